"""`leerkring key rotate`: all that people wrote is sealed anew, and what is broken off goes on."""

import stat
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from bot.running import alone
from flows.action.ports import Action
from flows.closing.ports import Outcome, Practice, Survey
from flows.conversation.flow import Wording
from flows.conversation.overlay import Overlay
from flows.conversation.ports import KeptText
from flows.conversation.state import Answer, Asked, Conversation, Source, Status
from flows.group.ports import Group, GroupKind, Introduction, Part
from flows.guide.ports import Call, Check, Fate, Gap, Reflection, Suggested
from flows.meeting.ports import Bid, Meeting, SilentRound, Sort, TakeAway
from flows.peer.ports import Question
from flows.people import Person
from flows.support.ports import Request
from flows.thermometer.ports import Kept, Point, Remark, Round
from flows.wording.ports import Edition
from storage.database import Database
from storage.everything import CATALOGUE
from storage.opening import open_storage
from storage.reseal import reseal
from storage.work import Work
from tests.bot.admin.typing import Prompt
from tests.support import KEY, on_both

NEW = "22" * 32
NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
PEOPLE = 7
DAY = date(2026, 5, 7)


def _fill(database: Database) -> None:
    """Write something in every place where words of people can stand."""
    with database.write() as w:
        for n in range(PEOPLE):
            person = f"p{n}"
            w.people.add(Person(person, "T1", "nl", "Europe/Amsterdam"), f"U{n}")
            w.people.rename(person, f"Naam {n}")
            w.kept.add(KeptText(f"k{n}", "T1", person, NOW, Source("D1", f"{n}.1"), f"Los {n}"))
            answer = Answer("a", Status.ANSWERED, 1, NOW, (f"Woorden {n}",), f"Vraag {n}")
            asked = Asked("b", f"Nu {n}", NOW)
            held = {"a": answer}
            about = Conversation(f"c{n}", "T1", person, "n1", "f", "o", NOW, asked=asked)
            w.conversations.add(about)
            w.conversations.save(about, about.put(held["a"]))
        week = timedelta(days=7)
        round_ = Round("r1", "T1", "n1", "C1", "pulse", 5, "p1", NOW, NOW + week)
        w.thermometer.add(round_, ["p1", "p2"])
        w.thermometer.put_box("r1", "p1", {"A1": "4"})
        w.thermometer.add(replace(round_, id="r2", network="n2"), ["p1"])
        kept = Kept(1, remarks=(Remark("good", "group", "fijn"),), named={"p1": {"A1": "4"}})
        w.thermometer.keep("r2", kept, NOW)
        w.points.put(Point("r2", "T1", "n2", "A1", "bellen", NOW.date(), NOW))
        w.points.tell("r2", "half", "ging", "p1")
        w.lists.put_check(Check("k1", "T1", "n1", NOW, {"time": "no"}, {"time": Gap("Vragen.")}))
        w.lists.reflect(Reflection("T1", "n1", "p1", "leader", NOW, "Ik vraag."))
        own = ("T1", "n1", "p1")
        w.closings.put_practice(Practice("pr1", *own, NOW, "een box", "de wijk", "tijd", "buur"))
        w.closings.put_outcome(Outcome(*own, "plan", NOW, "een plan"))
        w.closings.put_box(Survey("n1", "T1", "s1"), "p1", {"open": "5"})
        w.lists.put_call(Call("b1", "T1", "n1", "p1", NOW, {"need": "Tijd."}))
        placed = ("sg1", "T1", "n1", "midway", "once", Fate.PLACED, "p1", NOW)
        w.suggested.take(Suggested(*placed, "We zijn halverwege."))
        _fill_between_meetings(w)


