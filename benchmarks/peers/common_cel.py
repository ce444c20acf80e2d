"""common-expression-language: CEL in Rust; all rules are one program. It has no codes."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import cel

from benchmarks.peers.cel_wording import violation_in_cel
from benchmarks.peers.filters import Program, peer_of_filters
from benchmarks.peers.peer import Peer
from compliance.model.rule import Ruleset


def peer(ruleset: Ruleset) -> Peer:
    """Compile all rules as one program."""

    def compiled(texts: list[str]) -> Program:
        program: Any = cel.compile(f"[{', '.join(texts)}]")

        def evaluated(_: bytes, record: dict[str, Any]) -> Sequence[Any]:
            found: Sequence[Any] = program.execute({"record": record})
            return found

        return evaluated

    return peer_of_filters(ruleset, partial(violation_in_cel, ruleset), compiled, "whole entries, no place; binary numbers")
