"""The parts of a result: what goes well, what can be better, where people differ, and the rest.

Each statement is named at least once, with its figures. Where only the order of the list decides
who is named first, that is said: equal figures are no ranking.
"""

from collections.abc import Iterable
from functools import partial

from flows.message import Block, Bullets, Para
from flows.thermometer.lines import line
from flows.thermometer.publish import Result, Shown, level_with
from flows.words import Language, Words

_TWO = 2


def points(result: Result, say: Words, language: Language) -> tuple[Block, ...]:
    """Tell what to talk about: success first."""
    chosen, shown = result.points, result.shown
    good = [each for each in shown if each.figure.is_success]
    section = partial(_section, say=say, language=language)
    return (
        *section("success", chosen.success, _level(chosen.success, good, say)),
        *section("improvement", chosen.improvement, _level(chosen.improvement, shown, say)),
        *section("conversation", _differing(result), _as_divided(result, say)),
    )


def others(result: Result, say: Words, language: Language) -> tuple[Block, ...]:
    """Tell the figures of all that is no point to talk about."""
    chosen = result.points
    named = {each.statement for each in (*chosen.success, *chosen.improvement, *_differing(result))}
    figures = {each.statement: each.figure for each in result.shown}
    rest = [each for each in result.asked.statements if each not in named]
    if not rest:
        return ()
    lines = tuple(line(each, figures.get(each), say, language) for each in rest)
    return Para(say("thermometer-others-title"), strong=True), Bullets(lines)


def _section(
    name: str, shown: tuple[Shown, ...], level: str, say: Words, language: Language
) -> tuple[Block, ...]:
    title = Para(say(f"thermometer-{name}-title"), strong=True)
    if not shown:
        return title, Para(say(f"thermometer-{name}-none"))
    lines = tuple(line(each.statement, each.figure, say, language) for each in shown)
    return title, Bullets(lines), *((Para(level),) if level else ())


def _level(chosen: tuple[Shown, ...], among: Iterable[Shown], say: Words) -> str:
    more = len(level_with(chosen, among))
    if more:
        return say("thermometer-level-more", more=more)
    even = len(chosen) == _TWO and chosen[0].figure.mean == chosen[1].figure.mean
    return say("thermometer-level-two") if even else ""


def _differing(result: Result) -> tuple[Shown, ...]:
    return (result.points.conversation,) if result.points.conversation else ()


def _as_divided(result: Result, say: Words) -> str:
    """Count the statements about which people differ just as much, as far as is published."""
    point = result.points.conversation
    if point is None:
        return ""
    more = [each.figure.band for each in result.shown if each != point].count(point.figure.band)
    return say("thermometer-conversation-more", more=more) if more else ""
