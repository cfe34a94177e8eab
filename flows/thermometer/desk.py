"""The thermometer's tables."""

from flows.parts import Part
from flows.store import NewId
from flows.thermometer import counting, filling, lost, menu, reading, reminding, telling
from flows.thermometer.starting import Starting


def thermometer_part(new_id: NewId) -> Part:
    """What this subject brings."""
    starting = Starting(new_id)
    return Part(
        kinds={**telling.kinds(), **lost.kinds(), **reminding.kinds()},
        opens={**starting.opens(), **filling.opens(), **reading.opens()},
        presses=starting.presses(),
        submits={**starting.submits(), **filling.submits()},
        commands=menu.commands(starting.form),
        fires={**starting.fires(), **counting.fires(), **reminding.fires()},
    )
