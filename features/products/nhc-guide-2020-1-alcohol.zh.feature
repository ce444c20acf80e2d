# language: zh-CN
功能: 消毒剂使用指南：醇类消毒剂乙醇含量

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"NHC-GUIDE-2020"
    而且 "/products/0/kind"为"alcohol_disinfectant"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/reports/0/dated_on"为"2020-03-18"
    而且 "/products/0/reports/0/results"为“[{"item": "ethanol", "value": {"value": 75, "unit": "%"}}]”

  场景大纲: 限值两侧
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                     | 项目    | 实测值 | 结果   | 判断   |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 69.9 % | 不通过 | 不通过 |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 70.1 % | 通过   | 通过   |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 79.9 % | 通过   | 通过   |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 80.1 % | 不通过 | 不通过 |

  @边界
  场景大纲: 恰好等于限值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                     | 项目    | 实测值 | 结果 | 判断 |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 70 %   | 通过 | 通过 |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 80 %   | 通过 | 通过 |

  场景大纲: 每个样品都要符合，平均值不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"

    例子:
      | 规则                     | 项目    | 实测值                                 | 结果   |
      | NHC-GUIDE-2020-1-ethanol | ethanol | {"samples": [70.1, 69.9], "unit": "%"} | 不通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                     | 项目    |
      | NHC-GUIDE-2020-1-ethanol | ethanol |

  场景大纲: 单位不符或界限不足以判定
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                     | 项目    | 实测值                           | 状态                     |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 10 N                             | 单位不明或不符           |
      | NHC-GUIDE-2020-1-ethanol | ethanol | {"less_than": 70.1, "unit": "%"} | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 说明包含"<要求>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"NHC-GUIDE-2020"的"1"

    例子:
      | 规则                     | 项目    | 实测值 | 结果   | 说明                                      | 要求                       |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 69.9 % | 不通过 | 醇类消毒剂乙醇含量（体积分数）实测 69.9 % | 每个样品在 70 至 80 % 之间 |

  场景大纲: 其他标准、其他批次的结果不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/<字段>"为"<文字>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                     | 项目    | 字段          | 文字        |
      | NHC-GUIDE-2020-1-ethanol | ethanol | standard      | GB2626-2006 |
      | NHC-GUIDE-2020-1-ethanol | ethanol | reports/0/lot | 20200399    |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/made_on"为"<日期>"
    而且 "/products/0/reports/0/dated_on"为"2020-03-25"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                     | 项目    | 日期       | 实测值 | 结果       |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 2020-02-17 | 79.9 % | 不在有效期 |
      | NHC-GUIDE-2020-1-ethanol | ethanol | 2020-02-18 | 79.9 % | 通过       |

  场景: 有资质实验室对该批次的报告
    假如 "/products/0/reports/0/results/0/item"为"ethanol"
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-1-evidence"的结果为"通过"
    而且 规则"NHC-GUIDE-2020-1-evidence"的判断为"通过"

  场景大纲: 不算数的报告
    假如 "/products/0/reports/0/results/0/item"为"ethanol"
    而且 "/products/0/reports/0/<字段>"为"<文字>"
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-1-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的醇类消毒剂乙醇含量（体积分数）报告"
    而且 证据位于"/products/0/reports/0/<字段>"
    而且 依据为"NHC-GUIDE-2020"的"1"

    例子:
      | 字段          | 文字       |
      | is_accredited | 否         |
      | lot           | 20200399   |
      | dated_on      | 2020-03-09 |
      | dated_on      | 2020-03-26 |

  场景: 没有这一项目的报告
    假如 "/products/0/reports/0/results/0/item"为"ethanol"
    而且 "/products/0/reports/0/results/0/item"为"nose_clip_length"
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-1-evidence"的结果为"不通过"

  场景: 不知道实验室有没有资质
    假如 "/products/0/reports/0/results/0/item"为"ethanol"
    而且 没有填写"/products/0/reports/0/is_accredited"
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-1-evidence"的结果为"无法判断"
    而且 证据"/products/0/reports/0/is_accredited"的状态为"未填写"

  场景: 没有列出报告
    假如 "/products/0/reports/0/results/0/item"为"ethanol"
    而且 没有填写"/products/0/reports"
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-1-evidence"的结果为"无法判断"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-1-verdict"的结果为"<结果>"
    而且 规则"NHC-GUIDE-2020-1-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"NHC-GUIDE-2020"的"1"

    例子:
      | 检验                                                                            | 结果   | 说明                                                                                          |
      | [{"item": "ethanol", "value": {"value": 69.9, "unit": "%"}, "verdict": "pass"}] | 不通过 | 检验机构对乙醇含量的结论是“合格”，与其数据（69.9 %）相反（国卫办监督函〔2020〕147号 第 1 条） |
      | [{"item": "ethanol", "value": {"value": 70, "unit": "%"}, "verdict": "fail"}]   | 不通过 | 检验机构对乙醇含量的结论是“不合格”，与其数据（70 %）相反（国卫办监督函〔2020〕147号 第 1 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-1-verdict"的结果为"<结果>"
    而且 规则"NHC-GUIDE-2020-1-verdict"的判断为"<判断>"

    例子:
      | 检验                                     | 结果     | 判断     |
      | [{"item": "ethanol", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                          | 结果 | 判断 |
      | [{"item": "ethanol", "value": {"value": 70, "unit": "%"}, "verdict": "pass"}] | 通过 | 通过 |
