"""The manifest asks for exactly what the code uses, and keeps to Slack's limits."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from handlers.listeners import COMMANDS
from handlers.scopes import EVENTS, METHODS, bot_scopes

ROOT = Path(__file__).parents[2]
TOP = {"_metadata", "display_information", "features", "oauth_config", "settings"}
# What the Bolt app and the Socket Mode handler call by themselves, and what one SDK call becomes.
BY_THE_SDK = {"auth.test", "apps.connections.open"}


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    """Read it as Slack would."""
    read: dict[str, Any] = yaml.safe_load((ROOT / "manifest.yml").read_text("utf-8"))
    return read


def test_scopes_are_those_of_the_methods_and_events_in_use(manifest: dict[str, Any]) -> None:
    assert set(manifest["oauth_config"]["scopes"]["bot"]) == bot_scopes()


def test_events_are_those_the_code_listens_to(manifest: dict[str, Any]) -> None:
    assert set(manifest["settings"]["event_subscriptions"]["bot_events"]) == set(EVENTS)
    files = (ROOT / "handlers").glob("*.py")
    source = "".join(file.read_text("utf-8") for file in files)
    heard = set(re.findall(r'app\.event\("([a-z_]+)"\)', source))
    assert heard == {event.partition(".")[0] for event in EVENTS}


def test_commands_are_those_the_code_answers(manifest: dict[str, Any]) -> None:
    listed = manifest["features"]["slash_commands"]
    assert tuple(each["command"] for each in listed) == COMMANDS
    assert all(each["should_escape"] for each in listed)


def test_the_table_of_methods_is_what_the_code_calls() -> None:
    called = set(BY_THE_SDK)
    for folder in ("handlers", "bot"):
        for path in (ROOT / folder).rglob("*.py"):
            if "standin" not in path.parts:
                found = re.findall(
                    r"(?:client|quick)\.([a-z]+)_([a-zA-Z_0-9]+)\(", path.read_text()
                )
                called |= {f"{group}.{_method(name)}" for group, name in found}
    assert called == set(METHODS)


def _method(name: str) -> str:
    return name.replace("connections_", "connections.")


def test_the_manifest_keeps_to_slacks_limits(manifest: dict[str, Any]) -> None:
    shown = manifest["display_information"]
    assert set(manifest) == TOP
    assert len(shown["name"]) <= 35
    assert len(shown["description"]) <= 140
    assert 175 <= len(shown["long_description"]) <= 4000
    assert re.fullmatch(r"#[0-9a-f]{6}", shown["background_color"])
    assert not manifest["features"]["app_home"]["messages_tab_read_only_enabled"]
    for command in manifest["features"]["slash_commands"]:
        assert len(command["command"]) <= 32
        assert len(command["usage_hint"]) <= 1000
    assert manifest["settings"]["socket_mode_enabled"]
    assert not manifest["settings"]["token_rotation_enabled"]
