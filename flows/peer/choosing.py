"""Choosing whom of one's group to ask something: those whose card one may read now."""

from dataclasses import replace

from flows.action.reading import fellows
from flows.errors import Refused
from flows.message import ChoiceField, Errors, Filled, Form, Option
from flows.parts import Ids, Turn
from flows.peer import asking
from flows.peer.cards import card_for
from flows.peer.keys import CHOOSE
from flows.peer.ports import PeerWork
from flows.people import Place
from flows.words import shortened, words

_MOST, _LABEL = 90, 70


def form(w: PeerWork, turn: Turn) -> Form:
    """Show who there is; with only one, there is nothing to choose."""
    cards = _cards(w, turn)
    if not cards:
        raise Refused("peer-no-cards")
    if len(cards) == 1:
        return asking.form(w, _about(turn, cards[0].value))
    say = words(turn.person.language)
    return Form(
        action=CHOOSE,
        title=say("peer-ask-title"),
        parts=(ChoiceField("card", say("peer-choose"), cards[:_MOST], look="menu"),),
        submit=say("peer-choose-next"),
        close=say("form-cancel"),
    )


def take(w: PeerWork, turn: Turn, filled: Filled) -> Errors | Form:
    """Go on with the card that was chosen."""
    if not filled.get("card"):
        return Errors({"card": words(turn.person.language)("form-missing")})
    return asking.form(w, _about(turn, filled["card"][0]))


def _about(turn: Turn, card: str) -> Turn:
    return replace(turn, ids=Ids({"card": card}))


def _cards(w: PeerWork, turn: Turn) -> tuple[Option, ...]:
    """List the people with a card, by name."""
    mine = turn.person.id
    found: dict[str, str] = {}
    for network, _ in w.networks.of_person(mine, (Place.ACTIVE,)):
        for person in () if network.is_over else fellows(w, mine, network.id):
            card = card_for(w, person, network.id, mine)
            if card is not None:
                found[card.id] = w.people.name(person)
    by_name = sorted(found.items(), key=lambda each: each[1].casefold())
    return tuple(Option(card, shortened(name, _LABEL)) for card, name in by_name)
