# language: zh-CN
功能: GB 19083-2010 第 4.8 条：微生物指标

  背景:
    假如 一份"products"申报
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/standard"为"GB19083-2010"
    而且 "/products/0/class"为"level-1"
    而且 "/products/0/is_sterile"为"否"
    而且 "/products/0/reports/0/results"为“[{"item": "total_bacteria", "value": {"value": 199, "unit": "CFU/g"}, "detected": false}]”

  场景大纲: 实测值与限值
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.8-<行>"的结果为"<结果>"
    而且 规则"GB19083-2010-4.8-<行>"的判断为"<判断>"

    例子:
      | 行       | 无菌 | 项目           | 值        | 结果   | 判断   |
      | bacteria | 否   | total_bacteria | 201 CFU/g | 不通过 | 不通过 |
      | bacteria | 否   | total_bacteria | 199 CFU/g | 通过   | 通过   |
      | fungi    | 否   | fungi          | 101 CFU/g | 不通过 | 不通过 |
      | fungi    | 否   | fungi          | 99 CFU/g  | 通过   | 通过   |

    @边界
    例子: 刚好在限值上
      | 行       | 无菌 | 项目           | 值        | 结果 | 判断 |
      | bacteria | 否   | total_bacteria | 200 CFU/g | 通过 | 通过 |
      | fungi    | 否   | fungi          | 100 CFU/g | 通过 | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.8-<行>"的结果为"无法判断"
    而且 规则"GB19083-2010-4.8-<行>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 行       | 无菌 | 项目           |
      | bacteria | 否   | total_bacteria |
      | fungi    | 否   | fungi          |

  场景大纲: 单位不符或只报告了界限，无法判断
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.8-<行>"的结果为"无法判断"
    而且 规则"GB19083-2010-4.8-<行>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 行       | 无菌 | 项目           | 值                                  | 状态                     |
      | bacteria | 否   | total_bacteria | 200 N                               | 单位不明或不符           |
      | bacteria | 否   | total_bacteria | {"more_than": 199, "unit": "CFU/g"} | 只报告了界限，不足以判定 |
      | fungi    | 否   | fungi          | 100 N                               | 单位不明或不符           |
      | fungi    | 否   | fungi          | {"more_than": 99, "unit": "CFU/g"}  | 只报告了界限，不足以判定 |

  场景大纲: 是否检出
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"为"<检出>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.8-<行>"的结果为"<结果>"
    而且 规则"GB19083-2010-4.8-<行>"的判断为"<判断>"

    例子:
      | 行             | 无菌 | 项目           | 检出 | 结果     | 判断   |
      | coliforms      | 否   | coliforms      | 否   | 通过     | 通过   |
      | coliforms      | 否   | coliforms      | 是   | 不通过   | 不通过 |
      | pseudomonas    | 否   | pseudomonas    | 否   | 通过     | 通过   |
      | pseudomonas    | 否   | pseudomonas    | 是   | 不通过   | 不通过 |
      | staphylococcus | 否   | staphylococcus | 否   | 通过     | 通过   |
      | staphylococcus | 否   | staphylococcus | 是   | 不通过   | 不通过 |
      | streptococcus  | 否   | streptococcus  | 否   | 通过     | 通过   |
      | streptococcus  | 否   | streptococcus  | 是   | 不通过   | 不通过 |
      | sterile        | 是   | contamination  | 否   | 无法判断 | 通过   |
      | sterile        | 是   | contamination  | 是   | 无法判断 | 不通过 |

  场景大纲: 没有填写是否检出，无法判断
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 没有填写"/products/0/reports/0/results/0/detected"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.8-<行>"的结果为"无法判断"
    而且 规则"GB19083-2010-4.8-<行>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/detected"的状态为"未填写"

    例子:
      | 行             | 无菌 | 项目           |
      | coliforms      | 否   | coliforms      |
      | pseudomonas    | 否   | pseudomonas    |
      | staphylococcus | 否   | staphylococcus |
      | streptococcus  | 否   | streptococcus  |
      | sterile        | 是   | contamination  |

  场景大纲: 检出一栏写成文字，无法判断
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"误填为文字"未检出"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.8-<行>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/detected"的状态为"类型不对"

    例子:
      | 行             | 无菌 | 项目           |
      | coliforms      | 否   | coliforms      |
      | pseudomonas    | 否   | pseudomonas    |
      | staphylococcus | 否   | staphylococcus |
      | streptococcus  | 否   | streptococcus  |
      | sterile        | 是   | contamination  |

  场景大纲: 不合格的说明
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.8-<行>"的结果为"<结果>"
    而且 规则"GB19083-2010-4.8-<行>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB19083-2010"的"4.8"

    例子:
      | 行       | 无菌 | 项目           | 值        | 结果   | 说明                                                                            |
      | bacteria | 否   | total_bacteria | 201 CFU/g | 不通过 | 细菌菌落总数实测 201 CFU/g；GB 19083-2010 第 4.8 条要求每个样品不大于 200 CFU/g |
      | fungi    | 否   | fungi          | 101 CFU/g | 不通过 | 真菌菌落总数实测 101 CFU/g；GB 19083-2010 第 4.8 条要求每个样品不大于 100 CFU/g |

  场景大纲: 检出的说明
    假如 "/products/0/is_sterile"为"<无菌>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"为"是"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.8-<行>"的结果为"<结果>"
    而且 规则"GB19083-2010-4.8-<行>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/detected"
    而且 依据为"GB19083-2010"的"4.8"

    例子:
      | 行             | 无菌 | 项目           | 结果     | 说明                                                           |
      | coliforms      | 否   | coliforms      | 不通过   | 大肠菌群实测 是；GB 19083-2010 第 4.8 条要求不得检出           |
      | pseudomonas    | 否   | pseudomonas    | 不通过   | 绿脓杆菌实测 是；GB 19083-2010 第 4.8 条要求不得检出           |
      | staphylococcus | 否   | staphylococcus | 不通过   | 金黄色葡萄球菌实测 是；GB 19083-2010 第 4.8 条要求不得检出     |
      | streptococcus  | 否   | streptococcus  | 不通过   | 溶血性链球菌实测 是；GB 19083-2010 第 4.8 条要求不得检出       |
      | sterile        | 是   | contamination  | 无法判断 | 无菌试验检出微生物实测 是；GB 19083-2010 第 4.8 条要求不得检出 |

  场景大纲: 检验报告与批次、日期和资质
    假如 "/products/0/reports/0/results"为“[{"item": "total_bacteria", "value": {"value": 20, "unit": "CFU/g"}}, {"item": "fungi", "value": {"value": 20, "unit": "CFU/g"}}, {"item": "coliforms", "detected": false}, {"item": "pseudomonas", "detected": false}, {"item": "staphylococcus", "detected": false}, {"item": "streptococcus", "detected": false}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.8-evidence"的结果为"<结果>"
    而且 规则"GB19083-2010-4.8-evidence"的判断为"<结果>"

    例子:
      | 字段          | 值         | 结果   |
      | is_accredited | 是         | 通过   |
      | is_accredited | 否         | 不通过 |
      | lot           | 20200311   | 不通过 |
      | dated_on      | 2020-03-09 | 不通过 |
      | dated_on      | 2020-03-26 | 不通过 |

    @边界
    例子: 刚好在限值上
      | 字段     | 值         | 结果 |
      | dated_on | 2020-03-10 | 通过 |
      | dated_on | 2020-03-25 | 通过 |

  场景大纲: 报告缺少要素，无法判断
    假如 "/products/0/reports/0/results"为“[{"item": "total_bacteria", "value": {"value": 20, "unit": "CFU/g"}}, {"item": "fungi", "value": {"value": 20, "unit": "CFU/g"}}, {"item": "coliforms", "detected": false}, {"item": "pseudomonas", "detected": false}, {"item": "staphylococcus", "detected": false}, {"item": "streptococcus", "detected": false}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.8-evidence"的结果为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |
      | results       |

  场景大纲: 报告里缺了一项
    假如 "/products/0/reports/0/results"为“[{"item": "total_bacteria", "value": {"value": 20, "unit": "CFU/g"}}, {"item": "fungi", "value": {"value": 20, "unit": "CFU/g"}}, {"item": "coliforms", "detected": false}, {"item": "pseudomonas", "detected": false}, {"item": "staphylococcus", "detected": false}, {"item": "streptococcus", "detected": false}]”
    而且 "/products/0/reports/0/results/<编号>/item"为"drop_ball"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.8-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的微生物指标报告（GB 19083-2010 第 4.8 条）"
    而且 证据位于"/products/0/reports/0/results/<编号>/item"
    而且 依据为"GB19083-2010"的"4.8"
    而且 要求"GB19083-2010-4.8"的结论为"不合规"

    例子:
      | 编号 |
      | 0    |
      | 1    |
      | 2    |
      | 3    |
      | 4    |
      | 5    |

  场景大纲: 不属于本规则的结果
    假如 "/products/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.8-<行>"的结果为"不适用"

    例子:
      | 行       | 字段          | 值       |
      | bacteria | reports/0/lot | 20200311 |
      | bacteria | is_sterile    | 是       |

  场景大纲: 只报告界限的菌落数
    假如 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.8-bacteria"的结果为"<结果>"
    而且 规则"GB19083-2010-4.8-bacteria"的判断为"<判断>"

    例子:
      | 值                                    | 结果     | 判断     |
      | {"more_than": 219.9, "unit": "CFU/g"} | 不通过   | 不通过   |
      | {"less_than": 20, "unit": "CFU/g"}    | 通过     | 通过     |
      | {"less_than": 220, "unit": "CFU/g"}   | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 值                                  | 结果   | 判断   |
      | {"more_than": 200, "unit": "CFU/g"} | 不通过 | 不通过 |
      | {"less_than": 200, "unit": "CFU/g"} | 通过   | 通过   |
      | 200 CFU/g                           | 通过   | 通过   |

  场景: 大于 219.9 的说明
    假如 "/products/0/reports/0/results/0/value"为“{"more_than": 219.9, "unit": "CFU/g"}”
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.8-bacteria"的结果为"不通过"
    而且 规则"GB19083-2010-4.8-bacteria"的判断为"不通过"
    而且 说明包含"219.9 CFU/g；GB 19083-2010"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB19083-2010"的"4.8"

  场景大纲: 声称无菌的，要无菌试验的报告
    假如 "/products/0/is_sterile"为"是"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.8-evidence"的结果为"<结果>"

    例子:
      | 项目           | 结果   |
      | contamination  | 通过   |
      | total_bacteria | 不通过 |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/made_on"为"<日期>"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2010-4.8-bacteria"的结果为"<结果>"

    例子:
      | 日期       | 结果       |
      | 2011-07-31 | 不在有效期 |
      | 2011-08-01 | 通过       |
      | 2025-11-30 | 通过       |
      | 2025-12-01 | 不在有效期 |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/is_sterile"为"否"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.8-verdict"的结果为"<结果>"
    而且 规则"GB19083-2010-4.8-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB19083-2010"的"4.8"

    例子:
      | 检验                                                                                                         | 结果   | 说明                                                                            |
      | [{"item": "total_bacteria", "value": {"value": 201, "unit": "CFU/g"}, "detected": false, "verdict": "pass"}] | 不通过 | 检验机构对细菌菌落总数的结论是“合格”，与其数据相反（GB 19083-2010 第 4.8 条）   |
      | [{"item": "total_bacteria", "value": {"value": 200, "unit": "CFU/g"}, "detected": false, "verdict": "fail"}] | 不通过 | 检验机构对细菌菌落总数的结论是“不合格”，与其数据相反（GB 19083-2010 第 4.8 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/is_sterile"为"否"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.8-verdict"的结果为"<结果>"
    而且 规则"GB19083-2010-4.8-verdict"的判断为"<判断>"

    例子:
      | 检验                                            | 结果     | 判断     |
      | [{"item": "total_bacteria", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                                         | 结果 | 判断 |
      | [{"item": "total_bacteria", "value": {"value": 200, "unit": "CFU/g"}, "detected": false, "verdict": "pass"}] | 通过 | 通过 |
