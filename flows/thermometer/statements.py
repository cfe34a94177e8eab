"""The twelve statements people agree or disagree with, and the six that make a quick pulse.

Answers run from 1 (fully disagree) to 5 (fully agree), or *don't know / not applicable*. The
dimensions are the five lenses of Kaats & Opheij and one on learning and effect; the words stand
under `statement-<id>` and `dimension-<dimension>` in `texts/*/thermometer.ftl`.

An id is for ever, and so is a version: a statement with another meaning gets a new id, another
choice of statements a new version, because rounds are only compared within one set and version.
"""

from dataclasses import dataclass
from typing import Literal, get_args

Dimension = Literal["ambition", "interests", "relationship", "organisation", "process", "learning"]
DIMENSIONS: tuple[Dimension, ...] = get_args(Dimension)
SetName = Literal["pulse", "full"]


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement; `pulse` says whether the quick set asks it too."""

    id: str
    dimension: Dimension
    pulse: bool = False

    @property
    def key(self) -> str:
        return f"statement-{self.id}"


@dataclass(frozen=True, slots=True)
class StatementSet:
    """What one round asks, in the order in which it is asked, shown and chosen from."""

    name: SetName
    version: int
    statements: tuple[Statement, ...]

    @property
    def dimensions(self) -> tuple[Dimension, ...]:
        present = {each.dimension for each in self.statements}
        return tuple(each for each in DIMENSIONS if each in present)

    def of(self, dimension: Dimension) -> tuple[Statement, ...]:
        return tuple(each for each in self.statements if each.dimension == dimension)


def dimension_key(dimension: Dimension) -> str:
    """Name the text of a dimension."""
    return f"dimension-{dimension}"


FULL = StatementSet(
    "full",
    1,
    (
        Statement("A1", "ambition", pulse=True),
        Statement("A2", "ambition"),
        Statement("B1", "interests", pulse=True),
        Statement("B2", "interests"),
        Statement("C1", "relationship", pulse=True),
        Statement("C2", "relationship"),
        Statement("D1", "organisation", pulse=True),
        Statement("D2", "organisation"),
        Statement("E1", "process"),
        Statement("E2", "process", pulse=True),
        Statement("F1", "learning"),
        Statement("F2", "learning", pulse=True),
    ),
)
PULSE = StatementSet("pulse", 1, tuple(each for each in FULL.statements if each.pulse))
SETS: dict[SetName, StatementSet] = {each.name: each for each in (PULSE, FULL)}
