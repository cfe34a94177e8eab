"""What an administrator sees of the outbox and of planned moments, and can do about them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Row, and_, case, or_, select, update

from flows.moments import Due
from flows.outbox import Mode
from storage.due import DUE, FAILED, FIRED, due_of
from storage.due import WAITING as PLANNED
from storage.lanes import LANES, Lane
from storage.outbox import CANCELLED, DEAD, LEASED, OUTBOX, READY, SENT, WITHDRAWN

STATES = {
    "waiting": READY,
    "under-way": LEASED,
    "sent": SENT,
    "left-out": CANCELLED,
    "aside": DEAD,
    "withdrawn": WITHDRAWN,
}
UNSAID = ("aside", "under-way", "waiting")
MOMENTS = {"waiting": PLANNED, "done": FIRED, "aside": FAILED}

_NAMES = {number: name for name, number in STATES.items()}
_MOMENT_NAMES = {number: name for name, number in MOMENTS.items()}
_PRIVATE = "direct message"
_PLACES = {
    Mode.HOME.value: "home",
    Mode.EPHEMERAL.value: "answer to a click",
    Mode.UPDATE.value: "a message that stands",
}
_AT_A_TIME = 5000  # a statement takes only so many keys
_NEVER_SAID = "not_worded"
_LATEST_WINS = (Mode.UPDATE.value, Mode.HOME.value)


@dataclass(frozen=True, slots=True)
class Waiting:
    """One row of the outbox, without whom it is for and what it says."""

    id: int
    team: str
    kind: str
    mode: str
    place: str  # a channel, or what sort of place
    network: str
    state: str
    urgent: bool
    made_at: datetime
    next_at: datetime
    first_attempt_at: datetime | None
    attempts: int
    error: str

    @property
    def has_nobody_to_ask(self) -> bool:
        """Tell whether it may stand in a channel already, where the bot reads nothing."""
        in_channel = self.mode == Mode.POST and self.place != _PRIVATE
        tried = self.attempts > 1 and self.error != _NEVER_SAID
        return in_channel and self.state == "aside" and tried


@dataclass(frozen=True, slots=True)
class Moment:
    """One planned moment; of whom it is about, its key has our random id and nothing else."""

    key: str
    team: str
    kind: str
    network: str
    state: str
    next_at: datetime


class WaitingRows:
    """The outbox as an administrator sees it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def some(self, states: Iterable[str], limit: int) -> tuple[Waiting, ...]:
        """List rows in these states: set aside, what is due first, and else the newest above."""
        wanted = [STATES[each] for each in states]
        waits = case((OUTBOX.c.state < SENT, OUTBOX.c.next_at), else_=None)
        order = ((OUTBOX.c.state == DEAD).desc(), waits.asc().nulls_last(), OUTBOX.c.id.desc())
        rows = select(OUTBOX).where(OUTBOX.c.state.in_(wanted)).order_by(*order)
        return tuple(map(_waiting, self._connection.execute(rows.limit(limit))))

    def get(self, row: int) -> Waiting | None:
        """Find one row."""
        found = self._connection.execute(select(OUTBOX).where(OUTBOX.c.id == row)).one_or_none()
        return _waiting(found) if found else None

    def aside(self) -> tuple[int, ...]:
        """List what was set aside."""
        rows = select(OUTBOX.c.id).where(OUTBOX.c.state == DEAD).order_by(OUTBOX.c.id)
        return tuple(self._connection.execute(rows).scalars())

    def retry(self, row: int, now: datetime) -> bool:
        """Let a row be tried now; what may stand in direct messages is looked up there first."""
        tried = case((OUTBOX.c.attempts > 0, 1), else_=0)
        private = and_(OUTBOX.c.person.is_not(None), OUTBOX.c.mode == Mode.POST.value)
        lanes = {mode.value: lane.value for mode, lane in LANES.items()}
        anew = {
            "state": READY,
            "lane": case((private, Lane.LOOK.value), else_=case(lanes, value=OUTBOX.c.mode)),
            "next_at": now,
            "lease": None,
            "renewed": False,
            "attempts": case((private, tried), else_=0),
        }
        return self._change(row, (DEAD,), anew) or self._change(row, (READY,), {"next_at": now})

    def withdraw(self, row: int) -> bool:
        """Never send a row; a later change of a message or a Home still goes out."""
        withdrawn = case((OUTBOX.c.mode.in_(_LATEST_WINS), CANCELLED), else_=WITHDRAWN)
        values = {"state": withdrawn, "lease": None, "renewed": False}
        return self._change(row, (READY, LEASED, DEAD), values)

    def _change(self, row: int, states: Sequence[int], values: dict[str, Any]) -> bool:
        here = and_(OUTBOX.c.id == row, OUTBOX.c.state.in_(states))
        return self._connection.execute(update(OUTBOX).where(here).values(values)).rowcount == 1


class PlannedMoments:
    """The planned moments as an administrator sees them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def some(self, states: Iterable[str], limit: int) -> tuple[Moment, ...]:
        """List moments in these states, the first above."""
        wanted = DUE.c.state.in_([MOMENTS[each] for each in states])
        rows = select(DUE).where(wanted).order_by(DUE.c.next_at, DUE.c.key).limit(limit)
        return tuple(map(_moment, self._connection.execute(rows)))

    def of(self, network: str, rounds: Collection[str]) -> tuple[Due, ...]:
        """List what is planned for a network and its rounds."""
        about = or_(
            DUE.c.ids["network"].as_string() == network,
            DUE.c.ids["round"].as_string().in_(rounds),
        )
        rows = select(DUE).where(about, DUE.c.state == PLANNED)
        return tuple(due_of(row) for row in self._connection.execute(rows))

    def over(self, keys: Collection[str]) -> frozenset[str]:
        """Tell which of these were done, withdrawn or set aside."""
        asked, found = iter(keys), set[str]()
        while piece := list(islice(asked, _AT_A_TIME)):
            settled = select(DUE.c.key).where(DUE.c.key.in_(piece), DUE.c.state != PLANNED)
            found.update(self._connection.execute(settled).scalars())
        return frozenset(found)

    def retry(self, key: str) -> bool:
        """Let what was set aside be done after all, by the rule of its kind for what is late."""
        return self._change(key, (FAILED,), PLANNED)

    def withdraw(self, key: str) -> bool:
        """Let something never be done; its key stays, so that it is not planned again."""
        return self._change(key, (PLANNED, FAILED), FIRED)

    def _change(self, key: str, states: Sequence[int], to: int) -> bool:
        change = update(DUE).where(DUE.c.key == key, DUE.c.state.in_(states))
        return self._connection.execute(change.values(state=to, attempts=0)).rowcount == 1


def _waiting(row: Row[Any]) -> Waiting:
    return Waiting(
        id=row.id,
        team=row.team,
        kind=row.kind,
        mode=row.mode,
        place=_place(row),
        network=row.ids.get("network", ""),
        state=_NAMES[row.state],
        urgent=row.urgent,
        made_at=row.made_at,
        next_at=row.next_at,
        first_attempt_at=row.first_attempt_at,
        attempts=row.attempts,
        error=row.error or "",
    )


def _place(row: Row[Any]) -> str:
    """Tell where it goes, without telling to whom."""
    return _PLACES.get(row.mode) or (_PRIVATE if row.person else str(row.channel))


def _moment(row: Row[Any]) -> Moment:
    return Moment(
        key=row.key,
        team=row.team,
        kind=row.kind,
        network=row.ids.get("network", ""),
        state=_MOMENT_NAMES[row.state],
        next_at=row.next_at,
    )
