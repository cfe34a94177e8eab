"""Whatever people write comes out as they wrote it, everywhere, and calls nobody."""

import pytest

from bot.sandbox.standin import SeenMessage
from tests.walks.stage import CHANNEL, Stage

NASTY = (
    "<!channel> <!here|hier> <!everyone> @here",
    "<@U0YOUSSEF> <@U0JAMES|James> <#C0LEREN> <!subteam^S1>",
    "<https://kwaad.example|klik hier> & <mailto:a@b.example>",
    "*vet* _schuin_ ~weg~ `code` ```blok```",
    "&lt;b&gt; &amp;amp; < > & \\n {{x}} #set $1",
    "שלום \u202eomgekeerd\u202c مرحبا 👩‍👩‍👧 🇳🇱",
)
FIRST, LATER = ("issue", "why", "learn"), ("tried", "move", "satisfied")
NAME = "<!here> *Kring* & <@U0JAMES> 🎉 שלום #[x] $y$"


@pytest.mark.parametrize("how", ["typed", "form"])
def test_what_people_write_is_literal_wherever_it_is_shown(stage: Stage, how: str) -> None:
    stage.begin("sanne", "youssef")
    person = stage.who("sanne")
    for steps, texts in ((FIRST, NASTY[:3]), (LATER, NASTY[3:])):
        if how == "typed":
            for text in texts:
                stage.says("sanne", text)
        else:
            asked = stage.seen("sanne", f"cycle-issue-{steps[0]}")
            stage.press("sanne", asked, "button-conversation-form")
            person.fill(dict(zip(steps, texts, strict=True)))
            assert person.submit() == {}
        if steps == FIRST:
            stage.go_on("sanne")
    stage.quiet()
    card = stage.seen("sanne", "cycle-issue-card")
    stage.presses("sanne", card, "button-cycle-share")
    shared = stage.seen("youssef", "cycle-issue-card-of", CHANNEL, name="Sanne")
    data = stage.read("sanne", stage.say("cycle-issue-card"))
    stage.says("sanne", "mijn gegevens")
    own = stage.seen("sanne", "privacy-data-title")
    for text in NASTY:
        for message in (card, shared, data, own):
            assert text in message.shown()
            assert _escaped(text) in message.text, "screen readers hear all of it too"
    _is_calling_nobody(shared)

    stage.press("sanne", stage.seen("sanne", "cycle-issue-card"), "button-conversation-change")
    assert person.view is not None
    held = [each["value"]["value"] for each in person.view.values.values()]
    assert held == list(NASTY), "the form shows what was written"
    person.close_view()
    stage.press("sanne", stage.seen("sanne", "cycle-issue-card"), "button-conversation-readers")
    assert person.view is not None
    assert NASTY[0] in person.view.shown()
    person.close_view()

    stage.week()
    for words in (NASTY[0], "Ik vroeg eerst.", "2"):
        stage.says("sanne", words)
    stage.play(hours=23)
    digest = stage.seen("youssef", "digest-title", CHANNEL, network="Samen Sterker")
    assert NASTY[0] in digest.shown()
    _is_calling_nobody(digest)


def test_a_mention_becomes_a_name_and_a_link_stays_whole(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    stage.says("sanne", "Vraag @Sanne in #leren of @channel")
    stage.says("sanne", "Zie https://example.org/a?b=1&c=2 of mail a@example.org")
    data = stage.says("sanne", "mijn gegevens")
    assert "> Vraag @Sanne in #leren of @channel" in data
    assert "> Zie https://example.org/a?b=1&c=2 of mail a@example.org" in data


def test_emoji_by_name_are_kept_and_times_are_not_emoji(stage: Stage) -> None:
    stage.begin("sanne")
    stage.says("sanne", "Om 10:30:15 was het :tada: en rol:begeleider:niet")
    data = stage.says("sanne", "mijn gegevens")
    assert "Om 10:30:15 was het 🎉 en rol:begeleider:niet" in data


def test_the_name_and_purpose_of_a_network_are_literal_too(stage: Stage) -> None:
    names = ("sanne", "youssef", "ruben", "lotte")
    purpose = "\n".join(NASTY[:3])
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/leerkring", "start")
    people = [f"U0{each.upper()}" for each in names]
    marijke.fill({"name": NAME, "purpose": purpose, "participants": people})
    assert marijke.submit() == {}
    stage.join(*names)
    announced = stage.read("ruben", NAME, CHANNEL)
    invited = stage.read("sanne", NAME)
    assert purpose.replace("\n", "") in announced.shown().replace("\n", "")
    assert NAME in stage.seen("marijke", "network-started-title", network=NAME).shown()
    for message in (announced, invited):
        _is_calling_nobody(message)
    answer = marijke.command(CHANNEL, "/leerkring")
    assert answer is not None
    assert stage.say("menu-facilitator", network=NAME) in answer.shown()
    marijke.open_home()
    stage.quiet()
    assert marijke.home is not None
    assert stage.say("home-leading", network=NAME) in marijke.home.shown()

    marijke.command(CHANNEL, "/thermometer", "pulse")
    assert marijke.submit() == {}
    for name in (*names, "marijke"):
        stage.fill_thermometer(name, "454453")
    stage.play(days=8)
    result = stage.seen("wim", "thermometer-result-title", CHANNEL)
    picture = next(each for each in result.blocks if each["type"] == "image")
    assert NAME in picture["alt_text"]
    assert NAME in picture["title"]["text"]
    _is_calling_nobody(result)


def test_long_answers_are_all_shown_and_can_be_taken_back(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    for step in (*FIRST, *LATER):
        stage.says("sanne", f"{step} " + "woord " * 450 + f"einde-{step}")
        if step == FIRST[-1]:
            stage.go_on("sanne")
    card = stage.seen("sanne", "cycle-issue-card")
    stage.presses("sanne", card, "button-cycle-share")
    for step in (*FIRST, *LATER):
        assert f"einde-{step}" in stage.sight("youssef", CHANNEL)
    person = stage.who("sanne")
    why = next(each for each in person.messages() if each.shown().startswith("why woord"))
    assert stage.say("conversation-withdrawn") in stage.told("sanne", lambda: person.delete(why))
    assert "einde-why" not in stage.sight("youssef", CHANNEL), "what is taken back is gone"
    assert "einde-learn" in stage.sight("youssef", CHANNEL)
    assert "[Haal terug]" in stage.seen("sanne", "cycle-issue-card").shown()


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _is_calling_nobody(message: SeenMessage) -> None:
    assert "<" not in message.text
    assert "'user_id'" not in str(message.blocks)
    assert "mrkdwn" not in str(message.blocks)
    assert "broadcast" not in str(message.blocks)
