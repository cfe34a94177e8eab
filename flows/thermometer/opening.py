"""Opening a round, by hand or by plan: who is invited, until when, and what is said of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from flows.moments import Due, moment
from flows.outbox import Letter, ToChannel, ToPerson
from flows.people import Network, Place
from flows.thermometer.counting import first_count
from flows.thermometer.keys import CLOSE, INVITE, OPENED, invite_key, moment_key, opened_key
from flows.thermometer.ports import Round, RoundMode, ThermometerWork
from flows.thermometer.publish import LEAST_ANSWERS
from flows.thermometer.reminding import reminder
from flows.thermometer.statements import SetName

CLOSES_AT = time(17)
LONGEST = timedelta(days=42)
_USUAL = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a round is to ask, how, until which day, and of whom: `only` these, or everybody.

    `least` is the k of this round.
    """

    statements: SetName
    closes: date
    mode: RoundMode = RoundMode.ANONYMOUS
    pair: bool = False
    own: tuple[str, ...] = ()
    only: frozenset[str] = frozenset()
    by: str | None = None
    least: int = LEAST_ANSWERS


def open_round(
    w: ThermometerWork, network: Network, wanted: Wanted, id_: str, now: datetime
) -> Round:
    """Open a round, tell of it, and plan its moments."""
    people = invited(w, network, wanted.only)
    round_ = Round(
        id=id_,
        team=network.team,
        network=network.id,
        channel=network.channel,
        statements=wanted.statements,
        k=wanted.least,
        opened_by=wanted.by,
        opens_at=now,
        deadline=moment(wanted.closes, CLOSES_AT, network.zone),
        mode=wanted.mode,
        pair=wanted.pair,
        own=wanted.own,
        changed=_changed(w, network, wanted, people),
        invited=len(people),
    )
    w.thermometer.add(round_, people)
    _tell(w, round_, people, now)
    w.due.plan(
        _closing(round_, network, wanted.closes),
        *reminder(round_, network),
        *first_count(round_, network.zone, now),
    )
    return round_


def invited(w: ThermometerWork, network: Network, only: frozenset[str] = frozenset()) -> list[str]:
    """List who would be invited now."""
    active = [member.person for member in w.networks.members(network.id, Place.ACTIVE)]
    return [each for each in active if each in only or not only]


def usual_close(network: Network, today: date) -> date:
    """Propose a day on which the network's people work, a week on or soon after."""
    closes = network.calendar.working_day_from(today + _USUAL)
    return min(closes, today + LONGEST - timedelta(days=1))


def _changed(w: ThermometerWork, network: Network, wanted: Wanted, people: list[str]) -> int:
    """Count who came or went since the last round of this set; a chosen few are others.

    Of whom an earlier round was is kept nowhere; how long somebody takes part is.
    """
    earlier = [
        each
        for each in w.thermometer.closed(network.id)
        if each.statements == wanted.statements and not each.is_named
    ]
    if not earlier:
        return 0
    if wanted.only:
        return len(people)
    since = earlier[-1].opens_at
    moved = [each for each in w.networks.members(network.id) if each.since and each.since > since]
    return sum(1 for each in moved if each.place not in {Place.INVITED, Place.DECLINED})


def _tell(w: ThermometerWork, round_: Round, people: Iterable[str], now: datetime) -> None:
    ids = {"round": round_.id}
    to = ToChannel(round_.channel)
    w.outbox.put(Letter(round_.team, OPENED, ids, to, opened_key(round_.id)), now)
    for person in people:
        key, mine = invite_key(round_.id, person), ids | {"person": person}
        invite = Letter(round_.team, INVITE, mine, ToPerson(person), key, urgent=False)
        w.outbox.put(invite, now)


def _closing(round_: Round, network: Network, day: date) -> Due:
    return Due(
        key=moment_key(round_.id, "close"),
        team=round_.team,
        kind=CLOSE,
        ids={"round": round_.id},
        day=day,
        wall=CLOSES_AT,
        zone=network.zone,
        at=round_.deadline,
    )
