"""The words a person can always type, in every language: *overslaan*, *terug*, *later*, *stop* …"""

from enum import StrEnum
from functools import cache

from flows.words import LANGUAGES, words

_SHORT = 12  # words; in a longer text it is more likely about something else


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
    TAKE_BACK = "take-back"


def command_in(text: str) -> Command | None:
    """Read a whole message as a command; a word inside a sentence is not one."""
    return _vocabulary().get(" ".join(text.casefold().strip(" .!?/*_\n").split()))


def sounds_like_stop(text: str) -> bool:
    """Tell whether a short message seems to ask the bot to be quiet, in other words than *stop*."""
    said = " ".join(text.casefold().split())
    return len(said.split()) <= _SHORT and any(each in said for each in _stop_phrases())


@cache
def _stop_phrases() -> tuple[str, ...]:
    return tuple(
        phrase.strip()
        for language in LANGUAGES
        for phrase in words(language)("command-stop-phrases").split(",")
    )


@cache
def _vocabulary() -> dict[str, Command]:
    return {
        typed.strip(): command
        for language in LANGUAGES
        for command in Command
        for typed in words(language)(f"command-{command}").split(",")
    }
