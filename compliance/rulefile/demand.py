"""What a row of a table demands of a result: the limits that it reads, its condition, and the demand in words."""

from collections.abc import Mapping
from dataclasses import dataclass

import re2

from compliance.model.diagnostic import Diagnostic
from compliance.rulefile.expansion import MadeLimit, limit_name, lowered
from compliance.rulefile.misfit import Path
from compliance.rulefile.rule_file import RuleFile, fault_at
from compliance.rulefile.shape import Words
from compliance.rulefile.standard_shape import RowShape

_LIMIT = re2.compile(r"(at least|at most|above|below) (-?[0-9]+(?:\.[0-9]+)?) (\S+)")
_RANGE = re2.compile(r"between (-?[0-9]+(?:\.[0-9]+)?) and (-?[0-9]+(?:\.[0-9]+)?) (\S+)")
_FAILURES = re2.compile(r"at most (0|[1-9][0-9]*) of (all|[1-9][0-9]*)")
_COUNT = re2.compile(r"[1-9][0-9]{0,5}")
_OPERATORS = {"at least": ">=", "at most": "<=", "above": ">", "below": "<"}
_SAID = {
    "at least": Words(zh="不小于", en="at least"),
    "at most": Words(zh="不大于", en="at most"),
    "above": Words(zh="大于", en="above"),
    "below": Words(zh="小于", en="below"),
}
_STATISTICS: Mapping[str, Words] = {
    "each": Words(zh="每个样品", en="each specimen"),
    "mean": Words(zh="平均值", en="the mean"),
    "median": Words(zh="中位数", en="the median"),
    "minimum": Words(zh="最小值", en="the least value"),
    "maximum": Words(zh="最大值", en="the greatest value"),
}
#: The keys of a row that say what is demanded; a row has one of them.
KINDS = (*_STATISTICS, "failures", "detected")


@dataclass(frozen=True, slots=True)
class Demand:
    """What a row demands; `shown` is what a message shows of the result that does not meet it."""

    limits: tuple[MadeLimit, ...]
    condition: str
    said: Words
    shown: str


def demand_of(file: RuleFile, path: Path, rule: str, row: RowShape, title: Words, faults: list[Diagnostic]) -> Demand | None:
    """Read what a row demands, or report why that cannot be read."""
    said = [key for key in KINDS if getattr(row, key) is not None]
    if len(said) != 1:
        message = f"the row has {' and '.join(f'`{each}`' for each in said)}" if said else "the row has no limit"
        faults.append(fault_at(file, path, "R410", message, f"give it one of {', '.join(f'`{each}`' for each in KINDS)}"))
        return None
    key, name = said[0], limit_name(rule)
    if key == "detected":
        limit = MadeLimit(name, title, "yes_no", "yes" if row.detected else "no", None)
        words = Words(zh="应检出", en="it is detected") if row.detected else Words(zh="不得检出", en="it is not detected")
        return Demand((limit,), f"result.detected == limits.{name}", words, "{result.detected}")
    text = str(getattr(row, key))
    counted = _FAILURES.fullmatch(text)
    if key == "failures" and counted is not None:
        return _counted(name, title, counted[1], counted[2])
    measured = None if key == "failures" else _measured(key, name, title, text)
    if measured is None:
        hint = "write it like `at least 95 %` or, for failures, `at most 3 of 32` or `at most 0 of all`"
        faults.append(fault_at(file, (*path, key), "R410", f"`{text}` is no limit", hint))
    return measured


def specimens_of(file: RuleFile, path: Path, rule: str, row: RowShape, title: Words, faults: list[Diagnostic]) -> Demand | None:
    """Read on how many specimens a result of a row has to rest, or give None where the row does not say.

    What is told of the result counts first, then how many samples it lists; of a single value, which may be a mean or the least of many,
    how many were tested.
    """
    if row.specimens is None:
        if row.specimens_standing is not None:
            message = "`specimens_standing` says how sure a number is that the row does not give"
            faults.append(fault_at(file, (*path, "specimens_standing"), "R410", message, "add `specimens`", of_key=True))
        return None
    if row.failures is not None:
        message = "the row says in `failures` how many are tested"
        faults.append(fault_at(file, (*path, "specimens"), "R410", message, "leave `specimens` away", of_key=True))
        return None
    if _COUNT.fullmatch(row.specimens) is None:
        faults.append(fault_at(file, (*path, "specimens"), "R410", f"`{row.specimens}` is no number of specimens", "such as `20`"))
        return None
    name = limit_name(rule)
    limit = MadeLimit(
        name,
        Words(zh=f"{title.zh}的最少样品数", en=f"Least number of specimens for {lowered(title.en)}"),
        "integer",
        row.specimens,
        "piece",
    )
    tested = f"result.tested >= limits.{name}"
    listed = tested if row.detected is not None else f"samples(result.value) > 1 ? samples(result.value) >= limits.{name} : {tested}"
    words = Words(zh=f"至少以 {row.specimens} 个样品（或读数）为依据", en=f"rests on at least {row.specimens} specimens (or readings)")
    return Demand((limit,), f"has(result.specimens) ? result.specimens >= limits.{name} : ({listed})", words, "")


def _measured(key: str, name: str, title: Words, text: str) -> Demand | None:
    found, ranged = _LIMIT.fullmatch(text), _RANGE.fullmatch(text)
    measured, statistic = f"{key}(result.value)", _STATISTICS[key]
    if found is not None:
        limit = MadeLimit(name, title, "measurement", f"{found[2]} {found[3]}", found[3])
        words = Words(
            zh=f"{statistic.zh}{_SAID[found[1]].zh} {found[2]} {found[3]}",
            en=f"{statistic.en} is {_SAID[found[1]].en} {found[2]} {found[3]}",
        )
        return Demand((limit,), f"{measured} {_OPERATORS[found[1]]} limits.{name}", words, "{result.value}")
    if ranged is None:
        return None
    low, high = (
        MadeLimit(f"{name}_{end}", title, "measurement", f"{ranged[number]} {ranged[3]}", ranged[3])
        for number, end in ((1, "low"), (2, "high"))
    )
    words = Words(
        zh=f"{statistic.zh}在 {ranged[1]} 至 {ranged[2]} {ranged[3]} 之间",
        en=f"{statistic.en} lies between {ranged[1]} and {ranged[2]} {ranged[3]}",
    )
    return Demand((low, high), f"{measured} >= limits.{low.name} && {measured} <= limits.{high.name}", words, "{result.value}")


def _counted(name: str, title: Words, failures: str, tested: str) -> Demand:
    limit = MadeLimit(name, title, "integer", failures, "piece")
    few = f"result.failed <= limits.{name}"
    if tested == "all":
        # A limit of its own, so that a draft says so of the whole demand.
        left = MadeLimit(f"{name}_untested", title, "integer", "0", "piece")
        words = Words(zh=f"逐个检验整批，不合格不超过 {failures} 个", en=f"the whole lot is tested and at most {failures} fail")
        return Demand((limit, left), f"product.lot_size - result.tested <= limits.{left.name} && {few}", words, "{result.failed}")
    least = MadeLimit(f"{name}_tested", title, "integer", tested, "piece")
    words = Words(zh=f" {tested} 个样品中不合格不超过 {failures} 个", en=f"at most {failures} of {tested} specimens fail")
    return Demand((limit, least), f"result.tested >= limits.{least.name} && {few}", words, "{result.failed}")
