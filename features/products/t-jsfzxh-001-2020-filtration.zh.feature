# language: zh-CN
功能: T/JSFZXH 001-2020：熔喷布过滤效率

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"TJSFZXH001-2020"
    而且 "/products/0/kind"为"melt_blown_fabric"
    而且 "/products/0/class"为"KN95"
    而且 "/products/0/made_on"为"2020-05-10"
    而且 "/products/0/reports/0/dated_on"为"2020-05-18"
    而且 "/products/0/reports/0/results"为“[{"item": "filter_efficiency_nacl", "value": {"value": 99.99, "unit": "%"}}]”

  场景大纲: 限值两侧
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-05-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                             | 项目                   | 级别  | 实测值  | 结果     | 判断   |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | 29.99 % | 无法判断 | 不通过 |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | 30.01 % | 无法判断 | 通过   |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | 59.99 % | 无法判断 | 不通过 |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | 60.01 % | 无法判断 | 通过   |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | 79.99 % | 无法判断 | 不通过 |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | 80.01 % | 无法判断 | 通过   |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | 89.99 % | 无法判断 | 不通过 |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | 90.01 % | 无法判断 | 通过   |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | 94.99 % | 无法判断 | 不通过 |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | 95.01 % | 无法判断 | 通过   |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | 99.96 % | 无法判断 | 不通过 |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | 99.98 % | 无法判断 | 通过   |

  @边界
  场景大纲: 恰好等于限值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-05-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                             | 项目                   | 级别  | 实测值  | 结果     | 判断 |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | 30 %    | 无法判断 | 通过 |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | 60 %    | 无法判断 | 通过 |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | 80 %    | 无法判断 | 通过 |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | 90 %    | 无法判断 | 通过 |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | 95 %    | 无法判断 | 通过 |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | 99.97 % | 无法判断 | 通过 |

  场景大纲: 每个样品都要符合，平均值不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-05-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"

    例子:
      | 规则                             | 项目                   | 级别  | 实测值                                   | 结果     |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | {"samples": [30.01, 29.99], "unit": "%"} | 无法判断 |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | {"samples": [60.01, 59.99], "unit": "%"} | 无法判断 |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | {"samples": [80.01, 79.99], "unit": "%"} | 无法判断 |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | {"samples": [90.01, 89.99], "unit": "%"} | 无法判断 |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | {"samples": [95.01, 94.99], "unit": "%"} | 无法判断 |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | {"samples": [99.98, 99.96], "unit": "%"} | 无法判断 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/class"为"<级别>"
    而且 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-05-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                             | 项目                   | 级别  |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 |

  场景大纲: 单位不符或界限不足以判定
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-05-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                             | 项目                   | 级别  | 实测值                            | 状态                     |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | 10 N                              | 单位不明或不符           |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | {"less_than": 30.01, "unit": "%"} | 只报告了界限，不足以判定 |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | 10 N                              | 单位不明或不符           |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | {"less_than": 60.01, "unit": "%"} | 只报告了界限，不足以判定 |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | 10 N                              | 单位不明或不符           |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | {"less_than": 80.01, "unit": "%"} | 只报告了界限，不足以判定 |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | 10 N                              | 单位不明或不符           |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | {"less_than": 90.01, "unit": "%"} | 只报告了界限，不足以判定 |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | 10 N                              | 单位不明或不符           |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | {"less_than": 95.01, "unit": "%"} | 只报告了界限，不足以判定 |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | 10 N                              | 单位不明或不符           |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | {"less_than": 99.98, "unit": "%"} | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/class"为"<级别>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-05-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 说明包含"<要求>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"TJSFZXH001-2020"的"filtration"

    例子:
      | 规则                             | 项目                   | 级别  | 实测值  | 结果     | 说明                 | 要求                   |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | 29.99 % | 无法判断 | 过滤效率实测 29.99 % | 每个样品不小于 30 %    |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | 59.99 % | 无法判断 | 过滤效率实测 59.99 % | 每个样品不小于 60 %    |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | 79.99 % | 无法判断 | 过滤效率实测 79.99 % | 每个样品不小于 80 %    |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | 89.99 % | 无法判断 | 过滤效率实测 89.99 % | 每个样品不小于 90 %    |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | 94.99 % | 无法判断 | 过滤效率实测 94.99 % | 每个样品不小于 95 %    |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | 99.96 % | 无法判断 | 过滤效率实测 99.96 % | 每个样品不小于 99.97 % |

  场景大纲: 其他标准、其他批次的结果不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/class"为"<级别>"
    而且 "/products/0/<字段>"为"<文字>"
    当 按"2020-05-25"评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                             | 项目                   | 级别  | 字段          | 文字        |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | standard      | GB2626-2006 |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | reports/0/lot | 20200399    |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | standard      | GB2626-2006 |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | reports/0/lot | 20200399    |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | standard      | GB2626-2006 |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | reports/0/lot | 20200399    |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | standard      | GB2626-2006 |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | reports/0/lot | 20200399    |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | standard      | GB2626-2006 |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | reports/0/lot | 20200399    |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | standard      | GB2626-2006 |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | reports/0/lot | 20200399    |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/class"为"<级别>"
    而且 "/products/0/made_on"为"<日期>"
    而且 "/products/0/reports/0/dated_on"为"2020-05-25"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-05-25"评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                             | 项目                   | 级别  | 日期       | 实测值  | 结果       |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | 2020-04-25 | 30.01 % | 不在有效期 |
      | TJSFZXH001-2020-filtration-KN30  | filter_efficiency_nacl | KN30  | 2020-04-26 | 30.01 % | 无法判断   |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | 2020-04-25 | 60.01 % | 不在有效期 |
      | TJSFZXH001-2020-filtration-KN60  | filter_efficiency_nacl | KN60  | 2020-04-26 | 60.01 % | 无法判断   |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | 2020-04-25 | 80.01 % | 不在有效期 |
      | TJSFZXH001-2020-filtration-KN80  | filter_efficiency_nacl | KN80  | 2020-04-26 | 80.01 % | 无法判断   |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | 2020-04-25 | 90.01 % | 不在有效期 |
      | TJSFZXH001-2020-filtration-KN90  | filter_efficiency_nacl | KN90  | 2020-04-26 | 90.01 % | 无法判断   |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | 2020-04-25 | 95.01 % | 不在有效期 |
      | TJSFZXH001-2020-filtration-KN95  | filter_efficiency_nacl | KN95  | 2020-04-26 | 95.01 % | 无法判断   |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | 2020-04-25 | 99.98 % | 不在有效期 |
      | TJSFZXH001-2020-filtration-KN100 | filter_efficiency_nacl | KN100 | 2020-04-26 | 99.98 % | 无法判断   |

  场景: 有资质实验室对该批次的报告
    假如 "/products/0/reports/0/results/0/item"为"filter_efficiency_nacl"
    而且 "/products/0/class"为"KN30"
    当 按"2020-05-25"评估
    那么 规则"TJSFZXH001-2020-filtration-evidence"的结果为"通过"
    而且 规则"TJSFZXH001-2020-filtration-evidence"的判断为"通过"

  场景大纲: 不算数的报告
    假如 "/products/0/reports/0/results/0/item"为"filter_efficiency_nacl"
    而且 "/products/0/class"为"KN30"
    而且 "/products/0/reports/0/<字段>"为"<文字>"
    当 按"2020-05-25"评估
    那么 规则"TJSFZXH001-2020-filtration-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的过滤效率报告"
    而且 证据位于"/products/0/reports/0/<字段>"
    而且 依据为"TJSFZXH001-2020"的"filtration"

    例子:
      | 字段          | 文字       |
      | is_accredited | 否         |
      | lot           | 20200399   |
      | dated_on      | 2020-05-09 |
      | dated_on      | 2020-05-26 |

  场景: 没有这一项目的报告
    假如 "/products/0/reports/0/results/0/item"为"filter_efficiency_nacl"
    而且 "/products/0/class"为"KN30"
    而且 "/products/0/reports/0/results/0/item"为"nose_clip_length"
    当 按"2020-05-25"评估
    那么 规则"TJSFZXH001-2020-filtration-evidence"的结果为"不通过"

  场景: 不知道实验室有没有资质
    假如 "/products/0/reports/0/results/0/item"为"filter_efficiency_nacl"
    而且 "/products/0/class"为"KN30"
    而且 没有填写"/products/0/reports/0/is_accredited"
    当 按"2020-05-25"评估
    那么 规则"TJSFZXH001-2020-filtration-evidence"的结果为"无法判断"
    而且 证据"/products/0/reports/0/is_accredited"的状态为"未填写"

  场景: 没有列出报告
    假如 "/products/0/reports/0/results/0/item"为"filter_efficiency_nacl"
    而且 "/products/0/class"为"KN30"
    而且 没有填写"/products/0/reports"
    当 按"2020-05-25"评估
    那么 规则"TJSFZXH001-2020-filtration-evidence"的结果为"无法判断"

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/class"为"KN30"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-05-25"评估
    那么 规则"TJSFZXH001-2020-filtration-verdict"的结果为"<结果>"
    而且 规则"TJSFZXH001-2020-filtration-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"TJSFZXH001-2020"的"filtration"

    例子:
      | 检验                                                                                            | 结果     | 说明                                                                                               |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 29.99, "unit": "%"}, "verdict": "pass"}] | 无法判断 | 检验机构对盐性颗粒物过滤效率的结论是“合格”，与其数据（29.99 %）相反（T/JSFZXH 001-2020：过滤效率） |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 30, "unit": "%"}, "verdict": "fail"}]    | 无法判断 | 检验机构对盐性颗粒物过滤效率的结论是“不合格”，与其数据（30 %）相反（T/JSFZXH 001-2020：过滤效率）  |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/class"为"KN30"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-05-25"评估
    那么 规则"TJSFZXH001-2020-filtration-verdict"的结果为"<结果>"
    而且 规则"TJSFZXH001-2020-filtration-verdict"的判断为"<判断>"

    例子:
      | 检验                                                    | 结果     | 判断     |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                         | 结果     | 判断 |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 30, "unit": "%"}, "verdict": "pass"}] | 无法判断 | 通过 |
