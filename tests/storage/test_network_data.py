"""A network can be erased from every table that holds something of it.

A new table with something of a network in it fails here until it is filled below and erased.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from sqlalchemy import select

from flows.action.ports import Action
from flows.closing.ports import Outcome, Practice, Survey
from flows.conversation.ports import Week
from flows.conversation.state import Answer, Asked, Conversation, Source, Status
from flows.cycle.phases import Phase
from flows.cycle.programme import Programme, Stage
from flows.cycle.track import Track
from flows.digest.ports import Item
from flows.group.ports import Group, GroupKind, Introduction
from flows.guide.ports import Call, Check, Fate, Gap, Reflection, Suggested
from flows.meeting.ports import Bid, Meeting, SilentRound, Sort, TakeAway
from flows.moments import Due
from flows.outbox import Letter, ToChannel, ToPerson
from flows.peer.ports import Question
from flows.people import Member, Network, Person, Place, Role
from flows.privacy.ports import Promise
from flows.support.ports import Request
from flows.thermometer.ports import Kept, Point, Round, ThermometerPlan
from flows.wording.ports import Edition
from storage.database import Database
from storage.everything import CATALOGUE
from storage.work import Work
from tests.support import close_round, on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
BESIDE = {"network", "outbox"}  # the id that is left, and what takes away what stood in Slack
PERSONAL = {
    *("person", "slack_user", "workspace", "kept_text", "inbox", "gate", "meta", "planned"),
    *("peer_wish", "no_meeting_line"),
}
"""What belongs to people and to the workspace, whatever becomes of a network."""


def fill(database: Database, id_: str) -> None:
    """Put something of this network in every table that can hold it."""
    network = Network(
        id_, "T1", f"C-{id_}", f"Kring {id_}", "", "nl", "UTC", date(2026, 5, 1), date(2026, 9, 1)
    )
    with database.write() as w:
        w.networks.add(network)
        person = Person(f"p-{id_}", "T1", "nl", "UTC")
        w.people.add(person, f"U-{id_}")
        w.networks.put_member(Member(id_, person.id, "T1", Role.PARTICIPANT, Place.ACTIVE))
        begun = Conversation(f"c-{id_}", "T1", person.id, id_, "cycle-issue", "1", NOW, turn=2)
        source = (Source("D1", f"{id_}.1"),)
        answer = Answer("issue", Status.ANSWERED, 1, NOW, ("x",), "?", "network", source)
        w.conversations.add(replace(begun, asked=Asked("why", "?", NOW)).put(answer))
        w.digests.add(f"d-{id_}", "T1", id_, "2026-W19", [Item(begun.id, "issue")])
        named = Round(f"r-{id_}-named", "T1", id_, "C1", "pulse", 5, None, NOW, NOW)
        w.thermometer.add(named, [person.id])
        w.thermometer.keep(named.id, Kept(1, named={person.id: {"A1": "4"}}), NOW)
        for name in ("closed", "open"):
            round_ = Round(f"r-{id_}-{name}", "T1", id_, "C1", "pulse", 5, None, NOW, NOW)
            w.thermometer.add(round_, [person.id, *(f"p{n}-{id_}" for n in range(5))])
            for n in range(5):
                w.thermometer.put_box(round_.id, f"p{n}-{id_}", {"A1": "4", "good": "x"})
            if name == "closed":
                close_round(w, round_.id, NOW)
        w.actions.add(Action(f"a-{id_}", "T1", person.id, id_, "x", date(2026, 5, 9), NOW, NOW))
        whose = (begun.id, "", person.id, "x")
        w.questions.add(Question(f"q-{id_}", "ask", "T1", id_, "card", *whose, NOW, NOW))
        point = (id_, "A1", "bellen", date(2026, 6, 15), NOW)
        w.points.put(Point(f"r-{id_}-closed", "T1", *point))
        w.thermometer_plans.save(ThermometerPlan(id_, "T1", NOW, phases=True))
        help_along(w, id_, person.id)
        own = ("T1", id_, person.id)
        w.closings.begin_midway("T1", id_, NOW)
        w.closings.put_practice(Practice(f"pr-{id_}", *own, NOW, "x", "y"))
        w.closings.put_outcome(Outcome(*own, "plan", NOW, "x"))
        assert w.closings.put_box(Survey(id_, "T1", f"s-{id_}"), person.id, {"open": "5"})
        meet(w, id_, person.id)
        stage = Stage(1, Phase.ISSUE, date(2026, 5, 1))
        w.cycles.save(Programme(id_, "T1", "six-weeks", (stage,)))
        w.cycles.take(Track(id_, person.id, "T1"))
        w.weeks.add(Week(person.id, id_, "T1", "2026-W19", begun.id, 1, NOW))
        group = Group(f"g-{id_}", id_, "T1", GroupKind.SET, "Noord")
        w.groups.add(group)
        w.groups.put(group, person.id, NOW)
        w.introductions.save(Introduction(f"i-{id_}", id_, person.id, "T1", "Thuiszorg Noord"))
        w.wordings.save(Edition(id_, "T1", "cycle-issue", 1, NOW))
        w.retention.promise(Promise(id_, person.id, "T1", "issues", date(2027, 9, 1)))
        ids, at = {"network": id_}, (date(2026, 5, 7), time(15), "UTC", NOW)
        w.due.plan(Due(f"digest:{id_}:w", "T1", "digest", ids, *at))
        w.outbox.put(Letter("T1", "network.invite", ids, ToPerson(person.id), f"i:{id_}"), NOW)
        w.outbox.put(Letter("T1", "network.notice", ids, ToChannel("C1"), f"n:{id_}"), NOW)


def rows(database: Database) -> dict[str, str]:
    """Read all rows of all tables, as one text for each table."""
    with database.read() as w:
        return {
            table.name: repr(w.connection.execute(select(table)).all())
            for table in CATALOGUE.sorted_tables
        }


def ask_for_help(w: Work, network: str, person: str) -> None:
    """Let somebody ask who facilitates, and let it be seen when they are quiet."""
    asked = Request(f"h-{network}", "T1", network, person, "stuck", "x", NOW)
    w.support.put(asked)
    w.support.tell(f"lead-{network}", date(2026, 5, 7), asked)
    w.support.set_signal(network, person, "T1", wanted=True)


def help_along(w: Work, network: str, person: str) -> None:
    """Let who leads a network keep something of everything."""
    w.lists.tick("T1", network, "goal")
    w.lists.put_check(Check(f"k-{network}", "T1", network, NOW, {"time": "no"}, {"time": Gap("x")}))
    w.lists.reflect(Reflection("T1", network, person, "leader", NOW, "x"))
    w.lists.put_call(Call(f"b-{network}", "T1", network, person, NOW, {"need": "x"}))
    w.suggested.take(Suggested(f"sg-{network}", "T1", network, "midway", "once", Fate.ASIDE))


def meet(w: Work, network: str, person: str) -> None:
    """Let a network have a meeting, with all that belongs to one, and somebody ask for help."""
    ask_for_help(w, network, person)
    meeting = Meeting(
        id=f"m-{network}",
        team="T1",
        network=network,
        sort=Sort.ORDINARY,
        title="Set",
        day=date(2026, 5, 7),
        wall=time(14),
        zone="UTC",
        minutes=90,
        changed_at=NOW,
    )
    w.meetings.save(meeting)
    w.meetings.put_bid(Bid(meeting.id, person, "T1", network, 30, "x", NOW))
    w.meetings.put_take_away(TakeAway(meeting.id, person, "T1", network, "x", "", "", NOW))
    round_ = SilentRound(f"s-{network}", "T1", network, named=True, opened_at=NOW, bank="step")
    w.silent_rounds.add(round_)
    assert w.silent_rounds.put(round_, person, "x")
    w.silent_rounds.show(round_.id)
    assert w.silent_rounds.put(round_, person, "y")


@on_both
def test_every_table_that_can_hold_something_of_a_network_is_filled_here(
    database: Database,
) -> None:
    fill(database, "n-one")
    empty = {name for name, text in rows(database).items() if "n-one" not in text}
    assert empty <= PERSONAL


@on_both
def test_an_erased_network_leaves_nothing_behind_and_others_untouched(database: Database) -> None:
    fill(database, "n-one")
    before = {name: text for name, text in rows(database).items() if name not in PERSONAL}
    fill(database, "n-two")
    with database.write() as w:
        w.personal.forget_network("n-two")
    after = rows(database)
    assert {name for name in before if "n-two" in after[name]} == BESIDE
    untouched = {name for name in before if before[name] == after[name]}
    assert set(before) - untouched == BESIDE


@on_both
def test_what_waited_to_be_said_about_an_erased_network_is_called_off(database: Database) -> None:
    fill(database, "n-one")
    with database.write() as w:
        w.personal.forget_network("n-one")
    with database.read() as w:
        assert not w.outbox.knows("i:n-one")
        assert not w.outbox.knows("n:n-one")
