"""The parts of a result: what goes well, what can be better, where people differ, and the rest.

No figure is told twice: a point on which people also differ most is only named again.
What is level with a point is counted: being named first is no ranking.
"""

from collections.abc import Iterable, Sequence

from flows.message import Block, Bullets, Para
from flows.thermometer.changes import with_change
from flows.thermometer.lines import figure_words, line
from flows.thermometer.publish import Result, Shown, level_with
from flows.thermometer.statements import statement_words
from flows.thermometer.trend import Trend, moved
from flows.words import Language, Words

_MOST = 3  # statements named as what people differ about


def points(
    result: Result, say: Words, language: Language, trend: Trend | None = None
) -> tuple[Block, ...]:
    """Tell what to talk about: success first, then what can be better, then where people differ."""
    chosen, shown = result.points, result.shown
    good = [each for each in shown if each.figure.is_success]

    def told(name: str, statements: Sequence[Shown], among: Iterable[Shown]) -> tuple[Block, ...]:
        lines = tuple(_point(each, say, language, trend) for each in statements)
        more = len(level_with(tuple(statements), among))
        return _section(name, lines, say, more=more)

    return (
        *told("success", chosen.success, good),
        *told("improvement", chosen.improvement, shown),
        *_differing(result, say, language, trend),
    )


def others(
    result: Result, say: Words, language: Language, trend: Trend | None = None
) -> tuple[Block, ...]:
    """Tell the figures of all that is no point to talk about."""
    named = {each.statement for each in (*_good_or_bad(result), *_apart(result)[:_MOST])}
    figures = {each.statement: each.figure for each in result.shown}
    rest = [each for each in result.asked.statements if each not in named]
    if not rest:
        return ()
    lines = tuple(
        with_change(line(each, figures.get(each), say, language), moved(trend, each), say, language)
        for each in rest
    )
    return Para(say("thermometer-others-title"), strong=True), Bullets(lines)


def _section(name: str, lines: tuple[str, ...], say: Words, *, more: int) -> tuple[Block, ...]:
    title = Para(say(f"thermometer-{name}-title"), strong=True)
    if not lines:
        return title, Para(say(f"thermometer-{name}-none"))
    return (
        title,
        Bullets(lines),
        *((Para(say(f"thermometer-{name}-more", more=more)),) * bool(more)),
    )


def _differing(
    result: Result, say: Words, language: Language, trend: Trend | None
) -> tuple[Block, ...]:
    """Name what people differ about most; the figures only where they were not told yet."""
    apart, told = _apart(result), _good_or_bad(result)
    if not apart:
        return (Para(say("thermometer-conversation-none")),)
    lines = tuple(
        statement_words(each.statement, say) if each in told else _point(each, say, language, trend)
        for each in apart[:_MOST]
    )
    return _section("conversation", lines, say, more=max(len(apart) - _MOST, 0))


def _apart(result: Result) -> tuple[Shown, ...]:
    """List the point of difference, and what people differ about just as much as is published."""
    point = result.points.conversation
    if point is None:
        return ()
    band = point.figure.band
    return point, *(each for each in result.shown if each != point and each.figure.band == band)


def _point(shown: Shown, say: Words, language: Language, trend: Trend | None) -> str:
    told = figure_words("thermometer-point", shown.statement, shown.figure, say, language)
    return with_change(told, moved(trend, shown.statement), say, language)


def _good_or_bad(result: Result) -> tuple[Shown, ...]:
    return (*result.points.success, *result.points.improvement)
