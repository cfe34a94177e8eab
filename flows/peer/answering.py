"""Answering only what one wants to, for whom one wants to; letting go is seen by nobody."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from flows.action.reading import takes_part
from flows.beside import follow_week_of
from flows.conversation.recognisable import seems_recognisable
from flows.errors import Refused
from flows.message import (
    Block,
    Button,
    Buttons,
    ChoiceField,
    Errors,
    Field,
    Filled,
    Form,
    Message,
    Note,
    Option,
    Para,
    Quote,
    TextField,
    text_in,
)
from flows.note import note
from flows.outbox import InPlaceOf, Letter, Mode, NotYet, Saying, ToPerson
from flows.parts import Turn
from flows.peace import in_peace
from flows.peer.collecting import about_what, name_of
from flows.peer.keys import (
    ANSWER,
    ANSWERED,
    ASKED,
    SENT,
    WITHDRAW,
    answered_key,
    asked_key,
    sent_key,
)
from flows.peer.ports import ANSWER_READERS, AnswerReaders, PeerWork, Question, QuestionState
from flows.people import Presence
from flows.visibility import may_read, offered_to, relation_of
from flows.words import Words, list_words, shortened, words

_NETWORK, _LONGEST = 40, 2000
_LET_GO = "let-go"
_DAY = timedelta(days=1)


def form(w: PeerWork, turn: Turn) -> Form:
    """Ask for an answer and who may read it; or let it go."""
    question = _own(w, turn)
    say = words(turn.person.language)
    name = name_of(w, question.asker, say)
    go = Option(_LET_GO, say("peer-answer-let-go"))
    hears = _hears(w, question)
    return Form(
        action=ANSWER,
        title=say("peer-answer-title"),
        parts=(
            *about_what(w, question, say),
            Quote(question.words, name),
            *(() if hears else (Para(_unheard(question, name, say), strong=True),)),
            *(_fields(w, turn, question, say) if hears or question.answer else ()),
            ChoiceField(_LET_GO, say("peer-answer-or"), (go,), optional=True, look="boxes"),
            Note(say("peer-answer-note")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"question": question.id},
    )


def _fields(w: PeerWork, turn: Turn, question: Question, say: Words) -> tuple[Field, ...]:
    readers = (_readers(w, turn, question, say),) if question.about == "card" else ()
    return (
        TextField(
            "answer",
            say("peer-answer"),
            say("conversation-no-names"),
            question.answer,
            optional=True,
            longest=_LONGEST,
        ),
        *readers,
    )


def take(w: PeerWork, turn: Turn, filled: Filled) -> Errors | None:
    """Keep the answer and bring it to who asked; or tell nobody anything."""
    question, say = _own(w, turn), words(turn.person.language)
    text = text_in(filled, "answer")
    if filled.get(_LET_GO):
        let_go(w, turn)
        return None
    hears, name = _hears(w, question), name_of(w, question.asker, say)
    if not hears and not question.answer:
        return Errors({_LET_GO: _unheard(question, name, say)})
    if not text:
        return Errors({"answer": say("peer-answer-missing")})
    readers = _chosen(w, turn, question, filled)
    if not w.questions.answer(question.id, text, readers, turn.now):
        raise Refused("peer-was-withdrawn")
    _renew_asked(w, question, turn.now)
    if hears:
        _bring(w, question, turn.now)
    network = w.networks.get(question.network).name
    key = f"peer-answer-saved-{readers}" if hears else "peer-answer-saved-unheard"
    w.outbox.put(note(turn, key, name=name, network=network), turn.now)
    if seems_recognisable(text):
        w.outbox.put(note(turn, "conversation-recognisable-form"), turn.now)
    return None


def let_go(w: PeerWork, turn: Turn) -> None:
    """Let a question go; nobody else can tell that from one that waits."""
    question = _own(w, turn)
    if question.state is QuestionState.OPEN:
        w.questions.let_go(question.id)
        _renew_asked(w, question, turn.now)
    name = name_of(w, question.asker, words(turn.person.language))
    w.outbox.put(note(turn, "peer-let-go-done", name=name), turn.now)


def withdraw(w: PeerWork, turn: Turn) -> None:
    """Let somebody take back what they asked, as far as nobody answered it."""
    asked = w.questions.of_ask(turn.ids["ask"])
    if not asked or asked[0].asker != turn.person.id:
        raise Refused("peer-question-gone")
    take_back(w, asked, turn.now)


def take_back(w: PeerWork, asked: Sequence[Question], now: datetime) -> None:
    """Take back what was asked of one or several, wherever it stands."""
    w.questions.withdraw(asked[0].ask)
    for each in asked:
        _renew_asked(w, each, now)
    _renew_sent(w, asked[0], now)


def take_out(w: PeerWork, person: str, now: datetime) -> None:
    """Say again where somebody's words stand with others, for they are going to be erased."""
    for each in w.questions.asked_by(person):
        _renew_asked(w, each, now)
    for each in w.questions.asked_of(person):
        _renew_sent(w, each, now)
        key = answered_key(each.id)
        if w.outbox.knows(key):
            ids = {"question": each.id, "person": each.asker, "network": each.network}
            w.outbox.put(Letter(each.team, ANSWERED, ids, InPlaceOf(key)), now)


