"""One reminder, in private, to who has not filled in the thermometer yet; nobody sees to whom.

Whether it is needed is looked at when it would be sent. After closing no row tells who got one.
"""

from datetime import datetime, time, timedelta

from flows.message import Message, Para
from flows.moments import Due, local_day, moment
from flows.outbox import Kind, Letter, Mode, NotYet, Saying, ToPerson
from flows.parts import Fire
from flows.peace import in_peace
from flows.people import Called, Network, Person, Presence
from flows.thermometer.keys import REMIND, moment_key, remind_key
from flows.thermometer.ports import Round, RoundState, ThermometerWork
from flows.thermometer.telling import fill_button, is_called, promise_note, until_words
from flows.words import words

_AT = time(10)
_DAY = timedelta(days=1)
_AFTER = timedelta(hours=20)  # so long the invitation is left alone


def kinds() -> dict[str, Kind]:
    """List what is said."""
    return {REMIND: Kind(_say)}


def fires() -> dict[str, Fire]:
    """List what happens by itself."""
    return {REMIND: _remind}


def reminder(round_: Round, network: Network) -> tuple[Due, ...]:
    """Give the morning of the last working day before a round closes; none for a short one."""
    day = local_day(round_.deadline, network.zone) - _DAY
    while day > local_day(round_.opens_at, network.zone) and not network.calendar.is_working_day(
        day
    ):
        day -= _DAY
    at = moment(day, _AT, network.zone)
    if at < round_.opens_at + _AFTER:
        return ()
    ids = {"round": round_.id}
    return (
        Due(moment_key(round_.id, "remind"), round_.team, REMIND, ids, day, _AT, network.zone, at),
    )


def _remind(w: ThermometerWork, due: Due, now: datetime) -> None:
    """Put a letter for all alike; who has answered by then gets none."""
    round_ = w.thermometer.get(due.ids["round"])
    if round_ is None or round_.state is not RoundState.OPEN:
        return
    for person in w.thermometer.invited(round_.id):
        ids = {"round": round_.id, "person": person}
        key = remind_key(round_.id, person)
        w.outbox.put(Letter(round_.team, REMIND, ids, ToPerson(person), key, urgent=False), now)


def _say(w: ThermometerWork, saying: Saying) -> Message | NotYet | None:
    round_ = w.thermometer.get(saying.ids["round"])
    person = w.people.find(saying.ids["person"])
    if round_ is None or person is None or round_.state is not RoundState.OPEN:
        return None
    network = w.networks.get(round_.network)
    if saying.mode is not Mode.POST or not _needs_it(w, round_, network, person):
        return None
    wait = in_peace(person, saying.now, *network.rest)
    if wait:
        return wait if saying.now + wait.wait < round_.deadline else None
    say = words(person.language)
    until = until_words(round_, person.zone, person.language, (network.zone,))
    return Message(
        (
            Para(say("thermometer-remind", network=network.name, until=until)),
            fill_button(round_, say),
            promise_note(round_, say),
        )
    )


def _needs_it(w: ThermometerWork, round_: Round, network: Network, person: Person) -> bool:
    """Tell whether somebody wants to be reminded, and has not filled it in."""
    wants = person.presence is Presence.ACTIVE and person.called is Called.TWICE
    takes_part = wants and is_called(w, network, person)
    return takes_part and w.thermometer.own_box(round_.id, person.id) is None
