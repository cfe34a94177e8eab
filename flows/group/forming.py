"""Groups made by hand: a form for one group, and one to choose which, or to dissolve it."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.errors import Refused
from flows.group.mixing import LEAST, MOST
from flows.group.ports import Group, GroupKind, GroupWork
from flows.group.seats import Seats
from flows.message import (
    Button,
    ChannelField,
    ChoiceField,
    Errors,
    Filled,
    Form,
    Note,
    Option,
    Para,
    PeopleField,
    TextField,
    text_in,
)
from flows.network.channels import is_of_a_group
from flows.network.menu import led_now
from flows.note import note
from flows.parts import Part, Turn
from flows.people import Network, Place
from flows.store import NewId
from flows.words import Words, list_words, shortened, words

FORM, CHOOSE, DISSOLVE = "group.form", "group.choose", "group.dissolve"
LONGEST = 40
"""Characters of a group's name."""

_OPTIONS = 100


@dataclass(frozen=True, slots=True)
class Forming:
    """Lets who leads make, change and dissolve groups."""

    new_id: NewId
    seats: Seats

    def part(self) -> Part:
        """What this brings."""
        return Part(
            opens={FORM: _form, CHOOSE: _choose_form},
            submits={FORM: self._save, CHOOSE: _choose, DISSOLVE: self._dissolve},
        )

    def _save(self, w: GroupWork, turn: Turn, filled: Filled) -> Errors | None:
        network = led_now(w, turn)
        before = _group(w, turn, network) if "group" in turn.ids else None
        errors = _errors(w, turn, network, before, filled)
        if errors:
            return Errors(errors)
        group = Group(
            id=before.id if before else self.new_id(),
            network=network.id,
            team=network.team,
            kind=before.kind if before else GroupKind(filled["kind"][0]),
            name=_name(filled),
            channel=_channel(filled),
        )
        if before is None:
            w.groups.add(group)
        elif group != before:
            w.groups.save(group)
        self._seat(w, turn, group, _people(w, network, filled))
        return None

    def _seat(self, w: GroupWork, turn: Turn, group: Group, chosen: Sequence[str]) -> None:
        """Let these people sit in it, and nobody else; says what followed."""
        before = w.groups.people(group.id)
        for person in before:
            if person not in chosen:
                self.seats.take(w, group, person, turn.now)
        moved = [
            person
            for person in chosen
            if person not in before and self.seats.give(w, group, person, turn.now) is not None
        ]
        key = f"group-saved-{_size(group, len(chosen))}"
        w.outbox.put(note(turn, key, group=group.name, people=len(chosen)), turn.now)
        if moved:
            names = names_of(w, moved, turn)
            w.outbox.put(note(turn, "group-moved", people=names, group=group.name), turn.now)

    def _dissolve(self, w: GroupWork, turn: Turn, filled: Filled) -> None:
        del filled
        network = led_now(w, turn)
        group = _group(w, turn, network)
        self.seats.dissolve(w, group, turn.now)
        w.outbox.put(note(turn, "group-dissolved", group=group.name), turn.now)


def forming_buttons(network: Network, say: Words, *, some: bool) -> tuple[Button, ...]:
    """Give what can be done with groups by hand."""
    ids = {"network": network.id}
    new = Button(FORM, say("button-group-new"), ids)
    return (new, Button(CHOOSE, say("button-group-change"), ids)) if some else (new,)


def names_of(w: GroupWork, people: Sequence[str], turn: Turn) -> str:
    """Name people in a row."""
    say = words(turn.person.language)
    names = sorted(w.people.name(each) or say("somebody") for each in people)
    return list_words(names, turn.person.language)


def is_usual(people: int) -> bool:
    """Tell whether a set of so many people works as sets do."""
    return LEAST <= people <= MOST


def _form(w: GroupWork, turn: Turn) -> Form:
    network = led_now(w, turn)
    group = _group(w, turn, network) if "group" in turn.ids else None
    return _group_form(w, turn, network, group)


