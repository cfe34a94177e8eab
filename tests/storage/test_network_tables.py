"""People, their Slack accounts, their networks and their places in them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.errors import Overtaken
from flows.people import Kind, Member, Network, Person, Place, Presence, Role, Standing
from storage.database import Database
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
PERSON = Person("p1", "T1", "nl", "Europe/Amsterdam")
NETWORK = Network(
    "n1", "T1", "C1", "Netwerk", "Samen", "nl", "UTC", date(2026, 5, 1), date(2026, 10, 1)
)

people = st.builds(
    Person,
    st.just("p1"),
    st.just("T1"),
    st.sampled_from(("nl", "en")),
    st.sampled_from(("Europe/Amsterdam", "Asia/Kathmandu")),
    weekday=st.integers(1, 7),
    hour=st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    every=st.integers(1, 4),
    presence=st.sampled_from(Presence),
    kind=st.sampled_from(Kind),
    looked_up_at=st.none() | st.datetimes(timezones=st.just(UTC)),
    language_chosen=st.booleans(),
)


def add(database: Database, *ids: str) -> None:
    with database.write() as w:
        for id_ in ids:
            w.people.add(replace(PERSON, id=id_), f"U-{id_}")


@on_both
@given(person=people)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_person_comes_back_as_they_were_kept(database: Database, person: Person) -> None:
    with database.write() as w:
        if w.people.find("p1") is None:
            w.people.add(PERSON, "U1")
        w.people.save(person)
    with database.read() as w:
        assert w.people.get("p1") == w.people.of_user("T1", "U1") == person


@on_both
def test_a_slack_user_is_one_person_in_each_workspace(database: Database) -> None:
    add(database, "p1")
    with pytest.raises(Overtaken), database.write() as w:
        w.people.add(replace(PERSON, id="p2"), "U-p1")
    with database.write() as w:
        w.people.add(replace(PERSON, id="p3", team="T2"), "U-p1")
        assert w.people.person_of("U-p1", "T2") == "p3"
        assert w.people.find("p2") is None
        assert w.people.of_user("T3", "U-p1") is None


@on_both
def test_a_name_is_kept_and_is_empty_while_nobody_knows_it(database: Database) -> None:
    add(database, "p1")
    with database.write() as w:
        assert w.people.name("p1") == ""
        w.people.rename("p1", "Fatma 📈")
        assert w.people.name("p1") == "Fatma 📈"
        assert w.people.user("p1") == "U-p1"
        assert w.people.user("p9") is None
        assert w.people.name("p9") == ""


@on_both
def test_new_people_are_looked_up_first_and_the_departed_never(database: Database) -> None:
    add(database, "old", "new", "fresh", "gone")
    with database.write() as w:
        for id_, days in (("old", 9), ("fresh", 0)):
            seen = NOW - timedelta(days=days)
            w.people.save(replace(PERSON, id=id_, kind=Kind.MEMBER, looked_up_at=seen))
        w.people.save(replace(PERSON, id="gone", kind=Kind.GONE))
        found = [each.id for each in w.people.to_look_up(NOW - timedelta(days=1), 9)]
        assert found == ["new", "old"]
        assert [each.id for each in w.people.to_look_up(NOW, 1)] == ["new"]


@on_both
def test_a_channel_has_the_network_that_runs_there(database: Database) -> None:
    with database.write() as w:
        w.networks.add(NETWORK)
        w.networks.add(replace(NETWORK, id="n0", standing=Standing.ENDED))
        assert w.networks.in_channel("T1", "C1") == NETWORK
        assert w.networks.in_channel("T2", "C1") is None
        assert w.networks.running() == (NETWORK,)
        changed = replace(NETWORK, name="Anders", standing=Standing.ENDED)
        w.networks.save(changed)
        assert w.networks.get("n1") == changed
        assert w.networks.in_channel("T1", "C1") is None


@on_both
def test_a_place_in_a_network_changes_and_is_never_doubled(database: Database) -> None:
    invited = Member("n1", "p1", "T1", Role.PARTICIPANT, Place.INVITED)
    active = replace(invited, place=Place.ACTIVE)
    with database.write() as w:
        w.networks.add(NETWORK)
        w.networks.put_member(invited)
        assert w.networks.of_person("p1") == ()
        w.networks.put_member(active)
        assert w.networks.members("n1") == (active,)
        assert w.networks.members("n1", Place.INVITED) == ()
        assert w.networks.of_person("p1") == ((NETWORK, active),)
        assert w.networks.member("n1", "p2") is None
        w.networks.save(replace(NETWORK, standing=Standing.ENDED))
        assert w.networks.of_person("p1") == ()
