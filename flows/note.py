"""Short remarks of the bot: one sentence by its key, with a way on where there is one."""

from collections.abc import Mapping

from flows.errors import Refused
from flows.message import Button, Buttons, Message, Para
from flows.outbox import Kind, Letter, Saying, Target, ToClick, ToPerson
from flows.parts import Part, Turn
from flows.people import PeopleWork
from flows.words import words

KIND = "note"
_OWN = {"key", "person", "button"}
_NUMBER = "n:"


def note(turn: Turn, key: str, /, button: str = "", **placeholders: str | int) -> Letter:
    """Write a remark to the one who did something; after a click only they see it, in place."""
    ids = {"key": key, "person": turn.person.id, "button": button}
    ids |= {_named(name, value): str(value) for name, value in placeholders.items()}
    return Letter(turn.person.team, KIND, ids, back_to(turn))


def back_to(turn: Turn) -> Target:
    """Give the place of a remark: where somebody clicked, or else their messages."""
    caller = turn.caller
    return ToClick(caller.url, turn.person.id) if caller.url else ToPerson(turn.person.id)


def refusal(turn: Turn, refused: Refused) -> Letter:
    """Say why something is not done, and what to do instead."""
    return note(turn, refused.key, "", **refused.placeholders)


def part() -> Part:
    """What this subject brings."""
    return Part(kinds={KIND: Kind(_say)})


def _say(w: PeopleWork, saying: Saying) -> Message | None:
    person = w.people.find(saying.ids["person"])
    if person is None:
        return None
    say = words(person.language)
    text = say(saying.ids["key"], **_placeholders(saying.ids))
    action = saying.ids["button"]
    if not action:
        return Message((Para(text),))
    button = Button(action, say(f"button-{action.replace('.', '-')}"))
    return Message((Para(text), Buttons((button,))))


def _placeholders(ids: Mapping[str, str]) -> dict[str, str | int]:
    return {
        name.removeprefix(_NUMBER): int(value) if name.startswith(_NUMBER) else value
        for name, value in ids.items()
        if name not in _OWN
    }


def _named(name: str, value: str | int) -> str:
    return f"{_NUMBER}{name}" if isinstance(value, int) else name
