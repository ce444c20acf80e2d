# language: zh-CN
功能: GB/T 21417.1-2008：范围外误差和分辨力

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GBT21417.1-2008"
    而且 "/products/0/kind"为"ear_thermometer"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/reports/0/dated_on"为"2020-03-18"
    而且 "/products/0/reports/0/results"为“[{"item": "resolution", "value": {"value": 0.1, "unit": "°C"}}]”

  场景大纲: 限值两侧
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                             | 项目                      | 实测值   | 结果     | 判断   |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | -0.31 °C | 无法判断 | 不通过 |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | -0.29 °C | 无法判断 | 通过   |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | 0.29 °C  | 无法判断 | 通过   |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | 0.31 °C  | 无法判断 | 不通过 |
      | GBT21417.1-2008-range-resolution | resolution                | 0.09 °C  | 无法判断 | 通过   |
      | GBT21417.1-2008-range-resolution | resolution                | 0.11 °C  | 无法判断 | 不通过 |

  @边界
  场景大纲: 恰好等于限值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                             | 项目                      | 实测值  | 结果     | 判断 |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | -0.3 °C | 无法判断 | 通过 |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | 0.3 °C  | 无法判断 | 通过 |
      | GBT21417.1-2008-range-resolution | resolution                | 0.1 °C  | 无法判断 | 通过 |

  场景大纲: 每个样品都要符合，平均值不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"

    例子:
      | 规则                             | 项目                      | 实测值                                    | 结果     |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | {"samples": [-0.29, -0.31], "unit": "°C"} | 无法判断 |
      | GBT21417.1-2008-range-resolution | resolution                | {"samples": [0.09, 0.11], "unit": "°C"}   | 无法判断 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                             | 项目                      |
      | GBT21417.1-2008-range-outside    | temperature_error_outside |
      | GBT21417.1-2008-range-resolution | resolution                |

  场景大纲: 单位不符或界限不足以判定
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                             | 项目                      | 实测值                             | 状态                     |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | 10 N                               | 单位不明或不符           |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | {"less_than": -0.29, "unit": "°C"} | 只报告了界限，不足以判定 |
      | GBT21417.1-2008-range-resolution | resolution                | 10 N                               | 单位不明或不符           |
      | GBT21417.1-2008-range-resolution | resolution                | {"more_than": 0.09, "unit": "°C"}  | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 说明包含"<要求>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GBT21417.1-2008"的"range"

    例子:
      | 规则                             | 项目                      | 实测值   | 结果     | 说明                                            | 要求                           |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | -0.31 °C | 无法判断 | 35.0 至 42.0 °C 以外的最大允许误差实测 -0.31 °C | 每个样品在 -0.3 至 0.3 °C 之间 |
      | GBT21417.1-2008-range-resolution | resolution                | 0.11 °C  | 无法判断 | 分辨力实测 0.11 °C                              | 每个样品不大于 0.1 °C          |

  场景大纲: 其他标准、其他批次的结果不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/<字段>"为"<文字>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                             | 项目                      | 字段          | 文字        |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | standard      | GB2626-2006 |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | reports/0/lot | 20200399    |
      | GBT21417.1-2008-range-resolution | resolution                | standard      | GB2626-2006 |
      | GBT21417.1-2008-range-resolution | resolution                | reports/0/lot | 20200399    |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/made_on"为"<日期>"
    而且 "/products/0/reports/0/dated_on"为"2020-03-25"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                             | 项目                      | 日期       | 实测值  | 结果       |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | 2008-08-31 | 0.29 °C | 不在有效期 |
      | GBT21417.1-2008-range-outside    | temperature_error_outside | 2008-09-01 | 0.29 °C | 无法判断   |
      | GBT21417.1-2008-range-resolution | resolution                | 2008-08-31 | 0.09 °C | 不在有效期 |
      | GBT21417.1-2008-range-resolution | resolution                | 2008-09-01 | 0.09 °C | 无法判断   |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GBT21417.1-2008-range-verdict"的结果为"<结果>"
    而且 规则"GBT21417.1-2008-range-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GBT21417.1-2008"的"range"

    例子:
      | 检验                                                                                                | 结果     | 说明                                                                                                             |
      | [{"item": "temperature_error_outside", "value": {"value": -0.31, "unit": "°C"}, "verdict": "pass"}] | 无法判断 | 检验机构对示值误差（范围外）的结论是“合格”，与其数据（-0.31 °C）相反（GB/T 21417.1-2008：范围外的误差和分辨力）  |
      | [{"item": "temperature_error_outside", "value": {"value": -0.3, "unit": "°C"}, "verdict": "fail"}]  | 无法判断 | 检验机构对示值误差（范围外）的结论是“不合格”，与其数据（-0.3 °C）相反（GB/T 21417.1-2008：范围外的误差和分辨力） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GBT21417.1-2008-range-verdict"的结果为"<结果>"
    而且 规则"GBT21417.1-2008-range-verdict"的判断为"<判断>"

    例子:
      | 检验                                                       | 结果     | 判断     |
      | [{"item": "temperature_error_outside", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                               | 结果     | 判断 |
      | [{"item": "temperature_error_outside", "value": {"value": -0.3, "unit": "°C"}, "verdict": "pass"}] | 无法判断 | 通过 |
