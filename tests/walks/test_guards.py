"""Each protection, on and off: without it the very thing happens that it is there for."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from sqlalchemy import select

from bot.delivery.postman import Postman
from bot.settings import SettingsError, Times
from flows.desk import Desk
from flows.message import Message
from flows.moments import Due
from flows.outbox import Mode, NotYet, Saying
from handlers.listeners import register
from handlers.sending import Sender, Sent
from storage import due
from storage.claiming import ClaimTable, Terms
from storage.database import Database
from storage.outbox import OUTBOX, WAITING
from tests.hangup import hang_up
from tests.walks.letters import got, person_of, put, remark, until
from tests.walks.postmen import client, deliver, later, postman
from tests.walks.stage import Stage, handled

POST = "chat.postMessage"
SETTLED = timedelta(seconds=10)  # Slack shows by then what it has taken
guarded = pytest.mark.parametrize("on", [True, False], ids=["on", "off"])


@guarded
def test_without_the_sdks_own_retries_nothing_is_said_twice(alone: Stage, on: bool) -> None:
    how: dict[str, object] = {"retry_handlers": []} if on else {}
    worker = postman(alone, sender=Sender(client(alone, **how)))
    alone.box.slack.faults.drop(POST, done=True)
    put(alone.box, remark(person_of(alone, "sanne"), "once"))
    deliver(worker)
    later(alone, worker, timedelta(minutes=1))
    assert got(alone, "sanne") == (1 if on else 2)


class Blind(Sender):
    """Never finds anything in Slack."""

    def find(self, *_: object) -> Sent | None:
        return None


@guarded
def test_what_may_have_been_said_is_looked_up_before_it_is_said_again(
    alone: Stage, on: bool
) -> None:
    worker = postman(alone, sender=(Sender if on else Blind)(client(alone, retry_handlers=[])))
    alone.box.slack.faults.drop(POST, done=True)
    put(alone.box, remark(person_of(alone, "sanne"), "once"))
    deliver(worker)
    later(alone, worker, timedelta(minutes=1))
    assert got(alone, "sanne") == (1 if on else 2)


def impatient(**shorter: timedelta) -> Times:
    """Give times that a start would refuse."""
    times = Times()
    for name, value in shorter.items():
        object.__setattr__(times, name, value)
    return times


@guarded
def test_a_fate_is_looked_up_only_when_slack_has_settled(alone: Stage, on: bool) -> None:
    times = Times() if on else impatient(settle=timedelta(seconds=1))
    worker = postman(alone, times=times)
    alone.box.slack.faults.hold_history()
    alone.box.slack.faults.drop(POST, done=True)
    put(alone.box, remark(person_of(alone, "sanne"), "once"))
    deliver(worker)
    later(alone, worker, timedelta(seconds=2))
    alone.box.slack.faults.release_history()
    later(alone, worker, SETTLED, timedelta(minutes=2))
    assert got(alone, "sanne") == (1 if on else 2)


def test_a_lease_that_is_shorter_than_slack_takes_to_settle_is_refused() -> None:
    with pytest.raises(SettingsError, match="lease must outlast"):
        Times(lease=timedelta(seconds=39))


@guarded
def test_a_lease_outlasts_what_another_may_still_be_saying(alone: Stage, on: bool) -> None:
    times = Times() if on else impatient(lease=timedelta(seconds=1))
    first, second = postman(alone, times=times), postman(alone, times=times)
    put(alone.box, remark(person_of(alone, "sanne"), "once"))
    alone.box.slack.faults.hold_history()
    with _killed_before_noting(alone, first):
        later(alone, second, timedelta(seconds=2))
    alone.box.slack.faults.release_history()
    later(alone, second, SETTLED, timedelta(minutes=2))
    assert got(alone, "sanne") == (1 if on else 2)


@contextmanager
def _killed_before_noting(stage: Stage, worker: Postman) -> Iterator[None]:
    """Let a worker say something, and never come to noting it."""
    now = stage.box.clock()
    with worker.database.write() as w:
        ready = ClaimTable(w.connection).look(now, worker.paces).ready
        terms = Terms(worker.times.lease, worker.paces)
        claim = ClaimTable(w.connection).take(ready, now, terms)
    assert claim is not None
    words = worker.desk.say(claim.kind, Saying(claim.team, claim.ids, Mode.POST, now))
    assert isinstance(words, Message)
    worker._speaker.say(claim, words)  # noqa: SLF001  as far as it came
    yield


@dataclass(frozen=True, slots=True)
class EarlyDesk(Desk):
    """Words a letter when it is put, as if nothing could happen until it is sent."""

    worded: dict[str, Message | NotYet | None] = field(default_factory=dict)

    def say(self, kind: str, saying: Saying) -> Message | NotYet | None:
        """Give the words of then."""
        return self.worded.get(kind) or Desk.say(self, kind, saying)


@guarded
def test_what_is_said_is_worded_when_it_is_said(alone: Stage, on: bool) -> None:
    """Else somebody is asked what they have just answered in a form."""
    desk, sanne = alone.box.program.desk, alone.who("sanne")
    first = alone.seen("sanne", "cycle-issue-issue")
    worker = postman(alone)
    sanne.say("dm", "Familie.")
    handled(alone.box.slack)
    if not on:
        early = EarlyDesk(desk.store, desk.new_id, desk.language)
        early.worded["conversation.ask"] = _worded_now(alone)
        worker = postman(alone, desk=early)
    alone.press("sanne", first, "button-conversation-form")
    sanne.fill({"issue": "Familie.", "why": "Nu.", "learn": "Praten."})
    assert sanne.submit() == {}
    asked = False
    while worker.deliver():
        asked = asked or alone.say("cycle-issue-why") in alone.sight("sanne", "dm")
    assert asked is not on


def _worded_now(stage: Stage) -> Message | NotYet | None:
    """Word the question that waits now."""
    now = stage.box.clock()
    with stage.box.program.database.read() as w:
        asking = (OUTBOX.c.kind == "conversation.ask", OUTBOX.c.mode == Mode.POST)
        ids = w.connection.execute(select(OUTBOX.c.ids).where(WAITING, *asking)).scalar_one()
    saying = Saying("T0LEERKRING", ids, Mode.POST, now)
    return stage.box.program.desk.say("conversation.ask", saying)


@guarded
def test_an_answer_is_acknowledged_only_when_it_is_kept(
    stage: Stage, on: bool, request: pytest.FixtureRequest
) -> None:
    stage.begin("sanne")
    slack, program = stage.box.slack, stage.box.program
    stage.impatient()
    if not on:
        hasty = App(client=client(stage), process_before_response=False, name="leerkring")
        register(hasty, program.desk, program.clock)
        before = slack.connections_opened
        program.line.hang_up(0)
        handler = SocketModeHandler(hasty, slack.app_token)
        request.addfinalizer(lambda: hang_up(handler.client))
        handler.connect()
        slack.wait(lambda: slack.connected and slack.connections_opened > before)
    with stage.broken("conversation"):
        stage.who("sanne").say("dm", "Familie.")
        until(lambda: handled(slack, 0.2) or _came_back(stage))
        if not on:
            assert handled(slack), "it was acknowledged"
    for _ in range(20):
        stage.box.clock.move_to(stage.box.clock() + timedelta(minutes=1))
        if handled(slack, 0.5):
            break
    stage.quiet()
    stage.forgive()
    assert stage.held("sanne").count("Familie.") == (1 if on else 0)


def _came_back(stage: Stage) -> bool:
    return any("not acknowledged" in each.what for each in stage.box.slack.violations)


NOW = datetime(2026, 5, 7, 13, tzinfo=UTC)
DUE = Due("0", "T1", "note", {}, date(2026, 5, 7), time(15), "UTC", NOW)


@guarded
@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_what_one_process_claims_is_kept_from_another(
    database: Database, on: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not on:
        monkeypatch.setattr(due._CLAIM, "_for_update_arg", None)  # noqa: SLF001  the statement itself
    with database.write() as w:
        w.due.plan(*(replace(DUE, key=str(number)) for number in range(6)))
    with database.write() as one, database.write() as other:
        keys = [{each.key for each in w.due.claim(NOW, 3)} for w in (one, other)]
        one.due.settle()
        assert [len(each) for each in keys] == [3, 3]
        assert keys[0].isdisjoint(keys[1]) is on
