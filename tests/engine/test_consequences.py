"""What follows from findings: the tags that are minted, and the consequences with their reasons, of the record and of list members."""

from functools import partial

import pytest

from compliance.engine.circumstances import circumstances_of
from compliance.engine.conclude import requirement_verdicts, rule_outcomes
from compliance.engine.consequences import Chainer, chainings_of, consequences_of
from compliance.engine.judge import judge
from compliance.engine.plan import plan
from compliance.inference.chain import chain
from compliance.model.citation import Standing
from compliance.model.consequence import Chain, Consequence, ConsequenceKind, ConsequenceRule, Tag
from compliance.model.rule import Rule, Severity
from tests.engine.small_ruleset import CITED, DAY, EACH_EMPLOYEE, record_of, rule_of, ruleset_of, submitted, waiver_of
from tests.small_record import named

PASSES, FAILS, OPEN = "headcount == 2", "headcount == 3", "headcount > limits.missing_days"
DISABLED = named("停用", "disabled")


def _when(*tags: Tag, then: Tag, id: str = "CQ", **more: object) -> ConsequenceRule:  # noqa: A002  # the word of rule files
    return ConsequenceRule(id, ConsequenceKind(then.kind), tags, then, named("措施", "measure"), **more)  # type: ignore[arg-type]


def _concluded(
    *rules: Rule, consequences: tuple[ConsequenceRule, ...] = (), waived: str = "", content: object = None
) -> tuple[list[frozenset[Tag]], tuple[Consequence, ...]]:
    """Give the tags that were minted, for each member and last for the record, and what followed."""
    ruleset = ruleset_of(*rules, consequences=consequences, waivers=[waiver_of(waived)] if waived else [])
    record = record_of(submitted() if content is None else content)
    chosen = plan(ruleset)
    findings = judge(chosen, record, circumstances_of(ruleset, record, DAY))
    minted: list[frozenset[Tag]] = []

    def noting(rules: tuple[ConsequenceRule, ...], tags: frozenset[Tag]) -> Chain:
        minted.append(tags)
        return chain(rules, tags)

    def chainer_of(rules: object) -> Chainer:
        return partial(noting, rules)  # type: ignore[arg-type]  # the rules of a chaining are a tuple

    verdicts = requirement_verdicts(chosen, rule_outcomes(chosen, findings))
    followed = consequences_of(ruleset, record, findings, verdicts, chainings_of(consequences, chainer_of))
    return minted, followed


_RULES = {
    "pass": rule_of("A.1", PASSES),
    "fail": rule_of("A.2", FAILS),
    "open": rule_of("A.3", OPEN),
    "gap": rule_of("A.4", PASSES, disabled=DISABLED),
    "elsewhere": rule_of("A.5", FAILS, place="pengjiang"),
    "draft": rule_of("A.6", FAILS, standing=Standing.DRAFT),
}


def _tags(*names: str, waived: str = "") -> frozenset[Tag]:
    return _concluded(*(_RULES[name] for name in names), waived=waived)[0][-1]


@pytest.mark.parametrize(
    ("names", "tags"),
    [
        (["pass"], ["passed(A.1)", "passed(A)", "verdict(compliant)"]),
        (["pass", "fail"], ["passed(A.1)", "failed(A.2)", "failed(A)", "failed_severity(major)", "verdict(non_compliant)"]),
        (["open"], ["unknown(A.3)", "unknown(A)", "verdict(undetermined)"]),
        (["gap"], ["not_checked(A.4)", "unknown(A)", "verdict(undetermined)"]),
        (["elsewhere"], ["verdict(undetermined)"]),
        (["draft"], ["unknown(A)", "verdict(undetermined)"]),
    ],
)
def test_tags_say_what_was_found(names: list[str], tags: list[str]) -> None:
    assert {f"{tag.kind}({tag.name})" for tag in _tags(*names)} == set(tags)


def test_a_waived_failure_is_no_failure_to_consequences() -> None:
    assert {tag.kind for tag in _tags("fail", waived="A.2")} == {"verdict"}
    assert Tag("verdict", "compliant_with_waivers") in _tags("fail", waived="A.2")


