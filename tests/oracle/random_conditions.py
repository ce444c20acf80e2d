"""Random conditions of every kind that the language has, well typed, and with the guards that the loader asks for."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from random import Random

from tests.oracle.condition_names import (
    ASSESSED_ON,
    ORDER,
    Names,
    choices_of,
    first_name,
    limit_read,
    read,
    some_readable,
    with_member,
    within_range,
)
from tests.oracle.condition_writing import Term, joined, reads, same, terms_in
from tests.oracle.random_fields import CHOICES, item_of, kind_of, of_kind
from tests.oracle.random_measurements import of_measurements
from tests.oracle.random_registers import SOME_DAYS, facts_of_places
from tests.oracle.rule_book import Content

_NUMBERS = ("0", "1", "2", "3", "5", "10", "36.5", "37.3", "0.5", "0.1", "100", "-1", "2.50", "12345678901234567890.123456789", "7")
#: What one number is divided by, and what a share or a rate is compared with.
_DIVISORS = ("2", "3", "4", "7", "10")
_RATES = ("0.5", "1", "1.5", "2", "2.5", "3", "0.1")
TEXTS = (
    *CHOICES,
    "it's",
    'a "word"',
    "医院",
    "back\\slash",
    "粤械注准20202140001",
    "国械注进20153141234",
    "91330100799655058B",
    "E1",
    "E2",
)
#: What rules and shared conditions call the members that they are asked of; a quantifier may hide these, but no field of the record.
VARIABLES = ("employee", "product", "part", "piece", "entry", "e", "f")
#: What marks a comparison that counts a list, and guards no quantifier; it is not written.
_COUNT = "count"


def claim(chance: Random, names: Names, size: int) -> Term:
    """Make a claim: something that is true or not of the record."""
    if size > 1 and chance.random() < 0.75:
        return _connected(chance, names, size)
    for _ in range(20):
        made = chance.choice(_CLAIMS)(chance, names)
        if made is not None:
            return made
    return _of_numbers(chance, names)


def _connected(chance: Random, names: Names, size: int) -> Term:
    smaller = size // 2
    match chance.choice(("&&", "&&", "||", "||", "!", "?:", "==")):
        case "!":
            return Term("!", (claim(chance, replace(names, sign=-names.sign), size - 1),))
        case "?:":
            return Term("?:", tuple(claim(chance, names, max(smaller, 1)) for _ in range(3)))
        case "==":
            left, right = claim(chance, names, smaller), claim(chance, names, smaller)
            return Term(chance.choice(("==", "!=")), (left, right)) if same(left) != same(right) else left
        case operator:
            count = chance.choice((2, 2, 3))
            claims = [claim(chance, names, max(size // count, 1)) for _ in range(count)]
            # Counts of one list may decide a condition between them, which the loader refuses.
            return claims[0] if _counts_twice(claims) else joined(operator, claims)


def _counts_twice(claims: Sequence[Term]) -> bool:
    """Say whether a list is compared with a number in two places, at least one of which does not guard a quantifier."""
    compared = [each for claim in claims for each in terms_in(claim) if each.does in ORDER]
    lists = Counter(same(part) for each in compared for part in each.parts if part.does == "size")
    return any(lists[same(part)] > 1 for each in compared if each.text == _COUNT for part in each.parts if part.does == "size")


# Claims that are not made of others


def _yes_no(chance: Random, names: Names) -> Term | None:
    found = some_readable(chance, names, "yes_no")
    if found is None:
        return None
    plain = read(found)
    return chance.choice((plain, plain, Term("!", (plain,)), Term("==", (plain, Term("yes_no", text=chance.choice(("true", "false")))))))


def _of_numbers(chance: Random, names: Names) -> Term:
    found = some_readable(chance, names, "number", "integer")
    left = read(found) if found is not None and chance.random() < 0.6 else number(chance, names, 2)
    if not reads(left, "limit"):
        left = Term("+", (left, Term("size", (Term("path", text="employees"),))))
    right = _undecided(chance, names, left) if chance.random() < 0.5 else number(chance, names, 2)
    if right.does == "number" or _read_in(left) & _read_in(right):
        # What is on both sides may fall out, and the rest decide.
        right = _undecided(chance, names, left)
    return Term(chance.choice(ORDER), (left, right) if chance.random() < 0.8 else (right, left))


def _of_a_number(chance: Random, names: Names) -> Term | None:
    """Compare a number of the record with a number or a limit, as most rules do."""
    found = (some_readable(chance, names, "number") if chance.random() < 0.6 else None) or some_readable(chance, names, "number", "integer")
    if found is None:
        return None
    left = read(found)
    right = (_number_limit(chance, names) if chance.random() < 0.3 else None) or _undecided(chance, names, left)
    return Term(chance.choice(ORDER), (left, right) if chance.random() < 0.85 else (right, left))


def _of_rates(chance: Random, names: Names) -> Term | None:
    """Compare how much of one number there is for each of another one."""
    found, other = (some_readable(chance, names, "number", "integer") for _ in range(2))
    if found is None or other is None:
        return None
    divisor = read(other) if other != found and chance.random() < 0.5 else Term("number", text=chance.choice(_DIVISORS))
    rate = Term("/", (read(found), divisor))
    return Term(chance.choice(ORDER), (rate, Term("number", text=chance.choice(_RATES))))


def _of_periods(chance: Random, names: Names) -> Term:
    """Compare how many days there are between two with some weeks, as the days that rules write are weeks apart."""
    ends = [Term("path", text=chance.choice(of_kind(names.found, "date") or [ASSESSED_ON]).path), value(chance, names, "date")]
    if same(ends[0]) == same(ends[1]):
        ends[1] = _written_value(chance, "date")
    chance.shuffle(ends)
    more = chance.choice((0, 1))
    # Days alone are refused where few of them are wanted and the order of the two is not said beside it.
    days = Term("+", (Term("call", tuple(ends), "days_between"), Term("number", text=str(more))))
    return Term(chance.choice(ORDER), (days, Term("number", text=str(7 * chance.choice((0, 0, 1, 2, 3, 4)) + more))))


def _read_in(term: Term) -> set[object]:
    return {same(each) for each in terms_in(term) if each.does in ("path", "size", "limit")}


def _of_counts(chance: Random, names: Names) -> Term | None:
    """Compare the size of a list with a small number, or with that of another one."""
    lists = of_kind(names.found, "list")
    if not lists:
        return None
    counted, other = (Term("size", (read(chance.choice(lists)),)) for _ in range(2))
    if chance.random() < 0.8 or same(counted) == same(other):
        other = Term("number", text=chance.choice(("1", "2", "2", "3")))
    return Term(chance.choice(ORDER), (counted, other) if chance.random() < 0.8 else (other, counted), _COUNT)


def _undecided(chance: Random, names: Names, left: Term) -> Term:
    """Write a number that the range of a field does not decide, or give a multiple where there is none."""
    field = next((each.field for each in (*names.found, *names.indexed) if left == read(each)), {})
    fitting = within_range(field, _NUMBERS)
    return Term("number", text=chance.choice(fitting)) if fitting else Term("*", (left, Term("number", text="2")))


def _of_days(chance: Random, names: Names) -> Term:
    left = Term("path", text=chance.choice(of_kind(names.found, "date") or [ASSESSED_ON]).path)
    right = value(chance, names, "date")
    if same(left) == same(right):
        right = _written_value(chance, "date")
    return Term(chance.choice(ORDER), (left, right) if chance.random() < 0.8 else (right, left))


def _of_texts(chance: Random, names: Names) -> Term | None:
    found = some_readable(chance, names, "text", "choice")
    if found is None:
        return None
    left, choices = read(found), choices_of(found)
    written_right = Term("text", text=chance.choice(choices or TEXTS))
    right = written_right if chance.random() < 0.6 else value(chance, names, "text")
    if (right.does == "text" and choices) or same(right) == same(left):
        right = written_right
    return Term(chance.choice(("==", "==", "!=")), (left, right) if chance.random() < 0.85 else (right, left))


def _membership(chance: Random, names: Names) -> Term | None:
    kind = chance.choice(("number", "text", "date", "choice"))
    found = some_readable(chance, names, *(("number", "integer") if kind == "number" else (kind,)))
    if found is None:
        return None
    lists = [each for each in names.limits if each.form == "list" and each.kind in _kinds_like(kind)]
    choices = choices_of(found)
    fitting = [each for each in lists if not choices or each.texts <= set(choices)]
    if fitting and chance.random() < 0.4:
        return Term("in", (read(found), Term("limit", text=chance.choice(fitting).name)))
    items = [Term("text", text=chance.choice(choices)) if choices else _written_value(chance, kind) for _ in range(chance.randint(1, 3))]
    if chance.random() < 0.2:
        items.append(value(chance, names, "text" if kind == "choice" else kind) if not choices else read(found))
    return Term("in", (read(found), Term("[]", tuple(items))))


def _kinds_like(kind: str) -> tuple[str, ...]:
    return {"number": ("number", "integer"), "choice": ("text",)}.get(kind, (kind,))


def _membership_of_list(chance: Random, names: Names) -> Term | None:
    lists = [each for each in of_kind(names.found, "list") if kind_of(item_of(each.field)) not in ("object", "measurement")]
    classes = [each for each in names.limits if each.form == "classes"]
    if classes and chance.random() < 0.3:
        return Term("in", (value(chance, names, "text"), Term("limit", text=chance.choice(classes).name)))
    if not lists:
        return None
    found = chance.choice(lists)
    kind = kind_of(item_of(found.field))
    item = _written_value(chance, kind) if chance.random() < 0.6 else value(chance, names, kind)
    return Term("in", (item, read(found)))


def _presence(chance: Random, names: Names) -> Term | None:
    found = [each for each in (*names.found, *names.found, *names.indexed) if each.may_be_absent]
    return Term("has", (read(chance.choice(found)),)) if found else None


def _fact(chance: Random, names: Names) -> Term:
    name, choices = chance.choice(list(facts_of_places().items()))
    fact = Term("fact", text=f"place.{name}")
    texts = tuple(Term("text", text=each) for each in chance.sample(choices, chance.randint(1, len(choices))))
    return Term("in", (fact, Term("[]", texts))) if chance.random() < 0.4 else Term(chance.choice(("==", "!=")), (fact, texts[0]))


def _attested(chance: Random, names: Names) -> Term | None:
    return Term("attested", text="attested()") if names.may_be_attested else None


def _form_of_text(chance: Random, names: Names) -> Term | None:
    function = chance.choice(("valid_credit_code", "valid_registration_number"))
    found = some_readable(chance, names, "text")
    if found is not None and function == "valid_credit_code" and chance.random() < 0.5:
        codes = [each for each in of_kind(names.found, "text") if each.field.get("format") == "credit_code"]
        found = chance.choice(codes or [found])
    return None if found is None else Term("call", (read(found),), function)


def _limit_alone(chance: Random, names: Names) -> Term | None:
    limits = [each for each in names.limits if each.kind == "yes_no" and each.form != "list"]
    found = some_readable(chance, names, "yes_no")
    if not limits or found is None:
        return None
    return Term(chance.choice(("==", "!=")), (read(found), limit_read(chance, names, chance.choice(limits))))


def _shared(chance: Random, names: Names) -> Term | None:
    if not names.definitions:
        return None
    definition = chance.choice(names.definitions)
    arguments = [_argument(chance, names, item) for item in definition.items]
    found = tuple(each for each in arguments if each is not None and reads(each))
    return Term("named", found, definition.name) if len(found) == len(arguments) else None


def _argument(chance: Random, names: Names, item: Mapping[str, Content]) -> Term | None:
    """Give what a shared condition is asked of: an object of its kind, or a value of its type."""
    kind = kind_of(item)
    if kind == "object":
        alike = [each for each in (*names.found, *names.found, *names.indexed) if each.field is item]
        return read(chance.choice(alike)) if alike else None
    if kind in ("number", "integer") and chance.random() < 0.3:
        # What is said in it may be asked for or refused, as the shared condition has it.
        return number(chance, replace(names, sign=0), 2, is_double=True)
    found = some_readable(chance, names, *(("number", "integer") if kind in ("number", "integer") else (kind,)))
    return None if found is None else read(found)


def quantified(chance: Random, names: Names) -> Term | None:
    """Make a claim about the members of a list, or None where there is none, or where enough lists are around already."""
    lists = of_kind(names.found, "list") + [each for each in of_kind(names.indexed, "list") if chance.random() < 0.1]
    if not lists or names.depth >= 2:
        return None
    found = chance.choice(lists)
    hidden = sorted({first_name(each.path) for each in names.found} & set(VARIABLES))
    variable = chance.choice(hidden) if hidden and chance.random() < 0.06 else "efg"[names.depth]
    inner = replace(with_member(names, variable, item_of(found.field), chance), depth=names.depth + 1)
    about_member = _shared(chance, inner) if chance.random() < 0.3 else None
    body = about_member or claim(chance, inner, chance.choice((1, 1, 2, 3)))
    collection = read(found)
    does = chance.choice(("all", "exists"))
    made = Term(does, (collection, body), variable)
    needs = names.sign != 1 if does == "exists" else names.sign != -1
    if not needs and chance.random() < 0.7:
        return made
    counted = Term("size", (collection,))
    if chance.random() < 0.6:
        operator, least = chance.choice(((">", "0"), (">=", "1"), ("!=", "0"), (">=", "2"), ("==", "1"), (">", "1")))
        return Term("&&", (Term(operator, (counted, Term("number", text=least))), made))
    operator, least = chance.choice((("==", "0"), ("<", "1"), ("<=", "0")))
    return Term("||", (Term(operator, (counted, Term("number", text=least))), made))


_CLAIMS: tuple[Callable[[Random, Names], Term | None], ...] = (
    *([_yes_no] * 3 + [_of_a_number] * 4 + [_of_numbers] * 4 + [_of_rates] * 2 + [_of_counts] * 3),
    *([_of_periods] * 3 + [_of_days] * 2 + [_of_texts] * 2 + [of_measurements] * 7),
    *([_membership] * 2 + [_membership_of_list] + [_presence] * 3 + [_fact] + [_attested] * 3 + [_form_of_text] * 3),
    *([_limit_alone] + [_shared] * 4 + [quantified] * 4),
)


# Values


def number(chance: Random, names: Names, size: int, *, is_double: bool = False) -> Term:
    """Make a number; `is_double` leaves out what the type checker takes for an integer, which does not go with other numbers in `?:`."""
    if size > 0 and chance.random() < 0.45:
        match chance.choice(("+", "-", "*", "/", "negate", "?:")):
            case "negate":
                return Term("negate", (number(chance, names, size - 1),))
            case "?:":
                branches = tuple(number(chance, names, size - 1, is_double=True) for _ in range(2))
                return Term("?:", (claim(chance, names, 1), *branches))
            case operator:
                return Term(operator, (number(chance, names, size - 1), number(chance, names, size - 1)))
    made = chance.choice(_NUMBERS_READ)(chance, names)
    if made is None or (is_double and made.does == "size"):
        found = some_readable(chance, names, "number", "integer")
        made = read(found) if found is not None else Term("number", text=chance.choice(_NUMBERS))
    if is_double and made.does == "number" and "." not in made.text:
        return Term("number", text=f"{made.text}.0")
    return made


def _number_read(chance: Random, names: Names) -> Term | None:
    found = some_readable(chance, names, "number", "integer")
    return None if found is None else read(found)


def _number_written(chance: Random, names: Names) -> Term | None:
    return Term("number", text=chance.choice(_NUMBERS))


def _number_limit(chance: Random, names: Names) -> Term | None:
    limits = [each for each in names.limits if each.kind in ("number", "integer") and each.form != "list"]
    return limit_read(chance, names, chance.choice(limits)) if limits else None


def _counted(chance: Random, names: Names) -> Term | None:
    found = some_readable(chance, names, "list", "text", "list")
    limits = [each for each in names.limits if each.form == "list"]
    if limits and chance.random() < 0.1:
        return Term("size", (Term("limit", text=chance.choice(limits).name),))
    return None if found is None else Term("size", (read(found),))


def _days(chance: Random, names: Names) -> Term | None:
    days = Term("call", (value(chance, names, "date"), value(chance, names, "date")), "days_between")
    # Days alone are refused where few of them are wanted and the order of the two is not said beside it.
    return Term("+", (days, Term("number", text=chance.choice(("0", "1")))))


def _samples(chance: Random, names: Names) -> Term | None:
    found = some_readable(chance, names, "measurement")
    return None if found is None else Term("call", (read(found),), "samples")


def _registration(chance: Random, names: Names) -> Term | None:
    found = some_readable(chance, names, "text")
    return None if found is None else Term("call", (read(found),), chance.choice(("registration_year", "registration_class")))


_NUMBERS_READ: tuple[Callable[[Random, Names], Term | None], ...] = (
    *(_number_read, _number_read, _number_read, _number_written, _number_written, _number_limit, _number_limit),
    *(_counted, _counted, _days, _samples, _registration),
)


def value(chance: Random, names: Names, kind: str) -> Term:
    """Make a value of a type: read from the record, a limit, one of two, or written in the condition."""
    if kind in ("number", "integer"):
        return number(chance, names, 1)
    like = ("text", "choice") if kind in ("text", "choice") else (kind,)
    roll = chance.random()
    found = some_readable(chance, names, *like)
    limits = [each for each in names.limits if each.kind == like[0] and each.form != "list"]
    if roll < 0.5 and found is not None:
        return read(found)
    if roll < 0.65 and limits:
        return limit_read(chance, names, chance.choice(limits))
    if roll < 0.72 and names.depth < 2:
        return Term("?:", (claim(chance, names, 1), value(chance, names, kind), value(chance, names, kind)))
    return _written_value(chance, kind)


def _written_value(chance: Random, kind: str) -> Term:
    match kind:
        case "number" | "integer":
            return Term("number", text=chance.choice(_NUMBERS))
        case "date":
            return Term("date", text=chance.choice(SOME_DAYS).isoformat())
        case "yes_no":
            return Term("yes_no", text=chance.choice(("true", "false")))
    return Term("text", text=chance.choice(TEXTS))
