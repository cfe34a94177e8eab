"""A programme: a calendar of phases, made from a template and moved as people need."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from flows.cycle.phases import ALL, Phase

_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Stage:
    """One phase of one cycle in a calendar; it lasts until the next one starts."""

    cycle: int
    phase: Phase
    starts: date


@dataclass(frozen=True, slots=True)
class Programme:
    """The calendar of a network, in order; `short` asks only the short version."""

    network: str
    team: str
    template: str
    stages: tuple[Stage, ...]
    short: bool = False

    def on(self, day: date) -> Stage | None:
        """Give the stage of a day; none before the first one."""
        begun = [stage for stage in self.stages if stage.starts <= day]
        return begun[-1] if begun else None

    def stage(self, cycle: int, phase: Phase) -> Stage | None:
        """Find the stage of a phase."""
        found = (each for each in self.stages if (each.cycle, each.phase) == (cycle, phase))
        return next(found, None)

    def after(self, stage: Stage) -> Stage | None:
        """Give the stage that follows."""
        at = self.stages.index(stage) + 1
        return self.stages[at] if at < len(self.stages) else None

    def going(self, day: date) -> Stage | None:
        """Give the last stage of the first cycle that is not over when another one starts."""
        last = {stage.cycle: stage for stage in self.stages}
        return next((stage for stage in last.values() if stage.starts >= day), None)

    def phases(self, cycle: int) -> tuple[Phase, ...]:
        """List the phases of one cycle, in order."""
        return tuple(stage.phase for stage in self.stages if stage.cycle == cycle)


@dataclass(frozen=True, slots=True)
class Template:
    """What a programme usually looks like: weeks for each phase, and how often they come round."""

    id: str
    weeks: tuple[tuple[Phase, int], ...]
    cycles: int = 1
    short: bool = False

    @property
    def length(self) -> timedelta:
        """Tell how long it usually takes."""
        return timedelta(weeks=self.cycles * sum(weeks for _, weeks in self.weeks))


TEMPLATES = (
    Template("five-months", tuple(zip(ALL, (2, 4, 3, 6, 2, 2, 3), strict=True))),
    Template("six-weeks", tuple((phase, 1) for phase in ALL[:-1]), short=True),
    Template("three-years", tuple(zip(ALL, (4, 8, 6, 16, 4, 4, 10), strict=True)), cycles=3),
    Template(
        "improvement",
        (
            (Phase.ISSUE, 2),
            (Phase.DIRECTION, 2),
            (Phase.EXPERIMENT, 8),
            (Phase.REFLECTING, 2),
            (Phase.LASTING, 2),
        ),
        short=True,
    ),
)


def laid_out(template: Template, starts: date, ends: date) -> tuple[Stage, ...]:
    """Lay a template over some days, in proportion; two stages never start on one day.

    `ends` is the last day. Where there are fewer days than stages, the last ones are left out.
    Where every stage lasts a week, the later ones start on a Monday.
    """
    weeks = [(cycle, *each) for cycle in range(1, template.cycles + 1) for each in template.weeks]
    whole, days = sum(each for *_, each in weeks), (ends - starts).days + 1
    stages: list[Stage] = []
    gone, earliest = 0, starts
    for cycle, phase, length in weeks:
        day = max(starts + _DAY * (gone * days // whole), earliest)
        if day <= ends:
            stages.append(Stage(cycle, phase, day))
        gone, earliest = gone + length, day + _DAY
    return _on_mondays(tuple(stages), ends)


def numbered_on(stages: tuple[Stage, ...], before: Programme | None) -> tuple[Stage, ...]:
    """Number cycles on from those that are over in the calendar before.

    A cycle that was not over keeps its number: who finished a phase of it is not asked that again.
    """
    if before is None:
        return stages
    going = before.going(stages[0].starts)
    by = going.cycle - 1 if going else before.stages[-1].cycle
    return tuple(replace(each, cycle=each.cycle + by) for each in stages)


def moved(
    stages: tuple[Stage, ...], at: Stage, day: date, *, rest_too: bool
) -> tuple[Stage, ...] | None:
    """Let one stage start on another day, perhaps with all that follow; none if they would cross.

    With `rest_too` the later ones keep their distance to it.
    """
    by = day - at.starts
    place = stages.index(at)
    later = (
        *stages[:place],
        replace(at, starts=day),
        *_shifted(stages[place + 1 :], by if rest_too else timedelta()),
    )
    starts = [stage.starts for stage in later]
    in_order = all(one < two for one, two in pairwise(starts))
    return later if in_order else None


def _on_mondays(stages: tuple[Stage, ...], ends: date) -> tuple[Stage, ...]:
    if any(two.starts - one.starts < _WEEK for one, two in pairwise(stages)):
        return stages
    first, *later = stages
    mondays = [each.starts + _DAY * (-each.starts.weekday() % 7) for each in later]
    if any(day > ends for day in mondays):
        return stages
    moved_on = zip(later, mondays, strict=True)
    return (first, *(replace(each, starts=day) for each, day in moved_on))


def _shifted(stages: Iterable[Stage], by: timedelta) -> tuple[Stage, ...]:
    return tuple(replace(each, starts=each.starts + by) for each in stages)
