"""What somebody leads, one network at a time: counts and plans, never who did what."""

from collections.abc import Mapping
from dataclasses import replace

from flows.digest.planning import next_digest
from flows.home.corner import Corner
from flows.home.look import Look
from flows.home.path import programme
from flows.message import Block, Bullets, Button, Buttons, Heading, Note, Para
from flows.network.menu import leading_buttons
from flows.people import Network, Place, Role, Standing
from flows.reflection.planning import PROMPT
from flows.thermometer.menu import close_button, start_button
from flows.thermometer.publish import LEAST_ANSWERS
from flows.thermometer.schedule import next_words, schedule_button
from flows.thermometer.starting import LEAST_OPEN
from flows.thermometer.telling import named_note, until_words
from flows.words import moment_in, moment_words, shortened

Counts = Mapping[tuple[Role, Place], int]
"""A network's people by role and place."""

_MOST = 10
_LABEL = 60
_ROW = 4
TRIES = ("reflection.try", "cycle.try", "digest.try", "thermometer.practice")


def leading(look: Look, corners: tuple[Corner, ...]) -> list[Block]:
    """Show the network that was chosen, or the first; nothing to who leads none."""
    led = {network.id: network for network in look.led}
    if not led:
        return []
    say = look.say
    network = led.get(look.network) or next(iter(led.values()))
    counts = look.w.networks.counts(network.id)
    return [
        Heading(say("home-leading", network=network.name)),
        *_others(look, network),
        Bullets((*_people(look, counts), *_plans(look, network))),
        *_can_do(look, network, counts),
        *programme(look, network),
        *(block for corner in corners for block in corner.leading(look, network)),
        *_tries(look, network),
        Note(say("home-leading-note")),
    ]


def _others(look: Look, shown: Network) -> list[Block]:
    """Let somebody who leads several networks look at another one."""
    others = [network for network in look.led if network.id != shown.id][:_MOST]
    if not others:
        return []
    page = str(look.page)
    buttons = [
        Button("home.show", shortened(each.name, _LABEL), {"network": each.id, "page": page})
        for each in others
    ]
    return [Note(look.say("home-leading-others")), Buttons(tuple(buttons))]


def _people(look: Look, counts: Counts) -> tuple[str, str]:
    """Count who was ever invited, who takes part, and who gets a thermometer.

    A no is never told from no answer.
    """
    invited = sum(each for (role, _), each in counts.items() if role is Role.PARTICIPANT)
    active = counts.get((Role.PARTICIPANT, Place.ACTIVE), 0)
    leads = counts.get((Role.FACILITATOR, Place.ACTIVE), 0)
    say = look.say
    return (
        say("home-people", invited=invited, active=active),
        say("home-people-all", leads=leads, all=active + leads),
    )


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
    say, more = look.say, leading_buttons(network, look.say)
    plan = schedule_button(network, say)
    round_ = look.w.thermometer.open_in(network.id)
    active = sum(each for (_, place), each in counts.items() if place is Place.ACTIVE)
    if round_ is not None:
        person = look.person
        until = until_words(round_, person.zone, person.language, (network.zone,))
        is_open = Para(say("home-thermometer-open", until=until))
        rows = _rows(close_button(round_, say), plan, *more)
        return [is_open, *named_note(round_, say), *rows]
    if network.standing is not Standing.RUNNING:
        return _rows(*more)
    few = [Para(say("home-thermometer-few"))] if active < LEAST_ANSWERS else []
    start = (replace(start_button(network, say), style=""),) if active >= LEAST_OPEN else ()
    return [*few, *_rows(*start, plan, *more)]


def _rows(*buttons: Button) -> list[Block]:
    """Lay many buttons in rows that are read at a glance."""
    return [Buttons(buttons[first : first + _ROW]) for first in range(0, len(buttons), _ROW)]


def _tries(look: Look, network: Network) -> list[Block]:
    """Offer to send somebody what the others get."""
    if network.is_over:
        return []
    ids = {"network": network.id}
    labels = (
        *("button-reflection-try", "button-cycle-try", "button-digest-try"),
        "button-thermometer-try",
    )
    buttons = [
        Button(action, look.say(label), ids) for action, label in zip(TRIES, labels, strict=True)
    ]
    return [Para(look.say("home-try")), Buttons(tuple(buttons))]
