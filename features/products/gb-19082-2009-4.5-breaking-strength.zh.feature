# language: zh-CN
功能: GB 19082-2009 第 4.5 条：断裂强力

  背景:
    假如 一份"products"申报
    而且 "/products/0/kind"为"protective_suit"
    而且 "/products/0/standard"为"GB19082-2009"
    而且 没有填写"/products/0/class"
    而且 "/products/0/reports/0/results"为“[{"item": "breaking_strength", "value": {"value": 45.1, "unit": "N"}}]”

  场景大纲: 实测值与限值
    假如 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.5-strength"的结果为"<结果>"
    而且 规则"GB19082-2009-4.5-strength"的判断为"<判断>"

    例子:
      | 值     | 结果   | 判断   |
      | 44.9 N | 不通过 | 不通过 |
      | 45.1 N | 通过   | 通过   |

    @边界
    例子: 刚好在限值上
      | 值   | 结果 | 判断 |
      | 45 N | 通过 | 通过 |

  场景: 没有实测值，无法判断
    假如 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.5-strength"的结果为"无法判断"
    而且 规则"GB19082-2009-4.5-strength"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

  场景大纲: 单位不符或只报告了界限，无法判断
    假如 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.5-strength"的结果为"无法判断"
    而且 规则"GB19082-2009-4.5-strength"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 值                               | 状态                     |
      | 45 Pa                            | 单位不明或不符           |
      | {"less_than": 45.1, "unit": "N"} | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明
    假如 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.5-strength"的结果为"<结果>"
    而且 规则"GB19082-2009-4.5-strength"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB19082-2009"的"4.5"

    例子:
      | 值     | 结果   | 说明                                                                |
      | 44.9 N | 不通过 | 断裂强力实测 44.9 N；GB 19082-2009 第 4.5 条要求每个样品不小于 45 N |

  场景大纲: 检验报告与批次、日期和资质
    假如 "/products/0/reports/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.5-evidence"的结果为"<结果>"
    而且 规则"GB19082-2009-4.5-evidence"的判断为"<结果>"

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
    那么 规则"GB19082-2009-4.5-evidence"的结果为"无法判断"
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
    那么 规则"GB19082-2009-4.5-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的断裂强力报告（GB 19082-2009 第 4.5 条）"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"GB19082-2009"的"4.5"
    而且 要求"GB19082-2009-4.5"的结论为"不合规"

  场景大纲: 不属于本规则的结果
    假如 "/products/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.5-<行>"的结果为"不适用"

    例子:
      | 行       | 字段          | 值       |
      | strength | reports/0/lot | 20200311 |

  场景大纲: 看最小值，不看平均值
    假如 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.5-strength"的结果为"<结果>"
    而且 规则"GB19082-2009-4.5-strength"的判断为"<判断>"

    例子:
      | 值                                       | 结果   | 判断   |
      | {"samples": [60, 52, 44.8], "unit": "N"} | 不通过 | 不通过 |

    @边界
    例子: 刚好在限值上
      | 值                                     | 结果 | 判断 |
      | {"samples": [60, 52, 45], "unit": "N"} | 通过 | 通过 |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/made_on"为"<日期>"
    当 按"2026-01-15"评估
    那么 规则"GB19082-2009-4.5-strength"的结果为"<结果>"

    例子:
      | 日期       | 结果       |
      | 2010-02-28 | 不在有效期 |
      | 2010-03-01 | 通过       |
      | 2025-11-30 | 通过       |
      | 2025-12-01 | 不在有效期 |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.5-verdict"的结果为"<结果>"
    而且 规则"GB19082-2009-4.5-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB19082-2009"的"4.5"

    例子:
      | 检验                                                                                      | 结果   | 说明                                                                                |
      | [{"item": "breaking_strength", "value": {"value": 44.9, "unit": "N"}, "verdict": "pass"}] | 不通过 | 检验机构对断裂强力的结论是“合格”，与其数据（44.9 N）相反（GB 19082-2009 第 4.5 条） |
      | [{"item": "breaking_strength", "value": {"value": 45, "unit": "N"}, "verdict": "fail"}]   | 不通过 | 检验机构对断裂强力的结论是“不合格”，与其数据（45 N）相反（GB 19082-2009 第 4.5 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.5-verdict"的结果为"<结果>"
    而且 规则"GB19082-2009-4.5-verdict"的判断为"<判断>"

    例子:
      | 检验                                               | 结果     | 判断     |
      | [{"item": "breaking_strength", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                    | 结果 | 判断 |
      | [{"item": "breaking_strength", "value": {"value": 45, "unit": "N"}, "verdict": "pass"}] | 通过 | 通过 |
