"""The results of closed rounds, as far as they may be shown, to whoever asks for them."""

from collections.abc import Iterator, Mapping
from datetime import date

from flows.message import Message
from flows.moments import local_day
from flows.people import Network
from flows.thermometer import openly
from flows.thermometer.past import Past, trend_to
from flows.thermometer.picture import result_lines
from flows.thermometer.ports import Counted, Round, RoundState, ThermometerWork
from flows.thermometer.publish import ClosedRound, Result, Tally, TooFew, publish
from flows.thermometer.report import again_message
from flows.thermometer.standing import bases_of
from flows.thermometer.sums import Counts
from flows.thermometer.trend import Trend
from flows.words import Language, Words, day_words, words

Published = Mapping[str, Result | TooFew]
"""What may be published of closed rounds, by round."""


def result_of(w: ThermometerWork, round_: Round, network: Network) -> Result | TooFew:
    """Give what may be published of a closed anonymous round."""
    return _published(w, network)[round_.id]


def _published(w: ThermometerWork, network: Network) -> Published:
    """Publish all anonymous rounds in order, for what a figure shows depends on earlier ones."""
    found: dict[str, Result | TooFew] = {}
    before: list[tuple[Mapping[str, Counts], int]] = []
    for round_ in w.thermometer.closed(network.id):
        if round_.is_named:
            continue
        kept = w.thermometer.tallies(round_.id)
        tallies = {each: Tally(_first_five(n), n[5]) for each, n in kept.items()}
        closed = ClosedRound(
            asked=round_.asked,
            closed_on=closed_on(round_, network),
            invited=round_.invited,
            submitted=round_.submitted,
            tallies=tallies,
            changed=round_.changed,
            bases=bases_of(before),
        )
        found[round_.id] = publish(closed, round_.k)
        before.append(({each: tally.counts for each, tally in tallies.items()}, round_.k))
    return found


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
    trend = trend_of_round(w, round_, network)
    return again_message(result_of(w, round_, network), day, say, language, trend)


def past_of(w: ThermometerWork, network: Network) -> tuple[Past, ...]:
    """List the anonymous rounds that are over, the oldest first; some have no result."""
    rounds = (w.thermometer.get(each) for each in w.thermometer.of_network(network.id))
    over = [each for each in rounds if each and each.state is not RoundState.OPEN]
    kept = sorted((each for each in over if not each.is_named), key=lambda each: each.opens_at)
    published = _published(w, network)
    return tuple(_past(each, network, published) for each in kept)


def trend_of_round(w: ThermometerWork, round_: Round, network: Network) -> Trend | None:
    """Compare a closed round with the one before it of its set."""
    return trend_to(past_of(w, network), round_.id)


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


def _past(round_: Round, network: Network, published: Published) -> Past:
    result = published.get(round_.id)  # one that was lost has none
    shown = result if isinstance(result, Result) else None
    return Past(round_.id, round_.asked, closed_on(round_, network), shown)


def _first_five(counted: Counted) -> Counts:
    return counted[0], counted[1], counted[2], counted[3], counted[4]
