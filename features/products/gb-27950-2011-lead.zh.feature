# language: zh-CN
功能: GB 27950-2011：铅

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GB27950-2011"
    而且 "/products/0/kind"为"hand_sanitizer"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/reports/0/dated_on"为"2020-03-18"
    而且 "/products/0/reports/0/results"为“[{"item": "lead", "value": {"value": 5, "unit": "mg/kg"}}]”

  场景大纲: 限值两侧
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                      | 项目 | 实测值     | 结果     | 判断   |
      | GB27950-2011-lead-content | lead | 39.9 mg/kg | 无法判断 | 通过   |
      | GB27950-2011-lead-content | lead | 40.1 mg/kg | 无法判断 | 不通过 |

  @边界
  场景大纲: 恰好等于限值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                      | 项目 | 实测值   | 结果     | 判断 |
      | GB27950-2011-lead-content | lead | 40 mg/kg | 无法判断 | 通过 |

  场景大纲: 每个样品都要符合，平均值不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"

    例子:
      | 规则                      | 项目 | 实测值                                     | 结果     |
      | GB27950-2011-lead-content | lead | {"samples": [39.9, 40.1], "unit": "mg/kg"} | 无法判断 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                      | 项目 |
      | GB27950-2011-lead-content | lead |

  场景大纲: 单位不符或界限不足以判定
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                      | 项目 | 实测值                               | 状态                     |
      | GB27950-2011-lead-content | lead | 10 N                                 | 单位不明或不符           |
      | GB27950-2011-lead-content | lead | {"more_than": 39.9, "unit": "mg/kg"} | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 说明包含"<要求>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB27950-2011"的"lead"

    例子:
      | 规则                      | 项目 | 实测值     | 结果     | 说明              | 要求                    |
      | GB27950-2011-lead-content | lead | 40.1 mg/kg | 无法判断 | 铅实测 40.1 mg/kg | 每个样品不大于 40 mg/kg |

  场景大纲: 其他标准、其他批次的结果不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/<字段>"为"<文字>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                      | 项目 | 字段          | 文字        |
      | GB27950-2011-lead-content | lead | standard      | GB2626-2006 |
      | GB27950-2011-lead-content | lead | reports/0/lot | 20200399    |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/made_on"为"<日期>"
    而且 "/products/0/reports/0/dated_on"为"2020-12-01"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-12-01"评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                      | 项目 | 日期       | 实测值     | 结果       |
      | GB27950-2011-lead-content | lead | 2012-04-30 | 39.9 mg/kg | 不在有效期 |
      | GB27950-2011-lead-content | lead | 2012-05-01 | 39.9 mg/kg | 无法判断   |
      | GB27950-2011-lead-content | lead | 2020-10-31 | 39.9 mg/kg | 无法判断   |
      | GB27950-2011-lead-content | lead | 2020-11-01 | 39.9 mg/kg | 不在有效期 |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB27950-2011-lead-verdict"的结果为"<结果>"
    而且 规则"GB27950-2011-lead-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB27950-2011"的"lead"

    例子:
      | 检验                                                                             | 结果     | 说明                                                                        |
      | [{"item": "lead", "value": {"value": 40.1, "unit": "mg/kg"}, "verdict": "pass"}] | 无法判断 | 检验机构对铅的结论是“合格”，与其数据（40.1 mg/kg）相反（GB 27950-2011：铅） |
      | [{"item": "lead", "value": {"value": 40, "unit": "mg/kg"}, "verdict": "fail"}]   | 无法判断 | 检验机构对铅的结论是“不合格”，与其数据（40 mg/kg）相反（GB 27950-2011：铅） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB27950-2011-lead-verdict"的结果为"<结果>"
    而且 规则"GB27950-2011-lead-verdict"的判断为"<判断>"

    例子:
      | 检验                                  | 结果     | 判断     |
      | [{"item": "lead", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                           | 结果     | 判断 |
      | [{"item": "lead", "value": {"value": 40, "unit": "mg/kg"}, "verdict": "pass"}] | 无法判断 | 通过 |
