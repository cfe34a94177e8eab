"""Looking people up in Slack: at first sight, and again once a day."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import choice
from threading import Lock

import structlog
from slack_sdk import WebClient

from bot.clock import Clock
from bot.delivery.gates import Gates, ShutError
from bot.delivery.outcomes import is_about_the_bot
from bot.delivery.paces import PERSON
from flows.desk import Desk
from flows.people import Person
from handlers.directory import look_up
from handlers.sending import SLACK_ERRORS, Denied, TryAgain, outcome_of
from storage.database import Database

_EVER = datetime(2000, 1, 1, tzinfo=UTC)
_DAY = timedelta(days=1)
_SOME = 50
_AFTER_ERROR = timedelta(seconds=30)

_log = structlog.get_logger()


@dataclass(slots=True)
class Directory:
    """Asks Slack who people are, one at a time."""

    database: Database
    desk: Desk
    client: WebClient
    clock: Clock
    gates: Gates
    _not_before: datetime = field(default=_EVER)
    _one_at_a_time: Lock = field(default_factory=Lock)
    _failed: set[str] = field(default_factory=set)

    def look_up_new(self) -> bool:
        """Look up the first person never looked up; false when there is none."""
        return self._look_up(_EVER)

    def refresh(self) -> None:
        """Look people up again who were not, today; as many as Slack lets through at once."""
        while self._look_up(self.clock() - _DAY):
            pass

    def next_at(self) -> datetime | None:
        """Tell when somebody new may be looked up; somebody else's look-up wakes the pump."""
        if self._one_at_a_time.locked() or self._first(_EVER) is None:
            return None
        return max(self._not_before, self.clock())

    def _look_up(self, before: datetime) -> bool:
        if self.clock() < self._not_before or self._first(before) is None:
            return False
        if not self._one_at_a_time.acquire(blocking=False):
            return False
        try:
            person = self._first(before)
            return person is not None and self._ask(person)
        finally:
            self._one_at_a_time.release()

    def _ask(self, person: Person) -> bool:
        with self.database.read() as w:
            user = w.people.user(person.id)
        if user is None:
            return False
        try:
            self.gates.enter(person.team, PERSON)
            found = look_up(self.client, person.team, user)
        except ShutError as shut:
            self._not_before = shut.until
            return False
        except SLACK_ERRORS as error:
            outcome = outcome_of(error)
            if isinstance(outcome, TryAgain) and outcome.blocked:
                self.gates.shut(person.team, outcome.method, outcome.after)
            _log.warning("look_up_failed", person=person.id, error=type(error).__name__)
            if isinstance(outcome, Denied) and not is_about_the_bot(outcome.reason):
                self._failed.add(person.id)  # until the next start; the others go on
                return True
            after = outcome.after if isinstance(outcome, TryAgain) else _AFTER_ERROR
            self._not_before = self.clock() + after
            return False
        self.desk.meet(found, self.clock())
        return True

    def _first(self, before: datetime) -> Person | None:
        with self.database.read() as w:
            people = w.people.to_look_up(before, _SOME + len(self._failed))
        known = [each for each in people if each.id not in self._failed]
        return choice(known) if known else None  # noqa: S311  no secret: other processes ask about others, mostly
