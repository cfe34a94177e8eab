"""Letting it be seen that one is quiet: off, until somebody chooses it for a network."""

from datetime import datetime, time, timedelta

from flows.action.corner import Looking
from flows.errors import Refused
from flows.message import Block, Button, Buttons, ChoiceField, Filled, Form, Note, Option, Para
from flows.moments import local_day, moment
from flows.note import note
from flows.parts import Turn
from flows.people import Network, Person, Place, Presence, Role, Standing
from flows.support.keys import SIGNAL
from flows.support.ports import Signs, SupportWork
from flows.words import list_words, shortened, words

LONG = timedelta(weeks=3)
_DAY = timedelta(days=1)
_LABEL, _MOST = 75, 10


def form(w: SupportWork, turn: Turn) -> Form:
    """Say who would see what, and let it be chosen for each network."""
    say, networks = words(turn.person.language), _mine(w, turn)
    if not networks:
        raise Refused("support-no-network")
    chosen = w.support.signals(turn.person.id)
    options = tuple(Option(each.id, shortened(each.name, _LABEL)) for each in networks)
    ticked = tuple(each.id for each in networks if each.id in chosen)
    return Form(
        action=SIGNAL,
        title=say("support-signal-title"),
        parts=(
            Para(say("support-signal")),
            ChoiceField(
                "networks",
                say("support-signal-where"),
                options,
                ticked,
                optional=True,
                look="boxes",
            ),
            Note(say("support-signal-note")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
    )


def take(w: SupportWork, turn: Turn, filled: Filled) -> None:
    """Keep the choice; what is turned off is gone at once."""
    chosen, before = set(filled.get("networks", ())), w.support.signals(turn.person.id)
    for network in _mine(w, turn):
        on = network.id in chosen
        if on is not (network.id in before):
            w.support.set_signal(network.id, turn.person.id, network.team, wanted=on)
    w.outbox.put(note(turn, "support-signal-saved"), turn.now)


def wish(look: Looking) -> list[Block]:
    """Say on a Home what was chosen, with the way to change it."""
    networks = [network for network, member in look.mine if member.role is Role.PARTICIPANT]
    if not networks:
        return []
    chosen = look.w.support.signals(look.person.id)
    names = [network.name for network in networks if network.id in chosen]
    said: list[Block] = []
    if names:
        in_these = list_words(names, look.person.language)
        said.append(Note(look.say("support-signal-on", networks=in_these)))
    return [*said, Buttons((Button(SIGNAL, look.say("button-support-signal")),))]


def quiet_in(look: Looking, network: Network) -> list[Block]:
    """Name to who facilitates those who are quiet and want that to be known; nobody else."""
    found = look.w.support.signs(network.id) if network.standing is Standing.RUNNING else {}
    if not found:
        return []
    members = look.w.networks.members(network.id, Place.ACTIVE)
    joined = {each.person: each.since for each in members}
    people = look.w.people.taking_part(network.id)
    quiet = [
        look.w.people.name(each.id) or look.say("somebody")
        for each in people
        if each.id in found and is_quiet(each, joined.get(each.id), found[each.id], look.at)
    ]
    if not quiet:
        return []
    names = list_words(sorted(quiet, key=str.casefold), look.person.language)
    return [Para(look.say("support-quiet", names=names))]


def is_quiet(person: Person, joined: datetime | None, signs: Signs, now: datetime) -> bool:
    """Tell whether a question has lain for three weeks since somebody last gave a sign.

    Who was not asked is not quiet, and who rests or is away is left in peace.
    """
    if person.presence is not Presence.ACTIVE or person.is_away(local_day(now, person.zone)):
        return False
    back = moment(person.away_until + _DAY, time(), person.zone) if person.away_until else None
    after = [each for each in (signs.last, joined, back) if each is not None and each <= now]
    asked = (at for at in signs.asked if not after or at > max(after))
    first = next(asked, None)
    return first is not None and now - first >= LONG


def _mine(w: SupportWork, turn: Turn) -> tuple[Network, ...]:
    here = w.networks.of_person(turn.person.id)
    return tuple(net for net, member in here if member.role is Role.PARTICIPANT)[:_MOST]
