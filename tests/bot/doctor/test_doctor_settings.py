"""What the doctor says of `.env` and the environment, and of a machine without tokens."""

import json
from pathlib import Path

import pytest

from bot.sandbox.standin import StandIn
from tests.bot.doctor.conftest import Doctor, findings, keys_to

ROOT = Path(__file__).parents[3]
TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}


def test_without_tokens_it_says_so_checks_the_rest_and_points_to_the_readme(doctor: Doctor) -> None:
    told = doctor()
    assert told.exit_code == 1
    assert told.said("fault", "There are no tokens yet")
    assert "README.md, 'In your own workspace'" in told.text
    assert "## In your own workspace" in (ROOT / "README.md").read_text("utf-8")
    assert told.said("look", "There is no .env")
    assert told.said("ok", "Pictures can be drawn")
    assert "\nSlack\n" not in told.text


def test_looking_makes_nothing(doctor: Doctor, tmp_path: Path) -> None:
    doctor()
    assert not list(tmp_path.iterdir())


def test_when_all_is_well_it_says_what_comes_next(doctor: Doctor, slack: StandIn) -> None:
    told = doctor(**keys_to(slack))
    assert told.exit_code == 0, told.text
    assert told.last.startswith("All is well. Next: `leerkring run`")
    assert "fault" not in told.text
    assert slack.violations == []


def test_machines_can_read_it(doctor: Doctor, slack: StandIn) -> None:
    told = doctor("--json", **keys_to(slack))
    read = json.loads(told.text)
    assert read["verdict"] == "ok"
    assert findings(told)["scopes"] == ["ok"]
    assert json.loads(doctor("--json").text)["verdict"] == "fault"


def test_the_tokens_may_stand_in_env(doctor: Doctor, slack: StandIn, tmp_path: Path) -> None:
    lines = [f'{name}="{value}"\n' for name, value in keys_to(slack).items()]
    file = tmp_path / ".env"
    file.write_text("# Ons eigen Slack\n" + "".join(lines))
    file.chmod(0o644)
    told = doctor()
    assert told.exit_code == 0, told.text
    assert told.said("look", ".env can be read by others")
    assert told.last == "No fault; 1 thing to look at. Next: chmod 600 .env"
    file.chmod(0o600)
    assert doctor().last.startswith("All is well")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("SLACK_BOT_TOKEN=xoxb-\xe9".encode("latin-1"), ".env cannot be read (UnicodeDecodeError)"),
        (b"# one\nSLACK_BOT_TOKEN xoxb-1 'no\n", "lines that cannot be read: 2."),
    ],
)
def test_an_env_that_cannot_be_read(
    doctor: Doctor, tmp_path: Path, written: bytes, said: str
) -> None:
    (tmp_path / ".env").write_bytes(written)
    told = doctor()
    assert told.exit_code == 1
    assert told.said("fault", said), told.text


def test_an_env_that_is_a_folder(doctor: Doctor, tmp_path: Path) -> None:
    (tmp_path / ".env").mkdir()
    assert doctor().said("fault", ".env is a folder")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"SLACK_BOT_TOKEN": "xapp-1", "SLACK_APP_TOKEN": "xoxb-1"}, "are swapped"),
        (TOKENS | {"SLACK_BOT_TOKEN": "xoxp-1"}, "SLACK_BOT_TOKEN is not a bot token"),
        (TOKENS | {"SLACK_APP_TOKEN": "abc"}, "SLACK_APP_TOKEN is not an app-level token"),
        (TOKENS | {"SLACK_BOT_TOKEN": '"xoxb-1"'}, "SLACK_BOT_TOKEN has quotes, spaces or other"),
        (TOKENS | {"SLACK_BOT_TOKEN": "xoxb-…"}, "SLACK_BOT_TOKEN has quotes, spaces or other"),
        (TOKENS | {"SLACK_APP_TOKEN": "xapp-1 2"}, "SLACK_APP_TOKEN has quotes, spaces or other"),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "SLACK_APP_TOKEN is not set"),
        ({"SLACK_APP_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN is not set"),
        ({"SLACK_API_URL": "slack.com/api"}, "SLACK_API_URL is not a web address"),
        ({"LEERKRING_LANGUAGE": "fr"}, "LEERKRING_LANGUAGE must be nl or en"),
    ],
)
def test_what_can_be_seen_without_asking_slack(
    doctor: Doctor, slack: StandIn, given: dict[str, str], said: str
) -> None:
    told = doctor(**{"SLACK_API_URL": slack.api_url} | given)
    assert told.exit_code == 1
    assert told.said("fault", said), told.text


def test_one_wrong_token_does_not_keep_the_other_from_being_tried(
    doctor: Doctor, slack: StandIn
) -> None:
    told = doctor(**keys_to(slack) | {"SLACK_BOT_TOKEN": "wrong"})
    assert told.said("ok", "The app-level token is good")
    assert told.said("ok", "127.0.0.1 answers")
