"""Random rule books that are not refused for asking nothing: of comparisons drawn by chance some decide a condition between them."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random

from compliance.errors import RuleFileError
from compliance.rulefile.load import load
from tests.oracle.random_rule_books import random_rule_book
from tests.oracle.rule_book import RuleBook, to_folder

#: More in a row are no chance.
_MOST = 20


def asking_rule_book(chance: Random, made: Callable[[Random], RuleBook] = random_rule_book) -> RuleBook:
    """Make books until one is not refused for a condition that holds always or never; other refusals are found elsewhere."""
    for _ in range(_MOST):
        book = made(chance)
        if _asks(book):
            return book
    raise AssertionError(f"{_MOST} random books in a row ask nothing")


def _asks(book: RuleBook) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        to_folder(book, Path(folder))
        try:
            load(Path(folder))
        except RuleFileError as refusal:
            return not all(each.code == "R302" and "whatever the values compared" in each.message for each in refusal.diagnostics)
        except Exception:  # noqa: BLE001  # whoever asked for the book loads it again, and reports it
            return True
    return True
