"""What stands around every weekly question, and what comes along with it."""

from datetime import datetime, timedelta
from itertools import pairwise

from flows.conversation.snoozing import SOON
from flows.conversation.state import Conversation, State
from flows.conversation.talk import again_prefix
from flows.cycle.issue import unfinished
from flows.cycle.ports import CycleWork
from flows.digest.ports import DigestWork
from flows.message import Block, Button, Buttons, Note, Para
from flows.moments import iso_week, local_day, monday_of
from flows.reflection.flow import PROMPTS
from flows.words import Words, short_day_words, weekday_words

_WEEKS = 4
_LONG = timedelta(days=20)


def greeting(w: DigestWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
    """Greet somebody, and name the week."""
    person = w.people.get(conversation.person)
    at = conversation.asked.at if conversation.asked else conversation.opened_at
    monday = monday_of(iso_week(local_day(at, person.zone)))
    week = short_day_words(monday, person.language)
    return (Para(say("reflection-before", name=w.people.name(person.id), monday=week)),)


def open_things(w: CycleWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
    """Lay beside the question what else is open, each behind a button that opens a form."""
    blocks: list[Block] = []
    issue, kept = _beside(w, conversation)
    if issue is not None:
        more = Button("conversation.form", say("button-cycle-more"), {"conversation": issue.id})
        blocks += [Para(say("reflection-issue-open")), Buttons((more,))]
    if kept is not None:
        language = w.people.get(conversation.person).language
        monday = short_day_words(monday_of(kept.occasion), language)
        label = say("button-reflection-kept")
        answer = Button("conversation.form", label, {"conversation": kept.id})
        blocks += [Para(say("reflection-kept", monday=monday)), Buttons((answer,))]
    return tuple(blocks)


def take_along(w: CycleWork, conversation: Conversation, now: datetime) -> None:
    """Let what was to be asked at about this moment come along, and not by itself as well."""
    for each in _beside(w, conversation, now + SOON):
        if each is not None:
            w.due.drop(again_prefix(each.id))


def why(w: DigestWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
    """Say why this came."""
    person = w.people.get(conversation.person)
    network = w.networks.get(conversation.network)
    day = weekday_words(person.weekday, person.language)
    reason = say("reflection-why", network=network.name, day=day, hour=f"{person.hour:%H:%M}")
    other = Button("network.settings", say("button-reflection-other-time"))
    return Note(reason), Buttons((Button("privacy.why", say("button-privacy-why")), other))


def welcome_back(w: DigestWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
    """Greet whoever was not asked anything for some weeks: there is nothing to catch up on."""
    person = w.people.get(conversation.person)
    network = w.networks.get(conversation.network)
    usual = timedelta(weeks=max(person.every, network.every) - 1)
    weeks = w.weeks.latest(person.id, network.id, 2)
    gaps = [later.at - before.at for later, before in pairwise(weeks)]
    if not gaps or gaps[0] < _LONG + usual:
        return ()
    shared = Button("digest.catch-up", say("button-reflection-shared"), {"network": network.id})
    return Para(say("reflection-welcome-back")), Buttons((shared,))


def _beside(
    w: CycleWork, conversation: Conversation, soon: datetime | None = None
) -> tuple[Conversation | None, Conversation | None]:
    """Find an issue that is open, and the newest question that rests.

    In a programme the questions of an issue come by themselves, as long as they are wanted.
    What has a moment of its own is not among them, unless that is `soon`.
    """

    def is_free(each: Conversation) -> bool:
        at = w.due.first_under(again_prefix(each.id))
        return at is None or (soon is not None and at <= soon)

    person, network = conversation.person, conversation.network
    is_loose = w.cycles.programme(network) is None
    issue = unfinished(w, person, network, conversation.opened_at) if is_loose else None
    resting = (each for each in _earlier(w, conversation) if each.state is State.PAUSED)
    is_other = issue is not None and issue.id != conversation.id
    free = issue if issue is not None and is_other and is_free(issue) else None
    return free, next(filter(is_free, resting), None)


def _earlier(w: DigestWork, conversation: Conversation) -> tuple[Conversation, ...]:
    """Give the reflections of the last weeks, the newest first, without this one."""
    person, network = conversation.person, conversation.network
    latest = w.conversations.latest(person, network, PROMPTS, _WEEKS + 1)
    return tuple(each for each in latest if each.id != conversation.id)
