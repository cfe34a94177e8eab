"""Taking up one point after a thermometer: who pulls it, looking back, and what is told of it."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest

from bot.sandbox.standin import SeenMessage
from flows.parts import Caller
from flows.words import day_words, words
from handlers import ids
from tests.support import on_both
from tests.walks.stage import CHANNEL, KICK_OFF, Stage

FIVE = ("sanne", "youssef", "ruben", "lotte", "wim")
BELL = "Elke maandag bellen we elkaar."
TEAM, NAME = "T0LEERKRING", "Samen Sterker"
THURSDAY = date(2026, 11, 5)  # of the first week


@pytest.fixture
def closed(stage: Stage) -> Stage:
    """Let five people have filled in a thermometer, and close it."""
    stage.begin(*FIVE)
    return measured(stage)


def measured(stage: Stage, people: Sequence[str] = FIVE) -> Stage:
    stage.open_round()
    for name in people:
        stage.fill_thermometer(name, "454453")
    stage.close_round()
    return stage


def takes_up(
    stage: Stage, what: str = BELL, back: date = THURSDAY, name: str = "marijke"
) -> dict[str, str]:
    """Let somebody who leads take up a point, by the button they were sent; gives the errors."""
    person = stage.who(name)
    care = stage.seen(name, "thermometer-care", network=NAME)
    stage.press(name, care, "button-thermometer-take-up")
    statement = stage.say("statement-A1")
    person.fill({"statement": statement, "words": what, "back": back.isoformat()})
    errors = person.submit()
    stage.quiet()
    return errors


def point(stage: Stage) -> SeenMessage:
    """Give the message in the channel as it stands now."""
    stage.quiet()
    titles = [stage.say(f"thermometer-point-{each}") for each in ("is", "was")]
    (found,) = (
        each
        for each in stage.who("bram").messages(CHANNEL)
        if any(each.shown().startswith(title) for title in titles)
    )
    return found


def answer(stage: Stage, name: str, key: str) -> str:
    """Let somebody press a button under the point as it stood; gives what only they are told."""
    message = point(stage)
    value = next(
        each["value"]
        for block in message.blocks
        if block["type"] == "actions"
        for each in block["elements"]
    )
    action = {"own": "thermometer.own-point", "leave": "thermometer.leave-point"}[key]
    return old_button(stage, name, action, value)


def old_button(stage: Stage, name: str, action: str, value: str) -> str:
    """Let somebody press a button that was not made for them; gives what they are told."""
    planted = stage.planted(name, {"Begin": (action, value)})
    return stage.told(name, lambda: stage.who(name).click(planted, "Begin"))


def pulls(stage: Stage, name: str) -> None:
    stage.press(name, point(stage), "button-thermometer-own-point")
    assert stage.say("thermometer-point-pulls", name=name.capitalize()) in point(stage).shown()


def to_thursday(stage: Stage) -> None:
    stage.box.player.play(KICK_OFF + timedelta(days=3, hours=1, minutes=5), _silently)


def digests(stage: Stage) -> list[str]:
    title = stage.say("digest-title", network=NAME)
    stage.quiet()
    return [each.shown() for each in stage.who("bram").messages(CHANNEL) if title in each.shown()]


@on_both
def test_a_point_goes_its_way_from_what_to_how_it_went(closed: Stage) -> None:
    stage = closed
    assert takes_up(stage) == {}
    said = point(stage)
    assert said.thread_ts in {"", said.ts}, "it stands where everybody sees it"
    day = stage.say("thermometer-point-when", day=day_words(THURSDAY, "nl"))
    for told in (BELL, stage.say("statement-A1"), day, stage.say("thermometer-point-nobody")):
        assert told in said.shown()
    assert "Marijke" not in said.shown(), "who wrote it down is not who pulls it"
    pulls(stage, "sanne")
    to_thursday(stage)
    asked = stage.seen("sanne", "thermometer-look-back", network=NAME)
    assert BELL in asked.shown()
    assert stage.say("thermometer-look-back", network=NAME) not in stage.sight("marijke", "dm")
    stage.press("sanne", asked, "button-thermometer-went-half")
    told = point(stage).shown()
    assert told.startswith(stage.say("thermometer-point-was"))
    assert stage.say("thermometer-went-half") in told
    assert stage.say("thermometer-point-pulled", name="Sanne") in told
    assert point(stage).buttons == ()
    stage.press("sanne", asked, "button-thermometer-look-back")
    stage.who("sanne").fill({"told": "Twee weken wel, daarna niet."})
    assert stage.who("sanne").submit() == {}
    assert "Twee weken wel" in point(stage).shown()
    stage.play(days=2)
    (digest,) = digests(stage)
    for told in (BELL, stage.say("thermometer-went-half"), "Twee weken wel"):
        assert told in digest
    assert "Twee weken wel" in stage.held("sanne")
    stage.play(days=14)
    assert digests(stage) == [digest], "how it went is told once"
    stage.open_round()
    opened = stage.seen("bram", "thermometer-opened-title", CHANNEL).shown()
    for told in (BELL, stage.say("thermometer-went-half"), "Sanne", "Twee weken wel"):
        assert told in opened


def test_the_form_proposes_a_day_and_shows_again_what_was_taken_up(closed: Stage) -> None:
    stage, marijke = closed, closed.who("marijke")
    care = stage.seen("marijke", "thermometer-care-point")
    stage.press("marijke", care, "button-thermometer-take-up")
    assert marijke.view is not None
    assert marijke.view.values["back"]["value"]["selected_date"] == "2026-12-14"
    marijke.close_view()
    assert takes_up(stage) == {}
    results = marijke.command(CHANNEL, "/thermometer", "uitslag")
    assert results is not None
    marijke.click(results, stage.say("button-thermometer-take-up"))
    assert marijke.view.values["words"]["value"]["value"] == BELL
    assert marijke.view.values["back"]["value"]["selected_date"] == THURSDAY.isoformat()
    other = stage.say("thermometer-point-other")
    marijke.fill({"statement": other, "words": "Samen eten.", "back": "2026-11-06"})
    assert marijke.submit() == {}
    changed = point(stage).shown()
    assert "Samen eten." in changed
    assert stage.say("statement-A1") not in changed
    assert BELL not in stage.sight("bram", CHANNEL)
    to_thursday(stage)
    assert "Samen eten." not in stage.sight("marijke", "dm"), "the day was changed"
    stage.play(days=1)
    assert "Samen eten." in stage.seen("marijke", "thermometer-look-back", network=NAME).shown()
    assert "Samen eten." in stage.seen("james", "thermometer-look-back", network=NAME).shown()


@pytest.mark.parametrize(
    ("back", "is_good"),
    [("2026-11-01", False), ("2026-11-02", False), ("2026-11-03", True), ("2027-11-02", True),
     ("2027-11-03", False)],
)  # fmt: skip
def test_the_day_lies_ahead_within_a_year(closed: Stage, back: str, is_good: bool) -> None:
    errors = takes_up(closed, back=date.fromisoformat(back))
    assert errors == ({} if is_good else {"back": closed.say("thermometer-point-back-wrong")})


def test_whoever_is_no_owner_is_told_so_kindly(closed: Stage) -> None:
    stage = closed
    takes_up(stage)
    old = answer(stage, "bram", "own")
    assert old == stage.say("network-not-a-member", network=NAME)
    pulls(stage, "sanne")
    assert answer(stage, "wim", "own") == stage.say("thermometer-point-taken", name="Sanne")
    assert answer(stage, "sanne", "own") == stage.say("thermometer-point-yours")
    assert answer(stage, "marijke", "leave") == stage.say("thermometer-point-not-yours")
    stage.press("sanne", point(stage), "button-thermometer-leave-point")
    assert stage.say("thermometer-point-nobody") in point(stage).shown()
    assert "Sanne" not in point(stage).shown()
    assert answer(stage, "sanne", "leave") == stage.say("thermometer-point-not-yours")
    pulls(stage, "wim")


@on_both
def test_of_two_who_press_at_once_one_pulls_it(closed: Stage) -> None:
    stage = closed
    takes_up(stage)
    stage.quiet()
    desk, now = stage.box.program.desk, stage.box.clock()
    about = {"round": _round_of(stage)}

    def press(name: str) -> None:
        caller = Caller(TEAM, f"U0{name.upper()}", now)
        desk.press(caller, "thermometer.own-point", about)

    with ThreadPoolExecutor(len(FIVE)) as pool:
        list(pool.map(press, FIVE))
    shown = point(stage).shown()
    (owner,) = (name for name in FIVE if name.capitalize() in shown)
    taken = stage.say("thermometer-point-taken", name=owner.capitalize())
    told = {name for name in FIVE if taken in stage.sight(name, "dm")}
    assert told == set(FIVE) - {owner}


def test_who_looks_back_is_who_pulls_it_and_else_who_leads(closed: Stage) -> None:
    stage = closed
    takes_up(stage)
    to_thursday(stage)
    asked = stage.seen("marijke", "thermometer-look-back", network=NAME)
    assert stage.seen("james", "thermometer-look-back", network=NAME)
    about = {"round": _round_of(stage)}
    went = ids.value(about | {"went": "done"})
    told = old_button(stage, "wim", "thermometer.went", went)
    assert told == stage.say("thermometer-look-back-others")
    odd = ids.value(about | {"went": "perfect"})
    assert old_button(stage, "james", "thermometer.went", odd) == stage.say("button-unknown")
    stage.press("marijke", asked, "button-thermometer-went-not")
    assert stage.say("thermometer-went-not") in point(stage).shown()
    assert stage.say("thermometer-went-not") in stage.sight("james", "dm"), "who else was asked"
    stage.press("james", stage.seen("james", "thermometer-look-back", network=NAME),
                "button-thermometer-went-changed")  # fmt: skip
    assert stage.say("thermometer-went-changed") in point(stage).shown()
    care = stage.seen("marijke", "thermometer-care", network=NAME)
    told = stage.presses("marijke", care, "button-thermometer-take-up")
    assert stage.say("thermometer-point-looked-back") in told
    assert stage.who("marijke").view is None


def test_a_new_point_makes_a_digest_and_one_under_way_only_comes_along(closed: Stage) -> None:
    stage = closed
    takes_up(stage, back=date(2027, 1, 11))
    stage.play(days=4, hours=4)
    (first,) = digests(stage)
    assert BELL in first
    assert stage.say("thermometer-point-nobody") in first
    stage.play(days=7)
    assert digests(stage) == [first], "with nothing new there is no digest"
    _shares(stage, "sanne", "We belden elkaar.")
    stage.play(days=7)
    first, second = digests(stage)
    assert "We belden elkaar." in second
    assert BELL in second
    pulls(stage, "wim")
    assert all("Wim" in each for each in digests(stage)), "what stands there is kept true"
    stage.press("wim", point(stage), "button-thermometer-leave-point")
    assert not any("Wim" in each for each in digests(stage))


def _shares(stage: Stage, name: str, text: str) -> None:
    """Let somebody answer the questions of the second week."""
    person = stage.who(name)
    stage.seen(name, "reflection-us-success")
    person.say("dm", text)
    stage.seen(name, "reflection-us-us")
    person.say("dm", "Samen.")
    asked = stage.seen(name, "reflection-us-readers")
    stage.press(name, asked, "reflection-us-readers-network")
    stage.seen(name, "reflection-thanks")


def test_before_the_next_round_it_is_asked_how_it_went(closed: Stage) -> None:
    stage, marijke = closed, closed.who("marijke")
    takes_up(stage)
    pulls(stage, "sanne")
    marijke.command(CHANNEL, "/thermometer", "pulse")
    assert marijke.view is not None
    assert BELL in marijke.view.shown()
    marijke.fill({"went": stage.say("button-thermometer-went-done")})
    assert marijke.submit() == {}
    opened = stage.seen("bram", "thermometer-opened-title", CHANNEL).shown()
    for told in (BELL, stage.say("thermometer-went-done"), "Sanne"):
        assert told in opened
    assert stage.say("thermometer-went-done") in point(stage).shown()
    to_thursday(stage)
    assert BELL not in stage.sight("sanne", "dm"), "it was answered already"
    stage.close_round()
    marijke.command(CHANNEL, "/thermometer", "pulse")
    assert BELL not in marijke.view.shown(), "it is asked once"


def test_the_question_before_the_next_round_need_not_be_answered(closed: Stage) -> None:
    takes_up(closed)
    closed.open_round()
    opened = closed.seen("bram", "thermometer-opened-title", CHANNEL)
    assert BELL in opened.shown()
    assert closed.say("thermometer-point-is") in point(closed).shown()
    pulls(closed, "sanne")
    assert "Sanne" in closed.seen("bram", "thermometer-opened-title", CHANNEL).shown()


@on_both
@pytest.mark.parametrize("way", ["stops", "is taken out", "is erased", "hands over", "is gone"])
def test_who_goes_pulls_nothing_any_more(closed: Stage, way: str) -> None:
    stage = closed
    name = "james" if way == "hands over" else "sanne"
    takes_up(stage)
    pulls(stage, name)
    if way == "stops":
        stage.stops(name)
    elif way == "is gone":
        stage.box.slack.admin.change_user("U0SANNE", deleted=True)
    elif way == "is erased":
        stage.says(name, "wis mijn gegevens")
        stage.presses(name, stage.seen(name, "privacy-erase-note"), "button-privacy-erase")
    else:
        stage.leads("marijke", "network.people")
        leave = ["U0SANNE"] if way == "is taken out" else []
        leads = ["U0MARIJKE"] if way == "hands over" else ["U0MARIJKE", "U0JAMES"]
        stage.who("marijke").fill({"leave": leave, "facilitators": leads})
        assert stage.who("marijke").submit() == {}
    assert stage.say("thermometer-point-nobody") in point(stage).shown()
    assert name.capitalize() not in point(stage).shown()
    to_thursday(stage)
    assert stage.seen("marijke", "thermometer-look-back", network=NAME)
    if way != "is gone":
        assert BELL not in stage.sight(name, "dm")


def test_who_lets_go_after_the_day_leaves_the_question_to_who_leads(closed: Stage) -> None:
    stage = closed
    takes_up(stage)
    pulls(stage, "sanne")
    to_thursday(stage)
    assert stage.seen("sanne", "thermometer-look-back", network=NAME)
    stage.press("sanne", point(stage), "button-thermometer-leave-point")
    asked = stage.seen("james", "thermometer-look-back", network=NAME)
    old = stage.seen("sanne", "thermometer-look-back", network=NAME)
    assert old.buttons == ()
    stage.press("james", asked, "button-thermometer-went-done")
    assert stage.say("thermometer-went-done") in point(stage).shown()


def test_a_network_that_pauses_is_asked_when_it_goes_on(closed: Stage) -> None:
    stage = closed
    takes_up(stage)
    stage.leads("marijke", "network.pause")
    stage.play(days=5)
    assert BELL not in stage.sight("marijke", "dm")
    stage.leads("marijke", "network.resume")
    stage.play(days=7)
    assert BELL in stage.seen("marijke", "thermometer-look-back", network=NAME).shown()


@on_both
def test_who_is_erased_takes_their_words_of_looking_back_along(closed: Stage) -> None:
    stage = closed
    takes_up(stage)
    pulls(stage, "sanne")
    to_thursday(stage)
    asked = stage.seen("sanne", "thermometer-look-back", network=NAME)
    stage.press("sanne", asked, "button-thermometer-look-back")
    went = stage.say("button-thermometer-went-done")
    stage.who("sanne").fill({"went": went, "told": "Merelkaart."})
    assert stage.who("sanne").submit() == {}
    stage.play(days=2)
    stage.open_round()
    assert stage.sight("bram", CHANNEL).count("Merelkaart.") == 3, "point, digest and next round"
    stage.says("sanne", "wis mijn gegevens")
    stage.presses("sanne", stage.seen("sanne", "privacy-erase-note"), "button-privacy-erase")
    stage.quiet()
    sight = stage.sight("bram", CHANNEL)
    assert "Merelkaart." not in sight
    assert "Sanne" not in point(stage).shown()
    assert stage.say("thermometer-went-done") in point(stage).shown(), "the point is the network's"


def test_an_erased_network_takes_its_point_along_and_old_buttons_say_so(closed: Stage) -> None:
    stage, marijke = closed, closed.who("marijke")
    network = stage.network().id
    takes_up(stage, back=date(2026, 11, 20))
    value = ids.value({"round": _round_of(stage)})
    stage.leads("marijke", "network.end")
    assert answer(stage, "sanne", "own") == stage.say("network-over", network=NAME)
    care = stage.seen("marijke", "thermometer-care", network=NAME)
    told = stage.presses("marijke", care, "button-thermometer-take-up")
    assert told == stage.say("network-over", network=NAME)
    stage.leads("marijke", "network.erase", network)
    marijke.fill({"sure": ["yes"]})
    assert marijke.submit() == {}
    stage.play(days=8)
    assert BELL not in stage.sight("bram", CHANNEL)
    assert stage.rows("agreed_point") == {"agreed_point": []}
    for action in ("own-point", "leave-point", "look-back", "take-up"):
        told = old_button(stage, "sanne", f"thermometer.{action}", value)
        assert told == stage.say("button-unknown")
    stage.play(days=14)
    assert BELL not in stage.sight("marijke", "dm")


def test_only_who_leads_takes_up_a_point_and_only_after_a_result(stage: Stage) -> None:
    stage.begin(*FIVE)
    measured(stage, FIVE[:2])
    value = ids.value({"round": _round_of(stage)})
    for name, key in (
        ("sanne", "network-facilitators-only"),
        ("marijke", "thermometer-point-no-result"),
    ):
        assert old_button(stage, name, "thermometer.take-up", value) == stage.say(key)
    results = stage.who("marijke").command(CHANNEL, "/thermometer", "uitslag")
    assert results is not None
    assert results.buttons == ()
    measured(stage)
    take_up = stage.say("button-thermometer-take-up")
    for name in ("sanne", "marijke"):
        results = stage.who(name).command(CHANNEL, "/thermometer", "uitslag")
        assert results is not None
        assert (take_up in results.buttons) is (name == "marijke")
        assert stage.say("thermometer-guide-1") in results.shown()


def test_the_questions_for_the_conversation_stand_in_the_thread_of_a_result(stage: Stage) -> None:
    stage.begin(*FIVE)
    measured(stage, FIVE[:2])
    assert stage.say("thermometer-guide-1") not in stage.sight("bram", CHANNEL)
    measured(stage)
    result = stage.seen("bram", "thermometer-result-title", CHANNEL)
    guide = stage.seen("bram", "thermometer-guide-1", CHANNEL)
    assert guide.thread_ts == result.ts
    assert stage.say("thermometer-guide-thread") in result.shown()
    assert stage.say("thermometer-reading") in guide.shown()


def test_who_reads_english_takes_it_up_in_english_and_the_channel_keeps_its_language(
    stage: Stage,
) -> None:
    stage.begin(*FIVE)
    english = words("en")
    james = stage.who("james")
    james.command(CHANNEL, "/leerkring", "instellingen")
    james.fill({"language": "en"})
    assert james.submit() == {}
    measured(stage)
    care = stage.read("james", english("thermometer-care-point"))
    james.click(care, english("button-thermometer-take-up"))
    assert james.view is not None
    assert english("thermometer-point-what") in james.view.shown()
    statement = english("statement-C1")
    james.fill({"statement": statement, "words": BELL, "back": THURSDAY.isoformat()})
    assert james.submit() == {}
    assert stage.say("statement-C1") in point(stage).shown()
    james.click(point(stage), stage.say("button-thermometer-own-point"))
    to_thursday(stage)
    asked = stage.read("james", english("thermometer-look-back", network=NAME))
    james.click(asked, english("button-thermometer-went-done"))
    assert stage.say("thermometer-went-done") in point(stage).shown()
    assert english("thermometer-went-done") in stage.sight("james", "dm")


def _round_of(stage: Stage) -> str:
    with stage.box.program.database.read() as w:
        round_ = w.thermometer.last_closed(stage.network().id)
    assert round_ is not None
    return str(round_.id)


def _silently(moment: object, played: int) -> None:
    del moment, played


def test_nobody_stands_by_name_under_words_they_did_not_choose(closed: Stage) -> None:
    stage = closed
    takes_up(stage)
    pulls(stage, "sanne")
    assert takes_up(stage, back=THURSDAY + timedelta(days=1)) == {}
    assert stage.say("thermometer-point-pulls", name="Sanne") in point(stage).shown(), "a day moved"
    assert takes_up(stage, what="Elke dag overwerken.") == {}
    shown = point(stage).shown()
    assert "Elke dag overwerken." in shown
    assert "Sanne" not in shown
    pulls(stage, "sanne")


@on_both
def test_words_of_looking_back_stay_their_writers_whoever_presses_later(closed: Stage) -> None:
    stage = closed
    takes_up(stage)
    to_thursday(stage)
    asked = stage.seen("marijke", "thermometer-look-back", network=NAME)
    stage.press("marijke", asked, "button-thermometer-look-back")
    went = stage.say("button-thermometer-went-done")
    stage.who("marijke").fill({"went": went, "told": "Merelkaart."})
    assert stage.who("marijke").submit() == {}
    stage.press(
        "james",
        stage.seen("james", "thermometer-look-back", network=NAME),
        "button-thermometer-went-half",
    )
    assert "Merelkaart." in point(stage).shown()
    stage.says("marijke", "wis mijn gegevens")
    stage.presses("marijke", stage.seen("marijke", "privacy-erase-note"), "button-privacy-erase")
    stage.quiet()
    assert "Merelkaart." not in stage.sight("bram", CHANNEL)
    assert stage.say("thermometer-went-half") in point(stage).shown()
