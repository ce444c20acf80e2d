# language: zh-CN
功能: 出口

  背景:
    假如 一份"products"申报
    而且 "/products/0/kind"为"surgical_mask"
    而且 "/products/0/standard"为"YY0469-2011"
    而且 "/products/0/is_medical"为"是"
    而且 "/products/0/destination"为"export"

  场景大纲: 四月一日至二十五日出口的医疗物资
    假如 "/products/0/export"为“<值>”
    当 按"2020-05-25"评估
    那么 规则"PQ-5.1"的结果为"<结果>"
    而且 规则"PQ-5.1"的判断为"<结果>"

    例子:
      | 值                                                                                                     | 结果     |
      | {"exported_on": "2020-03-30", "declares_registration_certificate": false}                              | 不适用   |
      | {"exported_on": "2020-04-02", "declares_registration_certificate": true}                               | 通过     |
      | {"exported_on": "2020-04-02", "declares_registration_certificate": false}                              | 不通过   |
      | {"exported_on": "2020-04-24", "declares_registration_certificate": false}                              | 不通过   |
      | {"exported_on": "2020-04-27", "declares_registration_certificate": false}                              | 不适用   |
      | {"exported_on": "2020-04-10"}                                                                          | 无法判断 |
      | {"exported_on": "2020-04-10", "is_on_ministry_list": true, "declares_registration_certificate": false} | 不通过   |

  @边界
  场景大纲: 恰好在首日、末日和次日出口
    假如 "/products/0/export"为“<值>”
    当 按"2020-05-25"评估
    那么 规则"PQ-5.1"的结果为"<结果>"
    而且 规则"PQ-5.1"的判断为"<结果>"

    例子:
      | 值                                                                        | 结果   |
      | {"exported_on": "2020-03-31", "declares_registration_certificate": false} | 不适用 |
      | {"exported_on": "2020-04-01", "declares_registration_certificate": false} | 不通过 |
      | {"exported_on": "2020-04-01", "declares_registration_certificate": true}  | 通过   |
      | {"exported_on": "2020-04-25", "declares_registration_certificate": false} | 不通过 |
      | {"exported_on": "2020-04-26", "declares_registration_certificate": false} | 不适用 |

  场景: 没有注册证书出口的说明
    假如 "/products/0/export"为“{"exported_on": "2020-04-10", "declares_registration_certificate": false}”
    当 按"2020-05-25"评估
    那么 规则"PQ-5.1"的结果为"不通过"
    而且 说明包含"批次 20200310 于 2020-04-10 出口，没有申报中国医疗器械注册证书"
    而且 证据位于"/products/0/export/declares_registration_certificate"
    而且 依据为"export-announcement-5-2020"的"declaration"

  场景大纲: 四月二十六日起出口的医疗物资
    假如 "/products/0/export"为“<值>”
    当 按"2020-05-25"评估
    那么 规则"PQ-5.2"的结果为"<结果>"
    而且 规则"PQ-5.2"的判断为"<结果>"

    例子:
      | 值                                                                                                      | 结果     |
      | {"exported_on": "2020-04-24", "declares_registration_certificate": false, "is_on_ministry_list": false} | 不适用   |
      | {"exported_on": "2020-04-27", "declares_registration_certificate": true, "is_on_ministry_list": false}  | 通过     |
      | {"exported_on": "2020-04-27", "declares_registration_certificate": false, "is_on_ministry_list": true}  | 通过     |
      | {"exported_on": "2020-04-27", "declares_registration_certificate": false, "is_on_ministry_list": false} | 不通过   |
      | {"exported_on": "2020-04-27", "declares_registration_certificate": false}                               | 无法判断 |
      | {"exported_on": "2020-04-27", "is_on_ministry_list": true}                                              | 通过     |

  @边界
  场景大纲: 恰好在第12号公告施行前一日和当日
    假如 "/products/0/export"为“<值>”
    当 按"2020-05-25"评估
    那么 规则"PQ-5.2"的结果为"<结果>"
    而且 规则"PQ-5.2"的判断为"<结果>"

    例子:
      | 值                                                                                                      | 结果   |
      | {"exported_on": "2020-04-25", "declares_registration_certificate": false, "is_on_ministry_list": false} | 不适用 |
      | {"exported_on": "2020-04-26", "declares_registration_certificate": false, "is_on_ministry_list": false} | 不通过 |
      | {"exported_on": "2020-04-26", "declares_registration_certificate": true, "is_on_ministry_list": false}  | 通过   |

  场景: 没有证书也不在清单内的说明
    假如 "/products/0/export"为“{"exported_on": "2020-04-27", "declares_registration_certificate": false, "is_on_ministry_list": false}”
    当 按"2020-05-25"评估
    那么 规则"PQ-5.2"的结果为"不通过"
    而且 说明包含"既没有中国注册证书，也不在商务部清单内"
    而且 证据位于"/products/0/export/is_on_ministry_list"
    而且 依据为"export-announcement-12-2020"的"medical"

  场景大纲: 四月二十六日起出口的非医用口罩
    假如 "/products/0/kind"为"respirator"
    而且 "/products/0/standard"为"GB2626-2006"
    而且 "/products/0/is_medical"为"否"
    而且 "/products/0/export"为“<值>”
    当 按"2020-05-25"评估
    那么 规则"PQ-5.3"的结果为"<结果>"
    而且 规则"PQ-5.3"的判断为"<结果>"

    例子:
      | 值                                                            | 结果     |
      | {"exported_on": "2020-04-24", "has_joint_declaration": false} | 不适用   |
      | {"exported_on": "2020-04-27", "has_joint_declaration": true}  | 通过     |
      | {"exported_on": "2020-04-27", "has_joint_declaration": false} | 不通过   |
      | {"exported_on": "2020-04-27"}                                 | 无法判断 |

  @边界
  场景大纲: 非医用口罩恰好在施行前一日和当日
    假如 "/products/0/kind"为"respirator"
    而且 "/products/0/standard"为"GB2626-2006"
    而且 "/products/0/is_medical"为"否"
    而且 "/products/0/export"为“<值>”
    当 按"2020-05-25"评估
    那么 规则"PQ-5.3"的结果为"<结果>"
    而且 规则"PQ-5.3"的判断为"<结果>"

    例子:
      | 值                                                            | 结果   |
      | {"exported_on": "2020-04-25", "has_joint_declaration": false} | 不适用 |
      | {"exported_on": "2020-04-26", "has_joint_declaration": false} | 不通过 |
      | {"exported_on": "2020-04-26", "has_joint_declaration": true}  | 通过   |

  场景: 没有共同声明的说明
    假如 "/products/0/kind"为"respirator"
    而且 "/products/0/standard"为"GB2626-2006"
    而且 "/products/0/is_medical"为"否"
    而且 "/products/0/export"为“{"exported_on": "2020-04-27", "has_joint_declaration": false}”
    当 按"2020-05-25"评估
    那么 规则"PQ-5.3"的结果为"不通过"
    而且 说明包含"非医用口罩批次 20200310 于 2020-04-27 出口，没有进出口双方共同声明"
    而且 证据位于"/products/0/export/has_joint_declaration"
    而且 依据为"export-announcement-12-2020"的"other masks"

  场景大纲: 哪些产品适用哪一条
    假如 "/products/0/kind"为"<种类>"
    而且 "/products/0/is_medical"为"<医用>"
    而且 "/products/0/export"为“{"exported_on": "2020-04-27", "declares_registration_certificate": false, "is_on_ministry_list": false, "has_joint_declaration": false}”
    当 按"2020-05-25"评估
    那么 规则"PQ-5.2"的结果为"<第二条>"
    而且 规则"PQ-5.3"的结果为"<第三条>"

    例子:
      | 种类                    | 医用 | 第二条 | 第三条 |
      | medical_protective_mask | 是   | 不通过 | 不适用 |
      | disposable_medical_mask | 否   | 不通过 | 不适用 |
      | protective_suit         | 是   | 不通过 | 不适用 |
      | ear_thermometer         | 是   | 不通过 | 不适用 |
      | forehead_thermometer    | 是   | 不通过 | 不适用 |
      | daily_mask              | 否   | 不适用 | 不通过 |
      | child_mask              | 否   | 不适用 | 不通过 |
      | hygienic_mask           | 否   | 不适用 | 不通过 |
      | pm25_mask               | 否   | 不适用 | 不通过 |
      | exam_gloves             | 是   | 不适用 | 不适用 |
      | hand_sanitizer          | 否   | 不适用 | 不适用 |

  场景大纲: 国内销售的产品
    假如 "/products/0/destination"为"domestic"
    当 按"2020-05-25"评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则   |
      | PQ-5.1 |
      | PQ-5.2 |
      | PQ-5.3 |

  场景大纲: 没有填写出口日期
    假如 "/products/0/export"为“{"declares_registration_certificate": false, "is_on_ministry_list": false}”
    当 按"2020-05-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 证据"/products/0/export/exported_on"的状态为"未填写"

    例子:
      | 规则   |
      | PQ-5.1 |
      | PQ-5.2 |
