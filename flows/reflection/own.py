"""A reflection somebody begins by themselves, with words they already wrote."""

from dataclasses import dataclass

from flows.conversation.beginning import Beginning
from flows.conversation.filing import Filer, Heard, Spot
from flows.conversation.talk import Talk
from flows.digest.ports import DigestWork
from flows.errors import Refused
from flows.parts import Turn
from flows.people import Place
from flows.reflection.flow import OWN_FLOW


@dataclass(frozen=True, slots=True)
class Own:
    """Begins them."""

    talk: Talk
    filer: Filer

    def begin(self, w: DigestWork, turn: Turn) -> None:
        """Give a text that was kept a place of its own."""
        kept = w.kept.get(turn.ids["text"])
        member = w.networks.member(turn.ids["network"], turn.person.id)
        if kept is None or kept.person != turn.person.id or member is None:
            raise Refused("conversation-gone")
        if member.place is not Place.ACTIVE:
            raise Refused("network-not-a-member", network=w.networks.get(member.network).name)
        network = w.networks.get(member.network)
        how = Beginning(OWN_FLOW, f"own:{kept.id}")
        begun = self.talk.begin(w, turn.person, network, how, turn.now)
        if begun is not None and begun.asked is not None:
            w.kept.drop(kept.id)
            heard = Heard("", kept.words, kept.source)
            self.filer.file(w, turn, Spot(begun, begun.asked.step), heard)
