# language: zh-CN
功能: TAJ 1001-2015 table-2：总泄漏率

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"TAJ1001-2015"
    而且 "/products/0/kind"为"PM2.5 防护口罩"
    而且 "/products/0/reports/0/results"为"[{}]"

  场景大纲: 限值两侧
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                     | 级别 | 项目             | 实测                                             | 结果   |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） | 8.1 %                                            | 不通过 |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） | 7.9 %                                            | 通过   |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） | {\"samples\": [6.0, 6.0, 8.1], \"unit\": \"%\"}  | 不通过 |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） | {\"samples\": [6.0, 7.9], \"unit\": \"%\"}       | 通过   |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） | {\"less_than\": 7.9, \"unit\": \"%\"}            | 通过   |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） | {\"more_than\": 8.1, \"unit\": \"%\"}            | 不通过 |
      | TAJ1001-2015-table-2-F90 | F90  | 总泄漏率（按人） | 10.1 %                                           | 不通过 |
      | TAJ1001-2015-table-2-F90 | F90  | 总泄漏率（按人） | 9.9 %                                            | 通过   |
      | TAJ1001-2015-table-2-F90 | F90  | 总泄漏率（按人） | {\"samples\": [8.0, 8.0, 10.1], \"unit\": \"%\"} | 不通过 |
      | TAJ1001-2015-table-2-F90 | F90  | 总泄漏率（按人） | {\"samples\": [8.0, 9.9], \"unit\": \"%\"}       | 通过   |
      | TAJ1001-2015-table-2-F90 | F90  | 总泄漏率（按人） | {\"less_than\": 9.9, \"unit\": \"%\"}            | 通过   |
      | TAJ1001-2015-table-2-F90 | F90  | 总泄漏率（按人） | {\"more_than\": 10.1, \"unit\": \"%\"}           | 不通过 |

  @边界
  场景大纲: 正好等于限值
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<结果>"

    例子:
      | 规则                     | 级别 | 项目             | 实测 | 结果   |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） | 8 %  | 不通过 |
      | TAJ1001-2015-table-2-F90 | F90  | 总泄漏率（按人） | 10 % | 不通过 |

  场景大纲: 没有填写实测值
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                     | 级别 | 项目             |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） |
      | TAJ1001-2015-table-2-F90 | F90  | 总泄漏率（按人） |

  场景大纲: 单位不对，或只报告了不足以判定的界限
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                     | 级别 | 项目             | 实测                                   | 状态                     |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） | 8 Pa                                   | 单位不明或不符           |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） | {\"value\": 8, \"unit\": \"pcs\"}      | 单位不明或不符           |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） | {\"more_than\": 7.9, \"unit\": \"%\"}  | 只报告了界限，不足以判定 |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） | {\"less_than\": 8.1, \"unit\": \"%\"}  | 只报告了界限，不足以判定 |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） | {\"at_most\": 8, \"unit\": \"%\"}      | 只报告了界限，不足以判定 |
      | TAJ1001-2015-table-2-F90 | F90  | 总泄漏率（按人） | 10 Pa                                  | 单位不明或不符           |
      | TAJ1001-2015-table-2-F90 | F90  | 总泄漏率（按人） | {\"value\": 10, \"unit\": \"pcs\"}     | 单位不明或不符           |
      | TAJ1001-2015-table-2-F90 | F90  | 总泄漏率（按人） | {\"more_than\": 9.9, \"unit\": \"%\"}  | 只报告了界限，不足以判定 |
      | TAJ1001-2015-table-2-F90 | F90  | 总泄漏率（按人） | {\"less_than\": 10.1, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | TAJ1001-2015-table-2-F90 | F90  | 总泄漏率（按人） | {\"at_most\": 10, \"unit\": \"%\"}     | 只报告了界限，不足以判定 |

  场景大纲: 不符合时的说明（实测值）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"TAJ1001-2015"的"table-2"

    例子:
      | 规则                     | 级别 | 项目             | 实测   | 说明                                                                  |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） | 8.1 %  | 总泄漏率实测 8.1 %；TAJ 1001-2015（表 2）要求每个样品小于 8 %   |
      | TAJ1001-2015-table-2-F90 | F90  | 总泄漏率（按人） | 10.1 % | 总泄漏率实测 10.1 %；TAJ 1001-2015（表 2）要求每个样品小于 10 % |

  场景大纲: 不适用的情形
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                     | 级别 | 项目             | 字段                                 | 值          |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） | /products/0/class                    | F90         |
      | TAJ1001-2015-table-2-F90 | F90  | 总泄漏率（按人） | /products/0/class                    | F95         |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） | /products/0/reports/0/lot            | 20200101    |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） | /products/0/standard                 | GB2626-2006 |
      | TAJ1001-2015-table-2-F95 | F95  | 总泄漏率（按人） | /products/0/reports/0/results/0/item | 死腔        |

  场景: 没有填写项目名称
    假如 "/products/0/class"为"F95"
    而且 "/products/0/reports/0/results/0/value"为"1 %"
    当 按申报日期评估
    那么 规则"TAJ1001-2015-table-2-F95"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/item"的状态为"未填写"

  场景大纲: 报告齐全
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"TAJ1001-2015-table-2-evidence"的结果为"通过"
    而且 要求"TAJ1001-2015-table-2"的结论为"<结论>"

    例子:
      | 级别 | 报告内容                                                                         | 结论 |
      | F95  | [{\"item\": \"leakage_subjects\", \"value\": {\"value\": 7.9, \"unit\": \"%\"}}] | 合规 |
      | F90  | [{\"item\": \"leakage_subjects\", \"value\": {\"value\": 9.9, \"unit\": \"%\"}}] | 合规 |

  场景大纲: 报告缺少一项
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"TAJ1001-2015-table-2-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的总泄漏率报告（TAJ 1001-2015：表 2）"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"TAJ1001-2015"的"table-2"

    例子:
      | 级别 | 报告内容                                                                   |
      | F95  | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |
      | F90  | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |

  场景大纲: 报告不能证明这一批次
    假如 "/products/0/class"为"F95"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"leakage_subjects\", \"value\": {\"value\": 7.9, \"unit\": \"%\"}}]"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"TAJ1001-2015-table-2-evidence"的结果为"不通过"
    而且 证据位于"<字段>"

    例子:
      | 字段                                | 值         |
      | /products/0/reports/0/is_accredited | 否         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @边界
  场景大纲: 报告在生产当日或评估当日
    假如 "/products/0/class"为"F95"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"leakage_subjects\", \"value\": {\"value\": 7.9, \"unit\": \"%\"}}]"
    而且 "/products/0/reports/0/dated_on"为"<值>"
    当 按申报日期评估
    那么 规则"TAJ1001-2015-table-2-evidence"的结果为"通过"
    而且 规则"TAJ1001-2015-table-2-evidence"的判断为"通过"

    例子:
      | 值         |
      | 2020-03-10 |
      | 2020-03-25 |

  场景大纲: 不知道报告能否证明
    假如 "/products/0/class"为"F95"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"leakage_subjects\", \"value\": {\"value\": 7.9, \"unit\": \"%\"}}]"
    而且 没有填写"<字段>"
    当 按申报日期评估
    那么 规则"TAJ1001-2015-table-2-evidence"的结果为"无法判断"
    而且 证据"<字段>"的状态为"未填写"

    例子:
      | 字段                                |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  场景: 没有报告
    假如 "/products/0/class"为"F95"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"leakage_subjects\", \"value\": {\"value\": 7.9, \"unit\": \"%\"}}]"
    而且 "/products/0/reports"为空列表
    当 按申报日期评估
    那么 规则"TAJ1001-2015-table-2-evidence"的结果为"不通过"
    而且 证据位于"/products/0/reports"
    而且 要求"TAJ1001-2015-table-2"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"F95"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"TAJ1001-2015-table-2-verdict"的结果为"<结果>"
    而且 规则"TAJ1001-2015-table-2-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"TAJ1001-2015"的"table-2"

    例子:
      | 检验                                                                                    | 结果   | 说明                                                                                     |
      | [{"item": "leakage_subjects", "value": {"value": 8.1, "unit": "%"}, "verdict": "pass"}] | 不通过 | 检验机构对总泄漏率（按人）的结论是“合格”，与其数据（8.1 %）相反（TAJ 1001-2015：表 2）   |
      | [{"item": "leakage_subjects", "value": {"value": 7.9, "unit": "%"}, "verdict": "fail"}] | 不通过 | 检验机构对总泄漏率（按人）的结论是“不合格”，与其数据（7.9 %）相反（TAJ 1001-2015：表 2） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"F95"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"TAJ1001-2015-table-2-verdict"的结果为"<结果>"
    而且 规则"TAJ1001-2015-table-2-verdict"的判断为"<判断>"

    例子:
      | 检验                                              | 结果     | 判断     |
      | [{"item": "leakage_subjects", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                    | 结果 | 判断 |
      | [{"item": "leakage_subjects", "value": {"value": 7.9, "unit": "%"}, "verdict": "pass"}] | 通过 | 通过 |
