"""Four reflections on leading a network: only who writes them reads them, also in their journal."""

from collections.abc import Iterator

from flows.guide.done import done
from flows.guide.journal import Entry
from flows.guide.ports import LEADERSHIP, GuideWork, Reflection
from flows.message import Button, Filled, Form, Note, Para, TextField, text_in
from flows.network.menu import led_now
from flows.parts import Part, Turn
from flows.people import Network, Person
from flows.words import Words, words

REFLECT = "guide.leadership"


def part() -> Part:
    """What this brings."""
    return Part(opens={REFLECT: _form}, submits={REFLECT: _save})


def button(network: Network, say: Words) -> Button:
    """Give the button that opens the questions."""
    return Button(REFLECT, say("button-guide-leadership"), {"network": network.id})


def chapter(w: GuideWork, person: Person, network: Network) -> Iterator[Entry]:
    """Give what somebody wrote about it, for their journal."""
    say = words(person.language)
    written = w.lists.reflections(network.id, person.id)
    for question in LEADERSHIP:
        held = written.get(question)
        if held is not None:
            asked = say(f"guide-leadership-{question}")
            yield Entry(held.at, say("guide-leadership-title"), asked, held.words)


def _form(w: GuideWork, turn: Turn) -> Form:
    network = led_now(w, turn)
    say = words(turn.person.language)
    written = w.lists.reflections(network.id, turn.person.id)
    fields = (
        TextField(
            question,
            say(f"guide-leadership-{question}"),
            value=written[question].words if question in written else "",
            optional=True,
        )
        for question in LEADERSHIP
    )
    return Form(
        action=REFLECT,
        title=say("guide-leadership-title"),
        parts=(
            Para(say("guide-leadership", network=network.name)),
            *fields,
            Note(say("guide-leadership-private")),
            Note(say("conversation-no-names")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"network": network.id},
    )


def _save(w: GuideWork, turn: Turn, filled: Filled) -> Form:
    """Keep what is new, with its day; what was made empty goes."""
    network, person = led_now(w, turn), turn.person
    written = w.lists.reflections(network.id, person.id)
    for question in LEADERSHIP:
        text = text_in(filled, question)
        before = written[question].words if question in written else ""
        if text != before:
            w.lists.reflect(
                Reflection(network.team, network.id, person.id, question, turn.now, text)
            )
    say = words(person.language)
    said = (Para(say("guide-leadership-saved")),)
    texts = "\n".join(text for each in filled.values() for text in each)
    return done(say("guide-leadership-title"), said, say, texts)
