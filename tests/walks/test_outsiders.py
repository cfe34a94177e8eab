"""Strangers, bots and guests, files, and channels the bot cannot speak in."""

from bot.sandbox.standin import User
from tests.walks.stage import BOT, CHANNEL, Stage


def test_a_stranger_who_clicks_or_calls_is_answered_and_not_recorded(stage: Stage) -> None:
    stage.begin("sanne", "youssef", "ruben", "lotte", "wim")
    slack = stage.box.slack
    slack.admin.join("U0VREEMD", CHANNEL)
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/thermometer", "pulse")
    assert marijke.submit() == {}
    stage.quiet()
    eva = slack.person("U0VREEMD")
    opened = [
        m for m in eva.messages(CHANNEL) if stage.say("thermometer-opened-title") in m.shown()
    ][-1]
    eva.click(opened, stage.say("button-thermometer-fill"))
    stage.quiet()
    told = [m for m in eva.messages(CHANNEL) if m.only_for_me]
    assert [stage.say("stranger-refused") in m.shown() for m in told] == [True]
    assert eva.view is None

    eva.say(CHANNEL, "@Leerkring wie ben jij?")
    stage.quiet()
    assert eva.warnings == ()


def test_another_app_that_calls_the_bot_is_left_alone(stage: Stage) -> None:
    stage.begin("sanne")
    stage.box.slack.admin.bot_message(CHANNEL, "<@U0LEERBOT> hallo")
    stage.quiet()
    assert stage.box.slack.violations == []


def test_somebody_who_calls_the_bot_in_a_channel_is_shown_the_way(stage: Stage) -> None:
    told = stage.told("bram", lambda: stage.who("bram").say(CHANNEL, "@Leerkring hallo"))
    assert stage.say("greeting") in told


def test_a_guest_takes_part_like_anybody(stage: Stage) -> None:
    stage.begin("fatima")
    assert stage.say("cycle-issue-why") in stage.says("fatima", "Ik zorg voor mijn moeder.")


def test_files_and_voice_get_a_kind_answer_and_their_words_count(stage: Stage) -> None:
    stage.begin("sanne")
    person = stage.who("sanne")
    told = stage.told("sanne", lambda: person.share_file("dm", "spraakbericht.m4a"))
    assert told == stage.say("conversation-no-files")
    told = stage.told("sanne", lambda: person.share_file("dm", "foto.png", text="Familie."))
    assert stage.say("conversation-no-files") in told
    assert stage.say("cycle-issue-why") in told


def test_a_channel_without_the_bot_is_told_to_the_facilitators_with_the_remedy(
    stage: Stage,
) -> None:
    stage.set_up_elsewhere("sanne", channel="C0DICHT")
    for name in ("marijke", "james"):
        sentence = stage.say("network-undelivered-not-in-channel", network="Tweede kring")
        assert stage.sight(name, "dm").count(sentence) == 1
    assert stage.say("network-invite-no") in stage.sight("sanne", "dm"), "invitations do go out"
    stage.box.slack.admin.join(BOT, "C0DICHT")
    stage.join("sanne")
    _share(stage)
    assert "Familie." in stage.sight("youssef", "C0DICHT"), "after the remedy it works"


def test_an_archived_channel_is_told_to_the_facilitators_with_the_remedy(stage: Stage) -> None:
    stage.begin("sanne")
    stage.box.slack.admin.archive(CHANNEL)
    _share(stage)
    sentence = stage.say("network-undelivered-is-archived", network="Samen Sterker")
    assert stage.sight("marijke", "dm").count(sentence) == 1
    assert stage.sight("james", "dm").count(sentence) == 1
    assert sentence not in stage.sight("sanne", "dm")


def test_somebody_new_reads_their_own_language_from_the_first_word(stage: Stage) -> None:
    slack = stage.box.slack
    slack.admin.add_user(User("U0ANN", "ann", "Ann", "Ann", locale="en-US", tz="Europe/London"))
    ann = slack.person("U0ANN")
    ann.say("dm", "hello there")
    stage.quiet()
    (answer,) = [each for each in ann.messages() if each.from_bot]
    assert "There is no open question for you now" in answer.shown()


def _share(stage: Stage) -> None:
    stage.bring_issue("sanne", "Familie.", "Nu.", "", "", "Praten.", "")
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-share")
