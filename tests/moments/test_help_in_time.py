"""Asking who facilitates for help, through weeks: when it comes, who hears, and when it goes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from flows.letting_go import let_go as let_all_go
from flows.moments import local_time
from flows.outbox import Mode, Saying
from flows.parts import Caller
from flows.people import Member, Person, Place, Presence, Role, Standing
from flows.privacy.erasing import erase_network
from flows.reflection.planning import PROMPT
from flows.reflection.silence import LESS
from flows.support.keys import ASK, ASKED, DONE, SIGNAL, TAKE, TAKEN, WITHDRAW
from flows.words import words
from storage.database import Database
from tests.moments.months import TEAM, Got, Months, circle, somebody

SAY = words("nl")
STARTS, ENDS = date(2026, 1, 1), date(2026, 12, 31)
MONDAY = datetime(2026, 3, 2, 13, tzinfo=UTC)  # 14:00 in Amsterdam
SECRET = "durfniet"
WAITS = SAY("support-waits")


@pytest.fixture
def months(database: Database) -> Months:
    """Let Sanne take part in a network that Marijke and James facilitate."""
    found = Months(database, MONDAY)
    found.begin(circle(STARTS, ENDS), somebody("sanne"))
    for name in ("marijke", "james"):
        found.lead(circle(STARTS, ENDS), somebody(name))
    return found


def asks(months: Months, name: str = "sanne", text: str = SECRET, **ids: str) -> object:
    about = {"network": "n1", **ids}
    return months.submit(name, ASK, about, help="think", words=text)


def home(months: Months, name: str) -> str:
    ids = {"person": name, "page": "0", "network": "n1"}
    return str(months.desk.say("home", Saying(TEAM, ids, Mode.HOME, months.now)))


def save(months: Months, name: str, change: Callable[[Person], Person]) -> None:
    with months.database.write() as w:
        w.people.save(change(w.people.get(name)))


def place(months: Months, name: str, role: Role, where: Place) -> None:
    with months.database.write() as w:
        w.networks.put_member(Member("n1", name, TEAM, role, where, months.now))


def presses(months: Months, got: Got, action: str) -> None:
    months.press(got, action)
    months.play(months.now + timedelta(minutes=5))


def stands(months: Months, name: str) -> str:
    """Give what somebody who facilitates got, or what it became, last."""
    every = (each for each in (*months.got, *months.changed) if each.person == name)
    mine = sorted((each for each in every if each.kind == ASKED), key=lambda each: each.at)
    return str(mine[-1].message)


def later(months: Months, **passed: float) -> None:
    months.play(months.now + timedelta(**passed))


def test_it_comes_in_working_hours_together_and_once_a_day(months: Months) -> None:
    months.begin(months.network("n1"), somebody("ruben"))
    months.play(MONDAY + timedelta(hours=3, minutes=30))  # 17:30
    asks(months)
    asks(months, "ruben", "hoenu")
    later(months, days=3)
    for name in ("marijke", "james"):
        (got,) = months.of(name, ASKED)
        assert local_time(got.at, "Europe/Amsterdam").isoformat()[:16] == "2026-03-03T09:00"
        assert SECRET in str(got.message)
        assert "hoenu" in str(got.message)


def test_who_rests_hears_of_it_afterwards_and_who_is_away_when_they_are_back(
    months: Months,
) -> None:
    save(months, "marijke", lambda each: replace(each, presence=Presence.PAUSED))
    first, last = date(2026, 3, 2), date(2026, 3, 4)
    save(months, "james", lambda each: replace(each, away_from=first, away_until=last))
    asks(months)
    later(months, days=2)
    assert not months.of("marijke", ASKED)
    assert not months.of("james", ASKED)
    later(months, days=2)
    assert len(months.of("james", ASKED)) == 1
    save(months, "marijke", lambda each: replace(each, presence=Presence.ACTIVE))
    later(months, days=4)
    assert len(months.of("marijke", ASKED)) == 1


def test_a_network_that_pauses_keeps_it_and_one_that_ends_lets_it_go(months: Months) -> None:
    paused = replace(months.network("n1"), standing=Standing.PAUSED)
    with months.database.write() as w:
        w.networks.save(paused)
    assert asks(months) is None
    later(months, days=3)
    assert not months.of("marijke", ASKED)
    with months.database.write() as w:
        w.networks.save(replace(paused, standing=Standing.RUNNING))
    later(months, days=5)
    assert SECRET in stands(months, "marijke")
    with months.database.write() as w:
        w.networks.save(replace(paused, standing=Standing.ENDED))
    assert SECRET not in home(months, "marijke")
    later(months, days=3)
    assert SECRET not in stands(months, "marijke")
    with months.database.read() as w:
        assert w.support.all_open() == ()


def test_an_erased_network_leaves_no_words_with_anybody(months: Months) -> None:
    asks(months)
    later(months, days=1)
    presses(months, months.of("marijke", ASKED)[0], TAKE)
    with months.database.write() as w:
        erase_network(w, w.networks.get("n1"), months.now)
    later(months, minutes=5)
    for name in ("marijke", "james"):
        assert SECRET not in stands(months, name)
    *_, told = (each for each in months.changed if each.kind == TAKEN)
    assert "Kring n1" not in str(told.message)


def test_after_five_working_days_it_is_said_once_and_can_be_asked_again(months: Months) -> None:
    asks(months)
    later(months, days=8)  # the first question comes after three working days
    first, *_ = months.of("sanne")
    assert WAITS not in str(first.message)
    later(months, days=7)
    _, second, *_ = months.of("sanne")
    assert WAITS in str(second.message)
    months.press(second, "conversation.skip")
    again = second.buttons[ASK].ids["again"]
    assert asks(months, text="nogsteeds", again=again) is None
    assert len(months.of("marijke", ASKED)) == 1
    later(months, days=2)
    assert len(months.of("marijke", ASKED)) == 2, "all who facilitate hear of it anew"
    assert "nogsteeds" in stands(months, "marijke")
    *_, now = [each for each in months.changed if each.kind == PROMPT]
    assert WAITS not in str(now.message)
    later(months, days=4)
    *_, third = months.of("sanne")
    assert third != second
    assert WAITS not in str(third.message)
    with months.database.read() as w:
        assert len(w.support.all_open()) == 1


def test_who_waits_on_is_told_so_only_once(months: Months) -> None:
    months.reacts = skips
    asks(months)
    later(months, days=30)
    asked = [str(each.message) for each in months.of("sanne")]
    assert [WAITS in each for each in asked] == [False, True, False, False]


def skips(months: Months, got: Got) -> None:
    if got.kind == PROMPT:
        months.press(got, "conversation.skip")


def test_who_rests_in_one_network_hears_of_another(months: Months) -> None:
    other = circle(STARTS, ENDS, "n2")
    months.begin(other, somebody("ruben"))
    with months.database.write() as w:
        w.networks.put_member(Member("n2", "marijke", TEAM, Role.FACILITATOR, Place.ACTIVE))
    asks(months)
    later(months, minutes=30)
    with months.database.write() as w:
        w.networks.save(replace(months.network("n1"), standing=Standing.PAUSED))
    later(months, hours=1)
    months.submit("ruben", ASK, {"network": "n2"}, help="think", words="hoenu")
    later(months, hours=2)
    (got,) = months.of("marijke", ASKED)
    assert "hoenu" in str(got.message)
    assert SECRET not in str(got.message)


def test_what_was_taken_up_is_never_said_to_wait(months: Months) -> None:
    asks(months)
    later(months, days=1)
    presses(months, months.of("marijke", ASKED)[0], TAKE)
    (told,) = months.of("sanne", TAKEN)
    assert SAY("support-taken", name=SAY("somebody"), network="Kring n1") in str(told.message)
    later(months, days=20)
    assert WAITS not in str(months.got)
    assert len(months.of("marijke", ASKED)) == 1


def test_who_asked_and_rests_hears_afterwards_who_takes_it_up(months: Months) -> None:
    asks(months)
    later(months, days=1)
    save(months, "sanne", lambda each: replace(each, presence=Presence.PAUSED))
    presses(months, months.of("marijke", ASKED)[0], TAKE)
    later(months, days=2)
    assert not months.of("sanne", TAKEN)
    save(months, "sanne", lambda each: replace(each, presence=Presence.ACTIVE))
    later(months, days=2)
    assert len(months.of("sanne", TAKEN)) == 1


def test_what_was_taken_up_by_who_leaves_comes_to_the_others_again(months: Months) -> None:
    asks(months)
    later(months, days=1)
    presses(months, months.of("marijke", ASKED)[0], TAKE)
    assert SAY("support-taken-by", name=SAY("somebody")) in stands(months, "james")
    place(months, "marijke", Role.PARTICIPANT, Place.LEFT)
    let_go(months, "marijke")
    later(months, days=2)
    assert SECRET not in stands(months, "marijke")
    assert len(months.of("james", ASKED)) == 2
    assert SAY("button-support-take") in stands(months, "james")
    back = [each for each in months.changed if each.kind == TAKEN][-1]
    assert SAY("support-open-again", network="Kring n1") in str(back.message)


def let_go(months: Months, name: str) -> None:
    with months.database.write() as w:
        let_all_go(w, months.desk.tables.talk, name, months.now)


def test_who_comes_to_facilitate_hears_of_what_is_open(months: Months) -> None:
    asks(months)
    later(months, days=1)
    months.lead(months.network("n1"), somebody("lotte"))
    assert SECRET in home(months, "lotte")
    later(months, days=3)
    assert SECRET in stands(months, "lotte")
    assert len(months.of("marijke", ASKED)) == 1


def test_without_anybody_who_facilitates_it_is_kindly_refused(months: Months) -> None:
    for name in ("marijke", "james"):
        place(months, name, Role.FACILITATOR, Place.LEFT)
    assert months.desk.open(caller(months, "sanne"), ASK, {"network": "n1"}) is None
    later(months, minutes=5)
    assert SAY("support-nobody-facilitates", network="Kring n1") in heard(months, "sanne")


def test_it_is_offered_when_somebody_is_asked_whether_to_ask_less(months: Months) -> None:
    later(months, days=25)
    (less,) = months.of("sanne", LESS)
    form = months.desk.open(caller(months, "sanne"), ASK, dict(less.buttons[ASK].ids))
    assert SAY("support-title") in str(form)


def test_nobody_of_another_workspace_asks_or_takes_up(months: Months) -> None:
    asks(months)
    later(months, days=1)
    ids = dict(months.of("marijke", ASKED)[0].buttons[TAKE].ids)
    with months.database.write() as w:
        w.people.add(replace(somebody("eva"), team="T2"), "Usanne")
    eva = Caller("T2", "Usanne", months.now)
    assert months.desk.open(eva, ASK, {"network": "n1"}) is None
    for action in (TAKE, DONE, WITHDRAW):
        months.desk.press(eva, action, ids)
    later(months, minutes=5)
    said = heard(months, "eva")
    assert SECRET not in said
    for key in ("network-facilitators-only", "support-gone"):
        assert SAY(key) in said
    with months.database.read() as w:
        (left,) = w.support.all_open()
    assert not left.taken_by


def test_pressed_twice_and_by_two_it_is_taken_up_once(months: Months) -> None:
    asks(months)
    later(months, days=1)
    mine, other = months.of("marijke", ASKED)[0], months.of("james", ASKED)[0]
    for _ in range(2):
        presses(months, mine, TAKE)
    assert len(months.of("sanne", TAKEN)) == 1
    presses(months, other, TAKE)
    assert len(months.of("sanne", TAKEN)) == 1
    assert SAY("support-taken-before", name=SAY("somebody")) in heard(months, "james")
    ids = dict(other.buttons[TAKE].ids)
    months.desk.press(caller(months, "james"), DONE, ids)
    for _ in range(2):
        months.desk.press(caller(months, "james"), DONE, ids)
    later(months, minutes=5)
    assert SAY("support-gone") in heard(months, "james")
    months.desk.press(caller(months, "sanne"), WITHDRAW, ids)
    later(months, minutes=5)
    assert SAY("support-gone") in heard(months, "sanne")


def caller(months: Months, name: str) -> Caller:
    return Caller(TEAM, f"U{name}", months.now)


def heard(months: Months, name: str) -> str:
    return str([each.message for each in months.of(name, "note")])


def test_only_who_chose_it_is_seen_to_be_quiet_and_no_longer_than_they_want(
    months: Months,
) -> None:
    ruben, lotte = somebody("ruben"), somebody("lotte")
    months.begin(months.network("n1"), ruben, lotte)
    for name in ("sanne", "ruben", "lotte"):
        with months.database.write() as w:
            w.people.rename(name, name.title())
    for name in ("sanne", "lotte"):
        assert months.submit(name, SIGNAL, {}, networks="n1") is None
    quiet = SAY("support-quiet", names="Sanne")
    later(months, days=3, hours=2)
    for each in months.of("lotte"):
        months.press(each, "conversation.skip")
    later(months, days=18)
    assert "Sanne" not in home(months, "marijke")
    for each in months.of("lotte")[1:]:
        months.press(each, "conversation.skip")
    later(months, days=7)
    assert quiet in home(months, "marijke")
    assert "Ruben" not in home(months, "marijke")
    for name in ("ruben", "lotte"):
        assert quiet not in home(months, name)
    assert months.submit("sanne", SIGNAL, {}) is None
    assert "Sanne" not in home(months, "marijke")
    assert months.submit("sanne", SIGNAL, {}, networks="n1") is None
    assert quiet in home(months, "marijke")
    place(months, "sanne", Role.PARTICIPANT, Place.STOPPED)
    assert "Sanne" not in home(months, "marijke")
    let_go(months, "sanne")
    place(months, "sanne", Role.PARTICIPANT, Place.ACTIVE)
    with months.database.read() as w:
        assert w.support.signals("sanne") == frozenset(), "off, until it is chosen again"
