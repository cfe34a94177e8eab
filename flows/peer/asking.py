"""Asking an open question: about a card one may read, or to think along with an own action.

Before it goes, whoever writes sees alone what could make it shorter or more open. It is sent as
it is if they want.
"""

from collections.abc import Iterable
from dataclasses import replace

from flows.action.fields import own, shown
from flows.action.ports import Action
from flows.action.reading import fellows, takes_part
from flows.conversation.recognisable import seems_recognisable
from flows.conversation.state import Conversation
from flows.cycle.cards import card as card_blocks
from flows.errors import Refused
from flows.message import (
    Block,
    Bullets,
    ChoiceField,
    Errors,
    Field,
    Filled,
    Form,
    Note,
    Option,
    Para,
    PeopleField,
    Quote,
    TextField,
)
from flows.moments import local_day
from flows.outbox import Letter, ToPerson
from flows.parts import Turn
from flows.peer import collecting
from flows.peer.answering import may_read_answer
from flows.peer.cards import card, flow_of, readable
from flows.peer.hint import hints
from flows.peer.keys import ASK, SEEK, SEND, SENT, sent_key
from flows.peer.ports import LONGEST, About, PeerWork, Question, QuestionState
from flows.people import Network
from flows.words import Words, list_words, words

_BANK, _MOST_TO_CHOOSE, _EARLIER = 8, 90, 3
_GROUP, _PERSON = "group", "person"


def form(w: PeerWork, turn: Turn) -> Form:
    """Show the card, what helps to ask, and a place for one question."""
    found, network = _may_ask(w, turn)
    say, name = words(turn.person.language), w.people.name(found.person)
    texts = readable(w, found, turn.person.id)
    return Form(
        action=ASK,
        title=say("peer-ask-title"),
        parts=(
            Para(say("peer-ask-about", name=name, network=network.name)),
            *card_blocks(flow_of(found), texts, say),
            *_earlier(w, turn, found, say),
            *_help(say),
            _question_field(say("peer-ask-question", name=name), "", say),
            Note(say("peer-ask-note", name=name)),
        ),
        submit=say("peer-ask-submit"),
        close=say("form-cancel"),
        ids={"card": found.id},
    )


def take(w: PeerWork, turn: Turn, filled: Filled) -> Errors | Form:
    """Send it; when it could be shorter or more open, say so first."""
    found, _ = _may_ask(w, turn)
    say = words(turn.person.language)
    text = _typed(filled)
    if not text:
        return Errors({"question": say("form-missing")})
    if hints(text):
        name = w.people.name(found.person)
        return _second_look(text, (found.person,), {"card": found.id}, [name], turn)
    return _send(w, turn, text, "card", found.id, found.network, (found.person,))


def seek(w: PeerWork, turn: Turn) -> Form:
    """Let who is stuck ask one question to one person, or to their group."""
    action, network = _stuck(w, turn)
    _running(w, turn, network)
    say = words(turn.person.language)
    about = (Para(say("peer-seek")), Quote(shown(action, say))) if action else ()
    return Form(
        action=SEEK,
        title=say("peer-seek-title"),
        parts=(
            *(about or (Para(say("peer-seek-freely")),)),
            _whom(w, turn, network, say),
            *_help(say),
            _question_field(say("peer-seek-question"), "", say),
            Note(say("peer-seek-note")),
        ),
        submit=say("peer-seek-look"),
        close=say("form-cancel"),
        ids=_about(turn),
    )


def take_seek(w: PeerWork, turn: Turn, filled: Filled) -> Errors | Form:
    """Show what will be sent to whom, and ask for a yes."""
    _, network = _stuck(w, turn)
    _running(w, turn, network)
    say, text = words(turn.person.language), _typed(filled)
    people = _people(w, turn, network, filled)
    errors = {} if text else {"question": say("form-missing")}
    if not people:
        errors["whom"] = say("peer-seek-whom-wrong")
    if errors:
        return Errors(errors)
    whom = "".join(filled["whom"]) if _offers(w, turn, network) else f"{_PERSON}:{people[0]}"
    names = [w.people.name(each) for each in people]
    return _second_look(text, people, {**_about(turn), "whom": whom}, names, turn)


def send(w: PeerWork, turn: Turn, filled: Filled) -> Errors | Form:
    """Send what was looked at once more, as it stands there now."""
    say, text = words(turn.person.language), _typed(filled)
    if not text:
        return Errors({"question": say("form-missing")})
    if "card" in turn.ids:
        found, _ = _may_ask(w, turn)
        return _send(w, turn, text, "card", found.id, found.network, (found.person,))
    action, network = _stuck(w, turn)
    _running(w, turn, network)
    people = _of(w, turn, network, turn.ids["whom"])
    if not people:
        raise Refused("peer-nobody-there")
    subject = action.id if action else network.id
    return _send(w, turn, text, "action", subject, network.id, people)


def _stuck(w: PeerWork, turn: Turn) -> tuple[Action | None, Network]:
    """Give the action with which somebody is stuck, if it is with one, and where that is."""
    if "action" in turn.ids:
        return own(w, turn)
    return None, w.networks.get(turn.ids["network"])


def _about(turn: Turn) -> dict[str, str]:
    return {each: turn.ids[each] for each in ("action", "network") if each in turn.ids}


