"""What the people of a programme do beside answering: who leads it, and who helps whom."""

from datetime import date
from typing import Final

from bot.sandbox.rehearsal import fill_in
from bot.sandbox.standin.choices import Value
from bot.sandbox.standin.elements import all_elements
from flows.closing.ports import ITEMS
from tests.walks.homes import home, open_home
from tests.walks.programme import EVERYBODY, JOINS, LEADS, NAME, NORTH, SOUTH, Circle
from tests.walks.programme import day_of as day
from tests.walks.stage import CHANNEL

ENDS: Final = date(2027, 4, 4)
MEETINGS: Final = {
    "kick-off": ("Elkaar leren kennen", day(1, 3), "10:00"),
    "midway": ("Halverwege bij elkaar", day(12, 3), "14:00"),
    "closing": ("Wat blijft er", day(22, 3), "14:00"),
}
BOX: Final = "Een escapebox die het gesprek over zorg op gang brengt."
ADVICE: Final = "Heb je al met de familieraad gebeld?"
QUESTION: Final = "Wat zou de mantelzorger zeggen?"


def users(*names: str) -> list[str]:
    """Give people as a form takes them."""
    return [f"U0{each.upper()}" for each in names]


def begin(circle: Circle) -> None:
    """Let Marijke set up the network, and everybody say yes."""
    marijke = circle.stage.who("marijke")
    marijke.command(CHANNEL, "/leerkring", "start")
    marijke.fill(
        {
            "name": NAME,
            "purpose": "Formele en informele zorg leren samenwerken.",
            "facilitators": users(*LEADS),
            "participants": users(*JOINS),
            "ends": ENDS,
        }
    )
    assert marijke.submit() == {}
    circle.quiet()
    for name in JOINS:
        assert circle.presses_newest(name, "network.join"), name


def choose_programme(circle: Circle) -> None:
    """Let Marijke choose five months of action learning, and look at the days before she does."""
    say = circle.stage.say
    assert say("cycle-programme-explained") in circle.opens("marijke", "button-cycle-programme")
    looked = circle.fills("marijke", {"template": say("cycle-template-five-months")})
    assert say("cycle-calendar-line", day="maandag 4 januari 2027", phase="Uitproberen") in looked
    assert say("cycle-programme-kept") in circle.fills("marijke", {})
    circle.done("marijke")


def make_groups(circle: Circle) -> None:
    """Let James make two groups of six."""
    for name, people in (("Noord", NORTH), ("Zuid", SOUTH)):
        circle.opens("james", "button-group-new")
        circle.fills("james", {"name": name, "people": users(*people)})
        circle.done("james")


def set_meetings(circle: Circle) -> None:
    """Let Marijke set the three meetings, and plan the thermometers."""
    for sort, (title, on, at) in MEETINGS.items():
        circle.opens("marijke", "button-meeting-add")
        values = {"title": title, "sort": circle.stage.say(f"meeting-sort-{sort}")}
        circle.fills("marijke", {**values, "day": on, "time": at, "place": "De Brug, zaal 3"})
        circle.done("marijke")
    circle.opens("marijke", "button-thermometer-schedule")
    circle.fills("marijke", {"phases": [circle.stage.say("thermometer-schedule-phases-yes")]})
    circle.done("marijke")


def measure(circle: Circle, answers: int = 5) -> None:
    """Let some fill in the thermometer that is open, and Marijke close it."""
    stage = circle.stage
    fill_in(stage.box.slack, tuple(users(*JOINS[:answers])))
    stage.close_round()
    circle.look()
    stage.seen("kees", "thermometer-took-part", CHANNEL, submitted=answers, invited=len(EVERYBODY))


def ask_sanne(circle: Circle) -> None:
    """Let two people ask Sanne about her card, of which one sounds like advice."""
    stage = circle.stage
    card = stage.seen("dewi", "cycle-issue-card-of", CHANNEL, name="Sanne")
    for name, text in (("dewi", QUESTION), ("bram", ADVICE)):
        stage.press(name, card, "button-peer-ask")
        looked = circle.fills(name, {"question": text})
        assert (stage.say("peer-hint-advice") in looked) is (text == ADVICE)
        if text == ADVICE:
            circle.fills(name, {})
        assert stage.say("peer-sent-form") in circle.form(name)
        circle.done(name)


