# language: zh-CN
功能: 有效期和标识

  背景:
    假如 一份"products"申报

  场景大纲: 已出厂批次的失效日期
    假如 "/products/0/shipped_on"为"2020-03-20"
    而且 "/products/0/expires_on"为"<日期>"
    当 按"2020-03-25"评估
    那么 规则"PQ-2.1"的结果为"<结果>"
    而且 规则"PQ-2.1"的判断为"<结果>"

    例子:
      | 日期       | 结果   |
      | 2020-03-24 | 不通过 |
      | 2020-03-25 | 通过   |
      | 2020-03-26 | 通过   |

  场景: 没有出厂的批次可以过期
    假如 "/products/0/expires_on"为"2020-03-24"
    当 按"2020-03-25"评估
    那么 规则"PQ-2.1"的结果为"不适用"

  场景: 已过期的说明
    假如 "/products/0/shipped_on"为"2020-03-20"
    而且 "/products/0/expires_on"为"2020-03-24"
    当 按"2020-03-25"评估
    那么 规则"PQ-2.1"的结果为"不通过"
    而且 说明包含"批次 20200310 已于 2020-03-20 出厂，2020-03-24 后即过期"
    而且 证据位于"/products/0/expires_on"
    而且 依据为"product-quality-law-2018"的"27"

  场景: 没有填写失效日期
    假如 "/products/0/shipped_on"为"2020-03-20"
    而且 没有填写"/products/0/expires_on"
    当 按"2020-03-25"评估
    那么 规则"PQ-2.1"的结果为"无法判断"
    而且 证据"/products/0/expires_on"的状态为"未填写"
    而且 规则"PQ-2.2"的结果为"无法判断"

  场景大纲: 失效日期和生产日期
    假如 "/products/0/expires_on"为"<日期>"
    当 按"2020-03-25"评估
    那么 规则"PQ-2.2"的结果为"<结果>"
    而且 规则"PQ-2.2"的判断为"<结果>"

    例子:
      | 日期       | 结果   |
      | 2020-03-09 | 不通过 |
      | 2020-03-10 | 不通过 |
      | 2020-03-11 | 通过   |

  场景: 失效日期不晚于生产日期的说明
    假如 "/products/0/expires_on"为"2020-03-10"
    当 按"2020-03-25"评估
    那么 规则"PQ-2.2"的结果为"不通过"
    而且 说明包含"失效日期 2020-03-10 不晚于生产日期 2020-03-10"
    而且 证据位于"/products/0/expires_on"
    而且 依据为"product-quality-law-2018"的"27"

  场景大纲: 标明了
    假如 "/products/0/is_medical"为"是"
    而且 "/products/0/labels/<字段>"为"是"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"通过"

    例子:
      | 规则   | 字段                      |
      | PQ-2.3 | shows_standard_and_class  |
      | PQ-2.4 | shows_maker               |
      | PQ-2.5 | shows_lot_and_expiry      |
      | PQ-2.6 | shows_registration_number |

  场景大纲: 没有标明的说明
    假如 "/products/0/is_medical"为"是"
    而且 "/products/0/labels/<字段>"为"否"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"不通过"
    而且 说明包含"<说明>"
    而且 证据位于"/products/0/labels/<字段>"
    而且 依据为"<文件>"的"<条目>"

    例子:
      | 规则   | 字段                      | 说明                                     | 文件                     | 条目  |
      | PQ-2.3 | shows_standard_and_class  | 批次 20200310 的标识没有标明标准号和级别 | product-quality-law-2018 | 27    |
      | PQ-2.4 | shows_maker               | 的标识没有标明生产企业                   | product-quality-law-2018 | 27    |
      | PQ-2.5 | shows_lot_and_expiry      | 的标识没有标明批号和失效日期             | product-quality-law-2018 | 27    |
      | PQ-2.6 | shows_registration_number | 没有标明注册证或备案凭证编号             | device-label-rules-2014  | label |

  场景大纲: 没有填写标识
    假如 "/products/0/is_medical"为"是"
    而且 没有填写"/products/0/labels/<字段>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/labels/<字段>"的状态为"未填写"

    例子:
      | 规则   | 字段                      |
      | PQ-2.3 | shows_standard_and_class  |
      | PQ-2.4 | shows_maker               |
      | PQ-2.5 | shows_lot_and_expiry      |
      | PQ-2.6 | shows_registration_number |

  场景大纲: 哪些产品须标明注册证编号
    假如 "/products/0/kind"为"<种类>"
    而且 "/products/0/is_medical"为"<填写>"
    当 按"2020-03-25"评估
    那么 规则"PQ-2.6"的结果为"<结果>"

    例子:
      | 种类                    | 填写 | 结果   |
      | respirator              | 否   | 不适用 |
      | respirator              | 是   | 不通过 |
      | medical_protective_mask | 否   | 不通过 |
      | surgical_mask           | 否   | 不通过 |
      | disposable_medical_mask | 否   | 不通过 |
      | protective_suit         | 否   | 不通过 |
      | exam_gloves             | 否   | 不通过 |
      | surgical_gloves         | 否   | 不通过 |
      | ear_thermometer         | 否   | 不通过 |
      | forehead_thermometer    | 否   | 不通过 |
      | hand_sanitizer          | 否   | 不适用 |

  场景: 不知道是不是医疗器械
    假如 没有填写"/products/0/is_medical"
    当 按"2020-03-25"评估
    那么 规则"PQ-2.6"的结果为"无法判断"
    而且 证据"/products/0/is_medical"的状态为"未填写"
