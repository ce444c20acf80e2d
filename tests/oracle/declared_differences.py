"""Where CEL and our language differ on purpose: what each says, and why ours does not say the same."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.oracle.random_fields import titled
from tests.oracle.rule_book import Content, RuleBook


@dataclass(frozen=True, slots=True)
class Difference:
    """A condition on which the two differ: `cel` and `ours` are what each says, `ours` the code of a diagnostic where it is refused.

    `changed` is what the record says otherwise than the usual one.
    """

    name: str
    condition: str
    cel: bool | None
    ours: str
    why: str
    changed: Mapping[str, object] = field(default_factory=dict)


#: What a record says where a difference does not say otherwise.
USUAL: Mapping[str, object] = {
    "submitted_on": "2020-03-01",
    "code": "91330100799655058B",
    "district": "china",
    "one": 0.1,
    "other": 0.2,
    "whole": 0.3,
    "temperature": 36.5,
    "count": 3,
    "text": "7",
    "checked": True,
    "values": [1, 2],
    "people": [{"id": "E1"}, {"id": "E2"}],
}

DECLARED_DIFFERENCES: tuple[Difference, ...] = (
    Difference("tenths", "one + other == whole", False, "pass", "numbers are exact decimals; binary ones have no tenths"),
    Difference(
        "many digits",
        "one == other",
        True,
        "fail",
        "a number keeps all its digits",
        {"one": 9007199254740993, "other": 9007199254740992.0},
    ),
    Difference("whole numbers divided", "count / 2 * 2 == 3", False, "pass", "a half is a half; CEL cuts whole numbers off"),
    Difference("whole and other numbers", "count + 0.5 == 3.5", None, "pass", "there is one kind of number; CEL does not add its two"),
    Difference("divided by nothing", "one / other >= 1.0", True, "unknown", "nothing is divided by 0; CEL has infinity", {"other": 0.0}),
    Difference("nothing given", "one != 1.0", True, "unknown", "null says nothing, so nothing equals it or differs from it", {"one": None}),
    Difference("a text for a number", "one != 1.0", True, "unknown", "what is of the wrong type is unknown, not different", {"one": "1.0"}),
    Difference(
        "no possible value",
        "temperature > 37.3",
        True,
        "unknown",
        "what lies beyond the range of its field is unknown",
        {"temperature": 365.0},
    ),
    Difference(
        "a key that nobody knows",
        "has(people[0].left_on)",
        False,
        "unknown",
        "a misspelt key looks just like an absent one",
        {"people": [{"id": "E1", "left": "2020-02-10"}]},
    ),
    Difference(
        "null where absence would be an answer",
        "has(people[0].left_on)",
        True,
        "unknown",
        "null is no answer",
        {"people": [{"id": "E1", "left_on": None}]},
    ),
    Difference("a member that is none", "size(values) == 2", True, "unknown", "what is no member cannot be counted", {"values": [1, None]}),
    Difference(
        "not among those known", "5.0 in values", False, "unknown", "the member that is not known may be it", {"values": [1.0, None]}
    ),
    Difference(
        "two entries with one identifier",
        'people[0].id == "E1"',
        True,
        "unknown",
        "of two entries with the same identifier nobody knows which is meant",
        {"people": [{"id": "E1"}, {"id": "E1"}]},
    ),
    Difference(
        "entries without an identifier",
        "size(people) >= 2",
        True,
        "unknown",
        "entries that cannot be told apart may be one and the same",
        {"people": [{}, {"id": "E1"}, {"id": None}]},
    ),
    Difference("a draft limit", "temperature < limits.draft", True, "unknown", "nobody has verified the limit"),
    Difference("nothing of nothing", "values.all(v, v > 100)", True, "R301", "nothing is true of nothing by accident", {"values": []}),
    Difference("the order of texts", 'text < "8"', True, "R202", "texts have no order that rules speak of"),
    Difference("joined texts", 'text + "1" == "71"', True, "R202", "texts are compared, never made"),
    Difference("patterns", 'text.matches("[0-9]")', True, "R204", "patterns cannot be said in words"),
    Difference("conversions", "int(text) == 7", True, "R204", "a text is no number, whatever stands in it"),
    Difference("a remainder", "count % 2 == 1", True, "R204", "numbers are exact decimals, of which nobody asks for a remainder"),
    Difference("a list made of another", "size(values.filter(v, v > 1)) == 1", True, "R202", "what is counted has a place in the record"),
    Difference("exactly one", "values.exists_one(v, v == 1)", True, "R202", "`all` and `exists` are enough"),
    Difference("always true", "true", True, "R406", "a condition that reads nothing says the same of every record"),
)


def plain_book(condition: str) -> RuleBook:
    """Give a ruleset of one rule over the usual record."""
    cited: Content = {"document": "guide", "item": "1"}
    rule: Content = {
        "id": "D.1",
        "title": titled("one rule"),
        "standing": "documented",
        "severity": "minor",
        "citation": cited,
        "in_force": {"from": "2020-01-01"},
        "place": "china",
        "requires": condition,
        "message": titled("not met"),
        "remedy": titled("set it right"),
    }
    limit: Content = {"from": "2019-01-01", "place": "china", "value": "37.3", "standing": "draft", "citation": cited}
    return RuleBook(
        {
            "ruleset.yaml": {"ruleset": "plain", "version": "1", "title": titled("plain")},
            "record.yaml": _RECORD,
            "documents.yaml": {
                "documents": {"guide": {"title": titled("guide"), "issuer": titled("nobody"), "place": "china", "url": "not found"}}
            },
            "places.yaml": {"places": {"china": {"title": titled("china")}}},
            "limits.yaml": {"parameters": {"draft": {"title": titled("draft"), "values": [limit]}}},
            "rules.yaml": {"requirement": "D", "title": titled("plain"), "citation": cited, "rules": [rule]},
        }
    )


def _field(kind: str, **more: Content) -> Content:
    return {"type": kind, "title": titled(kind), **more}


_RECORD: Content = {
    "record": "plain",
    "title": titled("plain"),
    "identifier": "code",
    "submitted_on": "submitted_on",
    "place": "district",
    "units": {},
    "fields": {
        "submitted_on": _field("date"),
        "code": _field("text"),
        "district": _field("choice", choices="places"),
        **{name: _field("number") for name in ("one", "other", "whole")},
        "temperature": _field("number", between=["30", "45"]),
        "count": _field("integer"),
        "text": _field("text"),
        "checked": _field("yes_no"),
        "values": {"title": titled("values"), "each": _field("number")},
        "people": {
            "title": titled("people"),
            "each": {
                "title": titled("person"),
                "fields": {"id": _field("text", identifier="yes"), "left_on": _field("date", absence="none")},
            },
        },
    },
}
