"""Who reads what: each kind of thing, each reader and each choice, and all that is rendered."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import get_args

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from flows.action import reading
from flows.action.ports import Action
from flows.conversation.flow import Choice, Flow, Text
from flows.conversation.state import Answer, Conversation, State, Status
from flows.cycle.phases import FLOWS as PHASES
from flows.desk import Desk
from flows.digest.ports import Item
from flows.group.ports import Group, GroupKind, Introduction
from flows.group.seats import Seats
from flows.letting_go import NARROWED, let_go
from flows.outbox import Mode, Saying
from flows.parts import Caller
from flows.peer.answering import may_read_answer
from flows.peer.ports import AnswerReaders, Question
from flows.people import Kind, Member, Network, Person, Place, Role
from flows.reflection.flow import FLOWS as REFLECTIONS
from flows.support.ports import Request
from flows.visibility import (
    PUBLISHED,
    WIDTH,
    Readers,
    Relation,
    may_read,
    may_read_request,
    offered_to,
    readers_of,
    relation_of,
)
from storage.database import Database
from tests.support import on_both

NOW = datetime(2026, 5, 20, 13, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
CHOICES: tuple[Readers, ...] = get_args(Readers)
FLOWS = {flow.id: flow for flow in (*PHASES.values(), *REFLECTIONS)}
YES, NO = True, False
_DAY = "2026-06-01"
TABLE: dict[Readers, tuple[bool, ...]] = {
    # who reads:  author group member facilitator former outsider
    "me": (YES, NO, NO, NO, NO, NO),
    "group": (YES, YES, NO, NO, NO, NO),
    "network": (YES, YES, YES, YES, NO, NO),
    "everyone": (YES, YES, YES, YES, YES, YES),
}
numbers = count(1)
some = settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.parametrize("readers", CHOICES)
def test_the_table_of_who_may_read_what(readers: Readers) -> None:
    assert tuple(may_read(readers, relation) for relation in Relation) == TABLE[readers]


@given(narrow=st.sampled_from(CHOICES), wide=st.sampled_from(CHOICES))
def test_whoever_reads_the_narrower_reads_the_wider_too(narrow: Readers, wide: Readers) -> None:
    if WIDTH[narrow] <= WIDTH[wide]:
        assert all(may_read(wide, each) for each in Relation if may_read(narrow, each))


@given(chosen=st.lists(st.sampled_from([*CHOICES, "nobody", ""])))
def test_what_is_not_offered_is_the_narrowest(chosen: list[str]) -> None:
    offered: tuple[Readers, ...] = ("me", "group", "network")
    found = readers_of(chosen, offered)
    assert found == (chosen[0] if chosen and chosen[0] in offered else "me")


@dataclass
class World:
    """One network with somebody of each sort, and what each of them can have on their screen."""

    database: Database
    id: str = field(default_factory=lambda: f"{next(numbers)}")
    desk: Desk = field(init=False)

    def __post_init__(self) -> None:
        ids = count()
        self.desk = Desk(self.database, lambda: f"id{self.id}-{next(ids)}", "nl")
        day = date(2026, 5, 1)
        self.network = Network(
            f"n{self.id}", "T1", f"C{self.id}", "Kring", "", "nl", "UTC", day, date(2026, 9, 1)
        )
        self.set = self._group("set", GroupKind.SET)
        self.other = self._group("other", GroupKind.SET)
        self.crew = self._group("crew", GroupKind.TEAM)
        with self.database.write() as w:
            w.networks.add(self.network)
            for group in (self.set, self.other, self.crew):
                w.groups.add(group)
            for relation in Relation:
                person = self.person(relation)
                known = Person(person, "T1", "nl", "UTC", kind=Kind.MEMBER, looked_up_at=NOW)
                w.people.add(known, f"U{person}")
                w.people.rename(person, relation)
                if relation is not Relation.OUTSIDER:
                    w.networks.put_member(self._member(relation))
            for relation in (Relation.AUTHOR, Relation.GROUP, Relation.FORMER):
                w.groups.put(self.set, self.person(relation), NOW)
            w.groups.put(self.other, self.person(Relation.MEMBER), NOW)
            w.groups.put(self.crew, self.person(Relation.FACILITATOR), NOW)

    def _group(self, name: str, kind: GroupKind) -> Group:
        return Group(f"{name}{self.id}", self.network.id, "T1", kind, name)

    def _member(self, relation: Relation) -> Member:
        leads = relation is Relation.FACILITATOR
        role = Role.FACILITATOR if leads else Role.PARTICIPANT
        place = Place.LEFT if relation is Relation.FORMER else Place.ACTIVE
        return Member(self.network.id, self.person(relation), "T1", role, place)

    def person(self, relation: Relation) -> str:
        return f"{relation}{self.id}"

    def write(self, flow: Flow, readers: Readers, secret: str) -> Conversation:
        """Let the author have answered all of a flow, for these readers."""
        talk = Conversation(
            f"c{self.id}-{next(numbers)}",
            "T1",
            self.person(Relation.AUTHOR),
            self.network.id,
            flow.id,
            f"{next(numbers)}",
            NOW,
            State.FINISHED,
        )
        for step in flow.steps:
            options = step.question.options if isinstance(step.question, Choice) else ()
            value = secret if isinstance(step.question, Text) else next(iter(options), _DAY)
            who = "me" if step.id == "readers" else readers
            held = Answer(step.id, Status.ANSWERED, talk.next_order, NOW, (value,), "?", who)
            talk = talk.put(held)
        with self.database.write() as w:
            w.conversations.add(talk)
            items = [Item(talk.id, step.id) for step in flow.steps]
            w.digests.add(f"d{talk.id}", "T1", self.network.id, "2026-W21", items)
        return talk

    def plan(self, readers: Readers, secret: str) -> Action:
        """Let the author have an action, for these readers."""
        author, day = self.person(Relation.AUTHOR), date(2026, 6, 1)
        made = Action(f"a{secret}", "T1", author, self.network.id, secret, day, NOW, NOW)
        action = replace(made, readers=readers)
        with self.database.write() as w:
            w.actions.add(action)
        return action

    def answer(
        self, readers: AnswerReaders, secret: str, asked_by: Relation = Relation.FACILITATOR
    ) -> Question:
        """Let the author have answered somebody's question, for these readers."""
        asker, author = self.person(asked_by), self.person(Relation.AUTHOR)
        asked = Question(
            id=f"q{secret}",
            ask=f"k{secret}",
            team="T1",
            network=self.network.id,
            about="card",
            subject=f"s{secret}",
            asker=asker,
            person=author,
            words="Hoe?",
            asked_at=NOW,
            shows_from=NOW,
        )
        with self.database.write() as w:
            w.questions.add(asked)
            assert w.questions.answer(asked.id, secret, readers, NOW)
            found = w.questions.get(asked.id)
        assert found is not None
        return found

    def rendered(self, kind: str, mode: Mode, **ids: str) -> str:
        return str(self.desk.say(kind, Saying("T1", ids, mode, NOW)))

    def on_screen(self, person: str) -> str:
        """Give all that somebody can have sent to them: their Home, and every copy."""
        ids = {"person": person, "network": self.network.id}
        kinds = ("group.more", "digest.recap", "cycle.cards", "home")
        pages = [
            self.rendered("privacy.data", Mode.POST, person=person, page=str(n)) for n in (0, 1)
        ]
        return "\n".join([*pages, *(self.rendered(kind, Mode.HOME, **ids) for kind in kinds)])

    def exported(self) -> str:
        """Give what who leads can keep, and their try-out of the digest."""
        ids = {"person": self.person(Relation.FACILITATOR), "network": self.network.id}
        kinds = ("network.export", "digest.try")
        return "\n".join(self.rendered(kind, Mode.POST, **ids) for kind in kinds)

    def in_channel(self, talk: Conversation) -> str:
        about = {"conversation": talk.id, "network": self.network.id}
        card = self.rendered("cycle.card", Mode.UPDATE, **about) if talk.flow in _PHASES else ""
        return card + self.rendered("digest.post", Mode.UPDATE, digest=f"d{talk.id}")


