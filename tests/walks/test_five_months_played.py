"""A whole programme of five months, played by the clock: twelve take part, two lead."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.sandbox.standin import Workspace
from flows.cycle.phases import ALL, FLOWS
from tests.walks import programme_deeds as deeds
from tests.walks.programme import (
    AMSTERDAM,
    EVERYBODY,
    JOINS,
    Circle,
    day_of,
    weeks_of,
    workspace,
)
from tests.walks.programme_texts import AMARA, RUBEN_ANEW, SANNE, SECRETS, Writer, people
from tests.walks.stage import CHANNEL, Stage

WEEKS = 22
LEAVE = (day_of(4, 1), day_of(6, 7))
STOPPED = range(6, 10)
_CHOSEN = ("until", "decision", "basis", "readers")
_SIX = ("sanne", "amara", "youssef", "dewi", "bram", "noor")
_BUSY = ("dewi", "bram", "noor", "hilde", "kees", "wim")


@pytest.fixture
def town() -> Workspace:
    """Twelve who take part, one of whom reads English, and two who lead."""
    return workspace()


@pytest.mark.timeout(400)
def test_a_programme_lives_for_five_months(stage: Stage) -> None:
    circle, writers = Circle(stage), people()
    deeds.begin(circle)
    deeds.choose_programme(circle)
    deeds.make_groups(circle)
    deeds.set_meetings(circle)
    first, what = _beforehand(circle), _calendar(circle, writers)
    for week in range(1, WEEKS + 1):
        circle.friday(week)
        if week in first:
            first[week]()
        asked = len(circle.asked_of.get("ruben", ()))
        circle.answer({name: writers[name] for name in _answering(week)})
        deeds.hurry(circle, "lotte")
        if week in STOPPED:
            asked_now = circle.asked_of["ruben"][asked:]
            assert asked_now
            assert all(each.startswith("reflection") for each in asked_now)
        if week in what:
            what[week]()
    _write_down(circle)
    _every_question_reached_sanne(circle)
    _cards_stand_where_they_were_shared(circle)
    _nobody_was_asked_too_much(circle)
    _nothing_came_at_night_or_in_leave(circle)
    _nobody_reads_what_was_not_theirs(circle)


def _answering(week: int) -> Iterator[str]:
    """Give who answers in a week."""
    yield from ("sanne", "amara", "youssef", "ruben")
    if week <= 2 or week >= 12:
        yield "fatima"
    yield from (name for place, name in enumerate(_BUSY) if (week + place) % 3)


def _beforehand(circle: Circle) -> dict[int, Callable[[], object]]:
    """Give what happens on the Friday of a week, before people answer."""
    return {
        4: lambda: deeds.tell_action(circle, "half", day_of(6, 2)),
        6: lambda: deeds.tell_action(circle, "done"),
    }


def _calendar(circle: Circle, writers: dict[str, Writer]) -> dict[int, Callable[[], object]]:
    """Give what happens on the Friday of a week, after people answered."""
    return {
        2: lambda: _second_week(circle),
        3: lambda: _third_week(circle),
        5: lambda: deeds.turn(circle, "ruben", "stop", "Mijn werkgever lost het nu zelf op."),
        6: lambda: circle.shares("amara", "button-cycle-share-group"),
        8: lambda: _eighth_week(circle),
        9: lambda: _ruben_begins_anew(circle, writers),
        11: lambda: deeds.bid(circle),
        12: lambda: _halfway(circle),
        13: lambda: _youssef_turns_back(circle, writers),
        20: lambda: deeds.measure(circle),
        21: lambda: deeds.end_questions(
            circle, "sanne", "amara", "youssef", "dewi", "bram", "noor"
        ),
        22: lambda: _closing(circle, writers),
    }


def _second_week(circle: Circle) -> None:
    for name in ("sanne", "amara"):
        circle.shares(name)
    deeds.measure(circle)
    deeds.ask_sanne(circle)


def _third_week(circle: Circle) -> None:
    deeds.sanne_answers(circle)
    deeds.note_action(circle)
    deeds.leave(circle, "wim", *LEAVE)


def _eighth_week(circle: Circle) -> None:
    circle.shares("sanne", "button-cycle-share-group")
    shared = SANNE["cycle-direction-chosen"]
    circle.opens("youssef", "button-group-more")
    circle.stage.read("youssef", shared)
    assert not any(shared in circle.sight(each) for each in ("amara", "marijke"))
    deeds.move_a_date(circle)


def _ruben_begins_anew(circle: Circle, writers: dict[str, Writer]) -> None:
    deeds.begin_anew(circle, "ruben")
    writers["ruben"] = Writer(RUBEN_ANEW)
    circle.answer({"ruben": writers["ruben"]})


def _halfway(circle: Circle) -> None:
    deeds.hold_silent_round(circle)
    deeds.share_halfway(circle)
    deeds.measure(circle)


def _youssef_turns_back(circle: Circle, writers: dict[str, Writer]) -> None:
    deeds.turn(circle, "youssef", "exploring", "Ik had het probleem nog niet scherp.")
    assert circle.presses_newest("youssef", "cycle.now")
    circle.answer({"youssef": writers["youssef"]})
    while circle.presses_newest("youssef", "conversation.reopen"):
        circle.answer({"youssef": writers["youssef"]})


def _closing(circle: Circle, writers: dict[str, Writer]) -> None:
    pack = deeds.close(circle)
    assert deeds.BOX in pack
    assert not [secret for _, secret in SECRETS.values() if secret in pack]
    written = deeds.journal(circle, "sanne")
    for key, text in writers["sanne"].told.items():
        assert key.endswith(_CHOSEN) or text in written.replace("\\", ""), key


def _cards_stand_where_they_were_shared(circle: Circle) -> None:
    channel = circle.stage.sight("kees", CHANNEL)
    for text in ("cycle-issue-issue", "cycle-lessons-tile"):
        assert f"> {SANNE[text]}" in channel
        assert f"> {AMARA[text]}" in channel
    for story in (SANNE, AMARA):
        for key in ("cycle-exploring-sure", "cycle-direction-chosen", "cycle-reflecting-surprise"):
            assert story[key] not in channel, key


def _every_question_reached_sanne(circle: Circle) -> None:
    wanted = {f"{FLOWS[phase].id}-{step.id}" for phase in ALL for step in FLOWS[phase].steps}
    assert wanted <= set(circle.asked_of["sanne"])
    assert wanted <= set(circle.asked_of["amara"])


def _nobody_was_asked_too_much(circle: Circle) -> None:
    """At most one message a week comes unasked; the other kinds are known."""
    for name, came in circle.came.items():
        weeks = list(weeks_of(came, "weekly"))
        assert len(weeks) == len(set(weeks)), name
        assert (len(weeks) > 0) is (name in JOINS)
    unknown = {each for came in circle.came.values() for _, each in came if "unknown" in each}
    assert unknown == set()
    less = [name for name in JOINS if "less" in {kind for _, kind in circle.came[name]}]
    assert "fatima" in less


def _nothing_came_at_night_or_in_leave(circle: Circle) -> None:
    for name, came in circle.came.items():
        for at, _ in came:
            there = at.astimezone(AMSTERDAM)
            assert 8 <= there.hour < 18, (name, there)
            assert there.isoweekday() <= 5, (name, there)
    first, last = LEAVE
    away = [at for at, _ in circle.came["wim"] if first <= at.astimezone(AMSTERDAM).date() <= last]
    assert away == []


def _nobody_reads_what_was_not_theirs(circle: Circle) -> None:
    for writer, (_, secret) in SECRETS.items():
        assert secret in circle.stage.held(writer), writer
    for name in EVERYBODY:
        seen = circle.sight(name)
        for writer, (_, secret) in SECRETS.items():
            assert writer == name or secret not in seen, (writer, name)


def _write_down(circle: Circle) -> None:
    """Keep what people read, for eyes to judge, when asked to."""
    folder = os.environ.get("LEERKRING_TRANSCRIPTS")
    if not folder:
        return
    for name in EVERYBODY:
        text = circle.transcript(name)
        Path(folder, f"programme-{name}.md").write_text(text + "\n", "utf-8")
    channel = circle.transcript("kees", CHANNEL)
    Path(folder, "programme-channel.md").write_text(channel + "\n", "utf-8")
