"""What goes when is promised to each person, and that day holds; who was told before is anew."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.drop_table("retention")
    op.create_table(
        "retention",
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("sort", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("goes", sa.String(length=10), nullable=False),
        sa.Column("letter", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("network", "person", "sort", name="pk_retention"),
    )
    op.create_index("ix_retention_person", "retention", ["person"])
