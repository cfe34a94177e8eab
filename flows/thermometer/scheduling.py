"""On which days a network's thermometers come: at most one at a time, and never in a rest.

The full set is taken at the beginning, halfway and at the end; the quick one in a rhythm, or
before a meeting. What comes earlier in that list goes first where two would stand too close.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import chain, count, takewhile
from typing import Literal

from flows.moments import moment
from flows.people import Network
from flows.thermometer.opening import usual_close
from flows.thermometer.ports import ThermometerPlan
from flows.thermometer.statements import SetName

Reason = Literal["baseline", "midway", "end", "meeting", "pulse"]
MeetingProblem = Literal["outside", "near", "taken"]
RHYTHMS = (0, 2, 4, 6, 8)
OPENS_AT = time(10)

_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)
_SHORTEST = timedelta(days=3)  # open, before a meeting with days off ahead of it
_LEAST_DAYS_BETWEEN = {
    frozenset({"full"}): 5,
    frozenset({"full", "meeting"}): 1,  # a meeting is asked for by its day
    frozenset({"full", "pulse"}): 10,
    frozenset({"meeting", "pulse"}): 10,
    frozenset({"pulse"}): 3,  # a pulse that a rest put off may come closer than its rhythm
}


@dataclass(frozen=True, slots=True)
class PlannedRound:
    """One round to come: why, and its first and last day."""

    reason: Reason
    opens: date
    closes: date

    @property
    def statements(self) -> SetName:
        """Give the set it asks."""
        return "pulse" if self.reason in {"meeting", "pulse"} else "full"

    @property
    def sort(self) -> str:
        """Name what it is to what stands near it."""
        return self.reason if self.statements == "pulse" else "full"


def planned(network: Network, plan: ThermometerPlan) -> tuple[PlannedRound, ...]:
    """List all rounds of a network, those that were too, in their order."""
    wanted = chain(
        _phases(network) if plan.phases else (),
        _meeting(network, plan.meeting) if plan.meeting else (),
        _pulses(network, plan.every) if plan.every else (),
    )
    found: list[PlannedRound] = []
    for each in wanted:
        if _within(network, each) and all(_apart(each, other) for other in found):
            found.append(each)
    return tuple(sorted(found, key=lambda each: each.opens))


def upcoming(network: Network, plan: ThermometerPlan, now: datetime) -> tuple[PlannedRound, ...]:
    """List what has not opened yet, the first above."""
    return tuple(each for each in planned(network, plan) if opens_at(network, each) > now)


def opens_at(network: Network, round_: PlannedRound) -> datetime:
    """Tell at which moment a round opens."""
    return moment(round_.opens, OPENS_AT, network.zone)


def meeting_problem(
    network: Network, plan: ThermometerPlan, now: datetime
) -> MeetingProblem | None:
    """Say why the meeting of a plan cannot have its thermometer."""
    if plan.meeting is None:
        return None
    if not network.starts < plan.meeting <= network.ends:
        return "outside"
    round_ = next(_meeting(network, plan.meeting), None)
    if round_ and (round_.opens < network.starts or opens_at(network, round_) <= now):
        return "near"
    return None if round_ in planned(network, plan) else "taken"


def _phases(network: Network) -> Iterator[PlannedRound]:
    """Give the beginning and the end first: where time is short, halfway is left out.

    What a long rest would bring out of its order is left out too.
    """
    halfway = network.starts + (network.ends - network.starts) // 2
    baseline = _from(network, "baseline", network.starts + _WEEK)
    yield baseline
    end = next(_ending(network), None)
    if end is not None and end.opens > max(halfway, baseline.opens):
        yield end
    midway = _from(network, "midway", halfway)
    if baseline.opens < midway.opens and (end is None or midway.opens < end.opens):
        yield midway


def _pulses(network: Network, every: int) -> Iterator[PlannedRound]:
    days = (network.starts + every * _WEEK * number for number in count(1))
    for day in takewhile(lambda day: day <= network.ends, days):
        yield _from(network, "pulse", day)


def _meeting(network: Network, day: date) -> Iterator[PlannedRound]:
    """Open a week before and close on the working day before, unless there is rest between."""
    closes = _last_working_day(network, day - _DAY)
    opens = _last_working_day(network, min(day - _WEEK, closes - _SHORTEST))
    if not _rest_between(network, opens, closes):
        yield PlannedRound("meeting", opens, closes)


def _ending(network: Network) -> Iterator[PlannedRound]:
    """Close at least a week before the end; a rest that is in the way makes it earlier."""
    day = network.ends - _WEEK
    while day > network.starts:
        closes = _last_working_day(network, day)
        opens = _last_working_day(network, closes - _WEEK)
        rest = _rest_between(network, opens, closes)
        if not rest:
            yield PlannedRound("end", opens, closes)
            return
        day = rest[0] - _DAY


def _from(network: Network, reason: Reason, day: date) -> PlannedRound:
    """Open on the first working day from a day on; a rest that is in the way puts it off."""
    opens = network.calendar.working_day_from(day)
    closes = usual_close(network, opens)
    rest = _rest_between(network, opens, closes)
    return _from(network, reason, rest[-1] + _DAY) if rest else PlannedRound(reason, opens, closes)


def _rest_between(network: Network, first: date, last: date) -> list[date]:
    days = (first + _DAY * number for number in range((last - first).days + 1))
    return [day for day in days if network.calendar.rests(day)]


def _last_working_day(network: Network, day: date) -> date:
    """Give that day, or the last working day before it."""
    return network.calendar.working_days_before(day + _DAY, 1)


def _within(network: Network, round_: PlannedRound) -> bool:
    return network.starts <= round_.opens and round_.closes <= network.ends


def _apart(one: PlannedRound, other: PlannedRound) -> bool:
    first, second = sorted((one, other), key=lambda each: each.opens)
    between = (second.opens - first.closes).days
    return between >= _LEAST_DAYS_BETWEEN[frozenset({one.sort, other.sort})]
