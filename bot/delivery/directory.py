"""Looking people up in Slack: at first sight, and again once a day."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Lock

import structlog
from slack_sdk import WebClient

from bot.clock import Clock
from flows.desk import Desk
from flows.people import Person
from handlers.directory import look_up
from handlers.sending import SLACK_ERRORS, TryAgain, outcome_of
from storage.database import Database

_EVER = datetime(2000, 1, 1, tzinfo=UTC)
_DAY = timedelta(days=1)
_AFTER_ERROR = timedelta(seconds=30)

_log = structlog.get_logger()


@dataclass(slots=True)
class Directory:
    """Asks Slack who people are, one at a time."""

    database: Database
    desk: Desk
    client: WebClient
    clock: Clock
    _not_before: datetime = field(default=_EVER)
    _one_at_a_time: Lock = field(default_factory=Lock)

    def look_up_new(self) -> bool:
        """Look up the first person never looked up; false when there is none."""
        return self._look_up(_EVER)

    def refresh(self) -> None:
        """Look everybody up again who was not, today."""
        while self._look_up(self.clock() - _DAY):
            pass

    def next_at(self) -> datetime | None:
        """Tell when somebody new may be looked up."""
        return max(self._not_before, self.clock()) if self._first(_EVER) else None

    def _look_up(self, before: datetime) -> bool:
        with self._one_at_a_time:
            return self._look_up_first(before)

    def _look_up_first(self, before: datetime) -> bool:
        person = self._first(before) if self.clock() >= self._not_before else None
        if person is None:
            return False
        with self.database.read() as w:
            user = w.people.user(person.id)
        if user is None:
            return False
        try:
            found = look_up(self.client, person.team, user)
        except SLACK_ERRORS as error:
            outcome = outcome_of(error)
            after = outcome.after if isinstance(outcome, TryAgain) else _AFTER_ERROR
            self._not_before = self.clock() + after
            _log.warning("look_up_failed", person=person.id, error=type(error).__name__)
            return False
        self.desk.meet(found, self.clock())
        return True

    def _first(self, before: datetime) -> Person | None:
        with self.database.read() as w:
            return next(iter(w.people.to_look_up(before, 1)), None)
