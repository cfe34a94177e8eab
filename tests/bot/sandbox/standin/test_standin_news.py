"""What the page is told: what is new for whom, and that all may begin anew."""

import json
import threading
from typing import Any

import pytest

from bot.clock import PlayClock
from bot.sandbox.standin import Person, StandIn
from tests.bot.sandbox.standin.conftest import WORKSPACE
from tests.bot.sandbox.standin.test_standin_guard import ask


def look(slack: StandIn, **about: Any) -> dict[str, Any]:
    status, text = ask(slack, "POST", "/page/state", {}, {"person": "U0FATIMA", **about})
    assert status == 200
    state: dict[str, Any] = json.loads(text)
    return state


def news(state: dict[str, Any], place: str) -> int:
    return int(next(each["unread"] for each in state["places"] if each["id"] == place))


def test_what_others_wrote_after_the_mark_is_new(slack: StandIn, john: Person) -> None:
    first = john.say("samen", "One")
    assert news(look(slack), "C0SAMEN") == 0, "what stood there before the first look is old"
    assert news(look(slack, since=first.ts), "C0SAMEN") == 0
    john.say("samen", "Two")
    slack.person("U0FATIMA").say("samen", "Three, by herself")
    since = look(slack, since=first.ts)
    assert news(since, "C0SAMEN") == 1
    assert {each["id"]: each["unread"] for each in since["people"]}["U0FATIMA"] == 1
    last = next(each["latest"] for each in since["places"] if each["id"] == "C0SAMEN")
    assert news(look(slack, since=first.ts, read={"U0FATIMA/C0SAMEN": last}), "C0SAMEN") == 0


def test_what_the_bot_asks_is_new_until_it_was_answered(slack: StandIn, fatima: Person) -> None:
    fatima.say("dm", "hello")
    slack.admin.bot_message(fatima.dm, "A question")
    assert news(look(slack), fatima.dm) == 1
    fatima.say("dm", "An answer")
    assert news(look(slack), fatima.dm) == 0


def test_a_look_that_is_no_json_is_refused(slack: StandIn) -> None:
    assert ask(slack, "POST", "/page/state", {"Content-Type": "text/plain"}, {"a": 1})[0] == 415


@pytest.mark.parametrize("offered", [True, False])
def test_all_begins_anew_where_that_is_offered(*, offered: bool) -> None:
    asked = threading.Event()
    again = asked.set if offered else None
    with StandIn(WORKSPACE, PlayClock(), scopes=frozenset(), again=again) as slack:
        assert look(slack)["again"] is offered
        status = ask(slack, "POST", "/page/do", {}, {"person": "U0FATIMA", "deed": "again"})[0]
        assert (status, asked.is_set()) == ((200, True) if offered else (400, False))
