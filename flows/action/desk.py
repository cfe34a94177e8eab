"""The tables of actions."""

from dataclasses import dataclass

from flows.action import planning
from flows.action.fields import KEPT
from flows.action.planning import NEW
from flows.action.saying import say_kept
from flows.action.telling import FURTHER, TELL, Help, Seek, Telling
from flows.outbox import Kind
from flows.parts import Part


@dataclass(frozen=True, slots=True)
class Acting:
    """What people do with their actions."""

    seek: Seek
    help: Help

    def part(self) -> Part:
        """What this subject brings."""
        telling = Telling(self.seek, self.help)
        return Part(
            kinds={KEPT: Kind(say_kept)},
            opens={NEW: planning.form, TELL: telling.form, FURTHER: telling.further},
            submits={NEW: planning.take, TELL: telling.take, FURTHER: telling.go_on},
        )
