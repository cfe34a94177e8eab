"""The end survey of a network: sealed boxes until it is counted, and afterwards only counts.

Boxes and secret stand beside those of the thermometer, and share its promises: no backup takes
them, and who has put one in is known by the boxes alone.
"""

import secrets

from sqlalchemy import JSON, Column, Connection, Integer, String, Table, delete, select, update

from flows.closing.ports import Survey
from flows.thermometer.ports import Filing
from storage import boxes
from storage.rounds import BOX, ROUND_SECRET
from storage.tables import CATALOGUE, Moment
from storage.tickets import BoxTables, secret_cell
from storage.upsert import insert_into, put
from storage.vault import Vault

_SECRET_BYTES = 32

END_SURVEY = Table(
    "end_survey",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("id", String, nullable=False),
    Column("submitted", Integer, nullable=False),
    Column("counted_at", Moment),
    Column("tallies", JSON, nullable=False),
)


class SurveyTables:
    """End surveys."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault
        self._boxes = BoxTables(connection, vault)
        self.wants_purge = False

    def survey(self, network: str) -> Survey | None:
        """Find the end survey of a network."""
        here = select(END_SURVEY).where(END_SURVEY.c.network == network)
        row = self._connection.execute(here).one_or_none()
        if row is None:
            return None
        tallies = {item: tuple(counted) for item, counted in row.tallies.items()}
        return Survey(row.network, row.team, row.id, row.submitted, row.counted_at, tallies)

    def put_box(self, fresh: Survey, person: str, filing: Filing) -> bool:
        """Seal what somebody filled in, in place of before; the first one begins the survey.

        False when it has been counted.
        """
        begun = insert_into(self._connection, END_SURVEY).values(
            network=fresh.network, team=fresh.team, id=fresh.id, submitted=0, tallies={}
        )
        self._connection.execute(begun.on_conflict_do_nothing())
        secret = self._secret_of(fresh.network)
        survey = self.survey(fresh.network)  # which may have been counted meanwhile
        if survey is None or survey.counted_at is not None:
            return False
        held = secret or self._new_secret(survey)
        token = boxes.token(held, person)
        box = boxes.sealed(held, token, filing)
        values = {"round": survey.id, "token": token, "team": survey.team, "box": box}
        put(self._connection, BOX, values)
        return True

    def own_box(self, network: str, person: str) -> Filing | None:
        """Open one's own box, while it is not counted."""
        survey = self.survey(network)
        return self._boxes.own_box(survey.id, person) if survey else None

    def filings(self, network: str) -> tuple[Filing, ...]:
        """Open all boxes; of whom each is stays unknown. None when they cannot be opened."""
        secret, survey = self._secret_of(network), self.survey(network)
        if survey is None or secret is None:
            return ()
        return tuple(self._boxes.filings(survey.id))

    def count(self, survey: Survey) -> None:
        """Keep only these counts, and destroy the boxes and the secret."""
        empty(self._connection, survey.id)
        kept = {
            "submitted": survey.submitted,
            "counted_at": survey.counted_at,
            "tallies": {item: list(counted) for item, counted in survey.tallies.items()},
        }
        here = update(END_SURVEY).where(END_SURVEY.c.network == survey.network)
        self._connection.execute(here.values(kept))
        self.wants_purge = True

    def drop_box(self, survey: str, person: str) -> None:
        """Take somebody's box out of a survey that is not counted."""
        self._boxes.drop_box(survey, person)

    def _secret_of(self, network: str) -> bytes | None:
        """Give the secret of a survey, and keep the survey as it is meanwhile."""
        here = select(END_SURVEY.c.id).where(END_SURVEY.c.network == network)
        survey = self._connection.execute(here.with_for_update()).scalar_one_or_none()
        if survey is None:
            return None
        kept = select(ROUND_SECRET.c.secret).where(ROUND_SECRET.c.round == survey)
        sealed = self._connection.execute(kept).scalar_one_or_none()
        return bytes.fromhex(self._vault.open(sealed, secret_cell(survey))) if sealed else None

    def _new_secret(self, survey: Survey) -> bytes:
        """Make the secret of a survey: a fresh one has none, nor one of a backup put back."""
        secret = secrets.token_bytes(_SECRET_BYTES)
        sealed = self._vault.seal(secret.hex(), secret_cell(survey.id))
        made = {"round": survey.id, "team": survey.team, "secret": sealed}
        self._connection.execute(ROUND_SECRET.insert().values(made))
        return secret


def empty(connection: Connection, survey: str) -> None:
    """Destroy the boxes of a survey, and its secret."""
    for table in (BOX, ROUND_SECRET):
        connection.execute(delete(table).where(table.c.round == survey))
