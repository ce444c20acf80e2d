# language: zh-CN
功能: 消毒剂标准的版本

  背景:
    假如 一份"products"申报
    而且 "/products/0/standard"为"NHC-GUIDE-2020"
    而且 "/products/0/kind"为"alcohol_disinfectant"

  场景大纲: 生产日期在有效期前后
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/made_on"为"<日期>"
    当 按"2021-06-01"评估
    那么 规则"<标准>-in-force"的结果为"<结果>"
    而且 规则"<标准>-in-force"的判断为"<判断>"

    例子:
      | 标准           | 种类                  | 日期       | 结果   | 判断   |
      | NHC-GUIDE-2020 | alcohol_disinfectant  | 2020-02-17 | 不通过 | 不通过 |
      | NHC-GUIDE-2020 | alcohol_disinfectant  | 2020-02-19 | 通过   | 通过   |
      | GB26373-2010   | alcohol_disinfectant  | 2011-05-31 | 不通过 | 不通过 |
      | GB26373-2010   | alcohol_disinfectant  | 2011-06-02 | 通过   | 通过   |
      | GB26373-2010   | alcohol_disinfectant  | 2020-12-31 | 通过   | 通过   |
      | GB26373-2010   | alcohol_disinfectant  | 2021-01-02 | 不通过 | 不通过 |
      | GBT26373-2020  | alcohol_disinfectant  | 2020-12-31 | 不通过 | 不通过 |
      | GBT26373-2020  | alcohol_disinfectant  | 2021-01-02 | 通过   | 通过   |
      | GBT36758-2018  | chlorine_disinfectant | 2019-03-31 | 不通过 | 不通过 |
      | GBT36758-2018  | chlorine_disinfectant | 2019-04-02 | 通过   | 通过   |
      | GB27950-2011   | hand_sanitizer        | 2012-04-30 | 不通过 | 不通过 |
      | GB27950-2011   | hand_sanitizer        | 2012-05-02 | 通过   | 通过   |
      | GB27950-2011   | hand_sanitizer        | 2020-10-31 | 通过   | 通过   |
      | GB27950-2011   | hand_sanitizer        | 2020-11-02 | 不通过 | 不通过 |
      | GB27950-2020   | hand_sanitizer        | 2020-10-31 | 不通过 | 不通过 |
      | GB27950-2020   | hand_sanitizer        | 2020-11-02 | 通过   | 通过   |

  @边界
  场景大纲: 恰好在有效期的首日和终止日
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/made_on"为"<日期>"
    当 按"2021-06-01"评估
    那么 规则"<标准>-in-force"的结果为"<结果>"
    而且 规则"<标准>-in-force"的判断为"<判断>"

    例子:
      | 标准           | 种类                  | 日期       | 结果   | 判断   |
      | NHC-GUIDE-2020 | alcohol_disinfectant  | 2020-02-18 | 通过   | 通过   |
      | GB26373-2010   | alcohol_disinfectant  | 2011-06-01 | 通过   | 通过   |
      | GB26373-2010   | alcohol_disinfectant  | 2021-01-01 | 不通过 | 不通过 |
      | GBT26373-2020  | alcohol_disinfectant  | 2021-01-01 | 通过   | 通过   |
      | GBT36758-2018  | chlorine_disinfectant | 2019-04-01 | 通过   | 通过   |
      | GB27950-2011   | hand_sanitizer        | 2012-05-01 | 通过   | 通过   |
      | GB27950-2011   | hand_sanitizer        | 2020-11-01 | 不通过 | 不通过 |
      | GB27950-2020   | hand_sanitizer        | 2020-11-01 | 通过   | 通过   |

  场景大纲: 没有生产日期，无法判断
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 没有填写"/products/0/made_on"
    当 按"2021-06-01"评估
    那么 规则"<标准>-in-force"的结果为"无法判断"
    而且 规则"<标准>-in-force"的判断为"无法判断"
    而且 证据"/products/0/made_on"的状态为"未填写"

    例子:
      | 标准           | 种类                  |
      | NHC-GUIDE-2020 | alcohol_disinfectant  |
      | GB26373-2010   | alcohol_disinfectant  |
      | GBT26373-2020  | alcohol_disinfectant  |
      | GBT36758-2018  | chlorine_disinfectant |
      | GB27950-2011   | hand_sanitizer        |
      | GB27950-2020   | hand_sanitizer        |

  场景大纲: 不在有效期内的说明
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/made_on"为"<日期>"
    当 按"2021-06-01"评估
    那么 规则"<标准>-in-force"的结果为"<结果>"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/made_on"
    而且 依据为"<标准>"的"in-force"

    例子:
      | 标准           | 种类                  | 日期       | 结果   | 说明                                                      |
      | NHC-GUIDE-2020 | alcohol_disinfectant  | 2020-02-17 | 不通过 | 2020-02-17 生产时，国卫办监督函〔2020〕147号 不在有效期内 |
      | GB26373-2010   | alcohol_disinfectant  | 2011-05-31 | 不通过 | 2011-05-31 生产时，GB 26373-2010 不在有效期内             |
      | GBT26373-2020  | alcohol_disinfectant  | 2020-12-31 | 不通过 | 2020-12-31 生产时，GB/T 26373-2020 不在有效期内           |
      | GBT36758-2018  | chlorine_disinfectant | 2019-03-31 | 不通过 | 2019-03-31 生产时，GB/T 36758-2018 不在有效期内           |
      | GB27950-2011   | hand_sanitizer        | 2012-04-30 | 不通过 | 2012-04-30 生产时，GB 27950-2011 不在有效期内             |
      | GB27950-2020   | hand_sanitizer        | 2020-10-31 | 不通过 | 2020-10-31 生产时，GB 27950-2020 不在有效期内             |

  场景大纲: 标准适用的产品
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    当 按"2021-06-01"评估
    那么 规则"<标准>-kind"的结果为"通过"

    例子:
      | 标准           | 种类                  |
      | NHC-GUIDE-2020 | alcohol_disinfectant  |
      | NHC-GUIDE-2020 | hand_sanitizer        |
      | NHC-GUIDE-2020 | chlorine_disinfectant |
      | NHC-GUIDE-2020 | other_disinfectant    |
      | GB26373-2010   | alcohol_disinfectant  |
      | GBT26373-2020  | alcohol_disinfectant  |
      | GBT26373-2020  | hand_sanitizer        |
      | GBT36758-2018  | chlorine_disinfectant |
      | GB27950-2011   | hand_sanitizer        |
      | GB27950-2020   | hand_sanitizer        |

  场景大纲: 标准不适用的产品
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    当 按"2021-06-01"评估
    那么 规则"<标准>-kind"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/kind"
    而且 依据为"<标准>"的"in-force"

    例子:
      | 标准           | 种类                  | 说明                                                       |
      | NHC-GUIDE-2020 | respirator            | 国卫办监督函〔2020〕147号 不适用于自吸过滤式防颗粒物呼吸器 |
      | GB26373-2010   | chlorine_disinfectant | GB 26373-2010 不适用于含氯消毒剂                           |
      | GBT26373-2020  | chlorine_disinfectant | GB/T 26373-2020 不适用于含氯消毒剂                         |
      | GBT36758-2018  | respirator            | GB/T 36758-2018 不适用于自吸过滤式防颗粒物呼吸器           |
      | GB27950-2011   | respirator            | GB 27950-2011 不适用于自吸过滤式防颗粒物呼吸器             |
      | GB27950-2020   | respirator            | GB 27950-2020 不适用于自吸过滤式防颗粒物呼吸器             |

  场景大纲: 不知道是什么产品
    假如 "/products/0/standard"为"<标准>"
    而且 没有填写"/products/0/kind"
    当 按"2021-06-01"评估
    那么 规则"<标准>-kind"的结果为"无法判断"
    而且 证据"/products/0/kind"的状态为"未填写"

    例子:
      | 标准           |
      | NHC-GUIDE-2020 |
      | GB26373-2010   |
      | GBT26373-2020  |
      | GBT36758-2018  |
      | GB27950-2011   |
      | GB27950-2020   |

  场景大纲: 标准规定的级别
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/class"为"<级别>"
    当 按"2021-06-01"评估
    那么 规则"<标准>-class"的结果为"通过"

    例子:
      | 标准          | 种类                  | 级别   |
      | GBT36758-2018 | chlorine_disinfectant | liquid |
      | GBT36758-2018 | chlorine_disinfectant | solid  |

  场景大纲: 标准没有的级别
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/class"为"<级别>"
    当 按"2021-06-01"评估
    那么 规则"<标准>-class"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/class"
    而且 依据为"<标准>"的"in-force"

    例子:
      | 标准          | 种类                  | 级别 | 说明                               |
      | GBT36758-2018 | chlorine_disinfectant | KP95 | GB/T 36758-2018 没有“KP95”这一级别 |

  场景大纲: 没有填写级别
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 没有填写"/products/0/class"
    当 按"2021-06-01"评估
    那么 规则"<标准>-class"的结果为"无法判断"
    而且 证据"/products/0/class"的状态为"未填写"

    例子:
      | 标准          | 种类                  |
      | GBT36758-2018 | chlorine_disinfectant |

  场景大纲: 没有标准文本，无人判定时无法判断
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    当 按"2021-06-01"评估
    那么 规则"<标准>-text"的结果为"无法判断"
    而且 说明包含"尚无结论"

    例子:
      | 标准         | 种类           |
      | GB27950-2011 | hand_sanitizer |

  场景大纲: 持有标准文本的人判定
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 检查员认定规则"<标准>-text"的"/products/0"为"<填写>"
    当 按"2021-06-01"评估
    那么 规则"<标准>-text"的结果为"<结果>"

    例子:
      | 标准         | 种类           | 填写   | 结果   |
      | GB27950-2011 | hand_sanitizer | 符合   | 通过   |
      | GB27950-2011 | hand_sanitizer | 不符合 | 不通过 |

  场景大纲: 判定为不符合的说明
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 检查员认定规则"<标准>-text"的"/products/0"为"不符合"
    当 按"2021-06-01"评估
    那么 规则"<标准>-text"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/standard"
    而且 依据为"<标准>"的"in-force"

    例子:
      | 标准         | 种类           | 说明                             |
      | GB27950-2011 | hand_sanitizer | 经核对，产品不符合 GB 27950-2011 |

  场景大纲: 不生产防护产品的企业
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/enterprise/makes_protective_products"为"否"
    当 按"2021-06-01"评估
    那么 规则"<标准>-in-force"的结果为"不适用"
    而且 规则"<标准>-kind"的结果为"不适用"
    而且 要求"<标准>"的结论为"不适用"

    例子:
      | 标准           | 种类                  |
      | NHC-GUIDE-2020 | alcohol_disinfectant  |
      | GB26373-2010   | alcohol_disinfectant  |
      | GBT26373-2020  | alcohol_disinfectant  |
      | GBT36758-2018  | chlorine_disinfectant |
      | GB27950-2011   | hand_sanitizer        |
      | GB27950-2020   | hand_sanitizer        |

  场景大纲: 声明了其他标准
    假如 "/products/0/standard"为"GB2626-2006"
    当 按"2021-06-01"评估
    那么 规则"<标准>-in-force"的结果为"不适用"
    而且 规则"<标准>-kind"的结果为"不适用"

    例子:
      | 标准           |
      | NHC-GUIDE-2020 |
      | GB26373-2010   |
      | GBT26373-2020  |
      | GBT36758-2018  |
      | GB27950-2011   |
      | GB27950-2020   |

  场景大纲: 评估时版本尚未实施的，也不算有效
    假如 "/products/0/standard"为"<标准>"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/made_on"为"2020-03-10"
    当 按"2020-03-25"评估
    那么 规则"<标准>-in-force"的结果为"不通过"

    例子:
      | 标准          | 种类                 |
      | GBT26373-2020 | alcohol_disinfectant |
      | GB27950-2020  | hand_sanitizer       |
