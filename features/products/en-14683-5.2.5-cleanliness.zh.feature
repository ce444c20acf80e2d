# language: zh-CN
功能: EN 14683:2019+AC:2019 第 5.2.5 条：微生物清洁度

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"EN14683-2019"
    而且 "/products/0/kind"为"disposable_medical_mask"
    而且 "/products/0/reports/0/results"为“[{"item": "microbes"}]”

  场景大纲: 限值上下
    假如 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                   | 实测       | 结果   | 判断   |
      | EN14683-2019-5.2.5-any | 29.9 CFU/g | 通过   | 通过   |
      | EN14683-2019-5.2.5-any | 30.1 CFU/g | 不通过 | 不通过 |

    @边界
    例子: 正好在限值
      | 规则                   | 实测     | 结果 | 判断 |
      | EN14683-2019-5.2.5-any | 30 CFU/g | 通过 | 通过 |

  场景大纲: 没有实测值，无法判断
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                   |
      | EN14683-2019-5.2.5-any |

  场景大纲: 单位不对或只有界限，无法判断
    假如 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                   | 实测                                 | 状态                     |
      | EN14683-2019-5.2.5-any | 10 %                                 | 单位不明或不符           |
      | EN14683-2019-5.2.5-any | {"less_than": 30.1, "unit": "CFU/g"} | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明、证据和依据
    假如 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"EN14683-2019"的"5.2.5"

    例子:
      | 规则                   | 实测       | 结果   | 说明                                                                                      |
      | EN14683-2019-5.2.5-any | 30.1 CFU/g | 不通过 | 微生物清洁度实测 30.1 CFU/g；EN 14683:2019+AC:2019 第 5.2.5 条要求每个样品不大于 30 CFU/g |

  场景大纲: 界限和多个样品
    假如 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                   | 实测                                      | 结果   |
      | EN14683-2019-5.2.5-any | {"more_than": 219.9, "unit": "CFU/g"}     | 不通过 |
      | EN14683-2019-5.2.5-any | {"less_than": 1, "unit": "CFU/g"}         | 通过   |
      | EN14683-2019-5.2.5-any | {"samples": [3, 12, 31], "unit": "CFU/g"} | 不通过 |

  场景大纲: 别的标准、别的批次，不适用
    假如 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.5-any"的结果为"不适用"

    例子:
      | 字段                                 | 值          |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  场景大纲: 每个级别须有报告的项目
    假如 "/products/0/reports/0/results"为“<检验项目>”
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.5-evidence"的结果为"<结果>"
    而且 规则"EN14683-2019-5.2.5-evidence"的判断为"<判断>"

    例子:
      | 检验项目               | 结果   | 判断   |
      | [{"item": "microbes"}] | 通过   | 通过   |
      | [{"item": "charge"}]   | 不通过 | 不通过 |

  场景大纲: 报告的机构、批号和日期
    假如 "/products/0/reports/0/results"为“[{"item": "microbes"}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.5-evidence"的结果为"<结果>"
    而且 规则"EN14683-2019-5.2.5-evidence"的判断为"<结果>"

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
    假如 "/products/0/reports/0/results"为“[{"item": "microbes"}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.5-evidence"的结果为"无法判断"
    而且 规则"EN14683-2019-5.2.5-evidence"的判断为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |

  场景: 没有报告的说明
    假如 "/products/0/reports/0/results/0/item"为"charge"
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.5-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的微生物清洁度报告"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"EN14683-2019"的"5.2.5"
    而且 要求"EN14683-2019-5.2.5"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.5-verdict"的结果为"<结果>"
    而且 规则"EN14683-2019-5.2.5-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"EN14683-2019"的"5.2.5"

    例子:
      | 检验                                                                                 | 结果   | 说明                                                                                                |
      | [{"item": "microbes", "value": {"value": 30.1, "unit": "CFU/g"}, "verdict": "pass"}] | 不通过 | 检验机构对微生物总数的结论是“合格”，与其数据（30.1 CFU/g）相反（EN 14683:2019+AC:2019 第 5.2.5 条） |
      | [{"item": "microbes", "value": {"value": 30, "unit": "CFU/g"}, "verdict": "fail"}]   | 不通过 | 检验机构对微生物总数的结论是“不合格”，与其数据（30 CFU/g）相反（EN 14683:2019+AC:2019 第 5.2.5 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.5-verdict"的结果为"<结果>"
    而且 规则"EN14683-2019-5.2.5-verdict"的判断为"<判断>"

    例子:
      | 检验                                      | 结果     | 判断     |
      | [{"item": "microbes", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                               | 结果 | 判断 |
      | [{"item": "microbes", "value": {"value": 30, "unit": "CFU/g"}, "verdict": "pass"}] | 通过 | 通过 |

  场景大纲: 样品不够
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.5-any-specimens"的结果为"<结果>"
    而且 规则"EN14683-2019-5.2.5-any-specimens"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/specimens"
    而且 依据为"EN14683-2019"的"5.2.5"

    例子:
      | 检验                                                                              | 结果   | 说明                                                                                             |
      | [{"item": "microbes", "value": {"value": 29.9, "unit": "CFU/g"}, "specimens": 4}] | 不通过 | 微生物清洁度的样品不够；EN 14683:2019+AC:2019 第 5.2.5 条要求结果至少以 5 个样品（或读数）为依据 |

  场景大纲: 样品够
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.5-any-specimens"的结果为"<结果>"
    而且 规则"EN14683-2019-5.2.5-any-specimens"的判断为"<判断>"

    例子:
      | 检验                                                                              | 结果 | 判断 |
      | [{"item": "microbes", "value": {"value": 29.9, "unit": "CFU/g"}, "specimens": 6}] | 通过 | 通过 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                              | 结果 | 判断 |
      | [{"item": "microbes", "value": {"value": 29.9, "unit": "CFU/g"}, "specimens": 5}] | 通过 | 通过 |

  场景大纲: 没有写明样品数，无法判断
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.5-any-specimens"的结果为"无法判断"
    而且 规则"EN14683-2019-5.2.5-any-specimens"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/tested"的状态为"未填写"

    例子:
      | 检验                                                              |
      | [{"item": "microbes", "value": {"value": 29.9, "unit": "CFU/g"}}] |
