"""Rounds of which people leave, whose network ends, or that two want to close at once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import text

from tests.support import on_both
from tests.walks.stage import CHANNEL, KICK_OFF, Stage

FIVE = ("sanne", "youssef", "ruben", "lotte", "wim")


def _writes(stage: Stage, name: str) -> None:
    person = stage.who(name)
    stage.choose(name, "454453")
    assert person.submit() == {}
    group = stage.say("thermometer-readers-group")
    person.fill({"good": f"goed-{name}", "good-readers": group, "improve": f"beter-{name}"})
    assert person.submit() == {}
    person.close_view()


@on_both
def test_texts_stand_in_no_order_that_tells_who_wrote_them_or_when(stage: Stage) -> None:
    stage.begin(*FIVE)
    orders = set()
    for _ in range(3):
        stage.open_round()
        for name in FIVE:
            _writes(stage, name)
        stage.close_round()
        orders.add(_physical(stage))
    assert len(orders) > 1, "three rounds of the same votes stand in three ways"


def _physical(stage: Stage) -> tuple[tuple[str, str], ...]:
    """Give the texts of the last round as they stand in the table: question and writer."""
    program = stage.box.program
    network = stage.network().id
    with program.database.read() as w:
        last = w.thermometer.last_closed(network)
        assert last is not None
        words = {each.id: each for each in w.thermometer.remarks(last.id)}
        dialect = program.database.engine.dialect.name
        stands = "ctid" if dialect == "postgresql" else "id"
        rows = w.connection.execute(text(f"SELECT id FROM remark ORDER BY {stands}"))  # noqa: S608  ours
        found = [words[id_] for (id_,) in rows if id_ in words]
    return tuple((each.question, each.words.rpartition("-")[2]) for each in found)


def test_who_was_taken_out_is_not_reminded(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    stage.leads("marijke", "network.people")
    marijke = stage.who("marijke")
    marijke.fill({"leave": ["U0SANNE"]})
    assert marijke.submit() == {}
    stage.box.player.play(KICK_OFF + timedelta(days=4, hours=8), lambda _at, _played: None)
    until = "maandag 9 november om 17:00"
    remind = stage.say("thermometer-remind", network="Samen Sterker", until=until)
    assert remind not in stage.sight("sanne", "dm")
    assert remind in stage.sight("ruben", "dm")


@pytest.mark.parametrize("deed", ["network.pause", "network.end"])
def test_a_network_that_rests_or_ends_reminds_nobody(stage: Stage, deed: str) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    stage.leads("marijke", deed)
    stage.play(days=9)
    until = "maandag 9 november om 17:00"
    remind = stage.say("thermometer-remind", network="Samen Sterker", until=until)
    assert remind not in stage.sight("ruben", "dm")


def test_what_people_answered_is_not_lost_when_their_network_ends(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    for name in FIVE:
        stage.fill_thermometer(name, "454453")
    stage.leads("marijke", "network.end")
    stage.seen("bram", "thermometer-result-title", CHANNEL)
    before = len(stage.who("bram").messages(CHANNEL))
    stage.play(days=12)
    assert len(stage.who("bram").messages(CHANNEL)) == before, "nothing comes any more"
    assert stage.say("button-thermometer-take-up") not in stage.sight("marijke", "dm")


@on_both
def test_two_who_close_at_once_close_it_once(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    for name in FIVE:
        stage.fill_thermometer(name, "454453")
    leads = [stage.who(name) for name in ("marijke", "james")]
    asked = [person.command(CHANNEL, "/thermometer", "sluit") for person in leads]
    label = stage.say("button-thermometer-close")

    def close(number: int) -> None:
        message = asked[number]
        assert message is not None
        leads[number].click(message, label)

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(close, range(2)))
    stage.quiet()
    told = stage.sight("bram", CHANNEL)
    assert told.count(stage.say("thermometer-result-title")) == 1
    early = stage.say("thermometer-closed-early")
    assert early in stage.seen("bram", "thermometer-result-title", CHANNEL).shown()
    assert told.count(early) == 2, "also where the buttons were"
    assert "E-" not in stage.sight("marijke") + stage.sight("james")


def test_whoever_leads_later_can_still_read_what_was_written(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    for name in FIVE:
        _writes(stage, name)
    stage.close_round()
    stage.leads("marijke", "network.people")
    marijke = stage.who("marijke")
    marijke.fill({"facilitators": ["U0LOTTE"]})
    assert marijke.submit() == {}
    lotte = stage.who("lotte")
    results = lotte.command(CHANNEL, "/thermometer", "uitslag")
    assert results is not None
    lotte.click(results, stage.say("button-thermometer-check"))
    assert lotte.view is not None
    assert "beter-wim" in lotte.view.shown()


def test_an_erased_network_leaves_no_words_in_the_channel(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    for name in FIVE:
        _writes(stage, name)
    stage.close_round()
    marijke = stage.who("marijke")
    care = stage.seen("marijke", "thermometer-care-remarks")
    stage.press("marijke", care, "button-thermometer-take-up")
    other = stage.say("thermometer-point-other")
    marijke.fill({"statement": other, "words": "Elke maandag bellen."})
    assert marijke.submit() == {}
    point = stage.seen("sanne", "thermometer-point-nobody", CHANNEL)
    stage.press("sanne", point, "button-thermometer-own-point")
    stage.quiet()
    assert "Elke maandag bellen." in stage.sight("bram", CHANNEL)
    stage.leads("marijke", "network.erase")
    marijke.fill({"sure": [stage.say("network-erase-sure", network="Samen Sterker")]})
    assert marijke.submit() == {}
    stage.play(days=9)
    assert "Elke maandag bellen." not in stage.sight("bram", CHANNEL)
    assert "Sanne" not in stage.sight("bram", CHANNEL)


def test_what_is_unticked_on_one_page_is_gone_at_once(stage: Stage) -> None:
    many = ("sanne", "youssef", "ruben", "lotte", "wim", "fatima", "dewi", "bram")
    stage.begin(*many)
    stage.open_round()
    for name in many:
        _writes(stage, name)
    stage.close_round()
    marijke = stage.who("marijke")
    care = stage.seen("marijke", "thermometer-care-remarks")
    stage.press("marijke", care, "button-thermometer-check")
    assert marijke.view is not None
    boxes = [block["block_id"] for block in marijke.view.blocks if block["type"] == "input"]
    marijke.fill({boxes[0]: [stage.say("thermometer-check-show")]})
    assert marijke.submit() == {}
    assert marijke.submit() == {}, "sixteen texts stand on two pages"
    stage.quiet()
    assert "goed-" in stage.sight("wim", CHANNEL)
    stage.press("marijke", care, "button-thermometer-check")
    marijke.fill({boxes[0]: []})
    assert marijke.submit() == {}
    marijke.close_view()  # and never looks at the second
    stage.quiet()
    assert "goed-" not in stage.sight("wim", CHANNEL)
