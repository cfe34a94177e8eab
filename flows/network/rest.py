"""Times of rest of a whole network, such as a summer break: nothing is asked, nothing posted."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from flows.calendar import Span
from flows.message import ChoiceField, DateField, Errors, Field, Filled, Form, Note, Option
from flows.moments import local_day
from flows.network.menu import led_now
from flows.network.notices import to_channel
from flows.network.ports import NetworkWork
from flows.note import note
from flows.parts import Open, Submit, Turn
from flows.people import Network
from flows.words import Language, Words, day_words, words

Replanned = Callable[[Any, Network, datetime], None]
"""What another subject plans anew when a network's dates, rhythm or rest change."""

_LONGEST = timedelta(days=120)
_MOST = 8


@dataclass(frozen=True, slots=True)
class Rest:
    """Lets a network rest from a day to a day."""

    replanned: tuple[Replanned, ...]

    def opens(self) -> dict[str, Open]:
        """List what opens a form."""
        return {"network.rest": _form}

    def submits(self) -> dict[str, Submit]:
        """List the forms."""
        return {"network.rest": self._save}

    def _save(self, w: NetworkWork, turn: Turn, filled: Filled) -> Errors | None:
        before = led_now(w, turn)
        added = tuple(
            date.fromisoformat(day) for each in ("from", "until") for day in filled.get(each, ())
        )
        kept = _kept(before, turn, filled)
        wrong = _wrong(before, turn, filled, len(coming(kept, before.zone, turn.now)))
        if wrong:
            say = words(turn.person.language)
            return Errors({field: say(key) for field, key in wrong.items()})
        rest = (*kept, Span(*added)) if added else kept
        after = replace(before, rest=tuple(sorted(set(rest))))
        w.networks.save(after)
        for replanned in self.replanned:
            replanned(w, after, turn.now)
        _tell(w, before, after, turn)
        return None


def coming(rest: tuple[Span, ...], zone: str, now: datetime) -> list[Span]:
    """List the times of rest that are not over."""
    today = local_day(now, zone)
    return [span for span in rest if span.last >= today]


def rest_now(network: Network, now: datetime) -> Span | None:
    """Give the time of rest that is going on."""
    today = local_day(now, network.zone)
    return next((span for span in network.rest if span.holds(today)), None)


def span_words(span: Span, say: Words, language: Language) -> str:
    """Say from when until when."""
    first, last = (day_words(day, language) for day in span)
    return say("network-rest-span", first=first, last=last)


def _form(w: NetworkWork, turn: Turn) -> Form:
    network = led_now(w, turn)
    say = words(turn.person.language)
    known = coming(network.rest, network.zone, turn.now)
    return Form(
        action="network.rest",
        title=say("network-rest-title"),
        parts=(
            *_known(known, say, turn.person.language),
            DateField("from", say("network-rest-from"), optional=True),
            DateField("until", say("network-rest-until"), optional=True),
            Note(say("network-rest-explained")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"network": network.id, "shown": " ".join(f"{span.first}" for span in known)},
    )


def _known(spans: list[Span], say: Words, language: Language) -> tuple[Field, ...]:
    """Show the times of rest that stand; who takes a tick away takes that one back."""
    options = tuple(Option(f"{span.first}", span_words(span, say, language)) for span in spans)
    if not options:
        return ()
    ticked = tuple(option.value for option in options)
    label = say("network-rest-known")
    return (ChoiceField("known", label, options, ticked, optional=True, look="boxes"),)


def _kept(network: Network, turn: Turn, filled: Filled) -> tuple[Span, ...]:
    """Give what was not taken back; what the form did not show, somebody else added meanwhile."""
    taken_back = set(turn.ids.get("shown", "").split()) - set(filled.get("known", ()))
    return tuple(span for span in network.rest if f"{span.first}" not in taken_back)


def _wrong(network: Network, turn: Turn, filled: Filled, known: int) -> dict[str, str]:
    """Find what cannot be: half a rest, one in the past, the wrong way round, or endless."""
    given = {each: filled[each][0] for each in ("from", "until") if filled.get(each)}
    if not given:
        return {}
    if len(given) == 1:
        return {"until" if "from" in given else "from": "form-missing"}
    first, last = (date.fromisoformat(given[each]) for each in ("from", "until"))
    if last < first:
        return {"until": "away-order"}
    if last < local_day(turn.now, network.zone):
        return {"until": "away-past"}
    if last - first > _LONGEST or first > network.ends:
        return {"until": "network-rest-long"}
    return {"from": "network-rest-many"} if known >= _MOST else {}


def _tell(w: NetworkWork, before: Network, after: Network, turn: Turn) -> None:
    """Say in the channel what changed, and to who changed it that it did."""
    w.outbox.put(note(turn, "network-rest-saved", network=after.name), turn.now)
    added, dropped = set(after.rest) - set(before.rest), set(before.rest) - set(after.rest)
    told = [to_channel(after, "network-rest-here", **_ids(span)) for span in sorted(added)]
    told += [to_channel(after, "network-rest-not", **_ids(span)) for span in sorted(dropped)]
    for each in told:
        w.outbox.put(each, turn.now)


def _ids(span: Span) -> dict[str, str]:
    return {"first": span.first.isoformat(), "last": span.last.isoformat()}
