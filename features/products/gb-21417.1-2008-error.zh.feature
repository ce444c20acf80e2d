# language: zh-CN
功能: GB/T 21417.1-2008：耳温计示值误差

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GBT21417.1-2008"
    而且 "/products/0/kind"为"ear_thermometer"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/reports/0/dated_on"为"2020-03-18"
    而且 "/products/0/reports/0/results"为“[{"item": "temperature_error", "value": {"value": 0.1, "unit": "°C"}}]”

  场景大纲: 限值两侧
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                          | 项目              | 实测值   | 结果   | 判断   |
      | GBT21417.1-2008-error-reading | temperature_error | -0.21 °C | 不通过 | 不通过 |
      | GBT21417.1-2008-error-reading | temperature_error | -0.19 °C | 通过   | 通过   |
      | GBT21417.1-2008-error-reading | temperature_error | 0.19 °C  | 通过   | 通过   |
      | GBT21417.1-2008-error-reading | temperature_error | 0.21 °C  | 不通过 | 不通过 |

  @边界
  场景大纲: 恰好等于限值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                          | 项目              | 实测值  | 结果 | 判断 |
      | GBT21417.1-2008-error-reading | temperature_error | -0.2 °C | 通过 | 通过 |
      | GBT21417.1-2008-error-reading | temperature_error | 0.2 °C  | 通过 | 通过 |

  场景大纲: 每个样品都要符合，平均值不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"

    例子:
      | 规则                          | 项目              | 实测值                                    | 结果   |
      | GBT21417.1-2008-error-reading | temperature_error | {"samples": [-0.19, -0.21], "unit": "°C"} | 不通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                          | 项目              |
      | GBT21417.1-2008-error-reading | temperature_error |

  场景大纲: 单位不符或界限不足以判定
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                          | 项目              | 实测值                             | 状态                     |
      | GBT21417.1-2008-error-reading | temperature_error | 10 N                               | 单位不明或不符           |
      | GBT21417.1-2008-error-reading | temperature_error | {"less_than": -0.19, "unit": "°C"} | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 说明包含"<要求>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GBT21417.1-2008"的"error"

    例子:
      | 规则                          | 项目              | 实测值   | 结果   | 说明                                         | 要求                           |
      | GBT21417.1-2008-error-reading | temperature_error | -0.21 °C | 不通过 | 最大允许误差（35.0 至 42.0 °C）实测 -0.21 °C | 每个样品在 -0.2 至 0.2 °C 之间 |

  场景大纲: 其他标准、其他批次的结果不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/<字段>"为"<文字>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                          | 项目              | 字段          | 文字        |
      | GBT21417.1-2008-error-reading | temperature_error | standard      | GB2626-2006 |
      | GBT21417.1-2008-error-reading | temperature_error | reports/0/lot | 20200399    |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/made_on"为"<日期>"
    而且 "/products/0/reports/0/dated_on"为"2020-03-25"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                          | 项目              | 日期       | 实测值  | 结果       |
      | GBT21417.1-2008-error-reading | temperature_error | 2008-08-31 | 0.19 °C | 不在有效期 |
      | GBT21417.1-2008-error-reading | temperature_error | 2008-09-01 | 0.19 °C | 通过       |

  场景: 有资质实验室对该批次的报告
    假如 "/products/0/reports/0/results/0/item"为"temperature_error"
    当 按"2020-03-25"评估
    那么 规则"GBT21417.1-2008-error-evidence"的结果为"通过"
    而且 规则"GBT21417.1-2008-error-evidence"的判断为"通过"

  场景大纲: 不算数的报告
    假如 "/products/0/reports/0/results/0/item"为"temperature_error"
    而且 "/products/0/reports/0/<字段>"为"<文字>"
    当 按"2020-03-25"评估
    那么 规则"GBT21417.1-2008-error-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的最大允许误差（35.0 至 42.0 °C）报告"
    而且 证据位于"/products/0/reports/0/<字段>"
    而且 依据为"GBT21417.1-2008"的"error"

    例子:
      | 字段          | 文字       |
      | is_accredited | 否         |
      | lot           | 20200399   |
      | dated_on      | 2020-03-09 |
      | dated_on      | 2020-03-26 |

  场景: 没有这一项目的报告
    假如 "/products/0/reports/0/results/0/item"为"temperature_error"
    而且 "/products/0/reports/0/results/0/item"为"nose_clip_length"
    当 按"2020-03-25"评估
    那么 规则"GBT21417.1-2008-error-evidence"的结果为"不通过"

  场景: 不知道实验室有没有资质
    假如 "/products/0/reports/0/results/0/item"为"temperature_error"
    而且 没有填写"/products/0/reports/0/is_accredited"
    当 按"2020-03-25"评估
    那么 规则"GBT21417.1-2008-error-evidence"的结果为"无法判断"
    而且 证据"/products/0/reports/0/is_accredited"的状态为"未填写"

  场景: 没有列出报告
    假如 "/products/0/reports/0/results/0/item"为"temperature_error"
    而且 没有填写"/products/0/reports"
    当 按"2020-03-25"评估
    那么 规则"GBT21417.1-2008-error-evidence"的结果为"无法判断"

  场景: 额温计不按此标准判定
    假如 "/products/0/kind"为"forehead_thermometer"
    而且 "/products/0/reports/0/results/0/value"为"0.5 °C"
    当 按"2020-03-25"评估
    那么 规则"GBT21417.1-2008-error-reading"的结果为"不适用"
    而且 规则"GBT21417.1-2008-error-evidence"的结果为"不适用"
    而且 规则"GBT21417.1-2008-kind"的结果为"不通过"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GBT21417.1-2008-error-verdict"的结果为"<结果>"
    而且 规则"GBT21417.1-2008-error-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GBT21417.1-2008"的"error"

    例子:
      | 检验                                                                                        | 结果   | 说明                                                                                                                                 |
      | [{"item": "temperature_error", "value": {"value": -0.21, "unit": "°C"}, "verdict": "pass"}] | 不通过 | 检验机构对示值误差（35.0 至 42.0 °C）的结论是“合格”，与其数据（-0.21 °C）相反（GB/T 21417.1-2008：最大允许误差（35.0 至 42.0 °C））  |
      | [{"item": "temperature_error", "value": {"value": -0.2, "unit": "°C"}, "verdict": "fail"}]  | 不通过 | 检验机构对示值误差（35.0 至 42.0 °C）的结论是“不合格”，与其数据（-0.2 °C）相反（GB/T 21417.1-2008：最大允许误差（35.0 至 42.0 °C）） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GBT21417.1-2008-error-verdict"的结果为"<结果>"
    而且 规则"GBT21417.1-2008-error-verdict"的判断为"<判断>"

    例子:
      | 检验                                               | 结果     | 判断     |
      | [{"item": "temperature_error", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                       | 结果 | 判断 |
      | [{"item": "temperature_error", "value": {"value": -0.2, "unit": "°C"}, "verdict": "pass"}] | 通过 | 通过 |

  场景大纲: 样品不够
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GBT21417.1-2008-error-reading-specimens"的结果为"<结果>"
    而且 规则"GBT21417.1-2008-error-reading-specimens"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/specimens"
    而且 依据为"GBT21417.1-2008"的"error"

    例子:
      | 检验                                                                                     | 结果   | 说明                                                                                                                                   |
      | [{"item": "temperature_error", "value": {"value": -0.19, "unit": "°C"}, "specimens": 8}] | 不通过 | 最大允许误差（35.0 至 42.0 °C）的样品不够；GB/T 21417.1-2008（最大允许误差（35.0 至 42.0 °C））要求结果至少以 9 个样品（或读数）为依据 |

  场景大纲: 样品够
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GBT21417.1-2008-error-reading-specimens"的结果为"<结果>"
    而且 规则"GBT21417.1-2008-error-reading-specimens"的判断为"<判断>"

    例子:
      | 检验                                                                                      | 结果 | 判断 |
      | [{"item": "temperature_error", "value": {"value": -0.19, "unit": "°C"}, "specimens": 10}] | 通过 | 通过 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                     | 结果 | 判断 |
      | [{"item": "temperature_error", "value": {"value": -0.19, "unit": "°C"}, "specimens": 9}] | 通过 | 通过 |

  场景大纲: 没有写明样品数，无法判断
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GBT21417.1-2008-error-reading-specimens"的结果为"无法判断"
    而且 规则"GBT21417.1-2008-error-reading-specimens"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/tested"的状态为"未填写"

    例子:
      | 检验                                                                     |
      | [{"item": "temperature_error", "value": {"value": -0.19, "unit": "°C"}}] |
