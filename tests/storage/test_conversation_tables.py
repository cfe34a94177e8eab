"""Conversations come back as they were kept, and nobody overwrites what somebody else wrote."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Barrier, BrokenBarrierError, Event
from typing import get_args
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.conversation import engine
from flows.conversation.ports import KeptText
from flows.conversation.state import Answer, Asked, Conversation, Readers, Source, State, Status
from flows.errors import Overtaken
from storage.database import Database
from tests.support import on_both

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
BEGUN = Conversation(
    "c1", "T1", "p1", "n1", "cycle-issue", "1", NOW, turn=1, asked=Asked("issue", "Which?", NOW)
)
SOURCE = Source("D1", "1.1")
ANSWER = Answer("issue", Status.ANSWERED, 1, NOW, ("words",), "Which?", "network", (SOURCE,))

words = st.text(st.characters(codec="utf-8"), max_size=30)
moments = st.integers(1_500_000_000_000_000, 4_000_000_000_000_000).map(
    lambda n: datetime.fromtimestamp(0, UTC) + timedelta(microseconds=n)
)
steps = st.sampled_from(("issue", "why", "net:1", "stap é", "a/b"))


@st.composite
def answers(draw: st.DrawFn, step: str, order: int) -> Answer:
    value = tuple(draw(st.lists(words, max_size=3)))
    typed = draw(st.booleans())
    sources = tuple(Source("D1", f"{uuid4()}") for _ in value) if typed else ()
    return Answer(
        step=step,
        status=draw(st.sampled_from(Status)),
        order=order,
        at=draw(moments),
        value=value,
        words=draw(words),
        readers=draw(st.sampled_from(get_args(Readers))),
        sources=sources,
    )


@st.composite
def conversations(draw: st.DrawFn) -> Conversation:
    id_ = str(uuid4())
    answered = draw(st.lists(steps, unique=True, max_size=4))
    return Conversation(
        id=id_,
        team="T1",
        person="p1",
        network="n1",
        flow="cycle-issue",
        occasion=id_,
        opened_at=draw(moments),
        state=draw(st.sampled_from(State)),
        turn=draw(st.integers(0, 1000)),
        asked=draw(st.none() | st.builds(Asked, steps, words, moments)),
        answers={step: draw(answers(step, order)) for order, step in enumerate(answered, 1)},
    )


def keep(database: Database, *all_: Conversation) -> None:
    with database.write() as w:
        for each in all_:
            assert w.conversations.add(each)


def get(database: Database, id_: str = "c1") -> Conversation:
    with database.read() as w:
        found = w.conversations.get(id_)
    assert found is not None
    return found


def changing(before: Conversation, after: Conversation) -> tuple[Conversation, Conversation]:
    """Turn any two conversations into one that changed: answers are never taken out."""
    answers_now = {**before.answers, **after.answers}
    state, turn, asked = after.state, after.turn, after.asked
    return before, replace(before, state=state, turn=turn, asked=asked, answers=answers_now)


@on_both
@given(pair=st.builds(changing, conversations(), conversations()))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_conversation_comes_back_as_it_was_begun_and_as_it_was_changed(
    database: Database, pair: tuple[Conversation, Conversation]
) -> None:
    before, after = pair
    keep(database, before)
    assert get(database, before.id) == before
    with database.write() as w:
        w.conversations.save(before, after)
    assert get(database, before.id) == after


@on_both
def test_an_occasion_has_one_conversation(database: Database) -> None:
    keep(database, BEGUN)
    with database.write() as w:
        assert not w.conversations.add(replace(BEGUN, id="c2", answers={"issue": ANSWER}))
        assert w.conversations.add(replace(BEGUN, id="c3", occasion="2"))
        assert w.conversations.get("c2") is None
        assert w.conversations.find("p1", "n1", "cycle-issue", "1") == BEGUN
        assert w.conversations.find("p1", "n1", "cycle-issue", "3") is None


@on_both
def test_who_is_overtaken_is_told_and_nothing_of_theirs_is_kept(database: Database) -> None:
    keep(database, BEGUN)
    moved = replace(BEGUN.put(ANSWER), turn=2)
    with database.write() as w:
        w.conversations.save(BEGUN, moved)
    other = replace(ANSWER, value=("other words",))
    with pytest.raises(Overtaken), database.write() as w:
        w.conversations.save(BEGUN, replace(BEGUN.put(other), turn=2))
    assert get(database) == moved


Change = Callable[[Conversation], Conversation]


def change(database: Database, how: Change, before_saving: Callable[[], object]) -> None:
    """Do as `Desk`: read, change and save in one transaction; once more when overtaken."""
    for _ in range(5):
        with suppress(Overtaken), database.write() as w:
            before = w.conversations.get("c1")
            assert before is not None
            with suppress(BrokenBarrierError):
                before_saving()
            w.conversations.save(before, how(before))
            return
    raise Overtaken


def appending(text: str) -> Change:
    return lambda before: engine.append(before, "issue", text, Source("D1", text))


@on_both
def test_two_messages_at_once_are_both_added_to_an_answer(database: Database) -> None:
    keep(database, BEGUN.put(ANSWER))
    both_have_read = Barrier(2, timeout=0.2)
    with ThreadPoolExecutor(2) as pool:
        for text in ("2.2", "3.3"):
            pool.submit(change, database, appending(text), both_have_read.wait)
    assert sorted(get(database).value("issue")) == ["2.2", "3.3", "words"]


@on_both
def test_later_is_not_undone_by_a_correction_at_the_same_moment(database: Database) -> None:
    keep(database, BEGUN.put(ANSWER))
    have_read, is_paused = Barrier(2, timeout=0.2), Event()

    def correct() -> None:
        change(
            database,
            lambda before: before.put(replace(before.answers["issue"], value=("better",))),
            lambda: (have_read.wait(), is_paused.wait(0.2)),
        )

    def pause() -> None:
        change(database, lambda before: replace(before, state=State.PAUSED), have_read.wait)
        is_paused.set()

    with ThreadPoolExecutor(2) as pool:
        running = [pool.submit(correct), pool.submit(pause)]
    assert [done.exception() for done in running] == [None, None]
    assert get(database).state is State.PAUSED
    assert get(database).value("issue") == ("better",)


@on_both
def test_an_answer_is_found_by_any_of_its_messages(database: Database) -> None:
    second = Source("D1", "2.2")
    longer = replace(ANSWER, value=("words", "more"), sources=(SOURCE, second))
    keep(database, BEGUN.put(longer))
    with database.read() as w:
        for source in (SOURCE, second):
            found = w.conversations.from_message(source)
            assert found == (BEGUN.put(longer), longer)
        assert w.conversations.from_message(Source("D2", "1.1")) is None


@on_both
def test_the_words_of_a_form_and_of_a_message_after_it_come_back_apart(database: Database) -> None:
    formed = BEGUN.put(replace(ANSWER, sources=()))
    keep(database, formed)
    longer = engine.append(formed, "issue", "typed", SOURCE)
    with database.write() as w:
        w.conversations.save(formed, longer)
    kept = get(database)
    assert kept == longer
    assert engine.rewrite(kept, "issue", SOURCE, "edited").value("issue") == ("words", "edited")


def ids(found: Sequence[Conversation]) -> list[str]:
    return [each.id for each in found]


@on_both
def test_a_persons_conversations_come_the_one_asked_last_first(database: Database) -> None:
    def asked(id_: str, minute: int, state: State = State.OPEN) -> Conversation:
        at = NOW + timedelta(minutes=minute)
        return replace(BEGUN, id=id_, occasion=id_, state=state, asked=Asked("issue", "?", at))

    done = replace(BEGUN, id="done", occasion="d", state=State.FINISHED, asked=None)
    other = replace(asked("other", 9), person="p2")
    keep(database, asked("a", 1), asked("b", 3), asked("c", 2, State.PAUSED), done, other)
    with database.read() as w:
        assert ids(w.conversations.of_person("p1", (State.OPEN,))) == ["b", "a"]
        assert ids(w.conversations.of_person("p1", tuple(State))) == ["b", "c", "a", "done"]


@on_both
def test_only_what_the_network_may_read_and_is_recent_is_readable(database: Database) -> None:
    def with_answer(id_: str, **changes: object) -> Conversation:
        answer = replace(ANSWER, sources=(), **changes)  # type: ignore[arg-type]  # any field may change
        return replace(BEGUN, id=id_, occasion=id_, answers={"issue": answer})

    keep(
        database,
        with_answer("shared"),
        with_answer("private", readers="me"),
        with_answer("taken back", status=Status.SKIPPED),
        with_answer("old", at=NOW - timedelta(days=30)),
        replace(with_answer("elsewhere"), network="n2"),
    )
    with database.read() as w:
        assert ids(w.conversations.readable("n1", NOW - timedelta(days=21))) == ["shared"]


@on_both
def test_a_kept_text_comes_back_until_it_is_dropped(database: Database) -> None:
    text = KeptText("k1", "T1", "p1", NOW, SOURCE, "woorden 📈")
    with database.write() as w:
        w.kept.add(text)
    with database.write() as w:
        assert w.kept.get("k1") == text
        assert w.kept.from_message(SOURCE) == text
        w.kept.drop("k1")
    with database.read() as w:
        assert w.kept.get("k1") is None
        assert w.kept.from_message(SOURCE) is None
