"""The form of a sentence: words, and places for quoted arguments.

The only module that knows of `cucumber-expressions`, which the extra `scenarios` installs.
"""

import re
from functools import cache

from cucumber_expressions.expression import CucumberExpression
from cucumber_expressions.parameter_type import ParameterType
from cucumber_expressions.parameter_type_registry import ParameterTypeRegistry

from compliance.model.bilingual import Bilingual, Language

#: What may stand in quotes, as people call it.
PARAMETERS: dict[str, Bilingual] = {
    "submission": Bilingual("申报", "submission"),
    "field": Bilingual("字段", "field"),
    "value": Bilingual("值", "value"),
    "rule": Bilingual("规则编号", "rule id"),
    "requirement": Bilingual("要求编号", "requirement id"),
    "item": Bilingual("位置", "place"),
    "finding": Bilingual("符合", "met"),
    "day": Bilingual("2020-02-14", "2020-02-14"),
    "outcome": Bilingual("结果", "outcome"),
    "verdict": Bilingual("结论", "verdict"),
    "text": Bilingual("文字", "text"),
    "evidence": Bilingual("位置", "place"),
    "state": Bilingual("状态", "state"),
    "document": Bilingual("文件", "document"),
    "passage": Bilingual("条目", "item"),
    "consequence": Bilingual("措施编号", "consequence id"),
}
#: Straight quotes, in which `\"` stands for a quote; or the quotes that Chinese keyboards give.
_QUOTED = [r'"((?:[^"\\]|\\.)*)"', "“([^”]*)”"]
_ESCAPED = re.compile(r"\\(.)")
_PARAMETER = re.compile(r"\{(\w+)\}")


def match_sentence(expression: str, text: str) -> tuple[str, ...] | None:
    """Give the arguments of a sentence of this form, or None where it has another form."""
    found = _compiled(expression).match(text)
    try:
        return None if found is None else tuple(str(argument.value) for argument in found)
    except ValueError:
        # Python reads no whole number of more than 4,300 digits.
        return None


def parameters_in(expression: str) -> tuple[str, ...]:
    """Name the arguments of a form, in their order."""
    return tuple(_PARAMETER.findall(expression))


def show_form(expression: str, language: Language) -> str:
    """Write a form as people do, with a word in quotes for each argument."""

    def shown(match: re.Match[str]) -> str:
        name = match[1]
        return "1" if name == "int" else f'"{PARAMETERS[name].text_in(language)}"'

    return _PARAMETER.sub(shown, expression)


@cache
def _compiled(expression: str) -> CucumberExpression:
    return CucumberExpression(expression, _registry())


@cache
def _registry() -> ParameterTypeRegistry:
    registry = ParameterTypeRegistry()
    for name in PARAMETERS:
        registry.define_parameter_type(ParameterType(name, _QUOTED, str, _unquoted, False, False))
    return registry


def _unquoted(straight: str | None, curly: str | None) -> str:
    return _ESCAPED.sub(r"\1", straight) if straight is not None else curly or ""
