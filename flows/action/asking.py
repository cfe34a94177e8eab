"""Asking once how an action went: a line beside the first weekly question after its day."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.action.fields import shown
from flows.action.ports import Action, ActionWork
from flows.action.rules import is_asked_beside
from flows.action.telling import TELL
from flows.conversation.state import Conversation
from flows.message import Block, Button, Buttons, Para, Quote
from flows.words import Words, shortened

_LOOK_BACK, _MOST, _LABEL = 12, 3, 40


@dataclass(frozen=True, slots=True)
class Asking:
    """Asks beside the weekly questions, which are those of these flows."""

    flows: tuple[str, ...]

    def beside(self, w: ActionWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Ask about what has come to its day since the question before."""
        due = self._due(w, conversation)[:_MOST]
        if not due:
            return ()
        quotes = (Quote(shown(each, say)) for each in due)
        return Para(say("action-asked", count=len(due))), *quotes, tell_buttons(due, say)

    def _due(self, w: ActionWork, conversation: Conversation) -> list[Action]:
        """Find them by when questions came, so that it is the same however often it is said."""
        person, network = conversation.person, conversation.network
        latest = w.conversations.latest(person, network, self.flows, _LOOK_BACK)
        if conversation.id not in {each.id for each in latest}:
            return []
        opened = conversation.opened_at
        before = max((each.opened_at for each in latest if each.opened_at < opened), default=None)
        mine = w.actions.open_of(person, network)
        return [each for each in mine if is_asked_beside(each, opened, before)]


def tell_buttons(actions: Sequence[Action], say: Words) -> Buttons:
    """Give one button for each; which one is meant stands on it when there are several."""
    if len(actions) == 1:
        ids = {"action": actions[0].id}
        return Buttons((Button(TELL, say("button-action-tell"), ids),))
    return Buttons(
        tuple(
            Button(
                TELL,
                say("button-action-tell-of", what=shortened(each.then, _LABEL)),
                {"action": each.id},
            )
            for each in actions
        )
    )
