"""Four changes under people who are in the middle of six questions, and counting what goes wrong.

Only the standard library is used here, because the peers live in an environment of their own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

ASKED = ("issue", "why", "learn", "tried", "move", "satisfied")
FRESH, GOES, EARLIER, REWORDED = "fresh", "tried", "satisfied", "learn"
"""What is inserted behind *why*, what is removed, what comes sooner, what is worded anew."""
CHANGED: Mapping[str, tuple[str, ...]] = {
    "insert": ("issue", "why", FRESH, "learn", "tried", "move", "satisfied"),
    "remove": ("issue", "why", "learn", "move", "satisfied"),
    "reorder": ("issue", "why", "learn", "satisfied", "tried", "move"),
    "reword": ASKED,
}
"""What is asked after each change, in its order."""
MOST = 12
"""So many answers somebody gives at most; nobody needs as many."""


@dataclass(slots=True)
class Diary:
    """What one person was asked and typed: an answer names the question it is to."""

    typed: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def answer(self, step: str) -> str:
        """Give what they type when they are asked this."""
        text = f"{len(self.asked)}: een antwoord op {step}"
        self.asked.append(step)
        self.typed[text] = step
        return text

    @property
    def is_restarted(self) -> bool:
        """Tell whether they were asked the same thing twice."""
        return len(set(self.asked)) < len(self.asked)

    def misfiled(self, held: Mapping[str, str]) -> int:
        """Count what stands at another question than it was typed to."""
        return sum(self.typed.get(text) != step for step, text in held.items())

    def dropped(self, held: Mapping[str, str]) -> int:
        """Count what was typed and stands nowhere."""
        return len(self.typed.keys() - set(held.values()))


def counted(diaries: Mapping[int, Diary], held: Mapping[int, Mapping[str, str]]) -> list[int]:
    """Count misfiled answers, restarted people and dropped messages."""
    return [
        sum(diary.misfiled(held[person]) for person, diary in diaries.items()),
        sum(diary.is_restarted for diary in diaries.values()),
        sum(diary.dropped(held[person]) for person, diary in diaries.items()),
    ]
