"""The HTML report, read by a parser: what it has, in which language, in which order, and that nothing in it does anything."""

import base64
import hashlib
import itertools
import re
from dataclasses import replace
from decimal import Decimal

import pytest
from jinja2 import UndefinedError

from compliance.model.bilingual import Bilingual
from compliance.model.diagnostic import Diagnostic
from compliance.model.finding import Finding, VerdictTree
from compliance.model.outcome import Outcome
from compliance.model.proposal import Action, Change, Party, Proposal
from compliance.model.rule import Severity
from compliance.model.truth import Truth
from compliance.report.page_template import fill_template
from compliance.report.to_html import render
from tests.report.elements import Element, parse
from tests.report.hand_made import DAY, REJECTED, RULESET, SHORT, STOCK, assessment, explanation_of, record, rich_record, untested
from tests.report.hostile import hostile_assessment

CHANGE = Change(
    "/stock/masks", Bilingual("口罩库存", "Masks in stock"), Bilingual("45 只", "45 pieces"), Bilingual("至少 60 只", "at least 60"), 60
)
ADDED = Change("/employees/-", Bilingual("员工", "Employees"), None, Bilingual("一名", "one"), {"id": "E-1", "weight": Decimal(1)})
ACTION = Action(Party.INSPECTOR, Severity.MAJOR, Bilingual("补足口罩", "Buy masks"), ("EO-3.2", "EO-3.1"), (CHANGE, ADDED))


def proposed() -> Finding:
    """A finding with a paragraph of its own and with proposals."""
    explanation = SHORT.explanation
    assert explanation is not None
    paragraph = Bilingual("规定十天用量，现有三天用量。", "Ten days are required, and three were found.")
    return replace(SHORT, explanation=replace(explanation, paragraph=paragraph, proposals=(Proposal(Outcome.PASS, (CHANGE,)),)))


def page(*records: object, language: str = "zh", **more: object) -> Element:
    made = assessment(*records, **more)  # type: ignore[arg-type]
    return parse(render(made, RULESET, language))  # type: ignore[arg-type]


def rich_page(language: str = "zh") -> Element:
    place, positions = Bilingual("江海区", "Jianghai"), {"/stock/masks": (12, 5), "/employees/0": (30, 1)}
    rich = rich_record()
    first = replace(rich, name="示范厂", place=place, actions=(ACTION,), positions=positions, findings=(*rich.findings, proposed()))
    return page(first, REJECTED, language=language)


def test_page_is_one_file_that_loads_nothing() -> None:
    root = rich_page()
    assert [
        each.tag for each in root.all() if each.tag in {"link", "img", "iframe", "object", "embed", "base", "form", "audio", "video"}
    ] == []
    assert [each for each in root.all() if "src" in each.attributes or "srcset" in each.attributes] == []
    assert [each.attributes for each in root.all() for name in each.attributes if name.startswith("on") or name == "style"] == []
    assert "url(" not in root.find("style").raw
    assert "@import" not in root.find("style").raw


def test_policy_allows_this_style_and_this_script_and_nothing_else() -> None:
    root = rich_page()
    (policy,) = [each.attributes["content"] for each in root.all("meta") if each.attributes.get("http-equiv") == "Content-Security-Policy"]
    assert policy is not None
    hashed = {tag: base64.b64encode(hashlib.sha256(root.find(tag).raw.encode()).digest()).decode() for tag in ("style", "script")}
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{hashed['style']}'; script-src 'sha256-{hashed['script']}'; "
        "base-uri 'none'; form-action 'none'"
    )
    assert len(root.all("style")) == len(root.all("script")) == 1


@pytest.mark.parametrize(("language", "html", "data"), [("zh", "zh-CN", "zh"), ("en", "en", "en"), ("both", "zh-CN", "both")])
def test_page_starts_in_the_language_asked_for(language: str, html: str, data: str) -> None:
    root = rich_page(language)
    assert (root.find("html").attributes["lang"], root.find("html").attributes["data-language"]) == (html, data)


