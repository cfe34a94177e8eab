"""No token, password or word of a secret address reaches what the doctor says."""

import pytest

from bot.sandbox.standin import StandIn
from tests.bot.doctor.conftest import Doctor, keys_to

SECRET = "zwaluw4711"


@pytest.mark.parametrize(
    "given",
    [
        {"SLACK_BOT_TOKEN": f"xoxb-{SECRET}", "SLACK_APP_TOKEN": f"xapp-1-{SECRET}"},
        {"SLACK_BOT_TOKEN": f"xapp-{SECRET}", "SLACK_APP_TOKEN": f"xoxb-{SECRET}"},
        {"SLACK_BOT_TOKEN": f"{SECRET} 1", "SLACK_APP_TOKEN": f"'{SECRET}'"},
        {"SLACK_BOT_TOKEN": f"xoxb-{SECRET}é", "SLACK_APP_TOKEN": f"xapp-{SECRET}é"},
        {"SLACK_API_URL": f"http://me:{SECRET}@127.0.0.1:1/{SECRET}?{SECRET}"},
        {"SLACK_API_URL": f"http://me:{SECRET}@[::"},
        {"SLACK_API_URL": f"ftp://{SECRET}"},
        {"SLACK_API_URL": f"http://127.0.0.1:{SECRET}/"},
        {"HTTPS_PROXY": f"http://me:{SECRET}@127.0.0.1:1"},
        {"HTTPS_PROXY": f"{SECRET}:{SECRET}@[::"},
        {"DATABASE_URL": f"postgresql://me:{SECRET}@127.0.0.1:1/x"},
        {"DATABASE_URL": f"postgresql://me:{SECRET}@127.0.0.1:1/x?{SECRET}=1"},
        {"DATABASE_URL": f"postgresql://me:{SECRET}@127.0.0.1:{SECRET}/x"},
        {"DATABASE_URL": f"{SECRET}"},
        {"LEERKRING_KEY": SECRET},
        {"LEERKRING_KEY": "é" * 64, "LEERKRING_LANGUAGE": SECRET},
    ],
)
def test_secrets_stay_secret(doctor: Doctor, slack: StandIn, given: dict[str, str]) -> None:
    told = doctor(**keys_to(slack) | {"LEERKRING_KEY": "11" * 32} | given)
    assert told.exit_code == 1, told.text
    assert SECRET not in told.text
    assert "11" * 32 not in told.text
    assert "stopped" not in told.text, "every one of these is foreseen"
