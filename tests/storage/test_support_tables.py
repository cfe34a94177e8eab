"""What is asked of who facilitates: one a person and network, sealed, taken up once, let go."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select

from flows.action.ports import Action
from flows.conversation.ports import Week
from flows.conversation.state import Answer, Conversation, Status
from flows.people import Member, Person, Place, Role
from flows.support.ports import Request, Signs
from storage.database import Database
from storage.support import SUPPORT_REQUEST, SUPPORT_TOLD
from storage.work import Work
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
TODAY = date(2026, 5, 4)
ASKED = Request("h1", "T1", "n1", "sanne", "think", "Ik kom er niet uit.", NOW)


def kept(database: Database, *requests: Request) -> None:
    with database.write() as w:
        for each in requests:
            w.support.put(each)


@on_both
def test_what_is_asked_comes_back_as_it_was_and_stands_sealed(database: Database) -> None:
    bare = replace(ASKED, id="h2", network="n2", words="", asked_at=NOW + timedelta(hours=1))
    kept(database, ASKED, bare)
    with database.read() as w:
        assert w.support.get("h1") == w.support.here("n1", "sanne") == ASKED
        assert w.support.asked_by("sanne") == w.support.all_open() == (ASKED, bare)
        assert w.support.in_network("n2") == (bare,)
        assert w.support.here("n1", "ruben") is None
        assert "niet uit" not in repr(w.connection.execute(select(SUPPORT_REQUEST)).all())


@on_both
def test_there_is_one_of_somebody_in_a_network(database: Database) -> None:
    changed = replace(ASKED, help="contact", words="Bel je me?")
    kept(database, ASKED, changed, replace(changed, person="ruben", id="h2"))
    with database.read() as w:
        assert w.support.asked_by("sanne") == (changed,)
        assert len(w.support.in_network("n1")) == 2


@on_both
def test_what_is_changed_stays_taken_up_and_what_is_gone_does_not_come_back(
    database: Database,
) -> None:
    kept(database, ASKED)
    with database.write() as w:
        assert w.support.take("h1", "marijke", NOW)
        assert w.support.change(replace(ASKED, words="Bel je me?"))
        changed = replace(ASKED, words="Bel je me?", taken_by="marijke", taken_at=NOW)
        assert w.support.get("h1") == changed
        w.support.drop(ASKED)
        assert not w.support.change(ASKED)
        assert w.support.all_open() == ()


@on_both
def test_it_is_taken_up_by_one_and_can_be_given_back(database: Database) -> None:
    kept(database, ASKED)
    with database.write() as w:
        assert w.support.take("h1", "marijke", NOW)
        assert not w.support.take("h1", "james", NOW)
        assert not w.support.take("gone", "james", NOW)
        (taken,) = w.support.taken_up_by("marijke")
        assert taken == replace(ASKED, taken_by="marijke", taken_at=NOW)
        w.support.tell("james", TODAY, taken)
        w.support.give_back(taken)
        assert w.support.get("h1") == ASKED
        assert w.support.told("h1") == ()


@on_both
def test_who_was_told_on_which_day_until_it_is_let_go(database: Database) -> None:
    other = replace(ASKED, id="h2", person="ruben")
    kept(database, ASKED, other)
    with database.write() as w:
        w.support.tell("marijke", TODAY, ASKED, other)
        w.support.tell("james", TODAY, ASKED)
        assert w.support.told("h1") == (("james", TODAY), ("marijke", TODAY))
        assert w.support.told_in("marijke") == (("n1", TODAY),)
        assert w.support.told_to("marijke", TODAY) == (ASKED, other)
        w.support.drop(ASKED)
        assert w.support.told_to("marijke", TODAY) == (other,)
        assert w.support.told("h1") == ()
        w.support.untell("marijke", "n1")
        assert w.support.told_in("marijke") == ()


@on_both
def test_who_is_forgotten_leaves_nothing_and_lets_go_of_what_they_took_up(
    database: Database,
) -> None:
    kept(database, ASKED, replace(ASKED, id="h2", person="ruben"))
    with database.write() as w:
        w.support.take("h2", "marijke", NOW)
        w.support.tell("marijke", TODAY, ASKED)
        w.personal.forget("sanne")
        w.personal.forget("marijke")
        (left,) = w.support.all_open()
        assert left == replace(ASKED, id="h2", person="ruben")
        assert w.connection.execute(select(SUPPORT_TOLD)).all() == []


def asked_on(w: Work, person: str, *days: int) -> None:
    for n in days:
        at = NOW + timedelta(days=n)
        w.weeks.add(Week(person, "n1", "T1", f"2026-W{20 + n // 7}", f"c{n}", 1, at))


@on_both
def test_signs_are_of_those_who_chose_it_and_take_part(database: Database) -> None:
    later = NOW + timedelta(days=1)
    with database.write() as w:
        for name in ("sanne", "ruben", "lotte"):
            w.people.add(Person(name, "T1", "nl", "UTC"), f"U{name}")
            place = Place.LEFT if name == "lotte" else Place.ACTIVE
            w.networks.put_member(Member("n1", name, "T1", Role.PARTICIPANT, place))
        for name in ("sanne", "lotte"):
            w.support.set_signal("n1", name, "T1", wanted=True)
            w.support.set_signal("n1", name, "T1", wanted=True)
        asked_on(w, "sanne", 0, 7)
        assert w.support.signals("sanne") == {"n1"}
        weeks = (NOW, NOW + timedelta(days=7))
        assert w.support.signs("n1") == {"sanne": Signs(None, weeks)}
        assert w.support.signs("n2") == {}
        talk = Conversation("c0", "T1", "sanne", "n1", "reflection-me", "1", NOW)
        w.conversations.add(talk.put(Answer("me", Status.SKIPPED, 1, NOW)))
        assert w.support.signs("n1")["sanne"].last == NOW
        w.actions.add(Action("a1", "T1", "sanne", "n1", "bellen", TODAY, NOW, later))
        assert w.support.signs("n1")["sanne"].last == later
        w.weeks.hear("sanne", "n1")
        assert w.support.signs("n1")["sanne"].asked == ()
        w.support.set_signal("n1", "sanne", "T1", wanted=False)
        assert w.support.signs("n1") == {}
