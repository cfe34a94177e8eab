"""Silent rounds: sealed until they show, then of nobody where that was agreed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from flows.errors import Overtaken
from flows.meeting.ports import RoundState, SilentRound
from storage.backup import back_up
from storage.database import Database
from storage.opening import open_storage
from storage.silent_round import SILENT_ANSWER, SILENT_DRAFT
from tests.support import KEY, on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
ROUND = SilentRound("r1", "T1", "n1", named=False, opened_at=NOW, own="Wat zie je?", set_by="p0")
WROTE = {f"p{n}": f"geheim woord {n}" for n in range(6)}


def written(database: Database, round_: SilentRound = ROUND) -> None:
    with database.write() as w:
        w.silent_rounds.add(round_)
        for person, text in WROTE.items():
            assert w.silent_rounds.put(round_, person, text)


def rows(database: Database) -> list[dict[str, object]]:
    with database.read() as w:
        tables = (SILENT_DRAFT, SILENT_ANSWER)
        found = (w.connection.execute(select(each)).mappings() for each in tables)
        return [dict(row) for each in found for row in each]


@on_both
def test_a_round_comes_back_and_moves_on_once(database: Database) -> None:
    other = replace(ROUND, id="r2", named=True, own="", bank="step")
    other = replace(
        other,
        group="g1",
        channel="C1",
        opened_at=NOW + timedelta(hours=1),
        over_at=NOW + timedelta(minutes=5),
    )
    with database.write() as w:
        w.silent_rounds.add(ROUND)
        w.silent_rounds.add(other)
    with database.read() as w:
        assert w.silent_rounds.get("r2") == other
        assert w.silent_rounds.get("r3") is None
        assert w.silent_rounds.open_in("n1") == (ROUND, other)
        assert w.silent_rounds.open_in("n2") == ()
    with database.write() as w:
        assert w.silent_rounds.move("r1", RoundState.OPEN, RoundState.SHOWN)
        assert not w.silent_rounds.move("r1", RoundState.OPEN, RoundState.SHOWN)
        assert w.silent_rounds.open_in("n1") == (other,)


@on_both
def test_a_round_follows_its_channel(database: Database) -> None:
    with database.write() as w:
        w.silent_rounds.add(replace(ROUND, channel="C1"))
        w.silent_rounds.add(replace(ROUND, id="r2", team="T2", network="n2", channel="C1"))
        w.silent_rounds.follow("T1", "C1", "C2")
    with database.read() as w:
        found = [w.silent_rounds.get(each) for each in ("r1", "r2")]
    assert [each.channel for each in found if each] == ["C2", "C1"]


@on_both
def test_in_one_place_one_round_is_open_at_a_time(database: Database) -> None:
    with database.write() as w:
        w.silent_rounds.add(ROUND)
        w.silent_rounds.add(replace(ROUND, id="r2", group="g1"))
    with pytest.raises(Overtaken), database.write() as w:
        w.silent_rounds.add(replace(ROUND, id="r3"))
    with database.write() as w:
        assert w.silent_rounds.move("r1", RoundState.OPEN, RoundState.SHOWN)
        w.silent_rounds.add(replace(ROUND, id="r3"))


@on_both
def test_who_writes_again_replaces_what_they_wrote_and_after_the_end_nobody_writes(
    database: Database,
) -> None:
    written(database)
    with database.write() as w:
        assert w.silent_rounds.put(ROUND, "p1", "anders")
        assert w.silent_rounds.count("r1") == 6
        mine = w.silent_rounds.own("r1", "p1")
        assert mine is not None
        assert mine.words == "anders"
        w.silent_rounds.withdraw("r1", "p1")
        assert w.silent_rounds.own("r1", "p1") is None
        assert w.silent_rounds.move("r1", RoundState.OPEN, RoundState.SHOWN)
        assert not w.silent_rounds.put(ROUND, "p1", "te laat")
        assert w.silent_rounds.count("r1") == 5


@on_both
def test_shown_without_names_no_row_tells_whose_it_was(database: Database) -> None:
    written(database)
    before = rows(database)
    assert {row["person"] for row in before} == set(WROTE)
    with database.write() as w:
        w.silent_rounds.loosen("r1")
    after = rows(database)
    assert {row["person"] for row in after} == {None}
    assert not {row["id"] for row in before} & {row["id"] for row in after}
    assert not {row["words"] for row in before} & {row["words"] for row in after}
    with database.read() as w:
        answers = w.silent_rounds.answers("r1")
        assert sorted(each.words for each in answers) == sorted(WROTE.values())
        assert all(each.shown for each in answers)
        assert w.silent_rounds.written_by("p1") == ()
        assert w.silent_rounds.own("r1", "p1") is None
        assert "geheim woord" not in repr(w.personal.holds("p1"))


@on_both
def test_the_order_in_which_they_show_is_not_the_order_of_writing(database: Database) -> None:
    orders = set()
    for n in range(12):
        round_ = replace(ROUND, id=f"r{n}", network=f"n{n}")
        written(database, round_)
        with database.write() as w:
            w.silent_rounds.loosen(round_.id)
            orders.add(tuple(each.words for each in w.silent_rounds.answers(round_.id)))
    assert len(orders) > 6, "of 720 orders twelve times the same few would be no chance"


def test_what_was_loosened_stands_in_no_file_with_its_writer(
    database: Database, tmp_path: Path
) -> None:
    written(database)
    with database.write() as w:
        before = [bytes(row.words) for row in w.connection.execute(select(SILENT_DRAFT))]
        w.silent_rounds.loosen("r1")
    found = b"".join(file.read_bytes() for file in tmp_path.glob("leerkring.db*"))
    assert not any(each in found for each in before)


def test_no_backup_holds_what_has_not_shown(database: Database, tmp_path: Path) -> None:
    written(database)
    written(database, replace(ROUND, id="r2", network="n2", named=True))
    written(database, replace(ROUND, id="r3", network="n3", named=True))
    with database.write() as w:
        w.silent_rounds.show("r3")
    back_up(tmp_path / "leerkring.db", tmp_path / "copy.db", NOW)
    copy = open_storage(f"sqlite:///{tmp_path / 'copy.db'}", KEY, tmp_path / "key")
    with copy.read() as w:
        assert w.silent_rounds.count("r1") == 0
        assert w.silent_rounds.count("r2") == 0
        assert w.silent_rounds.count("r3") == 6
    copy.close()


def test_nor_those_of_which_there_were_too_few(database: Database, tmp_path: Path) -> None:
    written(database)
    with database.write() as w:
        assert w.silent_rounds.move("r1", RoundState.OPEN, RoundState.FEW)
        w.silent_rounds.show("r1", "p2")
    back_up(tmp_path / "leerkring.db", tmp_path / "copy.db", NOW)
    copy = open_storage(f"sqlite:///{tmp_path / 'copy.db'}", KEY, tmp_path / "key")
    with copy.read() as w:
        assert [each.person for each in w.silent_rounds.answers("r1")] == ["p2"]
    copy.close()


@on_both
def test_with_names_one_can_take_ones_words_back_and_only_ones_own(database: Database) -> None:
    written(database, replace(ROUND, named=True))
    with database.write() as w:
        w.silent_rounds.show("r1")
        assert w.silent_rounds.take_back("r1", "p1")
        assert not w.silent_rounds.take_back("r1", "p1")
        assert not w.silent_rounds.take_back("r1", "nobody")
        left = {each.person: each.words for each in w.silent_rounds.answers("r1")}
    assert left == {person: text for person, text in WROTE.items() if person != "p1"} | {None: ""}


@on_both
def test_of_too_few_only_what_somebody_shows_themselves_stays(database: Database) -> None:
    written(database)
    with database.write() as w:
        w.silent_rounds.show("r1", "p2")
        w.silent_rounds.drop_unshown("r1")
        (left,) = w.silent_rounds.answers("r1")
    assert (left.person, left.words, left.shown) == ("p2", WROTE["p2"], True)
