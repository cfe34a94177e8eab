"""Three rounds, and what people see of how they went: in words, drawn, and as a file."""

import csv
from io import StringIO

from bot.sandbox.standin import SeenMessage
from flows.thermometer.statements import PULSE
from flows.words import Words, date_words, words
from tests.walks.stage import CHANNEL, Stage

FIVE = ("sanne", "youssef", "ruben", "lotte", "wim")
FOUR = FIVE[:4]


def test_the_history_of_three_rounds_in_words_drawn_and_as_a_file(stage: Stage) -> None:
    stage.begin(*FIVE)
    english = words("en")
    james = stage.who("james")
    james.command(CHANNEL, "/leerkring", "instellingen")
    james.fill({"language": "en"})
    assert james.submit() == {}
    assert _typed(stage, "wim", "verloop").shown() == stage.say("thermometer-history-none")

    days = [_round(stage, FIVE, "444422")]
    first = stage.seen("wim", "thermometer-result-title", CHANNEL)
    assert stage.say("thermometer-trend-since", date=days[0]) not in first.shown()
    told = _typed(stage, "wim", "verloop").shown()
    assert stage.say("thermometer-history-one") in told

    days.append(_round(stage, FIVE, "444444"))
    second = stage.seen("wim", "thermometer-result-title", CHANNEL)
    assert second.ts != first.ts
    assert stage.say("thermometer-trend-since", date=days[0]) in second.shown()
    assert stage.say("thermometer-trend-up", by="2,0") in second.shown()
    assert stage.say("thermometer-trend-level") in second.shown()

    days.append(_round(stage, FOUR, "111111"))
    assert stage.seen("wim", "thermometer-too-few-title", CHANNEL)

    _in_words(stage, days)
    _as_a_picture(stage)
    _only_for_members(stage)
    _as_a_table(stage, english)
    assert "[picture:" in _picture(stage, english).shown()


def test_sets_stand_apart_open_rounds_stay_out_and_other_people_make_it_uncertain(
    stage: Stage,
) -> None:
    stage.begin(*FIVE)
    _round(stage, FIVE, "444422")
    _round(stage, FIVE, "3" * 12, typed="full")
    full = stage.seen("wim", "thermometer-result-title", CHANNEL)
    assert stage.say("thermometer-trend-other-set") in full.shown()
    stage.open_round(mode=stage.say("thermometer-mode-open"))
    stage.close_round()
    told = _typed(stage, "wim", "verloop").shown()
    assert stage.say("thermometer-history-sets") in told
    rounds = [line for line in told.splitlines() if "mensen deden mee." in line]
    assert len(rounds) == 2, "what was shown with names is not in it"
    assert stage.say("thermometer-history-no-result", date=_today(stage)) not in told

    stage.play(weeks=4)
    _more_people(stage, "fatima", "dewi")
    _round(stage, FIVE, "444444")
    result = stage.seen("wim", "thermometer-result-title", CHANNEL).shown()
    assert stage.say("thermometer-trend-perhaps-up", by="2,0") in result
    assert stage.say("thermometer-trend-people") in result
    answer = _typed(stage, "wim", "verloop")
    said = stage.presses("wim", answer, "button-thermometer-history-picture")
    assert said.count("[picture:") == 2, "a picture of each set"
    for name in ("pulse", "full"):
        assert said.count(stage.say(f"thermometer-history-set-{name}")) == 1


def _more_people(stage: Stage, *names: str) -> None:
    """Let Marijke invite people, who say yes."""
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/leerkring", "uitnodigen")
    marijke.fill({"participants": [f"U0{name.upper()}" for name in names]})
    assert marijke.submit() == {}
    for name in names:
        stage.press(name, stage.seen(name, "network-invite-no"), "button-network-join")
    stage.quiet()


