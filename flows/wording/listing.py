"""The questions of a set as they are now, in both languages, and what can be done with each."""

from collections.abc import Container, Iterator
from typing import Protocol

from flows.conversation.asking import step_words
from flows.conversation.flow import READERS, Flow, Step
from flows.conversation.overlay import OWN
from flows.message import (
    Block,
    Button,
    Buttons,
    ChoiceField,
    Divider,
    Field,
    Form,
    Note,
    Option,
    Para,
)
from flows.people import Network
from flows.wording.changing import all_steps
from flows.wording.deeds import DEEDS
from flows.wording.sets import SETS, Set
from flows.words import LANGUAGES, Language, Words, shortened, words

OPEN, LIST = "wording.sets", "wording.list"
_OPTION = 75


class Looking(Protocol):
    """Somebody's Home at one moment, as far as this subject looks at it."""

    @property
    def say(self) -> Words: ...


def leading(look: Looking, network: Network) -> list[Block]:
    """Offer who leads to change the questions, as long as any are asked."""
    if network.is_over:
        return []
    button = Button(OPEN, look.say("button-wording"), {"network": network.id})
    return [Buttons((button,))]


def sets_form(network: Network, changed: Container[str], say: Words) -> Form:
    """Ask which set of questions; those with words of the network itself are marked."""
    options = tuple(Option(each, _set_label(each, changed, say)) for each in SETS)
    return Form(
        action=OPEN,
        title=say("wording-title"),
        parts=(
            Para(say("wording-about", network=network.name)),
            ChoiceField("flow", say("wording-which"), options, (SETS[0],), look="menu"),
        ),
        submit=say("wording-next"),
        close=say("form-cancel"),
        ids={"network": network.id},
    )


def list_form(which: Set, language: Language) -> Form:
    """Show every question, and ask what to do with which one."""
    say = words(language)
    return Form(
        action=LIST,
        title=say("wording-title"),
        parts=(
            Para(say(f"wording-set-{which.flow.id}"), strong=True),
            *_questions(which, language),
            *_choices(which, language),
        ),
        submit=say("wording-next"),
        close=say("form-back"),
        ids=which.ids,
        page="next",
    )


def in_order(which: Set, language: Language) -> tuple[tuple[Step, str], ...]:
    """List the questions that can be changed, with their words and number."""
    say = words(language)
    steps = (each for each in all_steps(which.flow, which.overlay) if each.id != READERS)
    return tuple(
        (step, f"{place}. {step_words(which.flow, step, say)}")
        for place, step in enumerate(steps, start=1)
    )


def _questions(which: Set, language: Language) -> Iterator[Block]:
    other = next(each for each in LANGUAGES if each != language)
    say, sitting = words(language), 1
    for step, label in in_order(which, language):
        if step.sitting != sitting:
            yield Divider()
            yield Note(say("wording-other-day"))
            sitting = step.sitting
        yield Para(label)
        translated = step_words(which.flow, step, words(other))
        yield Note(f"{other.upper()}: {translated}")
        state = _state(which, step)
        if state:
            yield Note(say(f"wording-is-{state}"))
    if which.flow.step(READERS):
        yield Note(say("wording-readers"))


def _state(which: Set, step: Step) -> str:
    """Tell how a question stands: switched off, of the network itself, reworded, or required."""
    if step.id in which.overlay.hidden:
        return "off"
    if step.id.startswith(OWN):
        return "own"
    if step.id in which.overlay.words:
        return "reworded"
    return "" if step.optional else "required"


def _choices(which: Set, language: Language) -> tuple[Field | Block, ...]:
    say = words(language)
    questions = tuple(
        Option(step.id, shortened(label, _OPTION)) for step, label in in_order(which, language)
    )
    deeds = tuple(Option(each, say(f"wording-do-{each}")) for each in DEEDS)
    return (
        Divider(),
        ChoiceField("step", say("wording-step"), questions, (questions[0].value,), look="menu"),
        ChoiceField("what", say("wording-what"), deeds),
    )


def _set_label(flow: str, changed: Container[str], say: Words) -> str:
    name = say(f"wording-set-{flow}")
    return say("wording-set-own", name=name) if flow in changed else name


def visible(flow: Flow, language: Language) -> tuple[str, ...]:
    """List the questions that are asked, in the words of a language."""
    say = words(language)
    return tuple(step_words(flow, step, say) for step in flow.steps if step.id != READERS)
