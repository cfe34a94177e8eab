"""Going back to an earlier phase, or stopping with an issue: both are something learned."""

from dataclasses import dataclass
from datetime import datetime

from flows.conversation.beginning import Asking
from flows.conversation.flow import Flow, Step, Text
from flows.conversation.state import Answer, Conversation, State, Status
from flows.conversation.talk import Talk
from flows.cycle.ahead import PhaseAhead
from flows.cycle.phases import Phase
from flows.cycle.ports import CycleWork
from flows.cycle.programme import Programme
from flows.cycle.track import Spot, begun_again, gone_back, stopped
from flows.cycle.walking import spot_of, track_of
from flows.errors import Refused
from flows.message import (
    Block,
    Button,
    Buttons,
    ChoiceField,
    Errors,
    Filled,
    Form,
    Message,
    Note,
    Option,
    Para,
    TextField,
)
from flows.moments import local_day
from flows.outbox import Kind, Letter, Saying, ToPerson
from flows.parts import Part, Turn
from flows.people import Network, Place
from flows.words import Words, words

TURN = Flow("cycle-turn", (Step("reason", Text()),))
TURNED = "cycle.turned"
_STOP, _ANEW = "stop", "anew"
_NOT_OVER = (State.OPEN, State.PAUSED, State.RESTING)


@dataclass(frozen=True, slots=True)
class TurnCourse:
    """What somebody wrote when they turned back or stopped; it is never asked by itself."""

    flow: Flow = TURN

    def title(self, w: CycleWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Nothing stands around it."""
        del w, conversation, say
        return ()

    before = beside = below = resting = title

    def recalling(
        self, w: CycleWork, conversation: Conversation, step: Step, say: Words
    ) -> tuple[Block, ...]:
        """Nothing is quoted."""
        del w, conversation, step, say
        return ()

    def after(self, w: CycleWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say that it is kept, and who may read it."""
        del w
        ids = {"conversation": conversation.id}
        change = Button("conversation.form", say("button-conversation-change"), ids)
        return Para(say("cycle-turn-kept")), Buttons((change,))

    def ended(self, w: CycleWork, conversation: Conversation, now: datetime) -> None:
        """Nothing follows by itself."""

    def corrected(
        self, w: CycleWork, before: Conversation, after: Conversation, now: datetime
    ) -> None:
        """Nothing follows from other words."""

    def changed(self, w: CycleWork, conversation: Conversation, now: datetime) -> None:
        """Nothing was published of it."""


@dataclass(frozen=True, slots=True)
class Turning:
    """Lets people go back, stop, and begin anew."""

    talk: Talk

    def part(self) -> Part:
        """What this brings."""
        return Part(
            kinds={TURNED: Kind(_say_turned)},
            opens={"cycle.turn": _form},
            submits={"cycle.turn": self._turn},
            presses={"cycle.now": self._now},
        )

    def _turn(self, w: CycleWork, turn: Turn, filled: Filled) -> Errors | None:
        network, programme, at = _here(w, turn)
        to = filled["to"][0] if filled.get("to") else ""
        if to not in _ways(programme, at):
            return Errors({"to": words(turn.person.language)("form-missing")})
        track = track_of(w, turn.person.id, network.id)
        if to == _STOP and at is not None:
            w.cycles.take(stopped(track, at))
        elif to == _ANEW or at is None:
            w.cycles.take(begun_again(track, programme.phases(track.cycle)))
        else:
            w.cycles.take(gone_back(track, at, Phase(to)))
        self._keep(w, turn, network, to, "\n".join(filled.get("reason", ())))
        ids = {"network": network.id, "person": turn.person.id, "to": to}
        letter = Letter(network.team, TURNED, ids, ToPerson(turn.person.id))
        w.outbox.put(letter, turn.now)
        return None

    def _keep(self, w: CycleWork, turn: Turn, network: Network, to: str, reason: str) -> None:
        """Keep the reason with what somebody wrote; it is theirs alone, until they share it."""
        for each in w.conversations.of_person(turn.person.id, _NOT_OVER):
            if each.network == network.id and each.flow.startswith("cycle-"):
                self.talk.rest(w, each, State.LAPSED, turn.now)
        if not reason.strip():
            return
        asked = words(turn.person.language)("cycle-turn-reason")
        answer = Answer("reason", Status.ANSWERED, 1, turn.now, (reason.strip(),), asked)
        occasion = f"{to}:{turn.now.isoformat()}"
        w.conversations.add(
            Conversation(
                id=self.talk.new_id(),
                team=network.team,
                person=turn.person.id,
                network=network.id,
                flow=TURN.id,
                occasion=occasion,
                opened_at=turn.now,
                state=State.FINISHED,
                answers={answer.step: answer},
            )
        )

    def _now(self, w: CycleWork, turn: Turn) -> None:
        """Ask the questions of somebody's phase at once."""
        network, _, at = _here(w, turn)
        if at is None:
            raise Refused("cycle-not-walking")
        if PhaseAhead(self.talk).ask(w, turn.person, network, Asking(), turn.now) is None:
            raise Refused("cycle-phase-done")


def _form(w: CycleWork, turn: Turn) -> Form:
    network, programme, at = _here(w, turn)
    say = words(turn.person.language)
    options = tuple(Option(way, _label(way, say)) for way in _ways(programme, at))
    return Form(
        action="cycle.turn",
        title=say("cycle-turn-title"),
        parts=(
            Para(say("cycle-turn-explained")),
            ChoiceField("to", say("cycle-turn-to"), options),
            TextField("reason", say("cycle-turn-reason"), say("cycle-turn-hint"), optional=True),
            Note(say("conversation-no-names")),
        ),
        submit=say("cycle-turn-submit"),
        close=say("form-cancel"),
        ids={"network": network.id},
    )


def _here(w: CycleWork, turn: Turn) -> tuple[Network, Programme, Spot | None]:
    network = w.networks.get(turn.ids["network"])
    member = w.networks.member(network.id, turn.person.id)
    if member is None or member.place is not Place.ACTIVE or network.is_over:
        raise Refused("network-not-a-member", network=network.name)
    programme = w.cycles.programme(network.id)
    if programme is None:
        raise Refused("cycle-no-programme", network=network.name)
    if programme.on(local_day(turn.now, network.zone)) is None:
        raise Refused("cycle-not-walking")
    return network, programme, spot_of(w, turn.person.id, network.id, turn.now)


def _ways(programme: Programme, at: Spot | None) -> tuple[str, ...]:
    """List what can be chosen: earlier phases and stopping, or beginning anew."""
    if at is None:
        return (_ANEW,)
    phases = programme.phases(at.cycle)
    earlier = phases[: phases.index(at.phase)]
    return (*(phase.value for phase in reversed(earlier)), _STOP)


def _label(way: str, say: Words) -> str:
    if way in {_STOP, _ANEW}:
        return say(f"cycle-turn-{way}")
    return say("cycle-turn-back", phase=say(f"cycle-phase-{way}"))


def _say_turned(w: CycleWork, saying: Saying) -> Message | None:
    person = w.people.find(saying.ids["person"])
    if person is None:
        return None
    say, to = words(person.language), saying.ids["to"]
    ids = {"network": saying.ids["network"]}
    if to == _STOP:
        again = Button("cycle.turn", say("button-cycle-anew"), ids)
        return Message((Para(say("cycle-turned-stop")), Buttons((again,))))
    phase = say(f"cycle-phase-{Phase.ISSUE if to == _ANEW else to}")
    now = Button("cycle.now", say("button-cycle-now"), ids, "primary")
    return Message((Para(say("cycle-turned-back", phase=phase)), Buttons((now,))))
