"""Asking for help on a Home: one's own, and for who facilitates what is asked of them."""

from flows.action.corner import Looking
from flows.message import Block, Button, Buttons, Heading, Note, Para, Quote
from flows.moments import local_day
from flows.people import Network, Role
from flows.support.keys import ASK, WITHDRAW
from flows.support.ports import Request
from flows.support.quiet import quiet_in
from flows.support.reading import may_see, name_of, shown
from flows.words import short_day_words, shortened

_MOST, _NETWORKS, _LABEL = 4, 5, 40


def mine(look: Looking) -> list[Block]:
    """Show what somebody asks, with what became of it; else a way to ask."""
    here = [
        network
        for network, member in look.mine
        if member.role is Role.PARTICIPANT and not network.is_over
    ]
    if not here:
        return []
    asked = {each.network: each for each in look.w.support.asked_by(look.person.id)}
    several = len(look.mine) > 1
    free = [each for each in here if each.id not in asked][:_NETWORKS]
    ways = tuple(_ask(look, each, several=several) for each in free)
    open_ = [block for each in here if each.id in asked for block in _own(look, asked[each.id])]
    return [
        *([Heading(look.say("support-home"))] if open_ else []),
        *open_,
        *([Buttons(ways)] if ways else []),
    ]


def leading(look: Looking, network: Network) -> list[Block]:
    """List by name who asked, and who wants it to be known that they are quiet."""
    if network.is_over:
        return []
    w, reader = look.w, look.person.id
    found = [each for each in w.support.in_network(network.id) if may_see(w, each, reader)]
    blocks: list[Block] = []
    if found:
        blocks.append(Para(look.say("support-led", count=len(found)), strong=True))
    for each in found[:_MOST]:
        blocks += shown(w, each, reader, look.say)
    if len(found) > _MOST:
        blocks.append(Note(look.say("support-led-more", more=len(found) - _MOST)))
    return [*blocks, *quiet_in(look, network)]


def _ask(look: Looking, network: Network, *, several: bool) -> Button:
    """Name the network to who is in several."""
    ids = {"network": network.id}
    if several:
        name = shortened(network.name, _LABEL)
        return Button(ASK, look.say("button-support-ask-in", network=name), ids)
    return Button(ASK, look.say("button-support-ask"), ids)


def _own(look: Looking, request: Request) -> list[Block]:
    say, person = look.say, look.person
    about = {
        "network": look.w.networks.get(request.network).name,
        "day": short_day_words(local_day(request.asked_at, person.zone), person.language),
    }
    if request.taken_by:
        name = name_of(look.w, request.taken_by, say)
        text = say("support-mine-taken", name=name, **about)
    else:
        text = say("support-mine-open", **about)
    words = [Quote(request.words)] if request.words else []
    change = Button(ASK, say("button-support-change"), {"network": request.network})
    back = Button(WITHDRAW, say("button-support-withdraw"), {"request": request.id})
    return [Para(text), *words, Buttons((change, back))]
