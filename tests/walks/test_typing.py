"""What people type: answers, words that command, and words without a place."""

from datetime import timedelta

import pytest

from tests.walks.stage import KICK_OFF, Language, Stage, handled


@pytest.mark.parametrize("language", ["nl", "en"])
def test_words_that_command_are_obeyed_in_both_languages_and_never_kept(
    stage: Stage, language: Language
) -> None:
    del language
    stage.begin("sanne")
    say = stage.say
    assert say("conversation-nothing-before") in stage.says("sanne", "Terug")
    assert say("conversation-not-skippable") in stage.says("sanne", "skip")
    assert say("conversation-not-skippable") in stage.says("sanne", "*Sla over!*")
    assert say("help-title") in stage.says("sanne", "HELP?")
    assert say("help-title") in stage.says("sanne", "hulp")
    assert say("privacy-data-title") in stage.says("sanne", "mijn gegevens")
    assert say("privacy-data-title") in stage.says("sanne", "My  data.")
    assert say("privacy-stop-note") in stage.says("sanne", "stop")
    assert say("privacy-erase-cannot") in stage.says("sanne", "wis mijn gegevens")
    assert say("privacy-erase-cannot") in stage.says("sanne", "erase me")
    assert say("privacy-paused") in stage.says("sanne", "pauze")
    assert say("privacy-resumed") in stage.says("sanne", "continue")
    assert say("conversation-later") in stage.says("sanne", "later")
    assert say("cycle-issue-issue") in stage.says("sanne", "verder")

    assert say("cycle-issue-why") in stage.says("sanne", "Handen tekort.")
    back = stage.says("sanne", "go back")
    assert say("cycle-issue-issue") in back
    assert "> Handen tekort." in back
    data = stage.says("sanne", "my data")
    assert data.count("\n> ") == 1, "one answer is all that was kept"
    assert "> Handen tekort." in data


def test_a_command_word_inside_a_sentence_is_an_answer(stage: Stage) -> None:
    stage.begin("sanne")
    answers = (
        "Stop met over mensen praten.",
        "Later bellen\nhelpt niet.",
        "Wij gaan terug naar de wijk",
        "Hulp vragen",
    )
    for answer, question in zip(answers, ("why", "learn", "", "move"), strict=True):
        asked = f"cycle-issue-{question}" if question else "button-cycle-go-on"
        assert stage.say(asked) in stage.says("sanne", answer)
        if not question:
            stage.go_on("sanne")
    data = stage.says("sanne", "mijn gegevens")
    for answer in answers:
        assert answer.partition("\n")[0] in data


def test_a_typed_answer_at_buttons_is_read_as_number_or_label_or_asked_again(stage: Stage) -> None:
    stage.begin("sanne", "youssef", "ruben")
    stage.week()
    for name in ("sanne", "youssef", "ruben"):
        stage.says(name, "Een dochter schoof aan.")
        assert stage.say("reflection-me-readers") in stage.says(name, "Ik vroeg eerst.")
    assert "weekbericht" in stage.says("sanne", "2")
    assert stage.say("reflection-read-by-me") in stage.says("youssef", "alleen  IK.")

    answer = stage.says("ruben", "Iedereen behalve mijn baas")
    assert stage.say("conversation-not-understood") in answer
    assert stage.say("reflection-me-readers") in answer, "the question is asked again"
    assert "behalve mijn baas" in stage.held("ruben"), "what was typed is kept"
    assert stage.say("conversation-not-understood") in stage.says("ruben", "3")
    assert "weekbericht" in stage.says("ruben", "Iedereen in het kanaal")


def test_a_reply_in_a_thread_belongs_to_that_prompt(stage: Stage) -> None:
    stage.begin("sanne")
    issue = stage.seen("sanne", "cycle-issue-issue")
    stage.week()
    first = stage.seen("sanne", "reflection-me-success")
    answered = stage.says("sanne", "Familie komt te laat.", issue)
    assert stage.say("cycle-issue-why") in answered

    stage.play(days=7)
    stage.seen("sanne", "reflection-us-success")
    answered = stage.says("sanne", "Vorige week lukte het wel.", first)
    assert stage.say("reflection-me-me") in answered, "a lapsed prompt comes back"
    data = stage.says("sanne", "mijn gegevens")
    assert "> Familie komt te laat." in data
    assert "> Vorige week lukte het wel.\nWeekvraag" in data.replace("\n\n", "\n")


def test_a_command_in_a_thread_is_about_that_prompt(stage: Stage) -> None:
    stage.begin("sanne")
    stage.week()
    first = stage.seen("sanne", "reflection-me-success")
    stage.play(days=7)
    stage.seen("sanne", "reflection-us-success")
    skipped = stage.says("sanne", "overslaan", first)
    assert stage.say("reflection-me-me") in skipped
    assert stage.say("reflection-us-us") not in skipped


def test_nonsense_in_the_thread_of_an_answered_choice_is_not_lost(stage: Stage) -> None:
    stage.begin("sanne")
    stage.week()
    stage.says("sanne", "Het lukte.")
    stage.says("sanne", "Ik luisterde.")
    asked = stage.seen("sanne", "reflection-me-readers")
    stage.press("sanne", asked, "reflection-me-readers-me")
    answer = stage.says("sanne", "Toch liever alleen Youssef", asked)
    assert answer, "somebody who types is answered"
    assert "alleen Youssef" in stage.held("sanne")


