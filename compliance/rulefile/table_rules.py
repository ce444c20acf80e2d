"""The rules that a table becomes: of each row, on how many specimens it rests, what the laboratory says of it, and that it is reported."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from compliance.rulefile.demand import Demand
from compliance.rulefile.expansion import lowered, one_of
from compliance.rulefile.shape import CitationShape, InForceShape, RuleShape, StandingWord, Words
from compliance.rulefile.standard_shape import EditionShape, RowShape, TableShape

_PRODUCTS, _REPORTS, _RESULTS = "product in products", "report in product.reports", "result in report.results"
#: The groups that consequences name: what a lot failed, and what is not reported as it has to be.
_TESTS, _REPORTED = "product-tests", "product-reports"
_RETEST = Words(
    zh="该批次不得放行；查明原因，整改后重新送检", en="Do not release the lot; find the cause, mend it and have it tested again"
)
_TEST = Words(zh="送有资质的实验室检验该批次，并提交报告", en="Have the lot tested by an accredited laboratory and submit the report")


@dataclass(frozen=True, slots=True)
class Row:
    """A row that could be read: of which classes and item, what it demands, and on how many specimens a result has to rest.

    Without classes it is of all; `label` are its classes as people say them.
    """

    key: str
    shape: RowShape
    title: Words
    label: Words
    classes: tuple[str, ...]
    item: str
    demand: Demand
    specimens: Demand | None


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its edition, and where the table lies in it, as people say it and as citations do.

    `beside` is the passage as it stands in brackets.
    """

    shape: TableShape
    edition: EditionShape
    passage: Words
    beside: Words
    citation: CitationShape


def placed(table: TableShape, edition: EditionShape) -> Table:
    """Say where in its edition a table lies: in a clause with a number, or in a part with a name, where nobody knows the number."""
    part = table.part
    if part is None:
        passage = Words(zh=f"{edition.number} 第 {table.clause} 条", en=f"{edition.number}, clause {table.clause}")
        return Table(table, edition, passage, passage, CitationShape(document=table.standard, item=table.clause or table.table))
    passage = Words(zh=f"{edition.number}（{part.zh}）", en=f"{edition.number} ({lowered(part.en)})")
    beside = Words(zh=f"{edition.number}：{part.zh}", en=f"{edition.number}: {lowered(part.en)}")
    item = table.table.removeprefix(f"{table.standard}-")
    return Table(table, edition, passage, beside, CitationShape(document=table.standard, item=item, part=part))


def title_of(table: Table) -> Words:
    """Give the title of the requirement that a table becomes."""
    title, number = table.shape.title, table.edition.number
    if table.shape.part == title:
        return Words(zh=f"{number}：{title.zh}", en=f"{number}: {title.en}")
    return Words(zh=f"{table.passage.zh}：{title.zh}", en=f"{table.passage.en}: {title.en}")


def row_rule(table: Table, row: Row) -> RuleShape:
    """Make the rule that a result keeps the limit of a row."""
    title, demand = row.title, row.demand
    return _rule(
        table,
        row.key,
        _of_classes(title, row),
        "documented",
        _asked(table, row),
        demand.condition,
        Words(
            zh=f"{title.zh}实测 {demand.shown}；{_demands(table).zh}{demand.said.zh}",
            en=f"{title.en} measured {demand.shown}; {_demands(table).en} {demand.said.en}",
        ),
        _RETEST,
        _TESTS,
    )


def specimens_rule(table: Table, row: Row, specimens: Demand, standing: StandingWord) -> RuleShape:
    """Make the rule that a result of a row rests on enough specimens; of a number that nobody has verified nothing follows for a lot."""
    title = Words(zh=f"{row.title.zh}的样品数", en=f"{row.title.en}, number of specimens")
    return _rule(
        table,
        f"{row.key}-specimens",
        _of_classes(title, row),
        "documented",
        _asked(table, row),
        specimens.condition,
        Words(
            zh=f"{row.title.zh}的样品不够；{_demands(table).zh}结果{specimens.said.zh}",
            en=f"too few specimens for {lowered(row.title.en)}; {_demands(table).en} the result {specimens.said.en}",
        ),
        Words(zh="按标准规定的数量补足样品，重新送检", en="Have as many specimens tested as the standard says"),
        None if standing == "draft" else _REPORTED,
    )


def verdict_rule(table: Table, rows: Sequence[Row]) -> RuleShape:
    """Make the rule that what the laboratory says of a result goes with what it measured."""
    agrees = [_agreement(row, is_only=len(rows) == 1) for row in rows]
    values = {row.demand.shown for row in rows}
    measured = (
        Words(zh="其数据", en="its data") if len(values) > 1 else Words(zh=f"其数据（{min(values)}）", en=f"its data ({min(values)})")
    )
    asked = [
        f'product.standard == "{table.shape.standard}"',
        "report.lot == product.lot",
        *([f"({table.shape.applies_when})"] if table.shape.applies_when else []),
        *_of_some_row(rows),
        'has(result.verdict) && result.verdict in ["pass", "fail"]',
    ]
    return _rule(
        table,
        "verdict",
        Words(
            zh=f"{table.shape.title.zh}：检验机构的结论与数据一致",
            en=f"{table.shape.title.en}: the laboratory's verdict goes with its data",
        ),
        "mapped",
        asked,
        " && ".join(agrees),
        Words(
            zh=f"检验机构对{{result.item}}的结论是“{{result.verdict}}”，与{measured.zh}相反（{table.beside.zh}）",
            en=f"the laboratory's verdict on {{result.item}} is “{{result.verdict}}”, contrary to {measured.en} ({table.beside.en})",
        ),
        Words(
            zh="请检验机构复核并更正报告；更正之前该批次不得放行",
            en="Have the laboratory check and correct its report; do not release the lot before",
        ),
        _REPORTED,
    )


