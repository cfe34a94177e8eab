"""Which sets of questions a network can have in its own words, and one of them at work."""

from collections.abc import Mapping
from dataclasses import dataclass

from flows.conversation.asking import step_words
from flows.conversation.course import Course, Courses
from flows.conversation.flow import Flow, Step
from flows.conversation.overlay import Overlay, lay_over
from flows.conversation.state import Conversation
from flows.cycle.phases import FLOWS as PHASES
from flows.cycle.short import fit
from flows.errors import Refused
from flows.network.menu import led_now
from flows.parts import Turn
from flows.people import Network
from flows.reflection.flow import PROMPTS
from flows.wording.effects import Effects, How, effects
from flows.wording.laying import laid
from flows.wording.ports import NOTHING, Edition, WordingWork
from flows.words import words

SETS = (*(flow.id for flow in PHASES.values()), *PROMPTS)
"""By flow, in the order in which people get them."""


@dataclass(frozen=True, slots=True)
class Set:
    """A set of questions in one network, with the version that holds now and those before it."""

    network: Network
    course: Course
    editions: tuple[Edition, ...]

    @property
    def flow(self) -> Flow:
        """Give the questions as they are declared."""
        return self.course.flow

    @property
    def version(self) -> int:
        """Tell which version holds now; 0 as long as nothing was changed."""
        return self.editions[0].version if self.editions else 0

    @property
    def overlay(self) -> Overlay:
        """Give what holds now."""
        return self.editions[0].overlay if self.editions else NOTHING

    @property
    def ids(self) -> Mapping[str, str]:
        """Give what a form has to know: which set, and which version was seen."""
        version = str(self.version)
        return {"network": self.network.id, "flow": self.flow.id, "version": version}

    def before(self, version: int) -> Overlay | None:
        """Give an earlier version; nothing when it is not kept any more."""
        if version == 0 and len(self.editions) == self.version:
            return NOTHING
        found = (each.overlay for each in self.editions if each.version == version)
        return next(found, None)


def set_of(w: WordingWork, turn: Turn, courses: Courses) -> Set:
    """Give the set that a form is about, to who leads the network."""
    network, flow = led_now(w, turn), turn.ids["flow"]
    if flow not in SETS:
        raise Refused("button-unknown")
    return Set(network, courses.by_flow[flow], w.wordings.editions(network.id, flow))


def adapted(w: WordingWork, network: Network, courses: Courses) -> dict[str, Flow]:
    """Give each set that this network asks otherwise than it is declared, by flow."""
    declared = {flow: courses.by_flow[flow].flow for flow in w.wordings.changed(network.id)}
    asked = {id_: lay_over(flow, w.wordings.of(network.id, id_)) for id_, flow in declared.items()}
    return {id_: flow for id_, flow in asked.items() if flow != declared[id_]}


def effects_of(w: WordingWork, which: Set, before: Overlay, after: Overlay) -> Effects:
    """Count what a change does to the people who take part."""
    here = {person.id: person for person in w.people.taking_part(which.network.id)}
    middle = w.wordings.middle(which.network.id, which.flow.id)

    def flow_of(overlay: Overlay, conversation: Conversation) -> Flow:
        return fit(w, laid(which.course, overlay, conversation), conversation).flow

    def said(step: Step, conversation: Conversation) -> str:
        return step_words(which.flow, step, words(here[conversation.person].language))

    there = (each for each in middle if each.person in here)
    return effects(How(flow_of, said), before, after, there)
