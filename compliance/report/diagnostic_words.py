"""What the faults of a submission are called in both languages, and how they are mended, in words for the enterprise that sent it.

A diagnostic's own message is English and exact; a letter to somebody who reads no English needs these beside it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from compliance.model.bilingual import Bilingual


@dataclass(frozen=True, slots=True)
class FaultWords:
    """What a kind of fault is, and what to do about it."""

    title: Bilingual
    mend: Bilingual


def _words(title_zh: str, title_en: str, mend_zh: str, mend_en: str) -> FaultWords:
    return FaultWords(Bilingual(title_zh, title_en), Bilingual(mend_zh, mend_en))


_SAVE_AS_UTF_8 = ("将文件另存为 UTF-8 编码。", "Save the file as UTF-8.")
_AS_THE_FORM_ASKS = ("按申报格式填写。", "Send what the record definition asks for.")

FAULT_WORDS: Mapping[str, FaultWords] = {
    "I101": _words(
        "文本不是 JSON", "the text is not JSON", "检查所指位置及其前一处。", "Look at the place named, and at what stands just before it."
    ),
    "I102": _words(
        "文本在 JSON 结束之前就结束了",
        "the text ends before its JSON does",
        "重新发送文件：它很可能在传送中被截断。",
        "Send the file again: it was probably cut on its way.",
    ),
    "I103": _words("同一对象中一个键出现两次", "an object has a key twice", "保留正确的一个。", "Keep the one that is right."),
    "I104": _words(
        "同一对象中两个键看起来相同",
        "two keys of one object look the same",
        "保留其中一个，去掉看不见的字符。",
        "Keep one of them, written without invisible characters.",
    ),
    "I105": _words(
        "NaN 和 Infinity 不是 JSON 数字",
        "NaN and Infinity are no JSON numbers",
        "没有测量时，不要填写该字段。",
        "Leave the field out where nothing was measured.",
    ),
    "I106": _words("文本不是 UTF-8 编码", "the text is not UTF-8", *_SAVE_AS_UTF_8),
    "I107": _words(
        "文本以字节顺序标记开头",
        "the text starts with a byte order mark",
        "另存为不带 BOM 的 UTF-8 编码。",
        "Save the file as UTF-8 without a byte order mark.",
    ),
    "I108": _words("文本采用 UTF-16 或 UTF-32 编码", "the text is encoded as UTF-16 or UTF-32", *_SAVE_AS_UTF_8),
    "I109": _words("转义不表示任何字符", "an escape stands for no character", "直接写出该字符。", "Write the character itself."),
    "I110": _words(
        "数字过长或指数过大",
        "a number is too long, or its exponent is too large",
        "按测量结果填写数字。",
        "Write the number as it was measured.",
    ),
    "I111": _words("嵌套过深", "values are nested too deep", *_AS_THE_FORM_ASKS),
    "I112": _words("文本过长", "the text is too long", "减少一个文件中的申报份数。", "Send fewer records in one file."),
    "I113": _words(
        "申报必须是一个对象",
        "a record must be an object",
        "以“{”开头，以“}”结尾。",
        "Start it with “{” and end it with “}”.",
    ),
    "I201": _words(
        "值的类型不对",
        "a value has the wrong type",
        "按申报格式要求的类型填写：数字和是否不加引号，日期写成 2020-02-10 的形式。",
        "Write it as the record definition asks: numbers, true and false without quotes, a day as 2020-02-10.",
    ),
    "I202": _words("值超出可能的范围", "a value is outside what is possible", "更正该值。", "Correct the value."),
    "I203": _words(
        "单位不可识别", "a unit is not known", "采用申报格式所列的单位。", "Give one of the units that the record definition lists."
    ),
    "I204": _words(
        "字段不可识别", "a field is not known", "按申报格式所列的字段名书写。", "Write the name as the record definition lists it."
    ),
    "I205": _words(
        "列表中标识重复",
        "an identifier stands twice in a list",
        "给每项各自的标识，或删去重复项。",
        "Give each item an identifier of its own, or take the copy away.",
    ),
    "I206": _words(
        "申报中出现豁免或检查结论",
        "a waiver or an attestation in a submission",
        "申报中的这类内容不予采用，请删去。",
        "What a submission says of these is ignored; take it out.",
    ),
    "I207": _words(
        "统一社会信用代码校验位不对",
        "a credit code has a wrong check character",
        "与营业执照核对。",
        "Compare it with the business licence.",
    ),
    "I208": _words(
        "还有未列出的问题",
        "more is wrong than is told",
        "先改正已列出的问题。",
        "Mend first what is told.",
    ),
    "I209": _words(
        "同一企业在一次检查中有多份申报",
        "an enterprise has several records in one run",
        "请确认以哪一份为准；确认之前，以其中最差的结论为准。",
        "Say which of them holds; until then the worst of them counts.",
    ),
    "I210": _words("评估日期与申报日期不同", "the day of assessment is not that of the record", "无须更正。", "Nothing has to be mended."),
    "I211": _words(
        "判定过多，只说明了一部分",
        "there are too many findings to explain each",
        "全部判定均已计入结论；其余判定合并列出，不逐项说明，也不查找怎样才符合。",
        "Every finding counts; those that are not explained are told together, and it is not searched what would comply.",
    ),
}
