"""The tables of asking who facilitates."""

from flows.outbox import Kind
from flows.parts import Part
from flows.support import asking, collecting, helping, quiet
from flows.support.keys import (
    ASK,
    ASKED,
    COLLECT,
    DONE,
    OVER,
    SIGNAL,
    TAKE,
    TAKEN,
    WITHDRAW,
)


def support_part() -> Part:
    """What this subject brings."""
    return Part(
        kinds={ASKED: Kind(collecting.say_asked), TAKEN: Kind(helping.say_taken)},
        opens={ASK: asking.form, SIGNAL: quiet.form},
        submits={ASK: asking.take, SIGNAL: quiet.take},
        presses={TAKE: helping.take, DONE: helping.done, WITHDRAW: asking.withdraw},
        fires={COLLECT: collecting.fire, OVER: collecting.end},
        plans=(collecting.plan,),
    )
