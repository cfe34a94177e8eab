"""The Home tab: my networks, my open question, my settings, and help."""

from flows.conversation.commands import Command
from flows.conversation.hearing import Obey
from flows.conversation.ports import ConversationWork
from flows.conversation.state import State
from flows.message import Block, Bullets, Button, Buttons, Heading, Message, Note, Para
from flows.network.menu import help_message
from flows.outbox import Kind, Letter, Saying, ToHome, ToPerson
from flows.parts import Part, Turn
from flows.people import Person, Presence
from flows.words import Words, words

HOME, HELP = "home", "help"


def letter(person: Person) -> Letter:
    """Show somebody their Home as it is now."""
    return Letter(person.team, HOME, {"person": person.id}, ToHome(person.id))


def part() -> Part:
    """What this subject brings."""
    return Part(kinds={HOME: Kind(_say), HELP: Kind(_say_help)}, presses={"help": _help})


def obey() -> dict[Command, Obey]:
    """List the command words."""
    return {Command.HELP: _help}


def _help(w: ConversationWork, turn: Turn) -> None:
    ids = {"person": turn.person.id}
    w.outbox.put(Letter(turn.person.team, HELP, ids, ToPerson(turn.person.id)), turn.now)


def _say_help(w: ConversationWork, saying: Saying) -> Message | None:
    person = w.people.find(saying.ids["person"])
    return help_message(words(person.language)) if person else None


def _say(w: ConversationWork, saying: Saying) -> Message | None:
    person = w.people.find(saying.ids["person"])
    if person is None:
        return None
    say = words(person.language)
    return Message(
        (
            Heading(say("home-title")),
            *_networks(w, person, say),
            *_question(w, person, say),
            Buttons(
                (
                    Button("network.settings", say("button-network-settings")),
                    Button("privacy.data", say("button-privacy-data")),
                    Button("help", say("button-help")),
                )
            ),
            Note(say("home-private")),
        )
    )


def _networks(w: ConversationWork, person: Person, say: Words) -> tuple[Block, ...]:
    mine = w.networks.of_person(person.id)
    if not mine:
        return (Para(say("home-no-networks")),)
    lines = tuple(say(f"home-{member.role}", network=network.name) for network, member in mine)
    return (Para(say("home-networks")), Bullets(lines))


def _question(w: ConversationWork, person: Person, say: Words) -> tuple[Block, ...]:
    """Show the question that waits; the form is a click away, also when it is an old one."""
    if person.presence is not Presence.ACTIVE:
        resume = Button("privacy.resume", say("button-privacy-resume"), style="primary")
        return (Para(say("home-stopped")), Buttons((resume,)))
    waiting = w.conversations.of_person(person.id, (State.OPEN, State.PAUSED))
    if not waiting:
        return (Para(say("home-no-question")),)
    blocks: list[Block] = [Para(say("home-question"))]
    for each in waiting[:3]:
        title = say(f"{each.flow}-title")
        network = w.networks.get(each.network).name
        fill = Button("conversation.form", say("button-home-answer"), {"conversation": each.id})
        words_asked = each.asked.words if each.asked else title
        blocks += [Para(words_asked, strong=True), Note(f"{title} · {network}"), Buttons((fill,))]
    return tuple(blocks)
