# language: zh-CN
功能: 熔喷材料标准的版本

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GBT30923-2014"
    而且 "/products/0/kind"为"melt_blown_resin"

  场景大纲: 生产日期在有效期前后
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/made_on"为"<日期>"
    当 按"2023-09-01"评估
    那么 规则"<标准>-in-force"的结果为"<结果>"
    而且 规则"<标准>-in-force"的判断为"<判断>"

    例子:
      | 标准            | 种类              | 日期       | 结果     | 判断   |
      | GBT30923-2014   | melt_blown_resin  | 2014-11-30 | 无法判断 | 不通过 |
      | GBT30923-2014   | melt_blown_resin  | 2014-12-02 | 无法判断 | 通过   |
      | GBT30923-2014   | melt_blown_resin  | 2023-06-30 | 无法判断 | 通过   |
      | GBT30923-2014   | melt_blown_resin  | 2023-07-02 | 无法判断 | 不通过 |
      | GBT30923-2022   | melt_blown_resin  | 2023-06-30 | 不通过   | 不通过 |
      | GBT30923-2022   | melt_blown_resin  | 2023-07-02 | 通过     | 通过   |
      | FZT64078-2019   | melt_blown_fabric | 2019-12-30 | 无法判断 | 不通过 |
      | FZT64078-2019   | melt_blown_fabric | 2020-01-01 | 无法判断 | 通过   |
      | TJSFZXH001-2020 | melt_blown_fabric | 2020-04-25 | 不通过   | 不通过 |
      | TJSFZXH001-2020 | melt_blown_fabric | 2020-04-27 | 通过     | 通过   |

  @边界
  场景大纲: 恰好在有效期的首日和终止日
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/made_on"为"<日期>"
    当 按"2023-09-01"评估
    那么 规则"<标准>-in-force"的结果为"<结果>"
    而且 规则"<标准>-in-force"的判断为"<判断>"

    例子:
      | 标准            | 种类              | 日期       | 结果     | 判断   |
      | GBT30923-2014   | melt_blown_resin  | 2014-12-01 | 无法判断 | 通过   |
      | GBT30923-2014   | melt_blown_resin  | 2023-07-01 | 无法判断 | 不通过 |
      | GBT30923-2022   | melt_blown_resin  | 2023-07-01 | 通过     | 通过   |
      | FZT64078-2019   | melt_blown_fabric | 2019-12-31 | 无法判断 | 通过   |
      | TJSFZXH001-2020 | melt_blown_fabric | 2020-04-26 | 通过     | 通过   |

  场景大纲: 没有生产日期，无法判断
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 没有填写"/products/0/made_on"
    当 按"2023-09-01"评估
    那么 规则"<标准>-in-force"的结果为"无法判断"
    而且 规则"<标准>-in-force"的判断为"无法判断"
    而且 证据"/products/0/made_on"的状态为"未填写"

    例子:
      | 标准            | 种类              |
      | GBT30923-2014   | melt_blown_resin  |
      | GBT30923-2022   | melt_blown_resin  |
      | FZT64078-2019   | melt_blown_fabric |
      | TJSFZXH001-2020 | melt_blown_fabric |

  场景大纲: 不在有效期内的说明
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/made_on"为"<日期>"
    当 按"2023-09-01"评估
    那么 规则"<标准>-in-force"的结果为"<结果>"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/made_on"
    而且 依据为"<标准>"的"in-force"

    例子:
      | 标准            | 种类              | 日期       | 结果     | 说明                                              |
      | GBT30923-2014   | melt_blown_resin  | 2014-11-30 | 无法判断 | 2014-11-30 生产时，GB/T 30923-2014 不在有效期内   |
      | GBT30923-2022   | melt_blown_resin  | 2023-06-30 | 不通过   | 2023-06-30 生产时，GB/T 30923-2022 不在有效期内   |
      | FZT64078-2019   | melt_blown_fabric | 2019-12-30 | 无法判断 | 2019-12-30 生产时，FZ/T 64078-2019 不在有效期内   |
      | TJSFZXH001-2020 | melt_blown_fabric | 2020-04-25 | 不通过   | 2020-04-25 生产时，T/JSFZXH 001-2020 不在有效期内 |

  场景大纲: 标准适用的产品
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    当 按"2023-09-01"评估
    那么 规则"<标准>-kind"的结果为"通过"

    例子:
      | 标准            | 种类              |
      | GBT30923-2014   | melt_blown_resin  |
      | GBT30923-2022   | melt_blown_resin  |
      | FZT64078-2019   | melt_blown_fabric |
      | TJSFZXH001-2020 | melt_blown_fabric |

  场景大纲: 标准不适用的产品
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    当 按"2023-09-01"评估
    那么 规则"<标准>-kind"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/kind"
    而且 依据为"<标准>"的"in-force"

    例子:
      | 标准            | 种类              | 说明                                 |
      | GBT30923-2014   | melt_blown_fabric | GB/T 30923-2014 不适用于熔喷布       |
      | GBT30923-2022   | melt_blown_fabric | GB/T 30923-2022 不适用于熔喷布       |
      | FZT64078-2019   | melt_blown_resin  | FZ/T 64078-2019 不适用于熔喷专用料   |
      | TJSFZXH001-2020 | melt_blown_resin  | T/JSFZXH 001-2020 不适用于熔喷专用料 |

  场景大纲: 不知道是什么产品
    假如 "/products/0/standard"为"<标准>"
    而且 没有填写"/products/0/kind"
    当 按"2023-09-01"评估
    那么 规则"<标准>-kind"的结果为"无法判断"
    而且 证据"/products/0/kind"的状态为"未填写"

    例子:
      | 标准            |
      | GBT30923-2014   |
      | GBT30923-2022   |
      | FZT64078-2019   |
      | TJSFZXH001-2020 |

  场景大纲: 标准规定的级别
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/class"为"<级别>"
    当 按"2023-09-01"评估
    那么 规则"<标准>-class"的结果为"通过"

    例子:
      | 标准            | 种类              | 级别  |
      | TJSFZXH001-2020 | melt_blown_fabric | KN30  |
      | TJSFZXH001-2020 | melt_blown_fabric | KN60  |
      | TJSFZXH001-2020 | melt_blown_fabric | KN80  |
      | TJSFZXH001-2020 | melt_blown_fabric | KN90  |
      | TJSFZXH001-2020 | melt_blown_fabric | KN95  |
      | TJSFZXH001-2020 | melt_blown_fabric | KN100 |

  场景大纲: 标准没有的级别
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/class"为"<级别>"
    当 按"2023-09-01"评估
    那么 规则"<标准>-class"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/class"
    而且 依据为"<标准>"的"in-force"

    例子:
      | 标准            | 种类              | 级别 | 说明                                 |
      | TJSFZXH001-2020 | melt_blown_fabric | KP95 | T/JSFZXH 001-2020 没有“KP95”这一级别 |

  场景大纲: 没有填写级别
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 没有填写"/products/0/class"
    当 按"2023-09-01"评估
    那么 规则"<标准>-class"的结果为"无法判断"
    而且 证据"/products/0/class"的状态为"未填写"

    例子:
      | 标准            | 种类              |
      | TJSFZXH001-2020 | melt_blown_fabric |

  场景大纲: 没有标准文本，无人判定时无法判断
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    当 按"2023-09-01"评估
    那么 规则"<标准>-text"的结果为"无法判断"
    而且 说明包含"尚无结论"

    例子:
      | 标准          | 种类              |
      | GBT30923-2014 | melt_blown_resin  |
      | GBT30923-2022 | melt_blown_resin  |
      | FZT64078-2019 | melt_blown_fabric |

  场景大纲: 持有标准文本的人判定
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 检查员认定规则"<标准>-text"的"/products/0"为"<填写>"
    当 按"2023-09-01"评估
    那么 规则"<标准>-text"的结果为"<结果>"

    例子:
      | 标准          | 种类              | 填写   | 结果   |
      | GBT30923-2014 | melt_blown_resin  | 符合   | 通过   |
      | GBT30923-2014 | melt_blown_resin  | 不符合 | 不通过 |
      | GBT30923-2022 | melt_blown_resin  | 符合   | 通过   |
      | GBT30923-2022 | melt_blown_resin  | 不符合 | 不通过 |
      | FZT64078-2019 | melt_blown_fabric | 符合   | 通过   |
      | FZT64078-2019 | melt_blown_fabric | 不符合 | 不通过 |

  场景大纲: 判定为不符合的说明
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 检查员认定规则"<标准>-text"的"/products/0"为"不符合"
    当 按"2023-09-01"评估
    那么 规则"<标准>-text"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/standard"
    而且 依据为"<标准>"的"in-force"

    例子:
      | 标准          | 种类              | 说明                               |
      | GBT30923-2014 | melt_blown_resin  | 经核对，产品不符合 GB/T 30923-2014 |
      | GBT30923-2022 | melt_blown_resin  | 经核对，产品不符合 GB/T 30923-2022 |
      | FZT64078-2019 | melt_blown_fabric | 经核对，产品不符合 FZ/T 64078-2019 |

  场景大纲: 不生产防护产品的企业
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/enterprise/makes_protective_products"为"否"
    当 按"2023-09-01"评估
    那么 规则"<标准>-in-force"的结果为"不适用"
    而且 规则"<标准>-kind"的结果为"不适用"
    而且 要求"<标准>"的结论为"不适用"

    例子:
      | 标准            | 种类              |
      | GBT30923-2014   | melt_blown_resin  |
      | GBT30923-2022   | melt_blown_resin  |
      | FZT64078-2019   | melt_blown_fabric |
      | TJSFZXH001-2020 | melt_blown_fabric |

  场景大纲: 声明了其他标准
    假如 "/products/0/standard"为"GB2626-2006"
    当 按"2023-09-01"评估
    那么 规则"<标准>-in-force"的结果为"不适用"
    而且 规则"<标准>-kind"的结果为"不适用"

    例子:
      | 标准            |
      | GBT30923-2014   |
      | GBT30923-2022   |
      | FZT64078-2019   |
      | TJSFZXH001-2020 |

  场景大纲: 评估时版本尚未实施的，也不算有效
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/made_on"为"2020-03-10"
    当 按"2020-03-25"评估
    那么 规则"<标准>-in-force"的结果为"不通过"

    例子:
      | 标准            | 种类              |
      | GBT30923-2022   | melt_blown_resin  |
      | TJSFZXH001-2020 | melt_blown_fabric |
