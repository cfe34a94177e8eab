"""What became of a letter that was claimed: noted by whoever still holds its lease."""

import uuid
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, case, select, update

from storage.claiming import Claim
from storage.gate import GateTable, Pace
from storage.lanes import Lane, line_gate, line_gates
from storage.outbox import CANCELLED, DEAD, LEASED, OUTBOX, READY, SENT


class DeliveryTable:
    """What a sender does with the outbox."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._gates = GateTable(connection)

    def sent(self, claim: Claim, channel: str | None, ts: str | None) -> bool:
        """It was said; false when the row has moved on meanwhile. What was renewed goes again."""
        where = {"slack_channel": channel, "slack_ts": ts} if ts else {}
        again = _once_more(else_state=SENT)
        return self._finish(claim, **again, **where)

    def cancelled(self, claim: Claim) -> bool:
        """It need not be said any more."""
        again = _once_more(else_state=CANCELLED)
        return self._finish(claim, **again, removing=False)

    def left_out(self, claim: Claim, now: datetime) -> bool:
        """It cannot be said any more; what goes under a message that moved on follows that."""
        return self.again(claim, now) if self._can_follow(claim) else self.cancelled(claim)

    def removing(self, claim: Claim) -> bool:
        """What it changes is taken away from now on; nobody knows whether that is done."""
        return self._finish(claim, removing=True)

    def anew(self, claim: Claim, now: datetime) -> None:
        """Say what it changes once more, because that had to be taken away from Slack."""
        if not self._finish(claim, removing=False):
            return  # who has it now sees that it was to be taken away
        fresh = {
            "state": READY,
            "lane": Lane.POST,
            "next_at": now,
            "made_at": now,
            "attempts": 0,
            "lease": None,
        }
        gone = {"slack_channel": None, "slack_ts": None, "first_attempt_at": None}
        change = update(OUTBOX).where(OUTBOX.c.key == claim.replaces)
        self._connection.execute(change.values(delivery=str(uuid.uuid4()), **fresh, **gone))

    def dead(self, claim: Claim, error: str) -> bool:
        """It cannot be said; somebody has to look."""
        return self._finish(claim, state=DEAD, error=error, removing=False)

    def again(
        self, claim: Claim, at: datetime, error: str | None = None, *, may_land: bool = False
    ) -> bool:
        """It was certainly not said this time; what was in doubt before, still is.

        What may still land is in flight until then: nothing newer goes out before it.
        """
        state = LEASED if may_land else READY
        freed = {"state": state, "lane": claim.lane, "next_at": at, "lease": None}
        as_before = {"attempts": claim.attempts - 1, "first_attempt_at": claim.first_attempt_at}
        return self._finish(claim, **freed, **as_before, renewed=False, error=error)

    def hold(self, claim: Claim, until: datetime) -> bool:
        """Keep the lease a while longer; false when it has been lost."""
        return self._finish(claim, next_at=until)

    def unknown(self, claim: Claim, error: str, at: datetime) -> bool:
        """Nobody knows whether it was said; it is looked up from then on."""
        return self._finish(claim, state=LEASED, next_at=at, error=error)

    def uploaded(self, claim: Claim, file: str | None, until: datetime) -> bool:
        """A file stands at Slack and still has to be shown; nothing: it is there no longer."""
        return self._finish(claim, file=file, next_at=until)

    def block(self, gates: Iterable[str], until: datetime) -> None:
        """Slack asked us to wait with these."""
        for gate in sorted(gates):
            self._gates.block(gate, until)

    def pass_through(self, gates: Mapping[str, Pace], now: datetime, *, urgent: bool) -> datetime:
        """Go through these gates; when one is shut, tell until when, else now."""
        return self._gates.pass_all(gates, now, urgent=urgent) or now

    def another_line_is_shut(self, claim: Claim, now: datetime) -> bool:
        """Tell whether Slack refuses another line of this workspace too."""
        mine = line_gate(claim.team, claim.line)
        return self._gates.another_is_shut(line_gates(claim.team), mine, now)

    def where_said(self, key: str) -> tuple[str | None, str | None, bool]:
        """Tell where something was said, and whether it is still waiting to be."""
        row = self._connection.execute(
            select(OUTBOX.c.slack_channel, OUTBOX.c.slack_ts, OUTBOX.c.state).where(
                OUTBOX.c.key == key
            )
        ).one_or_none()
        if row is None:
            return None, None, False
        return row.slack_channel, row.slack_ts, row.state < SENT

    def _can_follow(self, claim: Claim) -> bool:
        """Tell whether what it goes under is not gone, but waits or stands elsewhere by now.

        Who decides at this moment to post that again finds this left out, or it finds that waiting.
        """
        if not claim.is_reply:
            return False
        parent = select(OUTBOX.c.state, OUTBOX.c.slack_ts).where(OUTBOX.c.key == claim.replaces)
        row = self._connection.execute(parent.with_for_update()).one_or_none()
        if row is None or row.state > SENT:
            return False
        return row.state < SENT or row.slack_ts not in {None, claim.thread}

    def _finish(self, claim: Claim, **values: Any) -> bool:
        mine = and_(OUTBOX.c.id == claim.id, OUTBOX.c.lease == claim.lease)
        change = update(OUTBOX).where(mine).values(**values)
        return self._connection.execute(change).rowcount == 1


def _once_more(else_state: int) -> dict[str, Any]:
    """What was renewed while it was said goes out again, from the moment it was renewed."""
    return {
        "state": case((OUTBOX.c.renewed, READY), else_=else_state),
        "next_at": case((OUTBOX.c.renewed, OUTBOX.c.made_at), else_=OUTBOX.c.next_at),
        "renewed": False,
    }
