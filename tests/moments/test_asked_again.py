"""A question that rests is asked again at the moment somebody chose: not twice, and not never."""

from datetime import UTC, date, datetime

import pytest

from flows.conversation.beginning import Beginning
from flows.conversation.state import Conversation
from flows.message import Note
from flows.parts import Caller
from flows.words import words
from storage.database import Database
from tests.moments.months import TEAM, Got, Months, circle, somebody

SAY = words("nl")
NETWORK = circle(date(2025, 12, 1), date(2026, 12, 31))
ISSUE, OWN = Beginning("cycle-issue", "1"), Beginning("reflection-own", "own:x")
PROMPT, ASK = "reflection.prompt", "conversation.ask"


def at(day: int, hour: int = 8, minute: int = 0) -> datetime:
    """Give a moment of January: the questions come on Thursdays at 14:00 UTC."""
    return datetime(2026, 1, day, hour, minute, tzinfo=UTC)


def skips(months: Months, got: Got) -> None:
    """Pass over every weekly question, so that no silence begins."""
    if got.kind == PROMPT:
        months.press(got, "conversation.skip")


def begun(database: Database) -> Months:
    """Let Sanne take part."""
    months = Months(database, at(5))
    months.begin(NETWORK, somebody("sanne"))
    months.lead(NETWORK, somebody("fien"))
    return months


def kept(months: Months, how: Beginning, day: int) -> Conversation:
    """Let Sanne begin something, and keep it until a day at her own hour."""
    with months.database.write() as w:
        talk, sanne = months.desk.tables.talk, w.people.get("sanne")
        conversation = talk.begin(w, sanne, NETWORK, how, months.now)
    assert conversation is not None
    months.play(months.now)
    choose(months, months.of("sanne", ASK)[-1], day)
    return conversation


def choose(months: Months, question: Got, day: int) -> None:
    """Let her keep a question until a day."""
    months.press(question, "conversation.later")
    ids = dict(question.buttons["conversation.later"].ids)
    chosen = date(2026, 1, day).isoformat()
    assert months.submit("sanne", "conversation.choose-day", ids, day=chosen) is None


def again(months: Months) -> list[str]:
    """List when something was asked again by itself."""
    said = Note(SAY("conversation-again"))
    return [f"{each.at:%d %H:%M}" for each in months.got if said in each.message.blocks]


def weekly(months: Months) -> list[str]:
    """List when the weekly question came."""
    return [f"{each.at:%d %H:%M}" for each in months.of("sanne")]


@pytest.mark.parametrize("first", [at(5), at(7, 9)])  # before and after the question is planned
def test_an_issue_kept_until_the_weekly_question_comes_along_with_it(
    database: Database, first: datetime
) -> None:
    months = begun(database)
    months.play(first)
    kept(months, ISSUE, 8)
    months.play(at(14))
    assert weekly(months) == ["08 14:00"]
    assert again(months) == []
    texts = str(months.of("sanne")[0].message)
    assert SAY("reflection-issue-open") in texts


def test_a_reflection_of_ones_own_follows_after_the_weekly_question(database: Database) -> None:
    months = begun(database)
    months.play(at(5, 9))
    kept(months, OWN, 8)
    months.play(at(14))
    assert weekly(months) == ["08 14:00"]
    assert len(again(months)) == 1
    assert again(months)[0] in {"08 14:00", "08 15:00"}


def test_what_was_chosen_comes_though_the_weekly_question_is_silent(database: Database) -> None:
    months = begun(database)
    months.play(at(23))
    assert len(weekly(months)) == 2
    assert len(months.of("sanne", "reflection.less")) == 1
    kept(months, ISSUE, 29)
    months.play(datetime(2026, 2, 20, tzinfo=UTC))
    assert len(weekly(months)) == 2
    assert again(months) in (["29 14:00"], ["29 15:00"])


def test_of_two_questions_that_rest_one_comes_along_and_the_other_by_itself(
    database: Database,
) -> None:
    months = begun(database)
    for day in (8, 15):
        months.play(at(day, 14, 1))
        choose(months, months.of("sanne")[-1], 22)
    months.play(at(23))
    assert weekly(months) == ["08 14:00", "15 14:00", "22 14:00"]
    assert SAY("button-reflection-kept") in str(months.of("sanne")[-1].message)
    assert again(months) in (["22 14:00"], ["22 15:00"])


def test_what_was_chosen_comes_though_the_weekly_question_is_called_off(
    database: Database,
) -> None:
    months = begun(database)
    months.reacts = skips
    months.play(at(6))
    kept(months, OWN, 8)
    months.play(at(8, 5))
    settings = {"weekday": "5", "hour": "15:00", "every": "1", "language": "nl"}
    months.submit("sanne", "network.settings", {}, **settings, weekdays="1 2 3 4 5")
    months.play(at(12))
    assert weekly(months) == ["09 14:00"]
    assert again(months) == ["08 14:00"]


def test_what_falls_in_a_pause_of_the_network_comes_when_it_goes_on(database: Database) -> None:
    months = begun(database)
    kept(months, ISSUE, 6)
    _leads(months, "network.pause")
    months.play(at(12, 12))
    assert again(months) == []
    _leads(months, "network.resume")
    months.play(at(14))
    assert again(months) == ["13 08:00"]


def test_what_slack_could_not_take_in_time_waits_for_working_hours(database: Database) -> None:
    months = begun(database)
    kept(months, ISSUE, 6)
    months.play(at(6, 13, 59))
    assert months.desk.tick(at(6, 14)) > 0
    months.sleep(at(7, 1))
    months.play(at(7, 12))
    assert again(months) == ["07 08:00"]


@pytest.mark.parametrize(
    ("pressed", "asked"), [(at(5, 23, 30), "06 08:00"), (at(6, 3), "06 08:00")]
)
def test_later_today_is_not_at_night(database: Database, pressed: datetime, asked: str) -> None:
    months = begun(database)
    kept(months, ISSUE, 20)
    months.play(pressed)
    question = months.of("sanne", ASK)[-1]
    ids = {**question.buttons["conversation.form"].ids, "when": "today"}
    months.desk.press(Caller(TEAM, "Usanne", months.now), "conversation.snooze", ids)
    months.play(at(7))
    assert again(months) == [asked]


def _leads(months: Months, action: str) -> None:
    months.desk.press(Caller(TEAM, "Ufien", months.now), action, {"network": "n1"})
