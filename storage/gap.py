"""Making a database fit for work that is older than what was said: a backup was put back."""

from datetime import datetime

from sqlalchemy import Connection, and_, case, update

from flows.outbox import Mode
from storage import meta
from storage.outbox import CANCELLED, LEASED, OUTBOX, READY, SENT

_WAITS = OUTBOX.c.state.in_((READY, LEASED))


def note_gap(connection: Connection, since: datetime, now: datetime) -> None:
    """Note which time is missing; what waits may have been said in it.

    In direct messages that is looked up; in channels it counts as tried, so that the rule of each
    kind holds. Homes are shown anew, for they show what is not there any more.
    """
    meta.note_moment(connection, meta.MADE, since)
    meta.note_moment(connection, meta.RESTORED, now)
    in_channels = and_(_WAITS, OUTBOX.c.mode == Mode.POST.value, OUTBOX.c.person.is_(None))
    tried = case((OUTBOX.c.attempts > 0, OUTBOX.c.attempts), else_=1)
    connection.execute(update(OUTBOX).where(in_channels).values(attempts=tried))
    to_clicks = and_(_WAITS, OUTBOX.c.mode == Mode.EPHEMERAL.value)
    connection.execute(update(OUTBOX).where(to_clicks).values(state=CANCELLED))
    homes = and_(OUTBOX.c.mode == Mode.HOME.value, OUTBOX.c.state == SENT)
    again = {"state": READY, "next_at": now, "made_at": now, "attempts": 0}
    connection.execute(update(OUTBOX).where(homes).values(again))
