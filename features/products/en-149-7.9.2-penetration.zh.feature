# language: zh-CN
功能: EN 149:2001+A1:2009 第 7.9.2 条：过滤材料透过率

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"EN149-2009"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/class"为"FFP1"
    而且 "/products/0/reports/0/results"为“[{"item": "filter_penetration_nacl"}]”

  场景大纲: 限值上下
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                      | 级别 | 项目                    | 实测   | 结果   | 判断   |
      | EN149-2009-7.9.2-FFP1     | FFP1 | filter_penetration_nacl | 19.9 % | 通过   | 通过   |
      | EN149-2009-7.9.2-FFP1     | FFP1 | filter_penetration_nacl | 20.1 % | 不通过 | 不通过 |
      | EN149-2009-7.9.2-FFP2     | FFP2 | filter_penetration_nacl | 5.9 %  | 通过   | 通过   |
      | EN149-2009-7.9.2-FFP2     | FFP2 | filter_penetration_nacl | 6.1 %  | 不通过 | 不通过 |
      | EN149-2009-7.9.2-FFP3     | FFP3 | filter_penetration_nacl | 0.9 %  | 通过   | 通过   |
      | EN149-2009-7.9.2-FFP3     | FFP3 | filter_penetration_nacl | 1.1 %  | 不通过 | 不通过 |
      | EN149-2009-7.9.2-oil-FFP1 | FFP1 | filter_penetration_oil  | 19.9 % | 通过   | 通过   |
      | EN149-2009-7.9.2-oil-FFP1 | FFP1 | filter_penetration_oil  | 20.1 % | 不通过 | 不通过 |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2 | filter_penetration_oil  | 5.9 %  | 通过   | 通过   |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2 | filter_penetration_oil  | 6.1 %  | 不通过 | 不通过 |
      | EN149-2009-7.9.2-oil-FFP3 | FFP3 | filter_penetration_oil  | 0.9 %  | 通过   | 通过   |
      | EN149-2009-7.9.2-oil-FFP3 | FFP3 | filter_penetration_oil  | 1.1 %  | 不通过 | 不通过 |

    @边界
    例子: 正好在限值
      | 规则                      | 级别 | 项目                    | 实测 | 结果 | 判断 |
      | EN149-2009-7.9.2-FFP1     | FFP1 | filter_penetration_nacl | 20 % | 通过 | 通过 |
      | EN149-2009-7.9.2-FFP2     | FFP2 | filter_penetration_nacl | 6 %  | 通过 | 通过 |
      | EN149-2009-7.9.2-FFP3     | FFP3 | filter_penetration_nacl | 1 %  | 通过 | 通过 |
      | EN149-2009-7.9.2-oil-FFP1 | FFP1 | filter_penetration_oil  | 20 % | 通过 | 通过 |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2 | filter_penetration_oil  | 6 %  | 通过 | 通过 |
      | EN149-2009-7.9.2-oil-FFP3 | FFP3 | filter_penetration_oil  | 1 %  | 通过 | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                      | 级别 | 项目                    |
      | EN149-2009-7.9.2-FFP1     | FFP1 | filter_penetration_nacl |
      | EN149-2009-7.9.2-FFP2     | FFP2 | filter_penetration_nacl |
      | EN149-2009-7.9.2-FFP3     | FFP3 | filter_penetration_nacl |
      | EN149-2009-7.9.2-oil-FFP1 | FFP1 | filter_penetration_oil  |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2 | filter_penetration_oil  |
      | EN149-2009-7.9.2-oil-FFP3 | FFP3 | filter_penetration_oil  |

  场景大纲: 单位不对或只有界限，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                      | 级别 | 项目                    | 实测                             | 状态                     |
      | EN149-2009-7.9.2-FFP1     | FFP1 | filter_penetration_nacl | 10 Pa                            | 单位不明或不符           |
      | EN149-2009-7.9.2-FFP1     | FFP1 | filter_penetration_nacl | {"less_than": 20.1, "unit": "%"} | 只报告了界限，不足以判定 |
      | EN149-2009-7.9.2-FFP2     | FFP2 | filter_penetration_nacl | 10 Pa                            | 单位不明或不符           |
      | EN149-2009-7.9.2-FFP2     | FFP2 | filter_penetration_nacl | {"less_than": 6.1, "unit": "%"}  | 只报告了界限，不足以判定 |
      | EN149-2009-7.9.2-FFP3     | FFP3 | filter_penetration_nacl | 10 Pa                            | 单位不明或不符           |
      | EN149-2009-7.9.2-FFP3     | FFP3 | filter_penetration_nacl | {"less_than": 1.1, "unit": "%"}  | 只报告了界限，不足以判定 |
      | EN149-2009-7.9.2-oil-FFP1 | FFP1 | filter_penetration_oil  | 10 Pa                            | 单位不明或不符           |
      | EN149-2009-7.9.2-oil-FFP1 | FFP1 | filter_penetration_oil  | {"less_than": 20.1, "unit": "%"} | 只报告了界限，不足以判定 |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2 | filter_penetration_oil  | 10 Pa                            | 单位不明或不符           |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2 | filter_penetration_oil  | {"less_than": 6.1, "unit": "%"}  | 只报告了界限，不足以判定 |
      | EN149-2009-7.9.2-oil-FFP3 | FFP3 | filter_penetration_oil  | 10 Pa                            | 单位不明或不符           |
      | EN149-2009-7.9.2-oil-FFP3 | FFP3 | filter_penetration_oil  | {"less_than": 1.1, "unit": "%"}  | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明、证据和依据
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"EN149-2009"的"7.9.2"

    例子:
      | 规则                      | 级别 | 项目                    | 实测   | 结果   | 说明                                                                              |
      | EN149-2009-7.9.2-FFP1     | FFP1 | filter_penetration_nacl | 20.1 % | 不通过 | 过滤材料透过率实测 20.1 %；EN 149:2001+A1:2009 第 7.9.2 条要求每个样品不大于 20 % |
      | EN149-2009-7.9.2-FFP2     | FFP2 | filter_penetration_nacl | 6.1 %  | 不通过 | 过滤材料透过率实测 6.1 %；EN 149:2001+A1:2009 第 7.9.2 条要求每个样品不大于 6 %   |
      | EN149-2009-7.9.2-FFP3     | FFP3 | filter_penetration_nacl | 1.1 %  | 不通过 | 过滤材料透过率实测 1.1 %；EN 149:2001+A1:2009 第 7.9.2 条要求每个样品不大于 1 %   |
      | EN149-2009-7.9.2-oil-FFP1 | FFP1 | filter_penetration_oil  | 20.1 % | 不通过 | 过滤材料透过率实测 20.1 %；EN 149:2001+A1:2009 第 7.9.2 条要求每个样品不大于 20 % |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2 | filter_penetration_oil  | 6.1 %  | 不通过 | 过滤材料透过率实测 6.1 %；EN 149:2001+A1:2009 第 7.9.2 条要求每个样品不大于 6 %   |
      | EN149-2009-7.9.2-oil-FFP3 | FFP3 | filter_penetration_oil  | 1.1 %  | 不通过 | 过滤材料透过率实测 1.1 %；EN 149:2001+A1:2009 第 7.9.2 条要求每个样品不大于 1 %   |

  场景大纲: 每个样品都要合格，两种气溶胶分别判定
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                      | 级别 | 项目                    | 实测                                      | 结果   |
      | EN149-2009-7.9.2-FFP2     | FFP2 | filter_penetration_nacl | {"samples": [0.8, 6.1, 1.2], "unit": "%"} | 不通过 |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2 | filter_penetration_oil  | {"samples": [5.9, 6.0], "unit": "%"}      | 通过   |
      | EN149-2009-7.9.2-oil-FFP2 | FFP2 | filter_penetration_nacl | 3 %                                       | 不适用 |

  场景大纲: 别的标准、别的批次，不适用
    假如 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"EN149-2009-7.9.2-FFP1"的结果为"不适用"

    例子:
      | 字段                                 | 值          |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  场景: 别的级别不适用
    假如 "/products/0/class"为"FFP2"
    当 按申报日期评估
    那么 规则"EN149-2009-7.9.2-FFP1"的结果为"不适用"

  场景大纲: 每个级别须有报告的项目
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为“<检验项目>”
    当 按申报日期评估
    那么 规则"EN149-2009-7.9.2-evidence"的结果为"<结果>"
    而且 规则"EN149-2009-7.9.2-evidence"的判断为"<判断>"

    例子:
      | 级别 | 检验项目                                                                  | 结果   | 判断   |
      | FFP1 | [{"item": "filter_penetration_nacl"}, {"item": "filter_penetration_oil"}] | 通过   | 通过   |
      | FFP1 | [{"item": "filter_penetration_oil"}]                                      | 不通过 | 不通过 |
      | FFP1 | [{"item": "filter_penetration_nacl"}]                                     | 不通过 | 不通过 |
      | FFP2 | [{"item": "filter_penetration_nacl"}, {"item": "filter_penetration_oil"}] | 通过   | 通过   |
      | FFP2 | [{"item": "filter_penetration_oil"}]                                      | 不通过 | 不通过 |
      | FFP2 | [{"item": "filter_penetration_nacl"}]                                     | 不通过 | 不通过 |
      | FFP3 | [{"item": "filter_penetration_nacl"}, {"item": "filter_penetration_oil"}] | 通过   | 通过   |
      | FFP3 | [{"item": "filter_penetration_oil"}]                                      | 不通过 | 不通过 |
      | FFP3 | [{"item": "filter_penetration_nacl"}]                                     | 不通过 | 不通过 |

  场景大纲: 报告的机构、批号和日期
    假如 "/products/0/reports/0/results"为“[{"item": "filter_penetration_nacl"}, {"item": "filter_penetration_oil"}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"EN149-2009-7.9.2-evidence"的结果为"<结果>"
    而且 规则"EN149-2009-7.9.2-evidence"的判断为"<结果>"

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
    假如 "/products/0/reports/0/results"为“[{"item": "filter_penetration_nacl"}, {"item": "filter_penetration_oil"}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按申报日期评估
    那么 规则"EN149-2009-7.9.2-evidence"的结果为"无法判断"
    而且 规则"EN149-2009-7.9.2-evidence"的判断为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |

  场景: 没有报告的说明
    假如 "/products/0/reports/0/results/0/item"为"charge"
    当 按申报日期评估
    那么 规则"EN149-2009-7.9.2-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的过滤材料透过率报告"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"EN149-2009"的"7.9.2"
    而且 要求"EN149-2009-7.9.2"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"FFP1"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"EN149-2009-7.9.2-verdict"的结果为"<结果>"
    而且 规则"EN149-2009-7.9.2-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"EN149-2009"的"7.9.2"

    例子:
      | 检验                                                                                            | 结果   | 说明                                                                                                |
      | [{"item": "filter_penetration_nacl", "value": {"value": 20.1, "unit": "%"}, "verdict": "pass"}] | 不通过 | 检验机构对盐性颗粒物透过率的结论是“合格”，与其数据（20.1 %）相反（EN 149:2001+A1:2009 第 7.9.2 条） |
      | [{"item": "filter_penetration_nacl", "value": {"value": 20, "unit": "%"}, "verdict": "fail"}]   | 不通过 | 检验机构对盐性颗粒物透过率的结论是“不合格”，与其数据（20 %）相反（EN 149:2001+A1:2009 第 7.9.2 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"FFP1"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"EN149-2009-7.9.2-verdict"的结果为"<结果>"
    而且 规则"EN149-2009-7.9.2-verdict"的判断为"<判断>"

    例子:
      | 检验                                                     | 结果     | 判断     |
      | [{"item": "filter_penetration_nacl", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                          | 结果 | 判断 |
      | [{"item": "filter_penetration_nacl", "value": {"value": 20, "unit": "%"}, "verdict": "pass"}] | 通过 | 通过 |
