"""All published results of a network to print: the last one whole, then how each set went."""

from collections.abc import Sequence

from flows.thermometer.history import part_data
from flows.thermometer.past import Past, by_set, trend_to
from flows.thermometer.picture import picture_data
from flows.words import Language, Words


def paper_data(
    rounds: Sequence[Past], network_name: str, say: Words, language: Language
) -> dict[str, object]:
    """Give what the template `report` is filled with, the newest result first."""
    results = [(each.round, each.result) for each in rounds if each.result]
    last = None
    if results:
        name, result = results[-1]
        trend = trend_to(rounds, name)
        last = picture_data(result, network_name, say, language, trend)
    return {
        "language": language,
        "title": say("thermometer-export-file", network=network_name),
        "footer": say("thermometer-paper-footer", network=network_name),
        "result": last,
        "history-title": say("thermometer-history-title"),
        "history": [part_data(part, say, language) for part in by_set(rounds)],
    }
