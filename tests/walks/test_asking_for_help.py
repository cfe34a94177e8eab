"""Asking who facilitates for help: who reads it, who takes it up, and how it goes away."""

from datetime import timedelta

import pytest

from bot.sandbox.standin import SeenMessage
from flows.words import LANGUAGES, list_words
from tests.walks.homes import home, open_home, press
from tests.walks.stage import KICK_OFF, Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)
WORDS = "Ik durf mijn teamleider niet te vragen."
NAME = "Samen Sterker"


def opens(stage: Stage, name: str = "sanne") -> str:
    """Let somebody open the form from Home; gives what stands in it."""
    open_home(stage, name)
    press(stage, name, "button-support-ask")
    view = stage.who(name).view
    assert view is not None
    return view.shown()


def asks(stage: Stage, text: str = WORDS, how: str = "think", name: str = "sanne") -> str:
    """Let somebody ask for help from Home; gives what the bot says to that."""
    opens(stage, name)
    return sends(stage, text, how, name)


def sends(stage: Stage, text: str, how: str = "think", name: str = "sanne") -> str:
    person = stage.who(name)
    person.fill({"help": stage.say(f"support-help-{how}"), "words": text})
    return stage.told(name, lambda: accepted(stage, name))


def accepted(stage: Stage, name: str) -> None:
    assert stage.who(name).submit() == {}


def got(stage: Stage, name: str = "marijke") -> SeenMessage:
    """Give what somebody who facilitates got of it."""
    return stage.seen(name, "support-asked", network=NAME)


@pytest.fixture
def asked(stage: Stage) -> Stage:
    """Let Sanne have asked for help, and both facilitators have heard of it."""
    stage.begin("sanne", "ruben")
    asks(stage)
    stage.play(hours=2)
    return stage


@in_both
def test_who_facilitates_hears_who_asks_and_what_and_takes_it_up(stage: Stage) -> None:
    stage.begin("sanne", "ruben")
    names = list_words(["James", "Marijke"], stage.language)
    told = opens(stage)
    assert stage.say("support-who-reads", network=NAME, names=names) in told
    sanne = stage.who("sanne")
    assert list(sanne.submit()) == ["help"]
    assert stage.say("support-asked-now", network=NAME) in sends(stage, WORDS)
    assert WORDS not in stage.sight("marijke", "dm"), "not before others could ask as well"
    stage.play(hours=2)
    for name in ("marijke", "james"):
        seen = got(stage, name).shown()
        assert WORDS in seen
        assert stage.say("support-asks-think", name="Sanne") in seen
        open_home(stage, name)
        assert WORDS in home(stage, name).shown()
    assert stage.say("support-you-take") in stage.presses(
        "marijke", got(stage), "button-support-take"
    )
    assert stage.seen("sanne", "support-taken", name="Marijke", network=NAME)
    taken = stage.say("support-taken-by", name="Marijke")
    assert taken in got(stage, "james").shown()
    assert taken in home(stage, "james").shown()
    assert "Marijke" in home(stage, "sanne").shown()
    press(stage, "marijke", "button-support-done")
    for name in ("marijke", "james", "sanne"):
        assert WORDS not in stage.sight(name), name
        assert WORDS not in stage.held(name), name
    open_home(stage, "ruben")
    assert WORDS not in stage.sight("ruben")


def test_it_is_changed_and_taken_back_everywhere_it_stands(asked: Stage) -> None:
    stage = asked
    press(stage, "sanne", "button-support-change")
    view = stage.who("sanne").view
    assert view is not None
    said = sends(stage, "Het gaat alweer.", "contact")
    assert stage.say("support-changed-now", network=NAME) in said
    seen = got(stage).shown()
    assert "Het gaat alweer." in seen
    assert stage.say("support-asks-contact", name="Sanne") in seen
    assert WORDS not in stage.sight("marijke")
    said = stage.told("sanne", lambda: press(stage, "sanne", "button-support-withdraw"))
    assert stage.say("support-withdrawn-now") in said
    for name in ("marijke", "james"):
        assert "Het gaat alweer." not in stage.sight(name), name
        assert stage.say("support-nothing-left") in stage.sight(name, "dm"), name


def test_one_message_a_day_however_many_ask(asked: Stage) -> None:
    stage = asked
    asks(stage, "Wie belt er mee?", name="ruben")
    stage.play(hours=4)
    assert stage.sight("marijke", "dm").count(stage.say("support-why")) == 1
    open_home(stage, "marijke")
    assert "Wie belt er mee?" in home(stage, "marijke").shown()
    stage.box.player.play(KICK_OFF + timedelta(days=1, hours=2), lambda _at, _played: None)
    assert stage.sight("marijke", "dm").count(stage.say("support-why")) == 2
