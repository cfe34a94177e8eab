"""The figures of one statement in words, for the message, the picture and its alt text alike."""

from decimal import Decimal

from babel.numbers import format_decimal, format_percent

from flows.thermometer.publish import Figure
from flows.thermometer.statements import Statement, statement_words
from flows.words import Language, Words


def line(statement: Statement, figure: Figure | None, say: Words, language: Language) -> str:
    """Give a statement with its figures as whole sentences."""
    if figure is None:
        return say("thermometer-line-hidden", statement=statement_words(statement, say))
    return figure_words("thermometer-line", statement, figure, say, language)


def figure_words(
    key: str, statement: Statement, figure: Figure, say: Words, language: Language
) -> str:
    """Fill the sentence under `key`, or the one with shares, with what is published."""
    words = {
        "statement": statement_words(statement, say),
        "mean": mean_words(figure.mean, language),
        "band": say(f"thermometer-band-{figure.band}"),
        "label": label_words(figure, say),
        "kind": _label(figure),
    }
    if figure.shares is None:
        return say(key, **words)
    agree, disagree = (
        str(format_percent(Decimal(share) / 100, locale=language))
        for share in (figure.shares.agree, figure.shares.disagree)
    )
    return say(f"{key}-shares", **words, agree=agree, disagree=disagree)


def mean_words(mean: Decimal, language: Language) -> str:
    """Give a mean as that language writes it."""
    return str(format_decimal(mean, format="0.0", locale=language))


def label_words(figure: Figure, say: Words) -> str:
    """Name a mean; nobody is told to keep as it is what people are divided about."""
    return say(f"thermometer-label-{_label(figure)}")


def _label(figure: Figure) -> str:
    return "warm-divided" if (figure.label, figure.band) == ("warm", "divided") else figure.label
