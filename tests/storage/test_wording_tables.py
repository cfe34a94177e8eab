"""The words of networks come back as they were, sealed, with the last versions."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from flows.conversation.flow import Wording
from flows.conversation.overlay import Overlay, Own
from flows.conversation.state import Answer, Asked, Conversation, State, Status
from flows.errors import Overtaken
from flows.wording.ports import KEPT, NOTHING, Edition
from storage.database import Database
from storage.wording import WORDING
from tests.support import on_both

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40)
wordings = st.builds(Wording, texts, texts)
ids = st.sampled_from(("issue", "why", "learn", "net:1"))
overlays = st.builds(
    Overlay,
    words=st.dictionaries(ids, wordings, max_size=3),
    hidden=st.frozensets(ids),
    order=st.lists(ids, unique=True).map(tuple),
    own=st.lists(st.builds(Own, st.just("net:1"), wordings, ids), max_size=1).map(tuple),
)
one_database = settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def edition(version: int, overlay: Overlay = NOTHING, network: str = "n1") -> Edition:
    at = NOW + timedelta(minutes=version)
    return Edition(network, "T1", "cycle-issue", version, at, overlay)


@on_both
@given(overlay=overlays)
@one_database
def test_an_overlay_comes_back_whole(database: Database, overlay: Overlay) -> None:
    with database.write() as w:
        version = len(w.wordings.editions("n1", "cycle-issue"))
        latest = w.wordings.editions("n1", "cycle-issue")[0].version if version else 0
        w.wordings.save(edition(latest + 1, overlay))
        assert w.wordings.of("n1", "cycle-issue") == overlay
    with database.read() as w:
        assert w.wordings.of("n1", "cycle-issue") == overlay
        assert w.wordings.of("n2", "cycle-issue") == NOTHING
        assert w.wordings.of("n1", "cycle-lasting") == NOTHING
        assert w.wordings.changed("n1") == ("cycle-issue",)


@on_both
def test_the_last_five_versions_are_kept_beside_the_one_that_holds(database: Database) -> None:
    made = [edition(n, Overlay(order=(str(n),))) for n in range(1, 9)]
    for each in made:
        with database.write() as w:
            w.wordings.save(each)
    with database.read() as w:
        found = w.wordings.editions("n1", "cycle-issue")
    assert found == tuple(reversed(made[-KEPT - 1 :]))


@on_both
def test_each_set_of_a_network_has_its_newest_version(database: Database) -> None:
    made = [
        replace(edition(n, Overlay(order=(flow, str(n)))), flow=flow)
        for flow, last in (("cycle-issue", 2), ("cycle-lasting", 1), ("reflection-me", 3))
        for n in range(1, last + 1)
    ]
    with database.write() as w:
        for each in made:
            w.wordings.save(each)
            assert w.wordings.of("n1", each.flow) == each.overlay
        w.wordings.save(edition(1, Overlay(order=("x",)), "n2"))
    with database.read() as w:
        found = {flow: w.wordings.of("n1", flow).order for flow in w.wordings.changed("n1")}
        assert w.wordings.of("n2", "cycle-issue").order == ("x",)
    assert found == {flow: (flow, n) for flow, n in zip(found, "213", strict=True)}


@on_both
def test_who_comes_second_is_overtaken(database: Database) -> None:
    with database.write() as w:
        w.wordings.save(edition(1, Overlay(order=("a",))))
    with database.write() as w, pytest.raises(Overtaken):
        w.wordings.save(edition(1, Overlay(order=("b",))))
    with database.read() as w:
        assert w.wordings.of("n1", "cycle-issue").order == ("a",)


@on_both
def test_the_words_are_sealed(database: Database) -> None:
    own = Own("net:1", Wording("geheime vraag", "secret question"))
    with database.write() as w:
        w.wordings.save(edition(1, Overlay(own=(own,))))
    with database.read() as w:
        kept = repr(w.connection.execute(select(WORDING)).all())
    assert "geheim" not in kept
    assert "secret" not in kept


@on_both
def test_who_is_in_the_middle_comes_back_without_their_words(database: Database) -> None:
    begun = Conversation("c1", "T1", "p1", "n1", "cycle-issue", "1", NOW)
    answer = Answer("issue", Status.ANSWERED, 1, NOW, ("mijn woorden",), "Wat?")
    middle = replace(begun, asked=Asked("why", "Waarom?", NOW), turn=2).put(answer)
    others = (
        replace(begun, id="c2", occasion="2", state=State.FINISHED),
        replace(begun, id="c3", network="n2"),
        replace(begun, id="c4", flow="cycle-lasting"),
    )
    with database.write() as w:
        for each in (middle, *others):
            assert w.conversations.add(each)
    with database.read() as w:
        (found,) = w.wordings.middle("n1", "cycle-issue")
    assert (found.id, found.person, found.state) == ("c1", "p1", State.OPEN)
    assert found.asked == Asked("why", "", NOW)
    assert found.answers == {"issue": Answer("issue", Status.ANSWERED, 1, NOW)}
