"""The first time with the bot: a greeting, and somebody who looks after it."""

from functools import partial

import pytest

from flows.words import LANGUAGES
from tests.walks.homes import home, open_home, press, sends
from tests.walks.stage import Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)


@in_both
def test_who_opens_the_app_for_the_first_time_is_greeted_once(stage: Stage) -> None:
    told = stage.told("sanne", lambda: open_home(stage, "sanne"))
    assert told.count(stage.say("home-welcome", name="Sanne")) == 1
    for key in ("home-welcome-what", "home-welcome-nothing", "home-welcome-stop"):
        assert stage.say(key) in told
    assert stage.told("sanne", lambda: open_home(stage, "sanne")) == ""
    stage.who("sanne").open_dm()
    assert stage.told("sanne", stage.quiet) == ""


def test_opening_the_messages_is_meeting_the_bot_too(stage: Stage) -> None:
    told = stage.told("wim", stage.who("wim").open_dm)
    assert stage.say("home-welcome", name="Wim") in told
    assert stage.who("wim").home is None
    assert stage.told("wim", lambda: open_home(stage, "wim")) == ""


def test_who_heard_of_the_bot_before_is_not_greeted(stage: Stage) -> None:
    stage.begin("sanne")
    for name in ("sanne", "marijke"):
        assert stage.told(name, partial(open_home, stage, name)) == ""


@in_both
def test_a_member_may_look_after_the_app_and_give_that_back(stage: Stage) -> None:
    stage.who("wim").open_home()
    assert stage.say("button-home-care") not in home(stage, "wim").buttons, "guests cannot"
    for name in ("lotte", "bram"):
        assert stage.say("home-care-why") in open_home(stage, name).shown()
    told = sends(stage, "lotte", "button-home-care")
    for line in ("title", "start", "doctor", "docs", "sees", "note"):
        assert stage.say(f"home-care-{line}") in told
    assert stage.say("home-care-yours") in home(stage, "lotte").shown()
    assert sends(stage, "bram", "button-home-care") == stage.say("home-care-taken")
    assert stage.say("button-home-care") not in open_home(stage, "bram").buttons
    assert stage.say("home-care-given-back") in sends(stage, "lotte", "button-home-care-back")
    assert stage.say("button-home-care") in home(stage, "lotte").buttons
    open_home(stage, "bram")
    press(stage, "bram", "button-home-care")
    with stage.box.program.database.read() as w:
        assert w.workspaces.get("T0LEERKRING").caretaker == w.people.person_of("U0BRAM")


def test_only_who_may_have_installed_the_app_is_offered_to_look_after_it(stage: Stage) -> None:
    stage.begin("sanne")
    care = stage.say("button-home-care")
    assert care not in open_home(stage, "sanne").buttons, "who only takes part"
    for name in ("marijke", "bram"):
        assert care in open_home(stage, name).buttons


def test_an_old_button_to_look_after_the_app_is_refused_to_a_guest(stage: Stage) -> None:
    planted = stage.planted("wim", {"Ik": ("home.care", "{}"), "Terug": ("home.care-back", "{}")})
    told = stage.told("wim", lambda: stage.who("wim").click(planted, "Ik"))
    assert told == stage.say("home-care-members-only")
    assert stage.told("wim", lambda: stage.who("wim").click(planted, "Terug")) == ""


def test_old_buttons_of_home_are_answered_kindly(stage: Stage) -> None:
    stage.begin("sanne")
    sanne = stage.who("sanne")
    open_home(stage, "sanne")
    old = {
        "pagina": ("home.show", '{"page":"-3","network":"weg"}'),
        "onleesbaar": ("home.show", '{"page":"veel"}'),
        "ver": ("home.show", '{"page":"999"}'),
    }
    planted = stage.planted("sanne", old)
    for label in old:
        assert stage.told("sanne", partial(sanne.click, planted, label)) == ""
        assert stage.say("cycle-issue-issue") in home(stage, "sanne").shown()
    gone = stage.planted("sanne", {"weg": ("home.tegels", "{}"), "sla": ("reflection.skip", "{}")})
    for label in ("weg", "sla"):
        told = stage.told("sanne", partial(sanne.click, gone, label))
        assert told == stage.say("button-unknown")
