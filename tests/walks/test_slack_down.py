"""Slack slow, full or away: everything arrives once, and nothing spins meanwhile."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest

from bot.settings import Times
from tests.walks.conftest import Logbook
from tests.walks.stage import CHANNEL, Stage, handled

POST = "chat.postMessage"
BREAKS = ("drop", "half", "http_500")
SHORT = Times(timedelta(seconds=1), timedelta(seconds=2), timedelta(seconds=4))


def _breaks(stage: Stage, how: str, method: str, times: int = 1, *, done: bool) -> None:
    """Let calls fail in such a way that nobody knows whether they did something."""
    faults = stage.box.slack.faults
    ways: dict[str, Callable[..., None]] = {
        "drop": faults.drop,
        "half": faults.half,
        "http_500": faults.http_500,
        "gateway": partial(faults.page, status=504),
        "hang": faults.hang,
    }
    ways[how](method, times, done=done)


def _help(stage: Stage, name: str) -> int:
    """Count how often the help text stands in somebody's direct messages."""
    start = stage.say("help-title")
    said = [each for each in stage.who(name).messages() if each.from_bot]
    return sum(start in each.shown() for each in said)


def _ask(stage: Stage, name: str, times: int = 1) -> None:
    """Let somebody ask for help, and let the bot try to answer."""
    for _ in range(times):
        stage.who(name).say("dm", "hulp")
        handled(stage.box.slack)
    stage.box.program.pump.drain()
    stage.box.program.postman.wait_until_idle()


def _states(stage: Stage) -> list[int]:
    """List how far everything is that was ever to be said."""
    with stage.box.program.database.engine.connect() as connection:
        return list(connection.exec_driver_sql("SELECT state FROM outbox ORDER BY id").scalars())


def _opened(stage: Stage) -> list[str]:
    """List the announcements of a round in the channel."""
    title = stage.say("thermometer-opened-title")
    shown = [each.shown() for each in stage.who("wim").messages(CHANNEL) if each.from_bot]
    return [each for each in shown if title in each]


def test_what_waits_behind_a_delayed_message_does_not_keep_the_pump_busy(stage: Stage) -> None:
    stage.begin("sanne")
    stage.box.slack.faults.rate_limit("chat.postMessage", retry_after=60)
    for _ in range(2):  # two things to say to the same person, the first has to wait
        stage.who("sanne").say("dm", "hulp")
        handled(stage.box.slack)
    program, clock = stage.box.program, stage.box.clock
    program.pump.drain()
    program.postman.wait_until_idle()
    at = program.next_at()
    assert at is not None
    assert at - clock() > timedelta(seconds=30), "until then there is nothing to do"


