"""What follows from a set of tags, kept on the disk: durable-rules is imported only for a set that it was not asked about before.

Only tags and rules are seen, and only the places of the rules that fired are kept. What is taken from the disk is compared with the
reference chain, as durable-rules itself is each time: a wrong one is not taken.
"""

from collections.abc import Callable, Sequence
from functools import cache, partial
from hashlib import sha256
from pathlib import Path

from compliance.inference.chain import chain
from compliance.inference.to_rete import chain_of
from compliance.kept.folder import keep, kept_folder, read_kept
from compliance.kept.program import program_digest
from compliance.model.consequence import Chain, ConsequenceRule, Tag

Chainer = Callable[[frozenset[Tag]], Chain]


def kept_chain_of(rules: Sequence[ConsequenceRule]) -> Chainer:
    """Give the function that chains these rules, as `chain_of` does, and keeps what durable-rules said."""
    place, program = kept_folder(), program_digest()
    if place is None or program is None:
        return chain_of(rules)
    shape = [(rule.when, rule.then) for rule in rules]
    return partial(_chain, place, sha256(repr((program, shape)).encode()).hexdigest(), tuple(rules), cache(lambda: chain_of(rules)))


def _chain(place: Path, key: str, rules: Sequence[ConsequenceRule], chainer: Callable[[], Chainer], tags: frozenset[Tag]) -> Chain:
    said = sorted((tag.kind, tag.name) for tag in tags)
    name = f"chain-{sha256(repr((key, said)).encode()).hexdigest()}"
    kept = read_kept(place, name)
    expected = chain(rules, tags)
    if kept is not None and kept == _written(expected.fired):
        return Chain(expected.fired, expected.tags, "durable-rules")
    found = chainer()(tags)
    if found.chained_by == "durable-rules":
        keep(place, name, _written(found.fired))
    return found


def _written(fired: Sequence[int]) -> bytes:
    return repr(tuple(fired)).encode()
