"""What is still to come for somebody: the next question of each network, and its rest."""

from flows.home.look import Look
from flows.message import Block, Bullets, Button, Buttons, Para
from flows.network.rest import coming as coming_rest
from flows.people import Member, Network
from flows.reflection.coming import is_quiet, next_question
from flows.words import day_words, moment_words

_MOST = 10


def coming(look: Look) -> list[Block]:
    """Say when the next question comes, or that none does; and when a network rests."""
    mine = look.mine[:_MOST]
    lines = [line for network, member in mine for line in _lines(look, network, member)]
    quiet = [each for each, member in mine if is_quiet(look.w, look.person, each, member)]
    asks = [block for network in quiet for block in _quiet(look, network)]
    return [*([Bullets(tuple(lines))] if lines else []), *asks]


def _lines(look: Look, network: Network, member: Member) -> list[str]:
    say, language = look.say, look.person.language
    lines = []
    at = next_question(look.w, look.person, network, member, look.at)
    if at is not None:
        moment = moment_words(at, look.person.zone, language)
        lines.append(say("home-next", network=network.name, moment=moment))
    rests = coming_rest(network.rest, network.zone, look.at)
    ahead = [each for each in rests if each.first > look.day]
    if ahead:
        first, last = (day_words(day, language) for day in ahead[0])
        lines.append(say("home-rest-coming", network=network.name, first=first, last=last))
    return lines


def _quiet(look: Look, network: Network) -> tuple[Block, ...]:
    """Let whoever is asked nothing any more ask for a question."""
    ids = {"network": network.id}
    ask = Button("reflection.go-on", look.say("button-reflection-go-on"), ids)
    return Para(look.say("home-quiet", network=network.name)), Buttons((ask,))
