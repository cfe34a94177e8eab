"""What people meant to do and asked goes along with their issue, long after a network's end."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from flows.action.ports import Action
from flows.peer.ports import Question
from flows.privacy.ports import Promise, Ripe, Sort
from storage.database import Database
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
DAY = date(2027, 5, 4)
ISSUES, WEEKLY = Sort("issues", 12, ("cycle-issue",)), Sort("reflections", 3, ("reflection-me",))
ACT = Action("a1", "T1", "sanne", "n1", "ik bel", date(2026, 5, 11), NOW, NOW)
ASKED = Question("q1", "a1", "T1", "n1", "card", "c1", "ruben", "lotte", "Wat raakt je?", NOW, NOW)


def filled(database: Database) -> None:
    with database.write() as w:
        w.actions.add(ACT)
        w.actions.add(replace(ACT, id="a2", network="n2"))
        w.questions.add(ASKED, replace(ASKED, id="q2", ask="a2", network="n2"))
        w.questions.add(replace(ASKED, id="q3", person="wim"))
        w.questions.answer("q1", "De stilte.", "asker", NOW)


@on_both
def test_who_has_only_actions_or_questions_gets_a_day_too(database: Database) -> None:
    filled(database)
    with database.write() as w:
        assert w.retention.unpromised("n1", WEEKLY) == ()
        assert w.retention.unpromised("n1", ISSUES) == ("lotte", "ruben", "sanne")
        w.retention.promise(Promise("n1", "ruben", "T1", "issues", DAY))
        assert w.retention.unpromised("n1", ISSUES) == ("lotte", "sanne")


@on_both
@pytest.mark.parametrize("person", ["sanne", "ruben", "lotte"])
def test_on_that_day_theirs_goes_and_nothing_else(database: Database, person: str) -> None:
    filled(database)
    with database.write() as w:
        w.retention.promise(Promise("n1", person, "T1", "issues", DAY))
        w.retention.drop_private(Ripe("n1", ISSUES, DAY, NOW))
    with database.read() as w:
        assert (w.actions.get("a1") is None) == (person == "sanne")
        assert w.actions.get("a2") is not None
        assert w.questions.get("q2") == replace(ASKED, id="q2", ask="a2", network="n2")
        first = w.questions.get("q1")
    assert first is not None
    assert (first.words == "") == (person == "ruben")
    assert (first.answer == "") == (person == "lotte")


@on_both
def test_before_that_day_nothing_goes(database: Database) -> None:
    filled(database)
    with database.write() as w:
        w.retention.promise(Promise("n1", "sanne", "T1", "issues", DAY))
        w.retention.drop_private(Ripe("n1", ISSUES, date(2027, 5, 3), NOW))
        assert w.actions.get("a1") == ACT
