"""Asking for time, the agenda that comes of it, and what people take home."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from flows.guide import chapters
from flows.message import ChoiceField, Form
from flows.outbox import Mode
from flows.people import Member, Place, Role
from storage.database import Database
from storage.outbox import OUTBOX
from tests.moments.gatherings import (
    NETWORK,
    SAY,
    changes,
    errors,
    fills,
    gathered,
    in_channel,
    opens,
    presses,
    read,
    refused,
    sets,
    shown,
    told,
)
from tests.moments.months import TEAM, Months

MEETS = datetime(2026, 6, 11, 12, tzinfo=UTC)
AGENDA, AFTER = "meeting.agenda", "meeting.after"
NAMES = {"sanne": "Sanne", "youssef": "Youssef", "ruben": "Ruben"}


@pytest.fixture
def months(database: Database) -> Months:
    """Let a network be that meets, whose people have names."""
    months = gathered(database)
    with database.write() as w:
        for person, name in NAMES.items():
            w.people.rename(person, name)
    return months


def asks(months: Months, who: str, meeting: str, text: str, minutes: int = 45) -> object:
    """Let somebody ask for time."""
    ids = {"meeting": meeting}
    answer = fills(months, who, "meeting.bid", ids, words=text, minutes=minutes)
    months.play(months.now + timedelta(minutes=1))
    return answer


def shares(months: Months, meeting: str, **filled: object) -> Form:
    """Let Marijke look at the agenda, change what she wants, and share it; gives the preview."""
    ids = {"meeting": meeting}
    preview = fills(months, "marijke", AGENDA, ids, **filled)
    assert isinstance(preview, Form)
    assert preview.page == "next"
    assert isinstance(fills(months, "marijke", preview.action, dict(preview.ids)), Form)
    return preview


def test_the_weekly_question_of_the_week_before_offers_to_ask_for_time(months: Months) -> None:
    meeting = sets(months, day="2026-06-18")
    line = SAY(
        "meeting-bid-beside",
        title="Derde keer",
        when="donderdag 18 juni, 14:00 tot 15:30",
    )
    months.play(datetime(2026, 6, 5, 12, tzinfo=UTC))
    assert line not in told(months, "sanne", "reflection.prompt")[-1], "it is far away"
    months.play(datetime(2026, 6, 11, 8, tzinfo=UTC))
    asks(months, "youssef", meeting.id, "Wie belt wie?")
    months.play(datetime(2026, 6, 12, 8, tzinfo=UTC))
    asked = months.of("sanne", "reflection.prompt")[-1]
    assert line in read(asked.message)
    assert asked.buttons["meeting.bid"].ids == {"meeting": meeting.id}
    assert line not in told(months, "youssef", "reflection.prompt")[-1], "who asked is not asked"
    months.play(datetime(2026, 6, 26, 12, tzinfo=UTC))
    assert sum(line in each for each in told(months, "sanne", "reflection.prompt")) == 1


def test_a_bid_is_kept_changed_and_taken_back(months: Months) -> None:
    meeting = sets(months).id
    ids = {"meeting": meeting}
    assert errors(fills(months, "sanne", "meeting.bid", ids, words="  ", minutes=30)) == {"words"}
    assert asks(months, "sanne", meeting, "Wie belt wie?") is None
    assert SAY("meeting-bid-saved", title="Derde keer", minutes=45) in told(months, "sanne", "note")
    form = opens(months, "sanne", "meeting.bid", meeting=meeting)
    assert form is not None
    assert [getattr(each, "value", "") for each in form.parts][2:4] == ["Wie belt wie?", ("45",)]
    assert presses(months, "sanne", "meeting.withdraw", meeting=meeting) == [
        SAY("meeting-withdrawn", title="Derde keer")
    ]
    assert presses(months, "sanne", "meeting.withdraw", meeting=meeting) == [
        SAY("meeting-no-bid", title="Derde keer")
    ]


def test_who_is_not_in_it_or_comes_too_late_is_told_so(months: Months) -> None:
    meeting = sets(months).id
    with months.database.write() as w:
        w.networks.put_member(Member("n1", "ruben", TEAM, Role.PARTICIPANT, Place.LEFT))
    not_yours = SAY("meeting-not-yours", title="Derde keer")
    assert refused(asks(months, "ruben", meeting, "Ik")) == not_yours
    months.play(MEETS + timedelta(minutes=1))
    begun = SAY("meeting-has-begun", title="Derde keer")
    assert refused(asks(months, "sanne", meeting, "Ik")) == begun


def test_the_agenda_stands_in_the_channel_only_after_somebodys_own_yes(months: Months) -> None:
    meeting = sets(months).id
    asks(months, "sanne", meeting, "Wie belt wie?")
    asks(months, "youssef", meeting, "Hoe begin ik?")
    draft = opens(months, "marijke", AGENDA, meeting=meeting)
    for line in (
        SAY("meeting-agenda-what", asked=2, room=50),
        SAY("meeting-slot-opening", time="14:00", minutes=15),
        SAY("meeting-slot-issue", time="14:15", name="Sanne", minutes=45),
        SAY("meeting-slot-questions", time="15:00", minutes=20),
        SAY("meeting-slot-review", time="15:20", minutes=10),
        SAY("meeting-agenda-full", later=1),
    ):
        assert line in shown(draft)
    assert in_channel(months, AGENDA) == []
    assert opens(months, "sanne", "meeting.read-agenda", meeting=meeting) is None
    shares(months, meeting)
    (stands,) = in_channel(months, AGENDA)
    assert "“Wie belt wie?”" in stands
    assert "“Hoe begin ik?” Youssef" in stands
    assert "“Wie belt wie?”" in shown(
        opens(months, "ruben", "meeting.read-agenda", meeting=meeting)
    )


def test_who_leads_changes_the_order_and_the_minutes(months: Months) -> None:
    meeting = sets(months, minutes=120).id
    for who in NAMES:
        asks(months, who, meeting, f"Vraag van {who}", 30)
    draft = opens(months, "marijke", AGENDA, meeting=meeting)
    assert draft is not None
    menus = [each for each in draft.parts if isinstance(each, ChoiceField)]
    assert [each.value for each in menus] == [("1",), ("30",), ("2",), ("30",), ("3",), ("30",)]
    places = {"place:sanne": "3", "place:youssef": "later", "place:ruben": "1"}
    minutes = {"minutes:sanne": "45", "minutes:youssef": "30", "minutes:ruben": "20"}
    shares(months, meeting, **places, **minutes)
    (stands,) = in_channel(months, AGENDA)
    assert SAY("meeting-slot-issue", time="14:15", name="Ruben", minutes=20) in stands
    assert SAY("meeting-slot-issue", time="14:35", name="Sanne", minutes=45) in stands
    assert stands.endswith("“Vraag van youssef” Youssef")
    again = opens(months, "james", AGENDA, meeting=meeting)
    assert again is not None
    menus = [each for each in again.parts if isinstance(each, ChoiceField)]
    assert {each.id: each.value for each in menus}["place:youssef"] == ("later",)


def test_who_asked_hears_in_the_line_before_what_they_get(months: Months) -> None:
    meeting = sets(months, minutes=120).id
    for who in NAMES:
        asks(months, who, meeting, f"Vraag van {who}", 30)
    places = {"place:sanne": "2", "place:youssef": "later", "place:ruben": "1"}
    minutes = {"minutes:sanne": "20", "minutes:youssef": "30", "minutes:ruben": "30"}
    shares(months, meeting, **places, **minutes)
    months.play(MEETS)
    given = SAY("meeting-before-time-given", asked=30, minutes=20, time="14:45")
    none = SAY("meeting-before-time-none", asked=30)
    lines = {who: told(months, who, "meeting.before")[0] for who in (*NAMES, "dewi")}
    assert given in lines["sanne"]
    assert none in lines["youssef"]
    assert none not in lines["sanne"]
    assert "Je vroeg" not in lines["dewi"], "she asked for nothing"


def test_before_the_agenda_is_shared_nobody_hears_what_they_get(months: Months) -> None:
    asks(months, "sanne", sets(months).id, "Wie belt wie?", 30)
    months.play(MEETS)
    (line,) = told(months, "sanne", "meeting.before")
    assert "Je vroeg" not in line


def test_an_agenda_that_was_shared_changes_only_when_it_is_shared_again(months: Months) -> None:
    meeting = sets(months, minutes=120).id
    for who in ("sanne", "youssef"):
        asks(months, who, meeting, f"Vraag van {who}", 30)
    shares(months, meeting)
    before = in_channel(months, AGENDA)
    other = {"place:sanne": "2", "place:youssef": "1"}
    preview = fills(months, "marijke", AGENDA, {"meeting": meeting}, **other)
    assert SAY("meeting-slot-issue", time="14:15", name="Youssef", minutes=30) in shown(preview)
    assert in_channel(months, AGENDA) == before
    asks(months, "ruben", meeting, "Nog een vraag", 15)
    read_ = shown(opens(months, "sanne", "meeting.read-agenda", meeting=meeting))
    for stands in (*in_channel(months, AGENDA), read_):
        assert SAY("meeting-slot-issue", time="14:15", name="Sanne", minutes=30) in stands
    fills(months, "marijke", preview.action, dict(preview.ids))
    (stands,) = in_channel(months, AGENDA)
    assert SAY("meeting-slot-issue", time="14:15", name="Youssef", minutes=30) in stands
    assert stands.index("Vraag van sanne") < stands.index("Nog een vraag")


def test_what_stands_in_the_channel_follows_what_people_take_back(months: Months) -> None:
    held = sets(months)
    asks(months, "sanne", held.id, "Wie belt wie?")
    asks(months, "youssef", held.id, "Hoe begin ik?")
    shares(months, held.id)
    presses(months, "sanne", "meeting.withdraw", meeting=held.id)
    (stands,) = in_channel(months, AGENDA)
    assert "Wie belt wie?" not in stands
    assert SAY("meeting-slot-issue", time="14:15", name="Youssef", minutes=45) in stands
    changes(months, held, time="16:00")
    assert "16:15" in in_channel(months, AGENDA)[0]
    with months.database.write() as w:
        w.networks.put_member(Member("n1", "youssef", TEAM, Role.PARTICIPANT, Place.LEFT))
    assert "Youssef" not in in_channel(months, AGENDA)[0]
    presses(months, "marijke", "meeting.cancel", meeting=held.id)
    assert in_channel(months, AGENDA) == [SAY("meeting-post-cancelled", title="Derde keer")]


def test_whose_data_are_erased_stands_in_no_agenda(months: Months) -> None:
    meeting = sets(months).id
    asks(months, "sanne", meeting, "Wie belt wie?")
    shares(months, meeting)
    presses(months, "sanne", "privacy.erase")
    assert "Wie belt wie?" not in in_channel(months, AGENDA)[0]
    assert "Sanne" not in in_channel(months, AGENDA)[0]


def test_afterwards_a_line_stands_under_the_meeting_and_the_form_is_ones_own(
    months: Months,
) -> None:
    meeting = sets(months).id
    ids = {"meeting": meeting}
    early = fills(months, "sanne", "meeting.take-away", ids, step="Als")
    assert refused(early) == SAY("meeting-not-yet", title="Derde keer")
    months.play(MEETS + timedelta(minutes=89))
    assert in_channel(months, AFTER) == []
    months.play(MEETS + timedelta(minutes=95))
    (line,) = in_channel(months, AFTER)
    assert SAY("meeting-take-away-line") in line
    assert SAY("meeting-take-away-who-reads") in line
    assert errors(fills(months, "sanne", "meeting.take-away", ids)) == {"step"}
    step = "Als het maandag is, dan bel ik."
    assert fills(months, "sanne", "meeting.take-away", ids, step=step, helper="Jan") is None
    form = opens(months, "sanne", "meeting.take-away", meeting=meeting)
    assert form is not None
    assert [getattr(each, "value", None) for each in form.parts[1:4]] == [step, "", "Jan"]
    assert fills(months, "sanne", "meeting.take-away", ids, step=step) is None
    months.play(months.now)
    said = [SAY(f"meeting-take-away-saved{end}") for end in ("-step", "")]
    assert told(months, "sanne", "note")[-2:] == said, "the same step is no other action"
    with months.database.read() as w:
        assert [each.then for each in w.actions.of_person("sanne")] == [step]
    seen = repr([each for each in months.got if each.person != "sanne"]) + line
    assert step not in seen


def test_beside_the_next_weekly_question_it_is_offered_to_who_did_not_use_it(
    months: Months,
) -> None:
    meeting = sets(months, day="2026-06-09").id
    months.play(datetime(2026, 6, 9, 15, tzinfo=UTC))
    fills(months, "ruben", "meeting.take-away", {"meeting": meeting}, lesson="Rust.")
    months.play(datetime(2026, 6, 12, 8, tzinfo=UTC))
    line = SAY("meeting-take-away-beside", title="Derde keer")
    assert line in told(months, "sanne", "reflection.prompt")[-1]
    assert line not in told(months, "ruben", "reflection.prompt")[-1]
    months.play(datetime(2026, 6, 26, 8, tzinfo=UTC))
    assert sum(line in each for each in told(months, "sanne", "reflection.prompt")) == 1


def test_of_who_was_there_only_a_number_is_kept(months: Months) -> None:
    meeting = sets(months).id
    ids = {"meeting": meeting}
    months.play(MEETS + timedelta(hours=2))
    for typed in ("veel", "-1", "1000"):
        assert errors(fills(months, "marijke", "meeting.present", ids, present=typed)) == {
            "present"
        }
    assert fills(months, "marijke", "meeting.present", ids, present="5") is None
    with months.database.read() as w:
        kept = w.meetings.get(meeting)
        held = [w.personal.holds(each) for each in ("sanne", "marijke")]
    assert kept is not None
    assert kept.present == 5
    assert "present" not in repr(held)


def test_a_meeting_in_the_evening_asks_nothing_at_night(months: Months) -> None:
    sets(months, time="21:00", minutes=120)
    months.play(datetime(2026, 6, 12, 5, tzinfo=UTC))
    assert in_channel(months, AFTER) == []
    months.play(datetime(2026, 6, 12, 8, tzinfo=UTC))
    assert len(in_channel(months, AFTER)) == 1


def test_the_journal_tells_what_somebody_asked_took_home_and_said_by_name(
    months: Months,
) -> None:
    meeting = sets(months).id
    asks(months, "sanne", meeting, "Wie belt wie?")
    asks(months, "youssef", meeting, "Hoe begin ik?")
    for how, text in (("named", "Met mijn naam."), ("unnamed", "Zonder mijn naam.")):
        wanted = {"own": "Wat zie je?", "how": how}
        assert fills(months, "marijke", "meeting.round", {"network": "n1"}, **wanted) is None
        with months.database.read() as w:
            (round_,) = w.silent_rounds.open_in("n1")
        for who in NAMES:
            said = text if who == "sanne" else "iets anders"
            fills(months, who, "meeting.write", {"round": round_.id}, words=said)
        presses(months, "marijke", "meeting.show-round", round=round_.id)
    months.play(MEETS + timedelta(hours=2))
    fills(months, "sanne", "meeting.take-away", {"meeting": meeting}, lesson="Rust.")
    with months.database.read() as w:
        told_ = [each.words for each in chapters.meetings(w, w.people.get("sanne"), NETWORK)]
    assert sorted(told_) == ["Met mijn naam.", "Rust.", "Wie belt wie?"]
    own = "\n".join(presses(months, "sanne", "privacy.data"))
    for text in ("Met mijn naam.", "Rust.", "Wie belt wie?"):
        assert f"“{text}”" in own
    assert "Zonder mijn naam." not in own


def test_who_leaves_stands_in_no_agenda_any_more(months: Months) -> None:
    meeting = sets(months).id
    asks(months, "sanne", meeting, "Wie belt wie?")
    shares(months, meeting)
    before = updates(months)
    presses(months, "sanne", "privacy.leave", network="n1")
    assert updates(months) > before, "what stands there is said again"
    assert "Wie belt wie?" not in in_channel(months, AGENDA)[0]


def updates(months: Months) -> int:
    """Count how often an agenda was said again."""
    with months.database.read() as w:
        put = select(OUTBOX.c.made_at).where(OUTBOX.c.kind == AGENDA, OUTBOX.c.mode == Mode.UPDATE)
        return len(w.connection.execute(put).all())
