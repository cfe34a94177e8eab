"""Looking back over a network's rounds: in words at once, as a picture in direct messages."""

from flows.errors import Refused
from flows.message import (
    Block,
    Bullets,
    Button,
    Buttons,
    Document,
    Form,
    Heading,
    Message,
    Note,
    Paper,
    Para,
)
from flows.moments import local_day
from flows.network.menu import led, network_here
from flows.note import note
from flows.outbox import Kind, Letter, Saying, ToPerson
from flows.parts import Part as Tables
from flows.parts import Turn
from flows.people import Member, Network, Person, Place, Standing
from flows.thermometer.history import Part, part_blocks, part_picture
from flows.thermometer.paper import paper_data
from flows.thermometer.past import by_set
from flows.thermometer.ports import ThermometerWork
from flows.thermometer.results import past_of
from flows.thermometer.table import table
from flows.words import Language, Words, words

PICTURE = "thermometer.history-picture"
EXPORT, FILES = "thermometer.export", "thermometer.files"


def part() -> Tables:
    """What this brings."""
    return Tables(
        kinds={PICTURE: Kind(_say_picture), FILES: Kind(_say_files)},
        opens={"thermometer.history": _window},
        presses={PICTURE: _send_pictures, EXPORT: _export},
        commands=dict.fromkeys(("/thermometer history", "/thermometer verloop"), _told),
    )


def ways_to_look_back(
    w: ThermometerWork, network: Network, member: Member, say: Words
) -> tuple[Block, ...]:
    """Offer the history, and who leads the figures as a file, as soon as there is a result.

    Of a round with too few answers not even their number is kept.
    """
    closed = w.thermometer.closed(network.id)
    if not any(each.submitted and not each.is_named for each in closed):
        return ()
    label, ids = say("button-thermometer-history"), {"network": network.id}
    history = Button("thermometer.history", label, ids)
    return (Buttons((history, *_exports(network, member, say))),)


def _exports(network: Network, member: Member, say: Words) -> tuple[Button, ...]:
    """Give the button with which who leads gets all published figures as a file."""
    if not member.leads:
        return ()
    return (Button(EXPORT, say("button-thermometer-export"), {"network": network.id}),)


def _told(w: ThermometerWork, turn: Turn) -> Message:
    network, member = network_here(w, turn)
    say, language = words(turn.person.language), turn.person.language
    parts = _parts(w, network)
    title = Heading(say("thermometer-history-title"))
    return Message((title, *_blocks(parts, say, language), _buttons(network, member, say)))


def _window(w: ThermometerWork, turn: Turn) -> Form:
    told = _told(w, turn)
    say = words(turn.person.language)
    return Form(
        "thermometer.history", say("thermometer-title"), told.blocks, close=say("form-done")
    )


def _parts(w: ThermometerWork, network: Network) -> tuple[Part, ...]:
    parts = by_set(past_of(w, network))
    if not parts:
        raise Refused("thermometer-history-none")
    return parts


def _blocks(parts: tuple[Part, ...], say: Words, language: Language) -> tuple[Block, ...]:
    compared = any(each.trend for part in parts for each in part)
    return (
        *((Para(say("thermometer-history-sets")),) if len(parts) > 1 else ()),
        *(block for part in parts for block in part_blocks(part, say, language)),
        Note(say("thermometer-history-words" if compared else "thermometer-history-one")),
    )


def _buttons(network: Network, member: Member, say: Words) -> Buttons:
    label = say("button-thermometer-history-picture")
    picture = Button(PICTURE, label, {"network": network.id})
    return Buttons((picture, *_exports(network, member, say)))


def _send_pictures(w: ThermometerWork, turn: Turn) -> None:
    """Send a picture of each set: what is not compared is not drawn together."""
    network, _ = network_here(w, turn)
    for part in _parts(w, network):
        asked = part[0].asked
        ids = {"network": network.id, "person": turn.person.id}
        ids |= {"set": asked.name, "version": str(asked.version)}
        w.outbox.put(Letter(network.team, PICTURE, ids, ToPerson(turn.person.id)), turn.now)
    if turn.caller.url:
        w.outbox.put(note(turn, "thermometer-history-coming"), turn.now)


def _export(w: ThermometerWork, turn: Turn) -> None:
    """Send who leads all published figures, as a table and on paper."""
    network = led(w, turn)
    _parts(w, network)
    ids = {"network": network.id, "person": turn.person.id}
    w.outbox.put(Letter(network.team, FILES, ids, ToPerson(turn.person.id)), turn.now)
    if turn.caller.url:
        w.outbox.put(note(turn, "thermometer-export-coming"), turn.now)


def _say_files(w: ThermometerWork, saying: Saying) -> Message | None:
    """Write table and paper as it is when they are sent, for who leads then."""
    found = _reader(w, saying)
    if found is None or not found[2].leads:
        return None
    person, network, _ = found
    say, language = words(person.language), person.language
    rounds, day = past_of(w, network), local_day(saying.now, person.zone)
    title = say("thermometer-export-file", network=network.name)
    data = paper_data(rounds, network.name, say, language)
    return Message(
        (
            Para(say("thermometer-export-here", network=network.name)),
            Document(f"thermometer-{day}.csv", title, table(rounds, say, language)),
            Paper(f"thermometer-{day}.pdf", title, "report", data, say("thermometer-export-paper")),
        )
    )


def _say_picture(w: ThermometerWork, saying: Saying) -> Message | None:
    """Draw it as it is when it is sent, for who is a member then."""
    found = _reader(w, saying)
    if found is None:
        return None
    person, network, _ = found
    say = words(person.language)
    wanted = (saying.ids["set"], int(saying.ids["version"]))
    for part in by_set(past_of(w, network)):
        if (part[0].asked.name, part[0].asked.version) == wanted:
            picture, rest = part_picture(part, network.name, say, person.language)
            beside = (Bullets(rest),) if rest else ()
            said = Para(say("thermometer-history-picture", network=network.name))
            return Message((said, picture, *beside))
    return None


def _reader(w: ThermometerWork, saying: Saying) -> tuple[Person, Network, Member] | None:
    """Give who a letter is for, if they take part when it is sent."""
    person = w.people.find(saying.ids["person"])
    network = w.networks.find(saying.ids["network"])
    member = w.networks.member(saying.ids["network"], saying.ids["person"])
    if person is None or network is None or network.standing is Standing.ERASED:
        return None
    return (person, network, member) if member and member.place is Place.ACTIVE else None
