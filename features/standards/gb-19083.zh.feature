# language: zh-CN
功能: GB 19083 各版本：有效期、产品种类和级别

  背景:
    假如 一份"products"申报

  场景大纲: GB 19083-2010：在有效期内生产
    假如 "/products/0/standard"为"GB19083-2010"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"level-1"
    而且 "/products/0/made_on"为"<日期>"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2010-in-force"的结果为"<结果>"
    而且 规则"GB19083-2010-in-force"的判断为"<结果>"

    例子:
      | 日期       | 结果   |
      | 2011-07-31 | 不通过 |
      | 2020-03-10 | 通过   |

    @边界
    例子: 刚好在限值上
      | 日期       | 结果   |
      | 2011-08-01 | 通过   |
      | 2025-11-30 | 通过   |
      | 2025-12-01 | 不通过 |

  场景: GB 19083-2010：不在有效期内生产的说明
    假如 "/products/0/standard"为"GB19083-2010"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"level-1"
    而且 "/products/0/made_on"为"2025-12-01"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2010-in-force"的结果为"不通过"
    而且 说明包含"2025-12-01 生产时，GB 19083-2010 不在有效期内"
    而且 证据位于"/products/0/made_on"
    而且 依据为"GB19083-2010"的"in-force"
    而且 要求"GB19083-2010"的结论为"不合规"

  场景大纲: GB 19083-2010：产品种类
    假如 "/products/0/standard"为"GB19083-2010"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"level-1"
    而且 "/products/0/kind"为"<种类>"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2010-kind"的结果为"<结果>"
    而且 规则"GB19083-2010-kind"的判断为"<结果>"

    例子:
      | 种类                    | 结果   |
      | medical_protective_mask | 通过   |
      | surgical_mask           | 不通过 |
      | disposable_medical_mask | 不通过 |
      | respirator              | 不通过 |

  场景: GB 19083-2010：还没有实施就声明执行
    假如 "/products/0/standard"为"GB19083-2010"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"level-1"
    而且 "/products/0/made_on"为"2011-05-01"
    当 按"2011-05-15"评估
    那么 规则"GB19083-2010-in-force"的结果为"不通过"
    而且 规则"GB19083-2010-in-force"的判断为"不通过"
    而且 要求"GB19083-2010"的结论为"不合规"

  场景: GB 19083-2010：种类不符的说明
    假如 "/products/0/standard"为"GB19083-2010"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"level-1"
    而且 "/products/0/kind"为"surgical_mask"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2010-kind"的结果为"不通过"
    而且 说明包含"GB 19083-2010 不适用于医用外科口罩"
    而且 证据位于"/products/0/kind"
    而且 依据为"GB19083-2010"的"in-force"
    而且 要求"GB19083-2010"的结论为"不合规"

  场景大纲: GB 19083-2010：产品级别
    假如 "/products/0/standard"为"GB19083-2010"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"level-1"
    而且 "/products/0/class"为"<级别>"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2010-class"的结果为"<结果>"
    而且 规则"GB19083-2010-class"的判断为"<结果>"

    例子:
      | 级别    | 结果   |
      | level-1 | 通过   |
      | level-2 | 通过   |
      | level-3 | 通过   |
      | KN95    | 不通过 |
      | N95     | 不通过 |

  场景: GB 19083-2010：没有这一级别的说明
    假如 "/products/0/standard"为"GB19083-2010"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"level-1"
    而且 "/products/0/class"为"KN95"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2010-class"的结果为"不通过"
    而且 说明包含"GB 19083-2010 没有“KN95”这一级别"
    而且 证据位于"/products/0/class"
    而且 依据为"GB19083-2010"的"in-force"
    而且 要求"GB19083-2010"的结论为"不合规"

  场景大纲: GB 19083-2010：没有填写，无法判断
    假如 "/products/0/standard"为"GB19083-2010"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"level-1"
    而且 没有填写"/products/0/<字段>"
    当 按"2026-01-15"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/<字段>"的状态为"未填写"
    而且 要求"GB19083-2010"的结论为"无法确定"

    例子:
      | 规则                  | 字段    |
      | GB19083-2010-in-force | made_on |
      | GB19083-2010-kind     | kind    |
      | GB19083-2010-class    | class   |

  场景大纲: GB 19083-2010：没有声明它的产品
    假如 "/products/0/standard"为"GB19083-2010"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2020-03-10"
    而且 "/products/0/class"为"level-1"
    而且 "/products/0/standard"为"GB2626-2006"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2010-<编号>"的结果为"不适用"

    例子:
      | 编号     |
      | in-force |
      | kind     |
      | class    |

  场景大纲: GB 19083-2023：在有效期内生产
    假如 "/products/0/standard"为"GB19083-2023"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2025-12-20"
    而且 没有填写"/products/0/class"
    而且 "/products/0/made_on"为"<日期>"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2023-in-force"的结果为"<结果>"
    而且 规则"GB19083-2023-in-force"的判断为"<结果>"

    例子:
      | 日期       | 结果   |
      | 2025-11-30 | 不通过 |
      | 2025-12-20 | 通过   |

    @边界
    例子: 刚好在限值上
      | 日期       | 结果 |
      | 2025-12-01 | 通过 |

  场景: GB 19083-2023：不在有效期内生产的说明
    假如 "/products/0/standard"为"GB19083-2023"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2025-12-20"
    而且 没有填写"/products/0/class"
    而且 "/products/0/made_on"为"2025-11-30"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2023-in-force"的结果为"不通过"
    而且 说明包含"2025-11-30 生产时，GB 19083-2023 不在有效期内"
    而且 证据位于"/products/0/made_on"
    而且 依据为"GB19083-2023"的"in-force"
    而且 要求"GB19083-2023"的结论为"不合规"

  场景大纲: GB 19083-2023：产品种类
    假如 "/products/0/standard"为"GB19083-2023"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2025-12-20"
    而且 没有填写"/products/0/class"
    而且 "/products/0/kind"为"<种类>"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2023-kind"的结果为"<结果>"
    而且 规则"GB19083-2023-kind"的判断为"<结果>"

    例子:
      | 种类                    | 结果   |
      | medical_protective_mask | 通过   |
      | surgical_mask           | 不通过 |
      | disposable_medical_mask | 不通过 |
      | respirator              | 不通过 |

  场景: GB 19083-2023：还没有实施就声明执行
    假如 "/products/0/standard"为"GB19083-2023"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2025-12-20"
    而且 没有填写"/products/0/class"
    而且 "/products/0/made_on"为"2020-03-01"
    当 按"2020-03-25"评估
    那么 规则"GB19083-2023-in-force"的结果为"不通过"
    而且 规则"GB19083-2023-in-force"的判断为"不通过"
    而且 要求"GB19083-2023"的结论为"不合规"

  场景: GB 19083-2023：种类不符的说明
    假如 "/products/0/standard"为"GB19083-2023"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2025-12-20"
    而且 没有填写"/products/0/class"
    而且 "/products/0/kind"为"surgical_mask"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2023-kind"的结果为"不通过"
    而且 说明包含"GB 19083-2023 不适用于医用外科口罩"
    而且 证据位于"/products/0/kind"
    而且 依据为"GB19083-2023"的"in-force"
    而且 要求"GB19083-2023"的结论为"不合规"

  场景大纲: GB 19083-2023：没有填写，无法判断
    假如 "/products/0/standard"为"GB19083-2023"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2025-12-20"
    而且 没有填写"/products/0/class"
    而且 没有填写"/products/0/<字段>"
    当 按"2026-01-15"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 规则"<规则>"的判断为"无法判断"
    而且 证据"/products/0/<字段>"的状态为"未填写"
    而且 要求"GB19083-2023"的结论为"无法确定"

    例子:
      | 规则                  | 字段    |
      | GB19083-2023-in-force | made_on |
      | GB19083-2023-kind     | kind    |

  场景: GB 19083-2023：没有人对照过文本，无法判断
    假如 "/products/0/standard"为"GB19083-2023"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2025-12-20"
    而且 没有填写"/products/0/class"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2023-text"的结果为"无法判断"
    而且 规则"GB19083-2023-text"的判断为"无法判断"
    而且 证据位于"/products/0/standard"
    而且 依据为"GB19083-2023"的"in-force"
    而且 要求"GB19083-2023"的结论为"无法确定"

  场景大纲: GB 19083-2023：对照文本的人判定
    假如 "/products/0/standard"为"GB19083-2023"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2025-12-20"
    而且 没有填写"/products/0/class"
    而且 检查员认定规则"GB19083-2023-text"的"/products/0"为"<状态>"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2023-text"的结果为"<结果>"
    而且 规则"GB19083-2023-text"的判断为"<结果>"
    而且 要求"GB19083-2023"的结论为"<结论>"

    例子:
      | 状态   | 结果   | 结论   |
      | 符合   | 通过   | 合规   |
      | 不符合 | 不通过 | 不合规 |

  场景: GB 19083-2023：经核对不符合的说明
    假如 "/products/0/standard"为"GB19083-2023"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2025-12-20"
    而且 没有填写"/products/0/class"
    而且 检查员认定规则"GB19083-2023-text"的"/products/0"为"不符合"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2023-text"的结果为"不通过"
    而且 说明包含"经核对，产品不符合 GB 19083-2023"
    而且 证据位于"/products/0/standard"
    而且 依据为"GB19083-2023"的"in-force"

  场景大纲: GB 19083-2023：没有声明它的产品
    假如 "/products/0/standard"为"GB19083-2023"
    而且 "/products/0/kind"为"medical_protective_mask"
    而且 "/products/0/made_on"为"2025-12-20"
    而且 没有填写"/products/0/class"
    而且 "/products/0/standard"为"GB2626-2006"
    当 按"2026-01-15"评估
    那么 规则"GB19083-2023-<编号>"的结果为"不适用"

    例子:
      | 编号     |
      | in-force |
      | kind     |
      | text     |
