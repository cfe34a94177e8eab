"""The conversations of a weekly reflection, and one that somebody begins by themselves."""

from dataclasses import dataclass, replace
from datetime import datetime

from flows.beside import Beside, all_beside
from flows.conversation import engine
from flows.conversation.flow import Flow
from flows.conversation.state import Conversation, read_by
from flows.digest.ports import DigestWork
from flows.digest.updates import renew_digests
from flows.message import Block, Button, Buttons, Heading, Note, Para
from flows.moments import monday_of
from flows.reflection.bundle import bundled, earlier, welcome_back
from flows.reflection.flow import OWN_FLOW, wrote_something
from flows.visibility import offered_to, readers_of
from flows.words import Words, short_day_words, weekday_words


@dataclass(frozen=True, slots=True)
class ReflectionCourse:
    """One reflection."""

    flow: Flow
    besides: tuple[Beside, ...] = ()

    def title(self, w: DigestWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Name the network."""
        if self.flow.id == OWN_FLOW:
            return ()
        name = w.networks.get(conversation.network).name
        return (Heading(say("reflection-title", network=name)),)

    def before(self, w: DigestWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Greet, and bundle what else wants attention."""
        if self.flow.id == OWN_FLOW:
            return ()
        person = w.people.get(conversation.person)
        monday = short_day_words(monday_of(conversation.occasion), person.language)
        older = earlier(w, conversation)
        return (
            *welcome_back(w, conversation, older, say),
            Para(say("reflection-before", name=w.people.name(person.id), monday=monday)),
            *bundled(w, conversation, older, say),
            *all_beside(self.besides, w, conversation, say),
        )

    def below(self, w: DigestWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say why this came."""
        if self.flow.id == OWN_FLOW:
            return ()
        person = w.people.get(conversation.person)
        network = w.networks.get(conversation.network)
        when = {
            "day": weekday_words(person.weekday, person.language),
            "hour": f"{person.hour:%H:%M}",
        }
        why = Note(say("reflection-why", network=network.name, **when))
        return why, Buttons((Button("privacy.why", say("button-privacy-why")),))

    def after(self, w: DigestWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Thank, and say who can read it."""
        current = engine.current_answers(self.flow, conversation)
        network = w.networks.get(conversation.network)
        ids = {"conversation": conversation.id}
        if not wrote_something({step: each.value for step, each in current.items()}):
            return (Para(say("reflection-skipped")),)
        who = read_by(each for step, each in current.items() if step != "readers")
        return (
            Para(say("reflection-thanks")),
            Para(say(f"reflection-read-by-{who}", network=network.name)),
            Buttons(
                (
                    Button("conversation.readers", say("button-conversation-readers"), ids),
                    Button("conversation.form", say("button-conversation-change"), ids),
                )
            ),
        )

    def ended(self, w: DigestWork, conversation: Conversation, now: datetime) -> None:
        """Let the choice of readers hold for all that was written."""
        self._open_up(w, conversation, now)

    def corrected(
        self, w: DigestWork, before: Conversation, after: Conversation, now: datetime
    ) -> None:
        """Let another choice of readers hold too."""
        if before.value("readers") != after.value("readers"):
            self._open_up(w, after, now)

    def _open_up(self, w: DigestWork, conversation: Conversation, now: datetime) -> None:
        chosen = conversation.value("readers")
        current = engine.current_answers(self.flow, conversation)
        known = offered_to(w, conversation.person, conversation.network)
        readers = readers_of(chosen if "readers" in current else (), known)
        open_up = conversation
        for answer in current.values():
            if answer.step != "readers" and answer.readers != readers:
                open_up = open_up.put(replace(answer, readers=readers))
        if open_up != conversation:
            w.conversations.save(conversation, open_up)
            self.changed(w, open_up, now)

    def changed(self, w: DigestWork, conversation: Conversation, now: datetime) -> None:
        """Bring the digests up to date."""
        renew_digests(w, conversation, now)
