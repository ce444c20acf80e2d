# language: zh-CN
功能: 上报

  背景:
    假如 一份"compliant"申报

  场景: 物资不足，三步到驻企特派员
    假如 "生产重点防疫物资"为"否"
    而且 "有驻企特派员"为"是"
    而且 "口罩库存"为"39"
    当 按申报日期评估
    那么 规则"EO-3.2"的结果为"不通过"
    而且 后续措施包含"CQ-RESTOCK"
    而且 后续措施包含"CQ-TELL-INDUSTRY-OF-STOCKS"
    而且 后续措施包含"CQ-OFFICER-AND-INDUSTRY"

  场景: 发热没有隔离，四步到市指挥部
    假如 "有驻企特派员"为"是"
    而且 "员工 4 / 正在隔离"为"否"
    当 按申报日期评估
    那么 规则"EO-2.3"的结果为"不通过"
    而且 后续措施包含"CQ-ISOLATE-FEVER"
    而且 后续措施包含"CQ-SUSPEND-WORKPLACE"
    而且 后续措施包含"CQ-TELL-HEALTH"
    而且 后续措施包含"CQ-HEADQUARTERS-AND-HEALTH"

  场景: 工作场所暂停，告知驻企特派员
    假如 "有驻企特派员"为"是"
    而且 "员工 2 / 隔离结束日期"为"2020-02-05"
    当 按申报日期评估
    那么 规则"JM-2.2"的结果为"不通过"
    而且 后续措施包含"CQ-ISOLATE-TWO-HISTORIES"
    而且 后续措施包含"CQ-SUSPEND-WORKPLACE"
    而且 后续措施包含"CQ-OFFICER-AND-WORKPLACE"

  场景: 不合规，三步到驻企特派员
    假如 "生产重点防疫物资"为"是"
    而且 "有驻企特派员"为"是"
    而且 "已报告复工人员和重点人员"为"否"
    当 按申报日期评估
    那么 整份申报的结论为"不合规"
    而且 后续措施包含"CQ-RECTIFY"
    而且 后续措施包含"CQ-HELP-KEY-MAKER"
    而且 后续措施包含"CQ-OFFICER-AND-HELP"

  场景: 重点物资停产，三步到市指挥部
    假如 "生产重点防疫物资"为"是"
    而且 "出入口 1 / 进入人员逐一测温"为"否"
    而且 "留观室间数"为"0"
    当 按申报日期评估
    那么 要求"EO-2"的结论为"不合规"
    而且 要求"EO-4"的结论为"不合规"
    而且 后续措施包含"CQ-SUSPEND-LINE"
    而且 后续措施包含"CQ-TELL-INDUSTRY-OF-KEY-MAKER"
    而且 后续措施包含"CQ-OFFICER-AND-INDUSTRY"
    而且 后续措施包含"CQ-HEADQUARTERS-AND-KEY-MATERIAL"
