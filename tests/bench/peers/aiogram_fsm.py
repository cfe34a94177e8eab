"""aiogram: a finite state machine with six states, its memory in a plain SQLite file."""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from aiogram.types import Chat, Message, Update, User

from tests.bench.contest import ANSWERS, STEPS, Counter, PeerStore, serve

NOW = datetime(2026, 11, 2, 8, tzinfo=UTC)


class Issue(StatesGroup):
    """The six questions."""

    issue = State()
    why = State()
    tried = State()
    move = State()
    learn = State()
    satisfied = State()


STATES = [getattr(Issue, step) for step in STEPS]


class SqliteStorage(BaseStorage):
    """aiogram's storage interface on SQLite."""

    def __init__(self, store: PeerStore) -> None:
        self._store = store

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        self._store.put(_named(key, "state"), state.state if isinstance(state, State) else state)

    async def get_state(self, key: StorageKey) -> str | None:
        return self._store.get(_named(key, "state"))

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        self._store.put(_named(key, "data"), json.dumps(data, ensure_ascii=False))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        data: dict[str, Any] = json.loads(self._store.get(_named(key, "data")) or "{}")
        return data

    async def close(self) -> None:
        """Nothing is held open for long."""


class AiogramFsm:
    """The contestant."""

    def __init__(self, file: Path, *, whole_turn: bool) -> None:
        self._file, self._whole_turn = file, whole_turn
        self._loop = asyncio.new_event_loop()
        self._bot = Bot("42:bench")

    def prepare(self, people: int, answering: int, counter: Counter | None) -> None:
        self._store = PeerStore(self._file, counter, whole_turn=self._whole_turn)
        storage = SqliteStorage(self._store)
        self._dispatcher = dispatcher_on(storage, self._store)
        self._answering = range(0, people, people // answering)
        for person in range(people):
            context = self._dispatcher.fsm.get_context(self._bot, person + 1, person + 1)
            self._loop.run_until_complete(context.set_state(STATES[0]))
        self._make_ready(0)

    def hear(self, question: int) -> None:
        del question
        self._loop.run_until_complete(self._hear())

    async def _hear(self) -> None:
        for update in self._updates:
            await self._dispatcher.feed_update(self._bot, update)

    def rest(self, question: int) -> None:
        if question + 1 < len(STEPS):
            self._make_ready(question + 1)

    def held(self) -> int:
        rows = self._store.connection.execute("SELECT text FROM kept WHERE key LIKE '%:data'")
        return sum(len(json.loads(text)) for (text,) in rows)

    def versions(self) -> dict[str, str]:
        return {"aiogram": version("aiogram")}

    def _make_ready(self, question: int) -> None:
        self._updates = [update_of(person, question) for person in self._answering]


def dispatcher_on(storage: SqliteStorage, store: PeerStore) -> Dispatcher:
    dispatcher = Dispatcher(storage=storage)
    for place, state in enumerate(STATES):
        dispatcher.message.register(_handler(place, store), state)

    async def whole(
        handler: Callable[[Update, dict[str, Any]], Awaitable[Any]],
        event: Update,
        data: dict[str, Any],
    ) -> Any:
        with store.turn():
            return await handler(event, data)

    dispatcher.update.outer_middleware(whole)
    return dispatcher


def _handler(place: int, store: PeerStore) -> Callable[[Message, FSMContext], Awaitable[None]]:
    async def answered(message: Message, state: FSMContext) -> None:
        await state.update_data({STEPS[place]: message.text})
        last = place + 1 == len(STEPS)
        await state.set_state(None if last else STATES[place + 1])
        store.reply(str(message.chat.id), "end" if last else STEPS[place + 1])

    return answered


def update_of(person: int, question: int) -> Update:
    number = person + 1
    message = Message(
        message_id=question + 1,
        date=NOW,
        chat=Chat(id=number, type="private"),
        from_user=User(id=number, is_bot=False, first_name="Somebody"),
        text=ANSWERS[question],
    )
    return Update(update_id=number * 10 + question, message=message)


def _named(key: StorageKey, what: str) -> str:
    return f"{key.bot_id}:{key.chat_id}:{key.user_id}:{what}"


if __name__ == "__main__":
    serve(AiogramFsm(Path(sys.argv[1]), whole_turn="whole" in sys.argv))
