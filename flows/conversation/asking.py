"""How a question looks: its words, its buttons, and what stays when it has been answered."""

from flows.conversation.flow import Choice, Flow, ManyOf, Scale, Step, Value
from flows.conversation.state import Conversation, Status
from flows.message import Block, Button, Buttons, Note, Para, Quote
from flows.words import Words

_MOST_BUTTONS = 5


def step_words(flow: Flow, step: Step, say: Words) -> str:
    """Give the words of a step."""
    return say(f"{flow.id}-{step.id}")


def option_label(flow: Flow, step: Step, option: str, say: Words) -> str:
    """Give the words of an option; a number on a scale speaks for itself."""
    if isinstance(step.question, Scale):
        return option
    return say(f"{flow.id}-{step.id}-{option}")


def shown(flow: Flow, step: Step, value: Value, say: Words) -> str:
    """Give an answer as a person reads it."""
    if isinstance(step.question, Choice | ManyOf):
        return ", ".join(option_label(flow, step, each, say) for each in value)
    return "\n".join(value)


def question_blocks(
    flow: Flow, step: Step, conversation: Conversation, say: Words
) -> tuple[Block, ...]:
    """Ask: the words, an earlier answer if there is one, and the ways to answer or not."""
    asked = conversation.asked
    text = asked.words if asked and asked.step == step.id else step_words(flow, step, say)
    blocks: list[Block] = [*_told(flow, conversation, step), Para(text, strong=True)]
    held = conversation.answers.get(step.id)
    if held and held.value and held.status is Status.REOPENED:
        blocks.append(Note(say("conversation-earlier")))
        blocks.append(Quote(shown(flow, step, held.value, say)))
    options = option_buttons(flow, step, conversation, say)
    if options:
        blocks.append(Buttons(options))
    blocks.append(Buttons(_ways(step, conversation, say)))
    return tuple(blocks)


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


def _ways(step: Step, conversation: Conversation, say: Words) -> tuple[Button, ...]:
    ids = turn_ids(conversation, step)
    ways = [Button("conversation.form", say("button-conversation-form"), ids)]
    if step.optional:
        ways.append(Button("conversation.skip", say("button-conversation-skip"), ids))
    if any(
        held.status in {Status.ANSWERED, Status.SKIPPED} for held in conversation.answers.values()
    ):
        ways.append(Button("conversation.back", say("button-conversation-back"), ids))
    ways.append(Button("conversation.later", say("button-conversation-later"), ids))
    return tuple(ways)
