"""Where people are in the cycle, and taking them on."""

from dataclasses import replace
from datetime import datetime

from flows.conversation.state import Conversation
from flows.cycle.phases import Phase
from flows.cycle.ports import CycleWork
from flows.cycle.track import FIRST, Spot, Track, gone_on, spot
from flows.moments import local_day


def spot_of(w: CycleWork, person: str, network: str, now: datetime) -> Spot | None:
    """Tell in which phase somebody is; in none where a network has no programme."""
    programme = w.cycles.programme(network)
    if programme is None:
        return None
    today = local_day(now, w.networks.get(network).zone)
    return spot(programme, w.cycles.track(network, person), today)


def occasion_of(w: CycleWork, person: str, network: str, now: datetime) -> str | None:
    """Name the occasion on which somebody brings their issue, also before the first phase.

    None is there for who stopped with theirs.
    """
    programme = w.cycles.programme(network)
    if programme is None:
        return FIRST.occasion
    today = local_day(now, w.networks.get(network).zone)
    day = max(today, programme.stages[0].starts)
    here = spot(programme, w.cycles.track(network, person), day)
    return here.occasion if here else None


def track_of(w: CycleWork, person: str, network: str) -> Track:
    """Give the track somebody chose, or the one of who goes with the calendar."""
    team = w.networks.get(network).team
    return w.cycles.track(network, person) or Track(network, person, team)


def go_on(w: CycleWork, conversation: Conversation, phase: Phase, now: datetime) -> None:
    """Let who is behind go on to the next phase, once this one is finished."""
    at = spot_of(w, conversation.person, conversation.network, now)
    programme = w.cycles.programme(conversation.network)
    if programme is None or at is None or not at.behind:
        return
    if (at.phase, at.occasion) == (phase, conversation.occasion):
        track = track_of(w, conversation.person, conversation.network)
        w.cycles.take(gone_on(programme, replace(track, cycle=at.cycle, run=at.run), at))
