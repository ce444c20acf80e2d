# language: zh-CN
功能: 消毒剂使用指南：固体含氯消毒剂

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"NHC-GUIDE-2020"
    而且 "/products/0/kind"为"chlorine_disinfectant"
    而且 "/products/0/class"为"solid"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/reports/0/dated_on"为"2020-03-18"
    而且 "/products/0/reports/0/results"为“[{"item": "available_chlorine", "value": {"value": 60, "unit": "%"}}]”

  场景大纲: 有效氯在限值两侧
    假如 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-2.1"的结果为"<结果>"
    而且 规则"NHC-GUIDE-2020-2.1"的判断为"<结果>"

    例子:
      | 实测值                             | 结果     |
      | 19.9 %                             | 不通过   |
      | 20.1 %                             | 无法判断 |
      | 54.9 %                             | 无法判断 |
      | 55.1 %                             | 通过     |
      | {"samples": [60, 19], "unit": "%"} | 不通过   |
      | {"samples": [60, 56], "unit": "%"} | 通过     |

  @边界
  场景大纲: 有效氯恰好等于限值
    假如 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-2.1"的结果为"<结果>"
    而且 规则"NHC-GUIDE-2020-2.1"的判断为"<结果>"

    例子:
      | 实测值 | 结果     |
      | 20 %   | 无法判断 |
      | 55 %   | 通过     |

  场景大纲: 检查员认定是不是漂白粉
    假如 "/products/0/reports/0/results/0/value"为"<实测值>"
    而且 检查员认定规则"NHC-GUIDE-2020-2.1"的"/products/0/reports/0/results/0"为"<填写>"
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-2.1"的结果为"<结果>"
    而且 规则"NHC-GUIDE-2020-2.1"的判断为"<结果>"

    例子:
      | 实测值 | 填写   | 结果   |
      | 20 %   | 符合   | 通过   |
      | 19.9 % | 符合   | 不通过 |
      | 54.9 % | 不符合 | 不通过 |
      | 55 %   | 不符合 | 通过   |

  场景大纲: 没有人认定是不是漂白粉
    假如 "/products/0/reports/0/results/0/value"为"<实测值>"
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-2.1"的结果为"无法判断"
    而且 说明包含"尚无结论"

    例子:
      | 实测值 |
      | 30 %   |

  场景大纲: 没有实测值、单位不符或界限不足
    假如 "/products/0/reports/0/results/0/value"为“<实测值>”
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-2.1"的结果为"无法判断"
    而且 规则"NHC-GUIDE-2020-2.1"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"<状态>"

    例子:
      | 实测值                         | 状态                     |
      | 500 mg/L                       | 单位不明或不符           |
      | {"more_than": 10, "unit": "%"} | 只报告了界限，不足以判定 |

  场景: 没有填写实测值
    假如 没有填写"/products/0/reports/0/results/0/value"
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-2.1"的结果为"无法判断"
    而且 规则"NHC-GUIDE-2020-2.1"的判断为"无法判断"
    而且 证据"/products/0/reports/0/results/0/value"的状态为"未填写"

  场景: 有效氯不足的说明
    假如 "/products/0/reports/0/results/0/value"为"19.9 %"
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-2.1"的结果为"不通过"
    而且 说明包含"有效氯实测 19.9 %"
    而且 证据位于"/products/0/reports/0/results/0/value"
    而且 依据为"NHC-GUIDE-2020"的"2"

  场景大纲: 不属于本规则的产品
    假如 "/products/0/<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-2.1"的结果为"不适用"

    例子:
      | 字段          | 值                 |
      | class         | liquid             |
      | kind          | other_disinfectant |
      | standard      | GBT36758-2018      |
      | reports/0/lot | 20200399           |

  场景: 不知道是固体还是液体
    假如 没有填写"/products/0/class"
    当 按"2020-03-25"评估
    那么 规则"NHC-GUIDE-2020-2.1"的结果为"无法判断"

  场景大纲: 指南发布之前评估
    当 按"<日期>"评估
    那么 规则"NHC-GUIDE-2020-2.1"的结果为"<结果>"

    例子:
      | 日期       | 结果       |
      | 2020-02-17 | 不在有效期 |
      | 2020-02-18 | 通过       |
