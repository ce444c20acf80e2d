"""Conditions and records over the small definition, drawn so that every condition is well typed."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

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
)
from compliance.model.quantity import Measurement, point
from tests.small_record import named

_ORDER = ("<", "<=", ">", ">=", "==", "!=")
_STOCK, _EMPLOYEES = Variable("stock"), Variable("employees")
_MEASURED = Measurement((point(Fraction(500)),), "mg/L")


def _number(employee: str) -> SearchStrategy[Condition]:
    person = Variable(employee)
    readings = Field(person, "readings")
    plain: list[Condition] = [
        *(Literal(Decimal(number)) for number in ("0", "1", "2", "10", "37.3")),
        Variable("headcount"),
        Field(_STOCK, "masks"),
        Field(person, "temperature"),
        Field(Index(_EMPLOYEES, Literal(Decimal(1))), "temperature"),
        Index(readings, Literal(Decimal(0))),
        Size(readings),
        Size(_EMPLOYEES),
        Limit("stock_days"),
        Limit("draft_days"),
        Limit("missing_days"),
        Limit("efficiency", Field(person, "id")),
        Call("days_between", (Variable("submitted_on"), Variable("assessed_on"))),
    ]
    leaf = st.sampled_from(plain)
    calculated = st.builds(Arithmetic, st.sampled_from("+-*/"), leaf, leaf)
    return leaf | leaf | calculated | st.builds(Negate, leaf)


def _claim(employee: str) -> SearchStrategy[Condition]:
    person = Variable(employee)
    number = _number(employee)
    text: SearchStrategy[Condition] = st.sampled_from(
        [Field(person, "lodging"), Field(person, "id"), Variable("code"), Literal("home"), Literal("KN95")]
    )
    day: SearchStrategy[Condition] = st.sampled_from(
        [Variable("submitted_on"), Variable("assessed_on"), Field(person, "left_on"), Literal(date(2020, 2, 12)), Limit("until")]
    )
    chlorine = Field(_STOCK, "chlorine")
    measured: SearchStrategy[Condition] = st.sampled_from(
        [chlorine, Call("each", (chlorine,)), Call("mean", (chlorine,)), Call("median", (chlorine,)), Call("minimum", (chlorine,))]
    )
    lists: SearchStrategy[Condition] = st.sampled_from(
        [Field(person, "areas"), Limit("key_areas"), Limit("efficiency"), Values((Literal("home"), Literal("hubei"), Field(person, "id")))]
    )
    answers: SearchStrategy[Condition] = st.sampled_from(
        [
            Variable("inspected"),
            Field(person, "isolated"),
            Field(person, "coughs"),
            Has(Field(Index(_EMPLOYEES, Literal(Decimal(1))), "left_on")),
            Attested(),
            Literal(True),
            Compare("==", Fact("risk_level"), Literal("low")),
            Call("valid_credit_code", (Variable("code"),)),
        ]
    )
    presence: SearchStrategy[Condition] = st.builds(Has, st.just(Field(person, "left_on")))
    return st.one_of(
        answers,
        presence,
        st.builds(Compare, st.sampled_from(_ORDER), number, number),
        st.builds(Compare, st.sampled_from(_ORDER), day, day),
        st.builds(Compare, st.sampled_from(("==", "!=")), text, text),
        st.builds(Compare, st.sampled_from(_ORDER), measured, st.sampled_from([Literal(_MEASURED), Limit("chlorine")])),
        st.builds(Member, st.sampled_from([Literal("home"), Literal("hubei")]), st.just(Field(person, "areas"))),
        st.builds(Member, text, lists),
    )


def _connected(inner: SearchStrategy[Condition]) -> SearchStrategy[Condition]:
    several = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        st.builds(And, several),
        st.builds(Or, several),
        st.builds(Not, inner),
        st.builds(Choose, inner, inner, inner),
        st.builds(Named, st.just("shared"), st.just(named("共用", "shared")), inner),
    )


def _quantified() -> SearchStrategy[Condition]:
    body = st.recursive(_claim("e"), _connected, max_leaves=2)
    return st.builds(lambda kind, claim: kind("e", _EMPLOYEES, claim), st.sampled_from((Every, Some)), body)


#: A condition about the record and one employee.
CONDITIONS: SearchStrategy[Condition] = st.recursive(_claim("employee") | _claim("employee") | _quantified(), _connected, max_leaves=4)

_YES_NO, _DAYS = st.booleans(), st.sampled_from(["2020-02-10", "2020-02-12", "2020-02-14"])
_PEOPLE = st.lists(
    st.fixed_dictionaries(
        {
            "temperature": st.sampled_from([36, 37.3, 38]),
            "isolated": _YES_NO,
            "coughs": _YES_NO,
            "lodging": st.sampled_from(["dormitory", "home"]),
            "readings": st.lists(st.sampled_from([36, 38]), max_size=2),
            "areas": st.lists(st.sampled_from(["hubei", "home"]), min_size=1, max_size=2),
        },
        optional={"left_on": _DAYS},
    ),
    min_size=1,
    max_size=2,
)
#: A submission in which every field is given, and no two employees have the same number.
RECORDS: SearchStrategy[dict[str, object]] = st.fixed_dictionaries(
    {
        "submitted_on": _DAYS,
        "code": st.sampled_from(["91330100799655058B", "91330100799655058C"]),
        "district": st.sampled_from(["jianghai", "pengjiang"]),
        "headcount": st.integers(0, 3),
        "inspected": _YES_NO,
        "stock": st.fixed_dictionaries({"masks": st.integers(0, 11), "chlorine": st.sampled_from([499, 500])}),
        "employees": _PEOPLE.map(lambda people: [{"id": ("KN95", "home", "E3")[number], **each} for number, each in enumerate(people)]),
    }
)
