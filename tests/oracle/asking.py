"""Random rule books that are not refused for asking nothing: of comparisons drawn by chance some decide a condition between them."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random

from compliance.errors import RuleFileError
from compliance.model.rule import Ruleset
from compliance.rulefile.load import load
from tests.oracle.random_rule_books import random_rule_book
from tests.oracle.rule_book import RuleBook, to_folder

#: More in a row are no chance.
_MOST = 20


def asking_rule_book(chance: Random, made: Callable[[Random], RuleBook] = random_rule_book) -> tuple[RuleBook, Ruleset]:
    """Make books until one is not refused for a condition that holds always or never, and give it as it is and as it was loaded.

    Raises `RuleFileError` for a book that is refused for anything else.
    """
    for _ in range(_MOST):
        book = made(chance)
        try:
            return book, loaded(book)
        except RuleFileError as refusal:
            if not all(each.code == "R302" and "whatever the values compared" in each.message for each in refusal.diagnostics):
                raise
    raise AssertionError(f"{_MOST} random books in a row ask nothing")


def loaded(book: RuleBook) -> Ruleset:
    """Load a rule book as the folder that it stands for."""
    with tempfile.TemporaryDirectory() as folder:
        to_folder(book, Path(folder))
        return load(Path(folder))
