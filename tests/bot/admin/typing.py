"""Typing commands at the command line, for a database of the test's own."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.calling import call
from tests.support import KEY

_CLEAN = {
    key: value
    for key, value in os.environ.items()
    if not key.startswith(("SLACK_", "LEER", "DATA"))
}


@dataclass(frozen=True, slots=True)
class Prompt:
    """A command line in a folder, with its settings."""

    folder: Path
    address: str
    key: str = KEY

    def types(self, *words: str, **given: str) -> subprocess.CompletedProcess[str]:
        """Type a command; gives what it said and how it ended."""
        own = {"DATABASE_URL": self.address, "LEERKRING_KEY": self.key}
        return call(self.folder, words, _CLEAN | own | given)

    def does(self, *words: str, **given: str) -> str:
        """Type a command that must succeed; gives what it said."""
        done = self.types(*words, **given)
        assert done.returncode == 0, done.stderr
        assert done.stderr == ""
        return done.stdout

    def is_refused(self, *words: str, **given: str) -> str:
        """Type a command that must not succeed; gives the one sentence."""
        done = self.types(*words, **given)
        assert done.returncode != 0, done.stdout
        assert "Traceback" not in done.stderr
        return done.stderr
