"""What became of a suggested message: one for each occasion, its words while needed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from flows.guide.ports import Fate, Suggested
from flows.outbox import Letter, ToChannel
from storage.database import Database
from storage.outbox import DEAD, OUTBOX
from storage.work import Work
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
ONE = Suggested("s1", "T1", "n1", "midway", "once", Fate.WAITING, "p1", NOW, "We zijn halverwege.")
REASONS = ("is_archived",)


@on_both
def test_one_is_kept_for_each_occasion_of_each_network(database: Database) -> None:
    others = (
        replace(ONE, id="s2", occasion="twice", goes_at=NOW + timedelta(days=1)),
        replace(ONE, id="s3", suggestion="welcome", goes_at=NOW + timedelta(days=2)),
        replace(ONE, id="s4", network="n2", goes_at=NOW + timedelta(days=3)),
    )
    with database.write() as w:
        assert w.suggested.take(ONE)
        assert not w.suggested.take(replace(ONE, id="s9", person="p2", words="Te laat."))
        assert all(w.suggested.take(each) for each in others)
        aside = Suggested("s5", "T1", "n2", "quiet", "2026-05", Fate.ASIDE)
        assert w.suggested.take(aside)
    with database.read() as w:
        assert w.suggested.of_person("p1") == (ONE, *others)
        assert w.suggested.get("s5") == aside
        assert w.suggested.get("s9") is None
        n2 = {("midway", "once"), ("quiet", "2026-05")}
        assert w.suggested.dealt_with("n2") == n2
        assert w.suggested.dealt_with("n3") == frozenset()


@on_both
def test_a_fate_changes_once_and_what_waited_can_be_let_go_of(database: Database) -> None:
    with database.write() as w:
        w.suggested.take(ONE)
        assert not w.suggested.become("s1", Fate.PLACED, Fate.TAKEN_BACK)
        assert w.suggested.become("s1", Fate.WAITING, Fate.PLACED)
        assert not w.suggested.become("s1", Fate.WAITING, Fate.PLACED)
        assert not w.suggested.drop("s1", Fate.WAITING)
    with database.read() as w:
        assert w.suggested.get("s1") == replace(ONE, fate=Fate.PLACED)
    with database.write() as w:
        assert w.suggested.drop("s1", Fate.PLACED)
        assert w.suggested.take(replace(ONE, id="s2")), "it may come again"


@on_both
def test_words_are_let_go_of_when_they_are_not_needed(database: Database) -> None:
    placed = replace(ONE, id="s2", occasion="twice", fate=Fate.PLACED)
    with database.write() as w:
        w.suggested.take(ONE)
        w.suggested.take(placed)
        assert w.suggested.worded() == (placed,), "what waits still needs them"
        w.suggested.drop_words("s2")
        assert w.suggested.worded() == ()
        assert w.suggested.get("s2") == replace(placed, words="")


def set_(w: Work, key: str, **values: str | int) -> None:
    """Let something have become of a letter."""
    w.connection.execute(OUTBOX.update().where(OUTBOX.c.key == key).values(**values))


@on_both
def test_it_is_stuck_when_its_channel_is_shut_or_it_was_set_aside(database: Database) -> None:
    with database.write() as w:
        for key in ("waits", "shut", "slow", "dead", "stands"):
            w.outbox.put(Letter("T1", "x", {}, ToChannel("C1"), key), NOW)
        set_(w, "shut", error="is_archived")
        set_(w, "slow", error="ratelimited")
        set_(w, "dead", error="fate_unknown", state=DEAD)
        set_(w, "stands", error="is_archived", slack_ts="1.1")
    with database.read() as w:
        stuck = [
            key
            for key in ("waits", "shut", "slow", "dead", "stands", "unknown")
            if w.suggested.is_stuck(key, REASONS)
        ]
    assert stuck == ["shut", "dead"]
