# language: zh-CN
功能: T/CNTAC 55-2020 internal-quality：内在质量

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"TCNTAC55-2020"
    而且 "/products/0/kind"为"民用卫生口罩"
    而且 没有填写"/products/0/class"
    而且 "/products/0/reports/0/results"为"[{}]"
    而且 "/products/0/is_sterilized_with_ethylene_oxide"为"是"

  场景大纲: 限值两侧（限值未经核实）
    假如 "/products/0/kind"为"<种类>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                                           | 种类         | 项目           | 实测                                                    | 判断   |
      | TCNTAC55-2020-internal-quality-ventilation     | 民用卫生口罩 | 通气阻力       | 49.1 Pa/cm2                                             | 不通过 |
      | TCNTAC55-2020-internal-quality-ventilation     | 民用卫生口罩 | 通气阻力       | 48.9 Pa/cm2                                             | 通过   |
      | TCNTAC55-2020-internal-quality-ventilation     | 民用卫生口罩 | 通气阻力       | {\"samples\": [47.0, 47.0, 49.1], \"unit\": \"Pa/cm2\"} | 不通过 |
      | TCNTAC55-2020-internal-quality-ventilation     | 民用卫生口罩 | 通气阻力       | {\"samples\": [47.0, 48.9], \"unit\": \"Pa/cm2\"}       | 通过   |
      | TCNTAC55-2020-internal-quality-ventilation     | 民用卫生口罩 | 通气阻力       | {\"less_than\": 48.9, \"unit\": \"Pa/cm2\"}             | 通过   |
      | TCNTAC55-2020-internal-quality-ventilation     | 民用卫生口罩 | 通气阻力       | {\"more_than\": 49.1, \"unit\": \"Pa/cm2\"}             | 不通过 |
      | TCNTAC55-2020-internal-quality-straps          | 民用卫生口罩 | 口罩带断裂强力 | 9.9 N                                                   | 不通过 |
      | TCNTAC55-2020-internal-quality-straps          | 民用卫生口罩 | 口罩带断裂强力 | 10.1 N                                                  | 通过   |
      | TCNTAC55-2020-internal-quality-straps          | 民用卫生口罩 | 口罩带断裂强力 | {\"samples\": [12.0, 12.0, 9.9], \"unit\": \"N\"}       | 不通过 |
      | TCNTAC55-2020-internal-quality-straps          | 民用卫生口罩 | 口罩带断裂强力 | {\"samples\": [12.0, 10.1], \"unit\": \"N\"}            | 通过   |
      | TCNTAC55-2020-internal-quality-straps          | 民用卫生口罩 | 口罩带断裂强力 | {\"more_than\": 10.1, \"unit\": \"N\"}                  | 通过   |
      | TCNTAC55-2020-internal-quality-straps          | 民用卫生口罩 | 口罩带断裂强力 | {\"less_than\": 9.9, \"unit\": \"N\"}                   | 不通过 |
      | TCNTAC55-2020-internal-quality-nose-clip       | 民用卫生口罩 | 鼻夹长度       | 7.9 cm                                                  | 不通过 |
      | TCNTAC55-2020-internal-quality-nose-clip       | 民用卫生口罩 | 鼻夹长度       | 8.1 cm                                                  | 通过   |
      | TCNTAC55-2020-internal-quality-nose-clip       | 民用卫生口罩 | 鼻夹长度       | {\"samples\": [10.0, 10.0, 7.9], \"unit\": \"cm\"}      | 不通过 |
      | TCNTAC55-2020-internal-quality-nose-clip       | 民用卫生口罩 | 鼻夹长度       | {\"samples\": [10.0, 8.1], \"unit\": \"cm\"}            | 通过   |
      | TCNTAC55-2020-internal-quality-nose-clip       | 民用卫生口罩 | 鼻夹长度       | {\"more_than\": 8.1, \"unit\": \"cm\"}                  | 通过   |
      | TCNTAC55-2020-internal-quality-nose-clip       | 民用卫生口罩 | 鼻夹长度       | {\"less_than\": 7.9, \"unit\": \"cm\"}                  | 不通过 |
      | TCNTAC55-2020-internal-quality-formaldehyde    | 民用卫生口罩 | 甲醛含量       | 20.1 mg/kg                                              | 不通过 |
      | TCNTAC55-2020-internal-quality-formaldehyde    | 民用卫生口罩 | 甲醛含量       | 19.9 mg/kg                                              | 通过   |
      | TCNTAC55-2020-internal-quality-formaldehyde    | 民用卫生口罩 | 甲醛含量       | {\"samples\": [18.0, 18.0, 20.1], \"unit\": \"mg/kg\"}  | 不通过 |
      | TCNTAC55-2020-internal-quality-formaldehyde    | 民用卫生口罩 | 甲醛含量       | {\"samples\": [18.0, 19.9], \"unit\": \"mg/kg\"}        | 通过   |
      | TCNTAC55-2020-internal-quality-formaldehyde    | 民用卫生口罩 | 甲醛含量       | {\"less_than\": 19.9, \"unit\": \"mg/kg\"}              | 通过   |
      | TCNTAC55-2020-internal-quality-formaldehyde    | 民用卫生口罩 | 甲醛含量       | {\"more_than\": 20.1, \"unit\": \"mg/kg\"}              | 不通过 |
      | TCNTAC55-2020-internal-quality-acidity         | 民用卫生口罩 | pH 值          | 3.9 pH                                                  | 不通过 |
      | TCNTAC55-2020-internal-quality-acidity         | 民用卫生口罩 | pH 值          | 4.1 pH                                                  | 通过   |
      | TCNTAC55-2020-internal-quality-acidity         | 民用卫生口罩 | pH 值          | 8.4 pH                                                  | 通过   |
      | TCNTAC55-2020-internal-quality-acidity         | 民用卫生口罩 | pH 值          | 8.6 pH                                                  | 不通过 |
      | TCNTAC55-2020-internal-quality-acidity         | 民用卫生口罩 | pH 值          | {\"samples\": [6.25, 6.25, 8.6], \"unit\": \"pH\"}      | 不通过 |
      | TCNTAC55-2020-internal-quality-acidity         | 民用卫生口罩 | pH 值          | {\"less_than\": 4.0, \"unit\": \"pH\"}                  | 不通过 |
      | TCNTAC55-2020-internal-quality-acidity         | 民用卫生口罩 | pH 值          | {\"more_than\": 8.5, \"unit\": \"pH\"}                  | 不通过 |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | 民用卫生口罩 | 环氧乙烷残留量 | 10.1 ug/g                                               | 不通过 |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | 民用卫生口罩 | 环氧乙烷残留量 | 9.9 ug/g                                                | 通过   |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | 民用卫生口罩 | 环氧乙烷残留量 | {\"samples\": [8.0, 8.0, 10.1], \"unit\": \"ug/g\"}     | 不通过 |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | 民用卫生口罩 | 环氧乙烷残留量 | {\"samples\": [8.0, 9.9], \"unit\": \"ug/g\"}           | 通过   |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | 民用卫生口罩 | 环氧乙烷残留量 | {\"less_than\": 9.9, \"unit\": \"ug/g\"}                | 通过   |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | 民用卫生口罩 | 环氧乙烷残留量 | {\"more_than\": 10.1, \"unit\": \"ug/g\"}               | 不通过 |
      | TCNTAC55-2020-internal-quality-nose-clip-child | 儿童口罩     | 鼻夹长度       | 5.4 cm                                                  | 不通过 |
      | TCNTAC55-2020-internal-quality-nose-clip-child | 儿童口罩     | 鼻夹长度       | 5.6 cm                                                  | 通过   |
      | TCNTAC55-2020-internal-quality-nose-clip-child | 儿童口罩     | 鼻夹长度       | {\"samples\": [7.5, 7.5, 5.4], \"unit\": \"cm\"}        | 不通过 |
      | TCNTAC55-2020-internal-quality-nose-clip-child | 儿童口罩     | 鼻夹长度       | {\"samples\": [7.5, 5.6], \"unit\": \"cm\"}             | 通过   |
      | TCNTAC55-2020-internal-quality-nose-clip-child | 儿童口罩     | 鼻夹长度       | {\"more_than\": 5.6, \"unit\": \"cm\"}                  | 通过   |
      | TCNTAC55-2020-internal-quality-nose-clip-child | 儿童口罩     | 鼻夹长度       | {\"less_than\": 5.4, \"unit\": \"cm\"}                  | 不通过 |

  @边界
  场景大纲: 正好等于限值（限值未经核实）
    假如 "/products/0/kind"为"<种类>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                                           | 种类         | 项目           | 实测      | 判断 |
      | TCNTAC55-2020-internal-quality-ventilation     | 民用卫生口罩 | 通气阻力       | 49 Pa/cm2 | 通过 |
      | TCNTAC55-2020-internal-quality-straps          | 民用卫生口罩 | 口罩带断裂强力 | 10 N      | 通过 |
      | TCNTAC55-2020-internal-quality-nose-clip       | 民用卫生口罩 | 鼻夹长度       | 8.0 cm    | 通过 |
      | TCNTAC55-2020-internal-quality-formaldehyde    | 民用卫生口罩 | 甲醛含量       | 20 mg/kg  | 通过 |
      | TCNTAC55-2020-internal-quality-acidity         | 民用卫生口罩 | pH 值          | 4.0 pH    | 通过 |
      | TCNTAC55-2020-internal-quality-acidity         | 民用卫生口罩 | pH 值          | 8.5 pH    | 通过 |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | 民用卫生口罩 | 环氧乙烷残留量 | 10 ug/g   | 通过 |
      | TCNTAC55-2020-internal-quality-nose-clip-child | 儿童口罩     | 鼻夹长度       | 5.5 cm    | 通过 |

  场景大纲: 没有填写实测值（限值未经核实）
    假如 "/products/0/kind"为"<种类>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                                           | 种类         | 项目           |
      | TCNTAC55-2020-internal-quality-ventilation     | 民用卫生口罩 | 通气阻力       |
      | TCNTAC55-2020-internal-quality-straps          | 民用卫生口罩 | 口罩带断裂强力 |
      | TCNTAC55-2020-internal-quality-nose-clip       | 民用卫生口罩 | 鼻夹长度       |
      | TCNTAC55-2020-internal-quality-formaldehyde    | 民用卫生口罩 | 甲醛含量       |
      | TCNTAC55-2020-internal-quality-acidity         | 民用卫生口罩 | pH 值          |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | 民用卫生口罩 | 环氧乙烷残留量 |
      | TCNTAC55-2020-internal-quality-nose-clip-child | 儿童口罩     | 鼻夹长度       |

  场景大纲: 单位不对，或只报告了不足以判定的界限（限值未经核实）
    假如 "/products/0/kind"为"<种类>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"

    例子:
      | 规则                                           | 种类         | 项目           | 实测                                        |
      | TCNTAC55-2020-internal-quality-ventilation     | 民用卫生口罩 | 通气阻力       | 49 Pa                                       |
      | TCNTAC55-2020-internal-quality-ventilation     | 民用卫生口罩 | 通气阻力       | {\"value\": 49, \"unit\": \"pcs\"}          |
      | TCNTAC55-2020-internal-quality-ventilation     | 民用卫生口罩 | 通气阻力       | {\"more_than\": 48.9, \"unit\": \"Pa/cm2\"} |
      | TCNTAC55-2020-internal-quality-ventilation     | 民用卫生口罩 | 通气阻力       | {\"less_than\": 49.1, \"unit\": \"Pa/cm2\"} |
      | TCNTAC55-2020-internal-quality-straps          | 民用卫生口罩 | 口罩带断裂强力 | 10 cm                                       |
      | TCNTAC55-2020-internal-quality-straps          | 民用卫生口罩 | 口罩带断裂强力 | {\"value\": 10, \"unit\": \"pcs\"}          |
      | TCNTAC55-2020-internal-quality-straps          | 民用卫生口罩 | 口罩带断裂强力 | {\"more_than\": 9.9, \"unit\": \"N\"}       |
      | TCNTAC55-2020-internal-quality-straps          | 民用卫生口罩 | 口罩带断裂强力 | {\"less_than\": 10.1, \"unit\": \"N\"}      |
      | TCNTAC55-2020-internal-quality-nose-clip       | 民用卫生口罩 | 鼻夹长度       | 8.0 N                                       |
      | TCNTAC55-2020-internal-quality-nose-clip       | 民用卫生口罩 | 鼻夹长度       | {\"value\": 8.0, \"unit\": \"pcs\"}         |
      | TCNTAC55-2020-internal-quality-nose-clip       | 民用卫生口罩 | 鼻夹长度       | {\"more_than\": 7.9, \"unit\": \"cm\"}      |
      | TCNTAC55-2020-internal-quality-nose-clip       | 民用卫生口罩 | 鼻夹长度       | {\"less_than\": 8.1, \"unit\": \"cm\"}      |
      | TCNTAC55-2020-internal-quality-formaldehyde    | 民用卫生口罩 | 甲醛含量       | 20 %                                        |
      | TCNTAC55-2020-internal-quality-formaldehyde    | 民用卫生口罩 | 甲醛含量       | {\"value\": 20, \"unit\": \"pcs\"}          |
      | TCNTAC55-2020-internal-quality-formaldehyde    | 民用卫生口罩 | 甲醛含量       | {\"more_than\": 19.9, \"unit\": \"mg/kg\"}  |
      | TCNTAC55-2020-internal-quality-formaldehyde    | 民用卫生口罩 | 甲醛含量       | {\"less_than\": 20.1, \"unit\": \"mg/kg\"}  |
      | TCNTAC55-2020-internal-quality-acidity         | 民用卫生口罩 | pH 值          | 4.0 %                                       |
      | TCNTAC55-2020-internal-quality-acidity         | 民用卫生口罩 | pH 值          | {\"value\": 4.0, \"unit\": \"pcs\"}         |
      | TCNTAC55-2020-internal-quality-acidity         | 民用卫生口罩 | pH 值          | {\"at_least\": 4.0, \"unit\": \"pH\"}       |
      | TCNTAC55-2020-internal-quality-acidity         | 民用卫生口罩 | pH 值          | {\"less_than\": 8.5, \"unit\": \"pH\"}      |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | 民用卫生口罩 | 环氧乙烷残留量 | 10 %                                        |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | 民用卫生口罩 | 环氧乙烷残留量 | {\"value\": 10, \"unit\": \"pcs\"}          |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | 民用卫生口罩 | 环氧乙烷残留量 | {\"more_than\": 9.9, \"unit\": \"ug/g\"}    |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | 民用卫生口罩 | 环氧乙烷残留量 | {\"less_than\": 10.1, \"unit\": \"ug/g\"}   |
      | TCNTAC55-2020-internal-quality-nose-clip-child | 儿童口罩     | 鼻夹长度       | 5.5 N                                       |
      | TCNTAC55-2020-internal-quality-nose-clip-child | 儿童口罩     | 鼻夹长度       | {\"value\": 5.5, \"unit\": \"pcs\"}         |
      | TCNTAC55-2020-internal-quality-nose-clip-child | 儿童口罩     | 鼻夹长度       | {\"more_than\": 5.4, \"unit\": \"cm\"}      |
      | TCNTAC55-2020-internal-quality-nose-clip-child | 儿童口罩     | 鼻夹长度       | {\"less_than\": 5.6, \"unit\": \"cm\"}      |

  场景大纲: 限值未经核实的说明（实测值）
    假如 "/products/0/kind"为"<种类>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"未经核实的限值"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"TCNTAC55-2020"的"internal-quality"

    例子:
      | 规则                                           | 种类         | 项目           | 实测        | 说明                                                                                           |
      | TCNTAC55-2020-internal-quality-ventilation     | 民用卫生口罩 | 通气阻力       | 49.1 Pa/cm2 | 通气阻力实测 49.1 Pa/cm2；T/CNTAC 55-2020（内在质量）要求每个样品不大于 49 Pa/cm2   |
      | TCNTAC55-2020-internal-quality-straps          | 民用卫生口罩 | 口罩带断裂强力 | 9.9 N       | 口罩带断裂强力实测 9.9 N；T/CNTAC 55-2020（内在质量）要求每个样品不小于 10 N        |
      | TCNTAC55-2020-internal-quality-nose-clip       | 民用卫生口罩 | 鼻夹长度       | 7.9 cm      | 鼻夹长度（成人）实测 7.9 cm；T/CNTAC 55-2020（内在质量）要求每个样品不小于 8.0 cm   |
      | TCNTAC55-2020-internal-quality-formaldehyde    | 民用卫生口罩 | 甲醛含量       | 20.1 mg/kg  | 甲醛含量实测 20.1 mg/kg；T/CNTAC 55-2020（内在质量）要求每个样品不大于 20 mg/kg     |
      | TCNTAC55-2020-internal-quality-acidity         | 民用卫生口罩 | pH 值          | 3.9 pH      | pH 值实测 3.9 pH；T/CNTAC 55-2020（内在质量）要求每个样品在 4.0 至 8.5 pH 之间      |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | 民用卫生口罩 | 环氧乙烷残留量 | 10.1 ug/g   | 环氧乙烷残留量实测 10.1 ug/g；T/CNTAC 55-2020（内在质量）要求每个样品不大于 10 ug/g |
      | TCNTAC55-2020-internal-quality-nose-clip-child | 儿童口罩     | 鼻夹长度       | 5.4 cm      | 鼻夹长度（儿童）实测 5.4 cm；T/CNTAC 55-2020（内在质量）要求每个样品不小于 5.5 cm   |

  场景大纲: 不适用的情形
    假如 "/products/0/kind"为"<种类>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                                           | 种类         | 项目           | 字段                                          | 值             |
      | TCNTAC55-2020-internal-quality-nose-clip       | 民用卫生口罩 | 鼻夹长度       | /products/0/kind                              | 儿童口罩       |
      | TCNTAC55-2020-internal-quality-ethylene-oxide  | 民用卫生口罩 | 环氧乙烷残留量 | /products/0/is_sterilized_with_ethylene_oxide | 否             |
      | TCNTAC55-2020-internal-quality-nose-clip-child | 儿童口罩     | 鼻夹长度       | /products/0/kind                              | 民用卫生口罩   |
      | TCNTAC55-2020-internal-quality-ventilation     | 民用卫生口罩 | 通气阻力       | /products/0/reports/0/lot                     | 20200101       |
      | TCNTAC55-2020-internal-quality-ventilation     | 民用卫生口罩 | 通气阻力       | /products/0/standard                          | GB2626-2006    |
      | TCNTAC55-2020-internal-quality-ventilation     | 民用卫生口罩 | 通气阻力       | /products/0/reports/0/results/0/item          | 口罩带断裂强力 |

  场景: 没有填写项目名称
    假如 "/products/0/kind"为"民用卫生口罩"
    而且 "/products/0/reports/0/results/0/value"为"1 %"
    当 按申报日期评估
    那么 规则"TCNTAC55-2020-internal-quality-ventilation"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/item"的状态为"未填写"

  场景大纲: 报告齐全
    假如 "/products/0/kind"为"<种类>"
    而且 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"TCNTAC55-2020-internal-quality-evidence"的结果为"通过"
    而且 要求"TCNTAC55-2020-internal-quality"的结论为"<结论>"

    例子:
      | 种类         | 报告内容                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        | 结论     |
      | 民用卫生口罩 | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}] | 无法确定 |
      | 儿童口罩     | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 5.6, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}] | 无法确定 |

  场景大纲: 报告缺少一项
    假如 "/products/0/kind"为"<种类>"
    而且 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"TCNTAC55-2020-internal-quality-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的内在质量报告（T/CNTAC 55-2020：内在质量）"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"TCNTAC55-2020"的"internal-quality"

    例子:
      | 种类         | 报告内容                                                                                                                                                                                                                                                                                                                                                                                                                |
      | 民用卫生口罩 | [{\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]                     |
      | 民用卫生口罩 | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]     |
      | 民用卫生口罩 | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]          |
      | 民用卫生口罩 | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]          |
      | 民用卫生口罩 | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}] |
      | 民用卫生口罩 | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]      |
      | 儿童口罩     | [{\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 5.6, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]                     |
      | 儿童口罩     | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 5.6, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]     |
      | 儿童口罩     | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]          |
      | 儿童口罩     | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 5.6, \"unit\": \"cm\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]          |
      | 儿童口罩     | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 5.6, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}] |
      | 儿童口罩     | [{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 5.6, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]      |

  场景大纲: 报告不能证明这一批次
    假如 "/products/0/kind"为"民用卫生口罩"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"TCNTAC55-2020-internal-quality-evidence"的结果为"不通过"
    而且 证据位于"<字段>"

    例子:
      | 字段                                | 值         |
      | /products/0/reports/0/is_accredited | 否         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @边界
  场景大纲: 报告在生产当日或评估当日
    假如 "/products/0/kind"为"民用卫生口罩"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]"
    而且 "/products/0/reports/0/dated_on"为"<值>"
    当 按申报日期评估
    那么 规则"TCNTAC55-2020-internal-quality-evidence"的结果为"通过"
    而且 规则"TCNTAC55-2020-internal-quality-evidence"的判断为"通过"

    例子:
      | 值         |
      | 2020-03-10 |
      | 2020-03-25 |

  场景大纲: 不知道报告能否证明
    假如 "/products/0/kind"为"民用卫生口罩"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]"
    而且 没有填写"<字段>"
    当 按申报日期评估
    那么 规则"TCNTAC55-2020-internal-quality-evidence"的结果为"无法判断"
    而且 证据"<字段>"的状态为"未填写"

    例子:
      | 字段                                |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  场景: 没有报告
    假如 "/products/0/kind"为"民用卫生口罩"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"ventilation_resistance\", \"value\": {\"value\": 48.9, \"unit\": \"Pa/cm2\"}}, {\"item\": \"strap_force\", \"value\": {\"value\": 10.1, \"unit\": \"N\"}}, {\"item\": \"nose_clip_length\", \"value\": {\"value\": 8.1, \"unit\": \"cm\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 9.9, \"unit\": \"ug/g\"}}]"
    而且 "/products/0/reports"为空列表
    当 按申报日期评估
    那么 规则"TCNTAC55-2020-internal-quality-evidence"的结果为"不通过"
    而且 证据位于"/products/0/reports"
    而且 要求"TCNTAC55-2020-internal-quality"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/kind"为"民用卫生口罩"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"TCNTAC55-2020-internal-quality-verdict"的结果为"<结果>"
    而且 规则"TCNTAC55-2020-internal-quality-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"TCNTAC55-2020"的"internal-quality"

    例子:
      | 检验                                                                                                | 结果     | 说明                                                                                       |
      | [{"item": "ventilation_resistance", "value": {"value": 49.1, "unit": "Pa/cm2"}, "verdict": "pass"}] | 无法判断 | 检验机构对通气阻力的结论是“合格”，与其数据（49.1 Pa/cm2）相反（T/CNTAC 55-2020：内在质量） |
      | [{"item": "ventilation_resistance", "value": {"value": 49, "unit": "Pa/cm2"}, "verdict": "fail"}]   | 无法判断 | 检验机构对通气阻力的结论是“不合格”，与其数据（49 Pa/cm2）相反（T/CNTAC 55-2020：内在质量） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/kind"为"民用卫生口罩"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"TCNTAC55-2020-internal-quality-verdict"的结果为"<结果>"
    而且 规则"TCNTAC55-2020-internal-quality-verdict"的判断为"<判断>"

    例子:
      | 检验                                                    | 结果     | 判断     |
      | [{"item": "ventilation_resistance", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                              | 结果     | 判断 |
      | [{"item": "ventilation_resistance", "value": {"value": 49, "unit": "Pa/cm2"}, "verdict": "pass"}] | 无法判断 | 通过 |
