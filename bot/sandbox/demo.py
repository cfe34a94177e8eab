"""The demo workspace: a dozen invented people from care, welfare, education and around home."""

from bot.sandbox.standin import Bot, Channel, Tour, User, Workspace

NETWORK = "C0SAMEN"
OFFICE = "C0ALGEMEEN"

MARIJKE, JAMES = "U0MARIJKE", "U0JAMES"

FACILITATORS = (
    User(MARIJKE, "marijke", "Marijke de Wit", "Marijke", role="begeleider, regiobureau zorg"),
    User(
        JAMES,
        "james",
        "James Okafor",
        "James",
        tz="Europe/London",
        locale="en-GB",
        role="begeleider",
    ),
)

PARTICIPANTS = (
    User("U0SANNE", "sanne", "Sanne Bakker", "Sanne", role="wijkverpleegkundige"),
    User("U0YOUSSEF", "youssef", "Youssef El Idrissi", "Youssef", role="welzijnswerker"),
    User("U0INGRID", "ingrid", "Ingrid Veenstra", "Ingrid", role="docent zorg, mbo"),
    User("U0RUBEN", "ruben", "Ruben Maas", "Ruben", role="coördinator vrijwilligers"),
    User("U0FATIMA", "fatima", "Fatima Kaya", "Fatima", role="mantelzorger", is_restricted=True),
    User("U0WIM", "wim", "Wim Jansen", "Wim", role="vrijwilliger", is_restricted=True),
    User("U0LOTTE", "lotte", "Lotte Smit", "Lotte", role="ergotherapeut"),
    User("U0DEWI", "dewi", "Dewi Pattiasina", "Dewi", role="casemanager dementie"),
    User("U0BRAM", "bram", "Bram de Groot", "Bram", role="teamleider thuiszorg"),
    User("U0NEL", "nel", "Nel Hoekstra", "Nel", role="mantelzorger", is_restricted=True),
    User(
        "U0AMARA",
        "amara",
        "Amara Johnson",
        "Amara",
        tz="Europe/London",
        locale="en-GB",
        role="onderzoeker",
    ),
    User("U0TOM", "tom", "Tom Visser", "Tom", role="sociaal werker, nog niet geantwoord"),
)

ROLES = {
    user.id: {"nl": user.role, "en": english}
    for user, english in zip(
        (*FACILITATORS, *PARTICIPANTS),
        (
            "facilitator, regional care office",
            "facilitator",
            "district nurse",
            "welfare worker",
            "care teacher, vocational college",
            "volunteer coordinator",
            "informal carer",
            "volunteer",
            "occupational therapist",
            "dementia case manager",
            "home care team leader",
            "informal carer",
            "researcher",
            "social worker, has not answered yet",
        ),
        strict=True,
    )
}
"""What each of them does, in both languages of the page."""

TOUR = Tour(
    participant="U0SANNE",
    facilitator=MARIJKE,
    another="U0YOUSSEF",
    channel=NETWORK,
    command="/thermometer pulse",
    outcome="thermometer.read",
    others=("U0RUBEN", "U0INGRID", "U0LOTTE", "U0DEWI", "U0BRAM"),
)
"""Sanne has an open question of this week; Marijke may begin a thermometer."""


def demo_workspace() -> Workspace:
    """Describe the workspace as it is before anybody says a word."""
    people = (*FACILITATORS, *PARTICIPANTS)
    everybody = frozenset(person.id for person in people) | {Bot().user_id}
    return Workspace(
        users=people,
        channels=(
            Channel(NETWORK, "samen-sterker", everybody, purpose="Lerend netwerk"),
            Channel(OFFICE, "algemeen", everybody, purpose="Voor iedereen"),
        ),
        name="Samen Sterker voor Morgen",
        roles=ROLES,
    )
