"""How a point that was taken up is told: in the channel, in the digest, and with the next round."""

from collections.abc import Iterator
from datetime import datetime
from typing import Protocol

from flows.digest.ports import POINT as IN_DIGEST
from flows.digest.ports import DigestWork, Item
from flows.digest.updates import renew_holding
from flows.message import Block, Button, Buttons, Heading, Message, Para, Quote
from flows.outbox import InPlaceOf, Kind, Letter, Saying
from flows.people import Network
from flows.thermometer.keys import LOOK_BACK, OPENED, POINT, look_back_key, opened_key, point_key
from flows.thermometer.ports import Point, Round, ThermometerWork
from flows.thermometer.statements import statement_words
from flows.words import Language, Words, day_words, words

LONGEST = 300


class PointWork(ThermometerWork, DigestWork, Protocol):
    """What a use case about points works on."""


def kinds() -> dict[str, Kind]:
    """List what is said in the channel."""
    return {POINT: Kind(_say_point, repeatable=True)}


def renew(w: PointWork, point: Point, now: datetime) -> None:
    """Say again what tells of a point, wherever it stands."""
    ids, key = ids_of(point), point_key(point.round)
    if w.outbox.knows(key):
        w.outbox.put(Letter(point.team, POINT, ids, InPlaceOf(key)), now)
    for asked in w.outbox.under(look_back_key(point.round)):
        person = asked.rpartition(":")[2]
        mine = ids | {"person": person}
        w.outbox.put(Letter(point.team, LOOK_BACK, mine, InPlaceOf(asked, person)), now)
    round_ = w.thermometer.open_in(point.network)
    if round_ is not None:
        to = InPlaceOf(opened_key(round_.id))
        w.outbox.put(Letter(point.team, OPENED, {"round": round_.id}, to), now)
    renew_holding(w, point.round, point.team, point.network, now)


def ids_of(point: Point) -> dict[str, str]:
    """Give what a letter about a point is about."""
    return {"round": point.round, "network": point.network}


def take_up_button(round_: Round, say: Words) -> Button:
    """Give the button with which who leads takes up one point."""
    return Button("thermometer.take-up", say("button-thermometer-take-up"), {"round": round_.id})


def last_point(w: ThermometerWork, network: str) -> Point | None:
    """Give the point that was taken up last."""
    return next(reversed(w.points.of_network(network)), None)


def went_lines(point: Point, say: Words) -> Iterator[Block]:
    """Tell how it went, as far as anybody told."""
    if point.outcome:
        yield Para(say(f"thermometer-went-{point.outcome}"))
    if point.told:
        yield Quote(point.told)


def quoted(w: ThermometerWork, network: Network, say: Words) -> tuple[Block, ...]:
    """Quote the last point where the next round opens: what, who, and how it went."""
    point = last_point(w, network.id)
    if point is None:
        return ()
    who = (Para(_who(w, point, say)),) if point.owner else ()
    title = Para(say("thermometer-point-before"), strong=True)
    return title, Quote(point.words), *who, *went_lines(point, say)


class PointsInDigest:
    """What a digest tells of points: a new one, one that is under way, and how it went."""

    def items(self, w: PointWork, network: Network, before: frozenset[Item]) -> list[Item]:
        """List what is to be told: the last point until it is looked back on; once, how it went."""
        points = w.points.of_network(network.id)
        items = {each: Item(each.round, f"{IN_DIGEST}{each.outcome}") for each in points}
        return [
            item
            for point, item in items.items()
            if (item not in before if point.outcome else point == points[-1])
        ]

    def blocks(self, w: PointWork, item: Item, say: Words, language: Language) -> Iterator[Block]:
        """Tell of a point as it is now."""
        point = w.points.get(item.conversation)
        if point is not None:
            yield Para(_title(point, say), strong=True)
            yield from _lines(w, point, say, language)


def _say_point(w: PointWork, saying: Saying) -> Message | None:
    point = w.points.get(saying.ids["round"])
    if point is None:
        return None
    network = w.networks.get(point.network)
    say = words(network.language)
    blocks = (
        Heading(_title(point, say)),
        *_lines(w, point, say, network.language),
        *_about(w, point, say),
        *_way_on(point, network, say),
    )
    return Message(blocks)


def _title(point: Point, say: Words) -> str:
    return say("thermometer-point-was" if point.outcome else "thermometer-point-is")


def _lines(w: ThermometerWork, point: Point, say: Words, language: Language) -> Iterator[Block]:
    yield Quote(point.words)
    if not point.outcome:
        day = say("thermometer-point-when", day=day_words(point.look_back, language))
        yield Para(f"{_who(w, point, say)} {day}")
        return
    if point.owner:
        yield Para(_who(w, point, say))
    yield from went_lines(point, say)


def _who(w: ThermometerWork, point: Point, say: Words) -> str:
    if point.owner is None:
        return say("thermometer-point-nobody")
    key = "thermometer-point-pulled" if point.outcome else "thermometer-point-pulls"
    return say(key, name=w.people.name(point.owner))


def _about(w: ThermometerWork, point: Point, say: Words) -> tuple[Block, ...]:
    """Name the statement it came from."""
    round_ = w.thermometer.get(point.round)
    asked = {each.id: each for each in round_.asked.statements} if round_ else {}
    statement = asked.get(point.statement)
    if statement is None:
        return ()
    return (Para(say("thermometer-point-about", statement=statement_words(statement, say))),)


def _way_on(point: Point, network: Network, say: Words) -> tuple[Block, ...]:
    if point.outcome or network.is_over:
        return ()
    ids = {"round": point.round}
    if point.owner is None:
        label = say("button-thermometer-own-point")
        return (Buttons((Button("thermometer.own-point", label, ids, "primary"),)),)
    label = say("button-thermometer-leave-point")
    return (Buttons((Button("thermometer.leave-point", label, ids),)),)
