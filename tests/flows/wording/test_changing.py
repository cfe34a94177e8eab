"""What a facilitator can do with a question, and what not."""

from hypothesis import given
from hypothesis import strategies as st

from flows.conversation.flow import Choice, Flow, Step, Text, Wording
from flows.conversation.overlay import Overlay, Own, lay_over
from flows.wording.changing import added, moved, put_back, reworded, switched, why_not_off

ASK = Wording("Vraag", "Question")
FLOW = Flow(
    "f",
    (
        Step("a", Text()),
        Step("b", Text(), optional=True),
        Step("c", Text(), optional=True, sitting=2),
        Step("d", Text(), optional=True, sitting=2),
        Step("readers", Choice(("me",)), optional=True, sitting=2),
    ),
)


def ids(overlay: Overlay) -> list[str]:
    return [step.id for step in lay_over(FLOW, overlay).steps]


def test_an_own_question_comes_right_behind_the_one_it_was_added_to() -> None:
    once = added(FLOW, Overlay(), "a", Own("net:1", ASK))
    twice = added(FLOW, once, "a", Own("net:2", ASK))
    behind = added(FLOW, twice, "net:2", Own("net:3", ASK))
    last = added(FLOW, behind, "d", Own("net:4", ASK))
    assert ids(last) == ["a", "net:2", "net:3", "net:1", "b", "c", "d", "net:4", "readers"]
    assert [step.sitting for step in lay_over(FLOW, last).steps] == [1, 1, 1, 1, 1, 2, 2, 2, 2]


def test_a_question_moves_within_its_sitting_and_over_what_is_off() -> None:
    assert moved(FLOW, Overlay(), "a", -1) is None
    assert moved(FLOW, Overlay(), "b", 1) is None
    assert moved(FLOW, Overlay(), "d", 1) is None
    swapped = moved(FLOW, Overlay(), "b", -1)
    assert swapped is not None
    assert ids(swapped) == ["b", "a", "c", "d", "readers"]
    off = switched(added(FLOW, Overlay(), "a", Own("net:1", ASK)), "net:1")
    over = moved(FLOW, off, "a", 1)
    assert over is not None
    assert ids(over) == ["b", "a", "c", "d", "readers"]


def test_what_is_required_and_the_last_short_question_cannot_be_switched_off() -> None:
    assert why_not_off(FLOW, Overlay(), "a") == "wording-required"
    assert why_not_off(FLOW, Overlay(), "b") == ""
    one = Flow("g", (Step("x", Text(), optional=True), FLOW.steps[-1]))
    assert why_not_off(one, Overlay(), "x") == "wording-last"
    long = Flow("h", (*one.steps, Step("y", Text(), optional=True, short=False)))
    assert why_not_off(long, Overlay(), "x") == "wording-last"
    with_own = added(one, Overlay(), "x", Own("net:1", ASK))
    assert why_not_off(one, with_own, "x") == ""


def test_no_words_bring_back_the_declared_ones() -> None:
    changed = reworded(Overlay(), "a", ASK)
    assert reworded(changed, "a", Wording()) == Overlay()


@given(asked=st.booleans())
def test_going_back_keeps_later_questions_switched_off(*, asked: bool) -> None:
    before = switched(Overlay(), "b") if asked else Overlay()
    now = added(FLOW, before, "a", Own("net:1", ASK))
    back = put_back(now, before)
    assert ids(back) == ids(before)
    assert {own.id for own in back.own} == {"net:1"}
    assert "net:1" in [step.id for step in lay_over(FLOW, back, {"net:1"}).steps]
