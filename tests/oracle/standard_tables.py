"""The rules that the register of standards and the tables of standards stand for, written out as ordinary rules."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Content = Mapping[str, Any]

_LIMIT = re.compile(r"(at least|at most|below|above) (-?[0-9.]+ \S+)|between (-?[0-9.]+) and (-?[0-9.]+) (\S+)")
_FAILURES = re.compile(r"at most ([0-9]+) of ([0-9]+|all)")
_SIGNS = {"at least": ">=", "at most": "<=", "below": "<", "above": ">"}
_ASKED = {
    "each": "each(result.value)",
    "mean": "mean(result.value)",
    "median": "median(result.value)",
    "minimum": "minimum(result.value)",
    "maximum": "maximum(result.value)",
}
_PRODUCT = ["product in products"]
_RESULT = [*_PRODUCT, "report in product.reports", "result in report.results"]
# Long before any edition that is registered: whether it bound is what the rule asks.
_ALWAYS = {"from": "1900-01-01"}


@dataclass(slots=True)
class Written:
    """Requirements and limits, as their files would have them."""

    requirements: list[Content] = field(default_factory=list)
    parameters: dict[str, Content] = field(default_factory=dict)

    def limit(self, value: str, kind: str, standing: str) -> str:
        """Register a limit; gives how a condition names it."""
        name = f"of_a_standard_{len(self.parameters) + 1}"
        self.parameters[name] = {"type": kind, "values": [{**_ALWAYS, "place": "china", "value": value, "standing": standing}]}
        return f"limits.{name}"


def written_out(standards: Mapping[str, Content], tables: Sequence[Content]) -> Written:
    """Write out all editions and all tables."""
    written = Written()
    for name, standard in standards.items():
        written.requirements.append(
            {"requirement": name, "applies_when": _declared(name), "rules": list(_edition(name, standard, written))}
        )
    for table in tables:
        standard = standards[table["standard"]]
        rules = list(_table(table, standard, written))
        written.requirements.append({"requirement": table["table"], "applies_when": _declared(table["standard"]), "rules": rules})
    return written


def _declared(standard: str) -> str:
    return f'enterprise.makes_protective_products && products.exists(p, p.standard == "{standard}")'


def _rule(name: str, for_each: list[str], applies: Sequence[str], requires: str, **more: Any) -> Content:
    return {
        "id": name,
        "standing": "documented",
        "in_force": _ALWAYS,
        "place": "china",
        "for_each": for_each,
        "when_empty": "not_applicable",
        "applies_when": _all(applies),
        "requires": requires,
        **more,
    }


def _all(conditions: Sequence[str]) -> str:
    return " && ".join(f"({one})" for one in conditions) or "true"


def _some(conditions: Sequence[str]) -> str:
    return " || ".join(f"({one})" for one in conditions)


def _is_one_of(path: str, codes: Sequence[str]) -> str:
    quoted = [f'"{code}"' for code in codes]
    return f"{path} in [{', '.join(quoted)}]" if len(codes) > 1 else f"{path} == {quoted[0]}"


def _edition(name: str, standard: Content, written: Written) -> Iterator[Content]:
    declares = [f'product.standard == "{name}"']
    period = standard["in_force"]
    bound = [f"product.made_on >= {written.limit(period['from'], 'date', standard['standing'])}"]
    if "until" in period:
        bound.append(f"product.made_on < {written.limit(period['until'], 'date', standard['standing'])}")
    yield _rule(f"{name}-in-force", _PRODUCT, declares, _all(bound))
    yield _rule(f"{name}-kind", _PRODUCT, declares, _is_one_of("product.kind", standard["kinds"]))
    if "classes" in standard:
        yield _rule(f"{name}-class", _PRODUCT, declares, _is_one_of("product.class", standard["classes"]))
    if standard.get("sourced") == "no":
        yield _rule(f"{name}-text", _PRODUCT, declares, "attested()")


@dataclass(frozen=True, slots=True)
class _Row:
    classes: tuple[str, ...]  # none for any
    item: str
    applies: tuple[str, ...]
    limit: str

    def of_product(self) -> list[str]:
        """Give what a row asks of the product alone."""
        classes = [_is_one_of("product.class", self.classes)] if self.classes else []
        return [*classes, *(one for one in self.applies if not re.search(r"\bresult\b|\breport\b", one))]

    def of_result(self) -> list[str]:
        """Give what a row asks of the product and the result."""
        classes = [_is_one_of("product.class", self.classes)] if self.classes else []
        return [*classes, f'result.item == "{self.item}"', *self.applies]


def _table(table: Content, standard: Content, written: Written) -> Iterator[Content]:
    name, of_all = table["table"], [table["applies_when"]] if "applies_when" in table else []
    of_product = [f'product.standard == "{table["standard"]}"', *of_all]
    of_result = [*of_product, "report.lot == product.lot"]
    dated = {"in_force": standard["in_force"], "governing_date": "product.made_on"}
    rows: list[_Row] = []
    for code, row in table["rows"].items():
        told = row.get("classes", [code])
        read = _Row(
            () if told == "any" else tuple(told),
            row.get("item", table.get("item", "")),
            (row["applies_when"],) if "applies_when" in row else (),
            _limit(row, written),
        )
        rows.append(read)
        applies = [*of_result, *read.of_result()]
        yield _rule(f"{name}-{code}", _RESULT, applies, read.limit, **dated)
        if "specimens" in row:
            yield _rule(f"{name}-{code}-specimens", _RESULT, applies, _specimens(row, written), **dated)
    if table.get("evidence") != "no":
        reported = _all([f"!({_all(row.of_product())}) || {_reported(row.item)}" for row in rows])
        classes = [code for row in rows for code in row.classes] if all(row.classes for row in rows) else []
        applies = [*of_product, *([_is_one_of("product.class", classes)] if classes else [])]
        yield _rule(f"{name}-evidence", _PRODUCT, applies, reported, **dated)
    of_some_row = _some([_all(row.of_result()) for row in rows])
    judged = ["has(result.verdict)", 'result.verdict in ["pass", "fail"]']
    fits = _all([f'!({_all(row.of_result())}) || (result.verdict == "pass" ? ({row.limit}) : !({row.limit}))' for row in rows])
    yield _rule(f"{name}-verdict", _RESULT, [*of_result, of_some_row, *judged], fits, **dated)


def _reported(item: str) -> str:
    return f'product.reports.exists(r, vouches_for(product, r) && r.results.exists(t, t.item == "{item}"))'


def _limit(row: Content, written: Written) -> str:
    standing = row["standing"]
    if "detected" in row:
        return f"result.detected == {written.limit(row['detected'], 'yes_no', standing)}"
    if "failures" in row:
        match = _FAILURES.fullmatch(row["failures"])
        if match is None:
            raise ValueError(f"no number of failures: {row['failures']}")
        failures = f"result.failed <= {written.limit(match[1], 'number', standing)}"
        if match[2] == "all":
            return f"product.lot_size - result.tested <= {written.limit('0', 'number', standing)} && {failures}"
        return f"result.tested >= {written.limit(match[2], 'number', standing)} && {failures}"
    (key,) = row.keys() & _ASKED.keys()
    asked, match = _ASKED[key], _LIMIT.fullmatch(row[key])
    if match is None:
        raise ValueError(f"no limit: {row[key]}")
    if match[1]:
        return f"{asked} {_SIGNS[match[1]]} {written.limit(match[2], 'measurement', standing)}"
    low, high = (written.limit(f"{match[end]} {match[5]}", "measurement", standing) for end in (3, 4))
    return f"{asked} >= {low} && {asked} <= {high}"


def _specimens(row: Content, written: Written) -> str:
    least = written.limit(row["specimens"], "number", row.get("specimens_standing", row["standing"]))
    listed = f"samples(result.value) > 1 ? samples(result.value) >= {least} : result.tested >= {least}"
    return f"has(result.specimens) ? result.specimens >= {least} : ({listed})"
