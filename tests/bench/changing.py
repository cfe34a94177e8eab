"""Questions change under a thousand people who are in the middle: the product beside a peer."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.program import Program
from flows.conversation.flow import Wording
from flows.conversation.overlay import OWN, Overlay, Own
from flows.conversation.state import Conversation, State
from flows.cycle.phases import FLOWS, Phase
from flows.wording.changing import added, moved, reworded, switched
from flows.wording.ports import NOTHING, Edition
from tests.bench.events import TEAM, pressed, request, typed
from tests.bench.product import copy_of_seed
from tests.bench.report import Line, Table
from tests.bench.seed import NETWORK, all_said, open_program
from tests.bench.shifts import (
    ASKED,
    CHANGED,
    EARLIER,
    FRESH,
    GOES,
    REWORDED,
    Diary,
    counted,
)
from tests.bench.slack import null_slack
from tests.bench.worker import PEER_PYTHON, helper

_FLOW = FLOWS[Phase.ISSUE]
_COUNTS = ("answers misfiled", "people asked twice", "messages dropped")


def measure(folder: Path, people: int) -> Table:
    """Change the questions in four ways, each under people spread over all six of them."""
    table = Table(
        f"The questions change under {people:,} people spread over six of them.",
        ("", "change", *_COUNTS),
    )
    with null_slack() as address:
        ours = {how: _Play(folder / f"{how}.db", address, people).counts(how) for how in CHANGED}
    theirs, version = _peer(folder, people)
    for name, found in (("leerkring", ours), (f"botbuilder-dialogs {version}", theirs)):
        table.rows += [(name, how, *map(str, counts)) for how, counts in found.items()]
    for place, what in enumerate(_COUNTS):
        total = sum(counts[place] for counts in ours.values())
        table.lines.append(Line(f"changed questions: {what}", total, 0))
    return table


class _Play:
    """People who answer before and after a change, through Bolt."""

    def __init__(self, file: Path, address: str, people: int) -> None:
        self._file, self._address = file, address
        self._diaries = {person: Diary() for person in range(people)}
        copy_of_seed(file, people)

    def counts(self, how: str) -> list[int]:
        """Change the questions like this, and count what goes wrong."""
        with self._program() as program:
            for question in range(len(ASKED)):
                behind = [each for each in self._diaries if each % len(ASKED) > question]
                self._answer(program, behind, question)
            self._change(program, how)
            for question in range(len(ASKED), 2 * len(ASKED) + 1):
                self._answer(program, list(self._diaries), question)
            held = {person: self._held(program, person, how) for person in self._diaries}
        return counted(self._diaries, held)

    @contextmanager
    def _program(self) -> Iterator[Program]:
        program = open_program(self._file, self._address)
        try:
            yield program
        finally:
            program.database.close()

    def _answer(self, program: Program, people: list[int], question: int) -> None:
        """Let people answer what they are asked; who rests asks for more first."""
        for person in people:
            now = self._conversation(program, person)
            if now.state is State.RESTING:
                about = f'{{"conversation":"{now.id}"}}'
                url = f"{self._address}answer"
                self._hand(program, pressed(person, "conversation.reopen#0", about, url))
        all_said(self._file, question)
        for person in people:
            asked = self._conversation(program, person).asked
            if asked is not None:
                text = self._diaries[person].answer(_step(asked.step))
                self._hand(program, typed(person, question, text))
        all_said(self._file, question + 1)

    def _hand(self, program: Program, payload: Mapping[str, Any]) -> None:
        if program.app.dispatch(request(dict(payload))).status != 200:
            raise RuntimeError("a turn failed")

    def _conversation(self, program: Program, person: int) -> Conversation:
        with program.database.read() as w:
            (found,) = w.conversations.of_person(f"p{person:019d}", tuple(State))
        return found

    def _held(self, program: Program, person: int, how: str) -> dict[str, str]:
        """Give what stands where; nobody may be left in the middle."""
        found = self._conversation(program, person)
        met = {_step(step) for step in found.answers}
        if found.state is not State.FINISHED or not met.issuperset(CHANGED[how]):
            raise RuntimeError("somebody was not asked all there is")
        return {_step(step): "\n".join(each.value) for step, each in found.answers.items()}

    def _change(self, program: Program, how: str) -> None:
        with program.database.write() as w:
            now = datetime.now(UTC)
            w.wordings.save(Edition(NETWORK.id, TEAM, _FLOW.id, 1, now, _overlay(how)))


def _overlay(how: str) -> Overlay:
    """Give what a facilitator's deeds make of the questions."""
    match how:
        case "insert":
            own = Own(f"{OWN}{FRESH}", Wording("Wie vraag je erbij?", "Whom do you ask?"))
            return added(_FLOW, NOTHING, "why", own)
        case "remove":
            return switched(NOTHING, GOES)
        case "reorder":
            sooner = moved(_FLOW, NOTHING, EARLIER, -1)
            return moved(_FLOW, sooner or NOTHING, EARLIER, -1) or NOTHING
        case _:
            return reworded(NOTHING, REWORDED, Wording("Wat wil je leren, en van wie?"))


def _step(step: str) -> str:
    return step.removeprefix(OWN)


def _peer(folder: Path, people: int) -> tuple[dict[str, list[int]], str]:
    module, file = "peers.botbuilder_changed", str(folder / "waterfall.db")
    with helper("botbuilder", module, file, python=PEER_PYTHON) as peer:
        version = str(peer.ask("versions")["botbuilder-dialogs"])
        return {how: peer.ask("change", people=people, how=how) for how in CHANGED}, version