def _in_words(stage: Stage, days: list[str]) -> None:
    answer = _typed(stage, "wim", "history")
    assert answer.shown() == _typed(stage, "wim", "verloop").shown()
    told = answer.shown()
    for day in days[:2]:
        line = stage.say("thermometer-history-round", date=day, submitted=5, invited=7)
        assert line in told
    assert stage.say("thermometer-history-no-result", date=days[2]) in told
    process = next(each for each in told.splitlines() if stage.say("dimension-process") in each)
    assert process.endswith("4,0, hoger.")
    assert stage.say("button-thermometer-history-picture") in answer.buttons
    assert stage.say("button-thermometer-export") not in answer.buttons
    before = stage.rows()
    stage.press("wim", _typed(stage, "wim", "uitslag"), "button-thermometer-history")
    view = stage.who("wim").view
    assert view is not None
    assert process in view.shown()
    assert stage.rows() == before, "who looks is noted nowhere"
    label = stage.say("button-thermometer-history-picture")
    assert "[picture:" in stage.told("wim", lambda: stage.who("wim").click(view, label))
    stage.who("wim").close_view()


def _as_a_picture(stage: Stage) -> None:
    answer = _typed(stage, "wim", "verloop")
    said = stage.presses("wim", answer, "button-thermometer-history-picture")
    shown = [line for line in answer.shown().splitlines() if stage.say("dimension-process") in line]
    assert "[picture:" in said
    assert shown[0].removeprefix("• ") in said


def _only_for_members(stage: Stage) -> None:
    for word in ("verloop", "history"):
        refused = stage.say("network-not-a-member", network=stage.network().name)
        assert _typed(stage, "bram", word).shown() == refused
    about = {"Begin": ("thermometer.history-picture", f'{{"network":"{stage.network().id}"}}')}
    planted = stage.planted("bram", about)
    told = stage.told("bram", lambda: stage.who("bram").click(planted, "Begin"))
    assert told == stage.say("network-not-a-member", network=stage.network().name)
    assert stage.leads("wim", "thermometer.export") == stage.say("network-facilitators-only")


def _as_a_table(stage: Stage, english: Words) -> None:
    marijke, james = stage.who("marijke"), stage.who("james")
    marijke.click(_typed(stage, "marijke", "uitslag"), stage.say("button-thermometer-export"))
    james.click(_typed(stage, "james", "history"), english("button-thermometer-export"))
    name = stage.network().name
    dutch, printed = stage.seen("marijke", "thermometer-export-here", network=name).files
    other, _ = stage.read("james", english("thermometer-export-here", network=name)).files
    assert printed.name.endswith(".pdf")
    assert printed.data.startswith(b"%PDF-")
    for file, split, mean, column in (
        (dutch, ";", "4,0", stage.say("thermometer-column-mean")),
        (other, ",", "4.0", english("thermometer-column-mean")),
    ):
        assert file.name.endswith(".csv")
        text = file.data.decode("utf-8-sig")
        rows = list(csv.DictReader(StringIO(text), delimiter=split))
        assert len(rows) == 2 * len(PULSE.statements) + 1
        assert rows[0][column] == mean
        assert rows[-1][column] == ""


def _picture(stage: Stage, english: Words) -> SeenMessage:
    answer = _typed(stage, "james", "history")
    stage.who("james").click(answer, english("button-thermometer-history-picture"))
    name = stage.network().name
    return stage.read("james", english("thermometer-history-picture", network=name))


def _typed(stage: Stage, name: str, word: str) -> SeenMessage:
    answer = stage.who(name).command(CHANNEL, "/thermometer", word)
    assert answer is not None
    return answer


def _round(stage: Stage, people: tuple[str, ...], answers: str, typed: str = "pulse") -> str:
    """Play a round, and four weeks; gives the day on which it closed."""
    stage.open_round(typed)
    for name in people:
        stage.fill_thermometer(name, answers)
    stage.close_round()
    day = _today(stage)
    stage.play(weeks=4)
    return day


def _today(stage: Stage) -> str:
    return date_words(stage.box.clock().date(), stage.language)
