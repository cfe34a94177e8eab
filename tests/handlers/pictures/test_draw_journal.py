"""A journal is drawn to print, however long it is and whatever is in it."""

import re
from collections.abc import Mapping

import pytest

from handlers.pictures.draw import draw_paper

MANY = 300


def _entry(*lines: str, asked: str = "Wat lukte er?") -> dict[str, object]:
    return {"asked": asked, "lines": list(lines)}


def _data(*entries: Mapping[str, object]) -> dict[str, object]:
    return {
        "language": "nl",
        "title": "Mijn leerdagboek",
        "subtitle": "Samen Sterker",
        "made": "Gemaakt op maandag 2 november 2026.",
        "footer": "Leerdagboek Samen Sterker",
        "pieces": [
            {"day": "maandag 2 november 2026", "title": "Je week", "entries": list(entries)}
        ],
    }


def _pages(pdf: bytes) -> int:
    """Read how many pages the root of all pages counts."""
    return max(int(each) for each in re.findall(rb"/Count (\d+)", pdf))


def test_a_short_journal_is_one_page() -> None:
    assert _pages(draw_paper("journal", _data(_entry("Het lukte.", "", "En toen.")))) == 1


def test_three_hundred_long_entries_take_the_pages_they_need() -> None:
    long = _entry("Ik luisterde en vroeg door. " * 100)
    one, all_ = (_pages(draw_paper("journal", _data(*[long] * n))) for n in (1, MANY))
    assert one >= 1
    assert all_ > MANY / 2


@pytest.mark.parametrize(
    "words", ['#panic("run")', "*vet* $x$ <label>", '"]#import "x"', "", "half \ud83d", "شبكة 🌱"]
)
def test_words_are_never_run_or_read_as_markup(words: str) -> None:
    drawn = draw_paper("journal", _data(_entry(words, asked=words)) | {"subtitle": words})
    assert _pages(drawn) == 1
