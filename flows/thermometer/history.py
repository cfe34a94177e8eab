"""How a network's dimensions went over its rounds: in words, and as the data of a drawing.

Each set of statements is a part of its own: what was asked otherwise is never joined. All that
is drawn is said in the same lines that somebody reads who asks for it in words.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from flows.message import Block, Bullets, Note, Para, Picture
from flows.thermometer.changes import drawn, way_words
from flows.thermometer.lines import mean_words
from flows.thermometer.past import Past
from flows.thermometer.picture import fitting
from flows.thermometer.publish import Result
from flows.thermometer.statements import Dimension, StatementSet, dimension_key
from flows.thermometer.trend import Change
from flows.words import Language, Words, date_words, month_day_words, short_day_words

MOST = 6  # rounds; a line of more is no longer read on a phone
_NEAREST = 0.16  # between two points, as a part of the width: room for a date

Part = Sequence[Past]
"""Rounds of one set, the oldest first, as `past.by_set` lays them."""


def part_blocks(part: Part, say: Words, language: Language) -> tuple[Block, ...]:
    """Tell one set in words: its rounds, and then each dimension over them."""
    more = _more(part, say)
    return (
        Para(set_words(part, say), strong=True),
        *((Note(more),) if more else ()),
        Bullets(round_lines(part, say, language)),
        Para(say("thermometer-history-each")),
        Bullets(dimension_lines(part, say, language)),
    )


def part_picture(
    part: Part, network_name: str, say: Words, language: Language
) -> tuple[Picture, tuple[str, ...]]:
    """Draw one set; also gives the lines for which the alt text has no room."""
    title = say("thermometer-history-alt", network=network_name)
    lines = (
        *(title, set_words(part, say), *filter(None, [_more(part, say)])),
        *round_lines(part, say, language),
        *dimension_lines(part, say, language),
    )
    alt, rest = fitting(lines)
    data = {"language": language, "title": network_name, **part_data(part, say, language)}
    return Picture("history", data, alt, title), rest


def part_data(part: Part, say: Words, language: Language) -> dict[str, object]:
    """Give what the template draws of one set."""
    rounds = part[-MOST:]
    placed = list(zip(rounds, places_of([each.day for each in rounds]), strict=True))
    return {
        "subtitle": set_words(part, say),
        "more": _more(part, say),
        "legend": say("thermometer-history-legend"),
        "rounds": round_lines(part, say, language),
        "dates": [_date(each, place, language) for each, place in placed],
        "rows": [_row(each, placed, say, language) for each in part[0].asked.dimensions],
    }


def set_words(part: Part, say: Words) -> str:
    """Name the set of statements that a part is of."""
    return set_name(part[0].asked, say)


def set_name(asked: StatementSet, say: Words) -> str:
    """Name a set of statements."""
    return say(f"thermometer-history-set-{asked.name}")


def round_lines(part: Part, say: Words, language: Language) -> tuple[str, ...]:
    """Say of each round when it was, who took part, and why a change may be uncertain."""
    return tuple(" ".join(_round_words(each, say, language)) for each in part[-MOST:])


def dimension_lines(part: Part, say: Words, language: Language) -> tuple[str, ...]:
    """Say of each dimension how it went, the newest last."""
    rounds = [each for each in part[-MOST:] if each.result]
    days = _days([each.day for each in rounds], language)

    def step(each: Past, day: str, dimension: Dimension) -> str:
        mean = _mean(each.result, dimension)
        if mean is None:
            return say("thermometer-history-hidden", date=day)
        change = _change(each, dimension) if each is not rounds[0] else None
        key = f"thermometer-history-{way_words(change)}" if change else "thermometer-history-step"
        return say(key, date=day, mean=mean_words(mean, language))

    return tuple(
        say(
            "thermometer-history-dimension",
            dimension=say(dimension_key(each)),
            steps=" ".join(step(*at, each) for at in zip(rounds, days, strict=True)),
        )
        for each in part[0].asked.dimensions
    )


def _days(days: Sequence[date], language: Language) -> list[str]:
    """Say days in short; where they are not all in one year, each year at its first day."""
    if len({day.year for day in days}) == 1:
        return [short_day_words(day, language) for day in days]
    firsts = {day.year: day for day in reversed(days)}
    return [
        date_words(day, language) if firsts[day.year] == day else short_day_words(day, language)
        for day in days
    ]


def places_of(days: Sequence[date]) -> list[float]:
    """Lay days on a line from 0 to 1, as far apart as they are but never too near to read."""
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    whole = sum(gaps)
    free = 1 - _NEAREST * len(gaps)
    places = [0.0]
    for gap in gaps:
        share = gap / whole if whole else 1 / len(gaps)
        places.append(places[-1] + _NEAREST + free * share)
    return [round(each, 4) for each in places]


def _round_words(each: Past, say: Words, language: Language) -> Iterator[str]:
    day = date_words(each.day, language)
    if each.result is None:
        yield say("thermometer-history-no-result", date=day)
        return
    count = {"submitted": each.result.submitted, "invited": each.result.invited}
    yield say("thermometer-history-round", date=day, **count)
    for remark in each.trend.remarks if each.trend else ():
        yield say(f"thermometer-history-{remark}")


def _more(part: Part, say: Words) -> str:
    if len(part) <= MOST:
        return ""
    return say("thermometer-history-more", shown=MOST, all=len(part))


def _date(each: Past, place: float, language: Language) -> dict[str, object]:
    day = month_day_words(each.day, language)
    return {"at": place, "day": day, "gap": "yes" * (not each.result)}


def _row(
    dimension: Dimension, rounds: list[tuple[Past, float]], say: Words, language: Language
) -> dict[str, object]:
    """Give one small drawing: its points, and the lines between those that compare."""
    means = [(each, at, _mean(each.result, dimension)) for each, at in rounds]
    points = [
        {"at": at, "place": str(mean), "mean": mean_words(mean, language)}
        for _, at, mean in means
        if mean is not None
    ]
    shown = [(each, at, mean) for each, at, mean in means if each.result]
    last = _change(shown[-1][0], dimension) if len(shown) > 1 else None
    lines = [
        {
            "from": {"at": one_at, "place": str(one)},
            "to": {"at": other_at, "place": str(other)},
            "certain": "yes" * change.is_certain,
        }
        for (_, one_at, one), (round_, other_at, other) in pairwise(shown)
        if (change := _change(round_, dimension)) and not _follows_a_gap(round_)
    ]
    return {
        "name": say(dimension_key(dimension)),
        "points": points,
        "lines": lines,
        "trend": drawn(last, say, language),
    }


def _mean(result: Result | None, dimension: Dimension) -> Decimal | None:
    means = (
        (each.mean for each in result.dimensions if each.dimension == dimension) if result else ()
    )
    return next(iter(means), None)


def _change(each: Past, dimension: Dimension) -> Change | None:
    return each.trend.dimensions.get(dimension) if each.trend else None


def _follows_a_gap(each: Past) -> bool:
    return each.trend is not None and "between" in each.trend.remarks
