"""Who plays in the pictures of the documentation, and what they write, in both languages."""

from collections.abc import Mapping
from dataclasses import replace

from bot.sandbox.standin import Channel, Tour, Workspace
from tests.walks.stage import BOT, CHANNEL, Language, workspace

TOUR = Tour("U0SANNE", "U0MARIJKE", "U0YOUSSEF", CHANNEL, "/thermometer pulse")
ANSWERS = ("543414", "442354", "533425", "444454", "453343", "542414", "443454", "543344")

PEOPLE: Mapping[Language, Mapping[str, tuple[str, str]]] = {
    "nl": {
        "Marijke": ("Marijke de Wit", "begeleider, regiobureau zorg"),
        "James": ("James Okafor", "begeleider, onderzoeker"),
        "Sanne": ("Sanne Bakker", "wijkverpleegkundige"),
        "Youssef": ("Youssef El Idrissi", "welzijnswerker"),
        "Ruben": ("Ruben Maas", "coördinator vrijwilligers"),
        "Fatima": ("Fatima Kaya", "mantelzorger"),
        "Wim": ("Wim Jansen", "vrijwilliger"),
        "Lotte": ("Lotte Smit", "ergotherapeut"),
        "Dewi": ("Dewi Pattiasina", "casemanager dementie"),
        "Bram": ("Bram de Groot", "teamleider thuiszorg"),
    },
    "en": {
        "Marijke": ("Mary Whitfield", "facilitator, regional care office"),
        "James": ("James Okafor", "facilitator, researcher"),
        "Sanne": ("Sarah Baker", "district nurse"),
        "Youssef": ("Yusuf Idris", "welfare worker"),
        "Ruben": ("Robin Mason", "volunteer coordinator"),
        "Fatima": ("Fatima Kaya", "carer at home"),
        "Wim": ("Will Jansen", "volunteer"),
        "Lotte": ("Lottie Smith", "occupational therapist"),
        "Dewi": ("Dewi Evans", "dementia case manager"),
        "Bram": ("Bram Grant", "home care team leader"),
    },
}
TEXTS: Mapping[Language, Mapping[str, str]] = {
    "nl": {
        "locale": "nl-NL",
        "workspace": "Samen Sterker",
        "channel": "samen-sterker",
        "purpose": "Lerend netwerk",
        "name": "Samen Sterker",
        "about": "Formele en informele zorg leren samenwerken.",
        "sanne": "Mantelzorgers zitten pas aan tafel als het al misgaat.",
        "ruben": "Vrijwilligers gaan na een halfjaar weer weg.",
        "why": "We vragen steeds meer van familie. Zij merken het als eersten.",
        "learn": "Leren hoe ik het gesprek eerder begin.",
        "success": "Een dochter schoof aan bij de overdracht.",
        "me": "Ik vroeg eerst, en dacht daarna.",
        "called": "Twee keer gebeld in plaats van gemaild.",
        "good-sanne": "We bellen elkaar gewoon even.",
        "good-ruben": "Iedereen komt aan het woord.",
        "good-lotte": "We lachen ook samen.",
        "calling": "Bellen voelt nog als storen.",
    },
    "en": {
        "locale": "en-GB",
        "workspace": "Stronger Together",
        "channel": "stronger-together",
        "purpose": "Learning network",
        "name": "Stronger Together",
        "about": "Formal and informal care learn to work together.",
        "sanne": "Families only join the table once things have gone wrong.",
        "ruben": "Volunteers leave again after half a year.",
        "why": "We ask more and more of families. They are the first to notice.",
        "learn": "How to begin that conversation earlier.",
        "success": "A daughter joined us at the handover.",
        "me": "I asked first, and thought afterwards.",
        "called": "Called twice instead of writing a mail.",
        "good-sanne": "We simply give each other a call.",
        "good-ruben": "Everybody gets to speak.",
        "good-lotte": "We also laugh together.",
        "calling": "Calling still feels like disturbing somebody.",
    },
}


def cast(language: Language) -> Workspace:
    """Give the people of the tests their names and work."""
    texts, people = TEXTS[language], PEOPLE[language]
    users = tuple(
        replace(
            user,
            real_name=people[user.display_name][0],
            display_name=people[user.display_name][0].partition(" ")[0],
            role=people[user.display_name][1],
            tz="Europe/Amsterdam" if language == "nl" else "Europe/London",
        )
        for user in workspace(language).users
        if user.display_name in people
    )
    everybody = frozenset(user.id for user in users) | {BOT}
    channel = Channel(CHANNEL, texts["channel"], everybody, purpose=texts["purpose"])
    return Workspace(
        users=users,
        channels=(replace(channel, locale=texts["locale"]),),
        name=texts["workspace"],
    )


SILENT = {
    "nl": (
        "Familie is welkom, maar wij kiezen wanneer.",
        "Ik weet niet wie ik in de wijk kan bellen.",
        "Vrijwilligers zien meer dan wij vragen.",
    ),
    "en": (
        "Family is welcome, but we choose when.",
        "I do not know whom to call in the neighbourhood.",
        "Volunteers see more than we ask.",
    ),
}
"""What people write in a silent round."""
