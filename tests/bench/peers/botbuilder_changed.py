"""botbuilder-dialogs: its waterfall is changed while people are somewhere in the middle of it."""

import asyncio
import sys
from pathlib import Path

from tests.bench.contest import PeerStore, serve
from tests.bench.peers.botbuilder_waterfall import (
    BotbuilderWaterfall,
    NotingAdapter,
    Questions,
    activity,
    read,
)
from tests.bench.shifts import ASKED, CHANGED, MOST, REWORDED, Diary, counted

_ANEW = f"{REWORDED}, anew"


class Changed(BotbuilderWaterfall):
    """The contestant; a changed bot is a new one on the same memory."""

    def change(self, people: int, how: str) -> list[int]:
        """Spread people over the questions, change these, and let everybody go on to the end."""
        self._store = PeerStore(self._file, None, whole_turn=False)
        return asyncio.run(self._played(people, how))

    async def _played(self, people: int, how: str) -> list[int]:
        self._diaries = {person: Diary() for person in range(people)}
        self._last: dict[int, str] = {}
        bot = Questions(self._store, ASKED)
        for person in range(people):
            await self._says(bot, person, "hello")
            for _ in range(person % len(ASKED)):
                await self._answers(bot, person)
        anew = _ANEW if how == "reword" else REWORDED
        prompts = tuple(anew if step == REWORDED else step for step in CHANGED[how])
        bot = Questions(self._store, CHANGED[how], prompts)
        for person in range(people):
            for _ in range(MOST):
                if not await self._answers(bot, person):
                    break
        return counted(self._diaries, {person: self._held(person) for person in self._diaries})

    async def _answers(self, bot: Questions, person: int) -> bool:
        """Let somebody answer what was said last; false when that was no question."""
        last = self._last.get(person, "end")
        if last == "end":
            return False
        step = REWORDED if last == _ANEW else last
        await self._says(bot, person, self._diaries[person].answer(step))
        return True

    async def _says(self, bot: Questions, person: int, text: str) -> None:
        await NotingAdapter(self._store).process(activity(person, text), bot.on_turn)
        rows = self._store.connection.execute("DELETE FROM outbox RETURNING text").fetchall()
        self._last[person] = rows[-1][0] if rows else "end"

    def _held(self, person: int) -> dict[str, str]:
        text = self._store.get(f"bench/conversations/conversation-{person}") or "{}"
        held: dict[str, str] = read(text).get("answers", {})
        return held


if __name__ == "__main__":
    serve(Changed(Path(sys.argv[1]), whole_turn=False))
