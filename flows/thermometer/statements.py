"""The twelve statements people agree or disagree with, and the six that make a quick pulse.

Answers run from 1 (fully disagree) to 5 (fully agree), or *don't know / not applicable*. The
dimensions are the five lenses of Kaats & Opheij and one on learning and effect; the words stand
under `statement-<id>` and `dimension-<dimension>` in `texts/*/thermometer.ftl`. A round may ask
more: a pair for networks with informal carers, and up to two statements in the network's own
words. Those belong to no dimension, so that they change nothing of what is compared.

An id is for ever, and so is a version: a statement with another meaning gets a new id, another
choice of statements a new version, because rounds are only compared within one set and version.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Literal, get_args

from flows.words import Words

Dimension = Literal["ambition", "interests", "relationship", "organisation", "process", "learning"]
DIMENSIONS: tuple[Dimension, ...] = get_args(Dimension)
SetName = Literal["pulse", "full"]
MOST_OWN = 2
_ID_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement; `pulse` says whether the quick set asks it too.

    `own` are the network's own words; without them it is one of ours.
    """

    id: str
    dimension: Dimension | None
    pulse: bool = False
    own: str = ""

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

    @property
    def extra(self) -> tuple[Statement, ...]:
        return self.of(None)

    def of(self, dimension: Dimension | None) -> tuple[Statement, ...]:
        return tuple(each for each in self.statements if each.dimension == dimension)

    def compares_with(self, other: "StatementSet") -> bool:
        """Tell whether dimensions may be laid side by side: only of one set and version."""
        return (self.name, self.version) == (other.name, other.version)


def statement_words(statement: Statement, say: Words) -> str:
    """Give a statement in words; a network's own are in the language they were written in."""
    return statement.own or say(statement.key)


def own_statement(text: str) -> Statement:
    """Make a statement of a network's own words; the same words are the same statement."""
    words = " ".join(text.split())
    digest = sha256(words.casefold().encode()).hexdigest()
    return Statement(f"own-{digest[:_ID_DIGITS]}", None, own=words)


def asked(name: SetName, *, pair: bool = False, own: Iterable[str] = ()) -> StatementSet:
    """Give what a round asks: a set, and what is asked besides, each once."""
    more = {each.id: each for each in (*(PAIR if pair else ()), *map(own_statement, own))}
    base = SETS[name]
    return replace(base, statements=(*base.statements, *more.values()))


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
PAIR = (Statement("G1", None), Statement("G2", None))
"""For networks in which professionals work with informal carers and volunteers."""
