"""What the doctor says of the channels of networks that run."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from bot.sandbox.standin import StandIn
from flows.people import Network, Standing
from handlers.scopes import bot_scopes
from storage.database import Database
from tests.bot.doctor.conftest import Doctor, OpenSlack, findings, keys_to
from tests.support import KEY, on_both

TEAM = "T0LEERKRING"


@pytest.fixture
def given(address: str, slack: StandIn) -> dict[str, str]:
    """Give the settings of a bot with a database."""
    return keys_to(slack) | {"DATABASE_URL": address, "LEERKRING_KEY": KEY}


def _network(channel: str, team: str = TEAM, standing: Standing = Standing.RUNNING) -> Network:
    first, last = date(2026, 9, 1), date(2027, 6, 30)
    name = f"Net {channel}"
    return Network(
        channel, team, channel, name, "", "nl", "Europe/Amsterdam", first, last, standing
    )


def _begin(database: Database, *networks: Network) -> None:
    with database.write() as w:
        for each in networks:
            w.networks.add(each)


@on_both
def test_the_bot_is_in_every_channel(
    doctor: Doctor, given: dict[str, str], database: Database, slack: StandIn
) -> None:
    assert doctor(**given).said("ok", "No network runs yet")
    ended = _network("C0BUITEN", standing=Standing.ENDED)
    _begin(database, _network("C0LEREN"), _network("C0DICHT"), ended)
    told = doctor(**given)
    assert told.exit_code == 0, told.text
    assert told.said("ok", "The bot is in the channels of all 2 running networks.")
    assert slack.violations == []


@on_both
def test_channels_the_bot_cannot_speak_in(
    doctor: Doctor, given: dict[str, str], database: Database
) -> None:
    _begin(database, *(_network(each) for each in ("C0LEREN", "C0BUITEN", "C0OUD", "C0WEG")))
    told = doctor(**given)
    assert told.exit_code == 1
    assert told.said("fault", "not in the channel of network Net C0BUITEN (channel C0BUITEN)")
    assert told.said("fault", "The channel of network Net C0OUD (channel C0OUD) is archived.")
    assert told.said("fault", "Slack does not know the channel of network Net C0WEG")
    assert "type /invite @leerkring." in told.text
    assert "Net C0LEREN" not in told.text


def test_a_name_cannot_play_tricks_with_the_terminal(
    doctor: Doctor, given: dict[str, str], database: Database
) -> None:
    _begin(database, Network("n", TEAM, "C0WEG", "a\x1b[2J\nok", "", "nl", "UTC", *_DAYS))
    told = doctor(**given)
    assert told.said("fault", "network a[2Jok (channel C0WEG)")
    assert "\x1b" not in told.text


_DAYS = (date(2026, 9, 1), date(2027, 6, 30))


def test_a_token_of_another_workspace(
    doctor: Doctor, given: dict[str, str], database: Database
) -> None:
    _begin(database, _network("C0LEREN", team="T0ANDERS"))
    assert doctor(**given).said("look", "1 running network(s) in the database belong to another")


@pytest.mark.parametrize(
    ("scope", "channel"), [("channels:read", "C0LEREN"), ("groups:read", "C0DICHT")]
)
def test_without_the_scope_it_says_that_it_could_not_look(
    doctor: Doctor,
    given: dict[str, str],
    database: Database,
    open_slack: OpenSlack,
    scope: str,
    channel: str,
) -> None:
    _begin(database, _network(channel))
    told = doctor(**given | keys_to(open_slack(bot_scopes() - {scope})))
    assert told.said("look", "The channels of 1 running network(s) were not looked at")
    assert told.said("fault", f"The scope {scope} is missing")


def test_when_slack_asks_to_wait_it_stops_asking(
    doctor: Doctor, given: dict[str, str], database: Database, slack: StandIn
) -> None:
    _begin(database, _network("C0BUITEN"), _network("C0LEREN"))
    slack.faults.rate_limit("conversations.info")
    told = doctor("--json", **given)
    assert findings(told)["channels"] == ["look"]
    assert "2 running network(s) were not looked at: Slack asks to wait." in told.text


@pytest.fixture(autouse=True)
def _key(tmp_path: Path) -> Iterator[None]:
    yield
    assert not (tmp_path / "var").exists(), "looking makes nothing"
