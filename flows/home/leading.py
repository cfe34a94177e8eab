"""What somebody leads, one network at a time: counts and plans, never who did what."""

from dataclasses import replace

from flows.digest.planning import next_digest
from flows.home.corner import Corner
from flows.home.leaf import Room
from flows.home.look import Look
from flows.home.path import programme
from flows.home.rooms import FIRST, LAST, Counts, people_lines, room_row
from flows.message import Block, Bullets, Button, Buttons, Heading, Note, Para
from flows.people import Network, Place, Standing
from flows.reflection.planning import PROMPT
from flows.thermometer.menu import close_button, start_button
from flows.thermometer.publish import LEAST_ANSWERS
from flows.thermometer.schedule import next_words, schedule_button
from flows.thermometer.starting import LEAST_OPEN
from flows.thermometer.telling import named_note, until_words
from flows.words import moment_in, moment_words, shortened

_MOST = 10
_LABEL = 60


def leading(look: Look, corners: tuple[Corner, ...]) -> list[Block]:
    """Show one room of the network that was chosen, or of the first; nothing to who leads none.

    A network that is over has little left to do, and that stands together.
    """
    led = {network.id: network for network in look.led}
    if not led:
        return []
    say = look.say
    network = led.get(look.leaf.network) or next(iter(led.values()))
    rooms = tuple(Room) if network.is_over else (look.leaf.room,)
    shown = (each for each in (Corner(leading=_now), *FIRST, *corners, LAST) if each.room in rooms)
    return [
        Heading(say("home-leading", network=network.name)),
        *_others(look, network),
        *room_row(look, network),
        *(block for corner in shown for block in corner.leading(look, network)),
        Note(say("home-leading-note")),
    ]


def _others(look: Look, shown: Network) -> list[Block]:
    """Let somebody who leads several networks look at another one."""
    others = [network for network in look.led if network.id != shown.id][:_MOST]
    if not others:
        return []
    buttons = [
        Button("home.show", shortened(each.name, _LABEL), replace(look.leaf, network=each.id).ids)
        for each in others
    ]
    return [Note(look.say("home-leading-others")), Buttons(tuple(buttons))]


def _now(look: Look, network: Network) -> list[Block]:
    counts = look.w.networks.counts(network.id)
    return [
        Bullets((*people_lines(look, counts), *_plans(look, network))),
        *_can_do(look, network, counts),
        *programme(look, network),
    ]


def _plans(look: Look, network: Network) -> list[str]:
    """Say what comes next; to how many only where that tells nothing of anybody."""
    if network.standing is not Standing.RUNNING:
        return []
    say, zone, language = look.say, look.person.zone, look.person.language
    first = look.w.due.first_of(PROMPT, network.id)
    if first is not None and first[1] >= LEAST_ANSWERS:
        moment = moment_words(first[0], zone, language)
        lines = [say("home-next-questions", moment=moment, people=first[1])]
    else:
        lines = [say("home-next-own")]
    digest = next_digest(network, look.at)
    if digest is not None:
        moment = moment_in(digest, zone, language, (network.zone,))
        lines.append(say("home-next-digest", moment=moment))
    return [*lines, next_words(look.w, network, look.at, zone, language)]


def _can_do(look: Look, network: Network, counts: Counts) -> list[Block]:
    """Say how the thermometer stands, with all that can be done."""
    say, plan = look.say, schedule_button(network, look.say)
    round_ = look.w.thermometer.open_in(network.id)
    active = sum(each for (_, place), each in counts.items() if place is Place.ACTIVE)
    if round_ is not None:
        person = look.person
        until = until_words(round_, person.zone, person.language, (network.zone,))
        is_open = Para(say("home-thermometer-open", until=until))
        close = Buttons((close_button(round_, until, say), plan))
        return [is_open, *named_note(round_, say), close]
    if network.standing is not Standing.RUNNING:
        return []
    few = [Para(say("home-thermometer-few"))] if active < LEAST_ANSWERS else []
    start = (replace(start_button(network, say), style=""),) if active >= LEAST_OPEN else ()
    return [*few, Buttons((*start, plan))]
