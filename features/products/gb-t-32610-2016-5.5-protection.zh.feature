# language: zh-CN
功能: GB/T 32610-2016 5.5：防护效果

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GBT32610-2016"
    而且 "/products/0/kind"为"日常防护型口罩"
    而且 "/products/0/reports/0/results"为"[{}]"

  场景大纲: 限值两侧
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                | 级别 | 项目     | 实测                                               | 结果   |
      | GBT32610-2016-5.5-A | A 级 | 防护效果 | 89.9 %                                             | 不通过 |
      | GBT32610-2016-5.5-A | A 级 | 防护效果 | 90.1 %                                             | 通过   |
      | GBT32610-2016-5.5-A | A 级 | 防护效果 | {\"samples\": [92.0, 92.0, 89.9], \"unit\": \"%\"} | 不通过 |
      | GBT32610-2016-5.5-A | A 级 | 防护效果 | {\"samples\": [92.0, 90.1], \"unit\": \"%\"}       | 通过   |
      | GBT32610-2016-5.5-A | A 级 | 防护效果 | {\"more_than\": 90.1, \"unit\": \"%\"}             | 通过   |
      | GBT32610-2016-5.5-A | A 级 | 防护效果 | {\"less_than\": 89.9, \"unit\": \"%\"}             | 不通过 |
      | GBT32610-2016-5.5-B | B 级 | 防护效果 | 84.9 %                                             | 不通过 |
      | GBT32610-2016-5.5-B | B 级 | 防护效果 | 85.1 %                                             | 通过   |
      | GBT32610-2016-5.5-B | B 级 | 防护效果 | {\"samples\": [87.0, 87.0, 84.9], \"unit\": \"%\"} | 不通过 |
      | GBT32610-2016-5.5-B | B 级 | 防护效果 | {\"samples\": [87.0, 85.1], \"unit\": \"%\"}       | 通过   |
      | GBT32610-2016-5.5-B | B 级 | 防护效果 | {\"more_than\": 85.1, \"unit\": \"%\"}             | 通过   |
      | GBT32610-2016-5.5-B | B 级 | 防护效果 | {\"less_than\": 84.9, \"unit\": \"%\"}             | 不通过 |
      | GBT32610-2016-5.5-C | C 级 | 防护效果 | 74.9 %                                             | 不通过 |
      | GBT32610-2016-5.5-C | C 级 | 防护效果 | 75.1 %                                             | 通过   |
      | GBT32610-2016-5.5-C | C 级 | 防护效果 | {\"samples\": [77.0, 77.0, 74.9], \"unit\": \"%\"} | 不通过 |
      | GBT32610-2016-5.5-C | C 级 | 防护效果 | {\"samples\": [77.0, 75.1], \"unit\": \"%\"}       | 通过   |
      | GBT32610-2016-5.5-C | C 级 | 防护效果 | {\"more_than\": 75.1, \"unit\": \"%\"}             | 通过   |
      | GBT32610-2016-5.5-C | C 级 | 防护效果 | {\"less_than\": 74.9, \"unit\": \"%\"}             | 不通过 |
      | GBT32610-2016-5.5-D | D 级 | 防护效果 | 64.9 %                                             | 不通过 |
      | GBT32610-2016-5.5-D | D 级 | 防护效果 | 65.1 %                                             | 通过   |
      | GBT32610-2016-5.5-D | D 级 | 防护效果 | {\"samples\": [67.0, 67.0, 64.9], \"unit\": \"%\"} | 不通过 |
      | GBT32610-2016-5.5-D | D 级 | 防护效果 | {\"samples\": [67.0, 65.1], \"unit\": \"%\"}       | 通过   |
      | GBT32610-2016-5.5-D | D 级 | 防护效果 | {\"more_than\": 65.1, \"unit\": \"%\"}             | 通过   |
      | GBT32610-2016-5.5-D | D 级 | 防护效果 | {\"less_than\": 64.9, \"unit\": \"%\"}             | 不通过 |

  @边界
  场景大纲: 正好等于限值
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<结果>"

    例子:
      | 规则                | 级别 | 项目     | 实测 | 结果 |
      | GBT32610-2016-5.5-A | A 级 | 防护效果 | 90 % | 通过 |
      | GBT32610-2016-5.5-B | B 级 | 防护效果 | 85 % | 通过 |
      | GBT32610-2016-5.5-C | C 级 | 防护效果 | 75 % | 通过 |
      | GBT32610-2016-5.5-D | D 级 | 防护效果 | 65 % | 通过 |

  场景大纲: 没有填写实测值
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                | 级别 | 项目     |
      | GBT32610-2016-5.5-A | A 级 | 防护效果 |
      | GBT32610-2016-5.5-B | B 级 | 防护效果 |
      | GBT32610-2016-5.5-C | C 级 | 防护效果 |
      | GBT32610-2016-5.5-D | D 级 | 防护效果 |

  场景大纲: 单位不对，或只报告了不足以判定的界限
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                | 级别 | 项目     | 实测                                   | 状态                     |
      | GBT32610-2016-5.5-A | A 级 | 防护效果 | 90 Pa                                  | 单位不明或不符           |
      | GBT32610-2016-5.5-A | A 级 | 防护效果 | {\"value\": 90, \"unit\": \"pcs\"}     | 单位不明或不符           |
      | GBT32610-2016-5.5-A | A 级 | 防护效果 | {\"more_than\": 89.9, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.5-A | A 级 | 防护效果 | {\"less_than\": 90.1, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.5-B | B 级 | 防护效果 | 85 Pa                                  | 单位不明或不符           |
      | GBT32610-2016-5.5-B | B 级 | 防护效果 | {\"value\": 85, \"unit\": \"pcs\"}     | 单位不明或不符           |
      | GBT32610-2016-5.5-B | B 级 | 防护效果 | {\"more_than\": 84.9, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.5-B | B 级 | 防护效果 | {\"less_than\": 85.1, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.5-C | C 级 | 防护效果 | 75 Pa                                  | 单位不明或不符           |
      | GBT32610-2016-5.5-C | C 级 | 防护效果 | {\"value\": 75, \"unit\": \"pcs\"}     | 单位不明或不符           |
      | GBT32610-2016-5.5-C | C 级 | 防护效果 | {\"more_than\": 74.9, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.5-C | C 级 | 防护效果 | {\"less_than\": 75.1, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.5-D | D 级 | 防护效果 | 65 Pa                                  | 单位不明或不符           |
      | GBT32610-2016-5.5-D | D 级 | 防护效果 | {\"value\": 65, \"unit\": \"pcs\"}     | 单位不明或不符           |
      | GBT32610-2016-5.5-D | D 级 | 防护效果 | {\"more_than\": 64.9, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.5-D | D 级 | 防护效果 | {\"less_than\": 65.1, \"unit\": \"%\"} | 只报告了界限，不足以判定 |

  场景大纲: 不符合时的说明（实测值）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GBT32610-2016"的"5.5"

    例子:
      | 规则                | 级别 | 项目     | 实测   | 说明                                                                  |
      | GBT32610-2016-5.5-A | A 级 | 防护效果 | 89.9 % | 防护效果实测 89.9 %；GB/T 32610-2016 第 5.5 条要求每个样品不小于 90 % |
      | GBT32610-2016-5.5-B | B 级 | 防护效果 | 84.9 % | 防护效果实测 84.9 %；GB/T 32610-2016 第 5.5 条要求每个样品不小于 85 % |
      | GBT32610-2016-5.5-C | C 级 | 防护效果 | 74.9 % | 防护效果实测 74.9 %；GB/T 32610-2016 第 5.5 条要求每个样品不小于 75 % |
      | GBT32610-2016-5.5-D | D 级 | 防护效果 | 64.9 % | 防护效果实测 64.9 %；GB/T 32610-2016 第 5.5 条要求每个样品不小于 65 % |

  场景大纲: 不适用的情形
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                | 级别 | 项目     | 字段                                 | 值          |
      | GBT32610-2016-5.5-A | A 级 | 防护效果 | /products/0/class                    | B 级        |
      | GBT32610-2016-5.5-B | B 级 | 防护效果 | /products/0/class                    | A 级        |
      | GBT32610-2016-5.5-C | C 级 | 防护效果 | /products/0/class                    | D 级        |
      | GBT32610-2016-5.5-D | D 级 | 防护效果 | /products/0/class                    | C 级        |
      | GBT32610-2016-5.5-A | A 级 | 防护效果 | /products/0/reports/0/lot            | 20200101    |
      | GBT32610-2016-5.5-A | A 级 | 防护效果 | /products/0/standard                 | GB2626-2006 |
      | GBT32610-2016-5.5-A | A 级 | 防护效果 | /products/0/reports/0/results/0/item | 死腔        |

  场景: 没有填写项目名称
    假如 "/products/0/class"为"A 级"
    而且 "/products/0/reports/0/results/0/value"为"1 %"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.5-A"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/item"的状态为"未填写"

  场景大纲: 报告齐全
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.5-evidence"的结果为"通过"
    而且 要求"GBT32610-2016-5.5"的结论为"<结论>"

    例子:
      | 级别 | 报告内容                                                                                              | 结论 |
      | A 级 | [{\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}, \"specimens\": 10}] | 合规 |
      | B 级 | [{\"item\": \"protection_effect\", \"value\": {\"value\": 85.1, \"unit\": \"%\"}, \"specimens\": 10}] | 合规 |
      | C 级 | [{\"item\": \"protection_effect\", \"value\": {\"value\": 75.1, \"unit\": \"%\"}, \"specimens\": 10}] | 合规 |
      | D 级 | [{\"item\": \"protection_effect\", \"value\": {\"value\": 65.1, \"unit\": \"%\"}, \"specimens\": 10}] | 合规 |

  场景大纲: 报告缺少一项
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.5-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的防护效果报告（GB/T 32610-2016 第 5.5 条）"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"GBT32610-2016"的"5.5"

    例子:
      | 级别 | 报告内容                                                                   |
      | A 级 | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |
      | B 级 | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |
      | C 级 | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |
      | D 级 | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |

  场景大纲: 报告不能证明这一批次
    假如 "/products/0/class"为"A 级"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}]"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.5-evidence"的结果为"不通过"
    而且 证据位于"<字段>"

    例子:
      | 字段                                | 值         |
      | /products/0/reports/0/is_accredited | 否         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @边界
  场景大纲: 报告在生产当日或评估当日
    假如 "/products/0/class"为"A 级"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}]"
    而且 "/products/0/reports/0/dated_on"为"<值>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.5-evidence"的结果为"通过"
    而且 规则"GBT32610-2016-5.5-evidence"的判断为"通过"

    例子:
      | 值         |
      | 2020-03-10 |
      | 2020-03-25 |

  场景大纲: 不知道报告能否证明
    假如 "/products/0/class"为"A 级"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}]"
    而且 没有填写"<字段>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.5-evidence"的结果为"无法判断"
    而且 证据"<字段>"的状态为"未填写"

    例子:
      | 字段                                |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  场景: 没有报告
    假如 "/products/0/class"为"A 级"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}]"
    而且 "/products/0/reports"为空列表
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.5-evidence"的结果为"不通过"
    而且 证据位于"/products/0/reports"
    而且 要求"GBT32610-2016-5.5"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"A 级"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.5-verdict"的结果为"<结果>"
    而且 规则"GBT32610-2016-5.5-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GBT32610-2016"的"5.5"

    例子:
      | 检验                                                                                      | 结果   | 说明                                                                                  |
      | [{"item": "protection_effect", "value": {"value": 89.9, "unit": "%"}, "verdict": "pass"}] | 不通过 | 检验机构对防护效果的结论是“合格”，与其数据（89.9 %）相反（GB/T 32610-2016 第 5.5 条） |
      | [{"item": "protection_effect", "value": {"value": 90, "unit": "%"}, "verdict": "fail"}]   | 不通过 | 检验机构对防护效果的结论是“不合格”，与其数据（90 %）相反（GB/T 32610-2016 第 5.5 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"A 级"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.5-verdict"的结果为"<结果>"
    而且 规则"GBT32610-2016-5.5-verdict"的判断为"<判断>"

    例子:
      | 检验                                               | 结果     | 判断     |
      | [{"item": "protection_effect", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                    | 结果 | 判断 |
      | [{"item": "protection_effect", "value": {"value": 90, "unit": "%"}, "verdict": "pass"}] | 通过 | 通过 |

  场景大纲: 样品不够
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/specimens"
    而且 依据为"GBT32610-2016"的"5.5"

    例子:
      | 规则                          | 级别 | 检验                                                                                   | 结果   | 说明                                                                                  |
      | GBT32610-2016-5.5-A-specimens | A 级 | [{"item": "protection_effect", "value": {"value": 90.1, "unit": "%"}, "specimens": 9}] | 不通过 | 防护效果的样品不够；GB/T 32610-2016 第 5.5 条要求结果至少以 10 个样品（或读数）为依据 |
      | GBT32610-2016-5.5-B-specimens | B 级 | [{"item": "protection_effect", "value": {"value": 85.1, "unit": "%"}, "specimens": 9}] | 不通过 | 防护效果的样品不够；GB/T 32610-2016 第 5.5 条要求结果至少以 10 个样品（或读数）为依据 |
      | GBT32610-2016-5.5-C-specimens | C 级 | [{"item": "protection_effect", "value": {"value": 75.1, "unit": "%"}, "specimens": 9}] | 不通过 | 防护效果的样品不够；GB/T 32610-2016 第 5.5 条要求结果至少以 10 个样品（或读数）为依据 |
      | GBT32610-2016-5.5-D-specimens | D 级 | [{"item": "protection_effect", "value": {"value": 65.1, "unit": "%"}, "specimens": 9}] | 不通过 | 防护效果的样品不够；GB/T 32610-2016 第 5.5 条要求结果至少以 10 个样品（或读数）为依据 |

  场景大纲: 样品够
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                          | 级别 | 检验                                                                                    | 结果 | 判断 |
      | GBT32610-2016-5.5-A-specimens | A 级 | [{"item": "protection_effect", "value": {"value": 90.1, "unit": "%"}, "specimens": 11}] | 通过 | 通过 |
      | GBT32610-2016-5.5-B-specimens | B 级 | [{"item": "protection_effect", "value": {"value": 85.1, "unit": "%"}, "specimens": 11}] | 通过 | 通过 |
      | GBT32610-2016-5.5-C-specimens | C 级 | [{"item": "protection_effect", "value": {"value": 75.1, "unit": "%"}, "specimens": 11}] | 通过 | 通过 |
      | GBT32610-2016-5.5-D-specimens | D 级 | [{"item": "protection_effect", "value": {"value": 65.1, "unit": "%"}, "specimens": 11}] | 通过 | 通过 |

    @边界
    例子: 刚好在限值上
      | 规则                          | 级别 | 检验                                                                                    | 结果 | 判断 |
      | GBT32610-2016-5.5-A-specimens | A 级 | [{"item": "protection_effect", "value": {"value": 90.1, "unit": "%"}, "specimens": 10}] | 通过 | 通过 |
      | GBT32610-2016-5.5-B-specimens | B 级 | [{"item": "protection_effect", "value": {"value": 85.1, "unit": "%"}, "specimens": 10}] | 通过 | 通过 |
      | GBT32610-2016-5.5-C-specimens | C 级 | [{"item": "protection_effect", "value": {"value": 75.1, "unit": "%"}, "specimens": 10}] | 通过 | 通过 |
      | GBT32610-2016-5.5-D-specimens | D 级 | [{"item": "protection_effect", "value": {"value": 65.1, "unit": "%"}, "specimens": 10}] | 通过 | 通过 |

  场景大纲: 没有写明样品数，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/tested"的状态为"未填写"

    例子:
      | 规则                          | 级别 | 检验                                                                   |
      | GBT32610-2016-5.5-A-specimens | A 级 | [{"item": "protection_effect", "value": {"value": 90.1, "unit": "%"}}] |
      | GBT32610-2016-5.5-B-specimens | B 级 | [{"item": "protection_effect", "value": {"value": 85.1, "unit": "%"}}] |
      | GBT32610-2016-5.5-C-specimens | C 级 | [{"item": "protection_effect", "value": {"value": 75.1, "unit": "%"}}] |
      | GBT32610-2016-5.5-D-specimens | D 级 | [{"item": "protection_effect", "value": {"value": 65.1, "unit": "%"}}] |
