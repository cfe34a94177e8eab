"""How a result is told: what goes well first, then what can be better, then what to talk about.

The picture holds only words, ready to be set, and published means: whoever draws it needs
no sums and no language. Everything that the picture shows is said in its alt text too.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent

from flows.message import Block, Bullets, Heading, Message, Note, Para, Picture
from flows.thermometer.publish import DimensionShown, Figure, Result, Shown, TooFew
from flows.thermometer.statements import Statement, dimension_key
from flows.words import Language, Words

WINDESHEIM_ADDRESS = "samenwerkenzorgenwelzijn.nl"
_GUIDE_QUESTIONS = 4


def result_message(result: Result, network_name: str, say: Words, language: Language) -> Message:
    """Tell a network its result, and give it four questions to talk about it."""
    points = result.points
    conversation = (points.conversation,) if points.conversation else ()
    caution = (Para(say("thermometer-low-response")),) if result.low_response else ()
    return Message(
        (
            Heading(say("thermometer-result-title")),
            Para(_took_part(result, say)),
            *_section("success", points.success, say, language),
            *_section("improvement", points.improvement, say, language),
            *_section("conversation", conversation, say, language),
            _picture(result, network_name, say, language),
            *caution,
            Para(say("thermometer-guide-title"), strong=True),
            Bullets(tuple(say(f"thermometer-guide-{n + 1}") for n in range(_GUIDE_QUESTIONS))),
            Note(say("thermometer-reading")),
            Note(say("thermometer-not-windesheim", address=WINDESHEIM_ADDRESS)),
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
    figures = _figures(result)
    lines = [
        _line(each, figures[each], say, language)
        if each in figures
        else say("thermometer-line-hidden", statement=say(each.key))
        for each in result.asked.statements
    ]
    if _has_headings(result):
        lines += [_dimension_line(each, say, language) for each in result.dimensions]
    if result.temperature is not None:
        lines.append(say("thermometer-line-temperature", degrees=result.temperature))
    return tuple(lines)


def _section(
    name: str, points: tuple[Shown, ...], say: Words, language: Language
) -> tuple[Block, ...]:
    title = Para(say(f"thermometer-{name}-title"), strong=True)
    if not points:
        return (title, Para(say(f"thermometer-{name}-none")))
    return (
        title,
        Bullets(tuple(_line(each.statement, each.figure, say, language) for each in points)),
    )


def _took_part(result: Result, say: Words) -> str:
    return say("thermometer-took-part", submitted=result.submitted, invited=result.invited)


def _line(statement: Statement, figure: Figure, say: Words, language: Language) -> str:
    return _figure_words("thermometer-line", statement, figure, say, language)


def _figure_words(
    key: str, statement: Statement, figure: Figure, say: Words, language: Language
) -> str:
    words = {
        "statement": say(statement.key),
        "mean": _mean_words(figure.mean, language),
        "band": say(f"thermometer-band-{figure.band}"),
        "label": say(_label_key(figure)),
    }
    if figure.shares is None:
        return say(key, **words)
    agree, disagree = (
        str(format_percent(Decimal(share) / 100, locale=language))
        for share in (figure.shares.agree, figure.shares.disagree)
    )
    return say(f"{key}-shares", **words, agree=agree, disagree=disagree)


def _label_key(figure: Figure) -> str:
    """Nobody is told to keep as it is what people are divided about."""
    if figure.label == "warm" and figure.band == "divided":
        return "thermometer-label-warm-divided"
    return f"thermometer-label-{figure.label}"


def _dimension_line(shown: DimensionShown, say: Words, language: Language) -> str:
    return say(
        "thermometer-line-dimension",
        dimension=say(dimension_key(shown.dimension)),
        mean=_mean_words(shown.mean, language),
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
    if result.temperature is None:
        return ""
    return say("thermometer-picture-temperature", degrees=result.temperature)


def _sections(result: Result, say: Words, language: Language) -> list[dict[str, object]]:
    if not _has_headings(result):
        rows = [_row(each, result, say, language) for each in result.asked.statements]
        return [{"heading": "", "mean": "", "rows": rows}]
    means = {each.dimension: _mean_words(each.mean, language) for each in result.dimensions}
    return [
        {
            "heading": say(dimension_key(dimension)),
            "mean": means.get(dimension, ""),
            "rows": [_row(each, result, say, language) for each in result.asked.of(dimension)],
        }
        for dimension in result.asked.dimensions
    ]


def _row(statement: Statement, result: Result, say: Words, language: Language) -> dict[str, object]:
    figure = _figures(result).get(statement)
    if figure is None:
        words = say("thermometer-picture-hidden")
        return {"statement": say(statement.key), "mean": "", "place": "", "words": words}
    return {
        "statement": say(statement.key),
        "mean": _mean_words(figure.mean, language),
        "place": str(figure.mean),
        "label": figure.label,
        "words": _figure_words("thermometer-picture-words", statement, figure, say, language),
    }


def _figures(result: Result) -> Mapping[Statement, Figure]:
    return {each.statement: each.figure for each in result.shown}


def _has_headings(result: Result) -> bool:
    """Tell whether dimensions say more than their statements: not with one of each."""
    return len(result.asked.statements) > len(result.asked.dimensions)


def _mean_words(mean: Decimal, language: Language) -> str:
    return str(format_decimal(mean, format="0.0", locale=language))


def _date_words(day: date, language: Language) -> str:
    return str(format_date(day, "d MMMM y", locale=language))
