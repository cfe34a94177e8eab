"""Questions of peers on a Home: what one was asked, and whose card one can ask about."""

from flows.action.reading import fellows
from flows.looking import Looking
from flows.message import Block, Button, Buttons, Heading, Quote
from flows.peer.collecting import answer_buttons, name_of
from flows.peer.keys import CHOOSE, DAILY, WEEKLY
from flows.peer.ports import PeerWork

_MOST = 3


def mine(look: Looking) -> list[Block]:
    """Show open questions, and a way to ask one."""
    networks = [network.id for network, _ in look.mine if not network.is_over]
    if not networks:
        return []
    asked, cards = _asked(look, networks), _cards(look, networks)
    if not asked and not cards:
        return []
    return [Heading(look.say("peer-home")), *asked, *cards]


def _asked(look: Looking, networks: list[str]) -> list[Block]:
    w, say = look.w, look.say
    found = list(w.questions.open_for(look.person.id, *networks))[:_MOST]
    if not found:
        return []
    quotes = [Quote(each.words, name_of(w, each.asker, say)) for each in found]
    weekly = w.questions.wants_weekly(look.person.id)
    wish = (DAILY, "button-peer-daily") if weekly else (WEEKLY, "button-peer-weekly")
    answers = answer_buttons(w, found, say).items
    return [*quotes, Buttons((*answers, Button(wish[0], say(wish[1]))))]


def _cards(look: Looking, networks: list[str]) -> list[Block]:
    """Offer to ask somebody in one's group; whose card can be read is looked up only then."""
    w: PeerWork = look.w
    if any(fellows(w, look.person.id, network) for network in networks):
        return [Buttons((Button(CHOOSE, look.say("button-peer-choose")),))]
    return []
