"""The words around the page: commands as in the manifest, labels that exist, moments that fit."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml

from bot.clock import PlayClock
from bot.sandbox.commands import COMMAND_WORDS
from bot.sandbox.demo import TOUR, demo_workspace
from bot.sandbox.standin.arrivals import next_moment
from bot.sandbox.standin.world import World
from bot.sandbox.story import kick_off_before, opening

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "bot" / "sandbox" / "standin" / "page"
_ENOUGH = 5  # answers for a result
SUNDAY = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # 02:30 in Amsterdam, for the first time


def test_commands_are_suggested_in_the_words_of_the_manifest() -> None:
    manifest: dict[str, Any] = yaml.safe_load((ROOT / "manifest.yml").read_text("utf-8"))
    listed = manifest["features"]["slash_commands"]
    words = [(each["command"], each["description"], each["usage_hint"]) for each in listed]
    assert words == [(each.name, each.description, each.usage) for each in COMMAND_WORDS]


def test_the_tour_leads_to_people_and_places_of_the_demo() -> None:
    workspace = demo_workspace()
    people = {each.id for each in workspace.users}
    assert {TOUR.participant, TOUR.facilitator, TOUR.another, *TOUR.others} <= people
    assert len({*TOUR.others} - {TOUR.participant, TOUR.another}) == _ENOUGH
    assert TOUR.channel in {each.id for each in workspace.channels}
    assert TOUR.command.split()[0] in {each.name for each in COMMAND_WORDS}


def test_what_people_do_is_said_in_both_languages_of_the_page() -> None:
    workspace = demo_workspace()
    assert set(workspace.roles) == {each.id for each in workspace.users}
    assert workspace.roles["U0JAMES"] == {"nl": "begeleider", "en": "facilitator"}
    assert all(set(each) == {"nl", "en"} for each in workspace.roles.values())
    assert not any("speaks" in each.role for each in workspace.users), "the page says that itself"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_label_has_its_words_and_none_is_left_over(language: str) -> None:
    words = (PAGE / "words" / f"{language}.js").read_text("utf-8")
    known = set(re.findall(r"^  (\w+):", words, re.MULTILINE))
    sources = "\n".join(each.read_text("utf-8") for each in PAGE.glob("*.*"))
    used = {key for key in known if re.search(rf"""["'`]{key}["'`]|\b{key}: ["']""", sources)}
    asked = set(re.findall(r"""\bt\("(\w+)\"""", sources))
    assert asked <= known
    assert known == used


@pytest.mark.parametrize(
    ("wish", "moment"),
    [
        ("hour", "2026-10-25T01:30:00+00:00"),
        ("morning", "2026-10-25T08:00:00+00:00"),
        ("monday", "2026-10-26T08:00:00+00:00"),
        ("week", "2026-11-01T01:30:00+00:00"),
        ("2026-11-02T10:00", "2026-11-02T09:00:00+00:00"),
    ],
)
def test_wishes_are_moments_where_somebody_is(wish: str, moment: str) -> None:
    world = World(demo_workspace(), lambda: SUNDAY)
    found = next_moment(world, world.users["U0SANNE"], wish)
    assert found.astimezone(UTC).isoformat() == moment


def test_a_wish_for_later_lies_ahead_of_any_clock() -> None:
    world = World(demo_workspace(), PlayClock())
    for wish in ("hour", "morning", "monday", "week"):
        assert next_moment(world, world.users["U0JAMES"], wish) > world.now()


@pytest.mark.parametrize(
    ("opened", "begins"),
    [
        ("2026-10-22T07:30:29+00:00", "2026-10-22T07:30:00+00:00"),  # a Thursday, 09:30
        ("2026-10-22T06:00:00+00:00", "2026-10-22T06:00:00+00:00"),  # 08:00
        ("2026-10-22T01:27:00+00:00", "2026-10-22T07:00:00+00:00"),  # in the night
        ("2026-10-22T16:00:00+00:00", "2026-10-23T07:00:00+00:00"),  # 18:00
        ("2026-10-23T20:00:00+00:00", "2026-10-26T08:00:00+00:00"),  # the clock changes on Sunday
        ("2026-10-25T11:00:00+00:00", "2026-10-26T08:00:00+00:00"),
    ],
)
def test_a_demo_begins_in_working_hours(opened: str, begins: str) -> None:
    day = opening(datetime.fromisoformat(opened))
    assert day.isoformat() == begins
    kick_off = kick_off_before(day).astimezone(ZoneInfo("Europe/Amsterdam"))
    assert (kick_off.isoweekday(), kick_off.hour) == (1, 9)
    assert timedelta(days=14) <= day - kick_off < timedelta(days=19)
