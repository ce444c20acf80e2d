"""An HTML page as a tree of elements, so that tests ask what a page has and not how it is written."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = {"meta", "br", "input", "hr", "img", "link", "base", "source", "rect"}
_UNSHOWN = {"script", "style", "title"}


@dataclass
class Element:
    """An element: what stands in it, in order."""

    tag: str
    attributes: dict[str, str]
    parts: "list[Element | str]" = field(default_factory=list)

    @property
    def children(self) -> "list[Element]":
        """The elements directly inside."""
        return [part for part in self.parts if isinstance(part, Element)]

    @property
    def classes(self) -> list[str]:
        """The classes it has."""
        return self.attributes.get("class", "").split()

    @property
    def raw(self) -> str:
        """The text directly inside, that of a script or a style included."""
        return "".join(part for part in self.parts if isinstance(part, str))

    @property
    def text(self) -> str:
        """All the text that a reader could meet inside."""
        if self.tag in _UNSHOWN:
            return ""
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    @property
    def shape(self) -> list[str]:
        """The elements inside with their depth, without their texts."""
        return list(self._shape(0))

    def _shape(self, depth: int) -> Iterator[str]:
        yield f"{depth} {self.tag} {' '.join(sorted(self.attributes))}"
        for child in self.children:
            yield from child._shape(depth + 1)

    def all(self, tag: str | None = None, class_name: str | None = None) -> "list[Element]":
        """The elements inside at any depth, in the order of the page."""
        return list(self._all(tag, class_name))

    def _all(self, tag: str | None, class_name: str | None) -> "Iterator[Element]":
        for child in self.children:
            if tag in (None, child.tag) and (class_name is None or class_name in child.classes):
                yield child
            yield from child._all(tag, class_name)

    def find(self, tag: str | None = None, class_name: str | None = None) -> "Element":
        """The first such element inside."""
        return self.all(tag, class_name)[0]


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        assert len(element.attributes) == len(attrs), f"<{tag}> has an attribute twice"
        self.open[-1].parts.append(element)
        if tag not in _VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].parts.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].parts.append(data)


def parse(html: str) -> Element:
    """Read a page; every element is closed where it should be."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    assert len(parser.open) == 1, f"<{parser.open[-1].tag}> is never closed"
    return parser.open[0]
