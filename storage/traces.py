"""What the outbox holds of a person or a network, and taking it away."""

from typing import Any

from sqlalchemy import Connection, and_, delete, or_, select, update

from flows.outbox import Mode
from storage.outbox import CANCELLED, OUTBOX, READY


def forget(connection: Connection, person: str) -> None:
    """Erase what was to be said, or was said, to a person."""
    about = OUTBOX.c.key.endswith(f":{person}", autoescape=True)
    connection.execute(delete(OUTBOX).where(or_(OUTBOX.c.person == person, about)))


def forget_network(connection: Connection, network: str) -> None:
    """Call off what still was to be said about a network, but for what changes a message."""
    about = OUTBOX.c.ids["network"].as_string() == network
    waiting = and_(about, OUTBOX.c.state == READY, OUTBOX.c.mode != Mode.UPDATE.value)
    connection.execute(update(OUTBOX).where(waiting).values(state=CANCELLED))


def holds(connection: Connection, person: str) -> dict[str, Any]:
    """List what was said to a person, and when; there are no words in it."""
    rows = connection.execute(
        select(OUTBOX.c.kind, OUTBOX.c.made_at, OUTBOX.c.state).where(OUTBOX.c.person == person)
    )
    return {"outbox": [{"kind": row.kind, "at": row.made_at.isoformat()} for row in rows]}
