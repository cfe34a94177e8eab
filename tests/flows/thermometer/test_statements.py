"""What the thermometer asks."""

from flows.thermometer.statements import DIMENSIONS, FULL, PULSE, SETS


def test_the_full_set_has_two_statements_to_each_of_six_dimensions() -> None:
    assert FULL.dimensions == DIMENSIONS
    assert [len(FULL.of(each)) for each in DIMENSIONS] == [2] * 6


def test_the_pulse_asks_one_statement_of_each_dimension_in_the_same_order() -> None:
    assert [each.id for each in PULSE.statements] == ["A1", "B1", "C1", "D1", "E2", "F2"]
    assert PULSE.dimensions == DIMENSIONS


def test_ids_and_versions_are_for_ever() -> None:
    """Change these only by adding: stored rounds are read by them."""
    ids = ["A1", "A2", "B1", "B2", "C1", "C2", "D1", "D2", "E1", "E2", "F1", "F2"]
    assert [each.id for each in FULL.statements] == ids
    assert {name: each.version for name, each in SETS.items()} == {"pulse": 1, "full": 1}
