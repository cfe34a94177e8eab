"""The checklist of starting a network: what is done, and not by whom."""

from flows.guide.done import done
from flows.guide.ports import STEPS, GuideWork
from flows.message import Bullets, Button, ChoiceField, Filled, Form, Note, Option, Para
from flows.network.menu import led_now
from flows.parts import Part, Turn
from flows.people import Network
from flows.words import Words, words

START = "guide.start"


def part() -> Part:
    """What this brings."""
    return Part(opens={START: _form}, submits={START: _save})


def button(network: Network, say: Words) -> Button:
    """Give the button that opens the list."""
    return Button(START, say("button-guide-start"), {"network": network.id})


def _form(w: GuideWork, turn: Turn) -> Form:
    network = led_now(w, turn)
    say = words(turn.person.language)
    ticked = w.lists.ticked(network.id)
    chosen = tuple(step for step in STEPS if step in ticked)
    return Form(
        action=START,
        title=say("guide-start-title"),
        parts=(
            Para(say("guide-start", network=network.name)),
            Bullets(tuple(say(f"guide-why-{step}") for step in STEPS)),
            ChoiceField(
                "done",
                say("guide-start-done"),
                tuple(Option(step, say(f"guide-step-{step}")) for step in STEPS),
                chosen,
                optional=True,
                look="boxes",
            ),
            Note(say("guide-start-shared")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"network": network.id, "was": " ".join(chosen)},
    )


def _save(w: GuideWork, turn: Turn, filled: Filled) -> Form:
    """Change only what was changed in this form: somebody else may tick at the same time."""
    network = led_now(w, turn)
    was, now = set(turn.ids["was"].split()), set(filled.get("done", ())) & set(STEPS)
    for step in sorted(now - was):
        w.lists.tick(network.team, network.id, step)
    for step in sorted(was - now):
        w.lists.untick(network.id, step)
    say = words(turn.person.language)
    count = len(w.lists.ticked(network.id) & set(STEPS))
    said = Para(say("guide-start-saved", done=count, all=len(STEPS)))
    return done(say("guide-start-title"), (said,), say)