def sanne_answers(circle: Circle) -> None:
    """Let Sanne answer the one, for who asked, and let the other go."""
    stage = circle.stage
    asked = stage.seen("sanne", "peer-why")
    assert QUESTION in asked.shown()
    assert ADVICE in asked.shown()
    answers = [each.path for each in all_elements(asked.blocks) if "peer.answer" in each.action_id]
    assert len(answers) == 2
    stage.who("sanne").click(asked, answers[0])
    assert QUESTION in circle.form("sanne")
    readers = stage.say("peer-readers-asker")
    stage.who("sanne").fill({"answer": "Dat zij er graag bij was.", "readers": readers})
    assert stage.who("sanne").submit() == {}
    circle.done("sanne")
    stage.press("sanne", stage.seen("sanne", "peer-why"), "button-peer-let-go")
    assert "graag bij" in stage.seen("dewi", "peer-answer-of", name="Sanne", network=NAME).shown()


def hurry(circle: Circle, name: str) -> None:
    """Let somebody fill in only what a form insists on, or else its first field."""
    found = circle.open_question(name)
    if found is None or circle.stage.say("button-conversation-form") not in found[0].buttons:
        return
    circle.stage.press(name, found[0], "button-conversation-form")
    view = circle.stage.who(name).view
    assert view is not None
    fields = [each for each in view.blocks if each["type"] == "input"]
    wanted = [each for each in fields if not each.get("optional")] or fields[:1]
    texts = [each for each in wanted if each["element"]["type"] == "plain_text_input"]
    circle.stage.who(name).fill({each["block_id"]: "Druk. Kort overleg." for each in texts})
    assert circle.stage.who(name).submit() == {}
    circle.done(name)


def note_action(circle: Circle) -> None:
    """Let Sanne note what she will do before next week."""
    circle.opens("sanne", "button-action-new")
    then = "Ik bel de dochter van kamer twee vóór het overleg"
    circle.stage.who("sanne").fill({"then": then, "due": day(4, 2)})
    assert circle.stage.who("sanne").submit() == {}
    circle.done("sanne")


def tell_action(circle: Circle, how: str, until: date | None = None) -> None:
    """Let Sanne tell beside her weekly question how it went."""
    stage = circle.stage
    weekly = stage.seen("sanne", "action-asked", count=1)
    assert "kamer twee" in weekly.shown()
    stage.press("sanne", weekly, "button-action-tell")
    circle.stage.who("sanne").fill({"how": stage.say(f"action-how-{how}")})
    assert stage.who("sanne").submit() == {}
    if until is not None:
        stage.who("sanne").fill({"way": stage.say("action-way-day"), "due": until})
        assert stage.who("sanne").submit() == {}
    circle.done("sanne")


def turn(circle: Circle, name: str, to: str, reason: str = "") -> None:
    """Let somebody go back or stop, from their Home, and say why."""
    circle.opens(name, "button-cycle-turn")
    say = circle.of(name).say
    phase = say(f"cycle-phase-{to}") if to not in {"stop", "anew"} else ""
    way = say("cycle-turn-back", phase=phase) if phase else say(f"cycle-turn-{to}")
    circle.stage.who(name).fill({"to": way, "reason": reason})
    assert circle.stage.who(name).submit() == {}
    circle.done(name)


def begin_anew(circle: Circle, name: str) -> None:
    """Let somebody who stopped begin with another issue."""
    assert circle.presses_newest(name, "cycle.turn")
    circle.stage.who(name).fill({"to": circle.of(name).say("cycle-turn-anew")})
    assert circle.stage.who(name).submit() == {}
    circle.done(name)
    assert circle.presses_newest(name, "cycle.now")


def leave(circle: Circle, name: str, first: date, last: date) -> None:
    """Let somebody say that they are away."""
    circle.opens(name, "button-network-away")
    circle.stage.who(name).fill({"from": first, "until": last})
    assert circle.stage.who(name).submit() == {}
    circle.done(name)


def move_a_date(circle: Circle) -> None:
    """Let Marijke begin the trying out a week later, and see first what that changes."""
    say = circle.stage.say
    circle.opens("marijke", "button-cycle-move")
    which = say("cycle-calendar-line", day="maandag 4 januari 2027", phase="Uitproberen")
    values: dict[str, Value] = {"which": which, "day": day(11, 1), "how": say("cycle-move-one")}
    looked = circle.fills("marijke", values)
    assert "maandag 11 januari 2027" in looked
    assert say("cycle-move-same") in looked
    assert say("cycle-move-kept") in circle.fills("marijke", {})
    circle.done("marijke")


