"""What somebody's learning journal tells of meetings: what they asked time for, and took home."""

from collections.abc import Iterator

from flows.guide.journal import Entry
from flows.meeting.bank import bank_words
from flows.meeting.ports import MeetingWork
from flows.people import Network, Person
from flows.words import words


def chapter(w: MeetingWork, person: Person, network: Network) -> Iterator[Entry]:
    """Give it; what was written in a silent round without names is nobody's."""
    say = words(person.language)
    for bid in w.meetings.bids_of(person.id):
        if bid.network == network.id:
            asked = say("meeting-bid-for")
            yield Entry(bid.asked_at, _title(w, bid.meeting), asked, bid.words)
    for taken in w.meetings.taken_by(person.id):
        if taken.network == network.id:
            title = _title(w, taken.meeting)
            for name, text in taken.written.items():
                yield Entry(taken.at, title, say(f"meeting-take-away-{name}"), text)
    for round_ in w.silent_rounds.written_by(person.id):
        mine = w.silent_rounds.own(round_.id, person.id)
        if round_.network == network.id and mine is not None and mine.shown:
            asked = bank_words(round_.bank, say) if round_.bank else round_.own
            yield Entry(round_.opened_at, say("meeting-round-title"), asked, mine.words)


def _title(w: MeetingWork, meeting: str) -> str:
    found = w.meetings.get(meeting)
    return found.title if found else ""
