"""Actions: noted, asked about once, carried over without reproach, and nobody else's business."""

from datetime import date, timedelta

import pytest

from flows.words import LANGUAGES, day_words
from handlers import ids
from tests.walks.homes import home, open_home, press
from tests.walks.stage import CHANNEL, KICK_OFF, Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)
STEP = "Ik vraag Fatma eerst wat er goed ging"
WEEK_ON = date(2026, 11, 9)


@pytest.fixture
def begun(stage: Stage) -> Stage:
    """Let Sanne and Ruben take part, with Sanne's Home open."""
    stage.begin("sanne", "ruben")
    open_home(stage, "sanne")
    return stage


def notes(stage: Stage, then: str = STEP, name: str = "sanne", **values: str) -> str:
    """Let somebody note an action from their Home; gives what the bot says to it."""
    press(stage, name, "button-action-new")
    stage.who(name).fill({"then": then, **values})
    return stage.told(name, lambda: _accepted(stage, name))


def _accepted(stage: Stage, name: str = "sanne") -> None:
    assert stage.who(name).submit() == {}


def tells(stage: Stage, how: str, name: str = "sanne", noticed: str = "") -> str:
    """Let somebody tell on their Home how it went."""
    press(stage, name, "button-action-tell")
    stage.who(name).fill({"how": stage.say(f"action-how-{how}"), "noticed": noticed})
    return stage.told(name, lambda: _accepted(stage, name))


def goes_on(stage: Stage, way: str, **values: str) -> str:
    stage.who("sanne").fill({"way": stage.say(f"action-way-{way}"), **values})
    return stage.told("sanne", lambda: _accepted(stage))


@in_both
def test_an_action_is_noted_on_home_and_asked_about_once(begun: Stage) -> None:
    stage = begun
    said = notes(stage, when="het overleg begint")
    day = day_words(WEEK_ON, stage.language)
    sentence = stage.say("action-if-then", when="het overleg begint", then=STEP)
    assert stage.say("action-kept-new", day=day) in said
    assert sentence in said, "which action it is"
    assert stage.say("action-read-by-me") in said
    assert stage.say("action-kept-careful") in said
    assert sentence in home(stage, "sanne").shown()
    stage.week()
    asked = stage.say("action-asked", count=1)
    assert asked not in stage.sight("sanne", "dm"), "its day has not come"
    stage.play(days=7)
    weekly = stage.seen("sanne", "action-asked", count=1)
    assert sentence in weekly.shown()
    stage.play(days=14)
    texts = [each.shown() for each in stage.who("sanne").messages()]
    assert sum(asked in each for each in texts) == 1, "once, and never again"
    stage.press("sanne", weekly, "button-action-tell")
    stage.who("sanne").fill({"how": stage.say("action-how-done"), "noticed": "Het gaf lucht."})
    assert stage.say("action-thanks-done") in stage.told("sanne", lambda: _accepted(stage))
    assert sentence not in home(stage, "sanne").shown()
    assert "Het gaf lucht." in stage.says(
        "sanne", "mijn gegevens" if stage.language == "nl" else "my data"
    )


@in_both
@pytest.mark.parametrize("how", ["half", "not", "changed"])
def test_what_is_not_done_is_carried_over_to_another_day_and_asked_about_then(
    begun: Stage, how: str
) -> None:
    stage = begun
    notes(stage)
    stage.week()
    stage.play(days=7)
    stage.seen("sanne", "action-asked", count=1)
    stage.says("sanne", "Iemand bedankte me.")
    tells(stage, how)
    new = date(2026, 11, 25)
    said = goes_on(stage, "day", due=new.isoformat())
    assert stage.say("action-kept-again", day=day_words(new, stage.language)) in said
    assert STEP in said
    assert (
        stage.say("action-due-on", day=day_words(new, stage.language))
        in home(stage, "sanne").shown()
    )
    stage.play(days=7)
    asked = stage.say("action-asked", count=1)
    assert asked not in stage.sight("sanne", "dm"), "not before its new day"
    stage.play(days=7)
    assert STEP in stage.seen("sanne", "action-asked", count=1).shown()


