"""Who does something between meetings: by answering, planning, telling or asking."""

from datetime import datetime

from sqlalchemy import Column, CompoundSelect, Select, and_, or_, select, union

from flows.conversation.state import Status
from storage.action import ACTION
from storage.answer import ANSWER
from storage.conversation import CONVERSATION
from storage.peer import PEER_QUESTION


def busy(network: str, since: datetime) -> CompoundSelect[str]:
    """Find who did something in a network since then."""
    answered = select(CONVERSATION.c.person).where(
        CONVERSATION.c.network == network,
        ANSWER.c.conversation == CONVERSATION.c.id,
        ANSWER.c.status == Status.ANSWERED,
        ANSWER.c.at >= since,
    )
    did = or_(ACTION.c.made_at >= since, ACTION.c.told_at >= since)
    return union(
        answered,
        select(ACTION.c.person).where(ACTION.c.network == network, did),
        _of_questions(PEER_QUESTION.c.asker, PEER_QUESTION.c.asked_at, network, since),
        _of_questions(PEER_QUESTION.c.person, PEER_QUESTION.c.answered_at, network, since),
    )


def _of_questions(
    who: Column[str], at: Column[datetime], network: str, since: datetime
) -> Select[str]:
    there = and_(PEER_QUESTION.c.network == network, at >= since)
    return select(who).where(there, who.is_not(None))