_PHASES = {flow.id for flow in PHASES.values()}
flows = st.sampled_from(sorted(FLOWS)).map(FLOWS.__getitem__)


def test_people_stand_to_the_author_as_they_are_called(database: Database) -> None:
    world = World(database)
    author = world.person(Relation.AUTHOR)
    with database.read() as w:
        for relation in Relation:
            person = world.person(relation)
            assert relation_of(w, person, author, world.network.id, NOW) is relation


@on_both
@given(flow=flows, readers=st.sampled_from(CHOICES))
@some
def test_nothing_that_is_rendered_shows_somebody_what_they_may_not_read(
    database: Database, flow: Flow, readers: Readers
) -> None:
    world = World(database)
    secret = f"merel{next(numbers)}lied"
    talk = world.write(flow, readers, secret)
    for relation in Relation:
        seen = secret in world.on_screen(world.person(relation))
        assert not seen or may_read(readers, relation), (flow.id, readers, relation)
    assert secret in world.on_screen(world.person(Relation.AUTHOR))
    with_group = secret in world.on_screen(world.person(Relation.GROUP))
    assert with_group is may_read(readers, Relation.GROUP)
    everybody = may_read(readers, Relation.MEMBER)
    assert (secret in world.exported()) is everybody
    assert everybody or secret not in world.in_channel(talk)


