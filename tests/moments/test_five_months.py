"""A programme from week to week: the phase's questions come in the place of the reflection."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from flows.conversation.filing import Heard
from flows.conversation.state import Source, State
from flows.cycle.phases import ALL, FLOWS, Phase
from flows.cycle.programme import TEMPLATES, Programme, laid_out
from flows.message import Note, Para, Quote
from flows.parts import Caller
from flows.words import words
from storage.database import Database
from tests.moments.months import TEAM, Got, Months, circle, somebody

SAY = words("nl")
STARTS, ENDS = date(2026, 1, 5), date(2026, 6, 7)
MONDAY = datetime(2026, 1, 5, 8, tzinfo=UTC)
PROMPT, RESTING = "reflection.prompt", "conversation.resting"
WEEK = timedelta(weeks=1)


def begun(database: Database, template: int = 0, **reacts: object) -> Months:
    """Let Sanne take part in a network with a programme."""
    months = Months(database, MONDAY)
    months.begin(circle(STARTS, ENDS), somebody("sanne"))
    stages = laid_out(TEMPLATES[template], STARTS, ENDS)
    chosen = TEMPLATES[template]
    with database.write() as w:
        w.cycles.save(Programme("n1", TEAM, chosen.id, stages, chosen.short))
    if reacts:
        months.reacts = answers
    return months


def answers(months: Months, got: Got) -> None:
    """Answer whatever is asked, by typing; choose the narrowest readers."""
    if got.kind not in {PROMPT, "conversation.ask"}:
        return
    if "conversation.answer" in got.buttons:
        months.press(got, "conversation.answer")
    elif SAY("cycle-experiment-until") in asked(got):
        said(months, "31-12-2026")
    else:
        said(months, f"Antwoord van {months.now:%d-%m} {len(months.got)}")


def said(months: Months, text: str) -> None:
    """Let Sanne type something."""
    ts = f"{len(months.got) + len(months.changed) + 5_000_000}.{months.now:%H%M%S}"
    months.desk.hear(Caller(TEAM, "Usanne", months.now), Heard(ts, text, Source("D1", ts)))


def asked(got: Got) -> list[str]:
    """List what stands in bold: the questions."""
    return [each.text for each in got.message.blocks if isinstance(each, Para) and each.strong]


def test_a_silent_week_repeats_the_question_and_two_are_followed_by_one_remark(
    database: Database,
) -> None:
    months = begun(database)
    months.play(MONDAY + 4 * WEEK)
    first, second = months.of("sanne")
    assert SAY("cycle-issue-issue") in asked(first)
    assert SAY("cycle-issue-issue") in asked(second)
    assert Para(SAY("cycle-goes-on", name=SAY("somebody"))) not in first.message.blocks
    assert [each.kind for each in months.got] == [PROMPT, PROMPT, "reflection.less"]


def test_one_message_a_week_brings_every_question_of_every_phase(database: Database) -> None:
    months = begun(database, answers=True)
    months.play(MONDAY + 22 * WEEK)
    weekly = months.of("sanne")
    gaps = [later.at - before.at for before, later in pairwise(weekly)]
    assert min(gaps) >= timedelta(days=6), "one unasked message a week"
    with database.read() as w:
        held = w.conversations.latest("sanne", "n1", tuple(each.id for each in FLOWS.values()), 20)
        steps = {(each.flow, step) for each in held for step in each.answers}
    wanted = {(FLOWS[phase].id, step.id) for phase in ALL for step in FLOWS[phase].steps}
    assert steps == wanted


def test_a_sitting_ends_after_two_or_three_questions_and_goes_on_when_one_wants(
    database: Database,
) -> None:
    months = begun(database)
    months.play(MONDAY + timedelta(days=4))
    for text in ("Ons vraagstuk", "Omdat het schuurt", "Van alles"):
        said(months, text)
        months.play(months.now)
    resting = months.of("sanne", RESTING)[-1]
    assert months.got[-1] is resting
    months.press(resting, "conversation.reopen")
    months.play(months.now)
    assert SAY("cycle-issue-tried") in asked(months.got[-1])


def test_a_phase_quotes_what_was_written_before_with_its_month(database: Database) -> None:
    months = begun(database, answers=True)
    months.play(MONDAY + 3 * WEEK)
    exploring = next(
        each for each in months.of("sanne") if SAY("cycle-exploring-moment") in asked(each)
    )
    with database.read() as w:
        issue = w.conversations.find("sanne", "n1", "cycle-issue", "1")
    assert issue is not None
    about = SAY("cycle-issue-issue-label")
    assert Note(SAY("cycle-recall", month="januari", about=about)) in exploring.message.blocks
    assert Quote("\n".join(issue.value("issue"))) in exploring.message.blocks


def test_the_short_version_asks_only_its_own_questions(database: Database) -> None:
    months = begun(database, template=1, answers=True)
    months.play(MONDAY + 22 * WEEK)
    with database.read() as w:
        for phase in (Phase.EXPLORING, Phase.DIRECTION):
            held = w.conversations.find("sanne", "n1", FLOWS[phase].id, "1")
            assert held is not None
            assert held.state is State.FINISHED
            assert set(held.answers) == {each.id for each in FLOWS[phase].steps if each.short}


def test_going_back_asks_anew_and_takes_along_what_was_learned(database: Database) -> None:
    months = begun(database, answers=True)
    months.play(MONDAY + 8 * WEEK)
    caller = Caller(TEAM, "Usanne", months.now)
    form = months.desk.open(caller, "cycle.turn", {"network": "n1"})
    assert form is not None
    filled = {"to": ("exploring",), "reason": ("Het probleem was anders",)}
    assert months.desk.submit(caller, "cycle.turn", dict(form.ids), filled) is None
    months.play(months.now)
    months.reacts = lambda *_: None
    months.press(months.got[-1], "cycle.now")
    months.play(months.now)
    again = months.got[-1]
    assert SAY("cycle-exploring-moment") in asked(again)
    with database.read() as w:
        anew = w.conversations.find("sanne", "n1", "cycle-exploring", "1.2")
        before = w.conversations.find("sanne", "n1", "cycle-exploring", "1")
        kept = w.conversations.latest("sanne", "n1", ("cycle-turn",), 5)
    assert anew is not None
    assert before is not None
    assert before.value("moment") != ()
    assert [each.value("reason") for each in kept] == [("Het probleem was anders",)]


def test_who_stops_gets_the_ordinary_question_and_can_begin_anew(database: Database) -> None:
    months = begun(database, answers=True)
    months.play(MONDAY + timedelta(days=4))
    caller = Caller(TEAM, "Usanne", months.now)
    assert months.desk.submit(caller, "cycle.turn", {"network": "n1"}, {"to": ("stop",)}) is None
    months.play(MONDAY + timedelta(days=11))
    assert SAY("reflection-us-success") in asked(months.of("sanne")[-1])
    caller = Caller(TEAM, "Usanne", months.now)
    assert months.desk.submit(caller, "cycle.turn", {"network": "n1"}, {"to": ("anew",)}) is None
    months.play(MONDAY + timedelta(days=18))
    assert SAY("cycle-issue-issue") in asked(months.of("sanne")[-1])


def test_a_question_that_was_not_answered_is_put_again_as_the_beginning(database: Database) -> None:
    months = begun(database)
    months.play(MONDAY + 2 * WEEK)
    first, second = (
        [block.text for block in each.message.blocks if isinstance(block, Para)]
        for each in months.of("sanne")
    )
    assert SAY("cycle-issue-before", network="Kring n1") in first
    assert SAY("cycle-issue-before", network="Kring n1") not in second
    assert SAY("cycle-still-open", name="") in second


def test_who_catches_up_is_offered_the_next_phase_and_told_of_no_day_gone_by(
    database: Database,
) -> None:
    months = begun(database, answers=True)
    months.play(MONDAY + 10 * WEEK)
    caller = Caller(TEAM, "Usanne", months.now)
    assert (
        months.desk.submit(caller, "cycle.turn", {"network": "n1"}, {"to": ("direction",)}) is None
    )
    months.play(MONDAY + 13 * WEEK)
    ended = [each for each in months.got if "cycle.share" in each.buttons][-1]
    phase = SAY("cycle-phase-experiment")
    assert Para(SAY("cycle-next-now", phase=phase)) in ended.message.blocks
    assert "cycle.now" in ended.buttons


def test_who_stopped_is_not_told_that_their_issue_is_open(database: Database) -> None:
    months = begun(database)
    months.play(MONDAY + timedelta(days=4))
    caller = Caller(TEAM, "Usanne", months.now)
    assert months.desk.submit(caller, "cycle.turn", {"network": "n1"}, {"to": ("stop",)}) is None
    months.play(MONDAY + timedelta(days=11))
    weekly = months.of("sanne")[-1]
    assert SAY("reflection-us-success") in asked(weekly)
    assert Para(SAY("reflection-issue-open")) not in weekly.message.blocks


def test_only_what_was_just_written_is_said_to_be_saved(database: Database) -> None:
    months = begun(database)
    months.play(MONDAY + timedelta(days=4))
    for text in ("Ons vraagstuk", "Omdat het schuurt", "Van alles"):
        said(months, text)
        months.play(months.now)
    months.play(MONDAY + timedelta(days=11))
    first = SAY("conversation-progress", saved="no", at=1, all=3)
    assert Note(first) in months.of("sanne")[-1].message.blocks
