"""Transactions: kept whole or not at all, one writer at a time on SQLite, readers never wait."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from threading import Barrier, Thread

import pytest
from sqlalchemy import text

from flows.outbox import Letter, ToPerson
from flows.people import Person
from storage.database import Database, Turns, make_engine
from storage.errors import Unusable
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
PERSON = Person("p1", "T1", "nl", "Europe/Amsterdam")
LETTER = Letter("T1", "note", {}, ToPerson("p1"))


def add(database: Database) -> None:
    with database.write() as w:
        w.people.add(PERSON, "U1")


def every(database: Database) -> int:
    with database.read() as w:
        return w.people.get("p1").every


@on_both
def test_what_ends_well_is_kept(database: Database) -> None:
    add(database)
    with database.read() as w:
        assert w.people.of_user("T1", "U1") == PERSON


@on_both
def test_what_fails_leaves_nothing_behind_and_the_next_one_goes_on(database: Database) -> None:
    with suppress(ZeroDivisionError), database.write() as w:
        w.people.add(PERSON, "U1")
        raise ZeroDivisionError
    with database.read() as w:
        assert w.people.find("p1") is None
    add(database)
    assert every(database) == 1


@on_both
def test_a_reader_is_not_blocked_by_a_writer_and_does_not_see_its_work(database: Database) -> None:
    add(database)
    with database.write() as w:
        w.people.save(replace(PERSON, every=2))
        assert every(database) == 1
    assert every(database) == 2


@on_both
def test_only_news_that_was_kept_is_called_out(database: Database) -> None:
    called: list[str] = []
    database.on_commit = lambda: called.append("news")
    add(database)
    with suppress(ZeroDivisionError), database.write() as w:
        w.outbox.put(LETTER, NOW)
        raise ZeroDivisionError
    assert called == []
    with database.write() as w:
        w.outbox.put(LETTER, NOW)
        assert called == []
    assert called == ["news"]


def test_sixteen_writers_at_once_lose_no_update_on_sqlite(database: Database) -> None:
    add(database)
    together = Barrier(16)

    def count_up() -> None:
        together.wait()
        for _ in range(5):
            with database.write() as w:
                person = w.people.get("p1")
                w.people.save(replace(person, every=person.every + 1))

    run(count_up, 16)
    assert every(database) == 1 + 16 * 5


def test_turns_are_given_in_the_order_of_asking() -> None:
    turns = Turns()
    served: list[int] = []

    def ask(number: int) -> None:
        with turns():
            served.append(number)

    threads = [Thread(target=ask, args=(number,)) for number in range(8)]
    with turns():
        for waiting, thread in enumerate(threads, start=1):
            thread.start()
            while len(turns._waiting) < waiting:  # noqa: SLF001  nothing else tells who waits
                pass
    for thread in threads:
        thread.join()
    assert served == list(range(8))


def test_a_turn_is_passed_on_after_a_failure() -> None:
    turns = Turns()
    with pytest.raises(ZeroDivisionError), turns():
        raise ZeroDivisionError
    with turns():
        pass


def test_sqlite_keeps_its_promises(database: Database) -> None:
    """Acknowledged survives a power cut (2 is FULL), and what is deleted is wiped."""
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
    with database.read() as w:
        found = {name: w.connection.execute(text(f"PRAGMA {name}")).scalar() for name in wanted}
    assert found == wanted


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nonsense",
        "mysql://localhost/x",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite+nothing:///x.db",
        "postgresql://localhost:port/x",
    ],
)
def test_an_address_that_is_none_is_refused_in_one_sentence(address: str) -> None:
    with pytest.raises(Unusable, match=r"^DATABASE_URL [^.]*\.$"):
        make_engine(address)


def run(work: Callable[[], None], threads: int) -> None:
    with ThreadPoolExecutor(threads) as pool:
        for done in [pool.submit(work) for _ in range(threads)]:
            done.result()
