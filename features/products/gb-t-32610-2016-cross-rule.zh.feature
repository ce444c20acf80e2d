# language: zh-CN
功能: GB/T 32610-2016 5.5：防护效果级别与过滤效率级别

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"GBT32610-2016"
    而且 "/products/0/kind"为"日常防护型口罩"

  场景大纲: 各级别所需的过滤效率
    假如 "/products/0/class"为"<级别>"
    而且 "/products/0/filtration_grade"为"<过滤级别>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-CR.1"的结果为"<结果>"
    而且 要求"GBT32610-2016-CR"的结论为"<结论>"

    例子:
      | 级别 | 过滤级别 | 结果   | 结论   |
      | A 级 | I 级     | 通过   | 合规   |
      | A 级 | II 级    | 通过   | 合规   |
      | A 级 | III 级   | 不通过 | 不合规 |
      | B 级 | I 级     | 通过   | 合规   |
      | B 级 | II 级    | 通过   | 合规   |
      | B 级 | III 级   | 通过   | 合规   |
      | C 级 | I 级     | 通过   | 合规   |
      | C 级 | II 级    | 通过   | 合规   |
      | C 级 | III 级   | 通过   | 合规   |
      | D 级 | I 级     | 通过   | 合规   |
      | D 级 | II 级    | 通过   | 合规   |
      | D 级 | III 级   | 通过   | 合规   |

  场景: A 级用了 III 级过滤材料的说明
    假如 "/products/0/class"为"A 级"
    而且 "/products/0/filtration_grade"为"III 级"
    当 按申报日期评估
    那么 规则"GBT32610-2016-CR.1"的结果为"不通过"
    而且 说明包含"防护效果声明为A 级，过滤效率只有III 级；A 级要求过滤效率 II 级或以上"
    而且 证据位于"/products/0/filtration_grade"
    而且 依据为"GBT32610-2016"的"5.5"

  场景大纲: 没有填写过滤效率级别
    假如 "/products/0/class"为"<级别>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-CR.1"的结果为"无法判断"
    而且 证据"/products/0/filtration_grade"的状态为"未填写"

    例子:
      | 级别 |
      | A 级 |
      | B 级 |
      | C 级 |
      | D 级 |

  场景: 没有填写防护效果级别
    假如 "/products/0/filtration_grade"为"III 级"
    而且 没有填写"/products/0/class"
    当 按申报日期评估
    那么 规则"GBT32610-2016-CR.1"的结果为"无法判断"
    而且 证据"/products/0/class"的状态为"未填写"
    而且 要求"GBT32610-2016-CR"的结论为"无法确定"

  场景: 过滤效率级别不是标准的级别
    假如 "/products/0/class"为"A 级"
    而且 "/products/0/filtration_grade"误填为文字"IV 级"
    当 按申报日期评估
    那么 规则"GBT32610-2016-CR.1"的结果为"无法判断"
    而且 证据"/products/0/filtration_grade"的状态为"超出允许的取值"

  场景大纲: 不适用的情形
    假如 "/products/0/class"为"A 级"
    而且 "/products/0/filtration_grade"为"III 级"
    而且 "<字段>"为"<值>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-CR.1"的结果为"不适用"

    例子:
      | 字段                                  | 值          |
      | /products/0/standard                  | GB2626-2006 |
      | /products/0/class                     | KN95        |
      | /enterprise/makes_protective_products | 否          |

  场景大纲: 标准自2016年11月1日起实施
    假如 "/products/0/class"为"A 级"
    而且 "/products/0/filtration_grade"为"III 级"
    而且 "/products/0/made_on"为"<日期>"
    当 按申报日期评估
    那么 规则"GBT32610-2016-CR.1"的结果为"<结果>"

    例子:
      | 日期       | 结果       |
      | 2016-10-31 | 不在有效期 |
      | 2016-11-01 | 不通过     |
