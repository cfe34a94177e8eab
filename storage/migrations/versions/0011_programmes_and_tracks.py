"""A network has a calendar of phases; what the question of a week was stands on its own."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

_KNOWN = """
    INSERT INTO week (person, network, week, team, conversation, turn, at, heard)
    SELECT person, network, occasion, team, id, 1, opened_at, false FROM conversation
    WHERE flow IN ('reflection-me', 'reflection-us', 'reflection-better')
"""


def upgrade() -> None:
    """Make the tables, and note the weeks that were."""
    op.create_table(
        "programme",
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("template", sa.String(), nullable=False),
        sa.Column("short", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("network", name="pk_programme"),
    )
    op.create_table(
        "stage",
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("cycle", sa.Integer(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("starts", sa.String(length=10), nullable=False),
        sa.PrimaryKeyConstraint("network", "cycle", "phase", name="pk_stage"),
    )
    op.create_table(
        "track",
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("cycle", sa.Integer(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("anew", sa.Integer(), nullable=False),
        sa.Column("phase", sa.String(), nullable=True),
        sa.Column("stopped", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("network", "person", name="pk_track"),
    )
    op.create_index("ix_track_person", "track", ["person"])
    op.create_table(
        "week",
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("week", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("heard", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("person", "network", "week", name="pk_week"),
    )
    op.create_index("ix_week_network", "week", ["network"])
    op.create_index("ix_week_conversation", "week", ["conversation", "turn"])
    op.execute(_KNOWN)
