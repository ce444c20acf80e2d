# language: zh-CN
功能: GB 19082-2009 第 4.1.2 条：针距

  背景:
    假如 一份"products"申报
    而且 "/products/0/kind"为"protective_suit"
    而且 "/products/0/standard"为"GB19082-2009"
    而且 没有填写"/products/0/class"
    而且 "/products/0/reports/0/results"为“[{"item": "stitches", "value": {"value": 11, "unit": "index"}}]”

  场景大纲: 实测值与限值
    假如 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.1.2-stitches"的结果为"<结果>"
    而且 规则"GB19082-2009-4.1.2-stitches"的判断为"<判断>"

    例子:
      | 值       | 结果   | 判断   |
      | 7 index  | 不通过 | 不通过 |
      | 15 index | 不通过 | 不通过 |
      | 9 index  | 通过   | 通过   |
      | 13 index | 通过   | 通过   |

    @边界
    例子: 刚好在限值上
      | 值       | 结果 | 判断 |
      | 8 index  | 通过 | 通过 |
      | 14 index | 通过 | 通过 |

  场景: 没有实测值，无法判断
    假如 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.1.2-stitches"的结果为"无法判断"
    而且 规则"GB19082-2009-4.1.2-stitches"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

  场景大纲: 单位不符或只报告了界限，无法判断
    假如 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.1.2-stitches"的结果为"无法判断"
    而且 规则"GB19082-2009-4.1.2-stitches"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 值                                | 状态                     |
      | 8 N                               | 单位不明或不符           |
      | {"more_than": 9, "unit": "index"} | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明
    假如 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.1.2-stitches"的结果为"<结果>"
    而且 规则"GB19082-2009-4.1.2-stitches"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB19082-2009"的"4.1.2"

    例子:
      | 值      | 结果   | 说明                                                                         |
      | 7 index | 不通过 | 针距实测 7 index；GB 19082-2009 第 4.1.2 条要求每个样品在 8 至 14 index 之间 |

  场景大纲: 不属于本规则的结果
    假如 "/products/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.1.2-<行>"的结果为"不适用"

    例子:
      | 行       | 字段          | 值       |
      | stitches | reports/0/lot | 20200311 |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/made_on"为"<日期>"
    当 按"2026-01-15"评估
    那么 规则"GB19082-2009-4.1.2-stitches"的结果为"<结果>"

    例子:
      | 日期       | 结果       |
      | 2010-02-28 | 不在有效期 |
      | 2010-03-01 | 通过       |
      | 2025-11-30 | 通过       |
      | 2025-12-01 | 不在有效期 |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.1.2-verdict"的结果为"<结果>"
    而且 规则"GB19082-2009-4.1.2-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB19082-2009"的"4.1.2"

    例子:
      | 检验                                                                              | 结果   | 说明                                                                                 |
      | [{"item": "stitches", "value": {"value": 7, "unit": "index"}, "verdict": "pass"}] | 不通过 | 检验机构对针距的结论是“合格”，与其数据（7 index）相反（GB 19082-2009 第 4.1.2 条）   |
      | [{"item": "stitches", "value": {"value": 8, "unit": "index"}, "verdict": "fail"}] | 不通过 | 检验机构对针距的结论是“不合格”，与其数据（8 index）相反（GB 19082-2009 第 4.1.2 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.1.2-verdict"的结果为"<结果>"
    而且 规则"GB19082-2009-4.1.2-verdict"的判断为"<判断>"

    例子:
      | 检验                                      | 结果     | 判断     |
      | [{"item": "stitches", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                              | 结果 | 判断 |
      | [{"item": "stitches", "value": {"value": 8, "unit": "index"}, "verdict": "pass"}] | 通过 | 通过 |
