"""What a suggestion is chosen from, in a real network: dates and plans, and counts from five on."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from flows.action.ports import Action
from flows.calendar import Span
from flows.cycle.phases import Phase
from flows.cycle.programme import Programme, Stage
from flows.group.ports import Group, GroupKind
from flows.guide.moment import fitting_now
from flows.guide.ports import Fate, Suggested
from flows.guide.suggesting import draft
from flows.guide.suggestions import Fitting, Occasion
from flows.meeting.ports import Meeting, Sort
from flows.people import Member, Network, Person, Place, Role, Standing
from flows.thermometer.ports import Point
from flows.words import words
from storage.database import Database
from storage.work import Work
from tests.support import on_both

DAY = timedelta(days=1)
NOW = datetime(2026, 6, 9, 13, tzinfo=UTC)  # a Tuesday without holidays near it
NETWORK = Network(
    "n1",
    "T1",
    "C1",
    "Kring",
    "",
    "nl",
    "Europe/Amsterdam",
    date(2026, 3, 2),
    date(2026, 12, 18),
)
SET = Group("g1", "n1", "T1", GroupKind.SET, "Noord")
LONG_AGO = NOW - 30 * DAY


def fits(database: Database, now: datetime = NOW) -> list[str]:
    with database.read() as w:
        network = w.networks.get("n1")
        return [each.id for each in fitting_now(w, network, now)]


def seated(w: Work, group: Group, people: int, since: datetime = LONG_AGO) -> None:
    """Let so many sit in a group."""
    for n in range(people):
        person = f"{group.id}-{n}"
        w.people.add(Person(person, "T1", "nl", "UTC"), f"U-{person}")
        w.networks.put_member(Member("n1", person, "T1", Role.PARTICIPANT, Place.ACTIVE))
        w.groups.put(group, person, since)


def acts(w: Work, person: str, at: datetime) -> None:
    w.actions.add(Action(f"a-{person}", "T1", person, "n1", "bellen", date(2026, 7, 1), at, at))


@on_both
@pytest.mark.parametrize(("people", "quiet"), [(4, []), (5, ["quiet"])])
def test_groups_are_quiet_only_where_that_tells_of_nobody(
    database: Database, people: int, quiet: list[str]
) -> None:
    with database.write() as w:
        w.networks.add(NETWORK)
        w.groups.add(SET)
        seated(w, SET, people)
    assert fits(database) == quiet
    with database.write() as w:
        acts(w, "g1-0", NOW - 13 * DAY)
    assert fits(database) == []


@on_both
def test_one_group_that_stirs_is_enough_and_a_young_or_rested_one_is_left_in_peace(
    database: Database,
) -> None:
    other = replace(SET, id="g2", name="Zuid")
    with database.write() as w:
        w.networks.add(NETWORK)
        w.groups.add(SET)
        seated(w, SET, 5, NOW - 13 * DAY)
    assert fits(database) == [], "begun less than two weeks ago"
    assert fits(database, NOW + 2 * DAY) == ["quiet"]
    with database.write() as w:
        w.networks.save(replace(NETWORK, rest=(Span(date(2026, 6, 1), date(2026, 6, 2)),)))
    assert fits(database, NOW + 2 * DAY) == [], "there was a rest in it"
    with database.write() as w:
        w.networks.save(NETWORK)
        w.groups.add(other)
        seated(w, other, 5)
        acts(w, "g2-1", NOW)
    assert fits(database, NOW + 2 * DAY) == []


@on_both
def test_groups_just_made_a_meeting_of_all_and_a_point_that_runs_each_fit(
    database: Database,
) -> None:
    meeting = Meeting(
        "m1", "T1", "n1", Sort.ORDINARY, "Samen", date(2026, 6, 18), time(14), "UTC", 90, NOW
    )
    point = Point("r1", "T1", "n1", "A1", "bellen", date(2026, 7, 1), NOW - 14 * DAY)
    with database.write() as w:
        w.networks.add(NETWORK)
        w.groups.add(SET)
        w.meetings.save(replace(meeting, id="m2", day=date(2026, 6, 16), group="g1"))
        w.meetings.save(replace(meeting, id="m3", day=date(2026, 6, 17), cancelled=True))
        w.points.put(replace(point, made_at=NOW - 13 * DAY))
    assert fits(database) == [], "of one group, called off, not long enough ago, nobody seated"
    with database.write() as w:
        seated(w, SET, 2, NOW - DAY)
        w.meetings.save(meeting)
        w.points.put(replace(point, round="r2"))
    assert fits(database) == ["meeting", "groups", "point"]
    with database.write() as w:
        w.points.tell("r2", "done", None, "p1")
    assert fits(database) == ["meeting", "groups"]


@on_both
def test_public_holidays_and_the_standing_of_a_network_are_seen(database: Database) -> None:
    before_ascension = datetime(2026, 5, 11, 9, tzinfo=UTC)
    with database.write() as w:
        w.networks.add(NETWORK)
    assert fits(database, before_ascension) == ["before-rest"]
    with database.write() as w:
        w.networks.save(replace(NETWORK, standing=Standing.PAUSED))
    assert fits(database, before_ascension) == []


@on_both
def test_the_calendar_of_phases_is_seen_and_the_text_speaks_the_networks_language(
    database: Database,
) -> None:
    starts = date(2026, 6, 12)
    stages = (
        Stage(1, Phase.ISSUE, NETWORK.starts),
        Stage(1, Phase.EXPERIMENT, starts),
        Stage(1, Phase.LASTING, date(2026, 11, 2)),
    )
    with database.write() as w:
        w.networks.add(replace(NETWORK, language="en"))
        w.cycles.save(Programme("n1", "T1", "five-months", stages))
    with database.read() as w:
        network = w.networks.get("n1")
        (told,) = fitting_now(w, network, NOW)
        assert told == Fitting("phase", Occasion("1-experiment", starts, Phase.EXPERIMENT))
        about = {"day": "Friday 12 June", "phase": words("en")("cycle-phase-experiment")}
        assert draft(told, network) == words("en")("guide-suggest-phase-experiment", **about)
    with database.write() as w:
        aside = Suggested("s1", "T1", "n1", told.id, told.occasion.name, Fate.ASIDE)
        assert w.suggested.take(aside)
    assert fits(database) == []
    assert fits(database, datetime(2026, 10, 30, 9, tzinfo=UTC)) == ["last-phase"]
