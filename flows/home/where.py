"""Where somebody is: invitations that wait, and each network with its week of how many."""

from flows.home.look import Look
from flows.message import Block, Bullets, Button, Buttons, Note, Para
from flows.moments import local_day
from flows.network.rest import rest_now
from flows.network.weeks import week_of, weeks_in
from flows.people import Kind, Member, Network, Place, Standing
from flows.privacy.told import back_buttons, names_of
from flows.words import day_words

_MOST = 10


def invitations(look: Look) -> list[Block]:
    """Show every invitation that was not answered yet, with its two buttons."""
    return [
        block
        for network, member in look.places[:_MOST]
        if member.place is Place.INVITED
        for block in _invitation(look, network)
    ]


def networks(look: Look) -> tuple[Block, ...]:
    """Say where somebody is in each network; those that are over come last."""
    lines = [where(look, network, member) for network, member in look.mine[:_MOST]]
    lines += [over(look, network) for network in look.ended]
    if lines:
        return (Bullets(tuple(lines)),)
    if any(member.place is not Place.ACTIVE for _, member in look.places):
        return ()
    guest = look.person.kind is Kind.GUEST
    return (Para(look.say("home-no-networks-guest" if guest else "home-no-networks")),)


def stopped(look: Look) -> tuple[Block, ...]:
    """Name the networks that somebody stopped with while others go on, with the way back."""
    if not look.stopped:
        return ()
    names = names_of(look.stopped, look.person)
    back = Buttons(back_buttons(look.stopped, look.say))
    return Note(look.say("home-left", networks=names)), back


def where(look: Look, network: Network, member: Member) -> str:
    """Say in one sentence where somebody is in a network."""
    say, about = look.say, {"network": network.name, "role": member.role.value}
    today = local_day(look.at, network.zone)
    ends = day_words(network.ends, look.person.language)
    if today > network.ends:
        return over(look, network)
    if network.standing is Standing.PAUSED:
        return say("home-paused", **about)
    if today < network.starts:
        starts = day_words(network.starts, look.person.language)
        return say("home-before", starts=starts, **about)
    rest = rest_now(network, look.at)
    if rest is not None:
        return say("home-rests", until=day_words(rest.last, look.person.language), **about)
    week, weeks = week_of(network, look.at), weeks_in(network)
    return say("home-week", week=week, weeks=weeks, ends=ends, **about)


def over(look: Look, network: Network) -> str:
    """Say that a network is over."""
    say, ends = look.say, day_words(network.ends, look.person.language)
    return say("home-over", network=network.name, ends=ends)


def _invitation(look: Look, network: Network) -> tuple[Block, ...]:
    say, ids = look.say, {"network": network.id, "person": look.person.id}
    return (
        Para(say("home-invited", network=network.name), strong=True),
        Para(network.purpose),
        Buttons(
            (
                Button("network.join", say("button-network-join"), ids, "primary"),
                Button("network.decline", say("button-network-decline"), ids),
            )
        ),
        Note(say("network-invite-no")),
    )
