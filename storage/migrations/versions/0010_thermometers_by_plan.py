"""A network can plan its thermometers."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "thermometer_plan",
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("phases", sa.Boolean(), nullable=False),
        sa.Column("every", sa.Integer(), nullable=False),
        sa.Column("meeting", sa.String(length=10), nullable=True),
        sa.Column("set_by", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("network", name="pk_thermometer_plan"),
    )
