"""Backing up and putting back in a walk: the bot stops, is down for a while, and starts again."""

import pickle
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import delete, select

from bot.admin.backup import backed_up
from bot.admin.restore import restored
from bot.program import assemble
from storage.database import make_engine
from storage.everything import CATALOGUE
from tests.walks.stage import JOINS, LEADS, Stage

POST = "chat.postMessage"


class Copies:
    """Copies of the database of a stage, as its administrator makes them."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        self._stage = stage
        self._file = folder / "backup.copy"
        self._made_at = stage.box.clock()

    def make(self) -> bytes:
        """Make one, beside the running bot; gives what is in the file."""
        self._made_at = self._stage.box.clock()
        if self._on_sqlite:
            list(backed_up(self._stage.settings, self._file, self._made_at))
        else:
            self._file.write_bytes(pickle.dumps(self._dumped()))
        return self._file.read_bytes()

    def put_back(self, down: timedelta = timedelta()) -> list[str]:
        """Stop, be down for a while, put it back, and start again; gives what was said."""
        box, slack = self._stage.box, self._stage.box.slack
        before = slack.connections_opened
        box.program.stop()
        box.clock.move_to(box.clock() + down)
        told = self._put_back(box.clock())
        program = assemble(self._stage.settings, box.clock)
        box.program = box.player.program = program
        program.start()
        slack.wait(lambda: slack.connected and slack.connections_opened > before)
        self._stage.quiet()
        return told

    def _put_back(self, now: datetime) -> list[str]:
        settings = self._stage.settings
        if self._on_sqlite:
            return list(restored(settings, self._file, None, now))
        self._undumped()
        return list(restored(settings, None, self._made_at, now))

    @property
    def _on_sqlite(self) -> bool:
        return self._stage.settings.database_url.startswith("sqlite")

    def _dumped(self) -> dict[str, list[dict[str, Any]]]:
        """Read all tables, as pg_dump does, without the data that it is told to leave out."""
        with self._stage.box.program.database.engine.connect() as connection:
            return {
                table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
                for table in CATALOGUE.sorted_tables
                if table.name not in {"round_secret", "box", "silent_draft"}
            }

    def _undumped(self) -> None:
        """Put all tables back, as pg_restore does."""
        rows = pickle.loads(self._file.read_bytes())  # noqa: S301  written above
        engine = make_engine(self._stage.settings.database_url)
        with engine.begin() as connection:
            for table in CATALOGUE.sorted_tables:
                connection.execute(delete(table))
                if rows.get(table.name):
                    connection.execute(table.insert(), rows[table.name])
        engine.dispose()


def said(stage: Stage) -> dict[str, list[str]]:
    """List what was said to each in direct messages, by delivery id."""
    return {name: sorted(stage.deliveries(name)) for name in (*LEADS, *JOINS)}


def twice(stage: Stage) -> list[str]:
    """Name those to whom something was said twice."""
    return [name for name, ids in said(stage).items() if len(set(ids)) != len(ids)]


def prompts(stage: Stage, name: str) -> int:
    """Count the weekly questions somebody got; each stands under the same heading."""
    title = stage.say("reflection-title", network="Samen Sterker")
    return sum(title in each.shown() for each in stage.who(name).messages() if each.from_bot)