def test_all_that_is_no_answer_to_a_choice_is_kept_beside_it(stage: Stage) -> None:
    stage.begin("sanne")
    stage.week()
    for words in ("Het lukte.", "Ik luisterde.", "alleen mijn baas", "of nee, mijn zus"):
        stage.says("sanne", words)
    data = stage.says("sanne", "mijn gegevens")
    assert data.count(stage.say("privacy-kept")) == 2
    assert "> alleen mijn baas" in data
    assert "> of nee, mijn zus" in data


def test_two_messages_before_the_next_question_is_seen_are_one_answer(stage: Stage) -> None:
    stage.begin("sanne")
    stage.box.slack.faults.rate_limit("chat.postMessage", retry_after=4)
    stage.who("sanne").say("dm", "Familie komt te laat.")
    handled(stage.box.slack)
    second = stage.who("sanne").say("dm", "En dan is er ruzie.")
    handled(stage.box.slack)
    stage.play(seconds=8)
    stage.seen("sanne", "conversation-added")
    stage.seen("sanne", "cycle-issue-why")
    data = stage.says("sanne", "mijn gegevens")
    assert "> Familie komt te laat.\n> En dan is er ruzie." in data

    told = stage.told("sanne", lambda: stage.who("sanne").edit(second, "En dan is het stil."))
    assert stage.say("conversation-changed") in told
    data = stage.says("sanne", "mijn gegevens")
    assert "> Familie komt te laat.\n> En dan is het stil." in data


def test_words_without_an_open_question_find_a_place_or_are_dropped(stage: Stage) -> None:
    stage.begin("sanne")
    kept = stage.say("conversation-kept-none")
    assert kept in stage.says("marijke", "Een los idee.")
    own = stage.presses(
        "marijke", stage.read("marijke", kept), "button-reflection-own", network="Samen Sterker"
    )
    assert stage.say("reflection-own-readers") in own
    assert stage.say("reflection-read-by-me") in stage.says("marijke", "1")
    assert "> Een los idee." in stage.says("marijke", "mijn gegevens")

    assert kept in stage.says("marijke", "Nog een ingeving.")
    asked = stage.read("marijke", kept)
    assert "Nog een ingeving." in stage.held("marijke")
    dropped = stage.presses("marijke", asked, "button-conversation-drop")
    assert stage.say("conversation-dropped") in dropped
    assert "Nog een ingeving." not in stage.held("marijke")
    drop = stage.say("button-conversation-drop")
    again = stage.told("marijke", lambda: stage.who("marijke").click(asked, drop, stale=True))
    assert stage.say("conversation-gone") in again

    assert stage.say("conversation-kept-nowhere") in stage.says("wim", "Ik doe nergens aan mee.")


def test_with_two_old_open_questions_it_is_asked_where_words_belong(stage: Stage) -> None:
    stage.begin("sanne")
    stage.play(days=18)
    kept = stage.says("sanne", "We komen handen tekort.")
    issue = stage.say("button-conversation-place", flow=stage.say("cycle-issue-title"))
    week = stage.say("button-conversation-place", flow=stage.say("reflection-us-title"))
    assert f"[{issue}]" in kept
    assert f"[{week}]" in kept
    asked = stage.read("sanne", stage.say("conversation-kept-which"))
    placed = stage.told("sanne", lambda: stage.who("sanne").click(asked, issue))
    assert stage.say("cycle-issue-why") in placed
    assert "> We komen handen tekort." in stage.says("sanne", "mijn gegevens")


def test_a_question_may_be_answered_with_no_while_an_invitation_is_open(stage: Stage) -> None:
    stage.begin("sanne")
    marijke = stage.who("marijke")
    marijke.command("C0LEEG", "/leerkring", "start")
    marijke.fill({"name": "Tweede kring", "purpose": "Nog een.", "participants": ["U0SANNE"]})
    assert marijke.submit() == {}
    stage.read("sanne", "Tweede kring")
    for answer in ("Familie.", "Nu."):
        stage.says("sanne", answer)
    asked = stage.seen("sanne", "cycle-issue-learn")
    answered = stage.says("sanne", "Nee", asked)
    assert stage.say("button-cycle-go-on") in answered, "in its thread, it answers that question"


def test_an_answer_after_midnight_is_an_answer(stage: Stage) -> None:
    stage.begin("sanne")
    stage.box.player.play(KICK_OFF + timedelta(hours=15, minutes=2), lambda _, __: None)
    assert stage.say("cycle-issue-why") in stage.says("sanne", "Om 00:02 nog wakker.")


def test_words_typed_before_a_first_question_is_seen_are_no_answer_to_it(stage: Stage) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Zin.", "Reden.", "", "", "Leren.", "")
    stage.box.slack.faults.rate_limit("chat.postMessage", retry_after=600)
    stage.week()  # the weekly question is due, and Slack takes nothing yet
    stage.who("sanne").say("dm", "Ik kom vandaag later.")
    stage.play(minutes=20)
    asked = stage.seen("sanne", "reflection-me-success")
    assert stage.say("button-conversation-skip") in asked.shown(), "it is still asked"
    assert stage.say("conversation-kept-which") in stage.sight("sanne", "dm")
    assert "Ik kom vandaag later." in stage.held("sanne")
