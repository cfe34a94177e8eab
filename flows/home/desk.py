"""The Home tab, from top to bottom, and help."""

from functools import partial

from flows.conversation.commands import Command
from flows.conversation.course import Courses
from flows.conversation.hearing import Obey
from flows.conversation.ports import ConversationWork
from flows.home import care, welcome
from flows.home.coming import coming
from flows.home.corner import Corner
from flows.home.leading import leading
from flows.home.leaf import leaf_in
from flows.home.look import HOME, Look, letter, look
from flows.home.path import path
from flows.home.ports import HomeWork
from flows.home.waiting import waiting
from flows.home.where import invitations, networks, stopped
from flows.home.wishes import gone, paused, wishes
from flows.home.written import written
from flows.message import Block, Divider, Heading, Message, Note, Para
from flows.network.menu import help_message
from flows.outbox import Kind, Letter, Saying, ToPerson
from flows.parts import Part, Turn
from flows.people import Kind as AccountKind
from flows.people import Presence
from flows.privacy.retention import fading
from flows.words import words

HELP = "help"
_UNSEEN = {AccountKind.BOT, AccountKind.GONE}


def part(courses: Courses, corners: tuple[Corner, ...] = ()) -> Part:
    """What this subject brings; other subjects have their corners in it."""
    return Part(
        kinds={
            HOME: Kind(partial(_say, courses, corners)),
            HELP: Kind(_say_help),
            welcome.WELCOME: Kind(welcome.say_welcome),
            care.CARE: Kind(care.say_care),
        },
        presses={"help": _help, "home.show": _show, **care.presses()},
    )


def obey() -> dict[Command, Obey]:
    """List the command words."""
    return {Command.HELP: _help}


def opened(w: HomeWork, turn: Turn, *, home_tab: bool) -> None:
    """Show somebody their Home, or their messages; the first time they are greeted."""
    if home_tab:
        w.outbox.put(letter(turn.person), turn.now)
    if turn.person.kind not in {*_UNSEEN, AccountKind.STRANGER}:
        welcome.greet(w, turn.person, turn.now)


def _show(w: HomeWork, turn: Turn) -> None:
    """Turn a page, or look at another network, or into another room of it."""
    w.outbox.put(letter(turn.person, leaf_in(turn.ids)), turn.now)


def _help(w: ConversationWork, turn: Turn) -> None:
    ids = {"person": turn.person.id}
    w.outbox.put(Letter(turn.person.team, HELP, ids, ToPerson(turn.person.id)), turn.now)


def _say_help(w: ConversationWork, saying: Saying) -> Message | None:
    person = w.people.find(saying.ids["person"])
    return help_message(words(person.language)) if person else None


def _say(
    courses: Courses, corners: tuple[Corner, ...], w: HomeWork, saying: Saying
) -> Message | None:
    person = w.people.find(saying.ids["person"])
    if person is None or person.kind in _UNSEEN:
        return None
    say = words(person.language)
    title = Heading(say("home-title"))
    if person.kind is AccountKind.STRANGER:
        return Message((title, Para(say("stranger-refused"))))
    parts = _parts(look(w, person, saying), courses, corners)
    return Message((title, *parts, Note(say("home-private"))))


def _parts(seen: Look, courses: Courses, corners: tuple[Corner, ...]) -> list[Block]:
    """Lay the parts under one another, with a line between those that say something."""
    if seen.person.presence is Presence.STOPPED:
        now = [*gone(seen), *invitations(seen)]
    else:
        now = [*paused(seen), *invitations(seen), *networks(seen), *stopped(seen)]
        now += [*waiting(seen), *coming(seen), *path(seen)]
        now += [block for corner in corners for block in corner.mine(seen)]
    rest = (leading(seen, corners), written(seen, courses), wishes(seen), care.care(seen))
    now += fading(seen.w, seen.person, seen.at)
    return [*now, *(block for part in rest if part for block in (Divider(), *part))]
