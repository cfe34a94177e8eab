"""The open thermometer: by name, with everybody's own consent, all at once."""

from tests.support import on_both
from tests.walks.stage import CHANNEL, Stage

THREE = ("sanne", "youssef", "ruben")


def _open(stage: Stage, *names: str) -> None:
    people = [f"U0{name.upper()}" for name in names]
    stage.open_round(mode=stage.say("thermometer-mode-open"), people=people)


def _agrees(stage: Stage, name: str, answers: str, **texts: str) -> None:
    person = stage.who(name)
    stage.choose(name, answers)
    person.fill({"consent": stage.say("thermometer-consent-yes")})
    assert person.submit() == {}
    person.fill(texts)
    assert person.submit() == {}
    person.close_view()


@on_both
def test_everybodys_answers_come_at_once_by_name_and_only_of_who_agreed(stage: Stage) -> None:
    stage.begin(*THREE)
    _open(stage, *THREE)
    opened = stage.seen("bram", "thermometer-opened-title", CHANNEL).shown()
    assert stage.say("thermometer-open-short") in opened
    stage.choose("ruben", "111111")
    ruben = stage.who("ruben")
    assert ruben.view is not None
    assert stage.say("thermometer-open-mode") in ruben.view.shown()
    assert ruben.submit().keys() == {"consent"}, "nobody is in it by chance"
    ruben.fill({"consent": stage.say("thermometer-consent-no")})
    assert ruben.submit() == {}
    assert stage.say("thermometer-consent-withdrawn") in ruben.view.shown()
    ruben.close_view()
    _agrees(stage, "sanne", "454453", good="Wij bellen elkaar.")
    assert "Sanne: " not in stage.sight("bram", CHANNEL), "nothing before closing"
    _agrees(stage, "youssef", "154450")
    stage.close_round()
    result = stage.seen("bram", "thermometer-open-result", CHANNEL).shown()
    assert stage.say("thermometer-took-part", submitted=2, invited=3) in result
    first, last = stage.say("statement-A1"), stage.say("statement-F2")
    assert f"{first} Sanne: 4 en Youssef: 1." in result
    assert f"{last} Sanne: 3 en Youssef: weet ik niet." in result
    assert "Ruben: " not in result
    assert "Wij bellen elkaar." not in result, "that was for who facilitates"
    assert "[picture" not in result


def test_what_was_written_openly_has_a_name_and_its_own_readers(stage: Stage) -> None:
    stage.begin(*THREE)
    _open(stage, *THREE)
    group = stage.say("thermometer-readers-named")
    _agrees(stage, "sanne", "454453", good="Wij bellen elkaar.", **{"good-readers": group})
    _agrees(stage, "youssef", "454453", improve="Meer tijd.")
    stage.close_round()
    result = stage.seen("bram", "thermometer-open-result", CHANNEL).shown()
    assert "Wij bellen elkaar." in result
    assert "Meer tijd." not in result
    marijke = stage.who("marijke")
    care = stage.seen("marijke", "thermometer-care-remarks-open")
    stage.press("marijke", care, "button-thermometer-check")
    assert marijke.view is not None
    assert "Meer tijd." in marijke.view.shown()
    assert "Youssef" in marijke.view.shown()
    assert "Wij bellen elkaar." not in marijke.view.shown()


@on_both
def test_who_is_erased_stands_no_longer_in_an_open_result(stage: Stage) -> None:
    stage.begin(*THREE)
    _open(stage, *THREE)
    for name in THREE:
        _agrees(stage, name, "454453")
    stage.close_round()
    assert "Sanne: 4" in stage.seen("bram", "thermometer-open-result", CHANNEL).shown()
    assert '"A1": "4"' in stage.held("sanne")
    stage.says("sanne", "wis mijn gegevens")
    stage.presses("sanne", stage.seen("sanne", "privacy-erase-note"), "button-privacy-erase")
    result = stage.seen("bram", "thermometer-open-result", CHANNEL).shown()
    assert "Sanne: " not in result
    assert "Youssef: 4" in result


def test_one_answer_is_no_conversation(stage: Stage) -> None:
    stage.begin(*THREE)
    _open(stage, *THREE)
    _agrees(stage, "sanne", "454453")
    stage.close_round()
    told = stage.seen("bram", "thermometer-too-few-title", CHANNEL).shown()
    assert stage.say("thermometer-open-too-few", least=2) in told
    assert "Sanne" not in told


def test_open_is_for_a_small_group_and_of_who_takes_part(stage: Stage) -> None:
    stage.begin(*THREE)
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/thermometer", "kort")
    marijke.fill({"mode": stage.say("thermometer-mode-open"), "people": ["U0SANNE", "U0BRAM"]})
    assert marijke.submit() == {"people": stage.say("thermometer-start-outsider")}
    marijke.fill({"people": ["U0SANNE"]})
    assert marijke.submit() == {"people": stage.say("thermometer-start-alone")}


