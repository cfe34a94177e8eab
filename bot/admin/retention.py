"""`leerkring retention`: what is too old to be kept, and erasing it now."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from bot.admin.opened import opened
from bot.admin.table import table
from bot.settings import Settings
from flows.privacy.retention import Retention
from flows.store import in_one_go


def dry(settings: Settings, now: datetime) -> Iterator[str]:
    """Count what goes the next time, and who is told first."""
    retention = Retention(settings.terms)
    with opened(settings) as database, database.read() as w:
        going = [each for each in retention.going(w, now) if each.count]
        coming = Counter(network.id for network, _, _ in retention.unpromised(w))
    if going:
        yield from table(
            ("what", "network", "count"),
            ((each.sort, each.network or "-", each.count) for each in going),
        )
    else:
        yield "Nothing is old enough to go."
    for network, people in sorted(coming.items()):
        yield f"In {network} first {people} people get a day; what they wrote goes weeks later."


def let_go(settings: Settings, now: datetime) -> Iterator[str]:
    """Do it now, as it is done every night."""
    yield from dry(settings, now)
    retention = Retention(settings.terms)
    with opened(settings) as database:
        in_one_go(database, lambda w: retention.let_go(w, now), now)
    yield "Done."
