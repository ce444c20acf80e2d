# language: zh-CN
功能: GB 2626-2019 第 5.5 条：呼吸阻力

  背景:
    假如 一份"products"申报
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/standard"为"GB2626-2019"
    而且 "/products/0/class"为"KN95"
    而且 "/products/0/facepiece"为"disposable"
    而且 "/products/0/reports/0/results"为“[{"item": "inhalation_resistance", "value": {"value": 169.9, "unit": "Pa"}}]”

  场景大纲: 实测值与限值
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/facepiece"为"<面罩>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.5-<行>"的结果为"<结果>"
    而且 规则"GB2626-2019-5.5-<行>"的判断为"<判断>"

    例子:
      | 行                         | 级别  | 面罩             | 项目                  | 值       | 结果     | 判断   |
      | inhalation-disposable-90   | KN90  | disposable       | inhalation_resistance | 170.1 Pa | 无法判断 | 不通过 |
      | inhalation-disposable-90   | KN90  | disposable       | inhalation_resistance | 169.9 Pa | 无法判断 | 通过   |
      | inhalation-disposable-95   | KN95  | disposable       | inhalation_resistance | 210.1 Pa | 无法判断 | 不通过 |
      | inhalation-disposable-95   | KN95  | disposable       | inhalation_resistance | 209.9 Pa | 无法判断 | 通过   |
      | inhalation-disposable-100  | KN100 | disposable       | inhalation_resistance | 250.1 Pa | 无法判断 | 不通过 |
      | inhalation-disposable-100  | KN100 | disposable       | inhalation_resistance | 249.9 Pa | 无法判断 | 通过   |
      | inhalation-valve-90        | KN90  | disposable_valve | inhalation_resistance | 210.1 Pa | 无法判断 | 不通过 |
      | inhalation-valve-90        | KN90  | disposable_valve | inhalation_resistance | 209.9 Pa | 无法判断 | 通过   |
      | inhalation-valve-95        | KN95  | disposable_valve | inhalation_resistance | 250.1 Pa | 无法判断 | 不通过 |
      | inhalation-valve-95        | KN95  | disposable_valve | inhalation_resistance | 249.9 Pa | 无法判断 | 通过   |
      | inhalation-valve-100       | KN100 | disposable_valve | inhalation_resistance | 300.1 Pa | 无法判断 | 不通过 |
      | inhalation-valve-100       | KN100 | disposable_valve | inhalation_resistance | 299.9 Pa | 无法判断 | 通过   |
      | inhalation-replaceable-90  | KN90  | half             | inhalation_resistance | 250.1 Pa | 无法判断 | 不通过 |
      | inhalation-replaceable-90  | KN90  | half             | inhalation_resistance | 249.9 Pa | 无法判断 | 通过   |
      | inhalation-replaceable-90  | KP90  | full             | inhalation_resistance | 250.1 Pa | 无法判断 | 不通过 |
      | inhalation-replaceable-90  | KP90  | full             | inhalation_resistance | 249.9 Pa | 无法判断 | 通过   |
      | inhalation-replaceable-95  | KN95  | half             | inhalation_resistance | 300.1 Pa | 无法判断 | 不通过 |
      | inhalation-replaceable-95  | KN95  | half             | inhalation_resistance | 299.9 Pa | 无法判断 | 通过   |
      | inhalation-replaceable-95  | KP95  | full             | inhalation_resistance | 300.1 Pa | 无法判断 | 不通过 |
      | inhalation-replaceable-95  | KP95  | full             | inhalation_resistance | 299.9 Pa | 无法判断 | 通过   |
      | inhalation-replaceable-100 | KN100 | half             | inhalation_resistance | 350.1 Pa | 无法判断 | 不通过 |
      | inhalation-replaceable-100 | KN100 | half             | inhalation_resistance | 349.9 Pa | 无法判断 | 通过   |
      | inhalation-replaceable-100 | KP100 | full             | inhalation_resistance | 350.1 Pa | 无法判断 | 不通过 |
      | inhalation-replaceable-100 | KP100 | full             | inhalation_resistance | 349.9 Pa | 无法判断 | 通过   |
      | exhalation-disposable-90   | KN90  | disposable       | exhalation_resistance | 170.1 Pa | 无法判断 | 不通过 |
      | exhalation-disposable-90   | KN90  | disposable       | exhalation_resistance | 169.9 Pa | 无法判断 | 通过   |
      | exhalation-disposable-95   | KN95  | disposable       | exhalation_resistance | 210.1 Pa | 无法判断 | 不通过 |
      | exhalation-disposable-95   | KN95  | disposable       | exhalation_resistance | 209.9 Pa | 无法判断 | 通过   |
      | exhalation-disposable-100  | KN100 | disposable       | exhalation_resistance | 250.1 Pa | 无法判断 | 不通过 |
      | exhalation-disposable-100  | KN100 | disposable       | exhalation_resistance | 249.9 Pa | 无法判断 | 通过   |
      | exhalation-valve           | KP90  | disposable_valve | exhalation_resistance | 150.1 Pa | 无法判断 | 不通过 |
      | exhalation-valve           | KP90  | disposable_valve | exhalation_resistance | 149.9 Pa | 无法判断 | 通过   |
      | exhalation-replaceable     | KN100 | half             | exhalation_resistance | 150.1 Pa | 无法判断 | 不通过 |
      | exhalation-replaceable     | KN100 | half             | exhalation_resistance | 149.9 Pa | 无法判断 | 通过   |
      | exhalation-replaceable     | KP95  | full             | exhalation_resistance | 150.1 Pa | 无法判断 | 不通过 |
      | exhalation-replaceable     | KP95  | full             | exhalation_resistance | 149.9 Pa | 无法判断 | 通过   |

    @边界
    例子: 刚好在限值上
      | 行                         | 级别  | 面罩             | 项目                  | 值     | 结果     | 判断 |
      | inhalation-disposable-90   | KN90  | disposable       | inhalation_resistance | 170 Pa | 无法判断 | 通过 |
      | inhalation-disposable-95   | KN95  | disposable       | inhalation_resistance | 210 Pa | 无法判断 | 通过 |
      | inhalation-disposable-100  | KN100 | disposable       | inhalation_resistance | 250 Pa | 无法判断 | 通过 |
      | inhalation-valve-90        | KN90  | disposable_valve | inhalation_resistance | 210 Pa | 无法判断 | 通过 |
      | inhalation-valve-95        | KN95  | disposable_valve | inhalation_resistance | 250 Pa | 无法判断 | 通过 |
      | inhalation-valve-100       | KN100 | disposable_valve | inhalation_resistance | 300 Pa | 无法判断 | 通过 |
      | inhalation-replaceable-90  | KN90  | half             | inhalation_resistance | 250 Pa | 无法判断 | 通过 |
      | inhalation-replaceable-90  | KP90  | full             | inhalation_resistance | 250 Pa | 无法判断 | 通过 |
      | inhalation-replaceable-95  | KN95  | half             | inhalation_resistance | 300 Pa | 无法判断 | 通过 |
      | inhalation-replaceable-95  | KP95  | full             | inhalation_resistance | 300 Pa | 无法判断 | 通过 |
      | inhalation-replaceable-100 | KN100 | half             | inhalation_resistance | 350 Pa | 无法判断 | 通过 |
      | inhalation-replaceable-100 | KP100 | full             | inhalation_resistance | 350 Pa | 无法判断 | 通过 |
      | exhalation-disposable-90   | KN90  | disposable       | exhalation_resistance | 170 Pa | 无法判断 | 通过 |
      | exhalation-disposable-95   | KN95  | disposable       | exhalation_resistance | 210 Pa | 无法判断 | 通过 |
      | exhalation-disposable-100  | KN100 | disposable       | exhalation_resistance | 250 Pa | 无法判断 | 通过 |
      | exhalation-valve           | KP90  | disposable_valve | exhalation_resistance | 150 Pa | 无法判断 | 通过 |
      | exhalation-replaceable     | KN100 | half             | exhalation_resistance | 150 Pa | 无法判断 | 通过 |
      | exhalation-replaceable     | KP95  | full             | exhalation_resistance | 150 Pa | 无法判断 | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/facepiece"为"<面罩>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.5-<行>"的结果为"无法判断"
    而且 规则"GB2626-2019-5.5-<行>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 行                         | 级别  | 面罩             | 项目                  |
      | inhalation-disposable-90   | KN90  | disposable       | inhalation_resistance |
      | inhalation-disposable-95   | KN95  | disposable       | inhalation_resistance |
      | inhalation-disposable-100  | KN100 | disposable       | inhalation_resistance |
      | inhalation-valve-90        | KN90  | disposable_valve | inhalation_resistance |
      | inhalation-valve-95        | KN95  | disposable_valve | inhalation_resistance |
      | inhalation-valve-100       | KN100 | disposable_valve | inhalation_resistance |
      | inhalation-replaceable-90  | KN90  | half             | inhalation_resistance |
      | inhalation-replaceable-90  | KP90  | full             | inhalation_resistance |
      | inhalation-replaceable-95  | KN95  | half             | inhalation_resistance |
      | inhalation-replaceable-95  | KP95  | full             | inhalation_resistance |
      | inhalation-replaceable-100 | KN100 | half             | inhalation_resistance |
      | inhalation-replaceable-100 | KP100 | full             | inhalation_resistance |
      | exhalation-disposable-90   | KN90  | disposable       | exhalation_resistance |
      | exhalation-disposable-95   | KN95  | disposable       | exhalation_resistance |
      | exhalation-disposable-100  | KN100 | disposable       | exhalation_resistance |
      | exhalation-valve           | KP90  | disposable_valve | exhalation_resistance |
      | exhalation-replaceable     | KN100 | half             | exhalation_resistance |
      | exhalation-replaceable     | KP95  | full             | exhalation_resistance |

  场景大纲: 单位不符或只报告了界限，无法判断，限值也未经核实
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/facepiece"为"<面罩>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.5-<行>"的结果为"无法判断"
    而且 规则"GB2626-2019-5.5-<行>"的判断为"无法判断"
    而且 证据"<说明>"的状态为"是未经核实的限值"

    例子:
      | 行                         | 级别  | 面罩             | 项目                  | 值                                 | 说明     |
      | inhalation-disposable-90   | KN90  | disposable       | inhalation_resistance | 170 N                              | 吸气阻力 |
      | inhalation-disposable-90   | KN90  | disposable       | inhalation_resistance | {"more_than": 169.9, "unit": "Pa"} | 吸气阻力 |
      | inhalation-disposable-95   | KN95  | disposable       | inhalation_resistance | 210 N                              | 吸气阻力 |
      | inhalation-disposable-95   | KN95  | disposable       | inhalation_resistance | {"more_than": 209.9, "unit": "Pa"} | 吸气阻力 |
      | inhalation-disposable-100  | KN100 | disposable       | inhalation_resistance | 250 N                              | 吸气阻力 |
      | inhalation-disposable-100  | KN100 | disposable       | inhalation_resistance | {"more_than": 249.9, "unit": "Pa"} | 吸气阻力 |
      | inhalation-valve-90        | KN90  | disposable_valve | inhalation_resistance | 210 N                              | 吸气阻力 |
      | inhalation-valve-90        | KN90  | disposable_valve | inhalation_resistance | {"more_than": 209.9, "unit": "Pa"} | 吸气阻力 |
      | inhalation-valve-95        | KN95  | disposable_valve | inhalation_resistance | 250 N                              | 吸气阻力 |
      | inhalation-valve-95        | KN95  | disposable_valve | inhalation_resistance | {"more_than": 249.9, "unit": "Pa"} | 吸气阻力 |
      | inhalation-valve-100       | KN100 | disposable_valve | inhalation_resistance | 300 N                              | 吸气阻力 |
      | inhalation-valve-100       | KN100 | disposable_valve | inhalation_resistance | {"more_than": 299.9, "unit": "Pa"} | 吸气阻力 |
      | inhalation-replaceable-90  | KN90  | half             | inhalation_resistance | 250 N                              | 吸气阻力 |
      | inhalation-replaceable-90  | KN90  | half             | inhalation_resistance | {"more_than": 249.9, "unit": "Pa"} | 吸气阻力 |
      | inhalation-replaceable-90  | KP90  | full             | inhalation_resistance | 250 N                              | 吸气阻力 |
      | inhalation-replaceable-90  | KP90  | full             | inhalation_resistance | {"more_than": 249.9, "unit": "Pa"} | 吸气阻力 |
      | inhalation-replaceable-95  | KN95  | half             | inhalation_resistance | 300 N                              | 吸气阻力 |
      | inhalation-replaceable-95  | KN95  | half             | inhalation_resistance | {"more_than": 299.9, "unit": "Pa"} | 吸气阻力 |
      | inhalation-replaceable-95  | KP95  | full             | inhalation_resistance | 300 N                              | 吸气阻力 |
      | inhalation-replaceable-95  | KP95  | full             | inhalation_resistance | {"more_than": 299.9, "unit": "Pa"} | 吸气阻力 |
      | inhalation-replaceable-100 | KN100 | half             | inhalation_resistance | 350 N                              | 吸气阻力 |
      | inhalation-replaceable-100 | KN100 | half             | inhalation_resistance | {"more_than": 349.9, "unit": "Pa"} | 吸气阻力 |
      | inhalation-replaceable-100 | KP100 | full             | inhalation_resistance | 350 N                              | 吸气阻力 |
      | inhalation-replaceable-100 | KP100 | full             | inhalation_resistance | {"more_than": 349.9, "unit": "Pa"} | 吸气阻力 |
      | exhalation-disposable-90   | KN90  | disposable       | exhalation_resistance | 170 N                              | 呼气阻力 |
      | exhalation-disposable-90   | KN90  | disposable       | exhalation_resistance | {"more_than": 169.9, "unit": "Pa"} | 呼气阻力 |
      | exhalation-disposable-95   | KN95  | disposable       | exhalation_resistance | 210 N                              | 呼气阻力 |
      | exhalation-disposable-95   | KN95  | disposable       | exhalation_resistance | {"more_than": 209.9, "unit": "Pa"} | 呼气阻力 |
      | exhalation-disposable-100  | KN100 | disposable       | exhalation_resistance | 250 N                              | 呼气阻力 |
      | exhalation-disposable-100  | KN100 | disposable       | exhalation_resistance | {"more_than": 249.9, "unit": "Pa"} | 呼气阻力 |
      | exhalation-valve           | KP90  | disposable_valve | exhalation_resistance | 150 N                              | 呼气阻力 |
      | exhalation-valve           | KP90  | disposable_valve | exhalation_resistance | {"more_than": 149.9, "unit": "Pa"} | 呼气阻力 |
      | exhalation-replaceable     | KN100 | half             | exhalation_resistance | 150 N                              | 呼气阻力 |
      | exhalation-replaceable     | KN100 | half             | exhalation_resistance | {"more_than": 149.9, "unit": "Pa"} | 呼气阻力 |
      | exhalation-replaceable     | KP95  | full             | exhalation_resistance | 150 N                              | 呼气阻力 |
      | exhalation-replaceable     | KP95  | full             | exhalation_resistance | {"more_than": 149.9, "unit": "Pa"} | 呼气阻力 |

  场景大纲: 不合格的说明
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/facepiece"为"<面罩>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.5-<行>"的结果为"<结果>"
    而且 规则"GB2626-2019-5.5-<行>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB2626-2019"的"5.5"

    例子:
      | 行                         | 级别  | 面罩             | 项目                  | 值       | 结果     | 说明                                                                   |
      | inhalation-disposable-90   | KN90  | disposable       | inhalation_resistance | 170.1 Pa | 无法判断 | 吸气阻力实测 170.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 170 Pa |
      | inhalation-disposable-95   | KN95  | disposable       | inhalation_resistance | 210.1 Pa | 无法判断 | 吸气阻力实测 210.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 210 Pa |
      | inhalation-disposable-100  | KN100 | disposable       | inhalation_resistance | 250.1 Pa | 无法判断 | 吸气阻力实测 250.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 250 Pa |
      | inhalation-valve-90        | KN90  | disposable_valve | inhalation_resistance | 210.1 Pa | 无法判断 | 吸气阻力实测 210.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 210 Pa |
      | inhalation-valve-95        | KN95  | disposable_valve | inhalation_resistance | 250.1 Pa | 无法判断 | 吸气阻力实测 250.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 250 Pa |
      | inhalation-valve-100       | KN100 | disposable_valve | inhalation_resistance | 300.1 Pa | 无法判断 | 吸气阻力实测 300.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 300 Pa |
      | inhalation-replaceable-90  | KN90  | half             | inhalation_resistance | 250.1 Pa | 无法判断 | 吸气阻力实测 250.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 250 Pa |
      | inhalation-replaceable-90  | KP90  | full             | inhalation_resistance | 250.1 Pa | 无法判断 | 吸气阻力实测 250.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 250 Pa |
      | inhalation-replaceable-95  | KN95  | half             | inhalation_resistance | 300.1 Pa | 无法判断 | 吸气阻力实测 300.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 300 Pa |
      | inhalation-replaceable-95  | KP95  | full             | inhalation_resistance | 300.1 Pa | 无法判断 | 吸气阻力实测 300.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 300 Pa |
      | inhalation-replaceable-100 | KN100 | half             | inhalation_resistance | 350.1 Pa | 无法判断 | 吸气阻力实测 350.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 350 Pa |
      | inhalation-replaceable-100 | KP100 | full             | inhalation_resistance | 350.1 Pa | 无法判断 | 吸气阻力实测 350.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 350 Pa |
      | exhalation-disposable-90   | KN90  | disposable       | exhalation_resistance | 170.1 Pa | 无法判断 | 呼气阻力实测 170.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 170 Pa |
      | exhalation-disposable-95   | KN95  | disposable       | exhalation_resistance | 210.1 Pa | 无法判断 | 呼气阻力实测 210.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 210 Pa |
      | exhalation-disposable-100  | KN100 | disposable       | exhalation_resistance | 250.1 Pa | 无法判断 | 呼气阻力实测 250.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 250 Pa |
      | exhalation-valve           | KP90  | disposable_valve | exhalation_resistance | 150.1 Pa | 无法判断 | 呼气阻力实测 150.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 150 Pa |
      | exhalation-replaceable     | KN100 | half             | exhalation_resistance | 150.1 Pa | 无法判断 | 呼气阻力实测 150.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 150 Pa |
      | exhalation-replaceable     | KP95  | full             | exhalation_resistance | 150.1 Pa | 无法判断 | 呼气阻力实测 150.1 Pa；GB 2626-2019 第 5.5 条要求每个样品不大于 150 Pa |

  场景大纲: 检验报告与批次、日期和资质
    假如 "/products/0/reports/0/results"为“[{"item": "inhalation_resistance", "value": {"value": 180, "unit": "Pa"}}, {"item": "exhalation_resistance", "value": {"value": 120, "unit": "Pa"}}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.5-evidence"的结果为"<结果>"
    而且 规则"GB2626-2019-5.5-evidence"的判断为"<结果>"

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
    假如 "/products/0/reports/0/results"为“[{"item": "inhalation_resistance", "value": {"value": 180, "unit": "Pa"}}, {"item": "exhalation_resistance", "value": {"value": 120, "unit": "Pa"}}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.5-evidence"的结果为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |
      | results       |

  场景大纲: 报告里缺了一项
    假如 "/products/0/reports/0/results"为“[{"item": "inhalation_resistance", "value": {"value": 180, "unit": "Pa"}}, {"item": "exhalation_resistance", "value": {"value": 120, "unit": "Pa"}}]”
    而且 "/products/0/reports/0/results/<编号>/item"为"drop_ball"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.5-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的呼吸阻力报告（GB 2626-2019 第 5.5 条）"
    而且 证据位于"/products/0/reports/0/results/<编号>/item"
    而且 依据为"GB2626-2019"的"5.5"
    而且 要求"GB2626-2019-5.5"的结论为"不合规"

    例子:
      | 编号 |
      | 0    |
      | 1    |

  场景大纲: 各级别所要的报告
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/facepiece"为"<面罩>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.5-evidence"的结果为"<结果>"

    例子:
      | 级别  | 面罩             | 项目      | 结果   |
      | KN90  | disposable       | drop_ball | 不通过 |
      | KP95  | disposable_valve | drop_ball | 不通过 |
      | KN100 | half             | drop_ball | 不通过 |
      | KP100 | full             | drop_ball | 不通过 |

  场景大纲: 不属于本规则的结果
    假如 "/products/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.5-<行>"的结果为"不适用"

    例子:
      | 行                       | 字段          | 值       |
      | inhalation-disposable-90 | reports/0/lot | 20200311 |
      | inhalation-disposable-95 | facepiece     | half     |
      | inhalation-disposable-95 | class         | KN90     |

  场景大纲: 0.4 毫巴换算成帕，限值未经核实
    假如 "/products/0/facepiece"为"disposable"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.5-inhalation-disposable-95"的结果为"无法判断"
    而且 规则"GB2626-2019-5.5-inhalation-disposable-95"的判断为"<判断>"
    而且 证据"吸气阻力"的状态为"是未经核实的限值"

    例子:
      | 值       | 判断   |
      | 0.4 mbar | 通过   |
      | 4 mbar   | 不通过 |

    @边界
    例子: 刚好在限值上
      | 值       | 判断 |
      | 2.1 mbar | 通过 |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/made_on"为"<日期>"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2019-5.5-inhalation-disposable-95"的结果为"<结果>"

    例子:
      | 日期       | 结果       |
      | 2019-12-30 | 不在有效期 |
      | 2019-12-31 | 无法判断   |
      | 2021-07-01 | 无法判断   |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"KN90"
    而且 "/products/0/facepiece"为"disposable"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.5-verdict"的结果为"<结果>"
    而且 规则"GB2626-2019-5.5-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB2626-2019"的"5.5"

    例子:
      | 检验                                                                                            | 结果     | 说明                                                                                 |
      | [{"item": "inhalation_resistance", "value": {"value": 170.1, "unit": "Pa"}, "verdict": "pass"}] | 无法判断 | 检验机构对吸气阻力的结论是“合格”，与其数据（170.1 Pa）相反（GB 2626-2019 第 5.5 条） |
      | [{"item": "inhalation_resistance", "value": {"value": 170, "unit": "Pa"}, "verdict": "fail"}]   | 无法判断 | 检验机构对吸气阻力的结论是“不合格”，与其数据（170 Pa）相反（GB 2626-2019 第 5.5 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"KN90"
    而且 "/products/0/facepiece"为"disposable"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.5-verdict"的结果为"<结果>"
    而且 规则"GB2626-2019-5.5-verdict"的判断为"<判断>"

    例子:
      | 检验                                                   | 结果     | 判断     |
      | [{"item": "inhalation_resistance", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                          | 结果     | 判断 |
      | [{"item": "inhalation_resistance", "value": {"value": 170, "unit": "Pa"}, "verdict": "pass"}] | 无法判断 | 通过 |
