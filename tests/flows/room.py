"""Somebody in their direct messages with the bot, at the desk: no Slack, no waiting."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

from flows.conversation.filing import Heard
from flows.conversation.state import Conversation, Source, State
from flows.cycle.phases import Phase
from flows.cycle.programme import TEMPLATES, Programme, Template, laid_out
from flows.desk import Desk
from flows.message import Form, Message
from flows.outbox import Mode, Saying
from flows.parts import Caller
from flows.people import Kind, Member, Network, Person, Place, Role
from flows.reflection.flow import PROMPTS
from flows.words import words
from storage.database import Database
from storage.delivery import DeliveryTable
from tests import claims

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
NETWORK = Network(
    "n1", "T1", "C1", "Kring", "Samen", "nl", "UTC", date(2026, 5, 1), date(2027, 1, 1)
)
SAY = words("nl")


class Room:
    """Somebody who takes part in a network; every letter is delivered at once."""

    def __init__(self, database: Database, programme: Programme | None = None) -> None:
        numbers = count(1)
        self.database = database
        self.desk = Desk(database, lambda: f"id{next(numbers)}", "nl")
        self.ts = 1000
        self.now = NOW
        self.said: list[tuple[Mode, Message]] = []
        person = Person("p1", "T1", "nl", "UTC", kind=Kind.MEMBER, looked_up_at=NOW)
        leads = Person("p2", "T1", "nl", "UTC", kind=Kind.MEMBER, looked_up_at=NOW)
        with database.write() as w:
            w.people.add(person, "U1")
            w.people.add(leads, "U2")
            w.networks.add(NETWORK)
            w.networks.put_member(Member("n1", "p1", "T1", Role.PARTICIPANT, Place.INVITED))
            w.networks.put_member(Member("n1", "p2", "T1", Role.FACILITATOR, Place.ACTIVE))
            if programme is not None:
                w.cycles.save(programme)
        self.desk.press(self.caller, "network.join", {"network": "n1", "person": "p1"})
        self.deliver()

    @property
    def caller(self) -> Caller:
        """Call as the one who takes part."""
        return Caller("T1", "U1", self.now)

    @property
    def leader(self) -> Caller:
        """Call as who leads."""
        return Caller("T1", "U2", self.now)

    def deliver(self) -> list[tuple[Mode, Message]]:
        """Send all letters that may go; gives what they say."""
        said: list[tuple[Mode, Message]] = []
        while True:
            claim = claims.claim(self.database, self.now)
            if claim is None:
                return said
            saying = Saying(claim.team, claim.ids, claim.mode, self.now)
            message = self.desk.say(claim.kind, saying)
            self.ts += 1
            with self.database.write() as w:
                if isinstance(message, Message):
                    said.append((claim.mode, message))
                    DeliveryTable(w.connection).sent(claim, "D1", f"{self.ts}.0")
                else:
                    DeliveryTable(w.connection).cancelled(claim)

    def pass_to(self, day: date) -> None:
        """Let time pass, to the afternoon of a day; nothing that was planned is done."""
        self.now = datetime.combine(day, NOW.time(), UTC)

    def type(self, text: str, thread_ts: str = "") -> Source:
        """Type something."""
        self.ts += 1
        source = Source("D1", f"{self.ts}.0")
        self.desk.hear(self.caller, Heard(f"Ev{self.ts}", text, source, thread_ts))
        self.said = self.deliver()
        return source

    def walk(self, template: Template = TEMPLATES[0], starts: date = NETWORK.starts) -> Programme:
        """Let the network have a programme."""
        stages = laid_out(template, starts, NETWORK.ends)
        programme = Programme("n1", "T1", template.id, stages)
        with self.database.write() as w:
            w.cycles.save(programme)
        return programme

    def begin(self, phase: Phase) -> None:
        """Ask the questions of a phase, on its first day."""
        stage = self.walk().stage(1, phase)
        assert stage is not None
        self.pass_to(stage.starts)
        self.said = self.press("cycle.now", network="n1")

    def turn(self, to: str) -> None:
        """Go back, stop or begin anew."""
        assert self.desk.submit(self.caller, "cycle.turn", {"network": "n1"}, {"to": (to,)}) is None
        self.deliver()

    def find(self, flow: str = "cycle-issue", occasion: str = "1") -> Conversation | None:
        """Find a conversation of theirs."""
        with self.database.read() as w:
            found: Conversation | None = w.conversations.find("p1", "n1", flow, occasion)
        return found

    def conversation(self, flow: str = "cycle-issue", occasion: str = "1") -> Conversation:
        """Give a conversation of theirs."""
        found = self.find(flow, occasion)
        assert found is not None
        return found

    def again(self, conversation: Conversation) -> Conversation:
        """Give a conversation as it is now."""
        with self.database.read() as w:
            found: Conversation | None = w.conversations.get(conversation.id)
        assert found is not None
        return found

    def weekly(self) -> Conversation:
        """Give their newest reflection."""
        with self.database.read() as w:
            newest: tuple[Conversation, ...] = w.conversations.latest("p1", "n1", PROMPTS, 1)
        return newest[0]

    def asked(self) -> str:
        """Give the step of their issue that is asked."""
        asked = self.conversation().asked
        return asked.step if asked else ""

    def ids(self, conversation: Conversation) -> dict[str, str]:
        """Give what the buttons under the question that is asked know."""
        asked = conversation.asked.step if conversation.asked else ""
        return {"conversation": conversation.id, "step": asked, "turn": str(conversation.turn)}

    def press(self, action: str, /, **ids: str) -> list[tuple[Mode, Message]]:
        """Press a button; without more, one about their issue."""
        self.desk.press(self.caller, action, ids or self.ids(self.conversation()))
        return self.deliver()

    def put_in(self, state: State, conversation: Conversation) -> Conversation:
        """Let a conversation be in a state."""
        after = replace(conversation, state=state)
        with self.database.write() as w:
            w.conversations.save(conversation, after)
        return after

    def fill_in(self, occasion: str = "1", **values: str) -> None:
        """Fill in the form of their issue."""
        ids = {"conversation": self.conversation(occasion=occasion).id}
        form = self.desk.open(self.caller, "conversation.form", ids)
        assert isinstance(form, Form)
        filled = {step: (value,) for step, value in values.items()}
        ids = dict(form.ids)
        assert self.desk.submit(self.caller, "conversation.form", ids, filled) is None
        self.deliver()


def words_in(said: list[tuple[Mode, Message]]) -> str:
    """Give all that was said, to look for words in."""
    return "\n".join(repr(message) for _, message in said)


def two_cycles(first: date, second: date) -> Programme:
    """Lay out two short cycles, one after the other."""
    one = laid_out(TEMPLATES[1], first, second - timedelta(1))
    two = laid_out(TEMPLATES[1], second, date(2027, 1, 1))
    return Programme("n1", "T1", "x", (*one, *(replace(each, cycle=2) for each in two)))