def _fill_between_meetings(w: Work) -> None:
    """Let people meet, act, ask and tell who they are."""
    w.actions.add(Action("a1", "T1", "p1", "n1", "bellen", DAY, NOW, NOW, "als het regent"))
    w.actions.tell("a1", "half", "het gaf lucht", NOW)
    where, who = ("q1", "ask", "T1", "n1"), ("c1", "p2", "p1")
    w.questions.add(Question(*where, "card", *who, "waarom nu?", NOW, NOW))
    w.questions.answer("q1", "daarom", "group", NOW)
    w.support.put(Request("h1", "T1", "n1", "p1", "think", "hoe nu?", NOW))
    w.groups.add(Group("g1", "n1", "T1", GroupKind.SET, "Noord"))
    told = ("Thuiszorg", Part.CARE, "wie ik ben", "wat ik breng")
    w.introductions.save(Introduction("i1", "n1", "p1", "T1", *told))
    about = ("m1", "T1", "n1", Sort.ORDINARY, "Samen", DAY, time(14), "UTC", 90, NOW)
    w.meetings.save(Meeting(*about, place="zaal", link="https://a.nl", own="wat telt?"))
    w.meetings.put_bid(Bid("m1", "p1", "T1", "n1", 30, "mijn vraag", NOW))
    w.meetings.put_take_away(TakeAway("m1", "p1", "T1", "n1", "stap", "les", "buur", NOW))
    round_ = SilentRound("s1", "T1", "n1", named=True, opened_at=NOW, own="wat zie je?")
    w.silent_rounds.add(round_)
    w.silent_rounds.put(round_, "p1", "stil")
    w.silent_rounds.show("s1")
    w.silent_rounds.put(round_, "p2", "stiller")
    words = Overlay(words={"issue": Wording("Wat speelt er?", "What is up?")})
    w.wordings.save(Edition("n1", "T1", "cycle-issue", 1, NOW, words))


def _read(w: Work) -> list[object]:
    """Read it all back."""
    found: list[object] = [w.thermometer.own_box("r1", "p1"), w.points.get("r2")]
    found += [w.thermometer.remarks("r2"), w.thermometer.named("r2")]
    found += [w.lists.checks("n1", 5), w.lists.reflections("n1", "p1"), w.lists.calls("n1")]
    found += [w.closings.practices("n1"), w.closings.outcomes("n1"), w.closings.filings("n1")]
    found += [w.actions.of_person("p1"), w.questions.get("q1"), w.groups.get("g1")]
    found += [w.introductions.get("i1"), w.meetings.get("m1"), w.meetings.bid("m1", "p1")]
    found += [
        w.meetings.take_away("m1", "p1"),
        w.silent_rounds.get("s1"),
        w.silent_rounds.answers("s1"),
        w.support.get("h1"),
    ]
    found += [w.wordings.of("n1", "cycle-issue"), w.suggested.get("sg1")]
    for n in range(PEOPLE):
        found += [w.people.name(f"p{n}"), w.kept.get(f"k{n}"), w.conversations.get(f"c{n}")]
    return found


def _key_ids(connection: Connection) -> dict[str, set[bytes]]:
    """Tell with which keys each sealed column was sealed."""
    return {
        f"{table.name}.{column.name}": {
            bytes(each)[:4] for each in connection.execute(select(column)).scalars() if each
        }
        for table in CATALOGUE.sorted_tables
        for column in table.columns
        if column.info.get("sealed")
    }


@on_both
def test_everything_is_sealed_anew_with_the_key_of_the_environment(
    database: Database, address: str, tmp_path: Path
) -> None:
    _fill(database)
    with database.read() as w:
        before = _read(w)
        old = _key_ids(w.connection)
    assert all(len(ids) == 1 for ids in old.values()), old
    prompt = Prompt(tmp_path, address)
    assert "LEERKRING_KEY_OLD" in prompt.is_refused("key", "rotate", LEERKRING_KEY=NEW)
    assert "not the key" in prompt.is_refused("migrate", LEERKRING_KEY=NEW)
    said = prompt.does("key", "rotate", LEERKRING_KEY=NEW, LEERKRING_KEY_OLD=KEY)
    assert "Take LEERKRING_KEY_OLD away" in said
    assert "Backups from before" in said
    assert "not the key" in prompt.is_refused("migrate")
    renewed = open_storage(address, NEW, tmp_path / "key")
    with renewed.read() as w:
        assert _read(w) == before
        assert all(ids.isdisjoint(old[name]) for name, ids in _key_ids(w.connection).items())
    renewed.close()
    assert "0 rows" in prompt.does("key", "rotate", LEERKRING_KEY=NEW, LEERKRING_KEY_OLD=KEY)


