"""Words that are no answer: to be left in peace, to take back, or while there is a pause."""

import pytest

from flows.conversation.commands import asks_to_come_back, wish_in
from tests.walks.stage import Stage

LANGUAGES = pytest.mark.parametrize("language", ["nl", "en"])
STOPS = {
    "nl": ("Ik wil geen berichten meer van jullie", "Stop ermee aub"),
    "en": ("Please don\u2019t send me these messages any more", "Please stop, I am too busy"),
}


@LANGUAGES
def test_who_asks_for_peace_in_own_words_is_asked_what_they_meant(stage: Stage) -> None:
    stage.begin("sanne")
    wish, other = STOPS[stage.language]
    told = stage.says("sanne", wish)
    assert stage.say("conversation-kept-stop") in told
    assert stage.say("conversation-kept-stop") in stage.says("sanne", other)
    message = stage.seen("sanne", "conversation-kept-stop")
    told = stage.presses("sanne", message, "button-conversation-stop")
    assert stage.say("privacy-stop-note") in told
    assert other not in stage.held("sanne")
    assert stage.say("conversation-chosen") in stage.sight("sanne", "dm")


def test_what_sounded_like_stopping_may_be_an_answer_after_all(stage: Stage) -> None:
    stage.begin("sanne")
    stage.says("sanne", "Ik wil ermee stoppen, met piekeren")
    message = stage.seen("sanne", "conversation-kept-stop")
    label = stage.say("button-conversation-place", flow=stage.say("cycle-issue-title"))
    placed = stage.told("sanne", lambda: stage.who("sanne").click(message, label))
    assert stage.say("cycle-issue-why") in placed
    assert "> Ik wil ermee stoppen, met piekeren" in stage.says("sanne", "mijn gegevens")


def test_a_longer_answer_about_stopping_is_an_answer(stage: Stage) -> None:
    stage.begin("sanne")
    told = stage.says(
        "sanne", "Ik wil stoppen met alles alleen doen, en leren hoe ik anderen vraag."
    )
    assert stage.say("cycle-issue-why") in told


@pytest.mark.parametrize(
    "answer",
    [
        "Ik wil stoppen met alles zelf doen.",
        "Geen vragen gesteld",
        "Ze kwam met rust binnen",
        "Stop met over mensen praten.",
        "I stopped sending emails and called instead",
        "We asked no more than two questions",
    ],
)
def test_an_answer_about_stopping_something_else_is_an_answer(answer: str) -> None:
    assert wish_in(answer) is None


@LANGUAGES
def test_who_has_stopped_is_told_how_to_come_back_whatever_they_type(stage: Stage) -> None:
    stage.begin("sanne")
    stage.stops("sanne")
    told = stage.says("sanne", "Ik doe echt niet meer mee, dag")
    assert stage.say("privacy-not-kept") in told
    assert stage.say("privacy-stopped-back") in told
    assert "dag" not in stage.held("sanne")


@LANGUAGES
def test_who_has_stopped_comes_back_in_own_words(stage: Stage) -> None:
    stage.begin("sanne")
    stage.stops("sanne")
    wish = "Ik wil toch weer meedoen" if stage.language == "nl" else "I'd like to come back please"
    told = stage.says("sanne", wish)
    assert stage.say("privacy-back", networks="Samen Sterker") in told
    assert stage.say("cycle-issue-issue") in told, "what was open is asked again"


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("Ik wil toch weer meedoen", True),
        ("Ik heb me bedacht", True),
        ("Kan ik weer in het netwerk meedoen?", True),
        ("I changed my mind, I would like to join in again", True),
        ("Ik wil mijn antwoord terughalen", False),
        ("Haal mijn antwoord terug", False),
        ("Dat heb ik weer mooi meegemaakt", False),
        ("I want to take it back", False),
        ("Ik doe echt niet meer mee", False),
        ("Bedankt, het ga je goed", False),
    ],
)
def test_only_a_clear_wish_brings_somebody_back(said: str, *, back: bool) -> None:
    assert asks_to_come_back(said) == back


@LANGUAGES
def test_words_during_a_pause_are_kept_and_the_way_on_is_offered(stage: Stage) -> None:
    stage.begin("sanne")
    stage.says("sanne", "pause" if stage.language == "en" else "pauze")
    assert stage.say("conversation-kept-paused") in stage.says("sanne", "Een ingeving.")
    message = stage.seen("sanne", "conversation-kept-paused")
    told = stage.presses("sanne", message, "button-privacy-resume")
    assert stage.say("privacy-resumed") in told
    assert "Een ingeving." in stage.held("sanne")


@LANGUAGES
def test_taking_back_is_explained_and_is_no_answer(stage: Stage) -> None:
    stage.begin("sanne")
    words = "haal terug" if stage.language == "nl" else "take it back"
    assert stage.say("conversation-take-back") in stage.says("sanne", words)
    assert stage.say("cycle-issue-why") not in stage.sight("sanne", "dm")


@LANGUAGES
def test_a_wish_to_take_back_in_own_words_is_explained_too(stage: Stage) -> None:
    stage.begin("sanne")
    nl, en = "Ik wil mijn antwoord toch weer terughalen", "I would like to take it back please"
    told = stage.says("sanne", nl if stage.language == "nl" else en)
    assert stage.say("conversation-kept-take-back") in told
    assert stage.say("cycle-issue-why") not in told


@LANGUAGES
def test_editing_a_message_that_is_no_answer_any_more_says_so(stage: Stage) -> None:
    stage.begin("sanne")
    stage.says("sanne", "Familie.")
    typed = next(each for each in stage.who("sanne").messages() if not each.from_bot)
    asked = stage.seen("sanne", "cycle-issue-issue")
    stage.press("sanne", asked, "button-conversation-change")
    stage.who("sanne").fill({"issue": "Mantelzorg."})
    changed = stage.told("sanne", stage.who("sanne").submit)
    assert stage.say("conversation-changed") in changed
    told = stage.told("sanne", lambda: stage.who("sanne").edit(typed, "Familie en buren."))
    assert stage.say("conversation-edit-unknown") in told
