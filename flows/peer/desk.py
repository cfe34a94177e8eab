"""The tables of questions of peers."""

from flows.outbox import Kind
from flows.parts import Part
from flows.peer import answering, asking, choosing, collecting
from flows.peer.keys import (
    ANSWER,
    ANSWERED,
    ASK,
    ASKED,
    CHOOSE,
    COLLECT,
    DAILY,
    LET_GO,
    SEEK,
    SEND,
    SENT,
    WEEKLY,
    WITHDRAW,
)


def peer_part() -> Part:
    """What this subject brings."""
    return Part(
        kinds={
            SENT: Kind(answering.say_sent),
            ASKED: Kind(collecting.say_asked),
            ANSWERED: Kind(answering.say_answered),
        },
        opens={ASK: asking.form, CHOOSE: choosing.form, SEEK: asking.seek, ANSWER: answering.form},
        submits={
            ASK: asking.take,
            CHOOSE: choosing.take,
            SEEK: asking.take_seek,
            SEND: asking.send,
            ANSWER: answering.take,
        },
        presses={
            LET_GO: answering.let_go,
            WITHDRAW: answering.withdraw,
            WEEKLY: collecting.want_weekly,
            DAILY: collecting.want_daily,
        },
        fires={COLLECT: collecting.fire},
    )
