"""How a question looks: its words, its buttons, and what stays when it has been answered."""

from datetime import date, timedelta

from flows.conversation import engine
from flows.conversation.flow import READERS, Choice, Date, Flow, ManyOf, Scale, Step, Value
from flows.conversation.state import Conversation, State, Status
from flows.message import Block, Button, Buttons, Note, Para, Quote
from flows.words import Words, day_words, language_spoken, short_day_words

_MOST_BUTTONS = 5
_EXAMPLE = timedelta(weeks=2)
_CHANGE, _ANSWER = "button-conversation-change", "button-conversation-answer"
_AFTER_ALL = "button-conversation-after-all"


def step_words(flow: Flow, step: Step, say: Words) -> str:
    """Give the words of a step: those of the network itself, or else the declared ones."""
    own = step.words.spoken(language_spoken(say)) if step.words else ""
    return own or say(f"{flow.id}-{step.id}")


def option_label(flow: Flow, step: Step, option: str, say: Words) -> str:
    """Give the words of an option; a number on a scale speaks for itself."""
    if isinstance(step.question, Scale):
        return option
    return say(f"{flow.id}-{step.id}-{option}")


def shown(flow: Flow, step: Step, value: Value, say: Words) -> str:
    """Give an answer as a person reads it."""
    if isinstance(step.question, Choice | ManyOf):
        known = step.question.options
        labels = (option_label(flow, step, each, say) if each in known else each for each in value)
        return ", ".join(labels)
    day = day_of(value) if isinstance(step.question, Date) else None
    return day_words(day, language_spoken(say)) if day else "\n".join(value)


def day_of(value: Value) -> date | None:
    """Give the day that an answer names; a draft that is none stays the words it is."""
    try:
        return date.fromisoformat(value[0]) if value else None
    except ValueError:
        return None


def question_blocks(
    flow: Flow,
    step: Step,
    conversation: Conversation,
    say: Words,
    recalled: tuple[Block, ...] = (),
) -> tuple[Block, ...]:
    """Ask: the words, an earlier answer if there is one, and the ways to answer or not."""
    asked = conversation.asked
    text = asked.words if asked and asked.step == step.id else step_words(flow, step, say)
    blocks: list[Block] = [
        *_told(flow, conversation, step),
        *_progress(flow, step, conversation, say),
        *recalled,
        Para(text, strong=True),
        *_example(step, conversation, say),
    ]
    held = conversation.answers.get(step.id)
    if held and held.value and held.status is Status.REOPENED:
        blocks.append(Note(say("conversation-earlier")))
        blocks.append(Quote(shown(flow, step, held.value, say)))
    options = option_buttons(flow, step, conversation, say)
    if options:
        blocks.append(Buttons(options))
    ways = _ways(step, conversation, say)
    if ways:
        blocks.append(Buttons(ways))
    return tuple(blocks)


def _example(step: Step, conversation: Conversation, say: Words) -> tuple[Block, ...]:
    """Show how a day can be typed, by one that is to come."""
    if not isinstance(step.question, Date):
        return ()
    since = conversation.asked.at if conversation.asked else conversation.opened_at
    day = short_day_words(since.date() + _EXAMPLE, language_spoken(say))
    return (Note(say("conversation-day-example", day=day)),)


def past_blocks(
    flow: Flow, step_id: str, conversation: Conversation, say: Words, *, takes_part: bool
) -> tuple[Block, ...]:
    """Show a question that is not asked here any more: what became of it, one button at most."""
    step, held, asked = flow.step(step_id), conversation.answers.get(step_id), conversation.asked
    text = held.words if held else ""
    if not text and asked and asked.step == step_id:
        text = asked.words
    if not text:
        text = step_words(flow, step, say) if step else say("conversation-earlier-question")
    became, label = _became(step_id, conversation, say)
    form = Button("conversation.form", say(label), {"conversation": conversation.id})
    is_wanted = takes_part or label == _CHANGE
    return (Para(text, strong=True), became, *((Buttons((form,)),) if is_wanted else ()))


def _became(step_id: str, conversation: Conversation, say: Words) -> tuple[Block, str]:
    """Tell what became of a question, and which button belongs there."""
    held = conversation.answers.get(step_id)
    if held and held.status is Status.ANSWERED:
        return Note(say("conversation-answered")), _CHANGE
    if held and held.status is Status.SKIPPED:
        return Note(say("conversation-skipped")), _AFTER_ALL
    if conversation.state in {State.LAPSED, State.FINISHED}:
        return Note(say("conversation-past")), _AFTER_ALL
    resting = conversation.state in {State.PAUSED, State.RESTING}
    return Note(say("conversation-for-later" if resting else "conversation-went-back")), _ANSWER


def option_buttons(
    flow: Flow, step: Step, conversation: Conversation, say: Words
) -> tuple[Button, ...]:
    """Give a button for every option; many options are left to the form."""
    if not isinstance(step.question, Choice | Scale) or len(step.question.options) > _MOST_BUTTONS:
        return ()
    ids = turn_ids(conversation, step)
    return tuple(
        Button(
            "conversation.answer",
            option_label(flow, step, option, say),
            ids | {"value": option},
        )
        for option in step.question.options
    )


def turn_ids(conversation: Conversation, step: Step) -> dict[str, str]:
    """Give what a button has to know: the conversation, the step, and the turn it was asked in."""
    return {
        "conversation": conversation.id,
        "step": step.id,
        "turn": str(conversation.turn),
    }


def _told(flow: Flow, conversation: Conversation, step: Step) -> list[Block]:
    """Give what was told since the last question; it goes in the same message."""
    before: list[Block] = []
    for each in flow.steps:
        held = conversation.answers.get(each.id)
        if each.id == step.id:
            break
        if each.question is not None:
            before = []
        elif held and held.status is Status.TOLD:
            before.append(Para(held.words))
    return before


def _progress(flow: Flow, step: Step, conversation: Conversation, say: Words) -> tuple[Block, ...]:
    """Say that the last answer is safe, and how many questions there are in this sitting.

    Questions that depend on an answer are not counted: nobody knows yet whether they come.
    """
    last = engine.last_settled(flow, conversation)
    held = conversation.answers[last.id] if last else None
    saved = "yes" if held and held.status is Status.ANSWERED else "no"
    sitting = [each for each in flow.steps if each.question and each.sitting == step.sitting]
    sure = [each.id for each in sitting if each.only_if is None]
    if step.id in sure and len(sure) > 1:
        at = sure.index(step.id) + 1
        saved = saved if at > 1 else "no"  # the last answer was in another sitting
        return (Note(say("conversation-progress", saved=saved, at=at, all=len(sure))),)
    return (Note(say("conversation-saved")),) if saved == "yes" else ()


def _ways(step: Step, conversation: Conversation, say: Words) -> tuple[Button, ...]:
    """Give the ways to answer otherwise or not; a choice needs no form, nor has to wait.

    Who may read it is not passed over: one of its options lets nobody else read.
    """
    ids = turn_ids(conversation, step)
    form = Button("conversation.form", say("button-conversation-form"), ids)
    skip = Button("conversation.skip", say("button-conversation-skip"), ids)
    back = Button("conversation.back", say("button-conversation-back"), ids)
    later = Button("conversation.later", say("button-conversation-later"), ids)
    held = {each.status for each in conversation.answers.values()}
    backs = (back,) if held & {Status.ANSWERED, Status.SKIPPED} else ()
    skips = (skip,) if step.optional and step.id != READERS else ()
    if isinstance(step.question, Choice):
        return (*skips, *backs)
    return (form, *skips, *backs, later)
