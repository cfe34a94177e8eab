"""What is said about a round: that it is open, an invitation, and the result."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from flows.message import Button, Buttons, Heading, Message, Note, Para
from flows.moments import local_day
from flows.outbox import Kind, Mode, NotYet, Saying
from flows.peace import by_day, in_peace
from flows.people import Network, Person, Place, Presence
from flows.thermometer.past import Past, trend_to
from flows.thermometer.picture import result_lines
from flows.thermometer.ports import Counted, Round, RoundState, ThermometerWork
from flows.thermometer.publish import ClosedRound, Result, Tally, TooFew, publish
from flows.thermometer.report import result_message, too_few_message
from flows.thermometer.statements import PULSE, SETS
from flows.thermometer.trend import Trend
from flows.words import Language, Words, day_words, moment_in, words

OPENED, INVITE, RESULT = "thermometer.opened", "thermometer.invite", "thermometer.result"


def kinds() -> dict[str, Kind]:
    """List what is said about rounds."""
    return {
        OPENED: Kind(_say_opened, repeatable=True),
        INVITE: Kind(_say_invite),
        RESULT: Kind(_say_result, repeatable=True),
    }


def opened_key(round_id: str) -> str:
    """Name the message in the channel about an open round."""
    return f"opened:{round_id}"


def invite_key(round_id: str, person: str) -> str:
    """Name the invitation of one person."""
    return f"thermometer:{round_id}:{person}"


def result_key(round_id: str) -> str:
    """Name the message in the channel with a round's result."""
    return f"result:{round_id}"


def posted_keys(round_id: str) -> tuple[str, ...]:
    """Name all that stands in the channel about a round."""
    return opened_key(round_id), result_key(round_id)


def result_texts(w: ThermometerWork, network: Network, say: Words) -> Iterator[str]:
    """Give the published results of all closed rounds as text, the oldest first."""
    language = network.language
    for round_ in w.thermometer.closed(network.id):
        result = result_of(w, round_, network)
        day = day_words(closed_on(round_, network), language)
        yield f"== {say('thermometer-result-title')} · {day}"
        if isinstance(result, TooFew):
            yield say("thermometer-too-few", least=result.least)
        else:
            yield "\n".join(result_lines(result, say, language))


def result_of(w: ThermometerWork, round_: Round, network: Network) -> Result | TooFew:
    """Give what may be published of a closed round."""
    tallies = {
        statement: Tally(_first_five(counted), counted[5])
        for statement, counted in w.thermometer.tallies(round_.id).items()
    }
    day = closed_on(round_, network)
    closed = ClosedRound(PULSE, day, round_.invited, round_.submitted, tallies)
    return publish(closed, round_.k)


def past_of(w: ThermometerWork, network: Network) -> tuple[Past, ...]:
    """List the rounds of a network that are over, the oldest first; some have no result."""
    rounds = (w.thermometer.get(each) for each in w.thermometer.of_network(network.id))
    over = [each for each in rounds if each is not None and each.state is not RoundState.OPEN]
    return tuple(_past(w, each, network) for each in sorted(over, key=lambda it: it.opens_at))


def trend_of_round(w: ThermometerWork, round_: Round, network: Network) -> Trend | None:
    """Compare a closed round with the one before it of its set."""
    return trend_to(past_of(w, network), round_.id)


def _past(w: ThermometerWork, round_: Round, network: Network) -> Past:
    asked = next(each for each in SETS.values() if each.name == round_.statements)
    is_lost = round_.state is RoundState.LOST
    result = None if is_lost else result_of(w, round_, network)
    shown = result if isinstance(result, Result) else None
    day = closed_on(round_, network)
    return Past(round_.id, shown.asked if shown else asked, day, shown)


def closed_on(round_: Round, network: Network) -> date:
    """Tell on which day a round closed, there where the network is."""
    return local_day(round_.closed_at or round_.deadline, network.zone)


def _first_five(counted: Counted) -> tuple[int, int, int, int, int]:
    return counted[0], counted[1], counted[2], counted[3], counted[4]


