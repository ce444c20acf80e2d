"""What is demanded of a case, at every door and in every form of a file; nobody has to remember to ask at all of them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path

from compliance.model.outcome import Outcome, Verdict
from compliance.model.record import State
from tests.false_passes.doors import DOORS, Door
from tests.false_passes.question import Answer, Question, Told
from tests.false_passes.rule_folder import Files, folder
from tests.false_passes.submission import NEIGHBOUR, spelt

DAY = date(2020, 2, 14)
ALONE, LINES, LIST = "record.json", "lines.ndjson", "list.json"

#: What the exit code is, by what is worst; the first of these that anything comes to.
_CODES: tuple[tuple[int, Callable[[Answer], bool]], ...] = (
    (70, lambda each: any(outcome is Outcome.ERROR for _, _, outcome in each.outcomes)),
    (4, lambda each: each.verdict is Verdict.REJECTED),
    (1, lambda each: each.verdict is Verdict.NON_COMPLIANT),
    (3, lambda each: each.verdict is Verdict.UNDETERMINED),
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A diagnostic that has to be there: its code, the text at which it points, and words of its message or hint.

    A `|` in the text says where in it, which is at its start else.
    """

    code: str
    at: str | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Expected:
    """What a record comes to: the outcomes of its findings in their order, why what is unknown is, the verdict, what is mentioned."""

    outcomes: tuple[Outcome, ...]
    verdict: Verdict
    reasons: tuple[tuple[State, str | None], ...] = ()
    mentions: tuple[Mention, ...] = ()


_VERDICTS: Mapping[Outcome, Verdict] = {
    Outcome.PASS: Verdict.COMPLIANT,
    Outcome.FAIL: Verdict.NON_COMPLIANT,
    Outcome.WAIVED: Verdict.COMPLIANT_WITH_WAIVERS,
}


def comes_to(*outcomes: Outcome, reasons: tuple[tuple[State, str | None], ...] = (), mentions: tuple[Mention, ...] = ()) -> Expected:
    """Expect these findings, and the verdict that the worst of them brings; nothing that is not proven is compliant."""
    worst = min(outcomes, key=list(Outcome).index)
    return Expected(outcomes, _VERDICTS.get(worst, Verdict.UNDETERMINED), reasons, mentions)


PASSES, FAILS, DOES_NOT_APPLY = comes_to(Outcome.PASS), comes_to(Outcome.FAIL), comes_to(Outcome.NOT_APPLICABLE)


def unknown(state: State, place: str | None, *mentions: Mention, among: tuple[Outcome, ...] = (Outcome.UNKNOWN,)) -> Expected:
    """Expect an unknown, by itself or among other findings, for a reason at a place."""
    assert Outcome.UNKNOWN in among
    return comes_to(*among, reasons=((state, place),), mentions=mentions)


def rejected(code: str, at: str | None = None, words: str = "") -> Expected:
    """Expect that the record is refused as a whole."""
    return Expected((), Verdict.REJECTED, (), (Mention(code, at, words),))


@dataclass(frozen=True, slots=True)
class Demand:
    """Asks a case at every door; `home` is where folders of rules are written, each once."""

    home: Path
    written: dict[tuple[tuple[str, str], ...], Path] = field(default_factory=dict)

    def rules(self, files: Files) -> Path:
        """Write a folder of rules, and give the same one to whoever asks for the same files."""
        key = tuple(sorted(files.items()))
        if key not in self.written:
            made = self.home / f"rules-{len(self.written)}"
            made.mkdir()
            for name, text in files.items():
                path = made / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(text.encode("utf-8"))
            self.written[key] = made
        return self.written[key]

    def __call__(
        self,
        rules: str | Files,
        record: str | Mapping[str, str | None],
        expected: Expected,
        *,
        as_of: date | None = DAY,
        attestations: str | None = None,
        requirements: tuple[str, ...] = (),
    ) -> None:
        """Demand the same of one record at every door: alone, as a line among others, and as an entry of a list."""
        text = record if isinstance(record, str) else spelt(record)
        made = self.rules(folder(rules) if isinstance(rules, str) else rules)
        question = Question(made, b"", ALONE, as_of, None if attestations is None else attestations.encode(), requirements)
        for name, data in _forms(text):
            asked = replace(question, data=data.encode("utf-8", "surrogatepass"), name=name)
            told = {ask: ask(asked) for ask in _doors_for(name)}
            for ask, each in told.items():
                _check(each, expected, text, asked, ask)
            _check_alike(told)

    def refused(self, files: Files, code: str | tuple[str, ...], at: tuple[str, str] | None = None, words: str = "") -> None:
        """Demand that rules are refused at every door, with one of some codes at a text of one of their files, and nothing is assessed."""
        codes = (code,) if isinstance(code, str) else code
        question = Question(self.rules(files), spelt().encode(), ALONE, DAY)
        for door, ask in DOORS.items():
            told = ask(question)
            assert told.records == (), door
            assert told.code in (None, 2), door
            found = [each for each in told.refusals if each.code in codes and words in f"{each.message}; {each.hint}"]
            assert found, f"{door}: {told.refusals}"
            if at is not None:
                name, text = at
                places = [(each.source, each.line, each.column) for each in found]
                assert (Path(name).name, *_place_of(files[name], text)) in places, f"{door}: {places}"


