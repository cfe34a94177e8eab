"""Leave: from a first to a last day away nothing is asked; it ends by itself, or sooner."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache

from flows.message import DateField, Errors, Filled, Form, Note
from flows.moments import local_day
from flows.network.ports import NetworkWork
from flows.network.settings import Resettled
from flows.note import note
from flows.parts import Open, Press, Submit, Turn
from flows.people import Person
from flows.typed_days import read_day
from flows.words import LANGUAGES, day_words, words

_LONGEST = timedelta(days=366)
_BEGUN = timedelta(days=183)  # so long ago leave may have begun that somebody tells of


@dataclass(frozen=True, slots=True)
class Away:
    """Lets people be away."""

    resettled: tuple[Resettled, ...]

    def opens(self) -> dict[str, Open]:
        """List what opens a form."""
        return {"network.away": self._form}

    def submits(self) -> dict[str, Submit]:
        """List the forms."""
        return {"network.away": self._fill}

    def presses(self) -> dict[str, Press]:
        """List the buttons."""
        return {"network.back": self._come_back}

    def obey(self, w: NetworkWork, turn: Turn) -> None:
        """Ask when, with a form; it can be typed too."""
        w.outbox.put(note(turn, "away-when", button="network.away"), turn.now)

    def listen(self, w: NetworkWork, turn: Turn, text: str, asked_at: datetime | None) -> bool:
        """Take leave that was typed: *weg van 20 december tot en met 3 januari*."""
        del asked_at
        today = local_day(turn.now, turn.person.zone)
        if leave_of(turn.person, today) and _normal(text) in _typed_back():
            self._come_back(w, turn)
            return True
        span = read_leave(text, today)
        if span is None:
            return False
        wrong = _wrong(turn, *span)
        if wrong:
            key = next(iter(wrong.values()))
            w.outbox.put(note(turn, key, button="network.away"), turn.now)
        else:
            self._save(w, turn, *span)
        return True

    def _form(self, w: NetworkWork, turn: Turn) -> Form:
        del w
        person, say = turn.person, words(turn.person.language)
        known = leave_of(person, local_day(turn.now, person.zone))
        first, last = known or (None, None)
        return Form(
            action="network.away",
            title=say("away-title"),
            parts=(
                DateField("from", say("away-from"), first, optional=True),
                DateField("until", say("away-until"), last, optional=True),
                Note(say("away-explained")),
            ),
            submit=say("form-save"),
            close=say("form-cancel"),
        )

    def _fill(self, w: NetworkWork, turn: Turn, filled: Filled) -> Errors | None:
        first, last = _day(filled, "from"), _day(filled, "until")
        if first is None and last is None and turn.person.away_until is not None:
            self._come_back(w, turn)
            return None
        wrong = _wrong(turn, first, last)
        if wrong or first is None or last is None:
            say = words(turn.person.language)
            return Errors({field: say(key) for field, key in wrong.items()})
        self._save(w, turn, first, last)
        return None

    def _save(self, w: NetworkWork, turn: Turn, first: date, last: date) -> None:
        person = self._keep(w, turn, first, last)
        when = {"from": first, "until": last}
        said = {name: day_words(day, person.language) for name, day in when.items()}
        w.outbox.put(note(turn, "away-saved", **said), turn.now)

    def _come_back(self, w: NetworkWork, turn: Turn) -> None:
        was_away = turn.person.is_away(local_day(turn.now, turn.person.zone))
        self._keep(w, turn, None, None)
        w.outbox.put(note(turn, "away-over" if was_away else "away-dropped"), turn.now)

    def _keep(self, w: NetworkWork, turn: Turn, first: date | None, last: date | None) -> Person:
        person = replace(turn.person, away_from=first, away_until=last)
        w.people.save(person)
        for resettled in self.resettled:
            resettled(w, person, turn.now)
        w.outbox.hurry(person.id, turn.now)  # an invitation may be waiting for their return
        return person


def read_leave(text: str, today: date) -> tuple[date, date] | None:
    """Read typed leave, from a day or from today until a day; nothing when it is not leave."""
    found = _typed().fullmatch(_normal(text))
    if found is None:
        return None
    begun = _read_from(found, today - _BEGUN)
    if begun and begun[0] <= today <= begun[1]:
        return today, begun[1]  # leave that has begun already
    return _read_from(found, today)


def _read_from(found: re.Match[str], today: date) -> tuple[date, date] | None:
    """Read the two days as if it were `today`: a day without a year is the next one."""
    first = read_day(found["first"], today) if found["first"] else today
    last = read_day(found["last"], first) if first else None
    return (first, last) if first and last else None


def _normal(text: str) -> str:
    return " ".join(text.casefold().replace("\u2019", "'").strip(" .!").split())


@cache
def _typed_back() -> frozenset[str]:
    listed = (each for lang in LANGUAGES for each in words(lang)("away-typed-back").split(","))
    return frozenset(each.strip() for each in listed)


@cache
def _typed() -> re.Pattern[str]:
    """Put the pattern together from the words of all languages."""

    def any_of(*keys: str) -> str:
        listed = ",".join(words(each)(key) for each in LANGUAGES for key in keys).split(",")
        known = sorted((re.escape(each.strip()) for each in listed), key=len, reverse=True)
        return f"(?:{'|'.join(known)})"

    away = any_of("command-away", "away-typed-leave")
    begins, ends = any_of("away-typed-from"), any_of("away-typed-until")
    day = r"(?:\d{1,2}\.? [a-z]+\.?(?: \d{4})?|\d[\d./-]*)"
    first = rf"(?:(?:{begins} )?(?P<first>{day}) ?)?"
    return re.compile(rf"{away} {first}{ends} ?(?P<last>{day})")


def leave_of(person: Person, today: date) -> tuple[date, date] | None:
    """Give the leave that is going on or still to come."""
    if person.away_from is None or person.away_until is None or person.away_until < today:
        return None
    return person.away_from, person.away_until


def _wrong(turn: Turn, first: date | None, last: date | None) -> dict[str, str]:
    """Find what cannot be: leave that is half, in the past, the wrong way round, or endless."""
    today = local_day(turn.now, turn.person.zone)
    if first is None or last is None:
        return {"until" if first else "from": "form-missing"}
    if last < first:
        return {"until": "away-order"}
    if first < today and first != turn.person.away_from:
        return {"from": "away-past"}
    if last < today:
        return {"until": "away-past"}
    if last - max(first, today) > _LONGEST or first - today > _LONGEST:
        return {"until": "away-long"}
    return {}


def _day(filled: Filled, field: str) -> date | None:
    return date.fromisoformat(filled[field][0]) if filled.get(field) else None
