"""What only its writer can read goes some time after the end, and they are told before."""

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from bot.admin.retention import dry, let_go
from flows.words import day_words
from storage.answer import ANSWER
from storage.outbox import OUTBOX
from tests.support import on_both
from tests.walks.stage import CHANNEL, Stage

NAME = "Samen Sterker"


def _written(stage: Stage) -> None:
    """Let Sanne keep all to herself, and Youssef share his issue and nothing else."""
    stage.begin("sanne", "youssef", "lotte")
    for name, text in (("sanne", "Merelkaart"), ("youssef", "Koolmees")):
        stage.bring_issue(name, text, "Nu.", "", "", "Praten.", "")
    stage.presses("youssef", stage.seen("youssef", "cycle-issue-card"), "button-cycle-share")
    stage.week()
    stage.says("sanne", "Roodborst")
    stage.says("marijke", "Een los idee.")


def _over(stage: Stage) -> None:
    _written(stage)
    stage.leads("marijke", "network.end")


def _dry(stage: Stage) -> list[str]:
    return list(dry(stage.settings, stage.box.clock()))


def _sealed(stage: Stage, *steps: str) -> list[bytes]:
    with stage.box.program.database.read() as w:
        private = select(ANSWER.c.value).where(ANSWER.c.step.in_(steps), ANSWER.c.readers == "me")
        return [bytes(each) for each in w.connection.execute(private).scalars() if each]


def test_who_wrote_something_is_told_by_day_when_it_goes_and_how_to_keep_it(
    stage: Stage,
) -> None:
    _over(stage)
    assert "first 1 people get a day" in _dry(stage)[-1]
    stage.play(hours=20)  # housekeeping comes at three at night
    told = stage.seen("sanne", "privacy-fading", network=NAME)
    with stage.box.program.database.read() as w:
        (network,) = w.networks.ended()
    days = {"reflections": date(2027, 2, network.ends.day)}
    days["issues"] = days["reflections"].replace(month=11)
    for sort, day in days.items():
        about = {"network": NAME, "day": day_words(day, "nl")}
        assert stage.say(f"privacy-fading-{sort}", **about) in told.shown()
    assert float(told.ts) % 86400 / 3600 >= 7, "not before eight in the morning, in Amsterdam"
    assert "> Merelkaart" in stage.presses("sanne", told, "button-privacy-data")
    for name in ("youssef", "lotte"):
        assert stage.say("privacy-fading", network=NAME) not in stage.sight(name, "dm")
    stage.play(days=3)
    assert stage.sight("sanne", "dm").count(stage.say("privacy-fading", network=NAME)) == 1


def test_reflections_go_after_three_months_and_what_is_shared_stays(stage: Stage) -> None:
    _over(stage)
    stage.who("sanne").open_home()
    gone, kept = _sealed(stage, "success"), _sealed(stage, "issue")
    assert (len(gone), len(kept)) == (1, 1)
    stage.play(days=80)
    assert "Roodborst" in stage.held("sanne")
    assert "reflections" not in str(_dry(stage))
    stage.play(days=20)
    held = stage.held("sanne")
    assert "Roodborst" not in held
    assert "Merelkaart" in held
    assert "Een los idee." not in stage.held("marijke")
    assert "Koolmees" in stage.sight("lotte", CHANNEL)
    assert [each for each in gone if each in stage.files()] == []
    assert all(each in stage.files() for each in kept)


@on_both
def test_issues_go_after_a_year_and_the_dry_run_says_so_before(stage: Stage) -> None:
    _over(stage)
    now = stage.box.clock()
    list(let_go(stage.settings, now))
    stage.seen("sanne", "privacy-fading", network=NAME)
    year = now + timedelta(days=366)
    counted = list(dry(stage.settings, year))
    assert [line.split()[0] for line in counted] == [
        "what",
        "reflections",
        "issues",
        "texts",
        "outbox",
    ]
    assert [line.split()[-1] for line in counted[1:4]] == ["1", "3", "1"]
    before = stage.rows("outbox", "due", "answer", "conversation")
    list(dry(stage.settings, year))
    assert stage.rows("outbox", "due", "answer", "conversation") == before
    assert list(let_go(stage.settings, year))[-1] == "Done."
    assert list(dry(stage.settings, year)) == ["Nothing is old enough to go."]
    assert "Merelkaart" not in stage.held("sanne")
    assert "Koolmees" in stage.held("youssef")
    assert "Koolmees" in stage.sight("lotte", CHANNEL)


@on_both
@pytest.mark.parametrize("goes", ["stops", "ends"])
def test_a_text_without_a_place_stays_months_after_its_writer_was_in_a_network(
    stage: Stage, goes: str
) -> None:
    stage.begin("sanne", "youssef")
    stage.says("marijke", "Een los idee.")
    later = stage.box.clock() + timedelta(days=100)
    stage.box.clock.move_to(later)
    if goes == "stops":
        stage.stops("marijke")
        list(let_go(stage.settings, later + timedelta(days=100)))
        assert "los idee" in stage.held("marijke"), "who stopped may come back while it is on"
    stage.leads("james", "network.end")
    list(let_go(stage.settings, later + timedelta(days=88)))
    assert "los idee" in stage.held("marijke")
    list(let_go(stage.settings, later + timedelta(days=94)))
    assert "los idee" not in stage.held("marijke")


def test_what_runs_keeps_everything(stage: Stage) -> None:
    _written(stage)
    list(let_go(stage.settings, stage.box.clock() + timedelta(days=900)))
    for name, word in (("sanne", "Roodborst"), ("sanne", "Merelkaart"), ("marijke", "los idee")):
        assert word in stage.held(name)


def test_rows_that_went_from_the_outbox_make_nothing_said_again(stage: Stage) -> None:
    _written(stage)
    stage.quiet()
    before = _count(stage)
    list(let_go(stage.settings, stage.box.clock() + timedelta(days=61)))
    assert _count(stage) < before
    said = {name: stage.deliveries(name) for name in ("sanne", "youssef", "lotte", "marijke")}
    for name in said:
        stage.who(name).open_home()
    stage.restart()
    stage.play(hours=20)
    assert {name: stage.deliveries(name) for name in said} == said
    ending = stage.seen("youssef", "cycle-issue-card")
    stage.presses("youssef", ending, "button-cycle-unshare")
    assert "Koolmees" not in stage.sight("lotte", CHANNEL), "what was said is still found"


def _count(stage: Stage) -> int:
    with stage.box.program.database.read() as w:
        return w.connection.execute(select(func.count()).select_from(OUTBOX)).scalar_one()
