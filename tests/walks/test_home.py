"""What everybody finds on their Home, and what they can do there."""

from datetime import timedelta

import pytest

from bot.sandbox.standin import CannotDoError
from bot.sandbox.standin.elements import all_elements
from flows.words import LANGUAGES, day_words, weekday_words
from tests.walks.homes import confirmation, home, open_home, press
from tests.walks.stage import KICK_OFF, Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)
WEEKS = 22  # a network of 150 days


def week_line(stage: Stage, role: str, week: int) -> str:
    ends = day_words((KICK_OFF + timedelta(days=150)).date(), stage.language)
    return stage.say(
        "home-week", role=role, network="Samen Sterker", week=week, weeks=WEEKS, ends=ends
    )


@in_both
def test_a_participant_sees_where_they_are_and_what_waits(stage: Stage) -> None:
    stage.begin("sanne")
    seen = open_home(stage, "sanne").shown()
    assert week_line(stage, "participant", 1) in seen
    assert stage.say("cycle-issue-issue") in seen
    stage.week()
    stage.play(days=7)
    seen = home(stage, "sanne").shown()
    assert week_line(stage, "participant", 2) in seen, "Home followed the questions that came"
    assert stage.say("reflection-us-success") in seen


def test_home_follows_wherever_something_changes(stage: Stage) -> None:
    stage.begin("sanne")
    open_home(stage, "sanne")
    stage.says("sanne", "Familie zit pas aan tafel als het misgaat.")
    seen = home(stage, "sanne").shown()
    assert stage.say("cycle-issue-why") in seen
    assert "Familie zit pas aan tafel" in seen
    stage.says("sanne", "later")
    day = day_words(KICK_OFF.date(), "nl")
    about = {"title": stage.say("cycle-issue-title"), "network": "Samen Sterker", "day": day}
    later = stage.say("home-question-later", **about)
    assert later in home(stage, "sanne").shown()
    stage.says("sanne", "pauze")
    assert stage.say("home-resting") in home(stage, "sanne").shown()


def test_a_press_finds_its_button_when_home_was_just_drawn_anew(stage: Stage) -> None:
    stage.begin("sanne")
    sanne = stage.who("sanne")
    before = {each.action_id: each.path for each in all_elements(open_home(stage, "sanne").blocks)}
    stage.says("sanne", "Familie zit pas aan tafel als het misgaat.")
    now = home(stage, "sanne")
    settings = next(each for each in before if each.startswith("network.settings#"))
    assert before[settings] not in {each.path for each in all_elements(now.blocks)}
    sanne.click(now, before[settings])
    assert sanne.view is not None
    assert stage.say("settings-title") in sanne.view.shown()
    with pytest.raises(CannotDoError):
        sanne.click(now, "gone/network.nothing#1")


def test_who_never_opened_their_home_gets_none(stage: Stage) -> None:
    stage.begin("sanne")
    stage.says("sanne", "Familie.")
    stage.play(days=8)
    assert stage.who("sanne").home is None
    assert stage.who("marijke").home is None


def test_home_is_still_followed_after_old_rows_were_cleaned_up(stage: Stage) -> None:
    stage.begin("sanne")
    open_home(stage, "sanne")
    stage.play(days=6)
    stage.says("sanne", "pauze")
    assert stage.say("home-resting") in home(stage, "sanne").shown()


def test_a_question_can_be_answered_kept_for_later_or_skipped_from_home(stage: Stage) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Familie.", "Krapte.", "", "", "Eerder vragen.", "")
    stage.week()
    open_home(stage, "sanne")
    press(stage, "sanne", "button-conversation-later")
    day = day_words((KICK_OFF + timedelta(days=3)).date(), "nl")
    about = {"title": "Weekvraag", "network": "Samen Sterker", "day": day}
    resting = stage.say("home-question-later", **about)
    assert resting in home(stage, "sanne").shown()
    assert (
        stage.say("conversation-for-later") in stage.seen("sanne", "reflection-me-success").shown()
    )
    told = stage.told("sanne", lambda: press(stage, "sanne", "button-reflection-skip"))
    assert stage.say("reflection-skipped") in told
    assert stage.say("reflection-me-me") not in told, "the second question is not asked any more"
    assert stage.say("home-no-question") in home(stage, "sanne").shown()


def test_who_skips_a_week_from_home_counts_as_somebody_who_answered(stage: Stage) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Familie.", "Krapte.", "", "", "Eerder vragen.", "")
    stage.week()
    open_home(stage, "sanne")
    for _ in range(4):
        press(stage, "sanne", "button-reflection-skip")
        stage.play(days=7)
    less = stage.say("reflection-less", name="Sanne", network="Samen Sterker")
    assert less not in stage.sight("sanne", "dm")


def test_what_was_written_is_turned_page_by_page(stage: Stage) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Familie.", "Krapte.", "", "", "Eerder vragen.", "")
    stage.week()
    for week in range(4):
        for text in (f"Het lukte {week}.", f"Ik merkte {week}."):
            stage.says("sanne", text)
        label = "readers-network" if week == 3 else "readers-me"
        asked = stage.read("sanne", stage.say("reflection-me-readers"))
        theme = ("me", "us", "better", "me")[week]
        stage.presses("sanne", asked, f"reflection-{theme}-{label}")
        stage.play(days=7)
    seen = open_home(stage, "sanne")
    assert _order(seen.shown(), "Het lukte 3", "Het lukte 2", "Het lukte 1")
    assert "Het lukte 0" not in seen.shown()
    assert stage.say("home-read-by-network", network="Samen Sterker") in seen.shown()
    assert stage.say("button-home-newer") not in seen.buttons
    seen = press(stage, "sanne", "button-home-older")
    assert _order(seen.shown(), "Het lukte 0", "Familie.", "Krapte.")
    assert stage.say("home-piece-more", more=1) in seen.shown()
    assert stage.say("home-read-by-me") in seen.shown()
    assert stage.say("button-home-older") not in seen.buttons
    assert "Het lukte 3" in press(stage, "sanne", "button-home-newer").shown()


