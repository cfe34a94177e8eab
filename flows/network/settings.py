"""A person's own day, hour, rhythm and language."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Any

from flows.message import ChoiceField, Errors, Filled, Form, Note, Option
from flows.network.ports import NetworkWork
from flows.note import note
from flows.parts import Open, Press, Submit, Turn
from flows.people import Member, Network, Person, Role
from flows.words import Language, weekday_words, words

Resettled = Callable[[Any, Person, datetime], None]
"""What another subject plans anew when somebody's day or hour changes."""

Places = Sequence[tuple[Network, Member]]
"""Somebody's networks, with their place in each."""

_WEEKDAYS = range(1, 8)
_HOURS = range(7, 22)
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
        person = turn.person
        say = words(person.language)
        days = tuple(Option(str(n), weekday_words(n, person.language)) for n in _WEEKDAYS)
        hours = tuple(Option(f"{n:02}:00", f"{n:02}:00") for n in _HOURS)
        rhythms = tuple(Option(str(n), say("settings-every", weeks=n)) for n in RHYTHMS)
        tongues = (Option("nl", say("language-nl")), Option("en", say("language-en")))
        return Form(
            action="network.settings",
            title=say("settings-title"),
            parts=(
                ChoiceField(
                    "weekday", say("settings-day"), days, (str(person.weekday),), look="menu"
                ),
                ChoiceField(
                    "hour", say("settings-hour"), hours, (f"{person.hour:%H:%M}",), look="menu"
                ),
                ChoiceField("every", say("settings-rhythm"), rhythms, (str(person.every),)),
                ChoiceField("language", say("settings-language"), tongues, (person.language,)),
                Note(say("settings-zone", zone=person.zone.replace("_", " "))),
            ),
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
        person = replace(
            turn.person,
            weekday=int(filled["weekday"][0]),
            hour=time.fromisoformat(filled["hour"][0]),
            every=int(filled["every"][0]),
            language=language,
            language_chosen=turn.person.language_chosen or language != turn.person.language,
        )
        w.people.save(person)
        for resettled in self.resettled:
            resettled(w, person, turn.now)
        saved = replace(turn, person=person)
        when = {"day": weekday_words(person.weekday, language), "hour": f"{person.hour:%H:%M}"}
        w.outbox.put(note(saved, "settings-saved", **when), turn.now)
        return None


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
