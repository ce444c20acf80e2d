"""The text of a condition becomes a tree: a reader of its own for the part of CEL that rules are written in."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache


class ConditionTextError(ValueError):
    """The text is no condition of the language."""


@dataclass(frozen=True, slots=True)
class Constant:
    """A number, a text, or yes and no."""

    value: Fraction | str | bool


@dataclass(frozen=True, slots=True)
class Name:
    """A variable, a field of the record, `limits`, `place` or `assessed_on`."""

    name: str


@dataclass(frozen=True, slots=True)
class Part:
    """`whole.name`."""

    whole: "Tree"
    name: str


@dataclass(frozen=True, slots=True)
class Item:
    """`whole[key]`."""

    whole: "Tree"
    key: "Tree"


@dataclass(frozen=True, slots=True)
class Listing:
    """`[a, b]`."""

    items: tuple["Tree", ...]


@dataclass(frozen=True, slots=True)
class Function:
    """`name(a, b)`: a function of the language, or a shared condition."""

    name: str
    arguments: tuple["Tree", ...]


@dataclass(frozen=True, slots=True)
class Quantifier:
    """`entries.all(variable, body)` or `entries.exists(variable, body)`."""

    name: str
    entries: "Tree"
    variable: str
    body: "Tree"


@dataclass(frozen=True, slots=True)
class Prefix:
    """`!a` or `-a`."""

    sign: str
    operand: "Tree"


@dataclass(frozen=True, slots=True)
class Infix:
    """`a sign b`."""

    sign: str
    left: "Tree"
    right: "Tree"


@dataclass(frozen=True, slots=True)
class Choice:
    """`condition ? yes : no`."""

    condition: "Tree"
    yes: "Tree"
    no: "Tree"


Tree = Constant | Name | Part | Item | Listing | Function | Quantifier | Prefix | Infix | Choice

_TOKEN = re.compile(
    r"""(?P<blank>[ \t\r\n\f]+)
      | (?P<number>[0-9]+(?:\.[0-9]+)?(?![0-9A-Za-z_.]))
      | (?P<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
      | (?P<name>[A-Za-z_][A-Za-z0-9_]*)
      | (?P<sign>&&|\|\||==|!=|<=|>=|[<>!?:+\-*/().,\[\]])""",
    re.VERBOSE,
)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "\\": "\\", '"': '"', "'": "'", "`": "`", "?": "?"}
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-3][0-7]{2})|(.))", re.DOTALL)
# How strongly an operator binds, weakest first; `? :` is weaker than all of them.
_STRENGTH = {
    "||": 1,
    "&&": 2,
    **dict.fromkeys(("==", "!=", "<", "<=", ">", ">=", "in"), 3),
    **dict.fromkeys(("+", "-"), 4),
    **dict.fromkeys(("*", "/"), 5),
}


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str


_END = _Token("end", "")


def _tokens(text: str) -> list[_Token]:
    found = []
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise ConditionTextError(f"cannot be read from {text[position:]!r} on")
        position = match.end()
        kind = str(match.lastgroup)
        if kind == "name" and match.group() == "in":
            kind = "sign"
        if kind != "blank":
            found.append(_Token(kind, match.group()))
    return [*found, _END]


def _unescaped(text: str) -> str:
    def character(match: re.Match[str]) -> str:
        for digits, base in ((match[1], 16), (match[2], 16), (match[3], 16), (match[4], 8)):
            if digits:
                return chr(int(digits, base))
        if match[5] not in _ESCAPES:
            raise ConditionTextError(f"unknown escape {match[0]!r}")
        return _ESCAPES[match[5]]

    return _ESCAPE.sub(character, text[1:-1])


class _Reader:
    """Reads tokens from left to right, each operator taking as much as it binds."""

    def __init__(self, tokens: list[_Token]) -> None:
        self.tokens = tokens
        self.place = 0

    @property
    def next(self) -> _Token:
        return self.tokens[self.place]

    def take(self) -> _Token:
        token = self.next
        self.place += 1
        return token

    def meets(self, sign: str) -> bool:
        return self.next.kind == "sign" and self.next.text == sign

    def takes(self, sign: str) -> bool:
        if not self.meets(sign):
            return False
        self.place += 1
        return True

    def needs(self, sign: str) -> None:
        if not self.takes(sign):
            raise ConditionTextError(f"`{sign}` is missing before {self.next.text!r}")

    def whole(self) -> Tree:
        tree = self.choice()
        if self.next is not _END:
            raise ConditionTextError(f"{self.next.text!r} is left over")
        return tree

    def choice(self) -> Tree:
        condition = self.joined(0)
        if not self.takes("?"):
            return condition
        # CEL: the middle is anything but another choice, the last part may be one.
        yes = self.joined(0)
        self.needs(":")
        return Choice(condition, yes, self.choice())

    def joined(self, weakest: int) -> Tree:
        left = self.prefixed()
        while self.next.kind == "sign" and _STRENGTH.get(self.next.text, 0) > weakest:
            sign = self.take().text
            left = Infix(sign, left, self.joined(_STRENGTH[sign]))
        return left

    def prefixed(self) -> Tree:
        for sign in ("!", "-"):
            if self.takes(sign):
                return Prefix(sign, self.prefixed())
        return self.followed(self.single())

    def followed(self, tree: Tree) -> Tree:
        while True:
            if self.takes("."):
                name = self.take()
                if name.kind != "name":
                    raise ConditionTextError(f"{name.text!r} is no name")
                tree = self.quantified(tree, name.text) if self.meets("(") else Part(tree, name.text)
            elif self.takes("["):
                tree = Item(tree, self.choice())
                self.needs("]")
            else:
                return tree

    def quantified(self, entries: Tree, name: str) -> Tree:
        self.needs("(")
        variable = self.take()
        if name not in ("all", "exists") or variable.kind != "name":
            raise ConditionTextError(f"`.{name}(` is not part of the language")
        self.needs(",")
        body = self.choice()
        self.needs(")")
        return Quantifier(name, entries, variable.text, body)

    def single(self) -> Tree:
        if self.takes("("):
            inner = self.choice()
            self.needs(")")
            return inner
        if self.takes("["):
            return Listing(self.sequence("]"))
        token = self.take()
        match token.kind, token.text:
            case "number", text:
                return Constant(Fraction(text))
            case "text", text:
                return Constant(_unescaped(text))
            case "name", "true" | "false":
                return Constant(token.text == "true")
            case "name", name:
                return Function(name, self.sequence(")")) if self.takes("(") else Name(name)
        raise ConditionTextError(f"nothing can start with {token.text!r}")

    def sequence(self, end: str) -> tuple[Tree, ...]:
        if self.takes(end):
            return ()
        items = [self.choice()]
        while self.takes(","):
            items.append(self.choice())
        self.needs(end)
        return tuple(items)


@cache
def tree_of(text: str) -> Tree:
    """Read the text of a condition."""
    return _Reader(_tokens(text)).whole()
