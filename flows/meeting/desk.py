"""The tables of meetings."""

from flows.action.ports import PlanStep
from flows.meeting import (
    before,
    bidding,
    calendar,
    drafting,
    overview,
    questions,
    round_telling,
    telling,
    writing,
)
from flows.meeting.afterwards import Afterwards
from flows.meeting.rounds import SilentRounds
from flows.meeting.setting import Setting
from flows.parts import Part, together
from flows.store import NewId


def meeting_part(new_id: NewId, plan_step: PlanStep) -> Part:
    """What this subject brings; next steps are given to `plan_step`."""
    return together(
        (
            Setting(new_id).part(),
            Part(kinds={**telling.kinds(), **round_telling.kinds()}),
            before.part(),
            calendar.part(),
            questions.part(),
            bidding.part(),
            drafting.part(),
            overview.part(),
            SilentRounds(new_id).part(),
            writing.part(),
            Afterwards(plan_step).part(),
        )
    )
