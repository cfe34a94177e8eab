"""The conversation of a phase: what stands around its questions, and its card at the end."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flows.action.ports import PlanStep
from flows.beside import Around, Beside, laid, laid_along
from flows.conversation import engine
from flows.conversation.asking import shown
from flows.conversation.flow import READERS, Flow, Step
from flows.conversation.state import Answer, Conversation
from flows.cycle.cards import (
    bring_up_to_date,
    card,
    ending_buttons,
    label,
    opened_up,
    read_by_whom,
)
from flows.cycle.phases import EARLIER, FLOWS, Phase
from flows.cycle.ports import CycleWork
from flows.cycle.track import cycle_of, is_of_issue
from flows.cycle.walking import RUNS, go_on, passed_by, spot_of
from flows.message import Block, Button, Buttons, Heading, Note, Para, Quote
from flows.moments import local_day
from flows.people import Person
from flows.words import Words, day_words, month_words

_PLAN, _DECISION = "plan", "decision"
_WEEK = timedelta(weeks=1)
Planned = Callable[[Any, Person, str, str, Words], tuple[Block, ...]]
"""Tells that a step stands among somebody's actions, with a way to change it."""


@dataclass(frozen=True, slots=True)
class PhaseCourse:
    """One phase."""

    phase: Phase
    flow: Flow
    around: Around
    plan_step: PlanStep
    planned: Planned

    def title(self, w: CycleWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Name the phase, and which one of how many it is."""
        heading = Heading(say(f"{self.flow.id}-title"))
        programme = w.cycles.programme(conversation.network)
        phases = programme.phases(cycle_of(conversation.occasion)) if programme else ()
        if self.phase not in phases:
            return (heading,)
        at = phases.index(self.phase) + 1
        return heading, Note(say("cycle-where", at=at, all=len(phases)))

    def before(self, w: CycleWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say what this phase is for, the first time; greet, when it is a question of the week."""
        name = w.people.name(conversation.person)
        network = w.networks.get(conversation.network).name
        about = say(f"{self.flow.id}-before", network=network)
        if conversation.turn > 1:
            key = "cycle-goes-on" if conversation.answers else "cycle-still-open"
            about = say(key, name=name)
        return (
            *self._weekly(self.around.above, w, conversation, say),
            *self._passed_by(w, conversation, say),
            Para(about),
            Note(say("conversation-no-names")),
        )

    def beside(self, w: CycleWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Keep what came along with a weekly question."""
        return laid_along(self.around.along, w, conversation, say)

    def recalling(
        self, w: CycleWork, conversation: Conversation, step: Step, say: Words
    ) -> tuple[Block, ...]:
        """Quote what somebody wrote before about the same; all of it to who chooses its readers."""
        if step.id == READERS:
            answers = tuple(engine.current_answers(self.flow, conversation).values())
            return Note(say("cycle-recall-lesson")), *card(self.flow, answers, say)
        phase, asked = EARLIER.get((self.phase, step.id), (self.phase, step.id))
        found = _latest(w, conversation, phase, asked)
        if found is None and conversation.turn == 1 and passed_by(w, conversation, self.phase):
            phase, asked = Phase.ISSUE, "issue"
            found = _latest(w, conversation, phase, asked)
        if found is None:
            return ()
        flow, answer = FLOWS[phase], found
        person = w.people.get(conversation.person)
        month = month_words(local_day(answer.at, person.zone), person.language)
        known = flow.step(asked)
        text = shown(flow, known, answer.value, say) if known else "\n".join(answer.value)
        about = label(flow, answer, say)
        return Note(say("cycle-recall", month=month, about=about)), Quote(text)

    def below(self, w: CycleWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say why this came, when it came by itself."""
        return self._weekly(self.around.below, w, conversation, say)

    def resting(self, w: CycleWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say that this is enough for now, and how to go on."""
        ids = {"conversation": conversation.id}
        steps = engine.relevant(self.flow, conversation)
        sure = [step for step in steps if step.question and step.only_if is None]
        left = [step for step in sure if not conversation.settled(step.id)]
        key = "cycle-resting" if _comes_back(w, conversation) else "cycle-resting-alone"
        more = Button("conversation.reopen", say("button-cycle-go-on"), ids, "primary")
        change = Button("conversation.form", say("button-conversation-change"), ids)
        return Para(say(key, left=len(left))), Buttons((more, change))

    def after(self, w: CycleWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Show the card to its writer, with the choice to share it, and what comes next."""
        answers = tuple(engine.current_answers(self.flow, conversation).values())
        if not answers:
            return (Para(say("cycle-nothing-written")), *self._next(w, conversation, say))
        return (
            Heading(say(f"{self.flow.id}-card")),
            *card(self.flow, answers, say),
            Para(read_by_whom(w, self.flow, conversation, say)),
            Buttons(ending_buttons(w, self.flow, conversation, say)),
            *self._planned(w, conversation, say),
            *self._next(w, conversation, say),
        )

    def ended(self, w: CycleWork, conversation: Conversation, now: datetime) -> None:
        """Let a lesson be read by whom its writer chose, and note the plan of an experiment.

        Who was behind goes on to the next phase.
        """
        opened_up(w, self.flow, conversation, now)
        go_on(w, conversation, self.phase, now)
        step = self._plan(conversation)
        if step:
            person = w.people.get(conversation.person)
            network = w.networks.get(conversation.network)
            self.plan_step(w, person, network, step, now)

    def corrected(
        self, w: CycleWork, before: Conversation, after: Conversation, now: datetime
    ) -> None:
        """Let another choice of readers hold too."""
        if before.value(READERS) != after.value(READERS):
            opened_up(w, self.flow, after, now)

    def changed(self, w: CycleWork, conversation: Conversation, now: datetime) -> None:
        """Bring what was shared up to date."""
        bring_up_to_date(w, conversation, now)

    def _passed_by(self, w: CycleWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say why a phase comes after one that was not finished: nothing needs catching up."""
        programme = w.cycles.programme(conversation.network)
        begins = conversation.turn == 1 and passed_by(w, conversation, self.phase)
        if programme is None or not begins:
            return ()
        at = programme.phases(cycle_of(conversation.occasion)).index(self.phase) + 1
        return (Para(say("cycle-passed-by", at=at, phase=say(f"cycle-phase-{self.phase}"))),)

    def _plan(self, conversation: Conversation) -> str:
        """Give the step of an experiment, which is one of its writer's actions too."""
        current = engine.current_answers(self.flow, conversation)
        is_plan = self.phase is Phase.EXPERIMENT and _PLAN in current
        return "\n".join(current[_PLAN].value) if is_plan else ""

    def _planned(self, w: CycleWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        step, person = self._plan(conversation), w.people.get(conversation.person)
        return self.planned(w, person, conversation.network, step, say) if step else ()

    def _weekly(
        self, which: tuple[Beside, ...], w: CycleWork, conversation: Conversation, say: Words
    ) -> tuple[Block, ...]:
        is_weekly = w.weeks.asked_at(conversation.id, conversation.turn) is not None
        return laid(which, w, conversation, say) if is_weekly else ()

    def _next(self, w: CycleWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say when the next phase begins; who sees again what the problem is can go back."""
        return *self._decided(conversation, say), *self._following(w, conversation, say)

    def _decided(self, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        """Say what a decision other than going on leads to, and let it be done now."""
        answer = engine.current_answers(self.flow, conversation).get(_DECISION)
        if answer is None or answer.value == ("go-on",):
            return ()
        (decided,) = answer.value
        ids = {"network": conversation.network}
        turn = Button("cycle.turn", say(f"button-cycle-decided-{decided}"), ids)
        return Para(say(f"cycle-decided-{decided}")), Buttons((turn,))

    def _following(self, w: CycleWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
        ids = {"network": conversation.network}
        programme = w.cycles.programme(conversation.network)
        here = programme.stage(cycle_of(conversation.occasion), self.phase) if programme else None
        after = programme.after(here) if programme and here else None
        if after is None:
            return (Note(say("cycle-last")),) if here else ()
        person, about = (
            w.people.get(conversation.person),
            {"phase": say(f"cycle-phase-{after.phase}")},
        )
        if after.starts <= local_day(_last_at(conversation), person.zone):
            now = Button("cycle.now", say("button-cycle-now"), ids)
            return Para(say("cycle-next-now", **about)), Buttons((now,))
        day = day_words(after.starts, person.language)
        return (Note(say("cycle-next", day=day, **about)),)


def _comes_back(w: CycleWork, conversation: Conversation) -> bool:
    """Tell whether the rest comes along with the next weekly question, a week on."""
    at = conversation.answers.values()
    next_one = max((each.at for each in at), default=conversation.opened_at) + _WEEK
    network = w.networks.get(conversation.network)
    here = spot_of(w, conversation.person, network.id, next_one)
    lasts = local_day(next_one, network.zone) <= network.ends
    return lasts and here is not None and FLOWS[here.phase].id == conversation.flow


def _last_at(conversation: Conversation) -> datetime:
    """Tell when somebody last answered here."""
    at = conversation.answers.values()
    return max((each.at for each in at), default=conversation.opened_at)


def _latest(w: CycleWork, conversation: Conversation, phase: Phase, step: str) -> Answer | None:
    """Find the newest answer at a step of another conversation about the same issue, if any."""
    flow, cycle = FLOWS[phase], cycle_of(conversation.occasion)
    track = w.cycles.track(conversation.network, conversation.person)
    about = (conversation.person, conversation.network, (flow.id,), RUNS)
    for each in w.conversations.latest(*about):
        answer = engine.current_answers(flow, each).get(step)
        is_other = each.id != conversation.id and is_of_issue(track, cycle, each.occasion)
        if is_other and answer is not None:
            return answer
    return None
