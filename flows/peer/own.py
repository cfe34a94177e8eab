"""What somebody gets back of their own questions and answers when they ask for all they wrote."""

from collections.abc import Iterator

from flows.message import Para, Quote
from flows.peer.collecting import name_of
from flows.peer.ports import PeerWork
from flows.people import Person
from flows.words import Words


def words_of(w: PeerWork, person: Person, say: Words) -> Iterator[tuple[Para, Quote, Para]]:
    """Give each with who can read it."""
    asked = {each.ask: each for each in w.questions.asked_by(person.id)}
    for each in asked.values():
        network = w.networks.get(each.network).name
        about = Para(say("peer-own-question", network=network), strong=True)
        yield about, Quote(each.words), Para(say("peer-own-question-read"))
    for each in w.questions.asked_of(person.id):
        if each.answer:
            network = w.networks.get(each.network).name
            name = name_of(w, each.asker, say)
            about = Para(say("peer-own-answer", name=name, network=network), strong=True)
            who = say(f"peer-answer-read-by-{each.readers}", network=network)
            yield about, Quote(each.answer), Para(who)