@given(flow=flows, was=st.sampled_from(CHOICES), now=st.sampled_from(("me", "group", "network")))
@some
def test_a_choice_in_the_form_holds_everywhere_at_once(
    database: Database, flow: Flow, was: Readers, now: Readers
) -> None:
    world = World(database)
    secret = f"spreeuw{next(numbers)}lied"
    talk = world.write(flow, was, secret)

    caller = Caller("T1", f"U{talk.person}", NOW)
    texts = [step.id for step in flow.steps if isinstance(step.question, Text)]
    filled = dict.fromkeys(texts, (now,))
    answer = world.desk.submit(caller, "conversation.readers", {"conversation": talk.id}, filled)
    assert answer is None
    for relation in (Relation.GROUP, Relation.MEMBER, Relation.FACILITATOR):
        seen = secret in world.on_screen(world.person(relation))
        assert not seen or may_read(now, relation), (flow.id, was, now, relation)
    assert (secret in world.exported()) is may_read(now, Relation.FACILITATOR)
    assert may_read(now, Relation.MEMBER) or secret not in world.in_channel(talk)


@given(readers=st.sampled_from(("me", "group", "network")))
@some
def test_a_card_of_who_somebody_is_shows_to_whom_they_chose(
    database: Database, readers: Readers
) -> None:
    world = World(database)
    secret = f"vink{next(numbers)}lied"
    author = world.person(Relation.AUTHOR)
    told = Introduction(f"i{secret}", world.network.id, author, "T1", about=secret)
    told = replace(told, readers=readers, shared_at=NOW)
    with database.write() as w:
        w.introductions.save(told)
    for relation in Relation:
        seen = secret in world.on_screen(world.person(relation))
        assert not seen or may_read(readers, relation), (readers, relation)
    mate = world.on_screen(world.person(Relation.GROUP))
    assert (secret in mate) is may_read(readers, Relation.GROUP)
    about = {"card": told.id, "network": world.network.id}
    channel = world.rendered("group.card", Mode.UPDATE, **about)
    assert (secret in channel) is may_read(readers, Relation.MEMBER)


MOVES = ("author to other", "author back", "author out", "mate out", "mate back", "member in")
moves = st.lists(st.sampled_from((*MOVES, "author to team", "author leaves")), max_size=6)


@given(readers=st.sampled_from(("me", "group", "network")))
@some
def test_an_action_shows_to_whom_its_writer_chose(database: Database, readers: Readers) -> None:
    world = World(database)
    action = world.plan(readers, f"kievit{next(numbers)}lied")
    for relation in Relation:
        with database.read() as w:
            may = reading.may_read(w, action, world.person(relation))
        assert may is TABLE[readers][list(Relation).index(relation)]
        assert may or action.then not in world.on_screen(world.person(relation)), relation


@given(readers=st.sampled_from(("asker", "group", "network")))
@some
def test_an_answer_to_a_peer_shows_to_whom_its_writer_chose(
    database: Database, readers: AnswerReaders
) -> None:
    world = World(database)
    question = world.answer(readers, f"fazant{next(numbers)}lied")
    for relation in set(Relation) - {Relation.FACILITATOR}:  # who asked it reads it anyway
        row = TABLE["me" if readers == "asker" else readers]
        with database.read() as w:
            may = may_read_answer(w, question, world.person(relation))
        assert may is row[list(Relation).index(relation)], (readers, relation)


@on_both
def test_a_request_for_help_shows_to_who_facilitates_as_long_as_both_are_there(
    database: Database,
) -> None:
    world = World(database)
    secret, author = f"specht{next(numbers)}lied", world.person(Relation.AUTHOR)
    asked = Request(f"h{secret}", "T1", world.network.id, author, "think", secret, NOW)
    with database.write() as w:
        w.support.put(asked)
        for relation in Relation:
            w.support.tell(world.person(relation), NOW.date(), asked)
    readers = {Relation.AUTHOR, Relation.FACILITATOR}
    for relation in Relation:
        reader = world.person(relation)
        with database.read() as w:
            may = may_read_request(w, reader, author, world.network.id)
        assert may is (relation in readers), relation
        assert (secret in world.on_screen(reader)) is may, relation
        day = NOW.date().isoformat()
        told = world.rendered("support.asked", Mode.UPDATE, person=reader, day=day)
        assert (secret in told) is may, relation
    assert secret not in world.exported()
    play(world, "author leaves")
    assert secret not in world.on_screen(world.person(Relation.FACILITATOR))


