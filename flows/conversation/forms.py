"""A conversation as a form: all its questions at once, and who may read each answer."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from flows.conversation import engine
from flows.conversation.asking import option_label, shown, step_words
from flows.conversation.engine import Filing
from flows.conversation.flow import Choice, Date, Flow, ManyOf, Person, Scale, Step, Text, Value
from flows.conversation.ports import ConversationWork
from flows.conversation.pressing import own
from flows.conversation.recognisable import seems_recognisable
from flows.conversation.state import Answer, Conversation, Readers, Status
from flows.conversation.talk import Talk
from flows.message import (
    ChoiceField,
    DateField,
    Errors,
    Field,
    Filled,
    Form,
    Note,
    Option,
    PeopleField,
    TextField,
)
from flows.note import note
from flows.parts import Open, Submit, Turn
from flows.words import Words, shortened, words

_HASH = 8


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of conversations."""

    talk: Talk

    def opens(self) -> dict[str, Open]:
        """List what opens a form."""
        return {"conversation.form": self._form, "conversation.readers": self._readers_form}

    def submits(self) -> dict[str, Submit]:
        """List the forms."""
        return {"conversation.form": self._fill, "conversation.readers": self._choose_readers}

    def _form(self, w: ConversationWork, turn: Turn) -> Form:
        conversation = own(w, turn)
        flow = self.talk.flow(conversation)
        say = words(turn.person.language)
        steps = [step for step in engine.relevant(flow, conversation) if step.question]
        fields = [_field(flow, step, conversation, say) for step in steps]
        was = {f"was-{step.id}": _hash(conversation.value(step.id)) for step in steps}
        return Form(
            action="conversation.form",
            title=say(f"{flow.id}-title"),
            parts=(Note(say("conversation-no-names")), *fields),
            submit=say("form-save"),
            close=say("form-cancel"),
            ids={"conversation": conversation.id, **was},
        )

    def _fill(self, w: ConversationWork, turn: Turn, filled: Filled) -> Errors | None:
        """File what has changed since the form was opened; the rest may have moved on."""
        before = own(w, turn)
        flow = self.talk.flow(before)
        after = before
        for step_id, value in filled.items():
            if _hash(value) != turn.ids.get(f"was-{step_id}"):
                after = _refill(after, step_id, value, turn)
            elif not value and not after.settled(step_id) and _may_skip(flow, step_id):
                after = engine.skip(after, step_id, turn.now)
        if after != before:
            self.talk.settle(w, before, after, turn.now)
        if seems_recognisable("\n".join(each for value in filled.values() for each in value)):
            w.outbox.put(note(turn, "conversation-recognisable-form"), turn.now)
        return None

    def _readers_form(self, w: ConversationWork, turn: Turn) -> Form:
        conversation = own(w, turn)
        flow = self.talk.flow(conversation)
        say = words(turn.person.language)
        network = w.networks.get(conversation.network).name
        fields = [
            ChoiceField(
                id=answer.step,
                label=shortened(shown(flow, step, answer.value, say), 150),
                hint=shortened(step_words(flow, step, say), 150),
                options=(
                    Option("me", say("readers-me")),
                    Option("network", say("readers-network", network=shortened(network, 40))),
                ),
                value=(answer.readers,),
            )
            for step, answer in _written(flow, conversation)
        ]
        return Form(
            action="conversation.readers",
            title=say("readers-title"),
            parts=(Note(say("readers-explained")), *fields),
            submit=say("form-save") if fields else "",
            close=say("form-cancel"),
            ids={"conversation": conversation.id},
        )

    def _choose_readers(self, w: ConversationWork, turn: Turn, filled: Filled) -> Errors | None:
        before = own(w, turn)
        after = before
        for step, chosen in filled.items():
            readers: Readers = "network" if chosen == ("network",) else "me"
            if step in after.answers:
                after = after.put(replace(after.answers[step], readers=readers))
        self.talk.save(w, before, after, turn.now)
        w.outbox.put(note(turn, "readers-saved"), turn.now)
        return None


def _written(flow: Flow, conversation: Conversation) -> list[tuple[Step, Answer]]:
    current = engine.current_answers(flow, conversation)
    return [
        (step, current[step.id])
        for step in flow.steps
        if step.id in current and isinstance(step.question, Text)
    ]


def _refill(conversation: Conversation, step: str, value: Value, turn: Turn) -> Conversation:
    held = conversation.answers.get(step)
    if value:
        return engine.file(conversation, Filing(step, value, turn.now))
    if held is None:
        return conversation
    empty = replace(held, status=Status.SKIPPED, value=(), sources=(), readers="me", at=turn.now)
    return conversation.put(empty)


def _may_skip(flow: Flow, step_id: str) -> bool:
    step = flow.step(step_id)
    return step is not None and step.optional


def _field(flow: Flow, step: Step, conversation: Conversation, say: Words) -> Field:
    label = step_words(flow, step, say)
    value = conversation.value(step.id)
    match step.question:
        case Choice(options) | ManyOf(options):
            look: Literal["radio", "boxes"] = (
                "boxes" if isinstance(step.question, ManyOf) else "radio"
            )
            labels = tuple(Option(each, option_label(flow, step, each, say)) for each in options)
            return ChoiceField(step.id, label, labels, value, optional=True, look=look)
        case Scale():
            numbers = tuple(Option(each, each) for each in step.question.options)
            return ChoiceField(step.id, label, numbers, value, optional=True)
        case Date():
            return DateField(
                step.id, label, date.fromisoformat(value[0]) if value else None, optional=True
            )
        case Person():
            return PeopleField(step.id, label, value, optional=True)
        case _:
            return TextField(step.id, label, value="\n".join(value), optional=True)


def _hash(value: Value) -> str:
    return hashlib.sha256("\n".join(value).encode()).hexdigest()[:_HASH]
