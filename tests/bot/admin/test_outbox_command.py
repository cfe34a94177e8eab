"""`leerkring outbox` and `leerkring due`: what waits, without for whom or in which words."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, update

from flows.moments import Due
from flows.outbox import InPlaceOf, Letter, ToChannel, ToHome, ToPerson
from storage.claiming import Claim, ClaimTable, Terms
from storage.database import Database
from storage.delivery import DeliveryTable
from storage.due import DUE, FAILED
from storage.lanes import Paces
from storage.waiting import WaitingRows
from tests.bot.admin.typing import Prompt
from tests.support import on_both

NOW = datetime.now(UTC)
LATER = NOW + timedelta(days=1)
FREE = Paces()
SANNE = "personofsanne"
NETWORK = "networkofthem"


@pytest.fixture
def prompt(address: str, tmp_path: Path) -> Prompt:
    return Prompt(tmp_path, address)


def _letter(key: str, **about: str) -> Letter:
    ids = {"network": NETWORK, "words": "wat Sanne schreef", **about}
    return Letter("T1", "reflection.prompt", ids, ToPerson(SANNE), key)


def _put(database: Database, *letters: Letter) -> None:
    with database.write() as w:
        for letter in letters:
            w.outbox.put(letter, NOW)


def _claim(database: Database, now: datetime = NOW) -> Claim:
    with database.write() as w:
        found = _next(w.connection, now)
    assert found is not None
    return found


def _next(connection: Connection, now: datetime) -> Claim | None:
    table, terms = ClaimTable(connection), Terms(timedelta(seconds=60), FREE)
    return table.take(table.look(now, FREE).ready, now, terms)


def _set_aside(
    database: Database, letter: Letter, error: str = "not_allowed", now: datetime = NOW
) -> int:
    _put(database, letter)
    claim = _claim(database, now)
    with database.write() as w:
        assert DeliveryTable(w.connection).dead(claim, error)
    return claim.id


def _state(database: Database, row: int) -> str:
    with database.read() as w:
        found = WaitingRows(w.connection).get(row)
    assert found is not None
    return found.state


@on_both
def test_it_lists_what_was_not_said_and_tells_of_nobody(database: Database, prompt: Prompt) -> None:
    assert "Nothing is waiting" in prompt.does("outbox", "list")
    row = _set_aside(database, _letter("a"), "restricted_action")
    _put(database, Letter("T1", "digest", {}, ToChannel("C0LEREN"), "b"))
    _put(database, Letter("T1", "home", {"person": SANNE}, ToHome(SANNE)))
    listed = prompt.does("outbox", "list")
    assert [line.split()[1] for line in listed.splitlines()] == [
        "state",
        "aside",
        "waiting",
        "waiting",
    ]
    assert "restricted_action" in listed
    assert "T1" in listed
    told = prompt.does("outbox", "show", str(row))
    assert "where:            direct message" in told
    assert NETWORK in told
    assert f"{NOW:%Y-%m-%d %H:%M} UTC" in told
    assert "C0LEREN" in prompt.does("outbox", "show", str(row + 1))
    everything = listed + told + prompt.does("outbox", "list", "--state", "all")
    assert SANNE not in everything
    assert "schreef" not in everything


@on_both
def test_it_filters_and_limits(database: Database, prompt: Prompt) -> None:
    for n in range(5):
        _put(database, Letter("T1", "note", {}, ToPerson(f"p{n}"), f"k{n}"))
    claim = _claim(database)
    with database.write() as w:
        DeliveryTable(w.connection).sent(claim, "D1", "1.1")
    sent = prompt.does("outbox", "list", "--state", "sent")
    assert [line.split()[0] for line in sent.splitlines()] == ["id", str(claim.id)]
    some = prompt.does("outbox", "list", "--limit", "2")
    assert len(some.splitlines()) == 4
    assert "--limit shows more" in some
    assert prompt.does("outbox", "list", "--state", "withdrawn") == "There is none.\n"


@on_both
def test_what_was_set_aside_is_tried_again_and_looked_up_first(
    database: Database, prompt: Prompt
) -> None:
    row = _set_aside(database, _letter("a"))
    assert f"{row} is tried" in prompt.does("outbox", "retry", str(row))
    assert _claim(database, LATER).attempts == 2, "so it counts as perhaps said"
    assert "under-way" in prompt.is_refused("outbox", "retry", str(row))
    other = _set_aside(database, Letter("T1", "note", {}, ToPerson("p2"), "b"), now=LATER)
    assert f"{other} is tried" in prompt.does("outbox", "retry", "--all-aside")
    assert _state(database, other) == "waiting"
    assert "There is no row 99" in prompt.is_refused("outbox", "retry", "99")
    assert "Give ids" in prompt.is_refused("outbox", "retry")
    assert "Give ids" in prompt.is_refused("outbox", "retry", "1", "--all-aside")


@on_both
def test_what_may_stand_in_a_channel_waits_for_somebody_who_looks(
    database: Database, prompt: Prompt
) -> None:
    _put(database, Letter("T1", "note", {}, ToChannel("C1"), "a"))
    _claim(database)
    claim = _claim(database, NOW + timedelta(minutes=2))
    with database.write() as w:
        DeliveryTable(w.connection).dead(claim, "fate_unknown")
    row = str(claim.id)
    assert "look there" in prompt.is_refused("outbox", "retry", row)
    assert _state(database, claim.id) == "aside"
    assert "is tried" in prompt.does("outbox", "retry", row, "--yes")
    assert _claim(database, LATER).attempts == 1, "somebody looked: it is as if new"


@on_both
def test_what_was_withdrawn_is_never_sent(database: Database, prompt: Prompt) -> None:
    _put(database, _letter("a"))
    with database.read() as w:
        (waiting,) = WaitingRows(w.connection).some(("waiting",), 9)
    assert "will not be sent" in prompt.does("outbox", "withdraw", str(waiting.id))
    _put(database, _letter("a"))
    assert _state(database, waiting.id) == "withdrawn"
    with database.write() as w:
        assert _next(w.connection, NOW + timedelta(days=9)) is None
    assert "nothing to withdraw" in prompt.is_refused("outbox", "withdraw", str(waiting.id))
    assert "is withdrawn" in prompt.is_refused("outbox", "retry", str(waiting.id))


@on_both
def test_what_is_under_way_can_be_withdrawn_and_it_is_said_that_it_may_be_late(
    database: Database, prompt: Prompt
) -> None:
    _put(database, _letter("a"))
    claim = _claim(database)
    assert "may have been said" in prompt.does("outbox", "withdraw", str(claim.id))
    with database.write() as w:
        assert not DeliveryTable(w.connection).sent(claim, "D1", "1.1")
        later = _next(w.connection, NOW + timedelta(days=9))
    assert later is None
    _put(database, Letter("T1", "note", {}, InPlaceOf("a")))
    update = _claim(database, NOW + timedelta(days=9))
    prompt.does("outbox", "withdraw", str(update.id))
    _put(database, Letter("T1", "note", {}, InPlaceOf("a")))
    assert _state(database, update.id) == "waiting", "a later change is another one"


@on_both
def test_planned_moments_are_listed_done_after_all_or_never(
    database: Database, prompt: Prompt
) -> None:
    assert prompt.does("due", "list") == "There is none.\n"
    about = {"network": NETWORK}
    moments = [
        Due(key, "T1", "digest", about, date(2026, 5, 4), time(15), "UTC", NOW)
        for key in ("one", "two", "three")
    ]
    with database.write() as w:
        for each in moments:
            w.due.plan(each)
        failed = update(DUE).where(DUE.c.key.in_(("one", "two")))
        w.connection.execute(failed.values(state=FAILED, attempts=5))
    assert [line.split()[:2] for line in prompt.does("due", "list").splitlines()[1:]] == [
        ["one", "aside"],
        ["three", "waiting"],
        ["two", "aside"],
    ]
    assert "one is done within seconds" in prompt.does("due", "retry", "one")
    assert "was not set aside" in prompt.is_refused("due", "retry", "three")
    assert "two will not be done" in prompt.does("due", "withdraw", "two")
    assert "not planned" in prompt.is_refused("due", "withdraw", "two", "none")
    with database.write() as w:
        for each in moments:
            w.due.plan(each)
    with database.write() as w:
        assert sorted(each.key for each in w.due.claim(NOW, 3)) == ["one", "three"]
