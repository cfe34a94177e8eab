"""What somebody finds who has the disk of the database, and everything but the key."""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Engine, inspect

from tests.support import until
from tests.walks.stage import Stage

PERSON = ("person", "id")
_FILES_OF = """
SELECT pg_relation_filepath(c.oid) FROM pg_class c, pg_class t
WHERE t.oid = '{0}'::regclass
AND (c.oid IN (t.oid, t.reltoastrelid)
     OR c.oid IN (SELECT indexrelid FROM pg_index WHERE indrelid IN (t.oid, t.reltoastrelid)))
"""
_PIECE, _STEP = 64, 256
VOTES = ("box", "round_secret", "ticket")


class Disk:
    """The files of the database a stage plays on."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._engine: Engine = stage.box.program.database.engine

    @property
    def is_sqlite(self) -> bool:
        return self._engine.dialect.name == "sqlite"

    def everything(self) -> bytes:
        """Read it all: on PostgreSQL this database, the log of changes and the server's own log."""
        if self.is_sqlite:
            return self._stage.files()
        self.ask("CHECKPOINT")
        folder = self._folder()
        number = self.ask("SELECT oid FROM pg_database WHERE datname = current_database()")[0][0]
        files = [
            *(folder / "base" / str(number)).iterdir(),
            *(folder / "pg_wal").iterdir(),
            *folder.glob("*log*"),
        ]
        return b"".join(each.read_bytes() for each in files if each.is_file())

    def of_votes(self) -> bytes:
        """Read where votes stand, with their indexes and what is kept apart because of its size."""
        if self.is_sqlite:
            return self._stage.files()
        self.ask("CHECKPOINT")
        folder = self._folder()
        return b"".join((folder / each).read_bytes() for each in self._files_of(VOTES))

    def found(self, sought: dict[str, list[bytes]]) -> list[str]:
        """Tell of what anything at all, were it a piece, stands where votes stand."""
        there = self.of_votes()
        return [
            kind
            for kind, wholes in sought.items()
            if any(piece in there for whole in wholes for piece in _pieces(whole))
        ]

    def is_rid_of(self, sought: dict[str, list[bytes]]) -> bool:
        """Wait until nothing of it is left; the pump tries again while somebody still looks."""

        def tried() -> bool:
            self._stage.box.program.pump.drain()
            return self.found(sought) == []

        return until(tried)

    def ask(self, sql: str) -> list[tuple[object, ...]]:
        """Ask the database itself, as its owner can."""
        plain = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        with plain.connect() as connection:
            found = connection.exec_driver_sql(sql)
            return [tuple(row) for row in found] if found.returns_rows else []

    def sealed(self) -> dict[str, list[bytes]]:
        """Give what stands there of an open round: tokens, boxes, and the sealed secret."""
        tokens = [str(each).encode() for (each,) in self.ask("SELECT token FROM box")]
        boxes = [_bytes(each) for (each,) in self.ask("SELECT box FROM box")]
        secrets = [_bytes(each) for (each,) in self.ask("SELECT secret FROM round_secret")]
        return {"tokens": tokens, "boxes": boxes, "secrets": secrets}

    def of_people(self) -> dict[str, str]:
        """Give the tables that hold somebody, each with the column that does."""
        inspector = inspect(self._engine)
        return {
            table: column["name"]
            for table in inspector.get_table_names()
            for column in inspector.get_columns(table)
            if column["name"] in {"person", "opened_by"} or (table, column["name"]) == PERSON
        }

    def _folder(self) -> Path:
        return Path(str(self.ask("SHOW data_directory")[0][0]))

    def _files_of(self, tables: tuple[str, ...]) -> Iterator[str]:
        """Give the files of tables, of their indexes, and of their oversized values."""
        for table in tables:
            for (name,) in self.ask(_FILES_OF.format(table)):
                yield str(name)


def _pieces(whole: bytes) -> list[bytes]:
    """Cut up what is too long to stand in one page."""
    return [whole[at : at + _PIECE] for at in range(0, len(whole), _STEP)]


def _bytes(found: object) -> bytes:
    assert isinstance(found, bytes | memoryview)
    return bytes(found)
