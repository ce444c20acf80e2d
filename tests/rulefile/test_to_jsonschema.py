"""Schemas describe what is read: what the loader and the intake take fits them, and what they refuse does not."""

import json
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from compliance.rulefile.to_jsonschema import record_schema, rules_schema
from tests.rulefile.conftest import SOUND
from tests.shipped import shipped_ruleset

REPOSITORY = Path(__file__).parent.parent.parent
FILES = [*sorted((REPOSITORY / "rules").rglob("*.yaml")), *sorted(SOUND.rglob("*.yaml"))]
RULES = jsonschema.Draft202012Validator(rules_schema(), format_checker=jsonschema.FormatChecker())
SUBMISSION = json.loads((REPOSITORY / "features" / "records" / "compliant.json").read_text(encoding="utf-8"))


@cache
def record_validator() -> Any:
    """Make it once: the shipped rules take long to load."""
    return jsonschema.Draft202012Validator(record_schema(shipped_ruleset().definition), format_checker=jsonschema.FormatChecker())


def read_as(version: str, text: str) -> Any:
    """Read a rule file as an editor does: all scalars as texts, or typed by the one or the other version of YAML."""
    if version == "texts":
        return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  # it makes texts only
    loader: Any = type("Loader", (yaml.SafeLoader,), {"yaml_implicit_resolvers": deepcopy(yaml.SafeLoader.yaml_implicit_resolvers)})
    # Editors make JSON values, which have no dates.
    dropped = {"tag:yaml.org,2002:timestamp"} | ({"tag:yaml.org,2002:bool"} if version == "1.2" else set())
    for first, resolvers in loader.yaml_implicit_resolvers.items():
        loader.yaml_implicit_resolvers[first] = [each for each in resolvers if each[0] not in dropped]
    return yaml.load(text, Loader=loader)  # noqa: S506  # the safe one, with fewer types


def faults_of(validator: Any, value: Any) -> Iterator[str]:
    yield from (f"{each.json_path}: {each.message}" for each in validator.iter_errors(value))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(REPOSITORY).as_posix())
@pytest.mark.parametrize("version", ["texts", "1.1", "1.2"])
def test_rule_file_fits_its_schema_however_an_editor_reads_it(path: Path, version: str) -> None:
    assert list(faults_of(RULES, read_as(version, path.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("severity: minor", "severty: minor"),
        ("severity: minor", "severity: minr"),
        ("standing: mapped", "standing: verified"),
        ("from: 2020-02-01", "from: 2020-2-1"),
        ("rules:", "rule:"),
        ("id: EO-8.1", "id: 一"),
        ("    severity: minor\n", ""),
        ("requirement: EO-8", "requirment: EO-8"),
        ("zh: 现场关爱措施, ", ""),
    ],
)
def test_what_the_loader_refuses_does_not_fit(old: str, new: str) -> None:
    text = (SOUND / "eight-ones" / "8-care.yaml").read_text(encoding="utf-8")
    assert old in text
    assert list(faults_of(RULES, read_as("texts", text.replace(old, new, 1))))


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("parameters/limits.yaml", "value: 10,", "value: {},"),
        ("parameters/limits.yaml", "values:\n      - {from: 2020-02-01, place", "values: []\n    more:\n      - {from: 2020-02-01, place"),
        ("records/enterprise.yaml", "at_least: 0", "at_least: none"),
        ("records/enterprise.yaml", "sensitive: yes", "sensitive: maybe"),
        ("records/enterprise.yaml", "type: integer", "type: null"),
        ("consequences/health.yaml", "within: 0 day", "within: 0"),
        ("waivers/2020.yaml", "item: /employees/1", "item: employees/1"),
        ("eight-ones/1-take-temperatures.yaml", "[employee in employees]", "[employees]"),
        ("eight-ones/1-take-temperatures.yaml", "when_empty: unknown", "when_empty: null"),
    ],
)
@pytest.mark.parametrize("version", ["texts", "1.1", "1.2"])
def test_what_the_loader_refuses_does_not_fit_however_an_editor_reads_it(file: str, old: str, new: str, version: str) -> None:
    text = (SOUND / file).read_text(encoding="utf-8")
    assert old in text
    assert list(faults_of(RULES, read_as(version, text.replace(old, new, 1))))


def test_schemas_are_schemas() -> None:
    jsonschema.Draft202012Validator.check_schema(rules_schema())
    jsonschema.Draft202012Validator.check_schema(record_validator().schema)


def test_submission_fits_the_schema_of_its_record() -> None:
    assert list(faults_of(record_validator(), SUBMISSION)) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("enterprise", "headcount"), "4"),
        (("enterprise", "headcount"), 4.5),
        (("enterprise", "headcount"), 0),
        (("enterprise", "district"), "jiangha"),
        (("enterprise", "credit_code"), "91440704ma00000013"),
        (("enterprise", "makes_key_material"), "yes"),
        (("enterprise", "name"), ""),
        (("enterprise", "nane"), "x"),
        (("employees",), {}),
        (("employees", 0, "id"), "张三"),
        (("submitted_on",), "2020-2-10"),
        (("submitted_on",), None),
        (("disinfection", "chlorine"), {"value": 500}),
        (("disinfection", "chlorine"), {"value": 500, "unit": "ppm"}),
        (("disinfection", "chlorine"), {"samples": [], "unit": "mg/L"}),
    ],
)
def test_what_the_intake_complains_of_does_not_fit(path: tuple[str | int, ...], value: object) -> None:
    changed: Any = deepcopy(SUBMISSION)
    owner = changed
    for step in path[:-1]:
        owner = owner[step]
    owner[path[-1]] = value
    assert list(faults_of(record_validator(), changed))


def test_nothing_is_required_of_a_submission() -> None:
    assert list(faults_of(record_validator(), {})) == []
