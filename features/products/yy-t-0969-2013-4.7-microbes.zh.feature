# language: zh-CN
功能: YY/T 0969-2013 4.7：微生物

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"YYT0969-2013"
    而且 "/products/0/kind"为"一次性使用医用口罩"
    而且 没有填写"/products/0/class"
    而且 "/products/0/reports/0/results"为"[{}]"

  场景大纲: 限值两侧（限值未经核实）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                      | 项目         | 实测                                              | 判断   |
      | YYT0969-2013-4.7-bacteria | 细菌菌落总数 | 101 CFU/g                                         | 不通过 |
      | YYT0969-2013-4.7-bacteria | 细菌菌落总数 | 99 CFU/g                                          | 通过   |
      | YYT0969-2013-4.7-bacteria | 细菌菌落总数 | {\"samples\": [80, 80, 101], \"unit\": \"CFU/g\"} | 不通过 |
      | YYT0969-2013-4.7-bacteria | 细菌菌落总数 | {\"samples\": [80, 99], \"unit\": \"CFU/g\"}      | 通过   |
      | YYT0969-2013-4.7-bacteria | 细菌菌落总数 | {\"less_than\": 99, \"unit\": \"CFU/g\"}          | 通过   |
      | YYT0969-2013-4.7-bacteria | 细菌菌落总数 | {\"more_than\": 101, \"unit\": \"CFU/g\"}         | 不通过 |

  @边界
  场景大纲: 正好等于限值（限值未经核实）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                      | 项目         | 实测      | 判断 |
      | YYT0969-2013-4.7-bacteria | 细菌菌落总数 | 100 CFU/g | 通过 |

  场景大纲: 没有填写实测值（限值未经核实）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                      | 项目         |
      | YYT0969-2013-4.7-bacteria | 细菌菌落总数 |

  场景大纲: 单位不对，或只报告了不足以判定的界限（限值未经核实）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"

    例子:
      | 规则                      | 项目         | 实测                                      |
      | YYT0969-2013-4.7-bacteria | 细菌菌落总数 | 100 mg/kg                                 |
      | YYT0969-2013-4.7-bacteria | 细菌菌落总数 | {\"value\": 100, \"unit\": \"pcs\"}       |
      | YYT0969-2013-4.7-bacteria | 细菌菌落总数 | {\"more_than\": 99, \"unit\": \"CFU/g\"}  |
      | YYT0969-2013-4.7-bacteria | 细菌菌落总数 | {\"less_than\": 101, \"unit\": \"CFU/g\"} |

  场景大纲: 检出与未检出（限值未经核实）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"为"<检出>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                            | 项目           | 检出 | 判断   |
      | YYT0969-2013-4.7-coliforms      | 大肠菌群       | 否   | 通过   |
      | YYT0969-2013-4.7-coliforms      | 大肠菌群       | 是   | 不通过 |
      | YYT0969-2013-4.7-pseudomonas    | 绿脓杆菌       | 否   | 通过   |
      | YYT0969-2013-4.7-pseudomonas    | 绿脓杆菌       | 是   | 不通过 |
      | YYT0969-2013-4.7-staphylococcus | 金黄色葡萄球菌 | 否   | 通过   |
      | YYT0969-2013-4.7-staphylococcus | 金黄色葡萄球菌 | 是   | 不通过 |
      | YYT0969-2013-4.7-streptococcus  | 溶血性链球菌   | 否   | 通过   |
      | YYT0969-2013-4.7-streptococcus  | 溶血性链球菌   | 是   | 不通过 |
      | YYT0969-2013-4.7-fungi          | 真菌菌落总数   | 否   | 通过   |
      | YYT0969-2013-4.7-fungi          | 真菌菌落总数   | 是   | 不通过 |

  场景大纲: 没有填写是否检出（限值未经核实）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/detected"的状态为"未填写"

    例子:
      | 规则                            | 项目           |
      | YYT0969-2013-4.7-coliforms      | 大肠菌群       |
      | YYT0969-2013-4.7-pseudomonas    | 绿脓杆菌       |
      | YYT0969-2013-4.7-staphylococcus | 金黄色葡萄球菌 |
      | YYT0969-2013-4.7-streptococcus  | 溶血性链球菌   |
      | YYT0969-2013-4.7-fungi          | 真菌菌落总数   |

  场景大纲: 是否检出误填为文字（限值未经核实）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"误填为文字"未检出"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/detected"的状态为"类型不对"

    例子:
      | 规则                            | 项目           |
      | YYT0969-2013-4.7-coliforms      | 大肠菌群       |
      | YYT0969-2013-4.7-pseudomonas    | 绿脓杆菌       |
      | YYT0969-2013-4.7-staphylococcus | 金黄色葡萄球菌 |
      | YYT0969-2013-4.7-streptococcus  | 溶血性链球菌   |
      | YYT0969-2013-4.7-fungi          | 真菌菌落总数   |

  场景大纲: 限值未经核实的说明（实测值）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"未经核实的限值"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"YYT0969-2013"的"4.7"

    例子:
      | 规则                      | 项目         | 实测      | 说明                                                                             |
      | YYT0969-2013-4.7-bacteria | 细菌菌落总数 | 101 CFU/g | 细菌菌落总数实测 101 CFU/g；YY/T 0969-2013 第 4.7 条要求每个样品不大于 100 CFU/g |

  场景大纲: 限值未经核实的说明（检出）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"为"<检出>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"未经核实的限值"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/detected"
    而且 依据为"YYT0969-2013"的"4.7"

    例子:
      | 规则                            | 项目           | 检出 | 说明                                                        |
      | YYT0969-2013-4.7-coliforms      | 大肠菌群       | 是   | 大肠菌群实测 是；YY/T 0969-2013 第 4.7 条要求不得检出       |
      | YYT0969-2013-4.7-pseudomonas    | 绿脓杆菌       | 是   | 绿脓杆菌实测 是；YY/T 0969-2013 第 4.7 条要求不得检出       |
      | YYT0969-2013-4.7-staphylococcus | 金黄色葡萄球菌 | 是   | 金黄色葡萄球菌实测 是；YY/T 0969-2013 第 4.7 条要求不得检出 |
      | YYT0969-2013-4.7-streptococcus  | 溶血性链球菌   | 是   | 溶血性链球菌实测 是；YY/T 0969-2013 第 4.7 条要求不得检出   |
      | YYT0969-2013-4.7-fungi          | 真菌菌落总数   | 是   | 真菌实测 是；YY/T 0969-2013 第 4.7 条要求不得检出           |

  场景大纲: 不适用的情形
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                            | 项目           | 字段                                 | 值          |
      | YYT0969-2013-4.7-bacteria       | 细菌菌落总数   | /products/0/is_sterile               | 是          |
      | YYT0969-2013-4.7-coliforms      | 大肠菌群       | /products/0/is_sterile               | 是          |
      | YYT0969-2013-4.7-pseudomonas    | 绿脓杆菌       | /products/0/is_sterile               | 是          |
      | YYT0969-2013-4.7-staphylococcus | 金黄色葡萄球菌 | /products/0/is_sterile               | 是          |
      | YYT0969-2013-4.7-streptococcus  | 溶血性链球菌   | /products/0/is_sterile               | 是          |
      | YYT0969-2013-4.7-fungi          | 真菌菌落总数   | /products/0/is_sterile               | 是          |
      | YYT0969-2013-4.7-bacteria       | 细菌菌落总数   | /products/0/reports/0/lot            | 20200101    |
      | YYT0969-2013-4.7-bacteria       | 细菌菌落总数   | /products/0/standard                 | GB2626-2006 |
      | YYT0969-2013-4.7-bacteria       | 细菌菌落总数   | /products/0/reports/0/results/0/item | 大肠菌群    |

  场景: 没有填写项目名称
    假如 "/products/0/reports/0/results/0/value"为"1 %"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.7-bacteria"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/item"的状态为"未填写"

  场景大纲: 报告齐全
    假如 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.7-evidence"的结果为"通过"
    而且 要求"YYT0969-2013-4.7"的结论为"<结论>"

    例子:
      | 报告内容                                                                                                                                                                                                                                                                                                                                 | 结论     |
      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}] | 无法确定 |

  场景大纲: 报告缺少一项
    假如 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.7-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的微生物报告（YY/T 0969-2013 第 4.7 条）"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"YYT0969-2013"的"4.7"

    例子:
      | 报告内容                                                                                                                                                                                                                                                                                     |
      | [{\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]                                      |
      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]     |
      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]       |
      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]          |
      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]         |
      | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}] |

  场景大纲: 报告不能证明这一批次
    假如 "/products/0/reports/0/results"为"[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.7-evidence"的结果为"不通过"
    而且 证据位于"<字段>"

    例子:
      | 字段                                | 值         |
      | /products/0/reports/0/is_accredited | 否         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @边界
  场景大纲: 报告在生产当日或评估当日
    假如 "/products/0/reports/0/results"为"[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    而且 "/products/0/reports/0/dated_on"为"<值>"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.7-evidence"的结果为"通过"
    而且 规则"YYT0969-2013-4.7-evidence"的判断为"通过"

    例子:
      | 值         |
      | 2020-03-10 |
      | 2020-03-25 |

  场景大纲: 不知道报告能否证明
    假如 "/products/0/reports/0/results"为"[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    而且 没有填写"<字段>"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.7-evidence"的结果为"无法判断"
    而且 证据"<字段>"的状态为"未填写"

    例子:
      | 字段                                |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  场景: 没有报告
    假如 "/products/0/reports/0/results"为"[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    而且 "/products/0/reports"为空列表
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.7-evidence"的结果为"不通过"
    而且 证据位于"/products/0/reports"
    而且 要求"YYT0969-2013-4.7"的结论为"不合规"

  场景大纲: 不要求报告的情形
    假如 "/products/0/reports/0/results"为"[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    而且 "<字段>"为"<值>"
    而且 "/products/0/reports"为空列表
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.7-evidence"的结果为"<结果>"

    例子:
      | 字段                   | 值 | 结果   |
      | /products/0/is_sterile | 是 | 不适用 |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.7-verdict"的结果为"<结果>"
    而且 规则"YYT0969-2013-4.7-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"YYT0969-2013"的"4.7"

    例子:
      | 检验                                                                                      | 结果     | 说明                                                                             |
      | [{"item": "total_bacteria", "value": {"value": 101, "unit": "CFU/g"}, "verdict": "pass"}] | 无法判断 | 检验机构对细菌菌落总数的结论是“合格”，与其数据相反（YY/T 0969-2013 第 4.7 条）   |
      | [{"item": "total_bacteria", "value": {"value": 100, "unit": "CFU/g"}, "verdict": "fail"}] | 无法判断 | 检验机构对细菌菌落总数的结论是“不合格”，与其数据相反（YY/T 0969-2013 第 4.7 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.7-verdict"的结果为"<结果>"
    而且 规则"YYT0969-2013-4.7-verdict"的判断为"<判断>"

    例子:
      | 检验                                            | 结果     | 判断     |
      | [{"item": "total_bacteria", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                      | 结果     | 判断 |
      | [{"item": "total_bacteria", "value": {"value": 100, "unit": "CFU/g"}, "verdict": "pass"}] | 无法判断 | 通过 |
