"""A question waits for a moment of one's own, and whoever asks hears why they got something."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.sandbox.standin import SeenMessage
from flows.words import LANGUAGES, day_words
from tests.walks.homes import open_home
from tests.walks.stage import CHANNEL, Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)
QUESTION = "reflection-me-success"


def _weekly(stage: Stage) -> SeenMessage:
    """Play to Sanne's first weekly question, Thursday at three."""
    stage.begin("sanne")
    stage.week()
    return stage.seen("sanne", QUESTION)


def _kept(stage: Stage) -> SeenMessage:
    """Keep it for later; what it offers now stands where it was asked."""
    question = _weekly(stage)
    stage.press("sanne", question, "button-conversation-later")
    kept = stage.seen("sanne", "conversation-for-later")
    assert kept.ts == question.ts
    return kept


def _comes_back(stage: Stage, before: SeenMessage, **passed: int) -> SeenMessage:
    """Play until just before, and just past, the moment at which it is asked again."""
    said = stage.say("conversation-again")
    stage.play(**passed)
    assert said not in stage.sight("sanne", "dm")
    stage.play(minutes=10)
    again = stage.seen("sanne", "conversation-again")
    assert stage.say(QUESTION) in again.shown()
    assert again.ts > before.ts
    return again


@in_both
def test_a_question_comes_back_later_today_and_can_be_answered_then(stage: Stage) -> None:
    kept = _kept(stage)
    stage.press("sanne", kept, "button-conversation-snooze-today")
    _comes_back(stage, kept, hours=2, minutes=50)  # at six
    stage.says("sanne", "Een goed gesprek.")
    assert stage.say("conversation-answered") in stage.read("sanne", stage.say(QUESTION)).shown()


@in_both
def test_a_question_comes_back_tomorrow_at_ones_own_hour(stage: Stage) -> None:
    kept = _kept(stage)
    stage.press("sanne", kept, "button-conversation-snooze-tomorrow")
    stage.quiet()
    shown = stage.read("sanne", stage.say(QUESTION)).shown()
    assert "15:00" in shown
    assert stage.say("button-conversation-snooze-week") not in shown
    _comes_back(stage, kept, hours=23, minutes=50)


@in_both
def test_next_week_it_comes_along_with_the_question_of_that_week(stage: Stage) -> None:
    kept = _kept(stage)
    stage.press("sanne", kept, "button-conversation-snooze-week")
    stage.play(days=8)
    sight = stage.sight("sanne", "dm")
    assert stage.say("conversation-again") not in sight
    assert sight.count(stage.say("reflection-title", network="Samen Sterker")) == 2
    bundle = stage.read("sanne", stage.say("button-reflection-kept"))
    stage.who("sanne").click(bundle, stage.say("button-reflection-kept"))
    stage.who("sanne").fill({"success": "Toch nog."})
    assert stage.who("sanne").submit() == {}
    assert "Toch nog." in str(stage.held("sanne"))


@in_both
def test_any_day_can_be_chosen_in_a_form(stage: Stage) -> None:
    kept, sanne = _kept(stage), stage.who("sanne")
    today = stage.box.clock().date()
    sanne.click(kept, stage.say("button-conversation-choose-day"))
    for day, wrong in ((today, "snooze-past"), (today + timedelta(days=400), "snooze-far")):
        sanne.fill({"day": day.isoformat()})
        assert sanne.submit() == {"day": stage.say(wrong)}
    sanne.fill({"day": (today + timedelta(days=5)).isoformat()})
    assert sanne.submit() == {}
    stage.quiet()
    _comes_back(stage, kept, days=4, hours=23, minutes=50)


def test_a_question_that_was_answered_meanwhile_does_not_come_back(stage: Stage) -> None:
    kept = _kept(stage)
    stage.press("sanne", kept, "button-conversation-snooze-tomorrow")
    stage.says("sanne", "verder")
    stage.says("sanne", "Een goed gesprek.")
    stage.play(days=2)
    assert stage.say("conversation-again") not in stage.sight("sanne", "dm")


@in_both
def test_words_typed_while_a_question_rests_can_still_become_its_answer(stage: Stage) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Zin.", "Reden.", "", "", "Leren.", "")
    stage.week()
    stage.press("sanne", stage.seen("sanne", QUESTION), "button-conversation-later")
    stage.says("sanne", "Een goed gesprek.")
    asked = stage.seen("sanne", "conversation-kept-none")
    title = stage.say("reflection-me-title")
    told = stage.presses("sanne", asked, "button-conversation-place", flow=title)
    assert stage.say("reflection-me-me") in told
    assert "Een goed gesprek." in stage.held("sanne")


def test_nothing_comes_back_to_who_has_a_pause_or_has_left(stage: Stage) -> None:
    kept = _kept(stage)
    stage.press("sanne", kept, "button-conversation-snooze-tomorrow")
    stage.says("sanne", "pauze")
    stage.play(days=2)
    assert stage.say("conversation-again") not in stage.sight("sanne", "dm")