def bid(circle: Circle) -> None:
    """Let Sanne ask for time halfway, and Marijke make the agenda."""
    circle.opens("sanne", "button-meeting-bid")
    circle.stage.who("sanne").fill({"words": "Hoe vraag ik familie zonder lijst?", "minutes": "30"})
    assert circle.stage.who("sanne").submit() == {}
    circle.done("sanne")
    circle.opens("marijke", "button-meeting-questions")
    circle.stage.who("marijke").fill({"bank": ["step", "carer"]})
    assert circle.stage.who("marijke").submit() == {}
    circle.done("marijke")
    circle.opens("marijke", "button-meeting-agenda", asked=1)
    circle.fills("marijke", {})
    circle.fills("marijke", {})
    circle.done("marijke")


def hold_silent_round(circle: Circle) -> None:
    """Let Marijke hold a silent round, in which nobody sees anything before all do."""
    stage = circle.stage
    stage.who("marijke").command(CHANNEL, "/leerkring", "ronde")
    how = stage.say("meeting-round-unnamed")
    circle.fills("marijke", {"own": "Wat zegt niemand hardop?", "how": how})
    circle.done("marijke")
    asked = stage.seen("kees", "meeting-round-silent", CHANNEL)
    for name, text in WROTE.items():
        stage.press(name, asked, "button-meeting-write")
        circle.fills(name, {"words": text})
        circle.done(name)
    seen = "".join(stage.sight(each, "dm", CHANNEL) for each in EVERYBODY)
    assert not any(each in seen for each in WROTE.values()), "nobody sees anything before"
    stage.presses("marijke", asked, "button-meeting-show-round")
    for text in WROTE.values():
        stage.read("kees", text, CHANNEL)


WROTE: Final = {
    "amara": "We praten over families, niet met ze.",
    "youssef": "Ik weet soms niet wie er beslist.",
    "kees": "Vrijwilligers durven geen nee te zeggen.",
    "hilde": "Het overleg duurt te lang.",
}


def share_halfway(circle: Circle) -> None:
    """Let Marijke ask what is worth sharing, and Hilde share it."""
    stage = circle.stage
    circle.opens("marijke", "button-closing-midway")
    circle.fills("marijke", {})
    circle.done("marijke")
    asked = stage.seen("hilde", "closing-midway", CHANNEL)
    stage.press("hilde", asked, "button-closing-practice")
    values = {"what": BOX, "whom": "Teams die vastzitten.", "role": "thuiszorg"}
    named, readers = stage.say("closing-named-yes"), stage.say("closing-share-everyone")
    circle.fills("hilde", {**values, "named": named, "readers": readers})
    circle.done("hilde")
    stage.read("amara", BOX, CHANNEL)


def end_questions(circle: Circle, *names: str) -> None:
    """Let people answer the end questions, and write what it brought."""
    for name in names:
        circle.opens(name, "button-closing-survey")
        say = circle.of(name).say
        circle.fills(name, dict.fromkeys(ITEMS, say("thermometer-scale-4")))
        readers = {"readers": say("closing-share-everyone")}
        known = {"known": [say("closing-known-yes")]} if name == "amara" else {}
        circle.fills(name, {"plan": OUTCOMES.get(name, ""), **readers, **known})
        circle.done(name)


OUTCOMES: Final = {
    "sanne": "Elke nieuwe bewoner krijgt een koffiegesprek.",
    "amara": "Coffee with a nurse every month.",
}


def close(circle: Circle) -> str:
    """Let Marijke make the report, look at it, and post it; gives the pack for who comes after."""
    stage = circle.stage
    circle.opens("marijke", "button-closing-report")
    circle.fills("marijke", {})
    circle.done("marijke")
    stage.presses("marijke", stage.seen("marijke", "closing-preview-note"), "button-closing-post")
    open_home(stage, "marijke")
    stage.who("marijke").click(home(stage, "marijke"), stage.say("button-closing-pack"))
    _, text = stage.seen("marijke", "closing-pack-here", network=NAME).files
    return text.data.decode()


def journal(circle: Circle, name: str) -> str:
    """Let somebody ask for their journal; gives the text of it."""
    circle.opens(name, "button-guide-journal")
    assert circle.stage.who(name).submit() == {}
    paper, text = circle.of(name).seen(name, "journal-here", network=NAME).files
    assert paper.mimetype == "application/pdf"
    return text.data.decode()
