"""A question waits for a moment of one's own, and whoever asks hears why they got something."""

from datetime import timedelta

import pytest

from bot.sandbox.standin import SeenMessage
from tests.walks.stage import Stage

LANGUAGES = pytest.mark.parametrize("language", ["nl", "en"])


def _asked(stage: Stage, name: str, key: str) -> SeenMessage:
    """Find the question with these words as it stands now."""
    words = stage.say(key)
    return [each for each in stage.who(name).messages("dm") if words in each.shown()][-1]


def _weekly(stage: Stage) -> SeenMessage:
    """Play to Sanne's first weekly question, Thursday at three."""
    stage.begin("sanne")
    stage.play(days=3, hours=6, minutes=5)
    return stage.seen("sanne", "reflection-me-success")


@LANGUAGES
def test_a_question_comes_back_on_the_day_one_chose(stage: Stage) -> None:
    question = _weekly(stage)
    stage.press("sanne", question, "button-conversation-later")
    kept = stage.seen("sanne", "conversation-for-later")
    assert kept.ts == question.ts
    stage.press("sanne", kept, "button-conversation-snooze-tomorrow")
    said = stage.seen("sanne", "conversation-choose-day", part="button-conversation-choose-day")
    assert stage.say("button-conversation-snooze-week") not in said.shown()
    stage.play(hours=23)
    assert stage.say("conversation-again") not in stage.sight("sanne", "dm")
    stage.play(hours=2)
    again = stage.seen("sanne", "conversation-again")
    assert stage.say("reflection-me-success") in again.shown()
    assert again.ts > question.ts
