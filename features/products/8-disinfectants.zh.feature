# language: zh-CN
功能: 消毒剂的声明含量、杀灭效果和有效成分

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GBT36758-2018"
    而且 "/products/0/kind"为"chlorine_disinfectant"
    而且 "/products/0/class"为"liquid"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/reports/0/dated_on"为"2020-03-18"
    而且 "/products/0/reports/0/results"为“[{"item": "available_chlorine", "value": {"value": 5.2, "unit": "%"}}]”
    而且 "/products/0/declared_least"为"5.0 %"
    而且 "/products/0/declared_most"为"6.0 %"

  场景大纲: 有效氯和声明的范围
    假如 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"PQ-8.1"的结果为"<结果>"
    而且 规则"PQ-8.1"的判断为"<结果>"

    例子:
      | 实测值                               | 结果     |
      | 4.99 %                               | 不通过   |
      | 5.01 %                               | 通过     |
      | 5.99 %                               | 通过     |
      | 6.01 %                               | 不通过   |
      | {"samples": [5.5, 6.2], "unit": "%"} | 不通过   |
      | {"less_than": 5, "unit": "%"}        | 不通过   |
      | {"more_than": 5.5, "unit": "%"}      | 无法判断 |
      | 52 g/L                               | 无法判断 |

  @边界
  场景大纲: 有效氯恰好等于声明的两端
    假如 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"PQ-8.1"的结果为"<结果>"
    而且 规则"PQ-8.1"的判断为"<结果>"

    例子:
      | 实测值 | 结果 |
      | 5 %    | 通过 |
      | 6 %    | 通过 |

  场景: 高于声明范围的说明
    假如 "/products/0/reports/0/results/0/value"为"6.5 %"
    当 按"2020-03-25"评估
    那么 规则"PQ-8.1"的结果为"不通过"
    而且 说明包含"有效氯实测 6.5 %，不在声明的含量范围内"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"guangzhou-disinfectant-check-2020"的"declared range"

  场景大纲: 没有声明范围
    假如 没有填写"/products/0/<字段>"
    当 按"2020-03-25"评估
    那么 规则"PQ-8.1"的结果为"不通过"
    而且 证据位于"/products/0/<字段>"

    例子:
      | 字段           |
      | declared_least |
      | declared_most  |

  场景: 没有实测值或单位不符
    假如 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"PQ-8.1"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

  场景大纲: 杀灭对数值在限值两侧
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<结果>"

    例子:
      | 规则   | 项目          | 实测值                          | 结果     |
      | PQ-8.2 | kill_bacteria | 4.99 log                        | 不通过   |
      | PQ-8.2 | kill_bacteria | 5.01 log                        | 通过     |
      | PQ-8.3 | kill_candida  | 3.99 log                        | 不通过   |
      | PQ-8.3 | kill_candida  | 4.01 log                        | 通过     |
      | PQ-8.2 | kill_bacteria | {"more_than": 5, "unit": "log"} | 通过     |
      | PQ-8.2 | kill_bacteria | {"more_than": 4, "unit": "log"} | 无法判断 |
      | PQ-8.2 | kill_bacteria | 99.999 %                        | 无法判断 |
      | PQ-8.3 | kill_candida  | 99.99 %                         | 无法判断 |

  @边界
  场景大纲: 杀灭对数值恰好等于限值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"通过"
    而且 规则"<规则>"的判断为"通过"

    例子:
      | 规则   | 项目          | 实测值   |
      | PQ-8.2 | kill_bacteria | 5.00 log |
      | PQ-8.3 | kill_candida  | 4.00 log |

  场景大纲: 杀灭不足的说明
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"disinfection-technique-2002"的"<条目>"

    例子:
      | 规则   | 项目          | 实测值  | 说明                             | 条目     |
      | PQ-8.2 | kill_bacteria | 4.5 log | 细菌杀灭对数值实测 4.5 log       | bacteria |
      | PQ-8.3 | kill_candida  | 3.5 log | 白色念珠菌杀灭对数值实测 3.5 log | candida  |

  场景大纲: 各类消毒剂的有效成分
    假如 "/products/0/kind"为"<种类>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按"2020-03-25"评估
    那么 规则"PQ-8.4"的结果为"<结果>"
    而且 规则"PQ-8.4"的判断为"<结果>"

    例子:
      | 种类                  | 项目               | 结果     |
      | chlorine_disinfectant | available_chlorine | 通过     |
      | chlorine_disinfectant | ethanol            | 不通过   |
      | chlorine_disinfectant | kill_bacteria      | 不通过   |
      | alcohol_disinfectant  | ethanol            | 通过     |
      | hand_sanitizer        | ethanol            | 通过     |
      | hand_sanitizer        | kill_bacteria      | 无法判断 |
      | other_disinfectant    | chlorine_dioxide   | 通过     |
      | other_disinfectant    | hydrogen_peroxide  | 通过     |
      | other_disinfectant    | peracetic_acid     | 通过     |
      | other_disinfectant    | available_iodine   | 通过     |
      | other_disinfectant    | lead               | 无法判断 |
      | respirator            | lead               | 不适用   |

  场景大纲: 清单以外的有效成分由检查员核对
    假如 "/products/0/kind"为"other_disinfectant"
    而且 "/products/0/reports/0/results/0/item"为"kill_bacteria"
    而且 检查员认定规则"PQ-8.4"的"/products/0"为"<填写>"
    当 按"2020-03-25"评估
    那么 规则"PQ-8.4"的结果为"<结果>"
    而且 规则"PQ-8.4"的判断为"<结果>"

    例子:
      | 填写   | 结果   |
      | 符合   | 通过   |
      | 不符合 | 不通过 |

  场景: 没有有效成分报告的说明
    假如 "/products/0/reports/0/results/0/item"为"lead"
    当 按"2020-03-25"评估
    那么 规则"PQ-8.4"的结果为"不通过"
    而且 说明包含"批次 20200310 没有有资质的实验室出具的有效成分含量报告"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"product-quality-law-2018"的"27"

  场景: 没有资质的实验室不算
    假如 "/products/0/reports/0/is_accredited"为"否"
    当 按"2020-03-25"评估
    那么 规则"PQ-8.4"的结果为"不通过"

  场景: 其他批次的结果不算
    假如 "/products/0/reports/0/lot"为"20200399"
    当 按"2020-03-25"评估
    那么 规则"PQ-8.1"的结果为"不适用"
    而且 规则"PQ-8.4"的结果为"不通过"

  场景大纲: 检验机构的结论与数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"PQ-8.5"的结果为"<结果>"
    而且 规则"PQ-8.5"的判断为"<结果>"

    例子:
      | 检验                                                                                            | 结果     |
      | [{"item": "available_chlorine", "value": {"value": 6.01, "unit": "%"}, "verdict": "pass"}]      | 不通过   |
      | [{"item": "available_chlorine", "value": {"value": 5.5, "unit": "%"}, "verdict": "fail"}]       | 不通过   |
      | [{"item": "available_chlorine", "value": {"value": 4.99, "unit": "%"}, "verdict": "fail"}]      | 通过     |
      | [{"item": "available_chlorine", "verdict": "pass"}]                                             | 无法判断 |
      | [{"item": "kill_bacteria", "value": {"value": 4.99, "unit": "log"}, "verdict": "pass"}]         | 不通过   |
      | [{"item": "kill_bacteria", "value": {"value": 5.01, "unit": "log"}, "verdict": "fail"}]         | 不通过   |
      | [{"item": "kill_bacteria", "value": {"value": 4.99, "unit": "log"}, "verdict": "fail"}]         | 通过     |
      | [{"item": "kill_candida", "value": {"value": 3.99, "unit": "log"}, "verdict": "pass"}]          | 不通过   |
      | [{"item": "kill_candida", "value": {"value": 4.01, "unit": "log"}, "verdict": "fail"}]          | 不通过   |
      | [{"item": "kill_candida", "value": {"value": 4.01, "unit": "log"}, "verdict": "not_requested"}] | 不适用   |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                    | 结果   |
      | [{"item": "available_chlorine", "value": {"value": 6, "unit": "%"}, "verdict": "pass"}] | 通过   |
      | [{"item": "available_chlorine", "value": {"value": 5, "unit": "%"}, "verdict": "fail"}] | 不通过 |
      | [{"item": "kill_bacteria", "value": {"value": 5, "unit": "log"}, "verdict": "pass"}]    | 通过   |
      | [{"item": "kill_candida", "value": {"value": 4, "unit": "log"}, "verdict": "pass"}]     | 通过   |

  场景大纲: 检验机构的结论与数据相反的说明
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"PQ-8.5"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"product-quality-law-2018"的"27"

    例子:
      | 检验                                                                                       | 说明                                                               |
      | [{"item": "available_chlorine", "value": {"value": 6.01, "unit": "%"}, "verdict": "pass"}] | 检验机构对有效氯含量的结论是“合格”，与其数据（6.01 %）相反         |
      | [{"item": "kill_bacteria", "value": {"value": 5.01, "unit": "log"}, "verdict": "fail"}]    | 检验机构对细菌杀灭对数值的结论是“不合格”，与其数据（5.01 log）相反 |
