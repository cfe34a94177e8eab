"""Questions of peers: sealed, answered or let go, taken back as long as nobody answered."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select

from flows.peer.ports import Question, QuestionState
from storage.database import Database
from storage.peer import PEER_QUESTION
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
TODAY = date(2026, 5, 4)
ASKED = Question("q1", "a1", "T1", "n1", "card", "c1", "ruben", "sanne", "Wat raakt je?", NOW, NOW)


def kept(database: Database, *questions: Question) -> None:
    with database.write() as w:
        w.questions.add(*questions)


@on_both
def test_what_is_kept_comes_back_as_it_was_and_stands_sealed(database: Database) -> None:
    later = replace(ASKED, id="q2", person="lotte", asked_at=NOW + timedelta(hours=1), told=TODAY)
    kept(database, later, ASKED)
    with database.read() as w:
        assert w.questions.of_ask("a1") == (ASKED, later)
        assert w.questions.asked_by("ruben") == (ASKED, later)
        assert w.questions.asked_of("lotte") == (later,)
        assert w.questions.open_for("sanne", "n1") == (ASKED,)
        assert w.questions.open_for("sanne") == w.questions.open_for("sanne", "n2") == ()
        assert "raakt" not in repr(w.connection.execute(select(PEER_QUESTION)).all())


@on_both
def test_an_answer_stays_when_the_question_is_taken_back_after_it(database: Database) -> None:
    kept(database, ASKED)
    with database.write() as w:
        assert w.questions.answer("q1", "Dat het stil bleef.", "group", NOW)
        w.questions.withdraw("a1")
    words = "Dat het stil bleef."
    answered = replace(ASKED, state=QuestionState.ANSWERED, answer=words, readers="group")
    answered = replace(answered, shared_at=NOW)
    with database.read() as w:
        assert w.questions.get("q1") == answered
        assert w.questions.answered_about("c1") == (answered,)
        assert w.questions.open_for("sanne", "n1") == ()


@on_both
def test_what_was_taken_back_cannot_be_answered(database: Database) -> None:
    kept(database, ASKED, replace(ASKED, id="q2", person="lotte"))
    with database.write() as w:
        assert w.questions.let_go("q1")
        assert not w.questions.let_go("q1")
        w.questions.withdraw("a1")
        assert not w.questions.answer("q2", "Toch", "asker", NOW)
        states = {each.state for each in w.questions.of_ask("a1")}
    assert states == {QuestionState.WITHDRAWN}


@on_both
def test_one_that_was_let_go_can_still_be_answered(database: Database) -> None:
    kept(database, ASKED)
    with database.write() as w:
        w.questions.let_go("q1")
        assert w.questions.answer("q1", "Toch", "asker", NOW)
        assert w.questions.answered_about("c1") == (), "for nobody but who asked"


@on_both
def test_who_keeps_them_for_the_week_and_comes_back_finds_none_twice(database: Database) -> None:
    told = replace(ASKED, id="q0", told=TODAY)
    kept(database, ASKED, told)
    later = NOW + timedelta(days=1)
    with database.write() as w:
        assert not w.questions.wants_weekly("sanne")
        w.questions.set_weekly("sanne", "T1", later)
        w.questions.set_weekly("sanne", "T1", later)
        assert w.questions.wants_weekly("sanne")
        assert w.questions.get("q1") == replace(ASKED, shows_from=later)
        assert w.questions.get("q0") == told
        w.questions.set_daily("sanne", TODAY)
        assert not w.questions.wants_weekly("sanne")
        assert w.questions.get("q1") == replace(ASKED, shows_from=later, told=TODAY)


@on_both
def test_who_is_forgotten_takes_their_words_and_leaves_those_of_others(database: Database) -> None:
    kept(database, ASKED, replace(ASKED, id="q2", ask="a2"))
    with database.write() as w:
        w.questions.answer("q1", "Dat het stil bleef.", "network", NOW)
        w.personal.forget("ruben")
    with database.write() as w:
        left = w.questions.asked_of("sanne")
        assert [(each.id, each.asker, each.words) for each in left] == [("q1", "", "")]
        assert left[0].answer == "Dat het stil bleef."
        w.personal.forget("sanne")
    with database.read() as w:
        assert w.connection.execute(select(PEER_QUESTION)).all() == []
