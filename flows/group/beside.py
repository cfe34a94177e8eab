"""What changed in somebody's groups since their last weekly question: a line beside the next."""

from collections.abc import Sequence
from datetime import UTC, datetime

from flows.conversation.state import Conversation
from flows.group.introducing import INTRODUCE
from flows.group.ports import Group, GroupWork, Seat
from flows.message import Block, Button, Buttons, Para
from flows.words import Words, list_words

_WEEKS = 3
_EVER = datetime(2000, 1, 1, tzinfo=UTC)


def group_beside(w: GroupWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
    """Tell somebody in which group they are now, or who sits, or sat, with them since."""
    me, network = conversation.person, conversation.network
    groups = w.groups.of_person(me, network)
    if not groups:
        return ()
    now = conversation.asked.at if conversation.asked else conversation.opened_at
    since = _asked_before(w, conversation, now)
    seats = w.groups.seats(network)
    gone = [each for each in w.groups.given_up(network, since) if since < each.since <= now]
    fresh = {seat for seat in seats if since < seat.since <= now}
    lines: list[Block] = []
    is_new = False
    for group in groups:
        here = [seat for seat in seats if seat.group == group.id]
        if any(seat.person == me for seat in fresh.intersection(here)):
            is_new = True
            lines.append(Para(_told(w, say, group, here, me)))
        elif others := [seat for seat in here if seat in fresh and seat.person != me]:
            people = _names(w, say, others, me)
            lines.append(Para(say("group-beside-others", group=group.name, people=people)))
        if others := [seat for seat in gone if _met(seat, here, me)]:
            people = _names(w, say, others, me)
            lines.append(Para(say("group-beside-gone", group=group.name, people=people)))
    if is_new and w.introductions.of(me, network) is None:
        introduce = Button(INTRODUCE, say("button-group-introduce"), {"network": network})
        lines.append(Buttons((introduce,)))
    return tuple(lines)


def _met(gone: Seat, here: Sequence[Seat], me: str) -> bool:
    """Tell whether somebody who is there no more sat with me for a while."""
    mine = next(seat for seat in here if seat.person == me)
    return gone.group == mine.group and gone.until is not None and gone.until > mine.since


def _told(w: GroupWork, say: Words, group: Group, here: Sequence[Seat], me: str) -> str:
    others = [seat for seat in here if seat.person != me]
    if not others:
        return say("group-beside-alone", group=group.name)
    return say("group-beside", group=group.name, people=_names(w, say, others, me))


def _names(w: GroupWork, say: Words, seats: Sequence[Seat], me: str) -> str:
    names = sorted(w.people.name(seat.person) or say("somebody") for seat in seats)
    return list_words(names, w.people.get(me).language)


def _asked_before(w: GroupWork, conversation: Conversation, now: datetime) -> datetime:
    """Tell when somebody's question of an earlier week came."""
    weeks = w.weeks.latest(conversation.person, conversation.network, _WEEKS)
    return max((each.at for each in weeks if each.at < now), default=_EVER)
