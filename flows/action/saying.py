"""What is said of an action the moment it is kept: which one it is, and when it is asked about."""

from flows.action.fields import in_short
from flows.action.ports import Action, ActionWork
from flows.action.telling import FURTHER
from flows.message import Block, Button, Buttons, Message, Note, Para, Quote
from flows.outbox import Saying
from flows.people import Person
from flows.words import Words, day_words, words


def say_kept(w: ActionWork, saying: Saying) -> Message | None:
    """Name an action that was noted or carried over, and its day."""
    person = w.people.find(saying.ids["person"])
    action = w.actions.get(saying.ids["action"])
    if person is None or action is None:
        return None
    say = words(person.language)
    day = day_words(action.due, person.language)
    told = Para(say(f"action-kept-{saying.ids['how']}", day=day))
    return Message((told, Quote(in_short(action, say))))


def planned(
    w: ActionWork, person: Person, network: str, step: str, say: Words
) -> tuple[Block, ...]:
    """Tell that a step somebody wrote stands among their actions, with a way to change it."""
    found = _of_step(w, person, network, step)
    if found is None:
        return ()
    change = Button(FURTHER, say("button-action-change"), {"action": found.id})
    day = day_words(found.due, person.language)
    return Note(say("action-planned", day=day)), Buttons((change,))


def _of_step(w: ActionWork, person: Person, network: str, step: str) -> Action | None:
    mine = w.actions.open_of(person.id, network)
    return next((each for each in mine if each.then == step and not each.when), None)
