"""Who comes to another group takes their answers along, and not to its people."""

from flows.peer.ports import PeerWork


def keep_answers(w: PeerWork, person: str, network: str) -> None:
    """Let only who asked read the answers that were for the group somebody was in."""
    w.questions.keep_from_group(person, network)
