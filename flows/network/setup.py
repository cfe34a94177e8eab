"""A facilitator sets up a network in a channel."""

from dataclasses import dataclass
from datetime import date, timedelta

from flows.errors import Refused
from flows.message import (
    DateField,
    Errors,
    Filled,
    Form,
    Note,
    PeopleField,
)
from flows.moments import local_day
from flows.network.channels import GroupsWork, is_of_a_group
from flows.network.fields import about_fields, dates_problem, language_in, missing
from flows.network.inviting import invite, people_of, refused_people
from flows.network.letters import announcing, starting
from flows.network.ports import NetworkWork
from flows.parts import Open, Submit, Turn
from flows.people import Kind, Member, Network, Person, Place, Role
from flows.store import NewId
from flows.words import words

_MONTHS = timedelta(days=150)
_REQUIRED = (
    "name",
    "purpose",
    "language",
    "zone",
    "facilitators",
    "participants",
    "starts",
    "ends",
)


@dataclass(frozen=True, slots=True)
class Setup:
    """Sets up networks."""

    new_id: NewId

    def opens(self) -> dict[str, Open]:
        """List what opens a form."""
        return {"network.start": self.form}

    def submits(self) -> dict[str, Submit]:
        """List the forms."""
        return {"network.start": self._start}

    def form(self, w: GroupsWork, turn: Turn) -> Form:
        """Show the form, with everything filled in that can be guessed."""
        channel = turn.ids.get("channel") or turn.caller.channel
        _check_may_start(w, turn, channel)
        say = words(turn.person.language)
        today = local_day(turn.now, turn.person.zone)
        return Form(
            action="network.start",
            title=say("network-start-title"),
            parts=(
                Note(say("network-start-explained")),
                *about_fields(say, turn.person.language, turn.person.zone),
                PeopleField("facilitators", say("network-start-facilitators"), (turn.caller.user,)),
                PeopleField("participants", say("network-start-participants")),
                DateField("starts", say("network-start-starts"), today),
                DateField("ends", say("network-start-ends"), today + _MONTHS),
            ),
            submit=say("network-start-submit"),
            close=say("form-cancel"),
            ids={"channel": channel},
        )

    def _start(self, w: GroupsWork, turn: Turn, filled: Filled) -> Errors | None:
        _check_may_start(w, turn, turn.ids["channel"])
        errors = _errors(w, turn, filled)
        if errors:
            return Errors(errors)
        network = self._network(turn, filled)
        w.networks.add(network)
        facilitators = people_of(w, network, filled["facilitators"], self.new_id)
        participants = people_of(w, network, filled["participants"], self.new_id)
        for person in facilitators:
            w.networks.put_member(_member(network, person, Role.FACILITATOR, Place.ACTIVE))
            w.outbox.put(starting(network, person), turn.now)
        leading = {person.id for person in facilitators}
        for person in participants:
            if person.id not in leading:
                invite(w, network, person, turn.now)
        w.outbox.put(announcing(network), turn.now)
        return None

    def _network(self, turn: Turn, filled: Filled) -> Network:
        return Network(
            id=self.new_id(),
            team=turn.person.team,
            channel=turn.ids["channel"],
            name=filled["name"][0].strip(),
            purpose=filled["purpose"][0].strip(),
            language=language_in(filled),
            zone=filled["zone"][0],
            starts=date.fromisoformat(filled["starts"][0]),
            ends=date.fromisoformat(filled["ends"][0]),
        )


def _check_may_start(w: GroupsWork, turn: Turn, channel: str) -> None:
    if turn.person.kind not in {Kind.MEMBER, Kind.UNKNOWN}:
        raise Refused("network-guests-cannot-start")
    if not channel.startswith(("C", "G")):
        raise Refused("network-start-in-a-channel")
    there = w.networks.in_channel(turn.person.team, channel)
    if there is not None:
        raise Refused("network-already-here")
    if is_of_a_group(w, turn.person.team, channel):
        raise Refused("network-channel-of-group")


def _errors(w: NetworkWork, turn: Turn, filled: Filled) -> dict[str, str]:
    say = words(turn.person.language)
    errors = missing(say, filled, _REQUIRED) or dates_problem(say, filled, turn.now)
    for field in ("facilitators", "participants"):
        problem = refused_people(w, turn, filled.get(field, ()))
        if problem:
            errors[field] = problem
    if not errors and not set(filled["participants"]) - set(filled["facilitators"]):
        errors["participants"] = say("network-start-nobody")
    return errors


def _member(network: Network, person: Person, role: Role, place: Place) -> Member:
    return Member(network.id, person.id, network.team, role, place)
