"""Pausing, stopping, stopping with one network of several, and coming back."""

from functools import partial

import pytest

from flows.words import LANGUAGES, words
from tests.walks.homes import confirmation, home, open_home, press
from tests.walks.stage import CHANNEL, Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)
WAYS = ("button-conversation-form", "button-conversation-later")
FIRST, SECOND = "Samen Sterker", "Tweede kring"


def ways_left(stage: Stage, name: str) -> set[str]:
    """Give the buttons to answer or put off that still stand in somebody's messages."""
    shown = [button for each in stage.who(name).messages() for button in each.buttons]
    return {stage.say(way) for way in WAYS} & set(shown)


def join_second(stage: Stage, name: str) -> None:
    stage.set_up_elsewhere(name)
    invitation = stage.read(name, SECOND)
    stage.presses(name, invitation, "button-network-join")


@in_both
def test_stopping_is_told_so_that_it_stays_and_open_questions_close(stage: Stage) -> None:
    stage.begin("sanne")
    assert ways_left(stage, "sanne")
    asked = stage.says("sanne", "stop")
    assert stage.say("privacy-stop", count=1, networks=FIRST) in asked
    assert stage.say("privacy-stop-or-pause") in asked
    told = stage.presses("sanne", stage.seen("sanne", "privacy-stop-note"), "button-privacy-stop")
    assert stage.say("privacy-stopped", count=1, networks=FIRST) in told
    for key in ("kept", "invited", "back"):
        assert stage.say(f"privacy-stopped-{key}") in told
    assert not any(each.only_for_me for each in stage.who("sanne").messages()), "it stays"
    assert ways_left(stage, "sanne") == set()
    assert stage.say("button-conversation-answer") not in _all_buttons(stage, "sanne")
    assert stage.say("privacy-stop-chosen") in stage.sight("sanne", "dm")
    assert stage.say("button-privacy-pause") not in _all_buttons(stage, "sanne")
    before = stage.sight("sanne", "dm")
    stage.play(days=10)
    assert stage.sight("sanne", "dm") == before, "nothing more comes"


@in_both
def test_a_pause_is_told_so_that_it_stays_and_going_on_ends_it(stage: Stage) -> None:
    stage.begin("sanne")
    told = stage.says("sanne", stage.say("command-pause").partition(",")[0])
    assert stage.say("privacy-paused") in told
    assert ways_left(stage, "sanne") == set()
    told = stage.presses("sanne", stage.seen("sanne", "privacy-paused"), "button-privacy-resume")
    assert stage.say("cycle-issue-issue") in told, "what was open is asked again"
    assert stage.say("privacy-paused") not in stage.sight("sanne", "dm")
    assert stage.say("privacy-quiet-over-paused") in stage.sight("sanne", "dm")


@in_both
def test_who_stopped_comes_back_from_home(stage: Stage) -> None:
    stage.begin("sanne")
    open_home(stage, "sanne")
    press(stage, "sanne", "button-privacy-stop")
    seen = home(stage, "sanne").shown()
    assert stage.say("privacy-stopped", count=1, networks=FIRST) in seen
    assert stage.say("home-stopped-kept") in seen
    assert "/leerkring start" not in seen
    back = stage.say("button-privacy-return", network=FIRST)
    stage.who("sanne").click(home(stage, "sanne"), back)
    assert stage.say("home-stopped-kept") not in home(stage, "sanne").shown()
    assert stage.say("cycle-issue-issue") in home(stage, "sanne").shown()
    messages = stage.sight("sanne", "dm")
    assert stage.say("privacy-back", networks=FIRST) in messages
    assert stage.say("privacy-stopped", count=1, networks=FIRST) not in messages
    stage.play(days=4)
    assert stage.say("reflection-title", network=FIRST) in stage.sight("sanne", "dm")


