"""A line beside the weekly question of who asked for help that nobody took up for five days."""

from datetime import datetime

from flows.action.asking import this_week
from flows.conversation.state import Conversation
from flows.message import Block, Button, Buttons, Para
from flows.moments import local_day
from flows.peer.keys import SEEK
from flows.people import Network
from flows.support.keys import ASK
from flows.support.ports import Request, SupportWork
from flows.words import Words

WORKING_DAYS = 5


def beside(w: SupportWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
    """Say so once, kindly, and offer to ask a peer, or to ask again."""
    request = w.support.here(conversation.network, conversation.person)
    week = this_week(w, conversation) if request is not None else None
    if request is None or request.taken_by or week is None:
        return ()
    network, (opened, before) = w.networks.get(conversation.network), week
    if not _waits_long(network, request, opened):
        return ()
    if before is not None and _waits_long(network, request, before):
        return ()
    ids = {"network": request.network}
    peer = Button(SEEK, say("button-support-seek"), ids)
    again = Button(ASK, say("button-support-again"), {**ids, "again": request.id})
    return Para(say("support-waits")), Buttons((peer, again))


def _waits_long(network: Network, request: Request, at: datetime) -> bool:
    """Tell whether so many working days of the network had gone by at a moment."""
    asked, today = (local_day(each, network.zone) for each in (request.asked_at, at))
    return asked <= network.calendar.working_days_before(today, WORKING_DAYS)
