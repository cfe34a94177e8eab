"""Sets proposed by the bot: who leads sees who would sit where, asks for others, or does it."""

from dataclasses import dataclass
from hashlib import sha256
from itertools import count, islice

from flows.group.forming import is_usual
from flows.group.mixing import LEAST, Candidate, mixed
from flows.group.ports import Group, GroupKind, GroupWork
from flows.group.seats import Seats
from flows.message import Block, Button, ChoiceField, Field, Filled, Form, Note, Option, Para
from flows.network.menu import led_now
from flows.note import note
from flows.parts import Part, Turn
from flows.people import Network, Place, Role
from flows.store import NewId
from flows.words import Words, list_words, words

PROPOSE = "group.propose"
_DO, _OTHER = "do", "other"
_SHOWN = 80  # groups: what a form can hold

Proposal = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Proposing:
    """Proposes sets for who has none yet."""

    new_id: NewId
    seats: Seats

    def part(self) -> Part:
        """What this brings."""
        return Part(opens={PROPOSE: _form}, submits={PROPOSE: self._go_on})

    def _go_on(self, w: GroupWork, turn: Turn, filled: Filled) -> Form | None:
        network = led_now(w, turn)
        seed = int(turn.ids["seed"])
        if filled.get("what") == (_OTHER,):
            return _proposal_form(w, turn, network, seed + 1)
        proposal = mixed(_candidates(w, network), seed)
        if _print(proposal) != turn.ids["print"]:
            return _proposal_form(w, turn, network, seed, changed=True)
        for name, people in zip(_names(w, network, len(proposal)), proposal, strict=True):
            group = Group(self.new_id(), network.id, network.team, GroupKind.SET, name)
            w.groups.add(group)
            for person in people:
                self.seats.give(w, group, person, turn.now)
        made = note(turn, "group-proposed-done", groups=len(proposal), network=network.name)
        w.outbox.put(made, turn.now)
        return None


def propose_button(network: Network, say: Words) -> Button:
    """Give the button that shows a proposal."""
    return Button(PROPOSE, say("button-group-propose"), {"network": network.id})


def _form(w: GroupWork, turn: Turn) -> Form:
    return _proposal_form(w, turn, led_now(w, turn), 1)


def _proposal_form(
    w: GroupWork, turn: Turn, network: Network, seed: int, *, changed: bool = False
) -> Form:
    say = words(turn.person.language)
    people = _candidates(w, network)
    if len(people) < LEAST:
        return _too_few(w, turn, network, people)
    proposal = mixed(people, seed)
    ways = tuple(Option(each, say(f"group-propose-{each}")) for each in (_DO, _OTHER))
    key = "group-propose-changed" if changed else "group-propose"
    return Form(
        action=PROPOSE,
        title=say("group-propose-title"),
        parts=(
            Para(say(key, people=len(people), groups=len(proposal))),
            *_preview(w, turn, network, people, proposal),
            *_small(proposal, say),
            ChoiceField("what", say("group-propose-what"), ways, (_DO,)),
            Note(say("group-propose-note")),
        ),
        submit=say("group-go-on"),
        close=say("form-cancel"),
        ids={"network": network.id, "seed": str(seed), "print": _print(proposal)},
    )


def _preview(
    w: GroupWork, turn: Turn, network: Network, people: list[Candidate], proposal: Proposal
) -> list[Para]:
    """Say who would sit where; with an organisation only where that was told."""
    say, language = words(turn.person.language), turn.person.language
    told = {each.person: each.organisation for each in people}

    def named(person: str) -> str:
        name = w.people.name(person) or say("somebody")
        if not told[person]:
            return name
        return say("group-named", name=name, organisation=told[person])

    return [
        Para(say("group-line", group=name, people=list_words(sorted(map(named, group)), language)))
        for name, group in zip(_names(w, network, _SHOWN), proposal[:_SHOWN], strict=False)
    ]


def _small(proposal: Proposal, say: Words) -> list[Block | Field]:
    usual = all(is_usual(len(group)) for group in proposal)
    return [] if usual else [Note(say("group-propose-size"))]


def _too_few(w: GroupWork, turn: Turn, network: Network, people: list[Candidate]) -> Form:
    say = words(turn.person.language)
    names = sorted(w.people.name(each.person) or say("somebody") for each in people)
    listed = list_words(names, turn.person.language)
    text = say("group-propose-nobody", least=LEAST)
    if names:
        text = say("group-propose-few", people=listed, least=LEAST)
    return Form(
        action=PROPOSE,
        title=say("group-propose-title"),
        parts=(Para(text),),
        close=say("form-close"),
        ids={"network": network.id},
    )


def _candidates(w: GroupWork, network: Network) -> list[Candidate]:
    """List the participants who sit in no set, with what they told for this."""
    sets = {each.id for each in w.groups.of_network(network.id) if each.kind is GroupKind.SET}
    seated = {seat.person for seat in w.groups.seats(network.id) if seat.group in sets}
    told = {each.person: each for each in w.introductions.of_network(network.id)}
    found = []
    for member in w.networks.members(network.id, Place.ACTIVE):
        if member.role is Role.PARTICIPANT and member.person not in seated:
            known = told.get(member.person)
            part = known.part.value if known and known.part else ""
            found.append(Candidate(member.person, known.organisation if known else "", part))
    return found


def _names(w: GroupWork, network: Network, number: int) -> list[str]:
    """Give names that are free: *Groep 1*, *Groep 2* and on."""
    say = words(network.language)
    taken = {each.name.casefold() for each in w.groups.of_network(network.id)}
    names = (say("group-numbered", number=str(at)) for at in count(1))
    return list(islice((each for each in names if each.casefold() not in taken), number))


def _print(proposal: Proposal) -> str:
    return sha256(repr(proposal).encode()).hexdigest()[:16]
