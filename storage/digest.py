"""What went into which weekly digest: ids only, so that a withdrawn answer leaves them all."""

from collections.abc import Iterable

from sqlalchemy import Column, Connection, Integer, String, Table, delete, select

from flows.digest.ports import Item
from storage.tables import CATALOGUE

DIGEST = Table(
    "digest",
    CATALOGUE,
    Column("id", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("network", String, nullable=False),
    Column("week", String, nullable=False),
)

DIGEST_ITEM = Table(
    "digest_item",
    CATALOGUE,
    Column("digest", String, primary_key=True),
    Column("conversation", String, primary_key=True, index=True),
    Column("step", String, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("team", String, nullable=False),
)


class DigestTables:
    """Digests and what stands in them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, digest: str, team: str, network: str, week: str, items: Iterable[Item]) -> None:
        """Fix what goes into a digest."""
        values = {"id": digest, "team": team, "network": network, "week": week}
        self._connection.execute(DIGEST.insert().values(values))
        rows = [
            {
                "digest": digest,
                "team": team,
                "conversation": item.conversation,
                "step": item.step,
                "place": place,
            }
            for place, item in enumerate(items)
        ]
        self._connection.execute(DIGEST_ITEM.insert(), rows)

    def network(self, digest: str) -> str:
        """Tell whose digest it is."""
        wanted = select(DIGEST.c.network).where(DIGEST.c.id == digest)
        return str(self._connection.execute(wanted).scalar_one())

    def of_network(self, network: str) -> tuple[str, ...]:
        """List the ids of a network's digests, the oldest first."""
        here = select(DIGEST.c.id).where(DIGEST.c.network == network).order_by(DIGEST.c.week)
        return tuple(self._connection.execute(here).scalars())

    def items(self, digest: str) -> tuple[Item, ...]:
        """List what stands in a digest."""
        rows = self._connection.execute(
            select(DIGEST_ITEM.c.conversation, DIGEST_ITEM.c.step)
            .where(DIGEST_ITEM.c.digest == digest)
            .order_by(DIGEST_ITEM.c.place)
        )
        return tuple(Item(row.conversation, row.step) for row in rows)

    def holding(self, conversation: str) -> tuple[str, ...]:
        """List the digests in which something of a conversation stands."""
        wanted = select(DIGEST_ITEM.c.digest).where(DIGEST_ITEM.c.conversation == conversation)
        return tuple(self._connection.execute(wanted.distinct()).scalars())

    def published(self, network: str) -> frozenset[Item]:
        """List what has stood in a digest of this network."""
        rows = self._connection.execute(
            select(DIGEST_ITEM.c.conversation, DIGEST_ITEM.c.step)
            .join(DIGEST, DIGEST.c.id == DIGEST_ITEM.c.digest)
            .where(DIGEST.c.network == network)
        )
        return frozenset(Item(row.conversation, row.step) for row in rows)


def forget_network(connection: Connection, network: str) -> None:
    """Erase which answers stood in the digests of a network."""
    digests = select(DIGEST.c.id).where(DIGEST.c.network == network)
    connection.execute(delete(DIGEST_ITEM).where(DIGEST_ITEM.c.digest.in_(digests)))
    connection.execute(delete(DIGEST).where(DIGEST.c.network == network))
