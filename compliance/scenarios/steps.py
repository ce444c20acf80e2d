"""The sentences of scenarios: one table, in both languages, of what each is there for and what it does."""

from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from compliance.errors import InputError
from compliance.intake.from_json import read_json
from compliance.language.functions import parse_date
from compliance.model.bilingual import Language
from compliance.model.record import FieldType
from compliance.model.submission import JsonValue
from compliance.scenarios.content import copy_of, put_value, read_value, repeat_member, take_away
from compliance.scenarios.expectation import (
    expect_citation,
    expect_consequence,
    expect_consequence_about,
    expect_evidence,
    expect_evidence_state,
    expect_explanation,
    expect_judged,
    expect_no_consequence_about,
    expect_outcome,
    expect_record_verdict,
    expect_verdict,
)
from compliance.scenarios.expression import match_sentence, show_form
from compliance.scenarios.failure import StepError, unknown_name
from compliance.scenarios.feature_file import Kind, Step
from compliance.scenarios.fields import find_defined_field, find_field
from compliance.scenarios.world import Inspection, World, content_of

#: How an inspector says what was found.
MET: dict[Language, dict[str, bool]] = {"zh": {"符合": True, "不符合": False}, "en": {"met": True, "not met": False}}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A form of sentence in both languages, what it is there for, and what it does with its arguments.

    `order` says where in the table of arguments the English ones stand, where they come in another order than the Chinese ones.
    """

    kind: Kind
    zh: str
    en: str
    perform: Callable[..., None]
    order: tuple[int, ...] | None = None

    def form_in(self, language: Language) -> str:
        """Give the form in one language."""
        return self.zh if language == "zh" else self.en


def start_from(world: World, submission: str) -> None:
    """Start from one of the submissions that are kept for scenarios."""
    # Only what lies in the folder has a name: nothing elsewhere is read, whatever a name looks like.
    path = next((each for each in world.submissions.glob("*.json") if each.stem == submission), None)
    if path is None:
        raise unknown_name("申报", "submission", submission, sorted(each.stem for each in world.submissions.glob("*.json")))
    try:
        content = copy_of(_read(path.read_bytes(), path.as_posix()))
    except InputError as fault:
        raise StepError(f"`{submission}`不能读取：{fault}", f"`{submission}` cannot be read: {fault}") from None
    if not isinstance(content, dict):
        raise StepError(f"`{submission}`不是一份申报", f"`{submission}` is not one submission")
    world.content = content
    content_of(world)


@lru_cache(maxsize=16)
def _read(data: bytes, source: str) -> JsonValue:
    """Read a submission that many scenarios start from; it is not to be changed."""
    return read_json(data, source)


def give(world: World, field: str, value: str) -> None:
    """Give a field a value, read by the field's type."""
    pointer, definition = find_defined_field(world.ruleset.definition, field, world.language)
    put_value(content_of(world), pointer, read_value(definition, value, world.language))


def leave_out(world: World, field: str) -> None:
    """Take a field away, or a member of a list."""
    take_away(content_of(world), find_defined_field(world.ruleset.definition, field, world.language)[0])


def give_null(world: World, field: str) -> None:
    """Give a field the value null."""
    put_value(content_of(world), find_defined_field(world.ruleset.definition, field, world.language)[0], None)


def mistake_for_text(world: World, field: str, text: str) -> None:
    """Give a field a text, whatever its type asks for; here alone a JSON Pointer may name a field that nobody defined."""
    put_value(content_of(world), find_field(world.ruleset.definition, field, world.language).pointer, text)


def empty_list(world: World, field: str) -> None:
    """Leave a list without members."""
    put_value(content_of(world), _list_pointer(world, field), [])


def add_the_same(world: World, field: str, number: str) -> None:
    """Add one more member to a list, the same as one that it has."""
    repeat_member(content_of(world), _list_pointer(world, field), int(number))


def inspect(world: World, rule: str, word: str) -> None:
    """Let an inspector find on the day of assessment that a rule is met by the enterprise, or is not."""
    inspect_item(world, rule, "", word)


def inspect_item(world: World, rule: str, item: str, word: str) -> None:
    """Let an inspector find on the day of assessment that a rule is met at one place, or is not."""
    if rule not in world.ruleset.rules:
        raise unknown_name("规则", "rule", rule, world.ruleset.rules)
    if word not in MET[world.language]:
        raise unknown_name("认定", "such result as", word, MET[world.language])
    content_of(world)
    world.inspections.append(Inspection(rule, item, MET[world.language][word]))


