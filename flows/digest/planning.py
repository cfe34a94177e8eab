"""When the weekly digest comes: on Friday, or the last working day before it in that week."""

from datetime import date, datetime, time, timedelta
from itertools import count, islice

from flows.moments import Window, local_day, weekly
from flows.people import Network

WEEKDAY, HOUR = 5, time(12)
"""Friday noon, in the network's own zone."""

_DAY = timedelta(days=1)
_LOOKS_BACK = 21  # days
_TWO_MONTHS = 62 * _DAY


def digests(network: Network, window: Window) -> list[tuple[date, datetime]]:
    """List the days, and their moments, of a network's digests; a time of rest has none."""

    def settled(friday: date) -> date | None:
        week = (friday - _DAY * n for n in range(WEEKDAY))
        day = next(filter(network.calendar.is_working_day, week), None)
        return day if day and network.starts <= day <= network.ends else None

    return weekly(WEEKDAY, HOUR, network.zone, window, settled)


def next_digest(network: Network, now: datetime) -> datetime | None:
    """Tell when a network's next digest comes, if there is something to say; none after its end."""
    coming = digests(network, Window(now, now + _TWO_MONTHS))
    return next((at for _, at in coming if at > now), None)


def looks_back(network: Network, now: datetime) -> datetime:
    """Tell from when on something shared may still go in; a day of rest does not count."""
    today = local_day(now, network.zone)
    counted = (n for n in count(1) if not network.calendar.rests(today - n * _DAY))
    return now - next(islice(counted, _LOOKS_BACK - 1, None)) * _DAY
