# language: zh-CN
功能: T/CNTAC 55 的版本

  背景:
    假如 一份"products"申报

  场景大纲: T/CNTAC 55-2020 实施日前后生产
    假如 "/products/0/standard"为"TCNTAC55-2020"
    而且 "/products/0/kind"为"民用卫生口罩"
    而且 "/products/0/made_on"为"<生产日期>"
    当 按"2020-03-25"评估
    那么 规则"TCNTAC55-2020-in-force"的结果为"无法判断"
    而且 规则"TCNTAC55-2020-in-force"的判断为"<结果>"

    例子:
      | 生产日期   | 结果   |
      | 2020-02-29 | 不通过 |
      | 2020-03-25 | 通过   |

  @边界
  场景大纲: T/CNTAC 55-2020 正好在实施日或废止日生产
    假如 "/products/0/standard"为"TCNTAC55-2020"
    而且 "/products/0/kind"为"民用卫生口罩"
    而且 "/products/0/made_on"为"<生产日期>"
    当 按"2020-03-25"评估
    那么 规则"TCNTAC55-2020-in-force"的结果为"无法判断"
    而且 规则"TCNTAC55-2020-in-force"的判断为"<结果>"

    例子:
      | 生产日期   | 结果 |
      | 2020-03-01 | 通过 |

  场景: T/CNTAC 55-2020 没有填写生产日期
    假如 "/products/0/standard"为"TCNTAC55-2020"
    而且 "/products/0/kind"为"民用卫生口罩"
    而且 没有填写"/products/0/made_on"
    当 按"2020-03-25"评估
    那么 规则"TCNTAC55-2020-in-force"的结果为"无法判断"
    而且 规则"TCNTAC55-2020-in-force"的判断为"无法判断"

  场景: T/CNTAC 55-2020 不在有效期时的说明
    假如 "/products/0/standard"为"TCNTAC55-2020"
    而且 "/products/0/kind"为"民用卫生口罩"
    而且 "/products/0/made_on"为"2020-02-29"
    当 按"2020-03-25"评估
    那么 规则"TCNTAC55-2020-in-force"的结果为"无法判断"
    而且 规则"TCNTAC55-2020-in-force"的判断为"不通过"
    而且 说明包含"未经核实的限值"
    而且 说明包含"2020-02-29 生产时，T/CNTAC 55-2020 不在有效期内"
    而且 证据位于"/products/0/made_on"
    而且 依据为"TCNTAC55-2020"的"in-force"

  场景: T/CNTAC 55-2020 实施前评估
    假如 "/products/0/standard"为"TCNTAC55-2020"
    而且 "/products/0/kind"为"民用卫生口罩"
    而且 "/products/0/made_on"为"2020-02-29"
    当 按"2020-02-29"评估
    那么 规则"TCNTAC55-2020-in-force"的结果为"无法判断"
    而且 规则"TCNTAC55-2020-in-force"的判断为"不通过"

  场景大纲: T/CNTAC 55-2020 适用的产品
    假如 "/products/0/standard"为"TCNTAC55-2020"
    而且 "/products/0/kind"为"<种类>"
    当 按"2020-03-25"评估
    那么 规则"TCNTAC55-2020-kind"的结果为"<结果>"

    例子:
      | 种类         | 结果   |
      | 民用卫生口罩 | 通过   |
      | 儿童口罩     | 通过   |
      | 医用外科口罩 | 不通过 |

  场景: T/CNTAC 55-2020 不适用的产品的说明
    假如 "/products/0/standard"为"TCNTAC55-2020"
    而且 "/products/0/kind"为"医用外科口罩"
    当 按"2020-03-25"评估
    那么 规则"TCNTAC55-2020-kind"的结果为"不通过"
    而且 说明包含"T/CNTAC 55-2020 不适用于医用外科口罩"
    而且 证据位于"/products/0/kind"
    而且 依据为"TCNTAC55-2020"的"in-force"

  场景: T/CNTAC 55-2020 没有填写产品种类
    假如 "/products/0/standard"为"TCNTAC55-2020"
    而且 没有填写"/products/0/kind"
    当 按"2020-03-25"评估
    那么 规则"TCNTAC55-2020-kind"的结果为"无法判断"
    而且 证据"/products/0/kind"的状态为"未填写"

  场景大纲: T/CNTAC 55-2020 没有被声明
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"不适用"
    而且 要求"TCNTAC55-2020"的结论为"不适用"

    例子:
      | 规则                   |
      | TCNTAC55-2020-in-force |
      | TCNTAC55-2020-kind     |

  场景: T/CNTAC 55-2020 的全部要求
    假如 "/products/0/standard"为"TCNTAC55-2020"
    而且 "/products/0/kind"为"民用卫生口罩"
    而且 "/products/0/made_on"为"2020-03-25"
    当 按"2020-03-25"评估
    那么 要求"TCNTAC55-2020"的结论为"无法确定"
