"""Tables of standards: each row becomes a rule, and each table one that asks for the reports and one about the laboratory's verdict."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from compliance.model.diagnostic import Diagnostic
from compliance.rulefile.demand import Demand, demand_of, specimens_of
from compliance.rulefile.expansion import applies_to, made_file, parameters_of
from compliance.rulefile.misfit import Path, nearest
from compliance.rulefile.rule_file import RuleFile, fault_at
from compliance.rulefile.shape import RequirementShape, RuleShape, StandingWord, Words
from compliance.rulefile.standard_shape import EditionShape, RowShape, TableShape
from compliance.rulefile.table_rules import Row, Table, evidence_rule, labels_of, placed, row_rule, specimens_rule, title_of, verdict_rule


@dataclass(frozen=True, slots=True)
class Standards:
    """What tables refer to: the editions, and what classes of products are called."""

    editions: Mapping[str, EditionShape]
    classes: Mapping[str, Words]


@dataclass(frozen=True, slots=True)
class _Made:
    """What a table has become so far: its rules, and where in the file each comes from."""

    rules: list[RuleShape] = field(default_factory=list)
    places: dict[Path, Path] = field(default_factory=dict)

    def add(self, rule: RuleShape, origin: Path) -> None:
        self.places[("rules", len(self.rules))] = origin
        self.rules.append(rule)


def rules_of_table(file: RuleFile, shape: TableShape, standards: Standards, faults: list[Diagnostic]) -> Iterator[RuleFile]:
    """Make the limits of a table and the requirement that its rows add up to; what is wrong with a row is added to the faults."""
    edition = standards.editions.get(shape.standard)
    if edition is None:
        hint = nearest(shape.standard, standards.editions)
        faults.append(fault_at(file, ("standard",), "R402", f"unknown standard `{shape.standard}`", hint))
        return
    if (shape.clause is None) is (shape.part is None):
        said = "both `clause` and `part`" if shape.clause is not None else "neither `clause` nor `part`"
        hint = "give the number of the clause, or where nobody knows it the name of the part"
        faults.append(fault_at(file, ("table",), "R410", f"the table has {said}", hint, of_key=True))
        return
    table, made, rows = placed(shape, _sound(edition, standards.editions)), _Made(), list[Row]()
    for key, row_shape in shape.rows.items():
        path: Path = ("rows", key)
        row = _row(file, path, table, key, row_shape, standards, faults)
        if row is not None:
            yield _limits(file, path, table, row.demand, row_shape.standing)
            made.add(row_rule(table, row), path)
            rows.append(row)
        if row is not None and row.specimens is not None:
            standing = row_shape.specimens_standing or row_shape.standing
            yield _limits(file, path, table, row.specimens, standing)
            made.add(specimens_rule(table, row, row.specimens, standing), (*path, "specimens"))
    if not rows:
        return
    made.add(verdict_rule(table, rows), ("table",))
    if shape.evidence:
        made.add(evidence_rule(table, rows), ("table",))
    requirement = RequirementShape(
        requirement=shape.table, title=title_of(table), citation=table.citation, applies_when=applies_to(shape.standard), rules=made.rules
    )
    yield made_file(file, "requirement", requirement, {("requirement",): ("table",), **made.places})


def _row(file: RuleFile, path: Path, table: Table, key: str, shape: RowShape, standards: Standards, faults: list[Diagnostic]) -> Row | None:
    rule, title = f"{table.shape.table}-{key}", shape.title or table.shape.title
    classes = _classes(file, path, key, shape, table.edition, faults)
    item = shape.item or table.shape.item
    demand = demand_of(file, path, rule, shape, title, faults)
    specimens = specimens_of(file, path, f"{rule}-specimens", shape, title, faults)
    if item is None:
        faults.append(fault_at(file, path, "R410", f"the row `{key}` does not say of which item", "add `item` to the row or the table"))
    if classes is None or item is None or demand is None:
        return None
    return Row(key, shape, title, labels_of(classes, standards.classes), classes, item, demand, specimens)


def _limits(file: RuleFile, path: Path, table: Table, demand: Demand, standing: StandingWord) -> RuleFile:
    shape = parameters_of(demand.limits, table.citation, table.edition, standing)
    return made_file(file, "parameters", shape, {("parameters",): path})


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


def _sound(edition: EditionShape, editions: Mapping[str, EditionShape]) -> EditionShape:
    """Give an edition without a successor that cannot be, which is reported once and not at each of its tables."""
    period = edition.in_force
    if period.until is not None and (period.ended_by is None or period.ended_by in editions):
        return edition
    return edition.model_copy(update={"in_force": period.model_copy(update={"ended_by": None})})
