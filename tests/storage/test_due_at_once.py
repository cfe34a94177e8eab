"""Many moments in one transaction: whatever is looked at, it is as if each had one of its own."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from flows.moments import Due
from storage.database import Database
from storage.due import DUE as TABLE
from tests.support import on_both

NOW = datetime(2026, 5, 7, 13, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
A_LITTLE_LATER = NOW - timedelta(minutes=59, seconds=56)
_TWO = 2
KEYS = [f"{first}{second}" for first in "abc" for second in "xyz"]


def due(key: str, at: datetime = NOW) -> Due:
    return Due(key, "T1", key[0], {"network": key[1]}, date(2026, 5, 7), time(15), "UTC", at)


def plan(database: Database, *keys: str) -> None:
    with database.write() as w:
        for number, key in enumerate(keys):
            w.due.plan(due(key, NOW - timedelta(hours=1) + timedelta(seconds=number)))


@on_both
def test_what_was_not_reached_waits_on(database: Database) -> None:
    plan(database, "ax", "bx", "cx")
    with database.write() as w:
        claimed = w.due.claim(NOW, 9)
        assert [next(claimed).key, next(claimed).key] == ["ax", "bx"]
        w.due.settle()
        assert next(claimed, None) is None
    with database.write() as w:
        assert [each.key for each in w.due.claim(NOW, 9)] == ["cx"]


@on_both
def test_whoever_looks_sees_what_has_fired_and_what_still_waits(database: Database) -> None:
    plan(database, "ax", "bx", "cx")
    with database.write() as w:
        claimed = w.due.claim(NOW, 9)
        next(claimed)
        assert w.due.first_under("a") is None
        assert w.due.first_under("b") is not None
        assert w.due.first_of("c", "x") is not None


@on_both
def test_nothing_fires_when_the_transaction_comes_to_nothing(database: Database) -> None:
    plan(database, "ax", "bx")
    with suppress(ZeroDivisionError), database.write() as w:
        for each in w.due.claim(NOW, 9):
            if each.key == "bx":
                raise ZeroDivisionError
    with database.write() as w:
        assert [each.key for each in w.due.claim(NOW, 9)] == ["ax", "bx"]


Effect = tuple[str, str]
EFFECTS: st.SearchStrategy[Effect] = st.one_of(
    st.tuples(st.just("drop"), st.sampled_from(["a", "b", "c", *KEYS])),
    st.tuples(st.just("call off"), st.sampled_from(KEYS)),
    st.tuples(
        st.sampled_from(["plan now", "plan later", "put off", "nothing"]), st.sampled_from(KEYS)
    ),
    st.tuples(st.sampled_from(["first under", "first of"]), st.sampled_from(KEYS)),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(KEYS), st.dictionaries(st.sampled_from(KEYS), EFFECTS))
def test_it_is_as_if_each_had_a_transaction_of_its_own(
    database: Database, keys: list[str], effects: dict[str, Effect]
) -> None:
    anew = {key for what, key in effects.values() if what == "plan now"}
    assume(len(anew) < _TWO)  # at the very same moment either may come first
    told = []
    for most in (1, 4, 250):
        with database.write() as w:
            w.connection.execute(TABLE.delete())
        plan(database, *keys)
        told.append((list(_fired(database, effects, most)), _left(database)))
    assert told[0] == told[1] == told[2]


def _fired(database: Database, effects: dict[str, Effect], most: int) -> Iterator[tuple[str, Any]]:
    """Do all that is due, with at most so many at once; each has an effect the first time."""
    known = set()
    while True:
        with database.write() as w:
            found = []
            for each in w.due.claim(NOW, most):
                effect = effects.get(each.key, ("nothing", "")) if each.key not in known else None
                known.add(each.key)
                found.append((each.key, effect and _do(w.due, each, *effect)))
            w.due.settle()
        if not found:
            return
        yield from found


def _do(table: Any, own: Due, what: str, key: str) -> Any:
    """Do to the table what some effect does to it; gives what it tells."""
    does: dict[str, Callable[[], Any]] = {
        "drop": lambda: table.drop(key),
        "call off": lambda: table.call_off(key[1], key[0], after=A_LITTLE_LATER),
        "plan now": lambda: table.plan(due(key, NOW)),
        "plan later": lambda: table.plan(due(key, LATER)),
        "put off": lambda: table.put_off(replace(own, at=LATER)),
        "first under": lambda: table.first_under(key),
        "first of": lambda: table.first_of(key[0], key[1]),
        "nothing": lambda: None,
    }
    return does[what]()


def _left(database: Database) -> list[tuple[Any, ...]]:
    with database.read() as w:
        order = TABLE.select().order_by(TABLE.c.key)
        return [(row.key, row.state, row.next_at) for row in w.connection.execute(order)]
