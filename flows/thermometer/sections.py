"""The parts of a result: what goes well, what can be better, where people differ, and the rest.

No statement is told twice: a point on which people also differ most says so on its own line.
What is level with a point is counted: being named first is no ranking.
"""

from collections.abc import Iterable, Sequence

from flows.message import Block, Bullets, Para
from flows.thermometer.lines import figure_words, line
from flows.thermometer.publish import Result, Shown, level_with
from flows.words import Language, Words


def points(result: Result, say: Words, language: Language) -> tuple[Block, ...]:
    """Tell what to talk about: success first, and where people differ unless that was told."""
    chosen, shown = result.points, result.shown
    good = [each for each in shown if each.figure.is_success]

    def told(name: str, statements: Sequence[Shown], among: Iterable[Shown]) -> tuple[Block, ...]:
        lines = tuple(_point(each, result, say, language) for each in statements)
        more = len(level_with(tuple(statements), among))
        return _section(name, lines, say, more=more)

    return (
        *told("success", chosen.success, good),
        *told("improvement", chosen.improvement, shown),
        *_differing(result, say, language),
    )


def others(result: Result, say: Words, language: Language) -> tuple[Block, ...]:
    """Tell the figures of all that is no point to talk about."""
    chosen = result.points
    named = {each.statement for each in (*_good_or_bad(result), chosen.conversation) if each}
    figures = {each.statement: each.figure for each in result.shown}
    rest = [each for each in result.asked.statements if each not in named]
    if not rest:
        return ()
    lines = tuple(line(each, figures.get(each), say, language) for each in rest)
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


def _differing(result: Result, say: Words, language: Language) -> tuple[Block, ...]:
    apart = result.points.conversation
    if apart is None:
        return (Para(say("thermometer-conversation-none")),)
    if apart in _good_or_bad(result):
        return ()
    lines = (figure_words("thermometer-point", apart.statement, apart.figure, say, language),)
    return _section("conversation", lines, say, more=_as_divided(apart, result))


def _point(shown: Shown, result: Result, say: Words, language: Language) -> str:
    point = figure_words("thermometer-point", shown.statement, shown.figure, say, language)
    if shown != result.points.conversation:
        return point
    return say("thermometer-point-apart", point=point, more=_as_divided(shown, result))


def _good_or_bad(result: Result) -> tuple[Shown, ...]:
    return (*result.points.success, *result.points.improvement)


def _as_divided(point: Shown, result: Result) -> int:
    """Count the statements about which people differ just as much, as far as is published."""
    others = [each.figure.band for each in result.shown if each != point]
    return others.count(point.figure.band)
