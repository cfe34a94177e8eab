"""What is chosen to talk about, and what is only left out because it comes later in the list."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from flows.thermometer.publish import Figure, Points, Shown, level_with, points_of
from flows.thermometer.statements import PULSE
from flows.thermometer.sums import Band

means = st.integers(2, 10).map(lambda halves: Decimal(halves) / 2)
figures = st.builds(Figure, means, st.sampled_from(("united", "mixed", "divided")))


def test_points_in_the_order_of_means_with_ties_by_the_order_of_statements() -> None:
    points = _points(
        "3.0 mixed", "4.0 united", "2.0 divided", "5.0 divided", "4.0 mixed", "4.0 united"
    )
    assert _ids(points.success) == ["B1", "E2"]
    assert _ids(points.improvement) == ["C1", "A1"]
    assert points.conversation is not None
    assert points.conversation.statement.id == "C1"


def test_nothing_is_made_up_when_all_is_low() -> None:
    points = _points(*["2.0 united"] * 6)
    assert points.success == ()
    assert _ids(points.improvement) == ["A1", "B1"]
    assert points.conversation is None


def test_nothing_warm_is_a_point_to_improve() -> None:
    assert _points(*["4.5 united"] * 6).improvement == ()


def test_without_anything_low_the_lukewarm_is_a_point_to_improve_but_not_a_success_too() -> None:
    points = _points(*["3.5 united"] * 3, *["4.0 united"] * 2, "3.5 divided")
    assert _ids(points.success) == ["D1", "E2"]
    assert _ids(points.improvement) == ["A1", "B1"]


def test_what_is_as_high_as_a_success_is_no_point_to_improve() -> None:
    points = _points(*["3.5 united"] * 6)
    assert _ids(points.success) == ["A1", "B1"]
    assert points.improvement == ()


def test_level_is_what_only_the_order_of_the_list_leaves_out() -> None:
    given_ = [
        _written(each) for each in ("4.0 united", "3.0 mixed", *["4.0 mixed"] * 3, "3.0 mixed")
    ]
    shown = [Shown(s, f) for s, f in zip(PULSE.statements, given_, strict=True)]
    points = points_of(shown)
    assert _ids(points.success) == ["A1", "C1"]
    assert _ids(level_with(points.success, shown)) == ["D1", "E2"]
    assert _ids(points.improvement) == ["B1", "F2"]
    assert level_with(points.improvement, shown) == level_with((), shown) == ()


@given(st.lists(figures, min_size=6, max_size=6))
def test_points_keep_their_promises(given_: list[Figure]) -> None:
    points = points_of(Shown(s, f) for s, f in zip(PULSE.statements, given_, strict=True))
    assert len(points.success) <= 2
    assert len(points.improvement) <= 2
    assert not set(_ids(points.success)) & set(_ids(points.improvement))
    assert all(p.figure.mean >= 3.5 and p.figure.band != "divided" for p in points.success)
    assert all(p.figure.label != "warm" for p in points.improvement)
    divided = [f for f in given_ if f.band == "divided"]
    if divided:
        assert points.conversation is not None
        assert points.conversation.figure.band == "divided"


def _points(*written: str) -> Points:
    return points_of(map(Shown, PULSE.statements, map(_written, written)))


def _written(words: str) -> Figure:
    mean, band = words.split()
    bands: dict[str, Band] = {"united": "united", "mixed": "mixed", "divided": "divided"}
    return Figure(Decimal(mean), bands[band])


def _ids(shown: tuple[Shown, ...]) -> list[str]:
    return [each.statement.id for each in shown]
