"""A message that fits now: suggested to who leads, changed by them, placed once, and taken back."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from bot.sandbox.standin.screen import SeenView
from flows.words import LANGUAGES, moment_words, near_day_words
from handlers.ids import value
from storage.suggested import SUGGESTED
from tests.support import on_both
from tests.walks.homes import home, open_home
from tests.walks.stage import BOT, CHANNEL, KICK_OFF, Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)
NAME = "Samen Sterker"
OWN = "Dag allemaal, <@U0SANNE> en <!channel>. Wie *helpt* er mee?"


def opens(stage: Stage, name: str = "marijke") -> SeenView:
    """Let who leads open the message on their Home."""
    open_home(stage, name)
    stage.who(name).click(home(stage, name), stage.say("button-guide-suggest"))
    view = stage.who(name).view
    assert view is not None
    return view


def tomorrow(stage: Stage) -> str:
    at = moment_words(KICK_OFF + timedelta(days=1), "Europe/Amsterdam", stage.language)
    return stage.say("guide-suggest-later", which="tomorrow", moment=at)


def submits(stage: Stage, name: str = "marijke", **values: str) -> str:
    """Let who leads submit the form; gives what stands there then."""
    person = stage.who(name)
    person.fill(dict(values))
    assert person.submit() == {}
    assert person.view is not None
    said = person.view.shown()
    person.close_view()
    stage.quiet()
    return said


def pressed(stage: Stage, name: str, action: str, /, **about: str) -> str:
    """Let somebody press a button that may be old, or not theirs; gives what is said to that."""
    ids = about if "network" in about else {"network": stage.network().id} | about
    button = {"Begin": (action, value(ids))}
    planted = stage.planted(name, button)
    return stage.told(name, lambda: stage.who(name).click(planted, "Begin"))


def suggested(stage: Stage) -> str:
    """Give the id of the one message that was placed."""
    with stage.box.program.database.read() as w:
        return str(w.connection.execute(select(SUGGESTED.c.id)).scalar_one())


@in_both
@on_both
def test_a_message_that_fits_is_changed_and_placed_as_from_who_leads(stage: Stage) -> None:
    stage.begin("sanne")
    shown = open_home(stage, "marijke").shown()
    assert stage.say("guide-suggest-title") in shown
    assert stage.say("guide-suggest-why-welcome") in shown
    assert stage.say("guide-suggest-title") not in open_home(stage, "sanne").shown()
    assert stage.say("guide-suggest-text-welcome") in opens(stage).shown()
    said = submits(stage, text=OWN)
    assert stage.say("guide-suggest-placed", network=NAME) in said
    there = stage.read("sanne", "Dag allemaal", CHANNEL)
    assert OWN in there.shown()
    assert there.shown().startswith(stage.say("guide-suggest-from", name="Marijke"))
    for element in ("'type': 'user'", "'type': 'broadcast'", "mrkdwn"):
        assert element not in str(there.message.blocks), "nobody is called by it"
    stage.seen("marijke", "guide-suggest-stands", network=NAME)
    for name in ("marijke", "james"):
        assert stage.say("guide-suggest-why-welcome") not in open_home(stage, name).shown()
    assert OWN in stage.held("marijke")
    assert OWN not in stage.held("james")


@in_both
def test_what_was_placed_is_taken_back(stage: Stage) -> None:
    stage.begin("sanne")
    opens(stage)
    submits(stage)
    text = stage.say("guide-suggest-text-welcome")
    assert text in stage.sight("sanne", CHANNEL)
    told = stage.seen("marijke", "guide-suggest-stands", network=NAME)
    stage.press("marijke", told, "button-guide-suggest-back")
    stage.quiet()
    assert text not in stage.sight("sanne", CHANNEL)
    assert stage.say("guide-suggest-taken-back", network=NAME) in stage.sight("marijke", "dm")
    again = pressed(stage, "marijke", "guide.suggested-back", suggested=suggested(stage))
    assert again == stage.say("guide-suggest-gone")
    assert stage.say("guide-suggest-why-welcome") not in open_home(stage, "marijke").shown()


@in_both
@on_both
def test_tomorrow_at_nine_it_is_placed_unless_it_is_called_off(stage: Stage) -> None:
    stage.begin("sanne")
    opens(stage)
    said = submits(stage, text="Morgen lees je dit van mevrouw Jansen.", when=tomorrow(stage))
    assert stage.say("guide-suggest-recognisable") in said
    assert stage.say("guide-suggest-waiting", network=NAME) in said
    at = moment_words(KICK_OFF + timedelta(days=1), "Europe/Amsterdam", stage.language)
    waits = stage.seen("marijke", "guide-suggest-waits", network=NAME, moment=at)
    stage.press("marijke", waits, "button-guide-suggest-call-off")
    stage.quiet()
    assert stage.say("guide-suggest-called-off", network=NAME) in stage.sight("marijke", "dm")
    opens(stage)
    submits(stage, text="Toch lees je dit.", when=tomorrow(stage))
    stage.play(hours=23)
    assert "Toch lees je dit." not in stage.sight("sanne", CHANNEL)
    stage.play(hours=2)
    seen = stage.sight("sanne", CHANNEL)
    assert "Toch lees je dit." in seen
    assert "Morgen lees je dit" not in seen
    assert stage.say("guide-suggest-stands", network=NAME) in stage.sight("marijke", "dm")


@in_both
def test_two_who_lead_place_one_message_and_the_second_keeps_their_text(stage: Stage) -> None:
    stage.begin("sanne")
    opens(stage, "marijke")
    opens(stage, "james")
    marijke = stage.who("marijke")
    marijke.fill({"text": "Welkom van Marijke."})
    assert marijke.submit() == {}
    said = submits(stage, "james", text="Welkom van James.")
    assert stage.say("guide-suggest-taken") in said
    assert "> Welkom van James." in said
    seen = stage.sight("sanne", CHANNEL)
    assert seen.count("Welkom van Marijke.") == 1
    assert "Welkom van James." not in seen + stage.held("james")


FATES: dict[str, tuple[Callable[[Stage], object], Callable[[Stage], object]]] = {
    "archived": (
        lambda stage: stage.box.slack.admin.archive(CHANNEL),
        lambda stage: stage.box.slack.admin.unarchive(CHANNEL),
    ),
    "bot taken out": (
        lambda stage: stage.box.slack.admin.leave(BOT, CHANNEL),
        lambda stage: stage.box.slack.admin.join(BOT, CHANNEL),
    ),
}


@in_both
@pytest.mark.parametrize("fate", FATES)
def test_a_channel_that_is_shut_keeps_the_text_and_tells_what_to_do(
    stage: Stage, fate: str
) -> None:
    happens, mended = FATES[fate]
    stage.begin("sanne")
    happens(stage)
    opens(stage)
    submits(stage, text="Dit gaat niet verloren.")
    stuck = stage.seen("marijke", "guide-suggest-stuck", network=NAME)
    assert "> Dit gaat niet verloren." in stuck.shown()
    mended(stage)
    stage.quiet()
    assert "Dit gaat niet verloren." in stage.sight("sanne", CHANNEL)
    stage.play(days=1)
    assert stage.say("guide-suggest-stuck", network=NAME) not in stage.sight("marijke", "dm")
    assert stage.say("guide-suggest-stands", network=NAME) in stage.sight("marijke", "dm")


@in_both
def test_not_now_puts_it_aside_and_keeps_nobody_with_it(stage: Stage) -> None:
    stage.begin("sanne")
    open_home(stage, "marijke")
    stage.who("marijke").click(home(stage, "marijke"), stage.say("button-guide-suggest-aside"))
    for name in ("marijke", "james"):
        assert stage.say("guide-suggest-title") not in home_again(stage, name)
    (row,) = stage.rows("suggested")["suggested"]
    with stage.box.program.database.read() as w:
        assert str(w.people.person_of("U0MARIJKE")) not in row
    about = {"suggestion": "welcome", "occasion": "once"}
    assert pressed(stage, "james", "guide.suggest", **about) == stage.say("guide-suggest-gone")


def home_again(stage: Stage, name: str) -> str:
    return open_home(stage, name).shown()


@in_both
def test_what_else_fits_can_be_chosen(stage: Stage) -> None:
    stage.begin("sanne")
    assert stage.say("button-guide-suggest-others") not in home_again(stage, "marijke")
    day = KICK_OFF.date() + timedelta(days=10)
    meets(stage, day)
    open_home(stage, "marijke")
    marijke = stage.who("marijke")
    marijke.click(home(stage, "marijke"), stage.say("button-guide-suggest-others"))
    when = near_day_words(day, stage.language)
    assert marijke.submit() == {}
    assert marijke.view is not None
    assert stage.say("guide-suggest-why-meeting", day=when) in marijke.view.shown()
    text = stage.say("guide-suggest-text-meeting", day=when)
    assert text in marijke.view.shown()
    submits(stage)
    assert text in stage.sight("sanne", CHANNEL)
    shown = home_again(stage, "marijke")
    assert stage.say("guide-suggest-why-welcome") in shown
    assert stage.say("button-guide-suggest-others") not in shown


def meets(stage: Stage, day: date) -> None:
    """Let who leads set a meeting of the whole network."""
    marijke = stage.who("marijke")
    typed = "bijeenkomst" if stage.language == "nl" else "meeting"
    marijke.command(CHANNEL, "/leerkring", typed)
    sort = stage.say("meeting-sort-ordinary")
    marijke.fill({"title": "Samen", "sort": sort, "day": day.isoformat(), "time": "14:00"})
    assert marijke.submit() == {}
    stage.quiet()


@in_both
def test_only_who_leads_this_network_opens_places_and_takes_back(stage: Stage) -> None:
    stage.begin("sanne")
    stage.who("sanne").command("C0LEEG", "/leerkring", "start")
    stage.who("sanne").fill(
        {"name": "Kring van Sanne", "purpose": "Samen.", "participants": ["U0WIM"]}
    )
    assert stage.who("sanne").submit() == {}
    stage.quiet()
    about = {"suggestion": "welcome", "occasion": "once"}
    only = stage.say("network-facilitators-only")
    opens(stage)
    submits(stage)
    for action in ("guide.suggest", "guide.suggest-others", "guide.suggest-aside"):
        assert pressed(stage, "sanne", action, **about) == only
    back = {"suggested": suggested(stage)}
    assert pressed(stage, "sanne", "guide.suggested-back", **back) == only
    elsewhere = {"network": stage.network("C0LEEG").id}
    refused = pressed(stage, "sanne", "guide.suggested-back", **back, **elsewhere)
    assert refused == stage.say("guide-suggest-gone")
    assert stage.say("guide-suggest-text-welcome") in stage.sight("james", CHANNEL)
    unknown = {"suggestion": "anything", "occasion": "x"}
    said = pressed(stage, "marijke", "guide.suggest-aside", **unknown)
    assert said == stage.say("button-unknown")


@in_both
def test_a_network_that_stands_still_or_is_over_gets_none(stage: Stage) -> None:
    stage.begin("sanne")
    about = {"suggestion": "welcome", "occasion": "once"}
    opens(stage)
    stage.leads("james", "network.pause")
    paused = stage.say("guide-suggest-paused", network=NAME)
    assert stage.who("marijke").submit() == {"text": paused}, "the text stays where it is"
    stage.who("marijke").close_view()
    assert stage.say("guide-suggest-title") not in home_again(stage, "marijke")
    assert pressed(stage, "marijke", "guide.suggest", **about) == paused
    about |= {"network": stage.network().id}
    stage.leads("marijke", "network.end")
    assert stage.say("guide-suggest-title") not in home_again(stage, "marijke")
    over = stage.say("network-over", network=NAME)
    assert pressed(stage, "marijke", "guide.suggest", **about) == over
    assert stage.rows("suggested")["suggested"] == []


@in_both
def test_what_waits_when_the_network_pauses_is_not_placed_and_its_text_comes_back(
    stage: Stage,
) -> None:
    stage.begin("sanne")
    opens(stage)
    submits(stage, text="Later dus.", when=tomorrow(stage))
    stage.leads("marijke", "network.pause")
    stage.play(hours=25)
    assert "Later dus." not in stage.sight("sanne", CHANNEL)
    told = stage.seen("marijke", "guide-suggest-unplaced", network=NAME)
    assert "> Later dus." in told.shown()


@in_both
@on_both
def test_the_words_are_given_back_let_go_of_and_erased_with_their_writer(stage: Stage) -> None:
    stage.begin("sanne")
    opens(stage)
    submits(stage, text="Mijn eigen woorden.")
    data = "mijn gegevens" if stage.language == "nl" else "my data"
    assert "> Mijn eigen woorden." in stage.says("marijke", data)
    stage.play(days=1)
    assert "Mijn eigen woorden." not in stage.held("marijke")
    assert "Mijn eigen woorden." in stage.sight("sanne", CHANNEL)
    stage.says("marijke", "wis mijn gegevens" if stage.language == "nl" else "erase me")
    asked = stage.seen("marijke", "privacy-erase-note")
    stage.presses("marijke", asked, "button-privacy-erase")
    stage.quiet()
    assert "Mijn eigen woorden." not in stage.sight("sanne", CHANNEL)
    assert stage.rows("suggested")["suggested"] == []
