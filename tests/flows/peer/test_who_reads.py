"""Who reads an action, a question and an answer: each reader, each choice, all that is shown."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count
from typing import get_args

import pytest

from flows.action.ports import Action
from flows.conversation.state import Answer, Conversation, State, Status
from flows.desk import Desk
from flows.group.ports import Group, GroupKind
from flows.outbox import Mode, Saying
from flows.parts import Caller
from flows.peer.ports import AnswerReaders, Question
from flows.people import Kind, Member, Network, Person, Place, Role
from flows.visibility import Readers, Relation, may_read
from storage.database import Database

NOW = datetime(2026, 5, 20, 13, tzinfo=UTC)
NETWORK = Network("n1", "T1", "C1", "Kring", "", "nl", "UTC", date(2026, 5, 1), date(2026, 10, 1))
STEP, QUESTION, ANSWER = "merel in de tuin", "roodborst op het dak?", "spreeuw in de boom"
CARD = "card"


@pytest.fixture
def desk(database: Database) -> Desk:
    """Let there be somebody of each sort, and a card of the author that the network reads."""
    ids = count()
    with database.write() as w:
        w.networks.add(NETWORK)
        group = Group("g1", "n1", "T1", GroupKind.SET, "De kring")
        w.groups.add(group)
        for relation in Relation:
            known = Person(relation, "T1", "nl", "UTC", kind=Kind.MEMBER, looked_up_at=NOW)
            w.people.add(known, f"U{relation}")
            w.people.rename(relation, relation)
            if relation is not Relation.OUTSIDER:
                leads = relation is Relation.FACILITATOR
                role = Role.FACILITATOR if leads else Role.PARTICIPANT
                place = Place.LEFT if relation is Relation.FORMER else Place.ACTIVE
                w.networks.put_member(Member("n1", relation, "T1", role, place))
        for relation in (Relation.AUTHOR, Relation.GROUP):
            w.groups.put(group, relation, NOW)
        held = Answer("issue", Status.ANSWERED, 1, NOW, ("een vraagstuk",), "?", "network")
        talk = Conversation(CARD, "T1", "author", "n1", "cycle-issue", "1", NOW, State.FINISHED)
        w.conversations.add(talk.put(held))
    return Desk(database, lambda: f"id{next(ids)}", "nl")


def on_screen(desk: Desk, relation: Relation) -> str:
    """Give all that somebody can be shown: their Home, what they wrote, and the author's card."""
    ids = {"person": str(relation), "page": "0", "network": "n1"}
    saying = Saying("T1", ids, Mode.HOME, NOW)
    pages = [str(desk.say(kind, saying)) for kind in ("home", "privacy.data")]
    form = desk.open(Caller("T1", f"U{relation}", NOW), "peer.ask", {"card": CARD})
    return "\n".join([*pages, str(form)])


@pytest.mark.parametrize("readers", ["me", "group", "network"])
@pytest.mark.parametrize("told", [False, True])
def test_an_action_shows_to_whom_its_writer_chose_until_it_was_told_of(
    desk: Desk, database: Database, readers: Readers, *, told: bool
) -> None:
    action = Action("a1", "T1", "author", "n1", STEP, date(2026, 5, 27), NOW, NOW, readers=readers)
    with database.write() as w:
        w.actions.add(action)
        if told:
            w.actions.tell("a1", "half", ANSWER, NOW)
    for relation in Relation:
        seen = on_screen(desk, relation)
        is_writer = relation is Relation.AUTHOR
        in_network = relation not in {Relation.FORMER, Relation.OUTSIDER}
        reads = is_writer or (not told and in_network and may_read(readers, relation))
        assert (STEP in seen) is reads, relation
        assert (ANSWER in seen) is (is_writer and told), relation


@pytest.mark.parametrize("readers", get_args(AnswerReaders))
@pytest.mark.parametrize("asker", [Relation.GROUP, Relation.MEMBER])
def test_an_answer_shows_to_whom_it_was_given_and_a_question_to_nobody_else(
    desk: Desk, database: Database, readers: AnswerReaders, asker: Relation
) -> None:
    asked = Question("q1", "k1", "T1", "n1", "card", CARD, asker, "author", QUESTION, NOW, NOW)
    yesterday = replace(asked, asked_at=datetime(2026, 5, 19, tzinfo=UTC))
    with database.write() as w:
        w.questions.add(yesterday)
    for relation in Relation:
        assert (QUESTION in on_screen(desk, relation)) is (relation in {asker, Relation.AUTHOR})
    with database.write() as w:
        assert w.questions.answer("q1", ANSWER, readers, NOW)
    for relation in Relation:
        seen = on_screen(desk, relation)
        wide = readers != "asker" and may_read(readers, relation) and relation not in _ELSEWHERE
        again = relation is asker and readers != "asker"  # else it came in a message alone
        own = relation is Relation.AUTHOR
        assert (ANSWER in seen) is (own or again or wide), (readers, relation)
        assert QUESTION not in seen or relation in {asker, Relation.AUTHOR}


_ELSEWHERE = {Relation.FORMER, Relation.OUTSIDER}


def test_an_asker_cannot_tell_a_question_that_was_let_go_from_one_that_waits(
    desk: Desk, database: Database
) -> None:
    asked = Question("q1", "k1", "T1", "n1", "card", CARD, "group", "author", QUESTION, NOW, NOW)
    ids = {"ask": "k1", "person": "group", "network": "n1"}
    with database.write() as w:
        w.questions.add(asked)
    saying = Saying("T1", ids, Mode.UPDATE, NOW)
    waiting = desk.say("peer.sent", saying), on_screen(desk, Relation.GROUP)
    assert QUESTION in str(waiting)
    with database.write() as w:
        assert w.questions.let_go("q1")
    assert (desk.say("peer.sent", saying), on_screen(desk, Relation.GROUP)) == waiting
