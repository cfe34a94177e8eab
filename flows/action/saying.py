"""What is said of an action the moment it is kept: which one it is, and when it is asked about."""

from flows.action.fields import in_short, shown
from flows.action.ports import Action, ActionWork
from flows.action.telling import FURTHER
from flows.conversation.recognisable import seems_recognisable
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
    return Message(
        (
            told,
            Quote(in_short(action, say)),
            Note(say(f"action-read-by-{action.readers}", network=_name(w, action))),
            _careful(action, say),
            Buttons((_change(action, say),)),
        )
    )


def planned(
    w: ActionWork, person: Person, network: str, step: str, say: Words
) -> tuple[Block, ...]:
    """Tell that a step somebody wrote stands among their actions, with a way to change it."""
    found = _of_step(w, person, network, step)
    if found is None:
        return ()
    day = day_words(found.due, person.language)
    return Note(say("action-planned", day=day)), Buttons((_change(found, say),))


def _of_step(w: ActionWork, person: Person, network: str, step: str) -> Action | None:
    mine = w.actions.open_of(person.id, network)
    return next((each for each in mine if each.then == step and not each.when), None)


def _name(w: ActionWork, action: Action) -> str:
    return w.networks.get(action.network).name


def _careful(action: Action, say: Words) -> Block:
    """Ask to look once more whether somebody can be recognised; louder where it seems so."""
    if seems_recognisable(shown(action, say)):
        return Para(say("action-kept-recognisable"))
    return Note(say("action-kept-careful"))


def _change(action: Action, say: Words) -> Button:
    return Button(FURTHER, say("button-action-change"), {"action": action.id})
