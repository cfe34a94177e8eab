"""Actions on a Home: one's own, what others chose to share, and for who leads only a number."""

from datetime import datetime
from typing import Any, Protocol

from flows.action.asking import tell_buttons
from flows.action.fields import due_words, in_short
from flows.action.planning import NEW
from flows.action.ports import ActionWork
from flows.action.reading import may_read, near
from flows.message import Block, Button, Buttons, Heading, Note, Para, Quote
from flows.people import Member, Network, Person
from flows.words import Words

_MOST, _MOST_SHARED = 5, 3
LEAST = 5
"""So many people have to have told of an action before who leads sees a number."""


class Looking(Protocol):
    """Somebody's Home at one moment, as far as this subject looks at it."""

    @property
    def w(self) -> Any: ...
    @property
    def person(self) -> Person: ...
    @property
    def at(self) -> datetime: ...
    @property
    def say(self) -> Words: ...
    @property
    def mine(self) -> tuple[tuple[Network, Member], ...]: ...
    @property
    def takes_part(self) -> bool: ...


def mine(look: Looking) -> list[Block]:
    """Show somebody's open actions, the nearest first, and a way to note a new one."""
    say, w = look.say, look.w
    networks = [network.id for network, _ in look.mine if not network.is_over]
    actions = w.actions.open_of(look.person.id, *networks) if networks else ()
    others = _of_others(w, look, networks)
    if not actions and not (look.takes_part and networks):
        return others
    blocks: list[Block] = [Heading(say("action-mine"))]
    for each in actions[:_MOST]:
        blocks += [Para(due_words(each, look.person, say)), Quote(in_short(each, say))]
    if len(actions) > _MOST:
        blocks.append(Para(say("action-mine-more", more=len(actions) - _MOST)))
    new = Button(NEW, say("button-action-new"))
    tell = tell_buttons(actions[:_MOST], say)
    blocks.append(Buttons((*tell.items, new)))
    return [*blocks, *others]


def leading(look: Looking, network: Network) -> list[Block]:
    """Tell who leads how many actions were told of, from so many people on; never whose."""
    people, actions = look.w.actions.told_in(network.id)
    return [Note(look.say("action-told", actions=actions))] if people >= LEAST else []


def _of_others(w: ActionWork, look: Looking, networks: list[str]) -> list[Block]:
    """Show what others want to be read, for as long as they do."""
    me = look.person.id
    shared = w.actions.shared_with(me, networks, [*near(w, me, networks)], _MOST_SHARED)
    readable = [each for each in shared if may_read(w, each, me)]
    if not readable:
        return []
    quotes = (Quote(in_short(each, look.say), w.people.name(each.person)) for each in readable)
    return [Note(look.say("action-of-others")), *quotes]
