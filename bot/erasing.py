"""What was erased stays erased, also when the database is older than that: a backup put back."""

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from flows.conversation.talk import Talk
from flows.desk import Desk
from flows.people import Standing
from flows.privacy.desk import erase
from flows.privacy.erasing import erase_network
from flows.store import in_one_go
from storage.database import Database
from storage.erased import NARROWED, NETWORK, PERSON, WITHDRAWN, Gone


def erase_again(
    database: Database, desk: Desk, now: datetime, since: datetime | None = None
) -> int:
    """Erase who and what was erased, if they are there again; tells how many there were.

    What people took back is only taken back again with `since`: later they may have said it anew.
    """
    again = 0
    for gone in dict.fromkeys(database.erased.since(since)):
        again += in_one_go(database, partial(_again, desk.tables.talk, gone, since, now), now)
    return again


def _again(talk: Talk, gone: Gone, since: datetime | None, now: datetime, w: Any) -> bool:
    if gone.what == PERSON and w.people.find(gone.id) is not None:
        erase(w, talk, gone.id, now)
        return True
    if gone.what == NETWORK:
        network = w.networks.find(gone.id)
        if network is not None and network.standing is not Standing.ERASED:
            erase_network(w, network, now)
            return True
    if since is not None and gone.what in {WITHDRAWN, NARROWED}:
        return _take_back(talk, gone, now, w)
    return False


def _take_back(talk: Talk, gone: Gone, now: datetime, w: Any) -> bool:
    id_, _, step = gone.id.partition("/")
    conversation = w.conversations.get(id_)
    held = conversation.answers.get(step) if conversation else None
    if conversation is None or held is None or not held.value:
        return False
    if gone.what == WITHDRAWN:
        talk.withdraw(w, conversation, step, now)
    else:
        talk.save(w, conversation, conversation.put(replace(held, readers="me")), now)
    return True
