"""What the preview counts is what happens, whatever is changed and wherever people are."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from flows.conversation import engine
from flows.conversation.engine import Filing
from flows.conversation.flow import Flow, Step, Wording
from flows.conversation.overlay import Overlay, Own, lay_over, stays_for
from flows.conversation.state import Conversation, State, Status
from flows.cycle.phases import FLOWS as PHASES
from flows.reflection.flow import FLOWS as REFLECTIONS
from flows.wording.changing import added, all_steps, moved, put_back, reworded, switched
from flows.wording.effects import How, effects
from flows.wording.telling import effect_lines
from flows.words import words

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
FLOWS = (*PHASES.values(), *REFLECTIONS)
OWN_IDS = ("net:1", "net:2", "net:3")
WORDINGS = st.builds(Wording, st.sampled_from(("", "één", "twee")), st.sampled_from(("", "one")))
LANGUAGES = {"p0": "nl", "p1": "en", "p2": "nl", "p3": "en", "p4": "nl", "p5": "en"}


def said(step: Step, conversation: Conversation) -> str:
    """Say a question; what is declared is said by its id."""
    own = step.words.spoken(LANGUAGES[conversation.person]) if step.words else ""
    return own or step.id


def changes(flow: Flow, before: Overlay) -> st.SearchStrategy[Overlay]:
    """Give all that one or more deeds of a facilitator can make of it."""

    @st.composite
    def strategy(draw: st.DrawFn) -> Overlay:
        overlay = before
        for _ in range(draw(st.integers(0, 4))):
            ids = [step.id for step in all_steps(flow, overlay) if step.id != "readers"]
            step = draw(st.sampled_from(ids))
            deed = draw(st.sampled_from(("reword", "switch", "move", "add", "back")))
            fresh = [each for each in OWN_IDS if each not in {own.id for own in overlay.own}]
            if deed == "reword" and (not step.startswith("net:")):
                overlay = reworded(overlay, step, draw(WORDINGS))
            elif deed == "switch":
                overlay = switched(overlay, step)
            elif deed == "move":
                overlay = moved(flow, overlay, step, draw(st.sampled_from((-1, 1)))) or overlay
            elif deed == "add" and fresh:
                overlay = added(flow, overlay, step, Own(fresh[0], Wording("eigen", "own")))
            elif deed == "back":
                overlay = put_back(overlay, before)
        return overlay

    return strategy()


def flow_of(flow: Flow, overlay: Overlay, conversation: Conversation) -> Flow:
    return lay_over(flow, overlay, stays_for(conversation))


@st.composite
def in_the_middle(draw: st.DrawFn, flow: Flow, overlay: Overlay, person: str) -> Conversation:
    """Give somebody who came somewhere, and went back, put it off, rests, or let it lapse."""
    begun = Conversation("c-" + person, "T", person, "n", flow.id, "1", NOW)
    now = go_on(flow, overlay, begun)
    for _ in range(draw(st.integers(0, 6))):
        asked = now.asked
        if asked is None:
            break
        deed = draw(st.sampled_from(("answer", "answer", "skip", "back")))
        laid = flow_of(flow, overlay, now)
        if deed == "back":
            now = engine.back(laid, now, lambda step: said(step, begun), NOW) or now
            continue
        filing = Filing(asked.step, (f"van {person}",), NOW, asked.words)
        settled = engine.skip(now, asked.step, NOW) if deed == "skip" else engine.file(now, filing)
        now = go_on(flow, overlay, settled)
    state = draw(st.sampled_from((State.OPEN, State.OPEN, State.PAUSED, State.LAPSED)))
    if now.state is State.FINISHED:
        return now
    rests = draw(st.booleans()) and state is State.PAUSED
    return replace(now, state=State.RESTING, asked=None) if rests else replace(now, state=state)


def go_on(flow: Flow, overlay: Overlay, conversation: Conversation) -> Conversation:
    """Go on as the conversation does: what was asked no longer holds anything."""
    laid = flow_of(flow, overlay, replace(conversation, asked=None))
    return engine.proceed(laid, conversation, lambda step: said(step, conversation), NOW)


def play(
    flow: Flow, overlay: Overlay, conversation: Conversation
) -> tuple[list[tuple[str, str]], Conversation]:
    """Let somebody answer all that comes; gives what they are newly asked, and where it ends."""
    asked: list[tuple[str, str]] = []
    now = conversation
    if now.state is not State.OPEN:
        now = go_on(flow, overlay, now)
        asked += [(now.asked.step, now.asked.words)] if now.asked else []
    while now.asked is not None:
        filing = Filing(now.asked.step, ("klaar",), NOW, now.asked.words)
        now = go_on(flow, overlay, engine.file(now, filing))
        asked += [(now.asked.step, now.asked.words)] if now.asked else []
    return asked, now


@st.composite
def situations(draw: st.DrawFn) -> tuple[Flow, Overlay, Overlay, tuple[Conversation, ...]]:
    flow = draw(st.sampled_from(FLOWS))
    before = draw(changes(flow, Overlay()))
    people = draw(st.lists(st.sampled_from(sorted(LANGUAGES)), unique=True, max_size=6))
    found = tuple(draw(in_the_middle(flow, before, person)) for person in people)
    middle = tuple(each for each in found if each.state is not State.FINISHED)
    return flow, before, draw(changes(flow, before)), middle


Situation = tuple[Flow, Overlay, Overlay, tuple[Conversation, ...]]


@given(situation=situations())
def test_the_counts_are_what_happens(situation: Situation) -> None:
    flow, before, after, middle = situation
    how = How(lambda overlay, each: flow_of(flow, overlay, each), said)
    counted = effects(how, before, after, middle)
    happened = dict.fromkeys(("same", "new", "gone", "asked", "reworded", "moved"), 0)
    for each in middle:
        was, _ = play(flow, before, each)
        comes, _ = play(flow, after, each)
        old, new = dict(was), dict(comes)
        seen = {
            "new": bool(new.keys() - old.keys()),
            "gone": bool(old.keys() - new.keys()),
            "asked": just_removed(flow, before, after, each),
            "reworded": any(old[step] != new[step] for step in old.keys() & new.keys()),
            "moved": common(was, new) != common(comes, old),
        }
        for name, is_so in seen.items():
            happened[name] += is_so
        happened["same"] += not any(seen.values())
    assert counted.people == len(middle)
    assert {name: getattr(counted, name) for name in happened} == happened


def just_removed(flow: Flow, before: Overlay, after: Overlay, each: Conversation) -> bool:
    """Tell whether what is open in front of somebody is not asked of anybody else any more."""
    if each.state is not State.OPEN or each.asked is None:
        return False
    was, comes = lay_over(flow, before), lay_over(flow, after)
    return was.step(each.asked.step) is not None and comes.step(each.asked.step) is None


def common(asked: Iterable[tuple[str, str]], others: Iterable[str]) -> list[str]:
    return [step for step, _ in asked if step in set(others)]


@given(situation=situations())
def test_nothing_is_misfiled_nobody_restarts_and_nothing_is_dropped(situation: Situation) -> None:
    flow, _, after, middle = situation
    for each in middle:
        settled = {step for step in each.answers if each.settled(step)}
        asked, end = play(flow, after, each)
        assert not settled & {step for step, _ in asked}, "a settled question is asked again"
        assert len({step for step, _ in asked}) == len(asked), "a question is asked twice"
        assert end.state is State.FINISHED
        for step, held in each.answers.items():
            if held.status in {Status.ANSWERED, Status.SKIPPED}:
                assert end.answers[step] == held
        current = engine.current_answers(flow_of(flow, after, end), end)
        for step, answer in end.answers.items():
            if answer.status is Status.ANSWERED and step != "readers":
                assert current[step] == answer, "what was written no longer counts"


@given(situation=situations())
def test_a_question_that_is_open_is_answered_where_it_was_asked(situation: Situation) -> None:
    flow, _, after, middle = situation
    for each in middle:
        if each.state is State.OPEN and each.asked is not None:
            _, end = play(flow, after, each)
            held = end.answers[each.asked.step]
            assert held.value == ("klaar",)
            assert held.words == each.asked.words


@given(situation=situations(), least=st.integers(1, 8))
def test_among_few_people_no_number_is_told(situation: Situation, least: int) -> None:
    flow, before, after, middle = situation
    how = How(lambda overlay, each: flow_of(flow, overlay, each), said)
    counted = effects(how, before, after, middle)
    laid = lay_over(flow, before), lay_over(flow, after)
    few = list(effect_lines(counted, *laid, least, words("nl")))
    nobody = list(effect_lines(effects(how, before, after, ()), *laid, least, words("nl")))
    if len(middle) < least:
        assert few == nobody
        assert not any(letter.isdigit() for line in few for letter in line)
    else:
        assert few != nobody
