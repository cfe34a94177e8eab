"""How a conversation stands in its row; the words it was asked in last are sealed."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row

from flows.conversation.state import Answer, Asked, Conversation, State
from storage.vault import Cell, Vault


def conversation_of(row: Row[Any], words: str, answers: Mapping[str, Answer]) -> Conversation:
    """Read a conversation, with the words it was asked in last and the answers to it."""
    return Conversation(
        id=row.id,
        team=row.team,
        person=row.person,
        network=row.network,
        flow=row.flow,
        occasion=row.occasion,
        opened_at=row.opened_at,
        state=State(row.state),
        turn=row.turn,
        asked=Asked(row.asked_step, words, row.asked_at) if row.asked_step else None,
        answers=answers,
    )


def row_of(conversation: Conversation, vault: Vault) -> dict[str, Any]:
    """Lay it out."""
    return {
        "id": conversation.id,
        "team": conversation.team,
        "person": conversation.person,
        "network": conversation.network,
        "flow": conversation.flow,
        "occasion": conversation.occasion,
        "opened_at": conversation.opened_at,
        **standing_of(conversation, vault),
    }


def standing_of(conversation: Conversation, vault: Vault) -> dict[str, Any]:
    """Lay out what changes as it goes on."""
    asked = conversation.asked
    words = asked.words if asked else None
    return {
        "state": conversation.state.value,
        "turn": conversation.turn,
        "asked_step": asked.step if asked else None,
        "asked_at": asked.at if asked else None,
        "asked_words": vault.seal_maybe(words, asked_cell(conversation.id)),
    }


def asked_cell(conversation: str) -> Cell:
    """Name the place of the words it was asked in last."""
    return Cell("conversation", conversation, "asked_words")
