"""The figures of the proof: what a part came to, in words, and the table of them in docs/proof.md."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from statistics import median

from environment import REPOSITORY
from prove.chunks import Result
from prove.parts import PARTS, Part

#: The last figures as they were measured, from which the table is made.
FIGURES = REPOSITORY / "docs" / "proof.json"
PAGE = REPOSITORY / "docs" / "proof.md"
_BEGIN, _END = "<!-- printed by scripts/prove -->\n", "<!-- end -->\n"


@dataclass(frozen=True, slots=True)
class Figure:
    """What a part came to at full volume: how much was tried, what did not hold, how long its chunks took, and when and of what."""

    tried: int
    faults: list[str]
    counts: dict[str, int]
    minutes: float
    day: str
    sources: str
    text: str


def figure_of(part: Part, result: Result) -> Figure:
    """Put the result of a part into a figure."""
    counts = {name: _count(value) for name, value in result.tally.items() if name != "faults"}
    tried, faults = counts.pop("tried"), [str(fault) for fault in _list(result.tally["faults"])]
    shown = "".join(f"; {_words(name, result.tally[name])}" for name in counts)
    text = f"{tried:,} {part.unit}, {len(faults)} did not hold{shown}"
    today = date.today()  # noqa: DTZ011  # the day on this machine's calendar
    return Figure(tried, faults, counts, round(result.seconds / 60, 1), today.isoformat(), result.sources, text)


def _count(value: int | list[str]) -> int:
    return value if isinstance(value, int) else len(value)


def _list(value: int | list[str]) -> list[str]:
    return value if isinstance(value, list) else []


def _words(name: str, value: int | list[str]) -> str:
    """Say a counter in words; of a list of numbers it is the median that says something."""
    plain = name.replace("_", " ")
    numbers = [int(each) for each in _list(value) if each.isdigit()]
    return f"median {median(numbers):,.0f} {plain}" if numbers else f"{_count(value):,} {plain}"


def write_figures(measured: Mapping[str, Figure]) -> None:
    """Write figures down, and the table that is made of all that were measured."""
    known = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.is_file() else {}
    known |= {name: asdict(figure) for name, figure in measured.items()}
    ordered = {part.name: known[part.name] for part in PARTS if part.name in known}
    FIGURES.write_text(json.dumps(ordered, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    write_table(PAGE, render_table(ordered))


def render_table(figures: Mapping[str, Mapping[str, object]]) -> str:
    """Render the table of the figures, a row a part; a part that was not measured yet says so."""
    rows = ["| part | promise | last figure | minutes | measured | command |", "|---|---|---|---|---|---|"]
    for part in PARTS:
        figure = figures.get(part.name)
        told = (
            "not measured yet | |" if figure is None else f"{figure['text']} | {figure['minutes']} | {figure['day']}, {figure['sources']}"
        )
        rows.append(f"| {part.name} | {part.promise} | {told} | `python3 scripts/prove {part.name}` |")
    return "\n".join(rows) + "\n"


def write_table(page: Path, table: str) -> None:
    """Put the table in its place on a page."""
    text = page.read_text(encoding="utf-8")
    before, rest = text.split(_BEGIN)
    page.write_text(f"{before}{_BEGIN}{table}{_END}{rest.split(_END)[1]}", encoding="utf-8")
