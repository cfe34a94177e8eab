"""All subjects put together: the only place that knows them all."""

from dataclasses import dataclass

from flows import home, housekeeping, note
from flows.conversation.course import Course, Courses
from flows.conversation.desk import ConversationDesk, conversation_desk
from flows.conversation.talk import Talk
from flows.cycle.issue import Issue, IssueCourse
from flows.digest.desk import Digest
from flows.network import letters, menu
from flows.network.ending import end_networks
from flows.network.inviting import Inviting
from flows.network.joining import Joining
from flows.network.settings import Settings
from flows.network.setup import Setup
from flows.parts import Part, together
from flows.privacy.desk import Privacy
from flows.reflection.course import FLOWS, ReflectionCourse
from flows.reflection.desk import Reflection
from flows.store import NewId
from flows.thermometer.desk import thermometer_part


@dataclass(frozen=True, slots=True)
class Tables:
    """What all subjects bring together."""

    part: Part
    conversation: ConversationDesk
    talk: Talk


def all_tables(new_id: NewId) -> Tables:
    """Lay the tables of all subjects side by side."""
    known: tuple[Course, ...] = (IssueCourse(), *(ReflectionCourse(flow) for flow in FLOWS))
    courses = Courses({course.flow.id: course for course in known})
    talk = Talk(courses, new_id)
    issue, reflection = Issue(talk), Reflection(talk)
    privacy = Privacy(talk, (reflection.replan,))
    joining = Joining((issue.begin, reflection.plan_for))
    setup, settings = Setup(new_id), Settings((reflection.replan,))
    inviting = Inviting(new_id)
    conversation = conversation_desk(talk, {**privacy.obey(), **home.obey()}, (joining.listen,))
    network = Part(
        kinds=letters.kinds(),
        opens={**setup.opens(), **inviting.opens(), **settings.opens()},
        submits={**setup.submits(), **inviting.submits(), **settings.submits()},
        presses=joining.presses(),
        commands=menu.commands(setup.form, inviting.form, settings.form),
        plans=(end_networks,),
    )
    parts = (
        conversation.part,
        network,
        issue.part(),
        reflection.part(),
        Digest(courses, new_id).part(),
        thermometer_part(new_id),
        privacy.part(),
        home.part(),
        housekeeping.part(),
        note.part(),
    )
    return Tables(together(parts), conversation, talk)
