"""Asking a question again, at a moment that somebody chose."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from flows.conversation.beginning import Asking
from flows.conversation.later import moment_of
from flows.conversation.ports import ConversationWork
from flows.conversation.pressing import own
from flows.conversation.state import Conversation, State
from flows.conversation.talk import Talk, again_prefix, put_away, takes_part
from flows.errors import Refused
from flows.message import DateField, Errors, Filled, Form, Note
from flows.moments import Due, local_day, local_time, moment, weekly_prefix
from flows.parts import Part, Turn
from flows.peace import LATE
from flows.people import Network, Person, Presence, Standing
from flows.words import day_words, words

AGAIN = "conversation.again"
SOON = timedelta(hours=12)
"""So near to a weekly question, something comes along with it, or follows after it."""

_FAR = timedelta(days=366)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Snoozer:
    """Lets a question wait, and asks it again."""

    talk: Talk

    def part(self) -> Part:
        """What this subject brings."""
        return Part(
            opens={"conversation.choose-day": _form},
            submits={"conversation.choose-day": _choose_day},
            presses={"conversation.snooze": _snooze},
            fires={AGAIN: self._again},
        )

    def _again(self, w: ConversationWork, due: Due, now: datetime) -> None:
        """Ask again, unless it is settled; the weekly question takes it along, or comes first."""
        conversation = w.conversations.get(due.ids["conversation"])
        person = w.people.find(due.ids["person"])
        if conversation is None or person is None or not _is_wanted(w, conversation, person):
            return
        at = _when(w, person, w.networks.get(conversation.network), due, now)
        if at > now:
            w.due.put_off(replace(due, at=at))
        else:
            self.talk.reopen(w, conversation, now, Asking(urgent=False, about={"again": "yes"}))


def _when(
    w: ConversationWork, person: Person, network: Network, due: Due, now: datetime
) -> datetime:
    """Give when to ask again: now, or when the network goes on, or the week's question was asked.

    What comes late comes in working hours.
    """
    calendar = person.calendar(*network.rest)
    if network.standing is Standing.PAUSED:
        return calendar.next_open(now + _DAY)
    weekly = w.due.first_under(weekly_prefix(person.id, network.id))
    if weekly is not None and weekly - now <= SOON:
        return weekly + LATE
    is_no_time = now - due.at >= LATE or calendar.rests(local_day(now, person.zone))
    return calendar.next_open(now) if is_no_time else now


def _snooze(w: ConversationWork, turn: Turn) -> None:
    conversation, person = own(w, turn), turn.person
    calendar = person.calendar(*w.networks.get(conversation.network).rest)
    at = moment_of(turn.ids["when"], person, turn.now)
    is_rest = calendar.rests(local_day(at, person.zone))
    _wait_until(w, turn, calendar.next_open(at) if is_rest else at)


def _form(w: ConversationWork, turn: Turn) -> Form:
    conversation = own(w, turn)
    say = words(turn.person.language)
    tomorrow = local_day(turn.now, turn.person.zone) + _DAY
    explained = Note(say("snooze-explained", hour=f"{turn.person.hour:%H:%M}"))
    return Form(
        action="conversation.choose-day",
        title=say("snooze-title"),
        parts=(DateField("day", say("snooze-day"), tomorrow), explained),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"conversation": conversation.id},
    )


def _choose_day(w: ConversationWork, turn: Turn, filled: Filled) -> Errors | None:
    say, person = words(turn.person.language), turn.person
    if not filled.get("day"):
        return Errors({"day": say("form-missing")})
    network = w.networks.get(own(w, turn).network)
    day = date.fromisoformat(filled["day"][0])
    at = moment(day, person.hour, person.zone)
    wrong = _wrong(person, network, day, at - turn.now)
    if wrong:
        ends = day_words(network.ends, person.language)
        return Errors({"day": say(wrong, network=network.name, ends=ends)})
    _wait_until(w, turn, at)
    return None


def _wrong(person: Person, network: Network, day: date, ahead: timedelta) -> str | None:
    """Find what cannot be: a day that is over, far away, after the end, or kept free."""
    if ahead <= timedelta():
        return "snooze-past"
    if ahead > _FAR:
        return "snooze-far"
    if day > network.ends:
        return "snooze-over"
    return "snooze-rest" if person.calendar(*network.rest).rests(day) else None


def _wait_until(w: ConversationWork, turn: Turn, at: datetime) -> None:
    conversation = own(w, turn)
    if conversation.state is not State.PAUSED:
        raise Refused("conversation-moved-on")
    w.due.drop(again_prefix(conversation.id))
    w.due.plan(_at(conversation, turn.person, at))
    put_away(w, conversation, turn.now)


def _at(conversation: Conversation, person: Person, at: datetime) -> Due:
    local = local_time(at, person.zone)
    ids = {
        "conversation": conversation.id,
        "person": person.id,
        "network": conversation.network,
    }
    key = f"{again_prefix(conversation.id)}{at:%Y-%m-%dT%H:%M}"
    return Due(key, person.team, AGAIN, ids, local.date(), local.time(), person.zone, at)


def _is_wanted(w: ConversationWork, conversation: Conversation, person: Person) -> bool:
    return (
        conversation.state is State.PAUSED
        and person.presence is Presence.ACTIVE
        and not w.networks.get(conversation.network).is_over
        and takes_part(w, conversation)
    )
