"""Several people who lead a network let it rest: nobody undoes what another added."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from flows.calendar import Span
from flows.parts import Caller
from storage.database import Database
from tests.moments.months import TEAM, Months, circle, somebody

NOW = datetime(2026, 11, 9, 8, tzinfo=UTC)
NETWORK = circle(date(2026, 9, 1), date(2027, 6, 16))
AUTUMN = Span(date(2026, 11, 16), date(2026, 11, 20))
WINTER, SPRING = (
    Span(date(2026, 12, 20), date(2027, 1, 3)),
    Span(date(2027, 2, 20), date(2027, 2, 28)),
)


def led(database: Database, *rest: Span) -> Months:
    """Let two people lead a network with these times of rest."""
    months = Months(database, NOW)
    months.begin(replace(NETWORK, rest=rest))
    months.lead(NETWORK, somebody("fien"))
    months.lead(NETWORK, somebody("joost"))
    return months


def opened(months: Months, person: str) -> dict[str, str]:
    """Let somebody open the form; gives what it is about."""
    form = months.desk.open(Caller(TEAM, f"U{person}", NOW), "network.rest", {"network": "n1"})
    assert form is not None
    return dict(form.ids)


def days(span: Span) -> dict[str, str]:
    """Fill in a time of rest."""
    return {"from": span.first.isoformat(), "until": span.last.isoformat()}


def test_saving_the_form_keeps_what_somebody_else_added_meanwhile(database: Database) -> None:
    months = led(database, AUTUMN)
    fien, joost = opened(months, "fien"), opened(months, "joost")
    known = AUTUMN.first.isoformat()
    assert months.submit("joost", "network.rest", joost, **days(WINTER), known=known) is None
    assert months.submit("fien", "network.rest", fien, **days(SPRING)) is None  # unticks autumn
    assert months.network("n1").rest == (WINTER, SPRING)


def test_times_of_rest_that_are_over_leave_room_for_new_ones(database: Database) -> None:
    weeks = [date(2026, 1, 1) + timedelta(weeks=number) for number in range(8)]
    months = led(database, *(Span(day, day) for day in weeks))
    ids = opened(months, "fien")
    assert months.submit("fien", "network.rest", ids, **days(WINTER)) is None
    assert months.network("n1").rest[-1] == WINTER