@in_both
def test_who_may_be_recognised_in_an_action_is_asked_about_with_a_way_to_change_it(
    begun: Stage,
) -> None:
    stage = begun
    said = notes(stage, "Ik bel mevrouw Jansen morgen op")
    asked = stage.say("action-kept-recognisable")
    assert asked in said
    stage.press("sanne", stage.seen("sanne", "action-kept-recognisable"), "button-action-change")
    told = goes_on(stage, "smaller", step="Ik bel morgen met de familie")
    assert stage.say("action-kept-careful") in told
    assert "Jansen" not in home(stage, "sanne").shown()


def test_who_is_stuck_makes_it_smaller_and_keeps_it(begun: Stage) -> None:
    stage = begun
    notes(stage)
    tells(stage, "stuck")
    stage.who("sanne").fill({"way": stage.say("action-way-smaller")})
    assert stage.who("sanne").submit() == {"step": stage.say("action-step-missing")}
    said = goes_on(stage, "smaller", step="Ik zeg haar gedag")
    assert stage.say("action-kept-carried", day=day_words(WEEK_ON, stage.language)) in said
    assert "Ik zeg haar gedag" in said
    seen = home(stage, "sanne").shown()
    assert "Ik zeg haar gedag" in seen
    assert STEP not in seen


def test_who_lets_it_go_is_not_asked_and_nobody_hears_of_it(begun: Stage) -> None:
    stage = begun
    notes(stage)
    tells(stage, "stuck")
    assert stage.say("action-let-go") in goes_on(stage, "enough")
    stage.week()
    stage.play(days=14)
    assert stage.say("action-asked", count=1) not in stage.sight("sanne", "dm")
    for other in ("ruben", "marijke"):
        open_home(stage, other)
        assert STEP not in stage.sight(other)


def test_two_that_come_together_each_have_their_button(begun: Stage) -> None:
    stage = begun
    notes(stage, "Ik bel de huisarts")
    notes(stage, "Ik vraag het Ruben")
    stage.week()
    stage.play(days=7)
    weekly = stage.seen("sanne", "action-asked", count=2)
    stage.press("sanne", weekly, "button-action-tell-of", what="Ik vraag het Ruben")
    view = stage.who("sanne").view
    assert view is not None
    assert "Ik vraag het Ruben" in view.shown()
    assert "huisarts" not in view.shown()


def test_a_vague_one_gets_a_hint_and_is_saved_as_it_is(begun: Stage) -> None:
    stage = begun
    press(stage, "sanne", "button-action-new")
    sanne = stage.who("sanne")
    sanne.fill({"then": "bellen", "when": "maandag"})
    assert sanne.submit() == {}
    assert sanne.view is not None
    assert stage.say("action-hint-short") in sanne.view.shown()
    _accepted(stage)
    assert sanne.view is None
    assert (
        stage.say("action-if-then", when="maandag", then="bellen") in home(stage, "sanne").shown()
    )


def test_a_day_gone_by_or_nothing_written_is_not_taken(begun: Stage) -> None:
    stage = begun
    press(stage, "sanne", "button-action-new")
    sanne = stage.who("sanne")
    sanne.fill({"then": STEP, "due": "2026-11-01"})
    assert sanne.submit() == {"due": stage.say("action-due-wrong")}
    sanne.fill({"then": "x" * 301, "due": "2026-11-12"})
    assert list(sanne.submit()) == ["then"]
    sanne.fill({"then": "@marijke <!channel> bellen en vragen *nu*"})
    _accepted(stage)
    assert "@marijke <!channel> bellen en vragen *nu*" in home(stage, "sanne").shown()


@in_both
def test_what_is_shared_is_read_by_others_until_it_is_taken_back_or_told(begun: Stage) -> None:
    stage = begun
    notes(stage, readers=stage.say("action-readers-network", network="Samen Sterker"))
    open_home(stage, "ruben")
    assert STEP in home(stage, "ruben").shown()
    assert all(STEP not in each.shown() for each in stage.who("ruben").messages(CHANNEL))
    tells(stage, "stuck")
    goes_on(stage, "day", readers=stage.say("action-readers-me"))
    assert STEP not in home(stage, "ruben").shown()
    tells(stage, "stuck")
    goes_on(stage, "day", readers=stage.say("action-readers-network", network="Samen Sterker"))
    assert STEP in home(stage, "ruben").shown()
    tells(stage, "done", noticed="geheim")
    assert STEP not in home(stage, "ruben").shown()
    assert "geheim" not in stage.sight("ruben")


