# language: zh-CN
功能: GB 10213-2006 第 6.3 条：拉断力

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GB10213-2006"
    而且 "/products/0/kind"为"exam_gloves"
    而且 "/products/0/reports/0/results"为“[{"item": "force_at_break"}]”

  场景大纲: 限值上下
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                    | 项目               | 实测   | 结果     | 判断   |
      | GB10213-2006-6.3-before | force_at_break     | 6.99 N | 无法判断 | 不通过 |
      | GB10213-2006-6.3-before | force_at_break     | 7.01 N | 无法判断 | 通过   |
      | GB10213-2006-6.3-after  | force_after_ageing | 5.99 N | 无法判断 | 不通过 |
      | GB10213-2006-6.3-after  | force_after_ageing | 6.01 N | 无法判断 | 通过   |

    @边界
    例子: 正好在限值
      | 规则                    | 项目               | 实测  | 结果     | 判断 |
      | GB10213-2006-6.3-before | force_at_break     | 7.0 N | 无法判断 | 通过 |
      | GB10213-2006-6.3-after  | force_after_ageing | 6.0 N | 无法判断 | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                    | 项目               |
      | GB10213-2006-6.3-before | force_at_break     |
      | GB10213-2006-6.3-after  | force_after_ageing |

  场景大纲: 单位不对或只有界限，无法判断（未核实的限值）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"

    例子:
      | 规则                    | 项目               | 实测                             |
      | GB10213-2006-6.3-before | force_at_break     | 20 mm                            |
      | GB10213-2006-6.3-before | force_at_break     | {"more_than": 6.99, "unit": "N"} |
      | GB10213-2006-6.3-after  | force_after_ageing | 20 mm                            |
      | GB10213-2006-6.3-after  | force_after_ageing | {"more_than": 5.99, "unit": "N"} |

  场景大纲: 不合格的说明、证据和依据
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB10213-2006"的"6.3"

    例子:
      | 规则                    | 项目               | 实测   | 结果     | 说明                                                                     |
      | GB10213-2006-6.3-before | force_at_break     | 6.99 N | 无法判断 | 老化前拉断力实测 6.99 N；GB 10213-2006 第 6.3 条要求每个样品不小于 7.0 N |
      | GB10213-2006-6.3-after  | force_after_ageing | 5.99 N | 无法判断 | 老化后拉断力实测 5.99 N；GB 10213-2006 第 6.3 条要求每个样品不小于 6.0 N |

  场景大纲: 别的标准、别的批次，不适用
    假如 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"GB10213-2006-6.3-before"的结果为"不适用"

    例子:
      | 字段                                 | 值          |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  场景大纲: 每个级别须有报告的项目
    假如 "/products/0/reports/0/results"为“<检验项目>”
    当 按申报日期评估
    那么 规则"GB10213-2006-6.3-evidence"的结果为"<结果>"
    而且 规则"GB10213-2006-6.3-evidence"的判断为"<判断>"

    例子:
      | 检验项目                                                     | 结果   | 判断   |
      | [{"item": "force_at_break"}, {"item": "force_after_ageing"}] | 通过   | 通过   |
      | [{"item": "force_after_ageing"}]                             | 不通过 | 不通过 |
      | [{"item": "force_at_break"}]                                 | 不通过 | 不通过 |

  场景大纲: 报告的机构、批号和日期
    假如 "/products/0/reports/0/results"为“[{"item": "force_at_break"}, {"item": "force_after_ageing"}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"GB10213-2006-6.3-evidence"的结果为"<结果>"
    而且 规则"GB10213-2006-6.3-evidence"的判断为"<结果>"

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
    假如 "/products/0/reports/0/results"为“[{"item": "force_at_break"}, {"item": "force_after_ageing"}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按申报日期评估
    那么 规则"GB10213-2006-6.3-evidence"的结果为"无法判断"
    而且 规则"GB10213-2006-6.3-evidence"的判断为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |

  场景: 没有报告的说明
    假如 "/products/0/reports/0/results/0/item"为"charge"
    当 按申报日期评估
    那么 规则"GB10213-2006-6.3-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的拉断力报告"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"GB10213-2006"的"6.3"
    而且 要求"GB10213-2006-6.3"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"GB10213-2006-6.3-verdict"的结果为"<结果>"
    而且 规则"GB10213-2006-6.3-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB10213-2006"的"6.3"

    例子:
      | 检验                                                                                   | 结果     | 说明                                                                              |
      | [{"item": "force_at_break", "value": {"value": 6.99, "unit": "N"}, "verdict": "pass"}] | 无法判断 | 检验机构对拉断力的结论是“合格”，与其数据（6.99 N）相反（GB 10213-2006 第 6.3 条） |
      | [{"item": "force_at_break", "value": {"value": 7, "unit": "N"}, "verdict": "fail"}]    | 无法判断 | 检验机构对拉断力的结论是“不合格”，与其数据（7 N）相反（GB 10213-2006 第 6.3 条）  |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"GB10213-2006-6.3-verdict"的结果为"<结果>"
    而且 规则"GB10213-2006-6.3-verdict"的判断为"<判断>"

    例子:
      | 检验                                            | 结果     | 判断     |
      | [{"item": "force_at_break", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                | 结果     | 判断 |
      | [{"item": "force_at_break", "value": {"value": 7, "unit": "N"}, "verdict": "pass"}] | 无法判断 | 通过 |
