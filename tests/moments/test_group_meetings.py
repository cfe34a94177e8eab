"""A meeting of one group: only who is in it hears of it, and only their own channel reads it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from flows.group.ports import Group, GroupKind
from flows.message import ChoiceField, Form
from flows.network.channels import moved
from flows.outbox import Mode
from flows.people import Member, Place, Role
from storage.database import Database
from storage.outbox import OUTBOX
from tests.moments.gatherings import (
    NETWORK,
    SAY,
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
NORTH = Group("g1", "n1", TEAM, GroupKind.SET, "Set Noord")
SOUTH = Group("g2", "n1", TEAM, GroupKind.SET, "Set Zuid", "C-zuid")
NAMED_SOUTH = {"name": "Set Zuid", "channel": "C-zuid"}


@pytest.fixture
def months(database: Database) -> Months:
    """Let a network have two groups, of which one has a channel of its own."""
    months = gathered(database)
    with database.write() as w:
        for group in (NORTH, SOUTH):
            w.groups.add(group)
            for person in ("sanne", "youssef"):
                w.groups.put(group, person, months.now - timedelta(days=1))
    return months


def posted_in(months: Months, channel: str) -> list[str]:
    """List the kinds of what was posted in a channel."""
    months.play(months.now)
    here = select(OUTBOX.c.kind).where(OUTBOX.c.channel == channel)
    with months.database.read() as w:
        return list(w.connection.execute(here).scalars())


def begins_in_the_south(months: Months, how: str = "named") -> dict[str, str]:
    """Let Marijke begin a round in the channel of a group; gives what a button carries."""
    values = {"own": "Wat?", "how": how, "whose": "g2"}
    assert fills(months, "marijke", "meeting.round", {"network": "n1"}, **values) is None
    with months.database.read() as w:
        (round_,) = w.silent_rounds.open_in("n1")
    return {"round": round_.id}


def of_group(months: Months, group: Group) -> str:
    """Let Marijke set a meeting of a group; gives its id."""
    return sets(months, whose=group.id).id


def test_only_who_is_in_the_group_hears_of_it(months: Months) -> None:
    meeting = of_group(months, NORTH)
    months.play(MEETS)
    got = {each.person for each in months.got if each.kind == "meeting.before"}
    assert got == {"sanne", "youssef"}
    assert "Derde keer (Set Noord)" in told(months, "sanne", "meeting.before")[0]
    not_yours = SAY("meeting-not-yours", title="Derde keer")
    assert presses(months, "ruben", "meeting.calendar", meeting=meeting) == [not_yours]
    answer = fills(months, "ruben", "meeting.bid", {"meeting": meeting}, words="Ik", minutes=30)
    assert refused(answer) == not_yours


def test_a_group_without_a_channel_stands_in_none_and_its_agenda_neither(months: Months) -> None:
    meeting = of_group(months, NORTH)
    assert in_channel(months, "meeting.post") == []
    fills(months, "sanne", "meeting.bid", {"meeting": meeting}, words="Wie belt?", minutes=30)
    preview = fills(months, "marijke", "meeting.agenda", {"meeting": meeting})
    assert isinstance(preview, Form)
    assert SAY("meeting-agenda-no-channel", network=NETWORK.name) in shown(preview)
    fills(months, "marijke", preview.action, dict(preview.ids))
    assert in_channel(months, "meeting.agenda") == []
    agenda = opens(months, "youssef", "meeting.read-agenda", meeting=meeting)
    assert "“Wie belt?”" in shown(agenda)
    assert opens(months, "ruben", "meeting.read-agenda", meeting=meeting) is None
    presses(months, "marijke", "meeting.cancel", meeting=meeting)
    assert len(told(months, "sanne", "meeting.changed")) == 1
    assert told(months, "ruben", "meeting.changed") == []


def test_a_group_with_a_channel_reads_it_there(months: Months) -> None:
    of_group(months, SOUTH)
    assert posted_in(months, "C-zuid") == ["meeting.post"]
    sets(months)
    assert posted_in(months, "C-zuid") == ["meeting.post"]
    assert posted_in(months, "C-n1") == ["meeting.post"]


def test_a_silent_round_is_begun_in_the_groups_own_channel(months: Months) -> None:
    form = opens(months, "marijke", "meeting.round", network="n1")
    assert form is not None
    (whose,) = (p for p in form.parts if isinstance(p, ChoiceField) and p.id == "whose")
    assert [each.value for each in whose.options] == ["all", "g2"], "the other has no channel"
    values = {"own": "Wat?", "how": "named", "whose": "g2"}
    assert fills(months, "marijke", "meeting.round", {"network": "n1"}, **values) is None
    with months.database.read() as w:
        (round_,) = w.silent_rounds.open_in("n1")
    ids = {"round": round_.id}
    writing = opens(months, "sanne", "meeting.write", round=round_.id)
    assert "Set Zuid" in shown(writing)
    no = SAY("network-not-a-member", network=NETWORK.name)
    assert refused(fills(months, "ruben", "meeting.write", ids, words="Ik ook")) == no
    assert isinstance(fills(months, "sanne", "meeting.write", ids, words="Dit"), Form)


@pytest.mark.parametrize("lost", ["group", "channel"])
def test_a_question_for_a_group_is_never_asked_in_another_channel(
    months: Months, lost: str
) -> None:
    values = {"own": "Wat?", "how": "named", "whose": "g2"}
    if lost == "group":
        fills(months, "marijke", "group.dissolve", {"network": "n1", "group": SOUTH.id})
    else:
        moves_to(months, "")
    answer = fills(months, "marijke", "meeting.round", {"network": "n1"}, **values)
    assert errors(answer) == {"whose"}
    assert "meeting.round" not in posted_in(months, "C-n1")


def moves_to(months: Months, channel: str) -> None:
    """Let the group with a channel have another one."""
    with months.database.write() as w:
        w.groups.save(replace(SOUTH, channel=channel))


def test_answers_show_in_the_channel_in_which_they_were_asked_and_in_no_other(
    months: Months,
) -> None:
    ids = begins_in_the_south(months)
    fills(months, "sanne", "meeting.write", ids, words="Ik zeg het.")
    moves_to(months, "C-ergens")
    presses(months, "marijke", "meeting.show-round", **ids)
    assert posted_in(months, "C-zuid").count("meeting.shown") == 1
    assert posted_in(months, "C-ergens") == []


def test_a_round_goes_on_where_its_channel_goes_on_under_another_id(months: Months) -> None:
    ids = begins_in_the_south(months)
    fills(months, "sanne", "meeting.write", ids, words="Ik zeg het.")
    with months.database.write() as w:
        moved(w, TEAM, "C-zuid", "C-nieuw", months.now)
    presses(months, "marijke", "meeting.show-round", **ids)
    assert "meeting.shown" in posted_in(months, "C-nieuw")


def test_an_agenda_is_shared_only_in_the_channel_that_was_named(months: Months) -> None:
    meeting = of_group(months, SOUTH)
    preview = fills(months, "marijke", "meeting.agenda", {"meeting": meeting})
    assert isinstance(preview, Form)
    moves_to(months, "C-ergens")
    answer = fills(months, "marijke", preview.action, dict(preview.ids))
    assert refused(answer) == SAY("meeting-agenda-elsewhere", title="Derde keer")
    assert in_channel(months, "meeting.agenda") == []


@pytest.mark.parametrize(
    ("channel", "wrong"), [("C-n1", {"channel"}), ("C-zuid", {"channel"}), ("C-noord", set())]
)
def test_a_group_gets_no_channel_that_others_read(
    months: Months, channel: str, wrong: set[str]
) -> None:
    ids = {"network": "n1", "group": NORTH.id}
    answer = fills(months, "marijke", "group.form", ids, name="Set Noord", channel=channel)
    assert (errors(answer) if answer else set()) == wrong
    again = fills(months, "marijke", "group.form", ids | {"group": SOUTH.id}, **NAMED_SOUTH)
    assert again is None, "what is its own it keeps"


def test_what_showed_can_be_taken_back_also_when_the_group_is_no_more(months: Months) -> None:
    ids = begins_in_the_south(months)
    fills(months, "sanne", "meeting.write", ids, words="Ik zeg het.")
    presses(months, "sanne", "meeting.take-back", **ids)
    presses(months, "marijke", "meeting.show-round", **ids)
    assert "“Ik zeg het.”" in in_channel(months, "meeting.shown")[0], "it was not shown before"
    with months.database.write() as w:
        w.groups.remove(SOUTH.id)
    presses(months, "sanne", "meeting.take-back", **ids)
    assert "Ik zeg het" not in in_channel(months, "meeting.shown")[0]
    with months.database.read() as w:
        again = select(OUTBOX.c.id).where(
            OUTBOX.c.kind == "meeting.shown", OUTBOX.c.mode == "update"
        )
        assert w.connection.execute(again).all()


MOVES = ("moved", "taken out", "left", "dissolved")


def goes(months: Months, how: str) -> None:
    """Let Sanne not be in the group with a channel any more."""
    ids, south = {"network": "n1"}, {"network": "n1", "group": SOUTH.id}
    match how:
        case "moved":
            ids |= {"group": NORTH.id}
            values: dict[str, object] = {"name": "Set Noord", "people": ("Usanne",)}
            assert fills(months, "marijke", "group.form", ids, **values) is None
        case "taken out":
            values = {"people": ("Uyoussef",), **NAMED_SOUTH}
            assert fills(months, "marijke", "group.form", south, **values) is None
        case "left":
            presses(months, "sanne", "privacy.leave", **ids)
        case _:
            fills(months, "marijke", "group.dissolve", south)


@pytest.fixture
def named(months: Months) -> Months:
    """Let the people have names, and only sit in the group with a channel."""
    with months.database.write() as w:
        for person in ("sanne", "youssef"):
            w.people.rename(person, person.capitalize())
            w.groups.take_out(NORTH.id, person, months.now)
    return months


@pytest.mark.parametrize("how", MOVES)
def test_what_somebody_wrote_in_a_round_does_not_show_when_they_are_not_in_it(
    named: Months, how: str
) -> None:
    ids = begins_in_the_south(named)
    for who in ("sanne", "youssef"):
        fills(named, who, "meeting.write", ids, words=f"Dit zegt {who}.")
    goes(named, how)
    with named.database.read() as w:
        assert w.silent_rounds.own(ids["round"], "sanne") is None
    presses(named, "marijke", "meeting.show-round", **ids)
    said = "".join(in_channel(named, "meeting.shown"))
    assert "Sanne" not in said
    assert ("Dit zegt youssef." in said) is (how != "dissolved")


@pytest.mark.parametrize("how", MOVES[:3])
def test_who_asked_for_time_stands_in_no_agenda_of_a_group_they_are_not_in(
    named: Months, how: str
) -> None:
    meeting = of_group(named, SOUTH)
    for who in ("sanne", "youssef"):
        ids = {"meeting": meeting}
        fills(named, who, "meeting.bid", ids, words=f"Vraag van {who}", minutes=15)
    preview = fills(named, "marijke", "meeting.agenda", {"meeting": meeting})
    assert isinstance(preview, Form)
    fills(named, "marijke", preview.action, dict(preview.ids))
    before = updates(named)
    goes(named, how)
    assert updates(named) > before, "what stands there is said again"
    (agenda,) = in_channel(named, "meeting.agenda")
    assert "Sanne" not in agenda
    assert "Vraag van youssef" in agenda
    with named.database.read() as w:
        assert [each.person for each in w.meetings.bids(meeting)] == ["youssef"]


def test_who_left_is_not_betrayed_by_a_number_that_goes_down(named: Months) -> None:
    ids = begins_in_the_south(named)
    for who in ("sanne", "youssef", "marijke", "james"):
        fills(named, who, "meeting.write", ids, words="Dit")
    in_channel(named, "meeting.round")
    before = updates(named, "meeting.round")
    goes(named, "taken out")
    in_channel(named, "meeting.round")
    assert updates(named, "meeting.round") == before


def test_a_round_ends_with_its_group(named: Months) -> None:
    ids = begins_in_the_south(named)
    fills(named, "marijke", "meeting.write", ids, words="Ik begin.")
    assert SAY("button-meeting-write") in in_channel(named, "meeting.round")[0]
    goes(named, "dissolved")
    assert SAY("meeting-round-over") in in_channel(named, "meeting.round")[0]
    over = SAY("meeting-round-shown-already")
    assert presses(named, "marijke", "meeting.show-round", **ids) == [over]
    with named.database.read() as w:
        assert w.silent_rounds.count(ids["round"]) == 0


def test_who_left_takes_back_what_showed_and_what_they_asked(named: Months) -> None:
    meeting, ids = of_group(named, SOUTH), begins_in_the_south(named)
    fills(named, "sanne", "meeting.bid", {"meeting": meeting}, words="Vraag", minutes=15)
    fills(named, "sanne", "meeting.write", ids, words="Dit zegt Sanne.")
    presses(named, "marijke", "meeting.show-round", **ids)
    named.play(MEETS + timedelta(days=1))
    goes(named, "left")
    presses(named, "sanne", "privacy.data")
    back = named.of("sanne", "privacy.data")[-1]
    assert "Dit zegt Sanne." in read(back.message)
    named.press(back, "meeting.take-back")
    assert "Sanne" not in in_channel(named, "meeting.shown")[0]
    assert presses(named, "sanne", "meeting.withdraw", meeting=meeting) == [
        SAY("meeting-withdrawn", title="Derde keer")
    ]


def updates(months: Months, kind: str = "meeting.agenda") -> int:
    """Count how often something was put to be said again."""
    again = select(OUTBOX.c.made_at).where(OUTBOX.c.kind == kind, OUTBOX.c.mode == Mode.UPDATE)
    with months.database.read() as w:
        return len(w.connection.execute(again).all())


def test_who_leaves_the_group_hears_no_more_and_a_group_that_is_gone_has_no_meeting(
    months: Months,
) -> None:
    meeting = of_group(months, NORTH)
    with months.database.write() as w:
        w.groups.take_out(NORTH.id, "sanne", months.now)
    months.play(datetime(2026, 6, 10, 12, tzinfo=UTC))
    assert told(months, "sanne", "meeting.before") == []
    assert len(told(months, "youssef", "meeting.before")) == 1
    with months.database.write() as w:
        w.groups.remove(NORTH.id)
    presses(months, "marijke", "meeting.cancel", meeting=meeting)
    assert told(months, "youssef", "meeting.changed") == []


def test_somebody_who_left_the_network_is_in_none_of_its_groups(months: Months) -> None:
    of_group(months, NORTH)
    with months.database.write() as w:
        w.networks.put_member(Member("n1", "sanne", TEAM, Role.PARTICIPANT, Place.LEFT))
    months.play(MEETS)
    assert told(months, "sanne", "meeting.before") == []


def test_a_network_does_not_begin_in_nor_move_to_a_channel_of_a_group(months: Months) -> None:
    assert opens(months, "marijke", "network.start", channel="C-zuid") is None
    months.play(months.now)
    assert SAY("network-channel-of-group") in read(months.got[-1].message)
    form = opens(months, "marijke", "network.change", network="n1")
    assert form is not None
    values = {
        "name": "Kring",
        "purpose": "Samen.",
        "language": "nl",
        "zone": "UTC",
        "ends": "2026-12-01",
        "every": "1",
    }
    moves = fills(
        months, "marijke", "network.change", {"network": "n1"}, **values, channel="C-zuid"
    )
    assert errors(moves) == {"channel"}