def test_a_chosen_few_are_too_few_for_an_anonymous_one(stage: Stage) -> None:
    stage.begin(*THREE, "lotte")
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/thermometer", "kort")
    marijke.fill({"people": ["U0SANNE", "U0RUBEN", "U0LOTTE"]})
    few = stage.say("thermometer-start-too-few", invited=3, least=5)
    assert marijke.submit() == {"mode": few}


def test_a_network_asks_its_own_statements_and_the_pair_too(stage: Stage) -> None:
    stage.begin(*THREE)
    own = "Wij weten elkaars telefoonnummer."
    people = [f"U0{name.upper()}" for name in THREE]
    stage.open_round(
        mode=stage.say("thermometer-mode-open"),
        people=people,
        own1=own,
        own2=f"  {own} ",
        more=[stage.say("thermometer-start-pair")],
    )
    opened = stage.seen("bram", "thermometer-opened-title", CHANNEL).shown()
    assert opened.startswith(stage.say("thermometer-opened-title"))
    assert "9 stellingen, 3 minuten" in opened
    sanne = stage.who("sanne")
    stage.press("sanne", stage.seen("sanne", "button-thermometer-fill"), "button-thermometer-fill")
    assert sanne.view is not None
    assert sanne.view.shown().count(own) == 1, "the same words are one statement"
    assert stage.say("statement-G1") in sanne.view.shown()
    asked = [each["block_id"] for each in sanne.view.blocks if each["type"] == "input"]
    choice = stage.say("thermometer-scale-4")
    sanne.fill({each: choice for each in asked if each != "consent"})
    sanne.fill({"consent": stage.say("thermometer-consent-yes")})
    assert sanne.submit() == {}
    assert stage.say("thermometer-words-open") in sanne.view.shown()


def test_who_takes_their_consent_back_is_out_of_it(stage: Stage) -> None:
    stage.begin(*THREE)
    _open(stage, *THREE)
    for name in THREE:
        _agrees(stage, name, "454453")
    sanne = stage.who("sanne")
    stage.press("sanne", stage.seen("sanne", "button-thermometer-fill"), "button-thermometer-fill")
    sanne.fill({"consent": stage.say("thermometer-consent-no")})
    assert sanne.submit() == {}
    assert sanne.view is not None
    assert stage.say("thermometer-consent-withdrawn") in sanne.view.shown()
    sanne.close_view()
    stage.close_round()
    result = stage.seen("bram", "thermometer-open-result", CHANNEL).shown()
    assert "Sanne: " not in result
    assert "Youssef: 4" in result


def test_two_people_of_one_name_are_two_people(stage: Stage) -> None:
    stage.begin(*THREE)
    _open(stage, *THREE)
    for name, answers in zip(THREE, ("555555", "111111", "444444"), strict=True):
        _agrees(stage, name, answers)
    with stage.box.program.database.write() as w:
        youssef = w.people.of_user("T0LEERKRING", "U0YOUSSEF")
        assert youssef is not None
        w.people.rename(youssef.id, "Sanne")
    stage.close_round()
    result = stage.seen("bram", "thermometer-open-result", CHANNEL).shown()
    assert result.count("Sanne: 5") == 6
    assert result.count("Sanne: 1") == 6


def test_words_sent_after_a_no_bring_nobody_back_into_it(stage: Stage) -> None:
    stage.begin(*THREE)
    _open(stage, *THREE)
    for name in THREE[1:]:
        _agrees(stage, name, "454453")
    sanne = stage.who("sanne")
    stage.choose("sanne", "111111")
    sanne.fill({"consent": stage.say("thermometer-consent-yes")})
    assert sanne.submit() == {}
    sanne.fill({"good": "Toch iets."})
    with stage.box.program.database.write() as w:  # she said no on another device
        person = w.people.of_user("T0LEERKRING", "U0SANNE")
        round_ = w.thermometer.open_in(stage.network().id)
        assert person is not None
        assert round_ is not None
        w.thermometer.drop_box(round_.id, person.id)
    assert sanne.submit() == {}
    assert sanne.view is not None
    assert stage.say("thermometer-consent-withdrawn") in sanne.view.shown()
    sanne.close_view()
    stage.close_round()
    result = stage.seen("bram", "thermometer-open-result", CHANNEL).shown()
    assert "Youssef: 4" in result
    assert "Sanne" not in result


def test_wherever_an_open_one_stands_it_says_so(stage: Stage) -> None:
    stage.begin(*THREE)
    _open(stage, *THREE)
    named = stage.say("thermometer-open-short")
    sanne, marijke = stage.who("sanne"), stage.who("marijke")
    for person in (sanne, marijke):
        person.open_home()
        stage.quiet()
        overview = person.command(CHANNEL, "/thermometer")
        assert overview is not None
        assert named in overview.shown()
    assert sanne.home is not None
    assert marijke.home is not None
    assert named in sanne.home.shown()
    assert named in marijke.home.shown()
    closing = marijke.command(CHANNEL, "/thermometer", "sluit")
    assert closing is not None
    assert named in closing.shown()
    stage.choose("sanne", "454453")
    sanne.fill({"consent": stage.say("thermometer-consent-yes")})
    assert sanne.submit() == {}
    assert sanne.submit() == {}
    assert sanne.view is not None
    assert named in sanne.view.shown()