def test_every_text_in_one_language_has_its_other_beside_it() -> None:
    root = rich_page()
    # The message of a fault is English alone, after its words in Chinese.
    aside = {id(inner) for each in root.all("ul", "diagnostics") for inner in each.all()}
    spoken = 0
    for each in root.all():
        languages = [child.attributes["lang"] for child in each.children if child.tag == "span" and child.attributes.get("lang")]
        if languages and id(each) not in aside:
            assert languages == ["zh-CN", "en"] * (len(languages) // 2)
            spoken += 1
    assert spoken > 100


def test_header_says_what_was_judged_by_what() -> None:
    text = rich_page().find("header").text
    for said in ("return-to-work-2020 1.0", RULESET.digest, "0.1.0", "durable-rules", "各份申报自己的申报日期"):
        assert said in text
    assert "2020-02-14（由命令指定）" in page(rich_record(), as_of=DAY).find("header").text


def test_headings_are_in_order_and_landmarks_are_there() -> None:
    root = rich_page()
    levels = [int(each.tag[1]) for each in root.all() if re.fullmatch("h[1-6]", each.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    assert [len(root.all(tag)) for tag in ("main", "footer")] == [1, 1]
    assert all(each.attributes.get("scope") in {"col", "row"} for each in root.all("th"))


def test_records_are_in_the_table_and_below() -> None:
    root = rich_page()
    rows = [each.text for each in root.find("table", "records").all("tr")][1:]
    assert "示范厂" in rows[0]
    assert "不合规" in rows[0]
    assert "江海区" in rows[0]
    assert "broken.ndjson" in rows[1]
    assert "拒收" in rows[1]
    assert [each.attributes["id"] for each in root.all("section", "record")] == ["record-1", "record-2"]


def test_charts_count_what_there_is_with_bars_to_scale() -> None:
    figures = rich_page().all("figure")
    counted = [{item.find("span").text: item.find("b").text for item in figure.all("li")} for figure in figures]
    assert counted[0] == {"拒收rejected": "1", "不合规non-compliant": "1"}
    assert counted[1] == {"不合规non-compliant": "1", "无法确定undetermined": "1"}
    assert counted[2] == {"不通过fail": "2", "无法判断unknown": "1", "未检查not checked": "1", "通过pass": "1"}
    assert [each.attributes["width"] for each in figures[2].all("rect")] == ["100.0", "50.0", "50.0", "50.0"]
    assert "不在有效期not in force 1" in figures[2].find("p").text
    assert all(each.attributes["aria-hidden"] == "true" for each in rich_page().all("svg"))


def test_findings_are_grouped_worst_first_and_those_that_say_the_same_are_together() -> None:
    findings = rich_page().all("details", "finding")
    assert [(each.attributes["data-outcome"], each.attributes["data-count"]) for each in findings] == [
        ("fail", "2"),
        ("fail", "1"),
        ("not_checked", "1"),
        ("waived", "1"),
        ("not_in_force", "1"),
        ("informational", "1"),
        ("unknown", "29"),
    ]
    assert "/employees/3-29, /employees/41" in findings[-1].text
    assert "另有 28 处（员工）情况相同" in findings[-1].text


def test_finding_says_all_that_is_known_of_it() -> None:
    (finding,) = page(record(proposed(), positions={"/stock/masks": (12, 5)})).all("details", "finding")
    text = finding.text
    for said in (
        "EO-3.2",
        "口罩库存 1500 只，少于 10 天用量",
        "规定十天用量，现有三天用量。",
        "较重major，, 对应条文mapped",
        "1500 只",
        "第 12 行第 5 列",
        "作如下改动，结果为“通过”：",
        "由“45 只”改为“至少 60 只”",
        "《关于企业复工复产疫情防控工作的通告》（第3号），条目：masks",
        "补足口罩，保证全员十天用量",
        "不成立",
        "未查看",
    ):
        assert said in text
    assert [each.attributes["href"] for each in finding.all("a")] == ["https://example.org/notice-3"]
    assert finding.find("details", "tree").find("ul").all("li")


def test_paragraph_that_says_no_more_than_the_message_is_not_repeated() -> None:
    explanation = explanation_of(Bilingual("说明", "message"), STOCK)
    same = replace(SHORT, explanation=replace(explanation, paragraph=explanation.message))
    assert "详细说明" not in page(record(same)).text
    assert "详细说明" in page(record(proposed())).text


def test_waiver_judged_fault_and_governing_day_are_said() -> None:
    text = rich_page().text
    for said in ("由江海区工业和信息化局批准：口罩紧缺", "单看条件为“不通过”", "2020-02-14"):
        assert said in text
    assert "RecursionError" in page(record(replace(SHORT, outcome=Outcome.ERROR, fault="RecursionError"))).find("details", "finding").text


def test_what_is_to_be_done_names_the_change_the_place_and_who() -> None:
    text = rich_page().find("ol", "actions").text
    for said in ("较重", "补足口罩", "由检查人员办理", "EO-3.2, EO-3.1", "由“45 只”改为“至少 60 只”", "/stock/masks", "新增一项：一名"):
        assert said in text
    assert "要做的事" not in page(record(SHORT)).text


def test_who_could_supply_what_is_missing_is_said() -> None:
    missing = untested(0)
    explanation = missing.explanation
    assert explanation is not None
    evidence = replace(explanation.evidence[0], supplier=Party.INSPECTOR)
    shown = page(record(replace(missing, explanation=replace(explanation, evidence=(evidence,))))).find("table", "evidence").text
    assert "未填写" in shown
    assert "由检查人员提供" in shown


def test_findings_without_an_explanation_are_counted() -> None:
    assert "未逐条列出的判定：" in rich_page().text
    assert "Findings not listed one by one: 通过pass 1" in rich_page().text
    assert "没有判定。" in page(record()).text


def test_consequences_upcoming_rules_and_problems_are_shown() -> None:
    text = rich_page().text
    for said in (
        "补足口罩",
        "3 天内",
        "立即",
        "EO-3.2, EO-3",
        "本规则集自行配置的政策",
        "2020-04-07",
        "did you mean `temperature`?",
        "另有 3 处相同",
    ):
        assert said in text


def test_rejected_record_says_why_in_both_languages() -> None:
    text = rich_page().all("section", "record")[1].text
    for said in (
        "没有评估",
        "I103",
        "同一对象中一个键出现两次",
        "an object has the key `a` twice",
        "keep one of the two",
        "第 7 行第 12 列",
    ):
        assert said in text
    assert "判定及理由" not in text


def test_problems_with_files_are_at_the_end() -> None:
    text = page(diagnostics=(Diagnostic("lost.json", None, None, "I401", "cannot be read: no such file"),)).text
    assert "没有申报。" in text
    assert "lost.json" in text
    assert "cannot be read" in text


def test_filter_offers_what_there_is_and_is_hidden_until_the_script_runs() -> None:
    root = rich_page()
    offered = {each.attributes["id"]: [option.attributes["value"] for option in each.all("option")] for each in root.all("select")}
    assert offered == {
        "filter-outcome": ["", "fail", "unknown", "not_checked", "waived", "not_in_force", "informational"],
        "filter-requirement": ["", "EO-1", "EO-3"],
        "filter-district": ["", "江海区"],
    }
    labelled = {each.attributes["for"] for each in root.all("label")}
    assert labelled == {each.attributes["id"] for each in root.all() if each.tag in {"select", "input"}}
    assert all("hidden" in root.find(None, name).attributes for name in ("filter", "language", "shown"))


def test_deep_tree_nests_and_what_was_not_looked_at_has_no_parts() -> None:
    inner = VerdictTree("and", Truth.TRUE, Bilingual("内", "inner"))
    skipped = VerdictTree("and", None, Bilingual("没看", "skipped"), is_evaluated=False, children=(inner,))
    nested = VerdictTree("and", Truth.UNKNOWN, Bilingual("外", "outer"), children=(skipped, inner))
    root = VerdictTree("rule", Truth.UNKNOWN, Bilingual("规则", "rule"), children=(nested,))
    shown = page(record(replace(SHORT, explanation=explanation_of(Bilingual("x", "x"), tree=root)))).find("details", "tree")
    assert [each.find("span", "mark").classes[-1] for each in shown.all("li")] == ["unknown", "skipped", "true"]
    assert len(shown.all("ul")) == 2


@pytest.mark.parametrize(
    ("url", "is_link"),
    [
        ("https://example.org/a?b=1&c=2", True),
        ("http://例子.cn/文件", True),
        ("javascript:alert(1)", False),
        ("JaVaScRiPt:alert(1)", False),
        ("data:text/html,<script>alert(1)</script>", False),
        ("java\nscript:alert(1)", False),
        ("//example.org/x", False),
        ("https:", False),
        ("http://[", False),
        ("https://example.org/\u202egpj.exe", False),
        ("", False),
    ],
)
def test_only_addresses_of_the_web_become_links(url: str, is_link: bool) -> None:
    documents = {**RULESET.documents, "notice-3": replace(RULESET.documents["notice-3"], url=url)}
    root = parse(render(assessment(record(SHORT)), replace(RULESET, documents=documents), "zh"))
    links = [each.attributes["href"] for each in root.find("details", "finding").all("a")]
    assert links == ([url] if is_link else [])


HOSTILE = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% raw %}",
    "--><!--]]>",
    "\u202egnp.exe\u2066",
    "a\x00b\x1b[31m",
    "\ud800half",
    "line\nfeed\u2028more",
)


@pytest.mark.parametrize("hostile", HOSTILE, ids=ascii)
def test_hostile_text_in_any_place_is_shown_and_does_nothing(hostile: str) -> None:
    made, ruleset, marks = hostile_assessment(hostile)
    html = render(made, ruleset, "zh")
    html.encode("utf-8")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]", html)
    root = parse(html)
    assert [name for each in root.all() for name in each.attributes if name.startswith("on")] == []
    assert (len(root.all("script")), len(root.all("style"))) == (1, 1)
    assert root.shape == shape_of_harmless(hostile)
    shown = root.text
    assert [mark for mark in marks if mark not in shown] == []


def shape_of_harmless(text: str) -> list[str]:
    """The elements of the same page made of harmless text with as many steps of a pointer."""
    made, ruleset, _ = hostile_assessment("/".join("x" for _ in text.split("/")))
    return parse(render(made, ruleset, "zh")).shape


def test_template_that_names_what_there_is_not_is_refused() -> None:
    values = {"letters": (), "languages": (), "html_language": "en", "ruleset": RULESET}
    with pytest.raises(UndefinedError, match="policy"):
        fill_template("letter.html", values)


def test_same_assessment_gives_the_same_bytes() -> None:
    assert render(assessment(rich_record()), RULESET, "en") == render(assessment(rich_record()), RULESET, "en")


def test_many_alike_findings_are_one_element() -> None:
    html = render(assessment(record(*(untested(number) for number in range(2000)))), RULESET, "zh")
    assert len(parse(html).all("details", "finding")) == 1
    assert "/employees/1-1999" in html
    assert len(html.encode()) < 100_000
