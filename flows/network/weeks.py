"""In which week a network is, counted from its first day."""

from datetime import datetime

from flows.moments import local_day
from flows.people import Network

_WEEK = 7


def week_of(network: Network, now: datetime) -> int:
    """Count the weeks that began since the first day: 1 in the first, and before it."""
    days = (local_day(now, network.zone) - network.starts).days
    return max(days, 0) // _WEEK + 1


def weeks_in(network: Network) -> int:
    """Count the weeks a network lasts, the first and the last one included."""
    return (network.ends - network.starts).days // _WEEK + 1
