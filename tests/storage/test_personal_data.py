"""Everything that is held of a person can be given and forgotten, and nobody reads it on the disk.

A new table with a person in it fails here until it is filled below, exported and forgotten.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Table, select

from bot.delivery.paces import SLACK
from flows.action.ports import Action
from flows.closing.ports import Outcome, Practice, Survey
from flows.conversation.ports import KeptText, Week
from flows.conversation.state import Answer, Asked, Conversation, Source, Status
from flows.cycle.phases import Phase
from flows.cycle.track import Track
from flows.group.ports import Group, GroupKind, Introduction, Part
from flows.guide.ports import Call, Fate, Reflection, Suggested
from flows.meeting.ports import Bid, Meeting, SilentRound, Sort, TakeAway
from flows.moments import Due
from flows.outbox import InPlaceOf, Letter, ToHome, ToPerson
from flows.peer.ports import Question
from flows.people import Member, Network, Person, Place, Role, Workspace
from flows.privacy.ports import Promise
from flows.support.ports import Request
from flows.thermometer.ports import Kept, Point, Round, ThermometerPlan
from storage.answer import ANSWER, ANSWER_SOURCE
from storage.database import Database
from storage.everything import CATALOGUE
from storage.rounds import BOX
from storage.work import Work
from tests.claims import claim
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
NETWORK = Network(
    "n1", "T1", "C1", "Samen Sterker", "", "nl", "UTC", date(2026, 5, 1), date(2026, 10, 1)
)
SECRETS = {
    "name": "Fatma Geheim",
    "answer": "mijn geheime antwoord",
    "named": "met mijn naam gezegd",
    "told": "hoe het echt ging",
    "point": "elke maandag samen bellen",
    "draft": "een geheim begin",
    "question": "een eigen vraag van het netwerk?",
    "asked": "wat houdt je bezig, Fatma?",
    "kept": "een tekst zonder plaats",
    "leads": "ik leid vooral door te vragen",
    "call": "de wijk wil eerder meepraten",
    "practice": "een escapebox voor de wijk",
    "outcome": "een werkplek voor mantelzorgers",
    "cue": "als de teamleider belt",
    "step": "ik vraag eerst wat er goed ging",
    "noticed": "het gaf lucht",
    "open question": "wat maakt dit belangrijk voor jou?",
    "reply": "dat mijn moeder hier ook woont",
    "help": "ik kom er niet meer uit",
    "bid": "tijd voor mijn vraagstuk",
    "taken": "als het maandag is, dan bel ik",
    "lesson": "wat ik zelf meenam",
    "helper": "een collega van elders",
    "silent": "wat ik niet hardop zei",
    "said": "wat ik met mijn naam zei",
    "organisation": "Stichting Geheim",
    "about": "wie ik echt ben",
    "brings": "wat ik meebreng",
    "group": "De stille kring",
    "placed": "wat ik het netwerk schreef",
}


def fill(w: Work, person: str) -> None:
    """Put something of this person in every table that can hold it."""
    w.people.add(Person(person, "T1", "nl", "Europe/Amsterdam"), f"U-{person}")
    w.people.rename(person, SECRETS["name"])
    w.networks.put_member(Member("n1", person, "T1", Role.PARTICIPANT, Place.ACTIVE))
    w.conversations.add(conversation(person))
    source = Source("D1", f"{person}.kept")
    w.kept.add(KeptText(f"k-{person}", "T1", person, NOW, source, SECRETS["kept"]))
    round_ = Round(f"r-{person[2:]}", "T1", f"n-{person[2:]}", "C1", "pulse", 5, person, NOW, NOW)
    w.thermometer.add(round_, [person])
    w.thermometer.put_box(round_.id, person, {"A1": "4"})
    named = replace(round_, id=f"{round_.id}-named", network=f"{round_.network}-named")
    w.thermometer.add(named, [person])
    filing = {"A1": "4", "good": SECRETS["named"]}
    w.thermometer.keep(named.id, Kept(1, named={person: filing}), NOW)
    point = Point(round_.id, "T1", round_.network, "A1", SECRETS["point"], date(2026, 6, 15), NOW)
    w.points.put(point)
    assert w.points.own(round_.id, person)
    w.points.tell(round_.id, "half", SECRETS["told"], person)
    plan = ThermometerPlan(round_.network, "T1", NOW, set_by=person)
    w.thermometer_plans.save(plan)
    _fill_between_meetings(w, person)
    meet(w, person)
    key = f"ask:{person}"
    w.outbox.put(Letter("T1", "ask", {"conversation": "c"}, ToPerson(person), key), NOW)
    w.outbox.put(Letter("T1", "ask", {"conversation": "c"}, InPlaceOf(key)), NOW)
    w.outbox.put(Letter("T1", "home", {"person": person}, ToHome(person)), NOW)
    ids = {"person": person, "network": "n1"}
    day = date(2026, 5, 7)
    w.due.plan(Due(f"prompt:{person}:n1", "T1", "prompt", ids, day, time(15), "UTC", NOW))
    w.workspaces.save(Workspace(f"T-{person[2:]}", caretaker=person))
    w.cycles.take(Track("n1", person, "T1", phase=Phase.ISSUE))
    w.weeks.add(Week(person, "n1", "T1", "2026-W19", f"c-{person}", 1, NOW))
    group = Group(f"g-{person[2:]}", "n1", "T1", GroupKind.SET, SECRETS["group"])
    w.groups.add(group)
    w.groups.put(group, person, NOW)
    told = (SECRETS["organisation"], Part.CARE, SECRETS["about"], SECRETS["brings"])
    w.introductions.save(Introduction(f"i-{person[2:]}", "n1", person, "T1", *told))
    w.retention.promise(Promise("n1", person, "T1", "issues", date(2027, 10, 1)))


def _fill_between_meetings(w: Work, person: str) -> None:
    day = date(2026, 5, 7)
    w.lists.reflect(Reflection("T1", "n1", person, "leader", NOW, SECRETS["leads"]))
    w.lists.put_call(Call(f"call-{person}", "T1", "n1", person, NOW, {"need": SECRETS["call"]}))
    about = (f"sg-{person}", "T1", "n1", "midway", person, Fate.PLACED, person, NOW)
    assert w.suggested.take(Suggested(*about, SECRETS["placed"]))
    own = ("T1", "n1", person)
    w.closings.put_practice(Practice(f"pr-{person}", *own, NOW, SECRETS["practice"], "iedereen"))
    w.closings.put_outcome(Outcome(*own, "plan", NOW, SECRETS["outcome"]))
    assert w.closings.put_box(Survey("n1", "T1", "s1"), person, {"open": "5"})
    act = Action(f"a-{person}", "T1", person, "n1", SECRETS["step"], day, NOW, NOW, SECRETS["cue"])
    w.actions.add(act)
    w.actions.tell(act.id, "half", SECRETS["noticed"], NOW)
    words = SECRETS["open question"]
    asked = Question(f"q-{person}", "ask", "T1", "n1", "card", "c", person, "", words, NOW, NOW)
    given = replace(asked, id=f"g-{person}", asker="", person=person, words="", told=day)
    w.questions.add(asked, given)
    assert w.questions.answer(given.id, SECRETS["reply"], "group", NOW)
    w.questions.set_weekly(person, "T1", NOW)
    help_ = Request(f"h-{person}", "T1", "n1", person, "stuck", SECRETS["help"], NOW)
    w.support.put(help_)
    assert w.support.take(help_.id, person, NOW)
    w.support.tell(person, day, help_)
    w.support.set_signal("n1", person, "T1", wanted=True)


def meet(w: Work, person: str) -> None:
    """Let somebody set a meeting, ask time in it, take something home, and write in silence."""
    meeting = Meeting(
        id=f"m-{person[2:]}",
        team="T1",
        network="n1",
        sort=Sort.ORDINARY,
        title="Set",
        day=date(2026, 5, 7),
        wall=time(14),
        zone="UTC",
        minutes=90,
        changed_at=NOW,
        set_by=person,
        asked_by=person,
    )
    w.meetings.save(meeting)
    w.meetings.put_bid(Bid(meeting.id, person, "T1", "n1", 30, SECRETS["bid"], NOW))
    taken = (SECRETS["taken"], SECRETS["lesson"], SECRETS["helper"])
    w.meetings.put_take_away(TakeAway(meeting.id, person, "T1", "n1", *taken, NOW))
    w.meetings.set_line(person, "T1", wanted=False)
    round_ = SilentRound(
        f"s-{person[2:]}",
        "T1",
        "n1",
        named=True,
        opened_at=NOW,
        bank="step",
        group=person[2:],
        set_by=person,
    )
    w.silent_rounds.add(round_)
    assert w.silent_rounds.put(round_, person, SECRETS["silent"])
    shown = replace(round_, id=f"{round_.id}-shown", group=f"{round_.group}-shown")
    w.silent_rounds.add(shown)
    assert w.silent_rounds.put(shown, person, SECRETS["said"])
    w.silent_rounds.show(shown.id)


def conversation(person: str) -> Conversation:
    source = Source("D1", f"{person}.1")
    answers = (
        Answer("a", Status.ANSWERED, 1, NOW, (SECRETS["answer"],), SECRETS["question"], "me",
               (source,)),
        Answer("b", Status.DRAFT, 2, NOW, (SECRETS["draft"],)),
    )  # fmt: skip
    begun = Conversation(f"c-{person}", "T1", person, "n1", "cycle-issue", "1", NOW, turn=2)
    asked = replace(begun, asked=Asked("b", SECRETS["asked"], NOW))
    return asked.put(answers[0]).put(answers[1])


def filled(database: Database) -> None:
    with database.write() as w:
        w.networks.add(NETWORK)
        fill(w, "p-one")
        fill(w, "p-two")
    assert claim(database, NOW, SLACK) is not None


def with_a_person() -> list[tuple[Table, Column[Any]]]:
    """List the tables with a person in them, and the column in which they stand."""
    named = [
        (table, table.c[name])
        for table in CATALOGUE.sorted_tables
        for name in (
            "person",
            "opened_by",
            "set_by",
            "asked_by",
            "caretaker",
            "owner",
            "told_by",
            "asker",
            "taken_by",
        )
        if name in table.c
    ]
    return [*named, (CATALOGUE.tables["person"], CATALOGUE.tables["person"].c.id)]


def count(database: Database, person: str) -> dict[str, int]:
    with database.read() as w:
        return {
            table.name: len(w.connection.execute(select(table).where(column == person)).all())
            for table, column in with_a_person()
        }


def everything(database: Database) -> dict[str, str]:
    """Read all rows of all tables, as one text for each table."""
    with database.read() as w:
        return {
            table.name: repr(w.connection.execute(select(table)).all())
            for table in CATALOGUE.sorted_tables
        }


def forget(database: Database, person: str) -> None:
    with database.write() as w:
        w.personal.forget(person)


@on_both
def test_every_table_with_a_person_in_it_is_filled_here(database: Database) -> None:
    filled(database)
    assert [table for table, rows in count(database, "p-one").items() if rows == 0] == []


@on_both
def test_what_is_held_covers_every_table_with_a_person_in_it(database: Database) -> None:
    filled(database)
    with database.read() as w:
        held = w.personal.holds("p-one")
    assert {table.name for table, _ in with_a_person()} - set(held) == set()
    assert [name for name, part in held.items() if not part] == []


@on_both
def test_what_is_held_has_all_words_of_this_person_and_of_nobody_else(database: Database) -> None:
    filled(database)
    with database.read() as w:
        held = repr(w.personal.holds("p-one"))
        assert w.personal.holds("nobody").get("conversation", []) == []
    assert [each for each in SECRETS.values() if each not in held] == [SECRETS["asked"]]
    assert "'A1': '4'" in held
    assert "U-p-one" in held
    assert "p-two" not in held


@on_both
def test_who_was_forgotten_stands_in_no_table_and_the_others_keep_theirs(
    database: Database,
) -> None:
    filled(database)
    others = count(database, "p-two")
    forget(database, "p-one")
    assert set(count(database, "p-one").values()) == {0}
    assert count(database, "p-two") == others
    with database.read() as w:
        assert w.conversations.get("c-p-two") == conversation("p-two")
        assert w.personal.holds("p-one").get("person") is None


@on_both
def test_what_hangs_on_a_forgotten_person_is_gone_too(database: Database) -> None:
    filled(database)
    forget(database, "p-one")
    with database.read() as w:
        for table in (ANSWER, ANSWER_SOURCE):
            left = w.connection.execute(select(table.c.conversation)).scalars()
            assert set(left) == {"c-p-two"}
        assert set(w.connection.execute(select(BOX.c.round)).scalars()) == {"r-two", "s1"}
        assert len(w.closings.filings("n1")) == 1


@on_both
def test_no_cell_of_any_table_names_a_forgotten_person(database: Database) -> None:
    filled(database)
    assert sum("p-one" in rows for rows in everything(database).values()) > 5
    forget(database, "p-one")
    assert {name for name, rows in everything(database).items() if "p-one" in rows} == set()


def test_nobody_who_reads_the_files_finds_words_of_people(
    database: Database, tmp_path: Path
) -> None:
    filled(database)
    found = b"".join(file.read_bytes() for file in tmp_path.glob("leerkring.db*"))
    assert NETWORK.name.encode() in found
    assert [name for name, secret in SECRETS.items() if secret.encode() in found] == []


@on_both
def test_nobody_who_reads_the_tables_finds_words_of_people(database: Database) -> None:
    filled(database)
    rows = "".join(everything(database).values())
    assert NETWORK.name in rows
    assert [name for name, secret in SECRETS.items() if secret in rows] == []


def test_every_column_for_words_is_bytes() -> None:
    sealed = [
        column
        for table in CATALOGUE.sorted_tables
        for column in table.c
        if column.info.get("sealed")
    ]
    assert len(sealed) >= 6
    assert {column.type.python_type for column in sealed} == {bytes}
