"""Small records, and two rules of which one fails where there are few masks and the other is never told: batches of them take no time."""

import json
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from pathlib import Path

from compliance import load_ruleset
from compliance.language.functions import is_valid_credit_code
from compliance.model.rule import Ruleset
from compliance.runner.batch import Ran, Settings, run_batch

REPOSITORY = Path(__file__).parent.parent.parent
RULES = REPOSITORY / "tests" / "faults" / "place" / "rules"
_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"


@cache
def small_rules() -> Ruleset:
    """Load the rules once."""
    return load_ruleset(RULES)


def codes() -> Iterator[str]:
    """Give one credit code after the other."""
    for number in product(_LETTERS, repeat=3):
        begun = f"91440704MA0000{''.join(number)}"
        yield next(code for code in (begun + letter for letter in _LETTERS) if is_valid_credit_code(code))


def record(code: object, masks: object = 200) -> bytes:
    """Write a record on a line."""
    content = {"submitted_on": "2020-02-14", "enterprise": {"credit_code": code, "district": "jianghai"}, "masks": masks}
    return json.dumps(content, ensure_ascii=False).encode()


def run(files: Sequence[Path], results: Path, *, processes: int = 1, resume: bool = False, column: str = "record") -> Ran:
    """Run a batch by these rules."""
    return run_batch(files, results, Settings(small_rules(), column=column), processes=processes, resume=resume)


def results_of(path: Path) -> list[dict[str, object]]:
    """Read lines of results."""
    return [json.loads(line) for line in path.read_bytes().splitlines()]
