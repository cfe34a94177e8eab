"""The product itself: its real listeners, desk and tables behind Bolt, nothing left out."""

import pickle
import shutil
import sys
from contextlib import closing
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from sqlite3 import Connection, connect
from typing import Any

from sqlalchemy import event

from flows.conversation.beginning import Beginning
from flows.desk import Desk
from flows.people import Person
from tests.bench.contest import ANSWERS, STEPS, Counter, serve
from tests.bench.events import pressed, request, typed
from tests.bench.seed import NETWORK, all_said, answers_held, open_program, seed
from tests.bench.slack import null_slack

Script = dict[str, list[tuple[str, Any]]]
"""What the database was told in each turn, by the event's id."""


class Product:
    """The contestant."""

    def __init__(self, file: Path, api_url: str) -> None:
        self._file, self._api_url = file, api_url

    def prepare(self, people: int, answering: int, counter: Counter | None) -> None:
        copy_of_seed(self._file, people)
        self._program = open_program(self._file, self._api_url)
        if counter:
            engine = self._program.database.engine
            engine.dispose()
            event.listen(engine, "connect", lambda connection, _: _watch(counter, connection))
        self._answering = range(0, people, people // answering)
        self._make_ready(0)

    def hear(self, question: int) -> None:
        del question
        dispatch = self._program.app.dispatch
        for payload in self._payloads:
            if dispatch(request(payload)).status != 200:
                raise RuntimeError("a turn failed")

    def rest(self, question: int) -> None:
        all_said(self._file, question + 1)
        if question + 1 < len(STEPS):
            self._go_on()
            all_said(self._file, question + 1)
            self._make_ready(question + 1)
        else:
            self._program.database.close()

    def held(self) -> int:
        return answers_held(self._file)

    def versions(self) -> dict[str, str]:
        return {name: version(name) for name in ("leerkring", "slack-bolt", "sqlalchemy")}

    def record(self, people: int, answering: int) -> None:
        """Play it once, and write down what the database is told, for the bare contestant."""
        self.prepare(people, answering, None)
        script: Script = {}
        told = _listen(self._program.database.engine)
        for question in range(len(STEPS)):
            for payload in self._payloads:
                told.clear()
                self._program.app.dispatch(request(payload))
                script[payload["event_id"]] = list(told)
            self.rest(question)
        self._file.with_name("script").write_bytes(pickle.dumps(script))

    def _go_on(self) -> None:
        """Let who rests between two sittings ask for more; nobody counts that."""
        resting = "SELECT person, id FROM conversation WHERE state = 'resting'"
        with closing(connect(self._file)) as connection:
            found = connection.execute(resting).fetchall()
        for person, conversation in found:
            about = f'{{"conversation":"{conversation}"}}'
            url = f"{self._api_url}answer"
            press = pressed(int(person[1:]), "conversation.reopen#0", about, url)
            if self._program.app.dispatch(request(press)).status != 200:
                raise RuntimeError("nobody could go on")

    def _make_ready(self, question: int) -> None:
        answer = ANSWERS[question]
        self._payloads = [typed(person, question, answer) for person in self._answering]


def copy_of_seed(file: Path, people: int) -> None:
    """Begin with a fresh copy of the database in which everybody was asked for their issue."""
    first = file.with_name(f"seed-{people}.db")
    if not first.exists():
        seed(first, range(people), _bring_your_issue)
        all_said(first, 0)
    for stale in file.parent.glob(f"{file.name}*"):
        stale.unlink()
    shutil.copyfile(first, file)


def _bring_your_issue(desk: Desk, w: Any, person: Person, now: datetime) -> None:
    desk.tables.talk.begin(w, person, NETWORK, Beginning("cycle-issue", "1"), now)


def _watch(counter: Counter, connection: Connection) -> None:
    counter.watch(connection)


def _listen(engine: Any) -> list[tuple[str, Any]]:
    told: list[tuple[str, Any]] = []

    def statement(*heard: Any) -> None:
        # Sealed words are handed over as a view of their bytes, which cannot be written down.
        plain = [bytes(each) if isinstance(each, memoryview) else each for each in heard[3]]
        told.append((heard[2], plain))

    event.listen(engine, "before_cursor_execute", statement)
    event.listen(engine, "commit", lambda _: told.append(("COMMIT", ())))
    event.listen(engine, "rollback", lambda _: told.append(("ROLLBACK", ())))
    return told


if __name__ == "__main__":
    with null_slack() as address:
        serve(Product(Path(sys.argv[1]), address))
