# language: zh-CN
功能: YY 0469-2011 4.7：压力差

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"YY0469-2011"
    而且 "/products/0/kind"为"医用外科口罩"
    而且 没有填写"/products/0/class"
    而且 "/products/0/reports/0/results"为"[{}]"

  场景大纲: 限值两侧
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                       | 项目   | 实测                                                | 结果   |
      | YY0469-2011-4.7-difference | 压力差 | 49.1 Pa                                             | 不通过 |
      | YY0469-2011-4.7-difference | 压力差 | 48.9 Pa                                             | 通过   |
      | YY0469-2011-4.7-difference | 压力差 | {\"samples\": [47.0, 47.0, 49.1], \"unit\": \"Pa\"} | 不通过 |
      | YY0469-2011-4.7-difference | 压力差 | {\"samples\": [47.0, 48.9], \"unit\": \"Pa\"}       | 通过   |
      | YY0469-2011-4.7-difference | 压力差 | {\"less_than\": 48.9, \"unit\": \"Pa\"}             | 通过   |
      | YY0469-2011-4.7-difference | 压力差 | {\"more_than\": 49.1, \"unit\": \"Pa\"}             | 不通过 |

  @边界
  场景大纲: 正好等于限值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<结果>"

    例子:
      | 规则                       | 项目   | 实测      | 结果 |
      | YY0469-2011-4.7-difference | 压力差 | 49 Pa     | 通过 |
      | YY0469-2011-4.7-difference | 压力差 | 0.049 kPa | 通过 |

  场景大纲: 没有填写实测值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                       | 项目   |
      | YY0469-2011-4.7-difference | 压力差 |

  场景大纲: 单位不对，或只报告了不足以判定的界限
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                       | 项目   | 实测                                    | 状态                     |
      | YY0469-2011-4.7-difference | 压力差 | 49 Pa/cm2                               | 单位不明或不符           |
      | YY0469-2011-4.7-difference | 压力差 | {\"value\": 49, \"unit\": \"pcs\"}      | 单位不明或不符           |
      | YY0469-2011-4.7-difference | 压力差 | {\"more_than\": 48.9, \"unit\": \"Pa\"} | 只报告了界限，不足以判定 |
      | YY0469-2011-4.7-difference | 压力差 | {\"less_than\": 49.1, \"unit\": \"Pa\"} | 只报告了界限，不足以判定 |

  场景大纲: 不符合时的说明（实测值）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"YY0469-2011"的"4.7"

    例子:
      | 规则                       | 项目   | 实测    | 说明                                                               |
      | YY0469-2011-4.7-difference | 压力差 | 49.1 Pa | 压力差实测 49.1 Pa；YY 0469-2011 第 4.7 条要求每个样品不大于 49 Pa |

  场景大纲: 不适用的情形
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                       | 项目   | 字段                                 | 值          |
      | YY0469-2011-4.7-difference | 压力差 | /products/0/reports/0/lot            | 20200101    |
      | YY0469-2011-4.7-difference | 压力差 | /products/0/standard                 | GB2626-2006 |
      | YY0469-2011-4.7-difference | 压力差 | /products/0/reports/0/results/0/item | 死腔        |

  场景: 没有填写项目名称
    假如 "/products/0/reports/0/results/0/value"为"1 %"
    当 按申报日期评估
    那么 规则"YY0469-2011-4.7-difference"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/item"的状态为"未填写"

  场景大纲: 报告齐全
    假如 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"YY0469-2011-4.7-evidence"的结果为"通过"
    而且 要求"YY0469-2011-4.7"的结论为"<结论>"

    例子:
      | 报告内容                                                                              | 结论 |
      | [{\"item\": \"pressure_difference\", \"value\": {\"value\": 48.9, \"unit\": \"Pa\"}}] | 合规 |

  场景大纲: 报告缺少一项
    假如 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"YY0469-2011-4.7-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的压力差报告（YY 0469-2011 第 4.7 条）"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"YY0469-2011"的"4.7"

    例子:
      | 报告内容                                                                   |
      | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |

  场景大纲: 报告不能证明这一批次
    假如 "/products/0/reports/0/results"为"[{\"item\": \"pressure_difference\", \"value\": {\"value\": 48.9, \"unit\": \"Pa\"}}]"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"YY0469-2011-4.7-evidence"的结果为"不通过"
    而且 证据位于"<字段>"

    例子:
      | 字段                                | 值         |
      | /products/0/reports/0/is_accredited | 否         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @边界
  场景大纲: 报告在生产当日或评估当日
    假如 "/products/0/reports/0/results"为"[{\"item\": \"pressure_difference\", \"value\": {\"value\": 48.9, \"unit\": \"Pa\"}}]"
    而且 "/products/0/reports/0/dated_on"为"<值>"
    当 按申报日期评估
    那么 规则"YY0469-2011-4.7-evidence"的结果为"通过"
    而且 规则"YY0469-2011-4.7-evidence"的判断为"通过"

    例子:
      | 值         |
      | 2020-03-10 |
      | 2020-03-25 |

  场景大纲: 不知道报告能否证明
    假如 "/products/0/reports/0/results"为"[{\"item\": \"pressure_difference\", \"value\": {\"value\": 48.9, \"unit\": \"Pa\"}}]"
    而且 没有填写"<字段>"
    当 按申报日期评估
    那么 规则"YY0469-2011-4.7-evidence"的结果为"无法判断"
    而且 证据"<字段>"的状态为"未填写"

    例子:
      | 字段                                |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  场景: 没有报告
    假如 "/products/0/reports/0/results"为"[{\"item\": \"pressure_difference\", \"value\": {\"value\": 48.9, \"unit\": \"Pa\"}}]"
    而且 "/products/0/reports"为空列表
    当 按申报日期评估
    那么 规则"YY0469-2011-4.7-evidence"的结果为"不通过"
    而且 证据位于"/products/0/reports"
    而且 要求"YY0469-2011-4.7"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"YY0469-2011-4.7-verdict"的结果为"<结果>"
    而且 规则"YY0469-2011-4.7-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"YY0469-2011"的"4.7"

    例子:
      | 检验                                                                                         | 结果   | 说明                                                                              |
      | [{"item": "pressure_difference", "value": {"value": 49.1, "unit": "Pa"}, "verdict": "pass"}] | 不通过 | 检验机构对压力差的结论是“合格”，与其数据（49.1 Pa）相反（YY 0469-2011 第 4.7 条） |
      | [{"item": "pressure_difference", "value": {"value": 49, "unit": "Pa"}, "verdict": "fail"}]   | 不通过 | 检验机构对压力差的结论是“不合格”，与其数据（49 Pa）相反（YY 0469-2011 第 4.7 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"YY0469-2011-4.7-verdict"的结果为"<结果>"
    而且 规则"YY0469-2011-4.7-verdict"的判断为"<判断>"

    例子:
      | 检验                                                 | 结果     | 判断     |
      | [{"item": "pressure_difference", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                       | 结果 | 判断 |
      | [{"item": "pressure_difference", "value": {"value": 49, "unit": "Pa"}, "verdict": "pass"}] | 通过 | 通过 |
