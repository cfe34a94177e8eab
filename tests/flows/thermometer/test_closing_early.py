"""Who closes a thermometer sees first until when people were told it would be open."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flows.thermometer.menu import close_button
from flows.thermometer.ports import Round, RoundMode
from flows.words import Language, words

ROUND = Round(
    *("r1", "T1", "n1", "C1", "pulse", 5, "p1"),
    datetime(2026, 9, 14, 8, tzinfo=UTC),
    datetime(2026, 9, 23, 15, tzinfo=UTC),
)
UNTIL = {
    "nl": "woensdag 23 september om 17:00 (tijd in Ho Chi Minhstad)",
    "en": "Wednesday 23 September at 17:00 (Ho Chi Minh City time)",
}
_ROOM = 300  # characters, in Slack


@pytest.mark.parametrize("mode", RoundMode)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_closing_names_the_moment_that_was_announced(language: Language, mode: RoundMode) -> None:
    button = close_button(replace(ROUND, mode=mode), UNTIL[language], words(language))
    assert button.confirm is not None
    assert UNTIL[language] in button.confirm.text
    assert len(button.confirm.text) <= _ROOM
