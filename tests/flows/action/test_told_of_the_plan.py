"""A plan written in an experiment is an action too: said where it is written, and changed there."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from flows.conversation.state import Answer, Asked, Conversation, State, Status
from flows.desk import Desk
from flows.message import Form
from flows.outbox import Mode, Saying
from flows.parts import Caller
from flows.people import Kind, Member, Network, Person, Place, Role
from flows.words import LANGUAGES, Language, day_words, words
from storage.database import Database

NOW = datetime(2026, 5, 20, 13, tzinfo=UTC)
CALLER = Caller("T1", "U1", NOW)
NETWORK = Network("n1", "T1", "C1", "Kring", "", "nl", "UTC", date(2026, 5, 1), date(2026, 10, 1))
PLAN = "Als het stil valt, dan vraag ik door"


def asked_for_a_plan(database: Database, language: Language) -> Desk:
    """Let an experiment be written but for its last question."""
    talk = Conversation("t1", "T1", "p1", "n1", "cycle-experiment", "1", NOW, State.OPEN, 1)
    for order, step in enumerate(("do", "until", "expect", "sign"), 1):
        value = "2026-06-10" if step == "until" else f"mijn {step}"
        talk = talk.put(Answer(step, Status.ANSWERED, order, NOW, (value,), "?"))
    person = Person("p1", "T1", language, "UTC", kind=Kind.MEMBER, looked_up_at=NOW)
    with database.write() as w:
        w.networks.add(NETWORK)
        w.people.add(person, "U1")
        w.networks.put_member(Member("n1", "p1", "T1", Role.PARTICIPANT, Place.ACTIVE))
        w.conversations.add(replace(talk, asked=Asked("plan", "?", NOW)))
    numbers = iter(range(1000))
    return Desk(database, lambda: f"id{next(numbers)}", "nl")


def writes(desk: Desk, plan: str) -> str:
    """Let them write the plan; gives the card they get."""
    form = desk.open(CALLER, "conversation.form", {"conversation": "t1"})
    assert isinstance(form, Form)
    filled = {"do": ("mijn do",), "until": ("2026-06-10",), "expect": ("mijn expect",)}
    filled |= {"sign": ("mijn sign",), "plan": (plan,)}
    desk.submit(CALLER, "conversation.form", dict(form.ids), filled)
    return card(desk)


def card(desk: Desk) -> str:
    return str(
        desk.say("conversation.ending", Saying("T1", {"conversation": "t1"}, Mode.POST, NOW))
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_is_said_to_stand_among_ones_actions_with_a_way_to_change_it(
    database: Database, language: Language
) -> None:
    say = words(language)
    desk = asked_for_a_plan(database, language)
    told = writes(desk, PLAN)
    week_on = day_words(date(2026, 5, 27), language)
    line = say("action-planned", day=week_on)
    assert line in told
    with database.read() as w:
        (action,) = w.actions.of_person("p1")
    assert action.then == PLAN
    form = desk.open(CALLER, "action.further", {"action": action.id})
    assert PLAN in str(form)
    assert f"'action.further', label='{say('button-action-change')}'" in told
    assert action.id in told
    with database.write() as w:
        w.actions.tell(action.id, "done", "", NOW + timedelta(days=8))
    assert line not in card(desk), "what was told of is no action to come"
