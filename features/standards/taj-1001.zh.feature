# language: zh-CN
功能: TAJ 1001 的版本

  背景:
    假如 一份"products"申报

  场景大纲: TAJ 1001-2015 实施日前后生产
    假如 "/products/0/standard"为"TAJ1001-2015"
    而且 "/products/0/kind"为"PM2.5 防护口罩"
    而且 "/products/0/made_on"为"<生产日期>"
    当 按"2020-03-25"评估
    那么 规则"TAJ1001-2015-in-force"的结果为"<结果>"
    而且 规则"TAJ1001-2015-in-force"的判断为"<结果>"

    例子:
      | 生产日期   | 结果   |
      | 2016-02-29 | 不通过 |
      | 2020-03-25 | 通过   |

  @边界
  场景大纲: TAJ 1001-2015 正好在实施日或废止日生产
    假如 "/products/0/standard"为"TAJ1001-2015"
    而且 "/products/0/kind"为"PM2.5 防护口罩"
    而且 "/products/0/made_on"为"<生产日期>"
    当 按"2020-03-25"评估
    那么 规则"TAJ1001-2015-in-force"的结果为"<结果>"
    而且 规则"TAJ1001-2015-in-force"的判断为"<结果>"

    例子:
      | 生产日期   | 结果 |
      | 2016-03-01 | 通过 |

  场景: TAJ 1001-2015 没有填写生产日期
    假如 "/products/0/standard"为"TAJ1001-2015"
    而且 "/products/0/kind"为"PM2.5 防护口罩"
    而且 没有填写"/products/0/made_on"
    当 按"2020-03-25"评估
    那么 规则"TAJ1001-2015-in-force"的结果为"无法判断"
    而且 规则"TAJ1001-2015-in-force"的判断为"无法判断"
    而且 证据"/products/0/made_on"的状态为"未填写"

  场景: TAJ 1001-2015 不在有效期时的说明
    假如 "/products/0/standard"为"TAJ1001-2015"
    而且 "/products/0/kind"为"PM2.5 防护口罩"
    而且 "/products/0/made_on"为"2016-02-29"
    当 按"2020-03-25"评估
    那么 规则"TAJ1001-2015-in-force"的结果为"不通过"
    而且 说明包含"2016-02-29 生产时，TAJ 1001-2015 不在有效期内"
    而且 证据位于"/products/0/made_on"
    而且 依据为"TAJ1001-2015"的"in-force"

  场景: TAJ 1001-2015 实施前评估
    假如 "/products/0/standard"为"TAJ1001-2015"
    而且 "/products/0/kind"为"PM2.5 防护口罩"
    而且 "/products/0/made_on"为"2016-02-29"
    当 按"2016-02-29"评估
    那么 规则"TAJ1001-2015-in-force"的结果为"不通过"
    而且 规则"TAJ1001-2015-in-force"的判断为"不通过"

  场景大纲: TAJ 1001-2015 适用的产品
    假如 "/products/0/standard"为"TAJ1001-2015"
    而且 "/products/0/kind"为"<种类>"
    当 按"2020-03-25"评估
    那么 规则"TAJ1001-2015-kind"的结果为"<结果>"

    例子:
      | 种类                     | 结果   |
      | PM2.5 防护口罩           | 通过   |
      | 自吸过滤式防颗粒物呼吸器 | 不通过 |

  场景: TAJ 1001-2015 不适用的产品的说明
    假如 "/products/0/standard"为"TAJ1001-2015"
    而且 "/products/0/kind"为"自吸过滤式防颗粒物呼吸器"
    当 按"2020-03-25"评估
    那么 规则"TAJ1001-2015-kind"的结果为"不通过"
    而且 说明包含"TAJ 1001-2015 不适用于自吸过滤式防颗粒物呼吸器"
    而且 证据位于"/products/0/kind"
    而且 依据为"TAJ1001-2015"的"in-force"

  场景: TAJ 1001-2015 没有填写产品种类
    假如 "/products/0/standard"为"TAJ1001-2015"
    而且 没有填写"/products/0/kind"
    当 按"2020-03-25"评估
    那么 规则"TAJ1001-2015-kind"的结果为"无法判断"
    而且 证据"/products/0/kind"的状态为"未填写"

  场景大纲: TAJ 1001-2015 的级别
    假如 "/products/0/standard"为"TAJ1001-2015"
    而且 "/products/0/kind"为"PM2.5 防护口罩"
    而且 "/products/0/class"为"<级别>"
    当 按"2020-03-25"评估
    那么 规则"TAJ1001-2015-class"的结果为"<结果>"

    例子:
      | 级别         | 结果   |
      | F95          | 通过   |
      | F90          | 通过   |
      | F 类（防护） | 不通过 |
      | KN95         | 不通过 |

  场景: TAJ 1001-2015 没有的级别的说明
    假如 "/products/0/standard"为"TAJ1001-2015"
    而且 "/products/0/kind"为"PM2.5 防护口罩"
    而且 "/products/0/class"为"F 类（防护）"
    当 按"2020-03-25"评估
    那么 规则"TAJ1001-2015-class"的结果为"不通过"
    而且 说明包含"TAJ 1001-2015 没有“F 类（防护）”这一级别"
    而且 证据位于"/products/0/class"
    而且 依据为"TAJ1001-2015"的"in-force"

  场景: TAJ 1001-2015 没有填写级别
    假如 "/products/0/standard"为"TAJ1001-2015"
    而且 "/products/0/kind"为"PM2.5 防护口罩"
    而且 没有填写"/products/0/class"
    当 按"2020-03-25"评估
    那么 规则"TAJ1001-2015-class"的结果为"无法判断"
    而且 证据"/products/0/class"的状态为"未填写"

  场景大纲: TAJ 1001-2015 没有被声明
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"不适用"
    而且 要求"TAJ1001-2015"的结论为"不适用"

    例子:
      | 规则                  |
      | TAJ1001-2015-in-force |
      | TAJ1001-2015-kind     |
      | TAJ1001-2015-class    |

  场景: TAJ 1001-2015 的全部要求
    假如 "/products/0/standard"为"TAJ1001-2015"
    而且 "/products/0/kind"为"PM2.5 防护口罩"
    而且 "/products/0/class"为"F95"
    而且 "/products/0/made_on"为"2020-03-25"
    当 按"2020-03-25"评估
    那么 要求"TAJ1001-2015"的结论为"合规"
