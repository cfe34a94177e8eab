"""What is remarked under the calendar of a programme, before it is kept."""

from datetime import date

from flows.cycle.programme import Programme, Template
from flows.message import Note
from flows.people import Network
from flows.words import Language, Words, day_words, words

_TOO_SHORT, _TOO_LONG = 0.6, 1.6  # of the usual length: worth a remark


def fit_note(template: Template, network: Network, starts: date, say: Words) -> tuple[Note, ...]:
    """Say kindly when a programme is much longer or shorter than it is meant to be."""
    share = (network.ends - starts) / template.length
    if _TOO_SHORT <= share <= _TOO_LONG:
        return ()
    weeks = template.length.days // 7
    return (Note(say("cycle-programme-fit", weeks=weeks)),)


def goes_on_note(before: Programme | None, starts: date, language: Language) -> tuple[Note, ...]:
    """Say that nobody is asked again what they finished in a cycle that is not over."""
    going = before.going(starts) if before else None
    if going is None:
        return ()
    day = day_words(going.starts, language)
    return (Note(words(language)("cycle-programme-goes-on", day=day)),)
