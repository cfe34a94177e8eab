"""Being left in peace, whatever somebody does: one question a week, never at a bad time."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from flows.calendar import Span
from flows.message import Message, Note, Para
from flows.moments import iso_week, local_day, local_time
from flows.parts import Caller
from flows.people import Kind, Presence, Profile
from flows.words import words
from storage.database import Database
from storage.opening import open_storage
from storage.outbox import CANCELLED, OUTBOX
from tests.moments.months import TEAM, Got, Months, circle, somebody
from tests.support import KEY

SAY = words("nl")
STARTS, ENDS = date(2026, 1, 1), date(2026, 12, 31)
NEW_YEAR = datetime(2026, 1, 5, 8, tzinfo=UTC)  # a Monday
PROMPT, LESS = "reflection.prompt", "reflection.less"
ZONES = ("Europe/Amsterdam", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kathmandu")
Deed = Callable[[Months], None]


def texts(message: Message) -> set[str]:
    """List the paragraphs of a message."""
    return {each.text for each in message.blocks if isinstance(each, Para | Note)}


def skips(months: Months, got: Got) -> None:
    """Pass over every weekly question."""
    if got.kind == PROMPT:
        months.press(got, "conversation.skip")


def begun(months: Months) -> Months:
    """Let Sanne take part in two networks."""
    sanne = somebody("sanne")
    months.begin(circle(STARTS, ENDS), sanne)
    months.begin(circle(STARTS, ENDS, "n2"), sanne)
    return months


def pressed(action: str, **ids: str) -> Deed:
    """Let her press a button that stands somewhere."""

    def deed(months: Months) -> None:
        months.desk.press(Caller(TEAM, "Usanne", months.now), action, ids)

    return deed


def moves(zone: str) -> Deed:
    """Let her travel."""

    def deed(months: Months) -> None:
        profile = Profile(TEAM, "Usanne", "Sanne", Kind.MEMBER, zone, "nl")
        months.desk.meet(profile, months.now)

    return deed


def snoozes(when: str) -> Deed:
    """Let her keep the last question for later, and choose when."""

    def deed(months: Months) -> None:
        asked = [each for each in months.of("sanne") if "conversation.later" in each.buttons]
        if asked:
            months.press(asked[-1], "conversation.later")
            ids = {**asked[-1].buttons["conversation.form"].ids, "when": when}
            pressed("conversation.snooze", **ids)(months)

    return deed


def is_away(days: int) -> Deed:
    """Let her go on leave from tomorrow on."""

    def deed(months: Months) -> None:
        first = local_day(months.now, "Europe/Amsterdam") + timedelta(days=2)
        last = first + timedelta(days=days)
        filled = {"from": first.isoformat(), "until": last.isoformat()}
        months.submit("sanne", "network.away", {}, **filled)

    return deed


def settles(weekday: int, hour: int) -> Deed:
    """Let her choose another day and hour."""

    def deed(months: Months) -> None:
        filled = {"weekday": str(weekday), "hour": f"{hour:02}:00", "every": "1"}
        months.submit(
            "sanne", "network.settings", {}, **filled, language="nl", weekdays="1 2 3 4 5"
        )

    return deed


def nothing(_months: Months) -> None:
    """Let time go by."""


def without_the_bot(months: Months) -> None:
    """Let a day and a half go by without the bot."""
    months.sleep(months.now + timedelta(hours=36))


DEEDS = st.one_of(
    st.just(nothing),
    st.just(without_the_bot),
    st.sampled_from(("today", "tomorrow", "week")).map(snoozes),
    st.sampled_from(("privacy.pause", "privacy.resume", "network.less", "network.more")).map(
        pressed
    ),
    st.sampled_from(ZONES).map(moves),
    st.integers(1, 20).map(is_away),
    st.tuples(st.integers(1, 7), st.integers(7, 21)).map(lambda each: settles(*each)),
)


@pytest.mark.timeout(600)
@given(st.lists(st.tuples(st.integers(1, 200), DEEDS), min_size=8, max_size=14))
@settings(max_examples=15, suppress_health_check=list(HealthCheck))
def test_whatever_somebody_does_they_are_left_in_peace(
    tmp_path_factory: pytest.TempPathFactory,
    file_with_tables: Path,
    lived: list[tuple[int, Deed]],
) -> None:
    file = tmp_path_factory.mktemp("life") / "leerkring.db"
    file.write_bytes(file_with_tables.read_bytes())
    database = open_storage(f"sqlite:///{file}", KEY, file.with_name("key"))
    problems: list[str] = []
    unasked: Counter[tuple[str, str]] = Counter()

    def watches(_months: Months, got: Got) -> None:
        if got.kind not in {PROMPT, LESS}:
            return
        with database.read() as w:
            sanne = w.people.get("sanne")
        local = local_time(got.at, sanne.zone)
        unasked[_network(got), iso_week(local.date())] += 1
        if sanne.presence is not Presence.ACTIVE or sanne.is_away(local.date()):
            problems.append(f"{got.kind} in time off, {local}")
        if local.time() != sanne.hour and not 9 <= local.hour < 18:
            problems.append(f"{got.kind} out of hours, {local}")

    months = begun(Months(database, NEW_YEAR, watches))
    months.play(months.now + timedelta(days=8))
    assert len(unasked) > 0, "an ordinary week comes first"
    for hours, deed in lived:
        months.play(months.now + timedelta(hours=hours))
        deed(months)
    months.play(months.now + timedelta(days=10))
    database.close()
    assert problems == []
    assert [each for each, n in unasked.items() if n > 1] == []


def _network(got: Got) -> str:
    return next(name for name in ("n1", "n2") if f"Kring {name}" in str(got.message))


def test_two_questions_without_a_sign_of_life_bring_one_question_and_then_silence(
    database: Database,
) -> None:
    months = Months(database, NEW_YEAR)
    months.begin(circle(STARTS, ENDS), somebody("sanne"))
    months.play(NEW_YEAR + timedelta(days=180))
    assert [each.kind for each in months.got] == [PROMPT, PROMPT, LESS]
    assert {each.at.astimezone(UTC).hour for each in months.got} == {14}


def test_whoever_wants_the_question_after_all_is_asked_and_goes_on(database: Database) -> None:
    months = Months(database, NEW_YEAR)
    months.begin(circle(STARTS, ENDS), somebody("sanne"))
    months.play(NEW_YEAR + timedelta(days=20))
    months.press(months.of("sanne", LESS)[0], "reflection.go-on")
    months.play(NEW_YEAR + timedelta(days=21))
    assert len(months.of("sanne")) == 3
    months.press(months.of("sanne")[-1], "conversation.skip")
    months.play(NEW_YEAR + timedelta(days=30))
    assert len(months.of("sanne")) == 4


def test_less_is_less(database: Database) -> None:
    months = Months(database, NEW_YEAR)
    months.begin(circle(STARTS, ENDS), somebody("sanne"))
    months.play(NEW_YEAR + timedelta(days=20))
    months.press(months.of("sanne", LESS)[0], "reflection.less")
    months.reacts = skips
    months.play(NEW_YEAR + timedelta(days=20 + 8 * 7))
    asked = months.of("sanne")[2:]
    assert {later.at - one.at for one, later in pairwise(asked)} == {timedelta(weeks=2)}
    assert len(asked) == 4


def test_a_question_that_never_arrived_counts_for_no_silence(database: Database) -> None:
    months = Months(database, NEW_YEAR)
    months.begin(circle(STARTS, ENDS), somebody("sanne"))
    months.play(NEW_YEAR + timedelta(days=5))
    with database.write() as w:
        w.connection.execute(update(OUTBOX).values(state=CANCELLED, slack_ts=None))
    months.play(NEW_YEAR + timedelta(days=20))
    assert [each.kind for each in months.got] == [PROMPT, PROMPT, PROMPT]


def test_after_leave_the_next_question_says_there_is_nothing_to_catch_up_on(
    database: Database,
) -> None:
    months = Months(database, NEW_YEAR, skips)
    months.begin(circle(STARTS, ENDS), somebody("sanne"))
    months.play(NEW_YEAR + timedelta(days=5))
    is_away(30)(months)
    months.play(NEW_YEAR + timedelta(days=60))
    first, back, after, *_ = months.of("sanne")
    assert back.at - first.at == timedelta(weeks=5)
    assert SAY("reflection-welcome-back") in texts(back.message)
    assert "digest.catch-up" in back.buttons
    assert not {SAY("reflection-welcome-back")} & (texts(first.message) | texts(after.message))


def test_a_holiday_moves_the_question_on_in_its_week(database: Database) -> None:
    months = Months(database, datetime(2026, 5, 11, 8, tzinfo=UTC), skips)
    months.begin(circle(STARTS, ENDS), somebody("sanne"), somebody("bram", weekday=5))
    months.begin(circle(STARTS, ENDS), replace(somebody("ann"), country=""))
    months.play(datetime(2026, 5, 17, tzinfo=UTC))  # Ascension is on Thursday 14 May
    days = {name: months.of(name)[0].at.date().day for name in ("sanne", "bram", "ann")}
    assert days == {"sanne": 15, "bram": 15, "ann": 14}


def test_a_week_without_a_day_left_has_no_question(database: Database) -> None:
    months = Months(database, datetime(2026, 12, 21, 8, tzinfo=UTC), skips)
    months.begin(circle(STARTS, date(2027, 6, 1)), somebody("sanne", weekday=5))
    months.play(datetime(2027, 1, 1, tzinfo=UTC))  # Christmas is on Friday, New Year's Day too
    assert months.of("sanne") == []
    months.play(datetime(2027, 1, 9, tzinfo=UTC))
    assert len(months.of("sanne")) == 1


def test_a_network_rests_and_goes_on_by_itself(database: Database) -> None:
    months = Months(database, NEW_YEAR, skips)
    rest = (Span(date(2026, 2, 1), date(2026, 2, 28)),)
    months.begin(replace(circle(STARTS, ENDS), rest=rest), somebody("sanne"))
    months.play(datetime(2026, 3, 10, tzinfo=UTC))
    assert [each.at.date().isoformat()[5:] for each in months.of("sanne")] == [
        *("01-08", "01-15", "01-22", "01-29", "03-05"),
    ]


@pytest.mark.parametrize(
    ("hours", "found"),
    [
        (2, "2026-01-08T16:00"),  # back within working hours: at once, with the right words
        (4, "2026-01-09T08:00"),  # back in the evening: next morning
        (3 * 24, ""),  # back in the weekend: that week goes without
    ],
)
def test_what_was_missed_while_the_bot_was_down_comes_once_or_not_at_all(
    database: Database, hours: int, found: str
) -> None:
    months = Months(database, NEW_YEAR, skips)
    months.begin(circle(STARTS, ENDS), somebody("sanne"))
    months.play(datetime(2026, 1, 8, 13, 59, tzinfo=UTC))
    months.sleep(datetime(2026, 1, 8, 14, tzinfo=UTC) + timedelta(hours=hours))
    months.play(datetime(2026, 1, 20, tzinfo=UTC))
    late = [each for each in months.of("sanne") if each.at < datetime(2026, 1, 12, tzinfo=UTC)]
    assert [f"{each.at:%Y-%m-%dT%H:%M}" for each in late] == ([found] if found else [])
    says = SAY("reflection-late", day="donderdag")
    assert all(says in texts(each.message) for each in late)
    assert says not in texts(months.of("sanne")[-1].message)


@pytest.mark.parametrize(
    ("home", "away", "found"),
    [
        ("Europe/Amsterdam", "Asia/Tokyo", ["2026-01-09T00:00"]),  # gone by there: next morning
        ("Europe/Amsterdam", "America/New_York", ["2026-01-08T20:00"]),  # it is yet to come
        ("Pacific/Auckland", "America/Los_Angeles", ["2026-01-08T23:00"]),
        ("America/Los_Angeles", "Pacific/Auckland", ["2026-01-08T20:00"]),
    ],
)
def test_whoever_travels_on_the_day_itself_is_asked_once(
    database: Database, home: str, away: str, found: list[str]
) -> None:
    months = Months(database, datetime(2026, 1, 7, 8, tzinfo=UTC), skips)
    months.begin(circle(STARTS, ENDS), somebody("sanne", home))
    months.play(months.now + timedelta(hours=12))
    moves(away)(months)
    months.play(datetime(2026, 1, 11, tzinfo=UTC))
    assert [f"{each.at:%Y-%m-%dT%H:%M}" for each in months.of("sanne")] == found
