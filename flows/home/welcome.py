"""The first time somebody opens the app: one short message, once ever."""

from datetime import datetime, timedelta

from flows.home.ports import HomeWork
from flows.message import Button, Buttons, Message, Note, Para
from flows.outbox import Letter, NotYet, Saying, ToPerson
from flows.people import Kind, Person
from flows.words import words

WELCOME = "home.welcome"
_UNTIL_LOOKED_UP = timedelta(milliseconds=200)


def greet(w: HomeWork, person: Person, now: datetime) -> None:
    """Say who the bot is, to somebody it never wrote to."""
    if w.outbox.wrote_to(person.id):
        return
    ids = {"person": person.id}
    key = f"welcome:{person.id}"
    w.outbox.put(Letter(person.team, WELCOME, ids, ToPerson(person.id), key), now)


def say_welcome(w: HomeWork, saying: Saying) -> Message | NotYet | None:
    """Word it: who I am, what I do, that nothing is needed, and how to hear more or nothing."""
    person = w.people.find(saying.ids["person"])
    if person is None:
        return None
    if person.kind is Kind.UNKNOWN:
        return NotYet(_UNTIL_LOOKED_UP)
    say = words(person.language)
    return Message(
        (
            Para(say("home-welcome", name=w.people.name(person.id))),
            Para(say("home-welcome-what")),
            Para(say("home-welcome-nothing")),
            Buttons((Button("help", say("button-help")),)),
            Note(say("home-welcome-stop")),
        )
    )
