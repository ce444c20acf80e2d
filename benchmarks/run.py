"""Measure what docs/performance.md shows, and print it: `python3 benchmarks/run.py`, or some parts: `python3 benchmarks/run.py throughput`.

It needs the package with its extra `benchmarks`. With `--write` the tables go into docs/performance.md, between the marks of their part.
"""

import sys
from pathlib import Path

_REPOSITORY = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(_REPOSITORY)]

from collections.abc import Callable, Mapping  # noqa: E402
from datetime import date  # noqa: E402  # found only once the path says where

import click  # noqa: E402

from benchmarks import batch, cold_start, comparison, growth, throughput  # noqa: E402
from benchmarks.measure import machine  # noqa: E402

PAGE = _REPOSITORY / "docs" / "performance.md"
PARTS: Mapping[str, Callable[[], str]] = {
    "throughput": throughput.table,
    "peers": comparison.table,
    "growth": growth.table,
    "batch": batch.table,
    "cold-start": cold_start.table,
}


@click.command(help=__doc__)
@click.argument("parts", nargs=-1, type=click.Choice(list(PARTS)))
@click.option("--write", is_flag=True, help="Put the tables into docs/performance.md.")
def command(parts: tuple[str, ...], *, write: bool) -> None:
    """Measure some parts, or all of them, and print their tables."""
    for part in parts or PARTS:
        day = date.today()  # noqa: DTZ011  # the day on this machine's calendar
        told = f"{PARTS[part]()}\n{machine()}; {day}.\n"
        click.echo(told)
        if write:
            write_table(part, told)


def write_table(part: str, table: str) -> None:
    """Put a table in its place on the page."""
    begin, end = f"<!-- printed by benchmarks/run.py {part} -->\n", "<!-- end -->\n"
    before, rest = PAGE.read_text(encoding="utf-8").split(begin)
    PAGE.write_text(f"{before}{begin}{table}{end}{rest.split(end, 1)[1]}", encoding="utf-8")


if __name__ == "__main__":
    command()
