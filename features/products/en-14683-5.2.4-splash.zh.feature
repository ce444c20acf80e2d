# language: zh-CN
功能: EN 14683:2019+AC:2019 第 5.2.4 条：抗喷溅

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"EN14683-2019"
    而且 "/products/0/kind"为"surgical_mask"
    而且 "/products/0/class"为"type-IIR"
    而且 "/products/0/reports/0/results"为“[{"item": "splash_resistance"}]”

  场景大纲: 限值上下
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                        | 级别     | 项目              | 实测       | 结果   | 判断   |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 119.9 mmHg | 不通过 | 不通过 |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 120.1 mmHg | 通过   | 通过   |

    @边界
    例子: 正好在限值
      | 规则                        | 级别     | 项目              | 实测     | 结果 | 判断 |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 120 mmHg | 通过 | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                        | 级别     | 项目              |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance |

  场景大纲: 单位不对或只有界限，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                        | 级别     | 项目              | 实测                                 | 状态                     |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 200 Pa/cm2                           | 单位不明或不符           |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | {"more_than": 119.9, "unit": "mmHg"} | 只报告了界限，不足以判定 |

  场景大纲: 不合格件数
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/tested"为"<受检>"
    而且 "/products/0/reports/0/results/0/failed"为"<不合格>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                           | 级别     | 项目            | 受检 | 不合格 | 结果   | 判断   |
      | EN14683-2019-5.2.4-penetration | type-IIR | synthetic_blood | 32   | 2      | 通过   | 通过   |
      | EN14683-2019-5.2.4-penetration | type-IIR | synthetic_blood | 32   | 4      | 不通过 | 不通过 |
      | EN14683-2019-5.2.4-penetration | type-IIR | synthetic_blood | 31   | 0      | 不通过 | 不通过 |
      | EN14683-2019-5.2.4-penetration | type-IIR | synthetic_blood | 37   | 3      | 通过   | 通过   |
      | EN14683-2019-5.2.4-penetration | type-IIR | synthetic_blood | 32   | 7      | 不通过 | 不通过 |
      | EN14683-2019-5.2.4-penetration | type-IIR | synthetic_blood | 32   | 25     | 不通过 | 不通过 |

    @边界
    例子: 正好在限值
      | 规则                           | 级别     | 项目            | 受检 | 不合格 | 结果 | 判断 |
      | EN14683-2019-5.2.4-penetration | type-IIR | synthetic_blood | 32   | 3      | 通过 | 通过 |

  场景: 件数没有填写或写错，无法判断：受检
    假如 "/products/0/class"为"type-IIR"
    而且 "/products/0/reports/0/results/0/item"为"synthetic_blood"
    而且 "/products/0/reports/0/results/0/failed"为"0"
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.4-penetration"的结果为"无法判断"
    而且 规则"EN14683-2019-5.2.4-penetration"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/tested"的状态为"未填写"

  场景: 件数没有填写或写错，无法判断：不合格
    假如 "/products/0/class"为"type-IIR"
    而且 "/products/0/reports/0/results/0/item"为"synthetic_blood"
    而且 "/products/0/reports/0/results/0/tested"为"32"
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.4-penetration"的结果为"无法判断"
    而且 规则"EN14683-2019-5.2.4-penetration"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/failed"的状态为"未填写"

  场景: 件数没有填写或写错，无法判断：误填为文字
    假如 "/products/0/class"为"type-IIR"
    而且 "/products/0/reports/0/results/0/item"为"synthetic_blood"
    而且 "/products/0/reports/0/results/0/tested"为"32"
    而且 "/products/0/reports/0/results/0/failed"误填为文字"3"
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.4-penetration"的结果为"无法判断"
    而且 规则"EN14683-2019-5.2.4-penetration"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/failed"的状态为"类型不对"

  场景大纲: 不合格的说明、证据和依据
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"EN14683-2019"的"5.2.4"

    例子:
      | 规则                        | 级别     | 项目              | 实测       | 结果   | 说明                                                                                    |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 119.9 mmHg | 不通过 | 抗喷溅压力实测 119.9 mmHg；EN 14683:2019+AC:2019 第 5.2.4 条要求每个样品不小于 120 mmHg |

  场景大纲: 不合格的说明、证据和依据（件数）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/tested"为"<受检>"
    而且 "/products/0/reports/0/results/0/failed"为"<不合格>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/failed"
    而且 依据为"EN14683-2019"的"5.2.4"

    例子:
      | 规则                           | 级别     | 项目            | 受检 | 不合格 | 结果   | 说明                                                                                          |
      | EN14683-2019-5.2.4-penetration | type-IIR | synthetic_blood | 32   | 4      | 不通过 | 合成血液穿透的口罩数实测 4；EN 14683:2019+AC:2019 第 5.2.4 条要求 32 个样品中不合格不超过 3 个 |

  场景大纲: 单位换算和多个样品
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                        | 级别     | 项目              | 实测     | 结果   |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 16.0 kPa | 通过   |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 15.9 kPa | 不通过 |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 80 mmHg  | 不通过 |
      | EN14683-2019-5.2.4-pressure | type-IIR | splash_resistance | 160 mmHg | 通过   |
      | EN14683-2019-5.2.4-pressure | type-II  | splash_resistance | 80 mmHg  | 不适用 |

  场景大纲: 别的标准、别的批次，不适用
    假如 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.4-pressure"的结果为"不适用"

    例子:
      | 字段                                 | 值          |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  场景大纲: 每个级别须有报告的项目
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为“<检验项目>”
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.4-evidence"的结果为"<结果>"
    而且 规则"EN14683-2019-5.2.4-evidence"的判断为"<判断>"

    例子:
      | 级别     | 检验项目                                                     | 结果   | 判断   |
      | type-IIR | [{"item": "splash_resistance"}, {"item": "synthetic_blood"}] | 通过   | 通过   |
      | type-IIR | [{"item": "synthetic_blood"}]                                | 不通过 | 不通过 |
      | type-IIR | [{"item": "splash_resistance"}]                              | 不通过 | 不通过 |

  场景大纲: 报告的机构、批号和日期
    假如 "/products/0/reports/0/results"为“[{"item": "splash_resistance"}, {"item": "synthetic_blood"}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.4-evidence"的结果为"<结果>"
    而且 规则"EN14683-2019-5.2.4-evidence"的判断为"<结果>"

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
    假如 "/products/0/reports/0/results"为“[{"item": "splash_resistance"}, {"item": "synthetic_blood"}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.4-evidence"的结果为"无法判断"
    而且 规则"EN14683-2019-5.2.4-evidence"的判断为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |

  场景: 没有报告的说明
    假如 "/products/0/reports/0/results/0/item"为"charge"
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.4-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的抗喷溅报告"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"EN14683-2019"的"5.2.4"
    而且 要求"EN14683-2019-5.2.4"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"type-IIR"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.4-verdict"的结果为"<结果>"
    而且 规则"EN14683-2019-5.2.4-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"EN14683-2019"的"5.2.4"

    例子:
      | 检验                                                                                          | 结果   | 说明                                                                                      |
      | [{"item": "splash_resistance", "value": {"value": 119.9, "unit": "mmHg"}, "verdict": "pass"}] | 不通过 | 检验机构对血液穿透压力的结论是“合格”，与其数据相反（EN 14683:2019+AC:2019 第 5.2.4 条）   |
      | [{"item": "splash_resistance", "value": {"value": 120, "unit": "mmHg"}, "verdict": "fail"}]   | 不通过 | 检验机构对血液穿透压力的结论是“不合格”，与其数据相反（EN 14683:2019+AC:2019 第 5.2.4 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"type-IIR"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"EN14683-2019-5.2.4-verdict"的结果为"<结果>"
    而且 规则"EN14683-2019-5.2.4-verdict"的判断为"<判断>"

    例子:
      | 检验                                               | 结果     | 判断     |
      | [{"item": "splash_resistance", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                        | 结果 | 判断 |
      | [{"item": "splash_resistance", "value": {"value": 120, "unit": "mmHg"}, "verdict": "pass"}] | 通过 | 通过 |
