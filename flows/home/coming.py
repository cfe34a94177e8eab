"""What is still to come for somebody: the next question of each network, and its rest."""

from flows.home.look import Look
from flows.message import Block, Bullets, Button, Buttons, Para
from flows.network.rest import coming as coming_rest
from flows.people import Network
from flows.reflection.coming import outlook
from flows.words import day_words, moment_words

_MOST = 10


def coming(look: Look) -> list[Block]:
    """Say when the next question comes, or that none does; and when a network rests."""
    lines: list[str] = []
    asks: list[Block] = []
    for network, member in look.mine[:_MOST]:
        ahead = outlook(look.w, look.person, network, member, look.at)
        if ahead.at is not None:
            moment = moment_words(ahead.at, look.person.zone, look.person.language)
            lines.append(look.say("home-next", network=network.name, moment=moment))
        if ahead.is_quiet:
            asks += _quiet(look, network)
        lines += _rest(look, network)
    return [*([Bullets(tuple(lines))] if lines else []), *asks]


def _rest(look: Look, network: Network) -> list[str]:
    """Name the next time of rest that has not begun."""
    rests = coming_rest(network.rest, network.zone, look.at)
    ahead = [each for each in rests if each.first > look.day]
    if not ahead:
        return []
    first, last = (day_words(day, look.person.language) for day in ahead[0])
    return [look.say("home-rest-coming", network=network.name, first=first, last=last)]


def _quiet(look: Look, network: Network) -> list[Block]:
    """Let whoever is asked nothing any more ask for a question."""
    ids = {"network": network.id}
    ask = Button("reflection.go-on", look.say("button-reflection-go-on"), ids)
    return [Para(look.say("home-quiet", network=network.name)), Buttons((ask,))]