@pytest.mark.parametrize(
    ("path", "is_given"), [("inspected", True), ("headcount", False), ("stock", False), ("stock.gloves", False), ("code", False)]
)
def test_a_signal_is_an_answer_of_yes_and_nothing_else(path: str, is_given: bool) -> None:
    rule = _when(Tag("signal", path), then=Tag("referral", "x"))
    tags, followed = _concluded(_RULES["pass"], consequences=(rule,))
    assert (Tag("signal", path) in tags[-1]) is is_given
    assert [each.because for each in followed] == ([("/" + path.replace(".", "/"),)] if is_given else [])


# Consequences

_STOP, _TELL, _CALL, _RECTIFY = Tag("measure", "stop"), Tag("referral", "health"), Tag("escalation", "city"), Tag("disposition", "rectify")


def test_consequences_say_what_they_follow_from_over_three_steps() -> None:
    rules = (
        _when(_TELL, then=_CALL, id="CQ-CALL", within_days=1),
        _when(_STOP, Tag("passed", "A.1"), then=_TELL, id="CQ-TELL", policy=True),
        _when(Tag("failed", "A.2"), then=_STOP, id="CQ-STOP", citation=CITED),
        _when(Tag("failed", "B"), then=_RECTIFY, id="CQ-NEVER"),
    )
    _, followed = _concluded(_RULES["pass"], _RULES["fail"], consequences=rules)
    assert [(each.id, each.because) for each in followed] == [
        ("CQ-CALL", ("CQ-TELL",)),
        ("CQ-TELL", ("CQ-STOP", "A.1")),
        ("CQ-STOP", ("A.2",)),
    ]
    assert [(each.within_days, each.policy, each.citation) for each in followed] == [
        (1, False, None),
        (None, True, None),
        (None, False, CITED),
    ]
    assert (followed[0].kind, followed[0].then) == (ConsequenceKind.ESCALATION, _CALL)


def test_alternatives_of_one_consequence_are_one_with_all_its_reasons() -> None:
    rules = tuple(
        _when(Tag(kind, name), then=_STOP, id="CQ-STOP")
        for kind, name in (("failed", "A.2"), ("failed", "A"), ("failed", "B"), ("failed", "A.2"))
    )
    _, followed = _concluded(_RULES["fail"], consequences=rules)
    assert [(each.id, each.because) for each in followed] == [("CQ-STOP", ("A.2", "A"))]


@pytest.mark.parametrize(
    ("tag", "because"),
    [
        (Tag("verdict", "non_compliant"), ("A", "C")),
        (Tag("failed_severity", "critical"), ("C.1",)),
        (Tag("failed_severity", "major"), ("A.2",)),
        (Tag("failed", "C"), ("C",)),
        (Tag("passed", "B"), ("B",)),
        (Tag("unknown", "C.2"), ("C.2",)),
        (Tag("not_checked", "C.3"), ("C.3",)),
    ],
)
def test_each_kind_of_tag_has_its_reasons(tag: Tag, because: tuple[str, ...]) -> None:
    rules = (
        _RULES["fail"],
        rule_of("B.1", PASSES),
        rule_of("C.1", FAILS, severity=Severity.CRITICAL),
        rule_of("C.2", OPEN),
        rule_of("C.3", OPEN, disabled=DISABLED),
    )
    _, followed = _concluded(*rules, consequences=(_when(tag, then=_RECTIFY),))
    assert [each.because for each in followed] == [because]


def test_two_consequences_of_one_tag_are_both_reasons() -> None:
    rules = (
        _when(Tag("failed", "A.2"), then=_STOP, id="CQ-1"),
        _when(Tag("failed", "A"), then=_STOP, id="CQ-2"),
        _when(_STOP, then=_TELL, id="CQ-3"),
    )
    _, followed = _concluded(_RULES["fail"], consequences=rules)
    assert followed[2].because == ("CQ-1", "CQ-2")


# Consequences of list members

_HOLD, _CALL_BACK = Tag("measure", "hold"), Tag("measure", "call-back")
_WARM = rule_of("A.1", "employee.temperature < 37.3", for_each=EACH_EMPLOYEE, group="warm")
_TRAINED = rule_of("B.1", "employee.isolated == false", for_each=EACH_EMPLOYEE, group="warm", severity=Severity.CRITICAL)


