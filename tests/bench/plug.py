"""The plug is pulled at any moment, again and again: what is left of what people wrote."""

import os
import tempfile
from pathlib import Path

from tests.bench.report import Line, Table
from tests.bench.worker import PEER_PYTHON, helper
from tests.torture import scenarios
from tests.torture.oracle import examine
from tests.torture.points import KILLED
from tests.torture.town import town

_ANSWERED = 3


def measure(people: int, kills: int) -> Table:
    """Kill the bot so often while people write; and once a bot that keeps all in memory."""
    os.environ["SSL_CERT_FILE"] = os.devnull  # no victim needs the world's certificates
    with tempfile.TemporaryDirectory(prefix="leerkring-plug-") as name:
        folder = Path(name)
        with town(folder, f"sqlite:///{folder / 'leerkring.db'}", people, fast=True) as it:
            scenarios.restless(it, processes=1, kills=kills)
            count = examine(it)
            killed = sum(each in (KILLED, -9) for each in it.bots.ends) - 1  # the last at rest
            wrote = len(it.answers)
        held, kept, version = _in_memory(folder, people)
    table = Table(
        f"kill -9 at any moment while {people} people write.",
        ("", "killed", "answers", "answers lost", "messages lost", "messages doubled"),
    )
    lost = len(count.lost_inputs), len(count.lost), len(count.doubled)
    table.rows += [
        ("leerkring", *map(str, (killed, wrote, *lost))),
        (f"aiogram {version}, its memory store", "1", str(held), str(held - kept), "-", "-"),
    ]
    table.lines += [
        Line("the plug: answers lost", lost[0], 0),
        Line("the plug: messages lost", lost[1], 0),
        Line("the plug: messages doubled", lost[2], 0),
    ]
    return table


def _in_memory(folder: Path, people: int) -> tuple[int, int, str]:
    """Let everybody answer three questions, and tell what is held before and after the plug."""
    arguments = ("peer", "peers.aiogram_memory", str(folder / "replies.db"))
    with helper(*arguments, python=PEER_PYTHON) as peer:
        held = int(peer.ask("answer", people=people, questions=_ANSWERED))
        peer.process.kill()
    with helper(*arguments, python=PEER_PYTHON) as peer:
        version = str(peer.ask("versions")["aiogram"])
        return held, int(peer.ask("held", people=people)), version
