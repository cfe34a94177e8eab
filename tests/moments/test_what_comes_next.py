"""Whoever wonders reads what comes next, and what was said about a moment stays true."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from flows.calendar import Span
from flows.conversation.filing import Heard
from flows.conversation.state import Source, State
from flows.home.look import HOME
from flows.message import Bullets, Button, Buttons, Errors, Message, Note, Para
from flows.outbox import Mode, Saying
from flows.parts import Caller
from flows.privacy.why import WHY
from flows.words import day_words, words
from storage.database import Database
from storage.outbox import OUTBOX
from tests.moments.months import TEAM, Months, circle, somebody

MONDAY = datetime(2026, 1, 5, 8, tzinfo=UTC)
STARTS, ENDS = date(2026, 1, 1), date(2026, 12, 31)
PROMPT, LESS = "reflection.prompt", "reflection.less"
SAY = words("nl")
NEXT = SAY("home-next", network="Kring n1", moment="donderdag 8 januari om 15:00")
QUIET = SAY("home-quiet", network="Kring n1")


@pytest.fixture
def months(database: Database) -> Months:
    """Let Sanne take part, on a Monday."""
    months = Months(database, MONDAY)
    months.begin(circle(STARTS, ENDS), somebody("sanne"))
    return months


def shown(months: Months, kind: str = HOME) -> tuple[list[str], dict[str, Button]]:
    """Give the sentences that Sanne reads somewhere, and the buttons there."""
    mode = Mode.HOME if kind == HOME else Mode.POST
    message = months.desk.say(kind, Saying(TEAM, {"person": "sanne"}, mode, months.now))
    assert isinstance(message, Message)
    texts = []
    buttons: dict[str, Button] = {}
    for block in message.blocks:
        if isinstance(block, Para | Note):
            texts.append(block.text)
        elif isinstance(block, Bullets):
            texts += block.items
        elif isinstance(block, Buttons):
            buttons |= {each.action: each for each in block.items}
    return texts, buttons


def types(months: Months, text: str) -> None:
    """Let Sanne type something."""
    source = Source("Dsanne", f"{months.now.timestamp():.6f}")
    caller = Caller(TEAM, "Usanne", months.now)
    months.desk.hear(caller, Heard(f"event {source.ts}", text, source))
    months.play(months.now + timedelta(seconds=1))


def test_home_and_why_name_the_next_question(months: Months) -> None:
    assert NEXT in shown(months)[0]
    why = SAY("why-next", network="Kring n1", moment="donderdag 8 januari om 15:00")
    assert why in shown(months, WHY)[0]
    months.play(MONDAY + timedelta(days=4))
    later = SAY("home-next", network="Kring n1", moment="donderdag 15 januari om 15:00")
    assert later in shown(months)[0]


def test_home_names_a_late_question_that_waits_for_the_morning(months: Months) -> None:
    months.play(MONDAY + timedelta(days=3))
    months.sleep(MONDAY + timedelta(days=3, hours=13))  # Thursday 22:00 in Amsterdam
    months.play(months.now)
    late = SAY("home-next", network="Kring n1", moment="vrijdag 9 januari om 09:00")
    assert late in shown(months)[0]


def test_home_says_when_nothing_is_asked_any_more_and_lets_one_ask(months: Months) -> None:
    months.play(MONDAY + timedelta(days=18))
    assert QUIET in shown(months)[0], "whether to ask less was asked on Thursday"
    assert SAY("why-quiet", network="Kring n1") in shown(months, WHY)[0]
    assert not any("volgende weekvraag" in each for each in shown(months)[0])
    ask = shown(months)[1]["reflection.go-on"]
    months.desk.press(Caller(TEAM, "Usanne", months.now), ask.action, dict(ask.ids))
    months.play(months.now)
    assert months.got[-1].kind == PROMPT


def test_home_tells_a_time_of_rest_that_is_still_to_come(database: Database) -> None:
    months = Months(database, MONDAY)
    rest = Span(date(2026, 2, 16), date(2026, 2, 22))
    months.begin(replace(circle(STARTS, ENDS), rest=(rest,)), somebody("sanne"))
    days = {"first": "maandag 16 februari 2026", "last": "zondag 22 februari 2026"}
    assert SAY("home-rest-coming", network="Kring n1", **days) in shown(months)[0]


def test_asking_less_names_the_next_question_and_leaves_no_buttons(months: Months) -> None:
    months.play(MONDAY + timedelta(days=18))
    less = months.of("sanne", LESS)[0]
    months.press(less, "reflection.less")
    months.play(months.now)
    assert any(each.kind == LESS and not each.buttons for each in months.changed)


def test_whether_to_ask_less_is_not_asked_once_more_when_it_has_been_chosen(
    months: Months,
) -> None:
    months.play(MONDAY + timedelta(days=18))
    with months.database.read() as w:
        asked = select(OUTBOX.c.ids).where(OUTBOX.c.kind == LESS)
        ids = w.connection.execute(asked).scalars().one()
    again = Saying(TEAM, ids, Mode.POST, months.now)
    assert isinstance(months.desk.say(LESS, again), Message)
    months.press(months.of("sanne", LESS)[0], "reflection.less")
    assert months.desk.say(LESS, again) is None, "also when what stood had to be said anew"


def test_a_question_that_came_back_at_a_chosen_moment_was_not_ignored(months: Months) -> None:
    months.play(MONDAY + timedelta(days=10, hours=12))
    second = months.of("sanne", PROMPT)[1]
    months.press(second, "conversation.later")
    ids = {"conversation": dict(second.buttons["conversation.later"].ids)["conversation"]}
    caller = Caller(TEAM, "Usanne", months.now)
    months.desk.press(caller, "conversation.snooze", ids | {"when": "tomorrow"})
    months.play(MONDAY + timedelta(days=18))
    assert months.of("sanne", LESS) == []
    assert len(months.of("sanne", PROMPT)) == 3


def test_no_moment_is_promised_that_would_not_be_kept(months: Months) -> None:
    months.play(MONDAY + timedelta(days=4))
    asked = months.of("sanne", PROMPT)[0]
    months.press(asked, "conversation.later")
    ids = {"conversation": dict(asked.buttons["conversation.later"].ids)["conversation"]}
    months.submit("sanne", "network.away", {}, **{"from": "2026-01-10", "until": "2026-01-20"})
    given = {"2026-01-12": "snooze-rest", "2027-01-01": "snooze-over", "2026-01-02": "snooze-past"}
    for day, wrong in given.items():
        refused = months.submit("sanne", "conversation.choose-day", ids, day=day)
        assert isinstance(refused, Errors)
        ends = {"network": "Kring n1", "ends": "donderdag 31 december 2026"}
        assert refused.by_field["day"] == SAY(wrong, **ends)
    caller = Caller(TEAM, "Usanne", months.now)
    months.desk.press(caller, "conversation.snooze", ids | {"when": "tomorrow"})
    with months.database.read() as w:
        back = w.due.first_under("again:")
    assert back == datetime(2026, 1, 21, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "Ik ben vanaf volgende week maandag twee weken weg",
        "Ik ben twee weken op vakantie",
        "vanaf maandag ben ik er twee weken niet",
        "Ik ben er twee weken niet, vanaf 7 december",
        "Vanaf maandag twee weken weg",
        "I am away for two weeks from next Monday",
        "I'm off on holiday for two weeks from next Monday",
        "I will be on holiday from Monday for two weeks",
    ],
)
@pytest.mark.parametrize("is_asked", [True, False])
def test_leave_in_ones_own_words_is_asked_about_and_no_answer(
    months: Months, text: str, is_asked: bool
) -> None:
    months.play(MONDAY + timedelta(days=4 if is_asked else 1))
    types(months, text)
    kept = months.got[-1]
    assert kept.kind == "conversation.kept"
    assert Para(SAY("conversation-kept-away")) in kept.message.blocks
    assert "network.away" in kept.buttons
    with months.database.read() as w:
        found = w.conversations.of_person("sanne", (State.OPEN, State.FINISHED))
    assert all(not each.value("success") for each in found)


@pytest.mark.parametrize("text", ["Toch niet weg.", "Ik ben terug", "I'm back!"])
def test_leave_is_taken_back_in_words(months: Months, text: str) -> None:
    types(months, "weg van 12 januari tot en met 20 januari")
    types(months, text)
    with months.database.read() as w:
        assert w.people.get("sanne").away_until is None


def test_an_old_button_shares_nothing_after_all_was_answered(months: Months) -> None:
    months.play(MONDAY + timedelta(days=4))
    types(months, "Het lukte.")
    types(months, "Anders.")
    asked = months.got[-1]
    answers = [each for each in _all_buttons(asked.message) if each.action == "conversation.answer"]
    mine, theirs = answers
    caller = Caller(TEAM, "Usanne", months.now)
    months.desk.press(caller, mine.action, dict(mine.ids))
    months.play(months.now + timedelta(days=5))
    months.desk.press(Caller(TEAM, "Usanne", months.now), theirs.action, dict(theirs.ids))
    with months.database.read() as w:
        held = w.conversations.get(dict(mine.ids)["conversation"])
    assert held is not None
    assert held.value("readers") == ("me",)
    assert {each.readers for each in held.answers.values()} == {"me"}


def _all_buttons(message: Message) -> list[Button]:
    return [each for row in message.blocks if isinstance(row, Buttons) for each in row.items]


def test_after_the_last_question_of_a_network_somebody_is_thanked(months: Months) -> None:
    with months.database.write() as w:
        w.networks.save(replace(w.networks.get("n1"), ends=date(2026, 1, 18)))
    ends = day_words(date(2026, 1, 18), "nl")
    last = SAY("reflection-last", network="Kring n1", ends=ends)
    for week, thanks in ((0, SAY("reflection-thanks")), (1, last)):
        months.play(MONDAY + timedelta(weeks=week, days=4))
        for _ in range(2):
            types(months, "Het ging goed.")
        types(months, "alleen ik")
        assert thanks in str(months.got[-1].message), week
