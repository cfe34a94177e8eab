"""Messages that are edited or deleted after they became an answer."""

from bot.sandbox.standin import SeenMessage
from tests.walks.stage import CHANNEL, Stage, handled


def test_editing_a_message_changes_the_answer(stage: Stage) -> None:
    stage.begin("sanne")
    person = stage.who("sanne")
    issue = person.say("dm", "Familie komt te laat.")
    stage.quiet()
    told = stage.told("sanne", lambda: person.edit(issue, "Familie komt pas bij ruzie."))
    assert stage.say("conversation-changed") in told
    assert told.count(stage.say("conversation-changed")) == 1
    assert stage.say("cycle-issue-why") not in told, "the open question is not asked again"

    for answer in ("Handen tekort.", "Eerder praten."):
        stage.says("sanne", answer)
    stage.go_on("sanne")
    for _ in range(3):
        stage.says("sanne", "overslaan")
    card = stage.seen("sanne", "cycle-issue-card")
    assert "> Familie komt pas bij ruzie." in card.shown()
    stage.told("sanne", lambda: person.edit(issue, "Familie & <ik> praten langs elkaar."))
    card = stage.seen("sanne", "cycle-issue-card")
    assert "> Familie & <ik> praten langs elkaar." in card.shown(), "the card changes in its place"


def test_a_change_that_nobody_made_does_nothing(stage: Stage) -> None:
    stage.begin("sanne")
    stage.who("sanne").say("dm", "Kijk op https://example.org/zorg")
    stage.quiet()
    (message,) = [each for each in stage.who("sanne").messages() if not each.from_bot]
    before = stage.held("sanne")
    assert stage.told("sanne", lambda: stage.box.slack.admin.unfurl(message)) == ""
    assert stage.held("sanne") == before
    again = stage.who("sanne").edit(message, "Kijk op https://example.org/zorg")
    handled(stage.box.slack)
    assert stage.told("sanne", lambda: stage.box.slack.admin.unfurl(again)) == ""
    assert stage.held("sanne") == before


def test_editing_a_shared_answer_offers_to_change_it_there_too(stage: Stage) -> None:
    issue = _shared_issue(stage)
    offer = stage.say("conversation-shared-edit")
    old, new = "Familie komt te laat.", "Familie komt veel te laat."
    person = stage.who("sanne")

    assert offer in stage.told("sanne", lambda: person.edit(issue, new))
    assert new not in stage.sight("youssef", CHANNEL), "nothing changes there unasked"
    told = stage.presses("sanne", stage.read("sanne", offer), "button-conversation-leave")
    assert stage.say("conversation-dropped") in told
    assert old in stage.sight("youssef", CHANNEL)

    assert offer in stage.told("sanne", lambda: person.edit(issue, f"{new} Weer."))
    asked, yes = stage.read("sanne", offer), stage.say("button-conversation-edit-shared")
    told = stage.presses("sanne", asked, "button-conversation-edit-shared")
    assert stage.say("conversation-changed-there") in told
    assert f"{new} Weer." in stage.sight("youssef", CHANNEL)
    again = stage.told("sanne", lambda: person.click(asked, yes, stale=True))
    assert stage.say("conversation-gone") in again, "it is done once"


def test_an_edit_that_comes_twice_is_offered_once(stage: Stage) -> None:
    issue = _shared_issue(stage)
    offer = stage.say("conversation-shared-edit")
    person, slack = stage.who("sanne"), stage.box.slack
    told = stage.told("sanne", lambda: person.edit(issue, "Kijk op https://example.org"))
    assert offer in told
    edit = [each for each in slack.events if each["event"].get("subtype") == "message_changed"][-1]
    assert "example.org" in edit["event"]["message"]["text"]
    assert stage.told("sanne", lambda: slack.redeliver(edit)) == ""
    edited = next(each for each in person.messages() if each.ts == issue.ts)
    assert stage.told("sanne", lambda: slack.admin.unfurl(edited)) == "", "a preview is no edit"


def test_a_shared_answer_is_never_cut_off_by_an_edit(stage: Stage) -> None:
    issue = _shared_issue(stage)
    person = stage.who("sanne")
    told = stage.told("sanne", lambda: person.edit(issue, "a" * 3100))
    assert "100" in told, "the writer is told how much to cut"
    assert stage.say("conversation-shared-edit") not in told


