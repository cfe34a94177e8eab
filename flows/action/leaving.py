"""Who leaves a network takes their actions along: what was shared is only theirs again."""

from dataclasses import replace

from flows.action.ports import ActionWork
from flows.action.reading import takes_part


def keep_from_group(w: ActionWork, person: str, network: str) -> None:
    """Let no other group read what somebody shared with the one they were in."""
    for each in w.actions.of_person(person):
        if each.readers == "group" and each.network == network:
            w.actions.save(replace(each, readers="me"))


def keep_private(w: ActionWork, person: str) -> None:
    """Let nobody read somebody's actions in networks that they are not in any more."""
    for each in w.actions.of_person(person):
        if each.readers != "me" and not takes_part(w, person, each.network):
            w.actions.save(replace(each, readers="me"))
