"""What somebody wrote halfway and at the end, for their journal."""

from collections.abc import Iterator

from flows.closing.ports import KINDS, ClosingWork
from flows.guide.journal import Entry
from flows.people import Network, Person
from flows.words import words


def chapter(w: ClosingWork, person: Person, network: Network) -> Iterator[Entry]:
    """Give their initiative and their lines, each with what was asked."""
    say = words(person.language)
    practice = w.closings.practice_of(network.id, person.id)
    if practice is not None:
        for name in ("what", "whom", "needs", "role"):
            if text := getattr(practice, name):
                asked = say(f"closing-practice-{name}")
                yield Entry(practice.at, say("closing-practice-title"), asked, text)
    told = w.closings.outcomes_of(network.id, person.id)
    for kind in KINDS:
        if kind in told:
            asked = say(f"closing-kind-{kind}")
            yield Entry(told[kind].at, say("closing-survey-title"), asked, told[kind].words)
