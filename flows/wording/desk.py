"""The use cases of a network's own words: choose, look at what it does to people, keep."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from flows.conversation.asking import step_words
from flows.conversation.course import Courses
from flows.conversation.flow import Step, Wording
from flows.conversation.overlay import OWN, Overlay, lay_over
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
    text_in,
)
from flows.network.menu import led_now
from flows.parts import Ids, Part, Turn
from flows.store import NewId
from flows.wording.deeds import (
    DEEDS,
    WITH_WORDS,
    change,
    changed_already,
    problem,
    problem_with,
    step_in,
)
from flows.wording.listing import LIST, OPEN, list_form, sets_form, visible
from flows.wording.ports import KEPT, Edition, WordingWork
from flows.wording.sets import Set, adapted, effects_of, set_of
from flows.wording.telling import effect_lines
from flows.words import Words, moment_words, words

WORDS, BACK, SAVE = "wording.words", "wording.back", "wording.save"
_NO_WORDS = Wording()


@dataclass(frozen=True, slots=True)
class Wordings:
    """Lets who leads change the questions of their network."""

    courses: Courses
    new_id: NewId
    least: int

    def part(self) -> Part:
        """What this brings."""
        return Part(
            opens={OPEN: self._sets},
            submits={
                OPEN: self._list,
                LIST: self._choose,
                WORDS: self._preview,
                BACK: self._preview,
                SAVE: self._save,
            },
        )

    def _sets(self, w: WordingWork, turn: Turn) -> Form:
        network = led_now(w, turn)
        changed = adapted(w, network, self.courses)
        return sets_form(network, changed, words(turn.person.language))

    def _list(self, w: WordingWork, turn: Turn, filled: Filled) -> Form:
        ids = Ids({**turn.ids, "flow": text_in(filled, "flow")})
        which = set_of(w, Turn(turn.caller, turn.person, ids), self.courses)
        return list_form(which, turn.person.language)

    def _choose(self, w: WordingWork, turn: Turn, filled: Filled) -> Errors | Form:
        """Ask for words or for a version where that is needed, or show what a change does."""
        which, say = set_of(w, turn, self.courses), words(turn.person.language)
        _unless_changed(which, turn)
        what = text_in(filled, "what")
        if what not in DEEDS:
            return Errors({"what": say("form-missing")})
        own = f"{OWN}{self.new_id()}" if what == "add" else ""
        ids = {**which.ids, "what": what, "step": text_in(filled, "step"), "own": own}
        wrong = problem(which, ids)
        if wrong:
            return Errors({"what": say(wrong)})
        if what in WITH_WORDS:
            return _words_form(which, ids, say)
        if what == "back":
            return _versions_form(which, ids, turn)
        return self._shown(w, turn, which, ids, page="next")

    def _preview(self, w: WordingWork, turn: Turn, filled: Filled) -> Errors | Form:
        """Show what a change does to people in the middle, before anything is kept."""
        which, say = set_of(w, turn, self.courses), words(turn.person.language)
        ids = dict(turn.ids)
        if ids["what"] == "back":
            _unless_changed(which, turn)
            ids["step"] = text_in(filled, "version")
            return self._shown(w, turn, which, ids)
        wrong = _wrong(which, turn, filled)
        if wrong:
            return Errors({name: say(key) for name, key in wrong.items()})
        return self._shown(w, turn, which, ids, _written(filled))

    def _save(self, w: WordingWork, turn: Turn, filled: Filled) -> Errors | Form:
        which, say = set_of(w, turn, self.courses), words(turn.person.language)
        written = _written(filled)
        if changed_already(which, turn.ids, written):
            return _done(say)
        has_words = turn.ids["what"] in WITH_WORDS
        wrong = _wrong(which, turn, filled) if has_words else {}
        if wrong:
            return Errors({name: say(key) for name, key in wrong.items()})
        _unless_changed(which, turn)
        after = change(which, turn.ids, written)
        if after != which.overlay:
            place = (which.network.id, which.network.team, which.flow.id)
            w.wordings.save(Edition(*place, which.version + 1, turn.now, after))
        return _done(say)

    def _shown(
        self,
        w: WordingWork,
        turn: Turn,
        which: Set,
        ids: dict[str, str],
        written: Wording = _NO_WORDS,
        page: Literal["", "next"] = "",
    ) -> Form:
        language = turn.person.language
        say, after = words(language), change(which, ids, written)
        has_words = ids["what"] in WITH_WORDS
        return Form(
            action=SAVE,
            title=say("wording-preview-title"),
            parts=(
                Para(say(f"wording-will-{_way(ids, after)}")),
                Bullets(visible(lay_over(which.flow, after), language)),
                *(_fields(written, say) if has_words else ()),
                *self._effects(w, which, after, say),
                Note(say("wording-stays")),
            ),
            submit=say("wording-save"),
            close=say("form-back"),
            ids=ids,
            page=page,
        )

    def _effects(self, w: WordingWork, which: Set, after: Overlay, say: Words) -> Iterable[Block]:
        counted = effects_of(w, which, which.overlay, after)
        before, comes = (lay_over(which.flow, each) for each in (which.overlay, after))
        lines = effect_lines(counted, before, comes, self.least, say)
        return Para(say("wording-effects"), strong=True), Bullets(tuple(lines))


def _way(ids: dict[str, str], after: Overlay) -> str:
    """Tell switching off from switching on."""
    if ids["what"] != "switch":
        return ids["what"]
    return "off" if ids["step"] in after.hidden else "on"


def _words_form(which: Set, ids: dict[str, str], say: Words) -> Form:
    """Ask for the words; those of a question that is there stand there to be changed."""
    step = step_in(which, which.overlay, ids["step"])
    now = {
        each: step_words(which.flow, step, words(each)) if ids["what"] == "reword" else ""
        for each in ("nl", "en")
    }
    return Form(
        action=WORDS,
        title=say("wording-title"),
        parts=(
            Para(say(f"wording-words-{_kind(step, ids)}")),
            *_fields(Wording(**now), say),
            Note(say("wording-meaning")),
        ),
        submit=say("wording-next"),
        close=say("form-back"),
        ids=ids,
        page="next",
    )


def _kind(step: Step, ids: dict[str, str]) -> str:
    """Tell what empty words come to: an own question has no usual words."""
    is_own = ids["what"] == "reword" and step.id.startswith(OWN)
    return "own" if is_own else ids["what"]


def _fields(held: Wording, say: Words) -> tuple[Field, ...]:
    return (
        TextField("nl", say("wording-nl"), value=held.nl, optional=True),
        TextField("en", say("wording-en"), value=held.en, optional=True),
    )


def _versions_form(which: Set, ids: dict[str, str], turn: Turn) -> Form:
    """Ask to which version to go back; each is named by when it ended."""
    say, person = words(turn.person.language), turn.person
    options = tuple(
        Option(
            str(newer.version - 1),
            say("wording-until", moment=moment_words(newer.at, person.zone, person.language)),
        )
        for newer in which.editions[:KEPT]
        if which.before(newer.version - 1) is not None
    )
    field = ChoiceField("version", say("wording-version"), options, (options[0].value,))
    return Form(
        action=BACK,
        title=say("wording-title"),
        parts=(field, Note(say("wording-back-note"))),
        submit=say("wording-next"),
        close=say("form-back"),
        ids=ids,
        page="next",
    )


def _wrong(which: Set, turn: Turn, filled: Filled) -> dict[str, str]:
    """Tell what is the matter with words; what was typed stays where it is."""
    if str(which.version) != turn.ids["version"]:
        return {"nl": "wording-changed-words"}
    written = _written(filled)
    wrong = dict(problem_with(written))
    if not wrong and change(which, turn.ids, written) == which.overlay:
        return {"nl": "wording-same"}
    return wrong


def _unless_changed(which: Set, turn: Turn) -> None:
    """Let nobody change other questions than they saw."""
    if str(which.version) != turn.ids["version"]:
        raise Refused("wording-changed")


def _written(filled: Filled) -> Wording:
    """Read the words, each on one line."""
    nl, en = (" ".join(text_in(filled, each).split()) for each in ("nl", "en"))
    return Wording(nl, en)


def _done(say: Words) -> Form:
    kept = Para(say("wording-kept"))
    return Form("done", say("form-done"), (kept,), close=say("form-close"), page="last")
