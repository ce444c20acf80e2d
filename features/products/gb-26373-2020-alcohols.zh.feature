# language: zh-CN
功能: GB/T 26373-2020：醇含量

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GBT26373-2020"
    而且 "/products/0/kind"为"alcohol_disinfectant"
    而且 "/products/0/made_on"为"2021-03-10"
    而且 "/products/0/reports/0/dated_on"为"2021-03-18"
    而且 "/products/0/reports/0/results"为“[{"item": "ethanol", "value": {"value": 75, "unit": "%"}}]”

  场景大纲: 限值两侧
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2021-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                            | 项目     | 实测值     | 结果     | 判断   |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | 59.9 %     | 无法判断 | 不通过 |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | 60.1 %     | 无法判断 | 通过   |
      | GBT26373-2020-alcohols-methanol | methanol | 1999 mg/kg | 无法判断 | 通过   |
      | GBT26373-2020-alcohols-methanol | methanol | 2001 mg/kg | 无法判断 | 不通过 |

  @边界
  场景大纲: 恰好等于限值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2021-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                            | 项目     | 实测值     | 结果     | 判断 |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | 60 %       | 无法判断 | 通过 |
      | GBT26373-2020-alcohols-methanol | methanol | 2000 mg/kg | 无法判断 | 通过 |

  场景大纲: 每个样品都要符合，平均值不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2021-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"

    例子:
      | 规则                            | 项目     | 实测值                                     | 结果     |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | {"samples": [60.1, 59.9], "unit": "%"}     | 无法判断 |
      | GBT26373-2020-alcohols-methanol | methanol | {"samples": [1999, 2001], "unit": "mg/kg"} | 无法判断 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 没有填写"/products/0/reports/0/results/0/value"
    当 按"2021-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                            | 项目     |
      | GBT26373-2020-alcohols-ethanol  | ethanol  |
      | GBT26373-2020-alcohols-methanol | methanol |

  场景大纲: 单位不符或界限不足以判定
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2021-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                            | 项目     | 实测值                               | 状态                     |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | 10 N                                 | 单位不明或不符           |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | {"less_than": 60.1, "unit": "%"}     | 只报告了界限，不足以判定 |
      | GBT26373-2020-alcohols-methanol | methanol | 10 N                                 | 单位不明或不符           |
      | GBT26373-2020-alcohols-methanol | methanol | {"more_than": 1999, "unit": "mg/kg"} | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2021-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 说明包含"<要求>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GBT26373-2020"的"alcohols"

    例子:
      | 规则                            | 项目     | 实测值     | 结果     | 说明                            | 要求                      |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | 59.9 %     | 无法判断 | 乙醇含量（体积分数）实测 59.9 % | 每个样品不小于 60 %       |
      | GBT26373-2020-alcohols-methanol | methanol | 2001 mg/kg | 无法判断 | 甲醇含量实测 2001 mg/kg         | 每个样品不大于 2000 mg/kg |

  场景大纲: 其他标准、其他批次的结果不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/<字段>"为"<文字>"
    当 按"2021-03-25"评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                            | 项目     | 字段          | 文字        |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | standard      | GB2626-2006 |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | reports/0/lot | 20200399    |
      | GBT26373-2020-alcohols-methanol | methanol | standard      | GB2626-2006 |
      | GBT26373-2020-alcohols-methanol | methanol | reports/0/lot | 20200399    |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/made_on"为"<日期>"
    而且 "/products/0/reports/0/dated_on"为"2021-03-25"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2021-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                            | 项目     | 日期       | 实测值     | 结果       |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | 2020-12-31 | 60.1 %     | 不在有效期 |
      | GBT26373-2020-alcohols-ethanol  | ethanol  | 2021-01-01 | 60.1 %     | 无法判断   |
      | GBT26373-2020-alcohols-methanol | methanol | 2020-12-31 | 1999 mg/kg | 不在有效期 |
      | GBT26373-2020-alcohols-methanol | methanol | 2021-01-01 | 1999 mg/kg | 无法判断   |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2021-03-25"评估
    那么 规则"GBT26373-2020-alcohols-verdict"的结果为"<结果>"
    而且 规则"GBT26373-2020-alcohols-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GBT26373-2020"的"alcohols"

    例子:
      | 检验                                                                            | 结果     | 说明                                                                                |
      | [{"item": "ethanol", "value": {"value": 59.9, "unit": "%"}, "verdict": "pass"}] | 无法判断 | 检验机构对乙醇含量的结论是“合格”，与其数据（59.9 %）相反（GB/T 26373-2020：醇含量） |
      | [{"item": "ethanol", "value": {"value": 60, "unit": "%"}, "verdict": "fail"}]   | 无法判断 | 检验机构对乙醇含量的结论是“不合格”，与其数据（60 %）相反（GB/T 26373-2020：醇含量） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2021-03-25"评估
    那么 规则"GBT26373-2020-alcohols-verdict"的结果为"<结果>"
    而且 规则"GBT26373-2020-alcohols-verdict"的判断为"<判断>"

    例子:
      | 检验                                     | 结果     | 判断     |
      | [{"item": "ethanol", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                          | 结果     | 判断 |
      | [{"item": "ethanol", "value": {"value": 60, "unit": "%"}, "verdict": "pass"}] | 无法判断 | 通过 |
