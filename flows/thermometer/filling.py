"""Filling in: the statements first, saved when the page is turned; then words, for who wants to."""

from flows.conversation.recognisable import seems_recognisable
from flows.errors import Refused
from flows.message import (
    Block,
    Bullets,
    ChoiceField,
    Errors,
    Field,
    Filled,
    Form,
    Note,
    Option,
    Para,
    TextField,
)
from flows.parts import Open, Submit, Turn
from flows.thermometer.ports import (
    ANSWERS,
    Filing,
    Round,
    RoundState,
    ThermometerWork,
)
from flows.thermometer.remarks import low_field, readers_field, text_fields
from flows.thermometer.statements import statement_words
from flows.thermometer.telling import named_note
from flows.words import Words, words

_READERS = ("facilitator", "group")
_LONGEST = 500
_CONSENT, _YES = "consent", "yes"


def opens() -> dict[str, Open]:
    """List what opens a form."""
    return {"thermometer.fill": _statements}


def submits() -> dict[str, Submit]:
    """List the forms."""
    return {"thermometer.fill": _turn_page, "thermometer.words": _finish}


def _statements(w: ThermometerWork, turn: Turn) -> Form:
    round_ = _invited_to(w, turn)
    say = words(turn.person.language)
    own = w.thermometer.own_box(round_.id, turn.person.id)
    return Form(
        action="thermometer.fill",
        title=say("thermometer-fill-title"),
        parts=(
            Para(say("thermometer-fill-all"), strong=True),
            *promise(round_, say),
            *((_consent_field(say, given=own is not None),) if round_.is_named else ()),
            *scales(round_, own or {}, say),
        ),
        submit=say("thermometer-fill-next"),
        close=say("form-cancel"),
        ids={"round": round_.id},
    )


def _turn_page(w: ThermometerWork, turn: Turn, filled: Filled) -> Errors | Form:
    """Seal the answers; nothing else is written, so that no list tells who came when."""
    round_ = _invited_to(w, turn)
    say = words(turn.person.language)
    if round_.is_named and filled.get(_CONSENT) != (_YES,):
        w.thermometer.drop_box(round_.id, turn.person.id)
        return _withdrawn(say)
    errors = missing(round_, filled, say)
    if errors:
        return Errors(errors)
    before = w.thermometer.own_box(round_.id, turn.person.id) or {}
    answers = {each.id: filled[each.id][0] for each in round_.asked.statements}
    filing = answers | _texts(answers, before)
    if not w.thermometer.put_box(round_.id, turn.person.id, filing):
        raise Refused("thermometer-is-closed")
    return _words_form(round_, filing, say)


def _finish(w: ThermometerWork, turn: Turn, filled: Filled) -> Form:
    """Seal the words beside the answers, and say thanks."""
    round_ = _invited_to(w, turn)
    say = words(turn.person.language)
    before = w.thermometer.own_box(round_.id, turn.person.id)
    if before is None:  # they said no meanwhile, on another device
        return _withdrawn(say)
    answers = {each.id: before[each.id] for each in round_.asked.statements}
    written = {name: value[0] for name, value in filled.items() if value}
    if not w.thermometer.put_box(round_.id, turn.person.id, answers | _texts(answers, written)):
        raise Refused("thermometer-is-closed")
    return _thanks(round_, say, recognisable=seems_recognisable("\n".join(written.values())))


def _withdrawn(say: Words) -> Form:
    """Say to somebody who does not agree, or no longer, that they are out of it."""
    gone = Para(say("thermometer-consent-withdrawn"))
    title = say("thermometer-fill-title")
    return Form("thermometer.thanks", title, (gone,), close=say("form-done"), page="last")


def scales(round_: Round, own: Filing, say: Words) -> tuple[Field, ...]:
    """Give a field for each statement, with what was chosen before."""
    options = tuple(Option(each, say(f"thermometer-scale-{each}")) for each in ANSWERS)
    return tuple(
        ChoiceField(
            each.id,
            statement_words(each, say),
            options,
            (own[each.id],) if each.id in own else (),
        )
        for each in round_.asked.statements
    )


def missing(round_: Round, filled: Filled, say: Words) -> dict[str, str]:
    """Say at which statements an answer is missing."""
    asked = [each.id for each in round_.asked.statements]
    without = [each for each in asked if not _valid(filled.get(each, ()))]
    return dict.fromkeys(without, say("thermometer-fill-missing"))


