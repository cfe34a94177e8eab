"""Durable turns of a conversation: the product beside two peers and beside bare Bolt."""

from pathlib import Path
from statistics import median

from tests.bench.report import Line, Table
from tests.bench.worker import Entry, Worker, ratio, rounds, started

OURS, BARE = "leerkring", "bare bolt"
AIOGRAM, BOTBUILDER = "aiogram fsm", "botbuilder-dialogs"
_COUNTED = 20


def measure(folder: Path, people: int, how_many: int) -> Table:
    """Play the six questions with everybody, several times."""
    entries = _entries(people)
    with started(entries, folder) as workers:
        versions = _versions(workers)
        # What the product tells its database is what bare Bolt then tells it, word for word.
        counts = {OURS: workers[OURS].ask("count", people=_COUNTED)}
        workers[OURS].ask("record", people=people, answering=people)
        counts |= {
            each.name: worker.ask("count", people=_COUNTED)
            for each in entries
            if each.peer and (worker := workers[each.name])
        }
        counts[BARE] = counts[OURS]
        paces = rounds(entries, workers, how_many)
    speeds = {name: median(pace.rates) for name, pace in paces.items()}
    table = Table(
        f"Durable turns, {people} people, 6 questions, {how_many} rounds. {versions}",
        ("contestant", "turns/s", "CPU µs/turn", "commits/turn", "statements/turn", "ours is"),
    )
    for name, speed in speeds.items():
        commits, statements = counts[name]
        work = f"{median(paces[name].work) * 1e6:,.0f}"
        times = f"{ratio(paces[OURS], paces[name]):.2f}x"
        counted = f"{commits:.1f}", f"{statements:.1f}"
        table.rows.append((name, f"{speed:,.0f}", work, *counted, times))
    better = max((AIOGRAM, BOTBUILDER), key=lambda name: speeds[name])
    against = ratio(paces[OURS], paces[better])
    table.lines.append(Line(f"turns: against {better}", against, 1.5, at_least=True))
    ceiling = ratio(paces[OURS], paces[BARE])
    table.lines.append(Line("turns: against bare Bolt", ceiling, 0.7, at_least=True))
    return table


def measure_growth(folder: Path, few: int, many: int, how_many: int) -> Table:
    """Let as many people answer in a small and in a large database."""
    names = f"{few:,} people", f"{many:,} people"
    entries = [
        Entry(name, "product", people, few) for name, people in zip(names, (few, many), strict=True)
    ]
    with started(entries, folder) as workers:
        paces = rounds(entries, workers, how_many)
    title = f"The same {few} people answering, alone or among {many:,}, {how_many} rounds."
    table = Table(title, ("database of", "turns/s"))
    table.rows += [(name, f"{median(paces[name].rates):,.0f}") for name in names]
    flat = ratio(paces[names[1]], paces[names[0]])
    table.lines.append(Line(f"turns: {many:,} people against {few:,}", flat, 0.9, at_least=True))
    return table


def _entries(people: int) -> list[Entry]:
    peers = ((AIOGRAM, "aiogram_fsm"), (BOTBUILDER, "botbuilder_waterfall"))
    entries = [Entry(OURS, "product", people, people), Entry(BARE, "bare", people, people)]
    for name, module in peers:
        at = f"peers.{module}"
        entries.append(Entry(name, at, people, people, peer=True))
        one = f"{name}, one commit"
        entries.append(Entry(one, at, people, people, peer=True, arguments=("whole",)))
    return entries


def _versions(workers: dict[str, Worker]) -> str:
    found: dict[str, str] = {}
    for worker in workers.values():
        found |= worker.ask("versions")
    return ", ".join(f"{name} {version}" for name, version in found.items())
