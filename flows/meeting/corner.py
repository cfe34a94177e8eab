"""The corner that meetings have on a Home: somebody's own next ones, and those of who leads."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, Protocol

from flows.meeting.afterwards import offer, present_button
from flows.meeting.before import switch
from flows.meeting.bidding import own_button
from flows.meeting.drafting import READ
from flows.meeting.overview import ALL, led_blocks
from flows.meeting.ports import Meeting
from flows.meeting.round_telling import show_button
from flows.meeting.rounds import BEGIN
from flows.meeting.setting import ADD
from flows.meeting.telling import calendar_button, lines
from flows.meeting.who import is_for
from flows.message import Block, Button, Buttons, Para
from flows.people import Member, Network, Person
from flows.words import Words

_MINE, _LED = 2, 3
_LATELY = timedelta(days=14)


class Seen(Protocol):
    """What a look at a Home tells."""

    @property
    def w(self) -> Any: ...
    @property
    def person(self) -> Person: ...
    @property
    def at(self) -> datetime: ...
    @property
    def say(self) -> Words: ...
    @property
    def mine(self) -> tuple[tuple[Network, Member], ...]: ...


def mine(look: Seen) -> list[Block]:
    """Show the next meeting of each network somebody is in, and what the last one still asks."""
    places = {network.id: member for network, member in look.mine if not network.is_over}
    since = (look.at - timedelta(days=1)).date()
    coming = [
        each
        for each in look.w.meetings.coming(tuple(places), since)
        if each.ends > look.at and is_for(look.w, each, places[each.network])
    ]
    first = {each.network: each for each in reversed(coming)}
    shown = sorted(first.values(), key=lambda each: each.starts)[:_MINE]
    been = offer(look.w, look.person.id, tuple(places), look.at, look.say) if places else ()
    return [*(block for each in shown for block in _mine(look, each)), *been]


def leading(look: Seen, network: Network) -> list[Block]:
    """Show the next three, and what who leads can do."""
    if network.is_over:
        return []
    found = look.w.meetings.coming((network.id,), (look.at - _LATELY).date())
    coming = [each for each in found if each.ends > look.at]
    been = [each for each in found if each.ends <= look.at and each.present is None]
    say, person = look.say, look.person
    asked = look.w.meetings.bid_counts([each.id for each in coming[:_LED]]) if coming else {}
    blocks: list[Block] = [Para(say("meeting-home-title"), strong=True)]
    if not coming:
        blocks.append(Para(say("meeting-home-none")))
    for each in coming[:_LED]:
        blocks += led_blocks(look.w, each, asked.get(each.id, 0), person, say)
    return [*blocks, *_rounds(look, network), Buttons(tuple(_more(network, coming, been, say)))]


def _mine(look: Seen, meeting: Meeting) -> Iterator[Block]:
    say, person = look.say, look.person
    network = next(each for each, _ in look.mine if each.id == meeting.network)
    yield Para(say("meeting-named", title=meeting.title, whose=network.name), strong=True)
    yield from lines(meeting, person.zone, person.language, say)
    ids = {"meeting": meeting.id}
    agenda = (Button(READ, say("button-meeting-read-agenda"), ids),) if meeting.shared else ()
    bid = look.w.meetings.bid(meeting.id, person.id)
    asks = own_button(meeting, bid, say) if meeting.starts > look.at else ()
    off = look.w.meetings.wants_no_line(person.id)
    yield Buttons((calendar_button(meeting, say), *asks, *agenda, switch(off=off, say=say)))


def _rounds(look: Seen, network: Network) -> Iterator[Block]:
    """Show the silent round that is going on, with the button that shows its answers."""
    found = look.w.silent_rounds.open_in(network.id)
    if found:
        yield Para(look.say("meeting-home-round"))
        yield Buttons((show_button(found[0], look.say),))


def _more(
    network: Network, coming: list[Meeting], been: list[Meeting], say: Words
) -> Iterator[Button]:
    ids = {"network": network.id}
    yield Button(ADD, say("button-meeting-add"), ids)
    yield Button(BEGIN, say("button-meeting-round"), ids)
    if been:
        yield present_button(been[-1], say)
    if len(coming) > _LED:
        yield Button(ALL, say("button-meeting-all"), ids)
