"""Groups put together: everything about them that can be opened, pressed or filled in."""

from flows.conversation.talk import Talk
from flows.group.forming import Forming
from flows.group.introducing import Introducing
from flows.group.proposing import Proposing
from flows.group.seats import Seats
from flows.group.sharing import Sharing
from flows.parts import Part, together
from flows.store import NewId


def group_part(new_id: NewId, talk: Talk, seats: Seats) -> Part:
    """Lay out what this subject brings."""
    return together(
        (
            Forming(new_id, seats).part(),
            Proposing(new_id, seats).part(),
            Introducing(new_id).part(),
            Sharing(talk.courses).part(),
        )
    )