def _employees(*changed: dict[str, object]) -> dict[str, object]:
    given: list[dict[str, object]] = submitted()["employees"]  # type: ignore[assignment]  # a list in the compliant submission
    first = given[0]
    return submitted(employees=[{**first, "id": f"E-{number}", **each} for number, each in enumerate(changed)])


def _each(*tags: Tag, then: Tag, id: str = "CQ", **more: object) -> ConsequenceRule:  # noqa: A002  # the word of rule files
    return _when(*tags, then=then, id=id, for_each=EACH_EMPLOYEE, **more)


def test_what_follows_for_one_member_is_about_that_member_alone() -> None:
    content = _employees({"temperature": 36.5}, {"temperature": 38.2}, {"temperature": 38.4, "isolated": True})
    rules = (_each(Tag("failed", "warm"), then=_HOLD),)
    _, followed = _concluded(_WARM, _TRAINED, consequences=rules, content=content)
    assert [(each.pointer, each.because) for each in followed] == [("/employees/1", ("A.1",)), ("/employees/2", ("A.1", "B.1"))]
    assert [each.subject and "E-1" in each.subject.en for each in followed] == [True, False]


def test_the_tags_of_a_member_are_its_own() -> None:
    content = _employees({"temperature": 36.5}, {"temperature": 38.2})
    minted, _ = _concluded(_WARM, _RULES["open"], consequences=(_each(Tag("failed", "A.1"), then=_HOLD),), content=content)
    first, second, whole = ({f"{tag.kind}({tag.name})" for tag in each} for each in minted)
    assert first == {"passed(A.1)", "passed(warm)", "passed(A)", "verdict(compliant)"}
    assert second == {"failed(A.1)", "failed(warm)", "failed(A)", "failed_severity(major)", "verdict(non_compliant)"}
    assert whole == {*second, "unknown(A.3)", "measure(hold)"}


def test_a_member_that_gives_a_value_is_told_from_one_that_does_not() -> None:
    content = _employees(
        {"temperature": 38.2, "left_on": "2020-02-12"}, {"temperature": 38.2}, {"temperature": 36.5, "left_on": "2020-02-12"}
    )
    rules = (_each(Tag("failed", "A.1"), Tag("given", "employee.left_on"), then=_CALL_BACK),)
    _, followed = _concluded(_WARM, consequences=rules, content=content)
    assert [(each.pointer, each.because) for each in followed] == [("/employees/0", ("A.1", "/employees/0/left_on"))]


def test_what_follows_for_members_leads_on_for_them_and_for_the_record() -> None:
    content = _employees({"temperature": 38.2}, {"temperature": 38.4})
    rules = (
        _when(_HOLD, then=_TELL, id="CQ-TELL"),
        _each(_HOLD, Tag("signal", "inspected"), then=_CALL, id="CQ-CALL"),
        _each(Tag("failed", "A.1"), then=_HOLD, id="CQ-HOLD"),
    )
    _, followed = _concluded(_WARM, consequences=rules, content=content)
    assert [(each.id, each.pointer, each.because) for each in followed] == [
        ("CQ-TELL", "", ("CQ-HOLD",)),
        ("CQ-CALL", "/employees/0", ("CQ-HOLD", "/inspected")),
        ("CQ-CALL", "/employees/1", ("CQ-HOLD", "/inspected")),
        ("CQ-HOLD", "/employees/0", ("A.1",)),
        ("CQ-HOLD", "/employees/1", ("A.1",)),
    ]


def test_what_cannot_be_told_of_any_member_holds_of_every_one() -> None:
    rule = rule_of("A.1", "employee.temperature < 37.3", for_each=EACH_EMPLOYEE, disabled=DISABLED)
    rules = (_each(Tag("not_checked", "A.1"), then=_HOLD),)
    _, followed = _concluded(rule, consequences=rules, content=_employees({}, {}))
    assert [each.pointer for each in followed] == ["/employees/0", "/employees/1"]


def test_a_list_that_cannot_be_read_has_no_members_to_follow_for() -> None:
    _, followed = _concluded(_WARM, consequences=(_each(Tag("unknown", "A.1"), then=_HOLD),), content=submitted(employees=...))
    assert followed == ()
