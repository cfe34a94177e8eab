"""Checks of this machine and of Leerkring's own files."""

import shutil
import tempfile
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

from fluent.runtime import FluentResource
from fluent.syntax import ast

from bot.doctor.case import Case
from bot.doctor.finding import Findings, fault, look, ok
from bot.doctor.sample import sample
from flows.words import LANGUAGES, Language, WordsError

SCANT, FULL = 1_000_000_000, 100_000_000
_ZONES = ("Europe/Amsterdam", "America/Paramaribo")
_ANEW = "Get Leerkring's files anew: git checkout . && make setup"


def folder(case: Case) -> Findings:
    """Can files be made where the database is?"""
    if case.file is None:
        return ()
    place = _nearest(case.file)
    try:
        with tempfile.TemporaryFile(dir=place):
            pass
    except OSError as error:
        line = f"No file can be made in {place} ({type(error).__name__})."
        return fault(line, "Let the bot's own user write there, or set DATABASE_URL.")
    return disk_space(place)


def disk_space(place: Path, scant: int = SCANT, full: int = FULL) -> Findings:
    """Is there room on the disk?"""
    free = shutil.disk_usage(place).free
    line = f"{free // 1_000_000:,} MB are free on the disk of {place}."
    remedy = "Make room, or move the database to a larger disk."
    if free < full:
        return fault(line, remedy)
    return look(line, remedy) if free < scant else ok(line)


def zones(case: Case) -> Findings:
    """Are the time zones known here?"""
    del case
    try:
        for name in _ZONES:
            ZoneInfo(name)
    except (OSError, LookupError):
        return fault("This machine knows no time zones.", "make setup, which brings tzdata")
    return ok("The time zones are known.")


def words(case: Case) -> Findings:
    """Can all sentences be read, in both languages?"""
    del case
    keys: dict[str, set[str]] = {}
    for language in LANGUAGES:
        try:
            keys[language] = set(_keys(language))
        except (OSError, WordsError) as error:
            line = str(error) if isinstance(error, WordsError) else f"{language}: no sentences."
            return fault(f"The sentences cannot be read. {line}", _ANEW)
    odd = sorted(keys["nl"] ^ keys["en"])
    if odd:
        return fault(f"Sentences are missing in one language: {', '.join(odd[:5])}.", _ANEW)
    return ok(f"All {len(keys['nl'])} sentences are there in Dutch and in English.")


def pictures(case: Case) -> Findings:
    """Can a picture be drawn, with the fonts it needs?"""
    del case
    fonts = Path(str(files("handlers") / "pictures" / "fonts"))
    if not any(fonts.glob("*.[ot]tf")):
        return fault("The fonts for pictures are missing.", _ANEW)
    try:
        sample()
    except (OSError, RuntimeError, ValueError) as error:
        return fault(f"No picture can be drawn ({type(error).__name__}).", _ANEW)
    return ok("Pictures can be drawn.")


def _nearest(file: Path) -> Path:
    """Find the folder, or the one in which it would be made."""
    return next(each for each in file.absolute().parents if each.exists())


def _keys(language: Language) -> Iterator[str]:
    for file in (files("flows") / "texts" / language).iterdir():
        if not file.name.endswith(".ftl"):
            continue
        for entry in FluentResource(file.read_text("utf-8")).body:
            if isinstance(entry, ast.Junk):
                raise WordsError(f"{language}/{file.name} is damaged.")
            if isinstance(entry, ast.Message):
                yield str(entry.id.name)
