"""Everybody's rights over their own words: seen, left in peace, erased, and in no other place."""

from tests.walks.stage import CHANNEL, Stage

FIVE = ("sanne", "youssef", "ruben", "lotte", "wim")


def test_my_data_shows_also_what_found_no_place(stage: Stage) -> None:
    stage.begin("sanne")
    stage.says("marijke", "Een los idee.")
    assert "Een los idee." in stage.held("marijke")
    assert "> Een los idee." in stage.says("marijke", "mijn gegevens")
    stage.week()
    for text in ("Het lukte.", "Ik luisterde.", "alleen mijn baas"):
        stage.says("sanne", text)
    assert "alleen mijn baas" in stage.held("sanne")
    assert "> alleen mijn baas" in stage.says("sanne", "mijn gegevens")


def test_who_pauses_hears_nothing_unasked(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.says("sanne", "pauze")
    before = stage.sight("sanne", "dm")
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/thermometer", "pulse")
    assert marijke.submit() == {}
    stage.play(days=5)
    assert stage.sight("sanne", "dm") == before
    stage.says("sanne", "verder")
    stage.play(days=7)
    assert stage.say("reflection-title", network="Samen Sterker") in stage.sight("sanne", "dm")


def test_who_was_erased_and_deletes_their_messages_stays_unknown(stage: Stage) -> None:
    stage.begin("sanne")
    stage.says("sanne", "Familie.")
    stage.says("sanne", "wis mijn gegevens")
    erased = stage.presses(
        "sanne", stage.seen("sanne", "privacy-erase-note"), "button-privacy-erase"
    )
    assert stage.say("privacy-erased") in erased
    with stage.box.program.database.read() as w:
        assert w.people.person_of("U0SANNE") is None
    person = stage.who("sanne")
    written = [each for each in person.messages() if not each.from_bot]
    person.edit(written[1], "weg")
    for each in written:
        person.delete(each)
    stage.quiet()
    with stage.box.program.database.read() as w:
        assert w.people.person_of("U0SANNE") is None, "tidying up as the bot advises is no return"
