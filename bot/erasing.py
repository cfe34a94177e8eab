"""What was erased stays erased, also when the database is older than that: a backup put back."""

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from flows.conversation.state import Answer, Conversation
from flows.conversation.talk import Talk
from flows.desk import Desk
from flows.people import Standing
from flows.privacy.desk import erase
from flows.privacy.erasing import erase_network
from flows.store import in_one_go
from storage.database import Database
from storage.erased import NARROWED, NETWORK, PERSON, WITHDRAWN, Gone

_WHOLE, _PARTS = {PERSON, NETWORK}, {WITHDRAWN, NARROWED}


def erase_again(
    database: Database, desk: Desk, now: datetime, since: datetime | None = None
) -> int:
    """Erase who and what was erased, if they are there again; tells how many there were.

    What people took back is only taken back again with `since`: later they may have said it anew.
    """
    sorts = _WHOLE if since is None else {*_WHOLE, *_PARTS}
    listed = dict.fromkeys(each for each in database.erased.since(since) if each.what in sorts)
    with database.read() as w:
        back = [each for each in listed if _is_there(w, each)]
    for gone in back:
        in_one_go(database, partial(_again, desk.tables.talk, gone, now), now)
    return len(back)


def _is_there(w: Any, gone: Gone) -> bool:
    if gone.what == PERSON:
        return w.people.find(gone.id) is not None
    if gone.what == NETWORK:
        network = w.networks.find(gone.id)
        return network is not None and network.standing is not Standing.ERASED
    return _held(w, gone) is not None


def _again(talk: Talk, gone: Gone, now: datetime, w: Any) -> None:
    if gone.what == PERSON:
        erase(w, talk, gone.id, now)
    elif gone.what == NETWORK:
        erase_network(w, w.networks.get(gone.id), now)
    elif (held := _held(w, gone)) is not None:
        conversation, answer = held
        if gone.what == WITHDRAWN:
            talk.withdraw(w, conversation, answer.step, now)
        else:
            talk.save(w, conversation, conversation.put(replace(answer, readers="me")), now)


def _held(w: Any, gone: Gone) -> tuple[Conversation, Answer] | None:
    """Find an answer that was taken back, if its words are there."""
    id_, _, step = gone.id.partition("/")
    conversation: Conversation | None = w.conversations.get(id_)
    answer = conversation.answers.get(step) if conversation else None
    return (conversation, answer) if conversation and answer and answer.value else None
