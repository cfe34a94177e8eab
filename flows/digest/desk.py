"""The weekly digest to a network's channel: what people chose to share this week."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from flows.conversation import engine
from flows.conversation.course import Courses
from flows.conversation.flow import READERS
from flows.conversation.state import Answer, Conversation
from flows.digest.planning import HOUR, digests, looks_back
from flows.digest.ports import DigestWork, Item, Points
from flows.digest.trying import TryingDigest
from flows.digest.updates import DIGEST, RECAP, copy_key, digest_key
from flows.errors import Refused
from flows.message import Block, Heading, Message, Note, Para, Quote
from flows.moments import Due, Window, ahead, iso_week
from flows.outbox import Kind, Letter, Mode, Saying, ToChannel, ToPerson
from flows.parts import Part, Turn, together
from flows.people import Network, Place, Standing
from flows.store import NewId
from flows.visibility import Relation, may_read, reads_along
from flows.words import Words, shortened, words

_LONGEST = 15
_LONGEST_QUOTE = 300
_SUCCESS, _LEARNED, _PLAN = "digest-successes", "digest-learned", "digest-plans"
_TRYING = "digest-experiments"
_BY_STEP = {"success": _SUCCESS, "better": _PLAN, "did": _TRYING, "next": _TRYING}
_OF_PHASE = {
    "cycle-lessons": ("know", "digest-lessons"),
    "cycle-lasting": ("does", "digest-changes"),
    "cycle-experiment": ("do", _TRYING),
    "cycle-issue": ("issue", "digest-issues"),
}
"""The one sentence that stands for a phase, and its heading; the card itself is in the channel."""
_HEADINGS = (_SUCCESS, _LEARNED, _PLAN, *(heading for _, heading in _OF_PHASE.values()))


@dataclass(frozen=True, slots=True)
class Digest:
    """Makes and words digests; what stands in the channel as a card is not told twice."""

    courses: Courses
    new_id: NewId
    points: Points
    card_key: Callable[[str], str]

    def part(self) -> Part:
        """What this subject brings."""
        own = Part(
            kinds={DIGEST: Kind(self.say, repeatable=True), RECAP: Kind(self._recap)},
            presses={"digest.catch-up": _catch_up},
            fires={DIGEST: self.fire},
            plans=(plan,),
        )
        return together((own, TryingDigest(self.digest_now).part()))

    def fire(self, w: DigestWork, due: Due, now: datetime) -> None:
        """Fix what goes in; a week with nothing to say sends nothing; a late one is still sent."""
        network = w.networks.get(due.ids["network"])
        if network.standing is not Standing.RUNNING or due.day > network.ends:
            return
        opens = network.calendar.next_open(now)
        if opens > now:
            w.due.put_off(replace(due, at=opens))
            return
        items = self._items(w, network, now)
        if not items:
            return
        digest = self.new_id()
        w.digests.add(digest, network.team, network.id, iso_week(due.day), items)
        to = ToChannel(network.channel)
        ids = {"digest": digest}
        letter = Letter(network.team, DIGEST, ids, to, digest_key(digest), urgent=False)
        w.outbox.put(letter, now)

    def say(self, w: DigestWork, saying: Saying) -> Message | None:
        """Word a digest from what may still be read."""
        network = w.networks.get(w.digests.network(saying.ids["digest"]))
        blocks = self._blocks(w, network, w.digests.items(saying.ids["digest"]))
        if blocks:
            return Message(blocks)
        gone = Message((Note(words(network.language)("withdrawn")),))
        return gone if saying.mode is Mode.UPDATE else None

    def digest_now(self, w: DigestWork, network: Network, now: datetime) -> tuple[Block, ...]:
        """Word the digest that would go out now; nothing when there is nothing to say."""
        return self._blocks(w, network, self._items(w, network, now))

    def _items(self, w: DigestWork, network: Network, now: datetime) -> list[Item]:
        """List what goes in; nothing when all of it has been told before."""
        before = w.digests.published(network.id)
        items = [*self._fresh(w, network, now), *self.points.items(w, network, before)]
        return [] if before.issuperset(items) else items

    def _fresh(self, w: DigestWork, network: Network, now: datetime) -> list[Item]:
        """Find what may be published and was not before."""
        before = w.digests.published(network.id)
        items = [
            Item(conversation.id, answer.step)
            for conversation in w.conversations.readable(network.id, looks_back(network, now))
            for answer in self._to_publish(w, conversation)
            if Item(conversation.id, answer.step) not in before
        ]
        return items[:_LONGEST]

    def _blocks(self, w: DigestWork, network: Network, items: Sequence[Item]) -> tuple[Block, ...]:
        say = words(network.language)
        cards = [item for item in items if w.outbox.knows(self.card_key(item.conversation))]
        parts = self._parts(w, [item for item in items if item not in cards], say)
        for item in items:
            if item.is_point:
                parts += self.points.blocks(w, item, say, network.language)
        parts += self._cards(w, cards, say)
        return (*_opening(network.name, say), *parts, *_closing(say)) if parts else ()

    def _cards(self, w: DigestWork, cards: Iterable[Item], say: Words) -> tuple[Block, ...]:
        """Count the cards that stand in the channel themselves, and can still be read there."""
        found = ((w.conversations.get(item.conversation), item.step) for item in cards)
        many = sum(bool(held and self._readable(w, held, step)) for held, step in found)
        return (Para(say("digest-cards", cards=many)),) if many else ()

    def _recap(self, w: DigestWork, saying: Saying) -> Message | None:
        """Word what was shared until now, for somebody who came later."""
        person = w.people.find(saying.ids["person"])
        if person is None:
            return None
        network = w.networks.get(saying.ids["network"])
        say = words(person.language)
        if not reads_along(w, person.id, network.id):
            return Message((Note(say("withdrawn")),))
        items = [
            item
            for digest in w.digests.of_network(network.id)
            for item in w.digests.items(digest)
            if not item.is_point
        ]
        heading = Heading(say("digest-recap-title", network=network.name))
        parts = self._parts(w, items[-_LONGEST:], say)
        if not parts:
            return Message((heading, Para(say("digest-recap-nothing"))))
        return Message((heading, *parts, Note(say("digest-note"))))

    def _parts(self, w: DigestWork, items: Iterable[Item], say: Words) -> list[Block]:
        """Give what may still be read, under its headings."""
        found: dict[str, list[Block]] = {heading: [] for heading in _HEADINGS}
        for item in items:
            conversation = w.conversations.get(item.conversation)
            answer = self._readable(w, conversation, item.step) if conversation else None
            if conversation and answer:
                name = w.people.name(conversation.person)
                quote = Quote(shortened("\n".join(answer.value), _LONGEST_QUOTE), name)
                found[_heading(conversation, answer)].append(quote)
        return _under_headings(found, say)

    def _to_publish(self, w: DigestWork, conversation: Conversation) -> list[Answer]:
        """Take from a phase only its one sentence; from a reflection all that is shared."""
        current = engine.current_answers(self.courses.of(w, conversation).flow, conversation)
        shared = [each for each in current.values() if may_read(each.readers, Relation.MEMBER)]
        if conversation.flow.startswith("cycle-"):
            step, _ = _OF_PHASE.get(conversation.flow, ("", ""))
            return [each for each in shared if each.step == step]
        return [each for each in shared if each.step != READERS]

    def _readable(self, w: DigestWork, conversation: Conversation, step: str) -> Answer | None:
        shared = {each.step: each for each in self._to_publish(w, conversation)}
        return shared.get(step)


def plan(w: DigestWork, window: Window) -> Iterator[Due]:
    """Give the moments of the digests."""
    for network in w.networks.running():
        yield from _in_network(network, window)


def replan_in(w: DigestWork, network: Network, now: datetime) -> None:
    """Plan anew after a network's dates or rest changed; one that comes late still comes."""
    w.due.call_off(network.id, DIGEST, after=now)
    if network.standing is Standing.RUNNING:
        w.due.plan(*_in_network(network, ahead(now)))


