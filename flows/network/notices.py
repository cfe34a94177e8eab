"""What changes in a network, told in a sentence with a way on: to one person, or to the channel."""

from collections.abc import Mapping
from datetime import date

from flows.message import Button, Buttons, Message, Note, Para
from flows.network.ports import NetworkWork
from flows.outbox import Kind, Letter, NotYet, Saying, Target, ToChannel, ToPerson
from flows.peace import by_day
from flows.people import Network, Place
from flows.words import Language, Words, day_words, words

NOTICE = "network.notice"
_NAMED = ("by", "about")
_DAYS = {"day", "first", "last"}
_BESIDE = {"key", "network", "person", "actions", "once", "awake", "note", *_DAYS, *_NAMED}


def kinds() -> dict[str, Kind]:
    """List them."""
    return {NOTICE: Kind(_say, repeatable=True)}


def to_person(network: Network, person: str, key: str, /, **more: str) -> Letter:
    """Tell one person.

    `actions` are buttons, `by` and `about` name people, `day`, `first` and `last` are dates in
    ISO form, `note` is the key of small print, and `once` keeps the same thing from being told
    again; it comes by day, unless it answers somebody who is `awake`.
    """
    return _letter(network, ToPerson(person), {"key": key, "person": person, **more})


def to_channel(network: Network, key: str, /, **more: str) -> Letter:
    """Tell the network's channel."""
    return _letter(network, ToChannel(network.channel), {"key": key, **more})


def leading(w: NetworkWork, network: Network) -> list[str]:
    """List who lead a network now."""
    return [each.person for each in w.networks.members(network.id, Place.ACTIVE) if each.leads]


def _letter(network: Network, to: Target, ids: dict[str, str]) -> Letter:
    once = ids.get("once", "")  # what comes by itself, and so does not overtake answers
    about = {"network": network.id, **ids}
    return Letter(network.team, NOTICE, about, to, once, urgent=not once)


def _say(w: NetworkWork, saying: Saying) -> Message | NotYet | None:
    ids = saying.ids
    network = w.networks.get(ids["network"])
    person = w.people.find(ids["person"]) if "person" in ids else None
    if "person" in ids and person is None:
        return None
    by_itself = "once" in ids and "awake" not in ids
    night = by_day(person, saying.now) if person and by_itself else None
    if night:
        return night
    language = person.language if person else network.language
    say = words(language)
    text = Para(say(ids["key"], network=network.name, **_placeholders(w, ids, language)))
    small = (Note(say(ids["note"])),) if "note" in ids else ()
    return Message((text, *_buttons(ids, say), *small))


def _placeholders(w: NetworkWork, ids: Mapping[str, str], language: Language) -> dict[str, str]:
    filled = {name: value for name, value in ids.items() if name not in _BESIDE}
    filled |= {name: w.people.name(ids[name]) for name in _NAMED if name in ids}
    for name in _DAYS & ids.keys():
        filled[name] = day_words(date.fromisoformat(ids[name]), language)
    return filled


def _buttons(ids: Mapping[str, str], say: Words) -> tuple[Buttons, ...]:
    about = {name: ids[name] for name in ("network", "person", "about") if name in ids}
    buttons = tuple(
        Button(action, say(f"button-{action.replace('.', '-')}"), about)
        for action in ids.get("actions", "").split()
    )
    return (Buttons(buttons),) if buttons else ()
