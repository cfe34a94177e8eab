"""The thermometer's tables."""

from flows.parts import Part
from flows.store import NewId
from flows.thermometer import looking_back, lost, menu, reading, telling
from flows.thermometer.filling import Filling
from flows.thermometer.rounds import Rounds


def thermometer_part(new_id: NewId) -> Part:
    """What this subject brings."""
    rounds, filling = Rounds(new_id), Filling()
    return Part(
        kinds={**telling.kinds(), **lost.kinds(), **looking_back.kinds()},
        opens={**rounds.opens(), **filling.opens(), **reading.opens(), **looking_back.opens()},
        presses={**rounds.presses(), **looking_back.presses()},
        submits={**rounds.submits(), **filling.submits()},
        commands={**menu.commands(rounds.form), **looking_back.commands()},
        fires=rounds.fires(),
    )
