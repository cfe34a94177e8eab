"""The thermometer's tables."""

from flows.parts import Part, together
from flows.store import NewId
from flows.thermometer import (
    care,
    counting,
    filling,
    looking_back,
    lost,
    menu,
    point,
    point_looking,
    reading,
    reminding,
    telling,
    why,
)
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
    parts = (care.part(), looking_back.part(), point.part(), point_looking.part())
    return together((own, *parts))
