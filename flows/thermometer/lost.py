"""Rounds whose boxes nobody can open: a backup was put back, and backups hold no secrets."""

from datetime import datetime

from flows.message import Message, Para
from flows.network.notices import leading
from flows.outbox import InPlaceOf, Kind, Letter, Mode, NotYet, Saying, ToPerson
from flows.peace import by_day
from flows.thermometer.keys import INVITE, OPENED, invite_key, moment_key, opened_key, remind_key
from flows.thermometer.ports import ThermometerWork
from flows.words import words

LOST = "thermometer.lost"


def kinds() -> dict[str, Kind]:
    """List what is told."""
    return {LOST: Kind(_say_lost)}


def give_up(w: ThermometerWork, now: datetime) -> None:
    """End what cannot be opened, without a result; what invited people says so.

    Nothing new goes to the channel or to who was invited: the round may have closed, with its
    result, after the backup was made. Who leads hears of it.
    """
    for round_ in w.thermometer.lost():
        invited = w.thermometer.invited(round_.id)  # giving up forgets the list
        w.thermometer.give_up(round_.id, now)
        w.due.drop(moment_key(round_.id))
        w.outbox.forget(remind_key(round_.id))
        ids = {"round": round_.id}
        w.outbox.put(Letter(round_.team, OPENED, ids, InPlaceOf(opened_key(round_.id))), now)
        for person in invited:
            key, mine = invite_key(round_.id, person), ids | {"person": person}
            if w.outbox.knows(key):
                w.outbox.put(Letter(round_.team, INVITE, mine, InPlaceOf(key), urgent=False), now)
        for person in leading(w, w.networks.get(round_.network)):
            told = ids | {"person": person}
            key = f"lost:{round_.id}:{person}"
            w.outbox.put(Letter(round_.team, LOST, told, ToPerson(person), key, urgent=False), now)


def _say_lost(w: ThermometerWork, saying: Saying) -> Message | NotYet | None:
    round_ = w.thermometer.get(saying.ids["round"])
    person = w.people.find(saying.ids["person"])
    if round_ is None or person is None:
        return None
    night = by_day(person, saying.now) if saying.mode is Mode.POST else None
    if night:
        return night
    name = w.networks.get(round_.network).name
    return Message((Para(words(person.language)("thermometer-lost-told", network=name)),))
