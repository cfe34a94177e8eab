"""Groups, who is in them, and what people told of themselves."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from flows.action.ports import Action
from flows.conversation.state import Answer, Conversation, Status
from flows.group.ports import Group, GroupKind, Introduction, Part, Seat, Size
from flows.peer.ports import Question
from flows.people import Member, Network, Person, Place, Role
from storage.database import Database
from storage.erased import Gone
from storage.work import Work
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
SET = Group("g1", "n1", "T1", GroupKind.SET, "Noord")
OTHER = Group("g3", "n1", "T1", GroupKind.PROJECT, "Zomer")
TEAM = Group("g2", "n1", "T1", GroupKind.TEAM, "DSV Rijnmond", "C2")
PEOPLE = ("p1", "p2", "p3")


def begin(w: Work, *groups: Group) -> None:
    w.networks.add(
        Network("n1", "T1", "C1", "Kring", "", "nl", "UTC", date(2026, 5, 1), date(2026, 9, 1))
    )
    for person in PEOPLE:
        w.people.add(Person(person, "T1", "nl", "UTC"), f"U-{person}")
        place(w, person)
    for group in groups:
        w.groups.add(group)


def place(w: Work, person: str, where: Place = Place.ACTIVE) -> None:
    w.networks.put_member(Member("n1", person, "T1", Role.PARTICIPANT, where))


@on_both
def test_a_group_is_kept_renamed_and_dissolved(database: Database) -> None:
    with database.write() as w:
        begin(w, SET, TEAM)
        w.groups.put(SET, "p1", NOW)
        w.groups.save(replace(TEAM, name="DSV Zuid", channel=""))
    with database.read() as w:
        assert w.groups.of_network("n1") == (replace(TEAM, name="DSV Zuid", channel=""), SET)
        assert w.groups.of_network("n2") == ()
    with database.write() as w:
        w.groups.remove("g1")
    with database.read() as w:
        assert w.groups.get("g1") is None
        assert w.groups.people("g1") == ()
        assert w.groups.of_person("p1", "n1") == ()


@on_both
def test_groups_stand_by_name_and_the_second_comes_before_the_tenth(database: Database) -> None:
    names = ("Groep 10", "groep 2", "Groep 1", "Alles")
    with database.write() as w:
        begin(w, *(replace(SET, id=name, name=name) for name in names))
    with database.read() as w:
        found = [each.name for each in w.groups.of_network("n1")]
    assert found == ["Alles", "Groep 1", "groep 2", "Groep 10"]


@on_both
def test_somebody_has_one_seat_in_each_of_their_groups(database: Database) -> None:
    with database.write() as w:
        begin(w, SET, TEAM)
        for group, person in ((SET, "p2"), (SET, "p1"), (SET, "p1"), (TEAM, "p1")):
            w.groups.put(group, person, NOW)
    with database.read() as w:
        assert w.groups.people("g1") == ("p1", "p2")
        assert w.groups.of_person("p1", "n1") == (TEAM, SET)
        assert w.groups.of_person("p3", "n1") == ()
        assert w.groups.of_person("p1", "n2") == ()
    with database.write() as w:
        w.groups.take_out("g1", "p1", NOW)
        w.groups.take_out("no such group", "p1", NOW)
    with database.read() as w:
        assert w.groups.people("g1") == ("p2",)
        assert w.groups.of_person("p1", "n1") == (TEAM,)


@on_both
@pytest.mark.parametrize("where", [each for each in Place if each is not Place.ACTIVE])
def test_who_does_not_take_part_counts_in_no_group(database: Database, where: Place) -> None:
    with database.write() as w:
        begin(w, SET)
        for person in PEOPLE:
            w.groups.put(SET, person, NOW)
        place(w, "p2", where)
    with database.read() as w:
        assert w.groups.people("g1") == ("p1", "p3")
        assert w.groups.of_person("p2", "n1") == ()


@on_both
def test_seats_are_known_with_since_when_and_kept_until_they_are_taken_away(
    database: Database,
) -> None:
    with database.write() as w:
        begin(w, SET, TEAM)
        w.groups.put(SET, "p1", NOW)
        w.groups.put(SET, "p1", NOW + timedelta(days=1))
        w.groups.put(TEAM, "p2", NOW)
        place(w, "p2", Place.LEFT)
    with database.read() as w:
        assert w.groups.seats("n1") == (Seat("g1", "p1", NOW),)
        assert w.groups.everywhere("p1") == (SET,)
        assert w.groups.everywhere("p2") == ()
        assert w.groups.kept_for("p2") == (TEAM,)


@on_both
def test_a_seat_that_was_given_up_is_known_for_a_while_and_counts_nowhere(
    database: Database,
) -> None:
    day, month = timedelta(days=1), timedelta(days=100)
    with database.write() as w:
        begin(w, SET)
        for person in ("p1", "p2"):
            w.groups.put(SET, person, NOW)
        w.groups.take_out("g1", "p1", NOW + day)
        w.groups.take_out("g1", "p3", NOW + day)
    with database.read() as w:
        assert w.groups.given_up("n1", NOW - day) == (Seat("g1", "p1", NOW, NOW + day),)
        assert w.groups.given_up("n1", NOW + day) == ()
        assert w.groups.given_up("n2", NOW - day) == ()
        assert w.groups.people("g1") == ("p2",)
        assert w.groups.seats("n1") == (Seat("g1", "p2", NOW),)
        assert w.groups.of_person("p1", "n1") == w.groups.everywhere("p1") == ()
        assert w.groups.kept_for("p1") == ()
        assert w.groups.since("g1", "p1") is None
        assert w.groups.stirring("n1", NOW - month) == frozenset()
    with database.write() as w:
        w.groups.put(SET, "p1", NOW + month)
        assert w.groups.seats("n1")[0] == Seat("g1", "p1", NOW + month)
        assert w.groups.given_up("n1", NOW - day) == ()
        w.groups.take_out("g1", "p1", NOW + month)
        w.groups.take_out("g1", "p2", NOW + month + month)
        assert [each.person for each in w.groups.given_up("n1", NOW - day)] == ["p2"]


def test_who_sits_nowhere_is_counted_and_of_each_group_how_many_sit_there_since_when(
    database: Database,
) -> None:
    elsewhere = Group("g9", "n2", "T1", GroupKind.SET, "Zuid")
    with database.write() as w:
        begin(w, SET, TEAM, OTHER, elsewhere)
        assert (w.groups.sizes("n1"), w.groups.unseated("n1")) == ({}, 3)
        w.groups.put(SET, "p1", NOW)
        w.groups.put(SET, "p2", NOW - timedelta(days=1))
        w.groups.put(TEAM, "p1", NOW)
        w.groups.put(OTHER, "p3", NOW)
        w.groups.put(elsewhere, "p3", NOW)
        w.networks.put_member(Member("n1", "p4", "T1", Role.FACILITATOR, Place.ACTIVE))
        w.networks.put_member(Member("n1", "p5", "T1", Role.PARTICIPANT, Place.INVITED))
    with database.read() as w:
        day = timedelta(days=1)
        sizes = {"g1": Size(2, NOW - day), "g2": Size(1, NOW), "g3": Size(1, NOW)}
        assert w.groups.sizes("n1") == sizes
        assert w.groups.unseated("n1") == 1, "p3, for a project group is no home"
    with database.write() as w:
        place(w, "p2", Place.STOPPED)
        place(w, "p3", Place.LEFT)
    with database.read() as w:
        assert w.groups.sizes("n1") == {"g1": Size(1, NOW), "g2": Size(1, NOW)}
        assert w.groups.unseated("n1") == 0


@on_both
def test_who_only_looks_sees_one_moment_and_who_writes_what_they_wrote(database: Database) -> None:
    with database.write() as w:
        begin(w, SET)
        assert w.groups.everywhere("p1") == ()
        w.groups.put(SET, "p1", NOW)
        assert w.groups.everywhere("p1") == (SET,)
        assert w.groups.of_person("p1", "n2") == ()
        assert w.groups.of_network("n1") == (SET,)
        w.groups.add(TEAM)
        assert len(w.groups.of_network("n1")) == 2


@on_both
def test_a_group_follows_its_channel(database: Database) -> None:
    with database.write() as w:
        begin(w, SET, TEAM)
        w.groups.move("T1", "C2", "C3")
    with database.read() as w:
        assert [each.channel for each in w.groups.of_network("n1")] == ["C3", ""]


@on_both
def test_a_group_stirs_when_somebody_in_it_answered_lately(database: Database) -> None:
    def wrote(id_: str, person: str, at: datetime, status: Status = Status.ANSWERED) -> None:
        begun = Conversation(id_, "T1", person, "n1", "cycle-issue", id_, at)
        with database.write() as w:
            w.conversations.add(begun.put(Answer("issue", status, 1, at, ("x",))))

    def stirs() -> bool:
        with database.read() as w:
            return "g1" in w.groups.stirring("n1", NOW)

    with database.write() as w:
        begin(w, SET)
        w.groups.put(SET, "p1", NOW)
    wrote("c1", "p1", NOW - timedelta(days=1))
    wrote("c2", "p2", NOW)
    wrote("c3", "p1", NOW, Status.SKIPPED)
    assert not stirs()
    wrote("c4", "p1", NOW)
    assert stirs()
    with database.write() as w:
        assert w.groups.stirring("n2", NOW) == frozenset()
        w.networks.put_member(Member("n1", "p1", "T1", Role.FACILITATOR, Place.ACTIVE))
    assert not stirs(), "who leads does not count"


@on_both
def test_what_somebody_told_of_themselves_is_kept_changed_and_removed(database: Database) -> None:
    words = ("Thuiszorg Noord", Part.CARE, "Ik ben Fatma", "Ervaring")
    told = Introduction("i1", "n1", "p1", "T1", *words)
    shorter = Introduction("i1", "n1", "p1", "T1", part=Part.INFORMAL, readers="network")
    other = Introduction("i2", "n1", "p2", "T1", "De Brug")
    with database.write() as w:
        for each in (told, other):
            w.introductions.save(each)
    with database.read() as w:
        assert w.introductions.of("p1", "n1") == told
        assert w.introductions.of("p1", "n2") is None
        assert w.introductions.get("i2") == other
        assert w.introductions.of_person("p1") == (told,)
        assert w.introductions.of_network("n1") == (told, other)
    with database.write() as w:
        w.introductions.save(shorter)
        w.introductions.remove("p2", "n1")
    with database.read() as w:
        assert w.introductions.of_network("n1") == (shorter,)


@on_both
def test_a_forgotten_person_leaves_no_seat_and_no_introduction(database: Database) -> None:
    with database.write() as w:
        begin(w, SET)
        for person in PEOPLE:
            w.groups.put(SET, person, NOW)
            w.introductions.save(Introduction(f"i-{person}", "n1", person, "T1", "De Brug"))
    with database.write() as w:
        w.personal.forget("p1")
    with database.read() as w:
        assert w.groups.people("g1") == ("p2", "p3")
        assert {each.person for each in w.introductions.of_network("n1")} == {"p2", "p3"}
        assert w.personal.holds("p2")["seat"] == [{"group": "Noord", "kind": "set", "until": ""}]


@on_both
def test_planning_and_asking_make_a_group_stir_too(database: Database) -> None:
    day = date(2026, 6, 1)
    asked = Question(
        id="q1",
        ask="k1",
        team="T1",
        network="n1",
        about="card",
        subject="s1",
        asker="p3",
        person="p2",
        words="Hoe?",
        asked_at=NOW,
        shows_from=NOW,
    )
    with database.write() as w:
        begin(w, SET, TEAM, OTHER)
        for group, person in ((SET, "p1"), (TEAM, "p2"), (OTHER, "p3")):
            w.groups.put(group, person, NOW)
        w.actions.add(Action("a1", "T1", "p1", "n1", "bellen", day, NOW, NOW))
        w.questions.add(asked)
    with database.read() as w:
        assert w.groups.stirring("n1", NOW) == {SET.id, OTHER.id}
        assert w.groups.stirring("n1", NOW + timedelta(seconds=1)) == frozenset()
    with database.write() as w:
        assert w.questions.answer("q1", "Zo.", "group", NOW)
        assert w.groups.stirring("n1", NOW) == {SET.id, TEAM.id, OTHER.id}


@on_both
def test_an_introduction_erased_or_shown_to_fewer_is_noted_for_every_backup(
    database: Database,
) -> None:
    told = Introduction("i1", "n1", "p1", "T1", "De Brug", readers="network")
    with database.write() as w:
        w.introductions.save(told)
        w.introductions.save(replace(told, readers="group"))
        w.introductions.remove("p1", "n1")
        w.introductions.remove("p1", "n1")
        assert w.gone == [Gone("hidden", "i1"), Gone("untold", "i1")]
