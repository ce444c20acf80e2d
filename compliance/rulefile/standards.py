"""Standards as ordinary rules: each edition and each row of a table becomes documents, limits and rules like any other.

Findings, scenarios and explanations know no tables. What is made here is held against the same checks as what staff write, and a fault
in it is shown at the edition or the row that it was made from.
"""

from collections.abc import Iterator, Mapping, Sequence

from compliance.model.diagnostic import Diagnostic
from compliance.rulefile.expansion import EVER, MadeLimit, applies_to, limit_name, made_file, one_of, parameters_of
from compliance.rulefile.misfit import Path, nearest
from compliance.rulefile.rule_file import RuleFile, fault_at
from compliance.rulefile.shape import (
    CitationShape,
    DocumentShape,
    DocumentsShape,
    InForceShape,
    RequirementShape,
    RuleShape,
    SectionShape,
    Words,
)
from compliance.rulefile.standard_shape import EditionShape, StandardsShape, TableShape
from compliance.rulefile.tables import Standards, rules_of_table

_PRODUCTS = "product in products"


def expand(files: Sequence[RuleFile]) -> tuple[list[RuleFile], list[Diagnostic]]:
    """Make the documents, limits and rules of all editions and tables, and say what is wrong with those."""
    faults: list[Diagnostic] = []
    editions = {name: edition for file in files if isinstance(file.shape, StandardsShape) for name, edition in file.shape.standards.items()}
    standards = Standards(editions, _classes_of(files))
    made: list[RuleFile] = []
    for file in files:
        if isinstance(file.shape, StandardsShape):
            made += _of_register(file, file.shape, editions, faults)
        elif isinstance(file.shape, TableShape):
            made += rules_of_table(file, file.shape, standards, faults)
    return made, faults


def _classes_of(files: Sequence[RuleFile]) -> Mapping[str, Words]:
    """Give what the classes of products are called in the section that products are submitted in."""
    products = next(
        (file.shape.field.each for file in files if isinstance(file.shape, SectionShape) and file.shape.section == "products"), None
    )
    found = None if products is None else (products.fields or {}).get("class")
    return found.choices if found is not None and isinstance(found.choices, Mapping) else {}


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
    yield made_file(
        file, "documents", DocumentsShape(documents=documents), {("documents", name): ("standards", name) for name in documents}
    )
    for name, edition in shape.standards.items():
        path: Path = ("standards", name)
        ended_by = edition.in_force.ended_by
        if ended_by is not None and edition.in_force.until is None:
            message = "`ended_by` belongs to a period that ends"
            faults.append(fault_at(file, (*path, "in_force", "ended_by"), "R403", message, "say when with `until`", of_key=True))
        if ended_by is not None and ended_by not in editions:
            faults.append(
                fault_at(file, (*path, "in_force", "ended_by"), "R402", f"unknown edition `{ended_by}`", nearest(ended_by, editions))
            )
        limits = _edition_limits(name, edition)
        yield made_file(file, "parameters", parameters_of(limits, _cited(name), edition), dict.fromkeys([("parameters",)], path))
        rules = list(_edition_rules(name, edition))
        requirement = RequirementShape(
            requirement=name,
            title=Words(zh=f"{edition.number} {edition.title.zh}", en=f"{edition.number} {edition.title.en}"),
            citation=_cited(name),
            applies_when=applies_to(name),
            rules=rules,
        )
        yield made_file(file, "requirement", requirement, dict.fromkeys([("requirement",), ("rules",), *_rule_paths(len(rules))], path))


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


def _edition_limits(name: str, edition: EditionShape) -> list[MadeLimit]:
    since = Words(zh=f"{edition.number} 实施日期", en=f"day from which {edition.number} binds")
    until = Words(zh=f"{edition.number} 废止日期", en=f"day from which {edition.number} no longer binds")
    limits = [MadeLimit(limit_name(f"{name}-from"), since, "date", edition.in_force.start.isoformat(), None)]
    if edition.in_force.until is not None:
        limits.append(MadeLimit(limit_name(f"{name}-until"), until, "date", edition.in_force.until.isoformat(), None))
    return limits


def _edition_rules(name: str, edition: EditionShape) -> Iterator[RuleShape]:
    """The duties of a product that declares an edition: made while it bound, of its kind, of one of its classes."""
    until = f" && product.made_on < limits.{limit_name(f'{name}-until')}" if edition.in_force.until is not None else ""
    yield _rule(
        name,
        f"{name}-in-force",
        Words(zh="声明的版本在生产当日有效", en="The declared edition bound on the day of manufacture"),
        f"product.made_on >= limits.{limit_name(f'{name}-from')}{until}",
        Words(
            zh=f"{{product.made_on}} 生产时，{edition.number} 不在有效期内",
            en=f"{edition.number} did not bind on {{product.made_on}}, the day of manufacture",
        ),
        Words(zh="按生产当日有效的版本重新检验并标注", en="Test and mark it by the edition that bound on the day of manufacture"),
    )
    yield _rule(
        name,
        f"{name}-kind",
        Words(zh="声明的标准适用于该产品", en="The declared standard speaks of such products"),
        one_of("product.kind", edition.kinds),
        Words(zh=f"{edition.number} 不适用于{{product.kind}}", en=f"{edition.number} does not speak of a {{product.kind}}"),
        Words(zh="按适用于该产品的标准检验并标注", en="Test and mark it by a standard that speaks of such products"),
    )
    if edition.classes:
        yield _rule(
            name,
            f"{name}-class",
            Words(zh="声明的级别是该标准的级别", en="The declared class is one of the standard"),
            one_of("product.class", edition.classes),
            Words(zh=f"{edition.number} 没有“{{product.class}}”这一级别", en=f"{edition.number} has no class {{product.class}}"),
            Words(zh="按标准规定的级别检验并标注", en="Test and mark it by a class of the standard"),
        )
    if not edition.sourced:
        yield _rule(
            name,
            f"{name}-text",
            Words(zh=f"由持有 {edition.number} 文本的人判定", en=f"Whoever holds the text of {edition.number} judges"),
            "attested()",
            Words(zh=f"经核对，产品不符合 {edition.number}", en=f"held against {edition.number}, the product does not comply"),
            Words(zh="该批次不得放行，整改后重新检验", en="Do not release the lot; mend the cause and test again"),
        )


def _rule(name: str, rule: str, title: Words, requires: str, message: Words, remedy: Words) -> RuleShape:
    return RuleShape(
        id=rule,
        title=title,
        standing="documented",
        severity="major",
        citation=_cited(name),
        # Whether the edition bound is what the rule asks, so the rule itself holds on every day.
        in_force=InForceShape(start=EVER),
        place="china",
        for_each=[_PRODUCTS],
        when_empty="not_applicable",
        applies_when=f'product.standard == "{name}"',
        requires=requires,
        message=message,
        remedy=remedy,
    )


def _cited(name: str) -> CitationShape:
    return CitationShape(document=name, item="in-force", part=Words(zh="实施和适用范围", en="dates and scope"))


def _rule_paths(count: int) -> Iterator[Path]:
    yield from (("rules", number) for number in range(count))
