"""What closing leaves of what people wrote: words of nobody, or what they said by name."""

import json
from collections.abc import Collection
from random import SystemRandom
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, and_, delete, select, update

from flows.thermometer.ports import Filing, Kept, Remark, Round
from storage.rounds import NAMED, REMARK
from storage.vault import Cell, Vault


def keep(connection: Connection, vault: Vault, round_: Round, kept: Kept) -> None:
    """Keep the texts, each under a random id, and what was said by name."""
    about = {"round": round_.id, "team": round_.team}
    ids = sorted(str(uuid4()) for _ in kept.remarks)
    texts = list(kept.remarks)
    SystemRandom().shuffle(texts)  # rows stand as they are put in: neither by writer nor by time
    for id_, each in zip(ids, texts, strict=True):
        connection.execute(
            REMARK.insert().values(
                **about,
                id=id_,
                question=each.question,
                readers=each.readers,
                shown=each.shown,
                words=vault.seal(each.words, _words_cell(id_)),
            )
        )
    for person, filing in sorted(kept.named.items()):
        form = vault.seal(json.dumps(dict(filing)), _form_cell(round_.id, person))
        connection.execute(NAMED.insert().values(**about, person=person, form=form))


def remarks(connection: Connection, vault: Vault, round_id: str) -> tuple[Remark, ...]:
    """List the texts of a round; their ids are random, and so is their order."""
    rows = connection.execute(
        select(REMARK).where(REMARK.c.round == round_id).order_by(REMARK.c.id)
    )
    return tuple(
        Remark(
            row.question, row.readers, vault.open(row.words, _words_cell(row.id)), row.id, row.shown
        )
        for row in rows
    )


def show(connection: Connection, round_id: str, shown: Collection[str]) -> None:
    """Note which texts the group may read, and which it may not."""
    here = update(REMARK).where(REMARK.c.round == round_id)
    connection.execute(here.values(shown=REMARK.c.id.in_(shown)))


def drop(connection: Connection, round_id: str) -> None:
    """Erase what was not shown to the group."""
    hidden = and_(REMARK.c.round == round_id, ~REMARK.c.shown)
    connection.execute(delete(REMARK).where(hidden))


def named(connection: Connection, vault: Vault, round_id: str) -> dict[str, Filing]:
    """Give what was said by name in a round, by person."""
    rows = connection.execute(select(NAMED).where(NAMED.c.round == round_id)).all()
    return {row.person: _filing(vault, row) for row in rows}


def of_person(connection: Connection, vault: Vault, person: str) -> list[dict[str, Any]]:
    """Give what somebody said by name in closed rounds."""
    rows = connection.execute(select(NAMED).where(NAMED.c.person == person)).all()
    return [{"round": row.round, "answers": _filing(vault, row)} for row in rows]


def _filing(vault: Vault, row: Any) -> dict[str, str]:
    answers: dict[str, str] = json.loads(vault.open(row.form, _form_cell(row.round, row.person)))
    return answers


def _words_cell(id_: str) -> Cell:
    return Cell("remark", id_, "words")


def _form_cell(round_id: str, person: str) -> Cell:
    return Cell("named", f"{round_id}/{person}", "form")
