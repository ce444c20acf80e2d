# language: zh-CN
功能: GB 2626-2019 第 5.3 条：过滤效率

  背景:
    假如 一份"products"申报
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/standard"为"GB2626-2019"
    而且 "/products/0/class"为"KN95"
    而且 "/products/0/facepiece"为"disposable"
    而且 "/products/0/reports/0/results"为“[{"item": "filter_efficiency_nacl", "value": {"value": 95.01, "unit": "%"}}]”

  场景大纲: 实测值与限值
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-<行>"的结果为"<结果>"
    而且 规则"GB2626-2019-5.3-<行>"的判断为"<判断>"

    例子:
      | 行        | 级别  | 项目                   | 值      | 结果   | 判断   |
      | KN90      | KN90  | filter_efficiency_nacl | 89.99 % | 不通过 | 不通过 |
      | KN90      | KN90  | filter_efficiency_nacl | 90.01 % | 通过   | 通过   |
      | KN95      | KN95  | filter_efficiency_nacl | 94.99 % | 不通过 | 不通过 |
      | KN95      | KN95  | filter_efficiency_nacl | 95.01 % | 通过   | 通过   |
      | KN100     | KN100 | filter_efficiency_nacl | 99.96 % | 不通过 | 不通过 |
      | KN100     | KN100 | filter_efficiency_nacl | 99.98 % | 通过   | 通过   |
      | oil-KP90  | KP90  | filter_efficiency_oil  | 89.99 % | 不通过 | 不通过 |
      | oil-KP90  | KP90  | filter_efficiency_oil  | 90.01 % | 通过   | 通过   |
      | oil-KP95  | KP95  | filter_efficiency_oil  | 94.99 % | 不通过 | 不通过 |
      | oil-KP95  | KP95  | filter_efficiency_oil  | 95.01 % | 通过   | 通过   |
      | oil-KP100 | KP100 | filter_efficiency_oil  | 99.96 % | 不通过 | 不通过 |
      | oil-KP100 | KP100 | filter_efficiency_oil  | 99.98 % | 通过   | 通过   |

    @边界
    例子: 刚好在限值上
      | 行        | 级别  | 项目                   | 值      | 结果 | 判断 |
      | KN90      | KN90  | filter_efficiency_nacl | 90.0 %  | 通过 | 通过 |
      | KN95      | KN95  | filter_efficiency_nacl | 95.0 %  | 通过 | 通过 |
      | KN100     | KN100 | filter_efficiency_nacl | 99.97 % | 通过 | 通过 |
      | oil-KP90  | KP90  | filter_efficiency_oil  | 90.0 %  | 通过 | 通过 |
      | oil-KP95  | KP95  | filter_efficiency_oil  | 95.0 %  | 通过 | 通过 |
      | oil-KP100 | KP100 | filter_efficiency_oil  | 99.97 % | 通过 | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-<行>"的结果为"无法判断"
    而且 规则"GB2626-2019-5.3-<行>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 行        | 级别  | 项目                   |
      | KN90      | KN90  | filter_efficiency_nacl |
      | KN95      | KN95  | filter_efficiency_nacl |
      | KN100     | KN100 | filter_efficiency_nacl |
      | oil-KP90  | KP90  | filter_efficiency_oil  |
      | oil-KP95  | KP95  | filter_efficiency_oil  |
      | oil-KP100 | KP100 | filter_efficiency_oil  |

  场景大纲: 单位不符或只报告了界限，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-<行>"的结果为"无法判断"
    而且 规则"GB2626-2019-5.3-<行>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 行        | 级别  | 项目                   | 值                                | 状态                     |
      | KN90      | KN90  | filter_efficiency_nacl | 90.0 Pa                           | 单位不明或不符           |
      | KN90      | KN90  | filter_efficiency_nacl | {"less_than": 90.01, "unit": "%"} | 只报告了界限，不足以判定 |
      | KN95      | KN95  | filter_efficiency_nacl | 95.0 Pa                           | 单位不明或不符           |
      | KN95      | KN95  | filter_efficiency_nacl | {"less_than": 95.01, "unit": "%"} | 只报告了界限，不足以判定 |
      | KN100     | KN100 | filter_efficiency_nacl | 99.97 Pa                          | 单位不明或不符           |
      | KN100     | KN100 | filter_efficiency_nacl | {"less_than": 99.98, "unit": "%"} | 只报告了界限，不足以判定 |
      | oil-KP90  | KP90  | filter_efficiency_oil  | 90.0 Pa                           | 单位不明或不符           |
      | oil-KP90  | KP90  | filter_efficiency_oil  | {"less_than": 90.01, "unit": "%"} | 只报告了界限，不足以判定 |
      | oil-KP95  | KP95  | filter_efficiency_oil  | 95.0 Pa                           | 单位不明或不符           |
      | oil-KP95  | KP95  | filter_efficiency_oil  | {"less_than": 95.01, "unit": "%"} | 只报告了界限，不足以判定 |
      | oil-KP100 | KP100 | filter_efficiency_oil  | 99.97 Pa                          | 单位不明或不符           |
      | oil-KP100 | KP100 | filter_efficiency_oil  | {"less_than": 99.98, "unit": "%"} | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-<行>"的结果为"<结果>"
    而且 规则"GB2626-2019-5.3-<行>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB2626-2019"的"5.3"

    例子:
      | 行        | 级别  | 项目                   | 值      | 结果   | 说明                                                                   |
      | KN90      | KN90  | filter_efficiency_nacl | 89.99 % | 不通过 | 过滤效率实测 89.99 %；GB 2626-2019 第 5.3 条要求每个样品不小于 90.0 %  |
      | KN95      | KN95  | filter_efficiency_nacl | 94.99 % | 不通过 | 过滤效率实测 94.99 %；GB 2626-2019 第 5.3 条要求每个样品不小于 95.0 %  |
      | KN100     | KN100 | filter_efficiency_nacl | 99.96 % | 不通过 | 过滤效率实测 99.96 %；GB 2626-2019 第 5.3 条要求每个样品不小于 99.97 % |
      | oil-KP90  | KP90  | filter_efficiency_oil  | 89.99 % | 不通过 | 过滤效率实测 89.99 %；GB 2626-2019 第 5.3 条要求每个样品不小于 90.0 %  |
      | oil-KP95  | KP95  | filter_efficiency_oil  | 94.99 % | 不通过 | 过滤效率实测 94.99 %；GB 2626-2019 第 5.3 条要求每个样品不小于 95.0 %  |
      | oil-KP100 | KP100 | filter_efficiency_oil  | 99.96 % | 不通过 | 过滤效率实测 99.96 %；GB 2626-2019 第 5.3 条要求每个样品不小于 99.97 % |

  场景大纲: 检验报告与批次、日期和资质
    假如 "/products/0/reports/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-evidence"的结果为"<结果>"
    而且 规则"GB2626-2019-5.3-evidence"的判断为"<结果>"

    例子:
      | 字段          | 值         | 结果   |
      | is_accredited | 是         | 通过   |
      | is_accredited | 否         | 不通过 |
      | lot           | 20200311   | 不通过 |
      | dated_on      | 2020-03-09 | 不通过 |
      | dated_on      | 2020-03-26 | 不通过 |

    @边界
    例子: 刚好在限值上
      | 字段     | 值         | 结果 |
      | dated_on | 2020-03-10 | 通过 |
      | dated_on | 2020-03-25 | 通过 |

  场景大纲: 报告缺少要素，无法判断
    假如 没有填写"/products/0/reports/0/<字段>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-evidence"的结果为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |
      | results       |

  场景: 报告里没有这一项
    假如 "/products/0/reports/0/results/0/item"为"drop_ball"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的过滤效率报告（GB 2626-2019 第 5.3 条）"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"GB2626-2019"的"5.3"
    而且 要求"GB2626-2019-5.3"的结论为"不合规"

  场景大纲: 各级别所要的报告
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-evidence"的结果为"<结果>"

    例子:
      | 级别  | 项目                   | 结果   |
      | KN90  | filter_efficiency_nacl | 通过   |
      | KN90  | filter_efficiency_oil  | 不通过 |
      | KN95  | filter_efficiency_nacl | 通过   |
      | KN95  | filter_efficiency_oil  | 不通过 |
      | KN100 | filter_efficiency_nacl | 通过   |
      | KN100 | filter_efficiency_oil  | 不通过 |
      | KP90  | filter_efficiency_nacl | 不通过 |
      | KP90  | filter_efficiency_oil  | 通过   |
      | KP95  | filter_efficiency_nacl | 不通过 |
      | KP95  | filter_efficiency_oil  | 通过   |
      | KP100 | filter_efficiency_nacl | 不通过 |
      | KP100 | filter_efficiency_oil  | 通过   |

  场景大纲: 不属于本规则的结果
    假如 "/products/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-<行>"的结果为"不适用"

    例子:
      | 行   | 字段                     | 值                    |
      | KN95 | reports/0/lot            | 20200311              |
      | KN90 | class                    | KN95                  |
      | KN95 | class                    | KN90                  |
      | KN95 | reports/0/results/0/item | filter_efficiency_oil |
      | KN95 | standard                 | GB2626-2006           |

  场景大纲: 看最小值，不看平均值
    假如 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-KN95"的结果为"<结果>"
    而且 规则"GB2626-2019-5.3-KN95"的判断为"<结果>"
    而且 说明包含"<说明>"

    例子:
      | 值                                              | 结果   | 说明                  |
      | {"samples": [97.64, 94.48], "unit": "%"}        | 不通过 | 97.64, 94.48 %        |
      | {"samples": [96.86, 96.84, 96.06], "unit": "%"} | 通过   | 96.86, 96.84, 96.06 % |

    @边界
    例子: 刚好在限值上
      | 值                                           | 结果 | 说明             |
      | {"samples": [97.1, 95.0, 96.3], "unit": "%"} | 通过 | 97.1, 95, 96.3 % |

  场景: 30 个样品中 27 个合格、最小 94.51 %，仍不合格
    假如 "/products/0/reports/0/results/0/value"为“{"samples": [96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 96.5, 94.9, 94.7, 94.51], "unit": "%"}”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-KN95"的结果为"不通过"
    而且 规则"GB2626-2019-5.3-KN95"的判断为"不通过"
    而且 说明包含"94.51"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 要求"GB2626-2019-5.3"的结论为"不合规"

  场景: 另一样品的结果也算
    假如 "/products/0/reports/0/results"为“[{"item": "filter_efficiency_nacl", "value": {"value": 97, "unit": "%"}}, {"item": "filter_efficiency_nacl", "value": {"value": 94.48, "unit": "%"}}]”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-KN95"的结果为"不通过"
    而且 证据位于"/products/0/reports/0/results/1/value"

  场景: 透过率是另一个项目
    假如 "/products/0/reports/0/results/0/item"为"filter_penetration_nacl"
    而且 "/products/0/reports/0/results/0/value"为"3 %"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-KN95"的结果为"不适用"
    而且 规则"GB2626-2019-5.3-KN95"的判断为"不适用"
    而且 规则"GB2626-2019-5.3-evidence"的结果为"不通过"
    而且 要求"GB2626-2019-5.3"的结论为"不合规"

  场景: 把透过率填成过滤效率
    假如 "/products/0/reports/0/results/0/value"为"3 %"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-KN95"的结果为"不通过"

  场景: 检验机构结论合格，不代替实测值
    假如 "/products/0/reports/0/results/0/verdict"为"合格"
    而且 "/products/0/reports/0/results/0/value"为"94.99 %"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-KN95"的结果为"不通过"

  场景大纲: 界限足以判定
    假如 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-KN95"的结果为"<结果>"
    而且 规则"GB2626-2019-5.3-KN95"的判断为"<结果>"

    例子:
      | 值                             | 结果   |
      | {"more_than": 99, "unit": "%"} | 通过   |
      | {"less_than": 94, "unit": "%"} | 不通过 |

    @边界
    例子: 刚好在限值上
      | 值                             | 结果   |
      | {"more_than": 95, "unit": "%"} | 通过   |
      | {"less_than": 95, "unit": "%"} | 不通过 |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/made_on"为"<日期>"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2019-5.3-KN95"的结果为"<结果>"

    例子:
      | 日期       | 结果       |
      | 2019-12-30 | 不在有效期 |
      | 2019-12-31 | 通过       |
      | 2021-07-01 | 通过       |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"KN90"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-verdict"的结果为"<结果>"
    而且 规则"GB2626-2019-5.3-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB2626-2019"的"5.3"

    例子:
      | 检验                                                                                            | 结果   | 说明                                                                                          |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 89.99, "unit": "%"}, "verdict": "pass"}] | 不通过 | 检验机构对盐性颗粒物过滤效率的结论是“合格”，与其数据（89.99 %）相反（GB 2626-2019 第 5.3 条） |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 90, "unit": "%"}, "verdict": "fail"}]    | 不通过 | 检验机构对盐性颗粒物过滤效率的结论是“不合格”，与其数据（90 %）相反（GB 2626-2019 第 5.3 条）  |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"KN90"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.3-verdict"的结果为"<结果>"
    而且 规则"GB2626-2019-5.3-verdict"的判断为"<判断>"

    例子:
      | 检验                                                    | 结果     | 判断     |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                         | 结果 | 判断 |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 90, "unit": "%"}, "verdict": "pass"}] | 通过 | 通过 |

  场景大纲: 样品不够
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/specimens"
    而且 依据为"GB2626-2019"的"5.3"

    例子:
      | 规则                                | 级别  | 检验                                                                                          | 结果     | 说明                                                                               |
      | GB2626-2019-5.3-KN90-specimens      | KN90  | [{"item": "filter_efficiency_nacl", "value": {"value": 90.01, "unit": "%"}, "specimens": 14}] | 无法判断 | 过滤效率的样品不够；GB 2626-2019 第 5.3 条要求结果至少以 15 个样品（或读数）为依据 |
      | GB2626-2019-5.3-KN95-specimens      | KN95  | [{"item": "filter_efficiency_nacl", "value": {"value": 95.01, "unit": "%"}, "specimens": 14}] | 无法判断 | 过滤效率的样品不够；GB 2626-2019 第 5.3 条要求结果至少以 15 个样品（或读数）为依据 |
      | GB2626-2019-5.3-KN100-specimens     | KN100 | [{"item": "filter_efficiency_nacl", "value": {"value": 99.98, "unit": "%"}, "specimens": 14}] | 无法判断 | 过滤效率的样品不够；GB 2626-2019 第 5.3 条要求结果至少以 15 个样品（或读数）为依据 |
      | GB2626-2019-5.3-oil-KP90-specimens  | KP90  | [{"item": "filter_efficiency_oil", "value": {"value": 90.01, "unit": "%"}, "specimens": 14}]  | 无法判断 | 过滤效率的样品不够；GB 2626-2019 第 5.3 条要求结果至少以 15 个样品（或读数）为依据 |
      | GB2626-2019-5.3-oil-KP95-specimens  | KP95  | [{"item": "filter_efficiency_oil", "value": {"value": 95.01, "unit": "%"}, "specimens": 14}]  | 无法判断 | 过滤效率的样品不够；GB 2626-2019 第 5.3 条要求结果至少以 15 个样品（或读数）为依据 |
      | GB2626-2019-5.3-oil-KP100-specimens | KP100 | [{"item": "filter_efficiency_oil", "value": {"value": 99.98, "unit": "%"}, "specimens": 14}]  | 无法判断 | 过滤效率的样品不够；GB 2626-2019 第 5.3 条要求结果至少以 15 个样品（或读数）为依据 |

  场景大纲: 样品够
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                                | 级别  | 检验                                                                                          | 结果     | 判断 |
      | GB2626-2019-5.3-KN90-specimens      | KN90  | [{"item": "filter_efficiency_nacl", "value": {"value": 90.01, "unit": "%"}, "specimens": 16}] | 无法判断 | 通过 |
      | GB2626-2019-5.3-KN95-specimens      | KN95  | [{"item": "filter_efficiency_nacl", "value": {"value": 95.01, "unit": "%"}, "specimens": 16}] | 无法判断 | 通过 |
      | GB2626-2019-5.3-KN100-specimens     | KN100 | [{"item": "filter_efficiency_nacl", "value": {"value": 99.98, "unit": "%"}, "specimens": 16}] | 无法判断 | 通过 |
      | GB2626-2019-5.3-oil-KP90-specimens  | KP90  | [{"item": "filter_efficiency_oil", "value": {"value": 90.01, "unit": "%"}, "specimens": 16}]  | 无法判断 | 通过 |
      | GB2626-2019-5.3-oil-KP95-specimens  | KP95  | [{"item": "filter_efficiency_oil", "value": {"value": 95.01, "unit": "%"}, "specimens": 16}]  | 无法判断 | 通过 |
      | GB2626-2019-5.3-oil-KP100-specimens | KP100 | [{"item": "filter_efficiency_oil", "value": {"value": 99.98, "unit": "%"}, "specimens": 16}]  | 无法判断 | 通过 |

    @边界
    例子: 刚好在限值上
      | 规则                                | 级别  | 检验                                                                                          | 结果     | 判断 |
      | GB2626-2019-5.3-KN90-specimens      | KN90  | [{"item": "filter_efficiency_nacl", "value": {"value": 90.01, "unit": "%"}, "specimens": 15}] | 无法判断 | 通过 |
      | GB2626-2019-5.3-KN95-specimens      | KN95  | [{"item": "filter_efficiency_nacl", "value": {"value": 95.01, "unit": "%"}, "specimens": 15}] | 无法判断 | 通过 |
      | GB2626-2019-5.3-KN100-specimens     | KN100 | [{"item": "filter_efficiency_nacl", "value": {"value": 99.98, "unit": "%"}, "specimens": 15}] | 无法判断 | 通过 |
      | GB2626-2019-5.3-oil-KP90-specimens  | KP90  | [{"item": "filter_efficiency_oil", "value": {"value": 90.01, "unit": "%"}, "specimens": 15}]  | 无法判断 | 通过 |
      | GB2626-2019-5.3-oil-KP95-specimens  | KP95  | [{"item": "filter_efficiency_oil", "value": {"value": 95.01, "unit": "%"}, "specimens": 15}]  | 无法判断 | 通过 |
      | GB2626-2019-5.3-oil-KP100-specimens | KP100 | [{"item": "filter_efficiency_oil", "value": {"value": 99.98, "unit": "%"}, "specimens": 15}]  | 无法判断 | 通过 |

  场景大纲: 没有写明样品数，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/tested"的状态为"未填写"

    例子:
      | 规则                                | 级别  | 检验                                                                         |
      | GB2626-2019-5.3-KN90-specimens      | KN90  | [{"item": "filter_efficiency_nacl", "value": {"value": 90.01, "unit": "%"}}] |
      | GB2626-2019-5.3-KN95-specimens      | KN95  | [{"item": "filter_efficiency_nacl", "value": {"value": 95.01, "unit": "%"}}] |
      | GB2626-2019-5.3-KN100-specimens     | KN100 | [{"item": "filter_efficiency_nacl", "value": {"value": 99.98, "unit": "%"}}] |
      | GB2626-2019-5.3-oil-KP90-specimens  | KP90  | [{"item": "filter_efficiency_oil", "value": {"value": 90.01, "unit": "%"}}]  |
      | GB2626-2019-5.3-oil-KP95-specimens  | KP95  | [{"item": "filter_efficiency_oil", "value": {"value": 95.01, "unit": "%"}}]  |
      | GB2626-2019-5.3-oil-KP100-specimens | KP100 | [{"item": "filter_efficiency_oil", "value": {"value": 99.98, "unit": "%"}}]  |
