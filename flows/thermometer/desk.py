"""The thermometer's tables."""

from flows.parts import Part, together
from flows.store import NewId
from flows.thermometer import (
    by_plan,
    care,
    counting,
    filling,
    lost,
    menu,
    practice,
    reading,
    reminding,
    schedule,
    telling,
    why,
)
from flows.thermometer.by_plan import ByPlan
from flows.thermometer.starting import Starting


def thermometer_part(new_id: NewId) -> Part:
    """What this subject brings."""
    starting = Starting(new_id)
    own = Part(
        kinds={**telling.kinds(), **lost.kinds(), **reminding.kinds()},
        opens={**starting.opens(), **filling.opens(), **reading.opens(), **why.opens()},
        presses=starting.presses(),
        submits={**starting.submits(), **filling.submits()},
        commands={**menu.commands(starting.form), **why.commands()},
        fires={**starting.fires(), **counting.fires(), **reminding.fires()},
    )
    planning = Part(
        opens=schedule.opens(),
        submits=schedule.submits(),
        commands=schedule.commands(),
        fires=ByPlan(new_id).fires(),
        plans=by_plan.plans(),
    )
    return together((own, care.part(), planning, practice.part()))
