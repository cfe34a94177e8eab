"""How a result is told: what goes well first, then what can be better, then what to talk about.

Everything that the picture shows is said in its alt text too, or beside it.
"""

from datetime import date

from flows.message import Block, Bullets, Heading, Message, Note, Para
from flows.thermometer import sections
from flows.thermometer.changes import compared_words
from flows.thermometer.picture import caution, picture, temperature_line, took_part
from flows.thermometer.publish import Result, TooFew
from flows.thermometer.trend import Trend
from flows.words import Language, Words, day_words

_GUIDE_QUESTIONS = 4


def result_message(
    result: Result, network_name: str, say: Words, language: Language, trend: Trend | None = None
) -> Message:
    """Tell a network what to talk about; the picture and its alt text hold all the figures."""
    drawing, rest = picture(result, network_name, say, language, trend)
    return Message(
        (
            Heading(say("thermometer-result-title")),
            *_opening(result, say),
            *_compared(trend, say, language),
            *sections.points(result, say, language, trend),
            drawing,
            *((Bullets(rest),) if rest else ()),
            guide_line(say),
        )
    )


def again_message(
    result: Result | TooFew,
    closed_on: date,
    say: Words,
    lang: Language,
    trend: Trend | None = None,
) -> Message:
    """Tell all of a result to one who asks for it: of when it is, and each statement once."""
    day = Note(say("thermometer-closed-on", date=day_words(closed_on, lang)))
    if isinstance(result, TooFew):
        return Message((*too_few_message(result, say).blocks, day))
    return Message(
        (
            Heading(say("thermometer-result-title")),
            day,
            *_opening(result, say),
            *_compared(trend, say, lang),
            *sections.points(result, say, lang, trend),
            *sections.others(result, say, lang, trend),
            *guide(say),
        )
    )


def too_few_message(few: TooFew, say: Words) -> Message:
    """Tell a network kindly that there is nothing to show."""
    return Message(
        (
            Heading(say("thermometer-too-few-title")),
            Para(say("thermometer-too-few", least=few.least)),
        )
    )


def guide(say: Words) -> tuple[Block, ...]:
    """Give four questions to talk about it, and how to read the figures."""
    questions = tuple(say(f"thermometer-guide-{n + 1}") for n in range(_GUIDE_QUESTIONS))
    title = Para(say("thermometer-guide-title"), strong=True)
    return title, Bullets(questions), Note(say("thermometer-reading"))


def guide_line(say: Words) -> Block:
    """Say where those questions stand, in the channel itself."""
    return Para(say("thermometer-guide-thread"))


def _opening(result: Result, say: Words) -> tuple[Block, ...]:
    """Say who took part, and at once how far that carries."""
    low = (Para(each, strong=True) for each in caution(result, say))
    return Para(took_part(result, say)), *low, *map(Para, temperature_line(result, say))


def _compared(trend: Trend | None, say: Words, language: Language) -> tuple[Block, ...]:
    """Say with which round it is compared, and how far that carries."""
    told = compared_words(trend, say, language)
    return (Para(" ".join(told)),) if told else ()
