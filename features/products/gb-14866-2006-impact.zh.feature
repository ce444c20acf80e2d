# language: zh-CN
功能: GB 14866-2006：抗冲击性能

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GB14866-2006"
    而且 "/products/0/kind"为"eye_protector"
    而且 "/products/0/reports/0/results"为“[{"item": "drop_ball"}]”

  场景大纲: 不合格件数
    假如 "/products/0/reports/0/results/0/tested"为"<受检>"
    而且 "/products/0/reports/0/results/0/failed"为"<不合格>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                    | 受检 | 不合格 | 结果     | 判断   |
      | GB14866-2006-impact-any | 1    | 1      | 无法判断 | 不通过 |
      | GB14866-2006-impact-any | 0    | 0      | 无法判断 | 不通过 |
      | GB14866-2006-impact-any | 6    | 0      | 无法判断 | 通过   |

    @边界
    例子: 正好在限值
      | 规则                    | 受检 | 不合格 | 结果     | 判断 |
      | GB14866-2006-impact-any | 1    | 0      | 无法判断 | 通过 |

  场景: 件数没有填写或写错，无法判断：受检
    假如 "/products/0/reports/0/results/0/failed"为"0"
    当 按申报日期评估
    那么 规则"GB14866-2006-impact-any"的结果为"无法判断"
    而且 规则"GB14866-2006-impact-any"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/tested"的状态为"未填写"

  场景: 件数没有填写或写错，无法判断：不合格
    假如 "/products/0/reports/0/results/0/tested"为"1"
    当 按申报日期评估
    那么 规则"GB14866-2006-impact-any"的结果为"无法判断"
    而且 规则"GB14866-2006-impact-any"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/failed"的状态为"未填写"

  场景: 件数没有填写或写错，无法判断：误填为文字
    假如 "/products/0/reports/0/results/0/tested"为"1"
    而且 "/products/0/reports/0/results/0/failed"误填为文字"3"
    当 按申报日期评估
    那么 规则"GB14866-2006-impact-any"的结果为"无法判断"
    而且 规则"GB14866-2006-impact-any"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/failed"的状态为"类型不对"

  场景大纲: 不合格的说明、证据和依据（件数）
    假如 "/products/0/reports/0/results/0/tested"为"<受检>"
    而且 "/products/0/reports/0/results/0/failed"为"<不合格>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/failed"
    而且 依据为"GB14866-2006"的"impact"

    例子:
      | 规则                    | 受检 | 不合格 | 结果     | 说明                                                                        |
      | GB14866-2006-impact-any | 1    | 1      | 无法判断 | 抗冲击性能实测 1；GB 14866-2006（抗冲击性能）要求 1 个样品中不合格不超过 0 个 |

  场景大纲: 别的标准、别的批次，不适用
    假如 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"GB14866-2006-impact-any"的结果为"不适用"

    例子:
      | 字段                                 | 值          |
      | /products/0/standard                 | GB2626-2006 |
      | /products/0/reports/0/lot            | 20200311    |
      | /products/0/reports/0/results/0/item | charge      |

  场景大纲: 每个级别须有报告的项目
    假如 "/products/0/reports/0/results"为“<检验项目>”
    当 按申报日期评估
    那么 规则"GB14866-2006-impact-evidence"的结果为"<结果>"
    而且 规则"GB14866-2006-impact-evidence"的判断为"<判断>"

    例子:
      | 检验项目                | 结果   | 判断   |
      | [{"item": "drop_ball"}] | 通过   | 通过   |
      | [{"item": "charge"}]    | 不通过 | 不通过 |

  场景大纲: 报告的机构、批号和日期
    假如 "/products/0/reports/0/results"为“[{"item": "drop_ball"}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"GB14866-2006-impact-evidence"的结果为"<结果>"
    而且 规则"GB14866-2006-impact-evidence"的判断为"<结果>"

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
    假如 "/products/0/reports/0/results"为“[{"item": "drop_ball"}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按申报日期评估
    那么 规则"GB14866-2006-impact-evidence"的结果为"无法判断"
    而且 规则"GB14866-2006-impact-evidence"的判断为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |

  场景: 没有报告的说明
    假如 "/products/0/reports/0/results/0/item"为"charge"
    当 按申报日期评估
    那么 规则"GB14866-2006-impact-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的抗冲击性能报告"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"GB14866-2006"的"impact"
    而且 要求"GB14866-2006-impact"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"GB14866-2006-impact-verdict"的结果为"<结果>"
    而且 规则"GB14866-2006-impact-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB14866-2006"的"impact"

    例子:
      | 检验                                                                 | 结果     | 说明                                                                             |
      | [{"item": "drop_ball", "tested": 1, "failed": 1, "verdict": "pass"}] | 无法判断 | 检验机构对抗冲击的结论是“合格”，与其数据（1）相反（GB 14866-2006：抗冲击性能）   |
      | [{"item": "drop_ball", "tested": 1, "failed": 0, "verdict": "fail"}] | 无法判断 | 检验机构对抗冲击的结论是“不合格”，与其数据（0）相反（GB 14866-2006：抗冲击性能） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"GB14866-2006-impact-verdict"的结果为"<结果>"
    而且 规则"GB14866-2006-impact-verdict"的判断为"<判断>"

    例子:
      | 检验                                       | 结果     | 判断     |
      | [{"item": "drop_ball", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                 | 结果     | 判断 |
      | [{"item": "drop_ball", "tested": 1, "failed": 0, "verdict": "pass"}] | 无法判断 | 通过 |
