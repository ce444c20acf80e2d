# language: zh-CN
功能: GB 19083-2010 第 4.4 条：过滤效率

  背景:
    假如 一份"products"申报
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/standard"为"GB19083-2010"
    而且 "/products/0/class"为"level-1"
    而且 "/products/0/reports/0/results"为“[{"item": "filter_efficiency_nacl", "value": {"value": 95.01, "unit": "%"}}]”

  场景大纲: 实测值与限值
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.4-<行>"的结果为"<结果>"
    而且 规则"GB19083-2010-4.4-<行>"的判断为"<判断>"

    例子:
      | 行      | 级别    | 值      | 结果   | 判断   |
      | level-1 | level-1 | 94.99 % | 不通过 | 不通过 |
      | level-1 | level-1 | 95.01 % | 通过   | 通过   |
      | level-2 | level-2 | 98.99 % | 不通过 | 不通过 |
      | level-2 | level-2 | 99.01 % | 通过   | 通过   |
      | level-3 | level-3 | 99.96 % | 不通过 | 不通过 |
      | level-3 | level-3 | 99.98 % | 通过   | 通过   |

    @边界
    例子: 刚好在限值上
      | 行      | 级别    | 值      | 结果 | 判断 |
      | level-1 | level-1 | 95 %    | 通过 | 通过 |
      | level-2 | level-2 | 99 %    | 通过 | 通过 |
      | level-3 | level-3 | 99.97 % | 通过 | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.4-<行>"的结果为"无法判断"
    而且 规则"GB19083-2010-4.4-<行>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 行      | 级别    |
      | level-1 | level-1 |
      | level-2 | level-2 |
      | level-3 | level-3 |

  场景大纲: 单位不符或只报告了界限，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.4-<行>"的结果为"无法判断"
    而且 规则"GB19083-2010-4.4-<行>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 行      | 级别    | 值                                | 状态                     |
      | level-1 | level-1 | 95 Pa                             | 单位不明或不符           |
      | level-1 | level-1 | {"less_than": 95.01, "unit": "%"} | 只报告了界限，不足以判定 |
      | level-2 | level-2 | 99 Pa                             | 单位不明或不符           |
      | level-2 | level-2 | {"less_than": 99.01, "unit": "%"} | 只报告了界限，不足以判定 |
      | level-3 | level-3 | 99.97 Pa                          | 单位不明或不符           |
      | level-3 | level-3 | {"less_than": 99.98, "unit": "%"} | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.4-<行>"的结果为"<结果>"
    而且 规则"GB19083-2010-4.4-<行>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB19083-2010"的"4.4"

    例子:
      | 行      | 级别    | 值      | 结果   | 说明                                                                    |
      | level-1 | level-1 | 94.99 % | 不通过 | 过滤效率实测 94.99 %；GB 19083-2010 第 4.4 条要求每个样品不小于 95 %    |
      | level-2 | level-2 | 98.99 % | 不通过 | 过滤效率实测 98.99 %；GB 19083-2010 第 4.4 条要求每个样品不小于 99 %    |
      | level-3 | level-3 | 99.96 % | 不通过 | 过滤效率实测 99.96 %；GB 19083-2010 第 4.4 条要求每个样品不小于 99.97 % |

  场景大纲: 检验报告与批次、日期和资质
    假如 "/products/0/reports/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.4-evidence"的结果为"<结果>"
    而且 规则"GB19083-2010-4.4-evidence"的判断为"<结果>"

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
    假如 没有填写"/products/0/reports/0/<字段>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.4-evidence"的结果为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |
      | results       |

  场景: 报告里没有这一项
    假如 "/products/0/reports/0/results/0/item"为"drop_ball"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.4-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的过滤效率报告（GB 19083-2010 第 4.4 条）"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"GB19083-2010"的"4.4"
    而且 要求"GB19083-2010-4.4"的结论为"不合规"

  场景大纲: 各级别所要的报告
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.4-evidence"的结果为"<结果>"

    例子:
      | 级别    | 项目                   | 结果   |
      | level-1 | filter_efficiency_nacl | 通过   |
      | level-1 | filter_efficiency_oil  | 不通过 |
      | level-2 | filter_efficiency_nacl | 通过   |
      | level-2 | filter_efficiency_oil  | 不通过 |
      | level-3 | filter_efficiency_nacl | 通过   |
      | level-3 | filter_efficiency_oil  | 不通过 |

  场景大纲: 不属于本规则的结果
    假如 "/products/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.4-<行>"的结果为"不适用"

    例子:
      | 行      | 字段                     | 值                    |
      | level-1 | reports/0/lot            | 20200311              |
      | level-1 | class                    | level-2               |
      | level-1 | reports/0/results/0/item | filter_efficiency_oil |

  场景: 看最小值，不看平均值
    假如 "/products/0/reports/0/results/0/value"为“{"samples": [97.64, 94.48], "unit": "%"}”
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.4-level-1"的结果为"不通过"
    而且 规则"GB19083-2010-4.4-level-1"的判断为"不通过"
    而且 说明包含"97.64, 94.48 %"
    而且 证据位于"/products/0/reports/0/results/0/value"

  场景大纲: 1 级的效率够不上 2 级
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为"97 %"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.4-<级别>"的结果为"<结果>"
    而且 要求"GB19083-2010-4.4"的结论为"<结论>"

    例子:
      | 级别    | 结果   | 结论   |
      | level-1 | 通过   | 合规   |
      | level-2 | 不通过 | 不合规 |
      | level-3 | 不通过 | 不合规 |

  场景: 透过率是另一个项目
    假如 "/products/0/reports/0/results/0/item"为"filter_penetration_nacl"
    而且 "/products/0/reports/0/results/0/value"为"3 %"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.4-level-1"的结果为"不适用"
    而且 规则"GB19083-2010-4.4-evidence"的结果为"不通过"

  场景大纲: 按生产日期适用版本
    假如 "/products/0/made_on"为"<日期>"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2010-4.4-level-1"的结果为"<结果>"

    例子:
      | 日期       | 结果       |
      | 2011-07-31 | 不在有效期 |
      | 2011-08-01 | 通过       |
      | 2025-11-30 | 通过       |
      | 2025-12-01 | 不在有效期 |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"level-1"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.4-verdict"的结果为"<结果>"
    而且 规则"GB19083-2010-4.4-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB19083-2010"的"4.4"

    例子:
      | 检验                                                                                            | 结果   | 说明                                                                                           |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 94.99, "unit": "%"}, "verdict": "pass"}] | 不通过 | 检验机构对盐性颗粒物过滤效率的结论是“合格”，与其数据（94.99 %）相反（GB 19083-2010 第 4.4 条） |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 95, "unit": "%"}, "verdict": "fail"}]    | 不通过 | 检验机构对盐性颗粒物过滤效率的结论是“不合格”，与其数据（95 %）相反（GB 19083-2010 第 4.4 条）  |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"level-1"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB19083-2010-4.4-verdict"的结果为"<结果>"
    而且 规则"GB19083-2010-4.4-verdict"的判断为"<判断>"

    例子:
      | 检验                                                    | 结果     | 判断     |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                         | 结果 | 判断 |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 95, "unit": "%"}, "verdict": "pass"}] | 通过 | 通过 |
