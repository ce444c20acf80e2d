# language: zh-CN
功能: GB 26373-2010：乙醇含量

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GB26373-2010"
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
      | 规则                         | 项目    | 实测值 | 结果     | 判断   |
      | GB26373-2010-ethanol-content | ethanol | 69.9 % | 无法判断 | 不通过 |
      | GB26373-2010-ethanol-content | ethanol | 70.1 % | 无法判断 | 通过   |
      | GB26373-2010-ethanol-content | ethanol | 79.9 % | 无法判断 | 通过   |
      | GB26373-2010-ethanol-content | ethanol | 80.1 % | 无法判断 | 不通过 |

  @边界
  场景大纲: 恰好等于限值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                         | 项目    | 实测值 | 结果     | 判断 |
      | GB26373-2010-ethanol-content | ethanol | 70 %   | 无法判断 | 通过 |
      | GB26373-2010-ethanol-content | ethanol | 80 %   | 无法判断 | 通过 |

  场景大纲: 每个样品都要符合，平均值不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"

    例子:
      | 规则                         | 项目    | 实测值                                 | 结果     |
      | GB26373-2010-ethanol-content | ethanol | {"samples": [70.1, 69.9], "unit": "%"} | 无法判断 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                         | 项目    |
      | GB26373-2010-ethanol-content | ethanol |

  场景大纲: 单位不符或界限不足以判定
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                         | 项目    | 实测值                           | 状态                     |
      | GB26373-2010-ethanol-content | ethanol | 10 N                             | 单位不明或不符           |
      | GB26373-2010-ethanol-content | ethanol | {"less_than": 70.1, "unit": "%"} | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 说明包含"<要求>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB26373-2010"的"ethanol"

    例子:
      | 规则                         | 项目    | 实测值 | 结果     | 说明                            | 要求                       |
      | GB26373-2010-ethanol-content | ethanol | 69.9 % | 无法判断 | 乙醇含量（体积分数）实测 69.9 % | 每个样品在 70 至 80 % 之间 |

  场景大纲: 其他标准、其他批次的结果不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/<字段>"为"<文字>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                         | 项目    | 字段          | 文字        |
      | GB26373-2010-ethanol-content | ethanol | standard      | GB2626-2006 |
      | GB26373-2010-ethanol-content | ethanol | reports/0/lot | 20200399    |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/made_on"为"<日期>"
    而且 "/products/0/reports/0/dated_on"为"2021-02-01"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2021-02-01"评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                         | 项目    | 日期       | 实测值 | 结果       |
      | GB26373-2010-ethanol-content | ethanol | 2011-05-31 | 79.9 % | 不在有效期 |
      | GB26373-2010-ethanol-content | ethanol | 2011-06-01 | 79.9 % | 无法判断   |
      | GB26373-2010-ethanol-content | ethanol | 2020-12-31 | 79.9 % | 无法判断   |
      | GB26373-2010-ethanol-content | ethanol | 2021-01-01 | 79.9 % | 不在有效期 |

  场景: 有资质实验室对该批次的报告
    假如 "/products/0/reports/0/results/0/item"为"ethanol"
    当 按"2020-03-25"评估
    那么 规则"GB26373-2010-ethanol-evidence"的结果为"通过"
    而且 规则"GB26373-2010-ethanol-evidence"的判断为"通过"

  场景大纲: 不算数的报告
    假如 "/products/0/reports/0/results/0/item"为"ethanol"
    而且 "/products/0/reports/0/<字段>"为"<文字>"
    当 按"2020-03-25"评估
    那么 规则"GB26373-2010-ethanol-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的乙醇含量（体积分数）报告"
    而且 证据位于"/products/0/reports/0/<字段>"
    而且 依据为"GB26373-2010"的"ethanol"

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
    那么 规则"GB26373-2010-ethanol-evidence"的结果为"不通过"

  场景: 不知道实验室有没有资质
    假如 "/products/0/reports/0/results/0/item"为"ethanol"
    而且 没有填写"/products/0/reports/0/is_accredited"
    当 按"2020-03-25"评估
    那么 规则"GB26373-2010-ethanol-evidence"的结果为"无法判断"
    而且 证据"/products/0/reports/0/is_accredited"的状态为"未填写"

  场景: 没有列出报告
    假如 "/products/0/reports/0/results/0/item"为"ethanol"
    而且 没有填写"/products/0/reports"
    当 按"2020-03-25"评估
    那么 规则"GB26373-2010-ethanol-evidence"的结果为"无法判断"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB26373-2010-ethanol-verdict"的结果为"<结果>"
    而且 规则"GB26373-2010-ethanol-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB26373-2010"的"ethanol"

    例子:
      | 检验                                                                            | 结果     | 说明                                                                                            |
      | [{"item": "ethanol", "value": {"value": 69.9, "unit": "%"}, "verdict": "pass"}] | 无法判断 | 检验机构对乙醇含量的结论是“合格”，与其数据（69.9 %）相反（GB 26373-2010：乙醇含量（体积分数）） |
      | [{"item": "ethanol", "value": {"value": 70, "unit": "%"}, "verdict": "fail"}]   | 无法判断 | 检验机构对乙醇含量的结论是“不合格”，与其数据（70 %）相反（GB 26373-2010：乙醇含量（体积分数）） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB26373-2010-ethanol-verdict"的结果为"<结果>"
    而且 规则"GB26373-2010-ethanol-verdict"的判断为"<判断>"

    例子:
      | 检验                                     | 结果     | 判断     |
      | [{"item": "ethanol", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                          | 结果     | 判断 |
      | [{"item": "ethanol", "value": {"value": 70, "unit": "%"}, "verdict": "pass"}] | 无法判断 | 通过 |
