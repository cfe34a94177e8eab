"""Who leads a network and who is in it: handing over, adding, removing, taking over."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from flows.errors import Refused
from flows.message import Errors, Filled, Form, Note, PeopleField
from flows.network.inviting import people_of, refused_people
from flows.network.leaving import is_led, leave
from flows.network.menu import led_now
from flows.network.notices import leading, to_person
from flows.network.ports import NetworkWork
from flows.note import note
from flows.parts import Open, Press, Submit, Turn
from flows.people import Kind, Member, Network, Person, Place, Role
from flows.store import NewId
from flows.words import Words, words

Left = Callable[[Any, str, str, datetime], None]
"""What another subject does when a person leaves a network."""

_HERE = {Place.ACTIVE, Place.INVITED}


@dataclass(frozen=True, slots=True)
class Leading:
    """Changes who leads, and takes people out."""

    new_id: NewId
    left: Left

    def opens(self) -> dict[str, Open]:
        """List what opens a form."""
        return {"network.people": self._form, "network.appoint": self._appoint_form}

    def submits(self) -> dict[str, Submit]:
        """List the forms."""
        return {"network.people": self._save, "network.appoint": self._appoint}

    def presses(self) -> dict[str, Press]:
        """List the buttons."""
        return {"network.lead": _take_over}

    def _form(self, w: NetworkWork, turn: Turn) -> Form:
        network = led_now(w, turn)
        say = words(turn.person.language)
        users = [w.people.user(person) for person in leading(w, network)]
        known = tuple(user for user in users if user)
        return Form(
            action="network.people",
            title=say("network-people-title"),
            parts=(
                PeopleField("facilitators", say("network-start-facilitators"), known),
                PeopleField("leave", say("network-people-leave"), optional=True),
                Note(say("network-people-explained")),
            ),
            submit=say("form-save"),
            close=say("form-cancel"),
            ids={"network": network.id},
        )

    def _save(self, w: NetworkWork, turn: Turn, filled: Filled) -> Errors | None:
        network = led_now(w, turn)
        errors = _errors(w, turn, network, filled)
        if errors:
            return Errors(errors)
        self._lead(w, turn, network, filled["facilitators"])
        for person in people_of(w, network, filled.get("leave", ()), self.new_id):
            self._remove(w, turn, network, person)
        w.outbox.put(note(turn, "network-people-saved", network=network.name), turn.now)
        return None

    def _lead(self, w: NetworkWork, turn: Turn, network: Network, users: Sequence[str]) -> None:
        """Let these people lead, and nobody else; who hands over may go on taking part."""
        chosen = [person.id for person in people_of(w, network, users, self.new_id)]
        before = leading(w, network)
        for person in chosen:
            if person not in before:
                w.networks.put_member(_leads(network, person, turn.now))
                self.left(w, person, network.id, turn.now)
                if person != turn.person.id:
                    told = to_person(network, person, "network-leads-now", by=turn.person.id)
                    w.outbox.put(told, turn.now)
        for person in before:
            if person not in chosen:
                relieved = replace(_leads(network, person, turn.now), role=Role.PARTICIPANT)
                w.networks.put_member(replace(relieved, place=Place.LEFT))
                self.left(w, person, network.id, turn.now)
                told = to_person(network, person, "network-relieved", actions="network.join")
                w.outbox.put(told, turn.now)

    def _remove(self, w: NetworkWork, turn: Turn, network: Network, person: Person) -> None:
        member = w.networks.member(network.id, person.id)
        if member is None or member.place not in _HERE:
            return
        leave(w, network, member, turn.now)
        self.left(w, person.id, network.id, turn.now)
        if member.place is Place.ACTIVE:
            told = to_person(network, person.id, "network-removed", actions="privacy.data")
            w.outbox.put(told, turn.now)

    def _appoint_form(self, w: NetworkWork, turn: Turn) -> Form:
        network = _orphan(w, turn)
        say = words(turn.person.language)
        return Form(
            action="network.appoint",
            title=say("network-appoint-title"),
            parts=(PeopleField("facilitators", say("network-start-facilitators")),),
            submit=say("form-save"),
            close=say("form-cancel"),
            ids={"network": network.id},
        )

    def _appoint(self, w: NetworkWork, turn: Turn, filled: Filled) -> Errors | None:
        network = _orphan(w, turn)
        errors = _lead_errors(w, turn, filled)
        if errors:
            return Errors(errors)
        self._lead(w, turn, network, filled["facilitators"])
        w.outbox.put(note(turn, "network-people-saved", network=network.name), turn.now)
        return None


def _take_over(w: NetworkWork, turn: Turn) -> None:
    """Let a participant lead when nobody does."""
    network = w.networks.get(turn.ids["network"])
    member = w.networks.member(network.id, turn.person.id)
    if network.is_over or is_led(w, network):
        raise Refused("network-led-again", network=network.name)
    if member is None or member.place is not Place.ACTIVE:
        raise Refused("network-not-a-member", network=network.name)
    if turn.person.kind is Kind.GUEST:
        raise Refused("network-guests-cannot-start")
    w.networks.put_member(_leads(network, turn.person.id, turn.now))
    w.outbox.put(note(turn, "network-leads-self", network=network.name), turn.now)


def _orphan(w: NetworkWork, turn: Turn) -> Network:
    """Give a network that nobody leads to the one who looks after the bot."""
    network = w.networks.get(turn.ids["network"])
    if w.workspaces.get(network.team).caretaker != turn.person.id:
        raise Refused("network-facilitators-only")
    if network.is_over or is_led(w, network):
        raise Refused("network-led-again", network=network.name)
    return network


def _leads(network: Network, person: str, now: datetime) -> Member:
    return Member(network.id, person, network.team, Role.FACILITATOR, Place.ACTIVE, now)


def _errors(w: NetworkWork, turn: Turn, network: Network, filled: Filled) -> dict[str, str]:
    say = words(turn.person.language)
    errors = _lead_errors(w, turn, filled)
    problem = _leaving_problem(w, network, filled, say)
    return errors | ({"leave": problem} if problem else {})


def _lead_errors(w: NetworkWork, turn: Turn, filled: Filled) -> dict[str, str]:
    users = filled.get("facilitators", ())
    if not users:
        return {"facilitators": words(turn.person.language)("network-people-nobody-leads")}
    refused = refused_people(w, turn, users)
    return {"facilitators": refused} if refused else {}


def _leaving_problem(w: NetworkWork, network: Network, filled: Filled, say: Words) -> str | None:
    for user in filled.get("leave", ()):
        person = w.people.of_user(network.team, user)
        member = w.networks.member(network.id, person.id) if person else None
        if person is None or member is None:  # who said no or left looks like who did not answer
            name = (w.people.name(person.id) if person else "") or say("somebody")
            return say("network-people-not-in", name=name)
        if user in filled["facilitators"]:
            return say("network-people-both", name=w.people.name(person.id))
    return None
