"""Messages that fit at some moment: told from dates and plans, never from who did what."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, timedelta

from flows.calendar import Span
from flows.cycle.phases import Phase
from flows.cycle.programme import Stage
from flows.moments import iso_week

_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)
PHASE_SOON = timedelta(days=5)
MEETING_SOON = timedelta(weeks=2)
BEGUN = timedelta(weeks=2)
"""So long groups are left to begin, and a point to be worked on, before there is a message."""

_LONG_REST = 5  # days on end, after which people find their way back
_BACK = timedelta(days=5)
_ONCE = "once"


@dataclass(frozen=True, slots=True)
class Planned:
    """Something that has a name and a day: a meeting, or looking back on a point."""

    id: str
    day: date


@dataclass(frozen=True, slots=True)
class Facts:
    """What a suggestion is chosen from; of people only whether all the larger groups are quiet."""

    day: date
    starts: date
    ends: date
    rest: tuple[Span, ...] = ()
    holidays: tuple[date, ...] = ()
    stages: tuple[Stage, ...] = ()
    meeting: Planned | None = None
    groups_since: date | None = None
    quiet: bool = False
    point: Planned | None = None


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a message is for; by its name it is known when it comes up again."""

    name: str
    day: date | None = None
    phase: Phase | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A message, and for which occasion it fits, if it does."""

    id: str
    fits: Callable[[Facts], Occasion | None]


@dataclass(frozen=True, slots=True)
class Fitting:
    """A message that fits now."""

    id: str
    occasion: Occasion


def fitting(facts: Facts, dealt_with: Collection[tuple[str, str]]) -> tuple[Fitting, ...]:
    """List what fits now and was not dealt with, the most pressing above; in a rest nothing does.

    Before a network begins only a meeting or new groups ask for a message.
    """
    resting = any(span.holds(facts.day) for span in facts.rest)
    if resting or facts.day > facts.ends:
        return ()
    begun = facts.day >= facts.starts
    known = SUGGESTIONS if begun else tuple(each for each in SUGGESTIONS if each.id in _BEFORE)
    found = ((each.id, each.fits(facts)) for each in known)
    return tuple(
        Fitting(id_, occasion)
        for id_, occasion in found
        if occasion is not None and (id_, occasion.name) not in dealt_with
    )


def _welcome(facts: Facts) -> Occasion | None:
    return Occasion(_ONCE) if facts.day < facts.starts + _WEEK else None


def _ending(facts: Facts) -> Occasion | None:
    return Occasion(_ONCE, facts.ends) if facts.day >= facts.ends - _WEEK else None


def _phase(facts: Facts) -> Occasion | None:
    stage = _next_stage(facts)
    return _beginning(stage) if stage and stage != facts.stages[-1] else None


def _last_phase(facts: Facts) -> Occasion | None:
    stage = _next_stage(facts)
    return _beginning(stage) if stage and stage == facts.stages[-1] else None


def _next_stage(facts: Facts) -> Stage | None:
    """Find the phase that begins in some days; the very first comes with the network itself."""
    soon = (each for each in facts.stages[1:] if _ahead(facts, each.starts, PHASE_SOON))
    return next(soon, None)


def _beginning(stage: Stage) -> Occasion:
    return Occasion(f"{stage.cycle}-{stage.phase}", stage.starts, stage.phase)


def _before_rest(facts: Facts) -> Occasion | None:
    """Name the next day off within a week: of a rest, or of the first of some holidays."""
    rests = [span.first for span in facts.rest]
    free = [day for day in facts.holidays if day - _DAY not in facts.holidays]
    free = [day for day in free if not any(span.holds(day) for span in facts.rest)]
    soon = [day for day in (*rests, *free) if _ahead(facts, day, _WEEK)]
    return Occasion(min(soon).isoformat(), min(soon)) if soon else None


def _after_rest(facts: Facts) -> Occasion | None:
    rests = (span for span in facts.rest if (span.last - span.first).days + 1 >= _LONG_REST)
    over = (span.last for span in rests if span.last < facts.day <= span.last + _BACK)
    last = next(over, None)
    return Occasion(last.isoformat()) if last else None


def _midway(facts: Facts) -> Occasion | None:
    middle = _middle(facts.starts, facts.ends)
    return Occasion(_ONCE) if middle <= facts.day < middle + _WEEK else None


def _meeting(facts: Facts) -> Occasion | None:
    meeting = facts.meeting
    if meeting is None or not _ahead(facts, meeting.day, MEETING_SOON):
        return None
    return Occasion(meeting.id, meeting.day)


def _groups(facts: Facts) -> Occasion | None:
    since = facts.groups_since
    return Occasion(iso_week(since)) if since and facts.day < since + _WEEK else None


def _experiment(facts: Facts) -> Occasion | None:
    """Find an experiment phase in its middle; a short one needs no message there."""
    ends = (*(each.starts for each in facts.stages[1:]), facts.ends)
    for stage, until in zip(facts.stages, ends, strict=False):
        middle = _middle(stage.starts, until)
        is_long = until - stage.starts >= 2 * _WEEK
        in_middle = middle <= facts.day < middle + _WEEK
        if stage.phase is Phase.EXPERIMENT and is_long and in_middle:
            return Occasion(f"{stage.cycle}")
    return None


def _point(facts: Facts) -> Occasion | None:
    point = facts.point
    return Occasion(point.id, point.day) if point and facts.day <= point.day else None


def _quiet(facts: Facts) -> Occasion | None:
    return Occasion(f"{facts.day:%Y-%m}") if facts.quiet else None


def _ahead(facts: Facts, day: date, within: timedelta) -> bool:
    return facts.day < day <= facts.day + within


def _middle(first: date, last: date) -> date:
    return first + (last - first) // 2


SUGGESTIONS = (
    Suggestion("welcome", _welcome),
    Suggestion("ending", _ending),
    Suggestion("last-phase", _last_phase),
    Suggestion("phase", _phase),
    Suggestion("before-rest", _before_rest),
    Suggestion("after-rest", _after_rest),
    Suggestion("midway", _midway),
    Suggestion("meeting", _meeting),
    Suggestion("groups", _groups),
    Suggestion("experiment", _experiment),
    Suggestion("point", _point),
    Suggestion("quiet", _quiet),
)
"""All of them; of two that fit, the one above is more bound to its day."""

_BEFORE = {"meeting", "groups"}
