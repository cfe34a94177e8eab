"""What comes along with a weekly question: two things at most, the most pressing first."""

from datetime import UTC, datetime

import pytest

from flows.beside import Beside, laid_along
from flows.conversation.state import Conversation
from flows.message import Note, Para
from flows.words import LANGUAGES, Language, words

TALK = Conversation("c", "T", "p", "n", "reflection-us", "w", datetime(2026, 5, 4, tzinfo=UTC))


def _thing(*lines: str) -> Beside:
    return lambda _w, _conversation, _say: tuple(map(Para, lines))


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_things_come_along_and_of_more_it_is_told_where_they_stand(language: Language) -> None:
    say = words(language)
    head, more = Note(say("reflection-along")), Note(say("reflection-along-more"))
    one, two, three, none = _thing("1a", "1b"), _thing("2"), _thing("3"), _thing()
    assert laid_along((none, none), None, TALK, say) == ()
    assert laid_along((none, two), None, TALK, say) == (head, Para("2"))
    both = (head, Para("1a"), Para("1b"), Para("2"))
    assert laid_along((one, none, two), None, TALK, say) == both
    assert laid_along((one, none, two, three), None, TALK, say) == (*both, more)