def test_a_line_waits_as_long_as_slack_asks_and_holds_up_nobody_else(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    stage.box.slack.faults.rate_limit(POST, retry_after=90)
    _ask(stage, "sanne")
    assert _help(stage, "sanne") == 0
    _ask(stage, "youssef")
    assert _help(stage, "youssef") == 1, "another line goes on"
    _ask(stage, "sanne")
    stage.play(seconds=80)
    assert _help(stage, "sanne") == 0, "also what came later waits in this line"
    stage.play(seconds=20)
    assert _help(stage, "sanne") == 2
    delivered = stage.deliveries("sanne")
    assert len(set(delivered)) == len(delivered)


@pytest.mark.parametrize("how", BREAKS)
@pytest.mark.parametrize("done", [True, False])
def test_a_direct_message_of_unknown_fate_arrives_once(stage: Stage, how: str, done: bool) -> None:
    stage.begin("sanne")
    _breaks(stage, how, POST, done=done)
    _ask(stage, "sanne")
    assert _help(stage, "sanne") == int(done)
    stage.play(minutes=5)
    assert _help(stage, "sanne") == 1
    delivered = stage.deliveries("sanne")
    assert len(set(delivered)) == len(delivered)


@pytest.mark.parametrize("method", ["conversations.open", "conversations.history"])
@pytest.mark.parametrize("how", BREAKS)
def test_a_look_up_that_fails_decides_nothing(stage: Stage, how: str, method: str) -> None:
    stage.begin("sanne")
    _breaks(stage, "drop", POST, done=True)
    _breaks(stage, how, method, 3, done=False)
    _ask(stage, "sanne")
    stage.play(minutes=10)
    assert _help(stage, "sanne") == 1


def test_a_look_up_that_is_rate_limited_waits(stage: Stage) -> None:
    stage.begin("sanne")
    _breaks(stage, "drop", POST, done=True)
    stage.box.slack.faults.rate_limit("conversations.history", retry_after=120, times=3)
    _ask(stage, "sanne")
    stage.play(minutes=15)
    assert _help(stage, "sanne") == 1


@pytest.mark.parametrize("times", [SHORT])
@pytest.mark.parametrize("done", [True, False])
def test_a_call_that_never_answers_is_given_up_in_time(stage: Stage, done: bool) -> None:
    stage.begin("sanne", "youssef")
    _breaks(stage, "hang", POST, done=done)
    _ask(stage, "sanne")
    _ask(stage, "youssef")
    assert _help(stage, "youssef") == 1
    stage.play(minutes=1)
    assert _help(stage, "sanne") == 1


@pytest.mark.parametrize("how", ["drop", "half", "gateway"])
def test_what_is_said_in_a_channel_is_repeated_once_at_most(stage: Stage, how: str) -> None:
    stage.begin("sanne", "youssef", "ruben", "lotte", "wim")
    stage.quiet()
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/thermometer", "pulse")
    _breaks(stage, how, POST, 20, done=True)
    assert marijke.submit() == {}
    stage.play(minutes=30)
    stage.box.slack.faults.clear()
    stage.play(hours=2)
    assert 1 <= len(_opened(stage)) <= 2


def test_a_channel_post_that_was_not_said_is_said_once(stage: Stage) -> None:
    stage.begin("sanne", "youssef", "ruben", "lotte", "wim")
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/thermometer", "pulse")
    _breaks(stage, "http_500", POST, 1, done=False)
    stage.box.slack.faults.rate_limit(POST, retry_after=30, times=2)
    assert marijke.submit() == {}
    stage.play(minutes=30)
    assert len(_opened(stage)) == 1
    for name in ("sanne", "youssef", "ruben", "lotte", "wim"):
        invited = [each for each in stage.who(name).messages() if "[Invullen]" in each.shown()]
        assert len(invited) == 1, name


def test_an_update_or_home_of_unknown_fate_is_simply_done_again(stage: Stage) -> None:
    stage.begin("sanne")
    for how in BREAKS:
        _breaks(stage, how, "views.publish", done=False)
    stage.who("sanne").open_home()
    handled(stage.box.slack)
    stage.play(minutes=2)
    home = stage.who("sanne").home
    assert home is not None
    assert stage.say("home-title") in home.shown()


def test_what_may_be_done_twice_is_tried_less_often_the_longer_slack_is_away(
    logbook: Logbook, stage: Stage
) -> None:
    stage.begin("sanne")
    _breaks(stage, "http_500", "views.publish", 5000, done=False)
    stage.who("sanne").open_home()
    handled(stage.box.slack)
    stage.play(minutes=30)
    assert 20 < logbook.text().count("not_said") < 60
    stage.box.slack.faults.clear()
    stage.play(minutes=2)
    home = stage.who("sanne").home
    assert home is not None
    assert stage.say("home-title") in home.shown()


def test_somebody_whose_account_ended_gets_no_more_letters(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    stage.box.slack.faults.error(POST, "user_disabled")
    _ask(stage, "sanne")
    before = stage.deliveries("sanne")
    stage.play(days=14)
    assert stage.deliveries("sanne") == before
    stage.seen("youssef", "reflection-me-success")
    assert all(state >= 2 for state in _states(stage)), "nothing keeps being tried"


@pytest.mark.parametrize("reason", ["token_revoked", "invalid_auth", "account_inactive"])
def test_a_token_that_is_refused_waits_and_is_tried_again(
    logbook: Logbook, stage: Stage, reason: str
) -> None:
    stage.begin("sanne")
    stage.box.slack.faults.error(POST, reason, 20)
    _ask(stage, "sanne", 2)
    stage.play(minutes=61)
    assert _help(stage, "sanne") == 0
    assert "slack_refuses_the_bot" in logbook.text()
    stage.box.slack.faults.clear()
    stage.play(minutes=10)
    assert _help(stage, "sanne") == 2, "nothing was given up meanwhile"


@pytest.mark.parametrize("reason", ["not_in_channel", "is_archived", "channel_not_found"])
def test_a_channel_that_cannot_be_reached_is_told_to_who_leads(stage: Stage, reason: str) -> None:
    stage.begin("sanne", "youssef", "ruben", "lotte", "wim")
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/thermometer", "pulse")
    stage.box.slack.faults.error(POST, reason, channel=CHANNEL)
    before = len(stage.deliveries("marijke"))
    assert marijke.submit() == {}
    stage.play(minutes=10)
    assert len(stage.deliveries("marijke")) > before
    assert _opened(stage) == []
    assert any("[Invullen]" in each.shown() for each in stage.who("sanne").messages())


@pytest.mark.parametrize("error", ["expired_trigger_id", "trigger_expired"])
def test_a_form_that_comes_too_late_does_no_harm(stage: Stage, error: str) -> None:
    stage.begin("sanne")
    asked = stage.seen("sanne", "cycle-issue-issue")
    stage.box.slack.faults.error("views.open", error)
    stage.press("sanne", asked, "button-conversation-form")
    sanne = stage.who("sanne")
    assert sanne.view is None
    assert sanne.warnings == (), "the press was acknowledged"
    stage.press("sanne", asked, "button-conversation-form")
    assert sanne.view is not None


@pytest.mark.parametrize("error", ["expired_trigger_id", "trigger_expired"])
def test_a_command_whose_form_comes_too_late_says_so(stage: Stage, error: str) -> None:
    stage.begin("sanne")
    stage.box.slack.faults.error("views.open", error)
    marijke = stage.who("marijke")
    told = marijke.command("C0LEEG", "/leerkring", "start")
    assert marijke.view is None
    assert told is not None, "somebody who sees nothing happen is left alone"
    assert stage.say("form-too-late") in told.shown()
    marijke.command("C0LEEG", "/leerkring", "start")
    assert marijke.view is not None


@pytest.mark.parametrize("how", ["drop", "half", "hang"])
def test_a_form_that_cannot_be_opened_gets_a_number(stage: Stage, how: str) -> None:
    stage.begin("sanne")
    _breaks(stage, how, "views.open", done=False)
    answer = stage.who("marijke").command("C0LEEG", "/leerkring", "start")
    assert answer is not None
    assert stage.say("failed", reference="§").partition("§")[0] in answer.shown()
    assert stage.who("marijke").warnings == ()


@pytest.mark.parametrize("how", ["drop", "half", "http_500"])
def test_who_cannot_be_looked_up_is_answered_all_the_same(stage: Stage, how: str) -> None:
    stage.begin("sanne")
    _breaks(stage, how, "users.info", 2, done=False)
    told = stage.says("bram", "hulp")
    assert stage.say("help-title") in told


@pytest.mark.parametrize("how", BREAKS)
def test_after_an_hour_without_slack_everything_arrives_once_and_in_order(
    stage: Stage, how: str
) -> None:
    stage.begin("sanne", "youssef")
    before = {name: stage.deliveries(name) for name in ("sanne", "youssef")}
    for method in (POST, "chat.update", "views.publish", "conversations.open", "users.info"):
        _breaks(stage, how, method, 5000, done=False)
    stage.who("sanne").say("dm", "Familie.")
    handled(stage.box.slack)
    stage.who("youssef").say("dm", "Vrienden.")
    stage.who("sanne").say("dm", "Handen tekort.")
    handled(stage.box.slack)
    stage.play(hours=1)
    assert stage.deliveries("sanne") == before["sanne"]
    stage.box.slack.faults.clear()
    stage.play(minutes=15)
    new = [each.shown() for each in stage.who("sanne").messages() if each.from_bot]
    new = new[len(before["sanne"]) :]
    keys = ("cycle-issue-why", "conversation-added")
    found = [key for text in new for key in keys if stage.say(key) in text]
    assert found == list(keys), "what she typed meanwhile belongs to the question that she saw"
    assert stage.say("cycle-issue-why") in stage.sight("youssef", "dm")
    for name in ("sanne", "youssef"):
        delivered = stage.deliveries(name)
        assert len(set(delivered)) == len(delivered)


def test_an_hour_without_slack_loses_no_channel_post(stage: Stage) -> None:
    stage.begin("sanne", "youssef", "ruben", "lotte", "wim")
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/thermometer", "pulse")
    _breaks(stage, "http_500", POST, 5000, done=False)
    assert marijke.submit() == {}
    stage.play(hours=1)
    stage.box.slack.faults.clear()
    stage.play(hours=1)
    assert len(_opened(stage)) == 1


def test_a_restart_in_the_middle_loses_and_doubles_nothing(stage: Stage) -> None:
    stage.begin("sanne", "youssef", "ruben")
    _breaks(stage, "drop", POST, done=True)  # said, but the bot does not know it
    _ask(stage, "sanne")
    stage.box.slack.faults.rate_limit(POST, retry_after=60)  # not said
    _ask(stage, "youssef")
    assert (_help(stage, "sanne"), _help(stage, "youssef")) == (1, 0)
    stage.restart()
    _ask(stage, "ruben")
    stage.play(minutes=5)
    assert [_help(stage, name) for name in ("sanne", "youssef", "ruben")] == [1, 1, 1]
    assert stage.say("cycle-issue-why") in stage.says("sanne", "Familie.")
    for name in ("sanne", "youssef", "ruben"):
        delivered = stage.deliveries(name)
        assert len(set(delivered)) == len(delivered)


def test_an_event_during_a_restart_is_heard_afterwards_once(stage: Stage) -> None:
    stage.begin("sanne")
    stage.box.program.stop()
    stage.who("sanne").say("dm", "Familie.")
    stage.restart()
    stage.play(minutes=1, seconds=30)
    handled(stage.box.slack)
    stage.seen("sanne", "cycle-issue-why")
    assert stage.held("sanne").count("Familie.") == 1


def test_a_channel_post_before_a_restart_is_not_said_again(stage: Stage) -> None:
    stage.begin("sanne", "youssef", "ruben", "lotte", "wim")
    stage.open_round()
    assert len(_opened(stage)) == 1
    stage.restart()
    stage.play(hours=2)
    assert len(_opened(stage)) == 1


@pytest.mark.parametrize("abort", [False, True])
def test_the_socket_comes_back_by_itself(stage: Stage, abort: bool) -> None:
    stage.begin("sanne")
    slack = stage.box.slack
    before = slack.connections_opened
    slack.disconnect(abort=abort)
    slack.wait(lambda: slack.connections_opened > before and slack.connected, 15)
    assert stage.say("cycle-issue-why") in stage.says("sanne", "Familie.")
    answer = stage.who("sanne").command(CHANNEL, "/leerkring")
    assert answer is not None
