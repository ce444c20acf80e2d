"""The options that commands share, and how a mistake in one is told."""

from collections.abc import Callable, Iterable
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

import click

from compliance.language.functions import parse_date

_Command = TypeVar("_Command", bound=Callable[..., object])
Decorator = Callable[[_Command], _Command]


class Day(click.ParamType):  # type: ignore[type-arg]  # older versions of click that are allowed have no argument here
    """A day, written as in 2020-02-14."""

    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read a day, and nothing that two people could read differently."""
        day = value if isinstance(value, date) else parse_date(str(value))
        if day is None:
            self.fail(f"`{value}` is no day; write it as in 2020-02-14", param, ctx)
        return day


def rules_option() -> Decorator[Any]:
    """Offer another folder of rules than the shipped one."""
    folder = click.Path(exists=True, file_okay=False, path_type=Path)
    return click.option(
        "--rules", "folder", type=folder, metavar="DIR", help="Folder of rule files; default: the shipped rules.  规则文件夹"
    )


def language_option() -> Decorator[Any]:
    """Offer Chinese, English or both."""
    choice = click.Choice(["zh", "en", "both"])
    return click.option("--lang", "language", type=choice, default="both", show_default=True, help="Language of the text.  语言")


def as_of_option() -> Decorator[Any]:
    """Offer a day of assessment for all records."""
    words = "Day of assessment; default: each record's own day of submission.  评估日"
    return click.option("--as-of", "as_of", type=Day(), metavar="DATE", help=words)


def attestations_option() -> Decorator[Any]:
    """Offer a file of what inspectors found."""
    words = "JSON file of what inspectors found on the spot.  现场检查认定文件"
    return click.option("--attestations", "attestations", metavar="FILE", help=words)


def sensitive_option() -> Decorator[Any]:
    """Offer to show values about persons' health."""
    return click.option("--show-sensitive", is_flag=True, help="Show values about persons' health, else ***.  显示个人健康数据")


def input_format_option() -> Decorator[Any]:
    """Offer to say how the input is written."""
    choice = click.Choice(["auto", "json", "ndjson"])
    return click.option(
        "--input-format", "form", type=choice, default="auto", show_default=True, help="How the input is written.  输入格式"
    )


def format_option() -> Decorator[Any]:
    """Offer text for people or JSON for programs."""
    choice = click.Choice(["text", "json"])
    return click.option("--format", "format_", type=choice, default="text", show_default=True, help="Text, or JSON for programs.  输出格式")


def require_known(kind: str, name: str, known: Iterable[str]) -> None:
    """Refuse a name that does not exist, with the likely one."""
    names = list(known)
    if name not in names:
        near = get_close_matches(name.upper(), [each.upper() for each in names], n=1, cutoff=0.6)
        likely = next((each for each in names if near and each.upper() == near[0]), None)
        hint = f"did you mean `{likely}`?" if likely is not None else "`compliance rules` lists what there is"
        raise click.UsageError(f"there is no {kind} `{name}`; {hint}")
