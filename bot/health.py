"""Whether the bot is well, measured at the moment of asking."""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

import structlog

from bot.figures import Figure, prometheus
from bot.program import Program
from storage.figures import Counted, counted

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Health:
    """What a supervisor wants to know; `well` says it in one word."""

    well: bool
    connected: bool
    pump: bool
    metronome: bool
    database: bool
    silent_seconds: float
    waiting: int | None
    oldest_waiting_seconds: float | None


@dataclass(frozen=True, slots=True)
class Nurse:
    """Looks the running bot over."""

    program: Program

    def health(self) -> dict[str, Any]:
        """Tell whether it is well, and if not, what is wrong."""
        program, found = self.program, counted(self.program.database)
        signs = (
            program.line.is_connected(),
            program.goes_round(),
            program.metronome is not None and program.metronome.is_alive(),
            found is not None,
        )
        silent = round(program.line.silent_for(), 1)
        waits = (found.waiting, self._since(found.oldest)) if found else (None, None)
        return asdict(Health(all(signs), *signs, silent, *waits))

    def metrics(self) -> str:
        """Give all figures as Prometheus text."""
        return prometheus(self._figures(), self.program.tally.answers())

    def note(self) -> None:
        """Write the figures to the log, in one line."""
        answers = self.program.tally.answers()
        mean = answers.seconds / answers.within[-1] * 1000 if answers.within[-1] else 0
        numbers = {each.name: round(each.value, 1) for each in self._figures()}
        _log.info("figures", **numbers, answers=answers.within[-1], answer_ms=round(mean))

    def _figures(self) -> tuple[Figure, ...]:
        program, found = self.program, counted(self.program.database)
        late = program.metronome.late if program.metronome else 0
        own = (
            Figure("connected", "Whether Slack can be heard.", program.line.is_connected()),
            Figure("silent_seconds", "Since Slack was last heard.", program.line.silent_for()),
            Figure("reconnections", "New connections.", program.line.reconnections, "counter"),
            Figure("ticks", "Planned moments that were done.", program.tally.ticks, "counter"),
            Figure("beats_late", "Beats that came late or failed.", late, "counter"),
            Figure("database_up", "Whether the database answers.", found is not None),
        )
        return own + (self._of_all(found) if found else ())

    def _of_all(self, found: Counted) -> tuple[Figure, ...]:
        """Give what holds for all processes on this database together."""
        oldest, overdue = self._since(found.oldest), self._since(found.next_planned)
        return (
            Figure("waiting", "Messages that wait to be said.", found.waiting),
            Figure("oldest_waiting_seconds", "How long the oldest of them waits.", oldest),
            Figure("sent", "Messages that were said.", found.sent),
            Figure("left_out", "Messages that were not wanted any more.", found.left_out),
            Figure("set_aside", "Messages that could not be said.", found.set_aside),
            Figure("retried", "Messages that took more than one try.", found.retried),
            Figure("due_waiting", "Moments that are planned.", found.planned),
            Figure("due_late_seconds", "How late the first of them is.", overdue),
            Figure("due_failed", "Moments that failed.", found.failed),
        )

    def _since(self, moment: datetime | None) -> float:
        if moment is None:
            return 0.0
        return round(max(0.0, (self.program.clock() - moment).total_seconds()), 1)
