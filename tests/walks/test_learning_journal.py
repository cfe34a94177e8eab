"""Somebody takes their own journal with them: from Home, from their data, and after the end."""

import pytest

from bot.sandbox.standin import SeenMessage
from flows.words import LANGUAGES
from tests.support import on_both
from tests.walks.homes import open_home, press
from tests.walks.stage import Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)
ISSUE = ("Familie zit pas aan tafel als het *misgaat*.", "# Krapte", "1. vragen")


def _answers(stage: Stage, name: str, *texts: str) -> None:
    """Let somebody type an answer to each of their first questions."""
    for text in texts:
        stage.says(name, text)


def _journal(stage: Stage, name: str, network: str = "Samen Sterker") -> tuple[SeenMessage, str]:
    """Let somebody ask for it in the form that is open; gives what came, and the text in it."""
    assert stage.who(name).submit() == {}
    came = stage.seen(name, "journal-here", network=network)
    paper, text = came.files
    assert paper.mimetype == "application/pdf"
    assert paper.name.endswith(".pdf")
    assert text.name.endswith(".md")
    return came, text.data.decode()


@in_both
def test_everything_somebody_wrote_comes_in_two_files_from_home(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    _answers(stage, "sanne", *ISSUE)
    _answers(stage, "youssef", *["Van Youssef."] * 3)
    stage.week()
    stage.says("sanne", "Het lukte.\nEen beetje.")
    open_home(stage, "sanne")
    press(stage, "sanne", "button-guide-journal")
    form = stage.who("sanne").view
    assert form is not None
    assert stage.say("journal-yours") in form.shown()
    assert stage.say("journal-which") not in form.shown(), "there is only one"
    came, text = _journal(stage, "sanne")
    assert stage.say("journal-paper") in came.shown()
    assert stage.say("cycle-issue-title") in text
    for key in ("cycle-issue-issue", "cycle-issue-why"):
        assert f"**{stage.say(key)}**" in text
    written = (r"> Familie zit pas aan tafel als het \*misgaat\*.", r"> \# Krapte", r"> 1\. vragen")
    places = [text.index(each) for each in (*written, "> Het lukte.  \n> Een beetje.")]
    assert places == sorted(places)
    day = "donderdag 5 november 2026" if stage.language == "nl" else "Thursday 5 November 2026"
    assert f"## {day} · " in text
    assert "Youssef" not in text
    assert "\n# " not in text.removeprefix("# "), "only our own headings are headings"


@on_both
def test_it_is_there_in_my_data_and_after_the_end_and_says_how_long(stage: Stage) -> None:
    stage.begin("sanne")
    _answers(stage, "sanne", *ISSUE)
    stage.says("sanne", "mijn gegevens")
    data = stage.seen("sanne", "privacy-data-note")
    stage.press("sanne", data, "button-guide-journal")
    came, _ = _journal(stage, "sanne")
    over = stage.say("journal-over", day="maandag 2 november 2026")
    assert over not in came.shown()
    stage.leads("marijke", "network.end")
    stage.play(days=2)
    open_home(stage, "sanne")
    press(stage, "sanne", "button-guide-journal")
    came, text = _journal(stage, "sanne")
    assert over in came.shown()
    with stage.box.program.database.read() as w:
        person = w.people.person_of("U0SANNE")
        assert person is not None
        assert w.retention.promised(person)
    assert stage.say("journal-until", day="dinsdag 2 november 2027") in came.shown()
    assert "Krapte" in text


def test_of_several_networks_one_is_chosen_and_nothing_written_is_said_kindly(
    stage: Stage,
) -> None:
    stage.begin("sanne")
    stage.set_up_elsewhere("sanne")
    stage.presses("sanne", stage.seen("sanne", "network-invite-no"), "button-network-join")
    _answers(stage, "sanne", *ISSUE)
    open_home(stage, "sanne")
    press(stage, "sanne", "button-guide-journal")
    stage.who("sanne").fill({"network": "Tweede kring"})
    _, text = _journal(stage, "sanne", "Tweede kring")
    assert "Krapte" in text
    assert "Samen Sterker" not in text
    open_home(stage, "marijke")
    press(stage, "marijke", "button-guide-journal")
    stage.who("marijke").fill({"network": "Tweede kring"})
    assert stage.who("marijke").submit() == {}
    stage.seen("marijke", "journal-empty", network="Tweede kring")


def test_who_is_in_no_network_is_told_so(stage: Stage) -> None:
    stage.says("bram", "mijn gegevens")
    data = stage.seen("bram", "privacy-data-note")
    told = stage.presses("bram", data, "button-guide-journal")
    assert stage.say("journal-none") in told
