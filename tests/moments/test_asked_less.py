"""Whoever wants to be asked less sees at once what becomes of it."""

from datetime import UTC, date, datetime, timedelta

from flows.message import Note
from flows.parts import Caller
from flows.words import words
from storage.database import Database
from tests.moments.months import TEAM, Months, circle, somebody

MONDAY = datetime(2026, 1, 5, 8, tzinfo=UTC)
PROMPT, LESS = "reflection.prompt", "reflection.less"


def silent(database: Database) -> Months:
    """Let somebody answer nothing for three weeks."""
    months = Months(database, MONDAY)
    months.begin(circle(date(2026, 1, 1), date(2026, 12, 31)), somebody("sanne"))
    months.play(MONDAY + timedelta(days=22, hours=8))
    assert [each.kind for each in months.got] == [PROMPT, PROMPT, LESS]
    return months


def test_the_next_question_is_planned_at_once(database: Database) -> None:
    months = silent(database)
    months.press(months.of("sanne", LESS)[0], "reflection.less")
    with database.read() as w:
        first = w.due.first_of(PROMPT, "n1")
    assert first == (datetime(2026, 1, 29, 14, tzinfo=UTC), 1)


def test_the_question_that_was_open_is_over_but_can_still_be_answered(database: Database) -> None:
    months = silent(database)
    open_one = months.of("sanne")[-1]
    assert "conversation.skip" in open_one.buttons
    months.press(months.of("sanne", LESS)[0], "reflection.less")
    months.play(months.now)
    about = dict(open_one.buttons["conversation.skip"].ids)["conversation"]
    mine = [each for each in months.changed if "conversation.form" in each.buttons]
    forms = {dict(each.buttons["conversation.form"].ids)["conversation"]: each for each in mine}
    shown = forms[about]
    assert Note(words("nl")("conversation-past")) in shown.message.blocks
    assert set(shown.buttons) == {"conversation.form"}
    ids = dict(shown.buttons["conversation.form"].ids)
    assert ids["conversation"] == open_one.buttons["conversation.form"].ids["conversation"]
    form = months.desk.open(Caller(TEAM, "Usanne", months.now), "conversation.form", ids)
    assert form is not None
    assert months.submit("sanne", "conversation.form", dict(form.ids), success="Toch") is None
    with database.read() as w:
        answered = w.conversations.get(ids["conversation"])
    assert answered is not None
    assert answered.value("success") == ("Toch",)
