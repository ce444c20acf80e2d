# language: zh-CN
功能: EN 149:2001+A1:2009 第 7.16 条：呼吸阻力

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"EN149-2009"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/class"为"FFP1"
    而且 "/products/0/reports/0/results"为“[{"item": "inhalation_resistance_30"}]”

  场景大纲: 限值上下
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                               | 级别 | 项目                      | 实测      | 结果   | 判断   |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1 | inhalation_resistance_30  | 0.59 mbar | 通过   | 通过   |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1 | inhalation_resistance_30  | 0.61 mbar | 不通过 | 不通过 |
      | EN149-2009-7.16-inhalation-30-FFP2 | FFP2 | inhalation_resistance_30  | 0.69 mbar | 通过   | 通过   |
      | EN149-2009-7.16-inhalation-30-FFP2 | FFP2 | inhalation_resistance_30  | 0.71 mbar | 不通过 | 不通过 |
      | EN149-2009-7.16-inhalation-30-FFP3 | FFP3 | inhalation_resistance_30  | 0.99 mbar | 通过   | 通过   |
      | EN149-2009-7.16-inhalation-30-FFP3 | FFP3 | inhalation_resistance_30  | 1.01 mbar | 不通过 | 不通过 |
      | EN149-2009-7.16-inhalation-95-FFP1 | FFP1 | inhalation_resistance_95  | 2.09 mbar | 通过   | 通过   |
      | EN149-2009-7.16-inhalation-95-FFP1 | FFP1 | inhalation_resistance_95  | 2.11 mbar | 不通过 | 不通过 |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2 | inhalation_resistance_95  | 2.39 mbar | 通过   | 通过   |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2 | inhalation_resistance_95  | 2.41 mbar | 不通过 | 不通过 |
      | EN149-2009-7.16-inhalation-95-FFP3 | FFP3 | inhalation_resistance_95  | 2.99 mbar | 通过   | 通过   |
      | EN149-2009-7.16-inhalation-95-FFP3 | FFP3 | inhalation_resistance_95  | 3.01 mbar | 不通过 | 不通过 |
      | EN149-2009-7.16-exhalation-160     | FFP1 | exhalation_resistance_160 | 2.99 mbar | 通过   | 通过   |
      | EN149-2009-7.16-exhalation-160     | FFP1 | exhalation_resistance_160 | 3.01 mbar | 不通过 | 不通过 |

    @边界
    例子: 正好在限值
      | 规则                               | 级别 | 项目                      | 实测     | 结果 | 判断 |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1 | inhalation_resistance_30  | 0.6 mbar | 通过 | 通过 |
      | EN149-2009-7.16-inhalation-30-FFP2 | FFP2 | inhalation_resistance_30  | 0.7 mbar | 通过 | 通过 |
      | EN149-2009-7.16-inhalation-30-FFP3 | FFP3 | inhalation_resistance_30  | 1.0 mbar | 通过 | 通过 |
      | EN149-2009-7.16-inhalation-95-FFP1 | FFP1 | inhalation_resistance_95  | 2.1 mbar | 通过 | 通过 |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2 | inhalation_resistance_95  | 2.4 mbar | 通过 | 通过 |
      | EN149-2009-7.16-inhalation-95-FFP3 | FFP3 | inhalation_resistance_95  | 3.0 mbar | 通过 | 通过 |
      | EN149-2009-7.16-exhalation-160     | FFP1 | exhalation_resistance_160 | 3.0 mbar | 通过 | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                               | 级别 | 项目                      |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1 | inhalation_resistance_30  |
      | EN149-2009-7.16-inhalation-30-FFP2 | FFP2 | inhalation_resistance_30  |
      | EN149-2009-7.16-inhalation-30-FFP3 | FFP3 | inhalation_resistance_30  |
      | EN149-2009-7.16-inhalation-95-FFP1 | FFP1 | inhalation_resistance_95  |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2 | inhalation_resistance_95  |
      | EN149-2009-7.16-inhalation-95-FFP3 | FFP3 | inhalation_resistance_95  |
      | EN149-2009-7.16-exhalation-160     | FFP1 | exhalation_resistance_160 |

  场景大纲: 单位不对或只有界限，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                               | 级别 | 项目                      | 实测                                | 状态                     |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1 | inhalation_resistance_30  | 0.1 Pa/cm2                          | 单位不明或不符           |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1 | inhalation_resistance_30  | {"less_than": 0.61, "unit": "mbar"} | 只报告了界限，不足以判定 |
      | EN149-2009-7.16-inhalation-30-FFP2 | FFP2 | inhalation_resistance_30  | 0.1 Pa/cm2                          | 单位不明或不符           |
      | EN149-2009-7.16-inhalation-30-FFP2 | FFP2 | inhalation_resistance_30  | {"less_than": 0.71, "unit": "mbar"} | 只报告了界限，不足以判定 |
      | EN149-2009-7.16-inhalation-30-FFP3 | FFP3 | inhalation_resistance_30  | 0.1 Pa/cm2                          | 单位不明或不符           |
      | EN149-2009-7.16-inhalation-30-FFP3 | FFP3 | inhalation_resistance_30  | {"less_than": 1.01, "unit": "mbar"} | 只报告了界限，不足以判定 |
      | EN149-2009-7.16-inhalation-95-FFP1 | FFP1 | inhalation_resistance_95  | 0.1 Pa/cm2                          | 单位不明或不符           |
      | EN149-2009-7.16-inhalation-95-FFP1 | FFP1 | inhalation_resistance_95  | {"less_than": 2.11, "unit": "mbar"} | 只报告了界限，不足以判定 |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2 | inhalation_resistance_95  | 0.1 Pa/cm2                          | 单位不明或不符           |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2 | inhalation_resistance_95  | {"less_than": 2.41, "unit": "mbar"} | 只报告了界限，不足以判定 |
      | EN149-2009-7.16-inhalation-95-FFP3 | FFP3 | inhalation_resistance_95  | 0.1 Pa/cm2                          | 单位不明或不符           |
      | EN149-2009-7.16-inhalation-95-FFP3 | FFP3 | inhalation_resistance_95  | {"less_than": 3.01, "unit": "mbar"} | 只报告了界限，不足以判定 |
      | EN149-2009-7.16-exhalation-160     | FFP1 | exhalation_resistance_160 | 0.1 Pa/cm2                          | 单位不明或不符           |
      | EN149-2009-7.16-exhalation-160     | FFP1 | exhalation_resistance_160 | {"less_than": 3.01, "unit": "mbar"} | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明、证据和依据
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"EN149-2009"的"7.16"

    例子:
      | 规则                               | 级别 | 项目                      | 实测      | 结果   | 说明                                                                                           |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1 | inhalation_resistance_30  | 0.61 mbar | 不通过 | 吸气阻力（30 L/min）实测 0.61 mbar；EN 149:2001+A1:2009 第 7.16 条要求每个样品不大于 0.6 mbar  |
      | EN149-2009-7.16-inhalation-30-FFP2 | FFP2 | inhalation_resistance_30  | 0.71 mbar | 不通过 | 吸气阻力（30 L/min）实测 0.71 mbar；EN 149:2001+A1:2009 第 7.16 条要求每个样品不大于 0.7 mbar  |
      | EN149-2009-7.16-inhalation-30-FFP3 | FFP3 | inhalation_resistance_30  | 1.01 mbar | 不通过 | 吸气阻力（30 L/min）实测 1.01 mbar；EN 149:2001+A1:2009 第 7.16 条要求每个样品不大于 1.0 mbar  |
      | EN149-2009-7.16-inhalation-95-FFP1 | FFP1 | inhalation_resistance_95  | 2.11 mbar | 不通过 | 吸气阻力（95 L/min）实测 2.11 mbar；EN 149:2001+A1:2009 第 7.16 条要求每个样品不大于 2.1 mbar  |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2 | inhalation_resistance_95  | 2.41 mbar | 不通过 | 吸气阻力（95 L/min）实测 2.41 mbar；EN 149:2001+A1:2009 第 7.16 条要求每个样品不大于 2.4 mbar  |
      | EN149-2009-7.16-inhalation-95-FFP3 | FFP3 | inhalation_resistance_95  | 3.01 mbar | 不通过 | 吸气阻力（95 L/min）实测 3.01 mbar；EN 149:2001+A1:2009 第 7.16 条要求每个样品不大于 3.0 mbar  |
      | EN149-2009-7.16-exhalation-160     | FFP1 | exhalation_resistance_160 | 3.01 mbar | 不通过 | 呼气阻力（160 L/min）实测 3.01 mbar；EN 149:2001+A1:2009 第 7.16 条要求每个样品不大于 3.0 mbar |

  场景大纲: 单位换算和多个样品
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                               | 级别 | 项目                      | 实测       | 结果     |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1 | inhalation_resistance_30  | 0.4 mbar   | 通过     |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1 | inhalation_resistance_30  | 40 Pa      | 通过     |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1 | inhalation_resistance_30  | 60 Pa      | 通过     |
      | EN149-2009-7.16-inhalation-30-FFP1 | FFP1 | inhalation_resistance_30  | 61 Pa      | 不通过   |
      | EN149-2009-7.16-inhalation-30-FFP2 | FFP2 | inhalation_resistance_30  | 0.07 kPa   | 通过     |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2 | inhalation_resistance_95  | 240 Pa     | 通过     |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2 | inhalation_resistance_95  | 24.5 mmH2O | 不通过   |
      | EN149-2009-7.16-inhalation-95-FFP2 | FFP2 | inhalation_resistance_95  | 2.4 Pa/cm2 | 无法判断 |
      | EN149-2009-7.16-exhalation-160     | FFP3 | exhalation_resistance_160 | 300 Pa     | 通过     |
      | EN149-2009-7.16-exhalation-160     | FFP3 | exhalation_resistance_160 | 301 Pa     | 不通过   |

  场景大纲: 别的标准、别的批次，不适用
    假如 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"EN149-2009-7.16-inhalation-30-FFP1"的结果为"不适用"

    例子:
      | 字段                                 | 值          |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  场景: 别的级别不适用
    假如 "/products/0/class"为"FFP2"
    当 按申报日期评估
    那么 规则"EN149-2009-7.16-inhalation-30-FFP1"的结果为"不适用"

  场景大纲: 每个级别须有报告的项目
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为“<检验项目>”
    当 按申报日期评估
    那么 规则"EN149-2009-7.16-evidence"的结果为"<结果>"
    而且 规则"EN149-2009-7.16-evidence"的判断为"<判断>"

    例子:
      | 级别 | 检验项目                                                                                                            | 结果   | 判断   |
      | FFP1 | [{"item": "inhalation_resistance_30"}, {"item": "inhalation_resistance_95"}, {"item": "exhalation_resistance_160"}] | 通过   | 通过   |
      | FFP1 | [{"item": "inhalation_resistance_95"}, {"item": "exhalation_resistance_160"}]                                       | 不通过 | 不通过 |
      | FFP1 | [{"item": "inhalation_resistance_30"}, {"item": "exhalation_resistance_160"}]                                       | 不通过 | 不通过 |
      | FFP1 | [{"item": "inhalation_resistance_30"}, {"item": "inhalation_resistance_95"}]                                        | 不通过 | 不通过 |
      | FFP2 | [{"item": "inhalation_resistance_30"}, {"item": "inhalation_resistance_95"}, {"item": "exhalation_resistance_160"}] | 通过   | 通过   |
      | FFP2 | [{"item": "inhalation_resistance_95"}, {"item": "exhalation_resistance_160"}]                                       | 不通过 | 不通过 |
      | FFP2 | [{"item": "inhalation_resistance_30"}, {"item": "exhalation_resistance_160"}]                                       | 不通过 | 不通过 |
      | FFP2 | [{"item": "inhalation_resistance_30"}, {"item": "inhalation_resistance_95"}]                                        | 不通过 | 不通过 |
      | FFP3 | [{"item": "inhalation_resistance_30"}, {"item": "inhalation_resistance_95"}, {"item": "exhalation_resistance_160"}] | 通过   | 通过   |
      | FFP3 | [{"item": "inhalation_resistance_95"}, {"item": "exhalation_resistance_160"}]                                       | 不通过 | 不通过 |
      | FFP3 | [{"item": "inhalation_resistance_30"}, {"item": "exhalation_resistance_160"}]                                       | 不通过 | 不通过 |
      | FFP3 | [{"item": "inhalation_resistance_30"}, {"item": "inhalation_resistance_95"}]                                        | 不通过 | 不通过 |

  场景大纲: 报告的机构、批号和日期
    假如 "/products/0/reports/0/results"为“[{"item": "inhalation_resistance_30"}, {"item": "inhalation_resistance_95"}, {"item": "exhalation_resistance_160"}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"EN149-2009-7.16-evidence"的结果为"<结果>"
    而且 规则"EN149-2009-7.16-evidence"的判断为"<结果>"

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
    假如 "/products/0/reports/0/results"为“[{"item": "inhalation_resistance_30"}, {"item": "inhalation_resistance_95"}, {"item": "exhalation_resistance_160"}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按申报日期评估
    那么 规则"EN149-2009-7.16-evidence"的结果为"无法判断"
    而且 规则"EN149-2009-7.16-evidence"的判断为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |

  场景: 没有报告的说明
    假如 "/products/0/reports/0/results/0/item"为"charge"
    当 按申报日期评估
    那么 规则"EN149-2009-7.16-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的呼吸阻力报告"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"EN149-2009"的"7.16"
    而且 要求"EN149-2009-7.16"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"FFP1"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"EN149-2009-7.16-verdict"的结果为"<结果>"
    而且 规则"EN149-2009-7.16-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"EN149-2009"的"7.16"

    例子:
      | 检验                                                                                                | 结果   | 说明                                                                                                       |
      | [{"item": "inhalation_resistance_30", "value": {"value": 0.61, "unit": "mbar"}, "verdict": "pass"}] | 不通过 | 检验机构对吸气阻力（30 L/min）的结论是“合格”，与其数据（0.61 mbar）相反（EN 149:2001+A1:2009 第 7.16 条）  |
      | [{"item": "inhalation_resistance_30", "value": {"value": 0.6, "unit": "mbar"}, "verdict": "fail"}]  | 不通过 | 检验机构对吸气阻力（30 L/min）的结论是“不合格”，与其数据（0.6 mbar）相反（EN 149:2001+A1:2009 第 7.16 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"FFP1"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"EN149-2009-7.16-verdict"的结果为"<结果>"
    而且 规则"EN149-2009-7.16-verdict"的判断为"<判断>"

    例子:
      | 检验                                                      | 结果     | 判断     |
      | [{"item": "inhalation_resistance_30", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                               | 结果 | 判断 |
      | [{"item": "inhalation_resistance_30", "value": {"value": 0.6, "unit": "mbar"}, "verdict": "pass"}] | 通过 | 通过 |
