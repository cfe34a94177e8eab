"""A facilitator's changes over a declared flow."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation.flow import Choice, Flow, Step, Text, Wording
from flows.conversation.overlay import Overlay, Own, lay_over

FLOW = Flow(
    "f", (Step("a", Text()), Step("b", Choice(("x", "y")), optional=True), Step("c"), Step("d"))
)
IDS = st.sampled_from(("a", "b", "c", "d", "gone"))
ASK = Wording("?", "?")
wordings = st.builds(Wording, st.text(), st.text())
overlays = st.builds(
    Overlay,
    words=st.dictionaries(IDS, wordings),
    hidden=st.frozensets(IDS),
    order=st.lists(IDS, unique=True).map(tuple),
    own=st.lists(
        st.builds(Own, st.sampled_from(("net:1", "net:2", "net:3")), wordings, IDS),
        unique_by=lambda own: own.id,
    ).map(tuple),
)


def ids(flow: Flow) -> list[str]:
    return [step.id for step in flow.steps]


@given(overlay=overlays)
def test_no_declared_step_is_lost_or_changed_unless_it_is_hidden(overlay: Overlay) -> None:
    laid = lay_over(FLOW, overlay)
    declared = [replace(step, words=None) for step in laid.steps if not step.id.startswith("net:")]
    assert set(declared) == {step for step in FLOW.steps if step.id not in overlay.hidden}
    assert len(laid.steps) == len(declared) + len(overlay.own)


@given(overlay=overlays)
def test_a_networks_own_question_is_free_words_and_may_be_skipped(overlay: Overlay) -> None:
    own = [step for step in lay_over(FLOW, overlay).steps if step.id.startswith("net:")]
    assert {step.id for step in own} == {each.id for each in overlay.own}
    assert all(step.question == Text() and step.optional for step in own)


@given(overlay=overlays)
def test_words_come_in_each_language_and_fall_back_to_what_there_is(overlay: Overlay) -> None:
    asked = {own.id: own.words for own in overlay.own}
    for step in lay_over(FLOW, overlay).steps:
        if step.id in asked:
            nl, en = asked[step.id].nl, asked[step.id].en
            assert step.words == Wording(nl or en, en or nl)
        else:
            assert step.words == overlay.words.get(step.id)


@given(overlay=overlays, kept=st.frozensets(IDS))
def test_what_somebody_has_met_stays_with_them(overlay: Overlay, kept: frozenset[str]) -> None:
    known = set(ids(FLOW)) | {own.id for own in overlay.own}
    laid = set(ids(lay_over(FLOW, overlay, kept)))
    assert laid == (known - overlay.hidden) | (known & kept)


@given(data=st.data())
def test_no_question_leaves_its_sitting_and_readers_come_last(data: st.DataObject) -> None:
    steps = (
        *(Step(id_, Text(), sitting=1) for id_ in "ab"),
        *(Step(id_, Text(), sitting=2) for id_ in "cd"),
        Step("readers", Choice(("me",)), sitting=2),
    )
    laid = lay_over(Flow("f", steps), data.draw(overlays))
    sittings = [step.sitting for step in laid.steps]
    assert sittings == sorted(sittings)
    assert laid.steps[-1].id == "readers"
    assert {s.id: s.sitting for s in steps}.items() >= {
        s.id: s.sitting for s in laid.steps if not s.id.startswith("net:")
    }.items()


def test_an_empty_overlay_changes_nothing() -> None:
    assert lay_over(FLOW, Overlay()) == FLOW


def test_steps_come_in_the_order_that_was_chosen() -> None:
    assert ids(lay_over(FLOW, Overlay(order=("c", "a", "d", "b")))) == ["c", "a", "d", "b"]


def test_an_own_question_comes_behind_the_step_it_was_put_after() -> None:
    overlay = Overlay(own=(Own("net:1", ASK, "a"), Own("net:2", ASK, "net:1"), Own("net:3", ASK)))
    assert ids(lay_over(FLOW, overlay)) == ["a", "net:1", "net:2", "b", "c", "d", "net:3"]


def test_own_questions_behind_one_step_come_in_the_order_they_were_added() -> None:
    overlay = Overlay(own=(Own("net:1", ASK, "a"), Own("net:2", ASK, "a")))
    assert ids(lay_over(FLOW, overlay)) == ["a", "net:1", "net:2", "b", "c", "d"]


def test_an_own_question_may_not_take_the_id_of_a_declared_one() -> None:
    with pytest.raises(ValueError, match="net:"):
        lay_over(FLOW, Overlay(own=(Own("a", ASK),)))


def test_a_flow_refuses_two_steps_with_one_id() -> None:
    with pytest.raises(ValueError, match="twice"):
        Flow("f", (Step("a"), Step("a")))
