"""A network's own words in the file that a facilitator may keep of it."""

from collections.abc import Callable, Iterator
from typing import Any

from flows.conversation.course import Courses
from flows.people import Network
from flows.wording.listing import visible
from flows.wording.ports import WordingWork
from flows.wording.sets import adapted
from flows.words import LANGUAGES, Words


def exported(courses: Courses) -> Callable[[Any, Network, Words], Iterator[str]]:
    """Give what writes down each set of questions that differs, in both languages."""

    def lines(w: WordingWork, network: Network, say: Words) -> Iterator[str]:
        for id_, flow in adapted(w, network, courses).items():
            yield f"== {say('wording-export', name=say(f'wording-set-{id_}'))}"
            yield from ("\n".join(visible(flow, language)) for language in LANGUAGES)

    return lines
