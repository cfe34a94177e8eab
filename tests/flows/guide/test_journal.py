"""A journal holds everything once, in its order, on the writer's own days."""

import itertools
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.guide.journal import Entry, pieces
from flows.moments import local_day

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
