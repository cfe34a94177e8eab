"""After a round a network takes up one point: what, who by their own click, and how it went."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "agreed_point",
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("owner", sa.String()),
        sa.Column("look_back", sa.String(10), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("told", sa.LargeBinary()),
        sa.Column("told_by", sa.String()),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("round", name="pk_agreed_point"),
    )
    op.create_index("ix_agreed_point_network", "agreed_point", ["network"])
    op.create_index("ix_agreed_point_owner", "agreed_point", ["owner"])
    op.create_index("ix_agreed_point_told_by", "agreed_point", ["told_by"])
