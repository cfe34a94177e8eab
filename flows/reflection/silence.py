"""When somebody does not answer: ask once whether to ask less, and then be quiet."""

from dataclasses import replace
from datetime import datetime, timedelta

from flows.conversation.state import Conversation, State, Status
from flows.conversation.talk import ask_key, put_away
from flows.digest.ports import DigestWork
from flows.message import Button, Buttons, Message, Note, Para
from flows.outbox import InPlaceOf, Kind, Letter, Mode, NotYet, Saying, ToPerson
from flows.parts import Turn
from flows.peace import LATE, in_peace
from flows.people import Network, Person, Presence
from flows.reflection.flow import PROMPTS
from flows.words import words

LESS = "reflection.less"
_IGNORED = 2
_STALE = timedelta(days=2)


def kinds() -> dict[str, Kind]:
    """List what is said about it."""
    return {LESS: Kind(_say_less, _STALE)}


def ignored(w: DigestWork, person: Person, network: Network) -> str | None:
    """Name the last of two questions in a row that arrived and got no answer at all."""
    latest = w.conversations.latest(person.id, network.id, PROMPTS, _IGNORED)
    if len(latest) < _IGNORED or any(map(_was_touched, latest)):
        return None
    arrived = all(w.outbox.said(ask_key(each.id, "1")) for each in latest)
    return latest[0].occasion if arrived else None


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
            _, older = w.conversations.latest(person.id, network.id, PROMPTS, _IGNORED)
            w.conversations.save(older, replace(older, state=State.FINISHED, asked=None))


def less(w: DigestWork, turn: Turn) -> Person:
    """Ask less often from now on; saying so ends the silence."""
    person = replace(turn.person, every=max(turn.person.every, 2))
    w.people.save(person)
    for each in w.conversations.of_person(person.id, (State.OPEN, State.LAPSED)):
        if each.network == turn.ids["network"] and each.flow in PROMPTS:
            w.conversations.save(each, replace(each, state=State.FINISHED, asked=None))
            put_away(w, each, turn.now)
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
                    Button("network.settings", say("button-network-settings")),
                    Button("privacy.why", say("button-privacy-why")),
                )
            ),
        )
    )


def _was_touched(conversation: Conversation) -> bool:
    """Any answer, draft, skip or pressed button counts; silence does not."""
    was_asked_again = conversation.turn > 1
    return (
        was_asked_again
        or conversation.state in {State.PAUSED, State.FINISHED}
        or any(each.status is not Status.TOLD for each in conversation.answers.values())
    )