@on_both
@example(played=["author to other"])
@example(played=["author out", "author back"])
@example(played=["author to team", "author out"])
@example(played=["author leaves"])
@example(played=["mate out", "member in", "mate back"])
@given(played=moves)
@some
def test_whatever_moves_words_for_a_group_reach_nobody_of_another_one(
    database: Database, played: list[str]
) -> None:
    world = World(database)
    secret = f"mus{next(numbers)}lied"
    world.write(FLOWS["reflection-own"], "group", secret)
    action = world.plan("group", f"kwartel{secret}")
    question = world.answer("group", f"koolmees{secret}")
    kept = True  # until its writer is in another group: then it is theirs alone, for good
    for move in played:
        before = circle(world)
        play(world, move)
        kept = kept and circle(world) == before
    for relation in set(Relation) - {Relation.AUTHOR}:
        may = kept and relation in sits_with(world, NOW)
        screen = world.on_screen(world.person(relation))
        assert (f"'{secret}'" in screen) is may, (played, relation)
        assert may or action.then not in screen, (played, relation)
        with database.read() as w:
            now, answered = w.actions.get(action.id), w.questions.get(question.id)
            assert now is not None
            assert answered is not None
            assert reading.may_read(w, now, world.person(relation)) is may
            if relation is not Relation.FACILITATOR:  # who asked
                assert may_read_answer(w, answered, world.person(relation)) is may
    assert secret in world.on_screen(world.person(Relation.AUTHOR))


def circle(world: World) -> str:
    """Name the author's group: their set, or else their team."""
    with world.database.read() as w:
        mine = w.groups.of_person(world.person(Relation.AUTHOR), world.network.id)
    by_kind = {each.kind: each.id for each in mine}
    return by_kind.get(GroupKind.SET) or by_kind.get(GroupKind.TEAM) or ""


def sits_with(world: World, since: datetime) -> set[Relation]:
    """List who sits with the author, and did at this moment."""
    with world.database.read() as w:
        seats = w.groups.seats(world.network.id)
    here = {each.person for each in seats if each.group == circle(world) and each.since <= since}
    return {each for each in Relation if world.person(each) in here}


def play(world: World, move: str) -> None:
    """Let one thing happen to who sits where."""
    seats = Seats(world.desk.tables.talk, NARROWED)
    author, mate = world.person(Relation.AUTHOR), world.person(Relation.GROUP)
    with world.database.write() as w:
        here = w.networks.member(world.network.id, author)
        assert here is not None
        match move:
            case "author to other" if here.place is Place.ACTIVE:
                seats.give(w, world.other, author, LATER)
            case "author back" if here.place is Place.ACTIVE:
                seats.give(w, world.set, author, LATER)
            case "author to team" if here.place is Place.ACTIVE:
                seats.give(w, world.crew, author, LATER)
            case "author out":
                seats.take(w, world.set, author, LATER)
            case "mate out":
                seats.take(w, world.set, mate, LATER)
            case "mate back":
                seats.give(w, world.set, mate, LATER)
            case "member in":
                seats.give(w, world.set, world.person(Relation.MEMBER), LATER)
            case "author leaves":
                w.networks.put_member(replace(here, place=Place.LEFT))
                let_go(w, world.desk.tables.talk, author, LATER)
            case _:
                pass


KINDS = st.lists(
    st.sampled_from(("take", "leave", "member", "lead", "share", "keep")), min_size=1, max_size=7
)


@on_both
@example(played=["lead"])
@example(played=["lead", "share"])
@example(played=["keep", "lead", "share", "leave", "lead"])
@given(played=KINDS)
@some
def test_who_comes_to_sit_in_a_group_reads_what_was_shared_since_and_nothing_of_before(
    database: Database, played: list[str]
) -> None:
    world = World(database)
    told = Secrets(world)
    at = LATER
    for move in played:
        at += timedelta(hours=1)
        told.play(move, at)
    for relation in (Relation.GROUP, Relation.MEMBER, Relation.FACILITATOR):
        may = told.shared and relation in sits_with(world, told.shared_at)
        assert told.reads(relation) == ({"piece", "card", "action", "answer"} if may else set()), (
            played,
            relation,
        )


