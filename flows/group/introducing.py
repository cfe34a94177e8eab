"""Telling who you are: for mixing groups, and as a card for whom its writer chooses."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from flows.digest.updates import renew_copies
from flows.errors import Refused
from flows.group.ports import GroupWork, Introduction, Part
from flows.message import (
    Block,
    Button,
    ChoiceField,
    Field,
    Filled,
    Form,
    Heading,
    Message,
    Note,
    Option,
    Para,
    Quote,
    TextField,
)
from flows.note import note
from flows.outbox import InPlaceOf, Kind, Letter, Mode, Saying, ToChannel
from flows.parts import Part as SubjectPart
from flows.parts import Turn
from flows.people import Network, Place
from flows.store import NewId
from flows.visibility import (
    Readers,
    Relation,
    circle_of,
    may_read,
    offered_to,
    opened_to,
    readers_of,
)
from flows.words import Words, shortened, words

INTRODUCE, CARD = "group.introduce", "group.card"
_UNTOLD = "none"
_ORGANISATION, _TEXT, _NAME = 60, 500, 40


@dataclass(frozen=True, slots=True)
class Introducing:
    """Lets people tell who they are."""

    new_id: NewId

    def part(self) -> SubjectPart:
        """What this brings."""
        return SubjectPart(
            kinds={CARD: Kind(_say_card, repeatable=True)},
            opens={INTRODUCE: _form},
            submits={INTRODUCE: self._save},
        )

    def _save(self, w: GroupWork, turn: Turn, filled: Filled) -> None:
        """Keep what is told now; nothing told is nothing kept."""
        network = _mine(w, turn)
        before = w.introductions.of(turn.person.id, network.id)
        known = offered_to(w, turn.person.id, network.id)
        held = before or Introduction(self.new_id(), network.id, turn.person.id, network.team)
        told = replace(
            opened_to(held, readers_of(filled.get("readers", ()), known), turn.now),
            organisation=_text(filled, "organisation"),
            part=next((each for each in Part if filled.get("part") == (each.value,)), None),
            about=_text(filled, "about"),
            brings=_text(filled, "brings"),
        )
        if told.is_empty:
            w.introductions.remove(turn.person.id, network.id)
        else:
            w.introductions.save(told)
        _show(w, network, told, turn.now)
        key = "group-introduced-nothing" if told.is_empty else f"group-introduced-{told.readers}"
        w.outbox.put(note(turn, key, network=network.name), turn.now)


def introduce_button(network: Network, label: str) -> Button:
    """Give the button that opens the form."""
    return Button(INTRODUCE, label, {"network": network.id})


def card_blocks(told: Introduction, say: Words) -> list[Block]:
    """Lay out what somebody tells, in their own words."""
    part = say(f"group-part-{told.part}") if told.part else ""
    blocks: list[Block] = [Para(part)] if part else []
    for key, text in (
        ("group-organisation", told.organisation),
        ("group-about", told.about),
        ("group-brings", told.brings),
    ):
        if text:
            blocks += [Para(say(key), strong=True), Quote(text)]
    return blocks


def narrow_card(w: GroupWork, person: str, network: str) -> None:
    """Give a card back to its writer that was for a group they are not in any more."""
    told = w.introductions.of(person, network)
    if told is not None and told.readers == "group":
        w.introductions.save(replace(told, readers="me"))


def put_away_card(w: GroupWork, told: Introduction, now: datetime) -> None:
    """Forget what was told for mixing; what stands in the channel is there until taken back."""
    if not may_read(told.readers, Relation.MEMBER):
        w.introductions.remove(told.person, told.network)
        renew_copies(w, told.team, told.network, now)


def take_back_cards(w: GroupWork, person: str, now: datetime) -> None:
    """Take somebody's cards out of the channels, for they are going to be erased."""
    for told in w.introductions.of_person(person):
        _show(w, w.networks.get(told.network), replace(told, readers="me"), now)


def hide(w: GroupWork, told: Introduction, now: datetime) -> None:
    """Show a card to nobody, wherever it stood."""
    hidden = replace(told, readers="me")
    w.introductions.save(hidden)
    _show(w, w.networks.get(told.network), hidden, now)


