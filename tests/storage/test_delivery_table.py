"""The sender's side of the outbox: leases, order and pace."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.delivery.paces import SLACK
from flows.outbox import InPlaceOf, Letter, ToPerson
from storage.claiming import Claim
from storage.database import Database
from storage.delivery import DeliveryTable
from storage.lanes import Paces, team_gate
from tests import claims
from tests.claims import FREE, LEASE
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
SECOND = timedelta(seconds=1)
STRICT = SLACK


def put(database: Database, *letters: Letter) -> None:
    with database.write() as w:
        for letter in letters:
            w.outbox.put(letter, NOW)


def letter(key: str, person: str = "p1", *, urgent: bool = True) -> Letter:
    return Letter("T1", "note", {"key": key}, ToPerson(person), key, urgent)


def claim(database: Database, now: datetime = NOW, paces: Paces = FREE) -> Claim | None:
    return claims.claim(database, now, paces)


def key_of(found: Claim | None) -> str | None:
    return found.ids["key"] if found else None


def must(found: Claim | None) -> Claim:
    assert found is not None
    return found


def sent(database: Database, found: Claim, ts: str = "1.1") -> bool:
    with database.write() as w:
        return DeliveryTable(w.connection).sent(found, "D1", ts)


def next_at(database: Database) -> datetime | None:
    return claims.next_at(database, NOW)


@on_both
def test_one_line_is_said_in_order_and_one_at_a_time(database: Database) -> None:
    put(database, letter("first"), letter("second"), letter("elsewhere", "p2"))
    first = must(claim(database))
    assert key_of(first) == "first"
    assert key_of(claim(database)) == "elsewhere"
    assert claim(database) is None
    assert sent(database, first)
    assert key_of(claim(database)) == "second"


@on_both
def test_what_is_urgent_overtakes_a_campaign_also_in_its_own_line(database: Database) -> None:
    put(database, letter("prompt", urgent=False), letter("other prompt", "p2", urgent=False))
    put(database, letter("reply"))
    assert key_of(claim(database)) == "reply"
    assert key_of(claim(database)) == "prompt"


@on_both
def test_what_must_be_tried_again_keeps_its_place_in_the_line(database: Database) -> None:
    put(database, letter("first"), letter("second"))
    first = must(claim(database))
    with database.write() as w:
        assert DeliveryTable(w.connection).again(first, NOW + 5 * SECOND)
    assert claim(database, NOW + 4 * SECOND) is None
    assert next_at(database) == NOW + 5 * SECOND
    again = must(claim(database, NOW + 5 * SECOND))
    assert (key_of(again), again.attempts, again.delivery) == ("first", 1, first.delivery)


@on_both
def test_an_expired_lease_makes_a_letter_claimable_under_the_same_delivery(
    database: Database,
) -> None:
    put(database, letter("first"))
    first = must(claim(database))
    assert claim(database, NOW + LEASE - timedelta(microseconds=1)) is None
    second = must(claim(database, NOW + LEASE))
    assert (second.delivery, second.attempts) == (first.delivery, 2)
    assert second.lease != first.lease
    assert second.first_attempt_at == NOW


@on_both
def test_with_an_old_lease_nothing_can_be_changed(database: Database) -> None:
    put(database, letter("first"))
    old = must(claim(database))
    new = must(claim(database, NOW + LEASE))
    with database.write() as w:
        table = DeliveryTable(w.connection)
        assert not table.sent(old, "D1", "1.1")
        assert not table.cancelled(old)
        assert not table.dead(old, "x")
        assert not table.again(old, NOW)
        assert not table.unknown(old, "x", NOW)
        assert table.where_said("first") == (None, None, True)
    assert sent(database, new, "2.2")
    with database.read() as w:
        assert DeliveryTable(w.connection).where_said("first") == ("D1", "2.2", False)


@on_both
def test_an_update_renewed_while_it_is_sent_is_sent_again(database: Database) -> None:
    put(database, letter("first"))
    sent(database, must(claim(database)))
    renew = Letter("T1", "note", {"key": "old"}, InPlaceOf("first"))
    put(database, renew)
    old = must(claim(database))
    put(database, replace(renew, ids={"key": "new"}))
    assert claim(database) is None, "the older one could land last"
    assert sent(database, old)
    assert key_of(claim(database)) == "new"


@on_both
def test_a_letter_of_unknown_fate_is_looked_at_later_and_holds_up_its_line(
    database: Database,
) -> None:
    put(database, letter("first"), letter("second"))
    first = must(claim(database))
    later = NOW + 30 * SECOND
    with database.write() as w:
        assert DeliveryTable(w.connection).unknown(first, "timeout", later)
    assert claim(database, later - SECOND) is None
    assert must(claim(database, later)).attempts == 2


@on_both
def test_what_is_done_with_leaves_the_line(database: Database) -> None:
    put(database, letter("first"), letter("second"), letter("third"))
    first = must(claim(database))
    with database.write() as w:
        assert DeliveryTable(w.connection).cancelled(first)
    second = must(claim(database))
    with database.write() as w:
        assert DeliveryTable(w.connection).dead(second, "channel_not_found")
    assert key_of(claim(database)) == "third"
    assert next_at(database) == NOW + LEASE


@on_both
def test_a_person_gets_a_burst_and_then_one_letter_a_second(database: Database) -> None:
    put(database, *(letter(str(number)) for number in range(7)))
    said = []
    for second in range(4):
        now = NOW + second * SECOND
        while (found := claim(database, now, STRICT)) is not None:
            said.append(second)
            sent(database, found)
    assert said == [0, 0, 0, 0, 1, 2, 3]


@on_both
def test_a_block_of_a_workspace_is_obeyed_and_keeps_the_order(database: Database) -> None:
    put(database, letter("first"), letter("second", "p2"))
    until = NOW + 30 * SECOND
    with database.write() as w:
        DeliveryTable(w.connection).block([team_gate("T1")], until)
    assert claim(database, NOW, STRICT) is None
    assert claims.next_at(database, NOW, STRICT) == until
    assert claim(database, until - SECOND, STRICT) is None
    assert key_of(claim(database, until, STRICT)) == "first"


@on_both
def test_several_workers_never_claim_the_same_letter(database: Database) -> None:
    put(database, *(letter(str(number), f"p{number}") for number in range(60)))

    def work() -> list[str]:
        mine = []
        while (found := claim(database)) is not None:
            mine.append(found.ids["key"])
        return mine

    with ThreadPoolExecutor(6) as pool:
        running = [pool.submit(work) for _ in range(6)]
        counted = Counter(key for done in running for key in done.result())
    assert counted == Counter({str(number): 1 for number in range(60)})
