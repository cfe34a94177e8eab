"""The files for running it for good fit the program and the machine."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.cli import cli
from bot.settings import Settings, read_settings

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "docs" / "deploy"
UNIT = (DEPLOY / "leerkring.service").read_text("utf-8")
IMAGE = (DEPLOY / "Dockerfile").read_text("utf-8")
COMPOSE = (DEPLOY / "compose.yml").read_text("utf-8")
SETTINGS = set(re.findall(r'"([A-Z]+(?:_[A-Z]+)+)"', (ROOT / "bot/settings.py").read_text("utf-8")))
_OF_POSTGRES = {"POSTGRES_PASSWORD", "POSTGRES_USER", "POSTGRES_DB"}


def _service(name: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(COMPOSE)["services"][name]
    return found


def test_the_bot_waits_for_a_healthy_database_and_gets_time_to_stop() -> None:
    bot, database = _service("bot"), _service("database")
    assert bot["depends_on"] == {"database": {"condition": "service_healthy"}}
    assert database["healthcheck"]["test"][1] == "pg_isready"
    assert database["image"] == "postgres:18"
    assert (DEPLOY / bot["build"]["context"]).resolve() == ROOT
    assert (ROOT / bot["build"]["dockerfile"]).is_file()
    assert int(bot["stop_grace_period"].rstrip("s")) > 10
    volume = database["volumes"][0].partition(":")[0]
    assert volume in yaml.safe_load(COMPOSE)["volumes"]


def test_secrets_come_from_outside_and_settings_are_those_of_the_program() -> None:
    given = _service("bot")["environment"] | _service("database")["environment"]
    assert set(given) <= SETTINGS | _OF_POSTGRES
    for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "LEERKRING_KEY", "POSTGRES_PASSWORD"):
        assert given[name].startswith(f"${{{name}:?"), "compose says in words that it is missing"
    assert set(re.findall(r"\$\{([A-Z_]+)", COMPOSE)) <= SETTINGS | _OF_POSTGRES
    assert set(re.findall(r"\b(LEERKRING_[A-Z]+)=", IMAGE)) <= SETTINGS


def test_every_setting_of_the_env_file_reaches_the_bot_and_is_as_always_without() -> None:
    given = _service("bot")["environment"]
    of_the_image = {"LEERKRING_ERASED_LOG", "SLACK_API_URL"}
    assert set(given) >= {each for each in SETTINGS if "_TOKEN" not in each} - of_the_image
    empty = re.compile(r"\$\{[A-Z_]+:[-?]([^}]*)\}")
    without = {name: empty.sub(r"\1", value) for name, value in given.items() if "KEEP" in name}
    for name in ("LEERKRING_KEY_OLD", "LEERKRING_LOG", "LEERKRING_HTTP", "LEERKRING_TIMES"):
        without[name] = empty.sub(r"\1", given[name])
    assert read_settings(without, ROOT / "no.env") == Settings(http="127.0.0.1:9464", log="json")


def test_the_image_takes_what_is_there_checks_hashes_and_is_nobody_special() -> None:
    copied = [each.split()[0] for each in re.findall(r"^COPY (?!--)(.*)", IMAGE, re.MULTILINE)]
    assert {"bot", "handlers", "flows", "storage", "requirements.lock"} <= set(copied)
    assert [each for each in copied if not (ROOT / each).exists()] == []
    let_in = re.findall(r"^!(.*)", (DEPLOY / "Dockerfile.dockerignore").read_text(), re.MULTILINE)
    given = re.findall(r"^COPY (?!--)(.*) ", IMAGE, re.MULTILINE)
    assert set(" ".join(given).split()) == set(let_in)
    assert "--require-hashes -r requirements.lock" in IMAGE
    assert re.search(r"^USER leerkring$", IMAGE, re.MULTILINE)
    health = re.search(r'^HEALTHCHECK .*CMD \["leerkring", "(\w+)"\]', IMAGE, re.MULTILINE)
    assert health
    assert {health[1], "run"} <= set(cli.commands)


def test_no_image_names_its_registry() -> None:
    images = [*re.findall(r"^FROM (\S+)", IMAGE, re.MULTILINE), _service("database")["image"]]
    assert images
    assert [each for each in images if "/" in each] == []


def test_the_unit_gives_time_to_stop_and_starts_what_is_there() -> None:
    said = dict(re.findall(r"^(\w+)=(.*)$", UNIT, re.MULTILINE))
    assert said["ExecStart"].split()[1] in cli.commands
    assert said["Restart"] == "on-failure"
    assert int(said["TimeoutStopSec"]) > 10
    assert said["WorkingDirectory"] == f"/var/lib/{said['StateDirectory']}"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="there is no systemd here")
def test_systemd_reads_the_unit_without_a_complaint(tmp_path: Path) -> None:
    unit = tmp_path / "leerkring.service"
    unit.write_text(UNIT.replace("/opt/leerkring/.venv/bin/leerkring", sys.executable))
    found = subprocess.run(  # noqa: S603  only our own file
        ["systemd-analyze", "verify", "--man=no", str(unit)],  # noqa: S607  where it is differs
        capture_output=True,
        text=True,
        check=False,
    )
    assert "leerkring.service" not in found.stderr, found.stderr
