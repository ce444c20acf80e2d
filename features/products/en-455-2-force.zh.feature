# language: zh-CN
功能: EN 455-2:2015：拉断力中位数

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"EN455-2-2015"
    而且 "/products/0/kind"为"surgical_gloves"
    而且 "/products/0/reports/0/results"为“[{"item": "force_at_break"}]”

  场景大纲: 限值上下
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                              | 级别      | 种类            | 实测   | 结果     | 判断   |
      | EN455-2-2015-force-surgical       | latex     | surgical_gloves | 8.9 N  | 不通过   | 不通过 |
      | EN455-2-2015-force-surgical       | latex     | surgical_gloves | 9.1 N  | 通过     | 通过   |
      | EN455-2-2015-force-exam-latex     | latex     | exam_gloves     | 5.9 N  | 不通过   | 不通过 |
      | EN455-2-2015-force-exam-latex     | latex     | exam_gloves     | 6.1 N  | 通过     | 通过   |
      | EN455-2-2015-force-exam-synthetic | synthetic | exam_gloves     | 5.9 N  | 无法判断 | 不通过 |
      | EN455-2-2015-force-exam-synthetic | synthetic | exam_gloves     | 6.1 N  | 无法判断 | 通过   |
      | EN455-2-2015-force-exam-vinyl     | vinyl     | exam_gloves     | 3.59 N | 不通过   | 不通过 |
      | EN455-2-2015-force-exam-vinyl     | vinyl     | exam_gloves     | 3.61 N | 通过     | 通过   |

    @边界
    例子: 正好在限值
      | 规则                              | 级别      | 种类            | 实测  | 结果     | 判断 |
      | EN455-2-2015-force-surgical       | latex     | surgical_gloves | 9 N   | 通过     | 通过 |
      | EN455-2-2015-force-exam-latex     | latex     | exam_gloves     | 6 N   | 通过     | 通过 |
      | EN455-2-2015-force-exam-synthetic | synthetic | exam_gloves     | 6 N   | 无法判断 | 通过 |
      | EN455-2-2015-force-exam-vinyl     | vinyl     | exam_gloves     | 3.6 N | 通过     | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/kind"为"<种类>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                              | 级别      | 种类            |
      | EN455-2-2015-force-surgical       | latex     | surgical_gloves |
      | EN455-2-2015-force-exam-latex     | latex     | exam_gloves     |
      | EN455-2-2015-force-exam-synthetic | synthetic | exam_gloves     |
      | EN455-2-2015-force-exam-vinyl     | vinyl     | exam_gloves     |

  场景大纲: 单位不对或只有界限，无法判断
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                          | 级别  | 种类            | 实测                             | 状态                     |
      | EN455-2-2015-force-surgical   | latex | surgical_gloves | 20 mm                            | 单位不明或不符           |
      | EN455-2-2015-force-surgical   | latex | surgical_gloves | {"more_than": 8.9, "unit": "N"}  | 只报告了界限，不足以判定 |
      | EN455-2-2015-force-exam-latex | latex | exam_gloves     | 20 mm                            | 单位不明或不符           |
      | EN455-2-2015-force-exam-latex | latex | exam_gloves     | {"more_than": 5.9, "unit": "N"}  | 只报告了界限，不足以判定 |
      | EN455-2-2015-force-exam-vinyl | vinyl | exam_gloves     | 20 mm                            | 单位不明或不符           |
      | EN455-2-2015-force-exam-vinyl | vinyl | exam_gloves     | {"more_than": 3.59, "unit": "N"} | 只报告了界限，不足以判定 |

  场景大纲: 单位不对或只有界限，无法判断（未核实的限值）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"

    例子:
      | 规则                              | 级别      | 种类        | 实测                            |
      | EN455-2-2015-force-exam-synthetic | synthetic | exam_gloves | 20 mm                           |
      | EN455-2-2015-force-exam-synthetic | synthetic | exam_gloves | {"more_than": 5.9, "unit": "N"} |

  场景大纲: 不合格的说明、证据和依据
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"EN455-2-2015"的"force"

    例子:
      | 规则                              | 级别      | 种类            | 实测   | 结果     | 说明                                                                         |
      | EN455-2-2015-force-surgical       | latex     | surgical_gloves | 8.9 N  | 不通过   | 拉断力中位数实测 8.9 N；EN 455-2:2015（拉断力中位数）要求中位数不小于 9 N    |
      | EN455-2-2015-force-exam-latex     | latex     | exam_gloves     | 5.9 N  | 不通过   | 拉断力中位数实测 5.9 N；EN 455-2:2015（拉断力中位数）要求中位数不小于 6 N    |
      | EN455-2-2015-force-exam-synthetic | synthetic | exam_gloves     | 5.9 N  | 无法判断 | 拉断力中位数实测 5.9 N；EN 455-2:2015（拉断力中位数）要求中位数不小于 6 N    |
      | EN455-2-2015-force-exam-vinyl     | vinyl     | exam_gloves     | 3.59 N | 不通过   | 拉断力中位数实测 3.59 N；EN 455-2:2015（拉断力中位数）要求中位数不小于 3.6 N |

  场景大纲: 手套种类和材料决定限值
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                          | 级别  | 种类            | 实测 | 结果   |
      | EN455-2-2015-force-exam-latex | latex | surgical_gloves | 8 N  | 不适用 |
      | EN455-2-2015-force-surgical   | latex | exam_gloves     | 8 N  | 不适用 |
      | EN455-2-2015-force-exam-vinyl | latex | exam_gloves     | 4 N  | 不适用 |

  场景大纲: 别的标准、别的批次，不适用
    假如 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"EN455-2-2015-force-surgical"的结果为"不适用"

    例子:
      | 字段                                 | 值          |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  场景大纲: 每个级别须有报告的项目
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/reports/0/results"为“<检验项目>”
    当 按申报日期评估
    那么 规则"EN455-2-2015-force-evidence"的结果为"<结果>"
    而且 规则"EN455-2-2015-force-evidence"的判断为"<判断>"

    例子:
      | 级别      | 种类            | 检验项目                     | 结果   | 判断   |
      | latex     | surgical_gloves | [{"item": "force_at_break"}] | 通过   | 通过   |
      | latex     | surgical_gloves | [{"item": "charge"}]         | 不通过 | 不通过 |
      | latex     | exam_gloves     | [{"item": "force_at_break"}] | 通过   | 通过   |
      | latex     | exam_gloves     | [{"item": "charge"}]         | 不通过 | 不通过 |
      | synthetic | surgical_gloves | [{"item": "force_at_break"}] | 通过   | 通过   |
      | synthetic | surgical_gloves | [{"item": "charge"}]         | 不通过 | 不通过 |
      | synthetic | exam_gloves     | [{"item": "force_at_break"}] | 通过   | 通过   |
      | synthetic | exam_gloves     | [{"item": "charge"}]         | 不通过 | 不通过 |
      | vinyl     | surgical_gloves | [{"item": "force_at_break"}] | 通过   | 通过   |
      | vinyl     | surgical_gloves | [{"item": "charge"}]         | 不通过 | 不通过 |
      | vinyl     | exam_gloves     | [{"item": "force_at_break"}] | 通过   | 通过   |
      | vinyl     | exam_gloves     | [{"item": "charge"}]         | 不通过 | 不通过 |

  场景大纲: 报告的机构、批号和日期
    假如 "/products/0/reports/0/results"为“[{"item": "force_at_break"}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"EN455-2-2015-force-evidence"的结果为"<结果>"
    而且 规则"EN455-2-2015-force-evidence"的判断为"<结果>"

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
    假如 "/products/0/reports/0/results"为“[{"item": "force_at_break"}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按申报日期评估
    那么 规则"EN455-2-2015-force-evidence"的结果为"无法判断"
    而且 规则"EN455-2-2015-force-evidence"的判断为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |

  场景: 没有报告的说明
    假如 "/products/0/reports/0/results/0/item"为"charge"
    当 按申报日期评估
    那么 规则"EN455-2-2015-force-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的拉断力中位数报告"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"EN455-2-2015"的"force"
    而且 要求"EN455-2-2015-force"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"latex"
    而且 "/products/0/kind"为"surgical_gloves"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"EN455-2-2015-force-verdict"的结果为"<结果>"
    而且 规则"EN455-2-2015-force-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"EN455-2-2015"的"force"

    例子:
      | 检验                                                                                  | 结果   | 说明                                                                                 |
      | [{"item": "force_at_break", "value": {"value": 8.9, "unit": "N"}, "verdict": "pass"}] | 不通过 | 检验机构对拉断力的结论是“合格”，与其数据（8.9 N）相反（EN 455-2:2015：拉断力中位数） |
      | [{"item": "force_at_break", "value": {"value": 9, "unit": "N"}, "verdict": "fail"}]   | 不通过 | 检验机构对拉断力的结论是“不合格”，与其数据（9 N）相反（EN 455-2:2015：拉断力中位数） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"latex"
    而且 "/products/0/kind"为"surgical_gloves"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"EN455-2-2015-force-verdict"的结果为"<结果>"
    而且 规则"EN455-2-2015-force-verdict"的判断为"<判断>"

    例子:
      | 检验                                            | 结果     | 判断     |
      | [{"item": "force_at_break", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                | 结果 | 判断 |
      | [{"item": "force_at_break", "value": {"value": 9, "unit": "N"}, "verdict": "pass"}] | 通过 | 通过 |

  场景大纲: 报告列出每只手套的，看中位数
    假如 "/products/0/kind"为"surgical_gloves"
    而且 "/products/0/reports/0/results/0/value"为“<实测>”
    当 按申报日期评估
    那么 规则"EN455-2-2015-force-surgical"的结果为"<结果>"
    而且 规则"EN455-2-2015-force-surgical"的判断为"<结果>"

    例子:
      | 实测                                              | 结果   |
      | {"samples": [3, 8, 9.1, 12, 14], "unit": "N"}     | 通过   |
      | {"samples": [8.9, 8.9, 8.9, 30, 30], "unit": "N"} | 不通过 |
      | {"samples": [8.6, 20, 9.3, 3], "unit": "N"}       | 不通过 |

    @边界
    例子: 刚好在限值上
      | 实测                                        | 结果 |
      | {"samples": [3, 9, 30], "unit": "N"}        | 通过 |
      | {"samples": [8.7, 20, 9.3, 3], "unit": "N"} | 通过 |

  场景: 中位数的说明
    假如 "/products/0/kind"为"surgical_gloves"
    而且 "/products/0/reports/0/results/0/value"为“{"samples": [8.9, 8.9, 8.9, 30, 30], "unit": "N"}”
    当 按申报日期评估
    那么 规则"EN455-2-2015-force-surgical"的结果为"不通过"
    而且 说明包含"拉断力中位数实测 8.9, 8.9, 8.9, 30, 30 N；EN 455-2:2015（拉断力中位数）要求中位数不小于 9 N"
    而且 证据位于"/products/0/reports/0/results/0/value"
