"""Where somebody is in their cycle; and for who leads, where the network is."""

from collections.abc import Mapping

from flows.conversation.state import State
from flows.cycle.phases import ALL, FLOWS
from flows.cycle.programme import Programme
from flows.cycle.programming import programme_buttons
from flows.cycle.track import Spot
from flows.cycle.walking import spot_of
from flows.home.look import Look
from flows.message import Block, Bullets, Button, Buttons, Para
from flows.moments import local_day
from flows.people import Network, Role
from flows.thermometer.publish import LEAST_ANSWERS
from flows.words import Words, day_words

_MOST = 3  # networks


def where_words(programme: Programme, here: Spot, say: Words) -> str:
    """Say which phase of how many it is."""
    phases = programme.phases(here.cycle)
    at, phase = phases.index(here.phase) + 1, say(f"cycle-phase-{here.phase}")
    key = "cycle-here-behind" if here.behind else "cycle-here"
    return say(key, at=at, all=len(phases), phase=phase)


def path(look: Look) -> list[Block]:
    """Say where somebody is in each network, with what they can do there."""
    blocks: list[Block] = []
    for network, member in look.mine[:_MOST]:
        if member.role is Role.PARTICIPANT:
            blocks += _in_network(look, network)
    return blocks


def _in_network(look: Look, network: Network) -> list[Block]:
    known = look.w.cycles.programme(network.id)
    if known is None:
        return []
    say, ids = look.say, {"network": network.id}
    cards = Button("cycle.cards", say("button-cycle-cards"), ids)
    here = spot_of(look.w, look.person.id, network.id, look.at)
    if here is None:
        return _nowhere(look, network, known, cards)
    lines = [where_words(known, here, say), *_until(look, network, known)]
    turn = Button("cycle.turn", say("button-cycle-turn"), ids)
    now = Button("cycle.now", say("button-cycle-go-on"), ids)
    ways = (now, cards, turn) if _has_more(look, network, here) else (cards, turn)
    about = Para(say("cycle-home", network=network.name), strong=True)
    return [about, Bullets(tuple(lines)), Buttons(ways)]


def _nowhere(look: Look, network: Network, programme: Programme, cards: Button) -> list[Block]:
    """Say what holds before the first phase, and for who stopped with an issue."""
    say, today = look.say, local_day(look.at, network.zone)
    if programme.on(today) is None:
        return []
    again = Button("cycle.turn", say("button-cycle-anew"), {"network": network.id})
    return [Para(say("cycle-home-stopped", network=network.name)), Buttons((again, cards))]


def _until(look: Look, network: Network, programme: Programme) -> list[str]:
    """Say when the next phase begins."""
    stage = programme.on(local_day(look.at, network.zone))
    after = programme.after(stage) if stage else None
    if after is None:
        return []
    day = day_words(after.starts, look.person.language)
    return [look.say("cycle-next-begins", day=day, phase=look.say(f"cycle-phase-{after.phase}"))]


def _has_more(look: Look, network: Network, here: Spot) -> bool:
    """Tell whether questions of this phase are left that are not asked by themselves now."""
    flow = FLOWS[here.phase].id
    known = look.w.conversations.find(look.person.id, network.id, flow, here.occasion)
    return known is None or known.state in {State.RESTING, State.LAPSED}


def programme(look: Look, network: Network) -> list[Block]:
    """Say where a network is, and let who leads it choose and move."""
    say = look.say
    known = look.w.cycles.programme(network.id)
    if network.is_over:
        return []
    if known is None:
        buttons = programme_buttons(network, say, has_one=False)
        return [Para(say("cycle-leading-none")), Buttons(buttons)]
    stage = known.on(local_day(look.at, network.zone))
    lines = [
        *((where_words(known, Spot(stage.cycle, 1, stage.phase), say),) if stage else ()),
        *_until(look, network, known),
        *_reached(look.w.cycles.counts(network.id), say),
    ]
    return [
        Para(say("cycle-leading"), strong=True),
        *((Bullets(tuple(lines)),) if lines else ()),
        Buttons(programme_buttons(network, say, has_one=True)),
    ]


def _reached(counts: Mapping[str, int], say: Words) -> list[str]:
    """Count who came how far, from five people on: fewer could be recognised."""
    found = ((phase, counts.get(FLOWS[phase].id, 0)) for phase in ALL)
    return [
        say(f"cycle-reached-{phase}", people=people)
        for phase, people in found
        if people >= LEAST_ANSWERS
    ]
