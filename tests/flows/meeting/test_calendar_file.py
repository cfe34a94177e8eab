"""The file for somebody's own calendar, read back by a reader as strict as RFC 5545."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from flows.meeting.calendar_file import calendar_file
from flows.meeting.ports import Meeting, Sort
from tests.calendars import read

NOW = datetime(2026, 5, 4, 13, 5, 7, tzinfo=UTC)
MEETING = Meeting(
    id="m-1",
    team="T1",
    network="n1",
    sort=Sort.ORDINARY,
    title="Set",
    day=date(2026, 10, 25),
    wall=time(2, 30),
    zone="Europe/Amsterdam",
    minutes=90,
    changed_at=NOW,
)


def test_it_has_the_moment_in_utc_and_a_name_that_stays() -> None:
    event = read(calendar_file(MEETING, "Kring", "", NOW))
    assert event.method == "PUBLISH"
    assert event.values["UID"] == "m-1@leerkring"
    assert event.moment("DTSTART") == datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "the first 02:30"
    assert event.moment("DTEND") == datetime(2026, 10, 25, 2, 0, tzinfo=UTC)
    assert event.moment("DTSTAMP") == NOW
    assert event.values["SEQUENCE"] == "0"
    assert event.values["STATUS"] == "CONFIRMED"
    assert event.values["SUMMARY"] == "Set (Kring)"
    assert "LOCATION" not in event.values


def test_one_that_was_called_off_is_taken_out_under_the_same_name() -> None:
    event = read(calendar_file(replace(MEETING, cancelled=True, sequence=3), "Kring", "", NOW))
    assert (event.method, event.values["STATUS"]) == ("CANCEL", "CANCELLED")
    assert event.values["UID"] == "m-1@leerkring"
    assert event.values["SEQUENCE"] == "3"


def test_place_and_link_stand_where_a_calendar_looks_for_them() -> None:
    link = "https://meet.example.nl/kring?kamer=1,2;3"
    event = read(calendar_file(replace(MEETING, place="Zaal 3; boven", link=link), "K", "x", NOW))
    assert event.values["LOCATION"] == "Zaal 3; boven"
    assert event.values["URL"] == link
    only_online = read(calendar_file(replace(MEETING, link=link), "K", "", NOW))
    assert only_online.values["LOCATION"] == link


def test_long_lines_are_folded_between_characters_also_more_than_once() -> None:
    for written in ("x" * 400, "é€😀," * 90, "\\;" * 120):
        event = read(calendar_file(MEETING, "Kring", written, NOW))
        assert event.values["DESCRIPTION"] == written


texts = st.text(max_size=200)


@given(texts, texts, texts, texts)
def test_whatever_people_write_comes_back_as_they_wrote_it(
    title: str, place: str, network: str, about: str
) -> None:
    event = read(calendar_file(replace(MEETING, title=title, place=place), network, about, NOW))
    assert event.values["SUMMARY"] == plain(f"{title} ({network})")
    assert event.values.get("LOCATION", "") == plain(place)
    assert event.values.get("DESCRIPTION", "") == plain(about)


def plain(text: str) -> str:
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", "", text)