def promise(round_: Round, say: Words) -> tuple[Block, ...]:
    """Say in order what becomes of the answers: until closing, afterwards, in the result."""
    if round_.is_named:
        return (
            Para(say("thermometer-open-mode"), strong=True),
            Bullets((say("thermometer-open-until-closing"), say("thermometer-open-after"))),
        )
    until, after = say("thermometer-anonymous-until"), say("thermometer-anonymous-after")
    result = say("thermometer-anonymous-result", least=round_.k)
    return Para(say("thermometer-anonymous")), Bullets((until, after, result))


def _thanks(round_: Round, say: Words, *, recognisable: bool) -> Form:
    """Say that all is kept, and what can still be done."""
    hint = (Para(say("thermometer-thanks-recognisable"), strong=True),) * recognisable
    return Form(
        action="thermometer.thanks",
        title=say("thermometer-fill-title"),
        parts=(
            Para(say("thermometer-thanks")),
            *hint,
            Para(say("thermometer-thanks-change")),
            Para(say("thermometer-thanks-button")),
            *named_note(round_, say),
        ),
        close=say("form-done"),
        page="last",
    )


def _words_form(round_: Round, filing: Filing, say: Words) -> Form:
    """Ask for words: what is good, what first to improve, and only at low scores why."""
    kept = "thermometer-words-open" if round_.is_named else "thermometer-words-anonymous"
    return Form(
        action="thermometer.words",
        title=say("thermometer-fill-title"),
        parts=(
            Para(say("thermometer-words-saved"), strong=True),
            Para(say(kept)),
            *word_fields(round_, filing, say),
            Note(say("thermometer-words-careful")),
        ),
        submit=say("thermometer-fill-submit"),
        close=say("form-back"),
        ids={"round": round_.id},
        page="next",
    )


def word_fields(round_: Round, filing: Filing, say: Words) -> tuple[Field, ...]:
    """Give the fields to write in, each with who may read it."""
    labels = {"good": say("thermometer-good"), "improve": say("thermometer-improve")}
    labels |= {
        low_field(each.id): say("thermometer-low", statement=statement_words(each, say))
        for each in round_.asked.statements
    }
    return tuple(
        each
        for name in text_fields(filing)
        for each in _text_field(name, labels[name], filing, round_, say)
    )


def _text_field(
    name: str, label: str, filing: Filing, round_: Round, say: Words
) -> tuple[Field, Field]:
    readers = readers_field(name)
    group = "thermometer-readers-named" if round_.is_named else "thermometer-readers-group"
    labels = zip(_READERS, (say("thermometer-readers-facilitator"), say(group)), strict=True)
    options = tuple(Option(value, words_) for value, words_ in labels)
    chosen = filing.get(readers, _READERS[0])
    return (
        TextField(name, label, value=filing.get(name, ""), optional=True, longest=_LONGEST),
        ChoiceField(readers, say("thermometer-readers"), options, (chosen,), look="menu"),
    )


def _consent_field(say: Words, *, given: bool) -> Field:
    options = (
        Option(_YES, say("thermometer-consent-yes")),
        Option("no", say("thermometer-consent-no")),
    )
    return ChoiceField(_CONSENT, say("thermometer-consent"), options, (_YES,) if given else ())


def _texts(answers: Filing, source: Filing) -> dict[str, str]:
    """Take over the words that belong to these answers; where a score is low no more, they go."""
    names = [name for name in text_fields(answers) if source.get(name)]
    readers = [readers_field(name) for name in names]
    return {name: source[name] for name in (*names, *readers) if source.get(name)}


def _invited_to(w: ThermometerWork, turn: Turn) -> Round:
    round_ = w.thermometer.get(turn.ids["round"])
    if round_ is None or round_.state is RoundState.CLOSED:
        raise Refused("thermometer-is-closed")
    if round_.state is RoundState.LOST:
        raise Refused("thermometer-lost")
    if not w.thermometer.is_invited(round_.id, turn.person.id):
        raise Refused("thermometer-not-invited")
    return round_


def _valid(value: tuple[str, ...]) -> bool:
    return len(value) == 1 and value[0] in ANSWERS
