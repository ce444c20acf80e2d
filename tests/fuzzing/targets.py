"""What is fuzzed: each target gives bytes to a part of the program, and gives what came of them.

A target raises `BrokenPromiseError` where the program broke a promise of its own, such as that no record is lost; whatever else it
raises is a fault as well, since what the program refuses it refuses with exceptions of its own, which the targets catch.
"""

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from zlib import crc32

from compliance.assess import assess
from compliance.engine.circumstances import circumstances_of
from compliance.engine.judge import judge
from compliance.engine.plan import plan
from compliance.errors import ConditionError, InputError, RuleFileError
from compliance.intake.from_attestations import read_attestations
from compliance.intake.from_json import decode
from compliance.intake.position import locate, positions_of
from compliance.intake.validate import validate
from compliance.language.evaluate import evaluate
from compliance.language.from_cel import read_condition
from compliance.language.lexicon import Lexicon
from compliance.language.scope import Scope
from compliance.language.term import unevaluated
from compliance.language.to_words import say
from compliance.language.tree import to_tree
from compliance.language.vocabulary import variables_of
from compliance.model.assessment import Assessment
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Finding
from compliance.model.outcome import Outcome, Verdict
from compliance.model.rule import Ruleset
from compliance.model.submission import Submission
from compliance.rulefile import load as loading
from compliance.rulefile.constant import find_constant
from compliance.rulefile.rule_file import RuleFile, read_rule_file
from compliance.scenarios.feature_file import FeatureFile, read_feature
from compliance.scenarios.run import run_features
from tests.engine.small_ruleset import EACH_EMPLOYEE, rule_of, ruleset_of, submitted
from tests.small_record import BINDINGS, DEFINITION, FACTS, PARAMETERS, SHARED, VOCABULARY, scope_of

_CLI = Path(__file__).parent.parent / "cli"
_BLANK = b" \t\r\n"


class BrokenPromiseError(AssertionError):
    """The program gave an answer that it promises never to give."""


Target = Callable[[bytes], object]


# Submissions


def read_records(data: bytes) -> object:
    """Decode bytes as one document and as lines, validate what was decoded and judge it by a small ruleset."""
    as_document = tuple(decode(data, "fuzzed.json"))
    is_list_or_blank = data.strip(_BLANK)[:1] in (b"[", b"")
    if len(as_document) != 1 and not is_list_or_blank:
        raise BrokenPromiseError(f"{len(as_document)} records of one document")
    told = [_judged(as_document, data)]
    if b"\n" in data and _share(data) % 4 == 0:
        as_lines = tuple(decode(data, "fuzzed.ndjson"))
        lines = sum(1 for line in data.split(b"\n") if line.strip(_BLANK))
        if len(as_lines) != lines and not _is_wide(as_lines):
            raise BrokenPromiseError(f"{lines} lines gave {len(as_lines)} records")
        told.append(_judged(as_lines, data))
    return told


def _judged(given: tuple[Submission, ...], data: bytes) -> object:
    """Validate submissions; judge one in eight besides, and assess one in 128 at length, since these take much longer."""
    ruleset, told = _record_ruleset(), list[object]()
    for submission in given:
        _check_submission(submission, data)
        if submission.content is None:
            told.append(submission.diagnostics)
            continue
        record, diagnostics = validate(submission, ruleset.definition)
        _check_told(submission, diagnostics, data)
        told.append((record, diagnostics))
        if _share(data) % 8 == 0:
            findings = judge(plan(ruleset), record, circumstances_of(ruleset, record, None, ()))
            _check_findings(findings)
            told.append((findings, positions_of(submission, [each.subject.pointer for each in findings])))
    if _share(data) % 128 == 0:
        assessment = assess(ruleset, given)
        _check_assessment(given, assessment)
        told.append([(each.verdict, each.findings, each.actions, each.positions) for each in assessment.records])
    return told


def read_inspections(data: bytes) -> object:
    """Read a file of attestations, and judge a record by what was attested."""
    try:
        attestations = read_attestations(data, "fuzzed.json")
    except InputError as refusal:
        _check_places(refusal.diagnostics, data)
        return refusal.diagnostics
    assessment = assess(_inspected_ruleset(), _small_submissions(), attestations=attestations, propose=False)
    if any(each.outcome is Outcome.ERROR for record in assessment.records for each in record.findings):
        raise BrokenPromiseError(repr([each.fault for record in assessment.records for each in record.findings]))
    return attestations, [each.verdict for each in assessment.records]


