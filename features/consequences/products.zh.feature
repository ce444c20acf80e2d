# language: zh-CN
功能: 防护产品的后续措施

  背景:
    假如 一份"products"申报

  场景: 检验机构判为不合格的批次不得放行，并告知驻企特派员
    假如 "/products/0/reports/0/results/0/verdict"为"fail"
    当 按"2020-03-25"评估
    那么 规则"PQ-1.3"的结果为"不通过"
    而且 后续措施包含"CQ-HOLD-LOT"
    而且 后续措施包含"CQ-OFFICER-AND-LOT"

  场景: 实测值不合格的批次不得放行
    假如 "/products/0/reports/0/results/0/value"为"94.9 %"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.3-KN95"的结果为"不通过"
    而且 后续措施包含"CQ-HOLD-LOT"
    而且 后续措施包含"CQ-OFFICER-AND-LOT"

  场景大纲: 消毒剂含量不合格的批次不得放行
    假如 "/products/0/standard"为"NHC-GUIDE-2020"
    而且 "/products/0/kind"为"<种类>"
    而且 "/products/0/class"为"solid"
    而且 "/products/0/reports/0/results"为“<结果>”
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"不通过"
    而且 后续措施包含"CQ-HOLD-LOT"

    例子:
      | 种类                  | 结果                                                                     | 规则                               |
      | alcohol_disinfectant  | [{"item": "ethanol", "value": {"value": 65, "unit": "%"}}]               | NHC-GUIDE-2020-1-ethanol           |
      | hand_sanitizer        | [{"item": "ethanol", "value": {"value": 55, "unit": "%"}}]               | NHC-GUIDE-2020-1-hand-ethanol      |
      | chlorine_disinfectant | [{"item": "available_chlorine", "value": {"value": 15, "unit": "%"}}]    | NHC-GUIDE-2020-2.1                 |
      | other_disinfectant    | [{"item": "chlorine_dioxide", "value": {"value": 1500, "unit": "mg/L"}}] | NHC-GUIDE-2020-3-activated         |
      | other_disinfectant    | [{"item": "hydrogen_peroxide", "value": {"value": 2, "unit": "%"}}]      | NHC-GUIDE-2020-4-hydrogen-peroxide |
      | other_disinfectant    | [{"item": "available_iodine", "value": {"value": 15, "unit": "g/L"}}]    | NHC-GUIDE-2020-5.1                 |
      | other_disinfectant    | [{"item": "kill_bacteria", "value": {"value": 4, "unit": "log"}}]        | PQ-8.2                             |

  场景: 耳温计示值不合格的批次不得放行
    假如 "/products/0/standard"为"GBT21417.1-2008"
    而且 "/products/0/kind"为"ear_thermometer"
    而且 "/products/0/reports/0/results"为“[{"item": "temperature_error", "value": {"value": 0.3, "unit": "°C"}}]”
    当 按"2020-03-25"评估
    那么 规则"GBT21417.1-2008-error-reading"的结果为"不通过"
    而且 后续措施包含"CQ-HOLD-LOT"

  场景: 已放行的不合格批次
    假如 "/products/0/reports/0/results/0/verdict"为"fail"
    当 按"2020-03-25"评估
    那么 规则"PQ-6.4"的结果为"不通过"
    而且 后续措施包含"CQ-HOLD-LOT"

  场景: 没有列出批次的，报告补齐之前不得放行
    假如 "/products"为空列表
    当 按"2020-03-25"评估
    那么 规则"PQ-1.1"的结果为"不通过"
    而且 后续措施包含"CQ-LIST-LOTS"

  场景大纲: 缺少检验依据的，报告补齐之前不得放行
    假如 "<字段>"为"<值>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"不通过"
    而且 后续措施包含"CQ-REPORT-BEFORE-RELEASE"

    例子:
      | 字段                                 | 值               | 规则                     |
      | /products/0/reports/0/is_accredited  | 否               | PQ-1.2                   |
      | /products/0/reports/0/lot            | 20200399         | PQ-1.2                   |
      | /products/0/released_on              | 2020-03-17       | PQ-6.1                   |
      | /products/0/shipped_on               | 2020-03-17       | PQ-6.2                   |
      | /products/0/reports/0/results/0/item | nose_clip_length | GB2626-2006-5.3-evidence |

  场景大纲: 依据不明的，报告补齐之前不得放行
    假如 没有填写"<字段>"
    当 按"2020-03-25"评估
    那么 规则"<规则>"的结果为"无法判断"
    而且 后续措施包含"CQ-REPORT-BEFORE-RELEASE"

    例子:
      | 字段                                    | 规则   |
      | /products/0/reports/0/is_accredited     | PQ-1.2 |
      | /products/0/reports/0/results/0/verdict | PQ-1.3 |

  场景: 出厂的不合格批次须召回，并报告市场监管部门和驻企特派员
    假如 "/products/0/reports/0/results/0/verdict"为"fail"
    而且 "/products/0/shipped_on"为"2020-03-21"
    当 按"2020-03-25"评估
    那么 规则"PQ-6.5"的结果为"不通过"
    而且 后续措施包含"CQ-RECALL-LOT"
    而且 后续措施包含"CQ-TELL-MARKET-OF-RECALL"
    而且 后续措施包含"CQ-OFFICER-AND-RECALL"

  场景: 出厂后过期的批次须收回
    假如 "/products/0/shipped_on"为"2020-03-21"
    而且 "/products/0/expires_on"为"2020-03-24"
    当 按"2020-03-25"评估
    那么 规则"PQ-2.1"的结果为"不通过"
    而且 后续措施包含"CQ-RECALL-EXPIRED-LOT"

  场景: 没有有效注册的停止生产销售，并请市场监管部门查处
    假如 "/products/0/kind"为"surgical_mask"
    而且 "/products/0/standard"为"YY0469-2011"
    而且 "/products/0/is_medical"为"是"
    而且 "/products/0/registration"为“{"kind": "registration", "number": "粤械注准20202140001", "valid_from": "2020-03-11", "valid_until": "2025-02-14"}”
    当 按"2020-03-25"评估
    那么 规则"PQ-3.1"的结果为"不通过"
    而且 后续措施包含"CQ-STOP-UNREGISTERED"
    而且 后续措施包含"CQ-TELL-MARKET-OF-REGISTRATION"

  场景: 应急备案晚于停止办理之日的停止生产销售
    假如 "/products/0/kind"为"surgical_mask"
    而且 "/products/0/standard"为"YY0469-2011"
    而且 "/products/0/is_medical"为"是"
    而且 "/products/0/registration"为“{"kind": "emergency_filing", "number": "粤械注准20202140001", "valid_from": "2020-03-01", "valid_until": "2025-02-14"}”
    当 按"2020-03-25"评估
    那么 规则"PQ-4.1"的结果为"不通过"
    而且 后续措施包含"CQ-STOP-UNREGISTERED"
    而且 后续措施包含"CQ-TELL-MARKET-OF-REGISTRATION"

  场景: 出口手续不全的暂停出口
    假如 "/products/0/kind"为"surgical_mask"
    而且 "/products/0/standard"为"YY0469-2011"
    而且 "/products/0/is_medical"为"是"
    而且 "/products/0/destination"为"export"
    而且 "/products/0/export"为“{"exported_on": "2020-04-10", "declares_registration_certificate": false}”
    当 按"2020-04-12"评估
    那么 规则"PQ-5.1"的结果为"不通过"
    而且 后续措施包含"CQ-STOP-EXPORT"

  场景: 实测值不合格且已出厂的批次须召回，其他批次不受牵连
    假如 "/products"再加一条，与第1条相同
    而且 "/products/1/id"为"P-2"
    而且 "/products/0/reports/0/results/0/value"为"94.9 %"
    而且 "/products/0/shipped_on"为"2020-03-21"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.3-KN95"的结果为"不通过"
    而且 后续措施"CQ-RECALL-LOT"针对"/products/0"
    而且 后续措施"CQ-RECALL-LOT"不针对"/products/1"
    而且 后续措施"CQ-TELL-MARKET-OF-RECALL"针对"/products/0"
    而且 后续措施"CQ-OFFICER-AND-RECALL"针对"/products/0"
    而且 后续措施"CQ-HOLD-LOT"不针对"/products/1"

  场景: 一个批次不合格，另一个批次已出厂，谁也不召回
    假如 "/products"再加一条，与第1条相同
    而且 "/products/1/id"为"P-2"
    而且 "/products/0/reports/0/results/0/value"为"94.9 %"
    而且 "/products/1/shipped_on"为"2020-03-21"
    当 按"2020-03-25"评估
    那么 规则"GB2626-2006-5.3-KN95"的结果为"不通过"
    而且 后续措施"CQ-HOLD-LOT"针对"/products/0"
    而且 后续措施"CQ-RECALL-LOT"不针对"/products/0"
    而且 后续措施"CQ-RECALL-LOT"不针对"/products/1"
