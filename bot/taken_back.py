"""What people took back, or let fewer read: how it is found where a backup brought it back."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from flows.action.ports import Action
from flows.closing.cards import follow_card
from flows.closing.ports import Outcome, Practice
from flows.closing.surveying import renew_report
from flows.conversation.talk import Talk
from flows.meeting.drafting import renew_agenda
from flows.meeting.ports import Meeting, SilentRound
from flows.meeting.round_telling import show_parts
from flows.peer.answering import take_back
from flows.peer.ports import Question, QuestionState
from flows.support.reading import let_go
from storage import erased

Find = Callable[[Any, str], Any]
Again = Callable[[Any, Talk, Any, datetime], object]


def _answer(w: Any, id_: str) -> tuple[SilentRound, str] | None:
    round_id, _, person = id_.partition("/")
    round_ = w.silent_rounds.get(round_id)
    return (round_, person) if round_ and w.silent_rounds.own(round_id, person) else None


def _drop_answer(w: Any, _: Talk, found: tuple[SilentRound, str], now: datetime) -> None:
    round_, person = found
    w.silent_rounds.take_back(round_.id, person)
    show_parts(w, round_, now)


def _bid(w: Any, id_: str) -> tuple[Meeting, str] | None:
    meeting_id, _, person = id_.partition("/")
    meeting = w.meetings.get(meeting_id)
    return (meeting, person) if meeting and w.meetings.bid(meeting_id, person) else None


def _drop_bid(w: Any, _: Talk, found: tuple[Meeting, str], now: datetime) -> None:
    meeting, person = found
    w.meetings.withdraw(meeting.id, person)
    renew_agenda(w, meeting, now)


def _practice(w: Any, id_: str) -> Practice | None:
    found: Practice | None = w.closings.practice(id_)
    return found if found and (found.readers != "me" or found.named) else None


def _hide_practice(w: Any, _: Talk, found: Practice, now: datetime) -> None:
    hidden = replace(found, readers="me", named=False)
    w.closings.put_practice(hidden)
    follow_card(w, hidden, now)


def _outcome(w: Any, id_: str) -> Outcome | None:
    network, person, kind = id_.split("/")
    found: Outcome | None = w.closings.outcomes_of(network, person).get(kind)
    return found


def _shared_outcome(w: Any, id_: str) -> Outcome | None:
    found = _outcome(w, id_)
    return found if found and found.readers != "me" else None


def _keep_outcome(w: Any, found: Outcome, now: datetime) -> None:
    w.closings.put_outcome(found)
    renew_report(w, w.networks.get(found.network), now)


def _action(w: Any, id_: str) -> Action | None:
    found: Action | None = w.actions.get(id_)
    return found if found and found.readers != "me" and not found.outcome else None


def _reply(w: Any, id_: str) -> Question | None:
    found: Question | None = w.questions.get(id_)
    return found if found and found.readers != "asker" else None


def _asked(w: Any, id_: str) -> tuple[Question, ...] | None:
    asked: tuple[Question, ...] = w.questions.of_ask(id_)
    over = {QuestionState.WITHDRAWN, QuestionState.ANSWERED}
    return asked if any(each.state not in over for each in asked) else None


def _signal(w: Any, id_: str) -> tuple[str, str] | None:
    network, _, person = id_.partition("/")
    return (network, person) if network in w.support.signals(person) else None


TAKEN_BACK: Mapping[str, tuple[Find, Again]] = {
    erased.ROUND_ANSWER: (_answer, _drop_answer),
    erased.BID: (_bid, _drop_bid),
    erased.PRACTICE: (_practice, _hide_practice),
    erased.OUTCOME_UNTOLD: (
        _outcome,
        lambda w, _, found, now: _keep_outcome(w, replace(found, words=""), now),
    ),
    erased.OUTCOME_HIDDEN: (
        _shared_outcome,
        lambda w, _, found, now: _keep_outcome(w, replace(found, readers="me"), now),
    ),
    erased.ACTION: (
        _action,
        lambda w, _, found, __: w.actions.save(replace(found, readers="me")),
    ),
    erased.REPLY: (_reply, lambda w, _, found, __: w.questions.keep_from_others(found.id)),
    erased.QUESTION: (_asked, lambda w, _, found, now: take_back(w, found, now)),
    erased.UNASKED: (
        lambda w, id_: w.support.get(id_),
        lambda w, _, found, now: let_go(w, found, now),
    ),
    erased.UNSEEN: (
        _signal,
        lambda w, _, found, __: w.support.set_signal(*found, "", wanted=False),
    ),
}
"""By what stands in the log: where it is held again, and how it is taken back again."""
