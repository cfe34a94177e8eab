"""Each protection that is switched off does the harm it is there against, and that is seen."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.torture.oracle import Count, examine
from tests.torture.scenarios import Deaths
from tests.torture.town import Town
from tests.torture.town import town as built

pytestmark = pytest.mark.timeout(600)

POST = "chat.postMessage"


@pytest.fixture
def town(address: str, tmp_path: Path) -> Iterator[Town]:
    """Build one in which people wait for their weekly question."""
    with built(tmp_path, address, 2) as found:
        found.seed()
        found.prompts = 1
        yield found


def _suffer(town: Town, sabotage: str, crash: str, write: bool) -> Count:
    """Let a bot live, and perhaps die once, and the next one finish; one of both is sabotaged."""
    town.bots.order = replace(town.bots.order, sabotage=sabotage)
    if crash:
        town.bots.next_crash = Deaths(crash)
    town.bots.start()
    if write:
        town.await_prompts()
        town.answer(town.users[0])
    if crash:
        town.bots.await_ends(1)
    town.await_prompts()
    town.settle()
    return examine(town)


def test_without_looking_up_what_was_accepted_is_said_twice(town: Town) -> None:
    count = _suffer(town, "no look-up", "after accept", write=False)
    assert count.doubled
    assert not count.lost


def test_with_the_retries_of_the_sdk_what_was_accepted_is_said_twice(town: Town) -> None:
    town.slack.faults.drop(POST, done=True)
    count = _suffer(town, "retries of the SDK", "", write=False)
    assert count.doubled
    assert not count.lost


def test_with_a_lease_shorter_than_an_attempt_it_is_said_twice(town: Town) -> None:
    town.slack.faults.history_lag = timedelta(seconds=1)
    town.slack.faults.slow(POST, seconds=1.5, times=2)
    count = _suffer(town, "hasty leases", "", write=False)
    assert count.doubled
    assert not count.lost


def test_with_an_acknowledgement_before_the_commit_what_was_typed_is_lost(town: Town) -> None:
    count = _suffer(town, "acknowledging first", "while hearing", write=True)
    assert count.lost_inputs
    assert not count.doubled
