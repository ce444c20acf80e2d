"""`compliance test`: do the rules still mean what their scenarios say?"""

from pathlib import Path

import click

from compliance.cli.exit_code import COMPLIANT, NON_COMPLIANT, USAGE
from compliance.cli.options import language_option, rules_option
from compliance.cli.output import complain, has_colour, show
from compliance.report.layout import Choice
from compliance.scenarios import to_text
from compliance.scenarios.coverage import find_uncovered
from compliance.scenarios.feature_file import FeatureFile, find_feature_files, read_features
from compliance.scenarios.folder import shipped_features
from compliance.scenarios.hollow import find_hollow
from compliance.scenarios.run import run_features
from compliance.shipped import load_ruleset, shipped_rules


@click.command(short_help="Run scenarios  运行情景")
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path), metavar="[PATH]...")
@rules_option()
@click.option(
    "--features",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="DIR",
    help="Folder of scenarios; default: those of the shipped rules.  情景文件夹",
)
@language_option()
def command(paths: tuple[Path, ...], folder: Path | None, features: Path | None, language: Choice) -> int:
    """Run the scenarios of the rules.

    运行规则的情景，检查结果和说明是否与情景所写一致。

    PATH is a feature file or a folder of them; without any, all are run, and every rule has to be pinned by scenarios.

    Exit codes: 0 all hold, 1 some do not, 2 a feature file or the rules are at fault.

    \b
    Examples  示例:
      compliance test
      compliance test features/eight-ones --lang zh
      compliance test --rules rules --features features
    """  # noqa: D301  # click reads \b as: keep these lines
    ruleset = load_ruleset(folder)
    kept = features or shipped_features()
    if not kept.is_dir():
        raise click.UsageError("there are no scenarios here; an installed package has none, so name their folder with --features")
    rules = folder or shipped_rules()
    read = read_features(_files_in(paths or (kept,)))
    if not read:
        raise click.UsageError(f"there is no feature file in `{'`, `'.join(map(str, paths or (kept,)))}`")
    files = [file for file in read.values() if isinstance(file, FeatureFile)]
    faults = find_hollow(read, kept, rules)
    if not paths:
        faults += find_uncovered(ruleset, files, rules)
    results = run_features(ruleset, files, kept)
    complain(faults)
    show(to_text.render(results, len(faults), language, has_colour()))
    if faults:
        return USAGE
    return NON_COMPLIANT if any(each.failure is not None for each in results) else COMPLIANT


def _files_in(paths: tuple[Path, ...]) -> list[Path]:
    found = [file for path in paths for file in (find_feature_files(path) if path.is_dir() else [path])]
    return list(dict.fromkeys(found))
