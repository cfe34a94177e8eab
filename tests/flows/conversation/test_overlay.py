"""A facilitator's changes over a declared flow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation.flow import Choice, Flow, Step, Text
from flows.conversation.overlay import Overlay, Own, lay_over

FLOW = Flow(
    "f", (Step("a", Text()), Step("b", Choice(("x", "y")), optional=True), Step("c"), Step("d"))
)
IDS = st.sampled_from(("a", "b", "c", "d", "gone"))
overlays = st.builds(
    Overlay,
    words=st.dictionaries(IDS, st.text()),
    hidden=st.frozensets(IDS),
    order=st.lists(IDS, unique=True).map(tuple),
    own=st.lists(
        st.builds(Own, st.sampled_from(("net:1", "net:2", "net:3")), st.text(), IDS),
        unique_by=lambda own: own.id,
    ).map(tuple),
)


def ids(flow: Flow) -> list[str]:
    return [step.id for step in flow.steps]


@given(overlay=overlays)
def test_no_declared_step_is_lost_or_changed_unless_it_is_hidden(overlay: Overlay) -> None:
    laid = lay_over(FLOW, overlay)
    declared = [step for step in laid.steps if not step.id.startswith("net:")]
    assert set(declared) == {step for step in FLOW.steps if step.id not in overlay.hidden}
    assert len(laid.steps) == len(declared) + len(overlay.own)


@given(overlay=overlays)
def test_a_networks_own_question_is_free_words_and_may_be_skipped(overlay: Overlay) -> None:
    own = [step for step in lay_over(FLOW, overlay).steps if step.id.startswith("net:")]
    assert {step.id for step in own} == {each.id for each in overlay.own}
    assert all(step.question == Text() and step.optional for step in own)


def test_an_empty_overlay_changes_nothing() -> None:
    assert lay_over(FLOW, Overlay()) == FLOW


def test_steps_come_in_the_order_that_was_chosen() -> None:
    assert ids(lay_over(FLOW, Overlay(order=("c", "a", "d", "b")))) == ["c", "a", "d", "b"]


def test_an_own_question_comes_behind_the_step_it_was_put_after() -> None:
    overlay = Overlay(own=(Own("net:1", "?", "a"), Own("net:2", "?", "net:1"), Own("net:3", "?")))
    assert ids(lay_over(FLOW, overlay)) == ["a", "net:1", "net:2", "b", "c", "d", "net:3"]


def test_own_questions_behind_one_step_come_in_the_order_they_were_added() -> None:
    overlay = Overlay(own=(Own("net:1", "?", "a"), Own("net:2", "?", "a")))
    assert ids(lay_over(FLOW, overlay)) == ["a", "net:1", "net:2", "b", "c", "d"]


def test_an_own_question_may_not_take_the_id_of_a_declared_one() -> None:
    with pytest.raises(ValueError, match="net:"):
        lay_over(FLOW, Overlay(own=(Own("a", "?"),)))


def test_a_flow_refuses_two_steps_with_one_id() -> None:
    with pytest.raises(ValueError, match="twice"):
        Flow("f", (Step("a"), Step("a")))
