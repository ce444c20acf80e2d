# language: zh-CN
功能: EN 14126:2003：抗合成血液穿透压力

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"EN14126-2003"
    而且 "/products/0/kind"为"protective_suit"
    而且 "/products/0/class"为"level-2"
    而且 "/products/0/reports/0/results"为“[{"item": "splash_resistance"}]”

  场景大纲: 限值上下
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                       | 级别    | 实测      | 结果     | 判断   |
      | EN14126-2003-blood-level-2 | level-2 | 1.749 kPa | 无法判断 | 不通过 |
      | EN14126-2003-blood-level-2 | level-2 | 1.751 kPa | 无法判断 | 通过   |
      | EN14126-2003-blood-level-3 | level-3 | 3.49 kPa  | 无法判断 | 不通过 |
      | EN14126-2003-blood-level-3 | level-3 | 3.51 kPa  | 无法判断 | 通过   |

    @边界
    例子: 正好在限值
      | 规则                       | 级别    | 实测     | 结果     | 判断 |
      | EN14126-2003-blood-level-2 | level-2 | 1.75 kPa | 无法判断 | 通过 |
      | EN14126-2003-blood-level-3 | level-3 | 3.5 kPa  | 无法判断 | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/class"为"<级别>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                       | 级别    |
      | EN14126-2003-blood-level-2 | level-2 |
      | EN14126-2003-blood-level-3 | level-3 |

  场景大纲: 单位不对或只有界限，无法判断（未核实的限值）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"

    例子:
      | 规则                       | 级别    | 实测                                |
      | EN14126-2003-blood-level-2 | level-2 | 200 Pa/cm2                          |
      | EN14126-2003-blood-level-2 | level-2 | {"more_than": 1.749, "unit": "kPa"} |
      | EN14126-2003-blood-level-3 | level-3 | 200 Pa/cm2                          |
      | EN14126-2003-blood-level-3 | level-3 | {"more_than": 3.49, "unit": "kPa"}  |

  场景大纲: 不合格的说明、证据和依据
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"EN14126-2003"的"blood"

    例子:
      | 规则                       | 级别    | 实测      | 结果     | 说明                                                                                   |
      | EN14126-2003-blood-level-2 | level-2 | 1.749 kPa | 无法判断 | 抗合成血液穿透压力实测 1.749 kPa；EN 14126:2003（抗合成血液穿透压力）要求每个样品不小于 1.75 kPa |
      | EN14126-2003-blood-level-3 | level-3 | 3.49 kPa  | 无法判断 | 抗合成血液穿透压力实测 3.49 kPa；EN 14126:2003（抗合成血液穿透压力）要求每个样品不小于 3.5 kPa   |

  场景大纲: 单位换算
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                       | 级别    | 实测     | 判断   |
      | EN14126-2003-blood-level-2 | level-2 | 1750 Pa  | 通过   |
      | EN14126-2003-blood-level-3 | level-3 | 26 mmHg  | 不通过 |
      | EN14126-2003-blood-level-3 | level-3 | 36 cmH2O | 通过   |

  场景大纲: 别的标准、别的批次，不适用
    假如 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"EN14126-2003-blood-level-2"的结果为"不适用"

    例子:
      | 字段                                 | 值          |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  场景: 别的级别不适用
    假如 "/products/0/class"为"level-3"
    当 按申报日期评估
    那么 规则"EN14126-2003-blood-level-2"的结果为"不适用"

  场景大纲: 每个级别须有报告的项目
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为“<检验项目>”
    当 按申报日期评估
    那么 规则"EN14126-2003-blood-evidence"的结果为"<结果>"
    而且 规则"EN14126-2003-blood-evidence"的判断为"<判断>"

    例子:
      | 级别    | 检验项目                        | 结果   | 判断   |
      | level-2 | [{"item": "splash_resistance"}] | 通过   | 通过   |
      | level-2 | [{"item": "charge"}]            | 不通过 | 不通过 |
      | level-3 | [{"item": "splash_resistance"}] | 通过   | 通过   |
      | level-3 | [{"item": "charge"}]            | 不通过 | 不通过 |

  场景大纲: 报告的机构、批号和日期
    假如 "/products/0/reports/0/results"为“[{"item": "splash_resistance"}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"EN14126-2003-blood-evidence"的结果为"<结果>"
    而且 规则"EN14126-2003-blood-evidence"的判断为"<结果>"

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
    假如 "/products/0/reports/0/results"为“[{"item": "splash_resistance"}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按申报日期评估
    那么 规则"EN14126-2003-blood-evidence"的结果为"无法判断"
    而且 规则"EN14126-2003-blood-evidence"的判断为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |

  场景: 没有报告的说明
    假如 "/products/0/reports/0/results/0/item"为"charge"
    当 按申报日期评估
    那么 规则"EN14126-2003-blood-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的抗合成血液穿透压力报告"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"EN14126-2003"的"blood"
    而且 要求"EN14126-2003-blood"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"level-2"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"EN14126-2003-blood-verdict"的结果为"<结果>"
    而且 规则"EN14126-2003-blood-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"EN14126-2003"的"blood"

    例子:
      | 检验                                                                                         | 结果     | 说明                                                                                                  |
      | [{"item": "splash_resistance", "value": {"value": 1.749, "unit": "kPa"}, "verdict": "pass"}] | 无法判断 | 检验机构对血液穿透压力的结论是“合格”，与其数据（1.749 kPa）相反（EN 14126:2003：抗合成血液穿透压力）  |
      | [{"item": "splash_resistance", "value": {"value": 1.75, "unit": "kPa"}, "verdict": "fail"}]  | 无法判断 | 检验机构对血液穿透压力的结论是“不合格”，与其数据（1.75 kPa）相反（EN 14126:2003：抗合成血液穿透压力） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"level-2"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"EN14126-2003-blood-verdict"的结果为"<结果>"
    而且 规则"EN14126-2003-blood-verdict"的判断为"<判断>"

    例子:
      | 检验                                               | 结果     | 判断     |
      | [{"item": "splash_resistance", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                        | 结果     | 判断 |
      | [{"item": "splash_resistance", "value": {"value": 1.75, "unit": "kPa"}, "verdict": "pass"}] | 无法判断 | 通过 |
