"""What `/leerkring` answers: where you are, what you can do here, and help in plain words."""

from flows.errors import Refused
from flows.message import Bullets, Button, Buttons, Heading, Message, Note, Para
from flows.network.ports import NetworkWork
from flows.parts import Command, Open, Turn
from flows.people import Member, Network, Place
from flows.words import Words, words


def commands(setup: Open, inviting: Open, settings: Open) -> dict[str, Command]:
    """List what can be typed after `/leerkring`."""
    return {
        "/leerkring": menu,
        "/leerkring menu": menu,
        "/leerkring help": _help,
        "/leerkring hulp": _help,
        "/leerkring start": setup,
        "/leerkring invite": inviting,
        "/leerkring uitnodigen": inviting,
        "/leerkring settings": settings,
        "/leerkring instellingen": settings,
    }


def menu(w: NetworkWork, turn: Turn) -> Message:
    """Say where somebody is and what they can do."""
    say = words(turn.person.language)
    network = w.networks.in_channel(turn.person.team, turn.caller.channel)
    member = w.networks.member(network.id, turn.person.id) if network else None
    buttons = [
        Button("network.settings", say("button-network-settings")),
        Button("privacy.data", say("button-privacy-data")),
        Button("help", say("button-help")),
    ]
    if network is None and turn.caller.channel.startswith(("C", "G")):
        ids = {"channel": turn.caller.channel}
        buttons.insert(0, Button("network.start", say("button-network-start"), ids, "primary"))
    if network and member and member.leads:
        buttons = [*leading_buttons(network, say), *buttons]
    return Message(
        (
            Heading(say("menu-title")),
            Para(_where(network, member, say)),
            Buttons(tuple(buttons)),
            Note(say("menu-typing")),
        )
    )


def leading_buttons(network: Network, say: Words) -> tuple[Button, ...]:
    """List all that a facilitator may do with a network, also from Home."""
    about = {"channel": network.channel}
    return (Button("network.invite", say("button-network-invite"), about),)


def help_message(say: Words) -> Message:
    """Say in a few lines how it works."""
    return Message(
        (
            Heading(say("help-title")),
            Para(say("help-how")),
            Bullets(
                (
                    say("help-answer"),
                    say("help-words"),
                    say("help-private"),
                    say("help-thermometer"),
                    say("help-stop"),
                )
            ),
            Buttons(
                (
                    Button("network.settings", say("button-network-settings")),
                    Button("privacy.data", say("button-privacy-data")),
                )
            ),
        )
    )


def network_here(w: NetworkWork, turn: Turn) -> tuple[Network, Member]:
    """Give the network of this channel and somebody's place in it; refuse kindly without."""
    channel = turn.ids.get("channel") or turn.caller.channel
    network = w.networks.in_channel(turn.person.team, channel)
    if network is None:
        raise Refused("network-none-here")
    member = w.networks.member(network.id, turn.person.id)
    if member is None or member.place is not Place.ACTIVE:
        raise Refused("network-not-a-member", network=network.name)
    return network, member


def led_here(w: NetworkWork, turn: Turn) -> Network:
    """Give the network of this channel to one who leads it; refuse kindly to others."""
    network, member = network_here(w, turn)
    if not member.leads:
        raise Refused("network-facilitators-only")
    return network


def _help(w: NetworkWork, turn: Turn) -> Message:
    del w
    return help_message(words(turn.person.language))


def _where(network: Network | None, member: Member | None, say: Words) -> str:
    if network is None:
        return say("menu-no-network")
    if member is None or member.place is not Place.ACTIVE:
        return say("menu-not-a-member", network=network.name)
    return say(f"menu-{member.role}", network=network.name)