def test_words_under_a_shared_answer_are_not_shared_unasked(stage: Stage) -> None:
    issue = _shared_issue(stage)
    stage.says("sanne", "Mijn baas weet hier niets van.", issue)
    assert "Mijn baas weet" not in stage.sight("youssef", CHANNEL)
    assert "Mijn baas weet" in stage.held("sanne")


def test_a_reply_under_an_offer_is_not_added_to_the_answer(stage: Stage) -> None:
    issue = _shared_issue(stage)
    stage.told("sanne", lambda: stage.who("sanne").edit(issue, "Familie komt."))
    offer = stage.seen("sanne", "conversation-shared-edit")
    stage.says("sanne", "doe maar", offer)
    assert "doe maar" not in stage.sight("youssef", CHANNEL)


def test_a_text_that_is_too_long_is_kept_and_answers_once_it_fits(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    person = stage.who("sanne")
    long = "€" * 4990 + "heel lang."
    told = stage.says("sanne", long)
    assert told == stage.say("conversation-too-long", over=2000)
    assert long in stage.held("sanne"), "all of it is kept"
    message = next(each for each in person.messages() if not each.from_bot)
    told = stage.told("sanne", lambda: person.edit(message, "€" * 3001))
    assert told == stage.say("conversation-too-long", over=1)
    told = stage.told("sanne", lambda: person.edit(message, "€" * 3000))
    assert stage.say("cycle-issue-why") in told
    told = stage.told("sanne", lambda: person.edit(message, "€" * 3005))
    assert told == stage.say("conversation-edit-too-long", over=5)
    assert "€" * 3001 not in stage.held("sanne")
    assert stage.say("cycle-issue-why") in stage.says("youssef", "b" * 3000), "3,000 just fits"


def test_the_form_opens_while_a_text_that_is_too_long_waits(stage: Stage) -> None:
    stage.begin("sanne")
    stage.says("sanne", "€" * 3500)
    asked = stage.seen("sanne", "cycle-issue-issue")
    told = stage.presses("sanne", asked, "button-conversation-form")
    stage.forgive()
    assert told == ""
    assert stage.who("sanne").view is not None


def test_deleting_a_text_that_is_too_long_does_not_skip_the_question(stage: Stage) -> None:
    stage.begin("sanne")
    person = stage.who("sanne")
    stage.says("sanne", "Familie.")
    stage.says("sanne", "€" * 3500)
    messages = [each for each in person.messages() if not each.from_bot]
    stage.told("sanne", lambda: person.delete(messages[1]))
    told = stage.told("sanne", lambda: person.edit(messages[0], "Familie en buren."))
    assert stage.say("cycle-issue-learn") not in told, "the question was not answered"
    assert stage.say("cycle-issue-learn") in stage.says("sanne", "Handen tekort.")


def test_deleting_within_a_day_takes_the_answer_away_everywhere(stage: Stage) -> None:
    issue = _shared_issue(stage)
    stage.week()
    success, _ = _shared_reflection(stage)
    stage.play(hours=23)
    digest = stage.seen("youssef", "digest-title", CHANNEL, network="Samen Sterker")
    assert "Een dochter schoof aan." in digest.shown()
    assert "Familie komt te laat." not in digest.shown(), "its card stands there already"
    assert stage.say("digest-cards", cards=1) in digest.shown()
    # the reflection was written less than a day ago, the issue four days ago
    person = stage.who("sanne")
    told = stage.told("sanne", lambda: person.delete(success))
    assert stage.say("conversation-withdrawn") in told
    assert "Een dochter" not in stage.sight("youssef", CHANNEL)
    assert "Een dochter" not in stage.held("sanne")

    told = stage.told("sanne", lambda: person.delete(issue))
    assert stage.say("conversation-deleted") in told
    assert "Familie komt te laat." in stage.sight("youssef", CHANNEL), "silence keeps"
    stage.presses(
        "sanne", stage.seen("sanne", "conversation-deleted"), "button-conversation-withdraw"
    )
    assert "Familie komt te laat." not in stage.sight("youssef", CHANNEL)
    assert "Familie komt te laat." not in stage.held("sanne")
    assert stage.say("digest-cards", cards=1) not in stage.sight("youssef", CHANNEL)


def test_deleting_the_head_of_a_thread_counts_as_deleting(stage: Stage) -> None:
    stage.begin("sanne")
    person = stage.who("sanne")
    issue = person.say("dm", "Familie komt te laat.")
    stage.quiet()
    assert stage.say("conversation-added") in stage.says("sanne", "En boos.", issue)
    told = stage.told("sanne", lambda: person.delete(issue))
    assert stage.say("conversation-withdrawn") in told
    held = stage.held("sanne")
    assert "Familie komt te laat." not in held
    assert "En boos." in held, "only the words of that message go"


def test_deleting_many_old_messages_asks_once_a_day_and_empties_nothing(stage: Stage) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Familie.", "Handen.", "Gebeld.", "Bellen.", "Vragen.", "Rust.")
    stage.play(days=2)
    written = [each for each in stage.who("sanne").messages() if not each.from_bot]
    assert len(written) == 6
    asks = stage.say("conversation-deleted")
    told = stage.told("sanne", lambda: _delete(stage, written[:3]))
    assert told.count(asks) == 1
    assert "Familie." in stage.held("sanne")
    assert "Gebeld." in stage.held("sanne")
    stage.play(days=1)
    told = stage.told("sanne", lambda: _delete(stage, written[3:]))
    assert told.count(asks) == 1
    assert "Rust." in stage.held("sanne")


def test_a_text_without_a_place_follows_its_message(stage: Stage) -> None:
    stage.begin("sanne")
    person = stage.who("marijke")
    stage.says("marijke", "Een los idee.")
    (message,) = [each for each in person.messages() if not each.from_bot]
    person.edit(message, "Een beter idee.")
    stage.quiet()
    assert "Een beter idee." in stage.held("marijke")
    person.delete(message)
    stage.quiet()
    assert "idee." not in stage.held("marijke")


def _shared_issue(stage: Stage) -> SeenMessage:
    """Let Sanne share her issue; gives the message with its one sentence."""
    stage.begin("sanne", "youssef")
    stage.bring_issue("sanne", "Familie komt te laat.", "Nu.", "", "", "Praten.", "")
    card = stage.seen("sanne", "cycle-issue-card")
    stage.presses("sanne", card, "button-cycle-share")
    assert "Familie komt te laat." in stage.sight("youssef", CHANNEL)
    written = [each for each in stage.who("sanne").messages() if not each.from_bot]
    return written[0]


def _shared_reflection(stage: Stage) -> tuple[SeenMessage, SeenMessage]:
    person = stage.who("sanne")
    written = []
    for words in ("Een dochter schoof aan.", "Ik vroeg eerst."):
        written.append(person.say("dm", words))
        stage.quiet()
    stage.says("sanne", "2")
    return written[0], written[1]


def _delete(stage: Stage, messages: list[SeenMessage]) -> None:
    for each in messages:
        stage.who("sanne").delete(each)


def test_an_old_message_that_was_no_answer_does_not_answer_a_newer_question(stage: Stage) -> None:
    stage.begin("sanne")
    stage.week()
    for words in ("Het lukte.", "Ik luisterde.", "alleen mijn baas"):
        stage.says("sanne", words)
    person = stage.who("sanne")
    typed = next(each for each in person.messages() if each.shown() == "alleen mijn baas")
    stage.says("sanne", "Alleen ik")
    stage.play(days=7)
    told = stage.told("sanne", lambda: person.edit(typed, "alleen mijn baas dus"))
    assert stage.say("conversation-kept-which") in told
    assert stage.say("reflection-us-us") not in told
    assert "alleen mijn baas dus" in stage.held("sanne")


def test_an_edit_of_what_was_no_answer_to_a_choice_chooses(stage: Stage) -> None:
    stage.begin("sanne")
    stage.week()
    for words in ("Het lukte.", "Ik luisterde.", "alleen ikke"):
        stage.says("sanne", words)
    person = stage.who("sanne")
    typed = next(each for each in person.messages() if each.shown() == "alleen ikke")
    told = stage.told("sanne", lambda: person.edit(typed, "Alleen ik"))
    assert stage.say("reflection-thanks") in told
