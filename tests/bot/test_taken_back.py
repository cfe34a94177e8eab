"""A backup is put back: what somebody took back since, or let fewer read, stays so; each kind."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.erasing import erase_again
from flows.action.ports import Action
from flows.closing.ports import Outcome, Practice
from flows.desk import Desk
from flows.meeting.ports import Bid, Meeting, RoundState, SilentRound, Sort
from flows.peer.ports import AnswerReaders, Question, QuestionState
from flows.people import Kind, Member, Network, Person, Place, Role
from storage.backup import back_up
from storage.database import Database
from storage.opening import open_storage
from storage.work import Work
from tests.support import KEY

NOW = datetime(2026, 5, 20, 13, tzinfo=UTC)
NETWORK = Network("n1", "T1", "C1", "Kring", "", "nl", "UTC", date(2026, 5, 1), date(2026, 10, 1))
ROUND = SilentRound("r1", "T1", "n1", named=True, opened_at=NOW, own="Wat zie je?")
MEETING = Meeting(
    "m1", "T1", "n1", Sort.ORDINARY, "Keer", date(2026, 6, 1), time(9), "UTC", 60, NOW
)
ACT = Action("a1", "T1", "p1", "n1", "bellen", date(2026, 6, 1), NOW, NOW, readers="network")
ASKED = Question("q1", "k1", "T1", "n1", "card", "s1", "p1", "p2", "Hoe?", NOW, NOW)
PRACTICE = Practice("x1", "T1", "n1", "p1", NOW, "koffie", "allen", named=True, readers="everyone")
OUTCOME = Outcome("T1", "n1", "p1", "plan", NOW, "een plan", "network")


@dataclass(frozen=True)
class Case:
    """Something of somebody: how it is there, how they take it back, and what then holds."""

    give: Callable[[Work], object]
    take: Callable[[Work], object]
    holds: Callable[[Work], object]


def shown(w: Work) -> None:
    assert w.silent_rounds.put(ROUND, "p1", "stil")
    w.silent_rounds.move("r1", RoundState.OPEN, RoundState.SHOWN)
    w.silent_rounds.show("r1")


def words_in_round(w: Work) -> bool:
    return any(each.words for each in w.silent_rounds.answers("r1"))


def given(w: Work, readers: AnswerReaders = "network") -> None:
    w.questions.add(ASKED)
    assert w.questions.answer("q1", "Zo.", readers, NOW)


def practice(w: Work) -> tuple[bool, str]:
    found = w.closings.practice("x1")
    assert found is not None
    return found.named, found.readers


def reply(w: Work) -> str:
    found = w.questions.get("q1")
    assert found is not None
    return f"{found.readers} {found.answer}"


CASES = {
    "an answer that was shown": Case(
        shown,
        lambda w: w.silent_rounds.take_back("r1", "p1"),
        lambda w: not words_in_round(w),
    ),
    "time asked for": Case(
        lambda w: w.meetings.put_bid(Bid("m1", "p1", "T1", "n1", 10, "hulp", NOW)),
        lambda w: w.meetings.withdraw("m1", "p1"),
        lambda w: w.meetings.bid("m1", "p1") is None,
    ),
    "an initiative": Case(
        lambda w: w.closings.put_practice(PRACTICE),
        lambda w: w.closings.put_practice(replace(PRACTICE, readers="network")),
        lambda w: practice(w) == (False, "me"),
    ),
    "the name at an initiative": Case(
        lambda w: w.closings.put_practice(PRACTICE),
        lambda w: w.closings.put_practice(replace(PRACTICE, named=False)),
        lambda w: practice(w) == (False, "me"),
    ),
    "what it brought": Case(
        lambda w: w.closings.put_outcome(OUTCOME),
        lambda w: w.closings.put_outcome(replace(OUTCOME, words="")),
        lambda w: w.closings.outcomes("n1") == (),
    ),
    "who reads what it brought": Case(
        lambda w: w.closings.put_outcome(OUTCOME),
        lambda w: w.closings.put_outcome(replace(OUTCOME, readers="me")),
        lambda w: [each.readers for each in w.closings.outcomes("n1")] == ["me"],
    ),
    "an action": Case(
        lambda w: w.actions.add(ACT),
        lambda w: w.actions.save(replace(ACT, readers="group")),
        lambda w: w.actions.get("a1") == replace(ACT, readers="me"),
    ),
    "an action that was told of": Case(
        lambda w: w.actions.add(ACT),
        lambda w: w.actions.tell("a1", "done", "", NOW),
        lambda w: w.actions.get("a1") == replace(ACT, readers="me"),
    ),
    "an answer to a peer": Case(
        given,
        lambda w: w.questions.answer("q1", "Zo.", "asker", NOW),
        lambda w: reply(w) == "asker Zo.",
    ),
    "an answer to a peer for a group that was left": Case(
        lambda w: given(w, "group"),
        lambda w: w.questions.keep_from_group("p2", "n1"),
        lambda w: reply(w) == "asker Zo.",
    ),
    "a question to peers": Case(
        lambda w: w.questions.add(ASKED, replace(ASKED, id="q2", person="p3")),
        lambda w: w.questions.withdraw("k1"),
        lambda w: {each.state for each in w.questions.of_ask("k1")} == {QuestionState.WITHDRAWN},
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_what_was_taken_back_since_a_backup_is_taken_back_in_it(
    database: Database, tmp_path: Path, case: Case
) -> None:
    with database.write() as w:
        w.networks.add(NETWORK)
        for person in ("p1", "p2", "p3"):
            known = Person(person, "T1", "nl", "UTC", kind=Kind.MEMBER, looked_up_at=NOW)
            w.people.add(known, f"U{person}")
            w.networks.put_member(Member("n1", person, "T1", Role.PARTICIPANT, Place.ACTIVE))
        w.silent_rounds.add(ROUND)
        w.meetings.save(MEETING)
        case.give(w)
    back_up(tmp_path / "leerkring.db", tmp_path / "copy.db", NOW)
    with database.write() as w:
        case.take(w)
    copy = open_storage(f"sqlite:///{tmp_path / 'copy.db'}", KEY, tmp_path / "key")
    desk = Desk(copy, lambda: "id", "nl")
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    with copy.read() as w:
        assert not case.holds(w)
    assert erase_again(copy, desk, NOW + timedelta(days=1), long_ago) == 1
    with copy.read() as w:
        assert case.holds(w)
    assert erase_again(copy, desk, NOW + timedelta(days=1), long_ago) == 0
    copy.close()
