"""What `/thermometer` answers: what is going on, closing by hand, and the last result."""

from dataclasses import replace

from flows.errors import Refused
from flows.message import Block, Button, Buttons, Confirm, Form, Heading, Message, Note, Para
from flows.network.menu import elsewhere, led_now, network_here
from flows.parts import Command, Ids, Open, Turn
from flows.people import Network, Role
from flows.thermometer.care import read_by_who_leads
from flows.thermometer.looking_back import ways_to_look_back
from flows.thermometer.point_telling import take_up_button
from flows.thermometer.ports import Round, ThermometerWork
from flows.thermometer.practice import practice_button
from flows.thermometer.results import has_no_result, result_again
from flows.thermometer.schedule import schedule_button
from flows.thermometer.telling import fill_button, named_note, until_words
from flows.thermometer.why import why_button
from flows.words import Words, words

WINDESHEIM_ADDRESS = "samenwerkenzorgenwelzijn.nl"
_MOST = 5  # buttons; the others stand on Home
_START = {
    **dict.fromkeys(("start", "begin", "meting"), ""),
    **dict.fromkeys(("pulse", "kort", "short"), "pulse"),
    **dict.fromkeys(("full", "volledig"), "full"),
}
"""What can be typed to start one, and which set that means."""


def commands(form: Open) -> dict[str, Command]:
    """List what can be typed after `/thermometer`."""
    return {
        "/thermometer": _form_or_overview(form),
        "/thermometer help": _overview,
        "/thermometer hulp": _overview,
        **{f"/thermometer {word}": _start(form, set_) for word, set_ in _START.items()},
        "/thermometer close": _ask_to_close,
        "/thermometer sluit": _ask_to_close,
        "/thermometer results": _last_results,
        "/thermometer uitslag": _last_results,
    }


def _form_or_overview(form: Open) -> Command:
    """Give the form at once to who can start one; others see how it stands."""

    def answer(w: ThermometerWork, turn: Turn) -> Message | Form:
        network, member = network_here(w, turn)
        can_start = member.leads and not network.is_over
        if can_start and w.thermometer.open_in(network.id) is None:
            return form(w, turn)
        return _overview(w, turn)

    return answer


def _start(form: Open, set_: str) -> Command:
    """Give the form; typed where no network is, offer it for each network that somebody leads."""

    def start(w: ThermometerWork, turn: Turn) -> Message | Form:
        if w.networks.in_channel(turn.person.team, turn.caller.channel) is not None:
            return form(w, replace(turn, ids=Ids({"set": set_})))
        led = [network for network in w.networks.led_by(turn.person.id) if not network.is_over]
        refused = elsewhere(w, turn)
        if not led:
            raise refused
        say = words(turn.person.language)
        buttons = tuple(_start_there(network, say) for network in led[:_MOST])
        return Message((Para(say(refused.key, **refused.placeholders)), Buttons(buttons)))

    return start


def _start_there(network: Network, say: Words) -> Button:
    label = say("button-thermometer-start-there", network=network.name)
    return replace(start_button(network, say), label=label, style="")


def _overview(w: ThermometerWork, turn: Turn) -> Message:
    network, member = network_here(w, turn)
    say = words(turn.person.language)
    leads = member.role is Role.FACILITATOR
    return Message(
        (
            Heading(say("thermometer-title")),
            Para(say("thermometer-about")),
            *_next(w.thermometer.open_in(network.id), network, turn, leads=leads),
            *ways_to_look_back(w, network, member, say),
            Buttons((why_button(network, say),)),
            *((Note(say("thermometer-words")),) if leads else ()),
            Note(say("thermometer-not-windesheim", address=WINDESHEIM_ADDRESS)),
        )
    )


def _next(
    open_round: Round | None, network: Network, turn: Turn, *, leads: bool
) -> tuple[Block, ...]:
    """Say what somebody can do now: fill in, start one, or ask for it."""
    say = words(turn.person.language)
    if open_round is not None:
        until = until_words(open_round, turn.person.zone, turn.person.language, (network.zone,))
        runs = Para(say("thermometer-open-until", until=until))
        return runs, fill_button(open_round, say), *named_note(open_round, say)
    if leads:
        return (Buttons((start_button(network, say), *_ahead_of_it(network, say))),)
    return (Para(say("thermometer-ask-facilitator")),)


def _ask_to_close(w: ThermometerWork, turn: Turn) -> Message:
    network = led_now(w, turn)
    round_ = w.thermometer.open_in(network.id)
    if round_ is None:
        raise Refused("thermometer-none-open")
    say = words(turn.person.language)
    until = until_words(round_, turn.person.zone, turn.person.language, (network.zone,))
    return Message(
        (
            Para(say("thermometer-open-until", until=until)),
            Para(say("thermometer-close-wait")),
            Buttons((close_button(round_, until, say),)),
            *named_note(round_, say),
        )
    )


def _ahead_of_it(network: Network, say: Words) -> tuple[Button, ...]:
    """Give what can be done ahead of a round: plan them, and practise."""
    return schedule_button(network, say), practice_button(network, say)


def start_button(network: Network, say: Words) -> Button:
    """Give the button that opens the form to start a round."""
    ids = {"channel": network.channel}
    return Button("thermometer.start", say("button-thermometer-start"), ids, "primary")


def close_button(round_: Round, until: str, say: Words) -> Button:
    """Give the button that closes a round, which first asks and says until when it was to be."""
    sure = Confirm(
        say("thermometer-close-title"),
        say(
            "thermometer-close-sure-open" if round_.is_named else "thermometer-close-sure",
            until=until,
        ),
        say("button-thermometer-close"),
        say("form-cancel"),
    )
    ids = {"round": round_.id}
    return Button("thermometer.close", say("button-thermometer-close"), ids, "danger", sure)


def _last_results(w: ThermometerWork, turn: Turn) -> Message:
    network, member = network_here(w, turn)
    round_ = w.thermometer.last_closed(network.id)
    if round_ is None:
        raise Refused("thermometer-no-results")
    told = result_again(w, round_, turn.person.language)
    say = words(turn.person.language)
    looking = (
        *read_by_who_leads(w, round_, member, say),
        *ways_to_look_back(w, network, member, say),
    )
    if not member.leads or network.is_over or has_no_result(w, round_):
        return Message((*told.blocks, *looking))
    return Message((*told.blocks, Buttons((take_up_button(round_, say),)), *looking))
