# language: zh-CN
功能: KF：总泄漏率

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"KF"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/class"为"KF80"
    而且 "/products/0/reports/0/results"为“[{"item": "leakage_exercises"}]”

  场景大纲: 限值上下
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则            | 级别 | 实测    | 结果   | 判断   |
      | KF-leakage-KF80 | KF80 | 24.99 % | 通过   | 通过   |
      | KF-leakage-KF80 | KF80 | 25.01 % | 不通过 | 不通过 |
      | KF-leakage-KF94 | KF94 | 10.99 % | 通过   | 通过   |
      | KF-leakage-KF94 | KF94 | 11.01 % | 不通过 | 不通过 |
      | KF-leakage-KF99 | KF99 | 4.99 %  | 通过   | 通过   |
      | KF-leakage-KF99 | KF99 | 5.01 %  | 不通过 | 不通过 |

    @边界
    例子: 正好在限值
      | 规则            | 级别 | 实测   | 结果 | 判断 |
      | KF-leakage-KF80 | KF80 | 25.0 % | 通过 | 通过 |
      | KF-leakage-KF94 | KF94 | 11.0 % | 通过 | 通过 |
      | KF-leakage-KF99 | KF99 | 5.0 %  | 通过 | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/class"为"<级别>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则            | 级别 |
      | KF-leakage-KF80 | KF80 |
      | KF-leakage-KF94 | KF94 |
      | KF-leakage-KF99 | KF99 |

  场景大纲: 单位不对或只有界限，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则            | 级别 | 实测                              | 状态                     |
      | KF-leakage-KF80 | KF80 | 10 Pa                             | 单位不明或不符           |
      | KF-leakage-KF80 | KF80 | {"less_than": 25.01, "unit": "%"} | 只报告了界限，不足以判定 |
      | KF-leakage-KF94 | KF94 | 10 Pa                             | 单位不明或不符           |
      | KF-leakage-KF94 | KF94 | {"less_than": 11.01, "unit": "%"} | 只报告了界限，不足以判定 |
      | KF-leakage-KF99 | KF99 | 10 Pa                             | 单位不明或不符           |
      | KF-leakage-KF99 | KF99 | {"less_than": 5.01, "unit": "%"}  | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明、证据和依据
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"KF"的"leakage"

    例子:
      | 规则            | 级别 | 实测    | 结果   | 说明                                                            |
      | KF-leakage-KF80 | KF80 | 25.01 % | 不通过 | 总泄漏率实测 25.01 %；KF（总泄漏率）要求每个样品不大于 25.0 % |
      | KF-leakage-KF94 | KF94 | 11.01 % | 不通过 | 总泄漏率实测 11.01 %；KF（总泄漏率）要求每个样品不大于 11.0 % |
      | KF-leakage-KF99 | KF99 | 5.01 %  | 不通过 | 总泄漏率实测 5.01 %；KF（总泄漏率）要求每个样品不大于 5.0 %   |

  场景大纲: 别的标准、别的批次，不适用
    假如 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"KF-leakage-KF80"的结果为"不适用"

    例子:
      | 字段                                 | 值          |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  场景: 别的级别不适用
    假如 "/products/0/class"为"KF94"
    当 按申报日期评估
    那么 规则"KF-leakage-KF80"的结果为"不适用"

  场景大纲: 每个级别须有报告的项目
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为“<检验项目>”
    当 按申报日期评估
    那么 规则"KF-leakage-evidence"的结果为"<结果>"
    而且 规则"KF-leakage-evidence"的判断为"<判断>"

    例子:
      | 级别 | 检验项目                        | 结果   | 判断   |
      | KF80 | [{"item": "leakage_exercises"}] | 通过   | 通过   |
      | KF80 | [{"item": "charge"}]            | 不通过 | 不通过 |
      | KF94 | [{"item": "leakage_exercises"}] | 通过   | 通过   |
      | KF94 | [{"item": "charge"}]            | 不通过 | 不通过 |
      | KF99 | [{"item": "leakage_exercises"}] | 通过   | 通过   |
      | KF99 | [{"item": "charge"}]            | 不通过 | 不通过 |

  场景大纲: 报告的机构、批号和日期
    假如 "/products/0/reports/0/results"为“[{"item": "leakage_exercises"}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"KF-leakage-evidence"的结果为"<结果>"
    而且 规则"KF-leakage-evidence"的判断为"<结果>"

    例子:
      | 字段          | 值         | 结果   |
      | is_accredited | 否         | 不通过 |
      | lot           | 20200311   | 不通过 |
      | dated_on      | 2020-03-09 | 不通过 |
      | dated_on      | 2020-03-26 | 不通过 |

    @边界
    例子: 报告日期的边界
      | 字段     | 值         | 结果 |
      | dated_on | 2020-03-10 | 通过 |
      | dated_on | 2020-03-25 | 通过 |

  场景大纲: 报告是否可用无法判断
    假如 "/products/0/reports/0/results"为“[{"item": "leakage_exercises"}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按申报日期评估
    那么 规则"KF-leakage-evidence"的结果为"无法判断"
    而且 规则"KF-leakage-evidence"的判断为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |

  场景: 没有报告的说明
    假如 "/products/0/reports/0/results/0/item"为"charge"
    当 按申报日期评估
    那么 规则"KF-leakage-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的总泄漏率报告"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"KF"的"leakage"
    而且 要求"KF-leakage"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"KF80"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"KF-leakage-verdict"的结果为"<结果>"
    而且 规则"KF-leakage-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"KF"的"leakage"

    例子:
      | 检验                                                                                       | 结果   | 说明                                                                                |
      | [{"item": "leakage_exercises", "value": {"value": 25.01, "unit": "%"}, "verdict": "pass"}] | 不通过 | 检验机构对总泄漏率（按动作）的结论是“合格”，与其数据（25.01 %）相反（KF：总泄漏率） |
      | [{"item": "leakage_exercises", "value": {"value": 25, "unit": "%"}, "verdict": "fail"}]    | 不通过 | 检验机构对总泄漏率（按动作）的结论是“不合格”，与其数据（25 %）相反（KF：总泄漏率）  |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"KF80"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"KF-leakage-verdict"的结果为"<结果>"
    而且 规则"KF-leakage-verdict"的判断为"<判断>"

    例子:
      | 检验                                               | 结果     | 判断     |
      | [{"item": "leakage_exercises", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                    | 结果 | 判断 |
      | [{"item": "leakage_exercises", "value": {"value": 25, "unit": "%"}, "verdict": "pass"}] | 通过 | 通过 |
