"""The conversations of a weekly reflection, and one that somebody begins by themselves."""

from dataclasses import dataclass
from datetime import datetime

from flows.beside import Around, laid, laid_along
from flows.conversation import engine
from flows.conversation.flow import READERS, Flow, Step
from flows.conversation.offering import opened
from flows.conversation.state import Conversation, read_by
from flows.digest.ports import DigestWork
from flows.digest.updates import renew_digests
from flows.message import Block, Button, Buttons, Heading, Para
from flows.people import Network
from flows.reflection.coming import was_last
from flows.reflection.flow import OWN_FLOW, wrote_something
from flows.visibility import offered_to
from flows.words import Words, day_words


@dataclass(frozen=True, slots=True)
class ReflectionCourse:
    """One reflection."""

    flow: Flow
    around: Around

    def title(self, w: DigestWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Name the network."""
        if self.flow.id == OWN_FLOW:
            return ()
        name = w.networks.get(conversation.network).name
        return (Heading(say("reflection-title", network=name)),)

    def before(self, w: DigestWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say what goes above every weekly question."""
        if self.flow.id == OWN_FLOW:
            return ()
        return laid(self.around.above, w, conversation, say)

    def beside(self, w: DigestWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Keep what came along with a weekly question."""
        return laid_along(self.around.along, w, conversation, say)

    def recalling(
        self, w: DigestWork, conversation: Conversation, step: Step, say: Words
    ) -> tuple[Block, ...]:
        """Nothing is quoted."""
        del w, conversation, step, say
        return ()

    def below(self, w: DigestWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say what goes below every weekly question."""
        if self.flow.id == OWN_FLOW:
            return ()
        return laid(self.around.below, w, conversation, say)

    def resting(self, w: DigestWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Nothing: there is one sitting."""
        del w, conversation, say
        return ()

    def after(self, w: DigestWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Thank, and say who can read it."""
        current = engine.current_answers(self.flow, conversation)
        network = w.networks.get(conversation.network)
        ids = {"conversation": conversation.id}
        if not wrote_something({step: each.value for step, each in current.items()}):
            return (Para(say("reflection-skipped")),)
        who = read_by(each for step, each in current.items() if step != READERS)
        return (
            Para(self._thanks(w, conversation, network, say)),
            Para(say(f"reflection-read-by-{who}", network=network.name)),
            Buttons(
                (
                    Button("conversation.readers", say("button-conversation-readers"), ids),
                    Button("conversation.form", say("button-conversation-change"), ids),
                )
            ),
        )

    def _thanks(
        self, w: DigestWork, conversation: Conversation, network: Network, say: Words
    ) -> str:
        """Thank, until the next time; after the last one, for having taken part."""
        person = w.people.get(conversation.person)
        member = w.networks.member(network.id, person.id)
        at = max(each.at for each in conversation.answers.values())
        is_asked = self.flow.id != OWN_FLOW
        if is_asked and was_last(w, person, network, member, at):
            ends = day_words(network.ends, person.language)
            return say("reflection-last", network=network.name, ends=ends)
        return say("reflection-thanks")

    def ended(self, w: DigestWork, conversation: Conversation, now: datetime) -> None:
        """Let the choice of readers hold for all that was written."""
        self._open_up(w, conversation, now)

    def corrected(
        self, w: DigestWork, before: Conversation, after: Conversation, now: datetime
    ) -> None:
        """Let another choice of readers hold too."""
        if before.value(READERS) != after.value(READERS):
            self._open_up(w, after, now)

    def _open_up(self, w: DigestWork, conversation: Conversation, now: datetime) -> None:
        known = offered_to(w, conversation.person, conversation.network)
        open_up = opened(self.flow, conversation, known, now)
        if open_up != conversation:
            w.conversations.save(conversation, open_up)
            self.changed(w, open_up, now)

    def changed(self, w: DigestWork, conversation: Conversation, now: datetime) -> None:
        """Bring the digests up to date."""
        renew_digests(w, conversation, now)
