"""What cannot be said, or may stand there already: who can do something is told once."""

from datetime import timedelta

import pytest

from flows.words import LANGUAGES, Language
from handlers import ids
from tests.walks.conftest import Logbook
from tests.walks.stage import CHANNEL, Stage, handled

POST, NAME = "chat.postMessage", "Samen Sterker"
ASKED = "network-undecided-thermometer-opened"


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    """Walk once in Dutch and once in English."""
    chosen: Language = request.param
    return chosen


def opened(stage: Stage) -> int:
    """Count the announcements of a round in the channel."""
    title = stage.say("thermometer-opened-title")
    return sum(title in each.shown() for each in stage.who("wim").messages(CHANNEL))


def lose_sight(stage: Stage) -> None:
    """Let the bot open a round without ever learning whether its announcement arrived."""
    stage.begin("sanne", "youssef", "ruben", "lotte", "wim")
    stage.quiet()
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/thermometer", "pulse")
    stage.box.slack.faults.drop(POST, 30, done=True)
    assert marijke.submit() == {}
    stage.play(minutes=5)
    stage.box.slack.faults.clear()
    stage.play(minutes=30)


def asked(stage: Stage, name: str) -> int:
    said = stage.who(name).messages()
    return sum(stage.say(ASKED, network=NAME) in each.shown() for each in said)


def test_who_leads_is_asked_once_and_says_post_it_again(stage: Stage) -> None:
    lose_sight(stage)
    before = opened(stage)
    assert [asked(stage, name) for name in ("marijke", "james", "sanne")] == [1, 1, 0]
    question = stage.seen("marijke", ASKED, network=NAME)
    stage.press("marijke", question, "button-network-post-again")
    stage.quiet()
    assert opened(stage) == before + 1
    assert stage.say("network-undecided-again", network=NAME) in stage.sight("james", "dm")
    about = ids.value({"network": stage.network().id, "letter": "settled"})
    late = stage.planted("james", {"Plaats": ("network.post-again", about)})
    told = stage.told("james", lambda: stage.who("james").click(late, "Plaats"))
    assert stage.say("network-undecided-settled", network=NAME) in told
    stage.play(hours=2)
    assert opened(stage) == before + 1, "it is settled for everybody"


def test_who_leads_is_asked_and_says_it_is_there(stage: Stage) -> None:
    lose_sight(stage)
    before = opened(stage)
    question = stage.seen("james", ASKED, network=NAME)
    stage.press("james", question, "button-network-leave-unposted")
    stage.play(hours=2)
    assert opened(stage) == before
    assert stage.say("network-undecided-left", network=NAME) in stage.sight("marijke", "dm")
    assert asked(stage, "marijke") == 0


@pytest.mark.parametrize("language", ["nl"])
def test_a_network_is_announced_once_unless_who_leads_wants_it_again(stage: Stage) -> None:
    stage.box.slack.faults.drop(POST, 30, done=True)
    stage.set_up(("sanne",))
    stage.play(minutes=5)
    stage.box.slack.faults.clear()
    stage.play(minutes=30)
    told = [each for each in stage.who("sanne").messages(CHANNEL) if each.from_bot]
    assert len(told) == 1
    stage.seen("marijke", "network-undecided-network-announce", network=NAME)


@pytest.mark.parametrize("language", ["nl"])
def test_a_channel_that_is_restricted_is_told_once_and_tried_until_it_is_not(stage: Stage) -> None:
    stage.begin("sanne", "youssef", "ruben", "lotte", "wim")
    stage.quiet()
    stage.box.slack.faults.error(POST, "restricted_action", 50, channel=CHANNEL)
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/thermometer", "pulse")
    assert marijke.submit() == {}
    stage.play(days=2)
    told = stage.say("network-undelivered-restricted", network=NAME)
    assert stage.sight("marijke", "dm").count(told) == 1
    stage.box.slack.faults.clear()
    stage.play(hours=2)
    assert opened(stage) == 1


@pytest.mark.parametrize("language", ["nl"])
@pytest.mark.parametrize("reason", ["token_revoked", "missing_scope"])
def test_a_bot_that_may_not_speak_tries_seldom_and_complains_once(
    logbook: Logbook, stage: Stage, reason: str
) -> None:
    stage.begin("sanne", "youssef", "ruben")
    stage.box.slack.faults.error(POST, reason, 5000)
    for name in ("sanne", "youssef", "ruben"):
        stage.who(name).say("dm", "hulp")
    handled(stage.box.slack)
    stage.play(hours=1)
    log = logbook.text()
    assert log.count("slack_refuses_the_bot") == 1
    assert log.count("not_said") <= 12 * 4, "each five minutes, and only as many as were in flight"
    stage.box.slack.faults.clear()
    stage.play(minutes=10)
    for name in ("sanne", "youssef", "ruben"):
        assert stage.say("help-title") in stage.sight(name, "dm")


@pytest.mark.parametrize("language", ["nl"])
def test_a_messages_tab_that_is_off_keeps_back_direct_messages_only(stage: Stage) -> None:
    stage.begin("sanne", "youssef", "ruben", "lotte", "wim")
    stage.quiet()
    stage.box.slack.faults.error(POST, "messages_tab_disabled", 1)
    stage.who("sanne").say("dm", "hulp")
    handled(stage.box.slack)
    stage.box.program.pump.drain()
    stage.open_round()
    assert opened(stage) == 1
    stage.box.clock.move_to(stage.box.clock() + timedelta(minutes=6))
    stage.quiet()
    assert stage.say("help-title") in stage.sight("sanne", "dm")
