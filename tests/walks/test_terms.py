"""What people wrote beside their questions goes too, on a day they were told, and not before."""

from datetime import date, timedelta

import pytest

from bot.admin.retention import dry, let_go
from bot.sandbox.standin.choices import Value
from flows.words import LANGUAGES, day_words
from tests.support import on_both
from tests.walks.homes import open_home, press
from tests.walks.stage import CHANNEL, Stage
from tests.walks.test_meetings import TITLE, at_home, in_channel, sets

in_both = pytest.mark.parametrize("language", LANGUAGES)
NAME = "Samen Sterker"
DAY = timedelta(days=1)
ABOUT, BOX, TAKEN, BID = "Ik luister graag.", "Een escapebox.", "Eerst bellen.", "Wie doet mee"
LED, HEARD = "Ik leid door te vragen.", "Er is tijd nodig."


def _fills(stage: Stage, name: str, **values: Value) -> None:
    """Let somebody fill in and send the form that is open."""
    person = stage.who(name)
    person.fill(values)
    assert person.submit() == {}
    if person.view is not None:
        person.close_view()
    stage.quiet()


def _clean(stage: Stage, days: float = 0) -> None:
    """Move to a night some days on, and clean up then."""
    stage.box.clock.move_to(stage.box.clock() + days * DAY)
    list(let_go(stage.settings, stage.box.clock()))


def _asks_for_time(stage: Stage) -> None:
    """Let Sanne ask for time, and Marijke share the agenda."""
    sets(stage)
    open_home(stage, "sanne")
    at_home(stage, "sanne", "button-meeting-bid")
    _fills(stage, "sanne", words=BID)
    open_home(stage, "marijke")
    at_home(stage, "marijke", "button-meeting-agenda", asked=1)
    assert stage.who("marijke").submit() == {}
    _fills(stage, "marijke")
    assert BID in _agenda(stage)


def _agenda(stage: Stage) -> str:
    return in_channel(stage, "meeting-agenda-heading", title=TITLE).shown()


def _written(stage: Stage) -> None:
    """Let Sanne write in every corner, and Marijke of her leadership."""
    stage.begin("sanne", "youssef")
    open_home(stage, "sanne")
    press(stage, "sanne", "button-group-introduce")
    _fills(stage, "sanne", about=ABOUT)
    stage.leads("marijke", "guide.leadership")
    _fills(stage, "marijke", leader=LED)
    _asks_for_time(stage)
    stage.leads("marijke", "closing.midway")
    _fills(stage, "marijke")
    stage.leads("sanne", "closing.practice")
    _fills(stage, "sanne", what=BOX, whom="Teams.")
    stage.play(days=10, hours=8)
    after = in_channel(stage, "meeting-take-away-line")
    stage.press("sanne", after, "button-meeting-take-away")
    _fills(stage, "sanne", lesson=TAKEN)


def _day(stage: Stage, ends: date, months: int) -> str:
    year, month = divmod(ends.month - 1 + months, 12)
    return day_words(ends.replace(year=ends.year + year, month=month + 1), stage.language)


@in_both
def test_each_is_named_with_its_day_and_can_be_kept_before(stage: Stage) -> None:
    _written(stage)
    stage.leads("marijke", "network.end")
    ends = stage.box.clock().date()
    stage.play(days=4)
    told = stage.seen("sanne", "privacy-fading", network=NAME)
    for sort, months in (("introduction", 3), ("meetings", 12), ("closing", 12)):
        day = _day(stage, ends, months)
        assert stage.say(f"privacy-fading-{sort}", network=NAME, day=day) in told.shown()
    led = stage.seen("marijke", "privacy-fading", network=NAME).shown()
    leads = {"network": NAME, "day": _day(stage, ends, 3)}
    assert stage.say("privacy-fading-leadership", **leads) in led
    assert stage.say("privacy-fading-leadership", **leads) not in told.shown()
    shown = stage.presses("sanne", told, "button-privacy-data")
    for text in (ABOUT, BID, TAKEN, BOX):
        assert f"> {text}" in shown


@on_both
def test_they_go_on_that_day_and_a_shared_agenda_follows(stage: Stage) -> None:
    _written(stage)
    stage.leads("marijke", "network.end")
    stage.play(days=4)
    _clean(stage, days=80)
    assert ABOUT in stage.held("sanne")
    assert LED in stage.held("marijke")
    _clean(stage, days=14)
    assert ABOUT not in stage.held("sanne")
    assert LED not in stage.held("marijke")
    for text in (BID, TAKEN, BOX):
        assert text in stage.held("sanne")
    assert BID in _agenda(stage)
    year = list(dry(stage.settings, stage.box.clock() + 280 * DAY))
    assert {"meetings", "closing"} <= {line.split()[0] for line in year}
    _clean(stage, days=280)
    for text in (BID, TAKEN, BOX):
        assert text not in stage.held("sanne")
    stage.quiet()
    assert BID not in _agenda(stage)


def test_what_is_written_after_the_day_was_told_is_told_of_too(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    stage.leads("marijke", "closing.midway")
    _fills(stage, "marijke")
    stage.leads("sanne", "closing.practice")
    _fills(stage, "sanne", what=BOX, whom="Teams.", readers=stage.say("closing-share-network"))
    stage.says("sanne", "Merelkaart")
    stage.leads("marijke", "network.end")
    network = stage.box.program.database
    stage.play(days=4)
    assert BOX in stage.sight("youssef", CHANNEL)
    first = stage.sight("sanne", "dm").count(stage.say("privacy-fading", network=NAME))
    with network.read() as w:
        ended = w.networks.ended()[0].id
    stage.leads("sanne", "closing.practice", ended)
    _fills(stage, "sanne", readers=stage.say("closing-share-me"))
    stage.play(days=4)
    said = stage.sight("sanne", "dm").count(stage.say("privacy-fading", network=NAME))
    assert (first, said) == (1, 2)


@in_both
def test_a_call_says_on_which_day_it_goes_also_while_the_network_is_on(stage: Stage) -> None:
    stage.begin("sanne")
    stage.leads("marijke", "guide.calls")
    form = stage.who("marijke").view
    assert form is not None
    day = day_words(date(2027, 2, 2), stage.language)
    assert stage.say("guide-calls-kept", day=day) in form.shown()
    _fills(stage, "marijke", need=HEARD)
    _clean(stage, days=91)
    assert HEARD in stage.held("marijke")
    _clean(stage, days=1)
    assert HEARD not in stage.held("marijke")
