# language: zh-CN
功能: GB 2626-2019 第 5.10 条：连接部件拉力

  背景:
    假如 一份"products"申报
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/standard"为"GB2626-2019"
    而且 "/products/0/class"为"KN95"
    而且 "/products/0/facepiece"为"disposable"
    而且 "/products/0/reports/0/results"为“[{"item": "connection_pull", "value": {"value": 10.1, "unit": "N"}}]”

  场景大纲: 实测值与限值
    假如 "/products/0/facepiece"为"<面罩>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.10-<行>"的结果为"<结果>"
    而且 规则"GB2626-2019-5.10-<行>"的判断为"<判断>"

    例子:
      | 行         | 面罩             | 值      | 结果     | 判断   |
      | disposable | disposable       | 9.9 N   | 无法判断 | 不通过 |
      | disposable | disposable       | 10.1 N  | 无法判断 | 通过   |
      | disposable | disposable_valve | 9.9 N   | 无法判断 | 不通过 |
      | disposable | disposable_valve | 10.1 N  | 无法判断 | 通过   |
      | half       | half             | 49.9 N  | 无法判断 | 不通过 |
      | half       | half             | 50.1 N  | 无法判断 | 通过   |
      | full       | full             | 249.9 N | 无法判断 | 不通过 |
      | full       | full             | 250.1 N | 无法判断 | 通过   |

    @边界
    例子: 刚好在限值上
      | 行         | 面罩             | 值    | 结果     | 判断 |
      | disposable | disposable       | 10 N  | 无法判断 | 通过 |
      | disposable | disposable_valve | 10 N  | 无法判断 | 通过 |
      | half       | half             | 50 N  | 无法判断 | 通过 |
      | full       | full             | 250 N | 无法判断 | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/facepiece"为"<面罩>"
    而且 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.10-<行>"的结果为"无法判断"
    而且 规则"GB2626-2019-5.10-<行>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 行         | 面罩             |
      | disposable | disposable       |
      | disposable | disposable_valve |
      | half       | half             |
      | full       | full             |

  场景大纲: 单位不符或只报告了界限，无法判断，限值也未经核实
    假如 "/products/0/facepiece"为"<面罩>"
    而且 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.10-<行>"的结果为"无法判断"
    而且 规则"GB2626-2019-5.10-<行>"的判断为"无法判断"
    而且 证据"<说明>"的状态为"是未经核实的限值"

    例子:
      | 行         | 面罩             | 值                                | 说明         |
      | disposable | disposable       | 10 Pa                             | 连接部件拉力 |
      | disposable | disposable       | {"less_than": 10.1, "unit": "N"}  | 连接部件拉力 |
      | disposable | disposable_valve | 10 Pa                             | 连接部件拉力 |
      | disposable | disposable_valve | {"less_than": 10.1, "unit": "N"}  | 连接部件拉力 |
      | half       | half             | 50 Pa                             | 连接部件拉力 |
      | half       | half             | {"less_than": 50.1, "unit": "N"}  | 连接部件拉力 |
      | full       | full             | 250 Pa                            | 连接部件拉力 |
      | full       | full             | {"less_than": 250.1, "unit": "N"} | 连接部件拉力 |

  场景大纲: 不合格的说明
    假如 "/products/0/facepiece"为"<面罩>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.10-<行>"的结果为"<结果>"
    而且 规则"GB2626-2019-5.10-<行>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB2626-2019"的"5.10"

    例子:
      | 行         | 面罩             | 值      | 结果     | 说明                                                                      |
      | disposable | disposable       | 9.9 N   | 无法判断 | 连接部件拉力实测 9.9 N；GB 2626-2019 第 5.10 条要求每个样品不小于 10 N    |
      | disposable | disposable_valve | 9.9 N   | 无法判断 | 连接部件拉力实测 9.9 N；GB 2626-2019 第 5.10 条要求每个样品不小于 10 N    |
      | half       | half             | 49.9 N  | 无法判断 | 连接部件拉力实测 49.9 N；GB 2626-2019 第 5.10 条要求每个样品不小于 50 N   |
      | full       | full             | 249.9 N | 无法判断 | 连接部件拉力实测 249.9 N；GB 2626-2019 第 5.10 条要求每个样品不小于 250 N |

  场景大纲: 不属于本规则的结果
    假如 "/products/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.10-<行>"的结果为"不适用"

    例子:
      | 行         | 字段          | 值         |
      | disposable | reports/0/lot | 20200311   |
      | disposable | facepiece     | half       |
      | half       | facepiece     | full       |
      | full       | facepiece     | disposable |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/made_on"为"<日期>"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2019-5.10-disposable"的结果为"<结果>"

    例子:
      | 日期       | 结果       |
      | 2019-12-30 | 不在有效期 |
      | 2019-12-31 | 无法判断   |
      | 2021-07-01 | 无法判断   |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/facepiece"为"disposable"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.10-verdict"的结果为"<结果>"
    而且 规则"GB2626-2019-5.10-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB2626-2019"的"5.10"

    例子:
      | 检验                                                                                   | 结果     | 说明                                                                                    |
      | [{"item": "connection_pull", "value": {"value": 9.9, "unit": "N"}, "verdict": "pass"}] | 无法判断 | 检验机构对连接部件拉力的结论是“合格”，与其数据（9.9 N）相反（GB 2626-2019 第 5.10 条）  |
      | [{"item": "connection_pull", "value": {"value": 10, "unit": "N"}, "verdict": "fail"}]  | 无法判断 | 检验机构对连接部件拉力的结论是“不合格”，与其数据（10 N）相反（GB 2626-2019 第 5.10 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/facepiece"为"disposable"
    而且 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB2626-2019-5.10-verdict"的结果为"<结果>"
    而且 规则"GB2626-2019-5.10-verdict"的判断为"<判断>"

    例子:
      | 检验                                             | 结果     | 判断     |
      | [{"item": "connection_pull", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                  | 结果     | 判断 |
      | [{"item": "connection_pull", "value": {"value": 10, "unit": "N"}, "verdict": "pass"}] | 无法判断 | 通过 |
