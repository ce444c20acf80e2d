# language: zh-CN
功能: YY 0469-2011 4.9：微生物

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"YY0469-2011"
    而且 "/products/0/kind"为"医用外科口罩"
    而且 没有填写"/products/0/class"
    而且 "/products/0/reports/0/results"为"[{}]"

  场景大纲: 限值两侧
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                     | 无菌 | 项目         | 实测                                              | 结果   |
      | YY0469-2011-4.9-bacteria | 否   | 细菌菌落总数 | 101 CFU/g                                         | 不通过 |
      | YY0469-2011-4.9-bacteria | 否   | 细菌菌落总数 | 99 CFU/g                                          | 通过   |
      | YY0469-2011-4.9-bacteria | 否   | 细菌菌落总数 | {\"samples\": [80, 80, 101], \"unit\": \"CFU/g\"} | 不通过 |
      | YY0469-2011-4.9-bacteria | 否   | 细菌菌落总数 | {\"samples\": [80, 99], \"unit\": \"CFU/g\"}      | 通过   |
      | YY0469-2011-4.9-bacteria | 否   | 细菌菌落总数 | {\"less_than\": 99, \"unit\": \"CFU/g\"}          | 通过   |
      | YY0469-2011-4.9-bacteria | 否   | 细菌菌落总数 | {\"more_than\": 101, \"unit\": \"CFU/g\"}         | 不通过 |

  @边界
  场景大纲: 正好等于限值
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<结果>"

    例子:
      | 规则                     | 无菌 | 项目         | 实测      | 结果 |
      | YY0469-2011-4.9-bacteria | 否   | 细菌菌落总数 | 100 CFU/g | 通过 |

  场景大纲: 没有填写实测值
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                     | 无菌 | 项目         |
      | YY0469-2011-4.9-bacteria | 否   | 细菌菌落总数 |

  场景大纲: 单位不对，或只报告了不足以判定的界限
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                     | 无菌 | 项目         | 实测                                      | 状态                     |
      | YY0469-2011-4.9-bacteria | 否   | 细菌菌落总数 | 100 mg/kg                                 | 单位不明或不符           |
      | YY0469-2011-4.9-bacteria | 否   | 细菌菌落总数 | {\"value\": 100, \"unit\": \"pcs\"}       | 单位不明或不符           |
      | YY0469-2011-4.9-bacteria | 否   | 细菌菌落总数 | {\"more_than\": 99, \"unit\": \"CFU/g\"}  | 只报告了界限，不足以判定 |
      | YY0469-2011-4.9-bacteria | 否   | 细菌菌落总数 | {\"less_than\": 101, \"unit\": \"CFU/g\"} | 只报告了界限，不足以判定 |

  场景大纲: 检出与未检出
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"为"<检出>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                           | 无菌 | 项目               | 检出 | 结果   |
      | YY0469-2011-4.9-coliforms      | 否   | 大肠菌群           | 否   | 通过   |
      | YY0469-2011-4.9-coliforms      | 否   | 大肠菌群           | 是   | 不通过 |
      | YY0469-2011-4.9-pseudomonas    | 否   | 绿脓杆菌           | 否   | 通过   |
      | YY0469-2011-4.9-pseudomonas    | 否   | 绿脓杆菌           | 是   | 不通过 |
      | YY0469-2011-4.9-staphylococcus | 否   | 金黄色葡萄球菌     | 否   | 通过   |
      | YY0469-2011-4.9-staphylococcus | 否   | 金黄色葡萄球菌     | 是   | 不通过 |
      | YY0469-2011-4.9-streptococcus  | 否   | 溶血性链球菌       | 否   | 通过   |
      | YY0469-2011-4.9-streptococcus  | 否   | 溶血性链球菌       | 是   | 不通过 |
      | YY0469-2011-4.9-fungi          | 否   | 真菌菌落总数       | 否   | 通过   |
      | YY0469-2011-4.9-fungi          | 否   | 真菌菌落总数       | 是   | 不通过 |
      | YY0469-2011-4.9-sterility      | 是   | 无菌试验检出微生物 | 否   | 通过   |
      | YY0469-2011-4.9-sterility      | 是   | 无菌试验检出微生物 | 是   | 不通过 |

  场景大纲: 没有填写是否检出
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/detected"的状态为"未填写"

    例子:
      | 规则                           | 无菌 | 项目               |
      | YY0469-2011-4.9-coliforms      | 否   | 大肠菌群           |
      | YY0469-2011-4.9-pseudomonas    | 否   | 绿脓杆菌           |
      | YY0469-2011-4.9-staphylococcus | 否   | 金黄色葡萄球菌     |
      | YY0469-2011-4.9-streptococcus  | 否   | 溶血性链球菌       |
      | YY0469-2011-4.9-fungi          | 否   | 真菌菌落总数       |
      | YY0469-2011-4.9-sterility      | 是   | 无菌试验检出微生物 |

  场景大纲: 是否检出误填为文字
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"误填为文字"未检出"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/detected"的状态为"类型不对"

    例子:
      | 规则                           | 无菌 | 项目               |
      | YY0469-2011-4.9-coliforms      | 否   | 大肠菌群           |
      | YY0469-2011-4.9-pseudomonas    | 否   | 绿脓杆菌           |
      | YY0469-2011-4.9-staphylococcus | 否   | 金黄色葡萄球菌     |
      | YY0469-2011-4.9-streptococcus  | 否   | 溶血性链球菌       |
      | YY0469-2011-4.9-fungi          | 否   | 真菌菌落总数       |
      | YY0469-2011-4.9-sterility      | 是   | 无菌试验检出微生物 |

  场景大纲: 不符合时的说明（实测值）
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"YY0469-2011"的"4.9"

    例子:
      | 规则                     | 无菌 | 项目         | 实测      | 说明                                                                           |
      | YY0469-2011-4.9-bacteria | 否   | 细菌菌落总数 | 101 CFU/g | 细菌菌落总数实测 101 CFU/g；YY 0469-2011 第 4.9 条要求每个样品不大于 100 CFU/g |

  场景大纲: 不符合时的说明（检出）
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"为"<检出>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/detected"
    而且 依据为"YY0469-2011"的"4.9"

    例子:
      | 规则                           | 无菌 | 项目               | 检出 | 说明                                                      |
      | YY0469-2011-4.9-coliforms      | 否   | 大肠菌群           | 是   | 大肠菌群实测 是；YY 0469-2011 第 4.9 条要求不得检出       |
      | YY0469-2011-4.9-pseudomonas    | 否   | 绿脓杆菌           | 是   | 绿脓杆菌实测 是；YY 0469-2011 第 4.9 条要求不得检出       |
      | YY0469-2011-4.9-staphylococcus | 否   | 金黄色葡萄球菌     | 是   | 金黄色葡萄球菌实测 是；YY 0469-2011 第 4.9 条要求不得检出 |
      | YY0469-2011-4.9-streptococcus  | 否   | 溶血性链球菌       | 是   | 溶血性链球菌实测 是；YY 0469-2011 第 4.9 条要求不得检出   |
      | YY0469-2011-4.9-fungi          | 否   | 真菌菌落总数       | 是   | 真菌实测 是；YY 0469-2011 第 4.9 条要求不得检出           |
      | YY0469-2011-4.9-sterility      | 是   | 无菌试验检出微生物 | 是   | 无菌实测 是；YY 0469-2011 第 4.9 条要求不得检出           |

  场景大纲: 不适用的情形
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                           | 无菌 | 项目               | 字段                                 | 值          |
      | YY0469-2011-4.9-bacteria       | 否   | 细菌菌落总数       | /products/0/is_sterile               | 是          |
      | YY0469-2011-4.9-coliforms      | 否   | 大肠菌群           | /products/0/is_sterile               | 是          |
      | YY0469-2011-4.9-pseudomonas    | 否   | 绿脓杆菌           | /products/0/is_sterile               | 是          |
      | YY0469-2011-4.9-staphylococcus | 否   | 金黄色葡萄球菌     | /products/0/is_sterile               | 是          |
      | YY0469-2011-4.9-streptococcus  | 否   | 溶血性链球菌       | /products/0/is_sterile               | 是          |
      | YY0469-2011-4.9-fungi          | 否   | 真菌菌落总数       | /products/0/is_sterile               | 是          |
      | YY0469-2011-4.9-sterility      | 是   | 无菌试验检出微生物 | /products/0/is_sterile               | 否          |
      | YY0469-2011-4.9-bacteria       | 否   | 细菌菌落总数       | /products/0/reports/0/lot            | 20200101    |
      | YY0469-2011-4.9-bacteria       | 否   | 细菌菌落总数       | /products/0/standard                 | GB2626-2006 |
      | YY0469-2011-4.9-bacteria       | 否   | 细菌菌落总数       | /products/0/reports/0/results/0/item | 大肠菌群    |

  场景: 没有填写项目名称
    假如 "/products/0/is_sterile"为"否"
    而且 "/products/0/reports/0/results/0/value"为"1 %"
    当 按申报日期评估
    那么 规则"YY0469-2011-4.9-bacteria"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/item"的状态为"未填写"

  场景大纲: 报告齐全
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"YY0469-2011-4.9-evidence"的结果为"通过"
    而且 要求"YY0469-2011-4.9"的结论为"<结论>"

    例子:
      | 无菌 | 报告内容                                                                                                                                                                                                                                                                                                                                 | 结论 |
      | 否   | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}] | 合规 |
      | 是   | [{\"item\": \"contamination\", \"detected\": false}]                                                                                                                                                                                                                                                                                     | 合规 |

  场景大纲: 报告缺少一项
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"YY0469-2011-4.9-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的微生物报告（YY 0469-2011 第 4.9 条）"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"YY0469-2011"的"4.9"

    例子:
      | 无菌 | 报告内容                                                                                                                                                                                                                                                                                     |
      | 否   | [{\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]                                      |
      | 否   | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]     |
      | 否   | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]       |
      | 否   | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]          |
      | 否   | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]         |
      | 否   | [{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}] |
      | 是   | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}]                                                                                                                                                                                                                   |

  场景大纲: 报告不能证明这一批次
    假如 "/products/0/is_sterile"为"否"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"YY0469-2011-4.9-evidence"的结果为"不通过"
    而且 证据位于"<字段>"

    例子:
      | 字段                                | 值         |
      | /products/0/reports/0/is_accredited | 否         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @边界
  场景大纲: 报告在生产当日或评估当日
    假如 "/products/0/is_sterile"为"否"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    而且 "/products/0/reports/0/dated_on"为"<值>"
    当 按申报日期评估
    那么 规则"YY0469-2011-4.9-evidence"的结果为"通过"
    而且 规则"YY0469-2011-4.9-evidence"的判断为"通过"

    例子:
      | 值         |
      | 2020-03-10 |
      | 2020-03-25 |

  场景大纲: 不知道报告能否证明
    假如 "/products/0/is_sterile"为"否"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    而且 没有填写"<字段>"
    当 按申报日期评估
    那么 规则"YY0469-2011-4.9-evidence"的结果为"无法判断"
    而且 证据"<字段>"的状态为"未填写"

    例子:
      | 字段                                |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  场景: 没有报告
    假如 "/products/0/is_sterile"为"否"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"total_bacteria\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}, {\"item\": \"fungi\", \"detected\": false}]"
    而且 "/products/0/reports"为空列表
    当 按申报日期评估
    那么 规则"YY0469-2011-4.9-evidence"的结果为"不通过"
    而且 证据位于"/products/0/reports"
    而且 要求"YY0469-2011-4.9"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/is_sterile"为"否"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"YY0469-2011-4.9-verdict"的结果为"<结果>"
    而且 规则"YY0469-2011-4.9-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"YY0469-2011"的"4.9"

    例子:
      | 检验                                                                                      | 结果   | 说明                                                                           |
      | [{"item": "total_bacteria", "value": {"value": 101, "unit": "CFU/g"}, "verdict": "pass"}] | 不通过 | 检验机构对细菌菌落总数的结论是“合格”，与其数据相反（YY 0469-2011 第 4.9 条）   |
      | [{"item": "total_bacteria", "value": {"value": 100, "unit": "CFU/g"}, "verdict": "fail"}] | 不通过 | 检验机构对细菌菌落总数的结论是“不合格”，与其数据相反（YY 0469-2011 第 4.9 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/is_sterile"为"否"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"YY0469-2011-4.9-verdict"的结果为"<结果>"
    而且 规则"YY0469-2011-4.9-verdict"的判断为"<判断>"

    例子:
      | 检验                                            | 结果     | 判断     |
      | [{"item": "total_bacteria", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                      | 结果 | 判断 |
      | [{"item": "total_bacteria", "value": {"value": 100, "unit": "CFU/g"}, "verdict": "pass"}] | 通过 | 通过 |
