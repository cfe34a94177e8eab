"""Does a text sound like a short, open question? A hint for its writer alone, never a refusal."""

import re
from functools import cache
from typing import Literal, get_args

from flows.words import LANGUAGES, words

Hint = Literal["advice", "none", "many", "long"]
HINTS: tuple[Hint, ...] = get_args(Hint)

_LONG = 140
_SENTENCES = re.compile(r"(?<=[.?!])\s+|\n+")
_BEFORE = " \"'\u2018\u201c\u201d\u2013\u2014\u2022-*"  # quotation marks, dashes, bullets
_SPACES = re.compile(r"\s+")


def hints(text: str) -> tuple[Hint, ...]:
    """List what could make a question shorter, more open, or a question at all."""
    marks = len(re.findall(r"\?+", text))
    found: dict[Hint, bool] = {
        "advice": any(map(_advises, _SENTENCES.split(text))),
        "none": marks == 0,
        "many": marks > 1,
        "long": len(text.strip()) > _LONG,
    }
    return tuple(each for each in HINTS if found[each])


def _advises(sentence: str) -> bool:
    plain = _SPACES.sub(" ", sentence.casefold().replace("\u2019", "'")).lstrip(_BEFORE)
    return bool(_starts().match(_lead().sub("", plain)))


@cache
def _starts() -> re.Pattern[str]:
    """Give how advice begins, in both languages; a star stands for one word."""
    return re.compile(rf"(?:{_any_of('peer-advice-starts')})\b")


@cache
def _lead() -> re.Pattern[str]:
    """Give what may stand before it: a greeting, or a word to begin with."""
    greeting = rf"(?:{_any_of('peer-greetings')})\b[^,.?]{{0,40}},\s*"
    first = rf"(?:{_any_of('peer-first-words')})\b,?\s+"
    return re.compile(rf"^(?:{greeting})?(?:{first})*")


def _any_of(key: str) -> str:
    listed = (each.strip() for lang in LANGUAGES for each in words(lang)(key).split(","))
    return "|".join(re.escape(each).replace(r"\*", r"\w+") for each in listed)
