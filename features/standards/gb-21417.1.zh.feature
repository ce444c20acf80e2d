# language: zh-CN
功能: 红外耳温计标准的版本

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GBT21417.1-2008"
    而且 "/products/0/kind"为"ear_thermometer"

  场景大纲: 生产日期在有效期前后
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/made_on"为"<日期>"
    当 按"2020-03-25"评估
    那么 规则"<标准>-in-force"的结果为"<结果>"
    而且 规则"<标准>-in-force"的判断为"<判断>"

    例子:
      | 标准            | 种类            | 日期       | 结果   | 判断   |
      | GBT21417.1-2008 | ear_thermometer | 2008-08-31 | 不通过 | 不通过 |
      | GBT21417.1-2008 | ear_thermometer | 2008-09-02 | 通过   | 通过   |

  @边界
  场景大纲: 恰好在有效期的首日和终止日
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/made_on"为"<日期>"
    当 按"2020-03-25"评估
    那么 规则"<标准>-in-force"的结果为"<结果>"
    而且 规则"<标准>-in-force"的判断为"<判断>"

    例子:
      | 标准            | 种类            | 日期       | 结果 | 判断 |
      | GBT21417.1-2008 | ear_thermometer | 2008-09-01 | 通过 | 通过 |

  场景大纲: 没有生产日期，无法判断
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 没有填写"/products/0/made_on"
    当 按"2020-03-25"评估
    那么 规则"<标准>-in-force"的结果为"无法判断"
    而且 规则"<标准>-in-force"的判断为"无法判断"
    而且 证据"/products/0/made_on"的状态为"未填写"

    例子:
      | 标准            | 种类            |
      | GBT21417.1-2008 | ear_thermometer |

  场景大纲: 不在有效期内的说明
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/made_on"为"<日期>"
    当 按"2020-03-25"评估
    那么 规则"<标准>-in-force"的结果为"<结果>"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/made_on"
    而且 依据为"<标准>"的"in-force"

    例子:
      | 标准            | 种类            | 日期       | 结果   | 说明                                              |
      | GBT21417.1-2008 | ear_thermometer | 2008-08-31 | 不通过 | 2008-08-31 生产时，GB/T 21417.1-2008 不在有效期内 |

  场景大纲: 标准适用的产品
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    当 按"2020-03-25"评估
    那么 规则"<标准>-kind"的结果为"通过"

    例子:
      | 标准            | 种类            |
      | GBT21417.1-2008 | ear_thermometer |

  场景大纲: 标准不适用的产品
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    当 按"2020-03-25"评估
    那么 规则"<标准>-kind"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/kind"
    而且 依据为"<标准>"的"in-force"

    例子:
      | 标准            | 种类                 | 说明                             |
      | GBT21417.1-2008 | forehead_thermometer | GB/T 21417.1-2008 不适用于额温计 |

  场景大纲: 不知道是什么产品
    假如 "/products/0/standard"为"<标准>"
    而且 没有填写"/products/0/kind"
    当 按"2020-03-25"评估
    那么 规则"<标准>-kind"的结果为"无法判断"
    而且 证据"/products/0/kind"的状态为"未填写"

    例子:
      | 标准            |
      | GBT21417.1-2008 |

  场景大纲: 不生产防护产品的企业
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/enterprise/makes_protective_products"为"否"
    当 按"2020-03-25"评估
    那么 规则"<标准>-in-force"的结果为"不适用"
    而且 规则"<标准>-kind"的结果为"不适用"
    而且 要求"<标准>"的结论为"不适用"

    例子:
      | 标准            | 种类            |
      | GBT21417.1-2008 | ear_thermometer |

  场景大纲: 声明了其他标准
    假如 "/products/0/standard"为"GB2626-2006"
    当 按"2020-03-25"评估
    那么 规则"<标准>-in-force"的结果为"不适用"
    而且 规则"<标准>-kind"的结果为"不适用"

    例子:
      | 标准            |
      | GBT21417.1-2008 |
