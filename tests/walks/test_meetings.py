"""Meetings through the door: set, changed and called off, asked time for, and taken home."""

from datetime import UTC, datetime

import pytest

from bot.sandbox.standin import SeenMessage
from bot.sandbox.standin.choices import Value
from flows.words import LANGUAGES
from tests.calendars import Event, read
from tests.support import on_both
from tests.walks.homes import confirmation, home, open_home, press
from tests.walks.stage import CHANNEL, Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)
TITLE, LINK = "Derde keer; samen, verder", "https://meet.example.nl/kring"
DAY = "2026-11-12"  # a Thursday, ten days on
STARTS = datetime(2026, 11, 12, 13, tzinfo=UTC)


def sets(stage: Stage, **filled: Value) -> None:
    """Let Marijke set a meeting from the channel."""
    marijke = stage.who("marijke")
    typed = "bijeenkomst" if stage.language == "nl" else "meeting"
    assert marijke.command(CHANNEL, "/leerkring", typed) is None
    values: dict[str, Value] = {
        "title": TITLE,
        "sort": stage.say("meeting-sort-midway"),
        "day": DAY,
        "time": "14:00",
        "place": "Zaal 3",
        "link": LINK,
    }
    marijke.fill(values | filled)
    assert marijke.submit() == {}
    stage.quiet()


def at_home(stage: Stage, name: str, key: str, /, **placeholders: int) -> None:
    """Let somebody press a button on their Home."""
    press(stage, name, key, **placeholders)


def calendar(stage: Stage, name: str, message: SeenMessage, key: str) -> Event:
    """Let somebody ask for the file; gives what is in it."""
    stage.press(name, message, key)
    stage.quiet()
    (file,) = stage.who(name).messages()[-1].files
    assert file.name == f"{stage.say('meeting-file')}.ics"
    return read(file.data.decode())


def form(stage: Stage, name: str) -> str:
    """Give the words of the form that somebody has open."""
    view = stage.who(name).view
    assert view is not None
    return view.shown()


def in_channel(stage: Stage, key: str, /, **placeholders: str | int) -> SeenMessage:
    return stage.seen("bram", key, CHANNEL, **placeholders)


@in_both
def test_a_meeting_goes_its_way_from_setting_to_calling_off(stage: Stage) -> None:
    stage.begin("sanne", "dewi")
    open_home(stage, "sanne")
    sets(stage)
    post = in_channel(stage, "meeting-post-midway", title=TITLE)
    assert LINK in post.shown()
    assert TITLE in home(stage, "sanne").shown()
    assert LINK in home(stage, "sanne").shown()
    dubai = open_home(stage, "dewi").shown()
    assert "17:00" in dubai
    assert "14:00" in dubai
    first = calendar(stage, "sanne", post, "button-meeting-calendar")
    assert first.method == "PUBLISH"
    assert first.moment("DTSTART") == STARTS
    assert first.values["SUMMARY"] == f"{TITLE} (Samen Sterker)"
    assert first.values["LOCATION"] == "Zaal 3"
    assert first.values["URL"] == LINK
    marijke = stage.who("marijke")
    open_home(stage, "marijke")
    at_home(stage, "marijke", "button-meeting-change")
    marijke.fill({"time": "15:30"})
    assert marijke.submit() == {}
    changed = stage.seen("sanne", "meeting-changed", title=f"{TITLE} (Samen Sterker)")
    assert "15:30" in changed.shown()
    assert "15:30" in in_channel(stage, "meeting-post-midway", title=TITLE).shown()
    second = calendar(stage, "sanne", changed, "button-meeting-calendar")
    assert second.values["UID"] == first.values["UID"]
    assert int(second.values["SEQUENCE"]) > int(first.values["SEQUENCE"])
    said = confirmation(home(stage, "marijke"), stage.say("button-meeting-cancel"))
    assert said[1] == stage.say("meeting-cancel-sure", people=4)
    at_home(stage, "marijke", "button-meeting-cancel")
    assert in_channel(stage, "meeting-post-cancelled", title=TITLE).buttons == ()
    off = stage.seen("sanne", "button-meeting-uncalendar")
    last = calendar(stage, "sanne", off, "button-meeting-uncalendar")
    assert (last.method, last.values["UID"]) == ("CANCEL", first.values["UID"])
    assert int(last.values["SEQUENCE"]) > int(second.values["SEQUENCE"])
    assert TITLE not in home(stage, "sanne").shown()


