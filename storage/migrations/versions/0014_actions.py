"""People have actions."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "action",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("cue", sa.LargeBinary(), nullable=True),
        sa.Column("step", sa.LargeBinary(), nullable=False),
        sa.Column("due", sa.String(length=10), nullable=False),
        sa.Column("asks_from", sa.BigInteger(), nullable=False),
        sa.Column("readers", sa.String(), nullable=False),
        sa.Column("shared_at", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("noticed", sa.LargeBinary(), nullable=True),
        sa.Column("told_at", sa.BigInteger(), nullable=True),
        sa.Column("parent", sa.String(), nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_action"),
        sa.UniqueConstraint("parent", name="uq_action_parent"),
    )
    op.create_index("ix_action_person", "action", ["person"])
    op.create_index("ix_action_network", "action", ["network"])
