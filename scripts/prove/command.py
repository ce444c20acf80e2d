"""What is asked of the proof: which parts, how much of them, and whether their figures are to be written down."""

import click

from prove.chunks import run_part
from prove.figures import figure_of, write_figures
from prove.parts import PARTS, Part

_BY_NAME = {part.name: part for part in PARTS}


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(_BY_NAME)), metavar="[PART]...")
@click.option("--list", "is_list", is_flag=True, help="Say which parts there are, and do nothing.")
@click.option(
    "--percent",
    type=click.FloatRange(min=0, min_open=True, max=100),
    default=100,
    help="Only this share; no figure is kept.",
)
@click.option("--minutes", type=float, default=28, show_default=True, help="Begin no further chunk of a part after this time.")
@click.option("--processes", type=click.IntRange(min=1), default=2, show_default=True, help="How many chunks are run at a time.")
def command(names: tuple[str, ...], percent: float, minutes: float, processes: int, *, is_list: bool) -> int:
    """Run parts of the proof, all where none is named.

    The exit code is 1 where anything did not hold, 3 where a part was not finished in its time; run it again to go on.
    """
    if is_list:
        for part in PARTS:
            click.echo(f"{part.name:16} {part.volume:>10,}  {part.promise}")
        return 0
    codes = [_run(_BY_NAME[name], percent, minutes, processes) for name in names or _BY_NAME]
    return 1 if 1 in codes else max(codes)


def _run(part: Part, percent: float, minutes: float, processes: int) -> int:
    click.echo(f"{part.name}: {part.promise}")
    result = run_part(part, percent / 100, minutes * 60, min(processes, part.processes))
    figure = figure_of(part, result)
    click.echo(f"{part.name}: {figure.text}; {figure.minutes} min")
    for fault in figure.faults:
        click.echo(f"  {fault}")
    if result.is_complete and percent == 100:  # a share of the volume is no figure to write down
        write_figures({part.name: figure})
    if figure.faults:
        return 1
    return 0 if result.is_complete else 3
