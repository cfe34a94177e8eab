"""How a result is told: what goes well first, then what can be better, then what to talk about.

The picture holds only words, ready to be set, and published means: whoever draws it needs
no sums and no language. Everything that the picture shows is said in its alt text too.
"""

from collections.abc import Mapping
from datetime import date

from babel.dates import format_date

from flows.message import Block, Bullets, Heading, Message, Note, Para, Picture
from flows.thermometer import sections
from flows.thermometer.lines import figure_words, line, mean_words
from flows.thermometer.publish import DimensionShown, Figure, Result, TooFew
from flows.thermometer.statements import Statement, dimension_key, statement_words
from flows.words import Language, Words, day_words

_GUIDE_QUESTIONS = 4


def result_message(result: Result, network_name: str, say: Words, language: Language) -> Message:
    """Tell a network what to talk about; the picture and its alt text hold all the figures."""
    return Message(
        (
            Heading(say("thermometer-result-title")),
            *_opening(result, say),
            *sections.points(result, say, language),
            _picture(result, network_name, say, language),
            guide_line(say),
        )
    )


def again_message(result: Result | TooFew, closed_on: date, say: Words, lang: Language) -> Message:
    """Tell all of a result to one who asks for it: of when it is, and each statement once."""
    day = Note(say("thermometer-closed-on", date=day_words(closed_on, lang)))
    if isinstance(result, TooFew):
        return Message((*too_few_message(result, say).blocks, day))
    return Message(
        (
            Heading(say("thermometer-result-title")),
            day,
            *_opening(result, say),
            *sections.points(result, say, lang),
            *sections.others(result, say, lang),
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


def result_lines(result: Result, say: Words, language: Language) -> tuple[str, ...]:
    """Give every published figure as a sentence, in the order in which it was asked."""
    return (*statement_lines(result, say, language), *_temperature_line(result, say))


def statement_lines(result: Result, say: Words, language: Language) -> tuple[str, ...]:
    """Give the figures of all statements, and of dimensions where they say more."""
    figures = _figures(result)
    lines = [line(each, figures.get(each), say, language) for each in result.asked.statements]
    if _has_headings(result):
        lines += [_dimension_line(each, say, language) for each in result.dimensions]
    return tuple(lines)


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
    caution = (Para(say("thermometer-low-response"), strong=True),) if result.low_response else ()
    return Para(_took_part(result, say)), *caution, *map(Para, _temperature_line(result, say))


def _temperature_line(result: Result, say: Words) -> tuple[str, ...]:
    """Say how warm it is, unless too few took part to speak for the group."""
    if result.temperature is None or result.low_response:
        return ()
    return (say("thermometer-line-temperature", degrees=result.temperature),)


def _took_part(result: Result, say: Words) -> str:
    return say("thermometer-took-part", submitted=result.submitted, invited=result.invited)


def _dimension_line(shown: DimensionShown, say: Words, language: Language) -> str:
    return say(
        "thermometer-line-dimension",
        dimension=say(dimension_key(shown.dimension)),
        mean=mean_words(shown.mean, language),
    )


def _picture(result: Result, network_name: str, say: Words, language: Language) -> Picture:
    day = _date_words(result.closed_on, language)
    caution = say("thermometer-low-response") if result.low_response else ""
    beginning = (
        say("thermometer-picture-alt", network=network_name, date=day),
        _took_part(result, say),
        *((caution,) if caution else ()),
    )
    data = {
        "language": language,
        "title": network_name,
        "subtitle": say("thermometer-picture-subtitle", date=day),
        "response": _took_part(result, say),
        "caution": caution,
        "temperature": _temperature_words(result, say),
        "scale": say("thermometer-picture-scale"),
        "sections": _sections(result, say, language),
    }
    return Picture(
        drawing="thermometer",
        data=data,
        alt="\n".join((*beginning, *result_lines(result, say, language))),
        title=say("thermometer-picture-title", network=network_name, date=day),
    )


def _temperature_words(result: Result, say: Words) -> str:
    if result.temperature is None or result.low_response:
        return ""
    return say("thermometer-picture-temperature", degrees=result.temperature)


def _sections(result: Result, say: Words, language: Language) -> list[dict[str, object]]:
    if not _has_headings(result):
        rows = [_row(each, result, say, language) for each in result.asked.statements]
        return [{"heading": "", "mean": "", "rows": rows}]
    means = {each.dimension: mean_words(each.mean, language) for each in result.dimensions}
    parts: list[tuple[str, str, tuple[Statement, ...]]] = [
        (say(dimension_key(each)), means.get(each, ""), result.asked.of(each))
        for each in result.asked.dimensions
    ]
    parts += [(say("thermometer-extra"), "", result.asked.extra)] * bool(result.asked.extra)
    return [
        {
            "heading": heading,
            "mean": mean,
            "rows": [_row(each, result, say, language) for each in statements],
        }
        for heading, mean, statements in parts
    ]


def _row(statement: Statement, result: Result, say: Words, language: Language) -> dict[str, object]:
    figure = _figures(result).get(statement)
    if figure is None:
        words = say("thermometer-picture-hidden")
        return {
            "statement": statement_words(statement, say),
            "mean": "",
            "place": "",
            "words": words,
        }
    return {
        "statement": statement_words(statement, say),
        "mean": mean_words(figure.mean, language),
        "place": str(figure.mean),
        "label": figure.label,
        "words": figure_words("thermometer-picture-words", statement, figure, say, language),
    }


def _figures(result: Result) -> Mapping[Statement, Figure]:
    return {each.statement: each.figure for each in result.shown}


def _has_headings(result: Result) -> bool:
    """Tell whether dimensions say more than their statements: not with one of each."""
    dimensions = result.asked.dimensions
    return any(len(result.asked.of(each)) > 1 for each in dimensions)


def _date_words(day: date, language: Language) -> str:
    return str(format_date(day, "d MMMM y", locale=language))
