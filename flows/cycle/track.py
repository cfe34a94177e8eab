"""Where somebody is in the cycle: with the calendar, or at an earlier phase of their own choice."""

from dataclasses import dataclass, replace
from datetime import date

from flows.cycle.phases import Phase
from flows.cycle.programme import Programme


@dataclass(frozen=True, slots=True)
class Track:
    """What somebody chose for themselves; most people go with the calendar and have none.

    `phase` is where they went back to. A new `run` begins with each time they go back, so that
    the same questions can be asked anew; `anew` is the one in which they brought the issue they
    work on now. All of it holds for one cycle.
    """

    network: str
    person: str
    team: str
    cycle: int = 1
    run: int = 1
    anew: int = 1
    phase: Phase | None = None
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """The phase somebody is in."""

    cycle: int
    run: int
    phase: Phase
    behind: bool = False

    @property
    def occasion(self) -> str:
        """Name the occasion on which the questions of this phase are asked."""
        return str(self.cycle) if self.run == 1 else f"{self.cycle}.{self.run}"


FIRST = Spot(1, 1, Phase.ISSUE)
"""Where people bring their issue when there is no programme yet."""


def spot(programme: Programme, track: Track | None, day: date) -> Spot | None:
    """Tell where somebody is; nowhere before the first phase, or when they stopped."""
    stage = programme.on(day)
    if stage is None:
        return None
    if track is None or track.cycle != stage.cycle:
        return Spot(stage.cycle, 1, stage.phase)
    if track.stopped:
        return None
    if track.phase is not None and _is_before(programme, stage.cycle, track.phase, stage.phase):
        return Spot(stage.cycle, track.run, track.phase, behind=True)
    return Spot(stage.cycle, track.run, stage.phase)


def gone_back(track: Track, at: Spot, phase: Phase) -> Track:
    """Go back to an earlier phase, whose questions are then asked anew."""
    return replace(_at(track, at), run=at.run + 1, phase=phase, stopped=False)


def gone_on(programme: Programme, track: Track, at: Spot) -> Track:
    """Go to the next phase, by whoever is behind and has finished one."""
    phases = programme.phases(at.cycle)
    following = phases[phases.index(at.phase) + 1 :]
    return replace(track, phase=next(iter(following), None))


def stopped(track: Track, at: Spot) -> Track:
    """Stop with this issue."""
    return replace(_at(track, at), stopped=True)


def begun_again(track: Track, phases: tuple[Phase, ...]) -> Track:
    """Begin anew, with another issue."""
    run = track.run + 1
    return replace(track, run=run, anew=run, phase=phases[0], stopped=False)


def is_of_issue(track: Track | None, cycle: int, occasion: str) -> bool:
    """Tell whether an occasion was about the issue that somebody works on in a cycle."""
    of, run = _read(occasion)
    first = track.anew if track is not None and track.cycle == cycle else 1
    return of == cycle and run >= first


def cycle_of(occasion: str) -> int:
    """Tell to which cycle an occasion belongs."""
    return _read(occasion)[0]


def _read(occasion: str) -> tuple[int, int]:
    """Read the cycle and the run from an occasion, as a spot names it."""
    cycle, _, run = occasion.partition(".")
    return int(cycle), int(run or 1)


def _at(track: Track, at: Spot) -> Track:
    """Let a track be one of this cycle; what was begun anew in another one says nothing here."""
    anew = track.anew if track.cycle == at.cycle else 1
    return replace(track, cycle=at.cycle, run=at.run, anew=anew)


def _is_before(programme: Programme, cycle: int, one: Phase, other: Phase) -> bool:
    phases = programme.phases(cycle)
    return one in phases and phases.index(one) < phases.index(other)
