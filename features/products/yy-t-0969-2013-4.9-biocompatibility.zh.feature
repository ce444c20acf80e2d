# language: zh-CN
功能: YY/T 0969-2013 4.9：生物学评价

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"YYT0969-2013"
    而且 "/products/0/kind"为"一次性使用医用口罩"
    而且 没有填写"/products/0/class"
    而且 "/products/0/reports/0/results"为"[{}]"

  场景大纲: 限值两侧（限值未经核实）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                           | 项目           | 实测                                                   | 判断   |
      | YYT0969-2013-4.9-cytotoxicity  | 细胞毒性       | 3 grade                                                | 不通过 |
      | YYT0969-2013-4.9-cytotoxicity  | 细胞毒性       | 1 grade                                                | 通过   |
      | YYT0969-2013-4.9-cytotoxicity  | 细胞毒性       | {\"samples\": [0, 0, 3], \"unit\": \"grade\"}          | 不通过 |
      | YYT0969-2013-4.9-cytotoxicity  | 细胞毒性       | {\"samples\": [0, 1], \"unit\": \"grade\"}             | 通过   |
      | YYT0969-2013-4.9-cytotoxicity  | 细胞毒性       | {\"less_than\": 1, \"unit\": \"grade\"}                | 通过   |
      | YYT0969-2013-4.9-cytotoxicity  | 细胞毒性       | {\"more_than\": 3, \"unit\": \"grade\"}                | 不通过 |
      | YYT0969-2013-4.9-irritation    | 原发性刺激指数 | 0.41 index                                             | 不通过 |
      | YYT0969-2013-4.9-irritation    | 原发性刺激指数 | 0.39 index                                             | 通过   |
      | YYT0969-2013-4.9-irritation    | 原发性刺激指数 | {\"samples\": [0.20, 0.20, 0.41], \"unit\": \"index\"} | 不通过 |
      | YYT0969-2013-4.9-irritation    | 原发性刺激指数 | {\"samples\": [0.20, 0.39], \"unit\": \"index\"}       | 通过   |
      | YYT0969-2013-4.9-irritation    | 原发性刺激指数 | {\"less_than\": 0.39, \"unit\": \"index\"}             | 通过   |
      | YYT0969-2013-4.9-irritation    | 原发性刺激指数 | {\"more_than\": 0.41, \"unit\": \"index\"}             | 不通过 |
      | YYT0969-2013-4.9-sensitisation | 迟发型超敏反应 | 2 grade                                                | 不通过 |
      | YYT0969-2013-4.9-sensitisation | 迟发型超敏反应 | 0 grade                                                | 通过   |
      | YYT0969-2013-4.9-sensitisation | 迟发型超敏反应 | {\"samples\": [0, 0, 2], \"unit\": \"grade\"}          | 不通过 |
      | YYT0969-2013-4.9-sensitisation | 迟发型超敏反应 | {\"samples\": [0, 0], \"unit\": \"grade\"}             | 通过   |
      | YYT0969-2013-4.9-sensitisation | 迟发型超敏反应 | {\"less_than\": 0, \"unit\": \"grade\"}                | 通过   |
      | YYT0969-2013-4.9-sensitisation | 迟发型超敏反应 | {\"more_than\": 2, \"unit\": \"grade\"}                | 不通过 |

  @边界
  场景大纲: 正好等于限值（限值未经核实）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                           | 项目           | 实测      | 判断 |
      | YYT0969-2013-4.9-cytotoxicity  | 细胞毒性       | 2 grade   | 通过 |
      | YYT0969-2013-4.9-irritation    | 原发性刺激指数 | 0.4 index | 通过 |
      | YYT0969-2013-4.9-sensitisation | 迟发型超敏反应 | 1 grade   | 通过 |

  场景大纲: 没有填写实测值（限值未经核实）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                           | 项目           |
      | YYT0969-2013-4.9-cytotoxicity  | 细胞毒性       |
      | YYT0969-2013-4.9-irritation    | 原发性刺激指数 |
      | YYT0969-2013-4.9-sensitisation | 迟发型超敏反应 |

  场景大纲: 单位不对，或只报告了不足以判定的界限（限值未经核实）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"

    例子:
      | 规则                           | 项目           | 实测                                       |
      | YYT0969-2013-4.9-cytotoxicity  | 细胞毒性       | 2 index                                    |
      | YYT0969-2013-4.9-cytotoxicity  | 细胞毒性       | {\"value\": 2, \"unit\": \"pcs\"}          |
      | YYT0969-2013-4.9-cytotoxicity  | 细胞毒性       | {\"more_than\": 1, \"unit\": \"grade\"}    |
      | YYT0969-2013-4.9-cytotoxicity  | 细胞毒性       | {\"less_than\": 3, \"unit\": \"grade\"}    |
      | YYT0969-2013-4.9-irritation    | 原发性刺激指数 | 0.4 grade                                  |
      | YYT0969-2013-4.9-irritation    | 原发性刺激指数 | {\"value\": 0.4, \"unit\": \"pcs\"}        |
      | YYT0969-2013-4.9-irritation    | 原发性刺激指数 | {\"more_than\": 0.39, \"unit\": \"index\"} |
      | YYT0969-2013-4.9-irritation    | 原发性刺激指数 | {\"less_than\": 0.41, \"unit\": \"index\"} |
      | YYT0969-2013-4.9-sensitisation | 迟发型超敏反应 | 1 index                                    |
      | YYT0969-2013-4.9-sensitisation | 迟发型超敏反应 | {\"value\": 1, \"unit\": \"pcs\"}          |
      | YYT0969-2013-4.9-sensitisation | 迟发型超敏反应 | {\"more_than\": 0, \"unit\": \"grade\"}    |
      | YYT0969-2013-4.9-sensitisation | 迟发型超敏反应 | {\"less_than\": 2, \"unit\": \"grade\"}    |

  场景大纲: 限值未经核实的说明（实测值）
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"未经核实的限值"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"YYT0969-2013"的"4.9"

    例子:
      | 规则                           | 项目           | 实测       | 说明                                                                                |
      | YYT0969-2013-4.9-cytotoxicity  | 细胞毒性       | 3 grade    | 细胞毒性实测 3 grade；YY/T 0969-2013 第 4.9 条要求每个样品不大于 2 grade            |
      | YYT0969-2013-4.9-irritation    | 原发性刺激指数 | 0.41 index | 原发性刺激指数实测 0.41 index；YY/T 0969-2013 第 4.9 条要求每个样品不大于 0.4 index |
      | YYT0969-2013-4.9-sensitisation | 迟发型超敏反应 | 2 grade    | 迟发型超敏反应实测 2 grade；YY/T 0969-2013 第 4.9 条要求每个样品不大于 1 grade      |

  场景大纲: 不适用的情形
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                          | 项目     | 字段                                 | 值             |
      | YYT0969-2013-4.9-cytotoxicity | 细胞毒性 | /products/0/reports/0/lot            | 20200101       |
      | YYT0969-2013-4.9-cytotoxicity | 细胞毒性 | /products/0/standard                 | GB2626-2006    |
      | YYT0969-2013-4.9-cytotoxicity | 细胞毒性 | /products/0/reports/0/results/0/item | 原发性刺激指数 |

  场景: 没有填写项目名称
    假如 "/products/0/reports/0/results/0/value"为"1 %"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.9-cytotoxicity"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/item"的状态为"未填写"

  场景大纲: 报告齐全
    假如 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.9-evidence"的结果为"通过"
    而且 要求"YYT0969-2013-4.9"的结论为"<结论>"

    例子:
      | 报告内容                                                                                                                                                                                                                                           | 结论     |
      | [{\"item\": \"cytotoxicity\", \"value\": {\"value\": 1, \"unit\": \"grade\"}}, {\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}, {\"item\": \"sensitisation\", \"value\": {\"value\": 0, \"unit\": \"grade\"}}] | 无法确定 |

  场景大纲: 报告缺少一项
    假如 "/products/0/reports/0/results"为"<报告内容>"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.9-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的生物学评价报告（YY/T 0969-2013 第 4.9 条）"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"YYT0969-2013"的"4.9"

    例子:
      | 报告内容                                                                                                                                                             |
      | [{\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}, {\"item\": \"sensitisation\", \"value\": {\"value\": 0, \"unit\": \"grade\"}}] |
      | [{\"item\": \"cytotoxicity\", \"value\": {\"value\": 1, \"unit\": \"grade\"}}, {\"item\": \"sensitisation\", \"value\": {\"value\": 0, \"unit\": \"grade\"}}]        |
      | [{\"item\": \"cytotoxicity\", \"value\": {\"value\": 1, \"unit\": \"grade\"}}, {\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}]  |

  场景大纲: 报告不能证明这一批次
    假如 "/products/0/reports/0/results"为"[{\"item\": \"cytotoxicity\", \"value\": {\"value\": 1, \"unit\": \"grade\"}}, {\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}, {\"item\": \"sensitisation\", \"value\": {\"value\": 0, \"unit\": \"grade\"}}]"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.9-evidence"的结果为"不通过"
    而且 证据位于"<字段>"

    例子:
      | 字段                                | 值         |
      | /products/0/reports/0/is_accredited | 否         |
      | /products/0/reports/0/lot           | 20200101   |
      | /products/0/reports/0/dated_on      | 2020-03-09 |
      | /products/0/reports/0/dated_on      | 2020-03-26 |

  @边界
  场景大纲: 报告在生产当日或评估当日
    假如 "/products/0/reports/0/results"为"[{\"item\": \"cytotoxicity\", \"value\": {\"value\": 1, \"unit\": \"grade\"}}, {\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}, {\"item\": \"sensitisation\", \"value\": {\"value\": 0, \"unit\": \"grade\"}}]"
    而且 "/products/0/reports/0/dated_on"为"<值>"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.9-evidence"的结果为"通过"
    而且 规则"YYT0969-2013-4.9-evidence"的判断为"通过"

    例子:
      | 值         |
      | 2020-03-10 |
      | 2020-03-25 |

  场景大纲: 不知道报告能否证明
    假如 "/products/0/reports/0/results"为"[{\"item\": \"cytotoxicity\", \"value\": {\"value\": 1, \"unit\": \"grade\"}}, {\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}, {\"item\": \"sensitisation\", \"value\": {\"value\": 0, \"unit\": \"grade\"}}]"
    而且 没有填写"<字段>"
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.9-evidence"的结果为"无法判断"
    而且 证据"<字段>"的状态为"未填写"

    例子:
      | 字段                                |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports                 |

  场景: 没有报告
    假如 "/products/0/reports/0/results"为"[{\"item\": \"cytotoxicity\", \"value\": {\"value\": 1, \"unit\": \"grade\"}}, {\"item\": \"irritation_index\", \"value\": {\"value\": 0.39, \"unit\": \"index\"}}, {\"item\": \"sensitisation\", \"value\": {\"value\": 0, \"unit\": \"grade\"}}]"
    而且 "/products/0/reports"为空列表
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.9-evidence"的结果为"不通过"
    而且 证据位于"/products/0/reports"
    而且 要求"YYT0969-2013-4.9"的结论为"不合规"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.9-verdict"的结果为"<结果>"
    而且 规则"YYT0969-2013-4.9-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"YYT0969-2013"的"4.9"

    例子:
      | 检验                                                                                  | 结果     | 说明                                                                                    |
      | [{"item": "cytotoxicity", "value": {"value": 3, "unit": "grade"}, "verdict": "pass"}] | 无法判断 | 检验机构对细胞毒性的结论是“合格”，与其数据（3 grade）相反（YY/T 0969-2013 第 4.9 条）   |
      | [{"item": "cytotoxicity", "value": {"value": 2, "unit": "grade"}, "verdict": "fail"}] | 无法判断 | 检验机构对细胞毒性的结论是“不合格”，与其数据（2 grade）相反（YY/T 0969-2013 第 4.9 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按申报日期评估
    那么 规则"YYT0969-2013-4.9-verdict"的结果为"<结果>"
    而且 规则"YYT0969-2013-4.9-verdict"的判断为"<判断>"

    例子:
      | 检验                                          | 结果     | 判断     |
      | [{"item": "cytotoxicity", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                  | 结果     | 判断 |
      | [{"item": "cytotoxicity", "value": {"value": 2, "unit": "grade"}, "verdict": "pass"}] | 无法判断 | 通过 |
