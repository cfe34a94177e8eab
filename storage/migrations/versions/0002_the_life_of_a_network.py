"""A network can pause and has a rhythm; people have leave; a workspace has somebody who cares."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("person", sa.Column("away_from", sa.String(10), nullable=True))
    op.add_column("person", sa.Column("away_until", sa.String(10), nullable=True))
    op.add_column(
        "network", sa.Column("every", sa.Integer(), nullable=False, server_default=sa.text("1"))
    )
    op.drop_index("uq_network_running", table_name="network")
    live = sa.text("standing IN ('running', 'paused')")
    op.create_index(
        "uq_network_live",
        "network",
        ["team", "channel"],
        unique=True,
        sqlite_where=live,
        postgresql_where=live,
    )
    op.create_table(
        "workspace",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("caretaker", sa.String(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("team", name="pk_workspace"),
    )
