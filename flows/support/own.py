"""What somebody gets back of what they asked of who facilitates."""

from collections.abc import Iterator

from flows.message import Para, Quote
from flows.people import Person
from flows.support.ports import SupportWork
from flows.words import Words


def words_of(w: SupportWork, person: Person, say: Words) -> Iterator[tuple[Para, Quote, Para]]:
    """Give each with who can read it; without words, what would help."""
    for each in w.support.asked_by(person.id):
        network = w.networks.get(each.network).name
        about = Para(say("support-own", network=network), strong=True)
        text = each.words or say(f"support-help-{each.help}")
        yield about, Quote(text), Para(say("support-own-read", network=network))
