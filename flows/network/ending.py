"""A network whose last day has passed is over: nothing is asked or posted any more."""

from dataclasses import replace
from datetime import datetime

from flows.moments import local_day
from flows.network.ports import NetworkWork
from flows.people import Standing


def end_networks(w: NetworkWork, now: datetime) -> None:
    """End what is over; the channel is free for another network."""
    for network in w.networks.live():
        if local_day(now, network.zone) > network.ends:
            w.networks.save(replace(network, standing=Standing.ENDED))
