"""Phase 0, bringing an issue: it begins when somebody joins, also where there is no programme."""

from dataclasses import dataclass
from datetime import datetime

from flows.conversation.beginning import Beginning
from flows.conversation.state import Conversation, State
from flows.conversation.talk import Talk
from flows.conversation.trying import Trying
from flows.cycle.phases import FLOWS, Phase
from flows.cycle.ports import CycleWork
from flows.cycle.track import FIRST
from flows.cycle.walking import occasion_of
from flows.errors import Refused
from flows.parts import Part, Turn, together
from flows.people import Network, Person, Place, Role

FLOW = FLOWS[Phase.ISSUE]
_BEGINNING = Beginning(FLOW.id, FIRST.occasion)


@dataclass(frozen=True, slots=True)
class Issue:
    """Asks people for their issue."""

    talk: Talk

    def part(self) -> Part:
        """What this brings."""
        own = Part(presses={"cycle.catch-up": self._catch_up})
        trying = Trying("cycle.try", self.talk.courses, lambda *_: _BEGINNING)
        return together((own, trying.part()))

    def begin(self, w: CycleWork, person: Person, network: Network, now: datetime) -> None:
        """Ask a new participant for their issue; nothing of who stopped with the one they had."""
        member = w.networks.member(network.id, person.id)
        occasion = occasion_of(w, person.id, network.id, now)
        if member is not None and member.role is Role.PARTICIPANT and occasion is not None:
            self.talk.begin(w, person, network, Beginning(FLOW.id, occasion), now)

    def _catch_up(self, w: CycleWork, turn: Turn) -> None:
        """Let somebody who joined late bring their issue after all."""
        network = w.networks.get(turn.ids["network"])
        member = w.networks.member(network.id, turn.person.id)
        if member is None or member.place is not Place.ACTIVE or network.is_over:
            raise Refused("network-not-a-member", network=network.name)
        occasion = occasion_of(w, turn.person.id, network.id, turn.now)
        if occasion is None or _brought(w, turn.person.id, network.id, occasion) is not None:
            raise Refused("cycle-already-begun")
        self.begin(w, turn.person, network, turn.now)


def unfinished(w: CycleWork, person: str, network: str, now: datetime) -> Conversation | None:
    """Find an issue that still has questions open."""
    occasion = occasion_of(w, person, network, now)
    conversation = _brought(w, person, network, occasion) if occasion else None
    if conversation is None or conversation.state is State.FINISHED:
        return None
    return conversation


def _brought(w: CycleWork, person: str, network: str, occasion: str) -> Conversation | None:
    return w.conversations.find(person, network, FLOW.id, occasion)