@in_both
def test_asking_for_time_the_agenda_the_line_before_and_what_one_takes_home(
    stage: Stage,
) -> None:
    stage.begin("sanne", "youssef")
    sets(stage)
    sanne, marijke = stage.who("sanne"), stage.who("marijke")
    open_home(stage, "sanne")
    at_home(stage, "sanne", "button-meeting-bid")
    sanne.fill({"words": "Familie aan tafel", "minutes": "45"})
    assert sanne.submit() == {}
    asked = stage.say("meeting-bid-saved", title=TITLE, minutes=45)
    assert asked in stage.seen("sanne", "meeting-bid-saved", title=TITLE, minutes=45).shown()
    assert stage.say("button-meeting-withdraw") in home(stage, "sanne").buttons
    open_home(stage, "marijke")
    at_home(stage, "marijke", "button-meeting-questions")
    marijke.fill({"bank": ["step", "carer"]})
    assert marijke.submit() == {}
    at_home(stage, "marijke", "button-meeting-agenda", asked=1)
    assert "Familie aan tafel" in form(stage, "marijke")
    assert marijke.submit() == {}
    assert stage.say("meeting-agenda-in-channel") in form(stage, "marijke")
    assert "Familie aan tafel" not in stage.sight("bram", CHANNEL), "nobody said yes yet"
    assert marijke.submit() == {}
    marijke.close_view()
    stage.quiet()
    posted = in_channel(stage, "meeting-agenda-heading", title=TITLE)
    assert stage.say("meeting-slot-issue", time="14:15", name="Sanne", minutes=45) in posted.shown()
    stage.play(days=9, hours=5)
    line = stage.seen("youssef", "meeting-before", title=f"{TITLE} (Samen Sterker)")
    for told in ("meeting-bank-step", "meeting-bank-carer", "meeting-before-why"):
        assert stage.say(told) in line.shown()
    assert stage.presses("youssef", line, "button-meeting-no-line").startswith(
        stage.say("meeting-no-line")
    )
    stage.press("youssef", line, "button-meeting-read-agenda")
    assert "Familie aan tafel" in form(stage, "youssef")
    stage.who("youssef").close_view()
    stage.play(days=1, hours=3)
    after = in_channel(stage, "meeting-take-away-line")
    assert after.thread_ts == in_channel(stage, "meeting-post-midway", title=TITLE).ts
    assert stage.say("button-meeting-take-away") in open_home(stage, "youssef").buttons
    stage.press("sanne", after, "button-meeting-take-away")
    sanne.fill({"step": "Als het maandag is, dan bel ik."})
    assert sanne.submit() == {}
    stage.seen("sanne", "meeting-take-away-saved-step")
    assert "dan bel ik" in home(stage, "sanne").shown()
    assert stage.say("button-meeting-take-away") not in home(stage, "sanne").buttons
    assert "dan bel ik" not in stage.sight("marijke") + stage.sight("youssef")
    assert "dan bel ik" in stage.held("sanne")
    open_home(stage, "marijke")
    at_home(stage, "marijke", "button-meeting-present")
    marijke.fill({"present": "7"})
    assert marijke.submit() == {}


@on_both
def test_an_erased_network_leaves_no_meeting_behind(stage: Stage) -> None:
    stage.begin("sanne")
    sets(stage)
    network = stage.network().id
    stage.leads("marijke", "network.erase", network)
    stage.who("marijke").fill({"sure": ["yes"]})
    assert stage.who("marijke").submit() == {}
    stage.play(days=8)
    assert TITLE not in stage.sight("bram", CHANNEL)
    assert stage.rows("meeting", "meeting_bid", "take_away") == {
        "meeting": [],
        "meeting_bid": [],
        "take_away": [],
    }