def test_a_second_choice_takes_the_place_of_the_first(stage: Stage) -> None:
    kept, sanne = _kept(stage), stage.who("sanne")
    stage.press("sanne", kept, "button-conversation-snooze-today")
    stage.quiet()
    sanne.click(
        stage.read("sanne", stage.say(QUESTION)), stage.say("button-conversation-choose-day")
    )
    sanne.fill({"day": (stage.box.clock().date() + timedelta(days=4)).isoformat()})
    assert sanne.submit() == {}
    stage.play(days=3)
    assert stage.say("conversation-again") not in stage.sight("sanne", "dm")
    stage.play(days=2)
    assert stage.sight("sanne", "dm").count(stage.say("conversation-again")) == 1


@in_both
def test_every_question_nobody_asked_for_says_why_it_came(stage: Stage) -> None:
    stage.set_up(("sanne",))
    invitation = stage.seen("sanne", "network-invite-no")
    name = {"network": "Samen Sterker"}
    told = stage.presses("sanne", invitation, "button-privacy-why")
    assert stage.say("why-invited", **name) in told
    stage.join("sanne")
    stage.week()
    told = stage.presses("sanne", stage.seen("sanne", QUESTION), "button-privacy-why")
    assert stage.say("why-promise") in told
    assert "15:00" in told
    why = stage.say("command-why").partition(",")[0]
    assert stage.says("sanne", why) == told
    stage.says("sanne", stage.say("command-pause").partition(",")[0])
    assert stage.say("home-resting") in stage.says("sanne", why)


def test_who_asks_why_can_stop_there_and_is_asked_first(stage: Stage) -> None:
    stage.begin("sanne")
    stage.says("sanne", "waarom")
    why = stage.seen("sanne", "why-title")
    assert stage.say("privacy-stop-note") in stage.presses("sanne", why, "button-privacy-stop")


def test_who_takes_part_in_nothing_hears_that_nothing_comes(stage: Stage) -> None:
    open_home(stage, "sanne")
    assert stage.say("why-nothing") in stage.says("sanne", "waarom krijg ik dit?")


@in_both
def test_a_facilitator_lets_the_network_rest_and_takes_it_back(stage: Stage) -> None:
    stage.begin("sanne")
    marijke, today = stage.who("marijke"), stage.box.clock().date()
    days = {"from": today + timedelta(days=1), "until": today + timedelta(days=14)}
    marijke.command(CHANNEL, "/leerkring", "rust")
    marijke.fill({name: day.isoformat() for name, day in days.items()})
    assert marijke.submit() == {}
    stage.quiet()
    title = stage.say("reflection-title", network="Samen Sterker")
    stage.play(days=10)
    assert title not in stage.sight("sanne", "dm")
    marijke.command(CHANNEL, "/leerkring", "rest")
    marijke.fill({"known": []})
    assert marijke.submit() == {}
    stage.quiet()
    told = stage.sight("sanne", CHANNEL)
    for key in ("network-rest-here", "network-rest-not"):
        assert (
            stage.say(key, network="Samen Sterker", first="…", last="…").partition("…")[0] in told
        )
    stage.play(days=1)
    assert title in stage.sight("sanne", "dm")


@pytest.mark.parametrize(
    ("first", "last", "wrong"),
    [
        (3, None, {"until": "form-missing"}),
        (None, 3, {"from": "form-missing"}),
        (5, 4, {"until": "away-order"}),
        (-5, -1, {"until": "away-past"}),
        (1, 200, {"until": "network-rest-long"}),
    ],
)
def test_a_rest_that_cannot_be_is_refused_kindly(
    stage: Stage, first: int | None, last: int | None, wrong: dict[str, str]
) -> None:
    stage.begin("sanne")
    marijke, today = stage.who("marijke"), stage.box.clock().date()
    marijke.command(CHANNEL, "/leerkring", "rust")
    days = {"from": first, "until": last}
    given = {name: today + timedelta(days=n) for name, n in days.items() if n is not None}
    marijke.fill({name: day.isoformat() for name, day in given.items()})
    assert marijke.submit() == {field: stage.say(key) for field, key in wrong.items()}


def test_whoever_leads_hears_in_time_that_the_last_day_comes_near(stage: Stage) -> None:
    stage.begin("sanne")
    last = stage.box.clock().date() + timedelta(days=10)
    with stage.box.program.database.write() as w:
        w.networks.save(replace(w.networks.get(stage.network().id), ends=last))
    stage.play(days=9)
    about = {"network": "Samen Sterker", "day": day_words(last, "nl")}
    asked = stage.say("network-ends-soon", **about)
    assert stage.sight("marijke", "dm").count(asked) == 1
    assert asked not in stage.sight("sanne", "dm")
