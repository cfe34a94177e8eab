"""What is still to come of the weekly question, for whoever wonders."""

from datetime import datetime, timedelta

from flows.digest.ports import DigestWork
from flows.moments import Window, iso_week
from flows.people import Member, Network, Person
from flows.reflection.flow import PROMPTS
from flows.reflection.planning import prompts, wants_prompt
from flows.reflection.silence import ignored, less_key

_FAR = timedelta(weeks=20)


def next_question(
    w: DigestWork, person: Person, network: Network, member: Member, now: datetime
) -> datetime | None:
    """Tell when somebody's next question comes; nothing when none is foreseen."""
    if not wants_prompt(person, network, member) or is_quiet(w, person, network, member):
        return None
    asked = {each.occasion for each in w.conversations.latest(person.id, network.id, PROMPTS, 1)}
    ahead = prompts(person, network, Window(now, now + _FAR))
    return next((due.at for due in ahead if iso_week(due.day) not in asked), None)


def is_quiet(w: DigestWork, person: Person, network: Network, member: Member) -> bool:
    """Tell whether no more is asked, because two questions stayed without an answer."""
    since = ignored(w, person, network) if wants_prompt(person, network, member) else None
    return since is not None and w.outbox.knows(less_key(person, network, since))
