"""All subjects put together: the only place that knows them all."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flows import housekeeping, note, preview
from flows.beside import Around, Beside
from flows.conversation.commands import Command
from flows.conversation.course import Course, Courses
from flows.conversation.desk import ConversationDesk, conversation_desk
from flows.conversation.talk import Talk
from flows.cycle.ahead import PhaseAhead
from flows.cycle.course import PhaseCourse
from flows.cycle.desk import cycle_part
from flows.cycle.issue import Issue
from flows.cycle.phases import FLOWS as PHASES
from flows.cycle.short import fit
from flows.cycle.turning import TurnCourse
from flows.digest.desk import Digest, replan_in
from flows.group.beside import group_beside
from flows.group.desk import group_part
from flows.home import desk as home
from flows.home.corner import Corner
from flows.home.grouped import GroupCorner
from flows.letting_go import let_go
from flows.network.away import Away
from flows.network.desk import network_part
from flows.network.joining import Joining
from flows.network.leading import Left
from flows.network.settings import Resettled, Settings
from flows.parts import Part, together
from flows.privacy.desk import Privacy
from flows.privacy.erasing import Erasing
from flows.privacy.exporting import Exporting
from flows.privacy.retention import Retention, Terms
from flows.reflection import bundle
from flows.reflection.course import ReflectionCourse
from flows.reflection.desk import Reflection
from flows.reflection.flow import FLOWS
from flows.store import NewId
from flows.thermometer import by_plan
from flows.thermometer.desk import thermometer_part
from flows.thermometer.point_telling import PointsInDigest
from flows.thermometer.publish import LEAST_ANSWERS

BESIDES: tuple[Beside, ...] = (group_beside,)
"""What comes along with the weekly question, from top to bottom."""
CORNERS: tuple[Corner, ...] = ()
"""What other subjects show on a Home, from top to bottom."""
_TERMS = Terms()


@dataclass(frozen=True, slots=True)
class Tables:
    """What all subjects bring together."""

    part: Part
    conversation: ConversationDesk
    talk: Talk
    moved: Resettled


def all_tables(new_id: NewId, terms: Terms = _TERMS, least: int = LEAST_ANSWERS) -> Tables:
    """Lay the tables of all subjects side by side."""
    courses = _courses()
    talk = Talk(courses, new_id)
    issue, reflection = Issue(talk), Reflection(talk, PhaseAhead(talk).ask)
    retention = Retention(terms)
    privacy = Privacy(talk, (reflection.wake,), terms)

    joining = Joining(issue.begin, reflection.plan_for)
    settings, away = Settings((reflection.wake,)), Away((reflection.wake,))
    replanned = (reflection.replan_in, replan_in, by_plan.replan_in)
    obey = {**privacy.obey(), **home.obey(), Command.AWAY: away.obey}
    listeners, guard = (joining.listen, away.listen), privacy.quiet.guard
    conversation = conversation_desk(talk, obey, guard, listeners)
    parts = (
        conversation.part,
        network_part(new_id, joining, settings, _left(talk), replanned),
        _wishes(settings, away),
        cycle_part(talk, issue),
        reflection.part(),
        Digest(courses, new_id, PointsInDigest()).part(),
        thermometer_part(new_id, least),
        privacy.part(),
        Erasing().part(),
        Exporting(courses).part(),
        group_part(new_id, talk),
        home.part(courses, (GroupCorner(courses).corner(), *CORNERS)),
        retention.part(),
        housekeeping.part((retention.let_go,)),
        note.part(),
        preview.part(),
    )
    return Tables(together(parts), conversation, talk, reflection.moved)


def _courses() -> Courses:
    """List every flow of questions with what stands around it."""
    along = (bundle.open_things, *BESIDES)
    reflecting = Around((bundle.welcome_back, bundle.greeting, *along), (bundle.why,))
    walking = Around((bundle.welcome_back, *along), (bundle.why,))
    weekly = (ReflectionCourse(flow, reflecting) for flow in FLOWS)
    phases = (PhaseCourse(phase, flow, walking) for phase, flow in PHASES.items())
    known: tuple[Course, ...] = (*phases, TurnCourse(), *weekly)
    return Courses({course.flow.id: course for course in known}, fit)


def _wishes(settings: Settings, away: Away) -> Part:
    """Let people say how they want to hear from the bot."""
    return Part(
        opens=away.opens(),
        submits=away.submits(),
        presses={**settings.presses(), **away.presses()},
    )


def _left(talk: Talk) -> Left:
    """Let all subjects let go of who leaves a network."""

    def left(w: Any, person: str, network: str, now: datetime) -> None:
        talk.leave(w, person, network, now)
        let_go(w, talk, person, now)

    return left
