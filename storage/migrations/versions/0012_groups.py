"""A network has groups, and people can tell who they are."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_table(
        "learning_group",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_learning_group"),
    )
    op.create_index("ix_learning_group_network", "learning_group", ["network"])
    op.create_table(
        "seat",
        sa.Column("group", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("group", "person", name="pk_seat"),
    )
    op.create_index("ix_seat_person", "seat", ["person"])
    op.create_table(
        "introduction",
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("readers", sa.String(), nullable=False),
        sa.Column("shared_at", sa.BigInteger(), nullable=True),
        *(
            sa.Column(name, sa.LargeBinary())
            for name in ("organisation", "part", "about", "brings")
        ),
        sa.PrimaryKeyConstraint("network", "person", name="pk_introduction"),
    )
    op.create_index("ix_introduction_person", "introduction", ["person"])
    op.create_index("ix_introduction_id", "introduction", ["id"])
    op.add_column("answer", sa.Column("shared_at", sa.BigInteger(), nullable=True))
