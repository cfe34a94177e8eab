"""What somebody gets back of their own actions when they ask for all they wrote."""

from collections.abc import Iterator

from flows.action.fields import shown
from flows.action.ports import ActionWork
from flows.message import Para, Quote
from flows.people import Person
from flows.words import Words


def words_of(w: ActionWork, person: Person, say: Words) -> Iterator[tuple[Para, Quote, Para]]:
    """Give each with who can read it, and what its writer told of it."""
    for each in w.actions.of_person(person.id):
        network = w.networks.get(each.network).name
        about = Para(say("action-about", network=network), strong=True)
        readers = "me" if each.outcome else each.readers
        read_by = Para(say(f"action-read-by-{readers}", network=network))
        yield about, Quote(shown(each, say)), read_by
        if each.noticed:
            noticed = Para(say("action-noticed-about", network=network), strong=True)
            yield noticed, Quote(each.noticed), Para(say("action-read-by-me"))
