"""The tables of meetings."""

from flows.meeting import (
    afterwards,
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
from flows.meeting.afterwards import Afterwards, PlanAction
from flows.meeting.rounds import SilentRounds
from flows.meeting.setting import Setting
from flows.parts import Part, together
from flows.store import NewId


def meeting_part(new_id: NewId, plan_action: PlanAction = afterwards.only_kept) -> Part:
    """What this subject brings; next steps are given to `plan_action`."""
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
            Afterwards(plan_action).part(),
        )
    )
