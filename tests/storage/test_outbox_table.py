"""What waits to be said, as use cases see it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from flows.outbox import InPlaceOf, Letter, Mode, Said, Target, ToChannel, ToClick, ToHome, ToPerson
from storage.claiming import Claim
from storage.database import Database
from storage.delivery import DeliveryTable
from tests import claims
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
ASK = Letter("T1", "conversation.ask", {"turn": "1"}, ToPerson("p1"), "ask:c1:1")


def put(database: Database, *letters: Letter, now: datetime = NOW) -> None:
    with database.write() as w:
        for letter in letters:
            w.outbox.put(letter, now)


def claim(database: Database, now: datetime = NOW) -> Claim | None:
    return claims.claim(database, now)


def say(database: Database, ts: str = "1.1") -> Claim:
    """Deliver the first letter."""
    found = claim(database)
    assert found is not None
    with database.write() as w:
        assert DeliveryTable(w.connection).sent(found, "D1", ts)
    return found


def leave_unsaid(database: Database) -> None:
    found = claim(database)
    assert found is not None
    with database.write() as w:
        assert DeliveryTable(w.connection).cancelled(found)


@on_both
@pytest.mark.parametrize(
    ("to", "mode", "line", "person", "channel"),
    [
        (ToPerson("p1"), Mode.POST, "p:p1", "p1", None),
        (ToChannel("C1"), Mode.POST, "c:C1", None, "C1"),
        (ToHome("p1"), Mode.HOME, "home:p1", "p1", None),
        (ToClick("https://x", "p1"), Mode.EPHEMERAL, "e:p1", "p1", "https://x"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Target) else None,
)
def test_a_letter_goes_where_it_was_to_go(
    database: Database, to: Target, mode: Mode, line: str, person: str | None, channel: str | None
) -> None:
    put(database, replace(ASK, to=to))
    found = claim(database)
    assert found is not None
    assert (found.kind, found.ids, found.made_at) == (ASK.kind, ASK.ids, NOW)
    assert (found.mode, found.line, found.person, found.channel) == (mode, line, person, channel)


@on_both
def test_a_letter_under_a_known_key_is_said_once(database: Database) -> None:
    put(database, ASK, ASK)
    say(database)
    put(database, replace(ASK, ids={"turn": "9"}))
    assert claim(database) is None


@on_both
def test_letters_without_a_key_are_all_said(database: Database) -> None:
    put(database, replace(ASK, key=""), replace(ASK, key=""))
    say(database)
    say(database, "2.2")
    assert claim(database) is None


@on_both
@pytest.mark.parametrize("to", [InPlaceOf("ask:c1:1"), ToHome("p1")])
def test_of_updates_and_homes_only_the_latest_is_said(database: Database, to: Target) -> None:
    put(database, ASK)
    say(database)
    fresh = [Letter("T1", "renew", {"n": str(n)}, to) for n in range(3)]
    put(database, *fresh)
    assert say(database).ids == {"n": "2"}
    assert claim(database) is None
    put(database, fresh[0])
    assert say(database).ids == {"n": "0"}


@on_both
def test_an_update_waits_for_what_it_replaces_and_keeps_nobody_waiting(database: Database) -> None:
    put(database, ASK, Letter("T1", "renew", {}, InPlaceOf("ask:c1:1")))
    put(database, replace(ASK, key="next"))
    say(database)
    update = claim(database)
    assert update is not None
    assert (update.mode, update.replaces) == (Mode.UPDATE, "ask:c1:1")
    assert update.person == "p1"
    assert say(database, "2.2").mode is Mode.POST, "though the update is still on its way"


@on_both
def test_what_was_said_is_found_by_its_key_and_by_its_message(database: Database) -> None:
    put(database, ASK)
    with database.read() as w:
        assert w.outbox.said(ASK.key) is None
    say(database)
    said = Said("T1", ASK.kind, ASK.ids, ASK.key, "D1", "1.1")
    with database.read() as w:
        assert w.outbox.said(ASK.key) == said
        assert w.outbox.said_in("D1", "1.1") == said
        assert w.outbox.said_in("D2", "1.1") is None


@on_both
def test_what_was_left_unsaid_may_be_said_after_all(database: Database) -> None:
    put(database, ASK)
    leave_unsaid(database)
    assert claim(database) is None
    put(database, ASK)
    assert say(database).person == "p1"


@on_both
def test_what_is_said_after_all_counts_as_made_then(database: Database) -> None:
    """Else it would be stale, or taken for something said by an earlier process."""
    later = NOW + timedelta(days=3)
    put(database, ASK)
    leave_unsaid(database)
    put(database, ASK, now=later)
    found = claim(database, later)
    assert found is not None
    assert found.made_at == later


@on_both
@pytest.mark.parametrize("way", ["redirect", "follow", "hurry_channel"])
def test_what_is_in_flight_keeps_its_lease_when_a_channel_is_reached_again(
    database: Database, way: str
) -> None:
    put(database, replace(ASK, to=ToChannel("C1"), key="a"))
    found = claim(database)
    assert found is not None
    put(database, replace(ASK, to=ToChannel("C1"), key="b"))
    with database.write() as w:
        moves = {
            "redirect": lambda: w.outbox.redirect("T1", "C1", "C2", NOW),
            "follow": lambda: w.outbox.follow("T1", "C1", "C2", NOW),
            "hurry_channel": lambda: w.outbox.hurry_channel("T1", "C1", NOW),
        }
        moves[way]()
    assert claim(database) is None, "one is in flight, the other waits behind it"
    assert claims.next_at(database, NOW) == found.leased_until
    with database.write() as w:
        assert DeliveryTable(w.connection).sent(found, "C1", "1.1")
    after = claim(database)
    assert after is not None
    assert after.channel == ("C1" if way == "hurry_channel" else "C2")


@on_both
def test_what_came_of_an_attempt_is_told_to_the_next_one_alone(database: Database) -> None:
    put(database, replace(ASK, to=ToChannel("C1")))
    first = claim(database)
    assert first is not None
    with database.write() as w:
        DeliveryTable(w.connection).unknown(first, "not_worded", NOW)
    second = claim(database)
    assert second is not None
    assert second.error == "not_worded"
    third = claim(database, second.leased_until)
    assert third is not None
    assert (third.attempts, third.error) == (3, None), "nobody knows what became of the second"
