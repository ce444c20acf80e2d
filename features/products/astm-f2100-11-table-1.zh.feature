# language: zh-CN
功能: ASTM F2100-11（表 1）：医用口罩材料性能

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"ASTMF2100-11"
    而且 "/products/0/kind"为"surgical_mask"
    而且 "/products/0/made_on"为"2019-06-03"
    而且 "/products/0/reports/0/dated_on"为"2019-06-10"
    而且 "/products/0/class"为"level-1"
    而且 "/products/0/reports/0/results"为“[{"item": "bfe"}]”

  场景大纲: 限值上下
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                                  | 级别    | 项目                | 实测           | 结果   | 判断   |
      | ASTMF2100-11-table-1-bfe-level-1      | level-1 | bfe                 | 94.9 %         | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-bfe-level-1      | level-1 | bfe                 | 95.1 %         | 通过   | 通过   |
      | ASTMF2100-11-table-1-bfe-level-2      | level-2 | bfe                 | 97.9 %         | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-bfe-level-2      | level-2 | bfe                 | 98.1 %         | 通过   | 通过   |
      | ASTMF2100-11-table-1-bfe-level-3      | level-3 | bfe                 | 97.9 %         | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-bfe-level-3      | level-3 | bfe                 | 98.1 %         | 通过   | 通过   |
      | ASTMF2100-11-table-1-pfe-level-1      | level-1 | pfe                 | 94.9 %         | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-pfe-level-1      | level-1 | pfe                 | 95.1 %         | 通过   | 通过   |
      | ASTMF2100-11-table-1-pfe-level-2      | level-2 | pfe                 | 97.9 %         | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-pfe-level-2      | level-2 | pfe                 | 98.1 %         | 通过   | 通过   |
      | ASTMF2100-11-table-1-pfe-level-3      | level-3 | pfe                 | 97.9 %         | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-pfe-level-3      | level-3 | pfe                 | 98.1 %         | 通过   | 通过   |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | 3.99 mmH2O/cm2 | 通过   | 通过   |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | 4.01 mmH2O/cm2 | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-pressure-level-2 | level-2 | pressure_difference | 4.99 mmH2O/cm2 | 通过   | 通过   |
      | ASTMF2100-11-table-1-pressure-level-2 | level-2 | pressure_difference | 5.01 mmH2O/cm2 | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-pressure-level-3 | level-3 | pressure_difference | 4.99 mmH2O/cm2 | 通过   | 通过   |
      | ASTMF2100-11-table-1-pressure-level-3 | level-3 | pressure_difference | 5.01 mmH2O/cm2 | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-splash-level-1   | level-1 | splash_resistance   | 79.9 mmHg      | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-splash-level-1   | level-1 | splash_resistance   | 80.1 mmHg      | 通过   | 通过   |
      | ASTMF2100-11-table-1-splash-level-2   | level-2 | splash_resistance   | 119.9 mmHg     | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-splash-level-2   | level-2 | splash_resistance   | 120.1 mmHg     | 通过   | 通过   |
      | ASTMF2100-11-table-1-splash-level-3   | level-3 | splash_resistance   | 159.9 mmHg     | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-splash-level-3   | level-3 | splash_resistance   | 160.1 mmHg     | 通过   | 通过   |
      | ASTMF2100-11-table-1-flame-spread     | level-1 | flame_spread        | 0 class        | 通过   | 通过   |
      | ASTMF2100-11-table-1-flame-spread     | level-1 | flame_spread        | 2 class        | 不通过 | 不通过 |

    @边界
    例子: 正好在限值
      | 规则                                  | 级别    | 项目                | 实测          | 结果   | 判断   |
      | ASTMF2100-11-table-1-bfe-level-1      | level-1 | bfe                 | 95 %          | 通过   | 通过   |
      | ASTMF2100-11-table-1-bfe-level-2      | level-2 | bfe                 | 98 %          | 通过   | 通过   |
      | ASTMF2100-11-table-1-bfe-level-3      | level-3 | bfe                 | 98 %          | 通过   | 通过   |
      | ASTMF2100-11-table-1-pfe-level-1      | level-1 | pfe                 | 95 %          | 通过   | 通过   |
      | ASTMF2100-11-table-1-pfe-level-2      | level-2 | pfe                 | 98 %          | 通过   | 通过   |
      | ASTMF2100-11-table-1-pfe-level-3      | level-3 | pfe                 | 98 %          | 通过   | 通过   |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | 4.0 mmH2O/cm2 | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-pressure-level-2 | level-2 | pressure_difference | 5.0 mmH2O/cm2 | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-pressure-level-3 | level-3 | pressure_difference | 5.0 mmH2O/cm2 | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-splash-level-1   | level-1 | splash_resistance   | 80 mmHg       | 通过   | 通过   |
      | ASTMF2100-11-table-1-splash-level-2   | level-2 | splash_resistance   | 120 mmHg      | 通过   | 通过   |
      | ASTMF2100-11-table-1-splash-level-3   | level-3 | splash_resistance   | 160 mmHg      | 通过   | 通过   |
      | ASTMF2100-11-table-1-flame-spread     | level-1 | flame_spread        | 1 class       | 通过   | 通过   |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                                  | 级别    | 项目                |
      | ASTMF2100-11-table-1-bfe-level-1      | level-1 | bfe                 |
      | ASTMF2100-11-table-1-bfe-level-2      | level-2 | bfe                 |
      | ASTMF2100-11-table-1-bfe-level-3      | level-3 | bfe                 |
      | ASTMF2100-11-table-1-pfe-level-1      | level-1 | pfe                 |
      | ASTMF2100-11-table-1-pfe-level-2      | level-2 | pfe                 |
      | ASTMF2100-11-table-1-pfe-level-3      | level-3 | pfe                 |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference |
      | ASTMF2100-11-table-1-pressure-level-2 | level-2 | pressure_difference |
      | ASTMF2100-11-table-1-pressure-level-3 | level-3 | pressure_difference |
      | ASTMF2100-11-table-1-splash-level-1   | level-1 | splash_resistance   |
      | ASTMF2100-11-table-1-splash-level-2   | level-2 | splash_resistance   |
      | ASTMF2100-11-table-1-splash-level-3   | level-3 | splash_resistance   |
      | ASTMF2100-11-table-1-flame-spread     | level-1 | flame_spread        |

  场景大纲: 单位不对或只有界限，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                                  | 级别    | 项目                | 实测                                     | 状态                     |
      | ASTMF2100-11-table-1-bfe-level-1      | level-1 | bfe                 | 10 Pa                                    | 单位不明或不符           |
      | ASTMF2100-11-table-1-bfe-level-1      | level-1 | bfe                 | {"more_than": 94.9, "unit": "%"}         | 只报告了界限，不足以判定 |
      | ASTMF2100-11-table-1-bfe-level-2      | level-2 | bfe                 | 10 Pa                                    | 单位不明或不符           |
      | ASTMF2100-11-table-1-bfe-level-2      | level-2 | bfe                 | {"more_than": 97.9, "unit": "%"}         | 只报告了界限，不足以判定 |
      | ASTMF2100-11-table-1-bfe-level-3      | level-3 | bfe                 | 10 Pa                                    | 单位不明或不符           |
      | ASTMF2100-11-table-1-bfe-level-3      | level-3 | bfe                 | {"more_than": 97.9, "unit": "%"}         | 只报告了界限，不足以判定 |
      | ASTMF2100-11-table-1-pfe-level-1      | level-1 | pfe                 | 10 Pa                                    | 单位不明或不符           |
      | ASTMF2100-11-table-1-pfe-level-1      | level-1 | pfe                 | {"more_than": 94.9, "unit": "%"}         | 只报告了界限，不足以判定 |
      | ASTMF2100-11-table-1-pfe-level-2      | level-2 | pfe                 | 10 Pa                                    | 单位不明或不符           |
      | ASTMF2100-11-table-1-pfe-level-2      | level-2 | pfe                 | {"more_than": 97.9, "unit": "%"}         | 只报告了界限，不足以判定 |
      | ASTMF2100-11-table-1-pfe-level-3      | level-3 | pfe                 | 10 Pa                                    | 单位不明或不符           |
      | ASTMF2100-11-table-1-pfe-level-3      | level-3 | pfe                 | {"more_than": 97.9, "unit": "%"}         | 只报告了界限，不足以判定 |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | 1 mmH2O                                  | 单位不明或不符           |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | {"less_than": 4.01, "unit": "mmH2O/cm2"} | 只报告了界限，不足以判定 |
      | ASTMF2100-11-table-1-pressure-level-2 | level-2 | pressure_difference | 1 mmH2O                                  | 单位不明或不符           |
      | ASTMF2100-11-table-1-pressure-level-2 | level-2 | pressure_difference | {"less_than": 5.01, "unit": "mmH2O/cm2"} | 只报告了界限，不足以判定 |
      | ASTMF2100-11-table-1-pressure-level-3 | level-3 | pressure_difference | 1 mmH2O                                  | 单位不明或不符           |
      | ASTMF2100-11-table-1-pressure-level-3 | level-3 | pressure_difference | {"less_than": 5.01, "unit": "mmH2O/cm2"} | 只报告了界限，不足以判定 |
      | ASTMF2100-11-table-1-splash-level-1   | level-1 | splash_resistance   | 200 Pa/cm2                               | 单位不明或不符           |
      | ASTMF2100-11-table-1-splash-level-1   | level-1 | splash_resistance   | {"more_than": 79.9, "unit": "mmHg"}      | 只报告了界限，不足以判定 |
      | ASTMF2100-11-table-1-splash-level-2   | level-2 | splash_resistance   | 200 Pa/cm2                               | 单位不明或不符           |
      | ASTMF2100-11-table-1-splash-level-2   | level-2 | splash_resistance   | {"more_than": 119.9, "unit": "mmHg"}     | 只报告了界限，不足以判定 |
      | ASTMF2100-11-table-1-splash-level-3   | level-3 | splash_resistance   | 200 Pa/cm2                               | 单位不明或不符           |
      | ASTMF2100-11-table-1-splash-level-3   | level-3 | splash_resistance   | {"more_than": 159.9, "unit": "mmHg"}     | 只报告了界限，不足以判定 |
      | ASTMF2100-11-table-1-flame-spread     | level-1 | flame_spread        | 1 grade                                  | 单位不明或不符           |
      | ASTMF2100-11-table-1-flame-spread     | level-1 | flame_spread        | {"less_than": 2, "unit": "class"}        | 只报告了界限，不足以判定 |

  场景大纲: 不合格件数
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/tested"为"<受检>"
    而且 "/products/0/reports/0/results/0/failed"为"<不合格>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                             | 级别    | 项目            | 受检 | 不合格 | 结果   | 判断   |
      | ASTMF2100-11-table-1-penetration | level-1 | synthetic_blood | 32   | 2      | 通过   | 通过   |
      | ASTMF2100-11-table-1-penetration | level-1 | synthetic_blood | 32   | 4      | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-penetration | level-1 | synthetic_blood | 31   | 0      | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-penetration | level-1 | synthetic_blood | 37   | 3      | 通过   | 通过   |
      | ASTMF2100-11-table-1-penetration | level-1 | synthetic_blood | 32   | 7      | 不通过 | 不通过 |
      | ASTMF2100-11-table-1-penetration | level-1 | synthetic_blood | 32   | 25     | 不通过 | 不通过 |

    @边界
    例子: 正好在限值
      | 规则                             | 级别    | 项目            | 受检 | 不合格 | 结果 | 判断 |
      | ASTMF2100-11-table-1-penetration | level-1 | synthetic_blood | 32   | 3      | 通过 | 通过 |

  场景: 件数没有填写或写错，无法判断：受检
    假如 "/products/0/class"为"level-1"
    而且 "/products/0/reports/0/results/0/item"为"synthetic_blood"
    而且 "/products/0/reports/0/results/0/failed"为"0"
    当 按申报日期评估
    那么 规则"ASTMF2100-11-table-1-penetration"的结果为"无法判断"
    而且 规则"ASTMF2100-11-table-1-penetration"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/tested"的状态为"未填写"

  场景: 件数没有填写或写错，无法判断：不合格
    假如 "/products/0/class"为"level-1"
    而且 "/products/0/reports/0/results/0/item"为"synthetic_blood"
    而且 "/products/0/reports/0/results/0/tested"为"32"
    当 按申报日期评估
    那么 规则"ASTMF2100-11-table-1-penetration"的结果为"无法判断"
    而且 规则"ASTMF2100-11-table-1-penetration"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/failed"的状态为"未填写"

  场景: 件数没有填写或写错，无法判断：误填为文字
    假如 "/products/0/class"为"level-1"
    而且 "/products/0/reports/0/results/0/item"为"synthetic_blood"
    而且 "/products/0/reports/0/results/0/tested"为"32"
    而且 "/products/0/reports/0/results/0/failed"误填为文字"3"
    当 按申报日期评估
    那么 规则"ASTMF2100-11-table-1-penetration"的结果为"无法判断"
    而且 规则"ASTMF2100-11-table-1-penetration"的判断为"无法判断"
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
    而且 依据为"ASTMF2100-11"的"table-1"

    例子:
      | 规则                                  | 级别    | 项目                | 实测           | 结果   | 说明                                                                                      |
      | ASTMF2100-11-table-1-bfe-level-1      | level-1 | bfe                 | 94.9 %         | 不通过 | 细菌过滤效率实测 94.9 %；ASTM F2100-11（表 1）要求每个样品不小于 95 %               |
      | ASTMF2100-11-table-1-bfe-level-2      | level-2 | bfe                 | 97.9 %         | 不通过 | 细菌过滤效率实测 97.9 %；ASTM F2100-11（表 1）要求每个样品不小于 98 %               |
      | ASTMF2100-11-table-1-bfe-level-3      | level-3 | bfe                 | 97.9 %         | 不通过 | 细菌过滤效率实测 97.9 %；ASTM F2100-11（表 1）要求每个样品不小于 98 %               |
      | ASTMF2100-11-table-1-pfe-level-1      | level-1 | pfe                 | 94.9 %         | 不通过 | 亚微米颗粒过滤效率实测 94.9 %；ASTM F2100-11（表 1）要求每个样品不小于 95 %         |
      | ASTMF2100-11-table-1-pfe-level-2      | level-2 | pfe                 | 97.9 %         | 不通过 | 亚微米颗粒过滤效率实测 97.9 %；ASTM F2100-11（表 1）要求每个样品不小于 98 %         |
      | ASTMF2100-11-table-1-pfe-level-3      | level-3 | pfe                 | 97.9 %         | 不通过 | 亚微米颗粒过滤效率实测 97.9 %；ASTM F2100-11（表 1）要求每个样品不小于 98 %         |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | 4.01 mmH2O/cm2 | 不通过 | 压力差实测 4.01 mmH2O/cm2；ASTM F2100-11（表 1）要求每个样品小于 4.0 mmH2O/cm2      |
      | ASTMF2100-11-table-1-pressure-level-2 | level-2 | pressure_difference | 5.01 mmH2O/cm2 | 不通过 | 压力差实测 5.01 mmH2O/cm2；ASTM F2100-11（表 1）要求每个样品小于 5.0 mmH2O/cm2      |
      | ASTMF2100-11-table-1-pressure-level-3 | level-3 | pressure_difference | 5.01 mmH2O/cm2 | 不通过 | 压力差实测 5.01 mmH2O/cm2；ASTM F2100-11（表 1）要求每个样品小于 5.0 mmH2O/cm2      |
      | ASTMF2100-11-table-1-splash-level-1   | level-1 | splash_resistance   | 79.9 mmHg      | 不通过 | 抗合成血液穿透压力实测 79.9 mmHg；ASTM F2100-11（表 1）要求每个样品不小于 80 mmHg   |
      | ASTMF2100-11-table-1-splash-level-2   | level-2 | splash_resistance   | 119.9 mmHg     | 不通过 | 抗合成血液穿透压力实测 119.9 mmHg；ASTM F2100-11（表 1）要求每个样品不小于 120 mmHg |
      | ASTMF2100-11-table-1-splash-level-3   | level-3 | splash_resistance   | 159.9 mmHg     | 不通过 | 抗合成血液穿透压力实测 159.9 mmHg；ASTM F2100-11（表 1）要求每个样品不小于 160 mmHg |
      | ASTMF2100-11-table-1-flame-spread     | level-1 | flame_spread        | 2 class        | 不通过 | 火焰蔓延等级实测 2 class；ASTM F2100-11（表 1）要求每个样品不大于 1 class           |

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
    而且 依据为"ASTMF2100-11"的"table-1"

    例子:
      | 规则                             | 级别    | 项目            | 受检 | 不合格 | 结果   | 说明                                                                                    |
      | ASTMF2100-11-table-1-penetration | level-1 | synthetic_blood | 32   | 4      | 不通过 | 合成血液穿透的口罩数实测 4；ASTM F2100-11（表 1）要求 32 个样品中不合格不超过 3 个 |

  场景大纲: 单位换算和多个样品
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                                  | 级别    | 项目                | 实测                                         | 结果     |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | {"samples": [3.1, 4.0], "unit": "mmH2O/cm2"} | 不通过   |
      | ASTMF2100-11-table-1-splash-level-2   | level-2 | splash_resistance   | 16.0 kPa                                     | 通过     |
      | ASTMF2100-11-table-1-splash-level-1   | level-1 | splash_resistance   | 10.7 kPa                                     | 通过     |
      | ASTMF2100-11-table-1-splash-level-3   | level-3 | splash_resistance   | 120 mmHg                                     | 不通过   |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | 4.5 mmH2O                                    | 无法判断 |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | 39.2 Pa/cm2                                  | 通过     |
      | ASTMF2100-11-table-1-pressure-level-1 | level-1 | pressure_difference | 39.3 Pa/cm2                                  | 不通过   |

  场景大纲: 别的标准、别的批次，不适用
    假如 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"ASTMF2100-11-table-1-bfe-level-1"的结果为"不适用"

    例子:
      | 字段                                 | 值          |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  场景: 别的级别不适用
    假如 "/products/0/class"为"level-2"
    当 按申报日期评估
    那么 规则"ASTMF2100-11-table-1-bfe-level-1"的结果为"不适用"

  场景大纲: 每个级别须有报告的项目
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为“<检验项目>”
    当 按申报日期评估
    那么 规则"ASTMF2100-11-table-1-evidence"的结果为"<结果>"
    而且 规则"ASTMF2100-11-table-1-evidence"的判断为"<判断>"

    例子:
      | 级别    | 检验项目                                                                                                                                                  | 结果   | 判断   |
      | level-1 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}] | 通过   | 通过   |
      | level-1 | [{"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                  | 不通过 | 不通过 |
      | level-1 | [{"item": "bfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                  | 不通过 | 不通过 |
      | level-1 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                                  | 不通过 | 不通过 |
      | level-1 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                                | 不通过 | 不通过 |
      | level-1 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "flame_spread"}]                              | 不通过 | 不通过 |
      | level-1 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}]                           | 不通过 | 不通过 |
      | level-2 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}] | 通过   | 通过   |
      | level-2 | [{"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                  | 不通过 | 不通过 |
      | level-2 | [{"item": "bfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                  | 不通过 | 不通过 |
      | level-2 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                                  | 不通过 | 不通过 |
      | level-2 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                                | 不通过 | 不通过 |
      | level-2 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "flame_spread"}]                              | 不通过 | 不通过 |
      | level-2 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}]                           | 不通过 | 不通过 |
      | level-3 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}] | 通过   | 通过   |
      | level-3 | [{"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                  | 不通过 | 不通过 |
      | level-3 | [{"item": "bfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                  | 不通过 | 不通过 |
      | level-3 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                                  | 不通过 | 不通过 |
      | level-3 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]                                | 不通过 | 不通过 |
      | level-3 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "flame_spread"}]                              | 不通过 | 不通过 |
      | level-3 | [{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}]                           | 不通过 | 不通过 |

  场景大纲: 报告的机构、批号和日期
    假如 "/products/0/reports/0/results"为“[{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"ASTMF2100-11-table-1-evidence"的结果为"<结果>"
    而且 规则"ASTMF2100-11-table-1-evidence"的判断为"<结果>"

    例子:
      | 字段          | 值         | 结果   |
      | is_accredited | 否         | 不通过 |
      | lot           | 20200311   | 不通过 |
      | dated_on      | 2019-06-02 | 不通过 |
      | dated_on      | 2020-03-26 | 不通过 |

    @边界
    例子: 报告日期的边界
      | 字段     | 值         | 结果 |
      | dated_on | 2019-06-03 | 通过 |
      | dated_on | 2020-03-25 | 通过 |

  场景大纲: 报告是否可用无法判断
    假如 "/products/0/reports/0/results"为“[{"item": "bfe"}, {"item": "pfe"}, {"item": "pressure_difference"}, {"item": "splash_resistance"}, {"item": "synthetic_blood"}, {"item": "flame_spread"}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按申报日期评估
    那么 规则"ASTMF2100-11-table-1-evidence"的结果为"无法判断"
    而且 规则"ASTMF2100-11-table-1-evidence"的判断为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |

  场景: 没有报告的说明
    假如 "/products/0/reports/0/results/0/item"为"charge"
    当 按申报日期评估
    那么 规则"ASTMF2100-11-table-1-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的医用口罩材料性能报告"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"ASTMF2100-11"的"table-1"
    而且 要求"ASTMF2100-11-table-1"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"level-1"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"ASTMF2100-11-table-1-verdict"的结果为"<结果>"
    而且 规则"ASTMF2100-11-table-1-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"ASTMF2100-11"的"table-1"

    例子:
      | 检验                                                                        | 结果   | 说明                                                                        |
      | [{"item": "bfe", "value": {"value": 94.9, "unit": "%"}, "verdict": "pass"}] | 不通过 | 检验机构对细菌过滤效率的结论是“合格”，与其数据相反（ASTM F2100-11：表 1）   |
      | [{"item": "bfe", "value": {"value": 95, "unit": "%"}, "verdict": "fail"}]   | 不通过 | 检验机构对细菌过滤效率的结论是“不合格”，与其数据相反（ASTM F2100-11：表 1） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"level-1"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"ASTMF2100-11-table-1-verdict"的结果为"<结果>"
    而且 规则"ASTMF2100-11-table-1-verdict"的判断为"<判断>"

    例子:
      | 检验                                 | 结果     | 判断     |
      | [{"item": "bfe", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                      | 结果 | 判断 |
      | [{"item": "bfe", "value": {"value": 95, "unit": "%"}, "verdict": "pass"}] | 通过 | 通过 |
