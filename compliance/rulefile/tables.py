"""Tables of standards: each row becomes a rule, and each table one more that asks for the reports."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import re2

from compliance.model.diagnostic import Diagnostic
from compliance.rulefile.expansion import APPLIES, MadeLimit, limit_name, made_file, one_of, parameters_of
from compliance.rulefile.misfit import Path, nearest
from compliance.rulefile.rule_file import RuleFile, fault_at
from compliance.rulefile.shape import CitationShape, InForceShape, RequirementShape, RuleShape, Words
from compliance.rulefile.standard_shape import EditionShape, RowShape, TableShape

_LIMIT = re2.compile(r"(at least|at most|above|below) (-?[0-9]+(?:\.[0-9]+)?) (\S+)")
_RANGE = re2.compile(r"between (-?[0-9]+(?:\.[0-9]+)?) and (-?[0-9]+(?:\.[0-9]+)?) (\S+)")
_FAILURES = re2.compile(r"at most ([0-9]+) of ([1-9][0-9]*)")
_OPERATORS = {"at least": ">=", "at most": "<=", "above": ">", "below": "<"}
_SAID = {
    "at least": Words(zh="不小于", en="at least"),
    "at most": Words(zh="不大于", en="at most"),
    "above": Words(zh="大于", en="above"),
    "below": Words(zh="小于", en="below"),
}
_STATISTICS = {
    "each": Words(zh="每个样品", en="each specimen"),
    "mean": Words(zh="平均值", en="the mean"),
    "minimum": Words(zh="最小值", en="the least value"),
    "maximum": Words(zh="最大值", en="the greatest value"),
}
_PRODUCTS, _REPORTS, _RESULTS = "product in products", "report in product.reports", "result in report.results"


@dataclass(frozen=True, slots=True)
class _Demand:
    """What a row demands: the limits that it reads, its condition, and the demand in words."""

    limits: tuple[MadeLimit, ...]
    condition: str
    said: Words


def rules_of_table(file: RuleFile, table: TableShape, editions: Mapping[str, EditionShape], faults: list[Diagnostic]) -> Iterator[RuleFile]:
    """Make the limits of a table and the requirement that its rows add up to; what is wrong with a row is added to the faults."""
    edition = editions.get(table.standard)
    if edition is None:
        faults.append(fault_at(file, ("standard",), "R402", f"unknown standard `{table.standard}`", nearest(table.standard, editions)))
        return
    rules: list[RuleShape] = []
    places: dict[Path, Path] = {}
    covered: dict[tuple[str, str | None, bool], list[str]] = {}
    for key, row in table.rows.items():
        path: Path = ("rows", key)
        classes = _classes(file, path, key, row, edition, faults)
        item = row.item or table.item
        demand = _demand(file, path, f"{table.table}-{key}", row, row.title or table.title, faults)
        if item is None:
            faults.append(fault_at(file, path, "R410", f"the row `{key}` does not say of which item", "add `item` to the row or the table"))
        if classes is None or item is None or demand is None:
            continue
        yield made_file(
            file, "parameters", parameters_of(demand.limits, table.standard, table.clause, edition, row), {("parameters",): path}
        )
        places |= {("rules", len(rules)): path}
        rules.append(_row_rule(table, key, row, _sound(edition, editions), classes, item, demand))
        covered.setdefault((item, _of_product(row.applies_when), bool(classes)), []).extend(classes)
    if not rules:
        return
    if table.evidence:
        places |= {("rules", len(rules)): ("table",)}
        rules.append(
            _evidence_rule(
                table, _sound(edition, editions), [_coverage(item, classes, only) for (item, only, _), classes in covered.items()]
            )
        )
    requirement = RequirementShape(
        requirement=table.table,
        title=_titled(table, edition),
        citation=CitationShape(document=table.standard, item=table.clause),
        applies_when=APPLIES,
        rules=rules,
    )
    yield made_file(file, "requirement", requirement, {("requirement",): ("table",), **places})


def _classes(
    file: RuleFile, path: Path, key: str, row: RowShape, edition: EditionShape, faults: list[Diagnostic]
) -> tuple[str, ...] | None:
    if row.classes == "any":
        return ()
    classes = row.classes if row.classes is not None else [key]
    unknown = [each for each in classes if each not in edition.classes]
    faults.extend(
        fault_at(
            file,
            (*path, "classes"),
            "R410",
            f"`{each}` is no class of {edition.number}",
            nearest(each, edition.classes) or "write `classes: any`",
        )
        for each in unknown
    )
    return None if unknown else tuple(classes)


def _demand(file: RuleFile, path: Path, rule: str, row: RowShape, title: Words, faults: list[Diagnostic]) -> _Demand | None:
    said = [key for key in (*_STATISTICS, "failures", "detected") if getattr(row, key) is not None]
    if len(said) != 1:
        message = f"the row has {' and '.join(f'`{each}`' for each in said)}" if said else "the row has no limit"
        faults.append(fault_at(file, path, "R410", message, "give it one of `each`, `mean`, `minimum`, `maximum`, `failures`, `detected`"))
        return None
    key, name = said[0], limit_name(rule)
    if key == "detected":
        limit = MadeLimit(name, title, "yes_no", "yes" if row.detected else "no", None)
        words = Words(zh="应检出", en="it is detected") if row.detected else Words(zh="不得检出", en="it is not detected")
        return _Demand((limit,), f"result.detected == limits.{name}", words)
    text = str(getattr(row, key))
    found, ranged, counted = _LIMIT.fullmatch(text), _RANGE.fullmatch(text), _FAILURES.fullmatch(text)
    if key == "failures" and counted is not None:
        return _counted(name, title, counted[1], counted[2])
    measured = f"{key}(result.value)"
    statistic = _STATISTICS.get(key)
    if statistic is not None and found is not None:
        limit = MadeLimit(name, title, "measurement", f"{found[2]} {found[3]}", found[3])
        words = Words(
            zh=f"{statistic.zh}{_SAID[found[1]].zh} {found[2]} {found[3]}",
            en=f"{statistic.en} is {_SAID[found[1]].en} {found[2]} {found[3]}",
        )
        return _Demand((limit,), f"{measured} {_OPERATORS[found[1]]} limits.{name}", words)
    if statistic is not None and ranged is not None:
        low, high = (
            MadeLimit(f"{name}_{end}", title, "measurement", f"{ranged[number]} {ranged[3]}", ranged[3])
            for number, end in ((1, "low"), (2, "high"))
        )
        words = Words(
            zh=f"{statistic.zh}在 {ranged[1]} 至 {ranged[2]} {ranged[3]} 之间",
            en=f"{statistic.en} lies between {ranged[1]} and {ranged[2]} {ranged[3]}",
        )
        return _Demand((low, high), f"{measured} >= limits.{low.name} && {measured} <= limits.{high.name}", words)
    faults.append(
        fault_at(file, (*path, key), "R410", f"`{text}` is no limit", "write it like `at least 95 %` or, for failures, `at most 3 of 32`")
    )
    return None


def _counted(name: str, title: Words, failures: str, tested: str) -> _Demand:
    limits = (MadeLimit(name, title, "integer", failures, "piece"), MadeLimit(f"{name}_tested", title, "integer", tested, "piece"))
    words = Words(zh=f"{tested} 个样品中不合格不超过 {failures} 个", en=f"at most {failures} of {tested} specimens fail")
    return _Demand(limits, f"result.tested >= limits.{name}_tested && result.failed <= limits.{name}", words)


def _row_rule(
    table: TableShape, key: str, row: RowShape, edition: EditionShape, classes: tuple[str, ...], item: str, demand: _Demand
) -> RuleShape:
    title = row.title or table.title
    of_class = f" {key}" if classes else ""
    shown = "{result.failed}" if row.failures is not None else "{result.detected}" if row.detected is not None else "{result.value}"
    asked = [f'product.standard == "{table.standard}"', *([one_of("product.class", classes)] if classes else [])]
    asked += [
        "report.lot == product.lot",
        f'result.item == "{item}"',
        *(f"({each})" for each in (table.applies_when, row.applies_when) if each),
    ]
    return RuleShape(
        id=f"{table.table}-{key}",
        title=Words(zh=f"{title.zh}{of_class}", en=f"{title.en}{of_class}"),
        standing="documented",
        severity=table.severity,
        citation=CitationShape(document=table.standard, item=table.clause),
        in_force=_period(edition),
        place="china",
        for_each=[_PRODUCTS, _REPORTS, _RESULTS],
        when_empty="not_applicable",
        governing_date="product.made_on",
        applies_when=" && ".join(asked),
        group="product-tests",
        requires=demand.condition,
        message=Words(
            zh=f"{title.zh}实测 {shown}；{edition.number} 第 {table.clause} 条要求{demand.said.zh}",
            en=f"{title.en} measured {shown}; {edition.number}, clause {table.clause}, demands that {demand.said.en}",
        ),
        remedy=Words(
            zh="该批次不得放行；查明原因，整改后重新送检", en="Do not release the lot; find the cause, mend it and have it tested again"
        ),
    )


def _coverage(item: str, classes: Sequence[str], only: str | None) -> str:
    """Say that an item is reported where it is demanded: of some classes, and where the row applies."""
    reported = f'product.reports.exists(report, vouches_for(product, report) && report.results.exists(result, result.item == "{item}"))'
    conditions = [*([one_of("product.class", classes)] if classes else []), *([f"({only})"] if only else [])]
    return f"(!({' && '.join(conditions)}) || {reported})" if conditions else reported


def _of_product(condition: str | None) -> str | None:
    """Give a condition that speaks of the product alone; one about a result cannot be asked where there is none."""
    is_of_product = condition is not None and "result." not in condition and "report." not in condition
    return condition if is_of_product else None


def _evidence_rule(table: TableShape, edition: EditionShape, covered: Sequence[str]) -> RuleShape:
    asked = f'product.standard == "{table.standard}"'
    if _of_product(table.applies_when) is not None:
        asked += f" && ({table.applies_when})"
    return RuleShape(
        id=f"{table.table}-evidence",
        title=Words(zh=f"{table.title.zh}有检验报告", en=f"{table.title.en} is reported"),
        standing="mapped",
        severity=table.severity,
        citation=CitationShape(document=table.standard, item=table.clause),
        in_force=_period(edition),
        place="china",
        for_each=[_PRODUCTS],
        when_empty="not_applicable",
        governing_date="product.made_on",
        applies_when=asked,
        group="product-reports",
        requires=" && ".join(covered),
        message=Words(
            zh=f"没有资质实验室对该批次出具的{table.title.zh}报告（{edition.number} 第 {table.clause} 条）",
            en=f"no accredited laboratory has reported {table.title.en} for this lot ({edition.number}, clause {table.clause})",
        ),
        remedy=Words(
            zh="送有资质的实验室检验该批次，并提交报告", en="Have the lot tested by an accredited laboratory and submit the report"
        ),
    )


def _sound(edition: EditionShape, editions: Mapping[str, EditionShape]) -> EditionShape:
    """Give an edition without a successor that cannot be, which is reported once and not at each of its tables."""
    period = edition.in_force
    if period.until is not None and (period.ended_by is None or period.ended_by in editions):
        return edition
    return edition.model_copy(update={"in_force": period.model_copy(update={"ended_by": None})})


def _period(edition: EditionShape) -> InForceShape:
    given = edition.in_force
    until = None if given.until is None else given.until.isoformat()
    return InForceShape(start=given.start.isoformat(), until=until, ended_by=given.ended_by)


def _titled(table: TableShape, edition: EditionShape) -> Words:
    return Words(
        zh=f"{edition.number} 第 {table.clause} 条：{table.title.zh}", en=f"{edition.number}, clause {table.clause}: {table.title.en}"
    )
