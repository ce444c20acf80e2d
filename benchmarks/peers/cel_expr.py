"""cel-expr-python: Google's runtime of CEL in C++; all rules are one program. It has no codes."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from cel_expr_python import cel

from benchmarks.peers.cel_wording import violation_in_cel
from benchmarks.peers.filters import Program, peer_of_filters
from benchmarks.peers.peer import Peer
from compliance.model.rule import Ruleset


def peer(ruleset: Ruleset) -> Peer:
    """Compile all rules as one program."""
    environment = cel.NewEnv(variables={"record": cel.Type.DYN})

    def compiled(texts: list[str]) -> Program:
        program: Any = environment.compile(f"[{', '.join(f'dyn({text})' for text in texts)}]")

        def evaluated(_: bytes, record: dict[str, Any]) -> Sequence[Any]:
            found: Sequence[Any] = program.eval(data={"record": record}).plain_value()
            return found

        return evaluated

    return peer_of_filters(ruleset, partial(violation_in_cel, ruleset), compiled, "whole entries, no place; binary numbers")
