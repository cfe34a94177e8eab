"""What somebody gets back of halfway and the end when they ask for all they wrote."""

from collections.abc import Iterator

from flows.closing.chapter import chapter
from flows.closing.ports import ClosingWork
from flows.message import Para, Quote
from flows.people import Person
from flows.words import Words


def words_of(w: ClosingWork, person: Person, say: Words) -> Iterator[tuple[Para, Quote, Para]]:
    """Give each with who can read it."""
    there = w.closings.practised_in(person.id) | w.closings.told_in(person.id)
    for network in (w.networks.get(each) for each in sorted(there)):
        practice = w.closings.practice_of(network.id, person.id)
        readers = {say("closing-practice-title"): practice.readers if practice else "me"}
        told = w.closings.outcomes_of(network.id, person.id).values()
        readers |= {say("closing-survey-title"): each.readers for each in told}
        for entry in chapter(w, person, network):
            title = say("privacy-about", title=entry.title, network=network.name)
            who = Para(say(f"privacy-read-by-{readers[entry.title]}", about=title))
            yield Para(entry.asked, strong=True), Quote(entry.words), who
