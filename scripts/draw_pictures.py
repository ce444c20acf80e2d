"""Draw the pictures of docs/pictures; run by make_pictures.py, in an environment that has this project."""

import html
import re
import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from compliance import assess, decode, load_ruleset
from compliance.report import to_html, to_letter, to_text
from compliance.report.layout import Choice

REPOSITORY = Path(__file__).resolve().parent.parent
PICTURES = REPOSITORY / "docs" / "pictures"
EXAMPLES = ("small-workshop.json", "lines.ndjson")
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
LANGUAGES: tuple[Choice, ...] = ("en", "zh")

#: As many lines of the text as show the verdicts and the first findings.
LINES = 48
TERMINAL = """<!DOCTYPE html><meta charset="utf-8"><style>
body { margin: 0; background: #10151c; }
pre { margin: 0; padding: 20px 24px; color: #dfe6ef; font: 14px/1.45 "Noto Sans Mono CJK SC", "Sarasa Mono SC", monospace; }
.c1-31 { color: #ff8f87; font-weight: bold; } .c32 { color: #8fdc9f; } .c33 { color: #f3cf73; }
.c1-35 { color: #e7a6ff; font-weight: bold; } .c1 { font-weight: bold; } .c2 { color: #94a1b3; }
</style><pre>%s</pre>"""
_PAINTED = re.compile("\x1b\\[([0-9;]+)m(.*?)\x1b\\[0m", re.DOTALL)


def main() -> int:
    """Draw each picture, and say how large it is."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        print(f"A browser is needed to draw pictures: {', '.join(PROGRAMS)}.")
        return 1
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=program, args=["--headless=new", "--no-sandbox", "--disable-gpu"])
        draw(browser, Path(folder))
        browser.close()
    for picture in sorted(PICTURES.glob("*.png")):
        print(f"{picture.relative_to(REPOSITORY)}: {picture.stat().st_size // 1000} kB")
    return 0


def draw(browser: Browser, folder: Path) -> None:
    """Draw all pictures, by way of pages in a folder."""
    ruleset = load_ruleset()
    read = {name: tuple(decode((REPOSITORY / "examples" / name).read_bytes(), f"examples/{name}")) for name in EXAMPLES}
    one = assess(ruleset, read[EXAMPLES[0]])
    several = assess(ruleset, [each for name in EXAMPLES for each in read[name]])
    for language in LANGUAGES:
        text = to_text.render(one, ruleset, language, colour=True)
        photograph(browser, folder, terminal_page(text), f"report-text.{language}", 760, None)
        photograph(browser, folder, to_html.render(several, ruleset, language), f"report-html.{language}", 1100, 1500)
    photograph(browser, folder, to_letter.render(one, ruleset, "zh"), "letter.zh", 860, 1240)


def terminal_page(text: str) -> str:
    """Put the first lines of a coloured text on a page that looks like a terminal."""
    first = html.escape("\n".join(text.splitlines()[:LINES]), quote=False)
    return TERMINAL % _PAINTED.sub(lambda found: f'<span class="c{found[1].replace(";", "-")}">{found[2]}</span>', first)


def photograph(browser: Browser, folder: Path, text: str, name: str, width: int, height: int | None) -> None:
    """Take a picture of the top of a page, or of all of it where no height is given."""
    file = folder / f"{name}.html"
    file.write_text(text, encoding="utf-8")
    page = browser.new_page(viewport={"width": width, "height": height or 800})
    page.goto(file.as_uri())
    page.screenshot(path=PICTURES / f"{name}.png", full_page=height is None)
    page.close()


if __name__ == "__main__":
    sys.exit(main())
