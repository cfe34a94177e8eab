"""What a week asks of somebody's phase, before anything else: begin it, or go on with it."""

from dataclasses import dataclass
from datetime import datetime

from flows.conversation.beginning import Asking, Beginning
from flows.conversation.snoozing import SOON
from flows.conversation.state import Conversation, State
from flows.conversation.talk import Talk, again_prefix
from flows.cycle.phases import FLOWS, Phase, phase_of
from flows.cycle.ports import CycleWork
from flows.cycle.track import Spot
from flows.cycle.walking import spot_of
from flows.moments import iso_week, local_day
from flows.people import Network, Person

STEP_FLOW = "reflection-step"
"""The short flow of each week in which an experiment runs."""


@dataclass(frozen=True, slots=True)
class PhaseAhead:
    """Asks the questions of phases, in the place of the weekly reflection."""

    talk: Talk

    def ask(
        self, w: CycleWork, person: Person, network: Network, how: Asking, now: datetime
    ) -> Conversation | None:
        """Ask the next questions of somebody's phase; nothing when there are none."""
        here = spot_of(w, person.id, network.id, now)
        if here is None:
            return None
        self._let_go(w, person, network, here, now)
        flow = FLOWS[here.phase]
        known = w.conversations.find(person.id, network.id, flow.id, here.occasion)
        if known is None:
            beginning = Beginning(flow.id, here.occasion, how)
            return self.talk.begin(w, person, network, beginning, now)
        if known.state is State.FINISHED:
            return self._step(w, person, network, here, how, now)
        at = w.due.first_under(again_prefix(known.id))
        if at is not None and at > now + SOON:
            return None  # they chose another day for it
        w.due.drop(again_prefix(known.id))
        return self.talk.reopen(w, known, now, how)

    def _step(
        self,
        w: CycleWork,
        person: Person,
        network: Network,
        here: Spot,
        how: Asking,
        now: datetime,
    ) -> Conversation | None:
        """Ask what was done and what comes next, as long as an experiment runs."""
        if here.phase is not Phase.EXPERIMENT:
            return None
        week = iso_week(local_day(now, person.zone))
        return self.talk.begin(w, person, network, Beginning(STEP_FLOW, week, how), now)

    def _let_go(
        self, w: CycleWork, person: Person, network: Network, here: Spot, now: datetime
    ) -> None:
        """Let the questions of other phases rest, so that one question is open."""
        for each in w.conversations.of_person(person.id, (State.OPEN,)):
            is_phase = each.network == network.id and phase_of(each.flow) is not None
            if is_phase and (each.flow, each.occasion) != (FLOWS[here.phase].id, here.occasion):
                self.talk.rest(w, each, State.LAPSED, now)
