# language: zh-CN
功能: KF：吸气阻力

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"KF"
    而且 "/products/0/kind"为"daily_mask"
    而且 "/products/0/class"为"KF80"
    而且 "/products/0/reports/0/results"为“[{"item": "inhalation_resistance"}]”

  场景大纲: 限值上下
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则               | 级别 | 实测     | 结果   | 判断   |
      | KF-resistance-KF80 | KF80 | 59.9 Pa  | 通过   | 通过   |
      | KF-resistance-KF80 | KF80 | 60.1 Pa  | 不通过 | 不通过 |
      | KF-resistance-KF94 | KF94 | 69.9 Pa  | 通过   | 通过   |
      | KF-resistance-KF94 | KF94 | 70.1 Pa  | 不通过 | 不通过 |
      | KF-resistance-KF99 | KF99 | 99.9 Pa  | 通过   | 通过   |
      | KF-resistance-KF99 | KF99 | 100.1 Pa | 不通过 | 不通过 |

    @边界
    例子: 正好在限值
      | 规则               | 级别 | 实测   | 结果 | 判断 |
      | KF-resistance-KF80 | KF80 | 60 Pa  | 通过 | 通过 |
      | KF-resistance-KF94 | KF94 | 70 Pa  | 通过 | 通过 |
      | KF-resistance-KF99 | KF99 | 100 Pa | 通过 | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/class"为"<级别>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则               | 级别 |
      | KF-resistance-KF80 | KF80 |
      | KF-resistance-KF94 | KF94 |
      | KF-resistance-KF99 | KF99 |

  场景大纲: 单位不对或只有界限，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则               | 级别 | 实测                               | 状态                     |
      | KF-resistance-KF80 | KF80 | 10 %                               | 单位不明或不符           |
      | KF-resistance-KF80 | KF80 | {"less_than": 60.1, "unit": "Pa"}  | 只报告了界限，不足以判定 |
      | KF-resistance-KF94 | KF94 | 10 %                               | 单位不明或不符           |
      | KF-resistance-KF94 | KF94 | {"less_than": 70.1, "unit": "Pa"}  | 只报告了界限，不足以判定 |
      | KF-resistance-KF99 | KF99 | 10 %                               | 单位不明或不符           |
      | KF-resistance-KF99 | KF99 | {"less_than": 100.1, "unit": "Pa"} | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明、证据和依据
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"KF"的"resistance"

    例子:
      | 规则               | 级别 | 实测     | 结果   | 说明                                                                |
      | KF-resistance-KF80 | KF80 | 60.1 Pa  | 不通过 | 吸气阻力实测 60.1 Pa；KF（吸气阻力）要求每个样品不大于 60 Pa   |
      | KF-resistance-KF94 | KF94 | 70.1 Pa  | 不通过 | 吸气阻力实测 70.1 Pa；KF（吸气阻力）要求每个样品不大于 70 Pa   |
      | KF-resistance-KF99 | KF99 | 100.1 Pa | 不通过 | 吸气阻力实测 100.1 Pa；KF（吸气阻力）要求每个样品不大于 100 Pa |

  场景大纲: 单位换算和多个样品
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则               | 级别 | 实测      | 结果     |
      | KF-resistance-KF80 | KF80 | 6.1 mmH2O | 通过     |
      | KF-resistance-KF94 | KF94 | 7.1 mmH2O | 通过     |
      | KF-resistance-KF94 | KF94 | 7.3 mmH2O | 不通过   |
      | KF-resistance-KF99 | KF99 | 1.0 mbar  | 通过     |
      | KF-resistance-KF99 | KF99 | 1.1 mbar  | 不通过   |
      | KF-resistance-KF99 | KF99 | 90 Pa/cm2 | 无法判断 |

  场景大纲: 别的标准、别的批次，不适用
    假如 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"KF-resistance-KF80"的结果为"不适用"

    例子:
      | 字段                                 | 值          |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  场景: 别的级别不适用
    假如 "/products/0/class"为"KF94"
    当 按申报日期评估
    那么 规则"KF-resistance-KF80"的结果为"不适用"

  场景大纲: 每个级别须有报告的项目
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为“<检验项目>”
    当 按申报日期评估
    那么 规则"KF-resistance-evidence"的结果为"<结果>"
    而且 规则"KF-resistance-evidence"的判断为"<判断>"

    例子:
      | 级别 | 检验项目                            | 结果   | 判断   |
      | KF80 | [{"item": "inhalation_resistance"}] | 通过   | 通过   |
      | KF80 | [{"item": "charge"}]                | 不通过 | 不通过 |
      | KF94 | [{"item": "inhalation_resistance"}] | 通过   | 通过   |
      | KF94 | [{"item": "charge"}]                | 不通过 | 不通过 |
      | KF99 | [{"item": "inhalation_resistance"}] | 通过   | 通过   |
      | KF99 | [{"item": "charge"}]                | 不通过 | 不通过 |

  场景大纲: 报告的机构、批号和日期
    假如 "/products/0/reports/0/results"为“[{"item": "inhalation_resistance"}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"KF-resistance-evidence"的结果为"<结果>"
    而且 规则"KF-resistance-evidence"的判断为"<结果>"

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
    假如 "/products/0/reports/0/results"为“[{"item": "inhalation_resistance"}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按申报日期评估
    那么 规则"KF-resistance-evidence"的结果为"无法判断"
    而且 规则"KF-resistance-evidence"的判断为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |

  场景: 没有报告的说明
    假如 "/products/0/reports/0/results/0/item"为"charge"
    当 按申报日期评估
    那么 规则"KF-resistance-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的吸气阻力报告"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"KF"的"resistance"
    而且 要求"KF-resistance"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"KF80"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"KF-resistance-verdict"的结果为"<结果>"
    而且 规则"KF-resistance-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"KF"的"resistance"

    例子:
      | 检验                                                                                           | 结果   | 说明                                                                      |
      | [{"item": "inhalation_resistance", "value": {"value": 60.1, "unit": "Pa"}, "verdict": "pass"}] | 不通过 | 检验机构对吸气阻力的结论是“合格”，与其数据（60.1 Pa）相反（KF：吸气阻力） |
      | [{"item": "inhalation_resistance", "value": {"value": 60, "unit": "Pa"}, "verdict": "fail"}]   | 不通过 | 检验机构对吸气阻力的结论是“不合格”，与其数据（60 Pa）相反（KF：吸气阻力） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"KF80"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"KF-resistance-verdict"的结果为"<结果>"
    而且 规则"KF-resistance-verdict"的判断为"<判断>"

    例子:
      | 检验                                                   | 结果     | 判断     |
      | [{"item": "inhalation_resistance", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                         | 结果 | 判断 |
      | [{"item": "inhalation_resistance", "value": {"value": 60, "unit": "Pa"}, "verdict": "pass"}] | 通过 | 通过 |
