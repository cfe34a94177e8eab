"""Who wants to know what somebody voted, and what they have: none of them learns one vote."""

import json

import pytest
from cryptography.exceptions import InvalidTag

from storage import boxes
from storage.errors import Unusable
from storage.vault import KEY_BYTES, KEY_ID_BYTES, Cell, Vault
from tests.support import KEY, on_both
from tests.walks.disks import Disk
from tests.walks.stage import CHANNEL, Stage

FIVE = ("sanne", "youssef", "ruben", "lotte", "wim")
SIX = (*FIVE, "fatima")
FORMS = ("151413", "555555", "434343", "222222", "345345", "143521")
WORDS = (
    *("", "hulp", "uitslag", "sluit", "kort", "volledig", "geschiedenis"),
    *("waarom-anoniem", "results", "close", "history", "why-anonymous", "export"),
)

on_postgresql = pytest.mark.parametrize("address", ["postgresql"], indirect=True)


def test_who_looks_after_every_vote_sees_only_a_count_and_only_on_the_hour(stage: Stage) -> None:
    """The observer has the channel, Home, their own data, and all the time in the world."""
    stage.begin(*SIX)
    stage.open_round()
    stage.fill_thermometer("fatima", "111111")
    watching = ("fatima", "dewi", "marijke")
    hour = stage.box.clock().hour
    before = {name: _all_that(stage, name) for name in watching}
    for voter, form in zip(FIVE, FORMS, strict=False):
        stage.fill_thermometer(voter, form)
        stage.quiet()
        for name in watching:
            assert _all_that(stage, name) ^ before[name] == frozenset(), (name, voter)
    assert stage.box.clock().hour == hour
    stage.play(hours=1)
    for name in watching:
        new = _all_that(stage, name) - before[name]
        assert [line for line in new if "6" not in line] == [], "nothing but how many there are"
        assert len(new) <= 1


@pytest.mark.parametrize(
    ("forms", "same"), [(FORMS[1:5] + FORMS[:1], True), (("555555",) * 5, False)]
)
def test_a_facilitator_reads_the_same_whoever_said_what(
    stage: Stage, forms: tuple[str, ...], same: bool
) -> None:
    """The facilitator has every command, the buttons of the result, and the export."""
    stage.begin(*FIVE)
    stage.set_up_elsewhere(*FIVE)
    stage.join(*FIVE)
    here, there = _led(stage, CHANNEL, FORMS[:5]), _led(stage, "C0LEEG", forms)
    assert (here == there) is same, "who said it makes no difference; what was said does"


@on_both
def test_the_disk_after_closing_has_nothing_that_opens_without_the_key(stage: Stage) -> None:
    """The thief has every file, also what stood in them before, and not the key."""
    stage.begin(*FIVE)
    stage.open_round()
    for name, form in zip(FIVE, FORMS, strict=False):
        stage.fill_thermometer(name, form)
    disk = Disk(stage)
    sealed = disk.sealed()
    assert list(map(len, sealed.values())) == [5, 5, 1]
    assert set(disk.found(sealed)) == {"tokens", "boxes", "secrets"}, "until closing"
    stage.close_round()
    assert disk.is_rid_of(sealed)
    assert [each for each in _plain_answers() if each in disk.everything()] == []
    _stays_shut(sealed, _round(stage))


@on_both
def test_a_round_that_closes_beside_another_leaves_nothing_in_their_pages(stage: Stage) -> None:
    """The thief looks in the free room of pages in which other votes still stand."""
    stage.begin(*FIVE)
    stage.set_up_elsewhere(*FIVE)
    stage.join(*FIVE)
    disk = Disk(stage)
    _open_in(stage, CHANNEL)
    for name, form in zip(FIVE, FORMS, strict=False):
        stage.fill_thermometer(name, form)
    first = disk.sealed()
    _open_in(stage, "C0LEEG")
    for name, form in zip(FIVE, FORMS, strict=False):
        stage.fill_thermometer(name, form)
    both = disk.sealed()
    stage.close_round()
    assert disk.is_rid_of(first)
    others = {kind: [each for each in both[kind] if each not in first[kind]] for kind in both}
    assert set(disk.found(others)) == {"tokens", "boxes", "secrets"}, "the others stand"


@on_both
def test_who_is_erased_while_a_round_is_open_is_gone_from_where_votes_stand(stage: Stage) -> None:
    """The thief has the disk and the key, and knows the number that the erased person had."""
    stage.begin(*SIX)
    stage.open_round()
    for name in SIX:
        stage.fill_thermometer(name, "151413")
    disk = Disk(stage)
    mine = _person(stage, "sanne")
    before = set(disk.sealed()["tokens"])
    stage.says("sanne", "wis mijn gegevens")
    stage.presses("sanne", stage.seen("sanne", "privacy-erase-note"), "button-privacy-erase")
    (token,) = before - set(disk.sealed()["tokens"])
    gone = {"token": [token], "person": [mine.encode()]}
    assert disk.is_rid_of(gone)
    stage.close_round()
    assert disk.is_rid_of(gone | {"tokens": sorted(before)})


