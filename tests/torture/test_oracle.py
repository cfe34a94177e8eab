"""The oracle sees what it is there to see: each wrong that is done on purpose makes it say so."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from slack_sdk import WebClient

from tests.torture.oracle import examine
from tests.torture.town import LEAD, Town, Typed
from tests.torture.town import town as built
from tests.torture.troubles import begin

pytestmark = pytest.mark.timeout(600)

Deed = Callable[[Town], object]


@pytest.fixture
def town(address: str, tmp_path: Path) -> Iterator[Town]:
    """Build one in which all went well, and whose bot is gone."""
    with built(tmp_path, address, 5) as found:
        begin(found)
        found.bots.stop()
        assert examine(found).wrong() == []
        yield found


def test_each_wrong_that_is_done_on_purpose_is_seen(town: Town) -> None:
    seen: list[str] = []
    for deed, kinds in _DEEDS:
        deed(town)
        before, seen = seen, examine(town).wrong()
        new = [each.partition(":")[0] for each in seen if each not in before]
        assert sorted(new) == kinds, deed


def _say_again(town: Town) -> None:
    said = town.read(town.users[0], town.say("help-title"))[-1].message
    _client(town).chat_postMessage(
        channel=said.channel, text=said.text, blocks=list(said.blocks), metadata=said.metadata
    )


def _say_what_nobody_caused(town: Town) -> None:
    made_up = {"event_type": "leerkring_delivery", "event_payload": {"id": "nobody's"}}
    _client(town).chat_postMessage(channel=LEAD, text="Dag.", metadata=made_up)


def _take_away(town: Town) -> None:
    said = town.read(town.users[1], town.say("help-title"))[-1].message
    _client(town).chat_delete(channel=said.channel, ts=said.ts)


def _never_write_down(town: Town) -> None:
    town.answers.append(Typed(town.users[0], "Niemand heeft dit bewaard.", ""))


def _client(town: Town) -> WebClient:
    return WebClient(token=town.slack.bot_token, base_url=town.slack.api_url)


def _change(statement: str) -> Deed:
    def change(town: Town) -> None:
        with town.database.engine.begin() as connection:
            connection.exec_driver_sql(statement)

    return change


_HELP_OF = "kind = 'help' AND person = 'p000000000000000000"
_DEEDS: tuple[tuple[Deed, list[str]], ...] = (
    (_say_again, ["doubled", "doubled"]),  # by what is written there, and by its delivery id
    (_say_what_nobody_caused, ["doubled"]),
    (_take_away, ["lost", "lost"]),
    (_never_write_down, ["acknowledged and lost"]),
    (_change(f"UPDATE outbox SET state = 1 WHERE {_HELP_OF}3'"), ["stuck"]),  # noqa: S608  our own
    (_change(f"UPDATE outbox SET state = 4 WHERE {_HELP_OF}4'"), ["lost"]),  # noqa: S608  our own
    (_change(f"DELETE FROM outbox WHERE {_HELP_OF}5'"), ["doubled"]),  # noqa: S608  our own
    (_change("UPDATE due SET state = 4 WHERE key LIKE 'prompt:p0000000000000000001:%'"), ["lost"]),
)
