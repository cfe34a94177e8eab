"""The words of the weekly question, as long as it is wanted and its week lasts."""

from dataclasses import dataclass
from datetime import date, datetime

from flows.conversation.saying import Sayer
from flows.conversation.state import Conversation
from flows.digest.ports import DigestWork
from flows.message import Message, Note
from flows.moments import local_day
from flows.outbox import Mode, NotYet, Saying
from flows.peace import LATE, in_peace
from flows.people import Network, Person
from flows.reflection.planning import is_past, wants_prompt
from flows.words import weekday_words, words


@dataclass(frozen=True, slots=True)
class Prompt:
    """Words the weekly question."""

    sayer: Sayer

    def say(self, w: DigestWork, saying: Saying) -> Message | NotYet | None:
        """Ask; what Slack could not take at its hour waits for working hours, within the week."""
        conversation = w.conversations.get(saying.ids["conversation"])
        person = w.people.find(conversation.person) if conversation else None
        if conversation is None or person is None:
            return None
        if saying.mode is Mode.POST:
            network = w.networks.get(conversation.network)
            member = w.networks.member(network.id, person.id)
            past = is_past(person, saying.ids.get("week", conversation.occasion), saying.now)
            if past or not wants_prompt(person, network, member):
                return None
            wait = _wait(person, network, conversation, saying)
            if wait:
                return wait
        asked = self.sayer.ask(w, saying)
        late = _late(person, conversation, saying) if saying.mode is Mode.POST else None
        return _with_the_day(asked, person, late) if asked and late else asked


def _wait(
    person: Person, network: Network, conversation: Conversation, saying: Saying
) -> NotYet | None:
    """Let a question whose hour has gone by wait, if it is no time to be written to now."""
    if saying.now - _asked_at(conversation) <= LATE:
        return None
    return in_peace(person, saying.now, *network.rest)


def _late(person: Person, conversation: Conversation, saying: Saying) -> date | None:
    """Give the day of a question that comes late, because the bot or Slack was away."""
    if "late" in saying.ids:
        return date.fromisoformat(saying.ids["late"])
    at = _asked_at(conversation)
    return local_day(at, person.zone) if saying.now - at > LATE else None


def _asked_at(conversation: Conversation) -> datetime:
    return conversation.asked.at if conversation.asked else conversation.opened_at


def _with_the_day(asked: Message, person: Person, late: date) -> Message:
    """Say of a late question that it is, so that nobody wonders."""
    day = weekday_words(late.isoweekday(), person.language)
    title, *rest = asked.blocks
    return Message((title, Note(words(person.language)("reflection-late", day=day)), *rest))
