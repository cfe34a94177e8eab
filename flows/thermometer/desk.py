"""The thermometer's tables."""

from flows.parts import Part, together
from flows.store import NewId
from flows.thermometer import (
    by_plan,
    care,
    counting,
    filling,
    looking_back,
    lost,
    menu,
    point,
    point_looking,
    practice,
    reading,
    reminding,
    schedule,
    telling,
    why,
)
from flows.thermometer.by_plan import ByPlan
from flows.thermometer.starting import Starting


def thermometer_part(new_id: NewId, least: int) -> Part:
    """What this subject brings; `least` answers make an anonymous result."""
    starting = Starting(new_id, least)
    own = Part(
        kinds={**telling.kinds(), **lost.kinds(), **reminding.kinds()},
        opens={**starting.opens(), **filling.opens(), **reading.opens(), **why.opens()},
        presses=starting.presses(),
        submits={**starting.submits(), **filling.submits()},
        commands={**menu.commands(starting.form), **why.commands()},
        fires={**starting.fires(), **counting.fires(), **reminding.fires()},
    )
    planning = Part(fires=ByPlan(new_id, least).fires(), plans=by_plan.plans())
    after = (care.part(), looking_back.part(), point.part(), point_looking.part())
    return together((own, planning, schedule.part(least), practice.part(), *after))
