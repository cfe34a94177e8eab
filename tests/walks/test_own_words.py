"""A facilitator gives the questions words of their own, and people in the middle go on."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.sandbox.standin import User
from bot.sandbox.standin.screen import SeenView
from flows.words import LANGUAGES, shortened, words
from handlers import ids
from tests.support import on_both
from tests.walks.homes import open_home, press, sends
from tests.walks.stage import CHANNEL, Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)
FIVE = ("sanne", "youssef", "ruben", "lotte", "wim")
STEPS = ("issue", "why", "learn", "tried", "move", "satisfied")
WHY = {"nl": "Waarom raakt dit jou juist nu?", "en": "Why does this touch you right now?"}
OWN = "Wie in de wijk zou je erbij willen halen?"


def opens(stage: Stage, name: str, flow: str = "cycle-issue") -> SeenView:
    """Let somebody open the list of a set of questions from their Home."""
    open_home(stage, name)
    person = stage.who(name)
    press(stage, name, "button-wording")
    person.fill({"flow": flow})
    return submits(stage, name)


def submits(stage: Stage, name: str) -> SeenView:
    """Send the form that is open; gives what is there then."""
    person = stage.who(name)
    assert person.submit() == {}
    assert person.view is not None
    return person.view


def wants(stage: Stage, name: str, question: str, deed: str) -> SeenView:
    """Choose in the list what to do with which question."""
    chosen = shortened(question, 75)
    stage.who(name).fill({"step": chosen, "what": stage.say(f"wording-do-{deed}")})
    return submits(stage, name)


def declared(stage: Stage, step: str) -> str:
    """Give a question as the list shows it, as long as nothing was changed."""
    place = STEPS.index(step) + 1
    return f"{place}. {stage.say(f'cycle-issue-{step}')}"


def keeps(stage: Stage, name: str) -> None:
    """Save what the preview shows."""
    assert stage.say("wording-kept") in submits(stage, name).shown()
    stage.who(name).close_view(all_views=True)
    stage.quiet()


def brings(stage: Stage, name: str, *answers: str) -> None:
    """Let somebody type answers one after another."""
    for answer in answers:
        stage.says(name, answer)


@in_both
@on_both
def test_a_facilitator_changes_questions_and_everybody_goes_on(stage: Stage) -> None:
    stage.begin(*FIVE, "bram")
    stage.stops("bram")  # who has left is not in the middle of anything
    brings(stage, "lotte", "Een vraagstuk", "Daarom", "Luisteren")
    stage.go_on("lotte")
    stage.seen("lotte", "cycle-issue-tried")

    seen = opens(stage, "marijke")
    other = words("en" if stage.language == "nl" else "nl")
    assert other("cycle-issue-why") in seen.shown(), "both languages stand there"
    seen = wants(stage, "marijke", declared(stage, "why"), "reword")
    assert stage.say("cycle-issue-why") in seen.shown()
    stage.who("marijke").fill(dict(WHY))
    seen = submits(stage, "marijke")
    assert stage.say("wording-effect-reworded", people=4) in seen.shown()
    assert stage.say("wording-effect-same", people=1) in seen.shown()
    keeps(stage, "marijke")
    assert WHY[stage.language] in stage.says("sanne", "Mijn vraagstuk")

    opens(stage, "marijke")
    seen = wants(stage, "marijke", declared(stage, "tried"), "switch")
    assert stage.say("wording-effect-asked", people=1) in seen.shown()
    assert stage.say("wording-effect-gone", people=4) in seen.shown()
    keeps(stage, "marijke")
    opens(stage, "marijke")
    wants(stage, "marijke", declared(stage, "move"), "add")
    stage.who("marijke").fill({stage.language: OWN})
    seen = submits(stage, "marijke")
    assert OWN in seen.shown()
    assert stage.say("wording-effect-new", people=5) in seen.shown()
    keeps(stage, "marijke")

    told = stage.says("lotte", "Ik heb al gebeld")
    assert stage.say("cycle-issue-move") in told
    assert "Ik heb al gebeld" in stage.held("lotte"), "it is filed where it was asked"
    assert OWN in stage.says("lotte", "Morgen bellen")
    told = stage.says("lotte", "De huisarts") + stage.says("lotte", "Als het loopt")
    assert stage.say("cycle-issue-card") in told
    assert OWN in told
    for each in ("Ik heb al gebeld", "De huisarts"):
        assert each in told

    brings(stage, "sanne", "Daarom nu", "Leren luisteren")
    told = stage.go_on("sanne")
    assert stage.say("cycle-issue-move") in told, "what was switched off is not asked"
    assert stage.say("cycle-issue-tried") not in stage.sight("sanne", "dm")
    assert WHY[stage.language] in stage.held("sanne"), "an answer keeps the words it was asked in"


@in_both
def test_it_is_put_back_as_it_was(stage: Stage) -> None:
    stage.begin("sanne")
    opens(stage, "marijke")
    wants(stage, "marijke", declared(stage, "learn"), "add")
    stage.who("marijke").fill({"nl": OWN})
    seen = submits(stage, "marijke")
    assert stage.say("wording-few") in seen.shown()
    assert stage.say("wording-few-new") in seen.shown()
    assert stage.say("wording-effect-new", people=1) not in seen.shown()
    keeps(stage, "marijke")
    assert OWN in opens(stage, "marijke").shown()
    seen = wants(stage, "marijke", declared(stage, "issue"), "back")
    moment = "maandag 2 november om" if stage.language == "nl" else "Monday 2 November at"
    assert moment in seen.shown()
    seen = submits(stage, "marijke")
    assert stage.say("wording-will-back") in seen.shown()
    assert stage.say("wording-few-gone") in seen.shown()
    keeps(stage, "marijke")
    brings(stage, "sanne", "Vraagstuk", "Daarom")
    told = stage.says("sanne", "Luisteren")
    assert OWN not in told
    assert stage.say("button-cycle-go-on") in told


def test_two_facilitators_at_once_lose_nothing(stage: Stage) -> None:
    stage.begin("sanne")
    marijke, james = stage.who("marijke"), stage.who("james")
    for name in ("marijke", "james"):
        opens(stage, name)
        wants(stage, name, declared(stage, "why"), "reword")
    marijke.fill(WHY)
    submits(stage, "marijke")
    james.fill({"nl": "Waarom wil je dit?", "en": "Why do you want this?"})
    submits(stage, "james")
    keeps(stage, "marijke")
    assert james.submit() == {"nl": stage.say("wording-changed-words")}
    assert james.view is not None
    assert "Waarom wil je dit?" in james.view.shown(), "what was typed stays where it is"
    james.close_view(all_views=True)
    opens(stage, "james")
    opens(stage, "marijke")
    wants(stage, "marijke", declared(stage, "tried"), "later")
    keeps(stage, "marijke")
    james.fill({"step": declared(stage, "tried"), "what": stage.say("wording-do-switch")})
    assert stage.say("wording-changed") in submits(stage, "james").shown()


def test_what_cannot_be_done_is_said_kindly(stage: Stage) -> None:
    stage.begin("sanne")
    marijke = stage.who("marijke")
    opens(stage, "marijke")
    assert set(marijke.submit()) == {"what"}
    for step, deed, key in (
        ("issue", "switch", "wording-required"),
        ("issue", "earlier", "wording-earlier-not"),
        ("learn", "later", "wording-later-not"),
        ("why", "declared", "wording-declared-not"),
        ("why", "back", "wording-back-not"),
    ):
        marijke.fill({"step": declared(stage, step), "what": stage.say(f"wording-do-{deed}")})
        assert marijke.submit() == {"what": stage.say(key)}
    wants(stage, "marijke", declared(stage, "why"), "reword")
    marijke.fill({"nl": "w" * 301, "en": "Why?"})
    assert marijke.submit() == {"nl": stage.say("wording-long")}
    marijke.fill({"nl": "", "en": ""})
    assert marijke.submit() == {"nl": stage.say("wording-none")}
    marijke.fill({each: words(each)("cycle-issue-why") for each in LANGUAGES})
    assert marijke.submit() == {"nl": stage.say("wording-same")}
    marijke.fill({"nl": "<!channel> *Waarom* @sanne?", "en": ""})
    submits(stage, "marijke")
    keeps(stage, "marijke")
    assert "<!channel> *Waarom* @sanne?" in stage.says("sanne", "Mijn vraagstuk")


def test_the_last_question_of_a_week_stays_and_readers_are_fixed(stage: Stage) -> None:
    stage.begin("sanne")
    seen = opens(stage, "marijke", "reflection-me")
    assert stage.say("wording-readers") in seen.shown()
    first, second = (
        f"{n + 1}. {stage.say(f'reflection-me-{each}')}" for n, each in enumerate(("success", "me"))
    )
    wants(stage, "marijke", first, "switch")
    keeps(stage, "marijke")
    opens(stage, "marijke", "reflection-me")
    marijke = stage.who("marijke")
    marijke.fill({"step": shortened(second, 75), "what": stage.say("wording-do-switch")})
    assert marijke.submit() == {"what": stage.say("wording-last")}
    seen = wants(stage, "marijke", first, "switch")
    assert stage.say("wording-will-on") in seen.shown()
    keeps(stage, "marijke")


def test_only_who_leads_a_network_that_goes_on_can(stage: Stage) -> None:
    stage.begin("sanne")
    button = {"Begin": ("wording.sets", ids.value({"network": stage.network().id}))}
    sanne = stage.who("sanne")
    told = stage.told("sanne", lambda: sanne.click(stage.planted("sanne", button), "Begin"))
    assert stage.say("network-facilitators-only") in told
    opens(stage, "marijke")
    wants(stage, "marijke", declared(stage, "tried"), "switch")
    stage.play(days=220)
    over = stage.say("network-over", network="Samen Sterker")
    assert over in submits(stage, "marijke").shown()
    assert stage.say("button-wording") not in open_home(stage, "james").shown()


def test_the_words_are_the_networks_and_go_along_in_its_export(stage: Stage) -> None:
    stage.begin("sanne")
    opens(stage, "marijke")
    wants(stage, "marijke", declared(stage, "learn"), "add")
    stage.who("marijke").fill({"en": "Whom would you ask?"})
    submits(stage, "marijke")
    keeps(stage, "marijke")
    assert "Whom would you ask?" not in stage.held("marijke")
    told = stage.leads("marijke", "network.export")
    assert stage.say("network-export-here", network="Samen Sterker") in told
    file = stage.seen("marijke", "network-export-here", network="Samen Sterker").files[0]
    assert "Whom would you ask?" in file.data.decode()
    rows = "".join(stage.rows("wording")["wording"])
    assert "Whom" not in rows, "it is sealed"


def test_own_words_stand_everywhere_in_each_persons_own_language(stage: Stage) -> None:
    stage.box.slack.admin.add_user(User("U0ANN", "ann", "Ann", "Ann", locale="en-GB"))
    stage.set_up(("sanne", "ann"))
    stage.join("sanne")
    en = words("en")
    ann = stage.who("ann")
    ann.click(stage.read("ann", en("network-invite-no")), en("button-network-join"))
    opens(stage, "marijke")
    wants(stage, "marijke", declared(stage, "why"), "reword")
    stage.who("marijke").fill(dict(WHY))
    submits(stage, "marijke")
    keeps(stage, "marijke")
    opens(stage, "marijke")
    wants(stage, "marijke", f"2. {WHY['nl']}", "add")
    stage.who("marijke").fill({"nl": OWN})
    submits(stage, "marijke")
    keeps(stage, "marijke")

    assert WHY["en"] in stage.says("ann", "My issue")
    assert OWN in stage.says("ann", "Because"), "in the one language it was written in"
    told = stage.says("sanne", "Mijn vraagstuk")
    assert WHY["nl"] in told
    assert WHY["nl"] in open_home(stage, "sanne").shown()
    asked = stage.read("sanne", WHY["nl"])
    stage.press("sanne", asked, "button-conversation-form")
    sanne = stage.who("sanne")
    assert sanne.view is not None
    for each in (WHY["nl"], OWN, stage.say("cycle-issue-learn")):
        assert each in sanne.view.shown()
    sanne.fill({WHY["nl"]: "Daarom nu", OWN: "De huisarts"})
    assert sanne.submit() == {}
    stage.quiet()
    past = next(each for each in sanne.messages() if WHY["nl"] in each.shown())
    assert stage.say("conversation-answered") in past.shown()

    open_home(stage, "sanne")
    press(stage, "sanne", "button-guide-journal")
    assert sanne.submit() == {}
    came = stage.seen("sanne", "journal-here", network="Samen Sterker")
    text = came.files[1].data.decode()
    assert f"**{WHY['nl']}**" in text
    assert f"**{OWN}**" in text
    open_home(stage, "marijke")
    tried = sends(stage, "marijke", "button-cycle-try")
    assert WHY["nl"] in tried
    assert OWN in tried


@on_both
def test_of_two_who_save_at_the_same_moment_one_is_told(stage: Stage) -> None:
    stage.begin("sanne")
    leading = [stage.who("marijke"), stage.who("james")]
    for name, step in (("marijke", "tried"), ("james", "move")):
        opens(stage, name)
        wants(stage, name, declared(stage, step), "switch")
    with ThreadPoolExecutor(2) as threads:
        assert list(threads.map(lambda person: person.submit(), leading)) == [{}, {}]
    stage.quiet()
    shown = [person.view.shown() for person in leading if person.view is not None]
    assert sorted(stage.say("wording-kept") in each for each in shown) == [False, True]
    assert sorted(stage.say("wording-changed") in each for each in shown) == [False, True]
    assert len(stage.rows("wording")["wording"]) == 1


def test_an_own_answer_goes_along_when_a_card_is_shared(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    opens(stage, "marijke")
    wants(stage, "marijke", declared(stage, "learn"), "add")
    stage.who("marijke").fill({"nl": OWN})
    submits(stage, "marijke")
    keeps(stage, "marijke")
    brings(stage, "sanne", "Vraagstuk", "Nu", "Leren", "Huisartsmerel")
    stage.go_on("sanne")
    brings(stage, "sanne", "overslaan", "overslaan", "overslaan")
    card = stage.seen("sanne", "cycle-issue-card")
    assert "Huisartsmerel" not in stage.sight("youssef")
    stage.presses("sanne", card, "button-cycle-share")
    shared = stage.sight("youssef", CHANNEL)
    assert OWN in shared
    assert "Huisartsmerel" in shared
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-unshare")
    assert "Huisartsmerel" not in stage.sight("youssef")
