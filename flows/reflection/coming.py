"""What is still to come of the weekly question, for whoever wonders."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from flows.digest.ports import DigestWork
from flows.moments import Window, iso_week, weekly_prefix
from flows.people import Member, Network, Person
from flows.reflection.planning import prompts, wants_prompt
from flows.reflection.silence import ignored, less_key

_FAR = timedelta(weeks=20)


@dataclass(frozen=True, slots=True)
class Outlook:
    """When the next question comes, if one is foreseen.

    None is when it is quiet: two stayed without an answer, and whether to ask less did too.
    """

    at: datetime | None = None
    is_quiet: bool = False


def was_last(
    w: DigestWork, person: Person, network: Network, member: Member | None, now: datetime
) -> bool:
    """Tell whether somebody who is asked each week is asked no more, because it is nearly over."""
    ahead = outlook(w, person, network, member, now)
    wants = wants_prompt(person, network, member)
    return wants and ahead.at is None and not ahead.is_quiet


def outlook(
    w: DigestWork, person: Person, network: Network, member: Member | None, now: datetime
) -> Outlook:
    """Tell what is to come for somebody in a network."""
    if not wants_prompt(person, network, member):
        return Outlook()
    since = ignored(w, person, network)
    if since is not None and w.outbox.knows(less_key(person, network, since)):
        return Outlook(is_quiet=True)
    asked = {each.week for each in w.weeks.latest(person.id, network.id, 1)}
    ahead = prompts(person, network, Window(now, now + _FAR))
    by_rule = (due.at for due in ahead if iso_week(due.day) not in asked)
    waits = w.due.first_under(weekly_prefix(person.id, network.id))  # perhaps one that is late
    moments = (next(by_rule, None), waits)
    return Outlook(min((at for at in moments if at and at > now), default=None))
