"""What a person sees and keeps when they skip, go back, use the form or take something away."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count

import pytest

from flows.conversation.filing import Heard
from flows.conversation.state import Conversation, Source, Status
from flows.desk import Desk
from flows.message import Form, Message, Note, Para
from flows.outbox import Mode, Saying
from flows.parts import Caller
from flows.people import Kind, Member, Network, Person, Place, Role
from flows.words import words
from storage.database import Database
from storage.delivery import DeliveryTable
from tests import claims

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
NETWORK = Network(
    "n1", "T1", "C1", "Kring", "Samen", "nl", "UTC", date(2026, 5, 1), date(2027, 1, 1)
)
SAY = words("nl")
SECOND = SAY("cycle-issue-why")


class Room:
    """Somebody in their direct messages with the bot; every letter is delivered at once."""

    def __init__(self, database: Database) -> None:
        numbers = count(1)
        self.database = database
        self.desk = Desk(database, lambda: f"id{next(numbers)}", "nl")
        self.ts = 1000
        self.caller = Caller("T1", "U1", NOW)
        person = Person("p1", "T1", "nl", "UTC", kind=Kind.MEMBER, looked_up_at=NOW)
        with database.write() as w:
            w.people.add(person, "U1")
            w.networks.add(NETWORK)
            w.networks.put_member(Member("n1", "p1", "T1", Role.PARTICIPANT, Place.INVITED))
        self.desk.press(self.caller, "network.join", {"network": "n1", "person": "p1"})
        self.deliver()

    def deliver(self) -> list[tuple[Mode, Message]]:
        said: list[tuple[Mode, Message]] = []
        while True:
            claim = claims.claim(self.database, NOW)
            if claim is None:
                return said
            saying = Saying(claim.team, claim.ids, claim.mode, NOW)
            message = self.desk.say(claim.kind, saying)
            self.ts += 1
            with self.database.write() as w:
                if isinstance(message, Message):
                    said.append((claim.mode, message))
                    DeliveryTable(w.connection).sent(claim, "D1", f"{self.ts}.0")
                else:
                    DeliveryTable(w.connection).cancelled(claim)

    def type(self, text: str, thread_ts: str = "") -> Source:
        self.ts += 1
        source = Source("D1", f"{self.ts}.0")
        self.desk.hear(self.caller, Heard(f"Ev{self.ts}", text, source, thread_ts))
        self.deliver()
        return source

    def conversation(self) -> Conversation:
        with self.database.read() as w:
            found = w.conversations.find("p1", "n1", "cycle-issue", "1")
        assert found is not None
        return found

    def asked(self) -> str:
        asked = self.conversation().asked
        return asked.step if asked else ""

    def press(self, action: str) -> list[tuple[Mode, Message]]:
        now = self.conversation()
        ids = {"conversation": now.id, "step": self.asked(), "turn": str(now.turn)}
        self.desk.press(self.caller, action, ids)
        return self.deliver()

    def fill_in(self, **values: str) -> None:
        ids = {"conversation": self.conversation().id}
        form = self.desk.open(self.caller, "conversation.form", ids)
        assert isinstance(form, Form)
        filled = {step: (value,) for step, value in values.items()}
        ids = dict(form.ids)
        assert self.desk.submit(self.caller, "conversation.form", ids, filled) is None
        self.deliver()


@pytest.fixture
def room(database: Database) -> Room:
    return Room(database)


def test_a_question_that_was_skipped_still_shows_its_own_words(room: Room) -> None:
    room.type("mijn vraagstuk")
    room.type("daarom nu")
    room.type("eerder praten")
    assert room.asked() == "", "a sitting is over"
    room.press("conversation.reopen")
    assert room.asked() == "tried"
    update = next(
        message for mode, message in room.press("conversation.skip") if mode is Mode.UPDATE
    )
    assert update.blocks[0] == Para(SAY("cycle-issue-tried"), strong=True)
    assert update.blocks[1] == Note(SAY("conversation-skipped"))


def test_an_answer_from_a_form_keeps_the_words_that_were_asked(room: Room) -> None:
    room.fill_in(issue="uit het formulier", why="ook")
    held = room.conversation().answers
    assert held["issue"].value == ("uit het formulier",)
    assert held["issue"].words == SAY("cycle-issue-issue")
    assert held["why"].words == SECOND


def test_deleting_a_message_takes_nothing_along_that_came_from_a_form(room: Room) -> None:
    asked_ts = f"{room.ts}.0"
    room.fill_in(issue="uit het formulier")
    source = room.type("en dit nog", thread_ts=asked_ts)
    assert room.conversation().value("issue") == ("uit het formulier", "en dit nog")
    room.desk.deleted(room.caller, f"deleted-{source.ts}", source)
    assert room.conversation().value("issue") == ("uit het formulier",)


def test_editing_a_message_changes_nothing_that_came_from_a_form(room: Room) -> None:
    asked_ts = f"{room.ts}.0"
    room.fill_in(issue="uit het formulier")
    source = room.type("en dit nog", thread_ts=asked_ts)
    room.desk.edited(room.caller, f"edited-{source.ts}", source, "en dit toch")
    assert room.conversation().value("issue") == ("uit het formulier", "en dit toch")


def test_taking_away_a_text_that_was_too_long_leaves_the_question_open(room: Room) -> None:
    source = room.type("x" * 3001)
    assert room.conversation().answers["issue"].status is Status.DRAFT
    room.desk.deleted(room.caller, f"deleted-{source.ts}", source)
    assert room.asked() == "issue"
    assert not room.conversation().settled("issue")
    assert room.conversation().value("issue") == ()


def test_a_text_that_is_too_long_does_not_cost_the_answer_that_was_there(room: Room) -> None:
    room.type("mijn vraagstuk")
    room.press("conversation.back")
    room.type("x" * 3001)
    assert room.asked() == "issue"
    assert room.conversation().value("issue") == ("mijn vraagstuk",)


def test_a_network_named_by_a_number_keeps_its_name(room: Room) -> None:
    with room.database.write() as w:
        w.networks.save(replace(NETWORK, name="2026"))
        w.networks.put_member(Member("n1", "p1", "T1", Role.PARTICIPANT, Place.LEFT))
    in_channel = replace(room.caller, channel="C1")
    assert room.desk.open(in_channel, "thermometer.start", {}) is None
    ((_, refusal),) = room.deliver()
    assert refusal.blocks == (Para(SAY("network-not-a-member", network="2026")),)
