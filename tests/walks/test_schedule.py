"""What the schedule says is what comes: at those moments, to so many people."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.admin.schedule import scheduled
from bot.settings import SettingsError
from flows.people import Presence
from tests.support import KEY, on_both
from tests.walks.stage import Stage

UNTIL = date(2026, 11, 14)


@pytest.fixture
def here(stage: Stage, address: str, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """Let commands find the database of the running bot."""
    monkeypatch.setenv("DATABASE_URL", address)
    monkeypatch.setenv("LEERKRING_KEY", KEY)
    return stage


def _schedule(stage: Stage, name: str = "C0LEREN", until: date = UNTIL) -> list[str]:
    return list(scheduled(name, until, stage.box.clock()))


@on_both
def test_it_tells_what_comes_when_and_to_how_many(here: Stage) -> None:
    here.begin("sanne", "youssef", "lotte", "dewi")
    here.says("lotte", "pauze")
    here.quiet()
    before = {name: _said(here, name) for name in ("sanne", "youssef", "lotte", "dewi")}
    told = _schedule(here)
    here.play(days=12)
    came = Counter(at for name, earlier in before.items() for at in (_said(here, name) - earlier))
    assert told == [
        "Thu 05 Nov 15:00 Dubai, 11:00 UTC: weekly question, 1 person",
        "Thu 05 Nov 15:00 Amsterdam, 14:00 UTC: weekly question, 2 people",
        "Fri 06 Nov 12:00 Amsterdam, 11:00 UTC: digest, if anything is shared, in the channel",
        "Thu 12 Nov 15:00 Dubai, 11:00 UTC: weekly question, 1 person",
        "Thu 12 Nov 15:00 Amsterdam, 14:00 UTC: weekly question, 2 people",
        "Fri 13 Nov 12:00 Amsterdam, 11:00 UTC: digest, if anything is shared, in the channel",
        "As things are now. Who pauses, leaves or does not answer gets less.",
    ]
    assert sorted(came.items()) == [
        ("05 Nov 11", 1),
        ("05 Nov 14", 2),
        ("12 Nov 11", 1),
        ("12 Nov 14", 2),
    ]


@on_both
def test_a_thermometer_closes_and_an_erasing_is_told_and_what_was_withdrawn_is_not(
    here: Stage,
) -> None:
    here.begin("sanne", "youssef", "lotte", "dewi")
    here.open_round()
    told = _schedule(here, "Samen Sterker")
    closing = "Mon 09 Nov 17:00 Amsterdam, 16:00 UTC: thermometer closes, result, in the channel"
    assert closing in told
    with here.box.program.database.write() as w:
        dewi = w.people.get(w.people.person_of("U0DEWI") or "")
        w.people.save(replace(dewi, presence=Presence.PAUSED))
    assert not any("Dubai" in line for line in _schedule(here))


def test_a_network_is_found_by_channel_name_or_id_and_a_date_lies_ahead(here: Stage) -> None:
    here.begin("sanne")
    network = here.network().id
    told = _schedule(here, "samen sterker")
    assert told == _schedule(here, network) == _schedule(here, "C0LEREN")
    with pytest.raises(SettingsError, match="No network is on"):
        _schedule(here, "elders")
    with pytest.raises(SettingsError, match="lie ahead"):
        _schedule(here, until=date(2026, 10, 1))
    with pytest.raises(SettingsError, match="lie ahead"):
        _schedule(here, until=date(2028, 10, 1))
    here.leads("marijke", "network.pause")
    assert _schedule(here)[0].startswith("This network is paused")
    here.set_up_elsewhere("lotte")
    with here.box.program.database.write() as w:
        other = next(each for each in w.networks.live() if each.id != network)
        w.networks.save(replace(other, name=here.network().name))
    with pytest.raises(SettingsError, match="More than one"):
        _schedule(here, "Samen Sterker")


def test_it_says_of_nothing_that_it_goes_to_another_place_than_it_does(here: Stage) -> None:
    here.begin("sanne", "youssef")
    ends = here.network().ends
    told = _schedule(here, until=ends + timedelta(days=5))
    last = [line.partition("UTC: ")[2] for line in told if "end" in line]
    near = "whoever leads hears that the end is near, 2 people"
    assert [each for each in last if "network" in each or "near" in each] == [
        near,
        "the network ends, in the channel",
    ]


def test_looking_far_ahead_plans_nothing(here: Stage) -> None:
    here.begin("sanne", "youssef")
    before = here.rows("due", "outbox")
    assert len(_schedule(here, until=date(2027, 1, 31))) > 20
    assert here.rows("due", "outbox") == before


def _said(stage: Stage, name: str) -> set[str]:
    """List when the bot said something to somebody, by the hour."""
    said = [float(each.ts) for each in stage.who(name).messages() if each.from_bot]
    return {f"{datetime.fromtimestamp(ts, UTC):%d %b %H}" for ts in said}
