"""Messages are suggested to who leads a network."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.create_table(
        "suggested",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("suggestion", sa.String(), nullable=False),
        sa.Column("occasion", sa.String(), nullable=False),
        sa.Column("fate", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=True),
        sa.Column("goes_at", sa.BigInteger(), nullable=True),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_suggested"),
    )
    op.create_index(
        "uq_suggested_network_suggestion_occasion",
        "suggested",
        ["network", "suggestion", "occasion"],
        unique=True,
    )
    op.create_index("ix_suggested_person", "suggested", ["person"])
