"""The fields of a conversation as a form, and what they show before anybody fills them in."""

import hashlib
from typing import Literal

from flows.conversation.asking import day_of, option_label, step_words
from flows.conversation.filing import LONGEST
from flows.conversation.flow import Choice, Date, Flow, ManyOf, Person, Scale, Step, Value
from flows.conversation.state import Conversation
from flows.message import (
    ChannelField,
    ChoiceField,
    DateField,
    Field,
    Option,
    PeopleField,
    TextField,
)
from flows.words import Words

_MARK = 8


def given(field: Field) -> Value:
    """Give what a field shows before anybody fills it in."""
    match field:
        case TextField(value=text):
            return (text,) if text else ()
        case DateField(value=day):
            return (day.isoformat(),) if day else ()
        case ChoiceField(options=options, value=value):
            return tuple(each.value for each in options if each.value in value)
        case PeopleField(value=value):
            return value
        case ChannelField(value=value):
            return (value,) if value else ()


def field_of(flow: Flow, step: Step, conversation: Conversation, say: Words) -> Field:
    """Give the field in which a step can be filled in."""
    label = step_words(flow, step, say)
    value = conversation.value(step.id)
    match step.question:
        case Choice(options) | ManyOf(options):
            look: Literal["radio", "boxes"] = (
                "boxes" if isinstance(step.question, ManyOf) else "radio"
            )
            labels = tuple(Option(each, option_label(flow, step, each, say)) for each in options)
            return ChoiceField(step.id, label, labels, value, optional=True, look=look)
        case Scale():
            numbers = tuple(Option(each, each) for each in step.question.options)
            return ChoiceField(step.id, label, numbers, value, optional=True)
        case Date():
            return DateField(step.id, label, day_of(value), optional=True)
        case Person():
            return PeopleField(step.id, label, value, optional=True)
        case _:
            return TextField(step.id, label, value="\n".join(value)[:LONGEST], optional=True)


def mark(value: Value) -> str:
    """Mark what a field showed, to tell later whether it was changed."""
    return hashlib.sha256("\n".join(value).encode()).hexdigest()[:_MARK]
