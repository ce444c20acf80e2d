"""Standards as ordinary rules: each edition and each row of a table becomes documents, limits and rules like any other.

Findings, scenarios and explanations know no tables. What is made here is held against the same checks as what staff write, and a fault
in it is shown at the edition or the row that it was made from.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import re2

from compliance.model.diagnostic import Diagnostic
from compliance.rulefile.misfit import Path, nearest
from compliance.rulefile.rule_file import RuleFile, fault_at
from compliance.rulefile.shape import (
    CitationShape,
    DocumentShape,
    DocumentsShape,
    InForceShape,
    LimitValueShape,
    ParameterShape,
    ParametersShape,
    RequirementShape,
    RuleShape,
    Shape,
    Words,
)
from compliance.rulefile.standard_shape import EditionShape, RowShape, StandardsShape, TableShape

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
_APPLIES = "enterprise.makes_protective_products"


@dataclass(frozen=True, slots=True)
class _Limit:
    """A limit of a row: its name, its type, its value as text, and its unit."""

    name: str
    title: Words
    type: str
    value: str
    unit: str | None


@dataclass(frozen=True, slots=True)
class _Demand:
    """What a row demands: the limits that it reads, its condition, and the demand in words."""

    limits: tuple[_Limit, ...]
    condition: str
    said: Words


def expand(files: Sequence[RuleFile]) -> tuple[list[RuleFile], list[Diagnostic]]:
    """Make the documents, limits and rules of all editions and tables, and say what is wrong with those."""
    faults: list[Diagnostic] = []
    editions = {name: edition for file in files if isinstance(file.shape, StandardsShape) for name, edition in file.shape.standards.items()}
    made: list[RuleFile] = []
    for file in files:
        if isinstance(file.shape, StandardsShape):
            made += _of_register(file, file.shape, editions, faults)
        elif isinstance(file.shape, TableShape):
            made += _of_table(file, file.shape, editions, faults)
    return made, faults


def standards_of(files: Sequence[RuleFile]) -> dict[str, Words]:
    """Give the editions of the register as the choices of a field: their codes, and their numbers with their titles."""
    return {
        name: Words(zh=f"{edition.number} {edition.title.zh}", en=f"{edition.number} {edition.title.en}")
        for file in files
        if isinstance(file.shape, StandardsShape)
        for name, edition in file.shape.standards.items()
    }


def _of_register(
    file: RuleFile, shape: StandardsShape, editions: Mapping[str, EditionShape], faults: list[Diagnostic]
) -> Iterator[RuleFile]:
    documents = {name: _document(edition) for name, edition in shape.standards.items()}
    yield _made(file, "documents", DocumentsShape(documents=documents), {("documents", name): ("standards", name) for name in documents})
    for name, edition in shape.standards.items():
        path: Path = ("standards", name)
        ended_by = edition.in_force.ended_by
        if ended_by is not None and ended_by not in editions:
            faults.append(
                fault_at(file, (*path, "in_force", "ended_by"), "R402", f"unknown edition `{ended_by}`", nearest(ended_by, editions))
            )
        limits = _edition_limits(name, edition)
        yield _made(file, "parameters", _parameters(limits, name, "in-force", edition), dict.fromkeys([("parameters",)], path))
        rules = list(_edition_rules(name, edition))
        requirement = RequirementShape(
            requirement=name,
            title=Words(zh=f"{edition.number} {edition.title.zh}", en=f"{edition.number} {edition.title.en}"),
            citation=CitationShape(document=name, item="in-force"),
            applies_when=_APPLIES,
            rules=rules,
        )
        yield _made(file, "requirement", requirement, dict.fromkeys([("requirement",), ("rules",), *_rule_paths(len(rules))], path))


def _of_table(file: RuleFile, table: TableShape, editions: Mapping[str, EditionShape], faults: list[Diagnostic]) -> Iterator[RuleFile]:
    edition = editions.get(table.standard)
    if edition is None:
        faults.append(fault_at(file, ("standard",), "R402", f"unknown standard `{table.standard}`", nearest(table.standard, editions)))
        return
    rules: list[RuleShape] = []
    places: dict[Path, Path] = {}
    covered: dict[tuple[str, str | None], list[str]] = {}
    for key, row in table.rows.items():
        path: Path = ("rows", key)
        classes = _classes(file, path, key, row, edition, faults)
        item = row.item or table.item
        demand = _demand(file, path, f"{table.table}-{key}", row, row.title or table.title, faults)
        if item is None:
            faults.append(fault_at(file, path, "R410", f"the row `{key}` does not say of which item", "add `item` to the row or the table"))
        if classes is None or item is None or demand is None:
            continue
        yield _made(file, "parameters", _parameters(demand.limits, table.standard, table.clause, edition, row), {("parameters",): path})
        places |= {("rules", len(rules)): path}
        rules.append(_row_rule(table, key, row, edition, classes, item, demand))
        covered.setdefault((item, _of_product(row.applies_when)), []).extend(classes)
    if not rules:
        return
    if table.evidence:
        places |= {("rules", len(rules)): ("table",)}
        rules.append(_evidence_rule(table, edition, [_coverage(item, classes, only) for (item, only), classes in covered.items()]))
    requirement = RequirementShape(
        requirement=table.table,
        title=_titled(table, edition),
        citation=CitationShape(document=table.standard, item=table.clause),
        applies_when=_APPLIES,
        rules=rules,
    )
    yield _made(file, "requirement", requirement, {("requirement",): ("table",), **places})


def _document(edition: EditionShape) -> DocumentShape:
    return DocumentShape(
        title=edition.title,
        issuer=edition.issuer,
        place=edition.place,
        url=edition.url,
        number=edition.number,
        issued_on=None if edition.issued_on is None else edition.issued_on.isoformat(),
        note=edition.note,
    )


def _edition_limits(name: str, edition: EditionShape) -> list[_Limit]:
    since = Words(zh=f"{edition.number} 实施日期", en=f"day from which {edition.number} binds")
    until = Words(zh=f"{edition.number} 废止日期", en=f"day from which {edition.number} no longer binds")
    limits = [_Limit(_name(f"{name}-from"), since, "date", edition.in_force.start.isoformat(), None)]
    if edition.in_force.until is not None:
        limits.append(_Limit(_name(f"{name}-until"), until, "date", edition.in_force.until.isoformat(), None))
    return limits


def _edition_rules(name: str, edition: EditionShape) -> Iterator[RuleShape]:
    """The duties of a product that declares an edition: made while it bound, of its kind, of one of its classes."""
    until = f" && product.made_on < limits.{_name(f'{name}-until')}" if edition.in_force.until is not None else ""
    yield _rule(
        name,
        edition,
        f"{name}-in-force",
        Words(zh="声明的版本在生产当日有效", en="The declared edition bound on the day of manufacture"),
        f"product.made_on >= limits.{_name(f'{name}-from')}{until}",
        Words(
            zh=f"{{product.made_on}} 生产时，{edition.number} 不在有效期内",
            en=f"{edition.number} did not bind on {{product.made_on}}, the day of manufacture",
        ),
        Words(zh="按生产当日有效的版本重新检验并标注", en="Test and mark it by the edition that bound on the day of manufacture"),
    )
    yield _rule(
        name,
        edition,
        f"{name}-kind",
        Words(zh="声明的标准适用于该产品", en="The declared standard speaks of such products"),
        _one_of("product.kind", edition.kinds),
        Words(zh=f"{edition.number} 不适用于{{product.kind}}", en=f"{edition.number} does not speak of a {{product.kind}}"),
        Words(zh="按适用于该产品的标准检验并标注", en="Test and mark it by a standard that speaks of such products"),
    )
    if edition.classes:
        yield _rule(
            name,
            edition,
            f"{name}-class",
            Words(zh="声明的级别是该标准的级别", en="The declared class is one of the standard"),
            _one_of("product.class", edition.classes),
            Words(zh=f"{edition.number} 没有“{{product.class}}”这一级别", en=f"{edition.number} has no class {{product.class}}"),
            Words(zh="按标准规定的级别检验并标注", en="Test and mark it by a class of the standard"),
        )
    if not edition.sourced:
        yield _rule(
            name,
            edition,
            f"{name}-text",
            Words(zh=f"由持有 {edition.number} 文本的人判定", en=f"Whoever holds the text of {edition.number} judges"),
            "attested()",
            Words(zh=f"经核对，产品不符合 {edition.number}", en=f"held against {edition.number}, the product does not comply"),
            Words(zh="该批次不得放行，整改后重新检验", en="Do not release the lot; mend the cause and test again"),
        )


def _rule(name: str, edition: EditionShape, rule: str, title: Words, requires: str, message: Words, remedy: Words) -> RuleShape:
    return RuleShape(
        id=rule,
        title=title,
        standing="documented",
        severity="major",
        citation=CitationShape(document=name, item="in-force"),
        # The product is judged whenever it is assessed; whether the edition bound then is what the rule asks.
        in_force=InForceShape(start=edition.in_force.start.isoformat()),
        place="china",
        for_each=[_PRODUCTS],
        when_empty="not_applicable",
        applies_when=f'product.standard == "{name}"',
        requires=requires,
        message=message,
        remedy=remedy,
    )


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
    key, name = said[0], _name(rule)
    if key == "detected":
        limit = _Limit(name, title, "yes_no", "yes" if row.detected else "no", None)
        words = Words(zh="应检出", en="it is detected") if row.detected else Words(zh="不得检出", en="it is not detected")
        return _Demand((limit,), f"result.detected == limits.{name}", words)
    text = str(getattr(row, key))
    found, ranged, counted = _LIMIT.fullmatch(text), _RANGE.fullmatch(text), _FAILURES.fullmatch(text)
    if key == "failures" and counted is not None:
        return _counted(name, title, counted[1], counted[2])
    measured = f"{key}(result.value)"
    statistic = _STATISTICS[key] if key in _STATISTICS else None
    if statistic is not None and found is not None:
        limit = _Limit(name, title, "measurement", f"{found[2]} {found[3]}", found[3])
        words = Words(
            zh=f"{statistic.zh}{_SAID[found[1]].zh} {found[2]} {found[3]}",
            en=f"{statistic.en} is {_SAID[found[1]].en} {found[2]} {found[3]}",
        )
        return _Demand((limit,), f"{measured} {_OPERATORS[found[1]]} limits.{name}", words)
    if statistic is not None and ranged is not None:
        low, high = (
            _Limit(f"{name}_{end}", title, "measurement", f"{ranged[number]} {ranged[3]}", ranged[3])
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
    limits = (_Limit(name, title, "integer", failures, "piece"), _Limit(f"{name}_tested", title, "integer", tested, "piece"))
    words = Words(zh=f"{tested} 个样品中不合格不超过 {failures} 个", en=f"at most {failures} of {tested} specimens fail")
    return _Demand(limits, f"result.tested >= limits.{name}_tested && result.failed <= limits.{name}", words)


def _row_rule(
    table: TableShape, key: str, row: RowShape, edition: EditionShape, classes: tuple[str, ...], item: str, demand: _Demand
) -> RuleShape:
    title = row.title or table.title
    of_class = f" {key}" if classes else ""
    shown = "{result.failed}" if row.failures is not None else "{result.detected}" if row.detected is not None else "{result.value}"
    asked = [f'product.standard == "{table.standard}"', *([_one_of("product.class", classes)] if classes else [])]
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
    conditions = [*([_one_of("product.class", classes)] if classes else []), *([f"({only})"] if only else [])]
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
        requires=" && ".join(covered),
        message=Words(
            zh=f"没有资质实验室对该批次出具的{table.title.zh}报告（{edition.number} 第 {table.clause} 条）",
            en=f"no accredited laboratory has reported {table.title.en} for this lot ({edition.number}, clause {table.clause})",
        ),
        remedy=Words(
            zh="送有资质的实验室检验该批次，并提交报告", en="Have the lot tested by an accredited laboratory and submit the report"
        ),
    )


def _period(edition: EditionShape) -> InForceShape:
    given = edition.in_force
    until = None if given.until is None else given.until.isoformat()
    return InForceShape(start=given.start.isoformat(), until=until, ended_by=given.ended_by)


def _titled(table: TableShape, edition: EditionShape) -> Words:
    return Words(
        zh=f"{edition.number} 第 {table.clause} 条：{table.title.zh}", en=f"{edition.number}, clause {table.clause}: {table.title.en}"
    )


def _parameters(limits: Sequence[_Limit], document: str, item: str, edition: EditionShape, row: RowShape | None = None) -> ParametersShape:
    standing = row.standing if row is not None else edition.standing
    # A row's limit is read on the day of manufacture; an edition's own days on the day of assessment.
    until = edition.in_force.until.isoformat() if row is not None and edition.in_force.until is not None else None
    return ParametersShape(
        parameters={
            limit.name: ParameterShape(
                title=limit.title,
                type=limit.type,
                unit=limit.unit,
                values=[
                    LimitValueShape(
                        start=edition.in_force.start.isoformat(),
                        until=until,
                        place="china",
                        value=limit.value,
                        standing=standing,
                        citation=CitationShape(document=document, item=item),
                    )
                ],
            )
            for limit in limits
        }
    )


def _made(file: RuleFile, kind: str, shape: Shape, places: Mapping[Path, Path]) -> RuleFile:
    """Give a made shape the source of what it was made from, so that a fault in it is shown there."""
    root = file.nodes[()]
    return RuleFile(file.source, kind, shape, {(): root, **{path: file.nodes[origin] for path, origin in places.items()}}, {})


def _rule_paths(count: int) -> Iterator[Path]:
    yield from (("rules", number) for number in range(count))


def _one_of(field: str, values: Sequence[str]) -> str:
    quoted = [f'"{value}"' for value in values]
    return f"{field} == {quoted[0]}" if len(quoted) == 1 else f"{field} in [{', '.join(quoted)}]"


def _name(rule: str) -> str:
    """Write an id as the name of a limit: small letters, digits and `_`, with a letter after each `_`."""
    parts = [part for part in re2.split(r"[^a-z0-9]+", rule.lower()) if part]
    return "_".join(part if part[0].isalpha() else f"n{part}" for part in parts)
