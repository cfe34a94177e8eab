"""What is said about a round: that it is open, an invitation, and the result."""

from collections.abc import Iterable
from datetime import datetime

from flows.message import Block, Button, Buttons, Heading, Message, Note, Para
from flows.moments import local_day
from flows.outbox import Kind, Mode, NotYet, Saying
from flows.peace import by_day, in_peace
from flows.people import Called, Network, Person, Place, Presence, Standing
from flows.thermometer import openly
from flows.thermometer.keys import GUIDE, INVITE, OPENED, RESULT, WHY
from flows.thermometer.point_telling import quoted
from flows.thermometer.ports import Round, RoundState, ThermometerWork
from flows.thermometer.publish import TooFew
from flows.thermometer.report import guide, result_message, too_few_message
from flows.thermometer.results import closed_on, has_no_result, result_of, trend_of_round
from flows.words import Language, Words, moment_in, words

_A_MINUTE = 3  # statements


def kinds() -> dict[str, Kind]:
    """List what is said about rounds."""
    return {
        OPENED: Kind(_say_opened, repeatable=True),
        INVITE: Kind(_say_invite),
        RESULT: Kind(_say_result, repeatable=True),
        GUIDE: Kind(_say_guide, repeatable=True),
    }


def _say_opened(w: ThermometerWork, saying: Saying) -> Message | None:
    round_ = w.thermometer.get(saying.ids["round"])
    if round_ is None:
        return None
    network = w.networks.get(round_.network)
    say = words(network.language)
    if round_.state is not RoundState.OPEN:
        lost = round_.state is RoundState.LOST
        told = Para(say("thermometer-lost" if lost else "thermometer-is-closed"))
        closed = Message((told, *_early(round_, say)))
        return closed if saying.mode is Mode.UPDATE else None
    until = until_words(round_, network.zone, network.language, zones_in(w, network))
    return Message(
        (
            Heading(say("thermometer-opened-title")),
            Para(say("thermometer-opened", until=until, **_size(round_))),
            *_answered(round_, say),
            *quoted(w, network, say),
            fill_button(round_, say),
            promise_note(round_, say),
        )
    )


def _answered(round_: Round, say: Words) -> tuple[Block, ...]:
    """Tell how many have answered, as of the last whole hour."""
    if not round_.counted:
        return ()
    return (Para(say("thermometer-counted", counted=round_.counted, invited=round_.invited)),)


def promise_note(round_: Round, say: Words) -> Note:
    """Say in small print what becomes of the answers."""
    if round_.is_named:
        return Note(say("thermometer-open-short"))
    return Note(say("thermometer-anonymous-short", least=round_.k))


def named_note(round_: Round, say: Words) -> tuple[Note, ...]:
    """Name an open round wherever it appears; of an anonymous one that is said where it matters."""
    return (promise_note(round_, say),) if round_.is_named else ()


def _size(round_: Round) -> dict[str, int]:
    """Tell how much is asked: statements, and minutes at three a minute."""
    statements = len(round_.asked.statements)
    return {"statements": statements, "minutes": -(-statements // _A_MINUTE)}


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
    if saying.mode is Mode.POST and not is_called(w, network, person):
        return None
    if person.presence is not Presence.ACTIVE or person.called is Called.NEVER:
        return None
    wait = _wait(person, network, round_, saying.now)
    if saying.mode is Mode.POST and wait:
        return wait
    until = until_words(round_, person.zone, person.language, (network.zone,))
    invite = "thermometer-invite-open" if round_.is_named else "thermometer-invite"
    return Message(
        (
            Para(say(invite, network=network.name, until=until, **_size(round_))),
            Para(_started(w, round_, say)),
            Buttons(
                (
                    _filling(round_, say),
                    Button(WHY, say("button-thermometer-why"), {"network": network.id}),
                    Button("privacy.why", say("button-privacy-why")),
                )
            ),
            promise_note(round_, say),
        )
    )


def _started(w: ThermometerWork, round_: Round, say: Words) -> str:
    """Say why it came now: somebody started it, or it was planned."""
    name = w.people.name(round_.opened_by) if round_.opened_by else ""
    if not name:
        return say("thermometer-started-planned")
    return say("thermometer-started-by", name=name)


def is_called(w: ThermometerWork, network: Network, person: Person) -> bool:
    """Tell whether somebody still takes part in a network that runs."""
    member = w.networks.member(network.id, person.id)
    is_in = member is not None and member.place is Place.ACTIVE
    return is_in and network.standing is Standing.RUNNING


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
    if has_no_result(w, round_):
        return Message((Para(say("thermometer-invite-closed-too-few", network=network.name)),))
    closed = Para(say("thermometer-invite-closed", network=network.name))
    return Message((closed, _read_button(round_, say("button-thermometer-read"))))


def _say_result(w: ThermometerWork, saying: Saying) -> Message | None:
    round_ = w.thermometer.get(saying.ids["round"])
    if round_ is None or round_.state is not RoundState.CLOSED:
        return None
    network = w.networks.get(round_.network)
    say = words(network.language)
    if round_.is_named:
        day = closed_on(round_, network)
        named = openly.message(w, round_, day, say, network.language, in_channel=True)
        return Message((*named.blocks, *_early(round_, say)))
    result = result_of(w, round_, network)
    if isinstance(result, TooFew):
        return Message((*too_few_message(result, say).blocks, *_early(round_, say)))
    trend = trend_of_round(w, round_, network)
    told = result_message(result, network.name, say, network.language, trend)
    figures = _read_button(round_, say("button-thermometer-figures"))
    return Message((*told.blocks, figures, *_early(round_, say)))


def _early(round_: Round, say: Words) -> tuple[Note, ...]:
    """Say it where a round closed sooner than people were told."""
    is_early = (
        round_.state is RoundState.CLOSED
        and round_.closed_at is not None
        and round_.closed_at < round_.deadline
    )
    return (Note(say("thermometer-closed-early")),) if is_early else ()


def _say_guide(w: ThermometerWork, saying: Saying) -> Message | None:
    """Give the questions to talk about a result, in its thread."""
    round_ = w.thermometer.get(saying.ids["round"])
    if round_ is None or round_.state is not RoundState.CLOSED:
        return None
    questions = guide(words(w.networks.get(round_.network).language))
    return Message(questions[:-1] if round_.is_named else questions)  # whose figures are exact


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
