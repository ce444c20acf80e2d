# language: zh-CN
功能: 42 CFR Part 84 第 84.180 条：呼吸阻力

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"42CFR84"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/reports/0/results"为“[{"item": "inhalation_resistance"}]”

  场景大纲: 限值上下
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                      | 项目                  | 实测       | 结果     | 判断   |
      | 42CFR84-84.180-inhalation | inhalation_resistance | 34.9 mmH2O | 无法判断 | 通过   |
      | 42CFR84-84.180-inhalation | inhalation_resistance | 35.1 mmH2O | 无法判断 | 不通过 |
      | 42CFR84-84.180-exhalation | exhalation_resistance | 24.9 mmH2O | 无法判断 | 通过   |
      | 42CFR84-84.180-exhalation | exhalation_resistance | 25.1 mmH2O | 无法判断 | 不通过 |

    @边界
    例子: 正好在限值
      | 规则                      | 项目                  | 实测     | 结果     | 判断 |
      | 42CFR84-84.180-inhalation | inhalation_resistance | 35 mmH2O | 无法判断 | 通过 |
      | 42CFR84-84.180-exhalation | exhalation_resistance | 25 mmH2O | 无法判断 | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                      | 项目                  |
      | 42CFR84-84.180-inhalation | inhalation_resistance |
      | 42CFR84-84.180-exhalation | exhalation_resistance |

  场景大纲: 单位不对或只有界限，无法判断（未核实的限值）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"

    例子:
      | 规则                      | 项目                  | 实测                                 |
      | 42CFR84-84.180-inhalation | inhalation_resistance | 1 mmH2O/cm2                          |
      | 42CFR84-84.180-inhalation | inhalation_resistance | {"less_than": 35.1, "unit": "mmH2O"} |
      | 42CFR84-84.180-exhalation | exhalation_resistance | 1 mmH2O/cm2                          |
      | 42CFR84-84.180-exhalation | exhalation_resistance | {"less_than": 25.1, "unit": "mmH2O"} |

  场景大纲: 不合格的说明、证据和依据
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"42CFR84"的"84.180"

    例子:
      | 规则                      | 项目                  | 实测       | 结果     | 说明                                                                            |
      | 42CFR84-84.180-inhalation | inhalation_resistance | 35.1 mmH2O | 无法判断 | 吸气阻力实测 35.1 mmH2O；42 CFR Part 84 第 84.180 条要求每个样品不大于 35 mmH2O |
      | 42CFR84-84.180-exhalation | exhalation_resistance | 25.1 mmH2O | 无法判断 | 呼气阻力实测 25.1 mmH2O；42 CFR Part 84 第 84.180 条要求每个样品不大于 25 mmH2O |

  场景大纲: 单位换算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                      | 项目                  | 实测         | 判断     |
      | 42CFR84-84.180-inhalation | inhalation_resistance | 343.2 Pa     | 通过     |
      | 42CFR84-84.180-inhalation | inhalation_resistance | 343.3 Pa     | 不通过   |
      | 42CFR84-84.180-inhalation | inhalation_resistance | 3.5 cmH2O    | 通过     |
      | 42CFR84-84.180-exhalation | exhalation_resistance | 245.1 Pa     | 通过     |
      | 42CFR84-84.180-exhalation | exhalation_resistance | 2.5 mbar     | 不通过   |
      | 42CFR84-84.180-exhalation | exhalation_resistance | 20 mmH2O/cm2 | 无法判断 |

  场景大纲: 别的标准、别的批次，不适用
    假如 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"42CFR84-84.180-inhalation"的结果为"不适用"

    例子:
      | 字段                                 | 值          |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  场景大纲: 每个级别须有报告的项目
    假如 "/products/0/reports/0/results"为“<检验项目>”
    当 按申报日期评估
    那么 规则"42CFR84-84.180-evidence"的结果为"<结果>"
    而且 规则"42CFR84-84.180-evidence"的判断为"<判断>"

    例子:
      | 检验项目                                                               | 结果   | 判断   |
      | [{"item": "inhalation_resistance"}, {"item": "exhalation_resistance"}] | 通过   | 通过   |
      | [{"item": "exhalation_resistance"}]                                    | 不通过 | 不通过 |
      | [{"item": "inhalation_resistance"}]                                    | 不通过 | 不通过 |

  场景大纲: 报告的机构、批号和日期
    假如 "/products/0/reports/0/results"为“[{"item": "inhalation_resistance"}, {"item": "exhalation_resistance"}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"42CFR84-84.180-evidence"的结果为"<结果>"
    而且 规则"42CFR84-84.180-evidence"的判断为"<结果>"

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
    假如 "/products/0/reports/0/results"为“[{"item": "inhalation_resistance"}, {"item": "exhalation_resistance"}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按申报日期评估
    那么 规则"42CFR84-84.180-evidence"的结果为"无法判断"
    而且 规则"42CFR84-84.180-evidence"的判断为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |

  场景: 没有报告的说明
    假如 "/products/0/reports/0/results/0/item"为"charge"
    当 按申报日期评估
    那么 规则"42CFR84-84.180-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的呼吸阻力报告"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"42CFR84"的"84.180"
    而且 要求"42CFR84-84.180"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"42CFR84-84.180-verdict"的结果为"<结果>"
    而且 规则"42CFR84-84.180-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"42CFR84"的"84.180"

    例子:
      | 检验                                                                                              | 结果     | 说明                                                                                        |
      | [{"item": "inhalation_resistance", "value": {"value": 35.1, "unit": "mmH2O"}, "verdict": "pass"}] | 无法判断 | 检验机构对吸气阻力的结论是“合格”，与其数据（35.1 mmH2O）相反（42 CFR Part 84 第 84.180 条） |
      | [{"item": "inhalation_resistance", "value": {"value": 35, "unit": "mmH2O"}, "verdict": "fail"}]   | 无法判断 | 检验机构对吸气阻力的结论是“不合格”，与其数据（35 mmH2O）相反（42 CFR Part 84 第 84.180 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"42CFR84-84.180-verdict"的结果为"<结果>"
    而且 规则"42CFR84-84.180-verdict"的判断为"<判断>"

    例子:
      | 检验                                                   | 结果     | 判断     |
      | [{"item": "inhalation_resistance", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                            | 结果     | 判断 |
      | [{"item": "inhalation_resistance", "value": {"value": 35, "unit": "mmH2O"}, "verdict": "pass"}] | 无法判断 | 通过 |
