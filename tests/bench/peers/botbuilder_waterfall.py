"""botbuilder-dialogs: a waterfall of six text prompts, its memory in a plain SQLite file."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import jsonpickle
from botbuilder.core import BotAdapter, ConversationState, MessageFactory, Storage, TurnContext
from botbuilder.dialogs import (
    DialogSet,
    DialogTurnResult,
    DialogTurnStatus,
    WaterfallDialog,
    WaterfallStepContext,
)
from botbuilder.dialogs.prompts import PromptOptions, TextPrompt
from botbuilder.schema import (
    Activity,
    ChannelAccount,
    ConversationAccount,
    ConversationReference,
    ResourceResponse,
)

from tests.bench.contest import ANSWERS, STEPS, Counter, PeerStore, serve


class SqliteStorage(Storage):
    """botbuilder's storage interface on SQLite."""

    def __init__(self, store: PeerStore) -> None:
        self._store = store

    async def read(self, keys: list[str]) -> dict[str, Any]:
        found = {key: self._store.get(key) for key in keys}
        return {key: read(text) for key, text in found.items() if text}

    async def write(self, changes: dict[str, Any]) -> None:
        for key, value in changes.items():
            self._store.put(key, jsonpickle.encode(value))

    async def delete(self, keys: list[str]) -> None:
        for key in keys:
            self._store.put(key, None)


class NotingAdapter(BotAdapter):
    """Notes what is said instead of sending it."""

    def __init__(self, store: PeerStore) -> None:
        super().__init__()
        self._store = store

    async def process(
        self, heard: Activity, logic: Callable[[TurnContext], Awaitable[None]]
    ) -> None:
        with self._store.turn():
            await self.run_pipeline(TurnContext(self, heard), logic)

    async def send_activities(
        self, context: TurnContext, activities: list[Activity]
    ) -> list[ResourceResponse]:
        for each in activities:
            self._store.reply(context.activity.conversation.id, each.text)
        return [ResourceResponse(id="1") for _ in activities]

    async def update_activity(self, context: TurnContext, activity: Activity) -> None:
        raise NotImplementedError

    async def delete_activity(self, context: TurnContext, reference: ConversationReference) -> None:
        raise NotImplementedError


class Questions:
    """The bot: one dialog, its state saved at the end of each turn."""

    def __init__(
        self,
        store: PeerStore,
        asked: tuple[str, ...] = STEPS,
        prompts: tuple[str, ...] | None = None,
    ) -> None:
        self._asked, self._prompts = asked, prompts or asked
        self._state = ConversationState(SqliteStorage(store))
        self._answers = self._state.create_property("answers")
        self._dialogs = DialogSet(self._state.create_property("dialog"))
        self._dialogs.add(TextPrompt("text"))
        steps = [self._step(place) for place in range(len(asked) + 1)]
        self._dialogs.add(WaterfallDialog("questions", steps))

    async def on_turn(self, turn: TurnContext) -> None:
        dialog = await self._dialogs.create_context(turn)
        result = await dialog.continue_dialog()
        if result.status is DialogTurnStatus.Empty:
            await dialog.begin_dialog("questions")
        await self._state.save_changes(turn)

    def _step(self, place: int) -> Callable[[WaterfallStepContext], Awaitable[DialogTurnResult]]:
        async def step(at: WaterfallStepContext) -> DialogTurnResult:
            if place:
                answers = await self._answers.get(at.context, dict)
                answers[self._asked[place - 1]] = at.result
            if place == len(self._asked):
                await at.context.send_activity(MessageFactory.text("end"))
                return await at.end_dialog()
            prompt = PromptOptions(prompt=MessageFactory.text(self._prompts[place]))
            return await at.prompt("text", prompt)

        return step


class BotbuilderWaterfall:
    """The contestant."""

    def __init__(self, file: Path, *, whole_turn: bool) -> None:
        self._file, self._whole_turn = file, whole_turn
        self._loop = asyncio.new_event_loop()

    def prepare(self, people: int, answering: int, counter: Counter | None) -> None:
        self._store = PeerStore(self._file, counter, whole_turn=self._whole_turn)
        self._adapter = NotingAdapter(self._store)
        self._bot = Questions(self._store)
        self._answering = range(0, people, people // answering)
        self._heard = [activity(person, "hello") for person in range(people)]
        self.hear(0)
        self._make_ready(0)

    def hear(self, question: int) -> None:
        del question
        self._loop.run_until_complete(self._hear())

    async def _hear(self) -> None:
        for heard in self._heard:
            await self._adapter.process(heard, self._bot.on_turn)

    def rest(self, question: int) -> None:
        if question + 1 < len(STEPS):
            self._make_ready(question + 1)

    def held(self) -> int:
        rows = self._store.connection.execute("SELECT text FROM kept")
        return sum(len(read(text).get("answers", {})) for (text,) in rows)

    def versions(self) -> dict[str, str]:
        return {name: version(name) for name in ("botbuilder-core", "botbuilder-dialogs")}

    def _make_ready(self, question: int) -> None:
        self._heard = [activity(person, ANSWERS[question]) for person in self._answering]


def read(text: str) -> Any:
    """Read what was kept."""
    return jsonpickle.decode(text)  # noqa: S301  what this program wrote itself


def activity(person: int, text: str) -> Activity:
    """Let somebody type."""
    return Activity(
        type="message",
        channel_id="bench",
        service_url="https://bench.invalid",
        from_property=ChannelAccount(id=f"user-{person}"),
        recipient=ChannelAccount(id="bot"),
        conversation=ConversationAccount(id=f"conversation-{person}"),
        text=text,
    )


if __name__ == "__main__":
    serve(BotbuilderWaterfall(Path(sys.argv[1]), whole_turn="whole" in sys.argv))