@dataclass
class Secrets:
    """One of each kind that the author lets the group read, and when they chose that."""

    world: World
    shared: bool = True
    shared_at: datetime = NOW

    def __post_init__(self) -> None:
        world, number = self.world, next(numbers)
        self.words = {kind: f"{kind}{number}lied" for kind in ("piece", "card", "action", "answer")}
        self.talk = world.write(FLOWS["reflection-own"], "group", self.words["piece"])
        self.action = world.plan("group", self.words["action"])
        self.author = f"U{world.person(Relation.AUTHOR)}"
        self.question = world.answer("group", self.words["answer"], Relation.OUTSIDER)
        with world.database.write() as w:
            about = (f"i{number}", world.network.id, world.person(Relation.AUTHOR), "T1")
            told = Introduction(*about, about=self.words["card"], readers="group", shared_at=NOW)
            w.introductions.save(told)

    def play(self, move: str, at: datetime) -> None:
        world = self.world
        seats = Seats(world.desk.tables.talk, NARROWED)
        member, lead = world.person(Relation.MEMBER), world.person(Relation.FACILITATOR)
        with world.database.write() as w:
            match move:
                case "take":
                    seats.take(w, world.set, world.person(Relation.GROUP), at)
                case "leave":
                    seats.take(w, world.set, lead, at)
                case "member":
                    seats.give(w, world.set, member, at)
                case "lead":
                    seats.give(w, world.set, lead, at)
                case _:
                    pass
        if move in {"share", "keep"}:
            self.choose("group" if move == "share" else "me", at)

    def choose(self, readers: Readers, at: datetime) -> None:
        """Let the author choose it in the forms, as people do."""
        caller, desk = Caller("T1", self.author, at), self.world.desk
        ids = {"conversation": self.talk.id}
        assert desk.submit(caller, "conversation.readers", ids, {"text": (readers,)}) is None
        ids = {"network": self.world.network.id}
        card = {"about": (self.words["card"],), "readers": (readers,)}
        assert desk.submit(caller, "group.introduce", ids, card) is None
        further = {"way": ("day",), "due": ("2026-06-01",), "readers": (readers,)}
        assert desk.submit(caller, "action.further", {"action": self.action.id}, further) is None
        answer = {"answer": (self.words["answer"],)}
        answer["readers"] = ("asker" if readers == "me" else readers,)
        assert desk.submit(caller, "peer.answer", {"question": self.question.id}, answer) is None
        was, self.shared = self.shared, readers == "group"
        if self.shared and not was:
            self.shared_at = at

    def reads(self, relation: Relation) -> set[str]:
        """List what of it somebody has on their screen, or may have."""
        person = self.world.person(relation)
        screen = self.world.on_screen(person)
        found = {kind for kind in ("piece", "card", "action") if self.words[kind] in screen}
        with self.world.database.read() as w:
            action, answered = w.actions.get(self.action.id), w.questions.get(self.question.id)
            assert action is not None
            assert answered is not None
            assert reading.may_read(w, action, person) is ("action" in found)
            return found | ({"answer"} if may_read_answer(w, answered, person) else set())


def test_who_has_no_group_can_choose_none(database: Database) -> None:
    world = World(database)
    with database.write() as w:
        w.groups.take_out(world.other.id, world.person(Relation.MEMBER), NOW)
        for relation, offers in ((Relation.AUTHOR, True), (Relation.MEMBER, False)):
            found = offered_to(w, world.person(relation), world.network.id)
            assert ("group" in found) is offers
            assert found[0] == "me"


def test_a_team_is_somebodys_group_only_without_a_set(database: Database) -> None:
    world = World(database)
    author, member = world.person(Relation.AUTHOR), world.person(Relation.MEMBER)
    seats = Seats(world.desk.tables.talk)
    with database.write() as w:
        for person in (author, member):
            seats.give(w, world.crew, person, NOW)
        assert relation_of(w, member, author, world.network.id, NOW) is Relation.MEMBER
        seats.take(w, world.set, author, NOW)
        assert relation_of(w, member, author, world.network.id, NOW) is Relation.GROUP


def test_published_is_what_every_member_reads() -> None:
    assert set(PUBLISHED) == {each for each in CHOICES if may_read(each, Relation.MEMBER)}
