"""What others want to do, on a Home: what somebody may read, however much there is beside it."""

from datetime import UTC, date, datetime, timedelta

from flows.action.ports import Action
from flows.desk import Desk
from flows.group.ports import Group, GroupKind
from flows.outbox import Mode, Saying
from flows.people import Kind, Member, Network, Person, Place, Role
from flows.visibility import Readers
from storage.database import Database
from tests.support import on_both

NOW = datetime(2026, 5, 20, 13, tzinfo=UTC)
DAY = date(2026, 6, 1)
NETWORK = Network("n1", "T1", "C1", "Kring", "", "nl", "UTC", date(2026, 5, 1), date(2026, 10, 1))
SETS = {name: Group(name, "n1", "T1", GroupKind.SET, name) for name in ("mine", "other")}


def begin(database: Database, **seated: str) -> Desk:
    with database.write() as w:
        w.networks.add(NETWORK)
        for each in SETS.values():
            w.groups.add(each)
        for person, group in seated.items():
            known = Person(person, "T1", "nl", "UTC", kind=Kind.MEMBER, looked_up_at=NOW)
            w.people.add(known, f"U{person}")
            w.networks.put_member(Member("n1", person, "T1", Role.PARTICIPANT, Place.ACTIVE))
            w.groups.put(SETS[group], person, NOW)
    return Desk(database, lambda: "id", "nl")


def plan(
    database: Database,
    person: str,
    step: str,
    readers: Readers,
    days: int = 0,
    made_at: datetime = NOW,
) -> None:
    due = DAY + timedelta(days=days)
    act = Action(f"{person} {step}", "T1", person, "n1", step, due, NOW, made_at, readers=readers)
    with database.write() as w:
        assert w.actions.add(act)


def home(desk: Desk, person: str) -> str:
    return str(desk.say("home", Saying("T1", {"person": person}, Mode.HOME, NOW)))


@on_both
def test_what_ones_group_shares_stands_there_however_much_other_groups_share(
    database: Database,
) -> None:
    desk = begin(database, sanne="mine", youssef="mine", dewi="other")
    plan(database, "youssef", "merelstap", "group", days=1)
    for n in range(70):
        plan(database, "dewi", f"anders {n}", "group")
        plan(database, "sanne", f"eigen {n}", "network")
        plan(database, "youssef", f"daarvoor {n}", "group", made_at=NOW - timedelta(days=1))
    seen = home(desk, "sanne")
    assert "merelstap" in seen
    assert "anders" not in seen
    assert "daarvoor" not in seen


@on_both
def test_of_what_may_be_read_the_nearest_stand_there(database: Database) -> None:
    desk = begin(database, sanne="mine", youssef="mine", dewi="other")
    plan(database, "youssef", "tweede", "group", days=2)
    plan(database, "dewi", "eerste", "network", days=1)
    plan(database, "dewi", "derde", "network", days=3)
    plan(database, "youssef", "vierde", "group", days=4)
    seen = home(desk, "sanne")
    places = [seen.find(each) for each in ("eerste", "tweede", "derde")]
    assert places == sorted(places)
    assert places[0] > 0
    assert "vierde" not in seen
