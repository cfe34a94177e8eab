"""The words a person can always type, in every language: *overslaan*, *terug*, *later*, *stop* …"""

from enum import StrEnum
from functools import cache

from flows.words import LANGUAGES, words


class Command(StrEnum):
    """What a person can ask for by one word."""

    SKIP = "skip"
    BACK = "back"
    LATER = "later"
    STOP = "stop"
    HELP = "help"
    PAUSE = "pause"
    RESUME = "resume"
    MY_DATA = "my-data"
    ERASE = "erase"


def command_in(text: str) -> Command | None:
    """Read a whole message as a command; a word inside a sentence is not one."""
    return _vocabulary().get(" ".join(text.casefold().strip(" .!?/*_\n").split()))


@cache
def _vocabulary() -> dict[str, Command]:
    return {
        typed.strip(): command
        for language in LANGUAGES
        for command in Command
        for typed in words(language)(f"command-{command}").split(",")
    }
