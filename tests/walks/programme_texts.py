"""What the people of a programme write: two whole stories, one that turns back, and short ones."""

from collections.abc import Mapping
from itertools import cycle

from tests.walks.programme import JOINS

SANNE: Mapping[str, str] = {
    "cycle-issue-issue": "Familie zit pas aan tafel als het al misgaat.",
    "cycle-issue-why": "We komen handen tekort. De dochters en zonen merken het als eersten.",
    "cycle-issue-learn": "Eerder beginnen te praten, ook als ik nog geen antwoord heb.",
    "cycle-issue-tried": "Een folder bij de intake. Die verdween in de la.",
    "cycle-issue-move": "Het eerste gesprek, want dat doe ik zelf.",
    "cycle-issue-satisfied": "Dat ik familie ken voordat ik ze nodig heb.",
    "cycle-exploring-moment": "Een zoon stond op de gang. Hij vroeg of hij wel mocht meedenken.",
    "cycle-exploring-whose": "Voor familie en voor het team. De planning heeft er geen last van.",
    "cycle-exploring-sure": "Zeker: we bellen pas bij een val. Ik neem aan dat men het druk heeft.",
    "cycle-exploring-who": "De vrijwilligers weten veel. De teamleider kan er iets aan doen.",
    "cycle-exploring-keeps": "In het zorgplan staat geen plek voor familie. Dat deel ligt bij ons.",
    "cycle-exploring-again": "Wij nodigen familie te laat uit. Eerst dacht ik dat zij niet wilden.",
    "cycle-direction-others": "Het hospice drinkt eerst koffie, zonder formulier. Dat kan ik ook.",
    "cycle-direction-well": "Op de woongroep, omdat daar een stoel voor bezoek klaarstaat.",
    "cycle-direction-ways": "Koffie vooraf, een vaste beldag, of familie laten voorzitten.",
    "cycle-direction-join": "Het avondteam moet meedoen. De planning krijgt er last van.",
    "cycle-direction-chosen": "Koffie vooraf, omdat het klein is en morgen kan.",
    "cycle-direction-true": "Dat ik er een kwartier voor krijg.",
    "cycle-experiment-do": "Bij drie nieuwe bewoners drink ik koffie met familie, met een collega.",
    "cycle-experiment-until": "5-2-2027",
    "cycle-experiment-expect": "Dat twee van de drie families iets vertellen dat nergens stond.",
    "cycle-experiment-sign": "Ik ken een gewoonte van thuis. Kost het te veel tijd, dan stop ik.",
    "cycle-experiment-plan": "Als er iemand nieuw komt, dan vraag ik eerst om koffie te drinken",
    "reflection-step-did": "Ik dronk koffie met een dochter. Ze vertelde over muziek.",
    "reflection-step-next": "De tweede familie bellen. Een collega van de avond helpt.",
    "cycle-reflecting-happened": "Alle drie vertelden ze iets nieuws. Ik had er twee verwacht.",
    "cycle-reflecting-surprise": "Dat familie mij ook vragen stelde.",
    "cycle-reflecting-helped": "Stil zijn hielp. De telefoon op zak zat in de weg.",
    "cycle-reflecting-noticed": "Een bewoner at beter, omdat we wisten wat zij lekker vond.",
    "cycle-reflecting-question": "Hoe houden jullie tijd vrij voor het eerste gesprek?",
    "cycle-reflecting-decision": "go-on",
    "cycle-lessons-know": "Familie wil wel, als je ze vroeg en zonder formulier vraagt.",
    "cycle-lessons-when": "Bij een verhuizing. Niet in een crisis, dan is er geen rust.",
    "cycle-lessons-advise": "Begin met koffie. Begin niet met een lijst vragen.",
    "cycle-lessons-basis": "more",
    "cycle-lessons-tile": "Eerst koffie, dan het zorgplan.",
    "cycle-lessons-readers": "everyone",
    "cycle-lasting-does": "De avonddienst belt familie in de eerste week.",
    "cycle-lasting-residents": "Mantelzorgers weten wie ze kunnen bellen.",
    "cycle-lasting-matters": "Familie hoort er vanaf dag één bij. Dat scheelt iedereen zorgen.",
    "cycle-lasting-needed": "Een kwartier in het rooster, en een afspraak in het zorgplan.",
    "cycle-lasting-owner": "De teamleider. We kijken in september terug.",
    "cycle-lasting-useful": "Voor de dagbesteding. Ik vertel het in het overleg.",
}

