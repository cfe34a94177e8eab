"""What happens to a network's channel, and to the bot in the workspace."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from flows.people import Standing
from flows.words import LANGUAGES, Language
from tests.walks.stage import BOT, CHANNEL, Stage

NAME = "Samen Sterker"


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    """Walk once in Dutch and once in English."""
    chosen: Language = request.param
    return chosen


def share(stage: Stage) -> None:
    """Let Sanne share her issue in the channel."""
    stage.bring_issue("sanne", "Merelkaart", "Nu.", "", "", "Praten.", "")
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-share")


FATES: dict[str, tuple[str, Callable[[Stage], None], Callable[[Stage], None]]] = {
    "archived": (
        "network-undelivered-is-archived",
        lambda stage: stage.box.slack.admin.archive(CHANNEL),
        lambda stage: stage.box.slack.admin.unarchive(CHANNEL),
    ),
    "bot taken out": (
        "network-undelivered-not-in-channel",
        lambda stage: stage.box.slack.admin.leave(BOT, CHANNEL),
        lambda stage: stage.box.slack.admin.join(BOT, CHANNEL),
    ),
}


@pytest.mark.parametrize("fate", FATES)
def test_who_leads_is_told_at_once_and_what_waits_comes_when_it_is_mended(
    stage: Stage, fate: str
) -> None:
    key, happens, mended = FATES[fate]
    stage.begin("sanne")
    told = stage.told("marijke", lambda: happens(stage))
    assert stage.say(key, network=NAME) in told
    assert stage.say("button-network-change") in told
    share(stage)
    assert "Merelkaart" not in stage.sight("sanne", CHANNEL)
    mended(stage)
    stage.quiet()
    assert "Merelkaart" in stage.sight("sanne", CHANNEL), "without waiting an hour"
    assert stage.sight("marijke", "dm").count(stage.say(key, network=NAME)) == 1


def test_a_deleted_channel_can_be_replaced_and_what_waited_goes_there(stage: Stage) -> None:
    stage.begin("sanne")
    told = stage.told("marijke", lambda: stage.box.slack.admin.delete_channel(CHANNEL))
    assert stage.say("network-undelivered-channel-deleted", network=NAME) in told
    share(stage)
    deleted = stage.seen("marijke", "network-undelivered-channel-deleted", network=NAME)
    stage.press("marijke", deleted, "button-network-change")
    stage.who("marijke").fill({"channel": "C0LEEG"})
    assert stage.who("marijke").submit() == {}
    stage.quiet()
    here = stage.sight("sanne", "C0LEEG")
    assert stage.say("network-moved-here", network=NAME) in here
    assert "Merelkaart" in here


def test_a_new_name_of_the_channel_changes_nothing(stage: Stage) -> None:
    stage.begin("sanne")
    stage.box.slack.admin.rename(CHANNEL, "leren-en-doen")
    share(stage)
    assert "Merelkaart" in stage.sight("sanne", CHANNEL)


def test_a_channel_made_private_changes_nothing_while_the_bot_is_in_it(stage: Stage) -> None:
    stage.begin("sanne")
    stage.box.slack.admin.make_private(CHANNEL)
    share(stage)
    assert "Merelkaart" in stage.sight("sanne", CHANNEL)


def test_a_private_channel_without_the_bot_cannot_be_found_and_that_is_told(stage: Stage) -> None:
    stage.begin("sanne")
    stage.box.slack.admin.make_private(CHANNEL)
    stage.box.slack.admin.leave(BOT, CHANNEL)
    share(stage)
    stage.seen("marijke", "network-undelivered-channel-not-found", network=NAME)
    stage.box.slack.admin.join(BOT, CHANNEL)
    stage.quiet()
    assert "Merelkaart" in stage.sight("sanne", CHANNEL)


def test_a_channel_under_another_id_is_followed(stage: Stage) -> None:
    stage.begin("sanne")
    share(stage)
    stage.box.slack.admin.change_channel_id(CHANNEL, "C0ANDERS")
    stage.quiet()
    ending = stage.seen("sanne", "cycle-issue-card")
    stage.presses("sanne", ending, "button-cycle-unshare")
    assert "Merelkaart" not in stage.sight("sanne", "C0ANDERS"), "also what stood there already"
    stage.presses("sanne", ending, "button-cycle-share")
    assert stage.network("C0ANDERS").name == NAME


def test_a_bot_that_was_taken_out_of_the_workspace_rests_and_comes_back(stage: Stage) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Merelkaart", "Nu.", "", "", "Praten.", "")
    stage.box.slack.admin.uninstall()
    stage.box.slack.all_heard(10)
    assert stage.network().standing is Standing.PAUSED
    stage.box.slack.admin.reinstall()
    stage.restart()
    stage.quiet()
    back = stage.seen("marijke", "network-bot-back", network=NAME)
    stage.presses("marijke", back, "button-network-resume")
    assert stage.network().standing is Standing.RUNNING
    stage.week()
    assert "reflection-" in stage.held("sanne")


def test_a_month_after_the_bot_was_taken_out_all_is_erased(stage: Stage) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Merelkaart", "Nu.", "", "", "Praten.", "")
    stage.box.slack.admin.uninstall()
    stage.wait(lambda: stage.network().standing is Standing.PAUSED)
    stage.box.clock.move_to(stage.box.clock() + timedelta(days=31))
    while stage.box.program.desk.tick(stage.box.clock()):
        pass
    assert stage.rows("person", "member", "slack_user", "answer") == {
        "person": [],
        "member": [],
        "slack_user": [],
        "answer": [],
    }
