"""aiogram with the store it brings along by default, which keeps everything in memory."""

import asyncio
import sys
from importlib.metadata import version
from pathlib import Path

from aiogram import Bot
from aiogram.fsm.storage.memory import MemoryStorage

from tests.bench.contest import PeerStore, serve
from tests.bench.peers.aiogram_fsm import STATES, dispatcher_on, update_of


class AiogramMemory:
    """The contestant."""

    def __init__(self, file: Path) -> None:
        self._loop = asyncio.new_event_loop()
        self._bot = Bot("42:bench")
        self._dispatcher = dispatcher_on(MemoryStorage(), PeerStore(file, None, whole_turn=False))

    def answer(self, people: int, questions: int) -> int:
        """Let everybody answer some questions; tells how many answers are held."""
        self._loop.run_until_complete(self._answer(people, questions))
        return self.held(people)

    async def _answer(self, people: int, questions: int) -> None:
        for person in range(people):
            await self._dispatcher.fsm.get_context(self._bot, person + 1, person + 1).set_state(
                STATES[0]
            )
            for question in range(questions):
                await self._dispatcher.feed_update(self._bot, update_of(person, question))

    def held(self, people: int) -> int:
        """Count the answers that are held."""
        return self._loop.run_until_complete(self._held(people))

    async def _held(self, people: int) -> int:
        contexts = (
            self._dispatcher.fsm.get_context(self._bot, person + 1, person + 1)
            for person in range(people)
        )
        return sum([len(await context.get_data()) for context in contexts])

    def versions(self) -> dict[str, str]:
        """Tell what is running."""
        return {"aiogram": version("aiogram")}


if __name__ == "__main__":
    serve(AiogramMemory(Path(sys.argv[1])))
