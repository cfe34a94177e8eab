"""The thermometer over five months, planned once: from a baseline to a conversation and back."""

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.sandbox.standin import SeenMessage
from flows.thermometer.ports import Round
from tests.walks.stage import CHANNEL, JOINS, Language, Stage

SIX = JOINS[:6]
_STEP = timedelta(days=4)
_ANSWERS = {
    "full": ("435244354435", "325333254425", "534244554435", "535144354425", "335344354435"),
    "pulse": ("435444", "325345", "534445", "535444", "445454"),
}
_TEXTS = {
    "nl": ("We bellen elkaar.", "Iedereen komt aan het woord.", "We lachen ook samen."),
    "en": ("We call each other.", "Everybody gets to speak.", "We also laugh together."),
}

_ACTIONS = {
    "nl": "Eén keer per maand eten we samen en zeggen we wat schuurt.",
    "en": "Once a month we eat together and say what rubs.",
}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_network_measures_itself_for_five_months(stage: Stage, language: Language) -> None:
    stage.begin(*SIX)
    _plan(stage)
    sets = []
    for round_ in _months(stage):
        sets.append(round_.statements)
        if len(sets) == 2:
            _talk(stage)  # about the first
    assert sets[0] == "full", "a baseline in the first weeks"
    assert sets[-1] == "full", "and one at the end"
    assert sets.count("full") == 3
    assert sets.count("pulse") >= 1
    action = _ACTIONS[stage.language]
    opened = [each.shown() for each in stage.who("wim").messages(CHANNEL) if each.from_bot]
    assert any(stage.say("thermometer-point-pulled", name="Sanne") in each for each in opened)
    assert any(stage.say("thermometer-went-half") in each and action in each for each in opened)
    results = [each.shown() for each in _results(stage)]
    assert len(results) == len(sets)
    compared = stage.say("thermometer-trend-since", date="…").partition("…")[0]
    assert compared not in results[0]
    assert sum(compared in each for each in results) >= 2, "each set is held against itself"
    told = stage.who("sanne").command(CHANNEL, "/thermometer", "history")
    assert told is not None
    for dimension in ("ambition", "learning"):
        assert stage.say(f"dimension-{dimension}") in told.shown()
    stage.press("sanne", told, "button-thermometer-history-picture")
    stage.quiet()
    assert "[picture:" in stage.who("sanne").messages("dm")[-1].shown()
    _write_down(stage, language)


def _plan(stage: Stage) -> None:
    """Let Marijke plan them all at once: full ones at three moments, a short one every month."""
    marijke = stage.who("marijke")
    assert marijke.command(CHANNEL, "/thermometer", "plan") is None
    phases = [stage.say("thermometer-schedule-phases-yes")]
    marijke.fill({"phases": phases, "every": stage.say("thermometer-schedule-weeks", weeks=4)})
    assert marijke.submit() == {}


def _talk(stage: Stage) -> None:
    """Let the group read what was written, take up one point, and let Sanne see to it."""
    marijke = stage.who("marijke")
    care = stage.seen("marijke", "thermometer-care-remarks")
    stage.press("marijke", care, "button-thermometer-check")
    assert marijke.view is not None
    boxes = [block["block_id"] for block in marijke.view.blocks if block["type"] == "input"]
    marijke.fill({box: [stage.say("thermometer-check-show")] for box in boxes[:2]})
    assert marijke.submit() == {}
    stage.press("marijke", care, "button-thermometer-take-up")
    marijke.fill({"statement": stage.say("statement-B2"), "words": _ACTIONS[stage.language]})
    assert marijke.submit() == {}
    point = stage.seen("sanne", "thermometer-point-nobody", CHANNEL)
    stage.press("sanne", point, "button-thermometer-own-point")
    stage.play(days=45)
    asked = stage.seen("sanne", "button-thermometer-went-half")
    stage.press("sanne", asked, "button-thermometer-went-half")
    stage.quiet()


def _months(stage: Stage) -> Iterator[Round]:
    """Play until the network nearly ends; whenever a round is open, five people fill it in."""
    network = stage.network()
    filled: set[str] = set()
    while stage.box.clock().date() < network.ends - _STEP:
        stage.play(days=_STEP.days)
        with stage.box.program.database.read() as w:
            round_ = w.thermometer.open_in(network.id)
        if round_ is not None and round_.id not in filled:
            filled.add(round_.id)
            for number, answers in enumerate(_ANSWERS[round_.statements]):
                turned = answers[len(filled) :] + answers[: len(filled)]
                _fill_in(stage, SIX[number], turned, number)
            yield round_


def _fill_in(stage: Stage, name: str, answers: str, number: int) -> None:
    person, texts = stage.who(name), _TEXTS[stage.language]
    stage.choose(name, answers)
    assert person.submit() == {}
    if number < len(texts):
        group = stage.say("thermometer-readers-group")
        person.fill({"good": texts[number], "good-readers": group})
    assert person.submit() == {}
    person.close_view()


def _results(stage: Stage) -> list[SeenMessage]:
    title = stage.say("thermometer-result-title")
    return [each for each in stage.who("wim").messages(CHANNEL) if title in each.shown()]


def _write_down(stage: Stage, language: Language) -> None:
    """Keep what people read, for eyes to judge, when asked to."""
    folder = os.environ.get("LEERKRING_TRANSCRIPTS")
    if not folder:
        return
    for name, place in (("marijke", "dm"), ("sanne", "dm"), ("wim", CHANNEL)):
        called = "channel" if place == CHANNEL else name
        text = stage.transcript(name, place)
        Path(folder, f"{language}-thermometer-{called}.md").write_text(text + "\n", "utf-8")
