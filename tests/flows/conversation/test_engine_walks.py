"""Random walks through conversations while the flow changes under the person's feet."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from flows.conversation import engine
from flows.conversation.engine import Filing
from flows.conversation.flow import Flow, Step, Text, Value, Wording
from flows.conversation.overlay import Overlay, Own, lay_over
from flows.conversation.state import Conversation, State, Status
from flows.cycle.issue import FLOW as ISSUE
from flows.reflection.flow import FLOWS as REFLECTIONS

START = datetime(2026, 5, 4, 13, tzinfo=UTC)
IDS = tuple("abcdefgh")
VALUES = st.sampled_from(("yes", "no", "📈 طيب", "overslaan is geen optie"))


@dataclass(frozen=True)
class Given:
    """Holds while another step has an answer; with `said`, while it has that one."""

    step: str
    said: str = ""

    def __call__(self, current: Mapping[str, Value]) -> bool:
        return self.step in current and (not self.said or current[self.step] == (self.said,))


conditions = st.one_of(
    st.none(), st.none(), st.builds(Given, st.sampled_from(IDS), st.sampled_from(("", "yes")))
)


def steps_with(id_: str) -> st.SearchStrategy[Step]:
    """Give questions and, one in four, something that is told."""
    kinds = st.sampled_from((Text(), Text(), Text(), None))
    return st.builds(Step, st.just(id_), kinds, st.booleans(), conditions)


ids = st.lists(st.sampled_from(IDS), min_size=1, max_size=6, unique=True)
random_flows = ids.flatmap(lambda each: st.tuples(*map(steps_with, each))).map(
    lambda steps: Flow("random", steps)
)
flows = st.one_of(random_flows, random_flows, st.sampled_from((ISSUE, *REFLECTIONS)))


class Walk(RuleBasedStateMachine):
    """One person in one conversation; `given` is what they must find back."""

    asked_before = Bundle("asked_before")

    @initialize(flow=flows)
    def begin(self, flow: Flow) -> None:
        self.declared, self.overlay, self.edition = flow, Overlay(), 0
        self.now = START
        self.given: dict[str, tuple[Value, str]] = {}
        self.order: list[str] = []
        self.finished = False
        fresh = Conversation("c", "T", "p", "n", flow.id, "1", START)
        self.conversation = fresh
        self.proceed(fresh)

    @property
    def flow(self) -> Flow:
        return lay_over(self.declared, self.overlay)

    def words_of(self, step: Step) -> str:
        return f"{step.id}, edition {self.edition}"

    def later(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now

    def proceed(self, conversation: Conversation) -> None:
        turn = self.conversation.turn
        self.conversation = engine.proceed(self.flow, conversation, self.words_of, self.later())
        asked = self.conversation.asked
        place = self.expected_position()
        if asked is None:
            assert place is None
            assert self.conversation.state is State.FINISHED
            self.finished = True
        else:
            assert place == asked.step
            assert asked.step not in self.order, "a settled step is asked again"
            assert self.conversation.turn == turn + 1
            step = self.flow.step(asked.step)
            assert step is not None
            assert step.question is not None
            assert asked.words == self.words_of(step)

    def expected_relevant(self) -> list[str]:
        current: dict[str, Value] = {}
        holding = []
        for step in self.flow.steps:
            if step.only_if is None or step.only_if(current):
                holding.append(step.id)
                held = self.conversation.answers.get(step.id)
                if held is not None and held.status is Status.ANSWERED:
                    current[step.id] = self.given[step.id][0]
        return holding

    def expected_position(self) -> str | None:
        held = self.conversation.answers
        told = {step for step, each in held.items() if each.status is Status.TOLD}
        open_ones = [step for step in self.expected_relevant() if step not in {*self.order, *told}]
        return open_ones[0] if open_ones else None

    def settle(self, step: str) -> None:
        self.order = [each for each in self.order if each != step] + [step]

    def is_open(self) -> bool:
        return self.conversation.state is State.OPEN

    def answered(self) -> list[str]:
        held = self.conversation.answers.values()
        return sorted(each.step for each in held if each.status is Status.ANSWERED)

    @precondition(is_open)
    @rule(value=VALUES)
    def answer(self, value: str) -> None:
        asked = self.conversation.asked
        assert asked is not None
        filing = Filing(asked.step, (value,), self.later(), asked.words)
        self.given[asked.step] = ((value,), asked.words)
        self.settle(asked.step)
        self.proceed(engine.file(self.conversation, filing))

    @precondition(is_open)
    @rule()
    def skip(self) -> None:
        asked = self.conversation.asked
        assert asked is not None
        self.settle(asked.step)
        self.proceed(engine.skip(self.conversation, asked.step, self.later()))

    @precondition(is_open)
    @rule()
    def back(self) -> None:
        """Go back, where the last settled step is one that would be asked now."""
        here = [each for each in self.order if self.flow.step(each)]
        if here and here[-1] not in self.expected_relevant():
            return
        before = self.conversation
        after = engine.back(self.flow, before, self.words_of, self.later())
        if not here:
            assert after is None
            return
        assert after is not None
        assert after.asked is not None
        assert after.asked.step == here[-1]
        assert after.value(here[-1]) == before.value(here[-1])
        assert not after.settled(here[-1])
        assert after.turn == before.turn + 1
        self.order.remove(here[-1])
        self.conversation = after

    @precondition(is_open)
    @rule(value=VALUES)
    def write_what_is_no_answer(self, value: str) -> None:
        asked = self.conversation.asked
        assert asked is not None
        filing = Filing(asked.step, (value,), self.later(), asked.words)
        kept = engine.keep_draft(self.conversation, filing)
        assert kept.settled(asked.step) == self.conversation.settled(asked.step)
        if not self.conversation.value(asked.step):
            assert kept.settled(asked.step) or kept.value(asked.step) == (value,)
            self.conversation = kept
            self.given.pop(asked.step, None)

    @precondition(lambda self: self.answered())
    @rule(data=st.data(), value=VALUES)
    def correct(self, data: st.DataObject, value: str) -> None:
        """Press an old button: it corrects its own step, and keeps the words of then."""
        step = data.draw(st.sampled_from(self.answered()))
        filing = Filing(step, (value,), self.later())
        self.given[step] = ((value,), self.given[step][1])
        self.settle(step)
        self.go_on(engine.file(self.conversation, filing))

    @precondition(lambda self: self.answered())
    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        step = data.draw(st.sampled_from(self.answered()))
        empty = replace(self.conversation.answers[step], status=Status.SKIPPED, value=())
        self.given[step] = ((), self.given[step][1])
        self.conversation = self.conversation.put(empty)

    def go_on(self, after: Conversation) -> None:
        """Do as `Talk.settle`: a finished conversation is only corrected."""
        asked = after.asked
        if after.state is State.OPEN and asked is not None and after.settled(asked.step):
            self.proceed(after)
        else:
            self.conversation = after

    def change(self, flow: Flow, overlay: Overlay | None = None) -> None:
        self.declared, self.edition = flow, self.edition + 1
        self.overlay = overlay or self.overlay

    @rule(data=st.data(), place=st.integers(0, 8), fresh=st.sampled_from(IDS))
    def insert(self, data: st.DataObject, place: int, fresh: str) -> None:
        if self.declared.step(fresh) is None:
            steps = list(self.declared.steps)
            steps.insert(place, data.draw(steps_with(fresh)))
            self.change(replace(self.declared, steps=tuple(steps)))

    @rule(place=st.integers(0, 8))
    def remove(self, place: int) -> None:
        kept = tuple(step for n, step in enumerate(self.declared.steps) if n != place)
        self.change(replace(self.declared, steps=kept))

    @rule(data=st.data())
    def reorder(self, data: st.DataObject) -> None:
        steps = data.draw(st.permutations(self.declared.steps))
        self.change(replace(self.declared, steps=tuple(steps)))

    @rule(data=st.data())
    def overlay_with(self, data: st.DataObject) -> None:
        known = st.sampled_from([*(step.id for step in self.declared.steps), "gone"])
        own = st.builds(Own, st.sampled_from(("net:1", "net:2")), st.just(Wording("?")), known)
        overlay = Overlay(
            hidden=frozenset(data.draw(st.sets(known, max_size=2))),
            order=tuple(data.draw(st.lists(known, max_size=4, unique=True))),
            own=tuple(data.draw(st.lists(own, max_size=2, unique_by=lambda each: each.id))),
        )
        self.change(self.declared, overlay)

    @invariant()
    def nothing_is_misfiled_or_dropped(self) -> None:
        for step, (value, words) in self.given.items():
            held = self.conversation.answers[step]
            assert held.value == value
            assert held.words == words

    @invariant()
    def there_is_one_question_or_an_end(self) -> None:
        assert (self.conversation.asked is None) == (self.conversation.state is State.FINISHED)
        assert (self.conversation.state is State.FINISHED) == self.finished

    @invariant()
    def what_counts_is_answered_in_this_flow_and_its_condition_holds(self) -> None:
        held = self.conversation.answers
        counting = {
            step: self.given[step][0]
            for step in self.expected_relevant()
            if step in held and held[step].status is Status.ANSWERED
        }
        current = engine.current_answers(self.flow, self.conversation)
        assert {step: each.value for step, each in current.items()} == counting

    @invariant()
    def nobody_is_restarted(self) -> None:
        for step in self.order:
            assert self.conversation.settled(step)


TestWalk = Walk.TestCase
TestWalk.settings = settings(max_examples=80, stateful_step_count=40)
