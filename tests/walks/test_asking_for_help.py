"""Asking who facilitates for help: who reads it, who takes it up, and how it goes away."""

from datetime import timedelta
from functools import partial

import pytest

from bot.sandbox.standin import SeenMessage
from flows.words import LANGUAGES, list_words
from handlers import ids
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


def test_who_is_stuck_with_an_action_has_it_as_the_last_way_out(stage: Stage) -> None:
    stage.begin("sanne", "ruben")
    open_home(stage, "sanne")
    press(stage, "sanne", "button-action-new")
    sanne = stage.who("sanne")
    sanne.fill({"then": "Ik bel de huisarts op maandag"})
    assert sanne.submit() == {}
    press(stage, "sanne", "button-action-tell")
    sanne.fill({"how": stage.say("action-how-stuck")})
    assert sanne.submit() == {}
    assert sanne.view is not None
    ways = sanne.view.shown()
    assert ways.index(stage.say("action-way-enough")) < ways.index(stage.say("action-way-help"))
    sanne.fill({"way": stage.say("action-way-help")})
    assert sanne.submit() == {}
    assert stage.say("support-title") in sanne.view.shown()
    sends(stage, WORDS, "stuck")
    stage.play(hours=2)
    seen = got(stage).shown()
    assert stage.say("support-asks-stuck", name="Sanne") in seen
    assert "huisarts" not in seen


def test_who_hears_nothing_asks_somebody_else_to_think_along(asked: Stage) -> None:
    stage = asked
    stage.play(days=11)
    weekly = stage.seen("sanne", "support-waits")
    stage.press("sanne", weekly, "button-support-seek")
    sanne = stage.who("sanne")
    assert sanne.view is not None
    assert stage.say("peer-seek-freely") in sanne.view.shown()
    sanne.fill({"whom": ["U0RUBEN"], "question": "Hoe zou jij het vragen?"})
    assert sanne.submit() == {}
    assert sanne.submit() == {}
    sanne.close_view(all_views=True)
    stage.play(hours=24)
    asked_peer = stage.seen("ruben", "peer-why").shown()
    assert "Hoe zou jij het vragen?" in asked_peer
    assert WORDS not in stage.sight("ruben")


@in_both
def test_who_wants_it_is_seen_to_be_quiet_until_they_turn_it_off(stage: Stage) -> None:
    stage.begin("sanne", "ruben")
    open_home(stage, "sanne")
    press(stage, "sanne", "button-support-signal")
    sanne = stage.who("sanne")
    assert sanne.view is not None
    assert stage.say("support-signal-note") in sanne.view.shown()
    sanne.fill({"networks": [NAME]})
    assert stage.say("support-signal-saved") in stage.told(
        "sanne", lambda: accepted(stage, "sanne")
    )
    assert stage.say("support-signal-on", networks=NAME) in home(stage, "sanne").shown()
    quiet = stage.say("support-quiet", names="Sanne")
    assert quiet not in open_home(stage, "marijke").shown(), "she has only just joined"
    stage.play(days=25)
    seen = open_home(stage, "marijke").shown()
    assert quiet in seen
    assert "Ruben" not in seen
    for name in ("ruben", "sanne"):
        assert quiet not in open_home(stage, name).shown()
    press(stage, "sanne", "button-support-signal")
    sanne.fill({"networks": []})
    accepted(stage, "sanne")
    assert quiet not in home(stage, "marijke").shown(), "at once"


@pytest.mark.parametrize("goes", ["stops", "erases"])
def test_who_goes_takes_their_words_along(asked: Stage, goes: str) -> None:
    stage = asked
    open_home(stage, "marijke")
    assert WORDS in stage.held("sanne")
    assert WORDS in stage.says("sanne", "mijn gegevens")
    if goes == "stops":
        stage.stops("sanne")
        assert WORDS not in stage.held("sanne")
    else:
        stage.says("sanne", "wis mijn gegevens")
        message = stage.seen("sanne", "privacy-erase-cannot")
        stage.press("sanne", message, "button-privacy-erase")
        stage.quiet()
    for name in ("marijke", "james"):
        assert WORDS not in stage.sight(name), name
    assert stage.rows("support_request", "support_told") == {
        "support_request": [],
        "support_told": [],
    }


def test_who_stops_facilitating_reads_it_no_more_and_who_comes_does(asked: Stage) -> None:
    stage = asked
    stage.presses("marijke", got(stage), "button-support-take")
    stage.leads("james", "network.people")
    james = stage.who("james")
    james.fill({"facilitators": ["U0JAMES", "U0LOTTE"]})
    assert james.submit() == {}
    stage.quiet()
    assert WORDS not in stage.sight("marijke")
    back = stage.say("support-open-again", network=NAME)
    assert back in stage.sight("sanne", "dm")
    stage.play(days=2)
    for name in ("james", "lotte"):
        assert WORDS in got(stage, name).shown(), name
    stage.presses("lotte", got(stage, "lotte"), "button-support-take")
    assert stage.seen("sanne", "support-taken", name="Lotte", network=NAME)
    assert stage.say("support-taken-by", name="Lotte") in stage.sight("james", "dm")


def test_words_can_be_neither_markup_nor_too_long_and_old_buttons_answer(stage: Stage) -> None:
    stage.begin("sanne", "ruben")
    opens(stage)
    sanne = stage.who("sanne")
    sanne.fill({"help": stage.say("support-help-other"), "words": "x" * 601})
    assert list(sanne.submit()) == ["words"]
    sends(stage, "Kan <!channel> *dit* @marijke?", "other")
    stage.play(hours=2)
    message = got(stage)
    assert "Kan <!channel> *dit* @marijke?" in message.shown()
    press(stage, "sanne", "button-support-withdraw")
    marijke = stage.who("marijke")
    said = stage.told(
        "marijke",
        lambda: marijke.click(message, stage.say("button-support-take"), stale=True),
    )
    assert stage.say("support-gone") in said
    about = ids.value({"network": stage.network().id})
    for name, key in (("bram", "network-not-a-member"), ("marijke", "support-you-facilitate")):
        planted = stage.planted(name, {"Vraag": ("support.ask", about)})
        said = stage.told(name, partial(stage.who(name).click, planted, "Vraag"))
        assert stage.say(key, network=NAME) in said
