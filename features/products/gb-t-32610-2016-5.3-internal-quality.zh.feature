# language: zh-CN
功能: GB/T 32610-2016 5.3：内在质量

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GBT32610-2016"
    而且 "/products/0/kind"为"日常防护型口罩"
    而且 "/products/0/reports/0/results"为"[{}]"
    而且 "/products/0/class"为"A"
    而且 "/products/0/is_dyed"为"是"
    而且 "/products/0/is_sterilized_with_ethylene_oxide"为"是"

  场景大纲: 限值两侧
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                             | 项目           | 实测                                                   | 结果   |
      | GBT32610-2016-5.3-inhalation     | 吸气阻力       | 175.1 Pa                                               | 不通过 |
      | GBT32610-2016-5.3-inhalation     | 吸气阻力       | 174.9 Pa                                               | 通过   |
      | GBT32610-2016-5.3-inhalation     | 吸气阻力       | {\"samples\": [173.0, 173.0, 175.1], \"unit\": \"Pa\"} | 不通过 |
      | GBT32610-2016-5.3-inhalation     | 吸气阻力       | {\"samples\": [173.0, 174.9], \"unit\": \"Pa\"}        | 通过   |
      | GBT32610-2016-5.3-inhalation     | 吸气阻力       | {\"less_than\": 174.9, \"unit\": \"Pa\"}               | 通过   |
      | GBT32610-2016-5.3-inhalation     | 吸气阻力       | {\"more_than\": 175.1, \"unit\": \"Pa\"}               | 不通过 |
      | GBT32610-2016-5.3-exhalation     | 呼气阻力       | 145.1 Pa                                               | 不通过 |
      | GBT32610-2016-5.3-exhalation     | 呼气阻力       | 144.9 Pa                                               | 通过   |
      | GBT32610-2016-5.3-exhalation     | 呼气阻力       | {\"samples\": [143.0, 143.0, 145.1], \"unit\": \"Pa\"} | 不通过 |
      | GBT32610-2016-5.3-exhalation     | 呼气阻力       | {\"samples\": [143.0, 144.9], \"unit\": \"Pa\"}        | 通过   |
      | GBT32610-2016-5.3-exhalation     | 呼气阻力       | {\"less_than\": 144.9, \"unit\": \"Pa\"}               | 通过   |
      | GBT32610-2016-5.3-exhalation     | 呼气阻力       | {\"more_than\": 145.1, \"unit\": \"Pa\"}               | 不通过 |
      | GBT32610-2016-5.3-straps         | 口罩带断裂强力 | 19.9 N                                                 | 不通过 |
      | GBT32610-2016-5.3-straps         | 口罩带断裂强力 | 20.1 N                                                 | 通过   |
      | GBT32610-2016-5.3-straps         | 口罩带断裂强力 | {\"samples\": [22.0, 22.0, 19.9], \"unit\": \"N\"}     | 不通过 |
      | GBT32610-2016-5.3-straps         | 口罩带断裂强力 | {\"samples\": [22.0, 20.1], \"unit\": \"N\"}           | 通过   |
      | GBT32610-2016-5.3-straps         | 口罩带断裂强力 | {\"more_than\": 20.1, \"unit\": \"N\"}                 | 通过   |
      | GBT32610-2016-5.3-straps         | 口罩带断裂强力 | {\"less_than\": 19.9, \"unit\": \"N\"}                 | 不通过 |
      | GBT32610-2016-5.3-view           | 下方视野       | 59.9 deg                                               | 不通过 |
      | GBT32610-2016-5.3-view           | 下方视野       | 60.1 deg                                               | 通过   |
      | GBT32610-2016-5.3-view           | 下方视野       | {\"samples\": [62.0, 62.0, 59.9], \"unit\": \"deg\"}   | 不通过 |
      | GBT32610-2016-5.3-view           | 下方视野       | {\"samples\": [62.0, 60.1], \"unit\": \"deg\"}         | 通过   |
      | GBT32610-2016-5.3-view           | 下方视野       | {\"more_than\": 60.1, \"unit\": \"deg\"}               | 通过   |
      | GBT32610-2016-5.3-view           | 下方视野       | {\"less_than\": 59.9, \"unit\": \"deg\"}               | 不通过 |
      | GBT32610-2016-5.3-rubbing        | 耐摩擦色牢度   | 3.5 grade                                              | 不通过 |
      | GBT32610-2016-5.3-rubbing        | 耐摩擦色牢度   | 4.5 grade                                              | 通过   |
      | GBT32610-2016-5.3-rubbing        | 耐摩擦色牢度   | {\"samples\": [14.0, 14.0, 3.5], \"unit\": \"grade\"}  | 不通过 |
      | GBT32610-2016-5.3-rubbing        | 耐摩擦色牢度   | {\"samples\": [14.0, 4.5], \"unit\": \"grade\"}        | 通过   |
      | GBT32610-2016-5.3-rubbing        | 耐摩擦色牢度   | {\"more_than\": 4.5, \"unit\": \"grade\"}              | 通过   |
      | GBT32610-2016-5.3-rubbing        | 耐摩擦色牢度   | {\"less_than\": 3.5, \"unit\": \"grade\"}              | 不通过 |
      | GBT32610-2016-5.3-formaldehyde   | 甲醛含量       | 20.1 mg/kg                                             | 不通过 |
      | GBT32610-2016-5.3-formaldehyde   | 甲醛含量       | 19.9 mg/kg                                             | 通过   |
      | GBT32610-2016-5.3-formaldehyde   | 甲醛含量       | {\"samples\": [18.0, 18.0, 20.1], \"unit\": \"mg/kg\"} | 不通过 |
      | GBT32610-2016-5.3-formaldehyde   | 甲醛含量       | {\"samples\": [18.0, 19.9], \"unit\": \"mg/kg\"}       | 通过   |
      | GBT32610-2016-5.3-formaldehyde   | 甲醛含量       | {\"less_than\": 19.9, \"unit\": \"mg/kg\"}             | 通过   |
      | GBT32610-2016-5.3-formaldehyde   | 甲醛含量       | {\"more_than\": 20.1, \"unit\": \"mg/kg\"}             | 不通过 |
      | GBT32610-2016-5.3-acidity        | pH 值          | 3.9 pH                                                 | 不通过 |
      | GBT32610-2016-5.3-acidity        | pH 值          | 4.1 pH                                                 | 通过   |
      | GBT32610-2016-5.3-acidity        | pH 值          | 8.4 pH                                                 | 通过   |
      | GBT32610-2016-5.3-acidity        | pH 值          | 8.6 pH                                                 | 不通过 |
      | GBT32610-2016-5.3-acidity        | pH 值          | {\"samples\": [6.25, 6.25, 8.6], \"unit\": \"pH\"}     | 不通过 |
      | GBT32610-2016-5.3-acidity        | pH 值          | {\"less_than\": 4.0, \"unit\": \"pH\"}                 | 不通过 |
      | GBT32610-2016-5.3-acidity        | pH 值          | {\"more_than\": 8.5, \"unit\": \"pH\"}                 | 不通过 |
      | GBT32610-2016-5.3-ethylene-oxide | 环氧乙烷残留量 | 10.1 ug/g                                              | 不通过 |
      | GBT32610-2016-5.3-ethylene-oxide | 环氧乙烷残留量 | 9.9 ug/g                                               | 通过   |
      | GBT32610-2016-5.3-ethylene-oxide | 环氧乙烷残留量 | {\"samples\": [8.0, 8.0, 10.1], \"unit\": \"ug/g\"}    | 不通过 |
      | GBT32610-2016-5.3-ethylene-oxide | 环氧乙烷残留量 | {\"samples\": [8.0, 9.9], \"unit\": \"ug/g\"}          | 通过   |
      | GBT32610-2016-5.3-ethylene-oxide | 环氧乙烷残留量 | {\"less_than\": 9.9, \"unit\": \"ug/g\"}               | 通过   |
      | GBT32610-2016-5.3-ethylene-oxide | 环氧乙烷残留量 | {\"more_than\": 10.1, \"unit\": \"ug/g\"}              | 不通过 |
      | GBT32610-2016-5.3-bacteria       | 细菌菌落总数   | 201 CFU/g                                              | 不通过 |
      | GBT32610-2016-5.3-bacteria       | 细菌菌落总数   | 199 CFU/g                                              | 通过   |
      | GBT32610-2016-5.3-bacteria       | 细菌菌落总数   | {\"samples\": [180, 180, 201], \"unit\": \"CFU/g\"}    | 不通过 |
      | GBT32610-2016-5.3-bacteria       | 细菌菌落总数   | {\"samples\": [180, 199], \"unit\": \"CFU/g\"}         | 通过   |
      | GBT32610-2016-5.3-bacteria       | 细菌菌落总数   | {\"less_than\": 199, \"unit\": \"CFU/g\"}              | 通过   |
      | GBT32610-2016-5.3-bacteria       | 细菌菌落总数   | {\"more_than\": 201, \"unit\": \"CFU/g\"}              | 不通过 |
      | GBT32610-2016-5.3-fungi          | 真菌菌落总数   | 101 CFU/g                                              | 不通过 |
      | GBT32610-2016-5.3-fungi          | 真菌菌落总数   | 99 CFU/g                                               | 通过   |
      | GBT32610-2016-5.3-fungi          | 真菌菌落总数   | {\"samples\": [80, 80, 101], \"unit\": \"CFU/g\"}      | 不通过 |
      | GBT32610-2016-5.3-fungi          | 真菌菌落总数   | {\"samples\": [80, 99], \"unit\": \"CFU/g\"}           | 通过   |
      | GBT32610-2016-5.3-fungi          | 真菌菌落总数   | {\"less_than\": 99, \"unit\": \"CFU/g\"}               | 通过   |
      | GBT32610-2016-5.3-fungi          | 真菌菌落总数   | {\"more_than\": 101, \"unit\": \"CFU/g\"}              | 不通过 |

  @边界
  场景大纲: 正好等于限值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<结果>"

    例子:
      | 规则                             | 项目           | 实测      | 结果 |
      | GBT32610-2016-5.3-inhalation     | 吸气阻力       | 175 Pa    | 通过 |
      | GBT32610-2016-5.3-inhalation     | 吸气阻力       | 0.175 kPa | 通过 |
      | GBT32610-2016-5.3-exhalation     | 呼气阻力       | 145 Pa    | 通过 |
      | GBT32610-2016-5.3-straps         | 口罩带断裂强力 | 20 N      | 通过 |
      | GBT32610-2016-5.3-view           | 下方视野       | 60 deg    | 通过 |
      | GBT32610-2016-5.3-rubbing        | 耐摩擦色牢度   | 4 grade   | 通过 |
      | GBT32610-2016-5.3-formaldehyde   | 甲醛含量       | 20 mg/kg  | 通过 |
      | GBT32610-2016-5.3-acidity        | pH 值          | 4.0 pH    | 通过 |
      | GBT32610-2016-5.3-acidity        | pH 值          | 8.5 pH    | 通过 |
      | GBT32610-2016-5.3-ethylene-oxide | 环氧乙烷残留量 | 10 ug/g   | 通过 |
      | GBT32610-2016-5.3-bacteria       | 细菌菌落总数   | 200 CFU/g | 通过 |
      | GBT32610-2016-5.3-fungi          | 真菌菌落总数   | 100 CFU/g | 通过 |

  场景大纲: 没有填写实测值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                             | 项目           |
      | GBT32610-2016-5.3-inhalation     | 吸气阻力       |
      | GBT32610-2016-5.3-exhalation     | 呼气阻力       |
      | GBT32610-2016-5.3-straps         | 口罩带断裂强力 |
      | GBT32610-2016-5.3-view           | 下方视野       |
      | GBT32610-2016-5.3-rubbing        | 耐摩擦色牢度   |
      | GBT32610-2016-5.3-formaldehyde   | 甲醛含量       |
      | GBT32610-2016-5.3-acidity        | pH 值          |
      | GBT32610-2016-5.3-ethylene-oxide | 环氧乙烷残留量 |
      | GBT32610-2016-5.3-bacteria       | 细菌菌落总数   |
      | GBT32610-2016-5.3-fungi          | 真菌菌落总数   |

  场景大纲: 单位不对，或只报告了不足以判定的界限
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                             | 项目           | 实测                                       | 状态                     |
      | GBT32610-2016-5.3-inhalation     | 吸气阻力       | 175 Pa/cm2                                 | 单位不明或不符           |
      | GBT32610-2016-5.3-inhalation     | 吸气阻力       | {\"value\": 175, \"unit\": \"pcs\"}        | 单位不明或不符           |
      | GBT32610-2016-5.3-inhalation     | 吸气阻力       | {\"more_than\": 174.9, \"unit\": \"Pa\"}   | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-inhalation     | 吸气阻力       | {\"less_than\": 175.1, \"unit\": \"Pa\"}   | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-exhalation     | 呼气阻力       | 145 Pa/cm2                                 | 单位不明或不符           |
      | GBT32610-2016-5.3-exhalation     | 呼气阻力       | {\"value\": 145, \"unit\": \"pcs\"}        | 单位不明或不符           |
      | GBT32610-2016-5.3-exhalation     | 呼气阻力       | {\"more_than\": 144.9, \"unit\": \"Pa\"}   | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-exhalation     | 呼气阻力       | {\"less_than\": 145.1, \"unit\": \"Pa\"}   | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-straps         | 口罩带断裂强力 | 20 cm                                      | 单位不明或不符           |
      | GBT32610-2016-5.3-straps         | 口罩带断裂强力 | {\"value\": 20, \"unit\": \"pcs\"}         | 单位不明或不符           |
      | GBT32610-2016-5.3-straps         | 口罩带断裂强力 | {\"more_than\": 19.9, \"unit\": \"N\"}     | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-straps         | 口罩带断裂强力 | {\"less_than\": 20.1, \"unit\": \"N\"}     | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-view           | 下方视野       | 60 %                                       | 单位不明或不符           |
      | GBT32610-2016-5.3-view           | 下方视野       | {\"value\": 60, \"unit\": \"pcs\"}         | 单位不明或不符           |
      | GBT32610-2016-5.3-view           | 下方视野       | {\"more_than\": 59.9, \"unit\": \"deg\"}   | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-view           | 下方视野       | {\"less_than\": 60.1, \"unit\": \"deg\"}   | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-rubbing        | 耐摩擦色牢度   | 4 index                                    | 单位不明或不符           |
      | GBT32610-2016-5.3-rubbing        | 耐摩擦色牢度   | {\"value\": 4, \"unit\": \"pcs\"}          | 单位不明或不符           |
      | GBT32610-2016-5.3-rubbing        | 耐摩擦色牢度   | {\"more_than\": 3.5, \"unit\": \"grade\"}  | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-rubbing        | 耐摩擦色牢度   | {\"less_than\": 4.5, \"unit\": \"grade\"}  | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-formaldehyde   | 甲醛含量       | 20 %                                       | 单位不明或不符           |
      | GBT32610-2016-5.3-formaldehyde   | 甲醛含量       | {\"value\": 20, \"unit\": \"pcs\"}         | 单位不明或不符           |
      | GBT32610-2016-5.3-formaldehyde   | 甲醛含量       | {\"more_than\": 19.9, \"unit\": \"mg/kg\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-formaldehyde   | 甲醛含量       | {\"less_than\": 20.1, \"unit\": \"mg/kg\"} | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-acidity        | pH 值          | 4.0 %                                      | 单位不明或不符           |
      | GBT32610-2016-5.3-acidity        | pH 值          | {\"value\": 4.0, \"unit\": \"pcs\"}        | 单位不明或不符           |
      | GBT32610-2016-5.3-acidity        | pH 值          | {\"at_least\": 4.0, \"unit\": \"pH\"}      | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-acidity        | pH 值          | {\"less_than\": 8.5, \"unit\": \"pH\"}     | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-ethylene-oxide | 环氧乙烷残留量 | 10 %                                       | 单位不明或不符           |
      | GBT32610-2016-5.3-ethylene-oxide | 环氧乙烷残留量 | {\"value\": 10, \"unit\": \"pcs\"}         | 单位不明或不符           |
      | GBT32610-2016-5.3-ethylene-oxide | 环氧乙烷残留量 | {\"more_than\": 9.9, \"unit\": \"ug/g\"}   | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-ethylene-oxide | 环氧乙烷残留量 | {\"less_than\": 10.1, \"unit\": \"ug/g\"}  | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-bacteria       | 细菌菌落总数   | 200 mg/kg                                  | 单位不明或不符           |
      | GBT32610-2016-5.3-bacteria       | 细菌菌落总数   | {\"value\": 200, \"unit\": \"pcs\"}        | 单位不明或不符           |
      | GBT32610-2016-5.3-bacteria       | 细菌菌落总数   | {\"more_than\": 199, \"unit\": \"CFU/g\"}  | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-bacteria       | 细菌菌落总数   | {\"less_than\": 201, \"unit\": \"CFU/g\"}  | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-fungi          | 真菌菌落总数   | 100 mg/kg                                  | 单位不明或不符           |
      | GBT32610-2016-5.3-fungi          | 真菌菌落总数   | {\"value\": 100, \"unit\": \"pcs\"}        | 单位不明或不符           |
      | GBT32610-2016-5.3-fungi          | 真菌菌落总数   | {\"more_than\": 99, \"unit\": \"CFU/g\"}   | 只报告了界限，不足以判定 |
      | GBT32610-2016-5.3-fungi          | 真菌菌落总数   | {\"less_than\": 101, \"unit\": \"CFU/g\"}  | 只报告了界限，不足以判定 |

  场景大纲: 检出与未检出
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"为"<检出>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                             | 项目             | 检出 | 结果   |
      | GBT32610-2016-5.3-amines         | 可分解芳香胺染料 | 否   | 通过   |
      | GBT32610-2016-5.3-amines         | 可分解芳香胺染料 | 是   | 不通过 |
      | GBT32610-2016-5.3-coliforms      | 大肠菌群         | 否   | 通过   |
      | GBT32610-2016-5.3-coliforms      | 大肠菌群         | 是   | 不通过 |
      | GBT32610-2016-5.3-pseudomonas    | 绿脓杆菌         | 否   | 通过   |
      | GBT32610-2016-5.3-pseudomonas    | 绿脓杆菌         | 是   | 不通过 |
      | GBT32610-2016-5.3-staphylococcus | 金黄色葡萄球菌   | 否   | 通过   |
      | GBT32610-2016-5.3-staphylococcus | 金黄色葡萄球菌   | 是   | 不通过 |
      | GBT32610-2016-5.3-streptococcus  | 溶血性链球菌     | 否   | 通过   |
      | GBT32610-2016-5.3-streptococcus  | 溶血性链球菌     | 是   | 不通过 |

  场景大纲: 没有填写是否检出
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/detected"的状态为"未填写"

    例子:
      | 规则                             | 项目             |
      | GBT32610-2016-5.3-amines         | 可分解芳香胺染料 |
      | GBT32610-2016-5.3-coliforms      | 大肠菌群         |
      | GBT32610-2016-5.3-pseudomonas    | 绿脓杆菌         |
      | GBT32610-2016-5.3-staphylococcus | 金黄色葡萄球菌   |
      | GBT32610-2016-5.3-streptococcus  | 溶血性链球菌     |

  场景大纲: 是否检出误填为文字
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"误填为文字"未检出"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/detected"的状态为"类型不对"

    例子:
      | 规则                             | 项目             |
      | GBT32610-2016-5.3-amines         | 可分解芳香胺染料 |
      | GBT32610-2016-5.3-coliforms      | 大肠菌群         |
      | GBT32610-2016-5.3-pseudomonas    | 绿脓杆菌         |
      | GBT32610-2016-5.3-staphylococcus | 金黄色葡萄球菌   |
      | GBT32610-2016-5.3-streptococcus  | 溶血性链球菌     |

  场景大纲: 不符合时的说明（实测值）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GBT32610-2016"的"5.3"

    例子:
      | 规则                             | 项目           | 实测       | 说明                                                                                |
      | GBT32610-2016-5.3-inhalation     | 吸气阻力       | 175.1 Pa   | 吸气阻力实测 175.1 Pa；GB/T 32610-2016 第 5.3 条要求每个样品不大于 175 Pa           |
      | GBT32610-2016-5.3-exhalation     | 呼气阻力       | 145.1 Pa   | 呼气阻力实测 145.1 Pa；GB/T 32610-2016 第 5.3 条要求每个样品不大于 145 Pa           |
      | GBT32610-2016-5.3-straps         | 口罩带断裂强力 | 19.9 N     | 口罩带及连接处断裂强力实测 19.9 N；GB/T 32610-2016 第 5.3 条要求每个样品不小于 20 N |
      | GBT32610-2016-5.3-view           | 下方视野       | 59.9 deg   | 下方视野实测 59.9 deg；GB/T 32610-2016 第 5.3 条要求每个样品不小于 60 deg           |
      | GBT32610-2016-5.3-rubbing        | 耐摩擦色牢度   | 3.5 grade  | 耐摩擦色牢度实测 3.5 grade；GB/T 32610-2016 第 5.3 条要求每个样品不小于 4 grade     |
      | GBT32610-2016-5.3-formaldehyde   | 甲醛含量       | 20.1 mg/kg | 甲醛含量实测 20.1 mg/kg；GB/T 32610-2016 第 5.3 条要求每个样品不大于 20 mg/kg       |
      | GBT32610-2016-5.3-acidity        | pH 值          | 3.9 pH     | pH 值实测 3.9 pH；GB/T 32610-2016 第 5.3 条要求每个样品在 4.0 至 8.5 pH 之间        |
      | GBT32610-2016-5.3-ethylene-oxide | 环氧乙烷残留量 | 10.1 ug/g  | 环氧乙烷残留量实测 10.1 ug/g；GB/T 32610-2016 第 5.3 条要求每个样品不大于 10 ug/g   |
      | GBT32610-2016-5.3-bacteria       | 细菌菌落总数   | 201 CFU/g  | 细菌菌落总数实测 201 CFU/g；GB/T 32610-2016 第 5.3 条要求每个样品不大于 200 CFU/g   |
      | GBT32610-2016-5.3-fungi          | 真菌菌落总数   | 101 CFU/g  | 真菌菌落总数实测 101 CFU/g；GB/T 32610-2016 第 5.3 条要求每个样品不大于 100 CFU/g   |

  场景大纲: 不符合时的说明（检出）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"为"<检出>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/detected"
    而且 依据为"GBT32610-2016"的"5.3"

    例子:
      | 规则                             | 项目             | 检出 | 说明                                                           |
      | GBT32610-2016-5.3-amines         | 可分解芳香胺染料 | 是   | 可分解芳香胺染料实测 是；GB/T 32610-2016 第 5.3 条要求不得检出 |
      | GBT32610-2016-5.3-coliforms      | 大肠菌群         | 是   | 大肠菌群实测 是；GB/T 32610-2016 第 5.3 条要求不得检出         |
      | GBT32610-2016-5.3-pseudomonas    | 绿脓杆菌         | 是   | 绿脓杆菌实测 是；GB/T 32610-2016 第 5.3 条要求不得检出         |
      | GBT32610-2016-5.3-staphylococcus | 金黄色葡萄球菌   | 是   | 金黄色葡萄球菌实测 是；GB/T 32610-2016 第 5.3 条要求不得检出   |
      | GBT32610-2016-5.3-streptococcus  | 溶血性链球菌     | 是   | 溶血性链球菌实测 是；GB/T 32610-2016 第 5.3 条要求不得检出     |

  场景大纲: 不适用的情形
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                             | 项目             | 字段                                          | 值          |
      | GBT32610-2016-5.3-rubbing        | 耐摩擦色牢度     | /products/0/is_dyed                           | 否          |
      | GBT32610-2016-5.3-amines         | 可分解芳香胺染料 | /products/0/is_dyed                           | 否          |
      | GBT32610-2016-5.3-ethylene-oxide | 环氧乙烷残留量   | /products/0/is_sterilized_with_ethylene_oxide | 否          |
      | GBT32610-2016-5.3-inhalation     | 吸气阻力         | /products/0/reports/0/lot                     | 20200101    |
      | GBT32610-2016-5.3-inhalation     | 吸气阻力         | /products/0/standard                          | GB2626-2006 |
      | GBT32610-2016-5.3-inhalation     | 吸气阻力         | /products/0/reports/0/results/0/item          | 呼气阻力    |

  场景: 没有填写项目名称
    假如 "/products/0/reports/0/results/0/value"为"1 %"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.3-inhalation"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/item"的状态为"未填写"

  场景大纲: 报告齐全
    假如 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.3-evidence"的结果为"通过"
    而且 要求"GBT32610-2016-5.3"的结论为"<结论>"

    例子:
      | 报告内容                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                     | 结论 |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}] | 合规 |

  场景大纲: 报告缺少一项
    假如 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.3-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的内在质量报告（GB/T 32610-2016 第 5.3 条）"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"GBT32610-2016"的"5.3"

    例子:
      | 报告内容                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                     |
      | [{\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                                         |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                                         |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                             |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                                 |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                                     |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                                  |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                         |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]  |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                              |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                                   |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]                         |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}] |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]   |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]      |
      | [{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}]     |

  场景大纲: 报告不能证明这一批次
    假如 "/products/0/reports/0/results"为"[{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.3-evidence"的结果为"不通过"
    而且 证据位于"<字段>"

    例子:
      | 字段                                | 值         |
      | /products/0/reports/0/is_accredited | 否         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @边界
  场景大纲: 报告在生产当日或评估当日
    假如 "/products/0/reports/0/results"为"[{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]"
    而且 "/products/0/reports/0/dated_on"为"<值>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.3-evidence"的结果为"通过"
    而且 规则"GBT32610-2016-5.3-evidence"的判断为"通过"

    例子:
      | 值         |
      | 2020-03-10 |
      | 2020-03-25 |

  场景大纲: 不知道报告能否证明
    假如 "/products/0/reports/0/results"为"[{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]"
    而且 没有填写"<字段>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.3-evidence"的结果为"无法判断"
    而且 证据"<字段>"的状态为"未填写"

    例子:
      | 字段                                |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  场景: 没有报告
    假如 "/products/0/reports/0/results"为"[{\"item\": \"inhalation_resistance\", \"value\": {\"value\": 174.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 144.9, \"unit\": \"Pa\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 20.1, \"unit\": \"N\"}}, {\"item\": \"downward_view\", \"value\": {\"value\": 60.1, \"unit\": \"deg\"}}, {\"item\": \"rubbing_fastness\", \"value\": {\"value\": 4.5, \"unit\": \"grade\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}, {\"item\": \"total_bacteria\", \"value\": {\"value\": 199, \"unit\": \"CFU/g\"}}, {\"item\": \"fungi\", \"value\": {\"value\": 99, \"unit\": \"CFU/g\"}}, {\"item\": \"coliforms\", \"detected\": false}, {\"item\": \"pseudomonas\", \"detected\": false}, {\"item\": \"staphylococcus\", \"detected\": false}, {\"item\": \"streptococcus\", \"detected\": false}]"
    而且 "/products/0/reports"为空列表
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.3-evidence"的结果为"不通过"
    而且 证据位于"/products/0/reports"
    而且 要求"GBT32610-2016-5.3"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.3-verdict"的结果为"<结果>"
    而且 规则"GBT32610-2016-5.3-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GBT32610-2016"的"5.3"

    例子:
      | 检验                                                                                        | 结果   | 说明                                                                              |
      | [{"item": "rubbing_fastness", "value": {"value": 3.5, "unit": "grade"}, "verdict": "pass"}] | 不通过 | 检验机构对耐摩擦色牢度的结论是“合格”，与其数据相反（GB/T 32610-2016 第 5.3 条）   |
      | [{"item": "rubbing_fastness", "value": {"value": 4, "unit": "grade"}, "verdict": "fail"}]   | 不通过 | 检验机构对耐摩擦色牢度的结论是“不合格”，与其数据相反（GB/T 32610-2016 第 5.3 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"GBT32610-2016-5.3-verdict"的结果为"<结果>"
    而且 规则"GBT32610-2016-5.3-verdict"的判断为"<判断>"

    例子:
      | 检验                                              | 结果     | 判断     |
      | [{"item": "rubbing_fastness", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                      | 结果 | 判断 |
      | [{"item": "rubbing_fastness", "value": {"value": 4, "unit": "grade"}, "verdict": "pass"}] | 通过 | 通过 |
