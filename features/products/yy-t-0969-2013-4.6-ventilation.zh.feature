# language: zh-CN
功能: YY/T 0969-2013 4.6：通气阻力

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"YYT0969-2013"
    而且 "/products/0/kind"为"一次性使用医用口罩"
    而且 没有填写"/products/0/class"
    而且 "/products/0/reports/0/results"为"[{}]"

  场景大纲: 限值两侧
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                        | 项目     | 实测                                                    | 结果   |
      | YYT0969-2013-4.6-resistance | 通气阻力 | 49.1 Pa/cm2                                             | 不通过 |
      | YYT0969-2013-4.6-resistance | 通气阻力 | 48.9 Pa/cm2                                             | 通过   |
      | YYT0969-2013-4.6-resistance | 通气阻力 | {\"samples\": [47.0, 47.0, 49.1], \"unit\": \"Pa/cm2\"} | 不通过 |
      | YYT0969-2013-4.6-resistance | 通气阻力 | {\"samples\": [47.0, 48.9], \"unit\": \"Pa/cm2\"}       | 通过   |
      | YYT0969-2013-4.6-resistance | 通气阻力 | {\"less_than\": 48.9, \"unit\": \"Pa/cm2\"}             | 通过   |
      | YYT0969-2013-4.6-resistance | 通气阻力 | {\"more_than\": 49.1, \"unit\": \"Pa/cm2\"}             | 不通过 |

  @边界
  场景大纲: 正好等于限值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<结果>"

    例子:
      | 规则                        | 项目     | 实测      | 结果 |
      | YYT0969-2013-4.6-resistance | 通气阻力 | 49 Pa/cm2 | 通过 |

  场景大纲: 没有填写实测值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                        | 项目     |
      | YYT0969-2013-4.6-resistance | 通气阻力 |

  场景大纲: 单位不对，或只报告了不足以判定的界限
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                        | 项目     | 实测                                        | 状态                     |
      | YYT0969-2013-4.6-resistance | 通气阻力 | 49 Pa                                       | 单位不明或不符           |
      | YYT0969-2013-4.6-resistance | 通气阻力 | {\"value\": 49, \"unit\": \"pcs\"}          | 单位不明或不符           |
      | YYT0969-2013-4.6-resistance | 通气阻力 | {\"more_than\": 48.9, \"unit\": \"Pa/cm2\"} | 只报告了界限，不足以判定 |
      | YYT0969-2013-4.6-resistance | 通气阻力 | {\"less_than\": 49.1, \"unit\": \"Pa/cm2\"} | 只报告了界限，不足以判定 |

  场景大纲: 不符合时的说明（实测值）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"YYT0969-2013"的"4.6"

    例子:
      | 规则                        | 项目     | 实测        | 说明                                                                           |
      | YYT0969-2013-4.6-resistance | 通气阻力 | 49.1 Pa/cm2 | 通气阻力实测 49.1 Pa/cm2；YY/T 0969-2013 第 4.6 条要求每个样品不大于 49 Pa/cm2 |

  场景大纲: 不适用的情形
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                        | 项目     | 字段                                 | 值          |
      | YYT0969-2013-4.6-resistance | 通气阻力 | /products/0/reports/0/lot            | 20200101    |
      | YYT0969-2013-4.6-resistance | 通气阻力 | /products/0/standard                 | GB2626-2006 |
      | YYT0969-2013-4.6-resistance | 通气阻力 | /products/0/reports/0/results/0/item | 死腔        |

  场景: 没有填写项目名称
    假如 "/products/0/reports/0/results/0/value"为"1 %"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.6-resistance"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/item"的状态为"未填写"

  场景大纲: 报告齐全
    假如 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.6-evidence"的结果为"通过"
    而且 要求"YYT0969-2013-4.6"的结论为"<结论>"

    例子:
      | 报告内容                                                                                     | 结论 |
      | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}] | 合规 |

  场景大纲: 报告缺少一项
    假如 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.6-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的通气阻力报告（YY/T 0969-2013 第 4.6 条）"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"YYT0969-2013"的"4.6"

    例子:
      | 报告内容                                                                   |
      | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |

  场景大纲: 报告不能证明这一批次
    假如 "/products/0/reports/0/results"为"[{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}]"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.6-evidence"的结果为"不通过"
    而且 证据位于"<字段>"

    例子:
      | 字段                                | 值         |
      | /products/0/reports/0/is_accredited | 否         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @边界
  场景大纲: 报告在生产当日或评估当日
    假如 "/products/0/reports/0/results"为"[{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}]"
    而且 "/products/0/reports/0/dated_on"为"<值>"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.6-evidence"的结果为"通过"
    而且 规则"YYT0969-2013-4.6-evidence"的判断为"通过"

    例子:
      | 值         |
      | 2020-03-10 |
      | 2020-03-25 |

  场景大纲: 不知道报告能否证明
    假如 "/products/0/reports/0/results"为"[{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}]"
    而且 没有填写"<字段>"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.6-evidence"的结果为"无法判断"
    而且 证据"<字段>"的状态为"未填写"

    例子:
      | 字段                                |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  场景: 没有报告
    假如 "/products/0/reports/0/results"为"[{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}]"
    而且 "/products/0/reports"为空列表
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.6-evidence"的结果为"不通过"
    而且 证据位于"/products/0/reports"
    而且 要求"YYT0969-2013-4.6"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.6-verdict"的结果为"<结果>"
    而且 规则"YYT0969-2013-4.6-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"YYT0969-2013"的"4.6"

    例子:
      | 检验                                                                                                | 结果   | 说明                                                                                      |
      | [{"item": "ventilation_resistance", "value": {"value": 49.1, "unit": "Pa/cm2"}, "verdict": "pass"}] | 不通过 | 检验机构对通气阻力的结论是“合格”，与其数据（49.1 Pa/cm2）相反（YY/T 0969-2013 第 4.6 条） |
      | [{"item": "ventilation_resistance", "value": {"value": 49, "unit": "Pa/cm2"}, "verdict": "fail"}]   | 不通过 | 检验机构对通气阻力的结论是“不合格”，与其数据（49 Pa/cm2）相反（YY/T 0969-2013 第 4.6 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.6-verdict"的结果为"<结果>"
    而且 规则"YYT0969-2013-4.6-verdict"的判断为"<判断>"

    例子:
      | 检验                                                    | 结果     | 判断     |
      | [{"item": "ventilation_resistance", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                              | 结果 | 判断 |
      | [{"item": "ventilation_resistance", "value": {"value": 49, "unit": "Pa/cm2"}, "verdict": "pass"}] | 通过 | 通过 |
