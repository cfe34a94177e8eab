"""What who facilitates gets back of what they wrote when they ask for all they wrote."""

from collections.abc import Iterator

from flows.guide.ports import CALL, LEADERSHIP, GuideWork
from flows.message import Para, Quote
from flows.people import Person
from flows.words import Words


def words_of(w: GuideWork, person: Person, say: Words) -> Iterator[tuple[Para, Quote, Para]]:
    """Give each with who can read it."""
    for each in w.lists.reflections_of(person.id):
        if each.question in LEADERSHIP:
            about = Para(say(f"guide-leadership-{each.question}"), strong=True)
            yield about, Quote(each.words), Para(say("privacy-only-you"))
    for call in w.lists.calls_of(person.id):
        network = w.networks.get(call.network).name
        for question in CALL:
            if text := call.notes.get(question):
                about = Para(say(f"guide-call-{question}"), strong=True)
                yield about, Quote(text), Para(say("guide-call-read", network=network))
    for placed in w.suggested.of_person(person.id):
        if placed.words:
            about = Para(say("guide-suggest-own"), strong=True)
            network = w.networks.get(placed.network).name
            yield about, Quote(placed.words), Para(say("guide-suggest-own-read", network=network))
