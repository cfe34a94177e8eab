"""What went into which weekly digest."""

from flows.digest.ports import Item
from storage.database import Database
from tests.support import on_both

ITEMS = (Item("c2", "us"), Item("c1", "success"), Item("c2", "success"))


def filled(database: Database) -> None:
    with database.write() as w:
        w.digests.add("d1", "T1", "n1", "2026-W19", ITEMS)
        w.digests.add("d2", "T1", "n1", "2026-W20", ITEMS[1:2])
        w.digests.add("d3", "T1", "n2", "2026-W20", (Item("c9", "me"),))


@on_both
def test_what_stands_in_a_digest_comes_back_in_its_order(database: Database) -> None:
    filled(database)
    with database.read() as w:
        assert w.digests.items("d1") == ITEMS
        assert w.digests.network("d1") == "n1"
        assert w.digests.items("d9") == ()


@on_both
def test_every_digest_that_holds_something_of_a_conversation_is_found(database: Database) -> None:
    filled(database)
    with database.read() as w:
        assert sorted(w.digests.holding("c1")) == ["d1", "d2"]
        assert w.digests.holding("c2") == ("d1",)
        assert w.digests.holding("c3") == ()


@on_both
def test_what_a_network_has_published_is_its_own(database: Database) -> None:
    filled(database)
    with database.read() as w:
        assert w.digests.published("n1") == frozenset(ITEMS)
        assert w.digests.published("n2") == {Item("c9", "me")}
