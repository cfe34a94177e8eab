"""Plans what is to be done when: in small pieces, ahead of time, and as often as one likes."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from itertools import islice
from typing import Any

from flows.moments import Due, Window, ahead
from flows.parts import Plan
from flows.store import Store, in_one_go

_AT_ONCE = 500  # so that nobody who answers waits long for it
_LONGEST_DOWN = timedelta(days=14)  # what was missed before then is too old for every subject


@dataclass(frozen=True, slots=True)
class Planner:
    """Turns the rules of all subjects into moments that wait in a table."""

    store: Store[Any]
    plans: tuple[Plan, ...]

    def plan(self, now: datetime) -> None:
        """Plan the next two days, and what was missed since it was done last.

        Planning twice adds nothing.
        """
        with self.store.read() as w:
            last = w.due.planned_at()
        since = max(last, now - _LONGEST_DOWN) if last else now
        dues = iter(self.moments(ahead(now, min(since, now))))
        while some := tuple(islice(dues, _AT_ONCE)):
            in_one_go(self.store, partial(_keep, some), now)
        in_one_go(self.store, lambda w: w.due.has_planned(now), now)

    def moments(self, window: Window) -> tuple[Due, ...]:
        """Give all that the rules plan in a window, as things stand now."""
        with self.store.read() as w:
            return tuple(due for plan in self.plans for due in plan(w, window))


def _keep(dues: tuple[Due, ...], w: Any) -> None:
    w.due.plan(*dues)
