"""When halfway is, and when the last weeks are: by the dates of the network."""

from datetime import date, datetime, timedelta

from flows.moments import local_day
from flows.people import Network, Standing

LAST_WEEKS = timedelta(days=14)
ASKED_FOR = timedelta(weeks=2)
"""So long initiatives are asked for beside the weekly question."""


def halfway(network: Network) -> date:
    """Give the day in the middle."""
    return network.starts + (network.ends - network.starts) // 2


def is_halfway(network: Network, now: datetime) -> bool:
    """Tell whether a network is past the middle."""
    return local_day(now, network.zone) >= halfway(network)


def in_last_weeks(network: Network, now: datetime) -> bool:
    """Tell whether the end survey is on."""
    today = local_day(now, network.zone)
    is_on = network.standing is Standing.RUNNING
    return is_on and network.ends - LAST_WEEKS <= today <= network.ends
