"""A try-out for a first workshop: a result of invented answers, and the real form to practise with.

All of it is worked out when it is worded, from counts that stand here. Nothing anybody chooses or
writes is kept, and no round is made.
"""

from collections.abc import Iterable
from datetime import date, datetime

from flows.message import (
    Block,
    Button,
    Buttons,
    Confirm,
    Divider,
    Errors,
    Filled,
    Form,
    Heading,
    Message,
    Para,
)
from flows.moments import local_day
from flows.network.menu import led_now
from flows.note import note
from flows.outbox import Kind, Letter, Saying, ToChannel, ToPerson
from flows.parts import Command, Open, Part, Press, Submit, Turn
from flows.people import Network
from flows.preview import preview
from flows.thermometer.filling import missing, promise, scales, word_fields
from flows.thermometer.keys import PRACTICE, PRACTICE_HERE, practice_key
from flows.thermometer.ports import Round, ThermometerWork
from flows.thermometer.publish import (
    LEAST_ANSWERS,
    ClosedRound,
    Result,
    Tally,
    TooFew,
    publish,
)
from flows.thermometer.report import guide, result_message
from flows.thermometer.statements import FULL
from flows.words import Language, Words, words

_FILL, _WORDS, _POST = "thermometer.practise", "thermometer.practise-words", "thermometer.show"
_TYPED = ("oefenen", "practice", "practise", "proef", "try")
INVITED, ANSWERED = 14, 12
INVENTED = {
    "A1": Tally((0, 0, 1, 6, 5)),
    "A2": Tally((0, 0, 2, 6, 4)),
    "B1": Tally((0, 2, 4, 5, 1)),
    "B2": Tally((2, 5, 3, 2, 0)),
    "C1": Tally((4, 2, 0, 2, 4)),
    "C2": Tally((0, 1, 4, 5, 2)),
    "D1": Tally((1, 5, 4, 2, 0)),
    "D2": Tally((0, 2, 5, 4, 1)),
    "E1": Tally((0, 0, 3, 7, 2)),
    "E2": Tally((0, 3, 5, 4, 0)),
    "F1": Tally((0, 2, 6, 3, 0), not_applicable=1),
    "F2": Tally((0, 0, 2, 5, 4), not_applicable=1),
}
"""Some warm, some cold, and one about which people are divided, so that all can be explained."""


def part() -> Part:
    """What this brings."""
    kinds = {PRACTICE: Kind(_say_to_one), PRACTICE_HERE: Kind(_say_here, repeatable=True)}
    opens: dict[str, Open] = {_FILL: _form}
    presses: dict[str, Press] = {PRACTICE: _show, _POST: _post}
    submits: dict[str, Submit] = {_FILL: _turn_page, _WORDS: _finish}
    commands: dict[str, Command] = {f"/thermometer {word}": _offer for word in _TYPED}
    return Part(kinds=kinds, opens=opens, presses=presses, submits=submits, commands=commands)


def practice_button(network: Network, say: Words) -> Button:
    """Give the button that shows it to one person."""
    return Button(PRACTICE, say("button-thermometer-try"), {"network": network.id})


def invented(today: date) -> Result:
    """Give the result of the invented answers."""
    result = publish(ClosedRound(FULL, today, INVITED, ANSWERED, INVENTED))
    if isinstance(result, TooFew):
        raise TypeError(result)  # never: the counts above are enough
    return result


def _offer(w: ThermometerWork, turn: Turn) -> Message:
    """Say what it is, only to who asks for it."""
    network = led_now(w, turn)
    say = words(turn.person.language)
    about = {"network": network.id}
    sure = Confirm(
        say("thermometer-practice-here-title"),
        say("thermometer-practice-here-sure"),
        say("button-thermometer-show"),
        say("form-cancel"),
    )
    return Message(
        (
            Heading(say("thermometer-practice-title")),
            Para(say("thermometer-practice")),
            Buttons(
                (
                    Button(PRACTICE, say("button-thermometer-practice"), about, "primary"),
                    Button(_POST, say("button-thermometer-show"), about, confirm=sure),
                )
            ),
        )
    )


def _show(w: ThermometerWork, turn: Turn) -> None:
    network = led_now(w, turn)
    ids = {"person": turn.person.id, "network": network.id}
    w.outbox.put(Letter(network.team, PRACTICE, ids, ToPerson(turn.person.id)), turn.now)
    w.outbox.put(note(turn, "thermometer-practice-sent"), turn.now)


