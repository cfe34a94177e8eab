"""Noting an action: a form with a hint where it could be made easier to do, never a refusal."""

from dataclasses import replace
from datetime import date, datetime

from flows.action import fields
from flows.action.ports import Action, ActionWork
from flows.action.rules import asked_from, hint, usual_day
from flows.errors import Refused
from flows.message import (
    Block,
    ChoiceField,
    Errors,
    Field,
    Filled,
    Form,
    Note,
    Option,
    Para,
    text_in,
)
from flows.parts import Turn
from flows.people import Network, Person, Place
from flows.visibility import Readers
from flows.words import Words, shortened, words

NEW = "action.new"
_LABEL = 75


def plan_action(  # noqa: PLR0913  what an action is made of
    w: ActionWork,
    person: Person,
    network: Network,
    then: str,
    now: datetime,
    *,
    when: str = "",
    due: date | None = None,
    readers: Readers = "me",
) -> Action:
    """Note an action for somebody; without a day it is a week on."""
    day = due or usual_day(now, person.zone)
    action = Action(
        id=w.actions.new_id(),
        team=person.team,
        person=person.id,
        network=network.id,
        then=then,
        due=day,
        asks_from=asked_from(day, now, person.zone),
        made_at=now,
        when=when,
        readers=readers,
    )
    w.actions.add(action)
    return action


def form(w: ActionWork, turn: Turn) -> Form:
    """Ask for an action, in the network that is meant or in one of several."""
    networks = _networks(w, turn)
    say = words(turn.person.language)
    which = (_which(networks, say),) if len(networks) > 1 else ()
    readers = (fields.readers_field(w, turn, networks[0], "me"),) if len(networks) == 1 else ()
    return Form(
        action=NEW,
        title=say("action-new-title"),
        parts=(
            Para(say("action-new")),
            *which,
            fields.when_field("", say),
            fields.then_field("", say),
            fields.due_field(usual_day(turn.now, turn.person.zone), say),
            *readers,
            Note(say("action-careful")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"network": networks[0].id} if len(networks) == 1 else {},
    )


def take(w: ActionWork, turn: Turn, filled: Filled) -> Errors | Form | None:
    """Note it; one that could be made easier is shown once more with a hint."""
    chosen = text_in(filled, "network") or turn.ids["network"]
    network, say = fields.here(w, turn, chosen), words(turn.person.language)
    then, errors = text_in(filled, "then"), fields.day_error(filled, turn)
    if not then:
        errors["then"] = say("form-missing")
    day = fields.chosen_day(filled)
    if errors or day is None:
        return Errors(errors)
    readers = fields.chosen_readers(w, turn, network, filled)
    when = text_in(filled, "when")
    found = hint(then, w.actions.open_of(turn.person.id, network.id))
    if found and "hinted" not in turn.ids:
        told = Para(say(f"action-hint-{found}"), strong=True)
        return _again(w, turn, network, told, filled)
    made = plan_action(w, turn.person, network, then, turn.now, when=when, due=day, readers=readers)
    w.outbox.put(fields.kept(turn, made, "new"), turn.now)
    return None


def _again(w: ActionWork, turn: Turn, network: Network, told: Block, filled: Filled) -> Form:
    """Show what was written with a hint; it can be changed here, and saved as it is."""
    say = words(turn.person.language)
    day = fields.chosen_day(filled) or usual_day(turn.now, turn.person.zone)
    readers = fields.chosen_readers(w, turn, network, filled)
    first = form(w, replace(turn, ids=type(turn.ids)({"network": network.id})))
    shown: tuple[Field | Block, ...] = (
        told,
        fields.when_field(text_in(filled, "when"), say),
        fields.then_field(text_in(filled, "then"), say),
        fields.due_field(day, say),
        fields.readers_field(w, turn, network, readers),
        Note(say("action-careful")),
    )
    return replace(first, parts=shown, ids={"network": network.id, "hinted": "1"})


def _networks(w: ActionWork, turn: Turn) -> tuple[Network, ...]:
    """List where an action can be noted: the network of the button, or any of theirs."""
    if turn.ids.get("network"):
        return (fields.here(w, turn, turn.ids["network"]),)
    mine = w.networks.of_person(turn.person.id, (Place.ACTIVE,))
    networks = tuple(network for network, _ in mine if not network.is_over)
    if not networks:
        raise Refused("action-no-network")
    return networks


def _which(networks: tuple[Network, ...], say: Words) -> Field:
    options = tuple(Option(each.id, shortened(each.name, _LABEL)) for each in networks)
    return ChoiceField("network", say("action-network"), options, (options[0].value,), look="menu")
