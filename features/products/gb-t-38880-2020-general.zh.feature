# language: zh-CN
功能: GB/T 38880-2020 general：基本要求

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GBT38880-2020"
    而且 "/products/0/kind"为"儿童口罩"
    而且 "/products/0/reports/0/results"为"[{}]"
    而且 "/submitted_on"为"2020-05-25"
    而且 "/products/0/made_on"为"2020-05-10"
    而且 "/products/0/reports/0/dated_on"为"2020-05-18"
    而且 "/products/0/is_sterilized_with_ethylene_oxide"为"是"

  场景大纲: 检出与未检出
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"为"<检出>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                       | 级别         | 项目     | 检出 | 结果   |
      | GBT38880-2020-general-ties | F 类（防护） | 绳带系扣 | 否   | 通过   |
      | GBT38880-2020-general-ties | F 类（防护） | 绳带系扣 | 是   | 不通过 |
      | GBT38880-2020-general-ties | W 类（卫生） | 绳带系扣 | 否   | 通过   |
      | GBT38880-2020-general-ties | W 类（卫生） | 绳带系扣 | 是   | 不通过 |

  场景大纲: 没有填写是否检出
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/detected"的状态为"未填写"

    例子:
      | 规则                       | 级别         | 项目     |
      | GBT38880-2020-general-ties | F 类（防护） | 绳带系扣 |
      | GBT38880-2020-general-ties | W 类（卫生） | 绳带系扣 |

  场景大纲: 是否检出误填为文字
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"误填为文字"未检出"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/detected"的状态为"类型不对"

    例子:
      | 规则                       | 级别         | 项目     |
      | GBT38880-2020-general-ties | F 类（防护） | 绳带系扣 |
      | GBT38880-2020-general-ties | W 类（卫生） | 绳带系扣 |

  场景大纲: 不符合时的说明（检出）
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/detected"为"<检出>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/detected"
    而且 依据为"GBT38880-2020"的"general"

    例子:
      | 规则                       | 级别         | 项目     | 检出 | 说明                                                       |
      | GBT38880-2020-general-ties | F 类（防护） | 绳带系扣 | 是   | 绳带系扣实测 是；GB/T 38880-2020（基本要求）要求不得检出 |
      | GBT38880-2020-general-ties | W 类（卫生） | 绳带系扣 | 是   | 绳带系扣实测 是；GB/T 38880-2020（基本要求）要求不得检出 |

  场景大纲: 不适用的情形
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                       | 级别         | 项目     | 字段                                 | 值          |
      | GBT38880-2020-general-ties | F 类（防护） | 绳带系扣 | /products/0/reports/0/lot            | 20200101    |
      | GBT38880-2020-general-ties | F 类（防护） | 绳带系扣 | /products/0/standard                 | GB2626-2006 |
      | GBT38880-2020-general-ties | F 类（防护） | 绳带系扣 | /products/0/reports/0/results/0/item | 死腔        |

  场景: 没有填写项目名称
    假如 "/products/0/class"为"F 类（防护）"
    而且 "/products/0/reports/0/results/0/value"为"1 %"
    当 按申报日期评估
    那么 规则"GBT38880-2020-general-ties"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/item"的状态为"未填写"

  场景大纲: 报告齐全
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"GBT38880-2020-general-evidence"的结果为"通过"
    而且 要求"GBT38880-2020-general"的结论为"<结论>"

    例子:
      | 级别         | 报告内容                                          | 结论 |
      | F 类（防护） | [{\"item\": \"tie_straps\", \"detected\": false}] | 合规 |
      | W 类（卫生） | [{\"item\": \"tie_straps\", \"detected\": false}] | 合规 |

  场景大纲: 报告缺少一项
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"GBT38880-2020-general-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的基本要求报告（GB/T 38880-2020：基本要求）"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"GBT38880-2020"的"general"

    例子:
      | 级别         | 报告内容                                                                   |
      | F 类（防护） | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |
      | W 类（卫生） | [{\"item\": \"dead_space\", \"value\": {\"value\": 0.5, \"unit\": \"%\"}}] |

  场景大纲: 报告不能证明这一批次
    假如 "/products/0/class"为"F 类（防护）"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"tie_straps\", \"detected\": false}]"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"GBT38880-2020-general-evidence"的结果为"不通过"
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
    而且 "/products/0/reports/0/results"为"[{\"item\": \"tie_straps\", \"detected\": false}]"
    而且 "/products/0/reports/0/dated_on"为"<值>"
    当 按申报日期评估
    那么 规则"GBT38880-2020-general-evidence"的结果为"通过"
    而且 规则"GBT38880-2020-general-evidence"的判断为"通过"

    例子:
      | 值         |
      | 2020-05-10 |
      | 2020-05-25 |

  场景大纲: 不知道报告能否证明
    假如 "/products/0/class"为"F 类（防护）"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"tie_straps\", \"detected\": false}]"
    而且 没有填写"<字段>"
    当 按申报日期评估
    那么 规则"GBT38880-2020-general-evidence"的结果为"无法判断"
    而且 证据"<字段>"的状态为"未填写"

    例子:
      | 字段                                |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  场景: 没有报告
    假如 "/products/0/class"为"F 类（防护）"
    而且 "/products/0/reports/0/results"为"[{\"item\": \"tie_straps\", \"detected\": false}]"
    而且 "/products/0/reports"为空列表
    当 按申报日期评估
    那么 规则"GBT38880-2020-general-evidence"的结果为"不通过"
    而且 证据位于"/products/0/reports"
    而且 要求"GBT38880-2020-general"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"F 类（防护）"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"GBT38880-2020-general-verdict"的结果为"<结果>"
    而且 规则"GBT38880-2020-general-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GBT38880-2020"的"general"

    例子:
      | 检验                                                           | 结果   | 说明                                                                                |
      | [{"item": "tie_straps", "detected": true, "verdict": "pass"}]  | 不通过 | 检验机构对绳带系扣的结论是“合格”，与其数据（是）相反（GB/T 38880-2020：基本要求）   |
      | [{"item": "tie_straps", "detected": false, "verdict": "fail"}] | 不通过 | 检验机构对绳带系扣的结论是“不合格”，与其数据（否）相反（GB/T 38880-2020：基本要求） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"F 类（防护）"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"GBT38880-2020-general-verdict"的结果为"<结果>"
    而且 规则"GBT38880-2020-general-verdict"的判断为"<判断>"

    例子:
      | 检验                                                           | 结果     | 判断     |
      | [{"item": "tie_straps", "verdict": "pass"}]                    | 无法判断 | 无法判断 |
      | [{"item": "tie_straps", "detected": false, "verdict": "pass"}] | 通过     | 通过     |
