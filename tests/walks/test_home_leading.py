"""What a facilitator finds on their Home: counts and plans, try-outs, and never who did what."""

from functools import partial

import pytest

from flows.conversation.asking import step_words
from flows.home.leaf import Room
from flows.reflection.flow import FLOWS
from flows.words import LANGUAGES, words
from tests.walks.homes import home, open_home, press, room, sends
from tests.walks.stage import CHANNEL, JOINS, Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)
FIVE = JOINS[:5]
MOST_BUTTONS = 24  # with those of their own questions and settings


@in_both
def test_a_facilitator_sees_counts_and_what_comes(stage: Stage) -> None:
    stage.set_up(FIVE)
    stage.join(*FIVE[:2])
    seen = open_home(stage, "marijke")
    assert stage.say("home-leading", network="Samen Sterker") in seen.shown()
    assert stage.say("home-people", invited=5, active=2) in seen.shown()
    assert stage.say("home-people-all", leads=2, all=4) in seen.shown()
    assert stage.say("home-next-own") in seen.shown()
    assert stage.say("home-thermometer-few", least=5) in seen.shown()
    assert stage.say("button-network-invite") not in seen.buttons, "that has its own room"
    assert stage.say("button-network-less") not in seen.buttons, "who only leads is not asked"
    stage.join(*FIVE[2:])
    assert stage.say("home-people", invited=5, active=5) in home(stage, "marijke").shown()
    people = room(stage, "marijke", "people")
    assert stage.say("button-network-invite") in people.buttons
    assert stage.say("button-network-end") in room(stage, "marijke", "keeping").buttons


def test_the_next_questions_are_counted_only_from_five_on(stage: Stage) -> None:
    stage.set_up(FIVE)
    stage.join(*FIVE[:4])
    stage.play(days=2)
    moment = "donderdag 5 november om 15:00"
    assert stage.say("home-next-own") in open_home(stage, "marijke").shown()
    stage.join(FIVE[4])
    stage.play(hours=1)
    counted = stage.say("home-next-questions", people=5, moment=moment)
    assert counted in open_home(stage, "marijke").shown()
    digest = stage.say("home-next-digest", moment="vrijdag 6 november om 12:00")
    assert digest in home(stage, "marijke").shown()


def test_a_facilitators_home_tells_nothing_of_what_people_do(stage: Stage) -> None:
    stage.begin(*FIVE)
    before = open_home(stage, "marijke").shown()
    stage.says("sanne", "Familie zit pas aan tafel als het misgaat.")
    stage.says("youssef", "pauze")
    stage.who("marijke").open_home()
    assert home(stage, "marijke").shown() == before


def test_the_thermometer_is_started_and_closed_from_home(stage: Stage) -> None:
    stage.begin(*FIVE)
    marijke = stage.who("marijke")
    open_home(stage, "sanne")
    open_home(stage, "marijke")
    press(stage, "marijke", "button-thermometer-start")
    assert marijke.submit() == {}
    until = "maandag 9 november om 17:00"
    assert stage.say("home-thermometer-open", until=until) in home(stage, "marijke").shown()
    mine = stage.say("home-thermometer", network="Samen Sterker", until=until)
    before = home(stage, "sanne")
    assert mine in before.shown()
    made = stage.rows("outbox")
    stage.fill_thermometer("sanne", "454453454453")
    stage.quiet()
    assert stage.rows("outbox") == made, "who fills in leaves no trace, also not by a new Home"
    seen = press(stage, "marijke", "button-thermometer-close")
    assert stage.say("button-thermometer-start") in seen.buttons
    assert mine not in home(stage, "sanne").shown()


@in_both
def test_the_weekly_question_and_the_first_questions_can_be_tried(stage: Stage) -> None:
    stage.begin("sanne")
    open_home(stage, "marijke")
    before = stage.rows("conversation", "answer", "kept_text")
    weekly = sends(stage, "marijke", "button-reflection-try")
    say = words(stage.language)
    assert stage.say("preview-mark", network="Samen Sterker") in weekly
    for step in FLOWS[0].steps:
        assert step_words(FLOWS[0], step, say) in weekly
    first = sends(stage, "marijke", "button-cycle-try")
    for name in ("issue", "why", "tried", "move", "learn", "satisfied"):
        assert stage.say(f"cycle-issue-{name}") in first
    asked = stage.seen("marijke", "cycle-issue-issue")
    told = stage.presses("marijke", asked, "button-conversation-form")
    assert told == stage.say("preview-pressed")
    assert stage.who("marijke").view is None
    assert stage.rows("conversation", "answer", "kept_text") == before
    others = stage.sight("sanne", "dm", CHANNEL) + stage.sight("james", "dm")
    assert stage.say("preview-mark", network="Samen Sterker") not in others


