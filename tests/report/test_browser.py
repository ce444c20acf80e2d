"""The report and the letter in a real browser: on a phone and on a desk, in both languages, by keyboard, on paper.

One browser serves all tests, and each page is loaded once for each width and language.
"""

import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # this library ships no types
from playwright.sync_api import Browser, Page, sync_playwright

from compliance import assess, decode
from compliance.model.assessment import Assessment
from compliance.model.bilingual import Bilingual
from compliance.model.outcome import Outcome
from compliance.model.proposal import Action, Change, Party, Proposal
from compliance.model.rule import Ruleset, Severity
from compliance.report import to_html, to_letter
from tests.report.hostile import hostile_assessment
from tests.report.test_to_html import HOSTILE
from tests.shipped import shipped_ruleset

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
SUBMISSIONS = ("small-workshop.json", "lines.ndjson")
PROGRAM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
ARGUMENTS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
LEVELS = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21aa"]}
#: Records 2 and 4 look as record 1 does, and each costs time.
CONTEXT = {"exclude": [["#record-2"], ["#record-4"]]}
CONTRAST = {"type": "rule", "values": ["color-contrast"]}
VIEWS = [(width, language) for width in (360, 1280) for language in ("zh", "en")]

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="no chromium, chromium-browser or google-chrome was found to show the pages in")

#: Each line of each text that is seen, as the browser drew it: of two that overlap, their texts.
OVERLAPS = """() => {
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.data.trim() || !node.parentElement.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 1 && box.height > 1 && box.right > 0) {
        // What a font reserves above and below its letters may touch the next line; the letters may not.
        const margin = box.height * 0.2;
        lines.push({node, left: box.left + 1, right: box.right - 1, top: box.top + margin, bottom: box.bottom - margin});
      }
    }
  }
  lines.sort((one, other) => one.top - other.top);
  const found = [];
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length && lines[j].top < lines[i].bottom; j++) {
      const one = lines[i], other = lines[j];
      if (one.node !== other.node && one.left < other.right && other.left < one.right) {
        found.push(one.node.data.trim() + " | " + other.node.data.trim());
      }
    }
  }
  return {count: lines.length, found};
}"""

#: What reaches beyond the right edge, each by its text.
BEYOND = """() => Array.from(document.body.querySelectorAll("*"))
  .filter(each => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1)
  .map(each => each.tagName + " " + each.textContent.slice(0, 40))"""


@dataclass
class View:
    """A page that was loaded, and what it did that it should not have done."""

    page: Page
    complaints: list[str]
    requests: list[str]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=PROGRAM, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def assessed() -> tuple[Assessment, Ruleset]:
    """Several real records, and what is to be done about the first of them, made by hand."""
    ruleset = shipped_ruleset()
    given = [each for name in SUBMISSIONS for each in decode((EXAMPLES / name).read_bytes(), name)]
    assessment = assess(ruleset, given)
    label = Bilingual("口罩库存", "Masks in stock")
    change = Change("/stock/masks", label, Bilingual("45 只", "45 pieces"), Bilingual("60 只", "60 pieces"), 60)
    action = Action(Party.ENTERPRISE, Severity.MAJOR, Bilingual("补足口罩", "Buy masks"), ("EO-3.2",), (change,))
    first, *others = assessment.records
    proposed = tuple(
        replace(each, explanation=replace(each.explanation, proposals=(Proposal(Outcome.PASS, (change,)),)))
        if each.rule == "EO-3.2" and each.explanation is not None
        else each
        for each in first.findings
    )
    return replace(assessment, records=(replace(first, actions=(action,), findings=proposed), *others)), ruleset


def show(browser: Browser, file: Path, width: int) -> View:
    """Load a page, and remember whatever it complains of and asks for."""
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.set_default_timeout(5000)
    view = View(page, [], [])
    page.on("console", lambda message: view.complaints.append(message.text))
    page.on("pageerror", lambda error: view.complaints.append(str(error)))
    page.on("request", lambda request: view.requests.append(request.url))
    page.goto(file.as_uri())
    return view


@pytest.fixture(scope="session", params=VIEWS, ids=lambda view: f"{view[0]}-{view[1]}")
def report(request: pytest.FixtureRequest, browser: Browser, assessed: tuple[Assessment, Ruleset], files: Path) -> Iterator[View]:
    width, language = request.param
    file = files / f"report.{language}.html"
    file.write_text(to_html.render(*assessed, language), encoding="utf-8")
    view = show(browser, file, width)
    yield view
    view.page.close()


@pytest.fixture(scope="session", params=VIEWS, ids=lambda view: f"{view[0]}-{view[1]}")
def letter(request: pytest.FixtureRequest, browser: Browser, assessed: tuple[Assessment, Ruleset], files: Path) -> Iterator[View]:
    width, language = request.param
    file = files / f"letter.{language}.html"
    file.write_text(to_letter.render(*assessed, language), encoding="utf-8")
    view = show(browser, file, width)
    yield view
    view.page.close()


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pages")


