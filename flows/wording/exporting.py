"""A network's own words in the file that a facilitator may keep of it."""

from collections.abc import Callable, Iterator
from typing import Any

from flows.conversation.course import Courses
from flows.conversation.overlay import lay_over
from flows.people import Network
from flows.wording.listing import visible
from flows.wording.ports import NOTHING, WordingWork
from flows.words import LANGUAGES, Words


def exported(courses: Courses) -> Callable[[Any, Network, Words], Iterator[str]]:
    """Give what writes down each set of questions that differs, in both languages."""

    def lines(w: WordingWork, network: Network, say: Words) -> Iterator[str]:
        for flow in w.wordings.changed(network.id):
            overlay = w.wordings.of(network.id, flow)
            if overlay != NOTHING:
                laid = lay_over(courses.by_flow[flow].flow, overlay)
                yield f"== {say('wording-export', name=say(f'wording-set-{flow}'))}"
                yield from ("\n".join(visible(laid, language)) for language in LANGUAGES)

    return lines
