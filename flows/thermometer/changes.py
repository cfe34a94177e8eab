"""What changed, in words: the same for the message, the picture, its alt text and the history."""

from flows.thermometer.lines import mean_words
from flows.thermometer.trend import Change, Trend
from flows.words import Language, Words, date_words


def compared_words(trend: Trend | None, say: Words, language: Language) -> tuple[str, ...]:
    """Say with which round figures are compared, and why a change may be uncertain."""
    if trend is None:
        return ()
    remarks = tuple(say(f"thermometer-trend-{each}") for each in trend.remarks)
    if not trend.compares:
        return remarks
    day = date_words(trend.before.closed_on, language)
    others = (say("thermometer-trend-else"),) if remarks else ()
    return (say("thermometer-trend-since", date=day), *remarks, *others)


def change_words(change: Change | None, say: Words, language: Language) -> str:
    """Say one change as a sentence of its own; nothing where nothing is compared."""
    if change is None:
        return ""
    return say(f"thermometer-trend-{way_words(change)}", by=mean_words(change.by, language))


def way_words(change: Change) -> str:
    """Name which way it went, and whether that is sure, as keys do."""
    return change.way if change.is_certain else f"perhaps-{change.way}"


def with_change(sentence: str, change: Change | None, say: Words, language: Language) -> str:
    """Put what changed behind a sentence, as the next one."""
    return f"{sentence} {change_words(worth_saying(change), say, language)}".rstrip()


def worth_saying(change: Change | None) -> Change | None:
    """Leave out what is perhaps about the same: that is said once for all figures."""
    is_blur = change is not None and change.way == "level" and not change.is_certain
    return None if is_blur else change


def drawn(change: Change | None, say: Words, language: Language) -> dict[str, str]:
    """Give what a drawing needs: an arrow up, down or none, filled or open, and its words."""
    if change is None:
        return {"way": "", "certain": "", "words": ""}
    words = change_words(change, say, language)
    return {"way": change.way, "certain": "yes" * change.is_certain, "words": words}
