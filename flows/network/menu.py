"""What `/leerkring` answers: where you are, what you can do here, and help in plain words."""

from collections.abc import Mapping

from flows.errors import Refused
from flows.message import Bullets, Button, Buttons, Confirm, Heading, Message, Note, Para
from flows.network.ports import NetworkWork
from flows.network.rules import rules_button
from flows.parts import Command, Open, Turn
from flows.people import Member, Network, Place, Standing
from flows.words import Words, list_words, words

_IN_MENU = 3  # the others stand on Home
_ASKED_FIRST = {"pause", "end"}


def commands(setup: Open, opens: Mapping[str, Open]) -> dict[str, Command]:
    """List what can be typed after `/leerkring`."""
    inviting, settings = opens["network.invite"], opens["network.settings"]
    people, change = opens["network.people"], opens["network.change"]
    return {
        "/leerkring": menu,
        "/leerkring menu": menu,
        "/leerkring help": _help,
        "/leerkring hulp": _help,
        "/leerkring start": setup,
        "/leerkring invite": inviting,
        "/leerkring uitnodigen": inviting,
        "/leerkring people": people,
        "/leerkring mensen": people,
        "/leerkring change": change,
        "/leerkring wijzig": change,
        "/leerkring rest": opens["network.rest"],
        "/leerkring rust": opens["network.rest"],
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
    if network and (member is None or member.place is not Place.ACTIVE):
        buttons.insert(0, _way_in(network, member, say))
    if network and member and member.leads:
        led = *people_buttons(network, say), *keeping_buttons(network, say)
        buttons = [*led[:_IN_MENU], *buttons]
    return Message(
        (
            Heading(say("menu-title")),
            Para(_where(network, member, say) if network else _nowhere(w, turn, say)),
            Buttons(tuple(buttons)),
            Note(say("menu-typing")),
        )
    )


def _way_in(network: Network, member: Member | None, say: Words) -> Button:
    """Let somebody ask to take part; who stopped can simply come back."""
    about = {"network": network.id}
    if member is not None and member.place is Place.STOPPED:
        return Button("privacy.return", say("button-privacy-return-here"), about, "primary")
    return Button("network.ask", say("button-network-ask"), about, "primary")


def people_buttons(network: Network, say: Words) -> tuple[Button, ...]:
    """List what a facilitator may do about who is in a network."""
    return () if network.is_over else _led(("invite", "people"), network, say)


def keeping_buttons(network: Network, say: Words) -> tuple[Button, ...]:
    """List what a facilitator may do with the network itself."""
    if network.is_over:
        return _led(("export", "erase"), network, say)
    rest = "resume" if network.standing is Standing.PAUSED else "pause"
    return _led(("change", "rest", rest, "end", "export", "erase"), network, say)


def _led(names: tuple[str, ...], network: Network, say: Words) -> tuple[Button, ...]:
    about = {"network": network.id}

    def button(name: str) -> Button:
        sure = _sure(name, network, say) if name in _ASKED_FIRST else None
        return Button(f"network.{name}", say(f"button-network-{name}"), about, confirm=sure)

    return tuple(map(button, names))


def _sure(name: str, network: Network, say: Words) -> Confirm:
    return Confirm(
        say(f"button-network-{name}"),
        say(f"network-{name}-sure", network=network.name),
        say(f"button-network-{name}"),
        say("form-cancel"),
    )


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
                    rules_button(say),
                )
            ),
        )
    )


def network_here(w: NetworkWork, turn: Turn) -> tuple[Network, Member]:
    """Give the network of this channel and somebody's place in it; refuse kindly without."""
    network = _meant(w, turn)
    if network is None:
        raise elsewhere(w, turn)
    member = w.networks.member(network.id, turn.person.id)
    if member is None or member.place is not Place.ACTIVE:
        raise Refused("network-not-a-member", network=network.name)
    return network, member


def elsewhere(w: NetworkWork, turn: Turn) -> Refused:
    """Say that no network is here, and in which channel to type it to who is in one."""
    mine = w.networks.of_person(turn.person.id)
    if not mine or turn.ids:
        return Refused("network-none-here")
    names = list_words([network.name for network, _ in mine], turn.person.language)
    return Refused("network-elsewhere", networks=names, count=len(mine))


def led(w: NetworkWork, turn: Turn) -> Network:
    """Give the network that is meant to one who leads it; refuse kindly to others."""
    network, member = network_here(w, turn)
    if not member.leads:
        raise Refused("network-facilitators-only")
    return network


def led_now(w: NetworkWork, turn: Turn) -> Network:
    """Give the network that is meant to one who leads it, unless it is over."""
    network = led(w, turn)
    if network.is_over:
        raise Refused("network-over", network=network.name)
    return network


def _meant(w: NetworkWork, turn: Turn) -> Network | None:
    """Find the network a button names, or else the one of this channel."""
    if "network" in turn.ids:
        named = w.networks.find(turn.ids["network"])
        return named if named and named.standing is not Standing.ERASED else None
    channel = turn.ids.get("channel") or turn.caller.channel
    return w.networks.in_channel(turn.person.team, channel)


def _help(w: NetworkWork, turn: Turn) -> Message:
    del w
    return help_message(words(turn.person.language))


def _nowhere(w: NetworkWork, turn: Turn, say: Words) -> str:
    refused = elsewhere(w, turn)
    if refused.key == "network-none-here":
        return say("menu-no-network")
    return say(refused.key, **refused.placeholders)


def _where(network: Network, member: Member | None, say: Words) -> str:
    if member is None or member.place is not Place.ACTIVE:
        return say("menu-not-a-member", network=network.name)
    return say(f"menu-{member.role}", network=network.name)
