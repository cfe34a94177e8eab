"""What is told of a pause, of stopping and of coming back, worded by what holds at the moment."""

from collections.abc import Sequence
from functools import partial

from flows.message import Bullets, Button, Buttons, Message, Note, Para
from flows.outbox import Kind, Mode, Saying
from flows.people import Network, Person, Place, Presence
from flows.privacy.ports import PrivacyWork
from flows.privacy.retention import Terms
from flows.words import Words, list_words, shortened, words

QUIET, STOP = "privacy.quiet", "privacy.stop"
_MOST, _LABEL = 5, 40
_PRESENCES = {"paused": Presence.PAUSED, "stopped": Presence.STOPPED}


def told_kinds(terms: Terms) -> dict[str, Kind]:
    """List what is told."""
    return {STOP: Kind(_say_stop), QUIET: Kind(partial(_say_quiet, terms))}


def back_buttons(networks: Sequence[Network], say: Words) -> tuple[Button, ...]:
    """Give a way back into each network that somebody stopped with."""
    return tuple(
        Button(
            "privacy.return",
            say("button-privacy-return", network=shortened(network.name, _LABEL)),
            {"network": network.id},
        )
        for network in networks[:_MOST]
    )


def leave_button(network: Network, say: Words) -> Button:
    """Give the way out of one network of several."""
    label = say("button-privacy-leave", network=shortened(network.name, _LABEL))
    return Button("privacy.leave", label, {"network": network.id})


def names_of(networks: Sequence[Network], person: Person) -> str:
    """Name networks in a row, always in the same order."""
    return list_words(sorted(network.name for network in networks), person.language)


def _say_stop(w: PrivacyWork, saying: Saying) -> Message | None:
    """Ask whether somebody would like to stop, and with what."""
    person = w.people.find(saying.ids["person"])
    if person is None:
        return None
    say = words(person.language)
    if saying.mode is Mode.UPDATE:
        return Message((Note(say("privacy-stop-chosen")),))
    mine = [network for network, _ in w.networks.of_person(person.id)]
    several = len(mine) > 1
    stop = say("button-privacy-stop-all" if several else "button-privacy-stop")
    buttons = (
        Button("privacy.pause", say("button-privacy-pause")),
        *(leave_button(network, say) for network in mine[:_MOST] if several),
        Button("privacy.stop", stop, style="danger"),
        Button("privacy.erase-ask", say("button-privacy-erase-ask")),
    )
    asked = say("privacy-stop", count=len(mine), networks=names_of(mine, person))
    return Message(
        (
            Para(asked),
            Para(say("privacy-stop-or-pause")),
            Buttons(buttons),
            Note(say("privacy-stop-note")),
        )
    )


def _say_quiet(terms: Terms, w: PrivacyWork, saying: Saying) -> Message | None:
    """Say what holds now; when it holds no longer, only that."""
    person = w.people.find(saying.ids["person"])
    if person is None:
        return None
    say, what = words(person.language), saying.ids["what"]
    places = w.networks.of_person(person.id, (Place.STOPPED,))
    left = [network for network, _ in places if network.id in saying.ids["networks"].split()]
    holds = bool(left) if what == "left" else person.presence is _PRESENCES[what]
    if not holds:
        over = Message((Note(say(f"privacy-quiet-over-{what}")),))
        return over if saying.mode is Mode.UPDATE else None
    if what == "paused":
        resume = Button("privacy.resume", say("button-privacy-resume"))
        return Message((Para(say("privacy-paused")), Buttons((resume,))))
    if what == "stopped":
        return _stopped(person, left, _kept(terms, say), say)
    return _left(w, person, left, _kept(terms, say), say)


def _kept(terms: Terms, say: Words) -> tuple[str, str]:
    """Say what is kept, and for how long."""
    fades = say("privacy-stopped-fades", reflections=terms.reflections, issues=terms.issues)
    return say("privacy-stopped-kept"), fades


def _stopped(person: Person, left: Sequence[Network], kept: tuple[str, str], say: Words) -> Message:
    """Say that nothing more comes, what is kept, and how to come back."""
    back = say("privacy-stopped-invited"), say("privacy-stopped-back")
    hear = Button("privacy.return", say("button-privacy-hear"))
    return Message(
        (
            Para(say("privacy-stopped", count=len(left), networks=names_of(left, person))),
            Bullets((*kept, *back)),
            Buttons((*(back_buttons(left, say) or (hear,)), *_own_data(say))),
            Note(say("privacy-stopped-thanks")),
        )
    )


def _left(
    w: PrivacyWork, person: Person, left: Sequence[Network], kept: tuple[str, str], say: Words
) -> Message:
    """Say the same of one network, and that the others go on."""
    others = [network for network, _ in w.networks.of_person(person.id)]
    names = names_of(others, person)
    goes_on = (say("privacy-left-others", networks=names),) if others else ()
    return Message(
        (
            Para(say("privacy-left", networks=names_of(left, person))),
            Bullets((*goes_on, *kept, say("privacy-left-back"))),
            Buttons((*back_buttons(left, say), *_own_data(say))),
        )
    )


def _own_data(say: Words) -> tuple[Button, ...]:
    return (
        Button("privacy.data", say("button-privacy-data")),
        Button("privacy.erase-ask", say("button-privacy-erase-ask")),
    )
