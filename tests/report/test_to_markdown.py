import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.report.markdown import address, escape
from compliance.report.to_markdown import render
from tests.report.hand_made import REJECTED, RULESET, assessment, record, rich_record
from tests.report.hostile_assessment import whole
from tests.report.hostile_strings import HOSTILE
from tests.report.readers import html_of_markdown, page_of, read_visible


def shown_in(frame: str, text: str) -> tuple[str, list[str]]:
    """Give what a page shows of a text in a frame, and the elements of the page."""
    page = page_of(html_of_markdown(frame.format(escape(text))))
    return read_visible("".join(page.texts)), [tag for tag, _ in page.elements]


@pytest.mark.parametrize(
    ("frame", "around", "elements"),
    [
        ("{}\n", "\n", ["p"]),
        ("# {}\n", "\n", ["h1"]),
        ("- {}\n", "\n\n\n", ["ul", "li"]),
        ("- [ ] {}\n", "[ ] \n\n\n", ["ul", "li"]),
        ("**a** {}\n", "a \n", ["p", "strong"]),
        ("| a |\n|---|\n| {} |\n", "a\n", ["table", "thead", "tr", "th", "tbody", "tr", "td"]),
    ],
    ids=["paragraph", "heading", "item", "task", "after bold", "cell"],
)
@given(text=st.sampled_from(HOSTILE) | st.text(min_size=1) | st.text(alphabet="*_`~#-+=>[]()<>!|\\&;:.@ 1a\n\t", min_size=1))
def test_a_text_is_shown_as_it_is_and_marks_nothing(frame: str, around: str, elements: list[str], text: str) -> None:
    shown, met = shown_in(frame, text)
    assert met == elements
    assert re.sub(r"\n", "", shown) == re.sub(r"\n", "", around) + text.replace("\n", "\n") if "\n" not in text else text in shown


def test_ordinary_words_are_hardly_escaped() -> None:
    for text in ("口罩库存 45 只，不够全员使用 10 天", "masks in stock: 45 pieces (EO-3.2), 37.3 °C", "2020-02-14", "/employees/0/trained"):
        assert escape(text) == text


def test_only_an_address_of_the_web_is_a_link() -> None:
    assert address("https://example.org/a?b=1&c=(2)") == "<https://example.org/a?b=1&c=(2)>"
    for url in ("javascript:alert(1)", "https://example.org/<b>", "https://example.org/ b", "ftp://example.org", "https://例子.cn/"):
        assert "a" not in [tag for tag, _ in page_of(html_of_markdown(address(url))).elements]


def test_findings_come_worst_first_and_what_is_alike_once() -> None:
    text = render(assessment(rich_record()), RULESET, "en")
    headings = [line.removeprefix("#### ") for line in text.splitlines() if line.startswith("#### ")]
    assert headings == [
        "Fail (2)",
        "Unknown (29)",
        "Not checked (1)",
        "Waived (1)",
        "Not in force (1)",
        "Informational (1)",
    ]
    assert "and 28 more (Employee) of which the same is found: /employees/3-29, /employees/41" in text
    assert "not listed one by one: pass 1 (--all lists them)" in text


def test_what_is_to_be_done_has_boxes() -> None:
    text = render(whole(), RULESET, "en")
    assert "- [ ] the enterprise (critical): Bring the masks up (EO-3.2, EO-3.1)\n" in text
    assert "  - Masks that are in stock (/stock/masks): now 45 pieces -\\> at least 60 pieces\n" in text
    assert "- [ ] an inspector (minor): Look on the spot (EO-3.3)\n" in text
    assert "- **Basis** “Notice on epidemic control in returning to work” (第3号), item masks <https://example.org/notice-3>\n" in text


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_every_part_is_there(language: str) -> None:
    text = render(whole(), RULESET, language)  # type: ignore[arg-type]
    page = page_of(html_of_markdown(text))
    met = [tag for tag, _ in page.elements]
    assert [met.count(tag) for tag in ("h1", "h2", "table")] == [1, 4, 3]
    assert "91440704MA4W000000" in text
    for chinese, english in (("后续措施", "What follows"), ("待办事项", "To do"), ("即将施行的规则", "Rules that come into force later")):
        assert (chinese in text, english in text) == (language != "en", language != "zh")


def test_a_rejected_record_says_why() -> None:
    text = render(assessment(REJECTED), RULESET, "en")
    assert "**rejected**" in text
    assert "- 7\\:12 I103: an object has the key \\`a\\` twice /a (hint: keep one of the two)\n" in text
    assert "Verdict of each requirement" not in text


def test_no_record_and_no_finding_are_said() -> None:
    assert "| **All** | **0** |" in render(assessment(), RULESET, "en")
    assert "There are none." in render(assessment(replace(record(), findings=())), RULESET, "en")
