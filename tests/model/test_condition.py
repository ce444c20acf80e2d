"""The nodes of a condition: what each is made of, in the order of the text."""

from decimal import Decimal

import pytest

from compliance.model.bilingual import Bilingual
from compliance.model.condition import (
    And,
    Arithmetic,
    Attested,
    Call,
    Choose,
    Compare,
    Condition,
    Every,
    Fact,
    Field,
    Has,
    Index,
    Limit,
    Literal,
    Member,
    Named,
    Negate,
    Not,
    Or,
    Size,
    Some,
    Values,
    Variable,
    children_of,
    depth_of,
    limits_of,
    nodes_of,
    owner_of,
)

_X, _Y, _Z = Variable("x"), Variable("y"), Variable("z")


@pytest.mark.parametrize(
    ("node", "parts"),
    [
        (Literal(Decimal(1)), ()),
        (_X, ()),
        (Fact("risk"), ()),
        (Attested(), ()),
        (Limit("days"), ()),
        (Limit("days", _X), (_X,)),
        (Field(_X, "name"), (_X,)),
        (Has(Field(_X, "name")), (Field(_X, "name"),)),
        (Not(_X), (_X,)),
        (Negate(_X), (_X,)),
        (Size(_X), (_X,)),
        (Named("is_x", Bilingual("甲", "x"), _X), (_X,)),
        (And((_X, _Y, _Z)), (_X, _Y, _Z)),
        (Or((_X, _Y)), (_X, _Y)),
        (Values((_X, _Y)), (_X, _Y)),
        (Call("days_between", (_X, _Y)), (_X, _Y)),
        (Choose(_X, _Y, _Z), (_X, _Y, _Z)),
        (Compare("<", _X, _Y), (_X, _Y)),
        (Arithmetic("+", _X, _Y), (_X, _Y)),
        (Member(_X, _Y), (_X, _Y)),
        (Index(_X, _Y), (_X, _Y)),
        (Every("each", _X, _Y), (_X, _Y)),
        (Some("each", _X, _Y), (_X, _Y)),
    ],
)
def test_a_node_is_made_of_its_parts(node: Condition, parts: tuple[Condition, ...]) -> None:
    assert children_of(node) == parts


def test_all_nodes_of_a_condition_are_found_from_the_outside_in() -> None:
    inner = Compare("<", _X, Limit("days", _Y))
    assert list(nodes_of(And((inner, Not(_Z))))) == [And((inner, Not(_Z))), inner, _X, Limit("days", _Y), _Y, Not(_Z), _Z]


def test_the_limits_of_a_condition_are_found_in_all_its_parts() -> None:
    assert limits_of(Or((Compare("<", _X, Limit("days", Limit("inner"))), Not(Member(_Y, Limit("areas")))))) == {"days", "inner", "areas"}
    assert limits_of(_X) == frozenset()


@pytest.mark.parametrize(
    ("node", "depth"),
    [
        (Variable("a"), 1),
        (Not(Variable("a")), 2),
        (And((Variable("a"), Not(Not(Variable("b"))), Variable("c"))), 4),
    ],
)
def test_a_condition_is_as_deep_as_its_deepest_part(node: Condition, depth: int) -> None:
    assert depth_of(node) == depth


@pytest.mark.parametrize("owner", [Variable("a"), Index(Variable("a"), Literal(Decimal(0)))])
def test_a_path_starts_at_what_its_first_field_is_read_from(owner: Condition) -> None:
    assert owner_of(owner) == owner
    assert owner_of(Field(owner, "b")) == owner
    assert owner_of(Field(Field(owner, "b"), "c")) == owner
