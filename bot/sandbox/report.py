"""What the bot did that Slack would refuse or dislike, for whoever watches over that."""

from collections.abc import Iterable
from itertools import groupby

from bot.sandbox.standin import Violation


def report(violations: Iterable[Violation]) -> str:
    """Write it down by rule, with counts, places and moments; ids only, nobody's words."""
    kinds = groupby(sorted(violations, key=_rule), key=_rule)
    groups = sorted((list(group) for _, group in kinds), key=len, reverse=True)
    if not groups:
        return "Slack would have had nothing to say against what the bot did."
    count = sum(map(len, groups))
    rows = [f"Slack would have refused or disliked {count} of the things the bot did:"]
    return "\n".join([*rows, *(row for group in groups for row in _rows(group))])


def _rule(violation: Violation) -> tuple[str, str, str]:
    return violation.method, violation.what, violation.why


def _rows(group: list[Violation]) -> list[str]:
    method, what, why = _rule(group[0])
    rows = [f"{len(group)} x {method}: {what}"]
    rows += [f"    {why}"] if why else []
    places = sorted({each.where for each in group if each.where})
    moments = sorted(f"{each.at:%Y-%m-%d %H:%M:%S}" for each in group if each.at)
    where = f"in {', '.join(places)}, " if places else ""
    when = moments[:1] + [f"last {moment}" for moment in moments[-1:] if len(moments) > 1]
    return [*rows, f"    {where}at {', '.join(when)}"]
