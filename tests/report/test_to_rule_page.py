from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from compliance.language.functions import parse_measurement
from compliance.model.citation import Citation, Standing
from compliance.model.period import Period
from compliance.model.record import FieldType
from compliance.model.rule import LimitValue, Parameter
from compliance.report.layout import Choice
from compliance.report.to_rule_page import limit_words, render
from tests.report.golden import assert_golden
from tests.report.hand_made import RULES, RULESET


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_screen(language: Choice) -> None:
    page = render(RULES["EO-3.2"], RULESET, language, colour=False, scenarios=["features/3.feature:7  库存不足"])
    assert_golden(f"report/rule.{language}.txt", page)


def test_with_a_day_only_the_limits_of_that_day_are_told() -> None:
    page = render(RULES["EO-3.2"], RULESET, "en", colour=False, day=date(2020, 3, 1))
    assert "limits on 2020-03-01" in page
    assert "7 days" in page
    assert "10 days" not in page
    assert "on 2020-03-01 in force" in page
    assert "no value on that day" in render(RULES["EO-3.2"], RULESET, "en", colour=False, day=date(2019, 1, 1))
    assert "on 2019-01-01 not in force" in render(RULES["EO-3.2"], RULESET, "en", colour=False, day=date(2019, 1, 1))


def test_condition_is_told_as_it_was_written_and_in_words_with_what_it_shares() -> None:
    page = render(RULES["EO-1.1"], RULESET, "en", colour=False)
    assert "    is_well(employee)\n    = has no fever\n" in page
    assert "  is_well  has no fever\n    employee.temperature < 37.3\n" in page
    assert "each employee in employees; an empty list leaves it unknown" in page


def test_end_of_a_rule_names_what_ended_it() -> None:
    page = render(RULES["EO-3.4"], RULESET, "en", colour=False)
    assert "from 2020-02-01 until 2020-04-07 (that day excluded)" in page
    assert "ended by “Notice of repeal”" in page
    assert "judged by" in page
    succeeded = replace(RULES["EO-3.4"], ended_by="EO-3.2", succeeded_by="EO-3.5")
    assert "succeeded by EO-3.5" in render(succeeded, RULESET, "en", colour=False)


def test_scenarios_are_told_only_where_somebody_looked_for_them() -> None:
    assert "scenario" not in render(RULES["EO-3.2"], RULESET, "en", colour=False)
    assert "no scenario pins this rule" in render(RULES["EO-3.2"], RULESET, "en", colour=False, scenarios=[])


def test_disabled_rule_waiver_and_consequences_are_told() -> None:
    assert "waiting to be verified" in render(RULES["EO-3.5"], RULESET, "en", colour=False)
    assert "W-1  91440704MA4W000000/employees/1" in render(RULES["EO-3.3"], RULESET, "en", colour=False)
    assert "CQ-MASKS  Buy masks  (failed(EO-3.2))" in render(RULES["EO-3.2"], RULESET, "en", colour=False)
    assert "waivers" not in render(RULES["EO-3.2"], RULESET, "en", colour=False)


@pytest.mark.parametrize(
    ("value", "unit", "en"),
    [
        (Decimal("0.50"), None, "0.50"),
        (Decimal(10), "day", "10 days"),
        ("hubei", None, "hubei"),
        (True, None, "yes"),
        (date(2020, 3, 1), None, "2020-03-01"),
        (("hubei", "wenzhou"), None, "hubei, wenzhou"),
        ({"KN90": Decimal(90), "KN95": Decimal(95)}, "piece", "KN90: 90, KN95: 95 pieces"),
        (parse_measurement("500 mg/L"), None, "500 mg/L"),
    ],
)
def test_limit_in_words(value: object, unit: str | None, en: str) -> None:
    parameter = Parameter("x", RULESET.title, FieldType.NUMBER, unit, ())
    limit = LimitValue(Period(date(2020, 1, 1)), "china", value, Standing.MAPPED, Citation("notice-3", "1"))  # type: ignore[arg-type]
    assert limit_words(limit, parameter, RULESET).en == en
