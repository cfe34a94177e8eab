"""What goes under a message of ours: after it, where it went, and not without it."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text, update

from flows.outbox import InPlaceOf, Letter, ToChannel, ToPerson, Under
from storage.claiming import Claim
from storage.database import Database
from storage.delivery import DeliveryTable
from storage.outbox import CANCELLED, DEAD, FATE_UNKNOWN, OUTBOX, READY, WITHDRAWN
from tests import claims
from tests.support import on_both, until

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
LATER = NOW + timedelta(hours=2)
RESULT = Letter("T1", "result", {"name": "result"}, ToChannel("C1"), "result:r1")
GUIDE = Letter("T1", "guide", {"name": "guide"}, Under("result:r1"), "guide:r1")


def put(database: Database, *letters: Letter, now: datetime = NOW) -> None:
    with database.write() as w:
        for letter in letters:
            w.outbox.put(letter, now)


def must(database: Database, now: datetime = NOW) -> Claim:
    found = claims.claim(database, now)
    assert found is not None
    return found


def name(found: Claim | None) -> str | None:
    return found.ids["name"] if found else None


def sent(database: Database, found: Claim, ts: str = "1.1", channel: str = "C1") -> None:
    with database.write() as w:
        assert DeliveryTable(w.connection).sent(found, channel, ts)


def left_out(database: Database, found: Claim, now: datetime = NOW) -> None:
    with database.write() as w:
        assert DeliveryTable(w.connection).left_out(found, now)


def settle(database: Database, state: int, key: str = RESULT.key, error: str = "") -> None:
    with database.write() as w:
        change = update(OUTBOX).where(OUTBOX.c.key == key).values(state=state, error=error)
        w.connection.execute(change)


def state_of(database: Database, key: str) -> int:
    with database.read() as w:
        row = w.connection.execute(OUTBOX.select().where(OUTBOX.c.key == key)).one()
        return int(row.state)


@on_both
def test_it_goes_after_what_it_stands_under_and_there(database: Database) -> None:
    put(database, replace(RESULT, urgent=False), GUIDE)
    result = must(database)
    assert (name(result), result.thread, result.is_reply) == ("result", None, False)
    assert claims.claim(database, NOW) is None, "though it is more urgent"
    sent(database, result)
    guide = must(database)
    assert (name(guide), guide.channel, guide.thread) == ("guide", "C1", "1.1")
    assert guide.is_reply


@on_both
def test_it_is_said_in_the_order_and_at_the_pace_of_its_channel(database: Database) -> None:
    put(database, RESULT)
    sent(database, must(database))
    other = replace(RESULT, ids={"name": "other"}, key="other")
    put(database, other, GUIDE, replace(other, ids={"name": "last"}, key="last"))
    said = []
    for ts in ("2.2", "3.3", "4.4"):
        found = must(database)
        assert found.line == "c:C1"
        assert claims.claim(database, NOW) is None
        said.append(name(found))
        sent(database, found, ts)
    assert said == ["other", "guide", "last"]


@on_both
@pytest.mark.parametrize("state", [CANCELLED, DEAD, WITHDRAWN, None])
def test_without_what_it_was_to_stand_under_it_is_left_out(
    database: Database, state: int | None
) -> None:
    if state is not None:
        put(database, RESULT)
        settle(database, state)
    put(database, GUIDE)
    guide = must(database)
    assert guide.thread is None
    left_out(database, guide)
    assert state_of(database, GUIDE.key) == CANCELLED
    assert claims.claim(database, LATER) is None


@on_both
def test_what_was_taken_away_in_slack_takes_along_what_would_go_under_it(
    database: Database,
) -> None:
    put(database, RESULT, GUIDE)
    sent(database, must(database))
    left_out(database, must(database))
    assert state_of(database, GUIDE.key) == CANCELLED


@on_both
def test_what_is_said_anew_meanwhile_is_followed(database: Database) -> None:
    """Slack lets nobody change it any more, so it was taken away while this was on its way."""
    put(database, RESULT, GUIDE, Letter("T1", "change", {}, InPlaceOf(RESULT.key)))
    sent(database, must(database))
    under_way = {each.kind: each for each in (must(database), must(database))}
    with database.write() as w:
        DeliveryTable(w.connection).anew(under_way["change"], NOW)
    left_out(database, under_way["guide"])
    again = must(database)
    assert name(again) == "result"
    assert claims.claim(database, NOW) is None, "it waits for that once more"
    sent(database, again, "9.9")
    guide = must(database)
    assert (guide.thread, guide.attempts) == ("9.9", 1)
    sent(database, guide, "10.0")


@on_both
@pytest.mark.parametrize("place", ["stands", "waits", "in flight"])
def test_when_the_network_moves_it_goes_where_that_is(database: Database, place: str) -> None:
    put(database, RESULT, GUIDE)
    before = must(database) if place != "waits" else None
    if before is not None and place == "stands":
        sent(database, before)
    with database.write() as w:
        w.outbox.redirect("T1", "C1", "C2", NOW)
    where = "C2" if place == "waits" else "C1"
    if place != "stands":
        result = before or must(database)
        assert result.channel == where
        sent(database, result, channel=where)
    guide = must(database)
    assert (name(guide), guide.channel, guide.thread) == ("guide", where, "1.1")
    if place != "in flight":
        assert guide.line == f"c:{where}", "it has the pace of that channel"


@on_both
def test_a_channel_under_another_id_is_followed(database: Database) -> None:
    put(database, RESULT, GUIDE)
    sent(database, must(database))
    with database.write() as w:
        w.outbox.follow("T1", "C1", "C2", NOW)
    guide = must(database)
    assert (guide.channel, guide.thread, guide.line) == ("C2", "1.1", "c:C2")


@on_both
def test_it_comes_at_once_when_its_channel_can_be_reached_again(database: Database) -> None:
    put(database, RESULT, GUIDE)
    sent(database, must(database))
    guide = must(database)
    with database.write() as w:
        assert DeliveryTable(w.connection).again(guide, LATER, "is_archived")
    assert claims.claim(database, NOW) is None
    with database.write() as w:
        w.outbox.hurry_channel("T1", "C1", NOW)
    assert name(must(database)) == "guide"


@on_both
@pytest.mark.parametrize("again", [True, False])
@pytest.mark.parametrize("put_late", [True, False])
def test_it_waits_for_who_decides_whether_that_stands_there(
    database: Database, again: bool, put_late: bool
) -> None:
    put(database, RESULT, *(() if put_late else (GUIDE,)))
    result = must(database)
    with database.write() as w:
        DeliveryTable(w.connection).dead(result, FATE_UNKNOWN)
    if put_late:
        put(database, GUIDE)
    left_out(database, must(database))
    with database.write() as w:
        assert w.outbox.decide(result.delivery, again=again, now=LATER)
        assert not w.outbox.decide(result.delivery, again=again, now=LATER)
    if not again:
        assert claims.claim(database, LATER) is None, "nobody knows where that stands"
        return
    sent(database, must(database, LATER), "7.7")
    assert must(database, LATER).thread == "7.7"


@on_both
def test_of_what_has_no_key_nothing_else_comes_when_it_is_posted_again(database: Database) -> None:
    put(database, replace(RESULT, key=""), RESULT)
    result = must(database)
    with database.write() as w:
        DeliveryTable(w.connection).dead(result, FATE_UNKNOWN)
    settle(database, CANCELLED)
    with database.write() as w:
        assert w.outbox.decide(result.delivery, again=True, now=NOW)
    assert state_of(database, RESULT.key) == CANCELLED


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_who_decides_and_who_leaves_it_out_at_the_same_moment_agree(database: Database) -> None:
    put(database, RESULT, GUIDE)
    result = must(database)
    with database.write() as w:
        DeliveryTable(w.connection).dead(result, FATE_UNKNOWN)
    guide = must(database)
    with ThreadPoolExecutor(1) as other:
        with database.write() as w:
            w.outbox.decide(result.delivery, again=True, now=NOW)
            leaving = other.submit(left_out, database, guide)
            until(lambda: leaving.done() or _somebody_waits(database))
        leaving.result()
    assert state_of(database, GUIDE.key) == READY


def _somebody_waits(database: Database) -> bool:
    held_up = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
    with database.read() as w:
        return bool(w.connection.execute(held_up).scalar_one())


@on_both
def test_it_can_be_changed_like_any_other_message(database: Database) -> None:
    put(database, RESULT, GUIDE)
    sent(database, must(database))
    put(database, Letter("T1", "change", {"name": "change"}, InPlaceOf(GUIDE.key)))
    guide = must(database)
    assert name(guide) == "guide", "the change waits for it"
    sent(database, guide, "2.2")
    change = must(database)
    assert (name(change), change.is_reply, change.channel) == ("change", False, None)
    with database.read() as w:
        assert DeliveryTable(w.connection).where_said(change.replaces or "")[:2] == ("C1", "2.2")


@on_both
def test_what_was_left_out_and_is_put_again_goes_where_it_is_to_go_now(database: Database) -> None:
    put(database, RESULT)
    settle(database, CANCELLED)
    put(database, replace(RESULT, to=ToChannel("C2")))
    found = must(database)
    assert (found.channel, found.line) == ("C2", "c:C2")


def test_what_is_said_to_one_person_has_no_thread(database: Database) -> None:
    put(database, replace(RESULT, to=ToPerson("p1")))
    with pytest.raises(ValueError, match="no thread"):
        put(database, GUIDE)
