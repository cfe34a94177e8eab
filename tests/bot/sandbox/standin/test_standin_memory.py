"""What is in a workspace outlives the stand-in, however it ends."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk import WebClient

from bot.clock import PlayClock
from bot.sandbox.standin import (
    Channel,
    Memory,
    Message,
    Settings,
    StandIn,
    Timing,
    UnreadableError,
    User,
    Workspace,
)
from bot.sandbox.standin.memory import contents
from bot.sandbox.standin.values import File, Hook, View
from bot.sandbox.standin.world import World
from tests.bot.sandbox.standin.conftest import SCOPES, WORKSPACE
from tests.bot.sandbox.standin.test_standin_sockets import Ear
from tests.hangup import hang_up

Start = Callable[[], StandIn]

_TEXT = st.text(max_size=8)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | _TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=5,
)
_OBJECT = st.dictionaries(_TEXT, _JSON, max_size=3)
_MOMENT = st.datetimes(timezones=st.just(UTC))


_BLOCKS = st.lists(_OBJECT, max_size=2).map(tuple)
_IDS = st.lists(_TEXT, max_size=2).map(tuple)
_VALUES = st.dictionaries(_TEXT, st.dictionaries(_TEXT, _OBJECT, max_size=2), max_size=2)
_FLAG = st.booleans()
_USER = st.builds(
    User, _TEXT, _TEXT, _TEXT, role=_TEXT, deleted=_FLAG, is_stranger=_FLAG, team=_TEXT
)
_CHANNEL = st.builds(
    Channel, _TEXT, _TEXT, st.frozensets(_TEXT, max_size=3), is_private=_FLAG, purpose=_TEXT
)
_MESSAGE = st.builds(
    Message,
    _TEXT,
    _TEXT,
    _TEXT,
    _TEXT,
    blocks=_BLOCKS,
    metadata=st.none() | _OBJECT,
    files=_IDS,
    tombstone=_FLAG,
    only_for=_TEXT,
)
_FILE = st.builds(
    File, _TEXT, _TEXT, _TEXT, st.integers(), data=st.binary(), complete=_FLAG, channels=_IDS
)
_VIEW = st.builds(
    View,
    _TEXT,
    _TEXT,
    _OBJECT,
    _TEXT,
    _TEXT,
    values=_VALUES,
    errors=st.dictionaries(_TEXT, _TEXT, max_size=2),
)
_HOOK = st.builds(Hook, _TEXT, _TEXT, _MOMENT, message_ts=_TEXT, uses=st.integers())


def _by_name(each: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(_TEXT, each, max_size=3)


@st.composite
def _worlds(draw: st.DrawFn) -> World:
    """Furnish a world with anything at all."""
    world = World(Workspace(users=(), channels=()), PlayClock())
    world.users |= draw(_by_name(_USER))
    world.channels |= draw(_by_name(_CHANNEL))
    for number in draw(st.lists(st.integers(0, 9), max_size=3)):
        world.dm_of(f"U{number}")
    for message in draw(st.lists(_MESSAGE, max_size=4)):
        world.keep(message)
    world.files |= draw(_by_name(_FILE))
    world.stacks |= draw(_by_name(st.lists(_VIEW, min_size=1, max_size=3)))
    world.homes |= draw(_by_name(_VIEW))
    world.hooks |= draw(_by_name(_HOOK))
    world.unheard |= draw(_by_name(_OBJECT))
    world.warnings |= draw(_by_name(st.lists(_TEXT, min_size=1, max_size=3)))
    world.choices |= draw(st.dictionaries(st.tuples(_TEXT, _TEXT, _TEXT), _VALUES, max_size=2))
    world.counters |= {"id": draw(st.integers(0, 2**50)), "ts": draw(st.integers(0, 2**60))}
    world.token_error = draw(_TEXT)
    return world


def _read(path: Path) -> World:
    world = World(Workspace(users=(), channels=()), PlayClock())
    with Memory(path) as memory:
        memory.recall(world)
    return world


@given(_worlds(), _worlds())
def test_any_world_is_read_as_it_was_written(first: World, second: World) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "world.db"
        with Memory(path) as memory:
            memory.write(first)
            assert contents(_read(path)) == contents(first)
            memory.write(second)
        again = _read(path)
    assert contents(again) == contents(second)
    assert again.stacks == second.stacks
    assert again.warnings == second.warnings
    assert all(again.dm_user(dm) == user for user, dm in second.dms.items())


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Give a way to start a stand-in that goes on where the last one was, however that ended."""
    running: list[StandIn] = []
    memories: list[Memory] = []

    def begin() -> StandIn:
        memory = Memory(tmp_path / "world.db")
        slack = StandIn(
            WORKSPACE,
            PlayClock(memory.reached),
            scopes=SCOPES,
            commands=("/thermometer",),
            settings=Settings(Timing(ack_seconds=1.0, ping_seconds=0.1)),
        )
        slack.remember_in(memory)
        slack.start()
        running.append(slack)
        memories.append(memory)
        return slack

    yield begin
    for slack in running:
        slack.stop()
    for memory in memories:
        memory.close()


def _client(slack: StandIn) -> WebClient:
    return WebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[], timeout=2)


