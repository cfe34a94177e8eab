"""The thermometer asks more: what a round asks and how, what people wrote, and who said it openly.

Who has voted is told by the boxes alone, so that voting touches no row with a person in it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    no, none, nothing = sa.false(), sa.text("0"), sa.text("'[]'")
    op.add_column(
        "round", sa.Column("mode", sa.String(), nullable=False, server_default="anonymous")
    )
    op.add_column("round", sa.Column("pair", sa.Boolean(), nullable=False, server_default=no))
    op.add_column("round", sa.Column("own", sa.JSON(), nullable=False, server_default=nothing))
    op.add_column("round", sa.Column("changed", sa.Integer(), nullable=False, server_default=none))
    op.add_column("round", sa.Column("counted", sa.Integer(), nullable=False, server_default=none))
    op.drop_column("ticket", "submitted")
    op.add_column(
        "person", sa.Column("called", sa.String(), nullable=False, server_default="twice")
    )
    op.create_table(
        "remark",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("readers", sa.String(), nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_remark"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_remark_round", "remark", ["round"])
    op.create_table(
        "named",
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("form", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("round", "person", name="pk_named"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_named_person", "named", ["person"])
