"""Values about persons' health, each unlike any other, sent down every path: none comes out unless somebody asked for it."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from compliance import Assessment, Ruleset, Submission, assess, decode, explain
from compliance.cli import check as check_command
from compliance.cli import explain as explain_command
from compliance.cli.commands import compliance
from compliance.cli.main import run
from compliance.engine import judge as judging
from compliance.model.record import FieldDefinition, FieldType, definition_at
from compliance.report import to_explanation, to_json
from compliance.report.to_diagnostics import render_diagnostic
from tests.report.test_safe_output import RENDERERS, _render
from tests.shipped import shipped_ruleset

_REPOSITORY = Path(__file__).parents[1]
_BASES = (_REPOSITORY / "features" / "records" / "compliant.json", _REPOSITORY / "examples" / "dormitory-site.json")
#: What is judged of persons' health, asked one by one on the command line.
_RULES = ("NG-8.4", "JM-2.2", "EO-2.1")


def _sensitive(value: object, definition: FieldDefinition) -> Iterator[tuple[dict[str, Any], str, FieldDefinition]]:
    """Give every place of a record where the definition says that a value is sensitive: the object, and the name in it."""
    if isinstance(value, list) and definition.item is not None:
        for each in value:
            yield from _sensitive(each, definition.item)
    elif isinstance(value, dict):
        for name, member in (definition.members or {}).items():
            if member.is_sensitive:
                yield value, name, member
            elif name in value:
                yield from _sensitive(value[name], member)


def _number(place: int) -> str:
    """A temperature that may be, with digits that stand nowhere else."""
    return f"37.{place:03}4171819"


#: How a value is written in each kind of planting: (what stands in the record, what must not show).
Planting = Callable[[int, FieldDefinition], tuple[object, str]]


def _valid(place: int, field: FieldDefinition) -> tuple[object, str]:
    if field.type is FieldType.YES_NO:
        return True, "\x00never"
    return Decimal(_number(place)), _number(place)


def _of_wrong_type(place: int, field: FieldDefinition) -> tuple[object, str]:
    return f"canary{place:03}x", f"canary{place:03}x"


def _in_a_list(place: int, field: FieldDefinition) -> tuple[object, str]:
    return [{"value": f"canary{place:03}x", "deep": [f"canary{place:03}x"]}], f"canary{place:03}x"


def _out_of_range(place: int, field: FieldDefinition) -> tuple[object, str]:
    return Decimal(f"98765{place:03}.25"), f"98765{place:03}"


def _hugely_out_of_range(place: int, field: FieldDefinition) -> tuple[object, str]:
    return 98765_000_000_000_000 + place, f"9876500000000{place:04}"


PLANTINGS: dict[str, Planting] = {
    "valid": _valid,
    "wrong type": _of_wrong_type,
    "in a list": _in_a_list,
    "out of range": _out_of_range,
    "huge": _hugely_out_of_range,
}


@dataclass(frozen=True)
class Planted:
    """A record with canaries in it, as bytes and read, and the texts that must not show."""

    data: bytes
    submission: Submission
    canaries: tuple[str, ...]


@pytest.fixture(scope="module")
def ruleset() -> Ruleset:
    return shipped_ruleset()


@pytest.fixture(autouse=True)
def _loaded_once(ruleset: Ruleset, monkeypatch: pytest.MonkeyPatch) -> None:
    """Loading the shipped rules takes longer than all the rest; they are the same ones."""
    for command in (check_command, explain_command):
        monkeypatch.setattr(command, "load_ruleset", lambda folder: ruleset)


@pytest.fixture(scope="module")
def asked(ruleset: Ruleset) -> tuple[str, ...]:
    """The rules whose conditions name a sensitive field, themselves or by a condition that they share."""
    names = {field.name for field in _all_of(ruleset.definition.root) if field.is_sensitive}
    names |= {name for name, each in ruleset.shared.items() if _names(each.body_text, names)}
    found = [rule.id for rule in ruleset.rules.values() if _names(f"{rule.requires_text} {rule.applies_text}", names)]
    assert set(found) >= set(_RULES) - {"EO-2.1"}
    return tuple(found)


def _names(text: str, names: set[str]) -> bool:
    return bool(set(re.findall(r"\w+", text)) & names)


def _all_of(definition: FieldDefinition) -> Iterator[FieldDefinition]:
    yield definition
    for each in (*(definition.members or {}).values(), *((definition.item,) if definition.item is not None else ())):
        yield from _all_of(each)


def _requirements(ruleset: Ruleset, rules: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ruleset.rules[each].requirement for each in rules))


def _plant(base: Path, planting: Planting, ruleset: Ruleset, *, beside: bool = False) -> Planted:
    content = json.loads(base.read_text(encoding="utf-8"), parse_float=Decimal)
    content = content[0] if isinstance(content, list) else content
    if isinstance(content.get("employees"), list):
        content["employees"] = content["employees"][:4]
    canaries = []
    places = list(_sensitive(content, ruleset.definition.root))
    assert {field.name for _, _, field in places} >= {"temperature", "stayed_in_key_area", "is_isolated"}
    for place, (owner, name, field) in enumerate(places):
        value, canary = planting(place, field)
        owner[f"{name[:-1]}" if beside else name] = value
        canaries.append(canary)
    text = re.sub(r'"<([-0-9.]+)>"', r"\1", json.dumps(content, ensure_ascii=False, default=lambda number: f"<{number}>"))
    (submission,) = decode(text.encode(), "planted.json")
    assert submission.content is not None
    return Planted(text.encode(), submission, tuple(each for each in canaries if each in text))


#: Under a name that nothing defines no range is known: a number is a number there.
_PLANTED = [
    (base, name, beside) for base in _BASES for name in PLANTINGS for beside in (False, True) if (name, beside) != ("out of range", True)
]


@pytest.fixture(params=_PLANTED, ids=str)
def planted(request: pytest.FixtureRequest, ruleset: Ruleset) -> Planted:
    base, name, beside = request.param
    return _plant(base, PLANTINGS[name], ruleset, beside=beside)


def _assert_hidden(planted: Planted, said: str, where: str) -> None:
    shown = [each for each in planted.canaries if each in said]
    assert not shown, f"{where} shows {shown[:3]}: …{said[max(said.find(shown[0]) - 120, 0) :][:200]}…"


def _texts(name: str, assessment: Assessment, ruleset: Ruleset) -> str:
    from tests.report.readers import texts_of_xlsx  # noqa: PLC0415

    rendered = _render(name, assessment, ruleset, "both")
    return rendered if isinstance(rendered, str) else "\n".join(texts_of_xlsx(rendered))


def test_no_report_shows_a_canary(planted: Planted, ruleset: Ruleset, asked: tuple[str, ...]) -> None:
    assessment = assess(ruleset, (planted.submission,), requirements=_requirements(ruleset, asked), show_all=True)
    assert planted.canaries
    for name in RENDERERS:
        _assert_hidden(planted, _texts(name, assessment, ruleset), name)
    _assert_hidden(planted, repr(assessment), "the assessment itself")
    for each in assessment.records[0].diagnostics:
        _assert_hidden(planted, render_diagnostic(each), "a diagnostic")


def test_no_explanation_shows_a_canary(planted: Planted, ruleset: Ruleset, asked: tuple[str, ...]) -> None:
    for rule in asked:
        findings = explain(ruleset, planted.submission, rule)
        _assert_hidden(planted, to_explanation.render(findings, ruleset, "both", colour=False), f"the explanation of {rule}")


def _ask(planted: Planted, folder: Path, *arguments: str) -> Result:
    path = folder / "planted.json"
    path.write_bytes(planted.data)
    command, *others = arguments
    return CliRunner().invoke(compliance, [command, str(path), *others])


@pytest.mark.parametrize("planting", PLANTINGS)
def test_command_line_shows_no_canary(planting: str, ruleset: Ruleset, tmp_path: Path) -> None:
    planted = _plant(_BASES[0], PLANTINGS[planting], ruleset)
    # What every report says of all findings is looked at above; here it is what commands do with it.
    everything = [("check", "--all", "--lang", "zh"), ("check", "--all", "--format", "json")] if planting == "valid" else []
    asked = [("check",), *everything, *(("explain", rule) for rule in _RULES)]
    for arguments in asked:
        command, *others = arguments
        result = _ask(planted, tmp_path, command, *others)
        assert result.output
        _assert_hidden(planted, result.output, " ".join(arguments))


def test_canaries_show_where_somebody_asks_for_them(ruleset: Ruleset, asked: tuple[str, ...], tmp_path: Path) -> None:
    """Else the tests above would pass because nothing is ever said."""
    planted = _plant(_BASES[0], _valid, ruleset)
    assessment = assess(ruleset, (planted.submission,), requirements=_requirements(ruleset, asked), show_all=True, show_sensitive=True)
    for name in RENDERERS.keys() - {"to_letter"}:
        said = _texts(name, assessment, ruleset)
        assert any(each in said for each in planted.canaries), name
    for arguments in (("check", "--all"), ("check", "--all", "--format", "json"), ("explain", "NG-8.4")):
        command, *others = arguments
        result = _ask(planted, tmp_path, command, *others, "--show-sensitive")
        assert any(each in result.output for each in planted.canaries), arguments
    json_text = to_json.render(assessment, ruleset)
    assert [each for each in planted.canaries if each in json_text]


def test_a_canary_under_an_unknown_rule_or_file_does_not_show(ruleset: Ruleset, tmp_path: Path) -> None:
    planted = _plant(_BASES[0], _of_wrong_type, ruleset)
    broken = Planted(planted.data[:-2], planted.submission, planted.canaries)
    twice = Planted(planted.data.replace(b'{"', b'{"x": 1, "x": "canary000x", "', 1), planted.submission, planted.canaries)
    for each in (broken, twice):
        result = _ask(each, tmp_path, "check")
        assert result.exit_code == 0 or result.output
        _assert_hidden(planted, result.output, "what is said of a broken file")
    _assert_hidden(planted, _ask(planted, tmp_path, "explain", "NG-9.99").output, "an unknown rule")


def test_a_fault_inside_the_engine_shows_no_canary(
    ruleset: Ruleset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The words of an exception may repeat a value; of one rule's fault, and of the whole program's, only the kind is told."""
    planted = _plant(_BASES[0], _of_wrong_type, ruleset)
    path = tmp_path / "planted.json"
    path.write_bytes(planted.data)

    def fail(*given: object, **named: object) -> object:
        raise ValueError(f"cannot use {planted.canaries} of {given!r}")

    monkeypatch.delenv("COMPLIANCE_DEBUG", raising=False)
    with monkeypatch.context() as patch:
        patch.setattr(judging, "governing_day", fail)
        assert run(["check", str(path), "--all"]) == 70
    told = capsys.readouterr()
    assert "ValueError" in told.out
    _assert_hidden(planted, told.out + told.err, "a fault in a rule")
    monkeypatch.setattr(check_command, "assess", fail)
    assert run(["check", str(path)]) == 70
    told = capsys.readouterr()
    assert "ValueError" in told.err
    _assert_hidden(planted, told.out + told.err, "a fault in the program")


def test_every_sensitive_field_of_the_shipped_rules_is_planted(ruleset: Ruleset) -> None:
    shipped = [each for each in _all_of(ruleset.definition.root) if each.is_sensitive]
    content = json.loads(_BASES[0].read_text(encoding="utf-8"))
    planted = [id(field) for _, _, field in _sensitive(content, ruleset.definition.root)]
    assert definition_at(ruleset.definition, "/employees/0/readings/0/temperature") in shipped
    assert {id(each) for each in shipped} <= set(planted)
