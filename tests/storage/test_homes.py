"""Homes that people opened: renewed when what they show has changed, and never made for others."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from flows.conversation.state import Answer, Conversation, Status
from flows.moments import Due
from flows.outbox import Letter, ToChannel, ToHome, ToPerson
from flows.people import Member, Network, Person, Place, Role, Standing
from flows.thermometer.ports import Round
from storage.database import Database
from storage.delivery import DeliveryTable
from storage.work import Work
from tests.claims import claim
from tests.support import close_round, on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
PERSON = Person("p1", "T1", "nl", "Europe/Amsterdam")
NETWORK = Network(
    "n1", "T1", "C1", "Netwerk", "Samen", "nl", "UTC", date(2026, 5, 1), date(2026, 10, 1)
)
TALK = Conversation("c1", "T1", "p1", "n1", "cycle-issue", "1", NOW)
ROUND = Round("r1", "T1", "n1", "C1", "pulse", 5, "p2", NOW, NOW + timedelta(days=7))


def said(database: Database, now: datetime) -> set[str]:
    """Say all that waits; gives whose Home that was."""
    found = set()
    while (claimed := claim(database, now)) is not None:
        with database.write() as w:
            DeliveryTable(w.connection).sent(claimed, None, None)
        found.add(claimed.person or "")
    return found


@pytest.fixture
def opened(database: Database) -> Database:
    """Three people in a network, of whom two opened their Home; p2 leads."""
    with database.write() as w:
        w.networks.add(NETWORK)
        for id_, role in (("p1", "participant"), ("p2", "facilitator"), ("p3", "participant")):
            w.people.add(replace(PERSON, id=id_), f"U-{id_}")
            w.networks.put_member(Member("n1", id_, "T1", Role(role), Place.ACTIVE))
        w.conversations.add(TALK)
        for id_ in ("p1", "p2"):
            ids = {"person": id_, "page": "3"}
            w.outbox.put(Letter("T1", "home", ids, ToHome(id_)), NOW)
    assert said(database, NOW) == {"p1", "p2"}
    return database


CHANGES: dict[str, tuple[Callable[[Work], object], set[str]]] = {
    "a person": (lambda w: w.people.save(replace(PERSON, every=2)), {"p1"}),
    "looked up": (lambda w: w.people.save(replace(PERSON, looked_up_at=LATER)), set()),
    "begun": (lambda w: w.conversations.add(replace(TALK, id="c2", occasion="2")), {"p1"}),
    "moved on": (lambda w: w.conversations.save(TALK, replace(TALK, turn=1)), {"p1"}),
    "a network": (
        lambda w: w.networks.save(replace(NETWORK, standing=Standing.PAUSED)),
        {"p1", "p2"},
    ),
    "a place": (
        lambda w: w.networks.put_member(Member("n1", "p3", "T1", Role.PARTICIPANT, Place.LEFT)),
        {"p2"},
    ),
    "a round": (lambda w: w.thermometer.add(ROUND, ["p1", "p3"]), {"p1", "p2"}),
    "nothing": (lambda w: w.people.get("p1"), set()),
    "somebody without a Home": (
        lambda w: w.people.save(replace(PERSON, id="p3", hour=time(9))),
        set(),
    ),
}


@on_both
@pytest.mark.parametrize("change", CHANGES)
def test_every_opened_home_that_shows_a_change_is_said_again(opened: Database, change: str) -> None:
    deed, whose = CHANGES[change]
    with opened.write() as w:
        deed(w)
        w.homes.renew(LATER)
        assert w.homes.has_news == bool(whose)
    assert said(opened, LATER) == whose


@on_both
def test_filling_in_the_thermometer_renews_no_home(opened: Database) -> None:
    with opened.write() as w:
        w.thermometer.add(ROUND, ["p1", "p3"])
    said(opened, NOW)
    with opened.write() as w:
        assert w.thermometer.put_box("r1", "p1", {"A1": "4"})
        w.homes.renew(LATER)
    assert said(opened, LATER) == set()
    with opened.write() as w:
        close_round(w, "r1", LATER)
        w.homes.renew(LATER)
    assert said(opened, LATER) == {"p1", "p2"}


@on_both
def test_a_renewed_home_keeps_its_page_and_waits_for_the_one_in_flight(opened: Database) -> None:
    def change(every: int) -> None:
        with opened.write() as w:
            w.people.save(replace(PERSON, every=every))
            w.homes.renew(LATER)

    change(2)
    first = claim(opened, LATER)
    assert first is not None
    assert first.ids["page"] == "3"
    change(4)
    assert claim(opened, LATER) is None
    with opened.write() as w:
        DeliveryTable(w.connection).sent(first, None, None)
    assert said(opened, LATER) == {"p1"}


@on_both
def test_a_home_that_slack_refused_is_not_renewed(opened: Database) -> None:
    with opened.write() as w:
        w.people.save(replace(PERSON, every=2))
        w.homes.renew(LATER)
    claimed = claim(opened, LATER)
    assert claimed is not None
    with opened.write() as w:
        DeliveryTable(w.connection).dead(claimed, "not_enabled")
        w.people.save(replace(PERSON, every=4))
        w.homes.renew(LATER)
    assert said(opened, LATER) == set()


@on_both
def test_an_opened_home_is_remembered_after_cleaning_up(opened: Database) -> None:
    with opened.write() as w:
        w.outbox.prune(NOW + timedelta(days=400))
        w.people.save(replace(PERSON, every=2))
        w.homes.renew(LATER)
    assert said(opened, LATER) == {"p1"}


@on_both
def test_whom_the_bot_wrote_to_is_known(database: Database) -> None:
    with database.write() as w:
        w.outbox.put(Letter("T1", "home", {}, ToHome("p1")), NOW)
        w.outbox.put(Letter("T1", "digest", {}, ToChannel("C1")), NOW)
        assert not w.outbox.wrote_to("p1")
        w.outbox.put(Letter("T1", "note", {}, ToPerson("p1")), NOW)
        assert w.outbox.wrote_to("p1")
        assert not w.outbox.wrote_to("p2")


@on_both
def test_keys_are_found_by_how_they_begin(database: Database) -> None:
    with database.write() as w:
        for key in ("try:n1:a", "try:n1:b", "try:n10:c", "try:n_:d"):
            w.outbox.put(Letter("T1", "try", {}, ToPerson("p1"), key), NOW)
        assert sorted(w.outbox.under("try:n1:")) == ["try:n1:a", "try:n1:b"]
        assert w.outbox.under("try:n_") == ("try:n_:d",)


@on_both
def test_the_first_of_a_kind_in_a_network_is_counted(database: Database) -> None:
    def due(key: str, network: str, hour: int, kind: str = "prompt") -> Due:
        day, wall = NOW.date(), time(hour)
        at = datetime.combine(day, wall, UTC)
        return Due(key, "T1", kind, {"network": network}, day, wall, "UTC", at)

    with database.write() as w:
        for each in (
            due("a", "n1", 16),
            due("b", "n1", 15),
            due("c", "n1", 15),
            due("d", "n2", 14),
            due("e", "n1", 14, "other"),
        ):
            w.due.plan(each)
        assert w.due.first_of("prompt", "n1") == (datetime(2026, 5, 4, 15, tzinfo=UTC), 2)
        assert w.due.first_of("prompt", "n3") is None
        assert [each.key for each in w.due.claim(datetime(2026, 5, 4, 14, 30, tzinfo=UTC), 9)]
        assert w.due.first_of("prompt", "n2") is None


@on_both
def test_what_was_written_comes_in_pages_with_the_newest_first(database: Database) -> None:
    with database.write() as w:
        for n in range(7):
            at = NOW + timedelta(weeks=n)
            step = "readers" if n == 3 else "success"
            status = Status.SKIPPED if n == 4 else Status.ANSWERED
            answer = Answer(step, status, 1, at, ("me",), "Wat lukte er?")
            talk = Conversation(f"c{n}", "T1", "p1", "n1", "reflection-me", str(n), at)
            w.conversations.add(talk.put(answer))
        w.conversations.add(replace(TALK, id="other", person="p2"))

    def page(limit: int, skip: int) -> list[str]:
        with database.read() as w:
            return [each.id for each in w.conversations.written("p1", "readers", limit, skip)]

    assert page(3, 0) == ["c6", "c5", "c2"]
    assert page(3, 3) == ["c1", "c0"]
    assert page(3, 6) == []


@on_both
def test_networks_that_are_over_are_listed_for_who_was_in_them(database: Database) -> None:
    with database.write() as w:
        w.people.add(PERSON, "U1")
        for n, (standing, place) in enumerate(
            (
                (Standing.ENDED, Place.ACTIVE),
                (Standing.ENDED, Place.LEFT),
                (Standing.RUNNING, Place.ACTIVE),
                (Standing.ENDED, Place.ACTIVE),
            )
        ):
            ends = date(2026, 6, 1 + n)
            w.networks.add(
                replace(NETWORK, id=f"n{n}", channel=f"C{n}", standing=standing, ends=ends)
            )
            w.networks.put_member(Member(f"n{n}", "p1", "T1", Role.PARTICIPANT, place))
        assert [each.id for each in w.networks.ended_of("p1", 5)] == ["n3", "n0"]
        assert [each.id for each in w.networks.ended_of("p1", 1)] == ["n3"]
        assert w.networks.ended_of("p2", 5) == ()
