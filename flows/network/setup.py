"""A facilitator sets up a network in a channel."""

from dataclasses import dataclass
from datetime import date, timedelta

from flows.errors import Refused
from flows.message import (
    ChoiceField,
    DateField,
    Errors,
    Filled,
    Form,
    Note,
    Option,
    PeopleField,
    TextField,
)
from flows.moments import local_day
from flows.network.inviting import invite, people_of
from flows.network.letters import announcing, starting
from flows.network.ports import NetworkWork
from flows.network.zones import zone_options
from flows.parts import Open, Submit, Turn
from flows.people import Kind, Member, Network, Person, Place, Role
from flows.store import NewId
from flows.words import Language, Words, words

_MONTHS = timedelta(days=150)
_LONGEST = timedelta(days=3 * 366)
_NAME = 80
_PURPOSE = 500
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

    def form(self, w: NetworkWork, turn: Turn) -> Form:
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
                TextField("name", say("network-start-name"), multiline=False, longest=_NAME),
                TextField("purpose", say("network-start-purpose"), longest=_PURPOSE),
                _language_field(say, turn.person.language),
                ChoiceField(
                    "zone",
                    say("network-start-zone"),
                    zone_options(turn.person.zone),
                    (turn.person.zone,),
                    look="menu",
                ),
                PeopleField("facilitators", say("network-start-facilitators"), (turn.caller.user,)),
                PeopleField("participants", say("network-start-participants")),
                DateField("starts", say("network-start-starts"), today),
                DateField("ends", say("network-start-ends"), today + _MONTHS),
            ),
            submit=say("network-start-submit"),
            close=say("form-cancel"),
            ids={"channel": channel},
        )

    def _start(self, w: NetworkWork, turn: Turn, filled: Filled) -> Errors | None:
        _check_may_start(w, turn, turn.ids["channel"])
        errors = _errors(turn, filled)
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
            language=_language(filled["language"][0]),
            zone=filled["zone"][0],
            starts=date.fromisoformat(filled["starts"][0]),
            ends=date.fromisoformat(filled["ends"][0]),
        )


def _check_may_start(w: NetworkWork, turn: Turn, channel: str) -> None:
    if turn.person.kind not in {Kind.MEMBER, Kind.UNKNOWN}:
        raise Refused("network-guests-cannot-start")
    if not channel.startswith(("C", "G")):
        raise Refused("network-start-in-a-channel")
    there = w.networks.in_channel(turn.person.team, channel)
    if there is not None:
        raise Refused("network-already-here")


def _errors(turn: Turn, filled: Filled) -> dict[str, str]:
    say = words(turn.person.language)
    errors = {
        field: say("form-missing")
        for field in _REQUIRED
        if not "".join(filled.get(field, ())).strip()
    }
    if errors:
        return errors
    starts, ends = (date.fromisoformat(filled[field][0]) for field in ("starts", "ends"))
    if ends <= starts:
        errors["ends"] = say("network-start-ends-first")
    elif ends - starts > _LONGEST:
        errors["ends"] = say("network-start-too-long")
    elif ends < local_day(turn.now, filled["zone"][0]):
        errors["ends"] = say("network-start-over")
    if not set(filled["participants"]) - set(filled["facilitators"]):
        errors["participants"] = say("network-start-nobody")
    return errors


def _language_field(say: Words, language: Language) -> ChoiceField:
    options = (Option("nl", say("language-nl")), Option("en", say("language-en")))
    return ChoiceField("language", say("network-start-language"), options, (language,))


def _language(value: str) -> Language:
    return "en" if value == "en" else "nl"


def _member(network: Network, person: Person, role: Role, place: Place) -> Member:
    return Member(network.id, person.id, network.team, role, place)
