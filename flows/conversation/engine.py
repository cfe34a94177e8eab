"""The rules of a conversation, all pure: file an answer, skip, go back, and ask what comes next."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from flows.conversation.flow import Flow, Step, Value
from flows.conversation.state import Answer, Asked, Conversation, Source, State, Status

WordsOf = Callable[[Step], str]
"""Gives the words in which a step is asked or told."""


@dataclass(frozen=True, slots=True)
class Filing:
    """Something to file at a step, with the words that were asked."""

    step: str
    value: Value
    at: datetime
    words: str = ""
    source: Source | None = None


def relevant(flow: Flow, conversation: Conversation) -> tuple[Step, ...]:
    """Give the steps whose condition holds, each judged by the current answers before it."""
    current: dict[str, Value] = {}
    steps = []
    for step in flow.steps:
        if step.only_if is not None and not step.only_if(current):
            continue
        steps.append(step)
        held = conversation.answers.get(step.id)
        if held is not None and held.status is Status.ANSWERED:
            current[step.id] = held.value
    return tuple(steps)


def current_answers(flow: Flow, conversation: Conversation) -> dict[str, Answer]:
    """Give the answers that count: answered, and their condition still holds."""
    held = (conversation.answers.get(step.id) for step in relevant(flow, conversation))
    return {each.step: each for each in held if each and each.status is Status.ANSWERED}


def position(flow: Flow, conversation: Conversation) -> Step | None:
    """Find the first relevant step that still wants asking or telling; none means finished."""
    wanting = (step for step in relevant(flow, conversation) if not conversation.settled(step.id))
    return next(wanting, None)


def proceed(
    flow: Flow, conversation: Conversation, words_of: WordsOf, now: datetime
) -> Conversation:
    """Tell what is to be told, then ask the next question, or finish where none is left."""
    step = position(flow, conversation)
    while step is not None and step.question is None:
        told = Answer(step.id, Status.TOLD, conversation.next_order, now, words=words_of(step))
        conversation = conversation.put(told)
        step = position(flow, conversation)
    if step is None:
        return replace(conversation, state=State.FINISHED, asked=None)
    return ask(conversation, step, words_of(step), now)


def ask(conversation: Conversation, step: Step, words: str, now: datetime) -> Conversation:
    """Put a question: it is what typing goes to from now on."""
    return replace(
        conversation,
        state=State.OPEN,
        turn=conversation.turn + 1,
        asked=Asked(step.id, words, now),
    )


def file(conversation: Conversation, filing: Filing) -> Conversation:
    """Keep an answer at its step, whether or not the flow still has that step."""
    return conversation.put(_filed(conversation, filing, Status.ANSWERED))


def keep_draft(conversation: Conversation, filing: Filing) -> Conversation:
    """Keep what was written without taking it for an answer; an answer in place stays."""
    held = conversation.answers.get(filing.step)
    if held is not None and held.status is not Status.DRAFT and held.value:
        return conversation
    if conversation.settled(filing.step):
        return conversation
    return conversation.put(_filed(conversation, filing, Status.DRAFT))


def append(conversation: Conversation, step: str, text: str, source: Source) -> Conversation:
    """Add words to an answer that was typed before; it keeps its place."""
    held = conversation.answers[step]
    sources = held.sources or (None,) * len(held.value)
    return conversation.put(replace(held, value=(*held.value, text), sources=(*sources, source)))


def rewrite(conversation: Conversation, step: str, source: Source, text: str) -> Conversation:
    """Change the words that came from one message; no words takes them away."""
    held = conversation.answers[step]
    parts = [
        (text if each == source else part, each)
        for part, each in zip(held.value, held.sources, strict=True)
        if text or each != source
    ]
    value = tuple(part for part, _ in parts)
    return conversation.put(replace(held, value=value, sources=tuple(each for _, each in parts)))


def skip(conversation: Conversation, step: str, now: datetime) -> Conversation:
    """Pass over a step; what was held there is kept, and no longer counts."""
    asked = conversation.asked
    words = asked.words if asked and asked.step == step else ""
    base = conversation.answers.get(step) or Answer(step, Status.SKIPPED, 0, now, words=words)
    order = conversation.next_order
    return conversation.put(replace(base, status=Status.SKIPPED, order=order, at=now))


def withdraw(conversation: Conversation, step: str, now: datetime) -> Conversation:
    """Take away what is held at a step; a question that is still asked stays open."""
    held = conversation.answers[step]
    settled = held.status in {Status.ANSWERED, Status.SKIPPED}
    empty = replace(held, value=(), sources=(), readers="me", at=now)
    return conversation.put(replace(empty, status=Status.SKIPPED if settled else Status.DRAFT))


def last_settled(flow: Flow, conversation: Conversation) -> Step | None:
    """Find the question most recently answered or skipped, in the order of answering."""
    held = sorted(conversation.answers.values(), key=lambda each: each.order, reverse=True)
    done = (each.step for each in held if each.status in {Status.ANSWERED, Status.SKIPPED})
    known = {step.id: step for step in relevant(flow, conversation)}
    return next((known[step] for step in done if step in known), None)


def back(
    flow: Flow, conversation: Conversation, words_of: WordsOf, now: datetime
) -> Conversation | None:
    """Ask the last settled question again; what was answered is kept until it is replaced."""
    step = last_settled(flow, conversation)
    if step is None:
        return None
    held = replace(conversation.answers[step.id], status=Status.REOPENED)
    return ask(conversation.put(held), step, words_of(step), now)


def to_fill_in(flow: Flow, conversation: Conversation) -> list[Step]:
    """Give the questions of one form: those of the sitting that is next, and of those before."""
    at = position(flow, conversation)
    questions = [step for step in relevant(flow, conversation) if step.question]
    return [step for step in questions if at is None or step.sitting <= at.sitting]


def is_enough(flow: Flow, before: Conversation, after: Conversation) -> bool:
    """Tell whether what comes next is for another sitting than what was asked before."""
    was, comes = position(flow, before), position(flow, after)
    return was is not None and comes is not None and comes.sitting > was.sitting


def newly_relevant(flow: Flow, before: Conversation, after: Conversation) -> Step | None:
    """Find an open question that a correction has made relevant."""
    known = {step.id for step in relevant(flow, before)}
    fresh = (step for step in relevant(flow, after) if step.id not in known)
    return next((step for step in fresh if step.question and not after.settled(step.id)), None)


def _filed(conversation: Conversation, filing: Filing, status: Status) -> Answer:
    held = conversation.answers.get(filing.step)
    return Answer(
        step=filing.step,
        status=status,
        order=conversation.next_order,
        at=filing.at,
        value=filing.value,
        words=filing.words or (held.words if held else ""),
        readers=held.readers if held else "me",
        sources=(filing.source,) if filing.source else (),
        shared_at=held.shared_at if held else None,
    )
