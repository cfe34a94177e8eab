"""Asking who facilitates a network for help, changing that, and taking it back."""

from collections.abc import Iterable
from dataclasses import replace

from flows.conversation.recognisable import seems_recognisable
from flows.errors import Overtaken, Refused
from flows.message import ChoiceField, Errors, Filled, Form, Note, Option, Para, TextField
from flows.note import note
from flows.parts import Ids, Turn
from flows.people import Network, Place
from flows.support import collecting
from flows.support.keys import ASK
from flows.support.ports import HELPS, LONGEST, Help, Request, SupportWork
from flows.support.reading import guides, let_go, name_of, participates, renew
from flows.words import list_words, words


def form(w: SupportWork, turn: Turn) -> Form:
    """Ask what helps, and say who reads it; what was asked already is there to change."""
    network, readers = _here(w, turn)
    say = words(turn.person.language)
    before = w.support.here(network.id, turn.person.id)
    names = sorted((name_of(w, each, say) for each in readers), key=str.casefold)
    listed = list_words(names, turn.person.language)
    options = tuple(Option(each, say(f"support-help-{each}")) for each in HELPS)
    again = {"again": turn.ids["again"]} if "again" in turn.ids else {}
    return Form(
        action=ASK,
        title=say("support-title"),
        parts=(
            Para(say("support-who-reads", network=network.name, names=listed)),
            ChoiceField("help", say("support-help"), options, (before.help,) if before else ()),
            TextField(
                "words",
                say("support-words"),
                say("conversation-no-names"),
                before.words if before else "",
                optional=True,
                longest=LONGEST,
            ),
            Note(say("support-ask-note")),
        ),
        submit=say("support-change") if before and not again else say("support-send"),
        close=say("form-cancel"),
        ids={"network": network.id, **again},
    )


def from_action(w: SupportWork, turn: Turn) -> Form:
    """Let who is stuck with an action ask; the action itself does not go along."""
    action = w.actions.get(turn.ids["action"])
    if action is None or action.person != turn.person.id:
        raise Refused("action-gone")
    return form(w, replace(turn, ids=Ids({"network": action.network})))


def can_ask(w: SupportWork, person: str, network: str) -> bool:
    """Tell whether somebody takes part in a network that somebody facilitates."""
    return participates(w, person, network) and bool(guides(w, network))


def take(w: SupportWork, turn: Turn, filled: Filled) -> Errors | None:
    """Keep it; asked again after days without anybody, it goes to all of them anew."""
    network, readers = _here(w, turn)
    chosen, text = _chosen(filled), "".join(filled.get("words", ())).strip()
    if chosen is None:
        return Errors({"help": words(turn.person.language)("form-missing")})
    before = w.support.here(network.id, turn.person.id)
    if before is not None and "again" in turn.ids and _is_old(turn, before):
        let_go(w, before, turn.now)
        before = None
    if before is None:
        _send(w, replace(_new(w, turn, network), help=chosen, words=text), readers, turn)
        w.outbox.put(note(turn, "support-asked-now", network=network.name), turn.now)
    else:
        _change(w, replace(before, help=chosen, words=text), turn)
        w.outbox.put(note(turn, "support-changed-now", network=network.name), turn.now)
    if seems_recognisable(text):
        w.outbox.put(note(turn, "conversation-recognisable-form"), turn.now)
    return None


def withdraw(w: SupportWork, turn: Turn) -> None:
    """Take it back."""
    request = w.support.get(turn.ids["request"])
    if request is None or request.person != turn.person.id:
        raise Refused("support-gone")
    let_go(w, request, turn.now)
    w.outbox.put(note(turn, "support-withdrawn-now"), turn.now)


def _send(w: SupportWork, request: Request, readers: Iterable[str], turn: Turn) -> None:
    w.support.put(request)
    for each in readers:
        w.due.plan(*collecting.planned(w, each, request, turn.now))


def _change(w: SupportWork, request: Request, turn: Turn) -> None:
    if not w.support.change(request):
        raise Overtaken
    renew(w, request, turn.now)


def _here(w: SupportWork, turn: Turn) -> tuple[Network, tuple[str, ...]]:
    """Give the network, and who facilitate it, to somebody who takes part in it."""
    network = w.networks.get(turn.ids["network"])
    member = w.networks.member(network.id, turn.person.id)
    if network.is_over:
        raise Refused("network-over", network=network.name)
    if member is None or member.place is not Place.ACTIVE:
        raise Refused("network-not-a-member", network=network.name)
    if member.leads:
        raise Refused("support-you-facilitate", network=network.name)
    readers = guides(w, network.id)
    if not readers:
        raise Refused("support-nobody-facilitates", network=network.name)
    return network, readers


def _chosen(filled: Filled) -> Help | None:
    return next((each for each in HELPS if (each,) == filled.get("help")), None)


def _is_old(turn: Turn, before: Request) -> bool:
    """Tell whether it was this that was to be asked again, and nobody took it up meanwhile."""
    return before.id == turn.ids["again"] and not before.taken_by


def _new(w: SupportWork, turn: Turn, network: Network) -> Request:
    return Request(
        id=w.support.new_id(),
        team=network.team,
        network=network.id,
        person=turn.person.id,
        help="other",
        words="",
        asked_at=turn.now,
    )
