"""What the model is made of cannot be changed once it is there."""

import pkgutil
from collections.abc import Iterator
from dataclasses import FrozenInstanceError, fields, is_dataclass
from importlib import import_module
from typing import Any

import pytest

import compliance.model
from compliance.model.consequence import Tag, tag_text


def _values() -> Iterator[type[Any]]:
    for module in pkgutil.iter_modules(compliance.model.__path__, "compliance.model."):
        for each in vars(import_module(module.name)).values():
            if isinstance(each, type) and is_dataclass(each) and each.__module__ == module.name:
                yield each


@pytest.mark.parametrize("kind", [pytest.param(kind, id=kind.__name__) for kind in dict.fromkeys(_values())])
def test_a_value_is_frozen_and_takes_no_other_fields(kind: type[Any]) -> None:
    value: object = object.__new__(kind)
    assert not hasattr(value, "__dict__")
    for name in [each.name for each in fields(kind)] or ["anything"]:
        with pytest.raises((FrozenInstanceError, TypeError)):
            setattr(value, name, None)


def test_a_tag_is_written_as_rule_files_write_it() -> None:
    assert tag_text(Tag("failed", "EO-2")) == "failed(EO-2)"
