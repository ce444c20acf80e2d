"""Assessments that hold everything a report can be given, and texts that were chosen to break one."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from compliance.model.assessment import Assessment, RecordAssessment
from compliance.model.bilingual import Bilingual
from compliance.model.citation import Document
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Evidence, Finding
from compliance.model.outcome import Outcome, Verdict
from compliance.model.proposal import Action, Change, Party, Proposal
from compliance.model.record import State, Unknown
from compliance.model.rule import Ruleset, Severity
from tests.report.hand_made import (
    CONSEQUENCES,
    REJECTED,
    RULESET,
    SHORT,
    STOCK,
    assessment,
    explanation_of,
    finding,
    record,
    untested,
    untrained,
)

SUITE = Path(__file__).parents[3] / "shared" / "suites"
NAUGHTY = SUITE / "naughty-strings" / "blns.json"

HOSTILE = (
    "",
    " ",
    " ends with blanks \t",
    "\u3000ideographic\u3000",
    "\x00\x01\x08\x0b\x0c\x1f\x7f",
    "\x85\u2028\u2029",
    "\ufffe\uffff\U0001fffe",
    "\ud800",
    "\udcff.json",
    "\udfff\ud800",
    "\ufeffmark",
    "\u202efdp.exe",
    "a\nb\r\nc\td",
    "\x1b[31mred\x1b[0m",
    "<script>alert(1)</script>",
    "</error></testcase><!-- -->",
    "]]>",
    "<![CDATA[x]]>",
    "&amp;&#0;&#xFFFE;&lt;",
    "\"quotes\" and 'apostrophes'",
    "back\\slash \\\\ \\](x)",
    "[click](https://example.org)",
    "a\\](javascript:alert(1))",
    "![picture](x) ](y) ](z)",
    "{0} {1} {{0}} }{",
    "{{ insert: param, x }}",
    "# heading",
    "- item",
    "1. item",
    "> quoted | cell `code` *bold* _it_ ~sub~ ^sup^",
    "=1+1",
    "@{x}",
    "%s %d %n ${HOME} $(id)",
    "../../etc/passwd",
    "C:\\dir\\file.json",
    "http://x/?a=b&c=d#e",
    "a:b?c#d%20e",
    "名称：口罩（只）",
    "👩‍👩‍👧‍👦 é é ﷽",
    "x" * 5000,
)


def name_of(text: str) -> str:
    """What a test calls a hostile text."""
    return ascii(text)[:40]


def naughty_strings() -> list[str]:
    """The big list of naughty strings, where it lies beside the repository."""
    strings: list[str] = json.loads(NAUGHTY.read_text(encoding="utf-8"))
    return strings


MORE = Change(
    "/stock/masks",
    Bilingual("口罩库存", "Masks in stock"),
    Bilingual("1500 只", "1500 pieces"),
    Bilingual("至少 6000 只", "at least 6000 pieces"),
    6000,
)
GIVEN = Change(
    "/employees/-",
    Bilingual("员工", "Employees"),
    None,
    Bilingual("一名员工", "an employee"),
    {"temperature": Decimal("36.5"), "trained": True, "days": [Decimal(10), None]},
)
TO_PASS = Proposal(Outcome.PASS, (MORE,))
ACTIONS = (
    Action(Party.ENTERPRISE, Severity.CRITICAL, Bilingual("补足口罩", "buy masks"), ("EO-3.2",), (MORE, GIVEN)),
    Action(Party.INSPECTOR, Severity.MINOR, Bilingual("到现场查看", "look on the spot"), ("EO-3.1", "EO-3.4")),
)
POSITIONS = {"": (1, 1), "/stock/masks": (3, 14), "/employees/0": (7, 5), "/employees/0/trained": (7, 40), "/employees/1": (8, 5)}
LOOK = Evidence(None, Bilingual("现场认定", "attestation"), None, None, State.NOT_ATTESTED, supplier=Party.INSPECTOR)


def _said(outcome: Outcome, rule: str, zh: str, en: str, *evidence: Evidence, **more: object) -> Finding:
    return finding(rule, outcome, explanation_of(Bilingual(zh, en), *evidence), **more)  # type: ignore[arg-type]


def one_of_each() -> tuple[Finding, ...]:
    """A finding that is shown of each outcome, and two that are only counted."""
    explanation = SHORT.explanation
    assert explanation is not None
    return (
        replace(SHORT, explanation=replace(explanation, proposals=(TO_PASS, Proposal(Outcome.NOT_APPLICABLE, (GIVEN,))))),
        _said(Outcome.ERROR, "EO-3.1", "规则出错", "the rule failed", fault="KeyError: 'x'"),
        untested(0),
        _said(Outcome.UNKNOWN, "EO-3.4", "尚无结论", "no result yet", LOOK, unknowns=(Unknown(State.NOT_ATTESTED, "attested"),)),
        _said(Outcome.NOT_CHECKED, "EO-3.5", "已停用", "disabled"),
        untrained(1, Outcome.WAIVED, waiver="W-1"),
        _said(Outcome.PASS, "EO-3.3", "已培训", "trained", STOCK, pointer="/employees/2"),
        _said(Outcome.NOT_APPLICABLE, "EO-3.4", "不适用", "does not apply"),
        _said(Outcome.NOT_IN_FORCE, "EO-3.4", "已停止施行", "ended"),
        _said(Outcome.INFORMATIONAL, "EO-3.1", "仅供参考", "for information only", STOCK, judged=Outcome.FAIL),
        finding("EO-3.3", Outcome.PASS, None, pointer="/employees/3"),
        finding("EO-3.4", Outcome.NOT_APPLICABLE, None),
    )


def full_record() -> RecordAssessment:
    return record(
        *one_of_each(),
        consequences=CONSEQUENCES,
        upcoming=("EO-3.5",),
        name="示范厂",
        place=Bilingual("江海区", "Jianghai District"),
        positions=POSITIONS,
        actions=ACTIONS,
        diagnostics=(Diagnostic("small-workshop.json", None, None, "I210", "assessed as of another day", "give the day", pointer="/x"),),
    )


UNREAD = Diagnostic("gone.json", None, None, "I401", "cannot be read: no such file")
NOTES = Diagnostic("notes.txt", None, None, "I402", "not read: no .json, .ndjson or .jsonl file")


def full_assessment() -> Assessment:
    """Every verdict and every outcome, a record without a finding, one of many in a file, a rejected one, faults of files."""
    bare = {"diagnostics": (), "requirements": ()}
    return assessment(
        full_record(),
        REJECTED,
        replace(REJECTED, source="also.json", line=None, diagnostics=()),
        record(verdict=Verdict.UNDETERMINED, source="none.json", **bare),
        record(_said(Outcome.PASS, "EO-3.2", "够", "enough", STOCK), verdict=Verdict.COMPLIANT, source="lines.ndjson", line=2),
        record(finding("EO-3.2", Outcome.PASS, None), verdict=Verdict.COMPLIANT, source="lines.ndjson", line=3, id=None, assessed_on=None),
        record(untrained(1, Outcome.WAIVED, waiver="W-1"), verdict=Verdict.COMPLIANT_WITH_WAIVERS, source="waived.json"),
        record(_said(Outcome.INFORMATIONAL, "EO-3.1", "仅供参考", "draft"), verdict=Verdict.UNDETERMINED, source="draft.json"),
        as_of=date(2020, 2, 14),
        diagnostics=(UNREAD, NOTES),
    )


def hostile_assessment(text: str) -> tuple[Assessment, Ruleset]:
    """An assessment, and its ruleset, in which every text that comes from outside is the one given."""
    both = Bilingual(text, text)
    evidence = Evidence(f"/{text}", both, text, text, State.READ)
    change = Change(f"/{text}", both, both, both, text)
    explanation = replace(explanation_of(both, evidence), subject=both, paragraph=both, proposals=(Proposal(Outcome.PASS, (change,)),))
    findings = tuple(
        finding("EO-3.2", outcome, explanation, pointer=f"/{text}", fault=text, waiver="W-1" if outcome is Outcome.WAIVED else None)
        for outcome in Outcome
    )
    made = record(
        *findings,
        source=text,
        id=text,
        name=text,
        place=both,
        diagnostics=(Diagnostic(text, 1, 2, "I204", text, text, pointer=f"/{text}"),),
        actions=(Action(Party.ENTERPRISE, Severity.MAJOR, both, ("EO-3.2",), (change,)),),
        positions={f"/{text}": (2, 3)},
        consequences=tuple(replace(each, title=both) for each in CONSEQUENCES),
    )
    rejected = replace(REJECTED, source=text, diagnostics=(Diagnostic(text, 1, 1, "I101", text, text, pointer=text),))
    document = Document("notice-3", both, both, "jianghai", text, date(2020, 2, 1), f"https://example.org/{text}")
    rule = replace(RULESET.rules["EO-3.2"], title=both, remedy=both, citation=replace(RULESET.rules["EO-3.2"].citation, item=text))
    ruleset = replace(
        RULESET,
        title=both,
        rules={**RULESET.rules, "EO-3.2": rule},
        requirements={name: replace(each, title=both) for name, each in RULESET.requirements.items()},
        documents={**RULESET.documents, "notice-3": document},
        waivers=tuple(replace(each, reason=both, approved_by=text) for each in RULESET.waivers),
        version=text,
        source=text,
    )
    whole = assessment(made, rejected, diagnostics=(Diagnostic(text, None, None, "I401", text, text),))
    return replace(whole, ruleset_version=text, ruleset_source=text, engine_version=text), ruleset


def small_assessment() -> Assessment:
    """Few findings, for the files that keep whole reports."""
    return assessment(
        record(
            *(each for each in one_of_each() if each.outcome in (Outcome.FAIL, Outcome.WAIVED)),
            untested(0),
            finding("EO-3.3", Outcome.PASS, None, pointer="/employees/3"),
            name="示范厂",
            place=Bilingual("江海区", "Jianghai District"),
            positions=POSITIONS,
            actions=ACTIONS[:1],
            consequences=CONSEQUENCES[:1],
        ),
        REJECTED,
        diagnostics=(NOTES,),
    )
