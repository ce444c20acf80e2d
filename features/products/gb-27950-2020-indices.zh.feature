# language: zh-CN
功能: GB 27950-2020：理化和微生物指标

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GB27950-2020"
    而且 "/products/0/kind"为"hand_sanitizer"
    而且 "/products/0/made_on"为"2020-12-10"
    而且 "/products/0/reports/0/dated_on"为"2020-12-18"
    而且 "/products/0/reports/0/results"为“[{"item": "microbes", "value": {"value": 5, "unit": "CFU/g"}}]”

  场景大纲: 限值两侧
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-12-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                          | 项目          | 实测值     | 结果     | 判断   |
      | GB27950-2020-indices-microbes | microbes      | 9 CFU/g    | 无法判断 | 通过   |
      | GB27950-2020-indices-microbes | microbes      | 11 CFU/g   | 无法判断 | 不通过 |
      | GB27950-2020-indices-arsenic  | arsenic       | 9.9 mg/kg  | 无法判断 | 通过   |
      | GB27950-2020-indices-arsenic  | arsenic       | 10.1 mg/kg | 无法判断 | 不通过 |
      | GB27950-2020-indices-mercury  | mercury       | 0.9 mg/kg  | 无法判断 | 通过   |
      | GB27950-2020-indices-mercury  | mercury       | 1.1 mg/kg  | 无法判断 | 不通过 |
      | GB27950-2020-indices-exposure | exposure_time | 4.9 min    | 无法判断 | 通过   |
      | GB27950-2020-indices-exposure | exposure_time | 5.1 min    | 无法判断 | 不通过 |

  @边界
  场景大纲: 恰好等于限值
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-12-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"<判断>"

    例子:
      | 规则                          | 项目          | 实测值   | 结果     | 判断 |
      | GB27950-2020-indices-microbes | microbes      | 10 CFU/g | 无法判断 | 通过 |
      | GB27950-2020-indices-arsenic  | arsenic       | 10 mg/kg | 无法判断 | 通过 |
      | GB27950-2020-indices-mercury  | mercury       | 1 mg/kg  | 无法判断 | 通过 |
      | GB27950-2020-indices-exposure | exposure_time | 5 min    | 无法判断 | 通过 |

  场景大纲: 每个样品都要符合，平均值不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-12-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"

    例子:
      | 规则                          | 项目          | 实测值                                    | 结果     |
      | GB27950-2020-indices-microbes | microbes      | {"samples": [9, 11], "unit": "CFU/g"}     | 无法判断 |
      | GB27950-2020-indices-arsenic  | arsenic       | {"samples": [9.9, 10.1], "unit": "mg/kg"} | 无法判断 |
      | GB27950-2020-indices-mercury  | mercury       | {"samples": [0.9, 1.1], "unit": "mg/kg"}  | 无法判断 |
      | GB27950-2020-indices-exposure | exposure_time | {"samples": [4.9, 5.1], "unit": "min"}    | 无法判断 |

  场景大纲: 没有实测值，无法判断
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-12-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

    例子:
      | 规则                          | 项目          |
      | GB27950-2020-indices-microbes | microbes      |
      | GB27950-2020-indices-arsenic  | arsenic       |
      | GB27950-2020-indices-mercury  | mercury       |
      | GB27950-2020-indices-exposure | exposure_time |

  场景大纲: 单位不符或界限不足以判定
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-12-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 规则                          | 项目          | 实测值                              | 状态                     |
      | GB27950-2020-indices-microbes | microbes      | 10 N                                | 单位不明或不符           |
      | GB27950-2020-indices-microbes | microbes      | {"more_than": 9, "unit": "CFU/g"}   | 只报告了界限，不足以判定 |
      | GB27950-2020-indices-arsenic  | arsenic       | 10 N                                | 单位不明或不符           |
      | GB27950-2020-indices-arsenic  | arsenic       | {"more_than": 9.9, "unit": "mg/kg"} | 只报告了界限，不足以判定 |
      | GB27950-2020-indices-mercury  | mercury       | 10 N                                | 单位不明或不符           |
      | GB27950-2020-indices-mercury  | mercury       | {"more_than": 0.9, "unit": "mg/kg"} | 只报告了界限，不足以判定 |
      | GB27950-2020-indices-exposure | exposure_time | 10 N                                | 单位不明或不符           |
      | GB27950-2020-indices-exposure | exposure_time | {"more_than": 4.9, "unit": "min"}   | 只报告了界限，不足以判定 |

  场景大纲: 不合格的说明
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-12-25"评估
    那么 规则"<规则>"的结果为"<结果>"
    而且 规则"<规则>"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 说明包含"<要求>"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"GB27950-2020"的"indices"

    例子:
      | 规则                          | 项目          | 实测值     | 结果     | 说明                        | 要求                    |
      | GB27950-2020-indices-microbes | microbes      | 11 CFU/g   | 无法判断 | 细菌和真菌总数实测 11 CFU/g | 每个样品不大于 10 CFU/g |
      | GB27950-2020-indices-arsenic  | arsenic       | 10.1 mg/kg | 无法判断 | 砷实测 10.1 mg/kg           | 每个样品不大于 10 mg/kg |
      | GB27950-2020-indices-mercury  | mercury       | 1.1 mg/kg  | 无法判断 | 汞实测 1.1 mg/kg            | 每个样品不大于 1 mg/kg  |
      | GB27950-2020-indices-exposure | exposure_time | 5.1 min    | 无法判断 | 作用时间实测 5.1 min        | 每个样品不大于 5 min    |

  场景大纲: 其他标准、其他批次的结果不算
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/<字段>"为"<文字>"
    当 按"2020-12-25"评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则                          | 项目          | 字段          | 文字        |
      | GB27950-2020-indices-microbes | microbes      | standard      | GB2626-2006 |
      | GB27950-2020-indices-microbes | microbes      | reports/0/lot | 20200399    |
      | GB27950-2020-indices-arsenic  | arsenic       | standard      | GB2626-2006 |
      | GB27950-2020-indices-arsenic  | arsenic       | reports/0/lot | 20200399    |
      | GB27950-2020-indices-mercury  | mercury       | standard      | GB2626-2006 |
      | GB27950-2020-indices-mercury  | mercury       | reports/0/lot | 20200399    |
      | GB27950-2020-indices-exposure | exposure_time | standard      | GB2626-2006 |
      | GB27950-2020-indices-exposure | exposure_time | reports/0/lot | 20200399    |

  场景大纲: 按生产日期适用版本
    假如 "/products/0/reports/0/results/0/item"为"<项目>"
    而且 "/products/0/made_on"为"<日期>"
    而且 "/products/0/reports/0/dated_on"为"2020-12-25"
    而且 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-12-25"评估
    那么 规则"<规则>"的结果为"<结果>"

    例子:
      | 规则                          | 项目          | 日期       | 实测值    | 结果       |
      | GB27950-2020-indices-microbes | microbes      | 2020-10-31 | 9 CFU/g   | 不在有效期 |
      | GB27950-2020-indices-microbes | microbes      | 2020-11-01 | 9 CFU/g   | 无法判断   |
      | GB27950-2020-indices-arsenic  | arsenic       | 2020-10-31 | 9.9 mg/kg | 不在有效期 |
      | GB27950-2020-indices-arsenic  | arsenic       | 2020-11-01 | 9.9 mg/kg | 无法判断   |
      | GB27950-2020-indices-mercury  | mercury       | 2020-10-31 | 0.9 mg/kg | 不在有效期 |
      | GB27950-2020-indices-mercury  | mercury       | 2020-11-01 | 0.9 mg/kg | 无法判断   |
      | GB27950-2020-indices-exposure | exposure_time | 2020-10-31 | 4.9 min   | 不在有效期 |
      | GB27950-2020-indices-exposure | exposure_time | 2020-11-01 | 4.9 min   | 无法判断   |

  场景大纲: 检验机构的结论与数据相反
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-12-25"评估
    那么 规则"GB27950-2020-indices-verdict"的结果为"<结果>"
    而且 规则"GB27950-2020-indices-verdict"的判断为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/reports/0/results/0/verdict"
    而且 依据为"GB27950-2020"的"indices"

    例子:
      | 检验                                                                               | 结果     | 说明                                                                                              |
      | [{"item": "microbes", "value": {"value": 11, "unit": "CFU/g"}, "verdict": "pass"}] | 无法判断 | 检验机构对微生物总数的结论是“合格”，与其数据（11 CFU/g）相反（GB 27950-2020：理化和微生物指标）   |
      | [{"item": "microbes", "value": {"value": 10, "unit": "CFU/g"}, "verdict": "fail"}] | 无法判断 | 检验机构对微生物总数的结论是“不合格”，与其数据（10 CFU/g）相反（GB 27950-2020：理化和微生物指标） |

  场景大纲: 检验机构的结论与数据一致，或没有数据
    假如 "/products/0/reports/0/results"为“<检验>”
    当 按"2020-12-25"评估
    那么 规则"GB27950-2020-indices-verdict"的结果为"<结果>"
    而且 规则"GB27950-2020-indices-verdict"的判断为"<判断>"

    例子:
      | 检验                                      | 结果     | 判断     |
      | [{"item": "microbes", "verdict": "pass"}] | 无法判断 | 无法判断 |

    @边界
    例子: 刚好在限值上
      | 检验                                                                               | 结果     | 判断 |
      | [{"item": "microbes", "value": {"value": 10, "unit": "CFU/g"}, "verdict": "pass"}] | 无法判断 | 通过 |
