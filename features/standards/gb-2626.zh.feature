# language: zh-CN
功能: GB 2626 各版本：有效期、产品种类和级别

  背景:
    假如 一份"products"申报

  场景大纲: 2021年7月1日以前，两个版本任选一个
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/made_on"为"<日期>"
    当 按"2021-08-01"评估
    那么 规则"<标准>-in-force"的结果为"<结果>"
    而且 规则"<标准>-in-force"的判断为"<结果>"
    而且 要求"<标准>"的结论为"<结论>"

    例子:
      | 标准        | 日期       | 结果   | 结论   |
      | GB2626-2006 | 2020-07-15 | 通过   | 合规   |
      | GB2626-2019 | 2020-07-15 | 通过   | 合规   |
      | GB2626-2006 | 2020-07-01 | 通过   | 合规   |
      | GB2626-2019 | 2019-06-01 | 不通过 | 不合规 |

    @边界
    例子: 刚好在限值上
      | 标准        | 日期       | 结果   | 结论   |
      | GB2626-2006 | 2021-06-30 | 通过   | 合规   |
      | GB2626-2006 | 2021-07-01 | 不通过 | 不合规 |
      | GB2626-2019 | 2021-07-01 | 通过   | 合规   |

  场景大纲: GB 2626-2006：在有效期内生产
    假如 "/products/0/standard"为"GB2626-2006"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 "/products/0/made_on"为"<日期>"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2006-in-force"的结果为"<结果>"
    而且 规则"GB2626-2006-in-force"的判断为"<结果>"

    例子:
      | 日期       | 结果   |
      | 2006-11-30 | 不通过 |
      | 2020-03-10 | 通过   |

    @边界
    例子: 刚好在限值上
      | 日期       | 结果   |
      | 2006-12-01 | 通过   |
      | 2021-06-30 | 通过   |
      | 2021-07-01 | 不通过 |

  场景: GB 2626-2006：不在有效期内生产的说明
    假如 "/products/0/standard"为"GB2626-2006"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 "/products/0/made_on"为"2021-07-01"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2006-in-force"的结果为"不通过"
    而且 说明包含"2021-07-01 生产时，GB 2626-2006 不在有效期内"
    而且 证据位于"/products/0/made_on"
    而且 依据为"GB2626-2006"的"in-force"
    而且 要求"GB2626-2006"的结论为"不合规"

  场景大纲: GB 2626-2006：产品种类
    假如 "/products/0/standard"为"GB2626-2006"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 "/products/0/kind"为"<种类>"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2006-kind"的结果为"<结果>"
    而且 规则"GB2626-2006-kind"的判断为"<结果>"

    例子:
      | 种类                    | 结果   |
      | respirator              | 通过   |
      | surgical_mask           | 不通过 |
      | medical_protective_mask | 不通过 |
      | protective_suit         | 不通过 |

  场景: GB 2626-2006：还没有实施就声明执行
    假如 "/products/0/standard"为"GB2626-2006"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 "/products/0/made_on"为"2006-10-01"
    当 按"2006-10-01"评估
    那么 规则"GB2626-2006-in-force"的结果为"不通过"
    而且 规则"GB2626-2006-in-force"的判断为"不通过"
    而且 要求"GB2626-2006"的结论为"不合规"

  场景: GB 2626-2006：种类不符的说明
    假如 "/products/0/standard"为"GB2626-2006"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 "/products/0/kind"为"surgical_mask"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2006-kind"的结果为"不通过"
    而且 说明包含"GB 2626-2006 不适用于医用外科口罩"
    而且 证据位于"/products/0/kind"
    而且 依据为"GB2626-2006"的"in-force"
    而且 要求"GB2626-2006"的结论为"不合规"

  场景大纲: GB 2626-2006：产品级别
    假如 "/products/0/standard"为"GB2626-2006"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 "/products/0/class"为"<级别>"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2006-class"的结果为"<结果>"
    而且 规则"GB2626-2006-class"的判断为"<结果>"

    例子:
      | 级别    | 结果   |
      | KN90    | 通过   |
      | KN95    | 通过   |
      | KN100   | 通过   |
      | KP90    | 通过   |
      | KP95    | 通过   |
      | KP100   | 通过   |
      | FFP2    | 不通过 |
      | N95     | 不通过 |
      | level-1 | 不通过 |
      | KN80    | 不通过 |

  场景: GB 2626-2006：没有这一级别的说明
    假如 "/products/0/standard"为"GB2626-2006"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 "/products/0/class"为"FFP2"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2006-class"的结果为"不通过"
    而且 说明包含"GB 2626-2006 没有“FFP2”这一级别"
    而且 证据位于"/products/0/class"
    而且 依据为"GB2626-2006"的"in-force"
    而且 要求"GB2626-2006"的结论为"不合规"

  场景大纲: GB 2626-2006：没有填写，无法判断
    假如 "/products/0/standard"为"GB2626-2006"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 没有填写"/products/0/<字段>"
    当 按"2021-08-01"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/<字段>"的状态为"未填写"
    而且 要求"GB2626-2006"的结论为"无法确定"

    例子:
      | 规则                 | 字段    |
      | GB2626-2006-in-force | made_on |
      | GB2626-2006-kind     | kind    |
      | GB2626-2006-class    | class   |

  场景大纲: GB 2626-2006：没有声明它的产品
    假如 "/products/0/standard"为"GB2626-2006"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 "/products/0/standard"为"GB2626-2019"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2006-<编号>"的结果为"不适用"

    例子:
      | 编号     |
      | in-force |
      | kind     |
      | class    |

  场景大纲: GB 2626-2019：在有效期内生产
    假如 "/products/0/standard"为"GB2626-2019"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 "/products/0/made_on"为"<日期>"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2019-in-force"的结果为"<结果>"
    而且 规则"GB2626-2019-in-force"的判断为"<结果>"

    例子:
      | 日期       | 结果   |
      | 2019-12-30 | 不通过 |
      | 2020-03-10 | 通过   |

    @边界
    例子: 刚好在限值上
      | 日期       | 结果 |
      | 2019-12-31 | 通过 |

  场景: GB 2626-2019：不在有效期内生产的说明
    假如 "/products/0/standard"为"GB2626-2019"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 "/products/0/made_on"为"2019-12-30"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2019-in-force"的结果为"不通过"
    而且 说明包含"2019-12-30 生产时，GB 2626-2019 不在有效期内"
    而且 证据位于"/products/0/made_on"
    而且 依据为"GB2626-2019"的"in-force"
    而且 要求"GB2626-2019"的结论为"不合规"

  场景大纲: GB 2626-2019：产品种类
    假如 "/products/0/standard"为"GB2626-2019"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 "/products/0/kind"为"<种类>"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2019-kind"的结果为"<结果>"
    而且 规则"GB2626-2019-kind"的判断为"<结果>"

    例子:
      | 种类                    | 结果   |
      | respirator              | 通过   |
      | surgical_mask           | 不通过 |
      | medical_protective_mask | 不通过 |
      | protective_suit         | 不通过 |

  场景: GB 2626-2019：还没有实施就声明执行
    假如 "/products/0/standard"为"GB2626-2019"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 "/products/0/made_on"为"2019-06-01"
    当 按"2019-06-15"评估
    那么 规则"GB2626-2019-in-force"的结果为"不通过"
    而且 规则"GB2626-2019-in-force"的判断为"不通过"
    而且 要求"GB2626-2019"的结论为"不合规"

  场景: GB 2626-2019：种类不符的说明
    假如 "/products/0/standard"为"GB2626-2019"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 "/products/0/kind"为"surgical_mask"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2019-kind"的结果为"不通过"
    而且 说明包含"GB 2626-2019 不适用于医用外科口罩"
    而且 证据位于"/products/0/kind"
    而且 依据为"GB2626-2019"的"in-force"
    而且 要求"GB2626-2019"的结论为"不合规"

  场景大纲: GB 2626-2019：产品级别
    假如 "/products/0/standard"为"GB2626-2019"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 "/products/0/class"为"<级别>"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2019-class"的结果为"<结果>"
    而且 规则"GB2626-2019-class"的判断为"<结果>"

    例子:
      | 级别    | 结果   |
      | KN90    | 通过   |
      | KN95    | 通过   |
      | KN100   | 通过   |
      | KP90    | 通过   |
      | KP95    | 通过   |
      | KP100   | 通过   |
      | FFP2    | 不通过 |
      | N95     | 不通过 |
      | level-1 | 不通过 |
      | KN80    | 不通过 |

  场景: GB 2626-2019：没有这一级别的说明
    假如 "/products/0/standard"为"GB2626-2019"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 "/products/0/class"为"FFP2"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2019-class"的结果为"不通过"
    而且 说明包含"GB 2626-2019 没有“FFP2”这一级别"
    而且 证据位于"/products/0/class"
    而且 依据为"GB2626-2019"的"in-force"
    而且 要求"GB2626-2019"的结论为"不合规"

  场景大纲: GB 2626-2019：没有填写，无法判断
    假如 "/products/0/standard"为"GB2626-2019"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 没有填写"/products/0/<字段>"
    当 按"2021-08-01"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/<字段>"的状态为"未填写"
    而且 要求"GB2626-2019"的结论为"无法确定"

    例子:
      | 规则                 | 字段    |
      | GB2626-2019-in-force | made_on |
      | GB2626-2019-kind     | kind    |
      | GB2626-2019-class    | class   |

  场景大纲: GB 2626-2019：没有声明它的产品
    假如 "/products/0/standard"为"GB2626-2019"
    而且 "/products/0/kind"为"respirator"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"KN90"
    而且 "/products/0/standard"为"GB2626-2006"
    当 按"2021-08-01"评估
    那么 规则"GB2626-2019-<编号>"的结果为"不适用"

    例子:
      | 编号     |
      | in-force |
      | kind     |
      | class    |
