"""Keeps the victims going: starts them, kills them, and starts them again, as a supervisor does."""

import multiprocessing
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from tests.torture.victim import Order, live

_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["tests.calling", "tests.torture.victim"])
_LONGEST = 240
_GLANCE = 0.2  # until who was added is watched too


@dataclass(slots=True)
class Bots:
    """Some processes of one bot; whoever dies is started again while `supervised`."""

    order: Order
    next_crash: Callable[[], tuple[str, int]] = field(default=lambda: ("", 1))
    """Tells at which point, and at which time there, the next process to start will die."""
    ends: list[int] = field(default_factory=list)
    """How each process that is no more ended; -9 was killed from outside."""
    _alive: list[BaseProcess] = field(default_factory=list)
    _supervised: bool = True
    _guard: threading.Condition = field(default_factory=threading.Condition)
    _thread: threading.Thread | None = None

    def start(self, processes: int = 1) -> None:
        """Begin with so many, or add so many."""
        with self._guard:
            self._supervised = True
            for _ in range(processes):
                self._one_more()
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._tend, daemon=True)
                self._thread.start()

    def kill(self, which: int = 0) -> None:
        """Kill one of them from outside."""
        with self._guard:
            if self._alive:
                self._alive[which % len(self._alive)].kill()

    def stop(self) -> None:
        """Kill all of them, and start none again."""
        with self._guard:
            self._supervised = False
            for each in self._alive:
                each.kill()
        if self._thread:
            self._thread.join(_LONGEST)

    def await_ends(self, many: int, seconds: float = _LONGEST) -> None:
        """Wait until so many processes have ended, since the beginning."""
        with self._guard:
            if not self._guard.wait_for(lambda: len(self.ends) >= many, seconds):
                raise TimeoutError(f"only {self.ends} have ended, not {many}\n{self.log()}")

    def pids(self) -> list[int]:
        """List the processes that are there now."""
        with self._guard:
            return [each.pid for each in self._alive if each.pid]

    def paused(self) -> list[int]:
        """List the processes that stand still."""
        states = {pid: Path(f"/proc/{pid}/stat").read_text("ascii") for pid in self.pids()}
        return [pid for pid, state in states.items() if state.rpartition(")")[2].split()[0] == "T"]

    def log(self) -> str:
        """Give what they have written down, all of them."""
        return self.order.log.read_text("utf-8", "replace") if self.order.log.exists() else ""

    def _one_more(self) -> None:
        crash, nth = self.next_crash()
        order = replace(self.order, crash=crash, nth=nth)
        process = _PROCESSES.Process(target=live, args=(order,))
        process.start()
        self._alive.append(process)

    def _tend(self) -> None:
        while True:
            with self._guard:
                watched = {each.sentinel: each for each in self._alive}
            if not watched:
                return
            for ready in wait(list(watched), _GLANCE):
                self._bury(watched[int(str(ready))])

    def _bury(self, process: BaseProcess) -> None:
        process.join()
        with self._guard:
            self._alive.remove(process)
            self.ends.append(process.exitcode or 0)
            if self._supervised:
                self._one_more()
            self._guard.notify_all()


def environment(
    api_url: str, bot_token: str, app_token: str, database: str, key: str
) -> dict[str, str]:
    """Give what a process finds in its environment, and nothing of this machine's own settings."""
    ours = ("SLACK_", "LEER", "DATA")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return clean | {
        "SLACK_API_URL": api_url,
        "SLACK_BOT_TOKEN": bot_token,
        "SLACK_APP_TOKEN": app_token,
        "DATABASE_URL": database,
        "LEERKRING_KEY": key,
    }
