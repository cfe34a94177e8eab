"""What somebody gets back of what they told of themselves when they ask for all they wrote."""

from collections.abc import Iterator

from flows.group.ports import GroupWork
from flows.message import Para, Quote
from flows.people import Person
from flows.words import Words


def words_of(w: GroupWork, person: Person, say: Words) -> Iterator[tuple[Para, Quote, Para]]:
    """Give each with who can read it; an organisation also helps who leads to mix groups."""
    for told in w.introductions.of_person(person.id):
        network = w.networks.get(told.network).name
        title = say("privacy-about", title=say("group-introduce-title"), network=network)
        card = say(f"privacy-read-by-{told.readers}", about=title)
        mixing = say("group-introduce-note") if told.readers == "me" else card
        for asked, text, read in (
            ("group-organisation", told.organisation, mixing),
            ("group-about", told.about, card),
            ("group-brings", told.brings, card),
        ):
            if text:
                yield Para(say(asked), strong=True), Quote(text), Para(read)
