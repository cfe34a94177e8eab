"""The rehearsal in Slack: said, found, shown, changed, and taken away."""

import json
from collections.abc import Callable

import pytest

from bot.sandbox.standin import StandIn
from flows.words import words
from tests.bot.doctor.conftest import Doctor, keys_to

STEPS = ["post", "find", "picture", "update", "clean_up"]


def _live(doctor: Doctor, slack: StandIn, user: str = "U0SANNE") -> list[tuple[str, str]]:
    told = json.loads(doctor("--json", "--live", user, **keys_to(slack)).text)
    return [(each["check"], each["mark"]) for each in told["findings"] if each["group"] == "Live"]


def test_everything_is_tried_and_nothing_is_left(doctor: Doctor, slack: StandIn) -> None:
    assert _live(doctor, slack) == [(step, "ok") for step in STEPS]
    said = json.dumps(slack.events, ensure_ascii=False)
    for key in ("doctor-test", "doctor-changed"):
        assert words("nl")(key) in said
        assert words("en")(key) in said
    assert slack.person("U0SANNE").messages("dm") == []
    assert slack.violations == []


def test_a_picture_that_slack_still_looks_at_is_shown_later(doctor: Doctor, slack: StandIn) -> None:
    slack.faults.slow_files(1)
    assert ("picture", "ok") in _live(doctor, slack)


@pytest.mark.parametrize(
    ("break_it", "steps"),
    [
        (
            lambda slack: slack.faults.error("conversations.history", "missing_scope"),
            [("post", "ok"), ("find", "fault"), ("clean_up", "ok")],
        ),
        (
            lambda slack: slack.faults.error("files.getUploadURLExternal", "missing_scope"),
            [("post", "ok"), ("find", "ok"), ("picture", "fault"), ("clean_up", "ok")],
        ),
        (
            lambda slack: slack.faults.error("chat.update", "cant_update_message"),
            [*((step, "ok") for step in STEPS[:3]), ("update", "fault"), ("clean_up", "ok")],
        ),
        (
            lambda slack: slack.faults.http_500("files.delete"),
            [*((step, "ok") for step in STEPS[:4]), ("clean_up", "look")],
        ),
        (lambda slack: slack.faults.rate_limit("chat.postMessage"), [("post", "fault")]),
        (lambda slack: slack.faults.drop("chat.postMessage", done=False), [("post", "fault")]),
    ],
)
def test_a_step_that_fails_is_told_and_the_rest_is_taken_away(
    doctor: Doctor,
    slack: StandIn,
    break_it: Callable[[StandIn], None],
    steps: list[tuple[str, str]],
) -> None:
    break_it(slack)
    assert _live(doctor, slack) == steps
    assert slack.person("U0SANNE").messages("dm") == []


@pytest.mark.parametrize("user", ["sanne", "sanne@example.org", "u0sanne", "@sanne"])
def test_it_says_where_to_find_a_member_id(doctor: Doctor, slack: StandIn, user: str) -> None:
    told = doctor("--live", user, **keys_to(slack))
    assert told.exit_code == 2
    assert "Copy member ID" in told.text


def test_somebody_who_is_not_there(doctor: Doctor, slack: StandIn) -> None:
    told = doctor("--live", "U0NIEMAND", **keys_to(slack))
    assert told.exit_code == 1
    assert "Check the member id" in told.last


def test_without_a_workspace_nothing_is_tried(doctor: Doctor) -> None:
    told = doctor("--live", "U0SANNE")
    assert told.exit_code == 1
    assert "\nLive\n" not in told.text
