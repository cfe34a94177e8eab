"""People ask who facilitates for help, and can let it be seen that they are quiet."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.create_table(
        "support_request",
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("help", sa.String(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("taken_by", sa.String(), nullable=True),
        sa.Column("taken_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("network", "person", name="pk_support_request"),
        sa.UniqueConstraint("id", name="uq_support_request_id"),
    )
    for name in ("person", "taken_by"):
        op.create_index(f"ix_support_request_{name}", "support_request", [name])
    op.create_table(
        "support_told",
        sa.Column("request", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.PrimaryKeyConstraint("request", "person", name="pk_support_told"),
    )
    op.create_index("ix_support_told_person", "support_told", ["person"])
    op.create_table(
        "support_signal",
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("network", "person", name="pk_support_signal"),
    )
    op.create_index("ix_support_signal_person", "support_signal", ["person"])
