"""The doors of the package, each as one function from a question to what is told, so that no case is asked at one of them only.

A further door, such as a service or a runner of batches, is one line in `DOORS`; `test_catalogue.py` fails as long as it is missing.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from click.testing import CliRunner

from compliance import (
    Diagnostic,
    Finding,
    InputError,
    Outcome,
    RecordAssessment,
    RuleFileError,
    Ruleset,
    State,
    Submission,
    Verdict,
    assess,
    decode,
    explain,
    load_ruleset,
    read_attestations,
)
from compliance.cli.main import run
from compliance.rulefile.rule_file import read_rule_file
from compliance.runner.batch import judge_portion
from compliance.runner.portions import portions_of
from compliance.runner.record_result import RecordJudge, record_judge
from tests.false_passes.question import Answer, Question, Said, Told

Door = Callable[[Question], Told]

ATTESTATIONS = "attestations.json"

_COMPLAINT = re.compile(
    r"^(?P<source>[^\n]*?)(?::(?P<line>\d+))?(?::(?P<column>\d+))?: (?P<code>[RI]\d{3}): (?P<message>.*)$", re.MULTILINE
)
_HINT = re.compile(r"(?:\n \|.*)*\nhint: (.*)")


# Rules, which take longer to load than any of the cases to assess


_read_once = cache(read_rule_file)


@cache
def _tried(folder: Path) -> Ruleset | RuleFileError:
    """Load a folder, or keep why it cannot be; a file that many folders have alike is read once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("compliance.rulefile.load.read_rule_file", _read_once)
        try:
            return load_ruleset(folder)
        except RuleFileError as refusal:
            return refusal


def loaded(folder: Path | None) -> Ruleset:
    """Load a folder of rules once; the folders of the cases never change."""
    assert folder is not None
    found = _tried(folder)
    if isinstance(found, RuleFileError):
        raise found
    return found


# The Python API


def through_python(question: Question) -> Told:
    """Ask by the public names of the package; each rule of a single record is explained by itself too, and must be told the same."""
    try:
        ruleset = loaded(question.rules)
        attested = () if question.attestations is None else read_attestations(question.attestations, ATTESTATIONS)
    except (RuleFileError, InputError) as refusal:
        return Told((), tuple(map(_said, refusal.diagnostics)), (), None)
    submissions = tuple(decode(question.data, question.name))
    assessment = assess(
        ruleset,
        submissions,
        as_of=question.as_of,
        requirements=question.requirements,
        attestations=attested,
        show_all=True,
        show_sensitive=True,
        propose=False,
    )
    for submission, record in zip(submissions, assessment.records, strict=True) if len(submissions) == 1 else ():
        by_rule: dict[str, list[Finding]] = {}
        for each in record.findings:
            by_rule.setdefault(each.rule, []).append(each)
        for name, findings in by_rule.items():
            alone = _explained(ruleset, submission, name, question, attested)
            assert alone == [(each.outcome, each.unknowns, each.explanation) for each in findings]
    return Told(tuple(map(_answer_of, assessment.records)), (), tuple(map(_said, assessment.diagnostics)), None)


def _explained(ruleset: Ruleset, submission: Submission, rule: str, question: Question, attested: Sequence[Any]) -> list[object]:
    found = explain(ruleset, submission, rule, as_of=question.as_of, attestations=attested, show_sensitive=True, propose=False)
    return [(each.outcome, each.unknowns, each.explanation) for each in found]


def _answer_of(record: RecordAssessment) -> Answer:
    return Answer(
        record.line,
        record.id,
        record.verdict,
        tuple((each.rule, each.subject.pointer, each.outcome) for each in record.findings),
        frozenset(
            (each.rule, evidence.state, evidence.pointer)
            for each in record.findings
            if each.explanation is not None
            for evidence in each.explanation.evidence
            if evidence.state is not State.READ
        ),
        tuple(map(_said, record.diagnostics)),
    )


def _said(diagnostic: Diagnostic) -> Said:
    return Said(
        diagnostic.code,
        Path(diagnostic.source).name,
        diagnostic.line,
        diagnostic.column,
        diagnostic.message,
        diagnostic.hint,
    )


# The command line