def _may_ask(w: PeerWork, turn: Turn) -> tuple[Conversation, Network]:
    """Give a card to somebody who may read it now, and did not ask about it today."""
    found = card(w, turn.ids["card"])
    network = w.networks.get(found.network)
    _running(w, turn, network)
    if found.person == turn.person.id:
        raise Refused("peer-own-card")
    if not readable(w, found, turn.person.id):
        raise Refused("peer-card-back")
    if _asked_today(w, turn, found.id):
        raise Refused("peer-one-a-day")
    return found, network


def _running(w: PeerWork, turn: Turn, network: Network) -> None:
    if network.is_over:
        raise Refused("network-over", network=network.name)
    if not takes_part(w, turn.person.id, network.id):
        raise Refused("network-not-a-member", network=network.name)


def _asked_today(w: PeerWork, turn: Turn, subject: str) -> bool:
    zone, today = turn.person.zone, local_day(turn.now, turn.person.zone)
    return any(
        each.subject == subject
        and each.state is not QuestionState.WITHDRAWN
        and local_day(each.asked_at, zone) == today
        for each in w.questions.asked_by(turn.person.id)
    )


def _earlier(w: PeerWork, turn: Turn, found: Conversation, say: Words) -> Iterable[Block]:
    """Show what was answered before to all who may read it, as a start."""
    told = w.questions.answered_about(found.id)
    read = [each for each in told if may_read_answer(w, each, turn.person.id)][-_EARLIER:]
    if read:
        yield Note(say("peer-earlier"))
    for each in read:
        yield Quote(each.answer, w.people.name(each.person))


def _help(say: Words) -> tuple[Block, ...]:
    bank = tuple(say(f"peer-bank-{number}") for number in range(1, _BANK + 1))
    return Note(say("peer-bank")), Bullets(bank)


def _question_field(label: str, value: str, say: Words) -> Field:
    return TextField("question", label, say("peer-question-hint"), value, longest=LONGEST)


def _typed(filled: Filled) -> str:
    return "".join(filled.get("question", ())).strip()


def _offers(w: PeerWork, turn: Turn, network: Network) -> bool:
    return bool(fellows(w, turn.person.id, network.id))


def _whom(w: PeerWork, turn: Turn, network: Network, say: Words) -> Field:
    """Let one of the group be chosen, or all of it; where there is none, anybody who is here."""
    label = say("peer-seek-whom")
    people = sorted(fellows(w, turn.person.id, network.id), key=w.people.name)
    if not people:
        return PeopleField("whom", label, hint=say("peer-seek-whom-hint"))
    names = [Option(f"{_PERSON}:{each}", w.people.name(each)) for each in people]
    everybody = Option(_GROUP, say("peer-seek-group"))
    return ChoiceField("whom", label, (*names[:_MOST_TO_CHOOSE], everybody), look="menu")


def _people(w: PeerWork, turn: Turn, network: Network, filled: Filled) -> tuple[str, ...]:
    """Give whom it is for; nobody when that cannot be."""
    chosen = filled.get("whom", ())
    if len(chosen) != 1:
        return ()
    if _offers(w, turn, network):
        return _of(w, turn, network, chosen[0])
    known = w.people.of_user(turn.person.team, chosen[0])
    return _of(w, turn, network, f"{_PERSON}:{known.id}") if known else ()


def _of(w: PeerWork, turn: Turn, network: Network, whom: str) -> tuple[str, ...]:
    mine = turn.person.id
    in_group = fellows(w, mine, network.id)
    people = sorted(in_group) if whom == _GROUP else (whom.removeprefix(f"{_PERSON}:"),)
    return tuple(each for each in people if each != mine and takes_part(w, each, network.id))


def _second_look(
    text: str, people: tuple[str, ...], ids: dict[str, str], names: list[str], turn: Turn
) -> Form:
    """Show it once more, with what could make it a better question; it can go as it is."""
    say = words(turn.person.language)
    found = hints(text)
    help_: tuple[Block, ...] = ()
    if found:
        tips = tuple(say(f"peer-hint-{each}") for each in found)
        help_ = (Para(say("peer-hints")), Bullets(tips))
    to = list_words(names, turn.person.language)
    return Form(
        action=SEND,
        title=say("peer-second-look"),
        parts=(
            Para(say("peer-goes-to", count=len(people), names=to)),
            *help_,
            _question_field(say("peer-your-question"), text, say),
        ),
        submit=say("peer-send-as-it-is") if found else say("peer-send-yes"),
        close=say("peer-change"),
        ids=ids,
        page="next",
    )


def _send(
    w: PeerWork,
    turn: Turn,
    text: str,
    about: About,
    subject: str,
    network: str,
    people: tuple[str, ...],
) -> Form:
    ask, say = w.questions.new_id(), words(turn.person.language)
    first = Question(
        id="",
        ask=ask,
        team=turn.person.team,
        network=network,
        about=about,
        subject=subject,
        asker=turn.person.id,
        person="",
        words=text,
        asked_at=turn.now,
        shows_from=turn.now,
    )
    w.questions.add(*(replace(first, id=w.questions.new_id(), person=each) for each in people))
    for each in people:
        collecting.plan(w, each, ask, turn.now)
    ids = {"ask": ask, "person": turn.person.id, "network": network}
    letter = Letter(turn.person.team, SENT, ids, ToPerson(turn.person.id), sent_key(ask))
    w.outbox.put(letter, turn.now)
    careful = (Para(say("conversation-recognisable-form")),) * seems_recognisable(text)
    return Form(
        action=SEND,
        title=say("peer-sent-title"),
        parts=(Para(say("peer-sent-form")), *careful),
        close=say("form-done"),
        page="last",
    )
