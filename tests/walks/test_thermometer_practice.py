"""Practising with invented answers: marked everywhere, and nothing of it is kept."""

import pytest

from bot.sandbox.standin import SeenMessage
from flows.words import LANGUAGES
from tests.support import on_both
from tests.walks.homes import open_home, sends
from tests.walks.stage import CHANNEL, Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)
KEPT = ("round", "ticket", "box", "round_secret", "tally", "remark", "named", "due")
NAME = "Samen Sterker"


def _offer(stage: Stage, typed: str) -> SeenMessage:
    offered = stage.who("marijke").command(CHANNEL, "/thermometer", typed)
    assert offered is not None
    return offered


def _post(stage: Stage) -> SeenMessage:
    stage.presses("marijke", _offer(stage, "oefenen"), "button-thermometer-show")
    return stage.seen("sanne", "thermometer-practice-mark", CHANNEL)


def _pictures(message: SeenMessage) -> list[str]:
    return [each["alt_text"] for each in message.blocks if each["type"] == "image"]


@in_both
@pytest.mark.parametrize("typed", ["oefenen", "practice"])
def test_who_leads_looks_at_it_first_and_nobody_else_sees_that(stage: Stage, typed: str) -> None:
    stage.begin("sanne")
    offered = _offer(stage, typed)
    assert stage.say("thermometer-practice") in offered.shown()
    before = stage.rows(*KEPT)
    stage.presses("marijke", offered, "button-thermometer-practice")
    seen = stage.seen("marijke", "preview-mark", network=NAME)
    mark = stage.say("thermometer-practice-mark")
    shown = seen.shown()
    assert shown.count(mark) == 2
    assert shown.index(mark) < shown.index(stage.say("thermometer-result-title"))
    assert shown.rindex(mark) > shown.index(stage.say("thermometer-guide-title"))
    for label in ("warm", "cold"):
        assert stage.say(f"thermometer-label-{label}") in shown
    assert stage.say("thermometer-band-divided") in shown
    (picture,) = _pictures(seen)
    assert stage.say("thermometer-practice-name", network=NAME) in picture
    pressed = stage.presses("marijke", seen, "button-thermometer-figures")
    assert pressed == stage.say("preview-pressed")
    assert stage.rows(*KEPT) == before
    assert mark not in stage.sight("sanne") + stage.sight("james")


@on_both
def test_in_the_channel_everybody_can_practise_and_nothing_is_kept(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    posted = _post(stage)
    mark = stage.say("thermometer-practice-mark")
    assert posted.shown().count(mark) == 2
    assert len(_pictures(posted)) == 1
    stage.presses("marijke", _offer(stage, "proef"), "button-thermometer-show")
    assert stage.sight("sanne", CHANNEL).count(stage.say("thermometer-practice-try")) == 1
    open_home(stage, "bram")  # who is in the channel and in no network practises too
    before = stage.rows()
    for name in ("sanne", "bram"):
        _practises(stage, name, posted)
    assert stage.rows() == before
    refused = stage.who("marijke").command(CHANNEL, "/thermometer", "uitslag")
    assert refused is not None
    assert refused.shown() == stage.say("thermometer-no-results")


def _practises(stage: Stage, name: str, posted: SeenMessage) -> None:
    person = stage.who(name)
    stage.press(name, posted, "button-thermometer-practise")
    assert person.view is not None
    assert stage.say("thermometer-practice-form") in person.view.shown()
    assert stage.say("thermometer-anonymous") in person.view.shown()
    missing = person.submit()
    assert set(missing) >= {"A1", "F2"}
    asked = [f"{letter}{n}" for letter in "ABCDEF" for n in (1, 2)]
    answers = dict.fromkeys(asked, stage.say("thermometer-scale-4"))
    person.fill(answers | {"A1": stage.say("thermometer-scale-1")})
    assert person.submit() == {}
    low = stage.say("thermometer-low", statement=stage.say("statement-A1"))
    assert low in person.view.shown(), "pages turn as they do when it is real"
    assert stage.say("thermometer-practice-words") in person.view.shown()
    person.fill({"good": "Geheimzinnig."})
    assert person.submit() == {}
    assert stage.say("thermometer-practice-thanks") in person.view.shown()
    person.close_view()
    assert person.view is None


def test_everybody_practises_in_their_own_language(stage: Stage) -> None:
    stage.begin("sanne")
    posted = _post(stage)
    stage.who("sanne").command(CHANNEL, "/leerkring", "instellingen")
    stage.who("sanne").fill({"language": "en"})
    assert stage.who("sanne").submit() == {}
    stage.press("sanne", posted, "button-thermometer-practise")
    stage.language = "en"
    form = stage.who("sanne").view
    assert form is not None
    assert stage.say("thermometer-practice-form") in form.shown()


def test_practising_is_asked_for_by_who_leads_also_from_home(stage: Stage) -> None:
    stage.begin("sanne")
    refused = stage.who("sanne").command(CHANNEL, "/thermometer", "oefenen")
    assert refused is not None
    only = stage.say("network-facilitators-only")
    assert refused.shown() == only
    for action in ("thermometer.practice", "thermometer.show"):
        assert stage.leads("sanne", action) == only
    open_home(stage, "marijke")
    told = sends(stage, "marijke", "button-thermometer-try")
    assert stage.say("thermometer-practice-mark") in told


def test_an_erased_network_takes_it_out_of_the_channel(stage: Stage) -> None:
    stage.begin("sanne")
    _post(stage)
    open_home(stage, "marijke")
    stage.leads("marijke", "network.erase")
    stage.who("marijke").fill({"sure": [stage.say("network-erase-sure", network=NAME)]})
    assert stage.who("marijke").submit() == {}
    stage.play(days=9)
    assert stage.say("thermometer-practice-mark") not in stage.sight("sanne", CHANNEL)
