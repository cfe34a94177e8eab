"""What somebody gets back of what they wrote around meetings when they ask for all they wrote."""

from collections.abc import Iterator

from flows.meeting.ports import MeetingWork
from flows.meeting.round_telling import question_words, take_back_button
from flows.message import Buttons, Para, Quote
from flows.people import Person
from flows.words import Words

Entry = tuple[Para | Quote | Buttons, ...]


def words_of(w: MeetingWork, person: Person, say: Words) -> Iterator[Entry]:
    """Give each with who can read it; what showed without a name is nobody's any more."""
    for bid in w.meetings.bids_of(person.id):
        about = Para(say("meeting-own-bid", title=_title(w, bid.meeting)), strong=True)
        yield about, Quote(bid.words), Para(say("meeting-own-bid-read"))
    for taken in w.meetings.taken_by(person.id):
        about = Para(say("meeting-own-taken", title=_title(w, taken.meeting)), strong=True)
        for text in taken.written:
            yield about, Quote(text), Para(say("meeting-only-you"))
    for round_ in w.silent_rounds.written_by(person.id):
        mine = w.silent_rounds.own(round_.id, person.id)
        if mine is not None:
            read = "meeting-own-shown" if mine.shown else "meeting-own-not-shown"
            about = Para(question_words(round_, say), strong=True)
            back = (Buttons((take_back_button(round_, say),)),) if mine.shown else ()
            yield about, Quote(mine.words), Para(say(read)), *back


def _title(w: MeetingWork, meeting: str) -> str:
    found = w.meetings.get(meeting)
    return found.title if found else ""
