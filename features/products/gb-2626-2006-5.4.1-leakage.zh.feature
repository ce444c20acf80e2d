# language: zh-CN
功能: GB 2626-2006 第 5.4.1 条：随弃式面罩总泄漏率

  背景:
    假如 一份"products"申报
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/standard"为"GB2626-2006"
    而且 "/products/0/class"为"KN95"
    而且 "/products/0/facepiece"为"disposable"
    而且 "/products/0/reports/0/results"为“[{"item": "leakage_exercises", "value": {"value": 10.99, "unit": "%"}, "tested": 50, "failed": 0}]”

  场景大纲: 实测值与限值
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-<行>"的结果为"<结果>"
    而且 规则"GB2626-2006-5.4.1-<行>"的判断为"<判断>"

    例子:
      | 行            | 级别  | 项目              | 值      | 结果     | 判断   |
      | exercises-90  | KN90  | leakage_exercises | 13.01 % | 无法判断 | 不通过 |
      | exercises-90  | KN90  | leakage_exercises | 12.99 % | 无法判断 | 通过   |
      | subjects-90   | KP90  | leakage_subjects  | 10.01 % | 无法判断 | 不通过 |
      | subjects-90   | KP90  | leakage_subjects  | 9.99 %  | 无法判断 | 通过   |
      | exercises-95  | KN95  | leakage_exercises | 11.01 % | 不通过   | 不通过 |
      | exercises-95  | KN95  | leakage_exercises | 10.99 % | 通过     | 通过   |
      | subjects-95   | KP95  | leakage_subjects  | 8.01 %  | 不通过   | 不通过 |
      | subjects-95   | KP95  | leakage_subjects  | 7.99 %  | 通过     | 通过   |
      | exercises-100 | KN100 | leakage_exercises | 5.01 %  | 不通过   | 不通过 |
      | exercises-100 | KN100 | leakage_exercises | 4.99 %  | 通过     | 通过   |
      | subjects-100  | KP100 | leakage_subjects  | 2.01 %  | 不通过   | 不通过 |
      | subjects-100  | KP100 | leakage_subjects  | 1.99 %  | 通过     | 通过   |

    @边界
    例子: 刚好在限值上
      | 行            | 级别  | 项目              | 值   | 结果     | 判断 |
      | exercises-90  | KN90  | leakage_exercises | 13 % | 无法判断 | 通过 |
      | subjects-90   | KP90  | leakage_subjects  | 10 % | 无法判断 | 通过 |
      | exercises-95  | KN95  | leakage_exercises | 11 % | 通过     | 通过 |
      | subjects-95   | KP95  | leakage_subjects  | 8 %  | 通过     | 通过 |
      | exercises-100 | KN100 | leakage_exercises | 5 %  | 通过     | 通过 |
      | subjects-100  | KP100 | leakage_subjects  | 2 %  | 通过     | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-<行>"的结果为"无法判断"
    而且 规则"GB2626-2006-5.4.1-<行>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 行            | 级别  | 项目              |
      | exercises-90  | KN90  | leakage_exercises |
      | subjects-90   | KP90  | leakage_subjects  |
      | exercises-95  | KN95  | leakage_exercises |
      | subjects-95   | KP95  | leakage_subjects  |
      | exercises-100 | KN100 | leakage_exercises |
      | subjects-100  | KP100 | leakage_subjects  |

  场景大纲: 单位不符或只报告了界限，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-<行>"的结果为"无法判断"
    而且 规则"GB2626-2006-5.4.1-<行>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 行            | 级别  | 项目              | 值                                | 状态                     |
      | exercises-95  | KN95  | leakage_exercises | 11 Pa                             | 单位不明或不符           |
      | exercises-95  | KN95  | leakage_exercises | {"more_than": 10.99, "unit": "%"} | 只报告了界限，不足以判定 |
      | subjects-95   | KP95  | leakage_subjects  | 8 Pa                              | 单位不明或不符           |
      | subjects-95   | KP95  | leakage_subjects  | {"more_than": 7.99, "unit": "%"}  | 只报告了界限，不足以判定 |
      | exercises-100 | KN100 | leakage_exercises | 5 Pa                              | 单位不明或不符           |
      | exercises-100 | KN100 | leakage_exercises | {"more_than": 4.99, "unit": "%"}  | 只报告了界限，不足以判定 |
      | subjects-100  | KP100 | leakage_subjects  | 2 Pa                              | 单位不明或不符           |
      | subjects-100  | KP100 | leakage_subjects  | {"more_than": 1.99, "unit": "%"}  | 只报告了界限，不足以判定 |

  场景大纲: 单位不符或只报告了界限，无法判断，限值也未经核实
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-<行>"的结果为"无法判断"
    而且 规则"GB2626-2006-5.4.1-<行>"的判断为"无法判断"
    而且 证据"<说明>"的状态为"是未经核实的限值"

    例子:
      | 行           | 级别 | 项目              | 值                                | 说明                             |
      | exercises-90 | KN90 | leakage_exercises | 13 Pa                             | 50 个动作中 46 个的总泄漏率      |
      | exercises-90 | KN90 | leakage_exercises | {"more_than": 12.99, "unit": "%"} | 50 个动作中 46 个的总泄漏率      |
      | subjects-90  | KP90 | leakage_subjects  | 10 Pa                             | 10 名受试者中 8 名的平均总泄漏率 |
      | subjects-90  | KP90 | leakage_subjects  | {"more_than": 9.99, "unit": "%"}  | 10 名受试者中 8 名的平均总泄漏率 |

  场景大纲: 不合格的个数（动作）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“{"samples": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 14, 14, 14, 14], "unit": "%"}”
    而且 "/products/0/reports/0/results/0/tested"为"<受检>"
    而且 "/products/0/reports/0/results/0/failed"为"<不合格>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-<行>"的结果为"<结果>"
    而且 规则"GB2626-2006-5.4.1-<行>"的判断为"<判断>"

    例子:
      | 行                | 级别  | 项目              | 受检 | 不合格 | 结果     | 判断   |
      | exercises-all-90  | KP90  | leakage_exercises | 50   | 5      | 无法判断 | 不通过 |
      | exercises-all-90  | KP90  | leakage_exercises | 50   | 3      | 无法判断 | 通过   |
      | exercises-all-90  | KP90  | leakage_exercises | 49   | 4      | 无法判断 | 不通过 |
      | exercises-all-95  | KP95  | leakage_exercises | 50   | 5      | 不通过   | 不通过 |
      | exercises-all-95  | KP95  | leakage_exercises | 50   | 3      | 通过     | 通过   |
      | exercises-all-95  | KP95  | leakage_exercises | 49   | 4      | 不通过   | 不通过 |
      | exercises-all-100 | KP100 | leakage_exercises | 50   | 5      | 不通过   | 不通过 |
      | exercises-all-100 | KP100 | leakage_exercises | 50   | 3      | 通过     | 通过   |
      | exercises-all-100 | KP100 | leakage_exercises | 49   | 4      | 不通过   | 不通过 |

    @边界
    例子: 刚好在限值上
      | 行                | 级别  | 项目              | 受检 | 不合格 | 结果     | 判断 |
      | exercises-all-90  | KP90  | leakage_exercises | 50   | 4      | 无法判断 | 通过 |
      | exercises-all-95  | KP95  | leakage_exercises | 50   | 4      | 通过     | 通过 |
      | exercises-all-100 | KP100 | leakage_exercises | 50   | 4      | 通过     | 通过 |

  场景大纲: 没有填写个数，无法判断（动作）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“{"samples": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 14, 14, 14, 14], "unit": "%"}”
    而且 "/products/0/reports/0/results/0/tested"为"50"
    而且 "/products/0/reports/0/results/0/failed"为"0"
    而且 没有填写"/products/0/reports/0/results/0/<字段>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-<行>"的结果为"无法判断"
    而且 规则"GB2626-2006-5.4.1-<行>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/<字段>"的状态为"未填写"

    例子:
      | 行                | 级别  | 项目              | 字段   |
      | exercises-all-90  | KP90  | leakage_exercises | tested |
      | exercises-all-90  | KP90  | leakage_exercises | failed |
      | exercises-all-95  | KP95  | leakage_exercises | tested |
      | exercises-all-95  | KP95  | leakage_exercises | failed |
      | exercises-all-100 | KP100 | leakage_exercises | tested |
      | exercises-all-100 | KP100 | leakage_exercises | failed |

  场景大纲: 不合格的个数（受试者）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“{"samples": [1, 1, 1, 1, 1, 1, 1, 1, 11, 11], "unit": "%"}”
    而且 "/products/0/reports/0/results/0/tested"为"<受检>"
    而且 "/products/0/reports/0/results/0/failed"为"<不合格>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-<行>"的结果为"<结果>"
    而且 规则"GB2626-2006-5.4.1-<行>"的判断为"<判断>"

    例子:
      | 行               | 级别  | 项目             | 受检 | 不合格 | 结果     | 判断   |
      | subjects-all-90  | KN90  | leakage_subjects | 10   | 3      | 无法判断 | 不通过 |
      | subjects-all-90  | KN90  | leakage_subjects | 10   | 1      | 无法判断 | 通过   |
      | subjects-all-90  | KN90  | leakage_subjects | 9    | 2      | 无法判断 | 不通过 |
      | subjects-all-95  | KN95  | leakage_subjects | 10   | 3      | 不通过   | 不通过 |
      | subjects-all-95  | KN95  | leakage_subjects | 10   | 1      | 通过     | 通过   |
      | subjects-all-95  | KN95  | leakage_subjects | 9    | 2      | 不通过   | 不通过 |
      | subjects-all-100 | KN100 | leakage_subjects | 10   | 3      | 不通过   | 不通过 |
      | subjects-all-100 | KN100 | leakage_subjects | 10   | 1      | 通过     | 通过   |
      | subjects-all-100 | KN100 | leakage_subjects | 9    | 2      | 不通过   | 不通过 |

    @边界
    例子: 刚好在限值上
      | 行               | 级别  | 项目             | 受检 | 不合格 | 结果     | 判断 |
      | subjects-all-90  | KN90  | leakage_subjects | 10   | 2      | 无法判断 | 通过 |
      | subjects-all-95  | KN95  | leakage_subjects | 10   | 2      | 通过     | 通过 |
      | subjects-all-100 | KN100 | leakage_subjects | 10   | 2      | 通过     | 通过 |

  场景大纲: 没有填写个数，无法判断（受试者）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“{"samples": [1, 1, 1, 1, 1, 1, 1, 1, 11, 11], "unit": "%"}”
    而且 "/products/0/reports/0/results/0/tested"为"10"
    而且 "/products/0/reports/0/results/0/failed"为"0"
    而且 没有填写"/products/0/reports/0/results/0/<字段>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-<行>"的结果为"无法判断"
    而且 规则"GB2626-2006-5.4.1-<行>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/<字段>"的状态为"未填写"

    例子:
      | 行               | 级别  | 项目             | 字段   |
      | subjects-all-90  | KN90  | leakage_subjects | tested |
      | subjects-all-90  | KN90  | leakage_subjects | failed |
      | subjects-all-95  | KN95  | leakage_subjects | tested |
      | subjects-all-95  | KN95  | leakage_subjects | failed |
      | subjects-all-100 | KN100 | leakage_subjects | tested |
      | subjects-all-100 | KN100 | leakage_subjects | failed |

  场景大纲: 不合格的说明
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-<行>"的结果为"<结果>"
    而且 规则"GB2626-2006-5.4.1-<行>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB2626-2006"的"5.4.1"

    例子:
      | 行            | 级别  | 项目              | 值      | 结果     | 说明                                                                                          |
      | exercises-90  | KN90  | leakage_exercises | 13.01 % | 无法判断 | 50 个动作中 46 个的总泄漏率实测 13.01 %；GB 2626-2006 第 5.4.1 条要求每个样品不大于 13 %      |
      | subjects-90   | KP90  | leakage_subjects  | 10.01 % | 无法判断 | 10 名受试者中 8 名的平均总泄漏率实测 10.01 %；GB 2626-2006 第 5.4.1 条要求每个样品不大于 10 % |
      | exercises-95  | KN95  | leakage_exercises | 11.01 % | 不通过   | 50 个动作中 46 个的总泄漏率实测 11.01 %；GB 2626-2006 第 5.4.1 条要求每个样品不大于 11 %      |
      | subjects-95   | KP95  | leakage_subjects  | 8.01 %  | 不通过   | 10 名受试者中 8 名的平均总泄漏率实测 8.01 %；GB 2626-2006 第 5.4.1 条要求每个样品不大于 8 %   |
      | exercises-100 | KN100 | leakage_exercises | 5.01 %  | 不通过   | 50 个动作中 46 个的总泄漏率实测 5.01 %；GB 2626-2006 第 5.4.1 条要求每个样品不大于 5 %        |
      | subjects-100  | KP100 | leakage_subjects  | 2.01 %  | 不通过   | 10 名受试者中 8 名的平均总泄漏率实测 2.01 %；GB 2626-2006 第 5.4.1 条要求每个样品不大于 2 %   |

  场景大纲: 个数超出的说明（动作）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“{"samples": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 14, 14, 14, 14], "unit": "%"}”
    而且 "/products/0/reports/0/results/0/tested"为"<受检>"
    而且 "/products/0/reports/0/results/0/failed"为"<不合格>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-<行>"的结果为"<结果>"
    而且 规则"GB2626-2006-5.4.1-<行>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/failed"
    而且 依据为"GB2626-2006"的"5.4.1"

    例子:
      | 行                | 级别  | 项目              | 受检 | 不合格 | 结果     | 说明                                                                                     |
      | exercises-all-90  | KP90  | leakage_exercises | 50   | 5      | 无法判断 | 总泄漏率超过 13 % 的动作实测 5；GB 2626-2006 第 5.4.1 条要求 50 个样品中不合格不超过 4 个 |
      | exercises-all-95  | KP95  | leakage_exercises | 50   | 5      | 不通过   | 总泄漏率超过 11 % 的动作实测 5；GB 2626-2006 第 5.4.1 条要求 50 个样品中不合格不超过 4 个 |
      | exercises-all-100 | KP100 | leakage_exercises | 50   | 5      | 不通过   | 总泄漏率超过 5 % 的动作实测 5；GB 2626-2006 第 5.4.1 条要求 50 个样品中不合格不超过 4 个  |

  场景大纲: 个数超出的说明（受试者）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“{"samples": [1, 1, 1, 1, 1, 1, 1, 1, 11, 11], "unit": "%"}”
    而且 "/products/0/reports/0/results/0/tested"为"<受检>"
    而且 "/products/0/reports/0/results/0/failed"为"<不合格>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-<行>"的结果为"<结果>"
    而且 规则"GB2626-2006-5.4.1-<行>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/failed"
    而且 依据为"GB2626-2006"的"5.4.1"

    例子:
      | 行               | 级别  | 项目             | 受检 | 不合格 | 结果     | 说明                                                                                           |
      | subjects-all-90  | KN90  | leakage_subjects | 10   | 3      | 无法判断 | 平均总泄漏率超过 10 % 的受试者实测 3；GB 2626-2006 第 5.4.1 条要求 10 个样品中不合格不超过 2 个 |
      | subjects-all-95  | KN95  | leakage_subjects | 10   | 3      | 不通过   | 平均总泄漏率超过 8 % 的受试者实测 3；GB 2626-2006 第 5.4.1 条要求 10 个样品中不合格不超过 2 个  |
      | subjects-all-100 | KN100 | leakage_subjects | 10   | 3      | 不通过   | 平均总泄漏率超过 2 % 的受试者实测 3；GB 2626-2006 第 5.4.1 条要求 10 个样品中不合格不超过 2 个  |

  场景大纲: 检验报告与批次、日期和资质
    假如 "/products/0/reports/0/results"为“[{"item": "leakage_exercises", "value": {"value": 8.2, "unit": "%"}}, {"item": "leakage_subjects", "value": {"value": 6.1, "unit": "%"}}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-evidence"的结果为"<结果>"
    而且 规则"GB2626-2006-5.4.1-evidence"的判断为"<结果>"

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
    假如 "/products/0/reports/0/results"为“[{"item": "leakage_exercises", "value": {"value": 8.2, "unit": "%"}}, {"item": "leakage_subjects", "value": {"value": 6.1, "unit": "%"}}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-evidence"的结果为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |
      | results       |

  场景大纲: 报告里缺了一项
    假如 "/products/0/reports/0/results"为“[{"item": "leakage_exercises", "value": {"value": 8.2, "unit": "%"}}, {"item": "leakage_subjects", "value": {"value": 6.1, "unit": "%"}}]”
    而且 "/products/0/reports/0/results/<编号>/item"为"drop_ball"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的随弃式面罩总泄漏率报告（GB 2626-2006 第 5.4.1 条）"
    而且 证据位于"/products/0/reports/0/results/<编号>/item"
    而且 依据为"GB2626-2006"的"5.4.1"
    而且 要求"GB2626-2006-5.4.1"的结论为"不合规"

    例子:
      | 编号 |
      | 0    |
      | 1    |

  场景大纲: 不要求报告的产品
    假如 "/products/0/<字段>"为"<值>"
    而且 "/products/0/reports"为空列表
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-evidence"的结果为"不适用"

    例子:
      | 字段      | 值   |
      | facepiece | half |
      | facepiece | full |

  场景大纲: 不属于本规则的结果
    假如 "/products/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-<行>"的结果为"不适用"

    例子:
      | 行           | 字段          | 值       |
      | exercises-95 | reports/0/lot | 20200311 |
      | exercises-95 | facepiece     | half     |
      | exercises-95 | facepiece     | full     |
      | exercises-95 | class         | KN100    |

  场景大纲: 列出多少个值，用哪一条规则
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<值>”
    而且 "/products/0/reports/0/results/0/tested"为"50"
    而且 "/products/0/reports/0/results/0/failed"为"0"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-<行>"的结果为"<结果>"
    而且 规则"GB2626-2006-5.4.1-<行>"的判断为"<判断>"

    @边界
    例子: 刚好在限值上
      | 项目              | 值                                                                                                                                                                      | 行               | 结果   | 判断   |
      | leakage_exercises | {"samples": [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4], "unit": "%"}    | exercises-95     | 通过   | 通过   |
      | leakage_exercises | {"samples": [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4], "unit": "%"}    | exercises-all-95 | 不适用 | 不适用 |
      | leakage_exercises | {"samples": [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4], "unit": "%"} | exercises-95     | 不适用 | 不适用 |
      | leakage_exercises | {"samples": [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4], "unit": "%"} | exercises-all-95 | 通过   | 通过   |
      | leakage_subjects  | {"samples": [4, 4, 4, 4, 4, 4, 4, 4], "unit": "%"}                                                                                                                      | subjects-95      | 通过   | 通过   |
      | leakage_subjects  | {"samples": [4, 4, 4, 4, 4, 4, 4, 4], "unit": "%"}                                                                                                                      | subjects-all-95  | 不适用 | 不适用 |
      | leakage_subjects  | {"samples": [4, 4, 4, 4, 4, 4, 4, 4, 4], "unit": "%"}                                                                                                                   | subjects-95      | 不适用 | 不适用 |
      | leakage_subjects  | {"samples": [4, 4, 4, 4, 4, 4, 4, 4, 4], "unit": "%"}                                                                                                                   | subjects-all-95  | 通过   | 通过   |

  场景大纲: 同一级别的 KN 和 KP 限值相同
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-<行>"的判断为"不通过"

    例子:
      | 行            | 级别  | 项目              | 值   |
      | exercises-90  | KP90  | leakage_exercises | 14 % |
      | exercises-95  | KP95  | leakage_exercises | 12 % |
      | exercises-100 | KP100 | leakage_exercises | 6 %  |
      | subjects-90   | KN90  | leakage_subjects  | 11 % |
      | subjects-95   | KN95  | leakage_subjects  | 9 %  |
      | subjects-100  | KN100 | leakage_subjects  | 3 %  |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/made_on"为"<日期>"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2006-5.4.1-exercises-95"的结果为"<结果>"

    例子:
      | 日期       | 结果       |
      | 2006-11-30 | 不在有效期 |
      | 2006-12-01 | 通过       |
      | 2021-06-30 | 通过       |
      | 2021-07-01 | 不在有效期 |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"KN90"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-verdict"的结果为"<结果>"
    而且 规则"GB2626-2006-5.4.1-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB2626-2006"的"5.4.1"

    例子:
      | 检验                                                                                                                  | 结果     | 说明                                                                                   |
      | [{"item": "leakage_exercises", "value": {"value": 13.01, "unit": "%"}, "tested": 50, "failed": 0, "verdict": "pass"}] | 无法判断 | 检验机构对总泄漏率（按动作）的结论是“合格”，与其数据相反（GB 2626-2006 第 5.4.1 条）   |
      | [{"item": "leakage_exercises", "value": {"value": 13, "unit": "%"}, "tested": 50, "failed": 0, "verdict": "fail"}]    | 无法判断 | 检验机构对总泄漏率（按动作）的结论是“不合格”，与其数据相反（GB 2626-2006 第 5.4.1 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"KN90"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.4.1-verdict"的结果为"<结果>"
    而且 规则"GB2626-2006-5.4.1-verdict"的判断为"<判断>"

    例子:
      | 检验                                               | 结果     | 判断     |
      | [{"item": "leakage_exercises", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                                               | 结果     | 判断 |
      | [{"item": "leakage_exercises", "value": {"value": 13, "unit": "%"}, "tested": 50, "failed": 0, "verdict": "pass"}] | 无法判断 | 通过 |