def evidence_rule(table: Table, rows: Sequence[Row]) -> RuleShape:
    """Make the rule that each lot has a report of what its class has to be tested for."""
    covered: dict[tuple[str, str | None, bool], list[str]] = {}
    for row in rows:
        covered.setdefault((row.item, _of_product(row.shape.applies_when), bool(row.classes)), []).extend(row.classes)
    asked = [f'product.standard == "{table.shape.standard}"']
    if _of_product(table.shape.applies_when) is not None:
        asked.append(f"({table.shape.applies_when})")
    if all(row.classes for row in rows):
        # Of a class that has no row nothing is demanded here, and a report proves nothing.
        asked.append(one_of("product.class", list(dict.fromkeys(each for row in rows for each in row.classes))))
    title = table.shape.title
    return _rule(
        table,
        "evidence",
        Words(zh=f"{title.zh}有检验报告", en=f"{title.en}: there is a report"),
        "mapped",
        asked,
        " && ".join(_coverage(item, classes, only) for (item, only, _), classes in covered.items()),
        Words(
            zh=f"没有资质实验室对该批次出具的{title.zh}报告（{table.beside.zh}）",
            en=f"no accredited laboratory has reported {lowered(title.en)} for this lot ({table.beside.en})",
        ),
        _TEST,
        _REPORTED,
        for_each=[_PRODUCTS],
    )


def _rule(
    table: Table,
    key: str,
    title: Words,
    standing: Literal["documented", "mapped"],
    asked: Sequence[str],
    requires: str,
    message: Words,
    remedy: Words,
    group: str | None,
    for_each: Sequence[str] = (_PRODUCTS, _REPORTS, _RESULTS),
) -> RuleShape:
    given = table.edition.in_force
    until = None if given.until is None else given.until.isoformat()
    return RuleShape(
        id=f"{table.shape.table}-{key}",
        title=title,
        standing=standing,
        severity=table.shape.severity,
        citation=table.citation,
        in_force=InForceShape(start=given.start.isoformat(), until=until, ended_by=given.ended_by),
        place="china",
        for_each=list(for_each),
        when_empty="not_applicable",
        governing_date="product.made_on",
        applies_when=" && ".join(asked),
        requires=requires,
        message=message,
        remedy=remedy,
        group=group,
    )


def _asked(table: Table, row: Row) -> list[str]:
    return [
        f'product.standard == "{table.shape.standard}"',
        *([one_of("product.class", row.classes)] if row.classes else []),
        "report.lot == product.lot",
        f'result.item == "{row.item}"',
        *(f"({each})" for each in (table.shape.applies_when, row.shape.applies_when) if each),
    ]


def _of_row(row: Row) -> list[str]:
    return [
        *([one_of("product.class", row.classes)] if row.classes else []),
        f'result.item == "{row.item}"',
        *([f"({row.shape.applies_when})"] if row.shape.applies_when else []),
    ]


def _of_some_row(rows: Sequence[Row]) -> list[str]:
    """Say that a result is of at least one row: nothing is agreed upon where there is none. Rows that differ in one thing share a line."""
    classes: dict[tuple[str, str | None, bool], list[str]] = {}
    for row in rows:
        classes.setdefault((row.item, row.shape.applies_when, bool(row.classes)), []).extend(row.classes)
    items: dict[tuple[tuple[str, ...], str | None], list[str]] = {}
    for (item, only, _), of in classes.items():
        items.setdefault((tuple(dict.fromkeys(of)), only), []).append(item)
    lines = [
        [*([one_of("product.class", of)] if of else []), one_of("result.item", each), *([f"({only})"] if only else [])]
        for (of, only), each in items.items()
    ]
    return lines[0] if len(lines) == 1 else [f"({' || '.join(f'({line})' for line in map(' && '.join, lines))})"]


def _agreement(row: Row, *, is_only: bool) -> str:
    """Say that a verdict goes with what a row demands, where the row is of the result."""
    agrees = f'(result.verdict == "pass" ? ({row.demand.condition}) : !({row.demand.condition}))'
    return agrees if is_only else f"(!({' && '.join(_of_row(row))}) || {agrees})"


def _demands(table: Table) -> Words:
    return Words(zh=f"{table.passage.zh}要求", en=f"{table.passage.en}{'' if table.shape.part else ','} demands that")


def _of_classes(title: Words, row: Row) -> Words:
    return Words(zh=f"{title.zh} {row.label.zh}", en=f"{title.en} {row.label.en}") if row.classes else title


def _coverage(item: str, classes: Sequence[str], only: str | None) -> str:
    """Say that an item is reported where it is demanded: of some classes, and where the row applies."""
    reported = f'product.reports.exists(report, vouches_for(product, report) && report.results.exists(result, result.item == "{item}"))'
    conditions = [*([one_of("product.class", classes)] if classes else []), *([f"({only})"] if only else [])]
    return f"(!({' && '.join(conditions)}) || {reported})" if conditions else reported


def _of_product(condition: str | None) -> str | None:
    """Give a condition that speaks of the product alone; one about a result cannot be asked where there is none."""
    is_of_product = condition is not None and "result." not in condition and "report." not in condition
    return condition if is_of_product else None


def labels_of(classes: Sequence[str], words: Mapping[str, Words]) -> Words:
    """Name classes as people say them."""
    said = [words.get(each, Words(zh=each, en=each)) for each in classes]
    return Words(zh="、".join(each.zh for each in said) or "-", en=", ".join(each.en for each in said) or "-")