def test_of_several_networks_one_can_be_left(stage: Stage) -> None:
    stage.begin("sanne")
    join_second(stage, "sanne")
    asked = stage.says("sanne", "stop")
    networks = words("nl")("privacy-stop", count=2, networks=f"{FIRST} en {SECOND}")
    assert networks in asked
    assert stage.say("button-privacy-stop-all") in asked
    told = stage.presses(
        "sanne", stage.seen("sanne", "privacy-stop-note"), "button-privacy-leave", network=SECOND
    )
    assert stage.say("privacy-left", networks=SECOND) in told
    assert stage.say("privacy-left-others", networks=FIRST) in told
    assert stage.say("home-left", networks=SECOND) in open_home(stage, "sanne").shown()
    stage.play(days=4)
    messages = stage.sight("sanne", "dm")
    assert stage.say("reflection-title", network=FIRST) in messages
    assert stage.say("reflection-title", network=SECOND) not in messages
    back = stage.say("button-privacy-return", network=SECOND)
    stage.who("sanne").click(home(stage, "sanne"), back)
    assert stage.say("home-left", networks=SECOND) not in home(stage, "sanne").shown()
    stage.play(days=7)
    assert stage.say("reflection-title", network=SECOND) in stage.sight("sanne", "dm")


def test_home_says_what_stopping_covers(stage: Stage) -> None:
    stage.begin("sanne")
    join_second(stage, "sanne")
    seen = open_home(stage, "sanne")
    names = f"{FIRST} en {SECOND}"
    title, text = confirmation(seen, stage.say("button-privacy-stop-all"))
    assert text == stage.say("home-stop-sure", count=2, networks=names)
    assert title != text
    one = stage.say("button-privacy-leave", network=SECOND)
    assert confirmation(seen, one) == (
        stage.say("home-leave-title"),
        stage.say("home-leave-sure", network=SECOND),
    )
    stage.who("sanne").click(seen, one)
    assert stage.say("home-left", networks=SECOND) in home(stage, "sanne").shown()
    press(stage, "sanne", "button-privacy-stop")
    seen = home(stage, "sanne")
    assert stage.say("privacy-stopped", count=2, networks=names) in seen.shown()


def test_typing_continue_brings_back_what_was_left_last(stage: Stage) -> None:
    stage.begin("sanne")
    join_second(stage, "sanne")
    open_home(stage, "sanne")
    one = stage.say("button-privacy-leave", network=SECOND)
    stage.who("sanne").click(home(stage, "sanne"), one)
    stage.quiet()
    stage.stops("sanne")
    told = stage.says("sanne", "verder")
    assert stage.say("privacy-back", networks=FIRST) in told
    assert stage.say("home-left", networks=SECOND) in home(stage, "sanne").shown()


def test_who_stopped_is_not_written_to_but_finds_an_invitation_on_home(stage: Stage) -> None:
    stage.begin("sanne")
    stage.stops("sanne")
    stage.set_up_elsewhere("sanne")
    assert SECOND not in stage.sight("sanne", "dm")
    seen = open_home(stage, "sanne")
    assert stage.say("home-invited", network=SECOND) in seen.shown()
    seen = press(stage, "sanne", "button-network-join")
    assert stage.say("home-stopped-kept") not in seen.shown(), "who joins hears from the bot again"
    assert SECOND in stage.sight("sanne", "dm")
    assert stage.say("home-left", networks=FIRST) in seen.shown()


def test_who_stopped_without_a_network_can_hear_again(stage: Stage) -> None:
    stage.who("lotte").open_dm()
    stage.quiet()
    stage.stops("lotte")
    assert stage.say("privacy-stopped", count=0, networks="") in stage.sight("lotte", "dm")
    seen = open_home(stage, "lotte")
    assert stage.say("privacy-stopped", count=0, networks="") in seen.shown()
    seen = press(stage, "lotte", "button-privacy-hear")
    assert stage.say("home-no-networks") in seen.shown()


def test_a_stop_is_a_no_to_being_invited_again_to_the_same(stage: Stage) -> None:
    stage.begin("sanne")
    stage.stops("sanne")
    before = stage.sight("sanne", "dm")
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/leerkring", "uitnodigen")
    marijke.fill({"participants": ["U0SANNE"]})
    assert marijke.submit() == {}
    stage.quiet()
    assert stage.sight("sanne", "dm") == before
    menu = stage.who("sanne").command(CHANNEL, "/leerkring")
    assert menu is not None
    stage.press("sanne", menu, "button-privacy-return-here")
    stage.quiet()
    assert stage.say("privacy-back", networks=FIRST) in stage.sight("sanne", CHANNEL)


