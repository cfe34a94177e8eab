"""The bank of open questions: to think about before a meeting, and for a silent round."""

from flows.message import ChoiceField, Option
from flows.words import Words

BANK = (
    *("matters", "unsaid", "carer", "nothing", "assumption"),
    *("step", "before", "missing", "changed", "stuck"),
)
"""Their names, which are for ever; ten is what a row of boxes in Slack can hold."""


def bank_words(name: str, say: Words) -> str:
    """Give a question in somebody's language."""
    return say(f"meeting-bank-{name}")


def asked_words(bank: tuple[str, ...], own: str, say: Words) -> tuple[str, ...]:
    """Give the questions that were chosen, those of the bank first."""
    chosen = tuple(bank_words(each, say) for each in bank if each in BANK)
    return (*chosen, own) if own else chosen


def bank_field(id_: str, label: str, chosen: tuple[str, ...], say: Words) -> ChoiceField:
    """Offer the bank, of which several can be chosen."""
    options = tuple(Option(each, bank_words(each, say)) for each in BANK)
    return ChoiceField(id_, label, options, chosen, optional=True, look="boxes")


def bank_menu(id_: str, label: str, say: Words) -> ChoiceField:
    """Offer the bank, of which one can be chosen."""
    options = tuple(Option(each, bank_words(each, say)) for each in BANK)
    return ChoiceField(id_, label, options, optional=True, look="menu")
