"""The result of an open round: everybody's answers at once, by name, for who agreed to that.

It is made anew whenever it is said, from what is kept of those who are still here; so somebody
who is erased is gone from it too.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from flows.message import Block, Bullets, Heading, Message, Note, Para, Quote
from flows.thermometer.lines import mean_words
from flows.thermometer.ports import NOT_APPLICABLE, Round, ThermometerWork
from flows.thermometer.publish import to_step
from flows.thermometer.remarks import texts_of
from flows.thermometer.report import guide, guide_line
from flows.thermometer.statements import Statement, statement_words
from flows.words import Language, Words, day_words, list_words

LEAST = 2
_MOST = 2  # points of each sort
_GOOD_FROM = Fraction(7, 2)
_APART = 2  # points between the highest and the lowest answer


@dataclass(frozen=True, slots=True)
class Said:
    """What everybody answered to one statement, by name."""

    statement: Statement
    answers: tuple[tuple[str, str], ...]

    @property
    def points(self) -> list[int]:
        return [int(each) for _, each in self.answers if each != NOT_APPLICABLE]

    @property
    def mean(self) -> Fraction | None:
        return Fraction(sum(self.points), len(self.points)) if self.points else None

    @property
    def apart(self) -> int:
        return max(self.points) - min(self.points) if self.points else 0


def message(
    w: ThermometerWork,
    round_: Round,
    day: date,
    say: Words,
    lang: Language,
    *,
    in_channel: bool = False,
) -> Message:
    """Tell who answered what; too few of them is no conversation.

    In the channel the questions to talk about it stand in the thread.
    """
    if round_.submitted < LEAST:
        few = Para(say("thermometer-open-too-few", least=LEAST))
        return Message((Heading(say("thermometer-too-few-title")), few))
    said = _said(w, round_)
    title = Para(say("thermometer-open-all-title"), strong=True)
    return Message(
        (
            Heading(say("thermometer-result-title")),
            Note(say("thermometer-closed-on", date=day_words(day, lang))),
            Para(say("thermometer-open-result"), strong=True),
            Para(say("thermometer-took-part", submitted=round_.submitted, invited=round_.invited)),
            *_points(said, say, lang),
            title,
            Bullets(tuple(_line(each, say, lang) for each in said)),
            *_texts(w, round_, say),
            *((guide_line(say),) if in_channel else guide(say)[:-1]),
        )
    )


def _said(w: ThermometerWork, round_: Round) -> list[Said]:
    """Collect the answers by statement, people by the order of their names."""
    named = w.thermometer.named(round_.id)
    people = sorted((w.people.name(person), person) for person in named)
    return [
        Said(each, tuple((name, named[person][each.id]) for name, person in people))
        for each in round_.asked.statements
    ]


def _points(said: Iterable[Said], say: Words, lang: Language) -> Iterator[Block]:
    """Tell what goes well first, then what can be better, then where answers lie apart."""
    answered = [(each.mean, each) for each in said if each.mean is not None]
    rising = [each for _, each in sorted(answered, key=lambda pair: pair[0])]
    falling = sorted(rising, key=lambda each: -(each.mean or 0))  # ties by the order of asking
    good = [each for each in falling if (each.mean or 0) >= _GOOD_FROM]
    weak = [each for each in rising if (each.mean or 0) < _GOOD_FROM]
    yield from _section("success", good, say, lang)
    yield from _section("improvement", weak, say, lang)
    apart = [each for each in rising if each.apart >= _APART]
    if apart:
        most = max(apart, key=lambda each: each.apart)
        yield Para(say("thermometer-conversation-title"), strong=True)
        yield Bullets((statement_words(most.statement, say),))


def _section(name: str, said: list[Said], say: Words, lang: Language) -> Iterator[Block]:
    yield Para(say(f"thermometer-{name}-title"), strong=True)
    if not said:
        yield Para(say(f"thermometer-{name}-none"))
        return
    yield Bullets(
        tuple(
            say(
                "thermometer-open-point",
                statement=statement_words(each.statement, say),
                mean=_mean(each, lang),
            )
            for each in said[:_MOST]
        )
    )


def _line(said: Said, say: Words, lang: Language) -> str:
    answers = [
        say("thermometer-open-unsure", name=name)
        if answer == NOT_APPLICABLE
        else say("thermometer-open-answer", name=name, answer=answer)
        for name, answer in said.answers
    ]
    statement = statement_words(said.statement, say)
    return say("thermometer-open-line", statement=statement, answers=list_words(answers, lang))


def _mean(said: Said, lang: Language) -> str:
    tenths = to_step(said.mean or Fraction(0), Fraction(1, 10), Fraction(3)) * 10
    return mean_words(Decimal(int(tenths)).scaleb(-1), lang)


def _texts(w: ThermometerWork, round_: Round, say: Words) -> list[Block]:
    """Quote what people wrote for the whole group."""
    quotes = [
        Quote(
            each.words,
            say(
                "thermometer-open-by",
                name=w.people.name(person),
                question=say(f"thermometer-question-{each.question}"),
            ),
        )
        for person, filing in w.thermometer.named(round_.id).items()
        for each in texts_of(filing)
        if each.readers == "group"
    ]
    return [Para(say("thermometer-remarks-title"), strong=True), *quotes] if quotes else []