AMARA: Mapping[str, str] = {
    "cycle-issue-issue": "Volunteers visit people at home, and we never hear what they see.",
    "cycle-issue-why": "We lost three volunteers this year. People who live alone notice it most.",
    "cycle-issue-learn": "To ask volunteers what they see before I tell them what to do.",
    "cycle-issue-tried": "A form for every visit. Nobody filled it in.",
    "cycle-issue-move": "How I start the monthly call.",
    "cycle-issue-satisfied": "When a volunteer rings me first.",
    "cycle-exploring-moment": "A volunteer said: I saw it weeks ago, but who was I to say so?",
    "cycle-exploring-whose": "For volunteers and for people at home. Not for the office.",
    "cycle-exploring-sure": "Sure: they see more than we do. I assume they are afraid to report.",
    "cycle-exploring-who": "The district nurses know. The welfare coordinator truly cares.",
    "cycle-exploring-keeps": "We only ring when a visit falls through. That part is mine.",
    "cycle-exploring-again": "We do not listen to volunteers. I thought they did not tell.",
    "cycle-direction-others": "The food bank ends each shift with one question. I can use that.",
    "cycle-direction-well": "When a nurse joins the coffee. Then stories come by themselves.",
    "cycle-direction-ways": "One question by text, coffee with a nurse, or a walk together.",
    "cycle-direction-join": "A district nurse. The planners will have to move a round.",
    "cycle-direction-chosen": "Coffee with a nurse, because it needs no form.",
    "cycle-direction-true": "A nurse has to be free for half an hour a month.",
    "cycle-experiment-do": "Coffee with four volunteers and a nurse, twice.",
    "cycle-experiment-until": "5 February 2027",
    "cycle-experiment-expect": "Two things we did not know come up each time.",
    "cycle-experiment-sign": "Somebody acts on it the same week. I stop when nobody comes twice.",
    "cycle-experiment-plan": "If it goes quiet, I will ask what surprised them",
    "reflection-step-did": "We had the first coffee. Three came, and one had kept a list.",
    "reflection-step-next": "Ask the one with the list to begin. The nurse can help.",
    "cycle-reflecting-happened": "Four things came up, twice as many as I expected.",
    "cycle-reflecting-surprise": "The nurse wrote more than I did.",
    "cycle-reflecting-helped": "Starting with their story helped. My agenda got in the way.",
    "cycle-reflecting-noticed": "Somebody at home got a handrail within a week.",
    "cycle-reflecting-question": "How do you close the loop with volunteers?",
    "cycle-reflecting-decision": "adapt",
    "cycle-lessons-know": "Volunteers tell what they see when somebody does something with it.",
    "cycle-lessons-when": "In small groups that last. Not with people who come once.",
    "cycle-lessons-advise": "Ring back within a week. Do not bring a form.",
    "cycle-lessons-basis": "once",
    "cycle-lessons-tile": "Who is heard will tell you more.",
    "cycle-lessons-readers": "network",
    "cycle-lasting-does": "District nurses join the coffee every month.",
    "cycle-lasting-residents": "Small things are mended before they become big.",
    "cycle-lasting-matters": "Volunteers feel part of the team, because they hear what came of it.",
    "cycle-lasting-needed": "Half an hour a month, and somebody who writes it down.",
    "cycle-lasting-owner": "The welfare coordinator. We look back in October.",
    "cycle-lasting-useful": "For the home care teams. We will tell them over lunch.",
}

YOUSSEF: Mapping[str, str] = {
    "cycle-issue-issue": "Wijkteam en mantelzorgers werken langs elkaar heen.",
    "cycle-issue-why": "De wachtlijst groeit.",
    "cycle-issue-learn": "Rustig blijven als iedereen iets anders wil.",
    "cycle-experiment-until": "8-3-2027",
    "cycle-reflecting-decision": "go-on",
    "cycle-lessons-basis": "once",
    "cycle-lessons-tile": "Vraag het eerst aan wie er elke dag is.",
    "cycle-lessons-readers": "group",
}

RUBEN_ANEW = {
    "cycle-issue-issue": "Nieuwe vrijwilligers haken na een maand af.",
    "cycle-issue-why": "Niemand begeleidt hen. De dagopvang merkt dat.",
    "cycle-issue-learn": "Wat hen doet blijven.",
}

SECRETS: Mapping[str, tuple[str, str]] = {
    "sanne": ("cycle-exploring-keeps", "Ik heb in de auto gehuild na dat gesprek."),
    "amara": ("cycle-direction-true", "Honestly I nearly gave up on Tuesday night."),
    "youssef": ("cycle-issue-tried", "Mijn eigen moeder herkent mij soms niet meer."),
    "ruben": ("cycle-issue-why", "Ik kijk op tegen het overleg met mijn baas."),
    "fatima": ("cycle-issue-why", "Ik slaap slecht van de nachtdiensten."),
    "kees": ("cycle-exploring-moment", "Ik durfde niets te zeggen tegen de zoon."),
}
"""One thing that each of them wrote for nobody else, and what it answers."""

_SHORT = {
    "nl": (
        "Een collega vroeg mij om mee te denken.",
        "Het ging rustiger dan vorige week.",
        "Ik belde eerst, en dat scheelde.",
        "Even minder haast.",
        "We hadden een goed gesprek bij de koffie.",
        "Nog zoeken.",
    ),
    "en": (
        "A volunteer asked me to think along.",
        "We took more time for one visit.",
        "I rang first, and that helped.",
        "Less of a rush than last week.",
        "A good talk over coffee.",
        "Still looking.",
    ),
}


class Writer:
    """Somebody at their phone: they follow their own story, and otherwise write something short."""

    def __init__(
        self, told: Mapping[str, str], language: str = "nl", readers: tuple[str, ...] = ("me",)
    ) -> None:
        """Begin with a story, which may have gaps, and with whom they let read their week."""
        self.told = {**_CHOICES, **told}
        self._short, self._readers = cycle(_SHORT[language]), cycle(readers)

    def __call__(self, key: str) -> str | None:
        """Answer a question."""
        if key.startswith("reflection") and key.endswith("readers"):
            return next(self._readers)
        return self.told.get(key) or next(self._short)


_CHOICES = {
    "cycle-experiment-until": "26-2-2027",
    "cycle-reflecting-decision": "stop",
    "cycle-lessons-basis": "once",
    "cycle-lessons-readers": "me",
}


def people() -> dict[str, Writer]:
    """Give everybody their story, and with each the one thing that is for nobody else."""
    stories = {"sanne": SANNE, "amara": AMARA, "youssef": YOUSSEF}
    writers = {
        name: Writer(
            stories.get(name, {}),
            "en" if name == "amara" else "nl",
            ("me", "group", "network") if name in stories else ("me",),
        )
        for name in JOINS
    }
    for name, (key, text) in SECRETS.items():
        writers[name].told[key] = text
    return writers
