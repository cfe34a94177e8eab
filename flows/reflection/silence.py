"""When somebody does not answer: ask once whether to ask less, and then be quiet."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from flows.conversation.ports import Week
from flows.conversation.state import State, Status
from flows.conversation.talk import ask_key, put_away
from flows.digest.ports import DigestWork
from flows.message import Button, Buttons, Message, Note, Para
from flows.outbox import InPlaceOf, Kind, Letter, Mode, NotYet, Saying, ToPerson
from flows.parts import Turn
from flows.peace import LATE, in_peace
from flows.people import Network, Person, Presence
from flows.reflection.flow import PROMPTS
from flows.support.keys import ASK
from flows.words import words

LESS = "reflection.less"
_IGNORED = 2
_STALE = timedelta(days=2)
_TOUCHED = {State.PAUSED, State.RESTING, State.FINISHED}


def kinds() -> dict[str, Kind]:
    """List what is said about it."""
    return {LESS: Kind(_say_less, _STALE)}


def ignored(w: DigestWork, person: Person, network: Network) -> str | None:
    """Name the last of two questions in a row that arrived and got no answer at all."""
    weeks = w.weeks.latest(person.id, network.id, _IGNORED)
    after = (None, *weeks)
    if len(weeks) < _IGNORED or any(map(partial(_was_touched, w), weeks, after)):
        return None
    arrived = all(w.outbox.said(ask_key(each.conversation, str(each.turn))) for each in weeks)
    return weeks[0].week if arrived else None


def ask_for_less(
    w: DigestWork, person: Person, network: Network, since: str, now: datetime
) -> None:
    """Ask whether to ask less, once for each silence."""
    ids = {"person": person.id, "network": network.id, "asked": now.isoformat(), "since": since}
    key = less_key(person, network, since)
    w.outbox.put(Letter(person.team, LESS, ids, ToPerson(person.id), key, urgent=False), now)


def less_key(person: Person, network: Network, since: str) -> str:
    """Name the letter that asks whether to ask less, after the question of some week."""
    return f"less:{person.id}:{network.id}:{since}"


def chosen(w: DigestWork, person: Person, network: str, now: datetime) -> None:
    """Take the buttons away from what asked whether to ask less."""
    for key in w.outbox.under(f"less:{person.id}:{network}:"):
        said = w.outbox.said(key)
        if said is not None:
            letter = Letter(said.team, LESS, said.ids, InPlaceOf(key, person.id), urgent=False)
            w.outbox.put(letter, now)


def end_silence(w: DigestWork, person: Person) -> None:
    """Ask again: who says how they want to be asked has not forgotten us."""
    for network, _ in w.networks.of_person(person.id):
        if ignored(w, person, network) is not None:
            w.weeks.hear(person.id, network.id)


def less(w: DigestWork, turn: Turn) -> Person:
    """Ask less often from now on; saying so ends the silence."""
    person = replace(turn.person, every=max(turn.person.every, 2))
    w.people.save(person)
    for each in w.conversations.of_person(person.id, (State.OPEN, State.LAPSED)):
        if each.network == turn.ids["network"] and each.flow in PROMPTS:
            w.conversations.save(each, replace(each, state=State.FINISHED, asked=None))
            put_away(w, each, turn.now)
    w.weeks.hear(person.id, turn.ids["network"])
    chosen(w, person, turn.ids["network"], turn.now)
    return person


def _say_less(w: DigestWork, saying: Saying) -> Message | NotYet | None:
    person = w.people.find(saying.ids["person"])
    network = w.networks.get(saying.ids["network"])
    if person is not None and saying.mode is Mode.UPDATE:
        return Message(
            (Note(words(person.language)("reflection-less-chosen", network=network.name)),)
        )
    if person is None or person.presence is not Presence.ACTIVE:
        return None
    since = saying.ids.get("since")
    if since is not None and ignored(w, person, network) != since:
        return None  # something was answered or chosen meanwhile
    wait = in_peace(person, saying.now, *network.rest)
    if wait and saying.now - datetime.fromisoformat(saying.ids["asked"]) > LATE:
        return wait  # their own hour has gone by
    say, ids = words(person.language), {"network": network.id}
    return Message(
        (
            Para(say("reflection-less", name=w.people.name(person.id), network=network.name)),
            Buttons(
                (
                    Button("reflection.go-on", say("button-reflection-go-on"), ids),
                    Button("reflection.less", say("button-reflection-less"), ids),
                    Button(ASK, say("button-support-ask"), ids),
                    Button("network.settings", say("button-network-settings")),
                    Button("privacy.why", say("button-privacy-why")),
                )
            ),
        )
    )


def _was_touched(w: DigestWork, week: Week, after: Week | None) -> bool:
    """Any answer, draft, skip or pressed button counts; silence does not.

    A question that was simply put again in the week `after` is a turn further by that alone.
    """
    conversation = w.conversations.get(week.conversation)
    if week.heard or conversation is None:
        return True
    again = after is not None and after.conversation == week.conversation
    turn = after.turn - 1 if after is not None and again else conversation.turn
    if turn > week.turn or (not again and conversation.state in _TOUCHED):
        return True
    given = (each for each in conversation.answers.values() if each.status is not Status.TOLD)
    return any(each.at >= week.at for each in given)
