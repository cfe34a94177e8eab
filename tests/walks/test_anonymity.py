"""The thermometer: nobody learns who answered what, not even from what is not shown."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from storage.rounds import BOX
from tests.support import on_both
from tests.walks.conftest import Logbook
from tests.walks.stage import CHANNEL, JOINS, LEADS, Stage

FIVE = ("sanne", "youssef", "ruben", "lotte", "wim")
SIX = (*FIVE, "fatima")
_SAID = ("outbox", "inbox", "due", "gate", "answer", "conversation", "kept_text", "digest", "tally")


def _view(stage: Stage, name: str) -> str:
    """Give everything this person can get to see, also by asking for it."""
    person = stage.who(name)
    person.open_home()
    stage.says(name, "mijn gegevens")
    overview = person.command(CHANNEL, "/thermometer", "hulp")
    results = person.command(CHANNEL, "/thermometer", "uitslag")
    assert overview is not None
    assert results is not None
    return "\n".join((stage.sight(name), overview.shown(), results.shown(), stage.held(name)))


def _new(before: dict[str, list[str]], after: dict[str, list[str]]) -> dict[str, list[str]]:
    """Give the tables that differ."""
    return {name: rows for name, rows in after.items() if rows != before[name]}


def test_a_vote_leaves_a_box_and_nothing_else(logbook: Logbook, stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    before, log = stage.rows(), logbook.text()
    messages = {name: stage.sight(name) for name in (*LEADS, *JOINS)}
    for name in FIVE:
        stage.fill_thermometer(name, "251403")
    stage.quiet()
    changed = _new(before, stage.rows())
    assert changed.keys() == {"box"}
    assert len(changed["box"]) == 5
    assert logbook.text() == log, "no line says that somebody answered, or when"
    assert {name: stage.sight(name) for name in messages} == messages, "nor does any screen"


def test_before_closing_nobody_else_sees_that_somebody_answered(stage: Stage) -> None:
    stage.begin(*SIX)
    stage.open_round()
    watching = ("marijke", "james", "youssef", "fatima")
    before = {name: _view(stage, name) for name in watching}
    for name in ("sanne", "ruben", "lotte", "wim"):
        stage.fill_thermometer(name, "555555")
    stage.quiet()
    for name in watching:
        assert _plain(_view(stage, name)) == _plain(before[name]), name


def test_the_box_shows_neither_who_nor_what_nor_when(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    for name in FIVE:
        stage.fill_thermometer(name, "555555")
    with stage.box.program.database.read() as w:
        ids = [w.people.of_user("T0LEERKRING", f"U0{name.upper()}") for name in FIVE]
    people = [each.id for each in ids if each is not None]
    assert len(people) == 5
    boxes = stage.rows("box")["box"]
    assert len(boxes) == 5
    for box in boxes:
        assert not any(person in box for person in people)
        assert '"A1"' not in box
    assert {column.name for column in BOX.columns} == {"round", "token", "team", "box"}
    with stage.box.program.database.engine.connect() as connection:
        sealed = connection.exec_driver_sql("SELECT box FROM box").scalars().all()
    assert len({bytes(each) for each in sealed}) == 5, "equal answers look different"
    stage.fill_thermometer("sanne", "555555")
    assert len(set(stage.rows("box")["box"]) - set(boxes)) == 1, "saving again seals anew"


def test_after_closing_nothing_of_a_vote_is_left_in_the_file(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    for name in FIVE:
        stage.fill_thermometer(name, "151413")
    sealed = _sealed(stage)
    assert len(sealed) == 11, "five tokens, five boxes, one secret"
    present = [each for each in sealed if each in stage.files()]
    assert present == sealed, "until closing they stand there"
    stage.close_round()
    assert stage.seen("bram", "thermometer-result-title", CHANNEL)
    assert stage.rows("box", "ticket") == {"box": [], "ticket": []}
    assert [each for each in sealed if each in stage.files()] == []
    with stage.box.program.database.engine.connect() as connection:
        kept = connection.exec_driver_sql("SELECT secret FROM round_secret").first()
    assert kept is None


@on_both
def test_a_voters_export_after_closing_holds_no_answer(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    for name in FIVE:
        stage.fill_thermometer(name, "151413")
    assert '"A1": "1"' in stage.held("sanne"), "while it is open, one's own box is one's own"
    assert '"A1"' not in stage.held("marijke")
    stage.close_round()
    for name in FIVE:
        held = stage.held(name)
        assert '"A1"' not in held
        assert '"ticket": []' in held
        assert "submitted" not in held


@pytest.mark.parametrize("answered", [0, 1, 4])
def test_under_five_nothing_is_shown_anywhere(stage: Stage, answered: int) -> None:
    stage.begin(*SIX)
    stage.open_round()
    for name in SIX[:answered]:
        stage.fill_thermometer(name, "543215")
    stage.close_round()
    told = stage.seen("bram", "thermometer-too-few-title", CHANNEL).shown()
    kind = stage.say("thermometer-too-few", least=5)
    assert kind in told
    assert not any(each.isdigit() for each in told.replace(kind, ""))
    for name in ("marijke", "sanne", "fatima"):
        seen = _view(stage, name)
        assert kind in seen
        took_part = stage.say("thermometer-took-part", submitted=answered, invited=8)
        assert took_part not in seen
        assert '"submitted"' not in seen
        assert "[picture:" not in seen
    assert stage.rows("tally") == {"tally": []}, "what may never be shown need not be kept"
    (row,) = stage.rows("round")["round"]
    other = [each for each in stage.rows("outbox")["outbox"] if "submitted" in each]
    assert other == []
    assert row


@on_both
def test_votes_at_the_same_moment_all_count(stage: Stage) -> None:
    stage.begin(*SIX)
    stage.open_round()
    people = [stage.who(name) for name in SIX]
    for name in SIX:
        stage.choose(name, "555555")
    with ThreadPoolExecutor(len(people)) as threads:
        answers = list(threads.map(lambda person: person.submit(), people))
    assert answers == [{}] * 6
    thanks = stage.say("thermometer-words-saved")
    assert [thanks in view.shown() for person in people if (view := person.view)] == [True] * 6
    stage.close_round()
    result = stage.seen("bram", "thermometer-result-title", CHANNEL).shown()
    assert stage.say("thermometer-took-part", submitted=6, invited=8) in result


@on_both
def test_a_vote_while_the_round_closes_counts_or_is_refused(stage: Stage) -> None:
    stage.begin(*SIX)
    stage.open_round()
    for name in FIVE:
        stage.fill_thermometer(name, "333333")
    fatima, marijke = stage.who("fatima"), stage.who("marijke")
    stage.choose("fatima", "555555")
    closing = marijke.command(CHANNEL, "/thermometer", "sluit")
    assert closing is not None
    label = stage.say("button-thermometer-close")
    with ThreadPoolExecutor(2) as threads:
        closed = threads.submit(marijke.click, closing, label)
        errors = threads.submit(fatima.submit)
        closed.result()
        assert errors.result() == {}
    stage.quiet()
    assert fatima.view is not None
    counted = stage.say("thermometer-words-saved") in fatima.view.shown()
    refused = stage.say("thermometer-is-closed") in fatima.view.shown()
    assert counted != refused
    result = stage.seen("bram", "thermometer-result-title", CHANNEL).shown()
    submitted = 6 if counted else 5
    assert stage.say("thermometer-took-part", submitted=submitted, invited=8) in result
    assert stage.rows("box", "ticket") == {"box": [], "ticket": []}


def test_who_is_erased_before_closing_is_counted_no_more(stage: Stage) -> None:
    stage.begin(*SIX)
    stage.open_round()
    for name in SIX:
        stage.fill_thermometer(name, "333333")
    stage.says("sanne", "wis mijn gegevens")
    stage.presses("sanne", stage.seen("sanne", "privacy-erase-note"), "button-privacy-erase")
    assert len(stage.rows("box")["box"]) == 5
    stage.close_round()
    result = stage.seen("bram", "thermometer-result-title", CHANNEL).shown()
    assert stage.say("thermometer-took-part", submitted=5, invited=8) in result


def _plain(seen: str) -> str:
    """Leave out what asking twice adds: only what is said counts, not how often or when."""
    lines = {line.strip() for line in seen.splitlines() if not line.startswith("{")}
    return "\n".join(sorted(lines))


def _sealed(stage: Stage) -> list[bytes]:
    """List what stands in the database of the votes of an open round."""
    with stage.box.program.database.engine.connect() as connection:
        boxes = connection.exec_driver_sql("SELECT token, box FROM box").all()
        secret = connection.exec_driver_sql("SELECT secret FROM round_secret").scalar_one()
    tokens = [str(token).encode() for token, _ in boxes]
    beginnings = [bytes(box)[:32] for _, box in boxes]  # the rest may lie on another page
    return [*tokens, *beginnings, bytes(secret)]
