# language: zh-CN
功能: 放行和出厂

  背景:
    假如 一份"products"申报
    而且 "/products/0/shipped_on"为"2020-03-21"

  场景大纲: 报告出具之后放行和出厂
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"通过"
    而且 规则"<规则>"的判断为"通过"

    例子:
      | 规则   |
      | PQ-6.1 |
      | PQ-6.2 |
      | PQ-6.3 |
      | PQ-6.4 |
      | PQ-6.5 |

  场景大纲: 放行日期和报告日期
    假如 "/products/0/released_on"为"<日期>"
    当 按"2020-03-25"评估
    那么 规则"PQ-6.1"的结果为"<结果>"
    而且 规则"PQ-6.1"的判断为"<结果>"

    例子:
      | 日期       | 结果   |
      | 2020-03-17 | 不通过 |
      | 2020-03-18 | 通过   |
      | 2020-03-19 | 通过   |

  场景大纲: 出厂日期和报告日期
    假如 "/products/0/shipped_on"为"<日期>"
    当 按"2020-03-25"评估
    那么 规则"PQ-6.2"的结果为"<结果>"
    而且 规则"PQ-6.2"的判断为"<结果>"

    例子:
      | 日期       | 结果   |
      | 2020-03-17 | 不通过 |
      | 2020-03-18 | 通过   |
      | 2020-03-19 | 通过   |

  场景大纲: 放行之后才出具的项目
    假如 "/products/0/reports"为“<报告>”
    当 按"2020-03-25"评估
    那么 规则"PQ-6.1"的结果为"<结果>"
    而且 规则"PQ-6.2"的结果为"<结果>"

    例子:
      | 报告                                                                                                                                                                                                                                                                                                                                                                                                                                                                       | 结果   |
      | [{"number": "A-1", "laboratory": "江门市质量检验机构", "is_accredited": true, "dated_on": "2020-03-18", "lot": "20200310", "results": [{"item": "filter_efficiency_nacl", "value": {"value": 96, "unit": "%"}, "verdict": "pass"}]}, {"number": "A-2", "laboratory": "江门市质量检验机构", "is_accredited": true, "dated_on": "2020-03-23", "lot": "20200310", "results": [{"item": "inhalation_resistance", "value": {"value": 180, "unit": "Pa"}, "verdict": "pass"}]}]  | 不通过 |
      | [{"number": "A-1", "laboratory": "江门市质量检验机构", "is_accredited": true, "dated_on": "2020-03-18", "lot": "20200310", "results": [{"item": "filter_efficiency_nacl", "value": {"value": 96, "unit": "%"}, "verdict": "pass"}]}, {"number": "A-2", "laboratory": "江门市质量检验机构", "is_accredited": true, "dated_on": "2020-03-23", "lot": "20200310", "results": [{"item": "filter_efficiency_nacl", "value": {"value": 180, "unit": "Pa"}, "verdict": "pass"}]}] | 通过   |
      | [{"number": "A-1", "laboratory": "江门市质量检验机构", "is_accredited": true, "dated_on": "2020-03-18", "lot": "20200310", "results": [{"item": "filter_efficiency_nacl", "value": {"value": 96, "unit": "%"}, "verdict": "pass"}]}, {"number": "A-2", "laboratory": "江门市质量检验机构", "is_accredited": true, "dated_on": "2020-03-23", "lot": "20200399", "results": [{"item": "inhalation_resistance", "value": {"value": 180, "unit": "Pa"}, "verdict": "pass"}]}]  | 通过   |

  场景: 放行早于报告的说明
    假如 "/products/0/released_on"为"2020-03-17"
    当 按"2020-03-25"评估
    那么 规则"PQ-6.1"的结果为"不通过"
    而且 说明包含"批次 20200310 于 2020-03-17 放行，当时检验报告尚未出齐"
    而且 证据位于"/products/0/reports/0/dated_on"
    而且 依据为"device-release-guide-2016"的"release"

  场景: 出厂早于报告的说明
    假如 "/products/0/shipped_on"为"2020-03-17"
    当 按"2020-03-25"评估
    那么 规则"PQ-6.2"的结果为"不通过"
    而且 说明包含"批次 20200310 于 2020-03-17 出厂，当时检验报告尚未出齐"
    而且 证据位于"/products/0/reports/0/dated_on"
    而且 依据为"product-quality-law-2018"的"27"

  场景大纲: 没有报告日期，无法判断
    假如 没有填写"/products/0/reports/0/dated_on"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/dated_on"的状态为"未填写"

    例子:
      | 规则   |
      | PQ-6.1 |
      | PQ-6.2 |

  场景: 没有任何报告
    假如 "/products/0/reports"为空列表
    当 按"2020-03-25"评估
    那么 规则"PQ-6.1"的结果为"不通过"
    而且 规则"PQ-6.2"的结果为"不通过"
    而且 规则"PQ-6.4"的结果为"通过"
    而且 规则"PQ-6.5"的结果为"通过"

  场景大纲: 出厂之前放行
    假如 "/products/0/released_on"为"<日期>"
    当 按"2020-03-25"评估
    那么 规则"PQ-6.3"的结果为"<结果>"
    而且 规则"PQ-6.3"的判断为"<结果>"

    例子:
      | 日期       | 结果   |
      | 2020-03-20 | 通过   |
      | 2020-03-21 | 通过   |
      | 2020-03-22 | 不通过 |

  场景: 没有放行就出厂
    假如 没有填写"/products/0/released_on"
    当 按"2020-03-25"评估
    那么 规则"PQ-6.3"的结果为"不通过"
    而且 说明包含"批次 20200310 于 2020-03-21 出厂，此前没有放行"
    而且 证据位于"/products/0/released_on"
    而且 依据为"device-release-guide-2016"的"release"
    而且 规则"PQ-6.1"的结果为"不适用"
    而且 规则"PQ-6.4"的结果为"不适用"

  场景: 放行日期类型不对
    假如 "/products/0/released_on"误填为文字"三月二十日"
    当 按"2020-03-25"评估
    那么 规则"PQ-6.1"的结果为"无法判断"
    而且 规则"PQ-6.3"的结果为"无法判断"
    而且 证据"/products/0/released_on"的状态为"类型不对"
    而且 规则"PQ-6.4"的结果为"无法判断"

  场景大纲: 不合格批次的放行和出厂
    假如 "/products/0/reports/0/results/0/verdict"为"fail"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"不通过"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"<文件>"的"<条目>"

    例子:
      | 规则   | 说明                                               | 文件                      | 条目    |
      | PQ-6.4 | 批次 20200310 有检验不合格，却已于 2020-03-20 放行 | device-release-guide-2016 | release |
      | PQ-6.5 | 批次 20200310 有检验不合格，却已于 2020-03-21 出厂 | product-quality-law-2018  | 26      |

  场景大纲: 没有检验结论，无法判断
    假如 没有填写"/products/0/reports/0/results/0/verdict"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/reports/0/results/0/verdict"的状态为"未填写"

    例子:
      | 规则   |
      | PQ-6.4 |
      | PQ-6.5 |

  场景大纲: 留在厂内的不合格批次
    假如 "/products/0/reports/0/results/0/verdict"为"fail"
    而且 没有填写"/products/0/shipped_on"
    而且 没有填写"/products/0/released_on"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则   |
      | PQ-6.1 |
      | PQ-6.2 |
      | PQ-6.3 |
      | PQ-6.4 |
      | PQ-6.5 |
