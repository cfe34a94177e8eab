"""Trying the digest out: as it would be now, to one who leads, and always true to what is shared.

Whoever takes words back takes them out of this too: a try-out is said again when something
that may stand in it changes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flows.digest.ports import DigestWork
from flows.digest.updates import TRY, copy_key
from flows.message import Block, Message, Note, Para
from flows.network.menu import led_now
from flows.outbox import Kind, Letter, Saying, ToPerson
from flows.parts import Part, Turn
from flows.people import Network
from flows.preview import preview
from flows.visibility import reads_along
from flows.words import words

DigestNow = Callable[[Any, Network, datetime], tuple[Block, ...]]
"""Words a network's digest from what would go in it now; nothing when nothing would."""


@dataclass(frozen=True, slots=True)
class TryingDigest:
    """The try-out of a digest."""

    digest_now: DigestNow

    def part(self) -> Part:
        """What this brings: a button, and what it sends to who presses it."""
        return Part(kinds={TRY: Kind(self._say)}, presses={TRY: _try})

    def _say(self, w: DigestWork, saying: Saying) -> Message | None:
        person = w.people.find(saying.ids["person"])
        if person is None:
            return None
        network = w.networks.get(saying.ids["network"])
        say = words(person.language)
        if not reads_along(w, person.id, network.id):
            return Message((Note(say("withdrawn")),))
        blocks = self.digest_now(w, network, saying.now)
        nothing = (Para(say("digest-try-empty")),)
        return preview(blocks or nothing, network, say, "digest-try-note")


def _try(w: DigestWork, turn: Turn) -> None:
    network = led_now(w, turn)
    ids = {"person": turn.person.id, "network": network.id}
    key = copy_key(TRY, network.id, turn.now, turn.person.id)
    w.outbox.put(Letter(network.team, TRY, ids, ToPerson(turn.person.id), key), turn.now)