def may_read_answer(w: PeerWork, question: Question, reader: str) -> bool:
    """Tell whether somebody may read an answer now: the one place that decides it."""
    if reader in {question.asker, question.person}:
        return True
    if question.readers == "asker" or not takes_part(w, question.person, question.network):
        return False
    about = (reader, question.person, question.network)
    relation = relation_of(w, *about, question.shared_at)
    return may_read(question.readers, relation)


def say_sent(w: PeerWork, saying: Saying) -> Message | None:
    """Show an asker their own question, with a way to take it back while nobody answered."""
    person = w.people.find(saying.ids["person"])
    asked = w.questions.of_ask(saying.ids["ask"])
    if person is None or not asked:
        return None
    say = words(person.language)
    network = w.networks.get(saying.ids["network"]).name
    if all(each.state is QuestionState.WITHDRAWN for each in asked):
        return Message((Note(say("peer-you-withdrew", network=network)),))
    ids = {"ask": asked[0].ask}
    back: tuple[Block, ...] = (Buttons((Button(WITHDRAW, say("button-peer-withdraw"), ids),)),)
    if all(each.state is QuestionState.ANSWERED for each in asked):
        back = ()
    names = list_words([name_of(w, each.person, say) for each in asked], person.language)
    sent, to = say("peer-sent", network=network), say("peer-sent-to", count=len(asked), names=names)
    about = (Para(sent), Quote(asked[0].words), Para(to), Note(say("peer-sent-note")))
    return Message((*about, *back))


def say_answered(w: PeerWork, saying: Saying) -> Message | NotYet | None:
    """Bring an answer to who asked."""
    person = w.people.find(saying.ids["person"])
    question = w.questions.get(saying.ids["question"])
    if person is None:
        return None
    say = words(person.language)
    gone = question is None or question.state is not QuestionState.ANSWERED
    if question is None or gone or question.asker != person.id:
        return Message((Note(say("withdrawn")),)) if saying.mode is Mode.UPDATE else None
    if saying.mode is Mode.POST:
        if person.presence is Presence.STOPPED or not _hears(w, question):
            return None
        if person.presence is Presence.PAUSED:
            return NotYet(_DAY, known=True)
        wait = in_peace(person, saying.now)
        if wait:
            return wait
    name = name_of(w, question.person, say)
    network = w.networks.get(question.network).name
    return Message(
        (
            Para(say("peer-answer-of", name=name, network=network)),
            Quote(question.words),
            Quote(question.answer, name),
            Note(say(f"peer-answer-read-by-{question.readers}", network=network)),
        )
    )


def _own(w: PeerWork, turn: Turn) -> Question:
    """Give a question to whom it is for."""
    question = w.questions.get(turn.ids["question"])
    if question is None or question.person != turn.person.id:
        raise Refused("peer-question-gone")
    if question.state is QuestionState.WITHDRAWN or not question.words:
        raise Refused("peer-was-withdrawn")
    return question


def _hears(w: PeerWork, question: Question) -> bool:
    """Tell whether who asked still takes part, so that an answer reaches somebody."""
    return takes_part(w, question.asker, question.network)


def _unheard(question: Question, name: str, say: Words) -> str:
    return say("peer-unheard-answered" if question.answer else "peer-unheard", name=name)


def _offered(w: PeerWork, turn: Turn, question: Question) -> tuple[AnswerReaders, ...]:
    known = offered_to(w, turn.person.id, question.network)
    return tuple(each for each in ANSWER_READERS if each == "asker" or each in known)


def _readers(w: PeerWork, turn: Turn, question: Question, say: Words) -> Field:
    network = shortened(w.networks.get(question.network).name, _NETWORK)
    options = tuple(
        Option(each, say(f"peer-readers-{each}", network=network))
        for each in _offered(w, turn, question)
    )
    return ChoiceField("readers", say("peer-readers"), options, (question.readers,))


def _chosen(w: PeerWork, turn: Turn, question: Question, filled: Filled) -> AnswerReaders:
    if question.about != "card":
        return "asker"
    may = _offered(w, turn, question)
    return next((each for each in may if (each,) == filled.get("readers")), "asker")


def _bring(w: PeerWork, question: Question, now: datetime) -> None:
    """Tell who asked; an answer that was changed takes the place of the one that stands."""
    ids = {"question": question.id, "person": question.asker, "network": question.network}
    key = answered_key(question.id)
    if w.outbox.knows(key):
        again = InPlaceOf(key, question.asker)
        w.outbox.put(Letter(question.team, ANSWERED, ids, again), now)
    else:
        to = ToPerson(question.asker)
        w.outbox.put(Letter(question.team, ANSWERED, ids, to, key), now)
    _renew_sent(w, question, now)


def _renew_asked(w: PeerWork, question: Question, now: datetime) -> None:
    """Let the message with the questions of that day follow, or the weekly one it stood beside."""
    if not question.person:
        return
    day = question.told.isoformat() if question.told else ""
    key = asked_key(question.person, day)
    if not day or not w.outbox.knows(key):
        follow_week_of(w, question.person, question.network, question.shows_from, now)
        return
    ids = {"person": question.person, "day": day}
    w.outbox.put(Letter(question.team, ASKED, ids, InPlaceOf(key, question.person)), now)


def _renew_sent(w: PeerWork, question: Question, now: datetime) -> None:
    key = sent_key(question.ask)
    if question.asker and w.outbox.knows(key):
        ids = {"ask": question.ask, "person": question.asker, "network": question.network}
        again = InPlaceOf(key, question.asker)
        w.outbox.put(Letter(question.team, SENT, ids, again), now)
