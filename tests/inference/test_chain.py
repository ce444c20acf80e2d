"""What chaining means, told on rules small enough to be followed by eye."""

import sys

import pytest

from compliance.inference.chain import chain
from compliance.inference.to_rete import Rete, chain_of, is_available
from compliance.model.consequence import Chain, ConsequenceRule, Tag, tag_text
from tests.inference.random_rules import Engine, consequence, failed, measure

STOP, TELL, CALL = measure("stop"), measure("tell"), measure("call")


def _engines(rules: list[ConsequenceRule]) -> list[Engine]:
    reference: Engine = lambda tags: chain(rules, tags)  # noqa: E731
    return [reference, Rete(rules).chain] if is_available() else [reference]


@pytest.mark.parametrize(
    ("rules", "given", "fired", "added"),
    [
        pytest.param([], [failed(1)], (), [], id="no rules"),
        pytest.param([consequence([failed(1)], STOP)], [], (), [], id="no tags"),
        pytest.param([consequence([failed(1)], STOP)], [failed(2)], (), [], id="a tag that no rule asks for"),
        pytest.param([consequence([failed(1), failed(2)], STOP)], [failed(1)], (), [], id="half of the premises"),
        pytest.param([consequence([failed(1), failed(2)], STOP)], [failed(1), failed(2)], (0,), [STOP], id="all premises"),
        pytest.param(
            [consequence([TELL], CALL), consequence([STOP], TELL), consequence([failed(1)], STOP)],
            [failed(1)],
            (0, 1, 2),
            [STOP, TELL, CALL],
            id="three steps, listed backwards",
        ),
        pytest.param(
            [consequence([failed(1)], STOP), consequence([failed(2)], STOP)], [failed(2)], (1,), [STOP], id="one of two alternatives"
        ),
        pytest.param(
            [consequence([failed(1)], STOP), consequence([failed(2)], STOP)],
            [failed(1), failed(2)],
            (0, 1),
            [STOP],
            id="both alternatives",
        ),
        pytest.param(
            [consequence([failed(1)], STOP), consequence([failed(2)], STOP), consequence([STOP], TELL)],
            [failed(1), failed(2)],
            (0, 1, 2),
            [STOP, TELL],
            id="both alternatives of what a third rule asks for",
        ),
        pytest.param([consequence([STOP], TELL), consequence([TELL], STOP)], [], (), [], id="a circle that nothing enters"),
        pytest.param([consequence([STOP], TELL), consequence([TELL], STOP)], [TELL], (0, 1), [STOP], id="a circle that is entered"),
        pytest.param([consequence([STOP], STOP)], [], (), [], id="what needs itself does not follow"),
        pytest.param([consequence([STOP], STOP)], [STOP], (0,), [], id="what needs itself and is given"),
        pytest.param([consequence([failed(1), failed(1)], STOP)], [failed(1)], (0,), [STOP], id="a premise twice"),
        pytest.param([consequence([failed(1)], STOP)] * 2, [failed(1)], (0, 1), [STOP], id="a rule twice"),
        pytest.param([consequence([], STOP), consequence([STOP], TELL)], [], (0, 1), [STOP, TELL], id="no premise: always"),
        pytest.param([consequence([failed(1)], STOP)], [failed(1), STOP], (0,), [], id="what follows was given"),
        pytest.param([consequence([failed(n) for n in range(17)], STOP)], [failed(n) for n in range(17)], (0,), [STOP], id="17 premises"),
        pytest.param(
            [consequence([failed(n) for n in range(17)], STOP)], [failed(n) for n in range(1, 17)], (), [], id="16 of 17 premises"
        ),
        pytest.param(
            [consequence([Tag("failed", "停产'{}[]:,")], measure("停产"))],
            [Tag("failed", "停产'{}[]:,")],
            (0,),
            [measure("停产")],
            id="names in Chinese and with marks of JSON",
        ),
    ],
)
def test_what_follows(rules: list[ConsequenceRule], given: list[Tag], fired: tuple[int, ...], added: list[Tag]) -> None:
    for engine, name in zip(_engines(rules), ("reference", "durable-rules"), strict=False):
        assert engine(frozenset(given)) == Chain(fired, frozenset([*given, *added]), name)


def test_a_tag_is_written_as_in_rule_files() -> None:
    assert tag_text(Tag("failed", "EO-2")) == "failed(EO-2)"


def test_durable_rules_is_there_where_the_package_asks_for_it() -> None:
    assert is_available() == (sys.version_info < (3, 13))


def test_where_durable_rules_cannot_be_imported_the_reference_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] in {"durable", "durable_rules_engine"}]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "durable", None)
    assert not is_available()
    rules = [consequence([failed(1)], measure("a")), consequence([measure("a")], measure("b"))]
    assert chain_of(rules)(frozenset([failed(1)])) == Chain((0, 1), frozenset([failed(1), measure("a"), measure("b")]), "reference")
