"""What is forgotten of the outbox, and what is not: nothing may be said again for it."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import update

from flows.outbox import InPlaceOf, Letter, Target, ToChannel, ToPerson
from storage.database import Database
from storage.outbox import DEAD, OUTBOX, READY, SENT, WITHDRAWN
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
LATER = NOW + timedelta(days=1)


def _put(database: Database, to: Target, key: str = "", state: int = SENT) -> None:
    with database.write() as w:
        w.outbox.put(Letter("T1", "note", {"key": key}, to, key), NOW)
        said = {"state": state, "slack_channel": "D1", "slack_ts": "1.1"}
        w.connection.execute(update(OUTBOX).where(OUTBOX.c.state == READY).values(said))


@on_both
def test_only_what_nothing_can_ask_for_any_more_is_forgotten(database: Database) -> None:
    for person in ("p1", "p1", "p2", "p1"):
        _put(database, ToPerson(person))
    _put(database, ToPerson("p1"), "ask")
    _put(database, ToPerson("p1"), "never", WITHDRAWN)
    _put(database, ToPerson("p1"), "", DEAD)
    _put(database, InPlaceOf("ask", "p1"))
    _put(database, ToChannel("C1"), "digest")
    with database.write() as w:
        assert w.retention.letters(NOW) == 0
        assert w.retention.letters(LATER) == 3, "two notes to the first one, and an update"
        w.retention.drop_letters(LATER)
        assert w.retention.letters(LATER) == 0
        assert w.outbox.wrote_to("p1")
        assert w.outbox.wrote_to("p2"), "or they would be greeted as if new"
        assert w.outbox.knows("ask")
        assert w.outbox.knows("never")
        assert w.outbox.said("digest") is not None
    _put(database, InPlaceOf("ask", "p1"), state=READY)
    with database.read() as w:
        waiting = w.connection.execute(OUTBOX.select().where(OUTBOX.c.state == READY)).all()
    assert len(waiting) == 1, "and a message can still be changed"
