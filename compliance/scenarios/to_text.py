"""What became of scenarios, as lines for people: each that failed with what was found, and how many there were."""

from collections.abc import Iterator, Sequence

from compliance.model.bilingual import Bilingual
from compliance.report.layout import WIDTH, Choice, Colour, Screen, paint, sentences
from compliance.report.visible import make_visible
from compliance.scenarios.run import ScenarioResult


def render(results: Sequence[ScenarioResult], faults: int, language: Choice, colour: bool) -> str:
    """Render the scenarios that failed, each in its own language, and the totals; `faults` were found in the files themselves."""
    screen = Screen(language, WIDTH, colour)
    failed = [each for each in results if each.failure is not None]
    lines = [line for each in failed for line in _failure_lines(each, screen)]
    files = len({each.source for each in results})
    total = Bilingual(
        f"{files} 个文件，{len(results)} 个情景：{len(results) - len(failed)} 个通过，{len(failed)} 个不通过；文件本身有 {faults} 处问题",
        f"{files} files, {len(results)} scenarios: {len(results) - len(failed)} passed, {len(failed)} failed; {faults} faults in the files",
    )
    return "\n".join([*lines, *sentences(total, screen)]) + "\n"


def _failure_lines(result: ScenarioResult, screen: Screen) -> Iterator[str]:
    if result.failure is None:
        return
    yield paint(make_visible(f"{result.source}:{result.failure.line}: {result.name}"), Colour.RED, screen)
    yield f"    {make_visible(result.failure.step)}"
    for line in result.failure.message.splitlines():
        yield f"    {make_visible(line)}"
    yield ""
