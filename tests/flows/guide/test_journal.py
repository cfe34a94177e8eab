"""A journal holds everything once, in its order, on the writer's own days."""

import itertools
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.guide.journal import Entry, pieces
from flows.guide.keeping import files
from flows.moments import local_day
from flows.words import words

START = datetime(2026, 11, 2, 22, 30, tzinfo=UTC)
entries = st.builds(
    Entry,
    st.integers(0, 300).map(lambda hours: START + timedelta(hours=hours)),
    st.sampled_from(("Je vraagstuk", "Je week", "Je actie")),
    st.just("Hoe ging het?"),
    st.text(max_size=5),
)
chapters = st.lists(st.lists(entries, max_size=20), max_size=4)


@given(chapters)
def test_all_entries_stand_once_in_the_order_of_their_moments(found: list[list[Entry]]) -> None:
    laid = [each for piece in pieces(found, "Europe/Amsterdam") for each in piece.entries]
    everything = [each for chapter in found for each in chapter]
    assert sorted(laid, key=repr) == sorted(everything, key=repr)
    assert [each.at for each in laid] == sorted(each.at for each in everything)


@given(chapters)
def test_a_piece_is_of_one_day_there_and_of_one_thing(found: list[list[Entry]]) -> None:
    laid = pieces(found, "Europe/Amsterdam")
    for piece in laid:
        days = {local_day(each.at, "Europe/Amsterdam") for each in piece.entries}
        assert (days, {each.title for each in piece.entries}) == ({piece.day}, {piece.title})
    neighbours = itertools.pairwise(laid)
    assert all((one.day, one.title) != (next_.day, next_.title) for one, next_ in neighbours)


def test_the_day_is_that_of_who_wrote_it() -> None:
    late = [[Entry(START, "Je week", "", "Laat.")]]
    assert pieces(late, "Europe/Amsterdam")[0].day == date(2026, 11, 2)
    assert pieces(late, "Asia/Tokyo")[0].day == date(2026, 11, 3)


def test_a_long_journal_comes_whole_in_both_files() -> None:
    many = [
        Entry(START + timedelta(hours=9 * n), "Je week", "Wat lukte er?", f"Nummer {n}.\nNog een.")
        for n in range(300)
    ]
    found = pieces([many], "Europe/Amsterdam")
    paper, text = files(found, "Samen *Sterker*", START.date(), words("nl"), "nl")
    assert [line for line in text.text.split("\n") if line.startswith("> Nummer")] == [
        f"> Nummer {n}.  " for n in range(300)
    ]
    drawn = paper.data["pieces"]
    assert isinstance(drawn, list)
    assert sum(len(each["entries"]) for each in drawn) == len(many)
    assert (paper.name, text.name) == ("leerdagboek-2026-11-02.pdf", "leerdagboek-2026-11-02.md")
    assert "**Samen \\*Sterker\\***" in text.text
