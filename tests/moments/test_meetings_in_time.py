"""What people hear of a meeting: once before it, and in working hours when it changes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from flows.calendar import Span
from flows.meeting.when import when_words
from flows.message import TextField
from flows.people import Member, Place, Presence, Role, Standing
from flows.words import LANGUAGES, Language, words
from handlers.render import render
from storage.database import Database
from tests.moments.gatherings import (
    MONDAY,
    NETWORK,
    PEOPLE,
    SAY,
    changes,
    errors,
    fills,
    gathered,
    in_channel,
    meetings,
    now,
    opens,
    presses,
    read,
    refused,
    sets,
    shown,
    told,
)
from tests.moments.months import TEAM, Months

BEFORE, CHANGED, POST = "meeting.before", "meeting.changed", "meeting.post"
EVERYBODY = (*PEOPLE, "marijke", "james")
MEETS = datetime(2026, 6, 11, 12, tzinfo=UTC)


@pytest.fixture
def months(database: Database) -> Months:
    """Let a network be that meets."""
    return gathered(database)


def person(months: Months, who: str, **changed: Any) -> None:
    """Let something of somebody be otherwise."""
    with months.database.write() as w:
        w.people.save(replace(w.people.get(who), **changed))


def test_everybody_hears_of_it_once_on_the_morning_before_on_their_own_clock(
    months: Months,
) -> None:
    sets(months)
    months.play(MEETS + timedelta(days=7))
    for who in EVERYBODY:
        (got,) = months.of(who, BEFORE)
        hour = 6 if who == "dewi" else 8
        assert got.at == datetime(2026, 6, 10, hour, tzinfo=UTC)
        assert "donderdag 11 juni, 1" in read(got.message)
        assert "Zaal 3" in read(got.message)
    assert "16:00 tot 17:30 (tijd in Dubai)" in told(months, "dewi", BEFORE)[0]
    assert "14:00 tot 15:30 in Amsterdam" in told(months, "dewi", BEFORE)[0]
    assert not months.of("sanne", CHANGED)


def test_the_questions_that_were_chosen_come_along_and_only_two_can_be(months: Months) -> None:
    meeting = sets(months)
    ids = {"meeting": meeting.id}
    three = fills(
        months, "marijke", "meeting.questions", ids, bank=("step", "carer"), own="Wat nog?"
    )
    assert errors(three) == {"own"}
    assert errors(
        fills(months, "marijke", "meeting.questions", ids, bank=("step", "carer", "stuck"))
    ) == {"bank"}
    assert fills(months, "marijke", "meeting.questions", ids, bank=("step",), own="En nu?") is None
    months.play(MEETS)
    (line,) = told(months, "sanne", BEFORE)
    assert SAY("meeting-bank-step") in line
    assert "En nu?" in line
    assert SAY("meeting-before-questions", source="both") in line, "nobody knows a name"


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_chose_the_questions_stands_with_them(months: Months, language: Language) -> None:
    person(months, "sanne", language=language)
    with months.database.write() as w:
        for who in ("marijke", "james"):
            w.people.rename(who, who.capitalize())
    ids = {"meeting": sets(months).id}
    assert fills(months, "james", "meeting.questions", ids, bank=("step",)) is None
    months.play(MEETS)
    say = words(language)
    signed = say("meeting-before-questions-by", name="James", source="list")
    assert f"{signed}\n{say('meeting-bank-step')}" in told(months, "sanne", BEFORE)[0]


def test_who_chose_the_questions_is_told_so_too(months: Months) -> None:
    ids = {"meeting": sets(months).id}
    chosen = ("step", "carer")
    assert fills(months, "marijke", "meeting.questions", ids, bank=chosen) is None
    months.play(MEETS)
    assert "Jij koos deze vragen uit een vaste lijst" in told(months, "marijke", BEFORE)[0]
    assert "Je begeleider koos deze vragen uit een vaste lijst" in told(months, "sanne", BEFORE)[0]


def test_a_question_in_own_words_comes_from_no_list(months: Months) -> None:
    ids = {"meeting": sets(months).id}
    assert fills(months, "marijke", "meeting.questions", ids, own="En nu?") is None
    months.play(MEETS)
    (line,) = told(months, "sanne", BEFORE)
    assert "En nu?" in line
    assert "vaste lijst" not in line


def test_who_wants_no_line_gets_none_until_they_want_it_again(months: Months) -> None:
    sets(months)
    months.play(MEETS - timedelta(hours=3))
    (got,) = months.of("sanne", BEFORE)
    months.press(got, "meeting.no-line")
    sets(months, day="2026-06-18")
    third = sets(months, day="2026-06-25")
    months.play(datetime(2026, 6, 19, 12, tzinfo=UTC))
    assert len(months.of("sanne", BEFORE)) == 1
    assert len(months.of("ruben", BEFORE)) == 2
    changes(months, third, place="Zaal 5")
    months.play(months.now + timedelta(hours=1))
    assert len(months.of("sanne", CHANGED)) == 1, "a change is something to know"
    assert presses(months, "sanne", "meeting.line") == [SAY("meeting-line")]
    months.play(datetime(2026, 6, 25, 12, tzinfo=UTC))
    assert len(months.of("sanne", BEFORE)) == 2


def test_whoever_rests_or_is_not_in_it_any_more_hears_nothing(months: Months) -> None:
    sets(months)
    person(months, "sanne", presence=Presence.PAUSED)
    person(months, "youssef", away_from=date(2026, 6, 2), away_until=date(2026, 6, 12))
    person(months, "dewi", presence=Presence.STOPPED)
    with months.database.write() as w:
        w.networks.put_member(Member("n1", "ruben", TEAM, Role.PARTICIPANT, Place.LEFT))
    months.play(MEETS - timedelta(days=2))
    (meeting,) = meetings(months)
    presses(months, "marijke", "meeting.cancel", meeting=meeting.id)
    months.play(MEETS + timedelta(days=7))
    person(months, "sanne", presence=Presence.ACTIVE)
    months.play(months.now + timedelta(days=2))
    assert [each for each in PEOPLE if months.of(each, BEFORE) or months.of(each, CHANGED)] == []
    assert len(months.of("james", CHANGED)) == 1


def test_a_network_that_pauses_or_ended_says_nothing(months: Months) -> None:
    meeting = sets(months)
    with months.database.write() as w:
        w.networks.save(replace(NETWORK, standing=Standing.PAUSED))
    months.play(MEETS + timedelta(days=2))
    assert not any(months.of(each, BEFORE) for each in EVERYBODY)
    with months.database.write() as w:
        w.networks.save(replace(NETWORK, standing=Standing.ENDED))
    over = SAY("network-over", network=NETWORK.name)
    assert opens(months, "marijke", "meeting.change", meeting=meeting.id) is None
    assert presses(months, "marijke", "meeting.cancel", meeting=meeting.id) == [over, over]


@pytest.mark.parametrize("who", ["network", "person"])
def test_what_changes_in_a_pause_is_told_when_it_is_over_while_it_is_still_to_be(
    months: Months, who: str
) -> None:
    meeting = sets(months)
    _pauses(months, who, on=True)
    presses(months, "marijke", "meeting.cancel", meeting=meeting.id)
    months.play(MEETS - timedelta(days=1))
    assert not months.of("sanne", CHANGED)
    _pauses(months, who, on=False)
    months.play(MEETS - timedelta(hours=1))
    assert len(months.of("sanne", CHANGED)) == 1
    assert SAY("button-meeting-uncalendar") in told(months, "sanne", CHANGED)[0]


def _pauses(months: Months, who: str, *, on: bool) -> None:
    """Let a network or somebody in it pause, or go on."""
    if who == "person":
        person(months, "sanne", presence=Presence.PAUSED if on else Presence.ACTIVE)
        return
    standing = Standing.PAUSED if on else Standing.RUNNING
    with months.database.write() as w:
        w.networks.save(replace(NETWORK, standing=standing))


def test_all_meetings_fit_in_one_message_however_many_there_are(months: Months) -> None:
    first = sets(months, title=f"Keer 00 {'o' * 72}")
    with months.database.write() as w:
        for n in range(1, 40):
            title, day = first.title.replace("00", f"{n:02}"), first.day + timedelta(days=n)
            w.meetings.save(replace(first, id=f"m{n}", title=title, day=day))
    presses(months, "marijke", "meeting.all", network="n1")
    (got,) = months.of("marijke", "meeting.all")
    rendered = render(got.message)
    assert len(rendered.blocks) <= 50, "that is all Slack takes"
    assert "…" not in rendered.text
    shown_ = [n for n in range(40) if f"Keer {n:02}" in read(got.message)]
    assert shown_ == list(range(len(shown_)))
    assert SAY("meeting-all-more", more=40 - len(shown_)) in read(got.message)


def test_set_for_tomorrow_it_is_told_today_and_who_joins_late_hears_of_it(months: Months) -> None:
    months.play(datetime(2026, 6, 10, 13, tzinfo=UTC))
    sets(months)
    months.play(months.now + timedelta(hours=1))
    assert len(months.of("sanne", BEFORE)) == 1
    with months.database.write() as w:
        w.networks.put_member(Member("n1", "james", TEAM, Role.FACILITATOR, Place.LEFT))
    sets(months, day="2026-06-18")
    months.play(datetime(2026, 6, 17, 10, tzinfo=UTC))
    assert not months.of("james", BEFORE)[1:]
    with months.database.write() as w:
        w.networks.put_member(Member("n1", "james", TEAM, Role.PARTICIPANT, Place.ACTIVE))
    months.sleep(datetime(2026, 6, 17, 12, tzinfo=UTC))
    months.play(months.now + timedelta(hours=1))
    assert len(months.of("james", BEFORE)) == 1 + 1


def test_a_change_at_night_is_told_in_the_morning_and_only_the_last_one(months: Months) -> None:
    meeting = sets(months)
    months.play(datetime(2026, 6, 3, 21, 30, tzinfo=UTC))
    assert changes(months, meeting, time="15:00") is None
    assert changes(months, meeting, time="16:30", place="Zaal 5") is None
    months.play(MEETS)
    (got,) = months.of("sanne", CHANGED)
    assert got.at == datetime(2026, 6, 4, 7, tzinfo=UTC)
    assert "16:30" in read(got.message)
    assert "Zaal 5" in read(got.message)
    assert now(months, meeting).sequence == 2
    assert "16:30" in in_channel(months, POST)[0]


def test_moved_to_another_week_there_is_a_line_before_the_new_day(months: Months) -> None:
    meeting = sets(months)
    months.play(MEETS - timedelta(hours=20))
    assert len(months.of("sanne", BEFORE)) == 1
    changes(months, meeting, day="2026-06-18")
    months.play(datetime(2026, 6, 19, 12, tzinfo=UTC))
    days = [each.at.date() for each in months.of("sanne", BEFORE)]
    assert days == [date(2026, 6, 10), date(2026, 6, 17)]
    assert len(months.of("sanne", CHANGED)) == 1


def test_another_name_is_no_reason_to_write_to_people(months: Months) -> None:
    meeting = sets(months)
    changes(months, meeting, title="Samen kijken")
    months.play(months.now + timedelta(hours=1))
    assert not months.of("sanne", CHANGED)
    assert "Samen kijken" in in_channel(months, POST)[0]
    assert SAY(
        "meeting-changed-quietly",
        title="Samen kijken",
        day="ordinary",
        when="donderdag 11 juni, 14:00 tot 15:30",
    ) in told(months, "marijke", "note")


def test_called_off_it_is_told_with_a_way_out_of_the_calendar(months: Months) -> None:
    meeting = sets(months)
    presses(months, "marijke", "meeting.cancel", meeting=meeting.id)
    (got,) = months.of("sanne", CHANGED)
    assert SAY("button-meeting-uncalendar") in read(got.message)
    assert in_channel(months, POST) == [SAY("meeting-post-cancelled", title="Derde keer")]
    months.play(MEETS)
    assert not months.of("sanne", BEFORE)
    gone = SAY("meeting-is-cancelled", title="Derde keer")
    assert presses(months, "james", "meeting.cancel", meeting=meeting.id) == [gone]


def test_of_two_who_change_it_at_once_the_second_is_shown_how_it_is_now(months: Months) -> None:
    meeting = sets(months)
    first = opens(months, "marijke", "meeting.change", meeting=meeting.id)
    second = opens(months, "james", "meeting.change", meeting=meeting.id)
    assert first is not None
    assert second is not None
    values = {"title": "Derde keer", "day": "2026-06-11", "time": "15:00", "minutes": "90"}
    assert fills(months, "marijke", "meeting.change", dict(first.ids), **values) is None
    answer = fills(months, "james", "meeting.change", dict(second.ids), **values)
    assert refused(answer) == SAY("meeting-changed-meanwhile", title="Derde keer")


def test_what_cannot_be_is_said_at_the_field(months: Months) -> None:
    def adds(**filled: object) -> set[str]:
        values: dict[str, object] = {"title": "X", "day": "2026-06-11", "time": "14:00"}
        return errors(
            fills(months, "marijke", "meeting.add", {"network": "n1"}, **(values | filled))
        )

    assert adds(title=" ", time="straks", day="") == {"title", "time", "day"}
    assert adds(day="2026-06-01", time="9:00") == {"day"}, "it has passed"
    assert adds(day="2027-01-04") == {"day"}, "the network is over by then"
    assert adds(link="http://meet.example.nl") == {"link"}


@pytest.mark.parametrize(
    ("day", "sort"),
    [
        ("2026-06-11", "ordinary"),
        ("2026-06-13", "weekend"),
        ("2026-12-25", "holiday"),
        ("2026-07-22", "rest"),
    ],
)
def test_a_day_on_which_many_are_free_is_said_kindly_and_not_refused(
    months: Months, day: str, sort: str
) -> None:
    with months.database.write() as w:
        rest = (Span(date(2026, 7, 20), date(2026, 8, 14)),)
        w.networks.save(replace(NETWORK, rest=rest, ends=date(2027, 1, 31)))
    meeting = sets(months, day=day)
    when = when_words(meeting, meeting.zone, "nl")
    told_last = told(months, "marijke", "note")[-1]
    assert told_last == SAY("meeting-saved", title="Derde keer", day=sort, when=when)


def test_only_who_leads_can_set_change_or_call_off_a_meeting(months: Months) -> None:
    meeting = sets(months)
    only = SAY("network-facilitators-only")
    ids = {"meeting": meeting.id, "sequence": "0"}
    values = {"title": "X", "day": "2026-06-12", "time": "14:00", "minutes": "90"}
    assert refused(fills(months, "sanne", "meeting.add", {"network": "n1"}, **values)) == only
    assert refused(fills(months, "sanne", "meeting.change", ids, **values)) == only
    assert presses(months, "sanne", "meeting.cancel", meeting=meeting.id) == [only]
    assert now(months, meeting) == meeting
    for action in ("meeting.change", "meeting.questions", "meeting.agenda", "meeting.present"):
        assert opens(months, "sanne", action, meeting=meeting.id) is None


def test_buttons_of_what_is_no_more_get_a_kind_answer(months: Months) -> None:
    gone = SAY("meeting-gone")
    for action in ("meeting.cancel", "meeting.calendar", "meeting.withdraw"):
        assert presses(months, "marijke", action, meeting="weg") == [gone]
        assert presses(months, "marijke", action) == [SAY("button-unknown")]
    meeting = sets(months)
    months.play(MEETS + timedelta(days=1))
    over = SAY("meeting-too-late", title="Derde keer")
    assert presses(months, "marijke", "meeting.cancel", meeting=meeting.id) == [over]


def test_when_the_network_moves_to_another_zone_a_meeting_stays_at_its_moment(
    months: Months,
) -> None:
    meeting = sets(months)
    with months.database.write() as w:
        w.networks.save(replace(NETWORK, zone="Asia/Dubai"))
    form = opens(months, "marijke", "meeting.change", meeting=meeting.id)
    assert form is not None
    asked = {each.id: each for each in form.parts if isinstance(each, TextField)}
    assert (asked["time"].value, asked["time"].hint) == (
        "14:00",
        SAY("meeting-time-hint", city="Amsterdam"),
    )
    changes(months, meeting, place="Zaal 5")
    assert now(months, meeting).starts == MEETS
    assert "14:00 tot 15:30 in Amsterdam" in in_channel(months, POST)[0]
    assert sets(months, title="Vierde keer").zone == "Asia/Dubai"


def test_the_form_says_to_how_many_a_change_is_told(months: Months) -> None:
    meeting = sets(months)
    form = opens(months, "marijke", "meeting.change", meeting=meeting.id)
    assert SAY("meeting-change-what", people=6) in shown(form)
    assert months.now == MONDAY


def test_the_sort_is_not_said_twice_above_a_meeting(months: Months) -> None:
    for title, sort in (("Halverwege bij elkaar", "midway"), ("Derde keer", "ordinary")):
        sets(months, title=title, sort=sort)
    first, second = in_channel(months, POST)
    assert first.startswith("Halverwege bij elkaar\n")
    assert second.startswith("Bijeenkomst: Derde keer\n")
