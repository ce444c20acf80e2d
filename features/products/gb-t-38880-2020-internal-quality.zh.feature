# language: zh-CN
功能: GB/T 38880-2020 internal-quality：内在质量

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GBT38880-2020"
    而且 "/products/0/kind"为"儿童口罩"
    而且 "/products/0/reports/0/results"为"[{}]"
    而且 "/submitted_on"为"2020-05-25"
    而且 "/products/0/made_on"为"2020-05-10"
    而且 "/products/0/reports/0/dated_on"为"2020-05-18"
    而且 "/products/0/is_sterilized_with_ethylene_oxide"为"是"

  场景大纲: 限值两侧
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                                          | 级别         | 项目           | 实测                                                   | 结果   |
      | GBT38880-2020-internal-quality-filtration-F   | F 类（防护） | 颗粒过滤效率   | 94.9 %                                                 | 不通过 |
      | GBT38880-2020-internal-quality-filtration-F   | F 类（防护） | 颗粒过滤效率   | 95.1 %                                                 | 通过   |
      | GBT38880-2020-internal-quality-filtration-F   | F 类（防护） | 颗粒过滤效率   | {\"samples\": [97.0, 97.0, 94.9], \"unit\": \"%\"}     | 不通过 |
      | GBT38880-2020-internal-quality-filtration-F   | F 类（防护） | 颗粒过滤效率   | {\"samples\": [97.0, 95.1], \"unit\": \"%\"}           | 通过   |
      | GBT38880-2020-internal-quality-filtration-F   | F 类（防护） | 颗粒过滤效率   | {\"more_than\": 95.1, \"unit\": \"%\"}                 | 通过   |
      | GBT38880-2020-internal-quality-filtration-F   | F 类（防护） | 颗粒过滤效率   | {\"less_than\": 94.9, \"unit\": \"%\"}                 | 不通过 |
      | GBT38880-2020-internal-quality-filtration-W   | W 类（卫生） | 颗粒过滤效率   | 89.9 %                                                 | 不通过 |
      | GBT38880-2020-internal-quality-filtration-W   | W 类（卫生） | 颗粒过滤效率   | 90.1 %                                                 | 通过   |
      | GBT38880-2020-internal-quality-filtration-W   | W 类（卫生） | 颗粒过滤效率   | {\"samples\": [92.0, 92.0, 89.9], \"unit\": \"%\"}     | 不通过 |
      | GBT38880-2020-internal-quality-filtration-W   | W 类（卫生） | 颗粒过滤效率   | {\"samples\": [92.0, 90.1], \"unit\": \"%\"}           | 通过   |
      | GBT38880-2020-internal-quality-filtration-W   | W 类（卫生） | 颗粒过滤效率   | {\"more_than\": 90.1, \"unit\": \"%\"}                 | 通过   |
      | GBT38880-2020-internal-quality-filtration-W   | W 类（卫生） | 颗粒过滤效率   | {\"less_than\": 89.9, \"unit\": \"%\"}                 | 不通过 |
      | GBT38880-2020-internal-quality-protection-F   | F 类（防护） | 防护效果       | 89.9 %                                                 | 不通过 |
      | GBT38880-2020-internal-quality-protection-F   | F 类（防护） | 防护效果       | 90.1 %                                                 | 通过   |
      | GBT38880-2020-internal-quality-protection-F   | F 类（防护） | 防护效果       | {\"samples\": [92.0, 92.0, 89.9], \"unit\": \"%\"}     | 不通过 |
      | GBT38880-2020-internal-quality-protection-F   | F 类（防护） | 防护效果       | {\"samples\": [92.0, 90.1], \"unit\": \"%\"}           | 通过   |
      | GBT38880-2020-internal-quality-protection-F   | F 类（防护） | 防护效果       | {\"more_than\": 90.1, \"unit\": \"%\"}                 | 通过   |
      | GBT38880-2020-internal-quality-protection-F   | F 类（防护） | 防护效果       | {\"less_than\": 89.9, \"unit\": \"%\"}                 | 不通过 |
      | GBT38880-2020-internal-quality-bacterial-W    | W 类（卫生） | 细菌过滤效率   | 94.9 %                                                 | 不通过 |
      | GBT38880-2020-internal-quality-bacterial-W    | W 类（卫生） | 细菌过滤效率   | 95.1 %                                                 | 通过   |
      | GBT38880-2020-internal-quality-bacterial-W    | W 类（卫生） | 细菌过滤效率   | {\"samples\": [97.0, 97.0, 94.9], \"unit\": \"%\"}     | 不通过 |
      | GBT38880-2020-internal-quality-bacterial-W    | W 类（卫生） | 细菌过滤效率   | {\"samples\": [97.0, 95.1], \"unit\": \"%\"}           | 通过   |
      | GBT38880-2020-internal-quality-bacterial-W    | W 类（卫生） | 细菌过滤效率   | {\"more_than\": 95.1, \"unit\": \"%\"}                 | 通过   |
      | GBT38880-2020-internal-quality-bacterial-W    | W 类（卫生） | 细菌过滤效率   | {\"less_than\": 94.9, \"unit\": \"%\"}                 | 不通过 |
      | GBT38880-2020-internal-quality-inhalation-F   | F 类（防护） | 吸气阻力       | 45.1 Pa                                                | 不通过 |
      | GBT38880-2020-internal-quality-inhalation-F   | F 类（防护） | 吸气阻力       | 44.9 Pa                                                | 通过   |
      | GBT38880-2020-internal-quality-inhalation-F   | F 类（防护） | 吸气阻力       | {\"samples\": [43.0, 43.0, 45.1], \"unit\": \"Pa\"}    | 不通过 |
      | GBT38880-2020-internal-quality-inhalation-F   | F 类（防护） | 吸气阻力       | {\"samples\": [43.0, 44.9], \"unit\": \"Pa\"}          | 通过   |
      | GBT38880-2020-internal-quality-inhalation-F   | F 类（防护） | 吸气阻力       | {\"less_than\": 44.9, \"unit\": \"Pa\"}                | 通过   |
      | GBT38880-2020-internal-quality-inhalation-F   | F 类（防护） | 吸气阻力       | {\"more_than\": 45.1, \"unit\": \"Pa\"}                | 不通过 |
      | GBT38880-2020-internal-quality-exhalation-F   | F 类（防护） | 呼气阻力       | 45.1 Pa                                                | 不通过 |
      | GBT38880-2020-internal-quality-exhalation-F   | F 类（防护） | 呼气阻力       | 44.9 Pa                                                | 通过   |
      | GBT38880-2020-internal-quality-exhalation-F   | F 类（防护） | 呼气阻力       | {\"samples\": [43.0, 43.0, 45.1], \"unit\": \"Pa\"}    | 不通过 |
      | GBT38880-2020-internal-quality-exhalation-F   | F 类（防护） | 呼气阻力       | {\"samples\": [43.0, 44.9], \"unit\": \"Pa\"}          | 通过   |
      | GBT38880-2020-internal-quality-exhalation-F   | F 类（防护） | 呼气阻力       | {\"less_than\": 44.9, \"unit\": \"Pa\"}                | 通过   |
      | GBT38880-2020-internal-quality-exhalation-F   | F 类（防护） | 呼气阻力       | {\"more_than\": 45.1, \"unit\": \"Pa\"}                | 不通过 |
      | GBT38880-2020-internal-quality-ventilation-W  | W 类（卫生） | 通气阻力       | 30.1 Pa                                                | 不通过 |
      | GBT38880-2020-internal-quality-ventilation-W  | W 类（卫生） | 通气阻力       | 29.9 Pa                                                | 通过   |
      | GBT38880-2020-internal-quality-ventilation-W  | W 类（卫生） | 通气阻力       | {\"samples\": [28.0, 28.0, 30.1], \"unit\": \"Pa\"}    | 不通过 |
      | GBT38880-2020-internal-quality-ventilation-W  | W 类（卫生） | 通气阻力       | {\"samples\": [28.0, 29.9], \"unit\": \"Pa\"}          | 通过   |
      | GBT38880-2020-internal-quality-ventilation-W  | W 类（卫生） | 通气阻力       | {\"less_than\": 29.9, \"unit\": \"Pa\"}                | 通过   |
      | GBT38880-2020-internal-quality-ventilation-W  | W 类（卫生） | 通气阻力       | {\"more_than\": 30.1, \"unit\": \"Pa\"}                | 不通过 |
      | GBT38880-2020-internal-quality-bends          | F 类（防护） | 鼻夹耐折       | 19 bend                                                | 不通过 |
      | GBT38880-2020-internal-quality-bends          | F 类（防护） | 鼻夹耐折       | 21 bend                                                | 通过   |
      | GBT38880-2020-internal-quality-bends          | F 类（防护） | 鼻夹耐折       | {\"samples\": [40, 40, 19], \"unit\": \"bend\"}        | 不通过 |
      | GBT38880-2020-internal-quality-bends          | F 类（防护） | 鼻夹耐折       | {\"samples\": [40, 21], \"unit\": \"bend\"}            | 通过   |
      | GBT38880-2020-internal-quality-bends          | F 类（防护） | 鼻夹耐折       | {\"more_than\": 21, \"unit\": \"bend\"}                | 通过   |
      | GBT38880-2020-internal-quality-bends          | F 类（防护） | 鼻夹耐折       | {\"less_than\": 19, \"unit\": \"bend\"}                | 不通过 |
      | GBT38880-2020-internal-quality-ethylene-oxide | F 类（防护） | 环氧乙烷残留量 | 2.01 ug/g                                              | 不通过 |
      | GBT38880-2020-internal-quality-ethylene-oxide | F 类（防护） | 环氧乙烷残留量 | 1.99 ug/g                                              | 通过   |
      | GBT38880-2020-internal-quality-ethylene-oxide | F 类（防护） | 环氧乙烷残留量 | {\"samples\": [1.80, 1.80, 2.01], \"unit\": \"ug/g\"}  | 不通过 |
      | GBT38880-2020-internal-quality-ethylene-oxide | F 类（防护） | 环氧乙烷残留量 | {\"samples\": [1.80, 1.99], \"unit\": \"ug/g\"}        | 通过   |
      | GBT38880-2020-internal-quality-ethylene-oxide | F 类（防护） | 环氧乙烷残留量 | {\"less_than\": 1.99, \"unit\": \"ug/g\"}              | 通过   |
      | GBT38880-2020-internal-quality-ethylene-oxide | F 类（防护） | 环氧乙烷残留量 | {\"more_than\": 2.01, \"unit\": \"ug/g\"}              | 不通过 |
      | GBT38880-2020-internal-quality-formaldehyde   | W 类（卫生） | 甲醛含量       | 20.1 mg/kg                                             | 不通过 |
      | GBT38880-2020-internal-quality-formaldehyde   | W 类（卫生） | 甲醛含量       | 19.9 mg/kg                                             | 通过   |
      | GBT38880-2020-internal-quality-formaldehyde   | W 类（卫生） | 甲醛含量       | {\"samples\": [18.0, 18.0, 20.1], \"unit\": \"mg/kg\"} | 不通过 |
      | GBT38880-2020-internal-quality-formaldehyde   | W 类（卫生） | 甲醛含量       | {\"samples\": [18.0, 19.9], \"unit\": \"mg/kg\"}       | 通过   |
      | GBT38880-2020-internal-quality-formaldehyde   | W 类（卫生） | 甲醛含量       | {\"less_than\": 19.9, \"unit\": \"mg/kg\"}             | 通过   |
      | GBT38880-2020-internal-quality-formaldehyde   | W 类（卫生） | 甲醛含量       | {\"more_than\": 20.1, \"unit\": \"mg/kg\"}             | 不通过 |

  @边界
  场景大纲: 正好等于限值
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<结果>"

    例子:
      | 规则                                          | 级别         | 项目           | 实测     | 结果 |
      | GBT38880-2020-internal-quality-filtration-F   | F 类（防护） | 颗粒过滤效率   | 95 %     | 通过 |
      | GBT38880-2020-internal-quality-filtration-W   | W 类（卫生） | 颗粒过滤效率   | 90 %     | 通过 |
      | GBT38880-2020-internal-quality-protection-F   | F 类（防护） | 防护效果       | 90 %     | 通过 |
      | GBT38880-2020-internal-quality-bacterial-W    | W 类（卫生） | 细菌过滤效率   | 95 %     | 通过 |
      | GBT38880-2020-internal-quality-inhalation-F   | F 类（防护） | 吸气阻力       | 45 Pa    | 通过 |
      | GBT38880-2020-internal-quality-exhalation-F   | F 类（防护） | 呼气阻力       | 45 Pa    | 通过 |
      | GBT38880-2020-internal-quality-ventilation-W  | W 类（卫生） | 通气阻力       | 30 Pa    | 通过 |
      | GBT38880-2020-internal-quality-bends          | F 类（防护） | 鼻夹耐折       | 20 bend  | 通过 |
      | GBT38880-2020-internal-quality-ethylene-oxide | F 类（防护） | 环氧乙烷残留量 | 2 ug/g   | 通过 |
      | GBT38880-2020-internal-quality-formaldehyde   | W 类（卫生） | 甲醛含量       | 20 mg/kg | 通过 |

  场景大纲: 没有填写实测值
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                                          | 级别         | 项目           |
      | GBT38880-2020-internal-quality-filtration-F   | F 类（防护） | 颗粒过滤效率   |
      | GBT38880-2020-internal-quality-filtration-W   | W 类（卫生） | 颗粒过滤效率   |
      | GBT38880-2020-internal-quality-protection-F   | F 类（防护） | 防护效果       |
      | GBT38880-2020-internal-quality-bacterial-W    | W 类（卫生） | 细菌过滤效率   |
      | GBT38880-2020-internal-quality-inhalation-F   | F 类（防护） | 吸气阻力       |
      | GBT38880-2020-internal-quality-exhalation-F   | F 类（防护） | 呼气阻力       |
      | GBT38880-2020-internal-quality-ventilation-W  | W 类（卫生） | 通气阻力       |
      | GBT38880-2020-internal-quality-bends          | F 类（防护） | 鼻夹耐折       |
      | GBT38880-2020-internal-quality-ethylene-oxide | F 类（防护） | 环氧乙烷残留量 |
      | GBT38880-2020-internal-quality-formaldehyde   | W 类（卫生） | 甲醛含量       |

  场景大纲: 单位不对，或只报告了不足以判定的界限
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                                          | 级别         | 项目           | 实测                                       | 状态                     |
      | GBT38880-2020-internal-quality-filtration-F   | F 类（防护） | 颗粒过滤效率   | 95 Pa                                      | 单位不明或不符           |
      | GBT38880-2020-internal-quality-filtration-F   | F 类（防护） | 颗粒过滤效率   | {\"value\": 95, \"unit\": \"pcs\"}         | 单位不明或不符           |
      | GBT38880-2020-internal-quality-filtration-F   | F 类（防护） | 颗粒过滤效率   | {\"more_than\": 94.9, \"unit\": \"%\"}     | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-filtration-F   | F 类（防护） | 颗粒过滤效率   | {\"less_than\": 95.1, \"unit\": \"%\"}     | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-filtration-W   | W 类（卫生） | 颗粒过滤效率   | 90 Pa                                      | 单位不明或不符           |
      | GBT38880-2020-internal-quality-filtration-W   | W 类（卫生） | 颗粒过滤效率   | {\"value\": 90, \"unit\": \"pcs\"}         | 单位不明或不符           |
      | GBT38880-2020-internal-quality-filtration-W   | W 类（卫生） | 颗粒过滤效率   | {\"more_than\": 89.9, \"unit\": \"%\"}     | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-filtration-W   | W 类（卫生） | 颗粒过滤效率   | {\"less_than\": 90.1, \"unit\": \"%\"}     | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-protection-F   | F 类（防护） | 防护效果       | 90 Pa                                      | 单位不明或不符           |
      | GBT38880-2020-internal-quality-protection-F   | F 类（防护） | 防护效果       | {\"value\": 90, \"unit\": \"pcs\"}         | 单位不明或不符           |
      | GBT38880-2020-internal-quality-protection-F   | F 类（防护） | 防护效果       | {\"more_than\": 89.9, \"unit\": \"%\"}     | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-protection-F   | F 类（防护） | 防护效果       | {\"less_than\": 90.1, \"unit\": \"%\"}     | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-bacterial-W    | W 类（卫生） | 细菌过滤效率   | 95 Pa                                      | 单位不明或不符           |
      | GBT38880-2020-internal-quality-bacterial-W    | W 类（卫生） | 细菌过滤效率   | {\"value\": 95, \"unit\": \"pcs\"}         | 单位不明或不符           |
      | GBT38880-2020-internal-quality-bacterial-W    | W 类（卫生） | 细菌过滤效率   | {\"more_than\": 94.9, \"unit\": \"%\"}     | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-bacterial-W    | W 类（卫生） | 细菌过滤效率   | {\"less_than\": 95.1, \"unit\": \"%\"}     | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-inhalation-F   | F 类（防护） | 吸气阻力       | 45 Pa/cm2                                  | 单位不明或不符           |
      | GBT38880-2020-internal-quality-inhalation-F   | F 类（防护） | 吸气阻力       | {\"value\": 45, \"unit\": \"pcs\"}         | 单位不明或不符           |
      | GBT38880-2020-internal-quality-inhalation-F   | F 类（防护） | 吸气阻力       | {\"more_than\": 44.9, \"unit\": \"Pa\"}    | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-inhalation-F   | F 类（防护） | 吸气阻力       | {\"less_than\": 45.1, \"unit\": \"Pa\"}    | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-exhalation-F   | F 类（防护） | 呼气阻力       | 45 Pa/cm2                                  | 单位不明或不符           |
      | GBT38880-2020-internal-quality-exhalation-F   | F 类（防护） | 呼气阻力       | {\"value\": 45, \"unit\": \"pcs\"}         | 单位不明或不符           |
      | GBT38880-2020-internal-quality-exhalation-F   | F 类（防护） | 呼气阻力       | {\"more_than\": 44.9, \"unit\": \"Pa\"}    | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-exhalation-F   | F 类（防护） | 呼气阻力       | {\"less_than\": 45.1, \"unit\": \"Pa\"}    | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-ventilation-W  | W 类（卫生） | 通气阻力       | 30 Pa/cm2                                  | 单位不明或不符           |
      | GBT38880-2020-internal-quality-ventilation-W  | W 类（卫生） | 通气阻力       | {\"value\": 30, \"unit\": \"pcs\"}         | 单位不明或不符           |
      | GBT38880-2020-internal-quality-ventilation-W  | W 类（卫生） | 通气阻力       | {\"more_than\": 29.9, \"unit\": \"Pa\"}    | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-ventilation-W  | W 类（卫生） | 通气阻力       | {\"less_than\": 30.1, \"unit\": \"Pa\"}    | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-bends          | F 类（防护） | 鼻夹耐折       | 20 cm                                      | 单位不明或不符           |
      | GBT38880-2020-internal-quality-bends          | F 类（防护） | 鼻夹耐折       | {\"value\": 20, \"unit\": \"pcs\"}         | 单位不明或不符           |
      | GBT38880-2020-internal-quality-bends          | F 类（防护） | 鼻夹耐折       | {\"more_than\": 19, \"unit\": \"bend\"}    | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-bends          | F 类（防护） | 鼻夹耐折       | {\"less_than\": 21, \"unit\": \"bend\"}    | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-ethylene-oxide | F 类（防护） | 环氧乙烷残留量 | 2 %                                        | 单位不明或不符           |
      | GBT38880-2020-internal-quality-ethylene-oxide | F 类（防护） | 环氧乙烷残留量 | {\"value\": 2, \"unit\": \"pcs\"}          | 单位不明或不符           |
      | GBT38880-2020-internal-quality-ethylene-oxide | F 类（防护） | 环氧乙烷残留量 | {\"more_than\": 1.99, \"unit\": \"ug/g\"}  | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-ethylene-oxide | F 类（防护） | 环氧乙烷残留量 | {\"less_than\": 2.01, \"unit\": \"ug/g\"}  | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-formaldehyde   | W 类（卫生） | 甲醛含量       | 20 %                                       | 单位不明或不符           |
      | GBT38880-2020-internal-quality-formaldehyde   | W 类（卫生） | 甲醛含量       | {\"value\": 20, \"unit\": \"pcs\"}         | 单位不明或不符           |
      | GBT38880-2020-internal-quality-formaldehyde   | W 类（卫生） | 甲醛含量       | {\"more_than\": 19.9, \"unit\": \"mg/kg\"} | 只报告了界限，不足以判定 |
      | GBT38880-2020-internal-quality-formaldehyde   | W 类（卫生） | 甲醛含量       | {\"less_than\": 20.1, \"unit\": \"mg/kg\"} | 只报告了界限，不足以判定 |

  场景大纲: 检出与未检出
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"为"<检出>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                                    | 级别         | 项目             | 检出 | 结果   |
      | GBT38880-2020-internal-quality-amines   | F 类（防护） | 可分解芳香胺染料 | 否   | 通过   |
      | GBT38880-2020-internal-quality-amines   | F 类（防护） | 可分解芳香胺染料 | 是   | 不通过 |
      | GBT38880-2020-internal-quality-whitener | W 类（卫生） | 可迁移荧光物质   | 否   | 通过   |
      | GBT38880-2020-internal-quality-whitener | W 类（卫生） | 可迁移荧光物质   | 是   | 不通过 |

  场景大纲: 没有填写是否检出
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/detected"的状态为"未填写"

    例子:
      | 规则                                    | 级别         | 项目             |
      | GBT38880-2020-internal-quality-amines   | F 类（防护） | 可分解芳香胺染料 |
      | GBT38880-2020-internal-quality-whitener | W 类（卫生） | 可迁移荧光物质   |

  场景大纲: 是否检出误填为文字
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"误填为文字"未检出"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/detected"的状态为"类型不对"

    例子:
      | 规则                                    | 级别         | 项目             |
      | GBT38880-2020-internal-quality-amines   | F 类（防护） | 可分解芳香胺染料 |
      | GBT38880-2020-internal-quality-whitener | W 类（卫生） | 可迁移荧光物质   |

  场景大纲: 不符合时的说明（实测值）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GBT38880-2020"的"internal-quality"

    例子:
      | 规则                                          | 级别         | 项目           | 实测       | 说明                                                                                          |
      | GBT38880-2020-internal-quality-filtration-F   | F 类（防护） | 颗粒过滤效率   | 94.9 %     | 颗粒物过滤效率实测 94.9 %；GB/T 38880-2020（内在质量）要求每个样品不小于 95 %      |
      | GBT38880-2020-internal-quality-filtration-W   | W 类（卫生） | 颗粒过滤效率   | 89.9 %     | 颗粒物过滤效率实测 89.9 %；GB/T 38880-2020（内在质量）要求每个样品不小于 90 %      |
      | GBT38880-2020-internal-quality-protection-F   | F 类（防护） | 防护效果       | 89.9 %     | 防护效果实测 89.9 %；GB/T 38880-2020（内在质量）要求每个样品不小于 90 %            |
      | GBT38880-2020-internal-quality-bacterial-W    | W 类（卫生） | 细菌过滤效率   | 94.9 %     | 细菌过滤效率实测 94.9 %；GB/T 38880-2020（内在质量）要求每个样品不小于 95 %        |
      | GBT38880-2020-internal-quality-inhalation-F   | F 类（防护） | 吸气阻力       | 45.1 Pa    | 吸气阻力实测 45.1 Pa；GB/T 38880-2020（内在质量）要求每个样品不大于 45 Pa          |
      | GBT38880-2020-internal-quality-exhalation-F   | F 类（防护） | 呼气阻力       | 45.1 Pa    | 呼气阻力实测 45.1 Pa；GB/T 38880-2020（内在质量）要求每个样品不大于 45 Pa          |
      | GBT38880-2020-internal-quality-ventilation-W  | W 类（卫生） | 通气阻力       | 30.1 Pa    | 通气阻力实测 30.1 Pa；GB/T 38880-2020（内在质量）要求每个样品不大于 30 Pa          |
      | GBT38880-2020-internal-quality-bends          | F 类（防护） | 鼻夹耐折       | 19 bend    | 鼻夹耐折实测 19 bend；GB/T 38880-2020（内在质量）要求每个样品不小于 20 bend        |
      | GBT38880-2020-internal-quality-ethylene-oxide | F 类（防护） | 环氧乙烷残留量 | 2.01 ug/g  | 环氧乙烷残留量实测 2.01 ug/g；GB/T 38880-2020（内在质量）要求每个样品不大于 2 ug/g |
      | GBT38880-2020-internal-quality-formaldehyde   | W 类（卫生） | 甲醛含量       | 20.1 mg/kg | 甲醛含量实测 20.1 mg/kg；GB/T 38880-2020（内在质量）要求每个样品不大于 20 mg/kg    |

  场景大纲: 不符合时的说明（检出）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"为"<检出>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/detected"
    而且 依据为"GBT38880-2020"的"internal-quality"

    例子:
      | 规则                                    | 级别         | 项目             | 检出 | 说明                                                                        |
      | GBT38880-2020-internal-quality-amines   | F 类（防护） | 可分解芳香胺染料 | 是   | 可分解芳香胺染料实测 是；GB/T 38880-2020（内在质量）要求不得检出 |
      | GBT38880-2020-internal-quality-whitener | W 类（卫生） | 可迁移荧光物质   | 是   | 可迁移荧光物质实测 是；GB/T 38880-2020（内在质量）要求不得检出   |

  场景大纲: 限值两侧（限值未经核实）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                                   | 级别         | 项目           | 实测                                               | 判断   |
      | GBT38880-2020-internal-quality-acidity | F 类（防护） | pH 值          | 3.9 pH                                             | 不通过 |
      | GBT38880-2020-internal-quality-acidity | F 类（防护） | pH 值          | 4.1 pH                                             | 通过   |
      | GBT38880-2020-internal-quality-acidity | F 类（防护） | pH 值          | 7.4 pH                                             | 通过   |
      | GBT38880-2020-internal-quality-acidity | F 类（防护） | pH 值          | 7.6 pH                                             | 不通过 |
      | GBT38880-2020-internal-quality-acidity | F 类（防护） | pH 值          | {\"samples\": [5.75, 5.75, 7.6], \"unit\": \"pH\"} | 不通过 |
      | GBT38880-2020-internal-quality-acidity | F 类（防护） | pH 值          | {\"less_than\": 4.0, \"unit\": \"pH\"}             | 不通过 |
      | GBT38880-2020-internal-quality-acidity | F 类（防护） | pH 值          | {\"more_than\": 7.5, \"unit\": \"pH\"}             | 不通过 |
      | GBT38880-2020-internal-quality-straps  | W 类（卫生） | 口罩带断裂强力 | 14.9 N                                             | 不通过 |
      | GBT38880-2020-internal-quality-straps  | W 类（卫生） | 口罩带断裂强力 | 15.1 N                                             | 通过   |
      | GBT38880-2020-internal-quality-straps  | W 类（卫生） | 口罩带断裂强力 | {\"samples\": [17.0, 17.0, 14.9], \"unit\": \"N\"} | 不通过 |
      | GBT38880-2020-internal-quality-straps  | W 类（卫生） | 口罩带断裂强力 | {\"samples\": [17.0, 15.1], \"unit\": \"N\"}       | 通过   |
      | GBT38880-2020-internal-quality-straps  | W 类（卫生） | 口罩带断裂强力 | {\"more_than\": 15.1, \"unit\": \"N\"}             | 通过   |
      | GBT38880-2020-internal-quality-straps  | W 类（卫生） | 口罩带断裂强力 | {\"less_than\": 14.9, \"unit\": \"N\"}             | 不通过 |

  @边界
  场景大纲: 正好等于限值（限值未经核实）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                                   | 级别         | 项目           | 实测   | 判断 |
      | GBT38880-2020-internal-quality-acidity | F 类（防护） | pH 值          | 4.0 pH | 通过 |
      | GBT38880-2020-internal-quality-acidity | F 类（防护） | pH 值          | 7.5 pH | 通过 |
      | GBT38880-2020-internal-quality-straps  | W 类（卫生） | 口罩带断裂强力 | 15 N   | 通过 |

  场景大纲: 没有填写实测值（限值未经核实）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                                   | 级别         | 项目           |
      | GBT38880-2020-internal-quality-acidity | F 类（防护） | pH 值          |
      | GBT38880-2020-internal-quality-straps  | W 类（卫生） | 口罩带断裂强力 |

  场景大纲: 单位不对，或只报告了不足以判定的界限（限值未经核实）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"

    例子:
      | 规则                                   | 级别         | 项目           | 实测                                   |
      | GBT38880-2020-internal-quality-acidity | F 类（防护） | pH 值          | 4.0 %                                  |
      | GBT38880-2020-internal-quality-acidity | F 类（防护） | pH 值          | {\"value\": 4.0, \"unit\": \"pcs\"}    |
      | GBT38880-2020-internal-quality-acidity | F 类（防护） | pH 值          | {\"at_least\": 4.0, \"unit\": \"pH\"}  |
      | GBT38880-2020-internal-quality-acidity | F 类（防护） | pH 值          | {\"less_than\": 7.5, \"unit\": \"pH\"} |
      | GBT38880-2020-internal-quality-straps  | W 类（卫生） | 口罩带断裂强力 | 15 cm                                  |
      | GBT38880-2020-internal-quality-straps  | W 类（卫生） | 口罩带断裂强力 | {\"value\": 15, \"unit\": \"pcs\"}     |
      | GBT38880-2020-internal-quality-straps  | W 类（卫生） | 口罩带断裂强力 | {\"more_than\": 14.9, \"unit\": \"N\"} |
      | GBT38880-2020-internal-quality-straps  | W 类（卫生） | 口罩带断裂强力 | {\"less_than\": 15.1, \"unit\": \"N\"} |

  场景大纲: 限值未经核实的说明（实测值）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"未经核实的限值"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GBT38880-2020"的"internal-quality"

    例子:
      | 规则                                   | 级别         | 项目           | 实测   | 说明                                                                                      |
      | GBT38880-2020-internal-quality-acidity | F 类（防护） | pH 值          | 3.9 pH | pH 值实测 3.9 pH；GB/T 38880-2020（内在质量）要求每个样品在 4.0 至 7.5 pH 之间 |
      | GBT38880-2020-internal-quality-straps  | W 类（卫生） | 口罩带断裂强力 | 14.9 N | 口罩带断裂强力实测 14.9 N；GB/T 38880-2020（内在质量）要求每个样品不小于 15 N  |

  场景大纲: 不适用的情形
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                                          | 级别         | 项目           | 字段                                          | 值           |
      | GBT38880-2020-internal-quality-filtration-F   | F 类（防护） | 颗粒过滤效率   | /products/0/class                             | W 类（卫生） |
      | GBT38880-2020-internal-quality-filtration-W   | W 类（卫生） | 颗粒过滤效率   | /products/0/class                             | F 类（防护） |
      | GBT38880-2020-internal-quality-protection-F   | F 类（防护） | 防护效果       | /products/0/class                             | W 类（卫生） |
      | GBT38880-2020-internal-quality-bacterial-W    | W 类（卫生） | 细菌过滤效率   | /products/0/class                             | F 类（防护） |
      | GBT38880-2020-internal-quality-inhalation-F   | F 类（防护） | 吸气阻力       | /products/0/class                             | W 类（卫生） |
      | GBT38880-2020-internal-quality-exhalation-F   | F 类（防护） | 呼气阻力       | /products/0/class                             | W 类（卫生） |
      | GBT38880-2020-internal-quality-ventilation-W  | W 类（卫生） | 通气阻力       | /products/0/class                             | F 类（防护） |
      | GBT38880-2020-internal-quality-ethylene-oxide | F 类（防护） | 环氧乙烷残留量 | /products/0/is_sterilized_with_ethylene_oxide | 否           |
      | GBT38880-2020-internal-quality-filtration-F   | F 类（防护） | 颗粒过滤效率   | /products/0/reports/0/lot                     | 20200101     |
      | GBT38880-2020-internal-quality-filtration-F   | F 类（防护） | 颗粒过滤效率   | /products/0/standard                          | GB2626-2006  |
      | GBT38880-2020-internal-quality-filtration-F   | F 类（防护） | 颗粒过滤效率   | /products/0/reports/0/results/0/item          | 防护效果     |

  场景: 没有填写项目名称
    假如 "/products/0/class"为"F 类（防护）"
    而且 "/products/0/reports/0/results/0/value"为"1 %"
    当 按申报日期评估
    那么 规则"GBT38880-2020-internal-quality-filtration-F"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/item"的状态为"未填写"

  场景大纲: 报告齐全
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"GBT38880-2020-internal-quality-evidence"的结果为"通过"
    而且 要求"GBT38880-2020-internal-quality"的结论为"<结论>"

    例子:
      | 级别         | 报告内容                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                 | 结论     |
      | F 类（防护） | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}] | 无法确定 |
      | W 类（卫生） | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                     | 无法确定 |

  场景大纲: 报告缺少一项
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"GBT38880-2020-internal-quality-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的内在质量报告（GB/T 38880-2020：内在质量）"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"GBT38880-2020"的"internal-quality"

    例子:
      | 级别         | 报告内容                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  |
      | F 类（防护） | [{\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                      |
      | F 类（防护） | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                    |
      | F 类（防护） | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                         |
      | F 类（防护） | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                         |
      | F 类（防护） | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                   |
      | F 类（防护） | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                   |
      | F 类（防护） | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                |
      | F 类（防护） | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}] |
      | F 类（防护） | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]   |
      | F 类（防护） | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                              |
      | F 类（防护） | [{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}]                          |
      | W 类（卫生） | [{\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                                          |
      | W 类（卫生） | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                                          |
      | W 类（卫生） | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                                                              |
      | W 类（卫生） | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                                                       |
      | W 类（卫生） | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                                                       |
      | W 类（卫生） | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                                                    |
      | W 类（卫生） | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                     |
      | W 类（卫生） | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                       |
      | W 类（卫生） | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]                                                                                                                                  |
      | W 类（卫生） | [{\"item\": \"pfe\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"bfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"ventilation_resistance\", \"value\": {\"value\": 29.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}]                                                                                                                              |

  场景大纲: 报告不能证明这一批次
    假如 "/products/0/class"为"F 类（防护）"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"GBT38880-2020-internal-quality-evidence"的结果为"不通过"
    而且 证据位于"<字段>"

    例子:
      | 字段                                | 值         |
      | /products/0/reports/0/is_accredited | 否         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-05-09 |
      | /products/0/reports/0/dated_on      | 2020-05-26 |

  @边界
  场景大纲: 报告在生产当日或评估当日
    假如 "/products/0/class"为"F 类（防护）"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]"
    而且 "/products/0/reports/0/dated_on"为"<值>"
    当 按申报日期评估
    那么 规则"GBT38880-2020-internal-quality-evidence"的结果为"通过"
    而且 规则"GBT38880-2020-internal-quality-evidence"的判断为"通过"

    例子:
      | 值         |
      | 2020-05-10 |
      | 2020-05-25 |

  场景大纲: 不知道报告能否证明
    假如 "/products/0/class"为"F 类（防护）"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]"
    而且 没有填写"<字段>"
    当 按申报日期评估
    那么 规则"GBT38880-2020-internal-quality-evidence"的结果为"无法判断"
    而且 证据"<字段>"的状态为"未填写"

    例子:
      | 字段                                |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  场景: 没有报告
    假如 "/products/0/class"为"F 类（防护）"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"pfe\", \"value\": {\"value\": 95.1, \"unit\": \"%\"}}, {\"item\": \"protection_effect\", \"value\": {\"value\": 90.1, \"unit\": \"%\"}}, {\"item\": \"inhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"exhalation_resistance\", \"value\": {\"value\": 44.9, \"unit\": \"Pa\"}}, {\"item\": \"nose_clip_bends\", \"value\": {\"value\": 21, \"unit\": \"bend\"}}, {\"item\": \"formaldehyde\", \"value\": {\"value\": 19.9, \"unit\": \"mg/kg\"}}, {\"item\": \"eo_residue\", \"value\": {\"value\": 1.99, \"unit\": \"ug/g\"}}, {\"item\": \"whitener\", \"detected\": false}, {\"item\": \"azo_amines\", \"detected\": false}, {\"item\": \"strap_force\", \"value\": {\"value\": 15.1, \"unit\": \"N\"}}, {\"item\": \"acidity\", \"value\": {\"value\": 4.1, \"unit\": \"pH\"}}]"
    而且 "/products/0/reports"为空列表
    当 按申报日期评估
    那么 规则"GBT38880-2020-internal-quality-evidence"的结果为"不通过"
    而且 证据位于"/products/0/reports"
    而且 要求"GBT38880-2020-internal-quality"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"F 类（防护）"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"GBT38880-2020-internal-quality-verdict"的结果为"<结果>"
    而且 规则"GBT38880-2020-internal-quality-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GBT38880-2020"的"internal-quality"

    例子:
      | 检验                                                                        | 结果   | 说明                                                                              |
      | [{"item": "pfe", "value": {"value": 94.9, "unit": "%"}, "verdict": "pass"}] | 不通过 | 检验机构对颗粒过滤效率的结论是“合格”，与其数据相反（GB/T 38880-2020：内在质量）   |
      | [{"item": "pfe", "value": {"value": 95, "unit": "%"}, "verdict": "fail"}]   | 不通过 | 检验机构对颗粒过滤效率的结论是“不合格”，与其数据相反（GB/T 38880-2020：内在质量） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"F 类（防护）"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"GBT38880-2020-internal-quality-verdict"的结果为"<结果>"
    而且 规则"GBT38880-2020-internal-quality-verdict"的判断为"<判断>"

    例子:
      | 检验                                 | 结果     | 判断     |
      | [{"item": "pfe", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                      | 结果 | 判断 |
      | [{"item": "pfe", "value": {"value": 95, "unit": "%"}, "verdict": "pass"}] | 通过 | 通过 |
