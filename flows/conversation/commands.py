"""The words a person can always type, in every language: *overslaan*, *terug*, *later*, *stop* …"""

import re
from enum import StrEnum
from functools import cache

from flows.words import LANGUAGES, words

_SHORT = 16  # words; in a longer text it is more likely about something else
_GAP, _SOME = re.escape(" … "), r"\b[^.?!]{0,40}?\b"
_ENDED = r"(?:s|en|jes)?\b"

_NOT = re.compile(r"\b(niet|nooit|geen|not|never|no|don't)\b")


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
    WHY = "why"
    AWAY = "away"


WISHES = (Command.STOP, Command.TAKE_BACK, Command.AWAY)
"""What is listened for while a question may be open."""


def command_in(text: str) -> Command | None:
    """Read a whole message as a command; a word inside a sentence is not one."""
    return _vocabulary().get(" ".join(text.casefold().strip(" .!?/*_\n").split()))


def wish_in(text: str, among: tuple[Command, ...] = WISHES) -> Command | None:
    """Find what a short message seems to ask for, in other words than the command word."""
    said = " ".join(text.casefold().replace("\u2019", "'").split())
    if len(said.split()) > _SHORT:
        return None
    return next((each for each in among if _phrases(each).search(said)), None)


def asks_to_come_back(text: str) -> bool:
    """Tell whether somebody who has stopped clearly wants to take part again."""
    denies = _NOT.search(text.casefold().replace("\u2019", "'"))
    return denies is None and wish_in(text, (*WISHES, Command.RESUME)) is Command.RESUME


@cache
def _phrases(command: Command) -> re.Pattern[str]:
    """Read the phrases of all languages: whole words, perhaps in the plural.

    A gap in a phrase holds some words of the same sentence.
    """
    listed = ",".join(words(each)(f"command-{command}-phrases") for each in LANGUAGES)
    known = (re.escape(phrase.strip()).replace(_GAP, _SOME) for phrase in listed.split(","))
    return re.compile("|".join(rf"\b{each}{_ENDED}" for each in known))


@cache
def _vocabulary() -> dict[str, Command]:
    return {
        typed.strip(): command
        for language in LANGUAGES
        for command in Command
        for typed in words(language)(f"command-{command}").split(",")
    }
