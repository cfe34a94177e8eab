"""Who goes takes along what they asked, and leaves to the others what they took up."""

from datetime import datetime

from flows.support.ports import SupportWork
from flows.support.reading import let_go as drop
from flows.support.reading import participates, renew, say_again


def let_go(w: SupportWork, person: str, now: datetime) -> None:
    """Let go in networks that somebody does not take part in, or does not facilitate, any more."""
    for each in w.support.asked_by(person):
        if not participates(w, person, each.network):
            drop(w, each, now)
    for each in w.support.taken_up_by(person):
        member = w.networks.member(each.network, person)
        if member is None or not member.leads:
            renew(w, each, now)
            w.support.give_back(each)
    for network in w.support.signals(person):
        if not participates(w, person, network):
            w.support.set_signal(network, person, "", wanted=False)
    _renew_read(w, person, now)


def take_out(w: SupportWork, person: str, now: datetime) -> None:
    """Let go of all that somebody asked, and took up, for they are going to be erased."""
    for each in w.support.asked_by(person):
        drop(w, each, now)
    for each in w.support.taken_up_by(person):
        renew(w, each, now)
        w.support.give_back(each)


def _renew_read(w: SupportWork, person: str, now: datetime) -> None:
    """Take what they were told of out of the messages of who does not facilitate any more."""
    for network, day in w.support.told_in(person):
        member = w.networks.member(network, person)
        if member is None or not member.leads:
            w.support.untell(person, network)
            say_again(w, w.networks.get(network).team, person, day, now)
