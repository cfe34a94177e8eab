"""A person's own day, hour, rhythm and language."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Any

from flows.message import Errors, Filled, Form
from flows.network.ports import NetworkWork
from flows.network.wishes import country_in, wish_fields
from flows.note import note
from flows.parts import Open, Press, Submit, Turn
from flows.people import Called, Member, Network, Person, Role
from flows.words import Language, weekday_words, words

Resettled = Callable[[Any, Person, datetime], None]
"""What another subject plans anew when somebody's day or hour changes."""

Places = Sequence[tuple[Network, Member]]
"""Somebody's networks, with their place in each."""

RHYTHMS = (1, 2, 4)
"""Weeks between two prompts; each is a multiple of the one before, so that they fall together."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Shows and keeps what a person wants."""

    resettled: tuple[Resettled, ...]

    def opens(self) -> dict[str, Open]:
        """List what opens a form."""
        return {"network.settings": self.form}

    def submits(self) -> dict[str, Submit]:
        """List the forms."""
        return {"network.settings": self._save}

    def presses(self) -> dict[str, Press]:
        """List the buttons."""
        return {"network.less": self._less, "network.more": self._more}

    def form(self, w: NetworkWork, turn: Turn) -> Form:
        """Show what is set now."""
        del w
        say = words(turn.person.language)
        return Form(
            action="network.settings",
            title=say("settings-title"),
            parts=wish_fields(turn.person, RHYTHMS, say),
            submit=say("form-save"),
            close=say("form-cancel"),
        )

    def _less(self, w: NetworkWork, turn: Turn) -> None:
        mine = w.networks.of_person(turn.person.id)
        self._ask_every(w, turn, less_often(turn.person, mine))

    def _more(self, w: NetworkWork, turn: Turn) -> None:
        mine = w.networks.of_person(turn.person.id)
        self._ask_every(w, turn, more_often(turn.person, mine))

    def _ask_every(self, w: NetworkWork, turn: Turn, weeks: int | None) -> None:
        """Ask in another rhythm; whoever presses sees it on their Home."""
        if weeks is None:
            return
        person = replace(turn.person, every=weeks)
        w.people.save(person)
        for resettled in self.resettled:
            resettled(w, person, turn.now)

    def _save(self, w: NetworkWork, turn: Turn, filled: Filled) -> Errors | None:
        language: Language = "en" if filled["language"] == ("en",) else "nl"
        days = frozenset(map(int, filled.get("weekdays", ())))
        person = replace(
            turn.person,
            weekday=int(filled["weekday"][0]),
            hour=time.fromisoformat(filled["hour"][0]),
            every=int(filled["every"][0]),
            weekdays=days or frozenset({int(filled["weekday"][0])}),
            called=Called(*filled.get("called", (turn.person.called,))),
            country=country_in(turn.person, filled.get("holidays", ())),
            language=language,
            language_chosen=turn.person.language_chosen or language != turn.person.language,
        )
        w.people.save(person)
        saved = replace(turn, person=person)
        if person.called != turn.person.called and _is_same(person, turn.person):
            w.outbox.put(note(saved, "settings-called-saved"), turn.now)
            return None  # who wants no weekly questions now keeps being left in peace
        for resettled in self.resettled:
            resettled(w, person, turn.now)
        when = {"day": weekday_words(person.weekday, language), "hour": f"{person.hour:%H:%M}"}
        w.outbox.put(note(saved, "settings-saved", **when), turn.now)
        return None


def _is_same(person: Person, before: Person) -> bool:
    """Tell whether nothing was changed that says when somebody is asked something each week."""
    return replace(before, called=person.called) == person


def rhythm(person: Person, mine: Places) -> int:
    """Tell how many weeks lie between two prompts; no network asks more often than it wants."""
    return max(person.every, _quickest(mine))


def less_often(person: Person, mine: Places) -> int | None:
    """Give the next slower rhythm, if there is one."""
    return next((weeks for weeks in RHYTHMS if weeks > rhythm(person, mine)), None)


def more_often(person: Person, mine: Places) -> int | None:
    """Give the next quicker rhythm, if there is one that makes a difference."""
    now, quickest = rhythm(person, mine), _quickest(mine)
    return next((weeks for weeks in reversed(RHYTHMS) if quickest <= weeks < now), None)


def _quickest(mine: Places) -> int:
    asking = [network.every for network, member in mine if member.role is Role.PARTICIPANT]
    return min(asking, default=1)
