"""Being away for a while: in a form with two days, and nothing is asked in between."""

from datetime import date, timedelta

import pytest

from flows.words import LANGUAGES, day_words
from tests.walks.homes import home, open_home, press, sends
from tests.walks.stage import KICK_OFF, Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)
TODAY = KICK_OFF.date()


def _away(stage: Stage, start: int | None, end: int | None) -> dict[str, str]:
    """Fill in the form with days counted from the kick-off."""
    sanne = stage.who("sanne")
    if sanne.view is None:
        sanne.click(home(stage, "sanne"), stage.say("button-network-away"))
    days = {"from": start, "until": end}
    sanne.fill({field: TODAY + timedelta(days=n) for field, n in days.items() if n is not None})
    return sanne.submit()


@in_both
def test_nothing_is_asked_while_somebody_is_away(stage: Stage) -> None:
    stage.begin("sanne")
    open_home(stage, "sanne")
    first, last = (day_words(TODAY + timedelta(days=n), stage.language) for n in (1, 8))
    told = stage.told("sanne", lambda: _away(stage, 1, 8))
    said = {"from": first, "until": last}
    assert told == stage.say("away-saved", **said)
    assert stage.say("home-away-later", first=first, last=last) in home(stage, "sanne").shown()
    stage.play(days=2)
    assert stage.say("home-away-now", until=last) in open_home(stage, "sanne").shown()
    stage.play(days=5)
    title = stage.say("reflection-title", network="Samen Sterker")
    assert title not in stage.sight("sanne", "dm")
    stage.play(days=6)
    assert title in stage.sight("sanne", "dm"), "after the leave it goes on by itself"
    assert stage.say("home-away-now", until=last) not in home(stage, "sanne").shown()


def test_who_is_back_early_is_asked_again(stage: Stage) -> None:
    stage.begin("sanne")
    open_home(stage, "sanne")
    assert _away(stage, 0, 30) == {}
    stage.quiet()
    told = sends(stage, "sanne", "button-network-back")
    assert told == stage.say("away-over")
    assert stage.say("button-network-back") not in home(stage, "sanne").buttons
    stage.play(days=4)
    assert stage.say("reflection-title", network="Samen Sterker") in stage.sight("sanne", "dm")


@pytest.mark.parametrize(
    ("start", "end", "wrong"),
    [
        (5, 4, {"until": "away-order"}),
        (-1, 4, {"from": "away-past"}),
        (0, None, {"until": "form-missing"}),
        (None, 4, {"from": "form-missing"}),
        (0, 367, {"until": "away-long"}),
        (400, 401, {"until": "away-long"}),
        (0, 0, {}),
        (1, 366, {}),
    ],
)
def test_leave_is_checked(
    stage: Stage, start: int | None, end: int | None, wrong: dict[str, str]
) -> None:
    stage.begin("sanne")
    open_home(stage, "sanne")
    found = _away(stage, start, end)
    assert found == {field: stage.say(key) for field, key in wrong.items()}


def test_leave_that_is_still_to_come_is_dropped_with_a_button(stage: Stage) -> None:
    stage.begin("sanne")
    open_home(stage, "sanne")
    sanne = stage.who("sanne")
    press(stage, "sanne", "button-network-away")
    assert sanne.submit() == {"from": stage.say("form-missing")}, "there is nothing to end"
    assert _away(stage, 3, 9) == {}
    stage.quiet()
    told = sends(stage, "sanne", "button-network-back-early")
    assert told == stage.say("away-dropped")
    assert stage.say("button-network-away") in home(stage, "sanne").buttons


def test_leave_that_is_going_on_can_be_made_longer_or_taken_back(stage: Stage) -> None:
    stage.begin("sanne")
    open_home(stage, "sanne")
    assert _away(stage, 0, 3) == {}
    stage.play(days=2)
    press(stage, "sanne", "button-network-away-change")
    assert _away(stage, 0, 9) == {}, "the first day may lie in the past when it was known before"
    last = day_words(TODAY + timedelta(days=9), "nl")
    assert stage.say("home-away-now", until=last) in home(stage, "sanne").shown()
    sanne = stage.who("sanne")
    press(stage, "sanne", "button-network-away-change")
    sanne.fill({"from": None, "until": None})
    assert sanne.submit() == {}
    assert stage.say("home-away-now", until=last) not in home(stage, "sanne").shown()


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("weg van 20 december tot en met 3 januari", "2026-12-20", "2027-01-03"),
        ("Vakantie 20-12 t/m 3-1.", "2026-12-20", "2027-01-03"),
        ("verlof tot 6 nov", "2026-11-02", "2026-11-06"),
        ("away from 9 November until 13 November 2026", "2026-11-09", "2026-11-13"),
        ("on holiday 2026-11-09 - 2026-11-13", "2026-11-09", "2026-11-13"),
    ],
)
def test_leave_can_be_typed(stage: Stage, typed: str, first: str, last: str) -> None:
    stage.begin("sanne")
    days = {"from": date.fromisoformat(first), "until": date.fromisoformat(last)}
    said = {name: day_words(day, "nl") for name, day in days.items()}
    assert stage.says("sanne", typed) == stage.say("away-saved", **said)


@in_both
def test_whoever_only_says_to_be_away_is_asked_when(stage: Stage) -> None:
    stage.begin("sanne")
    typed = stage.say("command-away").partition(",")[0]
    assert stage.say("away-when") in stage.says("sanne", typed)
    press_away = stage.seen("sanne", "away-when")
    stage.press("sanne", press_away, "button-network-away")
    assert stage.who("sanne").view is not None


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("weg van 9 november tot 4 november 2026", "away-order"),
        ("weg van 2026-10-01 tot 2026-10-05", "away-past"),
    ],
)
def test_typed_leave_that_cannot_be_is_refused_kindly(stage: Stage, typed: str, wrong: str) -> None:
    stage.begin("sanne")
    assert stage.say(wrong) in stage.says("sanne", typed)


@pytest.mark.parametrize("typed", ["Vakantie!", "verlof", "holiday", "vacation"])
def test_one_word_about_a_holiday_is_an_answer(stage: Stage, typed: str) -> None:
    stage.begin("sanne")
    stage.says("sanne", typed)
    assert typed in stage.held("sanne")


def test_a_sentence_about_a_holiday_is_an_answer(stage: Stage) -> None:
    stage.begin("sanne")
    stage.says("sanne", "Weg van de drukte, tot rust komen lukte niet.")
    assert "Weg van de drukte" in stage.held("sanne")
