"""Inviting people, at the start and later; a no stays a no."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from flows.message import Errors, Filled, Form, Note, PeopleField
from flows.network.joining import CANNOT_JOIN
from flows.network.letters import cannot_join, inviting
from flows.network.menu import led_now
from flows.network.ports import NetworkWork
from flows.note import note
from flows.parts import Open, Submit, Turn
from flows.people import Member, Network, Person, Place, Profile, Role
from flows.store import NewId
from flows.words import words


@dataclass(frozen=True, slots=True)
class Inviting:
    """Invites people into a network that runs."""

    new_id: NewId

    def opens(self) -> dict[str, Open]:
        """List what opens a form."""
        return {"network.invite": self.form}

    def submits(self) -> dict[str, Submit]:
        """List the forms."""
        return {"network.invite": self._invite}

    def form(self, w: NetworkWork, turn: Turn) -> Form:
        """Ask whom to invite."""
        network = led_now(w, turn)
        say = words(turn.person.language)
        return Form(
            action="network.invite",
            title=say("network-more-title"),
            parts=(
                PeopleField("participants", say("network-start-participants")),
                Note(say("network-more-explained")),
            ),
            submit=say("network-more-submit"),
            close=say("form-cancel"),
            ids={"channel": network.channel},
        )

    def _invite(self, w: NetworkWork, turn: Turn, filled: Filled) -> Errors | None:
        network = led_now(w, turn)
        problem = invited_problem(w, turn, filled.get("participants", ()))
        if problem:
            return Errors({"participants": problem})
        for person in people_of(w, network, filled["participants"], self.new_id):
            invite(w, network, person, turn.now)
        w.outbox.put(note(turn, "network-more-done"), turn.now)
        return None


def invited_problem(w: NetworkWork, turn: Turn, users: Sequence[str]) -> str | None:
    """Say what is wrong with a list of people to invite."""
    if not users:
        return words(turn.person.language)("form-missing")
    return refused_people(w, turn, users)


def refused_people(w: NetworkWork, turn: Turn, users: Sequence[str]) -> str | None:
    """Name the first of these people who cannot take part: why, and what can be done."""
    for user in users:
        known = turn.caller.chosen.get(user) or w.people.of_user(turn.person.team, user)
        if known is not None and known.kind in CANNOT_JOIN:
            name = known.name if isinstance(known, Profile) else w.people.name(known.id)
            say = words(turn.person.language)
            return say(f"network-refused-{known.kind}", name=name or say("somebody"))
    return None


def people_of(
    w: NetworkWork, network: Network, users: Sequence[str], new_id: NewId
) -> list[Person]:
    """Find people by their Slack user, and note those never seen before."""
    found = []
    for user in dict.fromkeys(users):
        person = w.people.of_user(network.team, user)
        if person is None:
            person = Person(new_id(), network.team, network.language, network.zone)
            w.people.add(person, user)
        found.append(person)
    return found


def invite(w: NetworkWork, network: Network, person: Person, now: datetime) -> None:
    """Invite somebody, unless they are in, said no, or cannot take part at all."""
    member = w.networks.member(network.id, person.id)
    if member is not None and member.place is not Place.LEFT:
        return
    again = member is not None
    fresh = Member(network.id, person.id, network.team, Role.PARTICIPANT, Place.INVITED)
    if person.kind in CANNOT_JOIN:
        w.networks.put_member(replace(fresh, place=Place.LEFT))
        for each in w.networks.members(network.id, Place.ACTIVE):
            if each.role is Role.FACILITATOR:
                w.outbox.put(cannot_join(each, person), now)
        return
    w.networks.put_member(fresh)
    letter = inviting(network, person)
    key = f"{letter.key}:{now.isoformat()}" if again else letter.key
    w.outbox.put(replace(letter, key=key), now)
