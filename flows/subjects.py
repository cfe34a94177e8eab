"""All subjects put together: the only place that knows them all."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flows import housekeeping, note, preview
from flows.action import asking as action_asking
from flows.action import corner as action_corner
from flows.action import own as action_own
from flows.action.desk import Acting
from flows.action.leaving import keep_private
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
from flows.home import desk as home
from flows.home.corner import Corner
from flows.network.away import Away
from flows.network.desk import network_part
from flows.network.joining import Joining
from flows.network.leading import Left
from flows.network.settings import Resettled, Settings
from flows.parts import Part, together
from flows.peer import asking as peer_asking
from flows.peer import collecting as peer_collecting
from flows.peer import corner as peer_corner
from flows.peer import own as peer_own
from flows.peer.desk import peer_part
from flows.privacy.desk import OwnWords, Privacy
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
from flows.thermometer.point import give_back
from flows.thermometer.point_telling import PointsInDigest
from flows.thermometer.publish import LEAST_ANSWERS

BESIDES: tuple[Beside, ...] = (action_asking.beside, peer_collecting.beside)
"""What comes along with the weekly question, from top to bottom."""
CORNERS: tuple[Corner, ...] = (
    Corner(action_corner.mine, action_corner.leading),
    Corner(peer_corner.mine),
)
"""What other subjects show on a Home, from top to bottom."""
OWN_WORDS: tuple[OwnWords, ...] = (action_own.words_of, peer_own.words_of)
"""What people wrote in other subjects, as they get it back."""
_TERMS = Terms()
LetGo = Callable[[Any, str, datetime], None]
"""Lets go of what somebody holds in networks that they are not in any more."""


@dataclass(frozen=True, slots=True)
class Tables:
    """What all subjects bring together."""

    part: Part
    conversation: ConversationDesk
    talk: Talk
    moved: Resettled
    let_go: LetGo


def all_tables(new_id: NewId, terms: Terms = _TERMS, least: int = LEAST_ANSWERS) -> Tables:
    """Lay the tables of all subjects side by side."""
    courses = _courses()
    talk = Talk(courses, new_id)
    issue, reflection = Issue(talk), Reflection(talk, PhaseAhead(talk).ask)
    retention = Retention(terms)
    privacy = Privacy(talk, (reflection.wake,), terms, OWN_WORDS)

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
        Acting(peer_asking.seek).part(),
        peer_part(),
        Digest(courses, new_id, PointsInDigest()).part(),
        thermometer_part(new_id, least),
        privacy.part(),
        Erasing().part(),
        Exporting(courses).part(),
        home.part(courses, CORNERS),
        retention.part(),
        housekeeping.part((retention.let_go,)),
        note.part(),
        preview.part(),
    )
    return Tables(together(parts), conversation, talk, reflection.moved, _let_go)


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
        _let_go(w, person, now)

    return left


def _let_go(w: Any, person: str, now: datetime) -> None:
    """Let go of what somebody holds or shares in networks that they are not in any more."""
    give_back(w, person, now)
    keep_private(w, person)
