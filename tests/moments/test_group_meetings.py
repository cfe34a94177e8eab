"""A meeting of one group: only who is in it hears of it, and only their own channel reads it."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from flows.group.ports import Group, GroupKind
from flows.message import ChoiceField, Form
from flows.people import Member, Place, Role
from storage.database import Database
from storage.outbox import OUTBOX
from tests.moments.gatherings import (
    NETWORK,
    SAY,
    fills,
    gathered,
    in_channel,
    opens,
    presses,
    refused,
    sets,
    shown,
    told,
)
from tests.moments.months import TEAM, Months

MEETS = datetime(2026, 6, 11, 12, tzinfo=UTC)
NORTH = Group("g1", "n1", TEAM, GroupKind.SET, "Set Noord")
SOUTH = Group("g2", "n1", TEAM, GroupKind.SET, "Set Zuid", "C-zuid")


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


def test_what_showed_can_be_taken_back_also_when_the_group_is_no_more(months: Months) -> None:
    values = {"own": "Wat?", "how": "named", "whose": "g2"}
    assert fills(months, "marijke", "meeting.round", {"network": "n1"}, **values) is None
    with months.database.read() as w:
        (round_,) = w.silent_rounds.open_in("n1")
    ids = {"round": round_.id}
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
