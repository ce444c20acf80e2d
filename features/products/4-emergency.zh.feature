# language: zh-CN
功能: 应急备案和应急审批

  背景:
    假如 一份"products"申报
    而且 "/products/0/kind"为"surgical_mask"
    而且 "/products/0/standard"为"YY0469-2011"
    而且 "/products/0/is_medical"为"是"
    而且 "/products/0/registration"为“{"kind": "emergency_filing", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-02-10", "valid_until": "2020-09-30"}”
    而且 "/products/0/labels/shows_emergency_mark"为"是"

  场景大纲: 应急备案的起始日期
    假如 "/products/0/registration/valid_from"为"<日期>"
    当 按"2020-03-25"评估
    那么 规则"PQ-4.1"的结果为"<结果>"
    而且 规则"PQ-4.1"的判断为"<结果>"

    例子:
      | 日期       | 结果   |
      | 2020-02-28 | 通过   |
      | 2020-02-29 | 通过   |
      | 2020-03-02 | 不通过 |

  @边界
  场景大纲: 恰好在停止办理的当日
    假如 "/products/0/registration/valid_from"为"<日期>"
    当 按"2020-03-25"评估
    那么 规则"PQ-4.1"的结果为"<结果>"
    而且 规则"PQ-4.1"的判断为"<结果>"

    例子:
      | 日期       | 结果   |
      | 2020-03-01 | 不通过 |

  场景: 停止办理之后备案的说明
    假如 "/products/0/registration/valid_from"为"2020-03-01"
    当 按"2020-03-25"评估
    那么 规则"PQ-4.1"的结果为"不通过"
    而且 说明包含"应急备案自 2020-03-01 起有效"
    而且 证据位于"/products/0/registration/valid_from"
    而且 依据为"guangdong-emergency-approval-78"的"end of filings"

  场景: 没有填写生效日期
    假如 没有填写"/products/0/registration/valid_from"
    当 按"2020-03-25"评估
    那么 规则"PQ-4.1"的结果为"无法判断"
    而且 证据"/products/0/registration/valid_from"的状态为"未填写"

  场景大纲: 标明疫情应急产品
    假如 "/products/0/labels/shows_emergency_mark"为"<填写>"
    当 按"2020-03-25"评估
    那么 规则"PQ-4.2"的结果为"<结果>"
    而且 规则"PQ-4.2"的判断为"<结果>"

    例子:
      | 填写 | 结果   |
      | 是   | 通过   |
      | 否   | 不通过 |

  场景: 没有标明的说明
    假如 "/products/0/labels/shows_emergency_mark"为"否"
    当 按"2020-03-25"评估
    那么 规则"PQ-4.2"的结果为"不通过"
    而且 说明包含"批次 20200310 凭应急备案生产，却没有标明“疫情应急产品”"
    而且 证据位于"/products/0/labels/shows_emergency_mark"
    而且 依据为"meizhou-emergency-filing-2020-02-03"的"mark"

  场景: 没有填写标识
    假如 没有填写"/products/0/labels/shows_emergency_mark"
    当 按"2020-03-25"评估
    那么 规则"PQ-4.2"的结果为"无法判断"
    而且 证据"/products/0/labels/shows_emergency_mark"的状态为"未填写"

  场景大纲: 应急备案自 2020-10-01 起失效
    假如 "/products/0/made_on"为"<日期>"
    当 按"2020-12-25"评估
    那么 规则"PQ-4.2"的结果为"<标明>"
    而且 规则"PQ-4.3"的结果为"<失效>"

    例子:
      | 日期       | 标明       | 失效       |
      | 2020-02-02 | 不在有效期 | 不在有效期 |
      | 2020-02-03 | 通过       | 不在有效期 |
      | 2020-09-30 | 通过       | 不在有效期 |
      | 2020-10-01 | 不在有效期 | 不通过     |
      | 2020-10-02 | 不在有效期 | 不通过     |

  场景大纲: 失效之后的其他许可
    假如 "/products/0/made_on"为"2020-10-01"
    而且 "/products/0/registration/kind"为"<种类>"
    当 按"2020-12-25"评估
    那么 规则"PQ-4.3"的结果为"<结果>"
    而且 规则"PQ-4.3"的判断为"<结果>"

    例子:
      | 种类               | 结果   |
      | registration       | 通过   |
      | emergency_approval | 通过   |
      | emergency_filing   | 不通过 |

  场景: 失效之后生产的说明
    假如 "/products/0/made_on"为"2020-10-01"
    当 按"2020-12-25"评估
    那么 规则"PQ-4.3"的结果为"不通过"
    而且 说明包含"批次 20200310 于 2020-10-01 生产，应急备案此时已失效"
    而且 证据位于"/products/0/registration/kind"
    而且 依据为"guangdong-emergency-end-64"的"lapse"

  场景: 失效之后没有填写种类
    假如 "/products/0/made_on"为"2020-10-01"
    而且 没有填写"/products/0/registration/kind"
    当 按"2020-12-25"评估
    那么 规则"PQ-4.3"的结果为"无法判断"
    而且 证据"/products/0/registration/kind"的状态为"未填写"

  场景大纲: 应急备案产品的流通
    假如 "/products/0/shipped_on"为"<日期>"
    当 按"2022-12-25"评估
    那么 规则"PQ-4.4"的结果为"<结果>"
    而且 规则"PQ-4.4"的判断为"<结果>"

    例子:
      | 日期       | 结果   |
      | 2022-09-30 | 通过   |
      | 2022-10-02 | 不通过 |

  @边界
  场景大纲: 恰好在停止流通的当日
    假如 "/products/0/shipped_on"为"<日期>"
    当 按"2022-12-25"评估
    那么 规则"PQ-4.4"的结果为"<结果>"
    而且 规则"PQ-4.4"的判断为"<结果>"

    例子:
      | 日期       | 结果   |
      | 2022-10-01 | 不通过 |

  场景: 停止流通之后出厂的说明
    假如 "/products/0/shipped_on"为"2022-10-01"
    当 按"2022-12-25"评估
    那么 规则"PQ-4.4"的结果为"不通过"
    而且 说明包含"于 2022-10-01 出厂，2022-10-01 起不得流通"
    而且 证据位于"/products/0/shipped_on"
    而且 依据为"guangdong-emergency-end-64"的"circulation"

  场景: 出厂日期为空值
    假如 "/products/0/shipped_on"为空值
    当 按"2022-12-25"评估
    那么 规则"PQ-4.4"的结果为"无法判断"
    而且 证据"/products/0/shipped_on"的状态为"为空值"

  场景: 没有出厂的批次
    当 按"2022-12-25"评估
    那么 规则"PQ-4.4"的结果为"不适用"

  场景大纲: 应急审批的起止日期
    假如 "/products/0/registration"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"PQ-4.5"的结果为"<结果>"
    而且 规则"PQ-4.5"的判断为"<结果>"

    例子:
      | 值                                                                                                                                                        | 结果     |
      | {"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-20", "valid_until": "2021-03-19"} | 通过     |
      | {"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-02", "valid_until": "2021-03-01"} | 通过     |
      | {"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-02-29", "valid_until": "2021-02-27"} | 不通过   |
      | {"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-20", "valid_until": "2021-03-21"} | 不通过   |
      | {"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-20", "valid_until": "2020-03-19"} | 不通过   |
      | {"kind": "emergency_approval", "valid_from": "2020-03-20"}                                                                                                | 无法判断 |

  @边界
  场景大纲: 应急审批恰好自首日起、恰好一年
    假如 "/products/0/registration"为“<值>”
    当 按"2020-03-25"评估
    那么 规则"PQ-4.5"的结果为"<结果>"
    而且 规则"PQ-4.5"的判断为"<结果>"

    例子:
      | 值                                                                                                                                                        | 结果 |
      | {"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-01", "valid_until": "2021-02-28"} | 通过 |
      | {"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-20", "valid_until": "2021-03-20"} | 通过 |

  场景: 应急审批日期不符的说明
    假如 "/products/0/registration"为“{"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-02-29", "valid_until": "2021-02-27"}”
    当 按"2020-03-25"评估
    那么 规则"PQ-4.5"的结果为"不通过"
    而且 说明包含"应急审批的有效期为 2020-02-29 至 2021-02-27"
    而且 证据位于"/products/0/registration/valid_from"
    而且 依据为"guangdong-emergency-approval-78"的"approval"

  场景大纲: 应急审批限于哪些产品
    假如 "/products/0/registration"为“{"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-20", "valid_until": "2021-03-19"}”
    而且 "/products/0/kind"为"<种类>"
    当 按"2020-03-25"评估
    那么 规则"PQ-4.6"的结果为"<结果>"
    而且 规则"PQ-4.6"的判断为"<结果>"

    例子:
      | 种类                    | 结果   |
      | medical_protective_mask | 通过   |
      | surgical_mask           | 通过   |
      | disposable_medical_mask | 通过   |
      | protective_suit         | 通过   |
      | ear_thermometer         | 通过   |
      | forehead_thermometer    | 通过   |
      | exam_gloves             | 不通过 |
      | eye_protector           | 不通过 |

  场景: 应急审批不适用的说明
    假如 "/products/0/registration"为“{"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-20", "valid_until": "2021-03-19"}”
    而且 "/products/0/kind"为"exam_gloves"
    当 按"2020-03-25"评估
    那么 规则"PQ-4.6"的结果为"不通过"
    而且 说明包含"应急审批不适用于医用检查手套"
    而且 证据位于"/products/0/kind"
    而且 依据为"guangdong-emergency-approval-90"的"products"

  场景: 没有填写应急审批的产品种类
    假如 "/products/0/registration"为“{"kind": "emergency_approval", "number": "粤应急械备20200001", "issuer": "江门市市场监督管理局", "valid_from": "2020-03-20", "valid_until": "2021-03-19"}”
    而且 没有填写"/products/0/kind"
    当 按"2020-03-25"评估
    那么 规则"PQ-4.6"的结果为"无法判断"

  场景大纲: 应急备案产品执行的标准
    假如 "/products/0/kind"为"<种类>"
    而且 "/products/0/standard"为"<标准>"
    当 按"2020-03-25"评估
    那么 规则"PQ-4.7"的结果为"<结果>"
    而且 规则"PQ-4.7"的判断为"<结果>"

    例子:
      | 种类                    | 标准            | 结果   |
      | medical_protective_mask | GB19083-2010    | 通过   |
      | surgical_mask           | YY0469-2011     | 通过   |
      | protective_suit         | GB19082-2009    | 通过   |
      | medical_protective_mask | YY0469-2011     | 不通过 |
      | surgical_mask           | YYT0969-2013    | 不通过 |
      | protective_suit         | GB19083-2010    | 不通过 |
      | forehead_thermometer    | GBT21417.1-2008 | 不适用 |

  场景: 执行其他标准的说明
    假如 "/products/0/standard"为"YYT0969-2013"
    当 按"2020-03-25"评估
    那么 规则"PQ-4.7"的结果为"不通过"
    而且 说明包含"凭应急备案生产的医用外科口罩执行了"
    而且 证据位于"/products/0/standard"
    而且 依据为"guangdong-emergency-filing-42"的"standards"

  场景: 没有填写执行的标准
    假如 没有填写"/products/0/standard"
    当 按"2020-03-25"评估
    那么 规则"PQ-4.7"的结果为"无法判断"
    而且 证据"/products/0/standard"的状态为"未填写"

  场景大纲: 常规注册的产品不受此限
    假如 "/products/0/registration"为“{"kind": "registration", "number": "粤械注准20202140001", "issuer": "广东省药品监督管理局", "valid_from": "2020-02-15", "valid_until": "2025-02-14"}”
    而且 "/products/0/labels/shows_emergency_mark"为"否"
    而且 "/products/0/shipped_on"为"2020-03-21"
    当 按"2020-12-25"评估
    那么 规则"<规则>"的结果为"不适用"

    例子:
      | 规则   |
      | PQ-4.1 |
      | PQ-4.2 |
      | PQ-4.4 |
      | PQ-4.5 |
      | PQ-4.6 |
      | PQ-4.7 |