def untell(w: GroupWork, told: Introduction, now: datetime) -> None:
    """Erase what somebody told of themselves, wherever it stood."""
    w.introductions.remove(told.person, told.network)
    _show(w, w.networks.get(told.network), replace(told, readers="me"), now)


def card_key(introduction: str) -> str:
    """Name the card in the channel."""
    return f"introduced:{introduction}"


def cards_in(w: GroupWork, network: str) -> Sequence[str]:
    """Name all cards of a network that may stand in its channel."""
    return [card_key(each.id) for each in w.introductions.of_network(network)]


def _show(w: GroupWork, network: Network, told: Introduction, now: datetime) -> None:
    """Bring the card to whom it is for, and away from others; it stands in the channel once."""
    key, ids = card_key(told.id), {"card": told.id, "network": network.id}
    if w.outbox.knows(key):
        w.outbox.put(Letter(network.team, CARD, ids, InPlaceOf(key)), now)
    elif may_read(told.readers, Relation.MEMBER) and not told.is_empty:
        w.outbox.put(Letter(network.team, CARD, ids, ToChannel(network.channel), key), now)
    renew_copies(w, network.team, network.id, now)
    w.groups.follow(told.person, network.id)


def _say_card(w: GroupWork, saying: Saying) -> Message | None:
    network = w.networks.get(saying.ids["network"])
    say = words(network.language)
    told = w.introductions.get(saying.ids["card"])
    if told is None or not may_read(told.readers, Relation.MEMBER):
        gone = Message((Note(say("withdrawn")),))
        return gone if saying.mode is Mode.UPDATE else None
    name = w.people.name(told.person) or say("somebody")
    return Message(
        (Heading(say("group-card-of", name=shortened(name, _NAME))), *card_blocks(told, say))
    )


def _form(w: GroupWork, turn: Turn) -> Form:
    network = _mine(w, turn)
    say = words(turn.person.language)
    told = w.introductions.of(turn.person.id, network.id)
    held = told or Introduction("", network.id, turn.person.id, network.team)
    known = offered_to(w, turn.person.id, network.id)
    return Form(
        action=INTRODUCE,
        title=say("group-introduce-title"),
        parts=(
            Para(say("group-introduce", network=network.name)),
            *_fields(held, say),
            ChoiceField(
                "readers",
                say("group-card-readers"),
                _options(w, network, turn.person.id, say),
                (readers_of((held.readers,), known),),
            ),
            Note(say("group-introduce-note")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"network": network.id},
    )


def _fields(held: Introduction, say: Words) -> tuple[Field, ...]:
    """Ask nothing that has to be told."""
    untold = Option(_UNTOLD, say("group-part-none"))  # a menu cannot be emptied
    parts = (untold, *(Option(each.value, say(f"group-part-{each}")) for each in Part))
    part = (held.part.value if held.part else _UNTOLD,)
    return (
        TextField(
            "organisation",
            say("group-organisation"),
            value=held.organisation,
            optional=True,
            multiline=False,
            longest=_ORGANISATION,
        ),
        ChoiceField("part", say("group-part"), parts, part, optional=True, look="menu"),
        TextField("about", say("group-about"), "", held.about, optional=True, longest=_TEXT),
        TextField("brings", say("group-brings"), "", held.brings, optional=True, longest=_TEXT),
    )


def _options(w: GroupWork, network: Network, person: str, say: Words) -> tuple[Option, ...]:
    circle = circle_of(w, person, network.id)
    labels: dict[Readers, str] = {
        "me": say("group-card-nobody"),
        "group": say("readers-group", group=shortened(circle.name if circle else "", _NAME)),
        "network": say("readers-network", network=shortened(network.name, _NAME)),
    }
    return tuple(Option(each, labels[each]) for each in offered_to(w, person, network.id))


def _mine(w: GroupWork, turn: Turn) -> Network:
    """Give the network that is meant to who takes part in it."""
    network = w.networks.get(turn.ids["network"])
    member = w.networks.member(network.id, turn.person.id)
    if member is None or member.place is not Place.ACTIVE:
        raise Refused("network-not-a-member", network=network.name)
    return network


def _text(filled: Filled, field: str) -> str:
    return "".join(filled.get(field, ())).strip()