def test_everything_on_screen_is_there_after_a_kill(start: Start) -> None:
    killed = start()
    client = _client(killed)
    fatima = killed.person("U0FATIMA")
    dot = client.files_upload_v2(filename="a.png", content=b"\x89PNG", alt_txt="dot")["file"]["id"]
    picture = {"type": "image", "alt_text": "dot", "slack_file": {"id": dot}}
    said = client.chat_postMessage(channel=fatima.id, text="hello", blocks=[picture])
    fatima.say("dm", "there", thread_ts=said["ts"])
    fatima.edit(fatima.say("samen", "one"), "two")
    client.views_publish(user_id=fatima.id, view={"type": "home", "blocks": [{"type": "divider"}]})
    before = contents(killed._world)  # noqa: SLF001  all of it, not only what a person sees
    seen = fatima.messages(), fatima.messages("samen"), fatima.home
    heir = start()  # the other one was never told to stop
    fatima = heir.person("U0FATIMA")
    assert contents(heir._world) == before  # noqa: SLF001  as above
    assert (fatima.messages(), fatima.messages("samen"), fatima.home) == seen
    assert heir._world.files[dot].data == b"\x89PNG"  # noqa: SLF001  as above
    assert list(heir._world.users) == list(killed._world.users)  # noqa: SLF001  as above
    later = _client(heir).chat_postMessage(channel=fatima.id, text="later")
    assert later["ts"] > max(each.ts for each in [*seen[0], *seen[1]])


def test_what_was_deleted_does_not_come_back(start: Start) -> None:
    slack = start()
    john = slack.person("U0JOHN")
    john.delete(john.say("secret", "between us"))
    slack.admin.delete_channel("C0OPEN")
    slack.stop()
    heir = start()
    assert heir.person("U0JOHN").messages("secret") == []
    assert "C0OPEN" not in heir._world.channels  # noqa: SLF001  nobody sees what is not there


def test_an_event_the_bot_never_acknowledged_comes_to_the_next_one(start: Start) -> None:
    slack = start()
    slack.person("U0FATIMA").say("dm", "is anybody there?")
    unheard = slack.events[0]
    heir = start()
    heir.ack_seconds = 10.0  # a busy machine may answer late, and the next time is a minute on
    ear = Ear(heir)
    heard = ear.await_heard(1)[0]
    assert heard.payload == unheard
    assert (heard.retry_attempt, heard.retry_reason) == (1, "timeout")
    heir.wait(lambda: not heir._world.unheard)  # noqa: SLF001  what waits cannot be seen
    hang_up(ear.client)
    assert start()._world.unheard == {}  # noqa: SLF001  as above


def test_an_address_for_replies_stays_good_and_is_used_up(start: Start) -> None:
    slack = start()
    hooks = slack._office.hooks  # noqa: SLF001  the address itself holds the port
    word = hooks.give("U0FATIMA", "C0SAMEN")
    for _ in range(3):
        hooks.take(word)
    left = start()._world.hooks[word]  # noqa: SLF001  as above
    assert (left.user, left.channel, left.uses) == ("U0FATIMA", "C0SAMEN", 3)


def test_the_clock_goes_on_and_never_back(start: Start, tmp_path: Path) -> None:
    slack = start()
    later = slack.now() + timedelta(days=20)
    slack.play(later)
    heir = start()  # the other one was never told to stop
    assert later <= heir.now() < later + timedelta(days=1)
    heir.stop()
    with Memory(tmp_path / "world.db") as memory:
        reached = memory.reached
        memory.note_clock(later)
        assert memory.reached == reached >= later


def test_a_file_of_something_else_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "world.db"
    path.write_text("this is no database, " * 300)
    with pytest.raises(UnreadableError):
        Memory(path)


@pytest.mark.parametrize(
    "sentence",
    [
        "PRAGMA user_version = 99",
        "UPDATE thing SET value = json_insert(value, '$.colour', 'red') WHERE kind = 'user'",
        "UPDATE thing SET value = json_remove(value, '$.name') WHERE kind = 'channel'",
        "UPDATE thing SET value = json_replace(value, '$.name', 7) WHERE kind = 'user'",
        "UPDATE thing SET value = '{' WHERE kind = 'counter'",
        "UPDATE thing SET kind = 'colour' WHERE kind = 'token'",
        "UPDATE thing SET about = 'U0FATIMA' WHERE about = '[\"U0FATIMA\"]'",
    ],
)
def test_a_world_of_another_version_is_not_read(
    start: Start, tmp_path: Path, sentence: str
) -> None:
    start().stop()
    with sqlite3.connect(tmp_path / "world.db") as file:
        file.execute(sentence)
    with pytest.raises(UnreadableError):
        Memory(tmp_path / "world.db")


def test_notes_are_kept(tmp_path: Path) -> None:
    with Memory(tmp_path / "world.db") as memory:
        assert memory.note("told") == ""
        memory.write_note("told", "yes")
        memory.write_note("told", "twice")
    with Memory(tmp_path / "world.db") as memory:
        assert memory.note("told") == "twice"


def test_a_person_who_changed_is_written_once_more(start: Start) -> None:
    slack = start()
    slack.admin.change_user("U0JOHN", tz="Europe/Paris")
    john = start()._world.users["U0JOHN"]  # noqa: SLF001  what Slack knows, not what is shown
    assert john == replace(WORKSPACE.users[1], tz="Europe/Paris")