def _group_form(w: GroupWork, turn: Turn, network: Network, group: Group | None) -> Form:
    say = words(turn.person.language)
    kinds = tuple(Option(each.value, say(f"group-kind-{each}")) for each in GroupKind)
    kind = ChoiceField("kind", say("group-kind"), kinds, (GroupKind.SET.value,))
    seated = w.groups.people(group.id) if group else ()
    users = tuple(user for each in seated if (user := w.people.user(each)))
    name, channel = (group.name, group.channel) if group else ("", "")
    return Form(
        action=FORM,
        title=say("group-form-change" if group else "group-form-new"),
        parts=(
            TextField("name", say("group-name"), "", name, multiline=False, longest=LONGEST),
            *((kind,) if group is None else (Note(say(f"group-kind-{group.kind}")),)),
            PeopleField("people", say("group-people"), users, optional=True),
            Note(say("group-people-note")),
            ChannelField("channel", say("group-channel"), channel, optional=True),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"network": network.id, **({"group": group.id} if group else {})},
    )


def _choose_form(w: GroupWork, turn: Turn) -> Form:
    network = led_now(w, turn)
    say = words(turn.person.language)
    groups = w.groups.of_network(network.id)[:_OPTIONS]
    if not groups:
        raise Refused("group-none-yet", network=network.name)
    options = tuple(Option(each.id, shortened(each.name, LONGEST)) for each in groups)
    what = tuple(Option(each, say(f"group-choose-{each}")) for each in ("change", "dissolve"))
    return Form(
        action=CHOOSE,
        title=say("group-choose-title"),
        parts=(
            ChoiceField("group", say("group-choose-group"), options, look="menu"),
            ChoiceField("what", say("group-choose-what"), what, ("change",)),
        ),
        submit=say("group-go-on"),
        close=say("form-cancel"),
        ids={"network": network.id},
    )


def _choose(w: GroupWork, turn: Turn, filled: Filled) -> Errors | Form:
    network = led_now(w, turn)
    say = words(turn.person.language)
    chosen = w.groups.get(text_in(filled, "group"))
    if chosen is None or chosen.network != network.id:
        return Errors({"group": say("group-gone")})
    if filled.get("what") != ("dissolve",):
        return _group_form(w, turn, network, chosen)
    people = len(w.groups.people(chosen.id))
    return Form(
        action=DISSOLVE,
        title=say("group-dissolve-title"),
        parts=(
            Para(say("group-dissolve", group=chosen.name, people=people), strong=True),
            Para(say("group-dissolve-what")),
        ),
        submit=say("group-dissolve-submit"),
        close=say("form-cancel"),
        ids={"network": network.id, "group": chosen.id},
    )


def _group(w: GroupWork, turn: Turn, network: Network) -> Group:
    found = w.groups.get(turn.ids["group"])
    if found is None or found.network != network.id:
        raise Refused("group-gone")
    return found


def _errors(
    w: GroupWork, turn: Turn, network: Network, before: Group | None, filled: Filled
) -> dict[str, str]:
    say = words(turn.person.language)
    name = _name(filled)
    if not name:
        return {"name": say("form-missing")}
    taken = {each.name.casefold(): each.id for each in w.groups.of_network(network.id)}
    if taken.get(name.casefold(), before.id if before else "") != (before.id if before else ""):
        return {"name": say("group-name-taken")}
    if _is_of_others(w, network, before, _channel(filled)):
        return {"channel": say("group-channel-taken")}
    for user in filled.get("people", ()):
        person = w.people.of_user(network.team, user)
        member = w.networks.member(network.id, person.id) if person else None
        if person is None or member is None or member.place is not Place.ACTIVE:
            known = turn.caller.chosen.get(user)
            name = (w.people.name(person.id) if person else "") or (known.name if known else "")
            return {"people": say("group-people-not-in", name=name or say("somebody"))}
    return {}


def _is_of_others(w: GroupWork, network: Network, before: Group | None, channel: str) -> bool:
    """Tell whether others than the group read a channel: a whole network, or another group."""
    if not channel or (before is not None and before.channel == channel):
        return False
    is_networks = w.networks.in_channel(network.team, channel) is not None
    return is_networks or is_of_a_group(w, network.team, channel)


def _people(w: GroupWork, network: Network, filled: Filled) -> list[str]:
    found = (w.people.of_user(network.team, user) for user in filled.get("people", ()))
    return list(dict.fromkeys(each.id for each in found if each))


def _channel(filled: Filled) -> str:
    return text_in(filled, "channel")


def _name(filled: Filled) -> str:
    return " ".join(text_in(filled, "name").split())


def _size(group: Group, people: int) -> str:
    if group.kind is not GroupKind.SET or is_usual(people):
        return "well"
    return "few" if people < LEAST else "many"
