"""The fields of the forms about actions, and reading what was filled in."""

from datetime import date

from flows.action.ports import LONGEST, Action, ActionWork, Kept
from flows.action.reading import takes_part
from flows.action.rules import may_be_due, parts
from flows.errors import Refused
from flows.message import ChoiceField, DateField, Field, Filled, Option, TextField
from flows.note import back_to
from flows.outbox import Letter
from flows.parts import Turn
from flows.people import Network, Person
from flows.visibility import Readers, offered_to, readers_of
from flows.words import Words, day_words, shortened, words

KEPT = "action.kept"
_LABEL = 40


def shown(action: Action, say: Words) -> str:
    """Give the words of an action as one sentence."""
    when, then = parts(action)
    return say("action-if-then", when=when, then=then) if when else then


def in_short(action: Action, say: Words) -> str:
    """Give them where there is little room: what came from elsewhere may be long."""
    return shortened(shown(action, say), LONGEST)


def kept(turn: Turn, action: Action, how: Kept) -> Letter:
    """Write to who keeps an action which one it is; its words stay where they are sealed."""
    ids = {"action": action.id, "person": turn.person.id, "how": how}
    return Letter(turn.person.team, KEPT, ids, back_to(turn))


def due_words(action: Action, person: Person, say: Words) -> str:
    """Say for which day an action is meant."""
    return say("action-due-on", day=day_words(action.due, person.language))


def when_field(value: str, say: Words) -> Field:
    """Ask for the moment at which one wants to act."""
    label, hint = say("action-when"), say("action-when-hint")
    return TextField("when", label, hint, value, optional=True, multiline=False, longest=LONGEST)


def then_field(value: str, say: Words) -> Field:
    """Ask what one wants to do then."""
    label, hint = say("action-then"), say("action-then-hint")
    return TextField("then", label, hint, value, multiline=False, longest=LONGEST)


def due_field(day: date, say: Words) -> Field:
    """Ask for a day."""
    return DateField("due", say("action-due"), day, say("action-due-hint"))


def readers_field(w: ActionWork, turn: Turn, network: Network, now: Readers) -> Field:
    """Ask who may read it."""
    say = words(turn.person.language)
    name = shortened(network.name, _LABEL)
    options = tuple(
        Option(each, say(f"action-readers-{each}", network=name))
        for each in offered_to(w, turn.person.id, network.id)
    )
    hint = say("action-readers-hint")
    return ChoiceField("readers", say("action-readers"), options, (now,), hint)


def typed(filled: Filled, name: str) -> str:
    """Give what was written in a field."""
    return "".join(filled.get(name, ())).strip()


def chosen_day(filled: Filled) -> date | None:
    """Give the day that was chosen."""
    return date.fromisoformat(filled["due"][0]) if filled.get("due") else None


def chosen_readers(w: ActionWork, turn: Turn, network: Network, filled: Filled) -> Readers:
    """Give who may read it; what cannot be chosen any more is only its writer."""
    known = offered_to(w, turn.person.id, network.id)
    return readers_of(filled.get("readers", ()), known)


def day_error(filled: Filled, turn: Turn) -> dict[str, str]:
    """Say why a day cannot be."""
    day = chosen_day(filled)
    if day is not None and may_be_due(day, turn.now, turn.person.zone):
        return {}
    return {"due": words(turn.person.language)("action-due-wrong")}


def own(w: ActionWork, turn: Turn) -> tuple[Action, Network]:
    """Give an action to its writer."""
    action = w.actions.get(turn.ids["action"])
    if action is None or action.person != turn.person.id:
        raise Refused("action-gone")
    return action, w.networks.get(action.network)


def here(w: ActionWork, turn: Turn, network_id: str) -> Network:
    """Give a network to somebody who takes part in it, as long as it lasts."""
    network = w.networks.find(network_id)
    if network is None:
        raise Refused("button-unknown")
    if network.is_over:
        raise Refused("network-over", network=network.name)
    if not takes_part(w, turn.person.id, network.id):
        raise Refused("network-not-a-member", network=network.name)
    return network