def _forms(text: str) -> Iterator[tuple[str, str]]:
    """Give the forms of a file that a record may come in: alone, as the second of two lines, as the first of two entries of a list."""
    assert "\n" not in text, "a record that is to be a line has no line feed"
    yield ALONE, text
    yield LINES, f"{spelt(code=NEIGHBOUR)}\n{text}\n"
    yield LIST, f"[{text},\n {spelt(code=NEIGHBOUR)}]\n"


def _doors_for(name: str) -> Iterable[Door]:
    """Give the doors at which a form is asked about: files of many at one each, since `test_pipeline.py` asks about them at all."""
    first, *others = DOORS.values()
    return {ALONE: DOORS.values(), LINES: others, LIST: [first]}[name]


@cache
def _alone(ask: Door, question: Question) -> Answer:
    (answer,) = ask(question).records
    return answer


def _check(told: Told, expected: Expected, text: str, question: Question, ask: Door) -> None:
    assert told.refusals == (), _where(told, question, ask)
    answer = told.records[1 if question.name == LINES else 0]
    neighbours = [each for each in told.records if each is not answer]
    # A list is one document: where its text cannot be read, none of it is.
    if neighbours or (expected.verdict, question.name) != (Verdict.REJECTED, LIST):
        assert len(neighbours) == (question.name != ALONE), _where(told, question, ask)
        for neighbour in neighbours:
            alone = _alone(ask, replace(question, data=spelt(code=NEIGHBOUR).encode(), name=ALONE))
            assert replace(neighbour, line=None, diagnostics=alone.diagnostics) == alone, _where(told, question, ask)
            assert [each.code for each in neighbour.diagnostics] == [each.code for each in alone.diagnostics], _where(told, question, ask)
    assert answer.verdict is expected.verdict, _where(told, question, ask)
    assert tuple(outcome for _, _, outcome in answer.outcomes) == expected.outcomes, _where(told, question, ask)
    open_rules = {rule for rule, _, outcome in answer.outcomes if outcome is Outcome.UNKNOWN}
    assert answer.reasons >= {(rule, state, pointer) for rule in open_rules for state, pointer in expected.reasons}, _where(
        told, question, ask
    )
    for mention in expected.mentions:
        _check_mention(mention, answer, question.data.decode("utf-8", "surrogatepass"), text)
    if told.code is not None:
        assert told.code == next((code for code, is_met in _CODES if any(map(is_met, told.records))), 0), _where(told, question, ask)


def _where(told: Told, question: Question, ask: Door) -> str:
    return f"{ask.__name__}, {question.name}: {told}"


def _check_mention(mention: Mention, answer: Answer, data: str, text: str) -> None:
    found = [each for each in answer.diagnostics if each.code == mention.code]
    assert any(mention.words in f"{each.message}; {each.hint}" for each in found), answer.diagnostics
    if mention.at is not None:
        start = data.index(text)
        line, column = _place_of(data[: start + len(text)], mention.at, start)
        assert (line, column) in [(each.line, each.column) for each in found], answer.diagnostics


def _check_alike(told: Mapping[Door, Told]) -> None:
    first, *others = [(each.records, each.others) for each in told.values()]
    for each in others:
        assert each == first


def _place_of(text: str, found: str, start: int = 0) -> tuple[int, int]:
    """Give line and column of a text within another, counted from 1; of what follows a `|` where there is one."""
    before, bar, after = found.partition("|")
    offset = text.index(before + after, start) + (len(before) if bar else 0)
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1
