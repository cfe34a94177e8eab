"""All subjects put together: the only place that knows them all."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flows import housekeeping, note, preview
from flows.action import asking as action_asking
from flows.action import corner as action_corner
from flows.action import own as action_own
from flows.action.desk import Acting
from flows.action.planning import plan_action
from flows.action.saying import planned
from flows.action.telling import Help
from flows.beside import Around, Beside
from flows.closing import desk as closing
from flows.closing import own as closing_own
from flows.closing.chapter import chapter as closing_chapter
from flows.closing.corner import beside as beside_closing
from flows.conversation.commands import Command
from flows.conversation.course import Course, Courses
from flows.conversation.desk import ConversationDesk, conversation_desk
from flows.conversation.offering import offered
from flows.conversation.state import Conversation
from flows.conversation.talk import Talk
from flows.cycle.ahead import PhaseAhead
from flows.cycle.cards import card_key_of
from flows.cycle.course import PhaseCourse
from flows.cycle.desk import cycle_part
from flows.cycle.issue import Issue
from flows.cycle.phases import FLOWS as PHASES
from flows.cycle.short import fit
from flows.cycle.turning import TurnCourse
from flows.digest.desk import Digest, replan_in
from flows.group import own as group_own
from flows.group.beside import group_beside
from flows.group.desk import group_part
from flows.guide import chapters
from flows.guide import desk as guide
from flows.guide import own as guide_own
from flows.guide.journal import Chapter
from flows.home import desk as home
from flows.home.corner import Corner
from flows.home.grouped import GroupCorner
from flows.home.leaf import Room
from flows.letting_go import let_go, seats
from flows.meeting import afterwards, bidding
from flows.meeting import before as meetings
from flows.meeting import corner as meeting_corner
from flows.meeting import own as meeting_own
from flows.meeting.desk import meeting_part
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
from flows.people import Network, Person
from flows.privacy.desk import OwnWords, Privacy
from flows.privacy.erasing import Erasing
from flows.privacy.exporting import Exporting
from flows.privacy.retention import Retention, Terms
from flows.reflection import bundle
from flows.reflection.course import ReflectionCourse
from flows.reflection.desk import Reflection
from flows.reflection.flow import FLOWS
from flows.store import NewId
from flows.support import asking as support_asking
from flows.support import corner as support_corner
from flows.support import own as support_own
from flows.support import weekly as support_weekly
from flows.support.desk import support_part
from flows.thermometer import by_plan
from flows.thermometer.desk import thermometer_part
from flows.thermometer.point_telling import PointsInDigest
from flows.thermometer.publish import LEAST_ANSWERS
from flows.wording import listing as wording_listing
from flows.wording.desk import Wordings
from flows.wording.exporting import exported
from flows.wording.laying import worded

BESIDES: tuple[Beside, ...] = (
    bundle.open_things,  # what somebody wanted later stands nowhere else this week
    support_weekly.beside,
    bidding.beside,
    action_asking.beside,
    beside_closing,
    peer_collecting.beside,
    afterwards.beside,
    group_beside,
)
"""What comes along with the weekly question, the most pressing first."""
CORNERS: tuple[Corner, ...] = (
    guide.SUGGESTED,
    Corner(meeting_corner.mine, meeting_corner.leading),
    Corner(action_corner.mine, action_corner.leading),
    Corner(peer_corner.mine),
    Corner(support_corner.mine, support_corner.leading),
    guide.CORNER,
    *closing.CORNERS,
    Corner(leading=wording_listing.leading, room=Room.HELP),
)
"""What other subjects show on a Home, from top to bottom."""
CHAPTERS: tuple[Chapter, ...] = (
    chapters.actions,
    chapters.questions,
    chapters.meetings,
    closing_chapter,
)
"""What other subjects add to somebody's learning journal."""
OWN_WORDS: tuple[OwnWords, ...] = (
    action_own.words_of,
    peer_own.words_of,
    support_own.words_of,
    meeting_own.words_of,
    group_own.words_of,
    guide_own.words_of,
    closing_own.words_of,
)
"""What people wrote in other subjects, as they get it back."""
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
    privacy = Privacy(talk, (reflection.wake,), terms, OWN_WORDS)

    joining = Joining(issue.begin, reflection.plan_for)
    settings, away = Settings((reflection.wake,)), Away((reflection.wake,))
    replanned = (reflection.replan_in, replan_in, by_plan.replan_in, meetings.replan_in)
    obey = {**privacy.obey(), **home.obey(), Command.AWAY: away.obey}
    listeners, guard = (joining.listen, away.listen), privacy.quiet.guard
    conversation = conversation_desk(talk, obey, guard, listeners)
    parts = (
        conversation.part,
        network_part(new_id, joining, settings, _left(talk), replanned),
        _wishes(settings, away),
        cycle_part(talk, issue),
        reflection.part(),
        Digest(courses, new_id, PointsInDigest(), card_key_of).part(),
        thermometer_part(new_id, least),
        meeting_part(new_id, _plan_step),
        privacy.part(),
        Erasing().part(),
        Exporting(courses, exported(courses)).part(),
        Wordings(courses, new_id, least).part(),
        *_between_meetings(courses, talk, new_id, terms, least),
        home.part(courses, (GroupCorner(courses).corner(), *CORNERS)),
        retention.part(),
        housekeeping.part((retention.let_go, guide.let_go)),
        note.part(),
        preview.part(),
    )
    return Tables(together(parts), conversation, talk, reflection.moved)


def _between_meetings(
    courses: Courses, talk: Talk, new_id: NewId, terms: Terms, least: int
) -> tuple[Part, ...]:
    """List what people do with one another beside the questions."""
    return (
        Acting(peer_asking.seek, Help(support_asking.can_ask, support_asking.from_action)).part(),
        peer_part(),
        support_part(),
        group_part(new_id, talk, seats(talk)),
        guide.part(courses, new_id, terms.calls, CHAPTERS),
        closing.part(courses, new_id, least),
    )


def _courses() -> Courses:
    """List every flow of questions with what stands around it."""
    reflecting = Around((bundle.welcome_back, bundle.greeting), BESIDES, (bundle.why,))
    walking = Around((bundle.welcome_back,), BESIDES, (bundle.why,))
    weekly = (ReflectionCourse(flow, reflecting) for flow in FLOWS)
    phases = (
        PhaseCourse(phase, flow, walking, _plan_step, planned) for phase, flow in PHASES.items()
    )
    known: tuple[Course, ...] = (*phases, TurnCourse(), *weekly)
    return Courses({course.flow.id: course for course in known}, _fit)


def _plan_step(w: Any, person: Person, network: Network, step: str, now: datetime) -> None:
    """Keep a next step, from wherever it came, among somebody's actions."""
    plan_action(w, person, network, step, now)


def _fit(w: Any, course: Course, conversation: Conversation) -> Course:
    """Give a course as it is for one person in one network."""
    return offered(w, fit(w, worded(w, course, conversation), conversation), conversation)


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
