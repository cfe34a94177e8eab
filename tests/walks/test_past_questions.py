"""A question that is over shows what became of it, and no button that no longer fits."""

import pytest

from flows.words import short_day_words
from tests.walks.stage import KICK_OFF, Stage

LANGUAGES = pytest.mark.parametrize("language", ["nl", "en"])
_FORM, _SKIP, _LATER = (f"button-conversation-{each}" for each in ("form", "skip", "later"))
_CHANGE, _ANSWER = "button-conversation-change", "button-conversation-answer"
_AFTER_ALL = "button-conversation-after-all"


@LANGUAGES
def test_an_answer_that_was_typed_takes_the_buttons_of_its_question_away(stage: Stage) -> None:
    stage.begin("sanne")
    stage.says("sanne", "Familie.")
    past = stage.seen("sanne", "cycle-issue-issue").shown()
    assert _offered(stage, past) == {_CHANGE}
    assert stage.say("cycle-issue-title") in past, "what it was about stays"
    now = stage.seen("sanne", "cycle-issue-why").shown()
    assert stage.say("conversation-progress", saved="yes", at=2, all=3) in now
    assert _offered(stage, now) == {_FORM, "button-conversation-back", _LATER}


@LANGUAGES
def test_the_question_of_last_week_is_past_when_the_next_one_comes(stage: Stage) -> None:
    stage.begin("sanne")
    stage.week()
    asked = stage.seen("sanne", "reflection-me-success")
    monday = short_day_words(KICK_OFF.date(), stage.language)
    assert stage.say("reflection-before", name="Sanne", monday=monday) in asked.shown()
    stage.play(days=7)
    past = next(each for each in stage.who("sanne").messages() if each.ts == asked.ts)
    assert stage.say("conversation-past") in past.shown()
    assert _offered(stage, past.shown()) == {_AFTER_ALL}
    stage.press("sanne", past, _AFTER_ALL)
    stage.who("sanne").fill({"success": "Het lukte toch."})
    told = stage.told("sanne", stage.who("sanne").submit)
    assert stage.say("reflection-me-me") in told or stage.say("reflection-me-readers") in told


@LANGUAGES
def test_who_may_read_it_is_one_choice_without_other_ways(stage: Stage) -> None:
    stage.begin("sanne")
    stage.week()
    stage.says("sanne", "Het lukte.")
    told = stage.says("sanne", "Ik luisterde.")
    assert stage.say("conversation-saved") in told
    assert _offered(stage, told) == {"button-conversation-back"}


@LANGUAGES
def test_who_stopped_keeps_no_buttons_to_answer(stage: Stage) -> None:
    stage.begin("sanne")
    stage.stops("sanne")
    past = stage.seen("sanne", "cycle-issue-issue").shown()
    assert stage.say("conversation-past") in past
    assert _offered(stage, past) == set()


@LANGUAGES
def test_an_answer_that_was_taken_away_is_not_told_to_be_kept(stage: Stage) -> None:
    stage.begin("sanne")
    stage.says("sanne", "Familie.")
    stage.who("sanne").delete(next(m for m in stage.who("sanne").messages() if not m.from_bot))
    assert (
        stage.say("conversation-answered") not in stage.seen("sanne", "cycle-issue-issue").shown()
    )


def test_going_back_and_answering_anew_shows_in_both_questions(stage: Stage) -> None:
    stage.begin("sanne")
    stage.says("sanne", "Familie.")
    stage.says("sanne", "terug")
    _, again = _asked(stage, "cycle-issue-issue")
    assert stage.say("conversation-earlier") in again
    assert stage.say("conversation-went-back") in stage.seen("sanne", "cycle-issue-why").shown()
    stage.says("sanne", "Mantelzorgers.")
    for each in _asked(stage, "cycle-issue-issue"):
        assert stage.say("conversation-answered") in each


def test_sharing_changes_no_question_of_the_past(stage: Stage) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Familie.", "Krapte.", "", "", "Eerder.", "")
    stage.quiet()
    before = [each.message.edited_ts for each in stage.who("sanne").messages()]
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-share")
    after = [each.message.edited_ts for each in stage.who("sanne").messages()]
    changed = [old != new for old, new in zip(before, after, strict=True)]
    assert sum(changed) == 1, "only the card says that it is shared"


def _asked(stage: Stage, key: str) -> list[str]:
    shown = [each.shown() for each in stage.who("sanne").messages() if each.from_bot]
    return [each for each in shown if stage.say(key) in each]


def _offered(stage: Stage, shown: str) -> set[str]:
    ways = (_FORM, _SKIP, _LATER, _CHANGE, _ANSWER, _AFTER_ALL, "button-conversation-back")
    return {key for key in ways if f"[{stage.say(key)}]" in shown}
