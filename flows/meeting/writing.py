"""Writing in a silent round: in a form that only the writer sees, until all answers show at once.

Nothing of who wrote when goes into a letter, a note or a log: the thanks stand in the form.
"""

from flows.conversation.recognisable import seems_recognisable
from flows.errors import Refused
from flows.meeting.ports import MeetingWork, RoundState, SilentRound
from flows.meeting.round_telling import question, renew
from flows.meeting.who import group_of, may_write
from flows.message import Errors, Filled, Form, Note, Para, TextField, text_in
from flows.parts import Part, Turn
from flows.words import words

WRITE = "meeting.write"
_LONGEST = 400
_COUNTED_FROM = 2  # from here on somebody more or less may show in the count


def part() -> Part:
    """What this brings."""
    return Part(opens={WRITE: _form}, submits={WRITE: _keep})


def _form(w: MeetingWork, turn: Turn) -> Form:
    """Ask it, and say before anything is written who will read it and what can be known."""
    round_ = _open(w, turn)
    say = words(turn.person.language)
    network = w.networks.get(round_.network)
    group = group_of(w, round_)
    before = w.silent_rounds.own(round_.id, turn.person.id)
    how = "meeting-write-named" if round_.named else "meeting-write-unnamed"
    known = () if round_.named else (Note(say("meeting-write-known")),)
    return Form(
        action=WRITE,
        title=say("meeting-round-heading"),
        parts=(
            question(round_, say),
            Para(say(how, where=group.name if group else network.name)),
            *((Para(say("meeting-write-again")),) if before else ()),
            TextField(
                "words",
                say("meeting-write-words"),
                say("meeting-careful"),
                before.words if before else "",
                optional=before is not None,
                longest=_LONGEST,
            ),
            *known,
        ),
        submit=say("meeting-write-submit"),
        close=say("form-cancel"),
        ids={"round": round_.id},
    )


def _keep(w: MeetingWork, turn: Turn, filled: Filled) -> Errors | Form:
    round_ = _open(w, turn)
    say = words(turn.person.language)
    text = text_in(filled, "words")
    before = w.silent_rounds.own(round_.id, turn.person.id)
    if not text and before is None:
        return Errors({"words": say("form-missing")})
    if text and not w.silent_rounds.put(round_, turn.person.id, text):
        raise Refused("meeting-round-shown-already")
    if not text:
        w.silent_rounds.withdraw(round_.id, turn.person.id)
    one_more_or_less = bool(text) == (before is None)
    if one_more_or_less and w.silent_rounds.count(round_.id) >= _COUNTED_FROM:
        renew(w, round_, turn.now)
    done = Para(say("meeting-write-kept" if text else "meeting-write-gone"))
    hint = (Para(say("meeting-recognisable"), strong=True),) * seems_recognisable(text)
    title = say("meeting-round-heading")
    return Form(WRITE, title, (done, *hint), close=say("form-done"), page="last")


def _open(w: MeetingWork, turn: Turn) -> SilentRound:
    """Give a round that is open to somebody who is in it."""
    round_ = w.silent_rounds.get(turn.ids["round"])
    if round_ is None:
        raise Refused("button-unknown")
    network = w.networks.get(round_.network)
    if not may_write(w, round_, turn.person.id):
        raise Refused("network-not-a-member", network=network.name)
    if network.is_over:
        raise Refused("network-over", network=network.name)
    if round_.state is not RoundState.OPEN:
        raise Refused("meeting-round-shown-already")
    return round_
