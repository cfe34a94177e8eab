"""Rows by the million that wait for a far day, put into the tables at once."""

from pathlib import Path

from sqlalchemy import create_engine, text

from storage.database import begin, make_engine
from storage.opening import open_storage
from tests.bench.seed import KEY

TEAM, KIND = "T0BENCH", "bench.nothing"
"""Stand in the statements below, as does a moment in the year 2096."""

_DUE = text("""
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :many)
    INSERT INTO due (key, team, kind, ids, person, local_date, wall_time, zone, planned_at,
        next_at, attempts, state)
    SELECT 'wait:' || i, 'T0BENCH', 'bench.nothing', '{}', 'p' || i, '2096-10-02', '09:06', 'UTC',
        4000000000000000 + i, 4000000000000000 + i, 0, 0
    FROM n
""")
_OUTBOX = text("""
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :many)
    INSERT INTO outbox (team, key, kind, ids, mode, lane, line, urgent, person, delivery, made_at,
        next_at, state, attempts, renewed)
    SELECT 'T0BENCH', 'wait:' || i, 'bench.nothing', '{}', 'post', 'post', 'p:p' || i, false,
        'p' || i, 'd' || i, 4000000000000000, 4000000000000000 + i, 0, 0, false
    FROM n
""")


def fill(address: str, folder: Path, many: int) -> None:
    """Make the tables, and let so many moments and as many letters wait in them."""
    open_storage(address, KEY, folder / "bench.key").close()
    engine = make_engine(address)
    with begin(engine) as connection:
        for statement in (_DUE, _OUTBOX):
            connection.execute(statement, {"many": many})
    engine.dispose()
    if address.startswith("postgresql"):
        admin = create_engine(address, isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")
        admin.dispose()
