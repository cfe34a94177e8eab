"""Phase 0, bringing an issue: it begins when somebody joins, also where there is no programme."""

from dataclasses import dataclass
from datetime import datetime

from flows.conversation.beginning import Beginning
from flows.conversation.state import Conversation, State
from flows.conversation.talk import Talk
from flows.conversation.trying import Trying
from flows.cycle.phases import FLOWS, Phase
from flows.digest.ports import DigestWork
from flows.errors import Refused
from flows.parts import Part, Turn, together
from flows.people import Network, Person, Place, Role

FLOW = FLOWS[Phase.ISSUE]
_OCCASION = "1"
_BEGINNING = Beginning(FLOW.id, _OCCASION)


@dataclass(frozen=True, slots=True)
class Issue:
    """Asks people for their issue."""

    talk: Talk

    def part(self) -> Part:
        """What this brings."""
        own = Part(presses={"cycle.catch-up": self._catch_up})
        trying = Trying("cycle.try", self.talk.courses, lambda *_: _BEGINNING)
        return together((own, trying.part()))

    def begin(self, w: DigestWork, person: Person, network: Network, now: datetime) -> None:
        """Ask a new participant for their issue."""
        member = w.networks.member(network.id, person.id)
        if member is not None and member.role is Role.PARTICIPANT:
            self.talk.begin(w, person, network, _BEGINNING, now)

    def _catch_up(self, w: DigestWork, turn: Turn) -> None:
        """Let somebody who joined late bring their issue after all."""
        network = w.networks.get(turn.ids["network"])
        member = w.networks.member(network.id, turn.person.id)
        if member is None or member.place is not Place.ACTIVE or network.is_over:
            raise Refused("network-not-a-member", network=network.name)
        if w.conversations.find(turn.person.id, network.id, FLOW.id, _OCCASION) is not None:
            raise Refused("cycle-already-begun")
        self.begin(w, turn.person, network, turn.now)


def unfinished(w: DigestWork, person: str, network: str) -> Conversation | None:
    """Find an issue that still has questions open."""
    conversation = w.conversations.find(person, network, FLOW.id, _OCCASION)
    if conversation is None or conversation.state is State.FINISHED:
        return None
    return conversation
