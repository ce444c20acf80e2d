# language: zh-CN
功能: GB 2626-2019 第 5.6.1 条：呼气阀气密性

  背景:
    假如 一份"products"申报
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/standard"为"GB2626-2019"
    而且 "/products/0/class"为"KN95"
    而且 "/products/0/facepiece"为"half"
    而且 "/products/0/reports/0/results"为“[{"item": "valve_leakage", "value": {"value": 29.9, "unit": "mL/min"}}]”

  场景大纲: 实测值与限值
    假如 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.6.1-half"的结果为"<结果>"
    而且 规则"GB2626-2019-5.6.1-half"的判断为"<判断>"

    例子:
      | 值          | 结果     | 判断   |
      | 30.1 mL/min | 无法判断 | 不通过 |
      | 29.9 mL/min | 无法判断 | 通过   |

    @边界
    例子: 刚好在限值上
      | 值        | 结果     | 判断 |
      | 30 mL/min | 无法判断 | 通过 |

  场景: 没有实测值，无法判断
    假如 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.6.1-half"的结果为"无法判断"
    而且 规则"GB2626-2019-5.6.1-half"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

  场景大纲: 单位不符或只报告了界限，无法判断，限值也未经核实
    假如 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.6.1-half"的结果为"无法判断"
    而且 规则"GB2626-2019-5.6.1-half"的判断为"无法判断"
    而且 证据"<说明>"的状态为"是未经核实的限值"

    例子:
      | 值                                    | 说明         |
      | 30 N                                  | 呼气阀气密性 |
      | {"more_than": 29.9, "unit": "mL/min"} | 呼气阀气密性 |

  场景大纲: 不合格的说明
    假如 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.6.1-half"的结果为"<结果>"
    而且 规则"GB2626-2019-5.6.1-half"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB2626-2019"的"5.6.1"

    例子:
      | 值          | 结果     | 说明                                                                               |
      | 30.1 mL/min | 无法判断 | 呼气阀气密性实测 30.1 mL/min；GB 2626-2019 第 5.6.1 条要求每个样品不大于 30 mL/min |

  场景大纲: 检验报告与批次、日期和资质
    假如 "/products/0/reports/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.6.1-evidence"的结果为"<结果>"
    而且 规则"GB2626-2019-5.6.1-evidence"的判断为"<结果>"

    例子:
      | 字段          | 值         | 结果   |
      | is_accredited | 是         | 通过   |
      | is_accredited | 否         | 不通过 |
      | lot           | 20200311   | 不通过 |
      | dated_on      | 2020-03-09 | 不通过 |
      | dated_on      | 2020-03-26 | 不通过 |

    @边界
    例子: 刚好在限值上
      | 字段     | 值         | 结果 |
      | dated_on | 2020-03-10 | 通过 |
      | dated_on | 2020-03-25 | 通过 |

  场景大纲: 报告缺少要素，无法判断
    假如 没有填写"/products/0/reports/0/<字段>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.6.1-evidence"的结果为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |
      | results       |

  场景: 报告里没有这一项
    假如 "/products/0/reports/0/results/0/item"为"drop_ball"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.6.1-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的呼气阀气密性报告（GB 2626-2019 第 5.6.1 条）"
    而且 证据位于"/products/0/reports/0/results/0/item"
    而且 依据为"GB2626-2019"的"5.6.1"
    而且 要求"GB2626-2019-5.6.1"的结论为"不合规"

  场景大纲: 不要求报告的产品
    假如 "/products/0/<字段>"为"<值>"
    而且 "/products/0/reports"为空列表
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.6.1-evidence"的结果为"不适用"

    例子:
      | 字段      | 值         |
      | facepiece | disposable |
      | facepiece | full       |

  场景大纲: 不属于本规则的结果
    假如 "/products/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.6.1-<行>"的结果为"不适用"

    例子:
      | 行   | 字段          | 值         |
      | half | reports/0/lot | 20200311   |
      | half | facepiece     | disposable |
      | half | facepiece     | full       |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/made_on"为"<日期>"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2019-5.6.1-half"的结果为"<结果>"

    例子:
      | 日期       | 结果       |
      | 2019-12-30 | 不在有效期 |
      | 2019-12-31 | 无法判断   |
      | 2021-07-01 | 无法判断   |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.6.1-verdict"的结果为"<结果>"
    而且 规则"GB2626-2019-5.6.1-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB2626-2019"的"5.6.1"

    例子:
      | 检验                                                                                       | 结果     | 说明                                                                                          |
      | [{"item": "valve_leakage", "value": {"value": 30.1, "unit": "mL/min"}, "verdict": "pass"}] | 无法判断 | 检验机构对呼气阀气密性的结论是“合格”，与其数据（30.1 mL/min）相反（GB 2626-2019 第 5.6.1 条） |
      | [{"item": "valve_leakage", "value": {"value": 30, "unit": "mL/min"}, "verdict": "fail"}]   | 无法判断 | 检验机构对呼气阀气密性的结论是“不合格”，与其数据（30 mL/min）相反（GB 2626-2019 第 5.6.1 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.6.1-verdict"的结果为"<结果>"
    而且 规则"GB2626-2019-5.6.1-verdict"的判断为"<判断>"

    例子:
      | 检验                                           | 结果     | 判断     |
      | [{"item": "valve_leakage", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                     | 结果     | 判断 |
      | [{"item": "valve_leakage", "value": {"value": 30, "unit": "mL/min"}, "verdict": "pass"}] | 无法判断 | 通过 |
