"""What is kept of halfway and of the end, and how an end survey forgets who was in it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from flows.closing.ports import ITEMS, KINDS, SHARES, Outcome, Practice, Survey
from flows.thermometer.ports import ANSWERS
from storage.database import Database
from storage.rounds import BOX, ROUND_SECRET
from tests.support import on_both

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
SURVEY = Survey("n1", "T1", "s1")
words = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30)
practices = st.builds(
    Practice,
    *map(st.just, ("pr1", "T1", "n1", "p1", NOW)),
    words,
    words,
    words,
    words,
    st.booleans(),
    st.sampled_from(SHARES),
)
one_database = settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@on_both
@given(practice=practices)
@one_database
def test_an_initiative_comes_back_whole_and_a_later_one_takes_its_place(
    database: Database, practice: Practice
) -> None:
    with database.write() as w:
        w.closings.put_practice(practice)
    with database.read() as w:
        assert w.closings.practice("pr1") == practice
        assert w.closings.practice_of("n1", "p1") == practice
        assert w.closings.practices("n1") == (practice,)
        assert w.closings.practice_of("n1", "p2") is None
        assert w.closings.practised_in("p1") == {"n1"}
        assert w.closings.told_in("p1") == frozenset()


@on_both
def test_what_it_brought_is_kept_by_kind_and_nothing_takes_it_away(database: Database) -> None:
    plan = Outcome("T1", "n1", "p1", "plan", NOW, "Een plan.", "network")
    with database.write() as w:
        w.closings.put_outcome(replace(plan, words="Eerst dit.", readers="me"))
        w.closings.put_outcome(plan)
        w.closings.put_outcome(replace(plan, kind=KINDS[0], words="Weg."))
        w.closings.put_outcome(replace(plan, kind=KINDS[0], words=""))
        w.closings.put_outcome(replace(plan, person="p2", at=NOW - timedelta(days=1)))
    with database.read() as w:
        assert w.closings.outcomes_of("n1", "p1") == {"plan": plan}
        assert [each.person for each in w.closings.outcomes("n1")] == ["p2", "p1"]
        assert w.closings.told_in("p1") == {"n1"}
        assert w.closings.practised_in("p1") == frozenset()


@on_both
def test_halfway_begins_once(database: Database) -> None:
    with database.write() as w:
        assert w.closings.begin_midway("T1", "n1", NOW)
        assert not w.closings.begin_midway("T1", "n1", NOW + timedelta(days=1))
    with database.read() as w:
        assert w.closings.midway("n1") == NOW
        assert w.closings.midways(["n1", "n2"]) == {"n1": NOW}


@on_both
@given(
    filed=st.lists(
        st.tuples(
            st.sampled_from(("p1", "p2", "p3")),
            st.fixed_dictionaries(dict.fromkeys(ITEMS, st.sampled_from(ANSWERS))),
        ),
        max_size=6,
    )
)
@one_database
def test_each_persons_last_form_counts_once_until_it_is_counted(
    database: Database, filed: list[tuple[str, dict[str, str]]]
) -> None:
    last = dict(filed)
    with database.write() as w:
        w.personal.forget_network("n1")
        for number, (person, filing) in enumerate(filed):
            assert w.closings.put_box(replace(SURVEY, id=f"s{number}"), person, filing)
    with database.read() as w:
        found = w.closings.filings("n1")
        assert sorted(map(repr, found)) == sorted(
            repr(dict(sorted(each.items()))) for each in last.values()
        )
        for person in ("p1", "p2", "p3"):
            assert w.closings.own_box("n1", person) == last.get(person)


@on_both
def test_after_counting_only_counts_are_left_and_nothing_more_goes_in(database: Database) -> None:
    counted = replace(SURVEY, submitted=5, counted_at=NOW, tallies={"open": (0, 0, 1, 2, 2, 0)})
    with database.write() as w:
        for n in range(5):
            assert w.closings.put_box(SURVEY, f"p{n}", {"open": "5"})
    with database.write() as w:
        w.closings.count(counted)
        assert w.wants_purge
    with database.write() as w:
        assert w.closings.survey("n1") == counted
        assert w.closings.filings("n1") == ()
        assert w.closings.own_box("n1", "p1") is None
        assert not w.closings.put_box(replace(SURVEY, id="s2"), "p1", {"open": "1"})
        assert w.closings.survey("n2") is None


@on_both
def test_a_survey_of_a_backup_put_back_which_has_no_secret_goes_on(database: Database) -> None:
    with database.write() as w:
        assert w.closings.put_box(SURVEY, "p1", {"open": "5"})
    with database.write() as w:
        for table in (BOX, ROUND_SECRET):
            w.connection.execute(delete(table))
    with database.write() as w:
        assert w.closings.own_box("n1", "p1") is None
        assert w.closings.filings("n1") == ()
        for person in ("p1", "p2"):
            assert w.closings.put_box(replace(SURVEY, id="s2"), person, {"open": "4"})
    with database.read() as w:
        assert w.closings.filings("n1") == ({"open": "4"},) * 2
