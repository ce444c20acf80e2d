# language: zh-CN
功能: GB 19082-2009 第 4.8 条：阻燃性能

  背景:
    假如 一份"products"申报
    而且 "/products/0/kind"为"protective_suit"
    而且 "/products/0/standard"为"GB19082-2009"
    而且 没有填写"/products/0/class"
    而且 "/products/0/claims_flame_retardance"为"是"
    而且 "/products/0/reports/0/results"为“[{"item": "damage_length", "value": {"value": 199, "unit": "mm"}}]”

  场景大纲: 实测值与限值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.8-<行>"的结果为"<结果>"
    而且 规则"GB19082-2009-4.8-<行>"的判断为"<判断>"

    例子:
      | 行         | 项目            | 值     | 结果     | 判断   |
      | damage     | damage_length   | 201 mm | 无法判断 | 不通过 |
      | damage     | damage_length   | 199 mm | 无法判断 | 通过   |
      | afterflame | afterflame_time | 15.1 s | 无法判断 | 不通过 |
      | afterflame | afterflame_time | 14.9 s | 无法判断 | 通过   |
      | smoulder   | smoulder_time   | 10.1 s | 无法判断 | 不通过 |
      | smoulder   | smoulder_time   | 9.9 s  | 无法判断 | 通过   |

    @边界
    例子: 刚好在限值上
      | 行         | 项目            | 值     | 结果     | 判断 |
      | damage     | damage_length   | 200 mm | 无法判断 | 通过 |
      | afterflame | afterflame_time | 15 s   | 无法判断 | 通过 |
      | smoulder   | smoulder_time   | 10 s   | 无法判断 | 通过 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.8-<行>"的结果为"无法判断"
    而且 规则"GB19082-2009-4.8-<行>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 行         | 项目            |
      | damage     | damage_length   |
      | afterflame | afterflame_time |
      | smoulder   | smoulder_time   |

  场景大纲: 单位不符或只报告了界限，无法判断，限值也未经核实
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.8-<行>"的结果为"无法判断"
    而且 规则"GB19082-2009-4.8-<行>"的判断为"无法判断"
    而且 证据"<说明>"的状态为"是未经核实的限值"

    例子:
      | 行         | 项目            | 值                               | 说明     |
      | damage     | damage_length   | 200 N                            | 损毁长度 |
      | damage     | damage_length   | {"more_than": 199, "unit": "mm"} | 损毁长度 |
      | afterflame | afterflame_time | 15 N                             | 续燃时间 |
      | afterflame | afterflame_time | {"more_than": 14.9, "unit": "s"} | 续燃时间 |
      | smoulder   | smoulder_time   | 10 N                             | 阴燃时间 |
      | smoulder   | smoulder_time   | {"more_than": 9.9, "unit": "s"}  | 阴燃时间 |

  场景大纲: 不合格的说明
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.8-<行>"的结果为"<结果>"
    而且 规则"GB19082-2009-4.8-<行>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB19082-2009"的"4.8"

    例子:
      | 行         | 项目            | 值     | 结果     | 说明                                                                  |
      | damage     | damage_length   | 201 mm | 无法判断 | 损毁长度实测 201 mm；GB 19082-2009 第 4.8 条要求每个样品不大于 200 mm |
      | afterflame | afterflame_time | 15.1 s | 无法判断 | 续燃时间实测 15.1 s；GB 19082-2009 第 4.8 条要求每个样品不大于 15 s   |
      | smoulder   | smoulder_time   | 10.1 s | 无法判断 | 阴燃时间实测 10.1 s；GB 19082-2009 第 4.8 条要求每个样品不大于 10 s   |

  场景大纲: 检验报告与批次、日期和资质
    假如 "/products/0/reports/0/results"为“[{"item": "damage_length", "value": {"value": 5, "unit": "mm"}}, {"item": "afterflame_time", "value": {"value": 5, "unit": "s"}}, {"item": "smoulder_time", "value": {"value": 5, "unit": "s"}}]”
    而且 "/products/0/reports/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.8-evidence"的结果为"<结果>"
    而且 规则"GB19082-2009-4.8-evidence"的判断为"<结果>"

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
    假如 "/products/0/reports/0/results"为“[{"item": "damage_length", "value": {"value": 5, "unit": "mm"}}, {"item": "afterflame_time", "value": {"value": 5, "unit": "s"}}, {"item": "smoulder_time", "value": {"value": 5, "unit": "s"}}]”
    而且 没有填写"/products/0/reports/0/<字段>"
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.8-evidence"的结果为"无法判断"
    而且 证据"/products/0/reports/0/<字段>"的状态为"未填写"

    例子:
      | 字段          |
      | is_accredited |
      | lot           |
      | dated_on      |
      | results       |

  场景大纲: 报告里缺了一项
    假如 "/products/0/reports/0/results"为“[{"item": "damage_length", "value": {"value": 5, "unit": "mm"}}, {"item": "afterflame_time", "value": {"value": 5, "unit": "s"}}, {"item": "smoulder_time", "value": {"value": 5, "unit": "s"}}]”
    而且 "/products/0/reports/0/results/<编号>/item"为"drop_ball"
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.8-evidence"的结果为"不通过"
    而且 说明包含"没有资质实验室对该批次出具的阻燃性能报告（GB 19082-2009 第 4.8 条）"
    而且 证据位于"/products/0/reports/0/results/<编号>/item"
    而且 依据为"GB19082-2009"的"4.8"
    而且 要求"GB19082-2009-4.8"的结论为"不合规"

    例子:
      | 编号 |
      | 0    |
      | 1    |
      | 2    |

  场景大纲: 不要求报告的产品
    假如 "/products/0/<字段>"为"<值>"
    而且 "/products/0/reports"为空列表
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.8-evidence"的结果为"不适用"

    例子:
      | 字段                    | 值 |
      | claims_flame_retardance | 否 |

  场景大纲: 不属于本规则的结果
    假如 "/products/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.8-<行>"的结果为"不适用"

    例子:
      | 行     | 字段                    | 值       |
      | damage | reports/0/lot           | 20200311 |
      | damage | claims_flame_retardance | 否       |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/made_on"为"<日期>"
    当 按"2026-01-15"评估
    那么 规则"GB19082-2009-4.8-damage"的结果为"<结果>"

    例子:
      | 日期       | 结果       |
      | 2010-02-28 | 不在有效期 |
      | 2010-03-01 | 无法判断   |
      | 2025-11-30 | 无法判断   |
      | 2025-12-01 | 不在有效期 |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.8-verdict"的结果为"<结果>"
    而且 规则"GB19082-2009-4.8-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB19082-2009"的"4.8"

    例子:
      | 检验                                                                                  | 结果     | 说明                                                                                  |
      | [{"item": "damage_length", "value": {"value": 201, "unit": "mm"}, "verdict": "pass"}] | 无法判断 | 检验机构对损毁长度的结论是“合格”，与其数据（201 mm）相反（GB 19082-2009 第 4.8 条）   |
      | [{"item": "damage_length", "value": {"value": 200, "unit": "mm"}, "verdict": "fail"}] | 无法判断 | 检验机构对损毁长度的结论是“不合格”，与其数据（200 mm）相反（GB 19082-2009 第 4.8 条） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-03-25"评估
    那么 规则"GB19082-2009-4.8-verdict"的结果为"<结果>"
    而且 规则"GB19082-2009-4.8-verdict"的判断为"<判断>"

    例子:
      | 检验                                           | 结果     | 判断     |
      | [{"item": "damage_length", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                                  | 结果     | 判断 |
      | [{"item": "damage_length", "value": {"value": 200, "unit": "mm"}, "verdict": "pass"}] | 无法判断 | 通过 |