@pytest.fixture(scope="session")
def desk(browser: Browser, assessed: tuple[Assessment, Ruleset], files: Path) -> Iterator[Page]:
    """A report to work in, with the script running; each test leaves it as it was."""
    file = files / "report.both.html"
    file.write_text(to_html.render(*assessed, "both"), encoding="utf-8")
    view = show(browser, file, 1280)
    yield view.page
    assert view.complaints == []
    view.page.close()


def assert_fits(page: Page) -> None:
    """Nothing is wider than the page, and no text lies on another."""
    assert page.evaluate("document.documentElement.scrollWidth") <= page.evaluate("innerWidth")
    assert page.evaluate(BEYOND) == []
    overlaps = page.evaluate(OVERLAPS)
    assert overlaps["count"] > 50
    assert overlaps["found"] == []


def assert_accessible(page: Page, asked: Mapping[str, object]) -> None:
    found = Axe().run(page, context=CONTEXT, options={"runOnly": asked, "resultTypes": ["violations"]}).response["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]][:3]) for each in found] == []


def test_report_fits_folded_and_open(report: View) -> None:
    assert_fits(report.page)
    report.page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
    assert_fits(report.page)


def test_report_is_accessible_in_light_and_in_dark(report: View) -> None:
    # The others that are open look the same, and each costs time.
    report.page.evaluate("document.querySelectorAll('details').forEach((each, place) => { each.open = place > 0 && place < 7; })")
    assert_accessible(report.page, LEVELS)
    # Colours are the same at every width.
    if report.page.evaluate("innerWidth") > 360:
        return
    report.page.emulate_media(color_scheme="dark")
    assert_accessible(report.page, CONTRAST)
    report.page.emulate_media(color_scheme="light")


def test_report_asks_for_nothing_and_complains_of_nothing(report: View) -> None:
    assert report.requests == [report.page.url]
    assert report.complaints == []


def test_letter_fits(letter: View) -> None:
    assert_fits(letter.page)


def test_letter_is_accessible(letter: View) -> None:
    assert_accessible(letter.page, LEVELS)


def test_letter_asks_for_nothing_and_complains_of_nothing(letter: View) -> None:
    assert letter.requests == [letter.page.url]
    assert letter.complaints == []


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id || document.activeElement.dataset.choose || document.activeElement.tagName"))


def test_language_is_switched_by_keyboard(desk: Page) -> None:
    """A report in both languages starts in Chinese."""
    assert desk.evaluate("document.documentElement.lang") == "zh-CN"
    assert desk.locator("h1").inner_text() == "合规评估报告"
    desk.evaluate("document.activeElement.blur()")
    met = []
    for _ in range(3):
        desk.keyboard.press("Tab")
        met.append(focused(desk))
    assert met == ["A", "zh", "en"]
    desk.keyboard.press("Enter")
    assert desk.evaluate("document.documentElement.lang") == "en"
    assert desk.locator("h1").inner_text() == "Compliance report"
    assert desk.title().startswith("Compliance report")
    assert desk.locator("#filter-outcome option").first.inner_text() == "all"
    assert desk.locator("[data-choose=en]").get_attribute("aria-pressed") == "true"
    desk.keyboard.press("Shift+Tab")
    desk.keyboard.press("Space")
    assert desk.locator("h1").inner_text() == "合规评估报告"


def test_filter_is_reached_and_worked_by_keyboard(desk: Page) -> None:
    desk.locator("[data-choose=en]").focus()
    met = []
    for _ in range(6):
        desk.keyboard.press("Tab")
        met.append(focused(desk))
    assert met == ["filter-outcome", "filter-requirement", "filter-district", "filter-text", "filter-clear", "open-all"]
    desk.locator("#filter-text").focus()
    desk.keyboard.type("EO-3.2")
    assert shown(desk)[0] == count(desk, ".finding:visible")
    assert 0 < shown(desk)[0] < total(desk)
    desk.keyboard.press("Tab")
    desk.keyboard.press("Enter")
    assert shown(desk) == (total(desk), desk.locator(".record").count())


def test_finding_is_opened_by_keyboard(desk: Page) -> None:
    finding = desk.locator("details.finding").first
    finding.locator("summary").first.focus()
    for key, is_open in (("Enter", True), ("Space", False)):
        desk.keyboard.press(key)
        assert finding.evaluate("each => each.open") is is_open


def test_all_are_opened_and_closed_at_once(desk: Page) -> None:
    desk.locator("#open-all").focus()
    desk.keyboard.press("Enter")
    assert count(desk, "details:not([open])") == 0
    desk.keyboard.press("Enter")
    assert count(desk, "details[open]") == 0


def count(page: Page, selector: str) -> int:
    return page.locator(selector).count()


def total(page: Page) -> int:
    numbers = page.locator(".finding").evaluate_all("all => all.map(each => Number(each.dataset.count))")
    return sum(int(each) for each in numbers)


def shown(page: Page) -> tuple[int, int]:
    """How many findings and records the page says it shows."""
    numbers = [page.locator(f"[data-shown={name}]").first.inner_text() for name in ("findings", "records")]
    return int(numbers[0]), int(numbers[1])


def test_filter_shows_what_matches_and_nothing_else(desk: Page) -> None:
    desk.select_option("#filter-outcome", "fail")
    failing = count(desk, ".finding[data-outcome=fail]")
    assert failing == count(desk, ".finding:visible") == shown(desk)[0]
    assert count(desk, ".record:visible") == count(desk, ".records tbody tr:visible") == shown(desk)[1]
    desk.select_option("#filter-requirement", "EO-3")
    assert count(desk, ".finding:visible") == count(desk, ".finding[data-outcome=fail][data-requirement=EO-3]") > 0
    desk.click("#filter-clear")
    desk.select_option("#filter-district", "蓬江区")
    assert count(desk, ".record:visible") == count(desk, ".record[data-district=蓬江区]") == shown(desk)[1] > 0
    desk.click("#filter-clear")
    assert count(desk, ".finding:visible") == count(desk, ".finding")


def test_text_is_looked_for_in_both_languages_and_nothing_found_is_said(desk: Page) -> None:
    desk.fill("#filter-text", "口罩 45")
    assert 0 < shown(desk)[0] < total(desk)
    desk.fill("#filter-text", "MASKS in stock")
    assert shown(desk)[0] > 0
    assert not desk.locator("[data-shown=nothing]").is_visible()
    desk.fill("#filter-text", "no such words anywhere")
    assert shown(desk) == (0, 0)
    assert desk.locator("[data-shown=nothing]").is_visible()
    assert count(desk, ".record:visible") == 0
    # A record without findings is found by its name.
    desk.fill("#filter-text", "lines.ndjson 拒收")
    assert shown(desk) == (0, 1)
    desk.click("#filter-clear")


def test_focus_is_seen(desk: Page) -> None:
    desk.locator("#filter-clear").focus()
    desk.keyboard.press("Shift+Tab")
    assert desk.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_printed_report_is_open_and_has_no_filter(desk: Page) -> None:
    desk.emulate_media(media="print")
    assert not desk.locator(".filter").is_visible()
    assert not desk.locator(".language").is_visible()
    assert desk.locator(".evidence").first.evaluate("each => each.checkVisibility({contentVisibilityAuto: true})")
    desk.emulate_media(media="screen")
    assert pages_of(desk.pdf(prefer_css_page_size=True)) > 5
    assert count(desk, "details[open]") == 0


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def test_page_without_a_script_can_be_read(browser: Browser, assessed: tuple[Assessment, Ruleset], files: Path) -> None:
    file = files / "report.still.html"
    file.write_text(to_html.render(*assessed, "both"), encoding="utf-8")
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(file.as_uri())
    assert page.locator("h1").inner_text() == "合规评估报告Compliance report"
    assert not page.locator(".filter").is_visible()
    finding = page.locator("details.finding").first
    assert not finding.locator("table").first.is_visible()
    finding.locator("summary").first.click()
    assert finding.locator("table").first.is_visible()
    context.close()


def test_letters_of_one_record_fit_few_pages(browser: Browser, assessed: tuple[Assessment, Ruleset], files: Path) -> None:
    """A letter of a workshop with eight failures, and of a submission that nobody could read."""
    assessment, ruleset = assessed
    rejected = next(each for each in assessment.records if not each.findings)
    for record, fewest, most in ((assessment.records[0], 2, 4), (rejected, 1, 1)):
        file = files / "letter.one.html"
        file.write_text(to_letter.render(replace(assessment, records=(record,)), ruleset, "zh"), encoding="utf-8")
        view = show(browser, file, 1280)
        assert fewest <= pages_of(view.page.pdf(prefer_css_page_size=True)) <= most
        view.page.close()
    file.write_text(to_letter.render(replace(assessment, records=(rejected,) * 6), ruleset, "both"), encoding="utf-8")
    view = show(browser, file, 1280)
    assert pages_of(view.page.pdf(prefer_css_page_size=True)) == 12
    view.page.close()


def test_hostile_text_runs_nothing_and_breaks_nothing(browser: Browser, files: Path) -> None:
    """All hostile texts at once, and one that never ends, on a phone."""
    made, ruleset, _ = hostile_assessment(" ".join(HOSTILE) + "x" * 300)
    for name, html in (("report", to_html.render(made, ruleset, "zh")), ("letter", to_letter.render(made, ruleset, "both"))):
        file = files / f"hostile.{name}.html"
        file.write_text(html, encoding="utf-8")
        view = show(browser, file, 360)
        view.page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
        assert view.requests == [view.page.url]
        assert view.complaints == []
        assert view.page.evaluate("document.documentElement.scrollWidth") <= 360
        assert view.page.evaluate(OVERLAPS)["found"] == []
        view.page.close()


def test_page_may_run_no_script_but_its_own(browser: Browser, assessed: tuple[Assessment, Ruleset], files: Path) -> None:
    """Were a script planted in the page all the same, the browser would refuse it."""
    file = files / "report.planted.html"
    html = to_html.render(*assessed, "zh").replace("</main>", "<script>document.title = 'planted'</script></main>")
    file.write_text(html, encoding="utf-8")
    view = show(browser, file, 1280)
    assert view.page.title() != "planted"
    assert any("Content Security Policy" in each for each in view.complaints)
    view.page.close()