def _in_network(network: Network, window: Window) -> Iterator[Due]:
    for day, at in digests(network, window):
        ids = {"network": network.id}
        key = f"digest:{network.id}:{iso_week(day)}"
        yield Due(key, network.team, DIGEST, ids, day, HOUR, network.zone, at)


def _heading(conversation: Conversation, answer: Answer) -> str:
    if conversation.flow in _OF_PHASE:
        return _OF_PHASE[conversation.flow][1]
    return _BY_STEP.get(answer.step, _LEARNED)


def _opening(name: str, say: Words) -> tuple[Block, ...]:
    return (Heading(say("digest-title", network=name)),)


def _catch_up(w: DigestWork, turn: Turn) -> None:
    """Show what was shared until now to somebody who takes part."""
    network = w.networks.get(turn.ids["network"])
    member = w.networks.member(network.id, turn.person.id)
    if member is None or member.place is not Place.ACTIVE:
        raise Refused("network-not-a-member", network=network.name)
    ids = {"network": network.id, "person": turn.person.id}
    key = copy_key(RECAP, network.id, turn.now, turn.person.id)
    w.outbox.put(Letter(network.team, RECAP, ids, ToPerson(turn.person.id), key), turn.now)


def _under_headings(found: dict[str, list[Block]], say: Words) -> list[Block]:
    return [
        block
        for heading, quotes in found.items()
        if quotes
        for block in (Para(say(heading), strong=True), *quotes)
    ]


def _closing(say: Words) -> tuple[Block, ...]:
    return (Para(say("digest-question")), Note(say("digest-note")))