@on_postgresql
def test_no_transaction_of_a_vote_wrote_down_a_person(stage: Stage) -> None:
    """The thief has the open database and its transaction numbers, during and afterwards."""
    stage.begin(*SIX)
    stage.open_round()
    for name in SIX:
        stage.fill_thermometer(name, "151413")
    stage.quiet()
    disk = Disk(stage)
    votes = {row[0] for row in disk.ask("SELECT xmin::text FROM box")}
    assert len(votes) == 6
    people = disk.of_people()
    assert {"ticket", "person", "slack_user", "member", "outbox", "due"} <= people.keys()
    for table in people:
        written = disk.ask(f'SELECT xmin::text, xmax::text FROM "{table}"')  # noqa: S608  ours
        assert votes.isdisjoint({each for row in written for each in row}), table
    stage.close_round()
    counted = disk.ask("SELECT DISTINCT xmin::text FROM tally")
    assert len(counted) == 1, "counted at one moment"
    assert votes.isdisjoint({row[0] for row in counted})


def test_the_order_of_rows_is_not_that_of_votes(stage: Stage) -> None:
    """The thief has the SQLite file with the order in which its rows stand."""
    stage.begin(*SIX)
    stage.open_round()
    disk = Disk(stage)
    for name in SIX:
        stage.fill_thermometer(name, "151413")
    tokens = disk.sealed()["tokens"]
    assert tokens == sorted(tokens), "by a name that only the secret can make"
    stage.close_round()
    statements = [row[0] for row in disk.ask("SELECT statement FROM tally ORDER BY rowid")]
    assert statements == sorted(map(str, statements))


def _all_that(stage: Stage, name: str) -> frozenset[str]:
    """Give each line that somebody gets to see, also by asking; how often is no matter."""
    person = stage.who(name)
    person.open_home()
    stage.says(name, "mijn gegevens")
    asked = [_asked(stage, name, CHANNEL, word) for word in WORDS]
    held = json.loads(stage.held(name)) | {"outbox": "grows by every question that is asked here"}
    seen = "\n".join((stage.sight(name), *asked, *map(repr, held.items())))
    return frozenset(line.strip() for line in seen.splitlines())


def _asked(stage: Stage, name: str, channel: str, word: str) -> str:
    """Type something after `/thermometer`; gives what comes, a form too."""
    person = stage.who(name)
    answer = person.command(channel, "/thermometer", word)
    if answer is not None:
        return answer.shown()
    shown = person.view.shown() if person.view else ""
    person.close_view()
    return shown


def _led(stage: Stage, channel: str, forms: tuple[str, ...]) -> list[str]:
    """Take the thermometer in a channel; gives all that its facilitator reads on the way."""
    marijke = stage.who("marijke")
    network = stage.network(channel)
    read: list[str] = []

    def look() -> None:
        export = stage.leads("marijke", "network.export", network.id)
        asked = [_asked(stage, "marijke", channel, word) for word in WORDS]
        read.extend(each.replace(network.name, "§") for each in (*asked, export))

    _open_in(stage, channel)
    look()
    for name, form in zip(FIVE, forms, strict=True):
        stage.fill_thermometer(name, form)
    look()
    closing = marijke.command(channel, "/thermometer", "sluit")
    assert closing is not None
    marijke.click(closing, stage.say("button-thermometer-close"))
    stage.quiet()
    look()
    result = stage.seen("marijke", "button-thermometer-figures", channel)
    marijke.click(result, stage.say("button-thermometer-figures"))
    assert marijke.view is not None
    shown = [result.shown(), marijke.view.shown()]
    marijke.close_view()
    return [*read, *(each.replace(network.name, "§") for each in shown)]


def _open_in(stage: Stage, channel: str) -> None:
    marijke = stage.who("marijke")
    marijke.command(channel, "/thermometer", "pulse")
    assert marijke.submit() == {}
    stage.quiet()


def _person(stage: Stage, name: str) -> str:
    with stage.box.program.database.read() as w:
        found = w.people.of_user("T0LEERKRING", f"U0{name.upper()}")
    assert found is not None
    return str(found.id)


def _round(stage: Stage) -> str:
    with stage.box.program.database.read() as w:
        found = w.thermometer.last_closed(stage.network().id)
    assert found is not None
    return str(found.id)


def _plain_answers() -> list[bytes]:
    """Give how an answer to a statement would look, were it written down unsealed."""
    return [f'"A1": "{answer}"'.encode() for answer in range(6)]


def _stays_shut(sealed: dict[str, list[bytes]], round_id: str) -> None:
    """Try what a thief can: another key, the sealed secret as the secret, and no secret at all."""
    (kept,) = sealed["secrets"]
    cell = Cell("round", round_id, "secret")
    secret = bytes.fromhex(Vault(bytes.fromhex(KEY)).open(kept, cell))
    stolen = list(zip(sealed["tokens"], sealed["boxes"], strict=True))
    for name, box in stolen:
        assert "A1" in boxes.opened(secret, name.decode(), box), "with the key they open"
    other = Vault(bytes(KEY_BYTES))
    for forged in (kept, other.key_id + kept[KEY_ID_BYTES:]):
        with pytest.raises(Unusable):
            other.open(forged, cell)
    for name, box in stolen:
        for guess in (kept, kept[KEY_ID_BYTES:], name, bytes(KEY_BYTES), b""):
            with pytest.raises(InvalidTag):
                boxes.opened(guess, name.decode(), box)
