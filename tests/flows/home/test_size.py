"""A Home in a large network, of somebody who wrote much: as few questions to the database."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

from sqlalchemy import event

from flows.action.ports import Action
from flows.conversation.state import Answer, Asked, Conversation, State, Status
from flows.cycle.programme import TEMPLATES, Programme, laid_out
from flows.desk import Desk
from flows.group.ports import Group, GroupKind
from flows.message import Message
from flows.outbox import Letter, Mode, Saying, ToHome
from flows.people import Kind, Member, Network, Person, Place, Role, Standing
from flows.words import day_words, words
from handlers.render import home
from storage.database import Database
from storage.work import Work
from tests.support import on_both

NOW = datetime(2026, 5, 20, 13, tzinfo=UTC)
PERSON = Person("p0", "T1", "nl", "Europe/Amsterdam", kind=Kind.MEMBER, looked_up_at=NOW)
NETWORK = Network(
    "n0", "T1", "C0", "Netwerk", "Samen", "nl", "UTC", date(2026, 5, 1), date(2026, 10, 1)
)
MOST_BLOCKS = 100  # Slack's limit for a Home
MOST_STATEMENTS = 98  # in three networks, each with a programme and a set, leading two of them


def fill(database: Database, members: int, answers: int, networks: int = 1) -> Desk:
    """Make networks that p0 takes part in or leads, with much that p0 wrote and put off."""
    with database.write() as w:
        for number in range(networks):
            w.networks.add(replace(NETWORK, id=f"n{number}", channel=f"C{number}"))
    people(database, range(members), networks)
    wrote(database, range(answers // 2))
    with database.write() as w:
        stages = laid_out(TEMPLATES[0], NETWORK.starts, NETWORK.ends)
        for number in range(networks):
            w.cycles.save(Programme(f"n{number}", "T1", TEMPLATES[0].id, stages))
        for n in range(5):
            waits = Asked("success", "Wat lukte er?", NOW)
            talk = Conversation(f"w{n}", "T1", "p0", "n0", "reflection-us", f"w{n}", NOW)
            w.conversations.add(replace(talk, asked=waits, state=State.PAUSED))
    ids = count()
    return Desk(database, lambda: f"id{next(ids)}", "nl")


def people(database: Database, numbers: range, networks: int) -> None:
    """Bring people into networks, and in each into an action-learning set of five."""
    with database.write() as w:
        for n in numbers:
            w.people.add(replace(PERSON, id=f"p{n}"), f"U{n}")
            for number in range(networks):
                leads = n == 0 and number > 0
                role = Role.FACILITATOR if leads else Role.PARTICIPANT
                w.networks.put_member(Member(f"n{number}", f"p{n}", "T1", role, Place.ACTIVE))
                _seat(w, n, number)


def _seat(w: Work, n: int, number: int) -> None:
    """Let somebody sit in a set, and share with it what they mean to do and wrote."""
    at, person = NOW - timedelta(days=30), f"p{n}"
    group = Group(f"g{number}-{n // 5}", f"n{number}", "T1", GroupKind.SET, f"Kring {n // 5}")
    if n % 5 == 0:
        w.groups.add(group)
    w.groups.put(group, person, at)
    since = NOW - timedelta(days=1)
    act = Action(f"a{number}-{n}", "T1", person, group.network, "bellen", NOW.date(), NOW, NOW)
    w.actions.add(replace(act, readers="group", shared_at=since))
    talk = Conversation(f"s{number}-{n}", "T1", person, group.network, "cycle-issue", "1", at)
    answer = Answer("issue", Status.ANSWERED, 0, at, ("Familie.",), "?", readers="group")
    answer = replace(answer, shared_at=since)
    w.conversations.add(replace(talk, state=State.FINISHED).put(answer))


def wrote(database: Database, numbers: range) -> None:
    with database.write() as w:
        for n in numbers:
            w.conversations.add(_written(n))


def _written(n: int) -> Conversation:
    at = NOW - timedelta(days=1, hours=n)
    talk = Conversation(f"c{n}", "T1", "p0", "n0", "reflection-me", str(n), at, State.FINISHED)
    for step in ("success", "me"):
        talk = talk.put(Answer(step, Status.ANSWERED, talk.next_order, at, (f"{step} {n}",), "?"))
    return talk


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    """Collect the statements that go to the database."""
    said: list[str] = []

    def note(*about: object) -> None:
        said.append(str(about[2]))

    event.listen(database.engine, "before_cursor_execute", note)
    yield said
    event.remove(database.engine, "before_cursor_execute", note)


def look(desk: Desk, **ids: str) -> Message:
    found = desk.say("home", Saying("T1", {"person": "p0", **ids}, Mode.HOME, NOW))
    assert isinstance(found, Message)
    return found


@on_both
def test_a_home_asks_the_database_as_much_in_a_large_network(database: Database) -> None:
    desk = fill(database, 10, 20, networks=3)
    with counted(database) as small:
        look(desk, page="1")
    people(database, range(10, 300), networks=3)
    wrote(database, range(10, 100))
    with counted(database) as large:
        look(desk, page="1")
    assert large == small
    assert len(large) <= MOST_STATEMENTS


@on_both
def test_one_statement_renews_all_homes_of_a_large_network(database: Database) -> None:
    fill(database, 300, 0)
    with database.write() as w:
        for n in range(300):
            w.outbox.put(Letter("T1", "home", {"person": f"p{n}"}, ToHome(f"p{n}")), NOW)
        w.networks.save(replace(NETWORK, standing=Standing.PAUSED))
        with counted(database) as statements:
            w.homes.renew(NOW)
    assert len(statements) == 1


@on_both
def test_all_that_was_written_is_reached_by_turning_pages(database: Database) -> None:
    desk = fill(database, 3, 200)
    older = words("nl")("button-home-older")
    seen: list[str] = []
    for page in range(100):
        found = str(look(desk, page=str(page)))
        seen += [f"success {n}" for n in range(100) if f"'success {n}'" in found]
        if older not in found:
            break
    assert seen == [f"success {n}" for n in range(100)], "each once, the newest first"


def test_a_page_that_is_no_longer_there_is_the_first(database: Database) -> None:
    desk = fill(database, 3, 20)
    assert look(desk, page="1") != look(desk)
    for page in ("77", "-1", "x", ""):
        assert look(desk, page=page) == look(desk), page


def test_the_fullest_home_fits_in_what_slack_allows(database: Database) -> None:
    desk = fill(database, 6, 60, networks=30)
    found = look(desk, page="2")
    assert len(home(found)["blocks"]) <= MOST_BLOCKS
    ends = day_words(NETWORK.ends, "nl")
    line = words("nl")(
        "home-week", role="participant", network="Netwerk", week=3, weeks=22, ends=ends
    )
    assert line in str(found)


def test_a_stranger_is_told_kindly_and_who_is_gone_gets_nothing(database: Database) -> None:
    desk = fill(database, 1, 0)
    with database.write() as w:
        w.people.save(replace(PERSON, kind=Kind.STRANGER))
    assert words("nl")("stranger-refused") in str(look(desk))
    with database.write() as w:
        w.people.save(replace(PERSON, kind=Kind.GONE))
    assert desk.say("home", Saying("T1", {"person": "p0"}, Mode.HOME, NOW)) is None
