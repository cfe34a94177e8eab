"""Changes of what stands in Slack: the latest is the last, and nothing is taken away for good."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.web import SlackResponse

from flows.outbox import InPlaceOf
from handlers.sending import Sender
from tests.walks.letters import RENEWED, SAID, got, person_of, put, remark
from tests.walks.postmen import client, deliver, later, postman
from tests.walks.stage import Stage


@pytest.fixture
def said(stage: Stage) -> Stage:
    """Let a remark stand in Sanne's direct messages, and nobody deliver but whom a test asks."""
    stage.begin("sanne")
    stage.quiet()
    stage.box.program.pump.stop(60)
    put(stage.box, remark(person_of(stage, "sanne"), "changed"))
    deliver(postman(stage))
    return stage


def test_a_change_that_was_given_up_and_arrives_late_is_not_the_last(said: Stage) -> None:
    """What a person took back meanwhile would stand there for good."""
    late: list[Callable[[], object]] = []

    class Slow(WebClient):
        def chat_update(self, **given: Any) -> SlackResponse:
            call = partial(super().chat_update, **given)
            if late:
                return call()
            late.append(call)
            raise TimeoutError

    slack = said.box.slack
    slow = Slow(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[])
    worker = postman(said, sender=Sender(slow))
    person = person_of(said, "sanne")
    older = remark(person, "", InPlaceOf("changed", person))
    put(said.box, older)
    deliver(worker)
    put(said.box, replace(older, ids={**older.ids, "key": SAID}))
    later(said, worker, timedelta(seconds=20))
    late[0]()
    assert said.say(RENEWED) in said.sight("sanne", "dm")
    later(said, worker, timedelta(seconds=20), timedelta(seconds=60))
    assert said.say(RENEWED) not in said.sight("sanne", "dm")
    assert got(said, "sanne") == 1


@pytest.mark.parametrize("done", [True, False])
def test_what_has_to_be_taken_away_is_said_anew_though_that_answer_is_lost(
    said: Stage, done: bool
) -> None:
    before = said.deliveries("sanne")
    person, faults = person_of(said, "sanne"), said.box.slack.faults
    faults.error("chat.update", "edit_window_closed")
    faults.drop("chat.delete", done=done)
    put(said.box, remark(person, "", InPlaceOf("changed", person)))
    minutes = (timedelta(minutes=each) for each in (0, 1, 2, 5, 10))
    later(said, postman(said), *minutes)
    assert got(said, "sanne") == 1
    assert len(set(said.deliveries("sanne")) - set(before)) == 1


def test_what_a_person_deleted_is_not_said_anew(said: Stage) -> None:
    person = person_of(said, "sanne")
    (message,) = [each for each in said.who("sanne").messages() if said.say(SAID) in each.shown()]
    client(said).chat_delete(channel=said.who("sanne").dm, ts=message.ts)
    put(said.box, remark(person, "", InPlaceOf("changed", person)))
    later(said, postman(said), *(timedelta(minutes=each) for each in (0, 1, 5)))
    assert said.say(RENEWED) not in said.sight("sanne", "dm")
    assert got(said, "sanne") == 0
