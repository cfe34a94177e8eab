"""A network after its start: who leads and takes part, what changes, how it rests and ends."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from flows.people import Place, Role, Standing, Workspace
from flows.words import LANGUAGES, Language, day_words
from tests.walks.stage import CHANNEL, KICK_OFF, Stage

NAME = "Samen Sterker"


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    """Walk once in Dutch and once in English."""
    chosen: Language = request.param
    return chosen


def places(stage: Stage, name: str) -> list[tuple[Role, Place]]:
    """Tell how somebody stands in their networks."""
    database = stage.box.program.database
    with database.read() as w:
        person = w.people.of_user(stage.network().team, f"U0{name.upper()}")
        assert person is not None
        member = w.networks.member(stage.network().id, person.id)
    return [(member.role, member.place)] if member else []


def people_form(stage: Stage, **values: list[str]) -> dict[str, str]:
    """Let Marijke change who leads and who leaves."""
    stage.leads("marijke", "network.people")
    marijke = stage.who("marijke")
    marijke.fill({name: [f"U0{each.upper()}" for each in who] for name, who in values.items()})
    return marijke.submit()


def test_guests_may_not_start_and_any_full_member_may(stage: Stage) -> None:
    refused = stage.who("wim").command(CHANNEL, "/leerkring", "start")
    assert refused is not None
    assert refused.shown() == stage.say("network-guests-cannot-start")
    ruben = stage.who("ruben")
    assert ruben.command(CHANNEL, "/leerkring", "start") is None
    ruben.fill({"name": "Kring", "purpose": "x", "participants": ["U0LOTTE"]})
    assert ruben.submit() == {}
    stage.seen("ruben", "network-started-title", network="Kring")


def test_a_facilitator_hands_over(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    assert people_form(stage, facilitators=["james", "sanne"]) == {}
    told = stage.seen("sanne", "network-leads-now", network=NAME, by="Marijke")
    assert told.shown() == stage.say("network-leads-now", network=NAME, by="Marijke")
    stage.seen("marijke", "network-relieved", network=NAME)
    assert places(stage, "marijke") == [(Role.PARTICIPANT, Place.LEFT)]
    assert places(stage, "sanne") == [(Role.FACILITATOR, Place.ACTIVE)]
    assert stage.leads("marijke", "network.people") == stage.say(
        "network-not-a-member", network=NAME
    )
    stage.week()
    assert "reflection" not in stage.held("sanne"), "who leads is not asked every week"
    relieved = stage.seen("marijke", "network-relieved", network=NAME)
    stage.presses("marijke", relieved, "button-network-join")
    assert places(stage, "marijke") == [(Role.PARTICIPANT, Place.ACTIVE)]


def test_somebody_is_taken_out_and_keeps_what_they_wrote(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    stage.bring_issue("sanne", "Merelkaart", "Nu.", "", "", "Praten.", "")
    assert people_form(stage, leave=["bram"]) == {
        "leave": stage.say("network-people-not-in", name=stage.say("somebody"))
    }
    stage.who("marijke").close_view()
    assert people_form(stage, leave=["james"]) == {
        "leave": stage.say("network-people-both", name="James")
    }
    stage.who("marijke").close_view()
    assert people_form(stage, facilitators=[], leave=["sanne"]).keys() == {"facilitators"}
    stage.who("marijke").close_view()
    assert people_form(stage, leave=["sanne"]) == {}
    stage.seen("sanne", "network-removed", network=NAME)
    stage.week()
    assert "reflection-" not in stage.held("sanne"), "no more questions"
    assert "Merelkaart" in stage.says("sanne", stage.say("command-my-data"))
    stage.seen("youssef", "reflection-me-success")


def test_taking_out_does_not_tell_who_said_no_or_left(stage: Stage) -> None:
    stage.set_up(("sanne", "youssef", "bram"))
    stage.join("sanne")
    invitation = stage.seen("youssef", "network-invite-no")
    stage.presses("youssef", invitation, "button-network-decline")
    stage.stops("sanne")
    before = stage.sight("youssef", "dm"), stage.sight("sanne", "dm")
    assert people_form(stage, leave=["sanne", "youssef", "bram"]) == {}
    stage.quiet()
    assert (stage.sight("youssef", "dm"), stage.sight("sanne", "dm")) == before
    assert places(stage, "youssef") == [(Role.PARTICIPANT, Place.DECLINED)]


def test_whoever_asks_to_take_part_is_let_in(stage: Stage) -> None:
    stage.begin("sanne")
    menu = stage.who("bram").command(CHANNEL, "/leerkring")
    assert menu is not None
    told = stage.presses("bram", menu, "button-network-ask")
    assert told == "", "what a click brings stands where it was clicked"
    assert stage.say("network-ask-done", network=NAME) in stage.sight("bram", CHANNEL)
    asked = stage.seen("james", "network-asked", network=NAME, about="Bram")
    stage.presses("james", asked, "button-network-let-in")
    stage.join("bram")
    assert places(stage, "bram") == [(Role.PARTICIPANT, Place.ACTIVE)]


def test_the_last_to_lead_leaves_and_a_participant_takes_over(stage: Stage) -> None:
    stage.begin("sanne", "wim")
    stage.stops("james")
    assert "network.lead" not in str(stage.rows("outbox"))
    stage.stops("marijke")
    orphaned = stage.seen("sanne", "network-leaderless-here", CHANNEL, network=NAME)
    stage.presses("wim", orphaned, "button-network-lead")
    assert stage.say("network-guests-cannot-start") in stage.sight("wim", CHANNEL)
    stage.presses("sanne", orphaned, "button-network-lead")
    assert stage.say("network-leads-self", network=NAME) in stage.sight("sanne", CHANNEL)
    assert places(stage, "sanne") == [(Role.FACILITATOR, Place.ACTIVE)]


def test_who_looks_after_the_bot_hears_that_nobody_leads_and_appoints_somebody(
    stage: Stage,
) -> None:
    stage.begin("sanne")
    database, slack = stage.box.program.database, stage.box.slack
    stage.who("bram").say("dm", "hoi")
    stage.quiet()
    with database.write() as w:
        team = stage.network().team
        bram = w.people.of_user(team, "U0BRAM")
        assert bram is not None
        w.workspaces.save(Workspace(team, caretaker=bram.id))
    stage.stops("james")
    slack.admin.change_user("U0MARIJKE", deleted=True)
    told = stage.seen("bram", "network-leaderless", network=NAME)
    stage.press("bram", told, "button-network-appoint")
    stage.who("bram").fill({"facilitators": ["U0LOTTE"]})
    assert stage.who("bram").submit() == {}
    stage.seen("lotte", "network-leads-now", network=NAME, by="Bram")
    assert places(stage, "lotte") == [(Role.FACILITATOR, Place.ACTIVE)]
    stage.press("bram", told, "button-network-appoint")
    stage.seen("bram", "network-led-again", network=NAME)
    assert stage.say("network-leaderless-here", network=NAME) not in stage.sight("sanne", CHANNEL)


def test_dates_rhythm_name_language_and_channel_change(stage: Stage, language: Language) -> None:
    stage.begin("sanne")
    other: Language = "nl" if language == "en" else "en"
    marijke = stage.who("marijke")
    stage.leads("marijke", "network.change")
    marijke.fill({"ends": "2020-01-01"})
    assert marijke.submit() == {"ends": stage.say("network-start-ends-first")}
    marijke.fill(
        {
            "name": "Nieuwe kring",
            "ends": "2027-03-01",
            "every": "2",
            "language": other,
            "channel": "C0LEEG",
        }
    )
    assert marijke.submit() == {}
    changed = stage.network("C0LEEG")
    assert (changed.name, changed.every, changed.language) == ("Nieuwe kring", 2, other)
    assert changed.ends == date(2027, 3, 1)
    stage.quiet()
    here = stage.sight("sanne", "C0LEEG")
    stage.language = other
    assert stage.say("network-moved-here", network="Nieuwe kring") in here
    left = stage.say("network-moved-away", network="Nieuwe kring")
    assert left in stage.sight("sanne", CHANNEL)
    stage.language = language
    stage.week()
    stage.seen("sanne", "reflection-me-success")
    stage.play(days=7)
    assert stage.held("sanne").count("reflection-") == 1, "every other week now"


def test_another_channel_with_a_network_is_refused(stage: Stage) -> None:
    stage.begin("sanne")
    stage.set_up_elsewhere("bram")
    stage.leads("marijke", "network.change")
    stage.who("marijke").fill({"channel": "C0LEEG"})
    assert stage.who("marijke").submit() == {"channel": stage.say("network-already-here")}


def test_a_pause_asks_nothing_and_ends_by_a_button(stage: Stage) -> None:
    stage.begin("sanne")
    stage.leads("marijke", "network.pause")
    stage.seen("sanne", "network-paused-here", CHANNEL, network=NAME)
    stage.play(days=14)
    assert "reflection-" not in stage.held("sanne")
    stage.leads("james", "network.resume")
    stage.seen("sanne", "network-resumed-here", CHANNEL, network=NAME)
    stage.play(days=7)
    assert "reflection-" in stage.held("sanne")


def test_a_question_that_waits_while_a_pause_begins_is_not_sent(stage: Stage) -> None:
    stage.begin("sanne")
    stage.box.slack.faults.rate_limit("chat.postMessage", 900, times=50)
    stage.week()
    assert "reflection-" in stage.held("sanne"), "it was asked, and waits"
    paused = replace(stage.network(), standing=Standing.PAUSED)
    with stage.box.program.database.write() as w:
        w.networks.save(paused)
    stage.box.slack.faults.clear()
    stage.play(hours=2)
    assert stage.say("reflection-me-success") not in stage.sight("sanne", "dm")


def test_ending_is_told_once_and_all_is_kept(stage: Stage) -> None:
    stage.begin("sanne")
    network = stage.network().id
    stage.bring_issue("sanne", "Merelkaart", "Nu.", "", "", "Praten.", "")
    stage.leads("marijke", "network.end")
    stage.seen("sanne", "network-ended-here", CHANNEL, network=NAME)
    ended = stage.seen("james", "network-ended", network=NAME)
    assert stage.say("button-network-export") in ended.shown()
    stage.play(days=14)
    assert stage.sight("sanne", CHANNEL).count(stage.say("network-ended-here", network=NAME)) == 1
    assert "reflection-" not in stage.held("sanne")
    assert "Merelkaart" in stage.says("sanne", stage.say("command-my-data"))
    assert stage.leads("marijke", "network.pause", network) == stage.say(
        "network-over", network=NAME
    )


def test_a_file_holds_what_was_shared_and_nothing_else(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    stage.bring_issue("sanne", "Merelkaart", "Nu.", "", "", "Praten.", "")
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-share")
    stage.bring_issue("youssef", "Geheimwoord", "Nu.", "", "", "Zwijgen.", "")
    told = stage.leads("marijke", "network.export")
    assert stage.say("network-export-here", network=NAME) in told
    file = stage.seen("marijke", "network-export-here", network=NAME).files[0]
    assert file.name.endswith(".txt")
    text = file.data.decode()
    assert "Merelkaart" in text
    assert "Geheimwoord" not in text
    assert stage.leads("sanne", "network.export") == stage.say("network-facilitators-only")


def test_erasing_waits_a_week_and_takes_all_away(stage: Stage, language: Language) -> None:
    stage.begin("sanne", "youssef")
    network = stage.network().id
    stage.bring_issue("sanne", "Merelkaart", "Nu.", "", "", "Praten.", "")
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-share")
    marijke = stage.who("marijke")
    stage.leads("marijke", "network.erase")
    assert marijke.submit().keys() == {"sure"}
    marijke.fill({"sure": ["yes"]})
    assert marijke.submit() == {}
    day = day_words((KICK_OFF + timedelta(days=7)).date(), language)
    stage.seen("sanne", "network-erasing", network=NAME, day=day)
    planned = stage.seen("james", "network-erase-planned", network=NAME, day=day)
    assert stage.say("network-erasing", network=NAME, day=day) not in stage.sight("youssef")
    stage.presses("james", planned, "button-network-keep")
    stage.seen("sanne", "network-kept", network=NAME)
    stage.play(days=8)
    assert "Merelkaart" in stage.sight("youssef", CHANNEL), "it was called off"
    stage.leads("marijke", "network.erase", network)
    marijke.fill({"sure": ["yes"]})
    assert marijke.submit() == {}
    stage.play(days=8)
    assert "Merelkaart" not in stage.sight("youssef", CHANNEL)
    assert stage.say("network-erased-here") in stage.sight("youssef", CHANNEL)
    assert network not in str(stage.rows("member", "conversation", "digest", "round"))
    assert b"Merelkaart" not in stage.files()
    assert NAME not in str(stage.rows("network"))