def test_a_try_out_of_the_digest_shows_what_is_shared_now_and_follows_it(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    open_home(stage, "marijke")
    assert stage.say("digest-try-empty") in sends(stage, "marijke", "button-digest-try")
    stage.bring_issue("sanne", "Familie.", "Krapte.", "", "", "Eerder vragen.", "")
    card = stage.seen("sanne", "cycle-issue-card")
    stage.presses("sanne", card, "button-cycle-share")
    tried = sends(stage, "marijke", "button-digest-try")
    assert stage.say("digest-cards", cards=1) in tried
    assert "Familie." not in tried, "its card stands in the channel already"
    assert stage.say("digest-note") in tried
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-unshare")
    stage.quiet()
    left = stage.sight("marijke", "dm")
    assert stage.say("digest-cards", cards=1) not in left, "taken back is taken back everywhere"
    with stage.box.program.database.read() as w:
        assert w.digests.published(_network(stage)) == frozenset()


def test_trying_out_is_refused_to_who_does_not_lead(stage: Stage) -> None:
    stage.begin("sanne")
    value = f'{{"network":"{_network(stage)}"}}'
    buttons = {each: (each, value) for each in ("reflection.try", "cycle.try", "digest.try")}
    planted = stage.planted("sanne", buttons)
    for each in buttons:
        told = stage.told("sanne", partial(stage.who("sanne").click, planted, each))
        assert told == stage.say("network-facilitators-only")


def test_of_several_networks_one_is_shown_at_a_time(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.set_up_elsewhere("bram")
    seen = open_home(stage, "marijke")
    first = stage.say("home-leading", network="Samen Sterker")
    second = stage.say("home-leading", network="Tweede kring")
    shown, other = (first, "Tweede kring") if first in seen.shown() else (second, "Samen Sterker")
    assert (shown in seen.shown(), other in seen.buttons) == (True, True)
    stage.who("marijke").click(seen, other)
    seen = home(stage, "marijke")
    assert stage.say("home-leading", network=other) in seen.shown()
    assert shown not in seen.shown()


def test_who_leads_one_network_and_takes_part_in_another_sees_both_halves(stage: Stage) -> None:
    stage.begin("sanne")
    sanne = stage.who("sanne")
    sanne.command("C0LEEG", "/leerkring", "start")
    sanne.fill({"name": "Kring van Sanne", "purpose": "Samen."})
    sanne.fill({"facilitators": ["U0SANNE"], "participants": ["U0BRAM"]})
    assert sanne.submit() == {}
    seen = open_home(stage, "sanne")
    assert stage.say("home-leading", network="Kring van Sanne") in seen.shown()
    assert stage.say("cycle-issue-issue") in seen.shown()
    assert stage.say("button-network-less") in seen.buttons


def _network(stage: Stage) -> str:
    with stage.box.program.database.read() as w:
        found = w.networks.in_channel("T0LEERKRING", CHANNEL)
    assert found is not None
    return found.id


def test_a_network_that_is_over_can_still_be_kept_or_erased_from_home(stage: Stage) -> None:
    stage.begin("sanne")
    open_home(stage, "marijke")
    open_home(stage, "sanne")
    seen = press(stage, "marijke", "button-network-pause")
    about = {"role": "facilitator", "network": "Samen Sterker"}
    assert stage.say("home-paused", **about) in seen.shown()
    assert (
        stage.say("home-paused", **about | {"role": "participant"}) in home(stage, "sanne").shown()
    )
    assert stage.say("button-network-resume") in seen.buttons
    seen = press(stage, "marijke", "button-network-end")
    over = stage.say("home-over", network="Samen Sterker", ends="maandag 2 november 2026")
    for name in ("marijke", "sanne"):
        assert over in home(stage, name).shown()
    for key in ("button-network-export", "button-network-erase"):
        assert stage.say(key) in seen.buttons
    for key in ("button-network-pause", "button-reflection-try", "button-thermometer-start"):
        assert stage.say(key) not in seen.buttons


def test_an_erased_network_leaves_every_home_and_try_out(stage: Stage) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Familie.", "Krapte.", "", "", "Eerder vragen.", "")
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-share")
    for name in ("sanne", "marijke"):
        open_home(stage, name)
    stage.week()
    for each in ("Een buur schoof aan.", "Ik vroeg eerst.", "2"):
        stage.says("sanne", each)
    assert "> Een buur schoof aan." in sends(stage, "marijke", "button-digest-try")
    marijke = stage.who("marijke")
    press(stage, "marijke", "button-network-erase")
    marijke.fill({"sure": [stage.say("network-erase-sure", network="Samen Sterker")]})
    assert marijke.submit() == {}
    stage.play(days=9)
    assert "Een buur" not in stage.sight("marijke", "dm")
    for name in ("sanne", "marijke"):
        assert "Samen Sterker" not in home(stage, name).shown()
    assert "Familie." not in home(stage, "sanne").shown()


def test_a_home_that_changes_stays_in_the_room_somebody_is_in(stage: Stage) -> None:
    stage.begin(*FIVE)
    open_home(stage, "marijke", "keeping")
    there = stage.say("home-room-keeping")
    press(stage, "marijke", "button-network-pause")
    seen = home(stage, "marijke")
    assert there in seen.shown()
    assert stage.say("button-network-resume") in seen.buttons
    assert there not in open_home(stage, "marijke").shown(), "opened anew it is the first room"


def test_no_room_holds_more_than_is_read_at_a_glance(stage: Stage) -> None:
    stage.begin(*FIVE)
    before = len(open_home(stage, "marijke").buttons)
    rooms = [room(stage, "marijke", which.value) for which in Room]
    assert len({each.shown() for each in rooms}) == len(Room)
    assert before <= MOST_BUTTONS
    assert max(len(each.buttons) for each in rooms) <= MOST_BUTTONS