def through_command_line(question: Question) -> Told:
    """Ask by `compliance check`, and read what it writes as JSON or, where it refuses, what it complains of."""
    code, out, err = screen(question, "--format", "json", "--all", "--show-sensitive")
    if not out:
        return Told((), tuple(complaints_in(err)), (), code)
    report = json.loads(out)
    assert report["summary"]["records"] == len(report["records"])
    others = tuple(_said_in_json(each, each["source"]) for each in report["diagnostics"])
    return Told(tuple(map(_answer_in_json, report["records"])), (), others, code)


def screen(question: Question, *options: str) -> tuple[int, str, str]:
    """Run `compliance check` on a question in this process, and give its exit code, its output and its complaints."""
    with TemporaryDirectory() as here, pytest.MonkeyPatch.context() as patch:
        patch.setattr("compliance.cli.check.load_ruleset", loaded)
        file = Path(here, question.name)
        file.write_bytes(question.data)
        arguments = ["check", str(file), "--rules", str(question.rules), *options]
        arguments += [] if question.as_of is None else ["--as-of", question.as_of.isoformat()]
        arguments += [part for each in question.requirements for part in ("--requirement", each)]
        if question.attestations is not None:
            attested = Path(here, ATTESTATIONS)
            attested.write_bytes(question.attestations)
            arguments += ["--attestations", str(attested)]
        return commanded(*arguments)


def commanded(*arguments: str) -> tuple[int, str, str]:
    """Run a command line in this process, and give its exit code, its output and its complaints."""
    with CliRunner().isolation() as (out, err, _):
        code = run(arguments)
        return code, out.getvalue().decode("utf-8"), err.getvalue().decode("utf-8")


def complaints_in(text: str) -> Iterator[Said]:
    """Read the diagnostics that a command complains of."""
    for found in _COMPLAINT.finditer(text):
        line, column = (None if found[key] is None else int(found[key]) for key in ("line", "column"))
        hint = _HINT.match(text, found.end())
        yield Said(found["code"], Path(found["source"]).name, line, column, found["message"], None if hint is None else hint[1])


def _answer_in_json(record: Mapping[str, Any]) -> Answer:
    findings = record["findings"]
    assert sum(record["counts"]["findings"].values()) == len(findings)
    return Answer(
        record["line"],
        record["id"],
        Verdict(record["verdict"]),
        tuple((each["rule"], each["subject"]["path"], Outcome(each["outcome"])) for each in findings),
        frozenset(
            (each["rule"], State(evidence["state"]), evidence["path"])
            for each in findings
            for evidence in each["evidence"]
            if evidence["state"] != State.READ.value
        ),
        tuple(_said_in_json(each, record["source"]) for each in record["diagnostics"]),
    )


def _said_in_json(diagnostic: Mapping[str, Any], source: str) -> Said:
    return Said(diagnostic["code"], Path(source).name, diagnostic["line"], diagnostic["column"], diagnostic["message"], diagnostic["hint"])


# Many records


def through_batch(question: Question) -> Told:
    """Ask as a batch does; its results leave out what passes and why, so that they are held to what Python is told, which is given."""
    told = through_python(question)
    if any(each.code.startswith("R") or each.source == ATTESTATIONS for each in told.refusals):
        return told
    with TemporaryDirectory() as here:
        path = Path(here, question.name)
        path.write_bytes(question.data)
        by = _batch_judge(question.rules, question.as_of, question.requirements, question.attestations)
        results = [json.loads(line) for each in portions_of(path) for line in judge_portion(by, each).content.splitlines()]
    assert [each["verdict"] for each in results] == [each.verdict.value for each in told.records]
    for result, record in zip(results, told.records, strict=True):
        findings = [(each["rule"], each["subject"], Outcome(each["outcome"])) for each in result.get("findings", ())]
        assert findings == [each for each in record.outcomes if each[2] not in (Outcome.PASS, Outcome.NOT_APPLICABLE)]
        assert result.get("id", record.id) == record.id
    return told


@cache
def _batch_judge(folder: Path | None, as_of: date | None, requirements: Sequence[str], attestations: bytes | None) -> RecordJudge:
    attested = () if attestations is None else read_attestations(attestations, ATTESTATIONS)
    return record_judge(loaded(folder), as_of=as_of, requirements=requirements, attestations=attested)


#: Every door, by the module of the package that it is.
DOORS: Mapping[str, Door] = {
    "__init__": through_python,
    "cli.check": through_command_line,
    "runner": through_batch,
}
