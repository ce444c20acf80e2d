# language: zh-CN
功能: GB/T 32610-2016 5.4：过滤效率

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GBT32610-2016"
    而且 "/products/0/kind"为"日常防护型口罩"
    而且 "/products/0/reports/0/results"为"[{}]"
    而且 "/products/0/class"为"A"

  场景大纲: 限值两侧
    假如 "/products/0/filtration_grade"为"<过滤级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                       | 过滤级别 | 项目               | 实测                                                  | 结果   |
      | GBT32610-2016-5.4-salt-I   | I 级     | 盐性颗粒物过滤效率 | 98.99 %                                               | 不通过 |
      | GBT32610-2016-5.4-salt-I   | I 级     | 盐性颗粒物过滤效率 | 99.01 %                                               | 通过   |
      | GBT32610-2016-5.4-salt-I   | I 级     | 盐性颗粒物过滤效率 | {\"samples\": [99.20, 99.20, 98.99], \"unit\": \"%\"} | 不通过 |
      | GBT32610-2016-5.4-salt-I   | I 级     | 盐性颗粒物过滤效率 | {\"samples\": [99.20, 99.01], \"unit\": \"%\"}        | 通过   |
      | GBT32610-2016-5.4-salt-I   | I 级     | 盐性颗粒物过滤效率 | {\"more_than\": 99.01, \"unit\": \"%\"}               | 通过   |
      | GBT32610-2016-5.4-salt-I   | I 级     | 盐性颗粒物过滤效率 | {\"less_than\": 98.99, \"unit\": \"%\"}               | 不通过 |
      | GBT32610-2016-5.4-oil-I    | I 级     | 油性颗粒物过滤效率 | 98.99 %                                               | 不通过 |
      | GBT32610-2016-5.4-oil-I    | I 级     | 油性颗粒物过滤效率 | 99.01 %                                               | 通过   |
      | GBT32610-2016-5.4-oil-I    | I 级     | 油性颗粒物过滤效率 | {\"samples\": [99.20, 99.20, 98.99], \"unit\": \"%\"} | 不通过 |
      | GBT32610-2016-5.4-oil-I    | I 级     | 油性颗粒物过滤效率 | {\"samples\": [99.20, 99.01], \"unit\": \"%\"}        | 通过   |
      | GBT32610-2016-5.4-oil-I    | I 级     | 油性颗粒物过滤效率 | {\"more_than\": 99.01, \"unit\": \"%\"}               | 通过   |
      | GBT32610-2016-5.4-oil-I    | I 级     | 油性颗粒物过滤效率 | {\"less_than\": 98.99, \"unit\": \"%\"}               | 不通过 |
      | GBT32610-2016-5.4-salt-II  | II 级    | 盐性颗粒物过滤效率 | 94.99 %                                               | 不通过 |
      | GBT32610-2016-5.4-salt-II  | II 级    | 盐性颗粒物过滤效率 | 95.01 %                                               | 通过   |
      | GBT32610-2016-5.4-salt-II  | II 级    | 盐性颗粒物过滤效率 | {\"samples\": [95.20, 95.20, 94.99], \"unit\": \"%\"} | 不通过 |
      | GBT32610-2016-5.4-salt-II  | II 级    | 盐性颗粒物过滤效率 | {\"samples\": [95.20, 95.01], \"unit\": \"%\"}        | 通过   |
      | GBT32610-2016-5.4-salt-II  | II 级    | 盐性颗粒物过滤效率 | {\"more_than\": 95.01, \"unit\": \"%\"}               | 通过   |
      | GBT32610-2016-5.4-salt-II  | II 级    | 盐性颗粒物过滤效率 | {\"less_than\": 94.99, \"unit\": \"%\"}               | 不通过 |
      | GBT32610-2016-5.4-oil-II   | II 级    | 油性颗粒物过滤效率 | 94.99 %                                               | 不通过 |
      | GBT32610-2016-5.4-oil-II   | II 级    | 油性颗粒物过滤效率 | 95.01 %                                               | 通过   |
      | GBT32610-2016-5.4-oil-II   | II 级    | 油性颗粒物过滤效率 | {\"samples\": [95.20, 95.20, 94.99], \"unit\": \"%\"} | 不通过 |
      | GBT32610-2016-5.4-oil-II   | II 级    | 油性颗粒物过滤效率 | {\"samples\": [95.20, 95.01], \"unit\": \"%\"}        | 通过   |
      | GBT32610-2016-5.4-oil-II   | II 级    | 油性颗粒物过滤效率 | {\"more_than\": 95.01, \"unit\": \"%\"}               | 通过   |
      | GBT32610-2016-5.4-oil-II   | II 级    | 油性颗粒物过滤效率 | {\"less_than\": 94.99, \"unit\": \"%\"}               | 不通过 |
      | GBT32610-2016-5.4-salt-III | III 级   | 盐性颗粒物过滤效率 | 89.99 %                                               | 不通过 |
      | GBT32610-2016-5.4-salt-III | III 级   | 盐性颗粒物过滤效率 | 90.01 %                                               | 通过   |
      | GBT32610-2016-5.4-salt-III | III 级   | 盐性颗粒物过滤效率 | {\"samples\": [90.20, 90.20, 89.99], \"unit\": \"%\"} | 不通过 |
      | GBT32610-2016-5.4-salt-III | III 级   | 盐性颗粒物过滤效率 | {\"samples\": [90.20, 90.01], \"unit\": \"%\"}        | 通过   |
      | GBT32610-2016-5.4-salt-III | III 级   | 盐性颗粒物过滤效率 | {\"more_than\": 90.01, \"unit\": \"%\"}               | 通过   |
      | GBT32610-2016-5.4-salt-III | III 级   | 盐性颗粒物过滤效率 | {\"less_than\": 89.99, \"unit\": \"%\"}               | 不通过 |
      | GBT32610-2016-5.4-oil-III  | III 级   | 油性颗粒物过滤效率 | 79.99 %                                               | 不通过 |
      | GBT32610-2016-5.4-oil-III  | III 级   | 油性颗粒物过滤效率 | 80.01 %                                               | 通过   |
      | GBT32610-2016-5.4-oil-III  | III 级   | 油性颗粒物过滤效率 | {\"samples\": [80.20, 80.20, 79.99], \"unit\": \"%\"} | 不通过 |
      | GBT32610-2016-5.4-oil-III  | III 级   | 油性颗粒物过滤效率 | {\"samples\": [80.20, 80.01], \"unit\": \"%\"}        | 通过   |
      | GBT32610-2016-5.4-oil-III  | III 级   | 油性颗粒物过滤效率 | {\"more_than\": 80.01, \"unit\": \"%\"}               | 通过   |
      | GBT32610-2016-5.4-oil-III  | III 级   | 油性颗粒物过滤效率 | {\"less_than\": 79.99, \"unit\": \"%\"}               | 不通过 |

  @边界
  场景大纲: 正好等于限值
    假如 "/products/0/filtration_grade"为"<过滤级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<结果>"

    例子:
      | 规则                       | 过滤级别 | 项目               | 实测 | 结果 |
      | GBT32610-2016-5.4-salt-I   | I 级     | 盐性颗粒物过滤效率 | 99 % | 通过 |
      | GBT32610-2016-5.4-oil-I    | I 级     | 油性颗粒物过滤效率 | 99 % | 通过 |
      | GBT32610-2016-5.4-salt-II  | II 级    | 盐性颗粒物过滤效率 | 95 % | 通过 |
      | GBT32610-2016-5.4-oil-II   | II 级    | 油性颗粒物过滤效率 | 95 % | 通过 |
      | GBT32610-2016-5.4-salt-III | III 级   | 盐性颗粒物过滤效率 | 90 % | 通过 |
      | GBT32610-2016-5.4-oil-III  | III 级   | 油性颗粒物过滤效率 | 80 % | 通过 |

  场景大纲: 没有填写实测值
    假如 "/products/0/filtration_grade"为"<过滤级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                       | 过滤级别 | 项目               |
      | GBT32610-2016-5.4-salt-I   | I 级     | 盐性颗粒物过滤效率 |
      | GBT32610-2016-5.4-oil-I    | I 级     | 油性颗粒物过滤效率 |
      | GBT32610-2016-5.4-salt-II  | II 级    | 盐性颗粒物过滤效率 |
      | GBT32610-2016-5.4-oil-II   | II 级    | 油性颗粒物过滤效率 |
      | GBT32610-2016-5.4-salt-III | III 级   | 盐性颗粒物过滤效率 |
      | GBT32610-2016-5.4-oil-III  | III 级   | 油性颗粒物过滤效率 |

  场景大纲: 单位不对，或只报告了不足以判定的界限
    假如 "/products/0/filtration_grade"为"<过滤级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                       | 过滤级别 | 项目               | 实测                                    | 状态                     |
      | GBT32610-2016-5.4-salt-I   | I 级     | 盐性颗粒物过滤效率 | 99 Pa                                   | 单位不明或不符           |
      | GBT32610-2016-5.4-salt-I   | I 级     | 盐性颗粒物过滤效率 | {\"value\": 99, \"unit\": \"pcs\"}      | 单位不明或不符           |
      | GBT32610-2016-5.4-salt-I   | I 级     | 盐性颗粒物过滤效率 | {\"more_than\": 98.99, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.4-salt-I   | I 级     | 盐性颗粒物过滤效率 | {\"less_than\": 99.01, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.4-oil-I    | I 级     | 油性颗粒物过滤效率 | 99 Pa                                   | 单位不明或不符           |
      | GBT32610-2016-5.4-oil-I    | I 级     | 油性颗粒物过滤效率 | {\"value\": 99, \"unit\": \"pcs\"}      | 单位不明或不符           |
      | GBT32610-2016-5.4-oil-I    | I 级     | 油性颗粒物过滤效率 | {\"more_than\": 98.99, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.4-oil-I    | I 级     | 油性颗粒物过滤效率 | {\"less_than\": 99.01, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.4-salt-II  | II 级    | 盐性颗粒物过滤效率 | 95 Pa                                   | 单位不明或不符           |
      | GBT32610-2016-5.4-salt-II  | II 级    | 盐性颗粒物过滤效率 | {\"value\": 95, \"unit\": \"pcs\"}      | 单位不明或不符           |
      | GBT32610-2016-5.4-salt-II  | II 级    | 盐性颗粒物过滤效率 | {\"more_than\": 94.99, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.4-salt-II  | II 级    | 盐性颗粒物过滤效率 | {\"less_than\": 95.01, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.4-oil-II   | II 级    | 油性颗粒物过滤效率 | 95 Pa                                   | 单位不明或不符           |
      | GBT32610-2016-5.4-oil-II   | II 级    | 油性颗粒物过滤效率 | {\"value\": 95, \"unit\": \"pcs\"}      | 单位不明或不符           |
      | GBT32610-2016-5.4-oil-II   | II 级    | 油性颗粒物过滤效率 | {\"more_than\": 94.99, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.4-oil-II   | II 级    | 油性颗粒物过滤效率 | {\"less_than\": 95.01, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.4-salt-III | III 级   | 盐性颗粒物过滤效率 | 90 Pa                                   | 单位不明或不符           |
      | GBT32610-2016-5.4-salt-III | III 级   | 盐性颗粒物过滤效率 | {\"value\": 90, \"unit\": \"pcs\"}      | 单位不明或不符           |
      | GBT32610-2016-5.4-salt-III | III 级   | 盐性颗粒物过滤效率 | {\"more_than\": 89.99, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.4-salt-III | III 级   | 盐性颗粒物过滤效率 | {\"less_than\": 90.01, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.4-oil-III  | III 级   | 油性颗粒物过滤效率 | 80 Pa                                   | 单位不明或不符           |
      | GBT32610-2016-5.4-oil-III  | III 级   | 油性颗粒物过滤效率 | {\"value\": 80, \"unit\": \"pcs\"}      | 单位不明或不符           |
      | GBT32610-2016-5.4-oil-III  | III 级   | 油性颗粒物过滤效率 | {\"more_than\": 79.99, \"unit\": \"%\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.4-oil-III  | III 级   | 油性颗粒物过滤效率 | {\"less_than\": 80.01, \"unit\": \"%\"} | 只报告了界限，不足以判定 |

  场景大纲: 不符合时的说明（实测值）
    假如 "/products/0/filtration_grade"为"<过滤级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GBT32610-2016"的"5.4"

    例子:
      | 规则                       | 过滤级别 | 项目               | 实测    | 说明                                                                                       |
      | GBT32610-2016-5.4-salt-I   | I 级     | 盐性颗粒物过滤效率 | 98.99 % | 盐性颗粒物过滤效率（I 级）实测 98.99 %；GB/T 32610-2016 第 5.4 条要求每个样品不小于 99 %   |
      | GBT32610-2016-5.4-oil-I    | I 级     | 油性颗粒物过滤效率 | 98.99 % | 油性颗粒物过滤效率（I 级）实测 98.99 %；GB/T 32610-2016 第 5.4 条要求每个样品不小于 99 %   |
      | GBT32610-2016-5.4-salt-II  | II 级    | 盐性颗粒物过滤效率 | 94.99 % | 盐性颗粒物过滤效率（II 级）实测 94.99 %；GB/T 32610-2016 第 5.4 条要求每个样品不小于 95 %  |
      | GBT32610-2016-5.4-oil-II   | II 级    | 油性颗粒物过滤效率 | 94.99 % | 油性颗粒物过滤效率（II 级）实测 94.99 %；GB/T 32610-2016 第 5.4 条要求每个样品不小于 95 %  |
      | GBT32610-2016-5.4-salt-III | III 级   | 盐性颗粒物过滤效率 | 89.99 % | 盐性颗粒物过滤效率（III 级）实测 89.99 %；GB/T 32610-2016 第 5.4 条要求每个样品不小于 90 % |
      | GBT32610-2016-5.4-oil-III  | III 级   | 油性颗粒物过滤效率 | 79.99 % | 油性颗粒物过滤效率（III 级）实测 79.99 %；GB/T 32610-2016 第 5.4 条要求每个样品不小于 80 % |

  场景大纲: 不适用的情形
    假如 "/products/0/filtration_grade"为"<过滤级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                       | 过滤级别 | 项目               | 字段                                 | 值                 |
      | GBT32610-2016-5.4-salt-I   | I 级     | 盐性颗粒物过滤效率 | /products/0/filtration_grade         | II 级              |
      | GBT32610-2016-5.4-oil-I    | I 级     | 油性颗粒物过滤效率 | /products/0/filtration_grade         | II 级              |
      | GBT32610-2016-5.4-salt-II  | II 级    | 盐性颗粒物过滤效率 | /products/0/filtration_grade         | III 级             |
      | GBT32610-2016-5.4-oil-II   | II 级    | 油性颗粒物过滤效率 | /products/0/filtration_grade         | III 级             |
      | GBT32610-2016-5.4-salt-III | III 级   | 盐性颗粒物过滤效率 | /products/0/filtration_grade         | I 级               |
      | GBT32610-2016-5.4-oil-III  | III 级   | 油性颗粒物过滤效率 | /products/0/filtration_grade         | I 级               |
      | GBT32610-2016-5.4-salt-I   | I 级     | 盐性颗粒物过滤效率 | /products/0/reports/0/lot            | 20200101           |
      | GBT32610-2016-5.4-salt-I   | I 级     | 盐性颗粒物过滤效率 | /products/0/standard                 | GB2626-2006        |
      | GBT32610-2016-5.4-salt-I   | I 级     | 盐性颗粒物过滤效率 | /products/0/reports/0/results/0/item | 油性颗粒物过滤效率 |

  场景: 没有填写项目名称
    假如 "/products/0/filtration_grade"为"I 级"
    而且 "/products/0/reports/0/results/0/value"为"1 %"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.4-salt-I"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/item"的状态为"未填写"

  场景大纲: 报告齐全
    假如 "/products/0/filtration_grade"为"<过滤级别>"
    而且 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.4-evidence"的结果为"通过"
    而且 要求"GBT32610-2016-5.4"的结论为"<结论>"

    例子:
      | 过滤级别 | 报告内容                                                                                                                                                                        | 结论 |
      | I 级     | [{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}, {\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}] | 合规 |
      | II 级    | [{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 95.01, \"unit\": \"%\"}}, {\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 95.01, \"unit\": \"%\"}}] | 合规 |
      | III 级   | [{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 90.01, \"unit\": \"%\"}}, {\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 80.01, \"unit\": \"%\"}}] | 合规 |

  场景大纲: 报告缺少一项
    假如 "/products/0/filtration_grade"为"<过滤级别>"
    而且 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.4-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的过滤效率报告（GB/T 32610-2016 第 5.4 条）"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"GBT32610-2016"的"5.4"

    例子:
      | 过滤级别 | 报告内容                                                                                 |
      | I 级     | [{\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}]  |
      | I 级     | [{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}] |
      | II 级    | [{\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 95.01, \"unit\": \"%\"}}]  |
      | II 级    | [{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 95.01, \"unit\": \"%\"}}] |
      | III 级   | [{\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 80.01, \"unit\": \"%\"}}]  |
      | III 级   | [{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 90.01, \"unit\": \"%\"}}] |

  场景大纲: 报告不能证明这一批次
    假如 "/products/0/filtration_grade"为"I 级"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}, {\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}]"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.4-evidence"的结果为"不通过"
    而且 证据位于"<字段>"

    例子:
      | 字段                                | 值         |
      | /products/0/reports/0/is_accredited | 否         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @边界
  场景大纲: 报告在生产当日或评估当日
    假如 "/products/0/filtration_grade"为"I 级"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}, {\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}]"
    而且 "/products/0/reports/0/dated_on"为"<值>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.4-evidence"的结果为"通过"
    而且 规则"GBT32610-2016-5.4-evidence"的判断为"通过"

    例子:
      | 值         |
      | 2020-03-10 |
      | 2020-03-25 |

  场景大纲: 不知道报告能否证明
    假如 "/products/0/filtration_grade"为"I 级"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}, {\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}]"
    而且 没有填写"<字段>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.4-evidence"的结果为"无法判断"
    而且 证据"<字段>"的状态为"未填写"

    例子:
      | 字段                                |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  场景: 没有报告
    假如 "/products/0/filtration_grade"为"I 级"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"filter_efficiency_nacl\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}, {\"item\": \"filter_efficiency_oil\", \"value\": {\"value\": 99.01, \"unit\": \"%\"}}]"
    而且 "/products/0/reports"为空列表
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.4-evidence"的结果为"不通过"
    而且 证据位于"/products/0/reports"
    而且 要求"GBT32610-2016-5.4"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/filtration_grade"为"I 级"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.4-verdict"的结果为"<结果>"
    而且 规则"GBT32610-2016-5.4-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GBT32610-2016"的"5.4"

    例子:
      | 检验                                                                                            | 结果   | 说明                                                                                             |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 98.99, "unit": "%"}, "verdict": "pass"}] | 不通过 | 检验机构对盐性颗粒物过滤效率的结论是“合格”，与其数据（98.99 %）相反（GB/T 32610-2016 第 5.4 条） |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 99, "unit": "%"}, "verdict": "fail"}]    | 不通过 | 检验机构对盐性颗粒物过滤效率的结论是“不合格”，与其数据（99 %）相反（GB/T 32610-2016 第 5.4 条）  |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/filtration_grade"为"I 级"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.4-verdict"的结果为"<结果>"
    而且 规则"GBT32610-2016-5.4-verdict"的判断为"<判断>"

    例子:
      | 检验                                                    | 结果     | 判断     |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                         | 结果 | 判断 |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 99, "unit": "%"}, "verdict": "pass"}] | 通过 | 通过 |
