"""Filling in the thermometer: what goes into the box, and the thanks in the same window."""

from dataclasses import dataclass

from flows.errors import Refused
from flows.message import Block, Bullets, ChoiceField, Errors, Filled, Form, Option, Para
from flows.parts import Open, Submit, Turn
from flows.thermometer.ports import NOT_APPLICABLE, Round, RoundState, ThermometerWork
from flows.thermometer.statements import PULSE
from flows.words import Words, words

_SCALE = ("1", "2", "3", "4", "5", NOT_APPLICABLE)


@dataclass(frozen=True, slots=True)
class Filling:
    """The form of one person."""

    def opens(self) -> dict[str, Open]:
        """List what opens a form."""
        return {"thermometer.fill": self._form}

    def submits(self) -> dict[str, Submit]:
        """List the forms."""
        return {"thermometer.fill": self._fill}

    def _form(self, w: ThermometerWork, turn: Turn) -> Form:
        round_ = _invited_to(w, turn)
        say = words(turn.person.language)
        own = w.thermometer.own_box(round_.id, turn.person.id) or {}
        fields = [
            ChoiceField(
                each.id,
                say(each.key),
                _options(say),
                (own[each.id],) if each.id in own else (),
            )
            for each in PULSE.statements
        ]
        return Form(
            action="thermometer.fill",
            title=say("thermometer-fill-title"),
            parts=(Para(say("thermometer-fill-all"), strong=True), *_promise(round_, say), *fields),
            submit=say("thermometer-fill-submit"),
            close=say("form-cancel"),
            ids={"round": round_.id},
        )

    def _fill(self, w: ThermometerWork, turn: Turn, filled: Filled) -> Errors | Form:
        """Seal the answers; nothing else is written, so that no list tells who came when."""
        round_ = _invited_to(w, turn)
        say = words(turn.person.language)
        missing = [each.id for each in PULSE.statements if not _valid(filled.get(each.id, ()))]
        if missing:
            return Errors(dict.fromkeys(missing, say("thermometer-fill-missing")))
        answers = {each.id: filled[each.id][0] for each in PULSE.statements}
        if not w.thermometer.put_box(round_.id, turn.person.id, answers):
            raise Refused("thermometer-is-closed")
        return Form(
            action="thermometer.thanks",
            title=say("thermometer-fill-title"),
            parts=(
                Para(say("thermometer-thanks")),
                Para(say("thermometer-thanks-change")),
                Para(say("thermometer-thanks-button")),
            ),
            close=say("form-done"),
        )


def _invited_to(w: ThermometerWork, turn: Turn) -> Round:
    round_ = w.thermometer.get(turn.ids["round"])
    if round_ is None or round_.state is RoundState.CLOSED:
        raise Refused("thermometer-is-closed")
    if round_.state is RoundState.LOST:
        raise Refused("thermometer-lost")
    if not w.thermometer.is_invited(round_.id, turn.person.id):
        raise Refused("thermometer-not-invited")
    return round_


def _promise(round_: Round, say: Words) -> tuple[Block, ...]:
    """Say in order what becomes of the answers: until closing, afterwards, in the result."""
    until, after = say("thermometer-anonymous-until"), say("thermometer-anonymous-after")
    result = say("thermometer-anonymous-result", least=round_.k)
    return Para(say("thermometer-anonymous")), Bullets((until, after, result))


def _options(say: Words) -> tuple[Option, ...]:
    return tuple(Option(each, say(f"thermometer-scale-{each}")) for each in _SCALE)


def _valid(value: tuple[str, ...]) -> bool:
    return len(value) == 1 and value[0] in _SCALE
