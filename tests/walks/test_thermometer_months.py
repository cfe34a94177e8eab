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


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_network_measures_itself_for_five_months(stage: Stage, language: Language) -> None:
    stage.begin(*SIX)
    _plan(stage)
    sets = [round_.statements for round_ in _months(stage)]
    assert sets[0] == "full", "a baseline in the first weeks"
    assert sets[-1] == "full", "and one at the end"
    assert sets.count("full") == 3
    assert sets.count("pulse") >= 1
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
                _fill_in(stage, SIX[number], answers, number)
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
