# language: zh-CN
功能: 42 CFR Part 84 第 84.181 条：过滤效率

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"42CFR84"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/class"为"N95"
    而且 "/products/0/reports/0/results"为“[{"item": "filter_efficiency_nacl"}]”

  场景大纲: 限值上下
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                    | 级别 | 项目                   | 实测     | 结果   | 判断   |
      | 42CFR84-84.181-N95      | N95  | filter_efficiency_nacl | 94.9 %   | 不通过 | 不通过 |
      | 42CFR84-84.181-N95      | N95  | filter_efficiency_nacl | 95.1 %   | 通过   | 通过   |
      | 42CFR84-84.181-N99      | N99  | filter_efficiency_nacl | 98.9 %   | 不通过 | 不通过 |
      | 42CFR84-84.181-N99      | N99  | filter_efficiency_nacl | 99.1 %   | 通过   | 通过   |
      | 42CFR84-84.181-N100     | N100 | filter_efficiency_nacl | 99.969 % | 不通过 | 不通过 |
      | 42CFR84-84.181-N100     | N100 | filter_efficiency_nacl | 99.971 % | 通过   | 通过   |
      | 42CFR84-84.181-oil-R95  | R95  | filter_efficiency_oil  | 94.9 %   | 不通过 | 不通过 |
      | 42CFR84-84.181-oil-R95  | R95  | filter_efficiency_oil  | 95.1 %   | 通过   | 通过   |
      | 42CFR84-84.181-oil-P95  | P95  | filter_efficiency_oil  | 94.9 %   | 不通过 | 不通过 |
      | 42CFR84-84.181-oil-P95  | P95  | filter_efficiency_oil  | 95.1 %   | 通过   | 通过   |
      | 42CFR84-84.181-oil-P100 | P100 | filter_efficiency_oil  | 99.969 % | 不通过 | 不通过 |
      | 42CFR84-84.181-oil-P100 | P100 | filter_efficiency_oil  | 99.971 % | 通过   | 通过   |

    @边界
    例子: 正好在限值
      | 规则                    | 级别 | 项目                   | 实测    | 结果 | 判断 |
      | 42CFR84-84.181-N95      | N95  | filter_efficiency_nacl | 95 %    | 通过 | 通过 |
      | 42CFR84-84.181-N99      | N99  | filter_efficiency_nacl | 99 %    | 通过 | 通过 |
      | 42CFR84-84.181-N100     | N100 | filter_efficiency_nacl | 99.97 % | 通过 | 通过 |
      | 42CFR84-84.181-oil-R95  | R95  | filter_efficiency_oil  | 95 %    | 通过 | 通过 |
      | 42CFR84-84.181-oil-P95  | P95  | filter_efficiency_oil  | 95 %    | 通过 | 通过 |
      | 42CFR84-84.181-oil-P100 | P100 | filter_efficiency_oil  | 99.97 % | 通过 | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                    | 级别 | 项目                   |
      | 42CFR84-84.181-N95      | N95  | filter_efficiency_nacl |
      | 42CFR84-84.181-N99      | N99  | filter_efficiency_nacl |
      | 42CFR84-84.181-N100     | N100 | filter_efficiency_nacl |
      | 42CFR84-84.181-oil-R95  | R95  | filter_efficiency_oil  |
      | 42CFR84-84.181-oil-P95  | P95  | filter_efficiency_oil  |
      | 42CFR84-84.181-oil-P100 | P100 | filter_efficiency_oil  |

  场景大纲: 单位不对或只有界限，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                    | 级别 | 项目                   | 实测                               | 状态                     |
      | 42CFR84-84.181-N95      | N95  | filter_efficiency_nacl | 10 Pa                              | 单位不明或不符           |
      | 42CFR84-84.181-N95      | N95  | filter_efficiency_nacl | {"more_than": 94.9, "unit": "%"}   | 只报告了界限，不足以判定 |
      | 42CFR84-84.181-N99      | N99  | filter_efficiency_nacl | 10 Pa                              | 单位不明或不符           |
      | 42CFR84-84.181-N99      | N99  | filter_efficiency_nacl | {"more_than": 98.9, "unit": "%"}   | 只报告了界限，不足以判定 |
      | 42CFR84-84.181-N100     | N100 | filter_efficiency_nacl | 10 Pa                              | 单位不明或不符           |
      | 42CFR84-84.181-N100     | N100 | filter_efficiency_nacl | {"more_than": 99.969, "unit": "%"} | 只报告了界限，不足以判定 |
      | 42CFR84-84.181-oil-R95  | R95  | filter_efficiency_oil  | 10 Pa                              | 单位不明或不符           |
      | 42CFR84-84.181-oil-R95  | R95  | filter_efficiency_oil  | {"more_than": 94.9, "unit": "%"}   | 只报告了界限，不足以判定 |
      | 42CFR84-84.181-oil-P95  | P95  | filter_efficiency_oil  | 10 Pa                              | 单位不明或不符           |
      | 42CFR84-84.181-oil-P95  | P95  | filter_efficiency_oil  | {"more_than": 94.9, "unit": "%"}   | 只报告了界限，不足以判定 |
      | 42CFR84-84.181-oil-P100 | P100 | filter_efficiency_oil  | 10 Pa                              | 单位不明或不符           |
      | 42CFR84-84.181-oil-P100 | P100 | filter_efficiency_oil  | {"more_than": 99.969, "unit": "%"} | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明、证据和依据
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"42CFR84"的"84.181"

    例子:
      | 规则                    | 级别 | 项目                   | 实测     | 结果   | 说明                                                                         |
      | 42CFR84-84.181-N95      | N95  | filter_efficiency_nacl | 94.9 %   | 不通过 | 过滤效率实测 94.9 %；42 CFR Part 84 第 84.181 条要求每个样品不小于 95 %      |
      | 42CFR84-84.181-N99      | N99  | filter_efficiency_nacl | 98.9 %   | 不通过 | 过滤效率实测 98.9 %；42 CFR Part 84 第 84.181 条要求每个样品不小于 99 %      |
      | 42CFR84-84.181-N100     | N100 | filter_efficiency_nacl | 99.969 % | 不通过 | 过滤效率实测 99.969 %；42 CFR Part 84 第 84.181 条要求每个样品不小于 99.97 % |
      | 42CFR84-84.181-oil-R95  | R95  | filter_efficiency_oil  | 94.9 %   | 不通过 | 过滤效率实测 94.9 %；42 CFR Part 84 第 84.181 条要求每个样品不小于 95 %      |
      | 42CFR84-84.181-oil-P95  | P95  | filter_efficiency_oil  | 94.9 %   | 不通过 | 过滤效率实测 94.9 %；42 CFR Part 84 第 84.181 条要求每个样品不小于 95 %      |
      | 42CFR84-84.181-oil-P100 | P100 | filter_efficiency_oil  | 99.969 % | 不通过 | 过滤效率实测 99.969 %；42 CFR Part 84 第 84.181 条要求每个样品不小于 99.97 % |

  场景大纲: 每个滤料都要合格，气溶胶按系列
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                   | 级别 | 项目                   | 实测                                           | 结果   |
      | 42CFR84-84.181-N95     | N95  | filter_efficiency_nacl | {"samples": [96.06, 94.48, 99.1], "unit": "%"} | 不通过 |
      | 42CFR84-84.181-N95     | N95  | filter_efficiency_nacl | {"samples": [95.00, 95.2], "unit": "%"}        | 通过   |
      | 42CFR84-84.181-N95     | N95  | filter_efficiency_oil  | 94 %                                           | 不适用 |
      | 42CFR84-84.181-oil-P95 | P95  | filter_efficiency_nacl | 94 %                                           | 不适用 |

  场景大纲: 别的标准、别的批次，不适用
    假如 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"42CFR84-84.181-N95"的结果为"不适用"

    例子:
      | 字段                                 | 值          |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  场景: 别的级别不适用
    假如 "/products/0/class"为"N99"
    当 按申报日期评估
    那么 规则"42CFR84-84.181-N95"的结果为"不适用"

  场景大纲: 每个级别须有报告的项目
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为“<检验项目>”
    当 按申报日期评估
    那么 规则"42CFR84-84.181-evidence"的结果为"<结果>"
    而且 规则"42CFR84-84.181-evidence"的判断为"<判断>"

    例子:
      | 级别 | 检验项目                             | 结果   | 判断   |
      | N95  | [{"item": "filter_efficiency_nacl"}] | 通过   | 通过   |
      | N95  | [{"item": "charge"}]                 | 不通过 | 不通过 |
      | N99  | [{"item": "filter_efficiency_nacl"}] | 通过   | 通过   |
      | N99  | [{"item": "charge"}]                 | 不通过 | 不通过 |
      | N100 | [{"item": "filter_efficiency_nacl"}] | 通过   | 通过   |
      | N100 | [{"item": "charge"}]                 | 不通过 | 不通过 |
      | R95  | [{"item": "filter_efficiency_oil"}]  | 通过   | 通过   |
      | R95  | [{"item": "charge"}]                 | 不通过 | 不通过 |
      | P95  | [{"item": "filter_efficiency_oil"}]  | 通过   | 通过   |
      | P95  | [{"item": "charge"}]                 | 不通过 | 不通过 |
      | P100 | [{"item": "filter_efficiency_oil"}]  | 通过   | 通过   |
      | P100 | [{"item": "charge"}]                 | 不通过 | 不通过 |

  场景大纲: 报告的机构、批号和日期
    假如 "/products/0/reports/0/results"为“[{"item": "filter_efficiency_nacl"}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"42CFR84-84.181-evidence"的结果为"<结果>"
    而且 规则"42CFR84-84.181-evidence"的判断为"<结果>"

    例子:
      | 字段          | 值         | 结果   |
      | is_accredited | 否         | 不通过 |
      | lot           | 20200311   | 不通过 |
      | dated_on      | 2020-03-09 | 不通过 |
      | dated_on      | 2020-03-26 | 不通过 |

    @边界
    例子: 报告日期的边界
      | 字段     | 值         | 结果 |
      | dated_on | 2020-03-10 | 通过 |
      | dated_on | 2020-03-25 | 通过 |

  场景大纲: 报告是否可用无法判断
    假如 "/products/0/reports/0/results"为“[{"item": "filter_efficiency_nacl"}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按申报日期评估
    那么 规则"42CFR84-84.181-evidence"的结果为"无法判断"
    而且 规则"42CFR84-84.181-evidence"的判断为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |

  场景: 没有报告的说明
    假如 "/products/0/reports/0/results/0/item"为"charge"
    当 按申报日期评估
    那么 规则"42CFR84-84.181-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的过滤效率报告"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"42CFR84"的"84.181"
    而且 要求"42CFR84-84.181"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"N95"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"42CFR84-84.181-verdict"的结果为"<结果>"
    而且 规则"42CFR84-84.181-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"42CFR84"的"84.181"

    例子:
      | 检验                                                                                           | 结果   | 说明                                                                                              |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 94.9, "unit": "%"}, "verdict": "pass"}] | 不通过 | 检验机构对盐性颗粒物过滤效率的结论是“合格”，与其数据（94.9 %）相反（42 CFR Part 84 第 84.181 条） |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 95, "unit": "%"}, "verdict": "fail"}]   | 不通过 | 检验机构对盐性颗粒物过滤效率的结论是“不合格”，与其数据（95 %）相反（42 CFR Part 84 第 84.181 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"N95"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"42CFR84-84.181-verdict"的结果为"<结果>"
    而且 规则"42CFR84-84.181-verdict"的判断为"<判断>"

    例子:
      | 检验                                                    | 结果     | 判断     |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                         | 结果 | 判断 |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 95, "unit": "%"}, "verdict": "pass"}] | 通过 | 通过 |

  场景大纲: 样品不够
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/specimens"
    而且 依据为"42CFR84"的"84.181"

    例子:
      | 规则                              | 级别 | 检验                                                                                           | 结果   | 说明                                                                                    |
      | 42CFR84-84.181-N95-specimens      | N95  | [{"item": "filter_efficiency_nacl", "value": {"value": 95.1, "unit": "%"}, "specimens": 19}]   | 不通过 | 过滤效率的样品不够；42 CFR Part 84 第 84.181 条要求结果至少以 20 个样品（或读数）为依据 |
      | 42CFR84-84.181-N99-specimens      | N99  | [{"item": "filter_efficiency_nacl", "value": {"value": 99.1, "unit": "%"}, "specimens": 19}]   | 不通过 | 过滤效率的样品不够；42 CFR Part 84 第 84.181 条要求结果至少以 20 个样品（或读数）为依据 |
      | 42CFR84-84.181-N100-specimens     | N100 | [{"item": "filter_efficiency_nacl", "value": {"value": 99.971, "unit": "%"}, "specimens": 19}] | 不通过 | 过滤效率的样品不够；42 CFR Part 84 第 84.181 条要求结果至少以 20 个样品（或读数）为依据 |
      | 42CFR84-84.181-oil-R95-specimens  | R95  | [{"item": "filter_efficiency_oil", "value": {"value": 95.1, "unit": "%"}, "specimens": 19}]    | 不通过 | 过滤效率的样品不够；42 CFR Part 84 第 84.181 条要求结果至少以 20 个样品（或读数）为依据 |
      | 42CFR84-84.181-oil-P95-specimens  | P95  | [{"item": "filter_efficiency_oil", "value": {"value": 95.1, "unit": "%"}, "specimens": 19}]    | 不通过 | 过滤效率的样品不够；42 CFR Part 84 第 84.181 条要求结果至少以 20 个样品（或读数）为依据 |
      | 42CFR84-84.181-oil-P100-specimens | P100 | [{"item": "filter_efficiency_oil", "value": {"value": 99.971, "unit": "%"}, "specimens": 19}]  | 不通过 | 过滤效率的样品不够；42 CFR Part 84 第 84.181 条要求结果至少以 20 个样品（或读数）为依据 |

  场景大纲: 样品够
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                              | 级别 | 检验                                                                                           | 结果 | 判断 |
      | 42CFR84-84.181-N95-specimens      | N95  | [{"item": "filter_efficiency_nacl", "value": {"value": 95.1, "unit": "%"}, "specimens": 21}]   | 通过 | 通过 |
      | 42CFR84-84.181-N99-specimens      | N99  | [{"item": "filter_efficiency_nacl", "value": {"value": 99.1, "unit": "%"}, "specimens": 21}]   | 通过 | 通过 |
      | 42CFR84-84.181-N100-specimens     | N100 | [{"item": "filter_efficiency_nacl", "value": {"value": 99.971, "unit": "%"}, "specimens": 21}] | 通过 | 通过 |
      | 42CFR84-84.181-oil-R95-specimens  | R95  | [{"item": "filter_efficiency_oil", "value": {"value": 95.1, "unit": "%"}, "specimens": 21}]    | 通过 | 通过 |
      | 42CFR84-84.181-oil-P95-specimens  | P95  | [{"item": "filter_efficiency_oil", "value": {"value": 95.1, "unit": "%"}, "specimens": 21}]    | 通过 | 通过 |
      | 42CFR84-84.181-oil-P100-specimens | P100 | [{"item": "filter_efficiency_oil", "value": {"value": 99.971, "unit": "%"}, "specimens": 21}]  | 通过 | 通过 |

    @边界
    例子: 刚好在限值上
      | 规则                              | 级别 | 检验                                                                                           | 结果 | 判断 |
      | 42CFR84-84.181-N95-specimens      | N95  | [{"item": "filter_efficiency_nacl", "value": {"value": 95.1, "unit": "%"}, "specimens": 20}]   | 通过 | 通过 |
      | 42CFR84-84.181-N99-specimens      | N99  | [{"item": "filter_efficiency_nacl", "value": {"value": 99.1, "unit": "%"}, "specimens": 20}]   | 通过 | 通过 |
      | 42CFR84-84.181-N100-specimens     | N100 | [{"item": "filter_efficiency_nacl", "value": {"value": 99.971, "unit": "%"}, "specimens": 20}] | 通过 | 通过 |
      | 42CFR84-84.181-oil-R95-specimens  | R95  | [{"item": "filter_efficiency_oil", "value": {"value": 95.1, "unit": "%"}, "specimens": 20}]    | 通过 | 通过 |
      | 42CFR84-84.181-oil-P95-specimens  | P95  | [{"item": "filter_efficiency_oil", "value": {"value": 95.1, "unit": "%"}, "specimens": 20}]    | 通过 | 通过 |
      | 42CFR84-84.181-oil-P100-specimens | P100 | [{"item": "filter_efficiency_oil", "value": {"value": 99.971, "unit": "%"}, "specimens": 20}]  | 通过 | 通过 |

  场景大纲: 没有写明样品数，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/tested"的状态为"未填写"

    例子:
      | 规则                              | 级别 | 检验                                                                          |
      | 42CFR84-84.181-N95-specimens      | N95  | [{"item": "filter_efficiency_nacl", "value": {"value": 95.1, "unit": "%"}}]   |
      | 42CFR84-84.181-N99-specimens      | N99  | [{"item": "filter_efficiency_nacl", "value": {"value": 99.1, "unit": "%"}}]   |
      | 42CFR84-84.181-N100-specimens     | N100 | [{"item": "filter_efficiency_nacl", "value": {"value": 99.971, "unit": "%"}}] |
      | 42CFR84-84.181-oil-R95-specimens  | R95  | [{"item": "filter_efficiency_oil", "value": {"value": 95.1, "unit": "%"}}]    |
      | 42CFR84-84.181-oil-P95-specimens  | P95  | [{"item": "filter_efficiency_oil", "value": {"value": 95.1, "unit": "%"}}]    |
      | 42CFR84-84.181-oil-P100-specimens | P100 | [{"item": "filter_efficiency_oil", "value": {"value": 99.971, "unit": "%"}}]  |
