"""Groups: made by hand or proposed, told in the weekly question, and what is shared there."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from flows.conversation.state import Answer, Conversation, State, Status
from flows.visibility import opened_to
from flows.words import LANGUAGES
from tests.support import on_both
from tests.walks.homes import home, open_home, press, room, sends
from tests.walks.stage import CHANNEL, Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)
FIVE = ("sanne", "youssef", "ruben", "lotte", "wim")
EIGHT = (*FIVE, "fatima", "dewi", "bram")


def users(*names: str) -> list[str]:
    return [f"U0{name.upper()}" for name in names]


def make_group(stage: Stage, name: str, *people: str, **values: str | Sequence[str]) -> str:
    """Let Marijke make a group; gives what she is told."""
    stage.leads("marijke", "group.form")
    marijke = stage.who("marijke")
    marijke.fill({"name": name, "people": users(*people), **values})

    def submit() -> None:
        assert marijke.submit() == {}

    return stage.told("marijke", submit)


def choose(stage: Stage, group: str, what: str) -> None:
    """Let Marijke choose a group, and what to do with it."""
    stage.leads("marijke", "group.choose")
    stage.who("marijke").fill({"group": group, "what": stage.say(f"group-choose-{what}")})
    assert stage.who("marijke").submit() == {}


def share(stage: Stage, name: str, text: str, readers: str, **about: str) -> None:
    """Let somebody answer the first question of their issue, and choose on Home who reads it."""
    stage.says(name, text)
    open_home(stage, name)
    press(stage, name, "button-conversation-readers")
    stage.who(name).fill({"issue": stage.say(readers, **about)})
    assert stage.who(name).submit() == {}
    stage.quiet()


@in_both
@on_both
def test_a_group_is_made_told_in_the_weekly_question_and_shown_on_home(stage: Stage) -> None:
    stage.begin(*FIVE, "bram")
    open_home(stage, "sanne")
    open_home(stage, "bram")
    open_home(stage, "marijke")
    told = make_group(stage, "Noord", *FIVE)
    assert stage.say("group-saved-well", group="Noord", people=5) in told
    last = "en" if stage.language == "nl" else "and"
    others = f"Lotte, Ruben, Wim {last} Youssef"
    mine = stage.say("home-group", group="Noord", people=others)
    assert mine in home(stage, "sanne").shown()
    assert "Noord" not in home(stage, "bram").shown()
    led = room(stage, "marijke", "people").shown()
    kind = stage.say("group-kind-set-short")
    assert stage.say("home-group-small", group="Noord", kind=kind, people=5) in led
    assert stage.say("home-groups-without", people=1) in led
    before = stage.sight("sanne", "dm")
    stage.week()
    beside = stage.say("group-beside", group="Noord", people=others)
    assert beside not in before, "no letter of its own"
    question = stage.read("sanne", beside).shown()
    first, also = stage.say("button-conversation-skip"), stage.say("reflection-along")
    assert question.index(first) < question.index(also) < question.index(beside)
    assert "Noord" not in stage.sight("bram", "dm")
    stage.play(days=7)
    saying = [each for each in stage.who("sanne").messages() if beside in each.shown()]
    assert len(saying) == 1, "the next week's says nothing of it"


@in_both
def test_what_is_shared_with_a_group_is_read_there_and_nowhere_else(stage: Stage) -> None:
    stage.begin(*EIGHT[:6])
    make_group(stage, "Noord", *FIVE)
    for name in ("youssef", "fatima", "marijke"):
        open_home(stage, name)
    share(stage, "sanne", "Merelgroeplied.", "readers-group", group="Noord")
    saved = stage.say("readers-saved-group", network="Samen Sterker")
    assert saved in stage.sight("sanne", "dm")
    assert "Merelgroeplied" in home(stage, "youssef").shown()
    assert "Merelgroeplied" in sends(stage, "youssef", "button-group-more")
    kind = stage.say("group-kind-set-short")
    line = "home-group-small", "home-group-active"
    young, active = (stage.say(each, group="Noord", kind=kind, people=5) for each in line)
    assert young in open_home(stage, "marijke", "people").shown(), "not before it sat for two weeks"
    stage.play(days=14)
    stage.says("lotte", "Nog iets.")
    assert active in open_home(stage, "marijke", "people").shown()
    for name in ("fatima", "marijke", "james"):
        assert "Merelgroeplied" not in stage.sight(name), name
    assert (
        stage.say("home-read-by-group", network="Samen Sterker")
        in open_home(stage, "sanne").shown()
    )
    press(stage, "sanne", "button-conversation-readers")
    stage.who("sanne").fill({"issue": stage.say("readers-me")})
    assert stage.who("sanne").submit() == {}
    stage.quiet()
    assert "Merelgroeplied" not in stage.sight("youssef"), "taken back everywhere it stood"


def test_who_has_no_group_is_offered_none(stage: Stage) -> None:
    stage.begin(*FIVE, "bram")
    make_group(stage, "Noord", *FIVE)
    stage.week()
    for name, has_one in (("sanne", True), ("bram", False)):
        stage.says(name, "Eén ding.")
        question = stage.seen(name, "reflection-me-me")
        assert stage.say("reflection-me-readers-group") not in question.shown()
        stage.says(name, "Nog iets.")
        asked = stage.seen(name, "reflection-me-readers")
        assert (stage.say("reflection-me-readers-group") in asked.buttons) is has_one
    stage.says("bram", "2")
    assert stage.say("reflection-read-by-network", network="Samen Sterker") in stage.sight("bram")
    stage.says("sanne", "2")
    assert stage.say("reflection-read-by-group", network="Samen Sterker") in stage.sight("sanne")


def test_who_moves_takes_along_no_words_of_theirs_and_reads_none_of_before(stage: Stage) -> None:
    stage.begin(*EIGHT)
    make_group(stage, "Noord", *EIGHT[:5])
    make_group(stage, "Zuid", *EIGHT[5:])
    share(stage, "sanne", "Merelverhuislied.", "readers-group", group="Noord")
    share(stage, "youssef", "Spreeuwblijflied.", "readers-group", group="Noord")
    for name in ("sanne", "youssef", "fatima"):
        open_home(stage, name)
    assert "Spreeuwblijflied" in sends(stage, "sanne", "button-group-more")
    assert "Merelverhuislied" in sends(stage, "youssef", "button-group-more")
    choose(stage, "Zuid", "change")
    stage.who("marijke").fill({"people": users(*EIGHT[5:], "sanne")})
    assert stage.who("marijke").submit() == {}
    stage.quiet()
    assert stage.say("group-moved", people="Sanne", group="Zuid") in stage.sight("marijke", "dm")
    for name in ("youssef", "fatima"):
        assert "Merelverhuislied" not in stage.sight(name), name
    assert "Spreeuwblijflied" not in stage.sight("sanne"), "also not in what she read before"
    assert "Spreeuwblijflied" in stage.sight("lotte") + open_home(stage, "lotte").shown()


@in_both
def test_who_leads_and_sat_in_a_group_for_a_while_read_only_that_and_its_people_are_told(
    stage: Stage,
) -> None:
    stage.begin(*FIVE)
    make_group(stage, "Noord", *FIVE)
    share(stage, "sanne", "Merelvoorlied.", "readers-group", group="Noord")
    stage.week()
    for people, read in (((*FIVE, "marijke"), "button-group-more"), (FIVE, "")):
        choose(stage, "Noord", "change")
        stage.who("marijke").fill({"people": users(*people)})
        assert stage.who("marijke").submit() == {}
        stage.quiet()
        if read:
            open_home(stage, "marijke")
            assert stage.say("group-more-nothing") in sends(stage, "marijke", read)
        assert "Merelvoorlied" not in stage.sight("marijke")
    gone = stage.say("group-beside-gone", group="Noord", people="Marijke")
    assert gone not in stage.sight("sanne", "dm")
    stage.play(days=7)
    for name in FIVE:
        assert stage.sight(name, "dm").count(gone) == 1, name
    stage.play(days=7)
    assert stage.sight("sanne", "dm").count(gone) == 1, "said once"


def test_a_dissolved_group_gives_everybody_their_words_back(stage: Stage) -> None:
    stage.begin(*FIVE)
    make_group(stage, "Noord", *FIVE)
    share(stage, "sanne", "Merelopheflied.", "readers-group", group="Noord")
    open_home(stage, "youssef")
    assert "Merelopheflied" in sends(stage, "youssef", "button-group-more")
    choose(stage, "Noord", "dissolve")
    form = stage.who("marijke").view
    assert form is not None
    assert stage.say("group-dissolve-what") in form.shown()
    assert stage.who("marijke").submit() == {}
    stage.quiet()
    assert stage.say("group-dissolved", group="Noord") in stage.sight("marijke", "dm")
    assert "Merelopheflied" not in stage.sight("youssef")
    assert stage.say("home-read-by-me") in open_home(stage, "sanne").shown()
    old = stage.leads("marijke", "group.choose")
    assert stage.say("group-none-yet", network="Samen Sterker") in old


def test_who_leaves_the_network_is_out_of_its_groups(stage: Stage) -> None:
    stage.begin(*FIVE)
    make_group(stage, "Noord", *FIVE)
    share(stage, "sanne", "Mereluitlied.", "readers-group", group="Noord")
    for name in ("sanne", "youssef", "marijke"):
        open_home(stage, name)
    share(stage, "youssef", "Spreeuwlied.", "readers-group", group="Noord")
    assert "Spreeuwlied" in sends(stage, "sanne", "button-group-more")
    stage.stops("sanne")
    assert "Mereluitlied" not in stage.sight("youssef")
    assert "Sanne" not in home(stage, "youssef").shown()
    assert "Spreeuwlied" not in stage.sight("sanne"), "a former member reads nothing any more"
    kind = stage.say("group-kind-set-short")
    small = stage.say("home-group-small", group="Noord", kind=kind, people=4)
    assert small in room(stage, "marijke", "people").shown(), "under five no word of how it goes"


@in_both
def test_sets_are_proposed_shown_proposed_anew_and_made(stage: Stage) -> None:
    stage.begin(*EIGHT)
    open_home(stage, "sanne")
    press(stage, "sanne", "button-group-introduce")
    stage.who("sanne").fill({"organisation": "De Brug"})
    assert stage.who("sanne").submit() == {}
    open_home(stage, "marijke")
    press(stage, "marijke", "button-group-propose")
    marijke = stage.who("marijke")
    form = marijke.view
    assert form is not None
    assert stage.say("group-named", name="Sanne", organisation="De Brug") in form.shown()
    first = form.shown()
    assert all(name.capitalize() in first for name in EIGHT)
    marijke.fill({"what": stage.say("group-propose-other")})
    assert marijke.submit() == {}
    assert marijke.view is not None
    marijke.fill({"what": stage.say("group-propose-do")})
    assert marijke.submit() == {}
    stage.quiet()
    done = stage.say("group-proposed-done", groups=1, network="Samen Sterker")
    assert done in stage.sight("marijke", "dm")
    group = stage.say("group-numbered", number="1")
    assert group in home(stage, "sanne").shown()
    press(stage, "marijke", "button-group-propose")
    assert marijke.view is not None
    assert stage.say("group-propose-nobody", least=5) in marijke.view.shown()


def test_a_proposal_that_no_longer_fits_is_shown_anew(stage: Stage) -> None:
    stage.begin(*EIGHT)
    stage.leads("marijke", "group.propose")
    stage.stops("bram")
    marijke = stage.who("marijke")
    marijke.fill({"what": stage.say("group-propose-do")})
    assert marijke.submit() == {}
    assert marijke.view is not None
    changed = stage.say("group-propose-changed", people=7, groups=1)
    assert changed in marijke.view.shown()
    assert stage.rows("learning_group") == {"learning_group": []}


def test_sizes_are_warned_of_kindly_and_mistakes_told_in_place(stage: Stage) -> None:
    stage.begin(*FIVE)
    told = make_group(stage, "Klein", "sanne", "youssef")
    assert stage.say("group-saved-few", group="Klein", people=2) in told
    stage.leads("marijke", "group.form")
    marijke = stage.who("marijke")
    marijke.fill({"name": "klein", "people": users("ruben")})
    assert marijke.submit() == {"name": stage.say("group-name-taken")}
    marijke.fill({"name": "Groot", "people": users("ruben", "bram")})
    assert marijke.submit() == {"people": stage.say("group-people-not-in", name="Bram")}
    marijke.close_view()
    assert stage.leads("sanne", "group.form") == stage.say("network-facilitators-only")
    assert stage.leads("bram", "group.more") == stage.say("group-none", network="Samen Sterker")


@in_both
def test_a_card_stands_in_the_channel_by_its_writers_yes_and_is_taken_back(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    open_home(stage, "sanne")
    sanne = stage.who("sanne")
    press(stage, "sanne", "button-group-introduce")
    sanne.fill({"organisation": "De Brug", "about": "Merelkaart.", "brings": "Geduld."})
    sanne.fill({"part": stage.say("group-part-informal")})
    assert sanne.submit() == {}
    stage.quiet()
    assert "Merelkaart" not in stage.sight("youssef", CHANNEL), "nothing without a yes"

    def readers(key: str, **about: str) -> None:
        press(stage, "sanne", "button-group-introduced")
        sanne.fill({"readers": stage.say(key, **about)})
        assert sanne.submit() == {}
        stage.quiet()

    readers("readers-network", network="Samen Sterker")
    shown = stage.sight("youssef", CHANNEL)
    for text in ("Merelkaart.", "Geduld.", "De Brug", stage.say("group-part-informal")):
        assert text in shown
    readers("group-card-nobody")
    assert "Merelkaart" not in stage.sight("youssef", CHANNEL)
    readers("readers-network", network="Samen Sterker")
    assert stage.sight("youssef", CHANNEL).count("Merelkaart.") == 1
    press(stage, "sanne", "button-group-introduced")
    sanne.fill({"organisation": "", "about": "", "brings": ""})
    sanne.fill({"part": stage.say("group-part-none")})
    assert sanne.submit() == {}
    stage.quiet()
    assert "Merelkaart" not in stage.sight("youssef", CHANNEL)
    assert stage.rows("introduction") == {"introduction": []}


def test_a_card_goes_with_who_is_erased(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    open_home(stage, "sanne")
    press(stage, "sanne", "button-group-introduce")
    stage.who("sanne").fill({"about": "Merelwislied."})
    stage.who("sanne").fill({"readers": stage.say("readers-network", network="Samen Sterker")})
    assert stage.who("sanne").submit() == {}
    stage.quiet()
    assert "Merelwislied" in stage.sight("youssef", CHANNEL)
    stage.says("sanne", "wis mijn gegevens")
    stage.presses("sanne", stage.seen("sanne", "privacy-erase-note"), "button-privacy-erase")
    assert "Merelwislied" not in stage.sight("youssef", CHANNEL)
    assert stage.rows("introduction") == {"introduction": []}


def test_a_card_can_still_be_taken_back_when_the_network_is_over(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    open_home(stage, "sanne")
    press(stage, "sanne", "button-group-introduce")
    stage.who("sanne").fill({"about": "Merelnakaart."})
    stage.who("sanne").fill({"readers": stage.say("readers-network", network="Samen Sterker")})
    assert stage.who("sanne").submit() == {}
    stage.leads("marijke", "network.end")
    stage.quiet()
    assert "Merelnakaart" in stage.sight("youssef", CHANNEL)
    open_home(stage, "sanne")
    press(stage, "sanne", "button-group-introduced")
    stage.who("sanne").fill({"readers": stage.say("group-card-nobody")})
    assert stage.who("sanne").submit() == {}
    stage.quiet()
    assert "Merelnakaart" not in stage.sight("youssef", CHANNEL)


def test_a_group_that_shares_much_reads_the_newest_in_one_message(stage: Stage) -> None:
    stage.begin(*FIVE)
    make_group(stage, "Noord", *FIVE)
    network = stage.network().id
    with stage.box.program.database.write() as w:
        for number in range(20):
            at = stage.box.clock() - timedelta(days=number)
            sanne = w.people.of_user("T0LEERKRING", "U0SANNE")
            assert sanne is not None
            about = (f"c{number}", "T0LEERKRING", sanne.id, network, "reflection-own")
            talk = Conversation(*about, f"own:{number}", at, State.FINISHED)
            held = Answer("text", Status.ANSWERED, 1, at, (f"Stuk {number}.",), "?")
            w.conversations.add(talk.put(opened_to(held, "group", stage.box.clock())))
    open_home(stage, "youssef")
    read = sends(stage, "youssef", "button-group-more")
    assert "Stuk 0." in read
    assert "Stuk 11." in read
    assert "Stuk 12." not in read
    assert stage.say("group-more-newest") in read
    assert home(stage, "youssef").shown().count("Stuk ") == 3
