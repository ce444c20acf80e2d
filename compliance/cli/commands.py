"""The commands: finds the one that is asked for, and turns whatever goes wrong in it into a message and an exit code."""

import contextlib
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module

import click

from compliance.cli.exit_code import COMPLIANT, INPUT, INTERNAL, INTERRUPTED, USAGE
from compliance.cli.output import complain, let_go_of_unwritable, reason_of, tell
from compliance.errors import InputError, RuleFileError
from compliance.version import VERSION

_COMMANDS = ("check", "explain", "rules", "rule", "lint", "test", "schema")


class _Commands(click.Group):
    """Commands that are imported when they are asked for, so that one may need what is not installed."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click gives it
        """Name the commands in the order in which people meet them."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click gives it
        """Import a command; one that needs what is not installed says so when it is run."""
        if cmd_name not in _COMMANDS:
            return None
        try:
            command = import_module(f"compliance.cli.{cmd_name}").command
        except ModuleNotFoundError as missing:
            if missing.name is None or missing.name.split(".")[0] == "compliance":
                raise
            return _uninstalled(cmd_name, missing.name)
        if not isinstance(command, click.Command):
            raise TypeError(cmd_name)
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="compliance")
def compliance() -> None:
    """Say for each requirement whether a record proves compliance, and why.

    逐项判断企业申报是否证明符合要求，并说明理由。

    \b
    Examples  示例:
      compliance check submission.json           check one submission  检查一份申报
      compliance check submissions/ --lang zh    check a folder  检查整个文件夹
      compliance explain submission.json EO-3.2  why one rule says what it says  说明一条规则的判定
      compliance rules --place jianghai          which rules there are  列出规则
      compliance rule EO-3.2                     everything about one rule  一条规则的全部内容

    \b
    Exit codes  退出码 (the worst decides, in the order 70, 2, 4, 1, 3, 0):
      0   all compliant, waivers included        全部合规（含豁免）
      1   some non-compliant                     有不合规
      2   usage, rules invalid, no rule selected 用法或规则文件有误，或没有选中规则
      3   some undetermined                      有无法确定
      4   input rejected, or no record at all    申报被拒收，或没有申报
      70  internal error                         引擎内部错误
    """  # noqa: D301  # click reads \b as: keep these lines


def run_command(arguments: Sequence[str]) -> int:
    """Run a command and give its exit code; a mistake of the user is told in words, never as a traceback."""
    _speak_utf8()
    try:
        return _run(arguments)
    except (OSError, click.ClickException):
        # Only what is said last is said outside: that standard error cannot be written is the one thing that nobody can be told.
        return INTERNAL
    finally:
        let_go_of_unwritable()


def _run(arguments: Sequence[str]) -> int:
    try:
        code = compliance.main(list(arguments), prog_name="compliance", standalone_mode=False)
    except click.ClickException as mistake:
        words = io.StringIO()
        mistake.show(words)
        tell(words.getvalue().rstrip("\n"))
        return USAGE
    except RuleFileError as refusal:
        complain(refusal.diagnostics)
        return USAGE
    except InputError as refusal:
        complain(refusal.diagnostics)
        return INPUT
    except click.Abort:
        tell("interrupted")
        return INTERRUPTED
    except SystemExit as end:
        # click ends with 1 where the reader of its help has gone, which has another meaning here.
        return USAGE if end.code else COMPLIANT
    except OSError as refusal:
        # What the system refuses is no secret: its words name a file, and never what is in one.
        place = f"`{refusal.filename}`: " if refusal.filename else ""
        tell(f"{place}the system refused what was needed: {reason_of(refusal)}")
        return INTERNAL
    except Exception as fault:  # noqa: BLE001  # the one place where a fault of the program ends
        # Of a fault of the program only the kind is told: its words may repeat what was submitted about a person's health.
        if os.environ.get("COMPLIANCE_DEBUG"):
            import traceback  # noqa: PLC0415  # seldom needed

            traceback.print_exc()
        tell(f"internal error: {type(fault).__name__} (COMPLIANCE_DEBUG=1 shows where; it may show submitted values)")
        return INTERNAL
    return code if isinstance(code, int) else 0


def _speak_utf8() -> None:
    """Write UTF-8 wherever the output goes, so that a file or a pipe has the same bytes on every system."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with contextlib.suppress(io.UnsupportedOperation):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _uninstalled(name: str, missing: str) -> click.Command:
    words = f"`{missing}` is not installed, which this command needs; install `compliance[scenarios]`"

    def refuse() -> None:
        raise click.UsageError(words)

    settings = {"ignore_unknown_options": True, "allow_extra_args": True}
    return click.Command(name, callback=refuse, help=f"Not available: {words}.", context_settings=settings)
