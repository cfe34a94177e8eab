"""*My learning journal*: the form that asks for it, and the two files in which it comes."""

from dataclasses import dataclass
from datetime import date

from flows.conversation.ports import ConversationWork
from flows.conversation.state import State
from flows.errors import Refused
from flows.guide.journal import Chapter, Piece, pieces
from flows.guide.papers import Line, Section, Text, document, paper
from flows.looking import Looking
from flows.message import (
    Block,
    Button,
    Buttons,
    ChoiceField,
    Document,
    Errors,
    Filled,
    Form,
    Message,
    Note,
    Option,
    Paper,
    Para,
)
from flows.moments import local_day
from flows.outbox import Kind, Letter, Saying, ToPerson
from flows.parts import Part, Turn
from flows.people import Network, Person, Place, Standing
from flows.privacy.ports import PrivacyWork
from flows.words import Language, Words, day_words, shortened, words

JOURNAL = "guide.journal"
_PLACES = (Place.ACTIVE, Place.LEFT, Place.STOPPED)
_ENDED, _MOST, _LABEL = 50, 100, 75


@dataclass(frozen=True, slots=True)
class Keeping:
    """Gives people back what they wrote, to keep."""

    chapters: tuple[Chapter, ...]

    def part(self) -> Part:
        """What this brings."""
        return Part(
            kinds={JOURNAL: Kind(self._say)}, opens={JOURNAL: _form}, submits={JOURNAL: _send}
        )

    def _say(self, w: PrivacyWork, saying: Saying) -> Message | None:
        """Write both files at the moment they are sent."""
        person = w.people.find(saying.ids["person"])
        network = w.networks.find(saying.ids["network"])
        if person is None or network is None or network.standing is Standing.ERASED:
            return None
        say = words(person.language)
        found = pieces((each(w, person, network) for each in self.chapters), person.zone)
        if not found:
            return Message((Para(say("journal-empty", network=network.name)),))
        day = local_day(saying.now, person.zone)
        return Message(
            (
                Para(say("journal-here", network=network.name)),
                *_over(w, person, network, say),
                *files(found, network.name, day, say, person.language),
            )
        )


def corner(look: Looking) -> list[Block]:
    """Offer it on somebody's Home, as soon as they are or were in a network."""
    if not (look.mine or look.stopped or look.ended):
        return []
    button = Button(JOURNAL, look.say("button-guide-journal"))
    return [Note(look.say("journal-home")), Buttons((button,))]


def files(
    found: tuple[Piece, ...], network: str, day: date, say: Words, language: Language
) -> tuple[Paper, Document]:
    """Give a journal as a paper to print and as a text to work on."""
    sections = [_section(each, language) for each in found]
    made = say("journal-made", day=day_words(day, language))
    text = Text(say("journal-title"), network, made, sections, language)
    name, title = f"{say('journal-name')}-{day.isoformat()}", say("journal-file", network=network)
    return paper(text, name, title, say("journal-paper")), document(text, name, title)


def _section(piece: Piece, language: Language) -> Section:
    lines = tuple(Line(each.words, each.asked) for each in piece.entries)
    return Section(piece.title, lines, day_words(piece.day, language))


def _over(w: PrivacyWork, person: Person, network: Network, say: Words) -> tuple[Block, ...]:
    """Say of a network that is over how long is kept what nobody else can read."""
    if not network.is_over:
        return ()
    language = person.language
    promised = [each.goes for each in w.retention.promised(person.id) if each.network == network.id]
    ended = Para(say("journal-over", day=day_words(network.ends, language)))
    if not promised:
        return (ended,)
    return ended, Para(say("journal-until", day=day_words(min(promised), language)))


def _form(w: ConversationWork, turn: Turn) -> Form:
    """Say what it is, and ask of which network when there are several."""
    say = words(turn.person.language)
    networks = _networks(w, turn.person)
    options = tuple(Option(each.id, shortened(each.name, _LABEL)) for each in networks)
    which = ChoiceField("network", say("journal-which"), options, (options[0].value,), look="menu")
    return Form(
        action=JOURNAL,
        title=say("journal-title"),
        parts=(
            Para(say("journal-about")),
            Note(say("journal-yours")),
            *((which,) if len(options) > 1 else ()),
        ),
        submit=say("journal-send"),
        close=say("form-cancel"),
    )


def _send(w: ConversationWork, turn: Turn, filled: Filled) -> Errors | None:
    networks = {each.id: each for each in _networks(w, turn.person)}
    chosen = next(iter(filled.get("network", ())), next(iter(networks)))
    if chosen not in networks:
        raise Refused("journal-gone")
    ids = {"person": turn.person.id, "network": chosen}
    w.outbox.put(Letter(turn.person.team, JOURNAL, ids, ToPerson(turn.person.id)), turn.now)
    return None


def _networks(w: ConversationWork, person: Person) -> tuple[Network, ...]:
    """List the networks in which somebody is or was, or wrote something, the last begun above."""
    wrote = {each.network for each in w.conversations.of_person(person.id, tuple(State))}
    found = {each.id: each for each, _ in w.networks.of_person(person.id, _PLACES)}
    found |= {each.id: each for each in w.networks.ended_of(person.id, _ENDED)}
    found |= {each: w.networks.get(each) for each in wrote - found.keys()}
    kept = [each for each in found.values() if each.standing is not Standing.ERASED]
    if not kept:
        raise Refused("journal-none")
    return tuple(sorted(kept, key=lambda each: (each.starts, each.id), reverse=True)[:_MOST])
