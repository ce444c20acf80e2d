"""What fuzzing starts from: short inputs of each kind, and the words that it puts together.

Public test suites are read where they lie beside the repository (see `tests/conformance`), and are no part of it.
"""

import json
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from compliance.language.functions import FUNCTIONS
from compliance.model.bilingual import Bilingual, Language
from compliance.rulefile.kinds import SHAPES
from compliance.scenarios.expression import PARAMETERS
from compliance.scenarios.feature_file import Kind
from compliance.scenarios.steps import SENTENCES, add_the_same, empty_list
from tests.engine.small_ruleset import CODE, submitted
from tests.small_record import DEFINITION, SHARED
from tests.small_record import PARAMETERS as LIMITS

_REPOSITORY = Path(__file__).parent.parent.parent
_SUITES = Path(os.environ.get("COMPLIANCE_SUITES", _REPOSITORY.parent / "shared" / "suites"))
_CASES = Path(__file__).parent / "cases"

#: The most bytes of an input: long enough for what a kind of input can say, short enough for many of them.
LONGEST: Mapping[str, int] = {"records": 400, "attestations": 300, "rule_file": 800, "condition": 200, "feature": 700}


_OF_JSON = ('{"', '":', '",', "[", "]", "{", "}", "null", "true", "1e400", "-0", r"\u00e9", r"\ud83d\ude00", r"\ud800", "é", "e\u0301")
_OF_YAML = ("{zh: 甲, en: a}", "2020-02-10", "\n  ", "|\n", "{", "}", "[", "]", "&a ", "*a", "!!str ", "<<: ", "---\n", "%YAML")
_OF_CONDITIONS = ("&&", "||", "!", "==", "!=", "<=", ">=", " in ", "? ", " : ", "[0]", ".all(e, ", ".exists(e, ", "assessed_on", "place.")
_OF_FEATURES = ("\n  Scenario Outline: a\n", "\n    Examples:\n", "\n    | a |", "<a>", '"""', "@a ", "# language: zh-CN\n")


#: A scenario in each language, and the sentence of each kind that stands in it unless another one does.
_FORMS: Mapping[Language, str] = {
    "zh": """# language: zh-CN
功能: a
 场景: b
  假如 一份"compliant"申报
  假如 {given}
  当 {when}
  那么 规则{rule}的结果为{outcome}
  那么 {then}
""",
    "en": """Feature: a
 Scenario: b
  Given the submission "compliant"
  Given {given}
  When {when}
  Then rule {rule} is {outcome}
  Then {then}
""",
}
_ORDINARY: Mapping[Kind, Bilingual] = {
    "given": Bilingual('"/stock/masks"为"9000"', '"/stock/masks" is "9000"'),
    "when": Bilingual("按申报日期评估", "it is assessed on its own day"),
    "then": Bilingual('整份申报的结论为"无法确定"', 'the submission is "undetermined"'),
}
#: What stands in the place of each argument, so that most scenarios hold.
_ARGUMENTS: Mapping[str, Bilingual] = {
    "int": Bilingual("1", "1"),
    "submission": Bilingual('"compliant"', '"compliant"'),
    "field": Bilingual('"口罩库存"', '"/employees/0/trained"'),
    "value": Bilingual('"9000"', '"yes"'),
    "rule": Bilingual('"EO-3.2"', '"EO-3.2"'),
    "requirement": Bilingual('"EO-3"', '"EO-1"'),
    "item": Bilingual('"/employees/0"', '"/employees/0"'),
    "finding": Bilingual('"符合"', '"not met"'),
    "day": Bilingual('"2020-02-14"', '"2020-04-14"'),
    "outcome": Bilingual('"通过"', '"pass"'),
    "verdict": Bilingual('"无法确定"', '"undetermined"'),
    "text": Bilingual('"口罩"', '"mask"'),
    "evidence": Bilingual('"/stock/masks"', '"/stock/masks"'),
    "state": Bilingual('"已填写"', '"missing"'),
    "document": Bilingual('"notice-3"', '"notice-3"'),
    "passage": Bilingual('"masks"', '"3"'),
    "consequence": Bilingual('"CQ-STOP"', '"CQ-REPORT"'),
}


def seeds_of(target: str) -> Iterator[bytes]:
    """Give the inputs that fuzzing of a target starts from, every case that was ever found among them."""
    yield from (path.read_bytes() for path in sorted((_CASES / target).glob("*")))
    match target:
        case "records":
            yield from _records()
        case "attestations":
            yield from _attestations()
        case "rule_file":
            yield from _rule_files()
        case "condition":
            yield from (text.encode() for text in _conditions())
        case "feature":
            yield from _features()


def dictionary_of(target: str) -> Iterator[bytes]:
    """Give the words that inputs of a target are made of."""
    match target:
        case "records":
            words = [*_OF_JSON, *(f'"{name}":' for name in _names()), '"2020-02-14"', '"jianghai"', CODE, '"mg/L"']
        case "attestations":
            words = [*_OF_JSON, *(f'"{name}":"' for name in ("enterprise", "rule", "item", "result", "inspector", "day"))]
        case "rule_file":
            schemas = json.dumps([shape.model_json_schema() for shape in SHAPES.values()])
            words = [*(f"{key}: " for key in sorted(set(re.findall('"([a-z_]+)"', schemas)))), *_OF_YAML]
        case "condition":
            called = [f"{name}(" for name in (*FUNCTIONS, *SHARED, "date", "quantity", "attested", "has", "size")]
            words = [*_OF_CONDITIONS, *_names(), *(f"limits.{name}" for name in LIMITS), *called]
        case _:
            forms = [part for each in SENTENCES for form in (each.zh, each.en) for part in re.split(r"\{\w+\}", form)]
            words = [*_OF_FEATURES, *(form for form in forms if form.strip()), *(f'"{said.en}"' for said in PARAMETERS.values())]
    yield from (word.encode("utf-8", "surrogatepass") for word in dict.fromkeys(words))


