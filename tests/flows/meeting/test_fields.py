"""What who leads types: a time of the day in many ways, and only links that are safe to follow."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.meeting.fields import is_safe, read_time


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14:00", time(14)),
        ("14.30", time(14, 30)),
        ("9u", time(9)),
        ("9 uur", time(9)),
        ("14u30", time(14, 30)),
        ("14:30 uur", time(14, 30)),
        (" 08:05 ", time(8, 5)),
        ("14", time(14)),
        ("0:00", time(0)),
    ],
)
def test_a_time_is_read_as_people_type_it(typed: str, meant: time) -> None:
    assert read_time(typed) == meant


@pytest.mark.parametrize(
    "typed", ["", "straks", "25:00", "14:60", "14:0", "half drie", "1400", ":30"]
)
def test_what_is_no_time_is_not_guessed(typed: str) -> None:
    assert read_time(typed) is None


@given(st.times())
def test_every_time_that_is_written_out_is_read(at: time) -> None:
    assert read_time(f"{at:%H:%M}") == at.replace(second=0, microsecond=0, fold=0)


@pytest.mark.parametrize(
    "link", ["https://meet.example.nl/kring", "https://example.org/a?b=c#d", "https://a.nl:8443/x"]
)
def test_a_link_over_https_is_safe(link: str) -> None:
    assert is_safe(link)


@pytest.mark.parametrize(
    "link",
    [
        "http://meet.example.nl",
        "javascript:alert(1)",
        "https://",
        "https://localhost",
        "https://bank.nl@kwaad.nl/",
        "https://a.nl/<b>",
        "https://a.nl/ b",
        "https://a.nl/|b",
        "https://a.nl/\nBEGIN:VEVENT",
        "https://[a.nl/",
        "//a.nl",
        "a.nl",
    ],
)
def test_any_other_is_not(link: str) -> None:
    assert not is_safe(link)
