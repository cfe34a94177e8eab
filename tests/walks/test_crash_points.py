"""Killed between any two steps of a delivery: afterwards each thing stands there once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from flows.outbox import InPlaceOf, Letter, ToClick, ToHome
from handlers.sending import Sender
from tests.walks.letters import RENEWED, TEAM, got, person_of, put, remark
from tests.walks.postmen import KilledError, client, deliver, dying, later, postman
from tests.walks.stage import Stage


@dataclass(frozen=True, slots=True)
class Way:
    """Something to be said, the calls that takes, and how to count it."""

    put: Callable[[Stage], None]
    calls: tuple[str, ...]
    count: Callable[[Stage], int]


def _say(stage: Stage) -> None:
    put(stage.box, remark(person_of(stage, "sanne"), "once"))


def _change(stage: Stage) -> None:
    person = person_of(stage, "sanne")
    put(stage.box, remark(person, "changed"))
    deliver(postman(stage))
    put(stage.box, remark(person, "", InPlaceOf("changed", person)))


def _take_away(stage: Stage) -> None:
    """Change what Slack lets nobody change any more, so that it is taken away and said anew."""
    _change(stage)
    stage.box.slack.faults.error("chat.update", "edit_window_closed")


def _stands(stage: Stage) -> int:
    """Count the message, changed or said anew."""
    return got(stage, "sanne") + stage.sight("sanne", "dm").count(stage.say(RENEWED))


def _show_home(stage: Stage) -> None:
    person = person_of(stage, "sanne")
    put(stage.box, Letter(TEAM, "home", {"person": person, "page": "0"}, ToHome(person)))


def _export(stage: Stage) -> None:
    network, person = stage.network().id, person_of(stage, "marijke")
    ids = {"network": network, "person": person}
    put(stage.box, Letter(TEAM, "network.export", ids, remark(person, "").to, "export"))


WAYS = {
    "message": Way(_say, ("post",), lambda stage: got(stage, "sanne")),
    "change": Way(
        _change, ("update",), lambda stage: stage.sight("sanne", "dm").count(stage.say(RENEWED))
    ),
    "what is taken away": Way(_take_away, ("update", "delete"), _stands),
    "document": Way(
        _export,
        ("bring", "direct", "share"),
        lambda stage: sum(len(each.files) for each in stage.who("marijke").messages()),
    ),
    "home": Way(
        _show_home, ("publish_home",), lambda stage: int(stage.who("sanne").home is not None)
    ),
}
POINTS = [(way, call) for way, each in WAYS.items() for call in each.calls]


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(("way", "call"), POINTS)
def test_killed_between_two_steps_it_is_said_once(
    alone: Stage, way: str, call: str, when: str
) -> None:
    WAYS[way].put(alone)
    with pytest.raises(KilledError):
        deliver(postman(alone, sender=dying(alone, call, when)))
    later(alone, postman(alone), timedelta(seconds=59), timedelta(minutes=2), timedelta(minutes=5))
    assert WAYS[way].count(alone) == 1


@pytest.mark.parametrize("when", ["before", "after"])
def test_an_answer_to_a_click_is_never_repeated(alone: Stage, when: str) -> None:
    told: list[str] = []

    class Ear(Sender):
        def reply(self, *given: Any) -> Any:
            told.append(given[0])
            return super().reply(*given)

    person = person_of(alone, "sanne")
    put(alone.box, remark(person, "", ToClick(f"{alone.box.slack.url}hooks/none", person)))
    with pytest.raises(KilledError):
        deliver(postman(alone, sender=dying(alone, "reply", when)))
    ear = Ear(client(alone, retry_handlers=[]))
    later(alone, postman(alone, sender=ear), timedelta(minutes=2), timedelta(minutes=40))
    assert told == []
    alone.forgive()
