"""A learning journal: everything somebody wrote in one network, in order, with the days."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from flows.conversation.asking import option_label
from flows.conversation.course import Courses
from flows.conversation.flow import READERS, Choice, Flow, ManyOf
from flows.conversation.ports import ConversationWork
from flows.conversation.state import Answer, Conversation, State, Status
from flows.moments import local_day
from flows.people import Network, Person
from flows.words import Words, words


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing somebody wrote: when, as a part of what, in answer to what, and their words."""

    at: datetime
    title: str
    asked: str
    words: str


Chapter = Callable[[Any, Person, Network], Iterable[Entry]]
"""Gives what a subject holds of somebody's own words in a network, in their language."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What somebody wrote on one day as a part of one thing."""

    day: date
    title: str
    entries: tuple[Entry, ...]


def pieces(chapters: Iterable[Iterable[Entry]], zone: str) -> tuple[Piece, ...]:
    """Lay the entries of all chapters in their order, those of one day and title together."""
    entries = sorted((each for chapter in chapters for each in chapter), key=lambda each: each.at)
    together = groupby(entries, key=lambda each: (local_day(each.at, zone), each.title))
    return tuple(Piece(day, title, tuple(group)) for (day, title), group in together)


def conversations(courses: Courses) -> Chapter:
    """Give the chapter of all that was answered, with the words that were asked then."""

    def chapter(w: ConversationWork, person: Person, network: Network) -> Iterator[Entry]:
        say = words(person.language)
        for each in w.conversations.of_person(person.id, tuple(State)):
            if each.network == network.id:
                title = say(f"{each.flow}-title", network=network.name)
                yield from _answers(courses.of(w, each).flow, each, title, say)

    return chapter


def without_a_place(w: ConversationWork, person: Person, network: Network) -> Iterator[Entry]:
    """Give the texts of which it is not known where they belong: they go with every network."""
    del network
    say = words(person.language)
    for kept in w.kept.of_person(person.id):
        yield Entry(kept.at, say("journal-kept"), "", kept.words)


def _answers(flow: Flow, conversation: Conversation, title: str, say: Words) -> Iterator[Entry]:
    for answer in conversation.answers.values():
        chose = answer.step == READERS and answer.status is Status.ANSWERED
        if answer.value and not chose:
            yield Entry(answer.at, title, answer.words, written(flow, answer, say))


def written(flow: Flow, answer: Answer, say: Words) -> str:
    """Give what was written; of options that are still there, what they say."""
    step = flow.step(answer.step)
    known = step.question.options if step and isinstance(step.question, Choice | ManyOf) else ()
    return "\n".join(
        option_label(flow, step, each, say) if step and each in known else each
        for each in answer.value
    )
