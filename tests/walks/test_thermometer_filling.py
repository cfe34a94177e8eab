"""Filling in on two pages, what people write, and the one reminder."""

from datetime import timedelta

from tests.support import on_both
from tests.walks.stage import CHANNEL, KICK_OFF, Stage

FIVE = ("sanne", "youssef", "ruben", "lotte", "wim")


def _writes(stage: Stage, name: str, answers: str, **texts: str) -> None:
    """Fill in both pages; `good="…"` is for who facilitates, `good_readers="group"` for all."""
    person = stage.who(name)
    stage.choose(name, answers)
    assert person.submit() == {}
    fields = {key.replace("_", "-"): value for key, value in texts.items()}
    person.fill(fields)
    assert person.submit() == {}
    person.close_view()
    assert person.view is None, "after the last page all are closed"


@on_both
def test_the_answers_are_saved_when_the_page_is_turned(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    for name in FIVE:
        stage.choose(name, "454453")
        assert stage.who(name).submit() == {}
        stage.who(name).close_view(all_views=True)  # never looks at the second page
    stage.close_round()
    result = stage.seen("bram", "thermometer-result-title", CHANNEL).shown()
    assert stage.say("thermometer-took-part", submitted=5, invited=7) in result


def test_there_is_a_way_back_to_the_first_page_and_all_is_still_there(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    sanne = stage.who("sanne")
    stage.choose("sanne", "154453")
    assert sanne.submit() == {}
    assert sanne.view is not None
    why_low = stage.say("thermometer-low", statement=stage.say("statement-A1"))
    assert why_low in sanne.view.shown()
    sanne.close_view()
    assert sanne.view is not None
    assert stage.say("thermometer-fill-all") in sanne.view.shown()
    sanne.fill({"A1": stage.say("thermometer-scale-4")})
    assert sanne.submit() == {}
    assert why_low not in sanne.view.shown(), "a score that is not low asks for no words"
    sanne.fill({"good": "Wij bellen elkaar."})
    assert sanne.submit() == {}
    sanne.close_view()
    stage.press("sanne", stage.seen("sanne", "button-thermometer-fill"), "button-thermometer-fill")
    assert sanne.submit() == {}
    assert "Wij bellen elkaar." in sanne.view.shown(), "until closing it can be changed"


def test_what_people_write_is_read_first_by_who_facilitates(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    texts = ("Wij bellen elkaar.", "Korte lijnen.", "We lachen veel.")
    for name, text in zip(FIVE, texts, strict=False):
        _writes(
            stage, name, "154453", good=text, good_readers=stage.say("thermometer-readers-group")
        )
    for name in FIVE[3:]:
        _writes(stage, name, "154453", improve=f"Van {name}.")
    stage.close_round()
    everybody = "\n".join(stage.sight(name) for name in ("sanne", "wim", "bram"))
    assert not any(text in everybody for text in texts), "not before they were looked at"
    marijke = stage.who("marijke")
    care = stage.seen("marijke", "thermometer-care-remarks")
    stage.press("marijke", care, "button-thermometer-check")
    assert marijke.view is not None
    form = marijke.view.shown()
    assert all(text in form for text in texts)
    assert "Van " not in form, "two writers are too few to be anybody"
    boxes = [block["block_id"] for block in marijke.view.blocks if block["type"] == "input"]
    assert len(boxes) == 3
    marijke.fill({boxes[0]: [stage.say("thermometer-check-show")]})
    assert marijke.submit() == {}
    shown = stage.seen("bram", "thermometer-remarks-title", CHANNEL).shown()
    assert sum(text in shown for text in texts) == 1
    stage.press("marijke", care, "button-thermometer-check")
    marijke.fill({boxes[0]: []})
    assert marijke.submit() == {}
    stage.quiet()
    assert not any(text in stage.sight("bram", CHANNEL) for text in texts), "taken back, it is gone"
    stage.play(days=100)
    assert stage.rows("remark") == {"remark": []}, "what was not shown is let go of"


def test_words_for_who_facilitates_never_reach_the_group(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    for name in FIVE[:3]:
        _writes(stage, name, "154453", improve=f"Alleen voor jullie, nummer {len(name)}.")
    for name in FIVE[3:]:
        _writes(stage, name, "154453", low_A1="Het doel wisselt.", good="")
    stage.close_round()
    marijke = stage.who("marijke")
    care = stage.seen("marijke", "thermometer-care-remarks")
    stage.press("marijke", care, "button-thermometer-check")
    assert marijke.view is not None
    assert marijke.view.shown().count("Alleen voor jullie") == 3
    assert "Het doel wisselt." not in marijke.view.shown()
    assert [each for each in marijke.view.blocks if each["type"] == "input"] == []
    for name in ("sanne", "bram", "wim"):
        assert "Alleen voor jullie" not in stage.sight(name)
    told = stage.leads("sanne", "thermometer.check")
    assert "Alleen voor jullie" not in told


def test_one_reminder_comes_to_who_has_not_answered_and_nothing_tells_to_whom(
    stage: Stage,
) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    stage.fill_thermometer("sanne", "454453")
    stage.fill_thermometer("wim", "454453")
    stage.box.player.play(KICK_OFF + timedelta(days=4, hours=8), lambda _at, _played: None)
    until = "maandag 9 november om 17:00"
    remind = stage.say("thermometer-remind", network="Samen Sterker", until=until)
    reminded = {name for name in (*FIVE, "james") if remind in stage.sight(name, "dm")}
    assert reminded == {"youssef", "ruben", "lotte", "james"}
    assert remind not in stage.sight("marijke", CHANNEL)
    stage.play(days=5)
    assert stage.sight("ruben", "dm").count(remind) == 1
    kept = [row for row in stage.rows("outbox")["outbox"] if "thermometer.remind" in row]
    assert kept == []


def test_the_channel_tells_the_count_from_five_on_and_on_whole_hours(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    told = [stage.say("thermometer-counted", counted=n, invited=7) for n in range(8)]

    def count() -> list[int]:
        opened = stage.seen("bram", "thermometer-opened-title", CHANNEL).shown()
        return [n for n in range(8) if told[n] in opened]

    for name in FIVE[:4]:
        stage.fill_thermometer(name, "454453")
    stage.play(hours=1)
    assert count() == [], "four is said of nobody"
    stage.fill_thermometer("wim", "454453")
    assert count() == [], "not at the minute of a vote"
    stage.play(hours=1)
    assert count() == [5]
    stage.fill_thermometer("james", "454453")
    assert count() == [5]
    stage.play(hours=1)
    assert count() == [6]


def test_who_wants_to_hear_less_of_a_thermometer_hears_less(stage: Stage) -> None:
    stage.begin(*FIVE)
    for name, called in (("sanne", "never"), ("wim", "once")):
        person = stage.who(name)
        person.command(CHANNEL, "/leerkring", "instellingen")
        person.fill({"called": stage.say(f"settings-called-{called}")})
        assert person.submit() == {}
    stage.open_round()
    stage.play(days=8)
    until = "maandag 9 november om 17:00"
    remind = stage.say("thermometer-remind", network="Samen Sterker", until=until)
    closed = stage.say("thermometer-invite-closed-too-few", network="Samen Sterker")
    assert {name: remind in stage.sight(name, "dm") for name in ("sanne", "wim", "ruben")} == {
        "sanne": False,
        "wim": False,
        "ruben": True,
    }
    assert closed not in stage.sight("sanne", "dm"), "no message, so none to change"
    assert closed in stage.sight("wim", "dm")


def test_to_hear_less_of_thermometers_brings_no_weekly_question_back(stage: Stage) -> None:
    stage.begin("sanne")
    stage.play(days=21)
    title = stage.say("reflection-title", network="Samen Sterker")

    def asked() -> int:
        return sum(title in each.shown() for each in stage.who("sanne").messages("dm"))

    assert asked() == 2, "two ignored weeks, then quiet"
    sanne = stage.who("sanne")
    sanne.command(CHANNEL, "/leerkring", "instellingen")
    sanne.fill({"called": stage.say("settings-called-once")})
    told = stage.told("sanne", sanne.submit)
    assert told == stage.say("settings-called-saved")
    stage.play(days=15)
    assert asked() == 2
