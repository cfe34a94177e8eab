"""Initiatives worth sharing: asked for halfway, written in a form, shared by choice as a card."""

from dataclasses import dataclass, replace
from datetime import datetime

from flows.beside import follow_week
from flows.closing.keys import CARD, MIDWAY, PRACTICE, card_key, midway_key
from flows.closing.ports import SHARES, ClosingWork, Practice, Share
from flows.errors import Refused
from flows.guide.done import done
from flows.message import (
    Block,
    Button,
    Buttons,
    ChoiceField,
    Errors,
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
from flows.network.menu import led_now
from flows.outbox import InPlaceOf, Kind, Letter, Mode, Saying, ToChannel, Under
from flows.parts import Part, Turn
from flows.people import Network, Place, Standing
from flows.store import NewId
from flows.words import Words, shortened, words

_LONGEST, _SHORT, _ROLE, _LABEL = 800, 400, 80, 40
_YES = "yes"
_ASKED = ("what", "whom", "needs")


@dataclass(frozen=True, slots=True)
class Cards:
    """Asks for initiatives, and shows those that are shared."""

    new_id: NewId

    def part(self) -> Part:
        """What this brings."""
        return Part(
            kinds={
                MIDWAY: Kind(_say_midway, repeatable=True),
                CARD: Kind(_say_card, repeatable=True),
            },
            opens={MIDWAY: _midway_form, PRACTICE: _form},
            submits={MIDWAY: _begin, PRACTICE: self._save},
        )

    def _save(self, w: ClosingWork, turn: Turn, filled: Filled) -> Errors | Form:
        """Keep it, and let the channel follow what its writer chose."""
        network, before = _mine(w, turn)
        say = words(turn.person.language)
        errors = {name: say("form-missing") for name in ("what", "whom") if not _text(filled, name)}
        if errors:
            return Errors(errors)
        practice = Practice(
            id=before.id if before else self.new_id(),
            team=network.team,
            network=network.id,
            person=turn.person.id,
            at=before.at if before else turn.now,
            **{name: _text(filled, name) for name in (*_ASKED, "role")},
            named=filled.get("named") == (_YES,),
            readers=share_in(filled),
        )
        w.closings.put_practice(practice)
        follow_week(w, practice.person, practice.network, turn.now)
        follow_card(w, practice, turn.now)
        said = Para(say(f"closing-practice-saved-{practice.readers}", network=network.name))
        written = f"{practice.what}\n{practice.whom}\n{practice.needs}"
        return done(say("closing-practice-title"), (said,), say, written)


def practice_button(network: Network, say: Words, *, several: bool = False) -> Button:
    """Give the button that opens the form; with its network for whoever is in several."""
    ids = {"network": network.id}
    if several:
        name = shortened(network.name, _LABEL)
        return Button(PRACTICE, say("button-closing-practice-in", network=name), ids)
    return Button(PRACTICE, say("button-closing-practice"), ids)


def midway_button(network: Network, say: Words) -> Button:
    """Give the button with which who leads asks for initiatives."""
    return Button(MIDWAY, say("button-closing-midway"), {"network": network.id})


def share_field(readers: Share, say: Words) -> ChoiceField:
    """Ask who may read something."""
    options = tuple(Option(each, say(f"closing-share-{each}")) for each in SHARES)
    return ChoiceField("readers", say("closing-share"), options, (readers,))


def share_in(filled: Filled) -> Share:
    """Read who may; only its writer when nothing was chosen."""
    return next((each for each in SHARES if filled.get("readers") == (each,)), "me")


def card(w: ClosingWork, practice: Practice, say: Words) -> tuple[Block, ...]:
    """Show an initiative; the name of who wrote it only when they chose so."""
    name = w.people.name(practice.person) if practice.named else ""
    title = say("closing-card-of", name=name) if name else say("closing-card")
    blocks: list[Block] = [Para(title, strong=True)]
    for asked in _ASKED:
        if text := getattr(practice, asked):
            blocks += [Para(say(f"closing-card-{asked}")), Quote(text)]
    if practice.role:
        blocks += [Para(say("closing-card-role")), Quote(practice.role)]
    return (*blocks, *((Note(say("closing-card-ask", name=name)),) if name else ()))


def _midway_form(w: ClosingWork, turn: Turn) -> Form:
    network = _to_ask(w, turn)
    say = words(turn.person.language)
    return Form(
        action=MIDWAY,
        title=say("closing-midway-title"),
        parts=(
            Para(say("closing-midway-form", network=network.name)),
            Para(say("closing-midway-what")),
            Note(say("closing-midway-free")),
        ),
        submit=say("closing-midway-submit"),
        close=say("form-cancel"),
        ids={"network": network.id},
    )


def _begin(w: ClosingWork, turn: Turn, filled: Filled) -> Form:
    del filled
    network = _to_ask(w, turn)
    if not w.closings.begin_midway(network.team, network.id, turn.now):
        raise Refused("closing-midway-begun")
    ids, to = {"network": network.id}, ToChannel(network.channel)
    w.outbox.put(Letter(network.team, MIDWAY, ids, to, midway_key(network.id)), turn.now)
    say = words(turn.person.language)
    said = (Para(say("closing-midway-asked")),)
    return done(say("closing-midway-title"), said, say)


def _to_ask(w: ClosingWork, turn: Turn) -> Network:
    network = led_now(w, turn)
    if network.standing is Standing.PAUSED:
        raise Refused("closing-paused", network=network.name)
    if w.closings.midway(network.id) is not None:
        raise Refused("closing-midway-begun")
    return network


def _say_midway(w: ClosingWork, saying: Saying) -> Message | None:
    network = w.networks.find(saying.ids["network"])
    if network is None or w.closings.midway(network.id) is None:
        return None
    say = words(network.language)
    return Message(
        (
            Heading(say("closing-midway")),
            Para(say("closing-midway-what")),
            Buttons((practice_button(network, say),)),
            Note(say("closing-midway-free")),
        )
    )


def _form(w: ClosingWork, turn: Turn) -> Form:
    network, before = _mine(w, turn)
    say = words(turn.person.language)
    return Form(
        action=PRACTICE,
        title=say("closing-practice-title"),
        parts=(
            Para(say("closing-practice", network=network.name)),
            *_fields(before, say),
            share_field(before.readers if before else "me", say),
            Note(say("closing-practice-back")),
            Note(say("conversation-no-names")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"network": network.id},
    )


def _fields(before: Practice | None, say: Words) -> tuple[Field, ...]:
    def text(name: str, longest: int, *, optional: bool = False) -> TextField:
        held = getattr(before, name) if before else ""
        label = say(f"closing-practice-{name}")
        one_line = name == "role"
        return TextField(name, label, "", held, optional, not one_line, longest)

    options = tuple(Option(each, say(f"closing-named-{each}")) for each in (_YES, "no"))
    chosen = (_YES if before and before.named else "no",)
    return (
        text("what", _LONGEST),
        text("whom", _SHORT),
        text("needs", _SHORT, optional=True),
        text("role", _ROLE, optional=True),
        ChoiceField("named", say("closing-named"), options, chosen),
    )


def _mine(w: ClosingWork, turn: Turn) -> tuple[Network, Practice | None]:
    """Give the network of a form, and what its reader wrote there; that they can always reach."""
    network = w.networks.find(turn.ids["network"])
    if network is None or network.standing is Standing.ERASED:
        raise Refused("button-unknown")
    before = w.closings.practice_of(network.id, turn.person.id)
    if before is not None:
        return network, before
    member = w.networks.member(network.id, turn.person.id)
    if member is None or member.place is not Place.ACTIVE:
        raise Refused("network-not-a-member", network=network.name)
    if network.is_over:
        raise Refused("network-over", network=network.name)
    if w.closings.midway(network.id) is None:
        raise Refused("closing-midway-not-yet")
    return network, None


def follow_card(w: ClosingWork, practice: Practice, now: datetime) -> None:
    """Show it under the message of halfway, change it there, or take it away."""
    key = card_key(practice.network, practice.id)
    ids = {"network": practice.network, "practice": practice.id}
    under = Letter(practice.team, CARD, ids, Under(midway_key(practice.network)), key)
    if w.outbox.knows(key):
        w.outbox.put(replace(under, to=InPlaceOf(key), key=""), now)
    elif practice.readers != "me":
        w.outbox.put(under, now)


def _say_card(w: ClosingWork, saying: Saying) -> Message | None:
    network = w.networks.find(saying.ids["network"])
    practice = w.closings.practice(saying.ids["practice"])
    if network is None:
        return None
    say = words(network.language)
    if practice is None or practice.readers == "me":
        gone = Message((Note(say("withdrawn")),))
        return gone if saying.mode is Mode.UPDATE else None
    return Message(card(w, practice, say))


def _text(filled: Filled, name: str) -> str:
    return "".join(filled.get(name, ())).strip()
