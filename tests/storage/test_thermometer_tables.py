"""Rounds of the thermometer: sealed until closing, and afterwards only counts."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from flows.thermometer.ports import Round, RoundState
from flows.thermometer.statements import PULSE
from storage.database import Database
from storage.rounds import BOX, ROUND_SECRET, TICKET
from tests.support import close_round, on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
_PIECE = 32  # bytes
PEOPLE = ("p1", "p2", "p3", "p4", "p5")
IDS = tuple(each.id for each in PULSE.statements)
ANSWERS = ("1", "2", "3", "4", "5", "0")

forms = st.fixed_dictionaries({id_: st.sampled_from(ANSWERS) for id_ in IDS})


def all_say(answer: str) -> dict[str, str]:
    return dict.fromkeys(IDS, answer)


def round_(id_: str = "r1", network: str = "n1") -> Round:
    deadline = NOW + timedelta(days=7)
    return Round(id_, "T1", network, "C1", "pulse", 1, "p1", NOW, deadline, invited=len(PEOPLE))


def opened(database: Database, id_: str = "r1", network: str = "n1") -> None:
    with database.write() as w:
        w.thermometer.add(round_(id_, network), PEOPLE)


def fill(database: Database, person: str, form: Mapping[str, str], id_: str = "r1") -> None:
    with database.write() as w:
        w.thermometer.put_box(id_, person, form)


def close(database: Database, id_: str = "r1") -> Round:
    with database.write() as w:
        return close_round(w, id_, NOW)


def own(database: Database, person: str) -> dict[str, str] | None:
    with database.read() as w:
        return w.thermometer.own_box("r1", person)


@on_both
def test_a_round_comes_back_with_those_who_are_invited(database: Database) -> None:
    with database.write() as w:
        w.thermometer.add(round_(), [*PEOPLE, "p1"])
    with database.read() as w:
        assert w.thermometer.get("r1") == round_()
        assert w.thermometer.open_in("n1") == round_()
        assert w.thermometer.open_for("p3") == (round_(),)
        assert w.thermometer.invited("r1") == PEOPLE
        assert w.thermometer.is_invited("r1", "p1")
        assert not w.thermometer.is_invited("r1", "p6")
        assert w.thermometer.last_closed("n1") is None
        assert w.thermometer.open_in("n2") is None
        assert w.thermometer.open_for("p6") == ()


@on_both
def test_one_finds_back_ones_own_answers_and_may_replace_them(database: Database) -> None:
    opened(database)
    assert own(database, "p1") is None
    fill(database, "p1", all_say("2"))
    fill(database, "p2", all_say("5"))
    fill(database, "p1", all_say("4"))
    assert own(database, "p1") == all_say("4")
    assert own(database, "p2") == all_say("5")
    assert own(database, "p3") is None
    closed = close(database)
    assert closed.submitted == 2
    with database.read() as w:
        assert w.thermometer.tallies("r1")[IDS[0]] == (0, 0, 0, 1, 1, 0)


@on_both
@given(given_forms=st.lists(forms, max_size=len(PEOPLE)))
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_counts_are_those_of_the_last_forms(
    database: Database, given_forms: list[dict[str, str]]
) -> None:
    id_ = str(uuid4())
    opened(database, id_)
    for person, form in zip(PEOPLE, given_forms, strict=False):
        fill(database, person, all_say("3"), id_)
        fill(database, person, form, id_)
    closed = close(database, id_)
    assert (closed.state, closed.submitted) == (RoundState.CLOSED, len(given_forms))
    assert (closed.invited, closed.closed_at) == (len(PEOPLE), NOW)
    with database.read() as w:
        tallies = w.thermometer.tallies(id_)
    assert set(tallies) == (set(IDS) if given_forms else set())
    for statement, tally in tallies.items():
        counted = Counter(form[statement] for form in given_forms)
        assert tally == tuple(counted[answer] for answer in ANSWERS)


@on_both
def test_after_closing_there_is_no_box_no_ticket_and_no_secret(database: Database) -> None:
    opened(database)
    fill(database, "p1", all_say("2"))
    with database.read() as w:
        assert w.connection.execute(select(BOX)).all() != []
        assert len(w.connection.execute(select(TICKET)).all()) == len(PEOPLE)
        assert w.connection.execute(select(ROUND_SECRET.c.secret)).scalar_one() is not None
    close(database)
    with database.read() as w:
        assert w.connection.execute(select(BOX)).all() == []
        assert w.connection.execute(select(TICKET)).all() == []
        assert w.connection.execute(select(ROUND_SECRET.c.secret)).first() is None
        assert w.thermometer.last_closed("n1") == w.thermometer.get("r1")
        assert w.thermometer.open_in("n1") is None


def files_of(folder: Path) -> bytes:
    """Read the database file and what goes with it, as somebody with the disk would."""
    return b"".join(file.read_bytes() for file in sorted(folder.glob("leerkring.db*")))


def test_after_closing_nothing_of_boxes_and_secret_is_left_in_the_files(
    database: Database, tmp_path: Path
) -> None:
    opened(database)
    for number, person in enumerate(PEOPLE):
        fill(database, person, all_say(ANSWERS[number]))
        fill(database, person, all_say("1"))
    with database.read() as w:
        boxes = w.connection.execute(select(BOX)).all()
        secret = w.connection.execute(select(ROUND_SECRET.c.secret)).scalar_one()
    traces = [secret, *(row.box for row in boxes), *(row.token.encode() for row in boxes)]
    assert len(traces) == 1 + 2 * len(PEOPLE)
    assert all(trace[:_PIECE] in files_of(tmp_path) for trace in traces)
    close(database)
    after = files_of(tmp_path)
    assert b"pulse" in after
    assert [piece for trace in traces for piece in _pieces(trace) if piece in after] == []


def _pieces(trace: bytes) -> Iterator[bytes]:
    """Cut what may lie over several pages into pieces that do not."""
    return (trace[at : at + _PIECE] for at in range(0, len(trace) - _PIECE + 1, _PIECE))


@pytest.mark.parametrize("table", ["box", "ticket"])
def test_no_row_number_tells_who_came_first(database: Database, table: str) -> None:
    with database.read() as w:
        found = w.connection.execute(
            text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": table}
        ).scalar_one()
    assert found.rstrip().endswith("WITHOUT ROWID")


@on_both
def test_a_box_tells_nothing_by_its_size_or_its_name(database: Database) -> None:
    opened(database)
    for person, answer in zip(PEOPLE, ANSWERS, strict=False):
        fill(database, person, all_say(answer))
    fill(database, "p5", dict(zip(IDS, ANSWERS, strict=True)))
    with database.read() as w:
        rows = w.connection.execute(select(BOX)).all()
    assert len({len(row.box) for row in rows}) == 1
    assert not any(person in row.token for row in rows for person in PEOPLE)
    assert {column.name for column in BOX.columns} == {"round", "token", "team", "box"}


@on_both
def test_the_same_answers_of_one_person_never_look_the_same_twice(database: Database) -> None:
    seen = set()
    opened(database)
    for _ in range(3):
        fill(database, "p1", all_say("4"))
        with database.read() as w:
            seen.add(w.connection.execute(select(BOX.c.box)).scalar_one())
    assert len(seen) == 3


@on_both
def test_two_rounds_give_one_person_two_names(database: Database) -> None:
    for id_ in ("r1", "r2"):
        opened(database, id_, f"network of {id_}")
        fill(database, "p1", all_say("4"), id_)
    with database.read() as w:
        assert len(set(w.connection.execute(select(BOX.c.token)).scalars())) == 2


@on_both
def test_after_closing_nobody_finds_back_their_answers(database: Database) -> None:
    opened(database)
    fill(database, "p1", all_say("4"))
    close(database)
    assert own(database, "p1") is None


@on_both
def test_a_round_whose_secret_is_gone_is_known_and_given_up(database: Database) -> None:
    opened(database)
    with database.write() as w:
        assert w.thermometer.lost() == ()
        w.connection.execute(ROUND_SECRET.delete())
        (lost,) = w.thermometer.lost()
        assert not w.thermometer.put_box(lost.id, "p1", {"A1": "4"})
        w.thermometer.give_up(lost.id, NOW)
        assert w.thermometer.lost() == ()
        assert w.thermometer.open_in(lost.network) is None
        assert w.thermometer.closed(lost.network) == ()
        assert w.thermometer.invited(lost.id) == ()