@on_both
def test_what_is_broken_off_works_with_both_keys_and_goes_on(
    database: Database, address: str, tmp_path: Path
) -> None:
    _fill(database)
    with database.read() as w:
        before = _read(w)
    both = open_storage(address, NEW, tmp_path / "key", old_key=KEY)
    batches = reseal(both, batch=2)
    assert [next(batches), next(batches)] == [1, 1]  # the only action, the only point
    del batches
    with both.read() as w:
        assert _read(w) == before
    with both.write() as w:
        w.people.rename("p6", "Naam zes")
    both.close()
    prompt = Prompt(tmp_path, address)
    prompt.does("key", "rotate", LEERKRING_KEY=NEW, LEERKRING_KEY_OLD=KEY)
    renewed = open_storage(address, NEW, tmp_path / "key")
    with renewed.read() as w:
        assert [each for each in _read(w) if each not in before] == ["Naam zes"]
    renewed.close()


@pytest.fixture
def with_file(tmp_path: Path) -> Prompt:
    """Give a folder whose key stands in a file, as after a first start."""
    address = f"sqlite:///{tmp_path / 'var' / 'leerkring.db'}"
    database = open_storage(address, None, tmp_path / "var" / "key")
    _fill(database)
    database.close()
    return Prompt(tmp_path, address, key="")


def test_a_key_in_a_file_makes_place_for_a_new_one(with_file: Prompt) -> None:
    var = with_file.folder / "var"
    old = (var / "key").read_text()
    with alone(with_file.address):
        assert "Another Leerkring runs" in with_file.is_refused("key", "rotate")
    assert (var / "key").read_text() == old
    assert "holds the new key" in with_file.does("key", "rotate")
    assert (var / "key").read_text() != old
    assert stat.S_IMODE((var / "key").stat().st_mode) == 0o600
    assert [each.name for each in var.glob("key*")] == ["key"]
    assert "Naam 1" in with_file.does("people", "export", "U1")
    left = b"".join(each.read_bytes() for each in var.iterdir())
    assert old.strip().encode() not in left


@pytest.mark.parametrize("crash", ["before the seals", "after the seals", "after the change"])
def test_wherever_it_is_broken_off_the_bot_can_read_and_it_goes_on(
    with_file: Prompt, crash: str
) -> None:
    var = with_file.folder / "var"
    key, coming, old = var / "key", var / "key.new", var / "key.old"
    first = key.read_text()
    coming.write_text(NEW + "\n")
    if crash != "before the seals":
        both = open_storage(with_file.address, None, key)
        assert sum(reseal(both)) > PEOPLE
        both.close()
    if crash == "after the change":
        old.hardlink_to(key)
        coming.replace(key)
    assert "Naam 1" in with_file.does("people", "export", "U1")
    with_file.does("key", "rotate")
    assert [each.name for each in var.glob("key*")] == ["key"]
    assert key.read_text() != first
    assert (key.read_text() == NEW + "\n") == (crash != "after the change")
    assert "Naam 1" in with_file.does("people", "export", "U1")


def test_a_second_name_of_the_key_in_use_is_not_wiped(with_file: Prompt) -> None:
    var = with_file.folder / "var"
    (var / "key.old").hardlink_to(var / "key")
    (var / "key.new").write_text(NEW + "\n")
    with_file.does("key", "rotate")
    assert "Naam 1" in with_file.does("people", "export", "U1")
