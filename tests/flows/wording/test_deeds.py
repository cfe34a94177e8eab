"""A form about a set of questions, sent once, twice, or too late."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import pytest

from flows.conversation.flow import Flow, Wording
from flows.conversation.overlay import Overlay
from flows.cycle.phases import FLOWS, Phase
from flows.errors import Refused
from flows.people import Network
from flows.wording.changing import switched
from flows.wording.deeds import change, changed_already, problem_with
from flows.wording.ports import KEPT, Edition
from flows.wording.sets import Set

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
FLOW = FLOWS[Phase.ISSUE]
NETWORK = Network("n", "T", "C", "Kring", "", "nl", "UTC", date(2026, 11, 1), date(2027, 5, 1))
NONE = Wording()


@dataclass(frozen=True, slots=True)
class Asked:
    """A course, as far as its questions go."""

    flow: Flow


def a_set(*overlays: Overlay) -> Set:
    """Give a set of which these versions were made, the newest last."""
    made = [
        Edition("n", "T", FLOW.id, version, NOW, overlay)
        for version, overlay in enumerate(overlays, start=1)
    ]
    course: Any = Asked(FLOW)
    return Set(NETWORK, course, tuple(reversed(made))[: KEPT + 1])


def test_a_form_that_is_sent_twice_was_kept_once() -> None:
    off = switched(Overlay(), "tried")
    ids = {"version": "0", "what": "switch", "step": "tried", "own": ""}
    assert change(a_set(), ids, NONE) == off
    assert not changed_already(a_set(), ids, NONE)
    assert changed_already(a_set(off), ids, NONE)
    assert not changed_already(a_set(switched(Overlay(), "move")), ids, NONE)
    assert not changed_already(a_set(off, Overlay()), ids, NONE)


def test_every_version_that_is_kept_can_be_gone_back_to() -> None:
    overlays = [Overlay(order=(step.id,)) for step in FLOW.steps]
    few, all_ = a_set(*overlays[:2]), a_set(*overlays, Overlay())
    assert [few.before(version) for version in range(2)] == [Overlay(), overlays[0]]
    assert [all_.before(version) for version in range(2)] == [None, None]
    assert [all_.before(version) for version in range(2, 7)] == overlays[1:]
    gone = {"version": "7", "what": "back", "step": "1", "own": ""}
    with pytest.raises(Refused):
        change(all_, gone, NONE)


def test_a_question_that_is_not_there_is_refused() -> None:
    ids = {"version": "0", "what": "switch", "step": "net:gone", "own": ""}
    with pytest.raises(Refused):
        change(a_set(), ids, NONE)


@pytest.mark.parametrize(
    ("written", "wrong"),
    [
        (Wording(), {"nl": "wording-none"}),
        (Wording("Waarom?"), {}),
        (Wording("", "w" * 300), {}),
        (Wording("Waarom?", "w" * 301), {"en": "wording-long"}),
        (Wording("w" * 301, "w" * 3000), {"nl": "wording-long", "en": "wording-long"}),
    ],
)
def test_words_are_in_one_language_at_least_and_not_too_long(
    written: Wording, wrong: dict[str, str]
) -> None:
    assert problem_with(written) == wrong
