"""Networks put together: everything about them that can be opened, pressed, filled in or typed."""

from flows.network import fates, letters, menu, notices, resting, rules
from flows.network.changing import Changing
from flows.network.inviting import Inviting
from flows.network.joining import Joining
from flows.network.knocking import Knocking
from flows.network.leading import Leading, Left
from flows.network.rest import Replanned, Rest
from flows.network.settings import Settings
from flows.network.setup import Setup
from flows.parts import Part
from flows.store import NewId


def network_part(
    new_id: NewId,
    joining: Joining,
    settings: Settings,
    left: Left,
    replanned: tuple[Replanned, ...],
) -> Part:
    """Lay out what this subject brings."""
    setup, inviting, changing = Setup(new_id), Inviting(new_id), Changing(replanned)
    leading, knocking = Leading(new_id, left), Knocking()
    forms = (setup, inviting, settings, leading, changing, Rest(replanned))
    opens = {action: form for each in forms for action, form in each.opens().items()}
    submits = {action: submit for each in forms for action, submit in each.submits().items()}
    return Part(
        kinds={**letters.kinds(), **notices.kinds(), **fates.kinds(), **rules.kinds()},
        opens=opens,
        submits=submits,
        presses={
            **joining.presses(),
            **leading.presses(),
            **knocking.presses(),
            **resting.presses(),
            **fates.presses(),
            **rules.presses(),
        },
        commands={**menu.commands(setup.form, opens), **rules.commands()},
        fires={resting.END: resting.end_in_time, resting.ENDS_SOON: resting.tell_it_ends},
        plans=(resting.plan,),
    )
