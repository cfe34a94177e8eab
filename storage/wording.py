"""A network's own words: what holds now, and the last versions; all of them sealed."""

import json
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    Row,
    String,
    Table,
    and_,
    bindparam,
    delete,
    exists,
    or_,
    select,
)

from flows.conversation.flow import Wording
from flows.conversation.overlay import Overlay, Own
from flows.conversation.state import Answer, Conversation, Status
from flows.errors import Overtaken
from flows.wording.effects import IN_THE_MIDDLE
from flows.wording.ports import KEPT, NOTHING, Edition
from storage.answer import ANSWER
from storage.conversation import CONVERSATION
from storage.conversation_row import conversation_of
from storage.tables import CATALOGUE, Moment, sealed
from storage.upsert import spelled
from storage.vault import Cell, Vault

WORDING = Table(
    "wording",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("flow", String, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("team", String, nullable=False),
    Column("at", Moment, nullable=False),
    sealed("overlay", row=("network", "flow", "version"), nullable=False),
)
_NEWEST = (
    select(WORDING)
    .where(WORDING.c.network == bindparam("at_network"), WORDING.c.flow == bindparam("of_flow"))
    .order_by(WORDING.c.version.desc())
)
_LATER = WORDING.alias()
_HOLD = select(WORDING).where(
    WORDING.c.network == bindparam("at_network"),
    ~exists().where(
        _LATER.c.network == WORDING.c.network,
        _LATER.c.flow == WORDING.c.flow,
        _LATER.c.version > WORDING.c.version,
    ),
)
_ADD = spelled(WORDING, lambda insert: insert.on_conflict_do_nothing().returning(WORDING.c.version))
_MIDDLE = and_(
    CONVERSATION.c.network == bindparam("at_network"),
    CONVERSATION.c.flow == bindparam("of_flow"),
    or_(*(CONVERSATION.c.state == state.value for state in IN_THE_MIDDLE)),
)
_IN_THE_MIDDLE = select(CONVERSATION).where(_MIDDLE).order_by(CONVERSATION.c.id)
_STEPS = (
    select(ANSWER.c.conversation, ANSWER.c.step, ANSWER.c.status, ANSWER.c.place, ANSWER.c.at)
    .join_from(ANSWER, CONVERSATION, ANSWER.c.conversation == CONVERSATION.c.id)
    .where(_MIDDLE)
)


class WordingTables:
    """The words of networks."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault
        self._held: dict[str, dict[str, Overlay]] = {}

    def of(self, network: str, flow: str) -> Overlay:
        """Give what holds now; all of a network is looked up at once, once a transaction."""
        if network not in self._held:
            rows = self._connection.execute(_HOLD, {"at_network": network})
            self._held[network] = {row.flow: self._edition(row).overlay for row in rows}
        return self._held[network].get(flow, NOTHING)

    def editions(self, network: str, flow: str) -> tuple[Edition, ...]:
        """List the versions of a set of questions that are kept, the newest first."""
        rows = self._connection.execute(_NEWEST, _about(network, flow)).all()
        return tuple(map(self._edition, rows))

    def changed(self, network: str) -> tuple[str, ...]:
        """List the sets of questions of which a network has versions of its own."""
        flows = select(WORDING.c.flow).where(WORDING.c.network == network).distinct()
        return tuple(self._connection.execute(flows.order_by(WORDING.c.flow)).scalars())

    def save(self, edition: Edition) -> None:
        """Keep a new version, and let go of the oldest; Overtaken when somebody was faster."""
        values = {
            "network": edition.network,
            "flow": edition.flow,
            "version": edition.version,
            "team": edition.team,
            "at": edition.at,
            "overlay": self._vault.seal(_written(edition.overlay), _cell(edition)),
        }
        add = _ADD[self._connection.dialect.name]
        if self._connection.execute(add, values).first() is None:
            raise Overtaken
        here = (WORDING.c.network == edition.network, WORDING.c.flow == edition.flow)
        old = WORDING.c.version < edition.version - KEPT
        self._connection.execute(delete(WORDING).where(*here, old))
        self._held.pop(edition.network, None)

    def middle(self, network: str, flow: str) -> tuple[Conversation, ...]:
        """List who is in the middle of a set of questions, and where; without any words."""
        about = _about(network, flow)
        held: dict[str, dict[str, Answer]] = {}
        for row in self._connection.execute(_STEPS, about):
            answer = Answer(row.step, Status(row.status), row.place, row.at)
            held.setdefault(row.conversation, {})[row.step] = answer
        rows = self._connection.execute(_IN_THE_MIDDLE, about)
        return tuple(conversation_of(row, "", held.get(row.id, {})) for row in rows)

    def _edition(self, row: Row[Any]) -> Edition:
        edition = Edition(row.network, row.team, row.flow, row.version, row.at)
        overlay = _read(self._vault.open(row.overlay, _cell(edition)))
        return Edition(row.network, row.team, row.flow, row.version, row.at, overlay)


def forget_network(connection: Connection, network: str) -> None:
    """Erase the words of a network."""
    connection.execute(delete(WORDING).where(WORDING.c.network == network))


def _about(network: str, flow: str) -> dict[str, str]:
    return {"at_network": network, "of_flow": flow}


def _cell(edition: Edition) -> Cell:
    row = f"{edition.network}/{edition.flow}/{edition.version}"
    return Cell("wording", row, "overlay")


def _written(overlay: Overlay) -> str:
    return json.dumps(
        {
            "words": {step: [each.nl, each.en] for step, each in overlay.words.items()},
            "hidden": sorted(overlay.hidden),
            "order": overlay.order,
            "own": [[each.id, each.words.nl, each.words.en, each.after] for each in overlay.own],
        }
    )


def _read(held: str) -> Overlay:
    read = json.loads(held)
    return Overlay(
        words={step: Wording(nl, en) for step, (nl, en) in read["words"].items()},
        hidden=frozenset(read["hidden"]),
        order=tuple(read["order"]),
        own=tuple(Own(id_, Wording(nl, en), after) for id_, nl, en, after in read["own"]),
    )