@cache
def _record_ruleset() -> Ruleset:
    each = EACH_EMPLOYEE
    return ruleset_of(
        rule_of("R.1", "stock.masks / headcount >= limits.stock_days * headcount"),
        rule_of("R.2", "employee.temperature / 3 < 37.3 && !has(employee.left_on)", for_each=each),
        rule_of("R.3", 'employee.lodging == "home" || employee.areas.exists(area, area in limits.key_areas)', for_each=each),
        rule_of("R.4", "mean(stock.chlorine) >= limits.chlorine && valid_credit_code(code)"),
        rule_of("R.5", "days_between(submitted_on, assessed_on) <= 3 && size(employees) == headcount", "inspected"),
        rule_of("R.6", "size(employee.readings) > 0 && employee.readings.all(reading, reading * 2 <= headcount)", for_each=each),
        sections={"R": "inspected || headcount > 0"},
    )


@cache
def _inspected_ruleset() -> Ruleset:
    return ruleset_of(rule_of("R.1", "attested()"), rule_of("R.2", "attested() && employee.isolated", for_each=EACH_EMPLOYEE))


@cache
def _small_submissions() -> tuple[Submission, ...]:
    return tuple(decode(repr(submitted()).replace("'", '"').replace("True", "true").replace("False", "false").encode(), "small.json"))


def _is_wide(submissions: tuple[Submission, ...]) -> bool:
    """Say whether the bytes were taken for another encoding, which is refused as a whole."""
    return len(submissions) == 1 and any(each.code == "I108" for each in submissions[0].diagnostics)


def _share(data: bytes) -> int:
    """Give a number of an input, the same every time, by which some of all inputs are chosen."""
    return crc32(data)


def _check_submission(submission: Submission, data: bytes) -> None:
    if submission.text not in data or submission.digest != f"sha256:{sha256(submission.text).hexdigest()}":
        raise BrokenPromiseError("a submission has other bytes than those that it was read from")
    if (submission.content is None) is not (len(submission.diagnostics) == 1):
        raise BrokenPromiseError("a submission has neither content nor a reason, or both")
    _check_places(submission.diagnostics, data)


def _check_told(submission: Submission, diagnostics: tuple[Diagnostic, ...], data: bytes) -> None:
    _check_places(diagnostics, data)
    for each in diagnostics[:4]:
        if each.pointer is None or locate(submission.text, each.pointer) is None:
            raise BrokenPromiseError(f"nothing stands at {each.pointer!r}")


def _check_findings(findings: tuple[Finding, ...]) -> None:
    faults = [each.fault for each in findings if each.outcome is Outcome.ERROR]
    if faults:
        raise BrokenPromiseError(f"a rule could not be judged: {faults}")
    if {each.rule for each in findings} != set(_record_ruleset().rules):
        raise BrokenPromiseError("there are findings of other rules than were asked")


def _check_assessment(given: tuple[Submission, ...], assessment: Assessment) -> None:
    if [each.digest for each in assessment.records] != [each.digest for each in given]:
        raise BrokenPromiseError(f"{len(given)} records in, {len(assessment.records)} out, or others")
    for submission, record in zip(given, assessment.records, strict=True):
        if (record.verdict is Verdict.REJECTED) is not (submission.content is None):
            raise BrokenPromiseError("a record that was read is rejected, or the other way round")
        if record.findings and sum(record.rule_counts.values()) != len(_record_ruleset().rules):
            raise BrokenPromiseError("the outcomes are not as many as the rules")
        if record.verdict in (Verdict.COMPLIANT, Verdict.COMPLIANT_WITH_WAIVERS) and record.rule_counts[Outcome.PASS] == 0:
            raise BrokenPromiseError("compliant, and nothing passed")


def _check_places(diagnostics: tuple[Diagnostic, ...], data: bytes) -> None:
    lines = data.split(b"\n")
    for each in diagnostics:
        if each.line is not None and not 1 <= each.line <= len(lines):
            raise BrokenPromiseError(f"{each.code} at line {each.line} of {len(lines)}")
        if each.line is not None and each.column is not None and not 1 <= each.column <= len(lines[each.line - 1]) + 1:
            raise BrokenPromiseError(f"{each.code} at column {each.column} of a line of {len(lines[each.line - 1])} bytes")


# Rule files


def load_rule_file(data: bytes) -> object:
    """Load a small folder of rules in which the file of the same kind is another one."""
    file, faults = read_rule_file("fuzzed.yaml", data)
    _check_text_places(faults, data)
    if file is None and _share(data) % 8:
        return faults
    read = loading._Folder(contents={"fuzzed.yaml": data}, faults=list(faults))
    if file is None:
        read.unread.add(loading._likely_kind(data))
        likely = next(iter(read.unread))
        read.files.extend(each for each in _sound_files() if each.kind != likely)
    else:
        read.files.extend(each for each in _sound_files() if not _stands_for(file, each))
        read.files.append(file)
    ruleset = loading._ruleset(read, "rules")
    if ruleset is None or read.faults:
        if not read.faults:
            raise BrokenPromiseError("neither a ruleset nor a reason")
        refusal = RuleFileError(read.faults)
        _check_text_places(tuple(each for each in refusal.diagnostics if each.source == "fuzzed.yaml"), data)
        return refusal.diagnostics
    assessment = assess(ruleset, _compliant_submissions(), propose=False)
    return list(ruleset.rules), ruleset.parameters, [(each.verdict, each.findings) for each in assessment.records]


