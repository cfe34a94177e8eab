"""What every contestant does, each in a process of its own: six questions for many people.

Only the standard library is used here, because the peers live in an environment of their own.
"""

import json
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

STEPS = ("issue", "why", "learn", "tried", "move", "satisfied")
ANSWERS = (
    "Families en de wijkverpleging weten van elkaar niet wie wat doet na een ontslag.",
    "Omdat er iedere week wel iemand tussen wal en schip valt, en dat is niet nodig.",
    "Een overdrachtsschrift aan de keukentafel, maar dat raakte na een maand uit beeld.",
    "Ik wil met de huisartsenpraktijk een vast moment in de week afspreken.",
    "Hoe anderen het eerste gesprek met mantelzorgers beginnen, en wat dan helpt.",
    "Als over een half jaar iedereen op één lijn zit en niemand meer hoeft te zoeken.",
)
PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000")


class Contestant(Protocol):
    """Somebody who hears answers and puts the next question."""

    def prepare(self, people: int, answering: int, counter: "Counter | None") -> None:
        """Begin anew: everybody has been asked the first question."""
        ...

    def hear(self, question: int) -> None:
        """Take the answer to one question of everybody who answers: this is what is timed."""
        ...

    def rest(self, question: int) -> None:
        """Do what happens between two answers and is not timed; make ready what is heard next."""
        ...

    def held(self) -> int:
        """Count the answers that are kept."""
        ...

    def versions(self) -> dict[str, str]:
        """Tell what is running."""
        ...


class Counter:
    """Counts what SQLite is told: statements, and commits of what was written."""

    def __init__(self) -> None:
        self.statements = 0
        self.commits = 0

    def watch(self, connection: sqlite3.Connection) -> None:
        """Count all that is said on this connection from now on."""
        writing = False

        def heard(statement: str) -> None:
            nonlocal writing
            if statement.startswith(("BEGIN", "COMMIT", "ROLLBACK")):
                self.commits += writing and statement.startswith("COMMIT")
                writing = statement == "BEGIN IMMEDIATE"
            else:
                self.statements += 1

        connection.set_trace_callback(heard)


def open_sqlite(path: Path) -> sqlite3.Connection:
    """Open a file as durably as the product does."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


class PeerStore:
    """A plain SQLite file for a peer: some texts by key, and the replies that wait to be sent."""

    def __init__(self, path: Path, counter: Counter | None, *, whole_turn: bool) -> None:
        path.unlink(missing_ok=True)
        self.connection = open_sqlite(path)
        self.connection.execute("CREATE TABLE kept (key TEXT PRIMARY KEY, text TEXT)")
        self.connection.execute("CREATE TABLE outbox (id INTEGER PRIMARY KEY, to_ TEXT, text TEXT)")
        self._whole_turn = whole_turn
        if counter:
            counter.watch(self.connection)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Hold all of a turn in one transaction, if this contestant is to do so."""
        with self._transaction(own=self._whole_turn):
            yield

    def get(self, key: str) -> str | None:
        """Give the text under a key."""
        known = self.connection.execute("SELECT text FROM kept WHERE key = ?", (key,)).fetchone()
        return str(known[0]) if known and known[0] is not None else None

    def put(self, key: str, text: str | None) -> None:
        """Keep a text, durably."""
        with self._transaction(own=not self._whole_turn):
            self.connection.execute(
                "INSERT INTO kept VALUES (:key, :text)"
                " ON CONFLICT (key) DO UPDATE SET text = excluded.text",
                {"key": key, "text": text},
            )

    def reply(self, to: str, text: str) -> None:
        """Note a reply, durably."""
        with self._transaction(own=not self._whole_turn):
            self.connection.execute("INSERT INTO outbox (to_, text) VALUES (?, ?)", (to, text))

    @contextmanager
    def _transaction(self, *, own: bool) -> Iterator[None]:
        if own:
            self.connection.execute("BEGIN IMMEDIATE")
        yield
        if own:
            self.connection.execute("COMMIT")


def serve(contestant: Any) -> None:
    """Do what the benchmark asks, one line at a time."""
    for line in sys.stdin:
        asked = json.loads(line)
        answer = _do(contestant, **asked)
        print(json.dumps(answer), flush=True)  # noqa: T201  this is how it answers


def _do(contestant: Any, do: str, **how: Any) -> Any:
    match do:
        case "prepare":
            contestant.prepare(how["people"], how["answering"], None)
        case "hear":
            began, worked = time.perf_counter(), time.process_time()
            contestant.hear(how["question"])
            took = time.perf_counter() - began, time.process_time() - worked
            contestant.rest(how["question"])
            return took
        case "count":
            return _count(contestant, how["people"])
        case _:
            return getattr(contestant, do)(**how)
    return None


def _count(contestant: Contestant, people: int) -> tuple[float, float]:
    """Play it once with few people, and count what each turn tells the database."""
    counter = Counter()
    contestant.prepare(people, people, counter)
    commits = statements = 0
    for question in range(len(STEPS)):
        before = counter.commits, counter.statements
        contestant.hear(question)
        commits += counter.commits - before[0]
        statements += counter.statements - before[1]
        contestant.rest(question)
    turns = people * len(STEPS)
    return commits / turns, statements / turns
