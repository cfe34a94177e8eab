"""Changing a network: its name, channel, dates, language and rhythm."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from flows.message import (
    ChannelField,
    ChoiceField,
    DateField,
    Errors,
    Field,
    Filled,
    Form,
    Note,
    Option,
    text_in,
)
from flows.moments import local_day
from flows.network.channels import GroupsWork, is_of_a_group
from flows.network.fields import about_fields, dates_problem, language_in, missing
from flows.network.letters import announce_again
from flows.network.menu import led_now
from flows.network.notices import to_channel
from flows.network.ports import NetworkWork
from flows.network.rest import Replanned
from flows.network.settings import RHYTHMS
from flows.note import note
from flows.parts import Open, Submit, Turn
from flows.people import Network
from flows.words import Words, words

_REQUIRED = ("name", "purpose", "language", "zone", "channel", "ends", "every")


@dataclass(frozen=True, slots=True)
class Changing:
    """Changes what was set up."""

    replanned: tuple[Replanned, ...]

    def opens(self) -> dict[str, Open]:
        """List what opens a form."""
        return {"network.change": _form}

    def submits(self) -> dict[str, Submit]:
        """List the forms."""
        return {"network.change": self._save}

    def _save(self, w: GroupsWork, turn: Turn, filled: Filled) -> Errors | None:
        before = led_now(w, turn)
        errors = _errors(w, turn, before, filled)
        if errors:
            return Errors(errors)
        after = _changed(before, filled)
        w.networks.save(after)
        for replanned in self.replanned:
            replanned(w, after, turn.now)
        w.outbox.put(announce_again(after), turn.now)
        if after.channel != before.channel:
            _move(w, before, after, turn.now)
        w.outbox.put(note(turn, "network-changed", network=after.name), turn.now)
        return None


def _form(w: NetworkWork, turn: Turn) -> Form:
    network = led_now(w, turn)
    say = words(turn.person.language)
    name, purpose, *rest = about_fields(
        say, network.language, network.zone, network.name, network.purpose
    )
    every = tuple(Option(str(n), say("settings-every", weeks=n)) for n in RHYTHMS)
    return Form(
        action="network.change",
        title=say("network-change-title"),
        parts=(
            name,
            purpose,
            ChannelField("channel", say("network-change-channel"), network.channel),
            *_dates(say, network, turn.now),
            ChoiceField("every", say("network-change-every"), every, (str(network.every),)),
            *rest,
            Note(say("network-change-explained")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"network": network.id},
    )


def _dates(say: Words, network: Network, now: datetime) -> tuple[Field, ...]:
    """Ask for the first day only while it lies ahead."""
    ends = DateField("ends", say("network-start-ends"), network.ends)
    if _has_begun(network, now):
        return (ends,)
    return DateField("starts", say("network-start-starts"), network.starts), ends


def _move(w: NetworkWork, before: Network, after: Network, now: datetime) -> None:
    """Let what waits for the old channel go to the new one, and leave a line in both."""
    w.outbox.redirect(after.team, before.channel, after.channel, now)
    w.outbox.put(to_channel(before, "network-moved-away", once=_once(after, now)), now)
    w.outbox.put(to_channel(after, "network-moved-here"), now)


def _once(network: Network, now: datetime) -> str:
    return f"moved:{network.id}:{now.isoformat()}"


def _errors(w: GroupsWork, turn: Turn, network: Network, filled: Filled) -> dict[str, str]:
    say = words(turn.person.language)
    starts = None if filled.get("starts") else network.starts
    errors = missing(say, filled, _REQUIRED) or dates_problem(say, filled, turn.now, starts)
    there = w.networks.in_channel(network.team, text_in(filled, "channel"))
    if there is not None and there.id != network.id:
        errors["channel"] = say("network-already-here")
    elif there is None and is_of_a_group(w, network.team, text_in(filled, "channel")):
        errors["channel"] = say("network-channel-of-group")
    return errors


def _changed(network: Network, filled: Filled) -> Network:
    starts = filled.get("starts")
    return replace(
        network,
        name=filled["name"][0].strip(),
        purpose=filled["purpose"][0].strip(),
        language=language_in(filled),
        zone=filled["zone"][0],
        channel=filled["channel"][0],
        starts=date.fromisoformat(starts[0]) if starts else network.starts,
        ends=date.fromisoformat(filled["ends"][0]),
        every=int(filled["every"][0]),
    )


def _has_begun(network: Network, now: datetime) -> bool:
    return local_day(now, network.zone) >= network.starts
