"""Who looks after the app in a workspace: offered in Home, taken and given back by a button."""

from dataclasses import replace

from flows.errors import Refused
from flows.home.look import Look, letter
from flows.home.ports import HomeWork
from flows.message import Block, Bullets, Button, Buttons, Heading, Message, Note
from flows.note import note
from flows.outbox import Letter, Saying, ToPerson
from flows.parts import Press, Turn
from flows.people import Kind, Person
from flows.words import words

CARE = "home.care"


def presses() -> dict[str, Press]:
    """List the buttons."""
    return {"home.care": _take, "home.care-back": _give_back}


def care(look: Look) -> list[Block]:
    """Offer the task where nobody has it; to who has it, the way out.

    Slack does not tell who installed the app, so it is offered to who leads a network and to who is
    in none, as whoever installed it is at first. Who only takes part need not wonder about it.
    """
    caretaker = _caretaker(look.w, look.person.team)
    if caretaker is not None and caretaker.id == look.person.id:
        back = Button("home.care-back", look.say("button-home-care-back"))
        return [Note(look.say("home-care-yours")), Buttons((back,))]
    only_takes_part = bool(look.places) and not look.led
    if caretaker is not None or look.person.kind is not Kind.MEMBER or only_takes_part:
        return []
    take = Button("home.care", look.say("button-home-care"))
    return [Note(look.say("home-care-why")), Buttons((take,))]


def say_care(w: HomeWork, saying: Saying) -> Message | None:
    """Tell who looks after the app what to do next."""
    person = w.people.find(saying.ids["person"])
    if person is None:
        return None
    say = words(person.language)
    lines = ("start", "doctor", "docs", "sees")
    return Message(
        (
            Heading(say("home-care-title")),
            Bullets(tuple(say(f"home-care-{line}") for line in lines)),
            Note(say("home-care-note")),
        )
    )


def _take(w: HomeWork, turn: Turn) -> None:
    person = turn.person
    caretaker = _caretaker(w, person.team)
    if person.kind is not Kind.MEMBER:
        raise Refused("home-care-members-only")
    if caretaker is not None and caretaker.id != person.id:
        raise Refused("home-care-taken")
    if caretaker is None:
        _set(w, turn, person.id)
        ids = {"person": person.id}
        w.outbox.put(Letter(person.team, CARE, ids, ToPerson(person.id)), turn.now)


def _give_back(w: HomeWork, turn: Turn) -> None:
    if w.workspaces.get(turn.person.team).caretaker == turn.person.id:
        _set(w, turn, "")
        w.outbox.put(note(turn, "home-care-given-back"), turn.now)


def _set(w: HomeWork, turn: Turn, caretaker: str) -> None:
    workspace = w.workspaces.get(turn.person.team)
    w.workspaces.save(replace(workspace, caretaker=caretaker))
    w.outbox.put(letter(turn.person), turn.now)


def _caretaker(w: HomeWork, team: str) -> Person | None:
    """Find who looks after the app; somebody who left the workspace does not any more."""
    known = w.workspaces.get(team).caretaker
    person = w.people.find(known) if known else None
    return person if person is not None and person.kind is not Kind.GONE else None
