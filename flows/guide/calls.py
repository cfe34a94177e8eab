"""A calling round: four questions and what was heard, for who facilitates; of whom is not kept."""

from dataclasses import dataclass, replace

from flows.errors import Refused
from flows.guide.done import done
from flows.guide.ports import CALL, Call, GuideWork
from flows.message import (
    Button,
    ChoiceField,
    Errors,
    Filled,
    Form,
    Note,
    Option,
    Para,
    TextField,
)
from flows.moments import local_day
from flows.network.menu import led_now
from flows.parts import Part, Turn
from flows.people import Network
from flows.privacy.retention import call_goes
from flows.store import NewId
from flows.words import Words, day_words, language_spoken, words

CALLS, NOTE = "guide.calls", "guide.call"
_NEW = "new"
_MOST = 99


def button(network: Network, say: Words) -> Button:
    """Give the button that opens the list."""
    return Button(CALLS, say("button-guide-calls"), {"network": network.id})


@dataclass(frozen=True, slots=True)
class Calls:
    """Keeps what was heard, for so many months: it is about others."""

    new_id: NewId
    months: int

    def part(self) -> Part:
        """What this brings."""
        return Part(opens={CALLS: self._form}, submits={CALLS: self._choose, NOTE: _save})

    def _form(self, w: GuideWork, turn: Turn) -> Form:
        """Let somebody choose a call; where none is kept, begin the first."""
        network = led_now(w, turn)
        say = words(turn.person.language)
        calls = w.lists.calls(network.id)
        if not calls:
            return self._note(self._blank(network, turn), say)
        return Form(
            action=CALLS,
            title=say("guide-calls-title"),
            parts=(Para(say("guide-calls")), _which(calls, turn, say), *_notes(say)),
            submit=say("guide-next"),
            close=say("form-cancel"),
            ids={"network": network.id},
        )

    def _choose(self, w: GuideWork, turn: Turn, filled: Filled) -> Form:
        network = led_now(w, turn)
        chosen = filled.get("call", (_NEW,))[0]
        call = w.lists.call(chosen) if chosen != _NEW else self._blank(network, turn)
        if call is None or call.network != network.id:
            raise Refused("guide-call-gone")
        say = words(turn.person.language)
        return replace(self._note(call, say), close=say("form-back"), page="next")

    def _blank(self, network: Network, turn: Turn) -> Call:
        return Call(self.new_id(), network.team, network.id, turn.person.id, turn.now, {})

    def _note(self, call: Call, say: Words) -> Form:
        fields = (
            TextField(each, say(f"guide-call-{each}"), "", call.notes.get(each, ""), optional=True)
            for each in CALL
        )
        goes = call_goes(local_day(call.at, "UTC"), self.months)
        kept = Note(say("guide-calls-kept", day=day_words(goes, language_spoken(say))))
        return Form(
            action=NOTE,
            title=say("guide-calls-title"),
            parts=(Para(say("guide-calls")), *fields, *_notes(say), kept),
            submit=say("form-save"),
            close=say("form-cancel"),
            ids={"network": call.network, "call": call.id},
        )


def _which(calls: tuple[Call, ...], turn: Turn, say: Words) -> ChoiceField:
    """List them by day, the newest above; no name is kept to list them by."""
    numbered = list(enumerate(calls, start=1))[-_MOST:]
    zone, language = turn.person.zone, turn.person.language
    options = (
        Option(
            each.id,
            say("guide-call-of", number=n, day=day_words(local_day(each.at, zone), language)),
        )
        for n, each in reversed(numbered)
    )
    new = Option(_NEW, say("guide-call-new"))
    return ChoiceField("call", say("guide-call-which"), (new, *options), (_NEW,), look="menu")


def _notes(say: Words) -> tuple[Note, Note]:
    return Note(say("guide-calls-private")), Note(say("conversation-no-names"))


def _save(w: GuideWork, turn: Turn, filled: Filled) -> Errors | Form:
    """Keep what was heard; a call of which nothing is left goes."""
    network = led_now(w, turn)
    say, id_ = words(turn.person.language), turn.ids["call"]
    notes = {each: text for each in CALL if (text := "".join(filled.get(each, ())).strip())}
    known = w.lists.call(id_)
    if known is not None and known.network != network.id:
        raise Refused("guide-call-gone")
    title = say("guide-calls-title")
    if not notes and known is None:
        return Errors({CALL[0]: say("guide-call-empty")})
    if not notes:
        w.lists.drop_call(id_)
        return done(title, (Para(say("guide-call-dropped")),), say)
    fresh = Call(id_, network.team, network.id, turn.person.id, turn.now, notes)
    w.lists.put_call(replace(known, notes=notes) if known else fresh)
    return done(title, (Para(say("guide-call-saved")),), say, "\n".join(notes.values()))