@cache
def _sound_files() -> tuple[RuleFile, ...]:
    found = [
        read_rule_file(path.relative_to(_CLI / "rules").as_posix(), path.read_bytes())[0]
        for path in sorted((_CLI / "rules").rglob("*.yaml"))
    ]
    return tuple(each for each in found if each is not None)


@cache
def _compliant_submissions() -> tuple[Submission, ...]:
    return tuple(decode((_CLI / "submissions" / "compliant.json").read_bytes(), "compliant.json"))


def _stands_for(file: RuleFile, sound: RuleFile) -> bool:
    """Say whether a file takes the place of a sound one: of its kind, and of several requirements only of the first."""
    return file.kind == sound.kind and (file.kind != "requirement" or sound.source.name.startswith("eight-ones/1-"))


def _check_text_places(diagnostics: tuple[Diagnostic, ...], data: bytes) -> None:
    lines = data.decode("utf-8", "replace").split("\n")
    for each in diagnostics:
        if each.line is not None and not (1 <= each.line <= len(lines) and 1 <= (each.column or 1) <= len(lines[each.line - 1]) + 1):
            raise BrokenPromiseError(f"{each.code} at {each.line}:{each.column}, where no text is")


# Conditions


def read_one_condition(data: bytes) -> object:
    """Read a condition, say it, evaluate it on a few records, and say what came of that."""
    text = data.decode("utf-8", "replace")
    try:
        node = read_condition(text, VOCABULARY, BINDINGS, SHARED)
    except ConditionError as refusal:
        if not 0 <= refusal.offset <= len(text):
            raise BrokenPromiseError(f"{refusal.code} at {refusal.offset} of {len(text)} characters") from None
        return refusal.code, refusal.offset, refusal.message, refusal.hint
    lexicon = _lexicon()
    told: list[object] = [find_constant(node, variables_of(DEFINITION, BINDINGS)), say(unevaluated(node), lexicon)]
    for scope in _scopes():
        found = evaluate(node, scope)
        if bool(found.unknowns) is (found.value is not None) or not (found.unknowns or isinstance(found.value, bool)):
            raise BrokenPromiseError(f"a condition came to {found.value!r} and {found.unknowns!r}")
        told.append((found.value, found.unknowns))
        if scope is _scopes()[0] or _share(data) % 4 == 0:
            told.append((say(found, lexicon), to_tree(found, lexicon)))
    return told


@cache
def _lexicon() -> Lexicon:
    return Lexicon(DEFINITION, PARAMETERS, FACTS, variables_of(DEFINITION, BINDINGS), shows_sensitive=True)


@cache
def _scopes() -> tuple[Scope, ...]:
    record = submitted(stock={"masks": 3000, "chlorine": "500 mg/L"})
    return scope_of(record, attested=True), scope_of({"employees": [{}]}, day=None, risk=None), scope_of({"employees": [None], "code": ""})


# Feature files


def run_feature(data: bytes) -> object:
    """Read a feature file and run its scenarios."""
    is_chinese = data.lstrip().startswith(b"# language: zh-CN") or "功能".encode() in data
    path = _features() / ("fuzzed.zh.feature" if is_chinese else "fuzzed.en.feature")
    path.write_bytes(data)
    file = read_feature(path)
    if not isinstance(file, FeatureFile):
        if not file:
            raise BrokenPromiseError("a feature file gives neither scenarios nor a reason")
        return [replace(each, source="") for each in file]
    results = run_features(_feature_ruleset(), [file], _features())
    if len(results) != len(file.scenarios):
        raise BrokenPromiseError(f"{len(file.scenarios)} scenarios gave {len(results)} results")
    return [(each.line, each.name, each.failure) for each in results]


@cache
def _features() -> Path:
    """Give a folder in memory where there is one, with the submission that scenarios start from."""
    memory = Path("/dev/shm")  # noqa: S108  # a folder of its own is made in it
    folder = Path(tempfile.mkdtemp(prefix="fuzzed-features-", dir=memory if memory.is_dir() else None))
    (folder / "records").mkdir()
    (folder / "records" / "compliant.json").write_bytes((_CLI / "submissions" / "compliant.json").read_bytes())
    return folder


@cache
def _feature_ruleset() -> Ruleset:
    return loading.load(_CLI / "rules")


TARGETS: Mapping[str, Target] = {
    "records": read_records,
    "attestations": read_inspections,
    "rule_file": load_rule_file,
    "condition": read_one_condition,
    "feature": run_feature,
}
