"""A conversation as a form: all its questions at once, and who may read each answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from flows.conversation import engine
from flows.conversation.asking import day_of, shown, step_words
from flows.conversation.engine import Filing
from flows.conversation.fields import field_of, given, mark
from flows.conversation.flow import READERS, Flow, Step, Text
from flows.conversation.matching import is_gone_by
from flows.conversation.ports import ConversationWork
from flows.conversation.pressing import own
from flows.conversation.recognisable import seems_recognisable
from flows.conversation.state import Answer, Conversation, Readers, Status, read_by
from flows.conversation.talk import Talk
from flows.message import (
    ChoiceField,
    Errors,
    Filled,
    Form,
    Note,
    Option,
)
from flows.moments import local_day
from flows.note import note
from flows.parts import Open, Submit, Turn
from flows.visibility import WIDTH, circle_of, offered_to, opened_to, readers_of
from flows.words import Words, day_words, list_words, shortened, words

_LABEL = 150  # characters of an answer
_NAME = 40  # of a network or a group


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
        flow = self.talk.flow(w, conversation)
        say = words(turn.person.language)
        steps = engine.to_fill_in(flow, conversation)
        fields = [field_of(flow, step, conversation, say) for step in steps]
        was = {f"was-{field.id}": mark(given(field)) for field in fields}
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
        flow = self.talk.flow(w, _filled_in(before, filled, turn))
        after = before
        say = words(turn.person.language)
        emptied = _needed_and_emptied(flow, before, filled, turn)
        wrong = dict.fromkeys(emptied, say("conversation-needed"))
        wrong |= _gone_by(flow, filled, turn)
        if wrong:
            return Errors(wrong)
        for step_id, value in filled.items():
            held = after.answers.get(step_id)
            asked_again = held is not None and held.status is Status.REOPENED
            step = flow.step(step_id)
            if mark(value) != turn.ids[f"was-{step_id}"] or (asked_again and value):
                asked = step_words(flow, step, say) if step else ""
                after = _refill(after, Filing(step_id, value, turn.now, asked))
            elif not value and held is None and step is not None and step.optional:
                after = engine.skip(after, step_id, turn.now)
        settled = self.talk.settle(w, before, after, turn.now) if after != before else None
        if settled and (settled.turn, settled.state) == (before.turn, before.state):
            w.outbox.put(note(turn, "conversation-changed"), turn.now)
        if seems_recognisable("\n".join(each for value in filled.values() for each in value)):
            w.outbox.put(note(turn, "conversation-recognisable-form"), turn.now)
        return None

    def _readers_form(self, w: ConversationWork, turn: Turn) -> Form:
        conversation = own(w, turn)
        flow = self.talk.flow(w, conversation)
        say = words(turn.person.language)
        labels = _readers_labels(w, conversation, say)
        known = offered_to(w, conversation.person, conversation.network)
        fields = [
            ChoiceField(
                id=answer.step,
                label=say(
                    "readers-piece",
                    question=step_words(flow, step, say),
                    answer=shortened(shown(flow, step, answer.value, say), _LABEL),
                ),
                options=tuple(Option(each, labels[each]) for each in _or_held(known, answer)),
                value=(readers_of((answer.readers,), _or_held(known, answer)),),
            )
            for step, answer in _written(flow, conversation)
        ]
        return Form(
            action="conversation.readers",
            title=say("readers-title"),
            parts=(
                Note(say("readers-explained")),
                *_group_explained(w, conversation, say),
                *fields,
            ),
            submit=say("form-save") if fields else "",
            close=say("form-cancel"),
            ids={"conversation": conversation.id},
        )

    def _choose_readers(self, w: ConversationWork, turn: Turn, filled: Filled) -> Errors | None:
        before = own(w, turn)
        after = before
        known = offered_to(w, before.person, before.network)
        for step, chosen in filled.items():
            if step in after.answers:
                held = after.answers[step]
                readers = readers_of(chosen, _or_held(known, held))
                after = after.put(opened_to(held, readers, turn.now))
        after = _along(self.talk.flow(w, after), after, turn.now)
        if after != before:
            self.talk.let_read(w, before, after, turn.now)
        name = w.networks.get(after.network).name
        who = read_by(answer for _, answer in _written(self.talk.flow(w, after), after))
        w.outbox.put(note(turn, f"readers-saved-{who}", network=name), turn.now)
        return None


def _readers_labels(
    w: ConversationWork, conversation: Conversation, say: Words
) -> Mapping[Readers, str]:
    """Name who can be let read something."""
    network = shortened(w.networks.get(conversation.network).name, _NAME)
    circle = circle_of(w, conversation.person, conversation.network)
    group = shortened(circle.name, _NAME) if circle else ""
    return {
        "me": say("readers-me"),
        "group": say("readers-group", group=group),
        "network": say("readers-network", network=network),
        "everyone": say("readers-everyone"),
    }


def _or_held(known: tuple[Readers, ...], answer: Answer) -> tuple[Readers, ...]:
    """Offer what is wider too where that was chosen before, so that it is not lost unseen."""
    return (*known, answer.readers) if answer.readers == "everyone" else known


def _group_explained(
    w: ConversationWork, conversation: Conversation, say: Words
) -> tuple[Note, ...]:
    """Say who reads along in a group, before anything is shared with it."""
    circle = circle_of(w, conversation.person, conversation.network)
    if circle is None:
        return ()
    others = [each for each in w.groups.people(circle.id) if each != conversation.person]
    names = sorted(w.people.name(each) or say("somebody") for each in others)
    language = w.people.get(conversation.person).language
    key = "readers-explained-group" if names else "readers-explained-alone"
    return (Note(say(key, group=circle.name, people=list_words(names, language))),)


def _written(flow: Flow, conversation: Conversation) -> list[tuple[Step, Answer]]:
    current = engine.current_answers(flow, conversation)
    return [
        (step, current[step.id])
        for step in flow.steps
        if step.id in current and isinstance(step.question, Text)
    ]


def _along(flow: Flow, conversation: Conversation, now: datetime) -> Conversation:
    """Let a chosen day or option be read by no more people than the words it goes with."""
    texts = [answer.readers for _, answer in _written(flow, conversation)]
    for answer in engine.current_answers(flow, conversation).values():
        step = flow.step(answer.step)
        is_text = step is not None and isinstance(step.question, Text)
        if texts and not is_text and answer.step != READERS:
            narrowest = min(texts, key=WIDTH.__getitem__)
            conversation = conversation.put(opened_to(answer, narrowest, now))
    return conversation


def _needed_and_emptied(
    flow: Flow, conversation: Conversation, filled: Filled, turn: Turn
) -> list[str]:
    """Find what cannot be left empty, once it was answered."""
    return [
        step.id
        for step in flow.steps
        if not step.optional
        and step.id in filled
        and not filled[step.id]
        and turn.ids[f"was-{step.id}"] != mark(())
        and (held := conversation.answers.get(step.id)) is not None
        and held.status is Status.ANSWERED
    ]


def _gone_by(flow: Flow, filled: Filled, turn: Turn) -> dict[str, str]:
    """Say of a day that was chosen now, where a later one is asked for, which day it is."""
    say, language = words(turn.person.language), turn.person.language
    today = local_day(turn.now, turn.person.zone)
    days = {
        step.id: day
        for step in flow.steps
        if (day := day_of(filled.get(step.id, ())))
        and is_gone_by(step.question, day, today)
        and turn.ids[f"was-{step.id}"] != mark(filled[step.id])
    }
    return {
        step: say(
            "conversation-day-gone-chosen",
            day=day_words(day, language),
            today=day_words(today, language),
        )
        for step, day in days.items()
    }


def _filled_in(conversation: Conversation, filled: Filled, turn: Turn) -> Conversation:
    """Give it with all that was filled in: a question that was just switched off is among it."""
    for step, value in filled.items():
        if value:
            conversation = engine.file(conversation, Filing(step, value, turn.now))
    return conversation


def _refill(conversation: Conversation, filing: Filing) -> Conversation:
    if filing.value:
        return engine.file(conversation, filing)
    if filing.step not in conversation.answers:
        return conversation
    return engine.withdraw(conversation, filing.step, filing.at)
