"""The seven phases and their questions; two or three at a sitting, the short ones marked.

After the ladder of "Actieleren" in care and welfare: issue, exploring, direction, experiment,
reflecting together, lessons, making it last.
"""

from collections.abc import Mapping
from enum import StrEnum

from flows.conversation.flow import READERS, Choice, Date, Flow, Step, Text, Value


class Phase(StrEnum):
    """One rung of the ladder; people may go back."""

    ISSUE = "issue"
    EXPLORING = "exploring"
    DIRECTION = "direction"
    EXPERIMENT = "experiment"
    REFLECTING = "reflecting"
    LESSONS = "lessons"
    LASTING = "lasting"


ALL = tuple(Phase)
BASES = ("once", "more", "measured")
DECISIONS = ("go-on", "adapt", "stop", "again")
READERS_OF_LESSON = ("me", "group", "network", "everyone")
_TILE = 80


def _wrote_a_lesson(current: Mapping[str, Value]) -> bool:
    """There is nothing to share when nothing was written."""
    return bool(current)


def _ask(step: str, sitting: int, *, short: bool = False) -> Step:
    return Step(step, Text(), optional=True, sitting=sitting, short=short)


def _star(step: str, sitting: int) -> Step:
    return _ask(step, sitting, short=True)


_STEPS: Mapping[Phase, tuple[Step, ...]] = {
    Phase.ISSUE: (
        Step("issue", Text()),
        Step("why", Text()),
        Step("learn", Text()),
        _ask("tried", 2),
        _ask("move", 2),
        _ask("satisfied", 2),
    ),
    Phase.EXPLORING: (
        _star("moment", 1),
        _ask("whose", 1),
        _star("sure", 2),
        _ask("who", 2),
        _ask("keeps", 3),
        _star("again", 3),
    ),
    Phase.DIRECTION: (
        _ask("others", 1),
        _star("well", 1),
        _star("ways", 1),
        _ask("join", 2),
        _star("chosen", 2),
        _ask("true", 2),
    ),
    Phase.EXPERIMENT: (
        _star("do", 1),
        Step("until", Date(ahead=True), optional=True),
        _star("expect", 1),
        _ask("sign", 2),
        _star("plan", 2),
    ),
    Phase.REFLECTING: (
        _star("happened", 1),
        _ask("surprise", 1),
        _star("helped", 1),
        _ask("noticed", 2),
        _ask("question", 2),
        Step("decision", Choice(DECISIONS), optional=True, sitting=2),
    ),
    Phase.LESSONS: (
        _star("know", 1),
        _star("when", 1),
        _ask("advise", 1),
        Step("basis", Choice(BASES), optional=True, sitting=2, short=False),
        Step("tile", Text(longest=_TILE), optional=True, sitting=2, short=False),
        Step(
            READERS,
            Choice(READERS_OF_LESSON),
            optional=True,
            only_if=_wrote_a_lesson,
            sitting=2,
        ),
    ),
    Phase.LASTING: (
        _star("does", 1),
        _ask("residents", 1),
        _star("matters", 1),
        _ask("needed", 2),
        _star("owner", 2),
        _ask("useful", 2),
    ),
}

FLOWS: Mapping[Phase, Flow] = {
    phase: Flow(f"cycle-{phase}", steps) for phase, steps in _STEPS.items()
}
"""What is asked in each phase."""

EARLIER: Mapping[tuple[Phase, str], tuple[Phase, str]] = {
    (Phase.EXPLORING, "moment"): (Phase.ISSUE, "issue"),
    (Phase.EXPLORING, "again"): (Phase.ISSUE, "issue"),
    (Phase.DIRECTION, "ways"): (Phase.EXPLORING, "again"),
    (Phase.EXPERIMENT, "do"): (Phase.DIRECTION, "chosen"),
    (Phase.REFLECTING, "happened"): (Phase.EXPERIMENT, "expect"),
    (Phase.REFLECTING, "decision"): (Phase.EXPERIMENT, "sign"),
    (Phase.LESSONS, "know"): (Phase.EXPLORING, "sure"),
    (Phase.LASTING, "does"): (Phase.ISSUE, "satisfied"),
    (Phase.LASTING, "matters"): (Phase.ISSUE, "learn"),
}
"""What somebody wrote before, that is quoted above a question."""


def phase_of(flow: str) -> Phase | None:
    """Tell of which phase a flow is; none for flows of other subjects."""
    return next((phase for phase, each in FLOWS.items() if each.id == flow), None)
