"""What is made of editions and rows: files like any that staff write, whose faults are shown at what they were made from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import re2

from compliance.rulefile.misfit import Path
from compliance.rulefile.rule_file import RuleFile
from compliance.rulefile.shape import CitationShape, LimitValueShape, ParameterShape, ParametersShape, Shape, StandingWord, Words
from compliance.rulefile.standard_shape import EditionShape

#: Before any edition and any product that is judged here.
EVER = "1990-01-01"


@dataclass(frozen=True, slots=True)
class MadeLimit:
    """A limit that an edition or a row gives: its name, its type, its value as text, and its unit."""

    name: str
    title: Words
    type: str
    value: str
    unit: str | None


def parameters_of(
    limits: Sequence[MadeLimit], citation: CitationShape, edition: EditionShape, standing: StandingWord | None = None
) -> ParametersShape:
    """Give limits as a file of parameters would; a row says how sure we are of its own, an edition of its days."""
    is_of_row = standing is not None
    # A row's limit is read on the day of manufacture; an edition's own days on any day.
    start = edition.in_force.start.isoformat() if is_of_row else EVER
    until = edition.in_force.until.isoformat() if is_of_row and edition.in_force.until is not None else None
    return ParametersShape(
        parameters={
            limit.name: ParameterShape(
                title=limit.title,
                type=limit.type,
                unit=limit.unit,
                values=[
                    LimitValueShape(
                        start=start,
                        until=until,
                        place="china",
                        value=limit.value,
                        standing=standing or edition.standing,
                        citation=citation,
                    )
                ],
            )
            for limit in limits
        }
    )


def made_file(file: RuleFile, kind: str, shape: Shape, places: Mapping[Path, Path]) -> RuleFile:
    """Give a made shape the source of what it was made from, so that a fault in it is shown there."""
    root = file.nodes[()]
    return RuleFile(file.source, kind, shape, {(): root, **{path: file.nodes[origin] for path, origin in places.items()}}, {})


def applies_to(standard: str) -> str:
    """Write the condition that an enterprise makes products, and that some product declares an edition.

    It is asked once of a record, so that what other editions demand costs no look at each result.
    """
    return f'enterprise.makes_protective_products && products.exists(product, product.standard == "{standard}")'


def one_of(field: str, values: Sequence[str]) -> str:
    """Write the condition that a field has one of some values."""
    quoted = [f'"{value}"' for value in values]
    return f"{field} == {quoted[0]}" if len(quoted) == 1 else f"{field} in [{', '.join(quoted)}]"


def lowered(text: str) -> str:
    """Write a title as it stands within a sentence, unless it starts with an abbreviation."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def limit_name(rule: str) -> str:
    """Write an id as the name of a limit: small letters, digits and `_`, with a letter after each `_`."""
    parts = [part for part in re2.split(r"[^a-z0-9]+", rule.lower()) if part]
    return "_".join(part if part[0].isalpha() else f"n{part}" for part in parts)
