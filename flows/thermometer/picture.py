"""A result as a picture: only words, ready to be set, published means and which way they moved.

Whoever draws it needs no sums and no language. All that the picture shows stands in its alt
text; where Slack has no room for that, the rest is given back, to be told beside the picture.
"""

from collections.abc import Iterable, Mapping

from flows.message import Picture
from flows.thermometer.changes import compared_words, drawn, with_change, worth_saying
from flows.thermometer.lines import figure_words, line, mean_words
from flows.thermometer.publish import DimensionShown, Figure, Result
from flows.thermometer.statements import Statement, dimension_key, statement_words
from flows.thermometer.trend import Trend, moved
from flows.words import Language, Words, date_words

LONGEST_ALT = 2000  # Slack's limit


def picture(
    result: Result, network_name: str, say: Words, language: Language, trend: Trend | None = None
) -> tuple[Picture, tuple[str, ...]]:
    """Give the picture, and the lines for which its alt text has no room."""
    day = date_words(result.closed_on, language)
    beginning = (
        say("thermometer-picture-alt", network=network_name, date=day),
        took_part(result, say),
        *caution(result, say),
        *compared_words(trend, say, language),
    )
    full = result_lines(result, say, language, trend)
    alt, rest = fitting((*beginning, *full))
    if rest:
        alt, rest = fitting((*beginning, *_short_lines(result, say, language, trend)))
    title = say("thermometer-picture-title", network=network_name, date=day)
    data = picture_data(result, network_name, say, language, trend)
    return Picture("thermometer", data, alt, title), rest


def picture_data(
    result: Result, network_name: str, say: Words, language: Language, trend: Trend | None = None
) -> dict[str, object]:
    """Give what the template is filled with."""
    return {
        "language": language,
        "title": network_name,
        "subtitle": say(
            "thermometer-picture-subtitle", date=date_words(result.closed_on, language)
        ),
        "response": took_part(result, say),
        "caution": " ".join(caution(result, say)),
        "temperature": _temperature_words(result, say),
        "scale": say("thermometer-picture-scale"),
        "compared": " ".join(compared_words(trend, say, language)),
        "sections": _sections(result, say, language, trend),
    }


def fitting(lines: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Give as many whole lines as an alt text has room for, and those that are left."""
    room, most = -1, 0
    for each in lines:
        room += len(each) + 1
        if room > LONGEST_ALT:
            break
        most += 1
    return "\n".join(lines[:most]), lines[most:]


def result_lines(
    result: Result, say: Words, language: Language, trend: Trend | None = None
) -> tuple[str, ...]:
    """Give every published figure as a sentence, in the order in which it was asked."""
    return (*statement_lines(result, say, language, trend), *temperature_line(result, say))


def statement_lines(
    result: Result, say: Words, language: Language, trend: Trend | None = None
) -> tuple[str, ...]:
    """Give the figures of all statements, and of dimensions where they say more."""
    figures = _figures(result)
    lines = (
        with_change(line(each, figures.get(each), say, language), moved(trend, each), say, language)
        for each in result.asked.statements
    )
    return (*lines, *_dimension_lines(result, say, language, trend))


def took_part(result: Result, say: Words) -> str:
    """Say how many of the invited took part."""
    return say("thermometer-took-part", submitted=result.submitted, invited=result.invited)


def caution(result: Result, say: Words) -> tuple[str, ...]:
    """Say when too few took part to speak for the group."""
    return (say("thermometer-low-response"),) if result.low_response else ()


def temperature_line(result: Result, say: Words) -> tuple[str, ...]:
    """Say how warm it is, unless too few took part to speak for the group."""
    if result.temperature is None or result.low_response:
        return ()
    return (say("thermometer-line-temperature", degrees=result.temperature),)


def _short_lines(
    result: Result, say: Words, language: Language, trend: Trend | None
) -> Iterable[str]:
    """Say it in fewer words: what a mean is called is said once for all."""
    figures = _figures(result)
    yield say("thermometer-short-labels")
    for each in result.asked.statements:
        figure = figures.get(each)
        told = (
            figure_words("thermometer-short", each, figure, say, language)
            if figure
            else line(each, None, say, language)
        )
        yield with_change(told, moved(trend, each), say, language)
    yield from _dimension_lines(result, say, language, trend)
    yield from temperature_line(result, say)


def _dimension_lines(
    result: Result, say: Words, language: Language, trend: Trend | None
) -> tuple[str, ...]:
    if not _has_headings(result):
        return ()
    changes = trend.dimensions if trend else {}
    return tuple(
        with_change(
            _dimension_line(each, say, language), changes.get(each.dimension), say, language
        )
        for each in result.dimensions
    )


def _dimension_line(shown: DimensionShown, say: Words, language: Language) -> str:
    return say(
        "thermometer-line-dimension",
        dimension=say(dimension_key(shown.dimension)),
        mean=mean_words(shown.mean, language),
    )


def _temperature_words(result: Result, say: Words) -> str:
    if result.temperature is None or result.low_response:
        return ""
    return say("thermometer-picture-temperature", degrees=result.temperature)


def _sections(
    result: Result, say: Words, language: Language, trend: Trend | None
) -> list[dict[str, object]]:
    def section(
        statements: Iterable[Statement], heading: str = "", mean: str = "", way: object = None
    ) -> dict[str, object]:
        rows = [_row(each, result, say, language, trend) for each in statements]
        still = way or drawn(None, say, language)
        return {"heading": heading, "mean": mean, "trend": still, "rows": rows}

    if not _has_headings(result):
        return [section(result.asked.statements)]
    means = {each.dimension: mean_words(each.mean, language) for each in result.dimensions}
    changes = trend.dimensions if trend else {}
    parts = [
        section(
            result.asked.of(each),
            say(dimension_key(each)),
            means.get(each, ""),
            drawn(worth_saying(changes.get(each)), say, language),
        )
        for each in result.asked.dimensions
    ]
    extra = result.asked.extra
    return [*parts, *([section(extra, say("thermometer-extra"))] if extra else ())]


def _row(
    statement: Statement, result: Result, say: Words, language: Language, trend: Trend | None
) -> dict[str, object]:
    figure = _figures(result).get(statement)
    row: dict[str, object] = {
        "statement": statement_words(statement, say),
        "trend": drawn(worth_saying(moved(trend, statement)), say, language),
    }
    if figure is None:
        return row | {"mean": "", "place": "", "words": say("thermometer-picture-hidden")}
    return row | {
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
