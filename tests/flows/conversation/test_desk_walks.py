"""What a person sees and keeps when they skip, go back, use the form or take something away."""

from dataclasses import replace

import pytest

from flows.conversation.state import Status
from flows.message import Note, Para
from flows.outbox import Mode
from flows.people import Member, Place, Role
from storage.database import Database
from tests.flows.room import NETWORK, SAY, Room

SECOND = SAY("cycle-issue-why")


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
