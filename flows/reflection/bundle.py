"""What comes along with the weekly question, so that nothing else has to be sent."""

from datetime import timedelta

from flows.conversation.state import Conversation, State
from flows.conversation.talk import again_prefix
from flows.cycle.issue import unfinished
from flows.digest.ports import DigestWork
from flows.message import Block, Button, Buttons, Para
from flows.moments import monday_of
from flows.reflection.flow import PROMPTS
from flows.words import Words, short_day_words

_WEEKS = 4
_LONG = timedelta(days=20)


def earlier(w: DigestWork, conversation: Conversation) -> tuple[Conversation, ...]:
    """Give the weekly questions of the last weeks, the newest first, without this one."""
    person, network = conversation.person, conversation.network
    latest = w.conversations.latest(person, network, PROMPTS, _WEEKS + 1)
    return tuple(each for each in latest if each.id != conversation.id)


def bundled(
    w: DigestWork, conversation: Conversation, older: tuple[Conversation, ...], say: Words
) -> tuple[Block, ...]:
    """Lay beside the question what else is open, each behind a button that opens a form."""
    blocks: list[Block] = []
    issue = unfinished(w, conversation.person, conversation.network)
    if issue is not None and not _asked_later(w, issue):
        more = Button("conversation.form", say("button-cycle-more"), {"conversation": issue.id})
        blocks += [Para(say("reflection-issue-open")), Buttons((more,))]
    resting = (each for each in older if each.state is State.PAUSED)
    kept = next((each for each in resting if not _asked_later(w, each)), None)
    if kept is not None:
        language = w.people.get(conversation.person).language
        monday = short_day_words(monday_of(kept.occasion), language)
        label = say("button-reflection-kept")
        answer = Button("conversation.form", label, {"conversation": kept.id})
        blocks += [Para(say("reflection-kept", monday=monday)), Buttons((answer,))]
    return tuple(blocks)


def welcome_back(
    w: DigestWork, conversation: Conversation, older: tuple[Conversation, ...], say: Words
) -> tuple[Block, ...]:
    """Greet whoever was not asked anything for some weeks: there is nothing to catch up on."""
    person = w.people.get(conversation.person)
    network = w.networks.get(conversation.network)
    usual = timedelta(weeks=max(person.every, network.every) - 1)
    if not older or conversation.opened_at - older[0].opened_at < _LONG + usual:
        return ()
    shared = Button("digest.catch-up", say("button-reflection-shared"), {"network": network.id})
    return Para(say("reflection-welcome-back")), Buttons((shared,))


def _asked_later(w: DigestWork, conversation: Conversation) -> bool:
    return w.due.first_under(again_prefix(conversation.id)) is not None
