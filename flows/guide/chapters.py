"""What somebody wrote in other subjects, for their journal: actions, questions, what they took."""

from collections.abc import Iterator
from typing import Protocol

from flows.action.fields import shown
from flows.action.ports import ActionWork
from flows.guide.journal import Entry
from flows.meeting.ports import MeetingWork
from flows.meeting.round_telling import question_words
from flows.peer.ports import PeerWork
from flows.people import Network, Person
from flows.words import words


class ChapterWork(PeerWork, MeetingWork, ActionWork, Protocol):
    """What these chapters look at."""


def actions(w: ChapterWork, person: Person, network: Network) -> Iterator[Entry]:
    """Give what they meant to do, and what they noticed of it."""
    say = words(person.language)
    for each in w.actions.of_person(person.id):
        if each.network == network.id:
            title = say("journal-actions")
            yield Entry(each.made_at, title, "", shown(each, say))
            if each.noticed:
                yield Entry(each.made_at, title, say("journal-noticed"), each.noticed)


def questions(w: ChapterWork, person: Person, network: Network) -> Iterator[Entry]:
    """Give the questions they asked, and their own answers to those of others."""
    say = words(person.language)
    for ask in {each.ask: each for each in w.questions.asked_by(person.id)}.values():
        if ask.network == network.id:
            yield Entry(ask.asked_at, say("journal-questions"), "", ask.words)
    for each in w.questions.asked_of(person.id):
        if each.network == network.id and each.answer:
            yield Entry(each.asked_at, say("journal-answers"), "", each.answer)


def meetings(w: ChapterWork, person: Person, network: Network) -> Iterator[Entry]:
    """Give what they took home from each meeting, and said by name in a silent round."""
    say = words(person.language)
    for round_ in w.silent_rounds.written_by(person.id):
        mine = w.silent_rounds.own(round_.id, person.id)
        if round_.network == network.id and mine is not None and mine.shown:
            asked = question_words(round_, say)
            yield Entry(round_.opened_at, say("journal-meetings"), asked, mine.words)
    for bid in w.meetings.bids_of(person.id):
        if bid.network == network.id:
            asked = say("meeting-bid-for")
            yield Entry(bid.asked_at, say("journal-meetings"), asked, bid.words)
    for each in w.meetings.taken_by(person.id):
        if each.network != network.id:
            continue
        for name in ("step", "lesson", "helper"):
            if text := getattr(each, name):
                asked = say(f"meeting-take-away-{name}")
                yield Entry(each.at, say("journal-meetings"), asked, text)
