"""Thermometers by plan: months played by the clock, and all that can change meanwhile."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.admin.schedule import scheduled
from bot.sandbox.standin.choices import Value
from flows.words import LANGUAGES
from tests.support import KEY, on_both
from tests.walks.homes import home, open_home, press
from tests.walks.stage import CHANNEL, KICK_OFF, Stage

FIVE = ("sanne", "youssef", "ruben", "lotte", "wim")
NAME = "Samen Sterker"
BASELINE = KICK_OFF + timedelta(days=7, hours=1)  # Monday 9 November, 10:00 in Amsterdam
in_both = pytest.mark.parametrize("language", LANGUAGES)


def _plan(stage: Stage, typed: str = "plan", **values: Value) -> Mapping[str, str]:
    """Let Marijke plan; gives what is wrong with it."""
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/thermometer", typed)
    marijke.fill(values)
    errors: Mapping[str, str] = marijke.submit()
    stage.quiet()
    return errors


def _phases(stage: Stage) -> list[str]:
    return [stage.say("thermometer-schedule-phases-yes")]


def _until(stage: Stage, at: datetime) -> None:
    stage.box.player.play(at, lambda _at, _played: None)


def _opened(stage: Stage) -> list[str]:
    """List on which days and hours a thermometer came into the channel."""
    said = [each for each in stage.who("bram").messages(CHANNEL) if each.from_bot]
    titles = (stage.say("thermometer-opened-title"), stage.say("thermometer-is-closed"))
    return [
        f"{datetime.fromtimestamp(float(each.ts), UTC):%d %b %H:%M}"
        for each in said
        if each.shown().startswith(titles)
    ]


def _told(stage: Stage, key: str, day: str = "maandag 9 november 2026") -> str:
    return stage.say(f"thermometer-plan-{key}", network=NAME, day=day, least=5)


def _move_the_end(stage: Stage, ends: str) -> None:
    stage.leads("marijke", "network.change")
    stage.who("marijke").fill({"ends": ends})
    assert stage.who("marijke").submit() == {}
    stage.quiet()


@on_both
def test_months_go_by_and_each_opens_on_its_day(stage: Stage) -> None:
    stage.begin(*FIVE)
    assert _plan(stage, phases=_phases(stage), every="8") == {}
    moment = "maandag 9 november om 10:00"
    stage.seen("marijke", "thermometer-schedule-saved", network=NAME, moment=moment)
    for number, day in enumerate((7, 56, 77), start=1):
        _until(stage, KICK_OFF + timedelta(days=day, hours=2))
        assert len(_opened(stage)) == number
        for name in FIVE[: number * 2]:
            stage.fill_thermometer(name, "454453" * (1 if number == 2 else 2))
        stage.close_round()  # else each hour of a week would be played
    assert _opened(stage) == ["09 Nov 09:00", "28 Dec 09:00", "18 Jan 09:00"]
    assert stage.rows("round_secret") == {"round_secret": []}, "all of them have closed"
    mine = stage.sight("marijke", "dm")
    assert mine.count(_told(stage, "soon-full")) == 1
    assert mine.count(stage.say("button-thermometer-schedule")) == 3


def test_when_the_last_day_moves_the_plan_moves_along(stage: Stage) -> None:
    stage.begin(*FIVE)
    assert _plan(stage, phases=_phases(stage)) == {}
    _move_the_end(stage, "2027-01-15")
    stage.who("marijke").command(CHANNEL, "/thermometer", "plan")
    form = stage.who("marijke").view
    assert form is not None
    shown = form.shown()
    days = (
        ("baseline", "maandag 9 november 2026", "maandag 16 november 2026"),
        ("midway", "woensdag 9 december 2026", "woensdag 16 december 2026"),
        ("end", "donderdag 31 december 2026", "vrijdag 8 januari 2027"),
    )
    for reason, opens, closes in days:
        assert stage.say(f"thermometer-schedule-on-{reason}", opens=opens, closes=closes) in shown


@in_both
def test_the_form_says_which_days_follow_and_home_which_comes_next(stage: Stage) -> None:
    stage.begin(*FIVE)
    assert stage.say("home-no-thermometer") in open_home(stage, "marijke").shown()
    press(stage, "marijke", "button-thermometer-schedule")
    marijke = stage.who("marijke")
    assert marijke.view is not None
    assert stage.say("thermometer-schedule-nothing") in marijke.view.shown()
    marijke.fill({"phases": _phases(stage), "every": "4"})
    assert marijke.submit() == {}
    nl = stage.language == "nl"
    moment = "maandag 9 november om 10:00" if nl else "Monday 9 November at 10:00"
    coming = stage.say("home-next-thermometer-full", moment=moment)
    assert coming in home(stage, "marijke").shown()
    assert coming not in open_home(stage, "sanne").shown()
    marijke.command(CHANNEL, "/thermometer", "planning")
    shown = marijke.view.shown()
    days = (
        ("baseline", "maandag 9 november 2026", "maandag 16 november 2026"),
        ("pulse", "maandag 30 november 2026", "maandag 7 december 2026"),
        ("pulse", "maandag 28 december 2026", "maandag 4 januari 2027"),
    )
    if nl:
        for reason, opens, closes in days:
            line = stage.say(f"thermometer-schedule-on-{reason}", opens=opens, closes=closes)
            assert line in shown
    assert shown.count("2027") == 1, "the next three, no more"
    marijke.fill({"phases": [], "every": "0"})
    assert marijke.submit() == {}
    stage.seen("marijke", "thermometer-schedule-saved-none", network=NAME)
    assert stage.say("home-no-thermometer") in home(stage, "marijke").shown()
    stage.play(days=9)
    assert _opened(stage) == []


def test_who_leads_hears_of_it_and_can_still_change_the_plan(stage: Stage) -> None:
    stage.begin(*FIVE)
    assert _plan(stage, phases=_phases(stage)) == {}
    _until(stage, BASELINE - timedelta(days=3))
    for name in ("marijke", "james"):
        assert stage.sight(name, "dm").count(_told(stage, "soon-full")) == 1
    assert _told(stage, "soon-full") not in stage.sight("sanne")
    notice = stage.read("james", _told(stage, "soon-full"))
    stage.press("james", notice, "button-thermometer-schedule")
    stage.who("james").fill({"phases": [], "every": "2"})
    assert stage.who("james").submit() == {}
    _until(stage, BASELINE + timedelta(days=5))
    assert _opened(stage) == []
    _until(stage, BASELINE + timedelta(days=7, hours=1))
    assert _opened(stage) == ["16 Nov 09:00"]
    opened = stage.seen("bram", "thermometer-opened-title", CHANNEL)
    until = "maandag 23 november om 17:00"
    asked = stage.say("thermometer-opened", statements=6, minutes=2, until=until)
    assert asked in opened.shown()


def test_nothing_opens_in_a_paused_network_nor_later_instead(stage: Stage) -> None:
    stage.begin(*FIVE)
    assert _plan(stage, phases=_phases(stage)) == {}
    _until(stage, BASELINE - timedelta(hours=2))
    stage.leads("marijke", "network.pause")
    stage.who("marijke").command(CHANNEL, "/thermometer", "plan")
    form = stage.who("marijke").view
    assert form is not None
    assert stage.say("thermometer-schedule-paused") in form.shown()
    stage.who("marijke").close_view()
    _until(stage, BASELINE + timedelta(hours=2))
    stage.leads("marijke", "network.resume")
    stage.play(days=3)
    assert _opened(stage) == []


def test_nothing_opens_in_a_network_that_has_ended(stage: Stage) -> None:
    stage.begin(*FIVE)
    assert _plan(stage, phases=_phases(stage)) == {}
    _until(stage, BASELINE - timedelta(hours=2))
    stage.leads("marijke", "network.end")
    stage.play(days=3)
    assert _opened(stage) == []
    refused = stage.who("marijke").command(CHANNEL, "/thermometer", "plan")
    assert refused is not None
    assert stage.say("network-none-here") in refused.shown()


@on_both
def test_with_too_few_people_none_opens_and_who_leads_hears_it_twice(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    assert _plan(stage, phases=_phases(stage)) == {}
    _until(stage, BASELINE - timedelta(days=3))
    assert _told(stage, "soon-few") in stage.sight("marijke", "dm")
    _until(stage, BASELINE + timedelta(minutes=5))
    told = stage.read("marijke", _told(stage, "too-few"))
    assert _opened(stage) == []
    stage.press("marijke", told, "button-thermometer-start")
    marijke = stage.who("marijke")
    assert marijke.submit() == {}, "an open one is offered, and can be started"
    stage.quiet()
    assert _opened(stage) == ["09 Nov 09:05"]
    assert stage.say("thermometer-open-short") in stage.sight("sanne", CHANNEL)


def test_where_one_is_open_already_the_planned_one_is_left_out(stage: Stage) -> None:
    stage.begin(*FIVE)
    assert _plan(stage, phases=_phases(stage)) == {}
    _until(stage, BASELINE - timedelta(days=3, hours=-2))
    stage.open_round("pulse", closes="2026-11-12")
    _until(stage, BASELINE + timedelta(minutes=5))
    assert _told(stage, "open-already") in stage.sight("james", "dm")
    stage.play(days=5)
    assert len(_opened(stage)) == 1


def test_a_time_of_rest_puts_it_off(stage: Stage) -> None:
    stage.begin(*FIVE)
    assert _plan(stage, phases=_phases(stage)) == {}
    stage.play(days=6)  # its moment is planned already
    stage.who("marijke").command(CHANNEL, "/leerkring", "rust")
    stage.who("marijke").fill({"from": "2026-11-12", "until": "2026-11-22"})
    assert stage.who("marijke").submit() == {}
    _until(stage, BASELINE + timedelta(days=13))
    assert _opened(stage) == []
    _until(stage, BASELINE + timedelta(days=14, hours=1))
    assert _opened(stage) == ["23 Nov 09:00"]


def test_before_a_meeting_a_short_one_opens_a_week_earlier(stage: Stage) -> None:
    stage.begin(*FIVE)
    for day, problem in (("2026-11-05", "near"), ("2027-05-01", "outside")):
        key = f"thermometer-schedule-meeting-{problem}"
        assert _plan(stage, meeting=day) == {"meeting": stage.say(key)}
        stage.who("marijke").close_view()
    taken = _plan(stage, meeting="2026-11-12", phases=_phases(stage))
    assert taken == {"meeting": stage.say("thermometer-schedule-meeting-taken")}
    stage.who("marijke").close_view()
    assert _plan(stage, meeting="2026-11-19") == {}
    _until(stage, KICK_OFF + timedelta(days=10, hours=2))
    assert _opened(stage) == ["12 Nov 09:00"]
    until = "woensdag 18 november om 17:00"
    asked = stage.say("thermometer-opened", statements=6, minutes=2, until=until)
    assert asked in stage.sight("bram", CHANNEL)
    assert _plan(stage, every="8") == {}, "the meeting that stands may be near by now"


def test_planning_is_for_who_leads(stage: Stage) -> None:
    stage.begin("sanne")
    refused = stage.who("sanne").command(CHANNEL, "/thermometer", "plan")
    assert refused is not None
    assert refused.shown() == stage.say("network-facilitators-only")
    assert stage.leads("sanne", "thermometer.schedule") == refused.shown()


def test_what_comes_too_late_to_stay_open_is_told_and_not_opened(stage: Stage) -> None:
    stage.begin(*FIVE)
    assert _plan(stage, phases=_phases(stage)) == {}
    _until(stage, BASELINE - timedelta(hours=2))
    stage.box.clock.move_to(BASELINE + timedelta(days=5))  # nobody was there for so long
    stage.play(days=2)
    assert _told(stage, "missed") in stage.sight("marijke", "dm")
    assert _opened(stage) == []


def test_what_comes_a_night_late_opens_in_the_morning_and_closes_on_its_day(stage: Stage) -> None:
    stage.begin(*FIVE)
    assert _plan(stage, phases=_phases(stage)) == {}
    _until(stage, BASELINE - timedelta(hours=2))
    stage.box.clock.move_to(BASELINE + timedelta(hours=12))
    stage.play(hours=6)
    assert _opened(stage) == []
    stage.play(hours=6)
    assert _opened(stage) == ["10 Nov 08:00"]
    assert "maandag 16 november om 17:00" in stage.sight("bram", CHANNEL)


def test_an_administrator_sees_what_is_planned(
    stage: Stage, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", address)
    monkeypatch.setenv("LEERKRING_KEY", KEY)
    stage.begin(*FIVE)
    assert _plan(stage, phases=_phases(stage)) == {}
    told = list(scheduled("C0LEREN", date(2026, 11, 14), stage.box.clock()))
    assert (
        "Thu 05 Nov 10:00 Amsterdam, 09:00 UTC: whoever leads hears that a thermometer will open,"
        " 2 people" in told
    )
    assert (
        "Mon 09 Nov 10:00 Amsterdam, 09:00 UTC: thermometer opens, if enough people take part,"
        " in the channel" in told
    )
