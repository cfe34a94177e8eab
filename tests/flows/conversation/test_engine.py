"""The rules of a conversation, one at a time."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation import engine
from flows.conversation.engine import Filing
from flows.conversation.flow import Choice, Flow, Step, Text, Value
from flows.conversation.state import Conversation, Source, State, Status
from flows.cycle.issue import FLOW as ISSUE
from flows.reflection.flow import FLOWS as REFLECTIONS

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
FRESH = Conversation("c", "T", "p", "n", "f", "1", NOW)


def said_yes(current: Mapping[str, Value]) -> bool:
    return current.get("more") == ("yes",)


MORE = Flow(
    "more",
    (
        Step("more", Choice(("yes", "no"))),
        Step("detail", Text(), only_if=said_yes),
        Step("last", Text(), optional=True),
    ),
)
TOLD = Flow("told", (Step("hello"), Step("one", Text()), Step("thanks"), Step("bye")))


def words_of(step: Step) -> str:
    return f"{step.id}?"


def begun(flow: Flow) -> Conversation:
    return engine.proceed(flow, FRESH, words_of, NOW)


def answered(flow: Flow, conversation: Conversation, *values: str) -> Conversation:
    for value in values:
        asked = conversation.asked
        assert asked is not None
        filed = engine.file(conversation, Filing(asked.step, (value,), NOW, asked.words))
        conversation = engine.proceed(flow, filed, words_of, NOW)
    return conversation


def asked_step(conversation: Conversation | None) -> str:
    assert conversation is not None
    assert conversation.asked is not None
    return conversation.asked.step


@pytest.mark.parametrize("flow", [ISSUE, *REFLECTIONS], ids=lambda flow: flow.id)
@given(data=st.data())
def test_each_question_of_a_declared_flow_is_asked_once_and_in_its_order(
    flow: Flow, data: st.DataObject
) -> None:
    conversation = begun(flow)
    asked = []
    while conversation.asked is not None:
        step = flow.step(conversation.asked.step)
        assert step is not None
        asked.append(step.id)
        if step.optional and data.draw(st.booleans()):
            skipped = engine.skip(conversation, step.id, NOW)
            conversation = engine.proceed(flow, skipped, words_of, NOW)
        else:
            conversation = answered(flow, conversation, "words")
    wrote = any(each.status is Status.ANSWERED for each in conversation.answers.values())
    expected = [step.id for step in flow.steps if wrote or step.id != "readers"]
    assert asked == expected
    assert conversation.state is State.FINISHED


def test_what_is_told_goes_before_the_next_question_and_is_told_once() -> None:
    conversation = begun(TOLD)
    assert asked_step(conversation) == "one"
    assert conversation.answers["hello"].words == "hello?"
    done = answered(TOLD, conversation, "words")
    assert done.state is State.FINISHED
    assert [each.status for each in done.answers.values()].count(Status.TOLD) == 3
    assert done.answers["hello"] == conversation.answers["hello"]


def test_back_goes_back_in_the_order_of_answering_and_keeps_the_value() -> None:
    conversation = answered(MORE, begun(MORE), "yes", "the detail")
    first = engine.back(MORE, conversation, words_of, NOW)
    assert asked_step(first) == "detail"
    assert first is not None
    assert first.value("detail") == ("the detail",)
    second = engine.back(MORE, first, words_of, NOW)
    assert asked_step(second) == "more"
    assert second is not None
    assert engine.back(MORE, second, words_of, NOW) is None


def test_back_after_a_correction_asks_the_corrected_question() -> None:
    conversation = answered(MORE, begun(MORE), "yes", "the detail")
    corrected = engine.file(conversation, Filing("more", ("yes",), NOW))
    assert asked_step(engine.back(MORE, corrected, words_of, NOW)) == "more"


def test_back_passes_over_what_is_told_and_over_a_step_that_was_removed() -> None:
    conversation = answered(MORE, begun(MORE), "yes", "the detail")
    shorter = Flow("more", (Step("hello"), MORE.steps[0], MORE.steps[2]))
    assert asked_step(engine.back(shorter, conversation, words_of, NOW)) == "more"


def test_back_passes_over_a_question_whose_condition_no_longer_holds() -> None:
    conversation = answered(MORE, begun(MORE), "yes", "the detail")
    corrected = engine.file(conversation, Filing("more", ("no",), NOW))
    first = engine.back(MORE, corrected, words_of, NOW)
    assert asked_step(first) == "more"
    assert first is not None
    assert engine.back(MORE, first, words_of, NOW) is None


def test_an_answer_whose_condition_no_longer_holds_is_kept_and_comes_back() -> None:
    conversation = answered(MORE, begun(MORE), "yes", "the detail")
    off = engine.file(conversation, Filing("more", ("no",), NOW))
    assert "detail" not in engine.current_answers(MORE, off)
    assert off.answers["detail"] == conversation.answers["detail"]
    on = engine.file(off, Filing("more", ("yes",), NOW))
    assert engine.current_answers(MORE, on)["detail"].value == ("the detail",)


def test_a_finished_conversation_stays_finished_when_steps_are_added() -> None:
    done = answered(MORE, begun(MORE), "no", "words")
    longer = Flow("more", (Step("new", Text()), *MORE.steps))
    corrected = engine.file(done, Filing("last", ("other words",), NOW))
    assert corrected.state is State.FINISHED
    assert corrected.asked is None
    assert engine.newly_relevant(longer, done, corrected) is None


def test_a_correction_that_makes_a_question_relevant_is_noticed() -> None:
    done = answered(MORE, begun(MORE), "no", "words")
    corrected = engine.file(done, Filing("more", ("yes",), NOW))
    found = engine.newly_relevant(MORE, done, corrected)
    assert found is not None
    assert found.id == "detail"
    assert engine.newly_relevant(MORE, corrected, corrected) is None


def test_an_answer_is_filed_where_it_was_asked_even_when_that_step_was_removed() -> None:
    conversation = begun(MORE)
    without = Flow("more", MORE.steps[1:])
    filed = engine.file(conversation, Filing("more", ("yes",), NOW, "more?"))
    moved = engine.proceed(without, filed, words_of, NOW)
    assert moved.answers["more"].value == ("yes",)
    assert asked_step(moved) == "last"


def test_a_corrected_answer_keeps_its_words_and_who_may_read_it() -> None:
    conversation = answered(MORE, begun(MORE), "yes")
    corrected = engine.file(conversation, Filing("more", ("no",), NOW + timedelta(hours=1)))
    assert corrected.answers["more"].words == "more?"
    assert corrected.answers["more"].readers == "me"


def test_a_skipped_step_keeps_the_words_that_were_asked() -> None:
    skipped = engine.skip(begun(MORE), "more", NOW)
    assert skipped.answers["more"].words == "more?"


def test_an_answer_that_is_skipped_after_going_back_is_kept_and_no_longer_counts() -> None:
    again = engine.back(MORE, answered(MORE, begun(MORE), "yes"), words_of, NOW)
    assert again is not None
    skipped = engine.skip(again, "more", NOW)
    assert skipped.value("more") == ("yes",)
    assert engine.current_answers(MORE, skipped) == {}


def test_a_draft_does_not_take_the_place_of_an_answer() -> None:
    conversation = answered(MORE, begun(MORE), "yes")
    assert engine.keep_draft(conversation, Filing("more", ("maybe",), NOW)) == conversation


def test_what_is_no_answer_does_not_take_the_place_of_one_that_is_asked_again() -> None:
    conversation = answered(MORE, begun(MORE), "yes")
    again = engine.back(MORE, conversation, words_of, NOW)
    assert again is not None
    kept = engine.keep_draft(again, Filing("more", ("maybe",), NOW))
    assert kept.value("more") == ("yes",)


def test_words_of_two_messages_are_changed_one_at_a_time() -> None:
    first, second = Source("D1", "1.0"), Source("D1", "2.0")
    filed = engine.file(begun(MORE), Filing("last", ("one",), NOW, "last?", first))
    longer = engine.append(filed, "last", "two", second)
    assert longer.value("last") == ("one", "two")
    assert engine.rewrite(longer, "last", first, "ONE").value("last") == ("ONE", "two")
    assert engine.rewrite(longer, "last", first, "").value("last") == ("two",)


def test_words_added_by_a_message_change_without_those_of_the_form_before_them() -> None:
    added = Source("D1", "2.0")
    filed = engine.file(begun(MORE), Filing("last", ("from a form",), NOW, "last?"))
    longer = engine.append(filed, "last", "typed", added)
    assert engine.rewrite(longer, "last", added, "edited").value("last") == (
        "from a form",
        "edited",
    )
    assert engine.rewrite(longer, "last", added, "").value("last") == ("from a form",)