def _post(w: ThermometerWork, turn: Turn) -> None:
    """Put it in the channel, once a day: who presses twice wants it once."""
    network = led_now(w, turn)
    key = practice_key(network.id, local_day(turn.now, network.zone).isoformat())
    if w.outbox.knows(key):
        w.outbox.put(note(turn, "thermometer-practice-stands"), turn.now)
        return
    ids = {"network": network.id}
    to = ToChannel(network.channel)
    w.outbox.put(Letter(network.team, PRACTICE_HERE, ids, to, key), turn.now)
    w.outbox.put(note(turn, "thermometer-practice-posted"), turn.now)


def _say_to_one(w: ThermometerWork, saying: Saying) -> Message | None:
    person = w.people.find(saying.ids["person"])
    if person is None:
        return None
    network = w.networks.get(saying.ids["network"])
    say = words(person.language)
    figures = Buttons((Button(PRACTICE, say("button-thermometer-figures")),))
    told = (*_result(network, saying.now, say, person.language), figures)
    return preview(told, network, say, "thermometer-practice-mark")


def _say_here(w: ThermometerWork, saying: Saying) -> Message | None:
    network = w.networks.get(saying.ids["network"])
    say = words(network.language)
    about = {"network": network.id}
    fill = Button(_FILL, say("button-thermometer-practise"), about, "primary")
    return Message(
        (
            *_result(network, saying.now, say, network.language),
            Divider(),
            Para(say("thermometer-practice-mark"), strong=True),
            Para(say("thermometer-practice-try")),
            Buttons((fill,)),
        )
    )


def _result(network: Network, now: datetime, say: Words, language: Language) -> Iterable[Block]:
    """Tell the result, marked above; its picture and that one's text say so too."""
    name = say("thermometer-practice-name", network=network.name)
    result = invented(local_day(now, network.zone))
    mark = Para(say("thermometer-practice-mark"), strong=True)
    told = result_message(result, name, say, language).blocks[:-1]  # no thread holds the questions
    return mark, Divider(), *told, *guide(say)


def _form(w: ThermometerWork, turn: Turn) -> Form:
    round_ = _pretended(w, turn)
    say = words(turn.person.language)
    return Form(
        action=_FILL,
        title=say("thermometer-fill-title"),
        parts=(
            Para(say("thermometer-practice-form"), strong=True),
            Para(say("thermometer-fill-all")),
            Para(say("thermometer-practice-promise")),
            *promise(round_, say),
            *scales(round_, {}, say),
        ),
        submit=say("thermometer-fill-next"),
        close=say("form-cancel"),
        ids={"network": round_.network},
    )


def _turn_page(w: ThermometerWork, turn: Turn, filled: Filled) -> Errors | Form:
    """Show the second page; what was chosen only decides what that one asks."""
    round_ = _pretended(w, turn)
    say = words(turn.person.language)
    errors = missing(round_, filled, say)
    if errors:
        return Errors(errors)
    chosen = {each.id: filled[each.id][0] for each in round_.asked.statements}
    return Form(
        action=_WORDS,
        title=say("thermometer-fill-title"),
        parts=(
            Para(say("thermometer-practice-words"), strong=True),
            *word_fields(round_, chosen, say),
        ),
        submit=say("thermometer-fill-submit"),
        close=say("form-back"),
        ids={"network": round_.network},
        page="next",
    )


def _finish(w: ThermometerWork, turn: Turn, filled: Filled) -> Form:
    """Say thanks; what was written is let go of here."""
    del w, filled
    say = words(turn.person.language)
    return Form(
        action="thermometer.thanks",
        title=say("thermometer-fill-title"),
        parts=(
            Para(say("thermometer-practice-thanks"), strong=True),
            Para(say("thermometer-practice-really")),
        ),
        close=say("form-done"),
        page="last",
    )


def _pretended(w: ThermometerWork, turn: Turn) -> Round:
    """Make a round as a value, of which only is used what it asks."""
    network = w.networks.get(turn.ids["network"])
    return Round(
        id="",
        team=network.team,
        network=network.id,
        channel=network.channel,
        statements="full",
        k=LEAST_ANSWERS,
        opened_by=None,
        opens_at=turn.now,
        deadline=turn.now,
    )
