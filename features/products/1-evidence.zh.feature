# language: zh-CN
功能: 防护产品的检验依据

  背景:
    假如 一份"products"申报

  场景: 列出批次并有报告
    当 按"2020-03-25"评估
    那么 规则"PQ-1.1"的结果为"通过"
    而且 规则"PQ-1.1"的判断为"通过"
    而且 规则"PQ-1.2"的结果为"通过"
    而且 规则"PQ-1.3"的结果为"通过"
    而且 要求"PQ-1"的结论为"合规"

  场景: 没有列出任何批次
    假如 "/products"为空列表
    当 按"2020-03-25"评估
    那么 规则"PQ-1.1"的结果为"不通过"
    而且 规则"PQ-1.1"的判断为"不通过"
    而且 说明包含"申报生产防护产品，却没有列出任何批次"
    而且 证据位于"/products"
    而且 依据为"product-quality-law-2018"的"27"
    而且 规则"PQ-1.2"的结果为"不适用"
    而且 规则"PQ-1.3"的结果为"不适用"
    而且 要求"PQ-1"的结论为"不合规"

  场景: 没有填写产品批次清单
    假如 没有填写"/products"
    当 按"2020-03-25"评估
    那么 规则"PQ-1.1"的结果为"无法判断"
    而且 证据"/products"的状态为"未填写"
    而且 规则"PQ-1.2"的结果为"无法判断"
    而且 规则"PQ-1.3"的结果为"无法判断"
    而且 要求"PQ-1"的结论为"无法确定"

  场景大纲: 不生产防护产品的企业
    假如 "/enterprise/makes_protective_products"为"否"
    而且 "/products"为空列表
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则   |
      | PQ-1.1 |
      | PQ-1.2 |
      | PQ-1.3 |

  场景大纲: 不算数的报告
    假如 "/products/0/reports/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"PQ-1.2"的结果为"不通过"
    而且 说明包含"批次 20200310 没有有资质的实验室出具的检验报告"
    而且 证据位于"/products/0/reports/0/<字段>"
    而且 依据为"product-quality-law-2018"的"27"

    例子:
      | 字段          | 值         |
      | is_accredited | 否         |
      | lot           | 20200399   |
      | dated_on      | 2020-03-09 |
      | dated_on      | 2020-03-26 |

  场景大纲: 报告日期恰好是生产当日或评估当日
    假如 "/products/0/reports/0/dated_on"为"<日期>"
    当 按"2020-03-25"评估
    那么 规则"PQ-1.2"的结果为"<结果>"
    而且 规则"PQ-1.2"的判断为"<结果>"

    例子:
      | 日期       | 结果 |
      | 2020-03-10 | 通过 |
      | 2020-03-25 | 通过 |

  场景大纲: 没有报告或报告没有结果
    假如 "<字段>"为空列表
    当 按"2020-03-25"评估
    那么 规则"PQ-1.2"的结果为"不通过"

    例子:
      | 字段                          |
      | /products/0/reports           |
      | /products/0/reports/0/results |

  场景大纲: 报告不完整，无法判断
    假如 没有填写"<字段>"
    当 按"2020-03-25"评估
    那么 规则"PQ-1.2"的结果为"无法判断"
    而且 证据"<字段>"的状态为"未填写"

    例子:
      | 字段                                |
      | /products/0/reports                 |
      | /products/0/reports/0/lot           |
      | /products/0/reports/0/is_accredited |
      | /products/0/reports/0/dated_on      |
      | /products/0/reports/0/results       |
      | /products/0/made_on                 |

  场景大纲: 检验机构的结论和数据
    假如 "/products/0/reports/0/results"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"PQ-1.3"的结果为"<结果>"
    而且 规则"PQ-1.3"的判断为"<结果>"

    例子:
      | 实测值                                                                                       | 结果     |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass", "value": {"value": 96, "unit": "%"}}] | 通过     |
      | [{"item": "filter_efficiency_nacl", "verdict": "fail", "value": {"value": 96, "unit": "%"}}] | 不通过   |
      | [{"item": "filter_efficiency_nacl", "verdict": "fail"}]                                      | 不通过   |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass", "tested": 20, "failed": 0}]           | 通过     |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass", "detected": false}]                   | 通过     |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass", "detected": true}]                    | 通过     |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass"}]                                      | 无法判断 |
      | [{"item": "filter_efficiency_nacl", "value": {"value": 96, "unit": "%"}}]                    | 无法判断 |
      | [{"item": "filter_efficiency_nacl", "verdict": "not_applicable"}]                            | 不适用   |
      | [{"item": "filter_efficiency_nacl", "verdict": "not_requested"}]                             | 不适用   |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass", "tested": 0}]                         | 无法判断 |

  @边界
  场景大纲: 恰好有一个数据
    假如 "/products/0/reports/0/results"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"PQ-1.3"的结果为"<结果>"
    而且 规则"PQ-1.3"的判断为"<结果>"

    例子:
      | 实测值                                                                                       | 结果 |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass", "value": {"value": 96, "unit": "%"}}] | 通过 |
      | [{"item": "filter_efficiency_nacl", "verdict": "pass", "tested": 1}]                         | 通过 |

  场景: 没有数据的“合格”不算合格
    假如 "/products/0/reports/0/results"为“[{"item": "filter_efficiency_nacl", "verdict": "pass"}]”
    当 按"2020-03-25"评估
    那么 规则"PQ-1.3"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

  场景: 检验机构判为不合格的说明
    假如 "/products/0/reports/0/results/0/verdict"为"fail"
    当 按"2020-03-25"评估
    那么 规则"PQ-1.3"的结果为"不通过"
    而且 说明包含"检验机构对盐性颗粒物过滤效率的结论是“不合格”"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"product-quality-law-2018"的"26"

  场景: 其他批次的不合格不算
    假如 "/products/0/reports/0/results/0/verdict"为"fail"
    而且 "/products/0/reports/0/lot"为"20200399"
    当 按"2020-03-25"评估
    那么 规则"PQ-1.3"的结果为"不适用"

  场景: 第二个批次也要判断
    假如 "/products"再加一条，与第1条相同
    而且 "/products/1/id"为"KN95-01/20200311"
    而且 "/products/1/lot"为"20200311"
    当 按"2020-03-25"评估
    那么 规则"PQ-1.2"的结果为"不通过"
    而且 证据位于"/products/1/reports/0/lot"
