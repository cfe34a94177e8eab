"""The main job from end to end, with the clock played for six weeks."""

import os
from pathlib import Path

import pytest

from tests.walks.stage import CHANNEL, JOINS, Language, Stage

_TEXTS = {
    "nl": {
        "issue": "Familie zit pas aan tafel als het misgaat.",
        "why": "We komen handen tekort.",
        "learn": "Eerder beginnen te praten.",
        "success": "Een dochter schoof aan.",
        "theme": "Ik vroeg eerst.",
        "private": "Ik was eigenlijk te moe om te luisteren.",
    },
    "en": {
        "issue": "Family only joins when things go wrong.",
        "why": "We are short of hands.",
        "learn": "To start talking earlier.",
        "success": "A daughter joined the handover.",
        "theme": "I asked first.",
        "private": "I was really too tired to listen.",
    },
}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_network_lives_for_six_weeks(stage: Stage, language: Language) -> None:
    walk(stage)
    _write_down(stage, language)


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_the_same_on_postgresql(stage: Stage) -> None:
    walk(stage)


def walk(stage: Stage) -> None:
    """Set up, join, bring an issue, reflect, measure, read the digest."""
    say, texts = stage.say, _TEXTS[stage.language]
    stage.set_up()
    stage.join(*JOINS[:-1])
    refusal = stage.seen("bram", "network-invite-no")
    stage.press("bram", refusal, "button-network-decline")
    stage.seen("bram", "network-declined", network="Samen Sterker")

    stage.bring_issue("sanne", texts["issue"], texts["why"], "", "", texts["learn"], "")
    card = stage.seen("sanne", "cycle-issue-card")
    stage.press("sanne", card, "button-cycle-share")
    stage.seen("youssef", "cycle-issue-card-of", CHANNEL, name="Sanne")

    stage.play(days=4)  # Friday morning: Thursday's prompts have come
    stage.seen("sanne", "reflection-me-success")
    _reflect(stage, "sanne", texts["success"], texts["theme"], "network")
    _reflect(stage, "youssef", texts["private"], say("command-skip").partition(",")[0], "me")

    stage.play(hours=6)
    digest = stage.seen("ruben", "digest-title", CHANNEL, network="Samen Sterker")
    assert texts["success"] in digest.shown()
    assert texts["private"] not in digest.shown()

    _measure(stage)
    before = len(stage.who("ruben").messages(CHANNEL))
    stage.play(days=35)
    assert len(stage.who("ruben").messages(CHANNEL)) == before, "empty weeks send nothing"
    assert _prompts(stage, "bram") == 0, "a no leaves no prompts"
    assert _prompts(stage, "lotte") == 2, "two ignored weeks, then quiet"
    stage.seen("lotte", "button-reflection-less")


def _reflect(stage: Stage, name: str, success: str, theme: str, readers: str) -> None:
    person = stage.who(name)
    stage.seen(name, "reflection-me-success")
    person.say("dm", success)
    stage.seen(name, "reflection-me-me")
    person.say("dm", theme)
    asked = stage.seen(name, "reflection-me-readers")
    stage.press(name, asked, f"reflection-me-readers-{readers}")
    stage.seen(name, "reflection-thanks")


def _measure(stage: Stage) -> None:
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/thermometer", "pulse")
    assert marijke.submit() == {}
    for name, answers in zip(
        JOINS[:6], ("454453", "444444", "553544", "343434", "225432", "554455"), strict=True
    ):
        stage.fill_thermometer(name, answers)
    stage.play(days=8)
    result = stage.seen("wim", "thermometer-result-title", CHANNEL)
    assert stage.say("thermometer-took-part", submitted=6, invited=9) in result.shown()
    assert "[picture:" in result.shown()


def _prompts(stage: Stage, name: str) -> int:
    title = stage.say("reflection-title", network="Samen Sterker")
    return sum(title in each.shown() for each in stage.who(name).messages("dm"))


def _write_down(stage: Stage, language: Language) -> None:
    """Keep what people read, for eyes to judge, when asked to."""
    folder = os.environ.get("LEERKRING_TRANSCRIPTS")
    if not folder:
        return
    for name in ("sanne", "lotte", "bram", "marijke"):
        Path(folder, f"{language}-{name}.md").write_text(stage.transcript(name) + "\n", "utf-8")
    channel = stage.transcript("ruben", CHANNEL)
    Path(folder, f"{language}-channel.md").write_text(channel + "\n", "utf-8")