def _names() -> list[str]:
    members = DEFINITION.root.members or {}
    item = members["employees"].item
    return ["employee", *members, *(members["stock"].members or {}), *((item.members or {}) if item is not None else {})]


def _records() -> Iterator[bytes]:
    whole = submitted()
    people = whole["employees"]
    assert isinstance(people, list)
    parts: list[object] = [
        *({}, [], {"headcount": 2}, {"stock": whole["stock"]}, {"employees": people[:1]}, [{"code": "a"}, {"code": 1}, 7]),
        {"submitted_on": "2020-02-14", "district": "jianghai", "headcount": 2, "inspected": True, "code": CODE},
        {"stock": {"masks": "9", "chlorine": {"more_than": 500, "unit": "g/L"}}, "waiver": {}, "employes": [], "é": 1, "e\u0301": 2},
        {"employees": [{"id": "E1"}, {"id": "E1", "readings": [36.5, None, "x"], "areas": ["hubei"], "left_on": "2020-02-30"}]},
        {"stock": {"chlorine": {"samples": [499, 501], "unit": "mg/L"}}},
    ]
    written = [json.dumps(part, ensure_ascii=False, separators=(",", ":")) for part in parts]
    yield from (text.encode() for text in written)
    yield "\n".join(written[2:5]).encode()
    yield b'{"headcount":1e400,"a":[[[[]]]],"\\u00e9":"\\ud83d\\ude00"}'
    yield from _of_suite("json-test-suite", "*.json", LONGEST["records"])


def _attestations() -> Iterator[bytes]:
    one = {"enterprise": CODE, "rule": "R.1", "item": "", "result": "pass", "inspector": "I", "day": "2020-02-10"}
    another = {**one, "rule": "R.2", "item": "/employees/0", "result": "fail"}
    yield from (
        json.dumps(each, separators=(",", ":")).encode() for each in ([], [one], [another], [{**one, "day": "2020-02-30", "x": 1}], [1, {}])
    )


def _rule_files() -> Iterator[bytes]:
    for path in sorted((_REPOSITORY / "tests" / "cli" / "rules").rglob("*.yaml")):
        yield path.read_bytes()
    for path in sorted((_REPOSITORY / "rules").rglob("*.yaml")):
        yield _first_lines(path.read_bytes(), LONGEST["rule_file"])
    for file in _of_suite("yaml-test-suite", "*.yaml", 2_000):
        yield file[: LONGEST["rule_file"]]


def _conditions() -> Iterator[str]:
    """Give the conditions of the rules that are shipped, and those of the tests of the language."""
    found: dict[str, None] = {}
    for path in [*(_REPOSITORY / "rules").rglob("*.yaml"), *(_REPOSITORY / "tests" / "conformance").glob("*.yaml")]:
        for line in path.read_text(encoding="utf-8").splitlines():
            said = re.fullmatch(r"\s*-?\s*(?:requires|applies_when|condition|text|when): (.*)", line)
            if said is not None and len(said[1]) < LONGEST["condition"]:
                found[said[1].strip("'\"")] = None
    for path in (_REPOSITORY / "tests" / "language").glob("*.py"):
        found |= dict.fromkeys(re.findall(r'"([a-z!(][^"\\\n]{4,150})"', path.read_text(encoding="utf-8")))
    yield from sorted(found)
    for file in _of_suite("cel-spec", "*.textproto", 10**6):
        yield from re.findall(r'expr: "([^"\\]{1,150})"', file.decode("utf-8", "replace"))


def _features() -> Iterator[bytes]:
    """Give a scenario for each sentence, the start of each feature file, as long as an input may be, and those of the suite."""
    for sentence in SENTENCES:
        is_of_list = sentence.perform in (empty_list, add_the_same)
        for language, form in _FORMS.items():
            given = {name: words.text_in(language) for name, words in _ARGUMENTS.items()} | (
                {"field": '"/employees"'} if is_of_list else {}
            )
            parts = {kind: words.text_in(language) for kind, words in _ORDINARY.items()}
            yield form.format(**given, **parts | {sentence.kind: sentence.form_in(language).format(**given)}).encode()
    for path in sorted((_REPOSITORY / "features").rglob("*.feature")):
        yield _first_lines(path.read_bytes(), LONGEST["feature"])
    yield from _of_suite("gherkin", "*/*.feature", LONGEST["feature"])


def _first_lines(data: bytes, length: int) -> bytes:
    return data if len(data) <= length else data[: data.rfind(b"\n", 0, length) + 1]


def _of_suite(name: str, pattern: str, longest: int) -> Iterator[bytes]:
    found = (path.read_bytes() for path in sorted((_SUITES / name).glob(pattern)))
    yield from (data for data in found if len(data) <= longest)
