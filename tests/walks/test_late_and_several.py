"""Joining late, being away when invited, and taking part in several networks."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.words import LANGUAGES, Language
from tests.walks.homes import open_home, press
from tests.walks.stage import CHANNEL, Stage

NAME = "Samen Sterker"


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    """Walk once in Dutch and once in English."""
    chosen: Language = request.param
    return chosen


def late(stage: Stage) -> None:
    """Let Sanne share something, and Bram join two weeks later."""
    stage.begin("sanne", "youssef")
    stage.bring_issue("sanne", "Merelkaart", "Nu.", "", "", "Praten.", "")
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-share")
    stage.play(days=15)
    stage.who("marijke").command(CHANNEL, "/leerkring", "invite")
    stage.who("marijke").fill({"participants": ["U0BRAM"]})
    assert stage.who("marijke").submit() == {}
    invitation = stage.seen("bram", "network-invite-no")
    stage.press("bram", invitation, "button-network-join")


def test_who_joins_late_starts_where_the_group_is(stage: Stage) -> None:
    late(stage)
    joined = stage.seen("bram", "network-joined-late", week=3)
    assert stage.say("cycle-issue-issue") not in stage.sight("bram", "dm"), "nothing to catch up"
    stage.play(days=7)
    assert stage.say("reflection-better-success") in stage.sight("bram", "dm")
    assert stage.say("button-cycle-catch-up") in joined.shown()


def test_who_joins_late_may_catch_up(stage: Stage) -> None:
    late(stage)
    joined = stage.seen("bram", "network-joined-late", week=3)
    told = stage.presses("bram", joined, "button-digest-catch-up")
    assert stage.say("digest-recap-title", network=NAME) in told
    assert "Merelkaart" in told
    told = stage.presses("bram", joined, "button-cycle-catch-up")
    assert stage.say("cycle-issue-issue") in told
    stage.presses("bram", joined, "button-cycle-catch-up")
    assert stage.sight("bram").count(stage.say("cycle-already-begun")) == 1


def test_a_recap_shows_nothing_that_was_taken_back(stage: Stage) -> None:
    late(stage)
    ending = stage.seen("sanne", "cycle-issue-card")
    stage.presses("sanne", ending, "button-cycle-unshare")
    joined = stage.seen("bram", "network-joined-late", week=3)
    told = stage.presses("bram", joined, "button-digest-catch-up")
    assert "Merelkaart" not in told
    assert stage.say("digest-recap-nothing") in told


def test_what_is_taken_back_leaves_a_recap_that_was_read_before(stage: Stage) -> None:
    late(stage)
    joined = stage.seen("bram", "network-joined-late", week=3)
    stage.presses("bram", joined, "button-digest-catch-up")
    assert "Merelkaart" in stage.sight("bram", "dm")
    ending = stage.seen("sanne", "cycle-issue-card")
    stage.presses("sanne", ending, "button-cycle-unshare")
    assert "Merelkaart" not in stage.sight("bram", "dm")


def test_an_invitation_waits_for_who_has_a_pause(stage: Stage) -> None:
    stage.begin("bram")
    stage.says("bram", "pauze")
    stage.set_up_elsewhere("bram")
    stage.play(days=3)
    assert "Tweede kring" not in stage.sight("bram")
    stage.says("bram", "verder")
    assert "Tweede kring" in stage.sight("bram")


@pytest.mark.parametrize("days", [3, 24])
def test_an_invitation_waits_for_who_is_away_and_no_longer(stage: Stage, days: int) -> None:
    stage.begin("bram")
    today = stage.box.clock().date()
    with stage.box.program.database.write() as w:
        bram = w.people.of_user(stage.network().team, "U0BRAM")
        assert bram is not None
        w.people.save(replace(bram, away_from=today, away_until=today + timedelta(days=days)))
    stage.set_up_elsewhere("bram")
    stage.play(days=days, hours=23)
    assert "Tweede kring" not in stage.sight("bram")
    stage.play(hours=1, minutes=5)  # past 09:00 of the day after
    assert "Tweede kring" in stage.sight("bram")


def test_who_comes_back_early_gets_the_invitation_then(stage: Stage) -> None:
    stage.begin("bram")
    today = stage.box.clock().date()
    away, bram = {"from": today, "until": today + timedelta(days=20)}, stage.who("bram")
    bram.click(open_home(stage, "bram"), stage.say("button-network-away"))
    bram.fill({name: day.isoformat() for name, day in away.items()})
    assert bram.submit() == {}
    stage.set_up_elsewhere("bram")
    stage.play(days=3)
    assert not _invited_by_message(stage, "bram")
    press(stage, "bram", "button-network-back")
    stage.quiet()
    assert _invited_by_message(stage, "bram")


def _invited_by_message(stage: Stage, name: str) -> bool:
    return any("Tweede kring" in each.shown() for each in stage.who(name).messages("dm"))


def test_an_invitation_that_waited_long_comes_the_morning_after_an_evening(stage: Stage) -> None:
    stage.begin("bram")
    stage.says("bram", stage.say("command-pause").partition(",")[0])
    stage.set_up_elsewhere("bram")
    stage.play(days=20, hours=13)
    stage.says("bram", stage.say("command-resume").partition(",")[0])
    assert "Tweede kring" not in stage.sight("bram"), "it is 22:00"
    stage.play(hours=11, minutes=5)
    assert "Tweede kring" in stage.sight("bram")


def test_every_message_names_its_network_to_who_is_in_two(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    stage.set_up_elsewhere("sanne", "youssef")
    for _ in range(2):
        waiting = [
            each
            for each in stage.who("sanne").messages("dm")
            if stage.say("button-network-join") in each.buttons
        ]
        for invitation in waiting:
            stage.presses("sanne", invitation, "button-network-join")
    stage.bring_issue("sanne", "Merelkaart", "Nu.", "", "", "Praten.", "")
    stage.play(days=5)
    messages = [each for each in stage.who("sanne").messages("dm") if each.from_bot]
    assert len(messages) > 8
    unnamed = [
        each.shown()
        for each in messages
        if NAME not in each.shown() and "Tweede" not in each.shown()
    ]
    assert unnamed == []


def test_words_without_a_place_are_offered_to_each_network_by_name(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    stage.set_up_elsewhere("sanne", "youssef")
    stage.presses("sanne", stage.seen("sanne", "network-invite-no"), "button-network-join")
    stage.play(days=18)
    kept = stage.says("sanne", "Zomaar een gedachte.")
    week = stage.say("reflection-us-title")
    offered = [
        stage.say("conversation-in", title=week, network=name) for name in (NAME, "Tweede kring")
    ]
    labels = [stage.say("button-conversation-place", flow=each) for each in offered]
    assert [each for each in labels if f"[{each}]" not in kept] == []