def test_an_answer_and_its_readers_are_changed_from_home(stage: Stage) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Familie.", "Krapte.", "", "", "Eerder vragen.", "")
    sanne = stage.who("sanne")
    sanne.click(open_home(stage, "sanne"), stage.say("button-conversation-change"))
    sanne.fill({"issue": "Mantelzorgers."})
    assert sanne.submit() == {}
    assert "Mantelzorgers." in home(stage, "sanne").shown()
    sanne.click(home(stage, "sanne"), stage.say("button-conversation-readers"))
    sanne.fill({"issue": stage.say("readers-network", network="Samen Sterker")})
    assert sanne.submit() == {}
    some = stage.say("home-read-by-some", network="Samen Sterker")
    assert some in home(stage, "sanne").shown()


@in_both
def test_words_without_a_place_are_shown_and_can_be_let_go(stage: Stage) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Familie.", "Krapte.", "", "", "Eerder vragen.", "")
    open_home(stage, "sanne")
    stage.says("sanne", "Zomaar een gedachte.")
    seen = home(stage, "sanne")
    assert stage.say("home-kept") in seen.shown()
    assert "Zomaar een gedachte." in seen.shown()
    press(stage, "sanne", "button-conversation-drop")
    assert "Zomaar een gedachte." not in home(stage, "sanne").shown()


@in_both
def test_less_and_more_often_show_at_once(stage: Stage) -> None:
    stage.begin("sanne")
    about = {"day": weekday_words(4, stage.language), "hour": "15:00"}
    less, more = stage.say("button-network-less"), stage.say("button-network-more")
    seen = open_home(stage, "sanne")
    assert stage.say("home-when", weeks=1, **about) in seen.shown()
    assert more not in seen.buttons
    assert (
        stage.say("home-when", weeks=2, **about)
        in press(stage, "sanne", "button-network-less").shown()
    )
    seen = press(stage, "sanne", "button-network-less")
    assert stage.say("home-when", weeks=4, **about) in seen.shown()
    assert less not in seen.buttons
    assert (
        stage.say("home-when", weeks=2, **about)
        in press(stage, "sanne", "button-network-more").shown()
    )


def test_who_asks_for_less_from_home_ends_the_silence(stage: Stage) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Familie.", "Krapte.", "", "", "Eerder vragen.", "")
    stage.play(days=32)
    about = {"name": "Sanne", "network": "Samen Sterker"}
    assert stage.say("reflection-less", **about) in stage.sight("sanne", "dm")
    title = stage.say("reflection-title", network="Samen Sterker")
    asked = stage.sight("sanne", "dm").count(title)
    open_home(stage, "sanne")
    press(stage, "sanne", "button-network-less")
    stage.play(days=14)
    assert stage.sight("sanne", "dm").count(title) == asked + 1


def test_pausing_going_on_and_stopping_show_at_once(stage: Stage) -> None:
    stage.begin("sanne")
    open_home(stage, "sanne")
    seen = press(stage, "sanne", "button-privacy-pause")
    assert stage.say("home-resting") in seen.shown()
    assert stage.say("button-privacy-pause") not in seen.buttons
    assert stage.say("home-resting") not in press(stage, "sanne", "button-privacy-resume").shown()
    title, text = confirmation(home(stage, "sanne"), stage.say("button-privacy-stop"))
    assert title == stage.say("home-stop-title")
    assert text == stage.say("home-stop-sure", count=1, networks="Samen Sterker")
    seen = press(stage, "sanne", "button-privacy-stop")
    assert stage.say("home-stopped-kept") in seen.shown()
    assert stage.say("button-privacy-stop") not in seen.buttons
    assert "/leerkring start" not in seen.shown()


def test_an_invitation_is_answered_on_home_too(stage: Stage) -> None:
    stage.set_up(("sanne", "youssef"))
    seen = open_home(stage, "sanne")
    assert stage.say("home-invited", network="Samen Sterker") in seen.shown()
    seen = press(stage, "sanne", "button-network-join")
    assert week_line(stage, "participant", 1) in seen.shown()
    assert stage.say("cycle-issue-issue") in seen.shown()
    open_home(stage, "youssef")
    seen = press(stage, "youssef", "button-network-decline")
    assert stage.say("home-no-networks") in seen.shown()


def test_a_network_that_is_over_is_said_in_words(stage: Stage) -> None:
    stage.begin("sanne")
    open_home(stage, "sanne")
    stage.says("sanne", "Familie.")
    stage.play(days=152)
    ends = day_words((KICK_OFF + timedelta(days=150)).date(), "nl")
    seen = home(stage, "sanne").shown()
    assert stage.say("home-over", network="Samen Sterker", ends=ends) in seen
    assert "Familie." in seen, "what was written stays to be read and changed"


def test_a_guest_and_somebody_without_a_network_find_a_kind_home(stage: Stage) -> None:
    assert stage.say("home-no-networks") in open_home(stage, "sanne").shown()
    assert stage.say("home-no-networks-guest") in open_home(stage, "wim").shown()


def _order(text: str, *parts: str) -> bool:
    places = [text.find(part) for part in parts]
    return places == sorted(places) and -1 not in places
