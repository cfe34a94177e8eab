"""What a flow is: a row of steps, each of which asks one question or tells one thing.

A step's id is for ever: a new meaning gets a new id. The words stand in the language files under
`<flow>-<step>`, those of an option under `<flow>-<step>-<option>`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Value = tuple[str, ...]
"""An answer: one text, number, option or ISO date; several options; or nothing."""

READERS = "readers"
"""The step that chooses who may read the others."""

Condition = Callable[[Mapping[str, Value]], bool]
"""A named function of the current answers, by step id."""


@dataclass(frozen=True, slots=True)
class Text:
    """Free words."""

    longest: int = 3000


@dataclass(frozen=True, slots=True)
class Scale:
    """A whole number from `low` to `high`."""

    low: int = 1
    high: int = 5

    @property
    def options(self) -> tuple[str, ...]:
        """The numbers, as they are stored."""
        return tuple(str(number) for number in range(self.low, self.high + 1))


@dataclass(frozen=True, slots=True)
class Choice:
    """One of some options."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ManyOf:
    """Any number of some options."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Date:
    """A day, stored as an ISO date; `ahead` only one that is still to come."""

    ahead: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the workspace."""


Question = Text | Scale | Choice | ManyOf | Date | Person


@dataclass(frozen=True, slots=True)
class Wording:
    """How a network words a question itself; without words in a language, none."""

    nl: str = ""
    en: str = ""

    def spoken(self, language: str) -> str:
        """Give the words in a language."""
        return self.nl if language == "nl" else self.en


@dataclass(frozen=True, slots=True)
class Step:
    """One question, or without a question something that is told.

    Who has answered all of one `sitting` is asked the next one another day; `short` are the steps
    of the short version; `words` are those of a network itself.
    """

    id: str
    question: Question | None = None
    optional: bool = False
    only_if: Condition | None = None
    sitting: int = 1
    short: bool = True
    words: Wording | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """Some steps in their order."""

    id: str
    steps: tuple[Step, ...]

    def __post_init__(self) -> None:
        """Refuse two steps with one id."""
        ids = [step.id for step in self.steps]
        if len(ids) != len(set(ids)):
            raise ValueError(f"{self.id}: a step id stands twice")

    def step(self, step_id: str) -> Step | None:
        """Find a step; nothing when it has been removed."""
        return next((step for step in self.steps if step.id == step_id), None)
