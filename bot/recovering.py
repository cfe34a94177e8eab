"""What a database cannot know that is older than Slack: made good before anything is heard."""

from datetime import datetime

from bot.erasing import erase_again
from flows.desk import Desk
from flows.store import in_one_go
from flows.thermometer.lost import give_up
from storage.database import Database


def recover(database: Database, desk: Desk, now: datetime) -> None:
    """Erase again who was erased, and give up thermometers that nobody can open."""
    erase_again(database, desk, now)
    with database.read() as w:
        lost = w.thermometer.lost()
    if lost:
        in_one_go(database, lambda w: give_up(w, now), now)
