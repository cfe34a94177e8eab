"""Leaving a network; when nobody leads it any more, somebody who can mend that hears of it."""

from dataclasses import replace
from datetime import datetime

from flows.network.notices import to_channel, to_person
from flows.network.ports import NetworkWork
from flows.people import Member, Network, Place, Role


def leave(
    w: NetworkWork, network: Network, member: Member, now: datetime, place: Place = Place.LEFT
) -> None:
    """Take somebody out of a network."""
    w.networks.put_member(replace(member, place=place, since=now))
    if member.leads:
        look_for_lead(w, network, now)


def look_for_lead(w: NetworkWork, network: Network, now: datetime) -> None:
    """Tell whoever looks after the bot that nobody leads; without such a person, the channel."""
    if network.is_over or is_led(w, network):
        return
    once = f"leaderless:{network.id}:{now.date()}"
    caretaker = w.people.find(w.workspaces.get(network.team).caretaker)
    if caretaker is None:
        here = to_channel(network, "network-leaderless-here", actions="network.lead", once=once)
        w.outbox.put(here, now)
        return
    told = to_person(
        network, caretaker.id, "network-leaderless", actions="network.appoint", once=once
    )
    w.outbox.put(told, now)


def is_led(w: NetworkWork, network: Network) -> bool:
    """Tell whether somebody leads a network."""
    return w.networks.counts(network.id).get((Role.FACILITATOR, Place.ACTIVE), 0) > 0
