"""The results of closed rounds, as far as they may be shown, to whoever asks for them."""

from collections.abc import Iterator
from datetime import date
from itertools import takewhile

from flows.message import Message
from flows.moments import local_day
from flows.people import Network
from flows.thermometer import openly
from flows.thermometer.ports import Counted, Round, ThermometerWork
from flows.thermometer.publish import ClosedRound, Result, Tally, TooFew, publish
from flows.thermometer.report import again_message, result_lines
from flows.thermometer.standing import Bases, bases_of
from flows.thermometer.sums import Counts
from flows.words import Language, Words, day_words, words


def result_of(w: ThermometerWork, round_: Round, network: Network) -> Result | TooFew:
    """Give what may be published of a closed anonymous round."""
    tallies = {
        statement: Tally(_first_five(counted), counted[5])
        for statement, counted in w.thermometer.tallies(round_.id).items()
    }
    closed = ClosedRound(
        asked=round_.asked,
        closed_on=closed_on(round_, network),
        invited=round_.invited,
        submitted=round_.submitted,
        tallies=tallies,
        changed=round_.changed,
        bases=_bases(w, round_),
    )
    return publish(closed, round_.k)


def has_no_result(w: ThermometerWork, round_: Round) -> bool:
    """Tell whether too few answered for anything to be shown."""
    if round_.is_named:
        return round_.submitted < openly.LEAST
    return isinstance(result_of(w, round_, w.networks.get(round_.network)), TooFew)


def result_again(w: ThermometerWork, round_: Round, language: Language) -> Message:
    """Tell all of a closed round to one who asks for it."""
    network = w.networks.get(round_.network)
    say, day = words(language), closed_on(round_, network)
    if round_.is_named:
        return openly.message(w, round_, day, say, language)
    return again_message(result_of(w, round_, network), day, say, language)


def result_texts(w: ThermometerWork, network: Network, say: Words) -> Iterator[str]:
    """Give the published results of all closed rounds as text, the oldest first."""
    language = network.language
    for round_ in w.thermometer.closed(network.id):
        day = day_words(closed_on(round_, network), language)
        yield f"== {say('thermometer-result-title')} · {day}"
        if round_.is_named:
            yield say("thermometer-open-not-exported")
            continue
        result = result_of(w, round_, network)
        if isinstance(result, TooFew):
            yield say("thermometer-too-few", least=result.least)
        else:
            yield "\n".join(result_lines(result, say, language))


def closed_on(round_: Round, network: Network) -> date:
    """Tell on which day a round closed, there where the network is."""
    return local_day(round_.closed_at or round_.deadline, network.zone)


def _bases(w: ThermometerWork, round_: Round) -> Bases:
    """Tell from what the figures of earlier rounds were made."""
    earlier = takewhile(lambda each: each.id != round_.id, w.thermometer.closed(round_.network))
    return bases_of((_answers(w, each), each.k) for each in earlier)


def _answers(w: ThermometerWork, round_: Round) -> dict[str, Counts]:
    tallies = w.thermometer.tallies(round_.id)
    return {statement: _first_five(counted) for statement, counted in tallies.items()}


def _first_five(counted: Counted) -> Counts:
    return counted[0], counted[1], counted[2], counted[3], counted[4]
