"""What stands beside the weekly question and on a Home, halfway and in the last weeks."""

from datetime import timedelta
from typing import Any

from flows.closing import timing
from flows.closing.cards import midway_button, practice_button
from flows.closing.pack import pack_button
from flows.closing.report import report_button
from flows.closing.surveying import outcomes_button, survey_button
from flows.conversation.state import Conversation
from flows.looking import Looking
from flows.message import Block, Button, Buttons, Note, Para
from flows.people import Network, Standing
from flows.words import Words, day_words, language_spoken

_MOST = 3
_A_WEEK = timedelta(weeks=1)


def beside(w: Any, conversation: Conversation, say: Words) -> tuple[Block, ...]:
    """Ask for an initiative while that is on, and in the last weeks only how it was.

    In the last weeks it is the same for all: nobody sees who filled it in already.
    """
    network: Network = w.networks.get(conversation.network)
    now = conversation.asked.at if conversation.asked else conversation.opened_at
    if timing.in_last_weeks(network, now):
        until = day_words(network.ends, language_spoken(say))
        return Para(say("closing-beside-survey", day=until)), Buttons(
            (survey_button(network, say),)
        )
    begun = w.closings.midway(network.id)
    if begun is None or now - begun >= timing.ASKED_FOR:
        return ()
    if w.closings.practice_of(network.id, conversation.person) is not None:
        return ()
    last = (Para(say("closing-beside-last")),) if now - begun >= _A_WEEK else ()
    return Para(say("closing-beside-practice")), *last, Buttons((practice_button(network, say),))


def mine(look: Looking) -> list[Block]:
    """Offer what is asked for now, and what somebody wrote, to change it or take it back."""
    buttons = [*_asked(look), *_written(look)]
    return [Note(look.say("closing-home")), Buttons(tuple(buttons))] if buttons else []


def leading(look: Looking, network: Network) -> list[Block]:
    """Offer who leads what its time has come for: halfway, then the report and the pack."""
    say, buttons = look.say, list[Button]()
    blocks: list[Block] = []
    if timing.is_halfway(network, look.at) and _may_ask_halfway(look, network):
        blocks.append(Note(say("closing-halfway")))
        buttons.append(midway_button(network, say))
    if network.is_over or timing.in_last_weeks(network, look.at):
        buttons += [report_button(network, say), pack_button(network, say)]
    return [*blocks, Buttons(tuple(buttons))] if buttons else blocks


def early(look: Looking, network: Network) -> list[Block]:
    """Let who leads ask for initiatives sooner than halfway."""
    if timing.is_halfway(network, look.at) or not _may_ask_halfway(look, network):
        return []
    return [Buttons((midway_button(network, look.say),))]


def _may_ask_halfway(look: Looking, network: Network) -> bool:
    running = network.standing is Standing.RUNNING
    return running and look.w.closings.midway(network.id) is None


def _asked(look: Looking) -> list[Button]:
    networks = [network for network, _ in look.mine if network.standing is Standing.RUNNING]
    several = len(look.mine) > 1
    begun = look.w.closings.midways(each.id for each in networks) if networks else {}
    practices = [
        practice_button(each, look.say, several=several) for each in networks if each.id in begun
    ]
    surveys = [
        survey_button(each, look.say, several=several)
        for each in networks
        if timing.in_last_weeks(each, look.at)
    ]
    return [*practices[:_MOST], *surveys[:_MOST]]


def _written(look: Looking) -> list[Button]:
    """Give the way to what somebody wrote in networks where it is asked for no more."""
    kept, person = look.w.closings, look.person.id
    practised, told = kept.practised_in(person), kept.told_in(person)
    gone = (*look.stopped, *look.ended)
    networks = (*(network for network, _ in look.mine), *gone)
    cards = [practice_button(each, look.say, several=True) for each in gone if each.id in practised]
    lines = [outcomes_button(each, look.say) for each in networks if each.id in told]
    return [*cards[:_MOST], *lines[:_MOST]]
