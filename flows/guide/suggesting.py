"""*A message that fits now*: at most one on the Home of who leads, to read, change and place."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from flows.conversation.recognisable import seems_recognisable
from flows.errors import Refused
from flows.guide import placing
from flows.guide.done import done
from flows.guide.moment import fitting_now
from flows.guide.ports import Fate, Suggested, SuggestWork
from flows.guide.suggestions import SUGGESTIONS, Fitting
from flows.looking import Looking
from flows.message import (
    Block,
    Button,
    Buttons,
    ChoiceField,
    Errors,
    Filled,
    Form,
    Note,
    Option,
    Para,
    Quote,
    TextField,
    text_in,
)
from flows.moments import MORNING, local_day, moment
from flows.network.menu import led_now
from flows.parts import Part, Turn, together
from flows.people import Network, Standing
from flows.store import NewId
from flows.words import Language, Words, moment_in, near_day_words, words

SHOW, OTHERS, ASIDE = "guide.suggest", "guide.suggest-others", "guide.suggest-aside"
_NOW = "now"
_LONGEST = 1500
_KNOWN = {each.id for each in SUGGESTIONS}


@dataclass(frozen=True, slots=True)
class Suggesting:
    """Suggests messages."""

    new_id: NewId

    def part(self) -> Part:
        """What this brings."""
        own = Part(
            opens={SHOW: self._form, OTHERS: _which},
            submits={SHOW: _place, OTHERS: self._chosen},
            presses={ASIDE: self._put_aside},
        )
        return together((own, placing.part()))

    def _form(self, w: SuggestWork, turn: Turn) -> Form:
        """Show the text that fits, to change and place."""
        network = _led_on(w, turn)
        meant = turn.ids["suggestion"], turn.ids["occasion"]
        return self._text(w, turn, network, *meant)

    def _chosen(self, w: SuggestWork, turn: Turn, filled: Filled) -> Form:
        """Show the one that was chosen of several."""
        network = _led_on(w, turn)
        suggestion, _, occasion = filled["message"][0].partition(" ")
        form = self._text(w, turn, network, suggestion, occasion)
        say = words(turn.person.language)
        return replace(form, close=say("form-back"), page="next")

    def _text(
        self, w: SuggestWork, turn: Turn, network: Network, suggestion: str, occasion: str
    ) -> Form:
        found = (
            each
            for each in fitting_now(w, network, turn.now)
            if (each.id, each.occasion.name) == (suggestion, occasion)
        )
        fitting = next(found, None)
        if fitting is None:
            raise Refused("guide-suggest-gone")
        say = words(turn.person.language)
        ids = {"network": network.id, "suggestion": suggestion, "occasion": occasion}
        return Form(
            action=SHOW,
            title=say("guide-suggest-form"),
            parts=(
                Para(_why(fitting, say, turn.person.language)),
                TextField(
                    "text",
                    say("guide-suggest-text"),
                    value=draft(fitting, network),
                    longest=_LONGEST,
                ),
                _when(network, turn, say),
                Note(say("guide-suggest-where", network=network.name)),
                Note(say("conversation-no-names")),
            ),
            submit=say("guide-suggest-place"),
            close=say("form-cancel"),
            ids=ids | {"suggested": self.new_id()},
        )

    def _put_aside(self, w: SuggestWork, turn: Turn) -> None:
        """Let it not come again for this occasion; by whom is not kept."""
        network = led_now(w, turn)
        w.suggested.take(_meant(turn, network, Fate.ASIDE, self.new_id()))


def leading(look: Looking, network: Network) -> list[Block]:
    """Show who leads the one message that fits best, and why it fits."""
    found = fitting_now(look.w, network, look.at)
    if not found:
        return []
    say, best = look.say, found[0]
    ids = {"network": network.id, "suggestion": best.id, "occasion": best.occasion.name}
    others = Button(OTHERS, say("button-guide-suggest-others"), {"network": network.id})
    buttons = (
        Button(SHOW, say("button-guide-suggest"), ids),
        Button(ASIDE, say("button-guide-suggest-aside"), ids),
        *((others,) if len(found) > 1 else ()),
    )
    return [
        Para(say("guide-suggest-title"), strong=True),
        Note(_why(best, say, look.person.language)),
        Buttons(buttons),
    ]


def draft(fitting: Fitting, network: Network) -> str:
    """Give the text in the language of the network, as who leads it could write it."""
    say = words(network.language)
    about = _about(fitting, say, network.language)
    if fitting.id == "phase":
        return say(f"guide-suggest-phase-{fitting.occasion.phase}", **about)
    return say(f"guide-suggest-text-{fitting.id}", **about)


def _which(w: SuggestWork, turn: Turn) -> Form:
    """Let somebody choose from all that fits but the one that stands on their Home."""
    network = _led_on(w, turn)
    others = fitting_now(w, network, turn.now)[1:]
    if not others:
        raise Refused("guide-suggest-gone")
    say, language = words(turn.person.language), turn.person.language
    options = tuple(
        Option(f"{each.id} {each.occasion.name}", _why(each, say, language)) for each in others
    )
    return Form(
        action=OTHERS,
        title=say("guide-suggest-form"),
        parts=(ChoiceField("message", say("guide-suggest-which"), options, (options[0].value,)),),
        submit=say("guide-next"),
        close=say("form-cancel"),
        ids={"network": network.id},
    )


def _place(w: SuggestWork, turn: Turn, filled: Filled) -> Errors | Form:
    """Place it now or later, once; whoever comes second keeps their text."""
    network = led_now(w, turn)
    say = words(turn.person.language)
    text, chosen = (text_in(filled, each) for each in ("text", "when"))
    goes_at = turn.now if chosen == _NOW else _morning(date.fromisoformat(chosen), network)
    errors = _wrong(network, turn, text, goes_at, say)
    if errors:
        return Errors(errors)
    fate = Fate.PLACED if chosen == _NOW else Fate.WAITING
    meant = _meant(turn, network, fate, turn.ids["suggested"])
    suggested = replace(meant, person=turn.person.id, goes_at=goes_at, words=text.strip())
    title = say("guide-suggest-form")
    if not w.suggested.take(suggested):
        if w.suggested.get(suggested.id) is None:
            taken = (Para(say("guide-suggest-taken")), Quote(suggested.words))
            return done(title, taken, say)
    else:
        placing.place(w, network, suggested, turn.now)
    said = Para(say(f"guide-suggest-{fate}", network=network.name))
    hint = (Para(say("guide-suggest-recognisable"), strong=True),)
    return done(title, (said, *(hint if seems_recognisable(text) else ())), say)


def _wrong(
    network: Network, turn: Turn, text: str, goes_at: datetime, say: Words
) -> dict[str, str]:
    """Say by field what keeps it from being placed; the text stays in the form."""
    if network.standing is Standing.PAUSED:
        return {"text": say("guide-suggest-paused", network=network.name)}
    if not text.strip():
        return {"text": say("form-missing")}
    return {} if goes_at >= turn.now else {"when": say("guide-suggest-past")}


def _when(network: Network, turn: Turn, say: Words) -> ChoiceField:
    """Ask when: now, or on the morning of the next day on which the channel is written to."""
    tomorrow = local_day(turn.now, network.zone) + timedelta(days=1)
    day = network.calendar.working_day_from(tomorrow)
    others, language = (network.zone,), turn.person.language
    at = moment_in(_morning(day, network), turn.person.zone, language, others)
    which = "tomorrow" if day == tomorrow else "later"
    later = Option(day.isoformat(), say("guide-suggest-later", which=which, moment=at))
    options = Option(_NOW, say("guide-suggest-now")), later
    return ChoiceField("when", say("guide-suggest-when"), options, (_NOW,))


def _morning(day: date, network: Network) -> datetime:
    return moment(day, MORNING, network.zone)


def _led_on(w: SuggestWork, turn: Turn) -> Network:
    """Give the network that is meant to one who leads it, unless it is over or rests."""
    network = led_now(w, turn)
    if network.standing is Standing.PAUSED:
        raise Refused("guide-suggest-paused", network=network.name)
    return network


def _meant(turn: Turn, network: Network, fate: Fate, id_: str) -> Suggested:
    suggestion, occasion = turn.ids["suggestion"], turn.ids["occasion"]
    if suggestion not in _KNOWN:
        raise Refused("button-unknown")
    return Suggested(id_, network.team, network.id, suggestion, occasion, fate)


def _why(fitting: Fitting, say: Words, language: Language) -> str:
    return say(f"guide-suggest-why-{fitting.id}", **_about(fitting, say, language))


def _about(fitting: Fitting, say: Words, language: Language) -> dict[str, str]:
    """Name the day and the phase of an occasion, where it has one."""
    occasion = fitting.occasion
    day = near_day_words(occasion.day, language) if occasion.day else ""
    phase = say(f"cycle-phase-{occasion.phase}") if occasion.phase else ""
    return {"day": day, "phase": phase}
