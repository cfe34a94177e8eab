"""Which letter goes out next: by the index, past what is shut, and in order."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event

from bot.delivery.paces import HISTORY, HOME, POST, SLACK, UPDATE
from flows.outbox import InPlaceOf, Letter, Target, ToChannel, ToHome, ToPerson
from storage.claiming import Claim, ClaimTable
from storage.database import Database
from storage.delivery import DeliveryTable
from storage.lanes import Lane, call_gate, line_gate
from tests import claims
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
SECOND = timedelta(seconds=1)
LATER = NOW + 90 * SECOND


def put(database: Database, *letters: Letter, now: datetime = NOW) -> None:
    with database.write() as w:
        for letter in letters:
            w.outbox.put(letter, now)


def letter(key: str, to: Target | None = None, *, urgent: bool = True) -> Letter:
    return Letter("T1", "note", {"key": key}, to or ToPerson(key), key, urgent)


def prompts(number: int) -> list[Letter]:
    return [letter(f"prompt {each}", urgent=False) for each in range(number)]


def claim(
    database: Database, now: datetime = NOW, doubted_until: datetime | None = None
) -> Claim | None:
    return claims.claim(database, now, SLACK, doubted_until)


def all_that_go(database: Database, now: datetime) -> list[str]:
    """Claim and send all that may go at a moment; gives their keys."""
    found = []
    while (mine := claim(database, now)) is not None:
        with database.write() as w:
            DeliveryTable(w.connection).sent(mine, "D1", f"{mine.id}.0")
        found.append(mine.ids["key"])
    return found


def shut(database: Database, *gates: str) -> None:
    with database.write() as w:
        DeliveryTable(w.connection).block(gates, LATER)


@on_both
def test_looking_goes_along_the_index_and_sorts_nothing(database: Database) -> None:
    put(database, *prompts(2000), *(letter(f"reply {each}") for each in range(500)))
    if database.engine.dialect.name == "postgresql":
        with database.engine.begin() as connection:
            connection.exec_driver_sql("ANALYZE outbox")
    for looked in _looked(database):
        plan = _plan(database, looked)
        assert "ix_outbox_waiting" in plan
        assert "Sort" not in plan
        assert "TEMP B-TREE" not in plan
        for step in plan.splitlines():
            scans_all = "Seq Scan" in step or ("SCAN outbox" in step and "INDEX" not in step)
            assert not scans_all, step


def _looked(database: Database) -> list[str]:
    """Give the statements of one look that read the outbox, with their values."""
    found: list[str] = []

    def hear(
        connection: object, cursor: object, statement: str, values: object, *_: object
    ) -> None:
        del connection, cursor
        if "FROM outbox" in statement:
            found.append(_filled_in(statement, values))

    event.listen(database.engine, "before_cursor_execute", hear)
    try:
        claims.next_at(database, NOW, SLACK)
    finally:
        event.remove(database.engine, "before_cursor_execute", hear)
    assert len(found) == 2, "the workspaces, and the heads of all lanes"
    return found


def _filled_in(statement: str, values: object) -> str:
    if isinstance(values, dict):
        for name, value in values.items():
            statement = statement.replace(f"%({name})s", _literal(value))
        for kind in ("VARCHAR", "INTEGER", "BIGINT", "BOOLEAN"):
            statement = statement.replace(f"::{kind}", "")
        return statement
    assert isinstance(values, tuple)
    for value in values:
        statement = statement.replace("?", _literal(value), 1)
    return statement


def _literal(value: object) -> str:
    if isinstance(value, bool):
        return str(value).upper()
    return str(value) if isinstance(value, int) else f"'{value}'"


def _plan(database: Database, statement: str) -> str:
    explain = "EXPLAIN QUERY PLAN" if database.engine.dialect.name == "sqlite" else "EXPLAIN"
    with database.engine.connect() as connection:
        rows = connection.exec_driver_sql(f"{explain} {statement.replace('%', '%%')}").all()
    return "\n".join(str(row[-1]) for row in rows)


@on_both
def test_a_look_writes_nothing(database: Database) -> None:
    put(database, letter("later"), now=NOW + SECOND)
    told: list[str] = []

    def hear(*said: object) -> None:
        told.append(str(said[2]))

    event.listen(database.engine, "before_cursor_execute", hear)
    with database.read() as w:
        assert ClaimTable(w.connection).look(NOW, SLACK).ready == ()
    event.remove(database.engine, "before_cursor_execute", hear)
    assert told
    assert all(each.startswith(("SELECT", "WITH", "BEGIN")) for each in told)


@on_both
@pytest.mark.parametrize(
    ("call", "waiting"),
    [
        (POST, {"post"}),
        (UPDATE, {"update"}),
        (HOME, {"home"}),
        (HISTORY, set()),
    ],
)
def test_a_shut_gate_keeps_back_only_what_needs_it(
    database: Database, call: str, waiting: set[str]
) -> None:
    put(database, letter("first"))
    assert all_that_go(database, NOW) == ["first"]
    put(
        database,
        Letter("T1", "note", {"key": "update"}, InPlaceOf("first", "p1")),
        Letter("T1", "note", {"key": "home"}, ToHome("p1")),
        letter("post", ToPerson("p1")),
    )
    shut(database, call_gate(call, "T1"))
    everything = {"update", "home", "post"}
    assert set(all_that_go(database, NOW)) == everything - waiting
    assert claims.next_at(database, NOW, SLACK) == (LATER if waiting else None)
    assert set(all_that_go(database, LATER)) == waiting


@on_both
def test_a_line_that_is_shut_keeps_back_nobody_else(database: Database) -> None:
    put(database, *(letter(f"{each}", ToChannel("C1")) for each in range(30)))
    put(database, letter("elsewhere"))
    shut(database, line_gate("T1", "c:C1"))
    assert all_that_go(database, NOW) == ["elsewhere"]
    assert claims.next_at(database, NOW, SLACK) == LATER


@on_both
def test_at_the_ceiling_a_campaign_leaves_room_for_replies(database: Database) -> None:
    put(database, *prompts(500))
    went = all_that_go(database, NOW)
    assert 20 <= len(went) < 100
    replies = [letter(f"reply {each}") for each in range(10)]
    put(database, *replies)
    assert all_that_go(database, NOW) == [each.key for each in replies]
    waiting = claims.next_at(database, NOW, SLACK)
    assert waiting is not None
    assert NOW < waiting < NOW + timedelta(minutes=1)


@on_both
def test_a_campaign_is_as_quick_as_the_workspace_permits(database: Database) -> None:
    pace = SLACK.calls[POST]
    put(database, *prompts(300))
    now, went = NOW, 0
    while went < 300:
        went += len(all_that_go(database, now))
        now = claims.next_at(database, now, SLACK) or now
    permitted = pace.every * (300 - (pace.burst - pace.reserve))
    assert permitted - SECOND <= now - NOW <= permitted + SECOND


def settle(how: str) -> Callable[[DeliveryTable, Claim], object]:
    return {
        "tried again": lambda table, mine: table.again(mine, NOW),
        "unknown": lambda table, mine: table.unknown(mine, "timeout", NOW),
    }[how]


@on_both
@pytest.mark.parametrize(
    ("how", "lane"), [("tried again", Lane.POST), ("unknown", Lane.LOOK), ("", Lane.LOOK)]
)
def test_only_what_may_have_been_said_is_looked_up(
    database: Database, how: str, lane: Lane
) -> None:
    put(database, letter("first"))
    mine = claim(database)
    assert mine is not None
    assert mine.lane is Lane.POST
    if how:
        with database.write() as w:
            settle(how)(DeliveryTable(w.connection), mine)
    found = claim(database, NOW + claims.LEASE)
    assert found is not None
    assert found.lane is lane


@on_both
def test_what_an_earlier_process_may_have_said_is_looked_up(database: Database) -> None:
    put(database, letter("old"), letter("old in a channel", ToChannel("C1")))
    put(database, letter("new"), now=LATER)
    found = {}
    while (mine := claim(database, LATER, LATER)) is not None:
        found[mine.ids["key"]] = mine.lane
    assert found == {"old": Lane.LOOK, "old in a channel": Lane.POST, "new": Lane.POST}


@on_both
def test_a_look_up_that_must_wait_keeps_back_no_post(database: Database) -> None:
    put(database, *(letter(f"old {each}") for each in range(40)))
    put(database, letter("new"), now=LATER)
    shut(database, call_gate(HISTORY, "T1"))
    with database.write() as w:
        DeliveryTable(w.connection).block([call_gate(HISTORY, "T1")], LATER + 90 * SECOND)
    mine = claim(database, LATER, LATER)
    assert mine is not None
    assert mine.ids["key"] == "new"
    assert claim(database, LATER, LATER) is None


@on_both
def test_workspaces_do_not_wait_for_one_another(database: Database) -> None:
    put(database, letter("here"), Letter("T2", "note", {"key": "there"}, ToPerson("p2"), "there"))
    shut(database, call_gate(POST, "T1"))
    assert all_that_go(database, NOW) == ["there"]
    assert all_that_go(database, LATER) == ["here"]
