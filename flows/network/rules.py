"""The ground rules of a learning network: seven lines, wherever somebody asks for them."""

from flows.message import Bullets, Button, Heading, Message
from flows.network.ports import NetworkWork
from flows.outbox import Kind, Letter, Saying, Target, ToClick, ToPerson
from flows.parts import Command, Press, Turn
from flows.words import Words, words

RULES = "network.rules"
NUMBERS = range(1, 8)


def kinds() -> dict[str, Kind]:
    """List what is said."""
    return {RULES: Kind(_say)}


def presses() -> dict[str, Press]:
    """List the buttons."""
    return {RULES: _tell}


def commands() -> dict[str, Command]:
    """List what can be typed."""
    return dict.fromkeys(("/leerkring rules", "/leerkring spelregels"), _answer)


def rules_button(say: Words) -> Button:
    """Give the button that shows them."""
    return Button(RULES, say("button-network-rules"))


def _tell(w: NetworkWork, turn: Turn) -> None:
    """Tell them to whoever asks; after a click only they see it, in place."""
    person, caller = turn.person, turn.caller
    to: Target = ToClick(caller.url, person.id) if caller.url else ToPerson(person.id)
    w.outbox.put(Letter(person.team, RULES, {"person": person.id}, to), turn.now)


def _say(w: NetworkWork, saying: Saying) -> Message | None:
    person = w.people.find(saying.ids["person"])
    return _rules(words(person.language)) if person else None


def _answer(w: NetworkWork, turn: Turn) -> Message:
    del w
    return _rules(words(turn.person.language))


def _rules(say: Words) -> Message:
    lines = tuple(say(f"network-rule-{number}") for number in NUMBERS)
    return Message((Heading(say("network-rules-title")), Bullets(lines)))
