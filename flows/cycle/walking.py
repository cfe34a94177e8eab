"""Where people are in the cycle, and taking them on."""

from dataclasses import replace
from datetime import datetime

from flows.conversation.state import Conversation, State
from flows.cycle.phases import FLOWS, Phase
from flows.cycle.ports import CycleWork
from flows.cycle.track import FIRST, Spot, Track, gone_on, is_of_issue, spot
from flows.moments import local_day

RUNS = 5
"""How often somebody may go through a phase for it to be looked up again."""


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


def passed_by(w: CycleWork, conversation: Conversation, phase: Phase) -> bool:
    """Tell whether a phase comes while the one before it was let go, or never came.

    Who is behind by their own choice walks at their own pace, and passes nothing by.
    """
    person, network = conversation.person, conversation.network
    here = spot_of(w, person, network, conversation.opened_at)
    programme = w.cycles.programme(network)
    if programme is None or here is None or here.behind:
        return False
    if (here.phase, here.occasion) != (phase, conversation.occasion):
        return False
    phases, track = programme.phases(here.cycle), w.cycles.track(network, person)

    def is_walked(each: Phase) -> bool:
        found = w.conversations.latest(person, network, (FLOWS[each].id,), RUNS)
        mine = (run for run in found if is_of_issue(track, here.cycle, run.occasion))
        return any(run.state is not State.LAPSED for run in mine)

    at = phases.index(phase)
    return at > 0 and not is_walked(phases[at - 1])


def go_on(w: CycleWork, conversation: Conversation, phase: Phase, now: datetime) -> None:
    """Let who is behind go on to the next phase, once this one is finished."""
    at = spot_of(w, conversation.person, conversation.network, now)
    programme = w.cycles.programme(conversation.network)
    if programme is None or at is None or not at.behind:
        return
    if (at.phase, at.occasion) == (phase, conversation.occasion):
        track = track_of(w, conversation.person, conversation.network)
        w.cycles.take(gone_on(programme, replace(track, cycle=at.cycle, run=at.run), at))
