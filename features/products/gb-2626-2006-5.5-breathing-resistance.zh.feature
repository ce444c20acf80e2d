# language: zh-CN
功能: GB 2626-2006 第 5.5 条：呼吸阻力

  背景:
    假如 一份"products"申报
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/standard"为"GB2626-2006"
    而且 "/products/0/class"为"KN95"
    而且 "/products/0/facepiece"为"disposable"
    而且 "/products/0/reports/0/results"为“[{"item": "inhalation_resistance", "value": {"value": 349.9, "unit": "Pa"}}]”

  场景大纲: 实测值与限值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.5-<行>"的结果为"<结果>"
    而且 规则"GB2626-2006-5.5-<行>"的判断为"<判断>"

    例子:
      | 行         | 项目                  | 值       | 结果   | 判断   |
      | inhalation | inhalation_resistance | 350.1 Pa | 不通过 | 不通过 |
      | inhalation | inhalation_resistance | 349.9 Pa | 通过   | 通过   |
      | exhalation | exhalation_resistance | 250.1 Pa | 不通过 | 不通过 |
      | exhalation | exhalation_resistance | 249.9 Pa | 通过   | 通过   |

    @边界
    例子: 刚好在限值上
      | 行         | 项目                  | 值     | 结果 | 判断 |
      | inhalation | inhalation_resistance | 350 Pa | 通过 | 通过 |
      | exhalation | exhalation_resistance | 250 Pa | 通过 | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.5-<行>"的结果为"无法判断"
    而且 规则"GB2626-2006-5.5-<行>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 行         | 项目                  |
      | inhalation | inhalation_resistance |
      | exhalation | exhalation_resistance |

  场景大纲: 单位不符或只报告了界限，无法判断
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.5-<行>"的结果为"无法判断"
    而且 规则"GB2626-2006-5.5-<行>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 行         | 项目                  | 值                                 | 状态                     |
      | inhalation | inhalation_resistance | 350 N                              | 单位不明或不符           |
      | inhalation | inhalation_resistance | {"more_than": 349.9, "unit": "Pa"} | 只报告了界限，不足以判定 |
      | exhalation | exhalation_resistance | 250 N                              | 单位不明或不符           |
      | exhalation | exhalation_resistance | {"more_than": 249.9, "unit": "Pa"} | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.5-<行>"的结果为"<结果>"
    而且 规则"GB2626-2006-5.5-<行>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB2626-2006"的"5.5"

    例子:
      | 行         | 项目                  | 值       | 结果   | 说明                                                                   |
      | inhalation | inhalation_resistance | 350.1 Pa | 不通过 | 吸气阻力实测 350.1 Pa；GB 2626-2006 第 5.5 条要求每个样品不大于 350 Pa |
      | exhalation | exhalation_resistance | 250.1 Pa | 不通过 | 呼气阻力实测 250.1 Pa；GB 2626-2006 第 5.5 条要求每个样品不大于 250 Pa |

  场景大纲: 检验报告与批次、日期和资质
    假如 "/products/0/reports/0/results"为“[{"item": "inhalation_resistance", "value": {"value": 180, "unit": "Pa"}}, {"item": "exhalation_resistance", "value": {"value": 120, "unit": "Pa"}}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.5-evidence"的结果为"<结果>"
    而且 规则"GB2626-2006-5.5-evidence"的判断为"<结果>"

    例子:
      | 字段          | 值         | 结果   |
      | is_accredited | 是         | 通过   |
      | is_accredited | 否         | 不通过 |
      | lot           | 20200311   | 不通过 |
      | dated_on      | 2020-03-09 | 不通过 |
      | dated_on      | 2020-03-26 | 不通过 |

    @边界
    例子: 刚好在限值上
      | 字段     | 值         | 结果 |
      | dated_on | 2020-03-10 | 通过 |
      | dated_on | 2020-03-25 | 通过 |

  场景大纲: 报告缺少要素，无法判断
    假如 "/products/0/reports/0/results"为“[{"item": "inhalation_resistance", "value": {"value": 180, "unit": "Pa"}}, {"item": "exhalation_resistance", "value": {"value": 120, "unit": "Pa"}}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.5-evidence"的结果为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |
      | results       |

  场景大纲: 报告里缺了一项
    假如 "/products/0/reports/0/results"为“[{"item": "inhalation_resistance", "value": {"value": 180, "unit": "Pa"}}, {"item": "exhalation_resistance", "value": {"value": 120, "unit": "Pa"}}]”
    而且 "/products/0/reports/0/results/<编号>/item"为"drop_ball"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.5-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的呼吸阻力报告（GB 2626-2006 第 5.5 条）"
    而且 证据位于"/products/0/reports/0/results/<编号>/item"
    而且 依据为"GB2626-2006"的"5.5"
    而且 要求"GB2626-2006-5.5"的结论为"不合规"

    例子:
      | 编号 |
      | 0    |
      | 1    |

  场景大纲: 不属于本规则的结果
    假如 "/products/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.5-<行>"的结果为"不适用"

    例子:
      | 行         | 字段                     | 值                    |
      | inhalation | reports/0/lot            | 20200311              |
      | inhalation | standard                 | GB2626-2019           |
      | inhalation | reports/0/results/0/item | exhalation_resistance |

  场景大纲: 毫巴和毫米水柱换算成帕
    假如 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.5-inhalation"的结果为"<结果>"
    而且 规则"GB2626-2006-5.5-inhalation"的判断为"<结果>"

    例子:
      | 值       | 结果   |
      | 0.4 mbar | 通过   |
      | 4 mbar   | 不通过 |
      | 349 mbar | 不通过 |
      | 0.3 kPa  | 通过   |
      | 0.4 kPa  | 不通过 |
      | 35 mmH2O | 通过   |
      | 36 mmH2O | 不通过 |

    @边界
    例子: 刚好在限值上
      | 值       | 结果 |
      | 3.5 mbar | 通过 |
      | 0.35 kPa | 通过 |

  场景: 0.4 毫巴按原样说明
    假如 "/products/0/reports/0/results/0/value"为"0.4 mbar"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.5-inhalation"的结果为"通过"
    而且 说明包含"0.4 mbar"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB2626-2006"的"5.5"

  场景: 每平方厘米的压力差是另一种量
    假如 "/products/0/reports/0/results/0/value"为"180 Pa/cm2"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.5-inhalation"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"单位不明或不符"

  场景大纲: 任何级别限值相同
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.5-inhalation"的结果为"<结果>"

    例子:
      | 级别  | 值     | 结果   |
      | KN90  | 350 Pa | 通过   |
      | KN90  | 351 Pa | 不通过 |
      | KN100 | 350 Pa | 通过   |
      | KN100 | 351 Pa | 不通过 |
      | KP95  | 350 Pa | 通过   |
      | KP95  | 351 Pa | 不通过 |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/made_on"为"<日期>"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2006-5.5-inhalation"的结果为"<结果>"

    例子:
      | 日期       | 结果       |
      | 2006-11-30 | 不在有效期 |
      | 2006-12-01 | 通过       |
      | 2021-06-30 | 通过       |
      | 2021-07-01 | 不在有效期 |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.5-verdict"的结果为"<结果>"
    而且 规则"GB2626-2006-5.5-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB2626-2006"的"5.5"

    例子:
      | 检验                                                                                            | 结果   | 说明                                                                                 |
      | [{"item": "inhalation_resistance", "value": {"value": 350.1, "unit": "Pa"}, "verdict": "pass"}] | 不通过 | 检验机构对吸气阻力的结论是“合格”，与其数据（350.1 Pa）相反（GB 2626-2006 第 5.5 条） |
      | [{"item": "inhalation_resistance", "value": {"value": 350, "unit": "Pa"}, "verdict": "fail"}]   | 不通过 | 检验机构对吸气阻力的结论是“不合格”，与其数据（350 Pa）相反（GB 2626-2006 第 5.5 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.5-verdict"的结果为"<结果>"
    而且 规则"GB2626-2006-5.5-verdict"的判断为"<判断>"

    例子:
      | 检验                                                   | 结果     | 判断     |
      | [{"item": "inhalation_resistance", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                          | 结果 | 判断 |
      | [{"item": "inhalation_resistance", "value": {"value": 350, "unit": "Pa"}, "verdict": "pass"}] | 通过 | 通过 |
