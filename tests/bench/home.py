"""A Home in a small network and in a large one: what it takes to say it, and how long it gets."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from sqlalchemy import event

from bot.program import Program
from flows.conversation.state import Answer, Conversation, State, Status
from flows.cycle.phases import FLOWS, Phase
from flows.cycle.programme import TEMPLATES, Programme, laid_out
from flows.group.ports import Group, GroupKind
from flows.message import Message
from flows.outbox import Mode, Saying
from flows.people import Role
from handlers.render import Element, home
from tests.bench.events import TEAM
from tests.bench.report import Line, Table
from tests.bench.seed import NETWORK, nothing, open_program, seed
from tests.bench.slack import null_slack

_SET = 6  # people in an action-learning set
_WROTE = (Phase.ISSUE, Phase.EXPLORING)
_FEW, _MANY = 10, 300
_ANSWERS = 3
_ROLES = {"who takes part": 1, "who leads": 0}


def measure(folder: Path, people: int, looks: int) -> Table:
    """Say two Homes again and again, in networks of ten, of three hundred and of many people."""
    table = Table(
        f"A Home, said {looks} times; everybody is in a set of {_SET}, and wrote of two phases.",
        ("of", "members", "p50", "p99", "statements", "blocks", "kB"),
    )
    middle: dict[tuple[str, int], float] = {}
    for members in (_FEW, _MANY, people):
        with _town(folder / f"home-{members}.db", members) as program:
            for role, number in _ROLES.items():
                took = [_said(program, number)[0] for _ in range(looks)]
                statements, view = _counted(program, number)
                middle[role, members] = median(took)
                p99 = sorted(took)[looks * 99 // 100]
                figures = f"{median(took) * 1e3:.1f} ms", f"{p99 * 1e3:.1f} ms", str(statements)
                size = str(len(view["blocks"])), f"{len(json.dumps(view)) / 1024:.0f}"
                table.rows.append((role, f"{members:,}", *figures, *size))
    for role in _ROLES:
        against = middle[role, _MANY] / middle[role, _FEW]
        table.lines.append(Line(f"Home of {role}: {_MANY} members against {_FEW}", against, 1.5))
    return table


@contextmanager
def _town(file: Path, members: int) -> Iterator[Program]:
    seed(file, range(members), nothing)
    with null_slack() as url:
        program = open_program(file, url)
        _live(program, members)
        yield program
        program.database.close()


def _live(program: Program, members: int) -> None:
    """Give them a programme, sets, somebody who leads, and something that each of them wrote."""
    now = datetime.now(UTC)
    stages = laid_out(TEMPLATES[0], NETWORK.starts, NETWORK.ends)
    with program.database.write() as w:
        w.cycles.save(Programme(NETWORK.id, TEAM, TEMPLATES[0].id, stages))
        (first, *_) = w.networks.members(NETWORK.id)
        w.networks.put_member(replace(first, role=Role.FACILITATOR))
        for number in range(members):
            person, name = f"p{number:019d}", f"Kring {number // _SET + 1}"
            group = Group(f"g{number // _SET}", NETWORK.id, TEAM, GroupKind.SET, name)
            if number % _SET == 0:
                w.groups.add(group)
            w.groups.put(group, person, now - timedelta(weeks=4))
            for phase in _WROTE:
                w.conversations.add(_written(person, phase, now))


def _written(person: str, phase: Phase, now: datetime) -> Conversation:
    flow, at = FLOWS[phase], now - timedelta(days=1)
    name = f"{person}-{phase}"
    talk = Conversation(name, TEAM, person, NETWORK.id, flow.id, "1", at, State.FINISHED)
    words = ("De overdracht naar het weekend gaat vaak mis, ook als wij het goed regelen.",)
    for step in flow.steps[:_ANSWERS]:
        order = talk.next_order
        talk = talk.put(Answer(step.id, Status.ANSWERED, order, at, words, "?", readers="group"))
    return talk


def _said(program: Program, number: int) -> tuple[float, Message]:
    """Say it as delivery does; gives the seconds that it took, and what Slack would get."""
    ids = {"person": f"p{number:019d}"}
    began = time.perf_counter()
    found = program.desk.say("home", Saying(TEAM, ids, Mode.HOME, datetime.now(UTC)))
    if not isinstance(found, Message):
        raise TypeError("everybody has a Home")
    home(found)
    return time.perf_counter() - began, found


def _counted(program: Program, number: int) -> tuple[int, Element]:
    told: list[str] = []

    def statement(*heard: object) -> None:
        told.append(str(heard[2]))

    event.listen(program.database.engine, "before_cursor_execute", statement)
    _, found = _said(program, number)
    event.remove(program.database.engine, "before_cursor_execute", statement)
    return len(told), home(found)