def assess_as_of(world: World, day: str) -> None:
    """Assess the submission as of a day."""
    found = parse_date(day)
    if found is None:
        raise StepError(f"`{day}`不是日期；请写成 2020-02-14 这样", f"`{day}` is no day; write it as in 2020-02-14")
    content_of(world)
    world.day, world.is_assessed = found, True


def assess_on_its_day(world: World) -> None:
    """Assess the submission on its own day of submission."""
    content_of(world)
    world.day, world.is_assessed = None, True


def _list_pointer(world: World, field: str) -> str:
    pointer, definition = find_defined_field(world.ruleset.definition, field, world.language)
    if definition.type is not FieldType.LIST:
        raise StepError(f"`{field}`不是列表", f"`{field}` is no list")
    return pointer


SENTENCES: tuple[Sentence, ...] = (
    Sentence("given", "一份{submission}申报", "the submission {submission}", start_from),
    Sentence("given", "{field}为{value}", "{field} is {value}", give),
    Sentence("given", "没有填写{field}", "{field} is not given", leave_out),
    Sentence("given", "{field}为空值", "{field} is null", give_null),
    Sentence("given", "{field}误填为文字{value}", "{field} is wrongly the text {value}", mistake_for_text),
    Sentence("given", "{field}为空列表", "{field} is an empty list", empty_list),
    Sentence("given", "{field}再加一条，与第{int}条相同", "{field} has one more entry, the same as entry {int}", add_the_same),
    Sentence("given", "检查员认定规则{rule}为{finding}", "an inspector found rule {rule} {finding}", inspect),
    Sentence("given", "检查员认定规则{rule}的{item}为{finding}", "an inspector found rule {rule} at {item} {finding}", inspect_item),
    Sentence("when", "按{day}评估", "it is assessed as of {day}", assess_as_of),
    Sentence("when", "按申报日期评估", "it is assessed on its own day", assess_on_its_day),
    Sentence("then", "规则{rule}的结果为{outcome}", "rule {rule} is {outcome}", expect_outcome),
    Sentence("then", "规则{rule}的判断为{outcome}", "rule {rule} is judged {outcome}", expect_judged),
    Sentence("then", "说明包含{text}", "the explanation says {text}", expect_explanation),
    Sentence("then", "证据位于{evidence}", "the evidence is at {evidence}", expect_evidence),
    Sentence("then", "证据{evidence}的状态为{state}", "the evidence at {evidence} is {state}", expect_evidence_state),
    Sentence("then", "依据为{document}的{passage}", "the citation is {passage} of {document}", expect_citation, order=(1, 0)),
    Sentence("then", "要求{requirement}的结论为{verdict}", "requirement {requirement} is {verdict}", expect_verdict),
    Sentence("then", "整份申报的结论为{verdict}", "the submission is {verdict}", expect_record_verdict),
    Sentence("then", "后续措施包含{consequence}", "the consequences include {consequence}", expect_consequence),
    Sentence("then", "后续措施{consequence}针对{item}", "the consequence {consequence} is about {item}", expect_consequence_about),
    Sentence("then", "后续措施{consequence}不针对{item}", "the consequence {consequence} is not about {item}", expect_no_consequence_about),
)


def arguments_of(sentence: Sentence, text: str, language: Language) -> tuple[str, ...] | None:
    """Give the arguments of a text that has a sentence's form, in the order of the Chinese form; None for another form."""
    found = match_sentence(sentence.form_in(language), text)
    if found is None or language == "zh" or sentence.order is None:
        return found
    return tuple(found[place] for place in sentence.order)


def find_sentence(step: Step, language: Language) -> tuple[Sentence, tuple[str, ...]] | None:
    """Find the sentence that a step is, with its arguments; it has to stand where such sentences do."""
    return _sentence(step.kind, step.text, language)


@lru_cache(maxsize=4_096)
def _sentence(kind: Kind | None, text: str, language: Language) -> tuple[Sentence, tuple[str, ...]] | None:
    """Find a sentence; most stand in many scenarios of a feature."""
    for sentence in SENTENCES:
        if sentence.kind == kind:
            arguments = arguments_of(sentence, text, language)
            if arguments is not None:
                return sentence, arguments
    return None


def likely_form(step: Step, language: Language) -> str:
    """Say what somebody who wrote a step that is no sentence probably meant."""
    elsewhere = next((each for each in SENTENCES if arguments_of(each, step.text, language) is not None), None)
    if elsewhere is not None:
        return f"such a sentence belongs to `{elsewhere.kind}`, not to `{step.kind or '*'}`"
    forms = [show_form(each.form_in(language), language) for each in SENTENCES]
    near = get_close_matches(step.text, forms, n=1, cutoff=0.3)
    return f"did you mean `{near[0]}`?" if near else "features/README.md lists the sentences there are"
