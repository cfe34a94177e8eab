"""A network has words of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.create_table(
        "wording",
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("flow", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("overlay", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("network", "flow", "version", name="pk_wording"),
    )
