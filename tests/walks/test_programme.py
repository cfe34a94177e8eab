"""A programme through the door: chosen, moved, walked, shared, and turned back from."""

import pytest

from flows.cycle.phases import ALL
from flows.words import LANGUAGES
from tests.walks.homes import home, open_home, press
from tests.walks.stage import CHANNEL, Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)


def choose_programme(stage: Stage) -> str:
    """Let Marijke choose action learning in five months; gives the calendar she agrees to."""
    open_home(stage, "marijke")
    marijke = stage.who("marijke")
    marijke.click(home(stage, "marijke"), stage.say("button-cycle-programme"))
    assert marijke.submit() == {}
    assert marijke.view is not None
    calendar = marijke.view.shown()
    assert marijke.submit() == {}
    marijke.close_view(all_views=True)
    stage.quiet()
    return calendar


def to_exploring(stage: Stage, name: str) -> None:
    """Play past the third Thursday; the week before, somebody skips a question."""
    stage.play(days=4)
    stage.says(name, stage.say("command-skip").partition(",")[0])
    stage.play(days=14)


@in_both
def test_a_programme_is_chosen_after_a_look_at_its_dates(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    open_home(stage, "sanne")
    assert stage.say("cycle-home", network="Samen Sterker") not in home(stage, "sanne").shown()
    calendar = choose_programme(stage)
    for phase in ALL:
        assert stage.say(f"cycle-phase-{phase}") in calendar
    assert stage.say("cycle-programme-fit", weeks=22) not in calendar, "five months are five months"
    mine = home(stage, "sanne").shown()
    first = stage.say(f"cycle-phase-{ALL[0]}")
    assert stage.say("cycle-here", at=1, all=7, phase=first) in mine
    led = home(stage, "marijke").shown()
    assert stage.say("cycle-here", at=1, all=7, phase=first) in led
    assert stage.say("button-cycle-move") in led


@in_both
def test_a_date_is_moved_after_a_look_at_what_changes(stage: Stage) -> None:
    stage.begin("sanne")
    choose_programme(stage)
    marijke = stage.who("marijke")
    marijke.click(home(stage, "marijke"), stage.say("button-cycle-move"))
    marijke.fill({"day": "2026-11-30"})
    assert marijke.submit() == {}
    assert marijke.view is not None
    shown = marijke.view.shown()
    assert stage.say("cycle-move-same") in shown
    assert "30 november" in shown.lower()
    marijke.close_view()  # one step back: nothing was kept
    marijke.fill({"day": "2026-11-01"})
    assert marijke.submit() == {"day": stage.say("cycle-move-crosses")}
    marijke.fill({"day": "2026-11-30"})
    assert marijke.submit() == {}
    assert marijke.submit() == {}
    marijke.close_view(all_views=True)
    assert "30 november" in home(stage, "marijke").shown().lower()


def test_who_moves_second_sees_that_somebody_was_faster(stage: Stage) -> None:
    stage.begin("sanne")
    choose_programme(stage)
    marijke, james = stage.who("marijke"), stage.who("james")
    open_home(stage, "james")
    for person, name in ((marijke, "marijke"), (james, "james")):
        person.click(home(stage, name), stage.say("button-cycle-move"))
        person.fill({"day": "2026-12-01"})
        assert person.submit() == {}
    assert marijke.submit() == {}
    assert james.submit() == {}
    assert james.view is not None
    assert stage.say("cycle-move-changed") in james.view.shown()


@in_both
def test_questions_of_the_phase_come_with_the_weekly_question(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    choose_programme(stage)
    stage.bring_issue("sanne", "Familie.", "Nu.", "", "", "Praten.", "")
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-share")
    to_exploring(stage, "sanne")
    asked = stage.seen("sanne", "cycle-exploring-moment")
    shown = asked.shown()
    month = "november" if stage.language == "nl" else "November"
    about = stage.say("cycle-issue-issue-label")
    assert stage.say("cycle-recall", month=month, about=about) in shown
    assert "> Familie." in shown
    assert stage.say("cycle-where", at=2, all=7) in shown
    assert stage.say("conversation-progress", saved="no", at=1, all=2) in shown
    stage.says("sanne", "Dinsdag aan de keukentafel.")
    rested = stage.says("sanne", "Voor de dochter.")
    assert stage.say("cycle-resting", left=4) in rested
    assert stage.say("cycle-exploring-sure") in stage.go_on("sanne")
    assert "keukentafel" not in stage.sight("youssef")
    assert "keukentafel" not in stage.sight("marijke")


@in_both
def test_going_back_and_stopping_are_easy_and_nobody_hears_of_it(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    choose_programme(stage)
    stage.play(days=18)
    open_home(stage, "sanne")
    sanne = stage.who("sanne")
    sanne.click(home(stage, "sanne"), stage.say("button-cycle-turn"))
    back = stage.say("cycle-turn-back", phase=stage.say("cycle-phase-issue"))
    sanne.fill({"to": back, "reason": "Het zat ergens anders."})
    told = stage.told("sanne", sanne.submit)
    assert stage.say("cycle-turned-back", phase=stage.say("cycle-phase-issue")) in told
    phase = stage.say("cycle-phase-issue")
    shown = home(stage, "sanne").shown()
    assert stage.say("cycle-here-behind", at=1, all=7, phase=phase) in shown
    assert "> Het zat ergens anders." in shown
    turned = stage.read("sanne", stage.say("button-cycle-now"))
    assert stage.say("cycle-issue-issue") in stage.presses("sanne", turned, "button-cycle-now")

    sanne.click(home(stage, "sanne"), stage.say("button-cycle-turn"))
    sanne.fill({"to": stage.say("cycle-turn-stop")})
    assert stage.say("cycle-turned-stop") in stage.told("sanne", sanne.submit)
    assert stage.say("cycle-home-stopped", network="Samen Sterker") in home(stage, "sanne").shown()
    others = stage.sight("youssef", "dm", CHANNEL) + stage.sight("marijke", "dm", CHANNEL)
    assert "ergens anders" not in others
    assert stage.say("cycle-turned-stop") not in others


@in_both
def test_all_cards_stand_in_one_message_with_how_the_issue_changed(stage: Stage) -> None:
    stage.begin("sanne")
    choose_programme(stage)
    stage.bring_issue("sanne", "Familie komt te laat.", "Nu.", "", "", "Praten.", "")
    to_exploring(stage, "sanne")
    for answer in ("Dinsdag.", "De dochter."):
        stage.says("sanne", answer)
    stage.go_on("sanne")
    for answer in ("Bijna niets.", "De buurvrouw."):
        stage.says("sanne", answer)
    stage.go_on("sanne")
    for answer in ("Wij bellen niet.", "Wij bellen te laat."):
        stage.says("sanne", answer)
    open_home(stage, "sanne")
    cards = stage.told("sanne", lambda: press(stage, "sanne", "button-cycle-cards"))
    assert cards.index(stage.say("cycle-cards-versions")) < cards.index("Familie komt te laat.")
    assert cards.index("Familie komt te laat.") < cards.index("Wij bellen te laat.")
    assert stage.say("cycle-read-by-me", network="Samen Sterker") in cards


@in_both
def test_moving_a_date_to_where_it_is_asks_for_another_day(stage: Stage) -> None:
    stage.begin("sanne")
    choose_programme(stage)
    marijke = stage.who("marijke")
    marijke.click(home(stage, "marijke"), stage.say("button-cycle-move"))
    for how in ("cycle-move-rest", "cycle-move-one"):
        marijke.fill({"how": stage.say(how)})
        assert marijke.submit() == {"day": stage.say("cycle-move-unchanged")}
    marijke.fill({"day": "2026-11-30"})
    assert marijke.submit() == {}
    assert marijke.submit() == {}


def test_a_programme_is_not_put_in_the_place_of_one_that_nobody_saw(stage: Stage) -> None:
    stage.begin("sanne")
    marijke, james = stage.who("marijke"), stage.who("james")
    open_home(stage, "marijke")
    open_home(stage, "james")
    for person, name in ((marijke, "marijke"), (james, "james")):
        person.click(home(stage, name), stage.say("button-cycle-programme"))
    assert james.submit() == {}
    for _ in range(2):
        assert marijke.submit() == {}
    assert james.submit() == {}
    assert james.view is not None
    assert stage.say("cycle-programme-kept") in james.view.shown(), "it is the same one"
    james.close_view(all_views=True)
    marijke.close_view(all_views=True)
    for person, name in ((marijke, "marijke"), (james, "james")):
        person.click(home(stage, name), stage.say("button-cycle-programme-other"))
        person.fill({"template": stage.say("cycle-template-six-weeks")})
    for _ in range(2):
        assert marijke.submit() == {}
    assert james.submit() == {}
    assert james.view is not None
    assert stage.say("cycle-move-changed") in james.view.shown()


def test_a_move_is_not_made_in_a_programme_that_came_in_its_place(stage: Stage) -> None:
    stage.begin("sanne")
    choose_programme(stage)
    marijke, james = stage.who("marijke"), stage.who("james")
    open_home(stage, "james")
    james.click(home(stage, "james"), stage.say("button-cycle-move"))
    james.fill({"day": "2026-12-01"})
    marijke.click(home(stage, "marijke"), stage.say("button-cycle-programme-other"))
    marijke.fill({"template": stage.say("cycle-template-improvement")})
    for _ in range(2):
        assert marijke.submit() == {}
    assert james.submit() == {}
    assert james.view is not None
    assert stage.say("cycle-move-changed") in james.view.shown()


def test_dates_of_the_network_that_changed_are_seen_before_a_programme_is_kept(
    stage: Stage,
) -> None:
    stage.begin("sanne")
    marijke, james = stage.who("marijke"), stage.who("james")
    open_home(stage, "james")
    james.click(home(stage, "james"), stage.say("button-cycle-programme"))
    assert james.submit() == {}
    marijke.command(CHANNEL, "/leerkring", "wijzig")
    marijke.fill({"ends": "2027-10-01"})
    assert marijke.submit() == {}
    assert james.submit() == {}
    assert james.view is not None
    assert stage.say("cycle-move-changed") in james.view.shown()
