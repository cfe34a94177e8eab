"""What was erased stays erased, also in a backup put back; who wants peace keeps it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from bot.taken_back import TAKEN_BACK
from flows.conversation.state import Answer, Conversation
from flows.conversation.talk import Talk
from flows.desk import Desk
from flows.group.introducing import hide, untell
from flows.people import Member, Network, Person, Place, Presence, Standing
from flows.privacy.desk import erase
from flows.privacy.erasing import erase_network
from flows.privacy.quiet import Quiet
from flows.store import in_one_go
from storage import erased
from storage.database import Database
from storage.erased import Gone

_PRESENCES = (erased.ACTIVE, erased.PAUSED, erased.STOPPED)
_ABOUT = {
    **dict.fromkeys(_PRESENCES, "presence"),
    erased.RETURNED: erased.LEFT,
    erased.SEEN: erased.UNSEEN,
}
"""What says something of the same thing as others do: of those the last holds."""


@dataclass(frozen=True, slots=True)
class _Sort:
    """How one sort is found when it was undone, and done again; nobody is told, for they were."""

    find: Callable[[Any, str], Any]
    again: Callable[[Any, Talk, Any, datetime], object]
    always: bool = False  # also at every start, and not only when a backup is put back


def erase_again(
    database: Database, desk: Desk, now: datetime, since: datetime | None = None
) -> int:
    """Erase who and what was erased, if they are there again; tells how many there were.

    What people took back, and that they wanted to be left in peace, is only done again with
    `since`: later they may have wanted something else.
    """
    listed = database.erased.since(since)
    last = {(_ABOUT.get(each.what, each.what), each.id): each for each in listed}
    wanted = [each for each in last.values() if _is_wanted(each, since)]
    with database.read() as w:
        undone = [each for each in wanted if _SORTS[each.what].find(w, each.id) is not None]
    for gone in undone:
        in_one_go(database, partial(_again, desk.tables.talk, gone, now), now)
    return len(undone)


def _is_wanted(gone: Gone, since: datetime | None) -> bool:
    sort = _SORTS.get(gone.what)
    return sort is not None and (sort.always or since is not None)


def _again(talk: Talk, gone: Gone, now: datetime, w: Any) -> None:
    sort = _SORTS[gone.what]
    found = sort.find(w, gone.id)
    if found is not None:
        sort.again(w, talk, found, now)


def _person(w: Any, id_: str) -> Person | None:
    found: Person | None = w.people.find(id_)
    return found


def _network(w: Any, id_: str) -> Network | None:
    network: Network | None = w.networks.find(id_)
    return network if network and network.standing is not Standing.ERASED else None


def _held(w: Any, id_: str) -> tuple[Conversation, Answer] | None:
    """Find an answer that was taken back, if its words are there."""
    conversation_id, _, step = id_.partition("/")
    conversation: Conversation | None = w.conversations.get(conversation_id)
    answer = conversation.answers.get(step) if conversation else None
    return (conversation, answer) if conversation and answer and answer.value else None


def _listens(presence: Presence, w: Any, id_: str) -> Person | None:
    """Find somebody who wanted to hear less than they do now."""
    person = _person(w, id_)
    return person if person and person.presence is not presence else None


def _place(w: Any, id_: str) -> tuple[Network, Member] | None:
    """Find a place in a network that somebody gave up."""
    network_id, _, person = id_.partition("/")
    network, member = _network(w, network_id), w.networks.member(network_id, person)
    return (network, member) if network and member and member.place is Place.ACTIVE else None


def _narrow(w: Any, talk: Talk, held: tuple[Conversation, Answer], now: datetime) -> None:
    conversation, answer = held
    talk.save(w, conversation, conversation.put(replace(answer, readers="me")), now)


def _quiet(talk: Talk) -> Quiet:
    return Quiet(talk, ())


_SORTS = {
    erased.PERSON: _Sort(
        _person, lambda w, talk, found, now: erase(w, talk, found.id, now), always=True
    ),
    erased.NETWORK: _Sort(
        _network, lambda w, _, found, now: erase_network(w, found, now), always=True
    ),
    erased.TEXT: _Sort(
        lambda w, id_: w.kept.get(id_), lambda w, _, found, __: w.kept.drop(found.id), always=True
    ),
    erased.WITHDRAWN: _Sort(
        _held, lambda w, talk, found, now: talk.withdraw(w, found[0], found[1].step, now)
    ),
    erased.NARROWED: _Sort(_held, _narrow),
    erased.HIDDEN: _Sort(
        lambda w, id_: w.introductions.get(id_), lambda w, _, found, now: hide(w, found, now)
    ),
    erased.UNTOLD: _Sort(
        lambda w, id_: w.introductions.get(id_), lambda w, _, found, now: untell(w, found, now)
    ),
    erased.PAUSED: _Sort(
        partial(_listens, Presence.PAUSED),
        lambda w, talk, found, now: _quiet(talk).begin_pause(w, found, now),
    ),
    erased.STOPPED: _Sort(
        partial(_listens, Presence.STOPPED),
        lambda w, talk, found, now: _quiet(talk).stop(w, found, now),
    ),
    erased.LEFT: _Sort(
        _place,
        lambda w, talk, found, now: _quiet(talk).leave(
            w, w.people.get(found[1].person), found, now
        ),
    ),
    **{what: _Sort(*each) for what, each in TAKEN_BACK.items()},
}
