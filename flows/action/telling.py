"""Telling how an action went, and going on with it: another day, a smaller step, or with help."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from flows.action import fields
from flows.action.ports import LONGEST, OUTCOMES, Action, ActionWork
from flows.action.reading import takes_part
from flows.action.rules import asked_from, usual_day
from flows.beside import follow_week
from flows.conversation.recognisable import seems_recognisable
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
    Quote,
    TextField,
    text_in,
)
from flows.note import note
from flows.parts import Turn
from flows.people import Network
from flows.visibility import opened_to
from flows.words import Words, words

TELL, FURTHER = "action.tell", "action.further"
STUCK = "stuck"
WAYS = ("day", "smaller", "peer", "enough", "help")
Seek = Callable[[Any, Turn], Form]
"""Gives the form with which somebody asks another person to think along."""


@dataclass(frozen=True, slots=True)
class Help:
    """The way to who facilitates: whether somebody has it in a network, and its form."""

    has: Callable[[Any, str, str], bool]
    form: Seek


@dataclass(frozen=True, slots=True)
class Telling:
    """Lets people tell how it went, and go on."""

    seek: Seek
    help: Help

    def form(self, w: ActionWork, turn: Turn) -> Form:
        """Ask how it went; what was told stays to be changed."""
        action, _ = fields.own(w, turn)
        if action.outcome:
            raise Refused("action-told-before")
        say = words(turn.person.language)
        return Form(
            action=TELL,
            title=say("action-tell-title"),
            parts=(
                *_about(action, turn, say),
                _how(say),
                TextField(
                    "noticed",
                    say("action-noticed"),
                    say("action-noticed-hint"),
                    optional=True,
                    longest=LONGEST,
                ),
                Note(say("action-tell-note")),
            ),
            submit=say("form-save"),
            close=say("form-cancel"),
            ids={"action": action.id},
        )

    def take(self, w: ActionWork, turn: Turn, filled: Filled) -> Errors | Form | None:
        """Keep how it went; what is not done can go on, and what is stuck has ways out."""
        action, network = fields.own(w, turn)
        say = words(turn.person.language)
        if action.outcome:
            raise Refused("action-told-before")
        how = text_in(filled, "how")
        if how == STUCK:
            return self.further(w, turn)
        outcome = next((each for each in OUTCOMES if each == how), None)
        if outcome is None:
            return Errors({"how": say("form-missing")})
        noticed = text_in(filled, "noticed")
        w.actions.tell(action.id, outcome, noticed, turn.now)
        follow_week(w, action.person, action.network, turn.now)
        if seems_recognisable(noticed):
            w.outbox.put(note(turn, "conversation-recognisable-form"), turn.now)
        can_go_on = not network.is_over and takes_part(w, turn.person.id, network.id)
        if outcome == "done" or not can_go_on:
            w.outbox.put(note(turn, f"action-thanks-{outcome}"), turn.now)
            return None
        return self.further(w, turn)

    def further(self, w: ActionWork, turn: Turn) -> Form:
        """Offer the ways on, each as good as the other."""
        action, _ = fields.own(w, turn)
        network = fields.here(w, turn, action.network)
        say = words(turn.person.language)
        has_help = self.help.has(w, action.person, action.network)
        ways = [each for each in WAYS if each != "help" or has_help]
        options = tuple(Option(each, say(f"action-way-{each}")) for each in ways)
        return Form(
            action=FURTHER,
            title=say("action-further-title"),
            parts=(
                Para(say("action-further")),
                *_about(action, turn, say),
                ChoiceField("way", say("action-way"), options, ("day",)),
                fields.due_field(usual_day(turn.now, turn.person.zone), say),
                _smallest(say),
                fields.readers_field(w, turn, network, action.readers),
                Note(say("action-careful")),
            ),
            submit=say("form-save"),
            close=say("form-cancel"),
            ids={"action": action.id},
        )

    def go_on(self, w: ActionWork, turn: Turn, filled: Filled) -> Errors | Form | None:
        """Carry it over, make it smaller, ask somebody, or let it go."""
        action, _ = fields.own(w, turn)
        network = fields.here(w, turn, action.network)
        say, way = words(turn.person.language), text_in(filled, "way")
        if way == "peer":
            return self.seek(w, turn)
        if way == "help":
            return self.help.form(w, turn)
        if way == "enough":
            _let_go(w, turn, action)
            return None
        errors = fields.day_error(filled, turn)
        step = text_in(filled, "step")
        if way == "smaller" and not step:
            errors["step"] = say("action-step-missing")
        if errors:
            return Errors(errors)
        self._carry(w, turn, action, network, filled, step if way == "smaller" else "")
        return None

    def _carry(
        self,
        w: ActionWork,
        turn: Turn,
        action: Action,
        network: Network,
        filled: Filled,
        step: str,
    ) -> None:
        """Give it another day; one that was told of goes on as a new one, once."""
        day = fields.chosen_day(filled) or usual_day(turn.now, turn.person.zone)
        readers = fields.chosen_readers(w, turn, network, filled)
        changed = replace(
            opened_to(action, readers, turn.now),
            then=step or action.then,
            due=day,
            asks_from=asked_from(day, turn.now, turn.person.zone),
        )
        if action.outcome:
            new = replace(changed, id=w.actions.new_id(), made_at=turn.now, parent=action.id)
            changed = replace(new, outcome="", noticed="", shared_at=None)
            if not w.actions.add(changed):
                raise Refused("action-carried-before")
        else:
            w.actions.save(changed)
        asked = bool(action.outcome) or action.asks_from <= turn.now
        w.outbox.put(fields.kept(turn, changed, "again" if asked else "carried"), turn.now)


def _about(action: Action, turn: Turn, say: Words) -> tuple[Block, ...]:
    return Quote(fields.shown(action, say)), Note(fields.due_words(action, turn.person, say))


def _how(say: Words) -> Field:
    options = tuple(Option(each, say(f"action-how-{each}")) for each in (*OUTCOMES, STUCK))
    return ChoiceField("how", say("action-how"), options)


def _smallest(say: Words) -> Field:
    label, hint = say("action-step"), say("action-step-hint")
    return TextField("step", label, hint, optional=True, multiline=False, longest=LONGEST)


def _let_go(w: ActionWork, turn: Turn, action: Action) -> None:
    """Ask no more of it."""
    if not action.outcome:
        w.actions.tell(action.id, "not", "", turn.now)
        follow_week(w, action.person, action.network, turn.now)
    w.outbox.put(note(turn, "action-let-go"), turn.now)
