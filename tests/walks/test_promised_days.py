"""Nobody loses what they were not told of: the day that somebody was promised holds."""

from dataclasses import replace
from datetime import timedelta

from bot.admin.retention import let_go
from flows.privacy.retention import Terms
from flows.words import day_words
from tests.walks.homes import home, open_home
from tests.walks.stage import Stage

NAME = "Samen Sterker"
DAY = timedelta(days=1)


def _reflects(stage: Stage, name: str, *, shares: bool = False) -> None:
    """Let somebody answer a weekly question, for all to read or not."""
    stage.begin(name, "youssef")
    stage.week()
    for text in ("Roodborst.", "Ik merkte iets."):
        stage.says(name, text)
    asked = stage.read(name, stage.say("reflection-me-readers"))
    readers = "network" if shares else "me"
    stage.presses(name, asked, f"reflection-me-readers-{readers}")


def _over(stage: Stage, name: str, *, shares: bool = False) -> None:
    _reflects(stage, name, shares=shares)
    stage.leads("marijke", "network.end")


def _clean(stage: Stage, days: float = 0) -> None:
    """Move to a night some days on, and clean up then."""
    stage.box.clock.move_to(stage.box.clock() + days * DAY)
    list(let_go(stage.settings, stage.box.clock()))


def _is_told(stage: Stage, name: str) -> bool:
    stage.quiet()
    return stage.say("privacy-fading", network=NAME) in stage.sight(name, "dm")


def test_who_shared_everything_hears_nothing_before_they_take_something_back(
    stage: Stage,
) -> None:
    _over(stage, "sanne", shares=True)
    _clean(stage)
    assert not _is_told(stage, "sanne")
    _clean(stage, days=200)
    stage.press("sanne", stage.seen("sanne", "reflection-thanks"), "button-conversation-change")
    sanne = stage.who("sanne")
    sanne.fill({"readers": "me"})
    assert sanne.submit() == {}
    stage.quiet()
    _clean(stage)
    assert "Roodborst" in stage.held("sanne")
    assert _is_told(stage, "sanne")
    _clean(stage, days=27)
    assert "Roodborst" in stage.held("sanne")
    _clean(stage, days=2)
    assert "Roodborst" not in stage.held("sanne")


def test_what_ended_long_ago_is_kept_for_weeks_after_it_was_told(stage: Stage) -> None:
    _over(stage, "sanne")
    _clean(stage, days=900)
    assert _is_told(stage, "sanne")
    _clean(stage, days=27)
    assert "Roodborst" in stage.held("sanne")
    _clean(stage, days=2)
    assert "Roodborst" not in stage.held("sanne")


def test_a_shorter_term_shortens_no_day_that_was_promised(stage: Stage) -> None:
    _over(stage, "sanne")
    _clean(stage)
    assert _is_told(stage, "sanne")
    stage.settings = replace(stage.settings, terms=Terms(0, 0))
    _clean(stage, days=80)
    assert "Roodborst" in stage.held("sanne")
    _clean(stage, days=20)
    assert "Roodborst" not in stage.held("sanne")


def test_weeks_without_a_bot_are_no_weeks_to_keep_something_in(stage: Stage) -> None:
    _over(stage, "sanne")
    stage.box.program.stop()
    for days in (900, 40, 2):
        _clean(stage, days=days)
        assert "Roodborst" in stage.held("sanne"), "the letter still waits"
    stage.restart()
    told = stage.seen("sanne", "privacy-fading", network=NAME)
    day = (stage.box.clock() + 28 * DAY).date()
    about = {"network": NAME, "day": day_words(day, "nl")}
    assert stage.say("privacy-fading-reflections", **about) in told.shown()
    _clean(stage, days=27)
    assert "Roodborst" in stage.held("sanne")
    _clean(stage, days=1)
    assert "Roodborst" not in stage.held("sanne")


def test_who_stopped_gets_no_message_and_sees_the_day_on_their_home(stage: Stage) -> None:
    _reflects(stage, "sanne")
    stage.stops("sanne")
    told = stage.say("privacy-stopped-fades", reflections=3, issues=12)
    assert told in stage.sight("sanne", "dm")
    stage.leads("marijke", "network.end")
    ends = stage.box.clock().date()
    _clean(stage)
    assert not _is_told(stage, "sanne")
    day = ends.replace(year=ends.year + 1, month=ends.month + 3 - 12)
    about = {"network": NAME, "day": day_words(day, "nl")}
    assert stage.say("privacy-fading-reflections", **about) in open_home(stage, "sanne").shown()
    _clean(stage, days=95)
    assert "Roodborst" not in stage.held("sanne")
    stage.quiet()
    assert stage.say("privacy-fading-reflections", **about) not in home(stage, "sanne").shown()


def test_who_left_only_this_network_gets_no_message_either(stage: Stage) -> None:
    _reflects(stage, "sanne")
    stage.set_up_elsewhere("sanne")
    stage.presses("sanne", stage.seen("sanne", "network-invite-no"), "button-network-join")
    stage.says("sanne", "stop")
    asked = stage.seen("sanne", "privacy-stop-note")
    stage.presses("sanne", asked, "button-privacy-leave", network=NAME)
    assert stage.say("privacy-stopped-fades", reflections=3, issues=12) in stage.sight("sanne")
    stage.leads("marijke", "network.end")
    _clean(stage)
    assert not _is_told(stage, "sanne")


def test_who_takes_a_break_is_told_once_they_go_on_and_loses_nothing_before(
    stage: Stage,
) -> None:
    _over(stage, "sanne")
    stage.says("sanne", "pauze")
    _clean(stage)
    assert not _is_told(stage, "sanne")
    _clean(stage, days=102)
    assert "Roodborst" in stage.held("sanne")
    with stage.box.program.database.read() as w:
        assert w.outbox.under("fading:") == (), "nothing waits for months"
    stage.says("sanne", "verder")
    stage.play(hours=22)
    assert _is_told(stage, "sanne")


def test_nobody_is_told_on_a_day_off(stage: Stage) -> None:
    _over(stage, "sanne")
    saturday = stage.box.clock() + 2 * DAY
    assert saturday.isoweekday() == 6
    _clean(stage, days=2)
    assert not _is_told(stage, "sanne")
    stage.play(days=2)
    assert _is_told(stage, "sanne")


def test_a_letter_that_waits_for_the_morning_waits_for_who_takes_a_break(stage: Stage) -> None:
    _over(stage, "sanne")
    _clean(stage, days=2)
    stage.says("sanne", "pauze")
    stage.play(days=3)
    assert not _is_told(stage, "sanne")
    stage.says("sanne", "verder")
    assert _is_told(stage, "sanne")
