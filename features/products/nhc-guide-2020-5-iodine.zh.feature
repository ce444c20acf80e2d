# language: zh-CN
功能: 消毒剂使用指南：碘酊和碘伏

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"NHC-GUIDE-2020"
    而且 "/products/0/kind"为"other_disinfectant"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/reports/0/dated_on"为"2020-03-18"
    而且 "/products/0/reports/0/results"为“[{"item": "available_iodine", "value": {"value": 5, "unit": "g/L"}}]”

  场景大纲: 有效碘在限值两侧
    假如 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-5.1"的结果为"<结果>"
    而且 规则"NHC-GUIDE-2020-5.1"的判断为"<结果>"

    例子:
      | 实测值                               | 结果   |
      | 1.9 g/L                              | 不通过 |
      | 2.1 g/L                              | 通过   |
      | 9.9 g/L                              | 通过   |
      | 10.1 g/L                             | 不通过 |
      | 17.9 g/L                             | 不通过 |
      | 18.1 g/L                             | 通过   |
      | 21.9 g/L                             | 通过   |
      | 22.1 g/L                             | 不通过 |
      | 5000 mg/L                            | 通过   |
      | {"samples": [5, 1.9], "unit": "g/L"} | 不通过 |

  @边界
  场景大纲: 有效碘恰好等于限值
    假如 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-5.1"的结果为"<结果>"
    而且 规则"NHC-GUIDE-2020-5.1"的判断为"<结果>"

    例子:
      | 实测值 | 结果 |
      | 2 g/L  | 通过 |
      | 10 g/L | 通过 |
      | 18 g/L | 通过 |
      | 22 g/L | 通过 |

  场景大纲: 同时报告乙醇的是碘酊
    假如 "/products/0/reports/0/results"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-5.1"的结果为"<结果>"
    而且 规则"NHC-GUIDE-2020-5.1"的判断为"<结果>"

    例子:
      | 实测值                                                                                                                          | 结果   |
      | [{"item": "available_iodine", "value": {"value": 20, "unit": "g/L"}}, {"item": "ethanol", "value": {"value": 45, "unit": "%"}}] | 通过   |
      | [{"item": "available_iodine", "value": {"value": 5, "unit": "g/L"}}, {"item": "ethanol", "value": {"value": 45, "unit": "%"}}]  | 不通过 |

  场景大纲: 碘酊的乙醇在限值两侧
    假如 "/products/0/reports/0/results"为“[{"item": "available_iodine", "value": {"value": 20, "unit": "g/L"}}, {"item": "ethanol", "value": {"value": 45, "unit": "%"}}]”
    而且 "/products/0/reports/0/results/1/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-5.2"的结果为"<结果>"
    而且 规则"NHC-GUIDE-2020-5.2"的判断为"<结果>"

    例子:
      | 实测值 | 结果   |
      | 39.9 % | 不通过 |
      | 40.1 % | 通过   |
      | 49.9 % | 通过   |
      | 50.1 % | 不通过 |

  @边界
  场景大纲: 碘酊的乙醇恰好等于限值
    假如 "/products/0/reports/0/results"为“[{"item": "available_iodine", "value": {"value": 20, "unit": "g/L"}}, {"item": "ethanol", "value": {"value": 45, "unit": "%"}}]”
    而且 "/products/0/reports/0/results/1/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-5.2"的结果为"<结果>"
    而且 规则"NHC-GUIDE-2020-5.2"的判断为"<结果>"

    例子:
      | 实测值 | 结果 |
      | 40 %   | 通过 |
      | 50 %   | 通过 |

  场景大纲: 没有填写实测值
    假如 "/products/0/reports/0/results"为“[{"item": "available_iodine", "value": {"value": 20, "unit": "g/L"}}, {"item": "ethanol", "value": {"value": 45, "unit": "%"}}]”
    而且 没有填写"/products/0/reports/0/results/<序号>/value"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/<序号>/value"的状态为"未填写"

    例子:
      | 规则               | 序号 |
      | NHC-GUIDE-2020-5.1 | 0    |
      | NHC-GUIDE-2020-5.2 | 1    |

  场景大纲: 单位不符或界限不足
    假如 "/products/0/reports/0/results"为“[{"item": "available_iodine", "value": {"value": 20, "unit": "g/L"}}, {"item": "ethanol", "value": {"value": 45, "unit": "%"}}]”
    而且 "/products/0/reports/0/results/<序号>/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/<序号>/value"的状态为"<状态>"

    例子:
      | 规则               | 序号 | 实测值                           | 状态                     |
      | NHC-GUIDE-2020-5.1 | 0    | 5 %                              | 单位不明或不符           |
      | NHC-GUIDE-2020-5.1 | 0    | {"more_than": 17, "unit": "g/L"} | 只报告了界限，不足以判定 |
      | NHC-GUIDE-2020-5.2 | 1    | 5 g/L                            | 单位不明或不符           |
      | NHC-GUIDE-2020-5.2 | 1    | {"more_than": 39, "unit": "%"}   | 只报告了界限，不足以判定 |

  场景: 含碘消毒剂不合格的说明
    假如 "/products/0/reports/0/results"为“[{"item": "available_iodine", "value": {"value": 15, "unit": "g/L"}}, {"item": "ethanol", "value": {"value": 39, "unit": "%"}}]”
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-5.1"的结果为"不通过"
    而且 说明包含"有效碘实测 15 g/L"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"NHC-GUIDE-2020"的"5"
    而且 规则"NHC-GUIDE-2020-5.2"的结果为"不通过"
    而且 说明包含"碘酊的乙醇含量实测 39 %"
    而且 证据位于"/products/0/reports/0/results/1/value"
    而且 依据为"NHC-GUIDE-2020"的"5"

  场景: 没有碘的乙醇不是碘酊
    假如 "/products/0/reports/0/results"为“[{"item": "ethanol", "value": {"value": 75, "unit": "%"}}]”
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-5.1"的结果为"不适用"
    而且 规则"NHC-GUIDE-2020-5.2"的结果为"不适用"

  场景大纲: 不属于本规则的产品
    假如 "/products/0/reports/0/results"为“[{"item": "available_iodine", "value": {"value": 20, "unit": "g/L"}}, {"item": "ethanol", "value": {"value": 45, "unit": "%"}}]”
    而且 "/products/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-5.1"的结果为"不适用"
    而且 规则"NHC-GUIDE-2020-5.2"的结果为"不适用"

    例子:
      | 字段          | 值             |
      | kind          | hand_sanitizer |
      | standard      | GB27950-2011   |
      | reports/0/lot | 20200399       |
