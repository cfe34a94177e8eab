"""What was heard in a call goes on the day that was told with it, whatever the month."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.privacy.retention import call_goes, calls_gone

days = st.dates(date(2026, 1, 1), date(2032, 12, 31))


@given(written=days, months=st.integers(1, 3))
def test_it_goes_on_the_day_that_was_told_and_not_before(written: date, months: int) -> None:
    told = call_goes(written, months)
    assert written < calls_gone(told, months), "it goes that night"
    assert calls_gone(told - timedelta(days=1), months) <= written, "and was kept until then"


def test_a_shorter_month_takes_its_last_day() -> None:
    assert call_goes(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert calls_gone(date(2027, 2, 28), 3) == date(2026, 12, 1)