def test_older_questions_close_too_when_somebody_stops(stage: Stage) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Familie.", "Krapte.", "Bellen.", "Vragen.", "Eerder.", "Rust.")
    stage.play(days=11)
    asked = stage.say("reflection-me-success")
    lapsed = [each for each in stage.who("sanne").messages() if asked in each.shown()]
    answer = stage.say("button-conversation-after-all")
    assert answer in lapsed[0].buttons, "an older question can still be answered"
    stage.stops("sanne")
    assert answer not in _all_buttons(stage, "sanne")


def test_who_stops_looks_after_the_app_no_longer(stage: Stage) -> None:
    open_home(stage, "lotte")
    press(stage, "lotte", "button-home-care")
    stage.stops("lotte")
    assert stage.say("button-home-care") in open_home(stage, "bram").buttons


def test_doing_it_twice_changes_nothing_and_says_where_we_are(stage: Stage) -> None:
    stage.begin("sanne")
    for _ in range(2):
        assert stage.say("privacy-paused") in stage.says("sanne", "pauze")
    planted = stage.planted("sanne", {"Stop": ("privacy.stop", "{}")})
    stopped = stage.say("privacy-stopped", count=1, networks=FIRST)
    press_stop = partial(stage.who("sanne").click, planted, "Stop")
    assert stopped in stage.told("sanne", press_stop)
    assert stage.told("sanne", press_stop) == ""
    for word in ("stop", "pauze"):
        assert stopped in stage.says("sanne", word)
    ids = f'{{"network":"{stage.network().id}"}}'
    press_back = partial(
        stage.who("sanne").click,
        stage.planted("sanne", {"Terug": ("privacy.return", ids)}),
        "Terug",
    )
    back = stage.say("privacy-back", networks=FIRST)
    assert back in stage.told("sanne", press_back)
    assert stage.told("sanne", press_back) == back, "nothing is asked again"


def test_only_their_own_stop_is_undone(stage: Stage) -> None:
    stage.begin("sanne")
    ids = f'{{"network":"{stage.network().id}"}}'
    planted = stage.planted("youssef", {"Terug": ("privacy.return", ids)})
    told = stage.told("youssef", lambda: stage.who("youssef").click(planted, "Terug"))
    assert told == stage.say("network-not-a-member", network=FIRST)


def test_who_leads_stops_and_comes_back_to_lead(stage: Stage) -> None:
    stage.begin("sanne")
    stage.stops("james")
    stage.says("james", "verder")
    seen = open_home(stage, "james").shown()
    assert stage.say("home-leading", network=FIRST) in seen


def _all_buttons(stage: Stage, name: str) -> set[str]:
    return {button for each in stage.who(name).messages() for button in each.buttons}


@in_both
def test_who_comes_back_later_is_not_offered_to_catch_up(stage: Stage) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Familie.", "Krapte.", "", "", "Eerder.", "")
    stage.play(days=15)
    stage.stops("sanne")
    stage.says("sanne", stage.say("command-resume").partition(",")[0])
    assert stage.say("network-joined", network=FIRST) in stage.sight("sanne", "dm")
    assert stage.say("button-cycle-catch-up") not in _all_buttons(stage, "sanne")


@in_both
def test_who_stopped_is_asked_nothing_more_whatever_they_touch(stage: Stage) -> None:
    stage.begin("sanne")
    stage.says("sanne", "Familie.")
    asked = stage.seen("sanne", "cycle-issue-why")
    stage.stops("sanne")
    told = stage.says("sanne", "Nu, door de krapte.", asked)
    assert stage.say("privacy-not-kept") in told
    assert stage.say("cycle-issue-learn") not in told
    assert "krapte" not in stage.held("sanne")
    stage.press("sanne", stage.seen("sanne", "cycle-issue-issue"), "button-conversation-change")
    stage.who("sanne").fill({"issue": "Mantelzorg."})
    told = stage.told("sanne", stage.who("sanne").submit)
    assert stage.say("conversation-changed") in told
    assert stage.say("cycle-issue-why") not in told
    assert "Mantelzorg." in stage.held("sanne")


@in_both
def test_nobody_comes_back_to_a_network_that_is_over(stage: Stage) -> None:
    stage.begin("sanne")
    stage.stops("sanne")
    stage.leads("marijke", "network.end")
    told = stage.says("sanne", stage.say("command-resume").partition(",")[0])
    assert stage.say("privacy-resumed") in told
    assert stage.say("privacy-back", networks=FIRST) not in told
