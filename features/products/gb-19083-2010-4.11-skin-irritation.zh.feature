# language: zh-CN
功能: GB 19083-2010 第 4.11 条：皮肤刺激性

  背景:
    假如 一份"products"申报
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/standard"为"GB19083-2010"
    而且 "/products/0/class"为"level-1"
    而且 "/products/0/reports/0/results"为“[{"item": "skin_irritation", "value": {"value": 0, "unit": "grade"}}]”

  场景大纲: 实测值与限值
    假如 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.11-irritation"的结果为"<结果>"
    而且 规则"GB19083-2010-4.11-irritation"的判断为"<判断>"

    例子:
      | 值      | 结果     | 判断   |
      | 2 grade | 无法判断 | 不通过 |
      | 0 grade | 无法判断 | 通过   |

    @边界
    例子: 刚好在限值上
      | 值      | 结果     | 判断 |
      | 1 grade | 无法判断 | 通过 |

  场景: 没有实测值，无法判断
    假如 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.11-irritation"的结果为"无法判断"
    而且 规则"GB19083-2010-4.11-irritation"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

  场景大纲: 单位不符或只报告了界限，无法判断，限值也未经核实
    假如 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.11-irritation"的结果为"无法判断"
    而且 规则"GB19083-2010-4.11-irritation"的判断为"无法判断"
    而且 证据"<说明>"的状态为"是未经核实的限值"

    例子:
      | 值                                | 说明       |
      | 1 N                               | 皮肤刺激性 |
      | {"more_than": 0, "unit": "grade"} | 皮肤刺激性 |

  场景大纲: 不合格的说明
    假如 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.11-irritation"的结果为"<结果>"
    而且 规则"GB19083-2010-4.11-irritation"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB19083-2010"的"4.11"

    例子:
      | 值      | 结果     | 说明                                                                       |
      | 2 grade | 无法判断 | 皮肤刺激性实测 2 grade；GB 19083-2010 第 4.11 条要求每个样品不大于 1 grade |

  场景大纲: 不属于本规则的结果
    假如 "/products/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.11-<行>"的结果为"不适用"

    例子:
      | 行         | 字段          | 值       |
      | irritation | reports/0/lot | 20200311 |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/made_on"为"<日期>"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2010-4.11-irritation"的结果为"<结果>"

    例子:
      | 日期       | 结果       |
      | 2011-07-31 | 不在有效期 |
      | 2011-08-01 | 无法判断   |
      | 2025-11-30 | 无法判断   |
      | 2025-12-01 | 不在有效期 |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.11-verdict"的结果为"<结果>"
    而且 规则"GB19083-2010-4.11-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB19083-2010"的"4.11"

    例子:
      | 检验                                                                                     | 结果     | 说明                                                                                      |
      | [{"item": "skin_irritation", "value": {"value": 2, "unit": "grade"}, "verdict": "pass"}] | 无法判断 | 检验机构对皮肤刺激性的结论是“合格”，与其数据（2 grade）相反（GB 19083-2010 第 4.11 条）   |
      | [{"item": "skin_irritation", "value": {"value": 1, "unit": "grade"}, "verdict": "fail"}] | 无法判断 | 检验机构对皮肤刺激性的结论是“不合格”，与其数据（1 grade）相反（GB 19083-2010 第 4.11 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.11-verdict"的结果为"<结果>"
    而且 规则"GB19083-2010-4.11-verdict"的判断为"<判断>"

    例子:
      | 检验                                             | 结果     | 判断     |
      | [{"item": "skin_irritation", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                     | 结果     | 判断 |
      | [{"item": "skin_irritation", "value": {"value": 1, "unit": "grade"}, "verdict": "pass"}] | 无法判断 | 通过 |
