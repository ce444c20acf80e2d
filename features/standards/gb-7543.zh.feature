# language: zh-CN
功能: GB 7543 的版本

  背景:
    假如 一份"products"申报
    而且 "/products/0/kind"为"surgical_gloves"
    而且 "/products/0/class"为"latex"

  场景大纲: GB 7543-2006 在生产当日是否有效
    假如 "/products/0/standard"为"GB7543-2006"
    而且 "/products/0/made_on"为"<生产日期>"
    当 按申报日期评估
    那么 规则"GB7543-2006-in-force"的结果为"<结果>"
    而且 规则"GB7543-2006-in-force"的判断为"<判断>"

    例子:
      | 生产日期   | 结果   | 判断   |
      | 2006-11-30 | 不通过 | 不通过 |
      | 2006-12-02 | 通过   | 通过   |
      | 2021-06-30 | 通过   | 通过   |
      | 2021-07-02 | 不通过 | 不通过 |

    @边界
    例子: 正好在实施或废止当日
      | 生产日期   | 结果   | 判断   |
      | 2006-12-01 | 通过   | 通过   |
      | 2021-07-01 | 不通过 | 不通过 |

  场景: GB 7543-2006 没有填写生产日期
    假如 "/products/0/standard"为"GB7543-2006"
    而且 没有填写"/products/0/made_on"
    当 按申报日期评估
    那么 规则"GB7543-2006-in-force"的结果为"无法判断"
    而且 规则"GB7543-2006-in-force"的判断为"无法判断"
    而且 证据"/products/0/made_on"的状态为"未填写"

  场景: GB 7543-2006 生产当日无效的说明
    假如 "/products/0/standard"为"GB7543-2006"
    而且 "/products/0/made_on"为"2006-11-30"
    当 按申报日期评估
    那么 规则"GB7543-2006-in-force"的结果为"不通过"
    而且 说明包含"2006-11-30 生产时，GB 7543-2006 不在有效期内"
    而且 证据位于"/products/0/made_on"
    而且 依据为"GB7543-2006"的"in-force"
    而且 要求"GB7543-2006"的结论为"不合规"

  场景大纲: GB 7543-2006 适用的产品种类
    假如 "/products/0/standard"为"GB7543-2006"
    而且 "/products/0/kind"为"<种类>"
    当 按申报日期评估
    那么 规则"GB7543-2006-kind"的结果为"<结果>"
    而且 规则"GB7543-2006-kind"的判断为"<判断>"

    例子:
      | 种类            | 结果   | 判断   |
      | surgical_gloves | 通过   | 通过   |
      | respirator      | 不通过 | 不通过 |
      | surgical_mask   | 不通过 | 不通过 |

  场景: GB 7543-2006 没有填写产品种类
    假如 "/products/0/standard"为"GB7543-2006"
    而且 没有填写"/products/0/kind"
    当 按申报日期评估
    那么 规则"GB7543-2006-kind"的结果为"无法判断"
    而且 规则"GB7543-2006-kind"的判断为"无法判断"
    而且 证据"/products/0/kind"的状态为"未填写"

  场景: GB 7543-2006 不适用于该产品的说明
    假如 "/products/0/standard"为"GB7543-2006"
    而且 "/products/0/kind"为"melt_blown_fabric"
    当 按申报日期评估
    那么 规则"GB7543-2006-kind"的结果为"不通过"
    而且 说明包含"GB 7543-2006 不适用于熔喷布"
    而且 证据位于"/products/0/kind"
    而且 依据为"GB7543-2006"的"in-force"

  场景大纲: GB 7543-2006 标准的级别
    假如 "/products/0/standard"为"GB7543-2006"
    而且 "/products/0/class"为"<级别>"
    当 按申报日期评估
    那么 规则"GB7543-2006-class"的结果为"<结果>"
    而且 规则"GB7543-2006-class"的判断为"<判断>"

    例子:
      | 级别      | 结果   | 判断   |
      | latex     | 通过   | 通过   |
      | synthetic | 通过   | 通过   |
      | KN95      | 不通过 | 不通过 |
      | solid     | 不通过 | 不通过 |

  场景: GB 7543-2006 没有填写级别
    假如 "/products/0/standard"为"GB7543-2006"
    而且 没有填写"/products/0/class"
    当 按申报日期评估
    那么 规则"GB7543-2006-class"的结果为"无法判断"
    而且 规则"GB7543-2006-class"的判断为"无法判断"
    而且 证据"/products/0/class"的状态为"未填写"

  场景: GB 7543-2006 没有这一级别的说明
    假如 "/products/0/standard"为"GB7543-2006"
    而且 "/products/0/class"为"KP95"
    当 按申报日期评估
    那么 规则"GB7543-2006-class"的结果为"不通过"
    而且 说明包含"GB 7543-2006 没有“KP95”这一级别"
    而且 证据位于"/products/0/class"
    而且 依据为"GB7543-2006"的"in-force"

  场景: GB 7543-2006 声明别的标准，不适用
    假如 "/products/0/standard"为"GB2626-2006"
    当 按申报日期评估
    那么 规则"GB7543-2006-in-force"的结果为"不适用"
    而且 规则"GB7543-2006-kind"的结果为"不适用"
    而且 规则"GB7543-2006-class"的结果为"不适用"

  场景: GB 7543-2006 不生产防护产品，不适用
    假如 "/products/0/standard"为"GB7543-2006"
    而且 "/enterprise/makes_protective_products"为"否"
    当 按申报日期评估
    那么 规则"GB7543-2006-in-force"的结果为"不适用"
    而且 规则"GB7543-2006-kind"的结果为"不适用"
    而且 规则"GB7543-2006-class"的结果为"不适用"

  场景大纲: GB/T 7543-2020 在生产当日是否有效
    假如 "/products/0/standard"为"GBT7543-2020"
    而且 "/products/0/made_on"为"<生产日期>"
    当 按"2021-09-01"评估
    那么 规则"GBT7543-2020-in-force"的结果为"<结果>"
    而且 规则"GBT7543-2020-in-force"的判断为"<判断>"

    例子:
      | 生产日期   | 结果   | 判断   |
      | 2021-06-30 | 不通过 | 不通过 |
      | 2021-07-02 | 通过   | 通过   |

    @边界
    例子: 正好在实施或废止当日
      | 生产日期   | 结果 | 判断 |
      | 2021-07-01 | 通过 | 通过 |

  场景: GB/T 7543-2020 没有填写生产日期
    假如 "/products/0/standard"为"GBT7543-2020"
    而且 没有填写"/products/0/made_on"
    当 按"2021-09-01"评估
    那么 规则"GBT7543-2020-in-force"的结果为"无法判断"
    而且 规则"GBT7543-2020-in-force"的判断为"无法判断"
    而且 证据"/products/0/made_on"的状态为"未填写"

  场景: GB/T 7543-2020 生产当日无效的说明
    假如 "/products/0/standard"为"GBT7543-2020"
    而且 "/products/0/made_on"为"2021-06-30"
    当 按"2021-09-01"评估
    那么 规则"GBT7543-2020-in-force"的结果为"不通过"
    而且 说明包含"2021-06-30 生产时，GB/T 7543-2020 不在有效期内"
    而且 证据位于"/products/0/made_on"
    而且 依据为"GBT7543-2020"的"in-force"
    而且 要求"GBT7543-2020"的结论为"不合规"

  场景: GB/T 7543-2020 实施以前声明
    假如 "/products/0/standard"为"GBT7543-2020"
    当 按申报日期评估
    那么 规则"GBT7543-2020-in-force"的结果为"不通过"
    而且 规则"GBT7543-2020-in-force"的判断为"不通过"
    而且 规则"GBT7543-2020-kind"的结果为"通过"

  场景大纲: GB/T 7543-2020 适用的产品种类
    假如 "/products/0/standard"为"GBT7543-2020"
    而且 "/products/0/kind"为"<种类>"
    当 按"2021-09-01"评估
    那么 规则"GBT7543-2020-kind"的结果为"<结果>"
    而且 规则"GBT7543-2020-kind"的判断为"<判断>"

    例子:
      | 种类            | 结果   | 判断   |
      | surgical_gloves | 通过   | 通过   |
      | respirator      | 不通过 | 不通过 |
      | surgical_mask   | 不通过 | 不通过 |

  场景: GB/T 7543-2020 没有填写产品种类
    假如 "/products/0/standard"为"GBT7543-2020"
    而且 没有填写"/products/0/kind"
    当 按"2021-09-01"评估
    那么 规则"GBT7543-2020-kind"的结果为"无法判断"
    而且 规则"GBT7543-2020-kind"的判断为"无法判断"
    而且 证据"/products/0/kind"的状态为"未填写"

  场景: GB/T 7543-2020 不适用于该产品的说明
    假如 "/products/0/standard"为"GBT7543-2020"
    而且 "/products/0/kind"为"melt_blown_fabric"
    当 按"2021-09-01"评估
    那么 规则"GBT7543-2020-kind"的结果为"不通过"
    而且 说明包含"GB/T 7543-2020 不适用于熔喷布"
    而且 证据位于"/products/0/kind"
    而且 依据为"GBT7543-2020"的"in-force"

  场景大纲: GB/T 7543-2020 标准的级别
    假如 "/products/0/standard"为"GBT7543-2020"
    而且 "/products/0/class"为"<级别>"
    当 按"2021-09-01"评估
    那么 规则"GBT7543-2020-class"的结果为"<结果>"
    而且 规则"GBT7543-2020-class"的判断为"<判断>"

    例子:
      | 级别      | 结果   | 判断   |
      | latex     | 通过   | 通过   |
      | synthetic | 通过   | 通过   |
      | KN95      | 不通过 | 不通过 |
      | solid     | 不通过 | 不通过 |

  场景: GB/T 7543-2020 没有填写级别
    假如 "/products/0/standard"为"GBT7543-2020"
    而且 没有填写"/products/0/class"
    当 按"2021-09-01"评估
    那么 规则"GBT7543-2020-class"的结果为"无法判断"
    而且 规则"GBT7543-2020-class"的判断为"无法判断"
    而且 证据"/products/0/class"的状态为"未填写"

  场景: GB/T 7543-2020 没有这一级别的说明
    假如 "/products/0/standard"为"GBT7543-2020"
    而且 "/products/0/class"为"KP95"
    当 按"2021-09-01"评估
    那么 规则"GBT7543-2020-class"的结果为"不通过"
    而且 说明包含"GB/T 7543-2020 没有“KP95”这一级别"
    而且 证据位于"/products/0/class"
    而且 依据为"GBT7543-2020"的"in-force"

  场景: GB/T 7543-2020 声明别的标准，不适用
    假如 "/products/0/standard"为"GB2626-2006"
    当 按"2021-09-01"评估
    那么 规则"GBT7543-2020-in-force"的结果为"不适用"
    而且 规则"GBT7543-2020-kind"的结果为"不适用"
    而且 规则"GBT7543-2020-class"的结果为"不适用"

  场景: GB/T 7543-2020 不生产防护产品，不适用
    假如 "/products/0/standard"为"GBT7543-2020"
    而且 "/enterprise/makes_protective_products"为"否"
    当 按"2021-09-01"评估
    那么 规则"GBT7543-2020-in-force"的结果为"不适用"
    而且 规则"GBT7543-2020-kind"的结果为"不适用"
    而且 规则"GBT7543-2020-class"的结果为"不适用"
