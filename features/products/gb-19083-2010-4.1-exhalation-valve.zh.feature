# language: zh-CN
功能: GB 19083-2010 第 4.1 条：呼气阀

  背景:
    假如 一份"products"申报
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/standard"为"GB19083-2010"
    而且 "/products/0/class"为"level-1"
    而且 "/products/0/reports/0/results"为“[{"item": "exhalation_valve", "detected": false}]”

  场景大纲: 是否检出
    假如 "/products/0/reports/0/results/0/detected"为"<检出>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.1-valve"的结果为"<结果>"
    而且 规则"GB19083-2010-4.1-valve"的判断为"<判断>"

    例子:
      | 检出 | 结果   | 判断   |
      | 否   | 通过   | 通过   |
      | 是   | 不通过 | 不通过 |

  场景: 没有填写是否检出，无法判断
    假如 没有填写"/products/0/reports/0/results/0/detected"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.1-valve"的结果为"无法判断"
    而且 规则"GB19083-2010-4.1-valve"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/detected"的状态为"未填写"

  场景: 检出一栏写成文字，无法判断
    假如 "/products/0/reports/0/results/0/detected"误填为文字"未检出"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.1-valve"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/detected"的状态为"类型不对"

  场景大纲: 检出的说明
    假如 "/products/0/reports/0/results/0/detected"为"是"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.1-valve"的结果为"<结果>"
    而且 规则"GB19083-2010-4.1-valve"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/detected"
    而且 依据为"GB19083-2010"的"4.1"

    例子:
      | 结果   | 说明                                               |
      | 不通过 | 呼气阀实测 是；GB 19083-2010 第 4.1 条要求不得检出 |

  场景大纲: 检验报告与批次、日期和资质
    假如 "/products/0/reports/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.1-evidence"的结果为"<结果>"
    而且 规则"GB19083-2010-4.1-evidence"的判断为"<结果>"

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
    假如 没有填写"/products/0/reports/0/<字段>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.1-evidence"的结果为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |
      | results       |

  场景: 报告里没有这一项
    假如 "/products/0/reports/0/results/0/item"为"drop_ball"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.1-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的呼气阀报告（GB 19083-2010 第 4.1 条）"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"GB19083-2010"的"4.1"
    而且 要求"GB19083-2010-4.1"的结论为"不合规"

  场景大纲: 不属于本规则的结果
    假如 "/products/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.1-<行>"的结果为"不适用"

    例子:
      | 行    | 字段          | 值       |
      | valve | reports/0/lot | 20200311 |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/made_on"为"<日期>"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2010-4.1-valve"的结果为"<结果>"

    例子:
      | 日期       | 结果       |
      | 2011-07-31 | 不在有效期 |
      | 2011-08-01 | 通过       |
      | 2025-11-30 | 通过       |
      | 2025-12-01 | 不在有效期 |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.1-verdict"的结果为"<结果>"
    而且 规则"GB19083-2010-4.1-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB19083-2010"的"4.1"

    例子:
      | 检验                                                                 | 结果   | 说明                                                                            |
      | [{"item": "exhalation_valve", "detected": true, "verdict": "pass"}]  | 不通过 | 检验机构对呼气阀的结论是“合格”，与其数据（是）相反（GB 19083-2010 第 4.1 条）   |
      | [{"item": "exhalation_valve", "detected": false, "verdict": "fail"}] | 不通过 | 检验机构对呼气阀的结论是“不合格”，与其数据（否）相反（GB 19083-2010 第 4.1 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.1-verdict"的结果为"<结果>"
    而且 规则"GB19083-2010-4.1-verdict"的判断为"<判断>"

    例子:
      | 检验                                                                 | 结果     | 判断     |
      | [{"item": "exhalation_valve", "verdict": "pass"}]                    | 无法判断 | 无法判断 |
      | [{"item": "exhalation_valve", "detected": false, "verdict": "pass"}] | 通过     | 通过     |
