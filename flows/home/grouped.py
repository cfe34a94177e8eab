"""Groups on a Home: somebody's own with what was shared there, and those of a network they lead."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from flows.conversation.course import Courses
from flows.group.forming import forming_buttons
from flows.group.introducing import introduce_button
from flows.group.ports import Group
from flows.group.proposing import propose_button
from flows.group.sharing import MORE, Sharing
from flows.group.stirring import tellable
from flows.home.corner import Corner
from flows.home.leaf import Room
from flows.home.look import Look
from flows.message import Block, Bullets, Button, Buttons, Heading, Note, Para, Quote
from flows.people import Network
from flows.words import list_words, shortened

_GROUPS, _PIECES, _NETWORKS = 2, 3, 3
_LINES = 12
_LONGEST, _LABEL = 160, 40
_LATELY = timedelta(weeks=2)


@dataclass(frozen=True, slots=True)
class GroupCorner:
    """What a Home shows of groups."""

    courses: Courses

    def corner(self) -> Corner:
        """Give both halves."""
        return Corner(self.mine, leading, Room.PEOPLE)

    def mine(self, look: Look) -> list[Block]:
        """Show who is in somebody's groups, and what they let them read."""
        here = {network.id for network, _ in look.mine}
        found = [each for each in look.w.groups.everywhere(look.person.id) if each.network in here]
        groups = found[:_GROUPS]
        blocks: list[Block] = []
        if groups:
            blocks.append(Heading(look.say("home-groups")))
            blocks += [Para(_who(look, group)) for group in groups]
            blocks += self._shared(look, found)
        return [*blocks, *_ways(look, found)]

    def _shared(self, look: Look, groups: Sequence[Group]) -> list[Block]:
        shared = Sharing(self.courses).of(look.w, look.person.id, groups, _PIECES)
        quotes = [
            Quote(
                shortened("\n".join(each.answers[0].value), _LONGEST),
                look.w.people.name(each.conversation.person),
            )
            for each in shared
        ]
        return [*quotes] if quotes else [Note(look.say("home-group-nothing"))]


def leading(look: Look, network: Network) -> list[Block]:
    """Show who leads how many sit where, and in which groups something happens; nobody by name."""
    if network.is_over:
        return []
    say = look.say
    groups = look.w.groups.of_network(network.id)
    buttons = Buttons(
        (*forming_buttons(network, say, some=bool(groups)), propose_button(network, say))
    )
    if not groups:
        return [Para(say("home-groups-none")), buttons]
    lines = _lines(look, network, groups)
    more = len(lines) - _LINES
    return [
        Para(say("home-groups-led"), strong=True),
        Bullets(tuple(lines[:_LINES])),
        *([Note(say("home-groups-more", more=more))] if more > 0 else []),
        *_without(look, network),
        buttons,
    ]


def _lines(look: Look, network: Network, groups: Sequence[Group]) -> list[str]:
    """Say of a group that it is active or quiet only where that tells of nobody in it."""
    since = look.at - _LATELY
    told = tellable(look.w, network.id, since)
    stirring = look.w.groups.stirring(network.id, since)
    sizes = look.w.groups.sizes(network.id)
    lines = []
    for group in groups:
        people = sizes[group.id].people if group.id in sizes else 0
        key = "home-group-small"
        if group.id in told:
            key = "home-group-active" if group.id in stirring else "home-group-quiet"
        kind = look.say(f"group-kind-{group.kind}-short")
        lines.append(look.say(key, group=group.name, kind=kind, people=people))
    return lines


def _without(look: Look, network: Network) -> list[Block]:
    """Count the participants who sit in no set and no team."""
    people = look.w.groups.unseated(network.id)
    return [Note(look.say("home-groups-without", people=people))] if people else []


def _who(look: Look, group: Group) -> str:
    others = [each for each in look.w.groups.people(group.id) if each != look.person.id]
    if not others:
        return look.say("home-group-alone", group=group.name)
    names = sorted(look.w.people.name(each) or look.say("somebody") for each in others)
    people = list_words(names, look.person.language)
    return look.say("home-group", group=group.name, people=people)


def _ways(look: Look, groups: Sequence[Group]) -> list[Block]:
    """Let somebody read all of it, and tell who they are; per network for who is in several."""
    told = {each.network for each in look.w.introductions.of_person(look.person.id)}
    buttons: list[Button] = []
    for network, _ in look.mine[:_NETWORKS]:
        if any(group.network == network.id for group in groups):
            label = _label(look, network, "button-group-more")
            buttons.append(Button(MORE, label, {"network": network.id}))
        key = "button-group-introduced" if network.id in told else "button-group-introduce"
        buttons.append(introduce_button(network, _label(look, network, key)))
    over = [network for network in look.ended if network.id in told]
    told_of = "button-group-introduced"  # what they showed there can always be taken back
    buttons += [introduce_button(each, _label(look, each, told_of)) for each in over]
    return [Buttons(tuple(buttons))] if buttons else []


def _label(look: Look, network: Network, key: str) -> str:
    """Name the network to who is, or was, in several."""
    if len(look.mine) + len(look.ended) == 1:
        return look.say(key)
    return look.say(f"{key}-in", network=shortened(network.name, _LABEL))
