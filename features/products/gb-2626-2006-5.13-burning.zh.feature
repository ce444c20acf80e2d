# language: zh-CN
功能: GB 2626-2006 第 5.13 条：续燃时间

  背景:
    假如 一份"products"申报
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/standard"为"GB2626-2006"
    而且 "/products/0/class"为"KN95"
    而且 "/products/0/facepiece"为"disposable"
    而且 "/products/0/claims_flame_retardance"为"是"
    而且 "/products/0/reports/0/results"为“[{"item": "burning_time", "value": {"value": 4.9, "unit": "s"}}]”

  场景大纲: 实测值与限值
    假如 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.13-burning"的结果为"<结果>"
    而且 规则"GB2626-2006-5.13-burning"的判断为"<判断>"

    例子:
      | 值    | 结果     | 判断   |
      | 5.1 s | 无法判断 | 不通过 |
      | 4.9 s | 无法判断 | 通过   |

    @边界
    例子: 刚好在限值上
      | 值  | 结果     | 判断 |
      | 5 s | 无法判断 | 通过 |

  场景: 没有实测值，无法判断
    假如 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.13-burning"的结果为"无法判断"
    而且 规则"GB2626-2006-5.13-burning"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

  场景大纲: 单位不符或只报告了界限，无法判断，限值也未经核实
    假如 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.13-burning"的结果为"无法判断"
    而且 规则"GB2626-2006-5.13-burning"的判断为"无法判断"
    而且 证据"<说明>"的状态为"是未经核实的限值"

    例子:
      | 值                              | 说明     |
      | 5 N                             | 续燃时间 |
      | {"more_than": 4.9, "unit": "s"} | 续燃时间 |

  场景大纲: 不合格的说明
    假如 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.13-burning"的结果为"<结果>"
    而且 规则"GB2626-2006-5.13-burning"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB2626-2006"的"5.13"

    例子:
      | 值    | 结果     | 说明                                                              |
      | 5.1 s | 无法判断 | 续燃时间实测 5.1 s；GB 2626-2006 第 5.13 条要求每个样品不大于 5 s |

  场景大纲: 不属于本规则的结果
    假如 "/products/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.13-<行>"的结果为"不适用"

    例子:
      | 行      | 字段                    | 值       |
      | burning | reports/0/lot           | 20200311 |
      | burning | claims_flame_retardance | 否       |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/made_on"为"<日期>"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2006-5.13-burning"的结果为"<结果>"

    例子:
      | 日期       | 结果       |
      | 2006-11-30 | 不在有效期 |
      | 2006-12-01 | 无法判断   |
      | 2021-06-30 | 无法判断   |
      | 2021-07-01 | 不在有效期 |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.13-verdict"的结果为"<结果>"
    而且 规则"GB2626-2006-5.13-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB2626-2006"的"5.13"

    例子:
      | 检验                                                                                | 结果     | 说明                                                                               |
      | [{"item": "burning_time", "value": {"value": 5.1, "unit": "s"}, "verdict": "pass"}] | 无法判断 | 检验机构对续燃时间的结论是“合格”，与其数据（5.1 s）相反（GB 2626-2006 第 5.13 条） |
      | [{"item": "burning_time", "value": {"value": 5, "unit": "s"}, "verdict": "fail"}]   | 无法判断 | 检验机构对续燃时间的结论是“不合格”，与其数据（5 s）相反（GB 2626-2006 第 5.13 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.13-verdict"的结果为"<结果>"
    而且 规则"GB2626-2006-5.13-verdict"的判断为"<判断>"

    例子:
      | 检验                                          | 结果     | 判断     |
      | [{"item": "burning_time", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                              | 结果     | 判断 |
      | [{"item": "burning_time", "value": {"value": 5, "unit": "s"}, "verdict": "pass"}] | 无法判断 | 通过 |
