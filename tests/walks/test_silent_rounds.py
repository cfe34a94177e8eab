"""A silent round through the door: nothing shows before, without names nobody is found after."""

import pytest

from bot.sandbox.standin import SeenMessage
from flows.words import LANGUAGES
from tests.support import on_both
from tests.walks.conftest import Logbook
from tests.walks.homes import home, open_home
from tests.walks.stage import CHANNEL, Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)
WROTE = {
    "sanne": "geheimsanne durft niet",
    "youssef": "geheimyoussef mist de wijk",
    "ruben": "geheimruben overlegt te veel",
}


def begins(stage: Stage, *, named: bool, own: str = "Wat zegt niemand hardop?") -> SeenMessage:
    """Let Marijke begin a round by typing; gives what stands in the channel."""
    marijke = stage.who("marijke")
    typed = "ronde" if stage.language == "nl" else "round"
    assert marijke.command(CHANNEL, "/leerkring", typed) is None
    how = stage.say("meeting-round-named" if named else "meeting-round-unnamed")
    marijke.fill({"own": own, "how": how})
    assert marijke.submit() == {}
    return stage.seen("bram", "meeting-round-silent", CHANNEL)


def writes(stage: Stage, name: str, message: SeenMessage, text: str = "") -> None:
    """Let somebody write in the form."""
    stage.press(name, message, "button-meeting-write")
    stage.who(name).fill({"words": text or WROTE[name]})
    assert stage.who(name).submit() == {}
    view = stage.who(name).view
    assert view is not None
    assert stage.say("meeting-write-kept") in view.shown()
    stage.who(name).close_view()


def here(stage: Stage, name: str, message: SeenMessage, key: str) -> str:
    """Let somebody press a button in the channel; gives what only they are told there."""
    return stage.told(name, lambda: stage.press(name, message, key), CHANNEL)


def late(stage: Stage, name: str, message: SeenMessage, key: str) -> str:
    """Let somebody press what stood there when they looked; gives what only they are told."""
    person, label = stage.who(name), stage.say(key)
    return stage.told(name, lambda: person.click(message, label, stale=True), CHANNEL)


@in_both
def test_all_answers_show_at_once_without_a_name(stage: Stage) -> None:
    stage.begin(*WROTE)
    before = open_home(stage, "marijke")
    asked = begins(stage, named=False)
    assert stage.say("meeting-home-round") in home(stage, "marijke").shown()
    for name in WROTE:
        writes(stage, name, asked)
    stage.quiet()
    everybody = "".join(stage.sight(each) for each in ("bram", "marijke", *WROTE))
    assert "geheim" not in everybody
    assert stage.say("meeting-round-count", count=3) in everybody
    stage.who("marijke").click(home(stage, "marijke"), stage.say("button-meeting-show-round"))
    stage.quiet()
    shown = stage.read("bram", "geheimsanne", CHANNEL)
    for name, text in WROTE.items():
        assert text in shown.shown()
        assert name.capitalize() not in shown.shown()
    assert shown.buttons == ()
    assert home(stage, "marijke").shown() == before.shown()
    assert stage.say("button-meeting-write") not in stage.sight("bram", CHANNEL)
    assert stage.say("meeting-round-shown-already") in late(
        stage, "sanne", asked, "button-meeting-write"
    )


@on_both
def test_nobody_who_reads_tables_or_logs_finds_who_wrote_what(
    logbook: Logbook, stage: Stage
) -> None:
    stage.begin(*WROTE)
    asked = begins(stage, named=False)
    before = stage.rows()
    for name in WROTE:
        writes(stage, name, asked)
    stage.presses("marijke", asked, "button-meeting-show-round")
    assert "geheim" not in logbook.text()
    with stage.box.program.database.read() as w:
        found = (w.people.of_user("T0LEERKRING", f"U0{each.upper()}") for each in WROTE)
        people = [each.id for each in found if each is not None]
    after = stage.rows()
    assert len(after["silent_answer"]) == 3
    assert after["silent_draft"] == []
    new = {name: sorted(set(rows) - set(before[name])) for name, rows in after.items()}
    told = {
        name for name, rows in new.items() if any(each in row for each in people for row in rows)
    }
    assert told == set(), "writing left no row with a person in it"


def test_with_names_one_takes_ones_words_back(stage: Stage) -> None:
    stage.begin(*WROTE)
    asked = begins(stage, named=True)
    for name in WROTE:
        writes(stage, name, asked)
    stage.presses("marijke", asked, "button-meeting-show-round")
    shown = stage.read("bram", "geheimsanne", CHANNEL)
    assert "Sanne" in shown.shown()
    said = here(stage, "sanne", shown, "button-meeting-take-back")
    assert stage.say("meeting-round-taken-back") in said
    assert "geheimsanne" not in stage.sight("bram", CHANNEL)
    assert "geheimruben" in stage.sight("bram", CHANNEL)
    files = stage.files()
    assert b"geheimsanne" not in files


def test_of_too_few_it_is_said_kindly_and_who_wants_shows_theirs(stage: Stage) -> None:
    stage.begin(*WROTE)
    asked = begins(stage, named=False)
    writes(stage, "sanne", asked)
    stage.presses("marijke", asked, "button-meeting-show-round")
    few = stage.seen("bram", "meeting-round-few", CHANNEL)
    assert "geheim" not in stage.sight("bram", CHANNEL)
    stage.presses("sanne", few, "button-meeting-show-mine")
    shown = stage.read("bram", "geheimsanne", CHANNEL)
    assert "Sanne" in shown.shown()


def test_two_who_lead_show_it_once(stage: Stage) -> None:
    stage.begin("sanne")
    asked = begins(stage, named=True)
    writes(stage, "sanne", asked)
    stage.presses("marijke", asked, "button-meeting-show-round")
    again = late(stage, "james", asked, "button-meeting-show-round")
    assert stage.say("meeting-round-shown-already") in again
    count = sum("geheimsanne" in each.shown() for each in stage.who("bram").messages(CHANNEL))
    assert count == 1
