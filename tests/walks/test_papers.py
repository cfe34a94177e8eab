"""Files that come with a message: a table and a paper to print, together and once."""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot.sandbox.standin import SeenMessage
from flows.desk import Desk
from flows.message import Document, Message, Paper, Para
from flows.outbox import Saying
from handlers.pictures.draw import draw_paper
from handlers.sending import Sender
from tests.walks.letters import person_of, put, remark
from tests.walks.postmen import KilledError, client, deliver, dying, later, postman
from tests.walks.stage import Stage

SHARE = "files.completeUploadExternal"
DATA: dict[str, object] = {
    "language": "nl",
    "title": "Café <b>",
    "subtitle": "Twee rondes",
    "response": "8 van de 12 mensen deden mee.",
    "caution": "",
    "temperature": "65°",
    "scale": "Van 1 tot 5",
    "compared": "",
    "sections": [],
}
TABLE = Document("rondes.csv", "Rondes als tabel", "\ufeffronde;gemiddelde\ncafé;3,5\n")
PAPER = Paper("rondes.pdf", "Rondes op papier", "thermometer", DATA, "Op papier: twee rondes.")


@dataclass(frozen=True, slots=True)
class Archivist(Desk):
    """Words every letter as a message with two files."""

    def say(self, kind: str, saying: Saying) -> Message:
        """Give it."""
        del kind, saying
        return Message((Para("Hier zijn de rondes."), TABLE, PAPER))


def archivist(stage: Stage) -> Desk:
    desk = stage.box.program.desk
    return Archivist(desk.store, desk.new_id, desk.language)


def ask(stage: Stage) -> None:
    put(stage.box, remark(person_of(stage, "marijke"), "rounds"))


def got(stage: Stage) -> list[SeenMessage]:
    return [each for each in stage.who("marijke").messages() if each.files]


def test_a_table_and_a_paper_come_in_one_message_that_says_what_they_are(alone: Stage) -> None:
    ask(alone)
    deliver(postman(alone, desk=archivist(alone)))
    (message,) = got(alone)
    assert "Hier zijn de rondes." in message.shown()
    assert "Op papier: twee rondes." in message.shown()
    table, paper = message.files
    assert (table.name, table.title, table.mimetype) == ("rondes.csv", TABLE.title, "text/csv")
    assert table.data.decode() == TABLE.text
    assert (paper.name, paper.title, paper.mimetype) == (
        "rondes.pdf",
        PAPER.title,
        "application/pdf",
    )
    assert paper.data == draw_paper("thermometer", DATA)


CALLS = [("bring", 1), ("bring", 2), ("direct", 1), ("share", 1)]


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(("call", "nth"), CALLS)
def test_killed_between_two_steps_all_come_once(
    alone: Stage, call: str, nth: int, when: str
) -> None:
    ask(alone)
    desk = archivist(alone)
    with pytest.raises(KilledError):
        deliver(postman(alone, desk=desk, sender=dying(alone, call, when, nth)))
    worker = postman(alone, desk=desk, sender=Sender(client(alone, retry_handlers=[])))
    later(alone, worker, timedelta(seconds=59), timedelta(minutes=2), timedelta(minutes=5))
    assert [len(each.files) for each in got(alone)] == [2]


def test_files_that_slack_lost_are_brought_once_more(alone: Stage) -> None:
    alone.box.slack.faults.error(SHARE, "file_not_found")
    ask(alone)
    worker = postman(alone, desk=archivist(alone))
    deliver(worker)
    assert got(alone) == []
    later(alone, worker, timedelta(minutes=1))
    assert [len(each.files) for each in got(alone)] == [2]
