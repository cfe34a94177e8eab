"""What who facilitates gets after closing: what people wrote, to be looked at before the group.

Only they read what was written for them. Of what was written for the group they choose what goes
there: everything in which nobody can be recognised.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta

from flows.conversation.recognisable import seems_recognisable
from flows.errors import Refused
from flows.message import (
    Block,
    Button,
    Buttons,
    ChoiceField,
    Divider,
    Errors,
    Field,
    Filled,
    Form,
    Message,
    Note,
    Option,
    Para,
    Quote,
)
from flows.moments import Due, local_day
from flows.network.notices import leading
from flows.outbox import InPlaceOf, Kind, Letter, Mode, NotYet, Saying, ToPerson, Under
from flows.parts import Fire, Open, Part, Submit, Turn
from flows.peace import by_day
from flows.people import Member
from flows.thermometer.keys import CARE, LET_GO, REMARKS, care_key, remarks_key, result_key
from flows.thermometer.point_telling import take_up_button
from flows.thermometer.ports import (
    QUESTIONS,
    Remark,
    Round,
    RoundState,
    ThermometerWork,
)
from flows.thermometer.remarks import texts_of
from flows.thermometer.results import has_no_result
from flows.words import Words, words

_CHECK = "thermometer.check"
_PAGE = 15  # texts
MOST_SHOWN = 40
_KEPT = timedelta(days=92)
_SHOW = "show"


def part() -> Part:
    """What this brings."""
    kinds = {CARE: Kind(_say_care), REMARKS: Kind(_say_remarks, repeatable=True)}
    opens: dict[str, Open] = {_CHECK: _first_page}
    submits: dict[str, Submit] = {_CHECK: _take}
    fires: dict[str, Fire] = {LET_GO: _let_go}
    return Part(kinds=kinds, opens=opens, submits=submits, fires=fires)


def tell_who_leads(w: ThermometerWork, round_: Round, now: datetime) -> None:
    """Let who facilitates know what they can do now; and let go in time of what nobody showed."""
    network = w.networks.get(round_.network)
    for person in leading(w, network):
        ids = {"round": round_.id, "person": person}
        key = care_key(round_.id, person)
        w.outbox.put(Letter(round_.team, CARE, ids, ToPerson(person), key, urgent=False), now)
    if w.thermometer.remarks(round_.id):
        at = now + _KEPT
        key, ids = f"{LET_GO}:{round_.id}", {"round": round_.id}
        day = local_day(at, "UTC")
        w.due.plan(Due(key, round_.team, LET_GO, ids, day, time(at.hour), "UTC", at))


def _let_go(w: ThermometerWork, due: Due, now: datetime) -> None:
    del now
    w.thermometer.drop_remarks(due.ids["round"])


def _say_care(w: ThermometerWork, saying: Saying) -> Message | NotYet | None:
    round_ = w.thermometer.get(saying.ids["round"])
    person = w.people.find(saying.ids["person"])
    if round_ is None or person is None:
        return None
    night = by_day(person, saying.now) if saying.mode is Mode.POST else None
    if night:
        return night
    say = words(person.language)
    network = w.networks.get(round_.network).name
    read = Button("thermometer.read", say("button-thermometer-read"), {"round": round_.id})
    blocks: list[Block] = [Para(say("thermometer-care", network=network)), Buttons((read,))]
    if _written(w, round_):
        kind = "thermometer-care-remarks-open" if round_.is_named else "thermometer-care-remarks"
        blocks += [Para(say(kind)), check_button(round_, say)]
    if not has_no_result(w, round_) and not w.networks.get(round_.network).is_over:
        take_up = Buttons((take_up_button(round_, say),))
        blocks += [Para(say("thermometer-care-point")), take_up]
    return Message(tuple(blocks))


def read_by_who_leads(
    w: ThermometerWork, round_: Round, member: Member, say: Words
) -> tuple[Block, ...]:
    """Offer what people wrote to whoever leads now, also to one who came later."""
    return (check_button(round_, say),) if member.leads and _written(w, round_) else ()


def check_button(round_: Round, say: Words) -> Buttons:
    """Give the button that shows what people wrote."""
    ids = {"round": round_.id, "page": "0"}
    return Buttons((Button(_CHECK, say("button-thermometer-check"), ids, "primary"),))


def _say_remarks(w: ThermometerWork, saying: Saying) -> Message | None:
    """Quote what the group may read, in random order; what is taken back is gone from it."""
    round_ = w.thermometer.get(saying.ids["round"])
    if round_ is None:
        return None
    say = words(w.networks.get(round_.network).language)
    shown = [each for each in w.thermometer.remarks(round_.id) if each.shown]
    if not shown:
        gone = Message((Note(say("withdrawn")),))
        return gone if saying.mode is Mode.UPDATE else None
    return Message((Para(say("thermometer-remarks-title"), strong=True), *_quoted(shown, say)))


def _quoted(remarks: Sequence[Remark], say: Words) -> Iterator[Block]:
    for question in QUESTIONS:
        texts = [each for each in remarks if each.question == question]
        if texts:
            yield Para(say(f"thermometer-asked-{question}"), strong=True)
            yield from (Quote(each.words) for each in texts)


def _first_page(w: ThermometerWork, turn: Turn) -> Form:
    return _page(w, turn, _looked_at(w, turn))


def _page(w: ThermometerWork, turn: Turn, round_: Round) -> Form:
    """Show some of the texts, each with a box when it may go to the group."""
    say = words(turn.person.language)
    texts, number = _written(w, round_), int(turn.ids["page"])
    here = texts[number * _PAGE : (number + 1) * _PAGE]
    ids = {"round": round_.id, "page": turn.ids["page"]}
    more = len(texts) > (number + 1) * _PAGE
    choose = any(each.readers == "group" for each in texts) and not round_.is_named
    return Form(
        action=_CHECK,
        title=say("thermometer-check-title"),
        parts=(
            Para(say("thermometer-check" if choose else "thermometer-check-only")),
            *(part_ for each in here for part_ in _shown_to_who_leads(each, say, choose=choose)),
            Note(say("thermometer-check-kept")),
        ),
        submit=say("thermometer-check-next" if more else "thermometer-check-submit")
        if choose or more
        else "",
        close=say("form-close"),
        ids=ids,
    )


def _shown_to_who_leads(remark: Remark, say: Words, *, choose: bool) -> Iterator[Block | Field]:
    yield Divider()
    yield Note(say(f"thermometer-asked-{remark.question}"))
    yield Quote(remark.words, remark.by)
    if seems_recognisable(remark.words):
        yield Para(say("thermometer-check-recognisable"), strong=True)
    if not choose:
        return
    if remark.readers != "group":
        yield Note(say("thermometer-check-yours"))
        return
    option = Option(_SHOW, say("thermometer-check-show"))
    chosen = (_SHOW,) if remark.shown else ()
    label = say("thermometer-check-label")
    yield ChoiceField(remark.id, label, (option,), chosen, optional=True, look="boxes")


def _take(w: ThermometerWork, turn: Turn, filled: Filled) -> Errors | Form | None:
    """Keep what was chosen on this page; after the last one, it goes into the channel."""
    round_ = _looked_at(w, turn)
    texts, number = _written(w, round_), int(turn.ids["page"])
    here = {each.id for each in texts[number * _PAGE : (number + 1) * _PAGE]}
    chosen = {id_ for id_ in here if filled.get(id_) == (_SHOW,)}
    before = {each.id for each in texts if each.shown and each.id not in here}
    if len(before | chosen) > MOST_SHOWN:
        say = words(turn.person.language)
        return Errors({next(iter(chosen)): say("thermometer-check-many", most=MOST_SHOWN)})
    w.thermometer.show_remarks(round_.id, before | chosen)
    is_last = len(texts) <= (number + 1) * _PAGE
    _post(w, round_, turn.now, new=is_last and bool(before | chosen))
    if is_last:
        return None
    turn.ids["page"] = str(number + 1)
    return _page(w, turn, round_)


def _post(w: ThermometerWork, round_: Round, now: datetime, *, new: bool) -> None:
    """Put it under the result; once it stands, it changes there with every page."""
    key, ids = remarks_key(round_.id), {"round": round_.id}
    if w.outbox.knows(key):
        w.outbox.put(Letter(round_.team, REMARKS, ids, InPlaceOf(key)), now)
    elif new:
        w.outbox.put(Letter(round_.team, REMARKS, ids, Under(result_key(round_.id)), key), now)


def _looked_at(w: ThermometerWork, turn: Turn) -> Round:
    """Give a closed round to one who leads its network."""
    round_ = w.thermometer.get(turn.ids["round"])
    if round_ is None or round_.state is not RoundState.CLOSED:
        raise Refused("button-unknown")
    member = w.networks.member(round_.network, turn.person.id)
    if member is None or not member.leads:
        raise Refused("network-facilitators-only")
    if not _written(w, round_):
        raise Refused("thermometer-check-none")
    return round_


def _written(w: ThermometerWork, round_: Round) -> tuple[Remark, ...]:
    """List what who facilitates may read, by question and within one in random order.

    Of an open round it is what was for them alone, by name.
    """
    if not round_.is_named:
        remarks = w.thermometer.remarks(round_.id)
        return tuple(sorted(remarks, key=lambda each: QUESTIONS.index(each.question)))
    return tuple(
        Remark(each.question, each.readers, each.words, by=w.people.name(person))
        for person, filing in w.thermometer.named(round_.id).items()
        for each in texts_of(filing)
        if each.readers == "facilitator"
    )
