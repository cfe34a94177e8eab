"""At which moments a question that rests can be asked again, and how they are offered."""

from datetime import UTC, datetime, timedelta

from flows.calendar import OPENS
from flows.conversation.ports import ConversationWork
from flows.conversation.state import Conversation, State
from flows.conversation.talk import again_prefix
from flows.message import Block, Button, Buttons, Note
from flows.moments import local_day, local_time, moment
from flows.people import Person, Presence
from flows.words import Words, moment_words

_HOURS_ON = timedelta(hours=3)
_LATEST = 20  # o'clock
_DAY = timedelta(days=1)


def moment_of(when: str, person: Person, now: datetime) -> datetime:
    """Give the moment behind a button; one that has gone by meanwhile becomes tomorrow."""
    chosen = {"today": later_today, "week": _next_week}.get(when, _tomorrow)(person, now)
    return chosen or _tomorrow(person, now)


def snooze_blocks(
    w: ConversationWork, conversation: Conversation, person: Person, now: datetime, say: Words
) -> tuple[Block, ...]:
    """Say when a question that rests is asked again, with the moments one can choose."""
    at = w.due.first_under(again_prefix(conversation.id))
    ids = {"conversation": conversation.id}
    answer = Button("conversation.form", say("button-conversation-answer"), ids)
    day = Button("conversation.choose-day", say("button-conversation-choose-day"), ids)
    if at is not None:
        when = moment_words(at, person.zone, person.language)
        return Note(say("conversation-again-at", moment=when)), Buttons((answer, day))
    soon = [
        Button(
            "conversation.snooze", say(f"button-conversation-snooze-{when}"), ids | {"when": when}
        )
        for when in ("today", "tomorrow", "week")
        if when != "today" or later_today(person, now)
    ]
    return Note(say("conversation-for-later")), Buttons((answer, *soon, day))


def may_snooze(conversation: Conversation, person: Person, turn: str) -> bool:
    """Tell whether a message shows the question that rests, to somebody who is not resting."""
    return (
        conversation.state is State.PAUSED
        and str(conversation.turn) == turn
        and person.presence is Presence.ACTIVE
    )


def later_today(person: Person, now: datetime) -> datetime | None:
    """Give a whole hour, some hours on and by day; none when that would be too late."""
    there = local_time(now + _HOURS_ON, person.zone)
    local = there.replace(hour=max(there.hour, OPENS.hour), minute=0, second=0, microsecond=0)
    is_today = local.date() == local_day(now, person.zone) and local.hour <= _LATEST
    return local.astimezone(UTC) if is_today else None


def _tomorrow(person: Person, now: datetime) -> datetime:
    return moment(local_day(now, person.zone) + _DAY, person.hour, person.zone)


def _next_week(person: Person, now: datetime) -> datetime:
    """Give their own day of next week."""
    today = local_day(now, person.zone)
    monday = today + timedelta(days=8 - today.isoweekday())
    return moment(monday + timedelta(days=person.weekday - 1), person.hour, person.zone)
