"""Why it is anonymous, to be checked by anybody: what is kept of you, and who could have looked."""

from flows.message import Block, Bullets, Button, Form, Heading, Message, Note, Para
from flows.network.menu import network_here
from flows.parts import Command, Open, Turn
from flows.people import Network
from flows.thermometer.keys import WHY
from flows.thermometer.picture import result_lines
from flows.thermometer.ports import QUESTIONS, Filing, Round, ThermometerWork
from flows.thermometer.publish import TooFew
from flows.thermometer.remarks import texts_of
from flows.thermometer.results import result_of
from flows.thermometer.statements import statement_words
from flows.words import Words, words

_TYPED = (("why", "anonymous"), ("waarom", "anoniem"))
_LOOKERS = 5


def commands() -> dict[str, Command]:
    """List what can be typed."""
    typed = (between.join(parts) for parts in _TYPED for between in "- ")
    return {f"/thermometer {each}": _answer for each in typed}


def opens() -> dict[str, Open]:
    """List what opens a window."""
    return {WHY: _window}


def why_button(network: Network, say: Words) -> Button:
    """Give the button that shows all this."""
    return Button(WHY, say("button-thermometer-why"), {"network": network.id})


def _answer(w: ThermometerWork, turn: Turn) -> Message:
    say = words(turn.person.language)
    return Message((Heading(say("thermometer-why-title")), *_all(w, turn)))


def _window(w: ThermometerWork, turn: Turn) -> Form:
    say = words(turn.person.language)
    return Form(WHY, say("thermometer-why-short"), _all(w, turn), close=say("form-done"))


def _all(w: ThermometerWork, turn: Turn) -> tuple[Block, ...]:
    network, _ = network_here(w, turn)
    say = words(turn.person.language)
    open_round = w.thermometer.open_in(network.id)
    last = w.thermometer.last_closed(network.id)
    blocks: list[Block] = []
    if open_round is not None:
        blocks += _while_open(w, open_round, turn, say)
    elif last is not None:
        blocks += _after_closing(w, last, network, turn, say)
    else:
        blocks.append(Para(say("thermometer-why-none")))
    lookers = tuple(say(f"thermometer-why-looker-{n + 1}") for n in range(_LOOKERS))
    return *blocks, Para(say("thermometer-why-lookers"), strong=True), Bullets(lookers)


def _while_open(w: ThermometerWork, round_: Round, turn: Turn, say: Words) -> list[Block]:
    """Open somebody's own box for them."""
    if round_.is_named:
        return [Para(say("thermometer-why-open-mode"), strong=True)]
    own = w.thermometer.own_box(round_.id, turn.person.id)
    if own is None:
        return [Para(say("thermometer-why-nothing"))]
    written = [say("thermometer-why-wrote", words=each.words) for each in texts_of(own)]
    return [
        Para(say("thermometer-why-box")),
        Bullets((*_chosen(round_, own, say), *written)),
        Note(say("thermometer-why-box-kept")),
    ]


def _chosen(round_: Round, own: Filing, say: Words) -> tuple[str, ...]:
    return tuple(
        say(
            "thermometer-why-chose",
            statement=statement_words(each, say),
            answer=say(f"thermometer-scale-{own[each.id]}"),
        )
        for each in round_.asked.statements
        if each.id in own
    )


def _after_closing(
    w: ThermometerWork, round_: Round, network: Network, turn: Turn, say: Words
) -> list[Block]:
    """Say what is left, which is the counts; of those only what may be published is shown."""
    if round_.is_named:
        return [Para(say("thermometer-why-was-open"))]
    result = result_of(w, round_, network)
    if isinstance(result, TooFew):
        return [Para(say("thermometer-why-too-few"))]
    texts = {each.question for each in w.thermometer.remarks(round_.id)}
    kept = [say(f"thermometer-asked-{each}") for each in QUESTIONS if each in texts]
    blocks: list[Block] = [
        Para(say("thermometer-why-left", statements=len(round_.asked.statements))),
        Bullets(result_lines(result, say, turn.person.language)),
    ]
    if kept:
        blocks += [Para(say("thermometer-why-texts")), Bullets(tuple(kept))]
    return [*blocks, Para(say("thermometer-why-all"), strong=True)]
