"""A conversation as a form: filled in whole, in part, and while other things happen."""

from bot.sandbox.standin import Person
from tests.walks.stage import Stage


def test_a_form_answers_all_questions_at_once(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    person = _open(stage, "sanne")
    person.fill({"issue": "Familie.", "why": "Nu.", "learn": "Praten."})
    assert stage.say("button-cycle-go-on") in stage.told("sanne", person.submit)
    assert stage.say("cycle-issue-tried") in stage.go_on("sanne")
    person = _open(stage, "sanne", "cycle-issue-tried")
    person.fill({"satisfied": "Rust."})
    assert stage.told("sanne", person.submit).startswith(stage.say("cycle-issue-card"))
    data = stage.says("sanne", "mijn gegevens")
    for step, answer in {"issue": "Familie.", "why": "Nu.", "learn": "Praten."}.items():
        assert f"{stage.say(f'cycle-issue-{step}')}\n\n> {answer}" in data, "as it was asked"


def test_a_form_filled_in_part_leaves_the_rest_to_ask(stage: Stage) -> None:
    stage.begin("sanne")
    person = _open(stage, "sanne")
    person.fill({"issue": "Familie.", "learn": "Praten."})
    told = stage.told("sanne", person.submit)
    assert stage.say("cycle-issue-why") in told, "the next required question is asked"
    person = _open(stage, "sanne", "cycle-issue-why")
    assert _value(person, "learn") == "Praten."
    assert stage.told("sanne", person.submit) == "", "nothing changed"
    told = stage.says("sanne", "Nu.")
    assert stage.say("cycle-issue-learn") not in told, "what was filled in is not asked"
    assert stage.say("cycle-issue-tried") in stage.go_on("sanne")
    person = _open(stage, "sanne", "cycle-issue-tried")
    person.fill({"move": "Bellen."})
    told = stage.told("sanne", person.submit)
    assert stage.say("cycle-issue-card") in told, "what was left empty and may be, is not asked"


def test_nothing_newer_is_overwritten_by_a_form_that_was_open(stage: Stage) -> None:
    stage.begin("sanne")
    stage.says("sanne", "Eerste versie.")
    person = _open(stage, "sanne", "cycle-issue-why")
    first = next(each for each in person.messages() if not each.from_bot)
    person.edit(first, "Tweede versie.")
    stage.quiet()
    stage.says("sanne", "Getypt terwijl het formulier open stond.")
    person.fill({"learn": "Praten."})
    stage.told("sanne", person.submit)
    data = stage.says("sanne", "mijn gegevens")
    assert "> Tweede versie." in data
    assert "> Getypt terwijl het formulier open stond." in data
    assert "> Praten." in data


def test_a_field_that_is_emptied_takes_the_answer_away(stage: Stage) -> None:
    stage.begin("sanne")
    stage.bring_issue("sanne", "Familie.", "Nu.", "Gebeld.", "", "Praten.", "")
    stage.press("sanne", stage.seen("sanne", "cycle-issue-card"), "button-conversation-change")
    person = stage.who("sanne")
    person.fill({"tried": "", "why": "Straks."})
    assert person.submit() == {}
    stage.quiet()
    card = stage.seen("sanne", "cycle-issue-card").shown()
    assert "Gebeld." not in card
    assert "> Straks." in card
    assert "Gebeld." not in stage.held("sanne")
    message = next(each for each in person.messages() if each.shown() == "Gebeld.")
    assert stage.say("conversation-edit-unknown") in stage.told(
        "sanne", lambda: person.edit(message, "Toch gebeld.")
    )
    assert "Toch gebeld." not in stage.held("sanne"), "an older message has nothing to say any more"


def test_back_shows_the_old_answer_and_saving_it_unchanged_goes_on(stage: Stage) -> None:
    stage.begin("sanne")
    stage.says("sanne", "Familie.")
    back = stage.presses(
        "sanne", stage.seen("sanne", "cycle-issue-why"), "button-conversation-back"
    )
    assert stage.say("conversation-earlier") in back
    assert "> Familie." in back
    person = _open(stage, "sanne")
    assert _value(person, "issue") == "Familie."
    told = stage.told("sanne", person.submit)
    assert stage.say("cycle-issue-why") in told, "an answer that is saved again is an answer"


def test_a_form_that_is_saved_does_not_skip_a_question_somebody_stumbled_over(stage: Stage) -> None:
    stage.begin("sanne")
    stage.week()
    stage.says("sanne", "Het lukte.")
    stage.says("sanne", "Ik luisterde.")
    stage.says("sanne", "alleen mijn baas")
    stage.press("sanne", stage.seen("sanne", "reflection-me-me"), "button-conversation-change")
    person = stage.who("sanne")
    person.fill({"success": "Het lukte echt."})
    told = stage.told("sanne", person.submit)
    assert stage.say("reflection-thanks") not in told, "who may read it was not chosen yet"


def test_later_rests_and_every_way_back_works(stage: Stage) -> None:
    stage.begin("sanne")
    later, again = stage.say("conversation-later"), stage.say("cycle-issue-issue")
    asked = stage.seen("sanne", "cycle-issue-issue")
    assert later in stage.presses("sanne", asked, "button-conversation-later")
    assert stage.say("conversation-for-later") in stage.read("sanne", again).shown()
    assert again in stage.says("sanne", "verder")

    stage.presses("sanne", stage.seen("sanne", "cycle-issue-issue"), "button-conversation-later")
    thread = stage.seen("sanne", "cycle-issue-issue")
    assert stage.say("cycle-issue-why") in stage.says("sanne", "Familie.", thread)

    stage.says("sanne", "later")
    home = stage.who("sanne").open_home()
    stage.quiet()
    home = stage.who("sanne").home
    assert home is not None
    stage.who("sanne").click(home, stage.say("button-home-answer"))
    stage.who("sanne").fill({"why": "Nu."})
    assert stage.say("cycle-issue-learn") in stage.told("sanne", stage.who("sanne").submit)


def test_old_buttons_of_a_question_that_rests_say_that_it_rests(stage: Stage) -> None:
    stage.begin("sanne")
    asked = stage.seen("sanne", "cycle-issue-issue")
    stage.presses("sanne", asked, "button-conversation-later")
    label = stage.say("button-conversation-later")
    told = stage.told("sanne", lambda: stage.who("sanne").click(asked, label, stale=True))
    assert told != stage.say("conversation-moved-on"), "no question stands further down"


def _open(stage: Stage, name: str, question: str = "cycle-issue-issue") -> Person:
    stage.press(name, stage.seen(name, question), "button-conversation-form")
    person = stage.who(name)
    assert person.view is not None
    return person


def _value(person: Person, field: str) -> object:
    assert person.view is not None
    return person.view.values[field]["value"]["value"]
