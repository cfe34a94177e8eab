"""What people are told about the thermometer before, during and after it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.sandbox.standin import SeenMessage
from flows.calendar import Span
from flows.thermometer.statements import PULSE
from flows.words import words
from tests.support import on_both
from tests.walks.stage import CHANNEL, JOINS, Stage

FIVE = ("sanne", "youssef", "ruben", "lotte", "wim")


@pytest.mark.parametrize("typed", ["start", "begin", "Start", "kort", "short", "meting", "pulse"])
def test_a_thermometer_is_started_with_a_plain_word(stage: Stage, typed: str) -> None:
    stage.begin(*FIVE)
    marijke = stage.who("marijke")
    assert marijke.command(CHANNEL, "/thermometer", typed) is None
    assert marijke.view is not None
    assert stage.say("thermometer-start-title") in marijke.view.shown()


def test_who_starts_one_sees_what_is_asked_and_of_whom(stage: Stage) -> None:
    stage.begin(*FIVE)
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/thermometer", "start")
    assert marijke.view is not None
    form = marijke.view.shown()
    assert stage.say("thermometer-start") in form
    for statement in PULSE.statements:
        assert stage.say(statement.key) in form
    assert stage.say("thermometer-start-closes-hint") in form
    assert marijke.submit() == {}
    opened = stage.seen("wim", "thermometer-opened-title", CHANNEL).shown()
    assert "mensen kunnen" not in opened, "how many there are may tell who said no"
    for name in (*FIVE, "marijke", "james"):
        assert stage.seen(name, "button-thermometer-fill"), "those seven are invited"


def test_where_clocks_differ_every_time_names_its_city(stage: Stage) -> None:
    stage.begin(*FIVE[:4], "dewi")
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/thermometer", "start")
    assert marijke.view is not None
    assert stage.say("thermometer-start-closes-hint-in", city="Amsterdam") in marijke.view.shown()
    assert marijke.submit() == {}
    in_channel = stage.seen("wim", "thermometer-opened-title", CHANNEL).shown()
    assert "maandag 9 november om 17:00 (tijd in Amsterdam)" in in_channel
    for_dewi = stage.seen("dewi", "button-thermometer-fill").shown()
    assert "maandag 9 november om 20:00 (tijd in Dubai)" in for_dewi
    assert "tijd in" not in stage.seen("sanne", "button-thermometer-fill").shown()


@pytest.mark.parametrize(("days", "closes"), [(0, 9), (3, 12), (4, 13), (5, 16), (6, 16), (7, 16)])
def test_the_day_that_is_offered_to_close_is_a_working_day(
    stage: Stage, days: int, closes: int
) -> None:
    stage.begin(*FIVE)
    stage.play(days=days)
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/thermometer", "start")
    assert marijke.submit() == {}
    opened = stage.seen("wim", "thermometer-opened-title", CHANNEL).shown()
    assert f" {closes} november om 17:00" in opened


@pytest.mark.parametrize(
    ("days", "closes"),
    [(14, "maandag 23 november"), (60, "zondag 13 december")],  # no more than six weeks on
)
def test_the_day_that_is_offered_to_close_is_not_in_a_time_of_rest(
    stage: Stage, days: int, closes: str
) -> None:
    stage.begin(*FIVE)
    today = stage.box.clock().date()
    rest = Span(today + timedelta(days=6), today + timedelta(days=6 + days))
    with stage.box.program.database.write() as w:
        w.networks.save(replace(w.networks.get(stage.network().id), rest=(rest,)))
    stage.who("marijke").command(CHANNEL, "/thermometer", "start")
    assert stage.who("marijke").submit() == {}
    opened = stage.seen("wim", "thermometer-opened-title", CHANNEL).shown()
    assert f"{closes} om 17:00" in opened


def test_who_fills_it_in_reads_what_becomes_of_the_answers_in_order(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    stage.press("sanne", stage.seen("sanne", "button-thermometer-fill"), "button-thermometer-fill")
    view = stage.who("sanne").view
    assert view is not None
    shown = view.shown()
    told = [
        stage.say("thermometer-fill-all"),
        stage.say("thermometer-anonymous-until"),
        stage.say("thermometer-anonymous-after"),
        stage.say("thermometer-anonymous-result", least=5),
        stage.say("statement-A1"),
    ]
    places = [shown.index(each) for each in told]
    assert places == sorted(places)
    sanne = stage.who("sanne")
    choices = {each.id: stage.say("thermometer-scale-0") for each in PULSE.statements}
    *given, last = choices
    sanne.fill({each: choices[each] for each in given})
    assert sanne.submit().keys() == {last}
    sanne.fill({last: choices[last]})
    assert sanne.submit() == {}
    assert sanne.view is not None
    assert stage.say("thermometer-words-saved") in sanne.view.shown()
    assert sanne.submit() == {}
    assert sanne.view is not None
    assert stage.say("thermometer-thanks-button") in sanne.view.shown()


@pytest.mark.parametrize("answered", [0, 4, 5])
def test_before_closing_it_is_said_that_it_cannot_be_undone_but_not_how_many_answered(
    stage: Stage, answered: int
) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    marijke = stage.who("marijke")
    before = marijke.command(CHANNEL, "/thermometer", "sluit")
    for name in FIVE[:answered]:
        stage.fill_thermometer(name, "454453")
    asked = marijke.command(CHANNEL, "/thermometer", "sluit")
    assert before is not None
    assert asked is not None
    assert asked.shown() == before.shown(), "an answer that changes would tell of a vote"
    (button,) = (
        each for block in asked.blocks if block["type"] == "actions" for each in block["elements"]
    )
    until = "maandag 9 november om 17:00"
    sure = stage.say("thermometer-close-sure", until=until)
    assert button["confirm"]["text"]["text"] == sure
    assert stage.say("thermometer-close-wait") in asked.shown()


@on_both
@pytest.mark.parametrize("answered", [3, 6])
def test_after_closing_every_invitation_says_so_alike_and_asks_nothing_more(
    stage: Stage, answered: int
) -> None:
    stage.begin(*JOINS)
    stage.open_round()
    invited = (*JOINS, "marijke", "james")
    before = {name: stage.seen(name, "button-thermometer-fill") for name in invited}
    for name in JOINS[:answered]:
        stage.fill_thermometer(name, "454453")
    stage.close_round()
    after = {name: _again(stage, name, before[name]) for name in invited}
    key = "thermometer-invite-closed" if answered == 6 else "thermometer-invite-closed-too-few"
    closed = stage.say(key, network=stage.network().name)
    buttons = (stage.say("button-thermometer-read"),) if answered == 6 else ()
    assert {each.buttons for each in after.values()} == {buttons}
    assert {each.text for each in after.values()} == {closed}
    letters = [each for each in stage.rows("outbox")["outbox"] if "update:thermometer:" in each]
    assert len(letters) == len(invited)


def test_who_reads_another_language_than_the_network_reads_the_result_in_their_own(
    stage: Stage,
) -> None:
    stage.begin(*FIVE)
    english = words("en")
    james = stage.who("james")
    james.command(CHANNEL, "/leerkring", "instellingen")
    james.fill({"language": "en"})
    assert james.submit() == {}
    stage.open_round()
    for name in FIVE:
        stage.fill_thermometer(name, "454411")
    stage.close_round()
    before = stage.rows()
    closed = english("thermometer-invite-closed", network=stage.network().name)
    james.click(stage.read("james", closed), english("button-thermometer-read"))
    assert james.view is not None
    shown = james.view.shown()
    for each in PULSE.statements:
        assert shown.count(english(each.key)) == 1
    assert english("thermometer-took-part", submitted=5, invited=7) in shown
    assert stage.rows() == before, "who reads it is noted nowhere"
    in_channel = stage.seen("wim", "thermometer-result-title", CHANNEL)
    stage.press("wim", in_channel, "button-thermometer-figures")
    view = stage.who("wim").view
    assert view is not None
    assert all(view.shown().count(stage.say(each.key)) == 1 for each in PULSE.statements)


def test_the_result_is_read_by_nobody_who_does_not_take_part(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    for name in FIVE:
        stage.fill_thermometer(name, "454411")
    stage.close_round()
    in_channel = stage.seen("bram", "thermometer-result-title", CHANNEL)
    stage.press("bram", in_channel, "button-thermometer-figures")
    name = stage.network().name
    assert stage.seen("bram", "network-not-a-member", CHANNEL, network=name)
    assert stage.who("bram").view is None


def test_an_invitation_that_somebody_never_got_is_not_spoken_of(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.says("sanne", stage.say("command-pause").partition(",")[0])
    stage.open_round()
    before = stage.sight("sanne", "dm")
    assert stage.say("button-thermometer-fill") not in before
    stage.close_round()
    assert stage.sight("sanne", "dm") == before


def test_what_this_thermometer_is_not_stands_where_one_asks_for_it(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    for name in FIVE:
        stage.fill_thermometer(name, "454453")
    stage.close_round()
    for name in ("marijke", "sanne"):
        overview = stage.who(name).command(CHANNEL, "/thermometer", "hulp")
        assert overview is not None
        assert "samenwerkenzorgenwelzijn.nl" in overview.shown()
    result = stage.seen("wim", "thermometer-result-title", CHANNEL)
    assert "Windesheim" not in result.shown()


def _again(stage: Stage, name: str, message: SeenMessage) -> SeenMessage:
    """Give a message as it stands now."""
    (found,) = (each for each in stage.who(name).messages("dm") if each.ts == message.ts)
    return found


def test_the_bare_command_opens_the_form_for_who_leads_and_tells_others_how_it_stands(
    stage: Stage,
) -> None:
    stage.begin(*FIVE)
    marijke = stage.who("marijke")
    assert marijke.command(CHANNEL, "/thermometer") is None
    assert marijke.view is not None
    assert stage.say("thermometer-start-set") in marijke.view.shown()
    assert marijke.submit() == {}
    stage.quiet()
    for name in ("marijke", "sanne"):
        overview = stage.who(name).command(CHANNEL, "/thermometer")
        assert overview is not None
        assert stage.say("button-thermometer-fill") in overview.buttons
