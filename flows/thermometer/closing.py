"""Closing a round: counting once and for all, and what the boxes leave."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from flows.outbox import InPlaceOf, Letter, ToChannel, Under
from flows.thermometer import care, openly, remarks
from flows.thermometer.keys import (
    GUIDE,
    INVITE,
    OPENED,
    RESULT,
    guide_key,
    invite_key,
    moment_key,
    opened_key,
    remind_key,
    result_key,
)
from flows.thermometer.ports import (
    ANSWERS,
    Counted,
    Filing,
    Kept,
    Round,
    ThermometerWork,
)
from flows.thermometer.results import has_no_result


def close(w: ThermometerWork, round_: Round, now: datetime) -> bool:
    """Count, publish once, and take the buttons away, of all alike.

    False when somebody else has closed it at the same moment.
    """
    if not w.thermometer.holds(round_.id):
        return False
    invited = w.thermometer.invited(round_.id)  # closing forgets the list
    kept = _kept(w, round_)
    closed = w.thermometer.keep(round_.id, kept, now)
    w.due.drop(moment_key(round_.id))
    w.outbox.forget(remind_key(round_.id))  # to whom it went would tell who came late
    ids = {"round": round_.id}
    to = ToChannel(w.networks.get(round_.network).channel)  # which may have moved meanwhile
    w.outbox.put(Letter(round_.team, RESULT, ids, to, result_key(round_.id)), now)
    if not has_no_result(w, closed):
        under = Under(result_key(round_.id))
        w.outbox.put(Letter(round_.team, GUIDE, ids, under, guide_key(round_.id)), now)
    w.outbox.put(Letter(round_.team, OPENED, ids, InPlaceOf(opened_key(round_.id))), now)
    for person in invited:
        key, mine = invite_key(round_.id, person), ids | {"person": person}
        if w.outbox.knows(key):
            w.outbox.put(Letter(round_.team, INVITE, mine, InPlaceOf(key), urgent=False), now)
    if kept.submitted:
        care.tell_who_leads(w, round_, now)
    return True


def take_out(w: ThermometerWork, person: str, now: datetime) -> None:
    """Say the results again in which somebody stands by name, for they are going to be erased."""
    for round_ in w.thermometer.named_of(person):
        ids, key = {"round": round_.id}, result_key(round_.id)
        w.outbox.put(Letter(round_.team, RESULT, ids, InPlaceOf(key)), now)


def counted(filings: Sequence[Filing], round_: Round) -> Kept:
    """Give what an anonymous round leaves: counts, and texts of nobody.

    What may never be shown is not kept, not even how much of it there was.
    """
    if len(filings) < round_.k:
        return Kept()
    return Kept(len(filings), _tallies(filings, round_), remarks.kept(filings))


def _kept(w: ThermometerWork, round_: Round) -> Kept:
    if not round_.is_named:
        return counted(w.thermometer.filings(round_.id), round_)
    named = w.thermometer.named_filings(round_.id)
    return Kept(len(named), named=named) if len(named) >= openly.LEAST else Kept()


def _tallies(filings: Sequence[Filing], round_: Round) -> dict[str, Counted]:
    return {
        each.id: _count([filing.get(each.id, "") for filing in filings])
        for each in round_.asked.statements
    }


def _count(answers: Sequence[str]) -> Counted:
    found = Counter(answers)
    one, two, three, four, five, none = (found[each] for each in ANSWERS)
    return one, two, three, four, five, none
