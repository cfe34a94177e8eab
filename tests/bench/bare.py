"""Bare Bolt: one listener that tells SQLite exactly what the product tells it, and nothing else."""

import pickle
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

from slack_bolt import App
from slack_sdk import WebClient

from tests.bench.contest import ANSWERS, STEPS, Counter, open_sqlite, serve
from tests.bench.events import request, typed
from tests.bench.product import Script, copy_of_seed
from tests.bench.seed import all_said, answers_held
from tests.bench.slack import null_slack


class Bare:
    """The contestant."""

    def __init__(self, file: Path, api_url: str) -> None:
        self._file = file
        client = WebClient("xoxb-bench", base_url=api_url)
        self._app = App(client=client, process_before_response=True)
        self._app.event("message")(self._message)
        self._script: Script = {}

    def prepare(self, people: int, answering: int, counter: Counter | None) -> None:
        self._script = pickle.loads(self._file.with_name("script").read_bytes())  # noqa: S301  our own
        copy_of_seed(self._file, people)
        self._connection = open_sqlite(self._file)
        for pragma in ("foreign_keys=ON", "secure_delete=ON"):
            self._connection.execute(f"PRAGMA {pragma}")
        if counter:
            counter.watch(self._connection)
        self._answering = range(0, people, people // answering)
        self._make_ready(0)

    def hear(self, question: int) -> None:
        del question
        for payload in self._payloads:
            self._app.dispatch(request(payload))

    def rest(self, question: int) -> None:
        all_said(self._file, question + 1)
        if question + 1 < len(STEPS):
            self._make_ready(question + 1)
        else:
            self._connection.close()

    def held(self) -> int:
        return answers_held(self._file)

    def versions(self) -> dict[str, str]:
        return {"slack-bolt": version("slack-bolt")}

    def _message(self, body: dict[str, Any]) -> None:
        for statement, parameters in self._script[body["event_id"]]:
            self._connection.execute(statement, parameters).fetchall()

    def _make_ready(self, question: int) -> None:
        answer = ANSWERS[question]
        self._payloads = [typed(person, question, answer) for person in self._answering]


if __name__ == "__main__":
    with null_slack() as address:
        serve(Bare(Path(sys.argv[1]), address))
