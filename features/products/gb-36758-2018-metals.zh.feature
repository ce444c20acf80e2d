# language: zh-CN
功能: GB/T 36758-2018：重金属

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GBT36758-2018"
    而且 "/products/0/kind"为"chlorine_disinfectant"
    而且 "/products/0/class"为"liquid"
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
      | 规则                         | 项目    | 实测值     | 结果     | 判断   |
      | GBT36758-2018-metals-lead    | lead    | 9.9 mg/kg  | 无法判断 | 通过   |
      | GBT36758-2018-metals-lead    | lead    | 10.1 mg/kg | 无法判断 | 不通过 |
      | GBT36758-2018-metals-arsenic | arsenic | 4.9 mg/kg  | 无法判断 | 通过   |
      | GBT36758-2018-metals-arsenic | arsenic | 5.1 mg/kg  | 无法判断 | 不通过 |

  @边界
  场景大纲: 恰好等于限值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                         | 项目    | 实测值   | 结果     | 判断 |
      | GBT36758-2018-metals-lead    | lead    | 10 mg/kg | 无法判断 | 通过 |
      | GBT36758-2018-metals-arsenic | arsenic | 5 mg/kg  | 无法判断 | 通过 |

  场景大纲: 每个样品都要符合，平均值不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"

    例子:
      | 规则                         | 项目    | 实测值                                    | 结果     |
      | GBT36758-2018-metals-lead    | lead    | {"samples": [9.9, 10.1], "unit": "mg/kg"} | 无法判断 |
      | GBT36758-2018-metals-arsenic | arsenic | {"samples": [4.9, 5.1], "unit": "mg/kg"}  | 无法判断 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                         | 项目    |
      | GBT36758-2018-metals-lead    | lead    |
      | GBT36758-2018-metals-arsenic | arsenic |

  场景大纲: 单位不符或界限不足以判定
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                         | 项目    | 实测值                              | 状态                     |
      | GBT36758-2018-metals-lead    | lead    | 10 N                                | 单位不明或不符           |
      | GBT36758-2018-metals-lead    | lead    | {"more_than": 9.9, "unit": "mg/kg"} | 只报告了界限，不足以判定 |
      | GBT36758-2018-metals-arsenic | arsenic | 10 N                                | 单位不明或不符           |
      | GBT36758-2018-metals-arsenic | arsenic | {"more_than": 4.9, "unit": "mg/kg"} | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 说明包含"<要求>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GBT36758-2018"的"metals"

    例子:
      | 规则                         | 项目    | 实测值     | 结果     | 说明                            | 要求                    |
      | GBT36758-2018-metals-lead    | lead    | 10.1 mg/kg | 无法判断 | 重金属（以铅计）实测 10.1 mg/kg | 每个样品不大于 10 mg/kg |
      | GBT36758-2018-metals-arsenic | arsenic | 5.1 mg/kg  | 无法判断 | 砷实测 5.1 mg/kg                | 每个样品不大于 5 mg/kg  |

  场景大纲: 其他标准、其他批次的结果不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/<字段>"为"<文字>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                         | 项目    | 字段          | 文字        |
      | GBT36758-2018-metals-lead    | lead    | standard      | GB2626-2006 |
      | GBT36758-2018-metals-lead    | lead    | reports/0/lot | 20200399    |
      | GBT36758-2018-metals-arsenic | arsenic | standard      | GB2626-2006 |
      | GBT36758-2018-metals-arsenic | arsenic | reports/0/lot | 20200399    |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/made_on"为"<日期>"
    而且 "/products/0/reports/0/dated_on"为"2020-03-25"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                         | 项目    | 日期       | 实测值    | 结果       |
      | GBT36758-2018-metals-lead    | lead    | 2019-03-31 | 9.9 mg/kg | 不在有效期 |
      | GBT36758-2018-metals-lead    | lead    | 2019-04-01 | 9.9 mg/kg | 无法判断   |
      | GBT36758-2018-metals-arsenic | arsenic | 2019-03-31 | 4.9 mg/kg | 不在有效期 |
      | GBT36758-2018-metals-arsenic | arsenic | 2019-04-01 | 4.9 mg/kg | 无法判断   |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GBT36758-2018-metals-verdict"的结果为"<结果>"
    而且 规则"GBT36758-2018-metals-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GBT36758-2018"的"metals"

    例子:
      | 检验                                                                             | 结果     | 说明                                                                              |
      | [{"item": "lead", "value": {"value": 10.1, "unit": "mg/kg"}, "verdict": "pass"}] | 无法判断 | 检验机构对铅的结论是“合格”，与其数据（10.1 mg/kg）相反（GB/T 36758-2018：重金属） |
      | [{"item": "lead", "value": {"value": 10, "unit": "mg/kg"}, "verdict": "fail"}]   | 无法判断 | 检验机构对铅的结论是“不合格”，与其数据（10 mg/kg）相反（GB/T 36758-2018：重金属） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GBT36758-2018-metals-verdict"的结果为"<结果>"
    而且 规则"GBT36758-2018-metals-verdict"的判断为"<判断>"

    例子:
      | 检验                                  | 结果     | 判断     |
      | [{"item": "lead", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                           | 结果     | 判断 |
      | [{"item": "lead", "value": {"value": 10, "unit": "mg/kg"}, "verdict": "pass"}] | 无法判断 | 通过 |