def test_a_button_pressed_again_after_telling_is_answered_kindly(begun: Stage) -> None:
    stage = begun
    notes(stage)
    stage.week()
    stage.play(days=7)
    weekly = stage.seen("sanne", "action-asked", count=1)
    tells(stage, "done")
    label = stage.say("button-action-tell")
    said = stage.told("sanne", lambda: stage.who("sanne").click(weekly, label, stale=True))
    assert stage.say("action-told-before") in said
    planted = stage.planted("ruben", {"Vertel": ("action.tell", _about(stage))})
    said = stage.told("ruben", lambda: stage.who("ruben").click(planted, "Vertel"))
    assert stage.say("action-gone") in said
    assert STEP not in said


def _about(stage: Stage) -> str:
    with stage.box.program.database.read() as w:
        person = w.people.of_user("T0LEERKRING", "U0SANNE")
        assert person is not None
        return ids.value({"action": w.actions.of_person(person.id)[0].id})


def test_actions_of_who_leaves_stay_theirs_and_are_not_asked_about(begun: Stage) -> None:
    stage = begun
    notes(stage, readers=stage.say("action-readers-network", network="Samen Sterker"))
    open_home(stage, "ruben")
    stage.stops("sanne")
    assert STEP not in home(stage, "ruben").shown()
    stage.play(days=14)
    assert stage.say("action-asked", count=1) not in stage.sight("sanne", "dm")
    assert STEP in stage.held("sanne")


def test_in_a_network_that_is_over_one_can_still_tell_but_nothing_new_begins(begun: Stage) -> None:
    stage = begun
    notes(stage)
    stage.week()
    stage.play(days=7)
    weekly = stage.seen("sanne", "action-asked", count=1)
    new = ids.value({"network": stage.network().id})
    stage.leads("marijke", "network.end")
    stage.press("sanne", weekly, "button-action-tell")
    stage.who("sanne").fill({"how": stage.say("action-how-half")})
    assert stage.say("action-thanks-half") in stage.told("sanne", lambda: _accepted(stage))
    planted = stage.planted("sanne", {"Nieuw": ("action.new", new)})
    said = stage.told("sanne", lambda: stage.who("sanne").click(planted, "Nieuw"))
    assert stage.say("network-over", network="Samen Sterker") in said


def test_who_leads_sees_how_many_were_told_of_from_five_people_on(stage: Stage) -> None:
    five = ("sanne", "youssef", "ruben", "lotte", "wim")
    stage.begin(*five)
    open_home(stage, "marijke")
    for place, name in enumerate(five):
        assert stage.say("action-told", actions=place) not in home(stage, "marijke").shown()
        open_home(stage, name)
        notes(stage, name=name)
        tells(stage, "done", name)
    seen = home(stage, "marijke").shown()
    assert stage.say("action-told", actions=5) in seen
    assert STEP not in stage.sight("marijke")


def test_an_action_of_today_is_asked_about_this_week(begun: Stage) -> None:
    stage = begun
    notes(stage, due=(KICK_OFF + timedelta(days=1)).date().isoformat())
    stage.week()
    assert STEP in stage.seen("sanne", "action-asked", count=1).shown()


def test_the_weekly_message_offers_to_note_a_next_one_only_beside_one(begun: Stage) -> None:
    stage = begun
    stage.week()
    messages = [each.shown() for each in stage.who("sanne").messages()]
    assert not any(stage.say("button-action-new") in each for each in messages)
    notes(stage, due="2026-11-11")
    stage.play(days=7)
    asked = stage.seen("sanne", "action-asked", count=1)
    stage.press("sanne", asked, "button-action-new")
    stage.who("sanne").fill({"then": f"{STEP} en nog eens", "due": "2026-11-18"})
    _accepted(stage)


def test_what_came_along_stays_when_the_weekly_question_itself_is_answered(begun: Stage) -> None:
    stage = begun
    notes(stage, due="2026-11-11")
    stage.play(days=11)
    asked = stage.seen("sanne", "action-asked", count=1)
    stage.says("sanne", "Een dochter schoof aan.")
    now = next(each for each in stage.who("sanne").messages() if each.ts == asked.ts)
    assert stage.say("conversation-answered") in now.shown()
    assert stage.say("action-asked", count=1) in now.shown()
    stage.press("sanne", now, "button-action-tell")
    assert stage.who("sanne").view is not None
