"""How far people came is counted for who leads, in each phase, from five people on."""

import pytest

from flows.conversation.state import Answer, Conversation, State, Status
from flows.cycle.phases import ALL, FLOWS, Phase
from flows.words import words
from storage.database import Database
from tests.flows.home.test_size import NOW, fill, look

SAY = words("nl")
_LATER = [phase for phase in ALL if phase is not Phase.ISSUE]


def wrote(database: Database, person: str, phase: Phase) -> None:
    flow = FLOWS[phase]
    talk = Conversation(f"{person}-{phase}", "T1", person, "n1", flow.id, "1", NOW, State.FINISHED)
    answer = Answer(flow.steps[0].id, Status.ANSWERED, 0, NOW, ("Iets.",), "?")
    with database.write() as w:
        w.conversations.add(talk.put(answer))


@pytest.mark.parametrize("phase", _LATER)
def test_a_phase_is_counted_from_five_people_on(database: Database, phase: Phase) -> None:
    desk = fill(database, 6, 0, networks=2)
    told = SAY(f"cycle-reached-{phase}", people=5)
    for person in ("p1", "p2", "p3", "p4"):
        wrote(database, person, phase)
    assert SAY(f"cycle-reached-{phase}", people=4) not in str(look(desk, network="n1"))
    wrote(database, "p5", phase)
    assert told in str(look(desk, network="n1"))
    assert told not in str(look(desk, person="p1")), "only who leads sees it"