def _say_opened(w: ThermometerWork, saying: Saying) -> Message | None:
    round_ = w.thermometer.get(saying.ids["round"])
    if round_ is None:
        return None
    network = w.networks.get(round_.network)
    say = words(network.language)
    if round_.state is not RoundState.OPEN:
        lost = round_.state is RoundState.LOST
        closed = Message((Para(say("thermometer-lost" if lost else "thermometer-is-closed")),))
        return closed if saying.mode is Mode.UPDATE else None
    until = until_words(round_, network.zone, network.language, zones_in(w, network))
    return Message(
        (
            Heading(say("thermometer-opened-title")),
            Para(say("thermometer-opened", invited=round_.invited, until=until)),
            fill_button(round_, say),
            Note(say("thermometer-anonymous-short", least=round_.k)),
        )
    )


def _say_invite(w: ThermometerWork, saying: Saying) -> Message | NotYet | None:
    """Invite somebody, in working hours; after closing the same words stand there for all."""
    round_ = w.thermometer.get(saying.ids["round"])
    person = w.people.find(saying.ids["person"])
    if round_ is None or person is None:
        return None
    network = w.networks.get(round_.network)
    say = words(person.language)
    if round_.state is not RoundState.OPEN:
        closed = _closed_invitation(w, round_, network, say)
        return closed if saying.mode is Mode.UPDATE else None
    if person.presence is not Presence.ACTIVE:
        return None
    wait = _wait(person, network, round_, saying.now)
    if saying.mode is Mode.POST and wait:
        return wait
    until = until_words(round_, person.zone, person.language, (network.zone,))
    return Message(
        (
            Para(say("thermometer-invite", network=network.name, until=until)),
            Buttons((_filling(round_, say), Button("privacy.why", say("button-privacy-why")))),
            Note(say("thermometer-anonymous-short", least=round_.k)),
        )
    )


def _wait(person: Person, network: Network, round_: Round, now: datetime) -> NotYet | None:
    """Wait for working hours; where a round closes before those, for the morning."""
    wait = in_peace(person, now, *network.rest)
    rests = person.calendar(*network.rest).rests(local_day(now, person.zone))
    in_time = wait is None or now + wait.wait < round_.deadline
    return wait if in_time or rests else by_day(person, now)


def _closed_invitation(w: ThermometerWork, round_: Round, network: Network, say: Words) -> Message:
    """Offer the result to all alike, in their own language; the channel has one language."""
    if round_.state is RoundState.LOST:
        return Message((Para(say("thermometer-invite-lost", network=network.name)),))
    if isinstance(result_of(w, round_, network), TooFew):
        return Message((Para(say("thermometer-invite-closed-too-few", network=network.name)),))
    closed = Para(say("thermometer-invite-closed", network=network.name))
    return Message((closed, _read_button(round_, say("button-thermometer-read"))))


def _say_result(w: ThermometerWork, saying: Saying) -> Message | None:
    round_ = w.thermometer.get(saying.ids["round"])
    if round_ is None or round_.state is not RoundState.CLOSED:
        return None
    network = w.networks.get(round_.network)
    say = words(network.language)
    result = result_of(w, round_, network)
    if isinstance(result, TooFew):
        return too_few_message(result, say)
    trend = trend_of_round(w, round_, network)
    told = result_message(result, network.name, say, network.language, trend)
    figures = _read_button(round_, say("button-thermometer-figures"))
    return Message((*told.blocks, figures))


def _read_button(round_: Round, label: str) -> Buttons:
    return Buttons((Button("thermometer.read", label, {"round": round_.id}),))


def fill_button(round_: Round, say: Words) -> Buttons:
    """Give the button that opens the form."""
    return Buttons((_filling(round_, say),))


def _filling(round_: Round, say: Words) -> Button:
    ids = {"round": round_.id}
    return Button("thermometer.fill", say("button-thermometer-fill"), ids, "primary")


def until_words(round_: Round, zone: str, language: Language, others: Iterable[str] = ()) -> str:
    """Say until when a round is open; where clocks of `others` differ, name the city."""
    return moment_in(round_.deadline, zone, language, others)


def zones_in(w: ThermometerWork, network: Network) -> frozenset[str]:
    """List where the people of a network are."""
    members = w.networks.members(network.id, Place.ACTIVE)
    people = (w.people.find(member.person) for member in members)
    return frozenset(person.zone for person in people if person is not None)
