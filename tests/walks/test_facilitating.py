"""What only a facilitator may do, and the thermometer where it can go wrong."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from bot.people import forget_person
from bot.sandbox.standin import SeenMessage
from bot.settings import Settings
from flows.parts import Caller
from flows.words import day_words
from tests.support import on_both
from tests.walks.stage import CHANNEL, KICK_OFF, Stage

FIVE = ("sanne", "youssef", "ruben", "lotte", "wim")


def test_a_facilitators_command_is_refused_to_others(stage: Stage) -> None:
    stage.begin("sanne")
    stage.set_up_elsewhere("bram")
    for name, key in (("sanne", "network-facilitators-only"), ("bram", "network-not-a-member")):
        person = stage.who(name)
        for text in ("start", "sluit"):
            refused = person.command(CHANNEL, "/thermometer", text)
            assert refused is not None
            assert refused.shown() == stage.say(key, network="Samen Sterker")
            assert person.view is None
    overview = stage.who("sanne").command(CHANNEL, "/thermometer")
    assert overview is not None
    assert stage.say("thermometer-ask-facilitator") in overview.shown()
    assert overview.buttons == (stage.say("button-thermometer-why"),)


def test_a_button_of_a_facilitator_is_refused_to_others(stage: Stage) -> None:
    stage.begin(*FIVE)
    marijke = stage.who("marijke")
    overview = marijke.command(CHANNEL, "/thermometer", "hulp")
    assert overview is not None
    start = _as_seen_by(stage, "sanne", overview)
    told = stage.told("sanne", lambda: stage.who("sanne").click(start, "Begin"), "dm")
    assert told == stage.say("network-facilitators-only")
    stage.open_round()
    closing = marijke.command(CHANNEL, "/thermometer", "sluit")
    assert closing is not None
    close = _as_seen_by(stage, "bram", closing)
    told = stage.told("bram", lambda: stage.who("bram").click(close, "Begin"), "dm")
    assert told == stage.say("network-facilitators-only")
    assert stage.say("thermometer-is-closed") not in stage.sight("wim", CHANNEL)


def test_who_has_stopped_leads_no_longer_also_by_an_old_form_or_button(stage: Stage) -> None:
    stage.begin(*FIVE)
    james, marijke = stage.who("james"), stage.who("marijke")
    james.command(CHANNEL, "/thermometer", "start")
    _leave(stage, "james")
    assert james.submit() == {}
    assert james.view is not None
    gone = stage.say("network-not-a-member", network="Samen Sterker")
    assert gone in james.view.shown()
    james.close_view()
    assert stage.say("thermometer-opened-title") not in stage.sight("wim", CHANNEL)

    stage.open_round()
    closing = marijke.command(CHANNEL, "/thermometer", "sluit")
    assert closing is not None
    close = _as_seen_by(stage, "james", closing)
    told = stage.told("james", lambda: james.click(close, "Begin"))
    assert told == stage.say("network-facilitators-only")


def test_a_form_of_somebody_who_was_erased_meanwhile_is_refused(stage: Stage) -> None:
    stage.begin(*FIVE)
    james = stage.who("james")
    james.command(CHANNEL, "/thermometer", "start")
    forget_person(stage.box.program.database, Settings(), "", "U0JAMES")
    assert james.submit() == {}
    assert james.view is not None
    gone = stage.say("network-not-a-member", network="Samen Sterker")
    assert gone in james.view.shown()


def test_a_small_network_is_told_before_it_starts_and_can_only_have_an_open_one(
    stage: Stage,
) -> None:
    stage.begin("sanne", "youssef")
    for name, invited in (("marijke", 4), ("james", 4)):
        assert stage.who(name).command(CHANNEL, "/thermometer", "start") is None
        view = stage.who(name).view
        assert view is not None
        assert stage.say("thermometer-too-few-invited", invited=invited, least=5) in view.shown()
        assert stage.say("thermometer-mode-open") in view.shown()
        assert stage.say("thermometer-mode-anonymous") not in view.shown()
        stage.who(name).close_view()
    nothing = stage.who("sanne").command(CHANNEL, "/thermometer", "uitslag")
    assert nothing is not None
    assert nothing.shown() == stage.say("thermometer-no-results")


def test_a_deadline_must_come_and_be_near(stage: Stage) -> None:
    stage.begin(*FIVE)
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/thermometer", "start")
    for days in (-1, -400, 42, 4000):
        marijke.fill({"closes": KICK_OFF.date() + timedelta(days=days)})
        assert marijke.submit() == {"closes": stage.say("thermometer-start-when")}, days
    marijke.fill({"closes": KICK_OFF.date()})
    assert marijke.submit() == {}, "today at five is still to come"
    stage.seen("sanne", "button-thermometer-fill")


def test_fewer_than_five_answers_show_nothing_and_say_so_kindly(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    for name in FIVE[:4]:
        stage.fill_thermometer(name, "111111")
    stage.play(days=8)
    told = stage.seen("wim", "thermometer-too-few-title", CHANNEL).shown()
    assert stage.say("thermometer-too-few", least=5) in told
    assert "[picture" not in told
    assert "4" not in told.replace(stage.say("thermometer-too-few", least=5), "")
    again = stage.who("marijke").command(CHANNEL, "/thermometer", "uitslag")
    assert again is not None
    closed_on = day_words(KICK_OFF.date() + timedelta(days=7), stage.language)
    assert again.shown() == f"{told}\n{stage.say('thermometer-closed-on', date=closed_on)}"


@on_both
def test_only_one_round_is_open_and_everybody_answers_once(stage: Stage) -> None:
    stage.begin(*FIVE)
    leading = [stage.who("marijke"), stage.who("james")]
    for person in leading:
        person.command(CHANNEL, "/thermometer", "pulse")
    with ThreadPoolExecutor(2) as threads:
        assert list(threads.map(lambda person: person.submit(), leading)) == [{}, {}]
    stage.quiet()
    opened = stage.say("thermometer-opened-title")
    assert stage.sight("wim", CHANNEL).count(opened) == 1
    refused = [view for person in leading if (view := person.view) is not None]
    assert [stage.say("thermometer-already-open") in view.shown() for view in refused] == [True]
    for person in leading:
        if person.view is not None:
            person.close_view()
    refusal = leading[0].command(CHANNEL, "/thermometer", "start")
    assert refusal is not None
    assert refusal.shown() == stage.say("thermometer-already-open")

    for name in FIVE:
        stage.fill_thermometer(name, "111111")
    stage.fill_thermometer("sanne", "555555")  # who changes her mind counts once
    _refill(stage, "sanne", "5")
    stage.close_round()
    result = stage.seen("wim", "thermometer-result-title", CHANNEL).shown()
    assert stage.say("thermometer-took-part", submitted=5, invited=7) in result


def test_filling_in_is_for_the_invited_and_until_closing(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    channel = stage.seen("bram", "thermometer-opened-title", CHANNEL)
    told = stage.told(
        "bram", lambda: stage.press("bram", channel, "button-thermometer-fill"), CHANNEL
    )
    assert told == stage.say("thermometer-not-invited")
    sanne = stage.who("sanne")
    invite = stage.seen("sanne", "button-thermometer-fill")
    old = _as_seen_by(stage, "sanne", invite)
    stage.press("sanne", invite, "button-thermometer-fill")
    sanne.fill({"A1": stage.say("thermometer-scale-1")})
    assert sanne.submit().keys() == {"B1", "C1", "D1", "E2", "F2"}
    stage.close_round()
    sanne.fill({each: stage.say("thermometer-scale-1") for each in ("B1", "C1", "D1", "E2", "F2")})
    assert sanne.submit() == {}
    assert sanne.view is not None
    assert stage.say("thermometer-is-closed") in sanne.view.shown()
    sanne.close_view()
    told = stage.told("sanne", lambda: sanne.click(old, "Begin"))
    assert told == stage.say("thermometer-is-closed")
    closing = stage.who("marijke").command(CHANNEL, "/thermometer", "sluit")
    assert closing is not None
    assert closing.shown() == stage.say("thermometer-none-open")


def _refill(stage: Stage, name: str, expected: str) -> None:
    """Look into the form again: it shows what was chosen."""
    person = stage.who(name)
    stage.press(name, stage.seen(name, "button-thermometer-fill"), "button-thermometer-fill")
    assert person.view is not None
    chosen = {each["value"]["selected_option"]["value"] for each in person.view.values.values()}
    assert chosen == {expected}
    person.close_view()


def _leave(stage: Stage, name: str) -> None:
    """Stop for good, from another device: a form is open on this one."""
    program = stage.box.program
    caller = Caller("T0LEERKRING", f"U0{name.upper()}", stage.box.clock())
    program.desk.press(caller, "privacy.stop", {})
    stage.quiet()


def _as_seen_by(stage: Stage, name: str, message: SeenMessage) -> SeenMessage:
    """Plant the buttons of a message that somebody else saw, as a forged click would use them."""
    button = next(
        each for block in message.blocks if block["type"] == "actions" for each in block["elements"]
    )
    return stage.planted(name, {"Begin": (button["action_id"], button["value"])})
