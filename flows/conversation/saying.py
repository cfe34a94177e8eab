"""What the bot says in a conversation, worded at the moment it is sent."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from flows.conversation import engine
from flows.conversation.asking import past_blocks, question_blocks, step_words
from flows.conversation.beginning import ASK
from flows.conversation.flow import Text
from flows.conversation.later import may_snooze, snooze_blocks
from flows.conversation.ports import ConversationWork, KeptText
from flows.conversation.state import Asked, Conversation, State
from flows.conversation.talk import ENDING, OFFER, RESTING, Talk, takes_part
from flows.message import Block, Button, Buttons, Message, Note, Para
from flows.moments import local_day
from flows.outbox import Kind, Mode, NotYet, Saying
from flows.peace import LATE, in_peace
from flows.people import Person
from flows.words import Words, day_words, shortened, words

KEPT = "conversation.kept"
DELETED = "conversation.deleted"
SHARED_EDIT = "conversation.shared-edit"
_NAME = 40  # characters of a network that fit on a button


@dataclass(frozen=True, slots=True)
class Sayer:
    """Words the letters of conversations."""

    talk: Talk

    def kinds(self) -> dict[str, Kind]:
        """List them."""
        return {
            ASK: Kind(self._ask),
            ENDING: Kind(self.ending),
            RESTING: Kind(self._resting),
            OFFER: Kind(self._offer),
            KEPT: Kind(self._kept),
            DELETED: Kind(self._deleted),
            SHARED_EDIT: Kind(self._shared_edit),
        }

    def ask(self, w: ConversationWork, saying: Saying) -> Message | None:
        """Ask what is asked; nothing when it has been answered since."""
        conversation = w.conversations.get(saying.ids["conversation"])
        person = w.people.find(conversation.person) if conversation else None
        if conversation is None or person is None:
            return None
        say = words(person.language)
        if _is_asked(conversation, saying):
            again = self._again(w, conversation, say) if "again" in saying.ids else ()
            return Message((*again, *self._question(w, conversation, say)))
        if saying.mode is Mode.UPDATE:
            return Message(self._past(w, conversation, person, saying))
        return None

    def _ask(self, w: ConversationWork, saying: Saying) -> Message | NotYet | None:
        """Ask; what comes by itself, and not in time, waits for working hours."""
        wait = _wait(w, saying) if saying.mode is Mode.POST and "again" in saying.ids else None
        return wait or self.ask(w, saying)

    def ending(self, w: ConversationWork, saying: Saying) -> Message | None:
        """Say what stands at the end."""
        conversation = w.conversations.get(saying.ids["conversation"])
        if conversation is None or conversation.state is not State.FINISHED:
            return None
        say = words(w.people.get(conversation.person).language)
        return Message(self.talk.courses.of(w, conversation).after(w, conversation, say))

    def _resting(self, w: ConversationWork, saying: Saying) -> Message | None:
        """Say that a sitting is over, until it goes on."""
        conversation = w.conversations.get(saying.ids["conversation"])
        if conversation is None:
            return None
        say = words(w.people.get(conversation.person).language)
        if conversation.state is not State.RESTING and saying.mode is not Mode.UPDATE:
            return None
        rests = self.talk.courses.of(w, conversation).resting(w, conversation, say)
        went_on = (Note(say("conversation-went-on")),)
        said = rests if conversation.state is State.RESTING else went_on
        return Message((*said, *_which_network(w, conversation, say)))

    def _question(
        self, w: ConversationWork, conversation: Conversation, say: Words
    ) -> tuple[Block, ...]:
        course = self.talk.courses.of(w, conversation)
        asked = conversation.asked
        step = course.flow.step(asked.step) if asked else None
        blocks: list[Block] = []
        begins = _begins(w, conversation, conversation.turn)
        if begins:
            blocks.extend(course.title(w, conversation, say))
            blocks.extend(course.before(w, conversation, say))
        if step is not None:
            recalled = course.recalling(w, conversation, step, say)
            blocks.extend(question_blocks(course.flow, step, conversation, say, recalled))
        elif asked is not None:
            blocks.append(Para(asked.words, strong=True))
        if begins:
            along = _as_of_week(w, conversation, conversation.turn)
            blocks.extend(course.beside(w, along, say) if along else ())
            blocks.extend(course.below(w, conversation, say))
        return (*blocks, *_which_network(w, conversation, say))

    def _again(
        self, w: ConversationWork, conversation: Conversation, say: Words
    ) -> tuple[Block, ...]:
        """Say of a question that rested that this is it, and which one it was."""
        title = self.talk.courses.of(w, conversation).title(w, conversation, say)
        day = local_day(conversation.opened_at, w.people.get(conversation.person).zone)
        opened = day_words(day, w.people.get(conversation.person).language)
        return (
            *title,
            Note(say("conversation-again")),
            Note(say("conversation-first-asked", day=opened)),
        )

    def _past(
        self, w: ConversationWork, conversation: Conversation, person: Person, saying: Saying
    ) -> tuple[Block, ...]:
        """Show what became of a question; the heading of a first one stays above it."""
        course, say = self.talk.courses.of(w, conversation), words(person.language)
        turn = int(saying.ids["turn"])
        title = course.title(w, conversation, say) if _begins(w, conversation, turn) else ()
        step, still_in = saying.ids["step"], takes_part(w, conversation)
        became = past_blocks(course.flow, step, conversation, say, takes_part=still_in)
        if still_in and may_snooze(conversation, person, saying.ids["turn"]):
            became = (became[0], *snooze_blocks(w, conversation, person, saying.now, say))
        along = _as_of_week(w, conversation, turn) if still_in else None
        return (
            *title,
            *became,
            *(course.beside(w, along, say) if along else ()),
            *_which_network(w, conversation, say),
        )

    def _offer(self, w: ConversationWork, saying: Saying) -> Message | None:
        conversation = w.conversations.get(saying.ids["conversation"])
        if conversation is None:
            return None
        say = words(w.people.get(conversation.person).language)
        ids = {"conversation": conversation.id}
        yes = Button("conversation.reopen", say("button-conversation-reopen"), ids, "primary")
        return Message((Para(say("conversation-offer")), Buttons((yes,))))

    def _kept(self, w: ConversationWork, saying: Saying) -> Message | None:
        """Ask where a text belongs that came without an open question."""
        kept = w.kept.get(saying.ids["text"])
        if kept is None:
            return _chosen(w, saying)
        say = words(w.people.get(kept.person).language)
        networks = w.networks.of_person(kept.person)
        goes_on, buttons = self._going_on(w, kept, say, len(networks))
        buttons += [
            Button(
                "conversation.place",
                say("button-conversation-place", flow=_title(w, each, say, len(networks))),
                {"text": kept.id, "conversation": each.id},
            )
            for each in w.conversations.of_person(kept.person, (State.OPEN, State.PAUSED))[:3]
        ]
        buttons += [
            Button(
                "reflection.own",
                say("button-reflection-own", network=shortened(network.name, _NAME)),
                {"text": kept.id, "network": network.id},
            )
            for network, _ in networks[:3]
        ]
        ids, why = {"text": kept.id}, saying.ids["why"]
        key = f"conversation-kept-{why if buttons else 'nowhere'}"
        drop = Button("conversation.drop", say("button-conversation-drop"), ids)
        ways = Buttons((*_other_ways(why, ids, say), *buttons, drop))
        return Message((Para(say(key)), *goes_on, ways))

    def _going_on(
        self, w: ConversationWork, kept: KeptText, say: Words, networks: int
    ) -> tuple[list[Note], list[Button]]:
        """Offer the next question of what rests: who types on wants to go on."""
        resting = w.conversations.of_person(kept.person, (State.RESTING,))
        newest = max(resting, key=lambda each: each.opened_at, default=None)
        flow = self.talk.flow(w, newest) if newest and takes_part(w, newest) else None
        step = engine.position(flow, newest) if flow and newest else None
        if newest is None or flow is None or step is None or not isinstance(step.question, Text):
            return [], []
        about = {
            "flow": _title(w, newest, say, networks),
            "question": step_words(flow, step, say),
        }
        ids = {"text": kept.id, "conversation": newest.id, "step": step.id}
        label = say("button-conversation-place-next")
        button = Button("conversation.place", label, ids, "primary")
        return [Note(say("conversation-kept-goes-on", **about))], [button]

    def _deleted(self, w: ConversationWork, saying: Saying) -> Message | None:
        conversation = w.conversations.get(saying.ids["conversation"])
        if conversation is None or not conversation.value(saying.ids["step"]):
            return None
        say = words(w.people.get(conversation.person).language)
        ids = {"conversation": conversation.id, "step": saying.ids["step"]}
        remove = Button("conversation.withdraw", say("button-conversation-withdraw"), ids, "danger")
        look = Button("conversation.form", say("button-conversation-look"), ids)
        return Message((Para(say("conversation-deleted")), Buttons((look, remove))))

    def _shared_edit(self, w: ConversationWork, saying: Saying) -> Message | None:
        kept = w.kept.get(saying.ids["text"])
        if kept is None:
            return _chosen(w, saying)
        say = words(w.people.get(kept.person).language)
        conversation = w.conversations.get(saying.ids["conversation"])
        held = conversation.answers.get(saying.ids["step"]) if conversation else None
        added = "add" if held is None or kept.source not in held.sources else "edit"
        yes = Button("conversation.edit-shared", say("button-conversation-edit-shared"), saying.ids)
        no = Button("conversation.drop", say("button-conversation-leave"), {"text": kept.id})
        return Message((Para(say(f"conversation-shared-{added}")), Buttons((yes, no))))


def _wait(w: ConversationWork, saying: Saying) -> NotYet | None:
    conversation = w.conversations.get(saying.ids["conversation"])
    asked = conversation.asked if conversation else None
    if conversation is None or asked is None or saying.now - asked.at <= LATE:
        return None
    network = w.networks.get(conversation.network)
    return in_peace(w.people.get(conversation.person), saying.now, *network.rest)


def _other_ways(why: str, ids: Mapping[str, str], say: Words) -> tuple[Button, ...]:
    """Offer what somebody may have meant instead of an answer."""
    if why == "stop":
        return (Button("conversation.stop", say("button-conversation-stop"), ids, "primary"),)
    if why == "away":
        return (Button("network.away", say("button-network-away"), ids, "primary"),)
    if why == "paused":
        return (Button("privacy.resume", say("button-privacy-resume"), style="primary"),)
    return ()


def _chosen(w: ConversationWork, saying: Saying) -> Message | None:
    """Take the buttons away from a message about a text that found its place, or was let go."""
    person = w.people.find(saying.ids.get("person", ""))
    if saying.mode is Mode.POST or person is None:
        return None
    return Message((Note(words(person.language)("conversation-chosen")),))


def _title(w: ConversationWork, conversation: Conversation, say: Words, networks: int) -> str:
    """Name a conversation on a button; with its network for whoever is in several."""
    title = say(f"{conversation.flow}-title")
    if networks <= 1:
        return title
    name = w.networks.get(conversation.network).name
    return say("conversation-in", title=title, network=shortened(name, _NAME))


def _which_network(
    w: ConversationWork, conversation: Conversation, say: Words
) -> tuple[Block, ...]:
    """Name the network to whoever is in several."""
    if len(w.networks.of_person(conversation.person)) <= 1:
        return ()
    name = w.networks.get(conversation.network).name
    return (Note(say("conversation-network", network=name)),)


def _begins(w: ConversationWork, conversation: Conversation, turn: int) -> bool:
    """Tell whether a turn began a conversation, or was the question of a week."""
    return turn == 1 or w.weeks.asked_at(conversation.id, turn) is not None


def _as_of_week(w: ConversationWork, conversation: Conversation, turn: int) -> Conversation | None:
    """Give a conversation as it was when a turn of it was the question of a week, if it was."""
    at = w.weeks.asked_at(conversation.id, turn)
    return replace(conversation, turn=turn, asked=Asked("", "", at)) if at else None


def _is_asked(conversation: Conversation, saying: Saying) -> bool:
    asked = conversation.asked
    return (
        conversation.state is State.OPEN
        and asked is not None
        and asked.step == saying.ids["step"]
        and str(conversation.turn) == saying.ids["turn"]
    )
