"""How what is said of halfway and of the end is named."""

from flows.shared import shared_key

MIDWAY, CARD, REPORT = "closing.midway", "closing.card", "closing.report"
PREVIEW, PACK = "closing.preview", "closing.pack"
PRACTICE, SURVEY, OUTCOMES = "closing.practice", "closing.survey", "closing.outcomes"
COUNT = "closing.count"


def midway_key(network: str) -> str:
    """Name what asks a network for initiatives."""
    return shared_key(network, "midway")


def card_key(network: str, practice: str) -> str:
    """Name the card of one initiative."""
    return shared_key(network, "practice", practice)


def report_key(network: str) -> str:
    """Name the closing report."""
    return shared_key(network, "report")


def preview_key(network: str, person: str = "") -> str:
    """Name the report as one who leads sees it first."""
    return shared_key(network, "preview", person)
