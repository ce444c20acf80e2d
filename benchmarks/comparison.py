"""Our engine beside others: the same rules, the same records, and each has to give the places of what violates a rule."""

import importlib
from collections.abc import Callable, Mapping, Sequence
from functools import partial

import orjson

from benchmarks.measure import through, time_in_turn
from benchmarks.peers.peer import Peer, Violation
from benchmarks.workload.records import RULES, lines_of
from compliance import load_ruleset
from compliance.model.rule import Ruleset
from compliance.runner.record_result import RecordJudge, record_judge, result_of

CHECKED = 200
FLOOR = "`orjson.loads`, nothing else"
OURS = "this engine: a line to its result"
#: Each peer with its module, and the library that has to be there.
PEERS = {
    "plain Python on dicts, written for these rules": "plain_python",
    "datalogic (JSON-logic, Rust)": "datalogic",
    "DuckDB SQL, in a batch": "duckdb_sql",
    "pydantic models": "pydantic_models",
    "jsonschema-rs, all errors": "jsonschema_rust",
    "zen-engine (Rust)": "zen",
    "cel-expr-python (C++)": "cel_expr",
    "common-expression-language (Rust)": "common_cel",
    "durable-rules alone": "durable",
}
NOT_HERE = {
    "regorus": "the package index has no such package",
    "Drools on the JVM": "its jars cannot be had here",
}


def table(records: int = 200) -> str:
    """Check each peer against our violations, and time all of them in turn."""
    ruleset = load_ruleset(RULES)
    lines = [line.rstrip(b"\n") for line in lines_of(records)]
    by = record_judge(ruleset)
    peers, missing = _peers(ruleset)
    agreed = {name: _agreement(peer, by, lines[:CHECKED]) for name, peer in peers.items()}
    functions: dict[str, Callable[[], object]] = {
        FLOOR: through(orjson.loads, lines),
        OURS: through(lambda line: result_of(by, line, "", 1), lines),
        **{name: partial(peer.judge, lines) for name, peer in peers.items()},
    }
    timings = time_in_turn(functions, records, turns=5)
    rows = [
        f"| {name} | {timings[name].median:,.0f} | {timings[name].median / timings[FLOOR].median:.1f} | {told} |"
        for name, told in {FLOOR: " | | ", OURS: "100 | | rule, place and values, verdicts, consequences, digest; exact", **agreed}.items()
    ]
    rows += [f"| {name} | | | | | not measured: {why} |" for name, why in missing.items()]
    head = [
        "| engine | µs a record | × the floor | rules expressed | agrees | what it gives |",
        "|---|---|---|---|---|---|",
    ]
    return "\n".join([*head, *rows]) + "\n"


def _peers(ruleset: Ruleset) -> tuple[dict[str, Peer], Mapping[str, str]]:
    peers, missing = {}, dict(NOT_HERE)
    for name, module in PEERS.items():
        try:
            peers[name] = importlib.import_module(f"benchmarks.peers.{module}").peer(ruleset)
        except ModuleNotFoundError as absent:
            missing[name] = f"`{absent.name}` is not installed"
    return peers, missing


def _agreement(peer: Peer, by: RecordJudge, lines: Sequence[bytes]) -> str:
    """Say how many rules a peer expresses, and on how many records it finds the violations of these that we find."""
    same = sum(_ours(by, line, peer) == found for line, found in zip(lines, peer.judge(lines), strict=True))
    return f"{len(peer.rules)} | {same} of {len(lines)} records | {peer.note}"


def _ours(by: RecordJudge, line: bytes, peer: Peer) -> set[Violation]:
    findings = result_of(by, line, "", 1).get("findings")
    if not isinstance(findings, list):
        raise TypeError("a record of the workload was rejected")
    return {(each["rule"], each["subject"]) for each in findings if each["outcome"] == "fail" and each["rule"] in peer.rules}
