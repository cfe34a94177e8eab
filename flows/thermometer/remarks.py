"""What people write to a round: which of it is kept, of nobody, and for whom.

A text is kept only when so many wrote one to the same question that it could be of any of them
(domain: three). What was written to a low score goes without its statement: that would tell that
three people scored it low, which is more than is published.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from flows.thermometer.ports import (
    QUESTIONS,
    Filing,
    Question,
    Remark,
    RemarkReaders,
)

LEAST_WRITERS = 3
LOW = ("1", "2")
"""Answers at which somebody is asked whether they would say something about it."""

_READERS = "-readers"


def text_fields(filing: Filing) -> tuple[str, ...]:
    """Name the places to write that belong to these answers."""
    low = (low_field(statement) for statement, answer in filing.items() if answer in LOW)
    return ("good", "improve", *low)


def low_field(statement: str) -> str:
    """Name the place to write about a low score."""
    return f"low-{statement}"


def readers_field(field: str) -> str:
    """Name the choice of who may read a text."""
    return f"{field}{_READERS}"


def texts_of(filing: Filing) -> tuple[Remark, ...]:
    """Give what somebody wrote."""
    return tuple(
        Remark(_question(field), _readers(filing, field), filing[field])
        for field in text_fields(filing)
        if filing.get(field)
    )


def kept(filings: Sequence[Filing]) -> tuple[Remark, ...]:
    """Give what may be kept of all that was written, question by question."""
    written = [texts_of(filing) for filing in filings]
    return tuple(each for question in QUESTIONS for each in _of(question, written))


def _of(question: Question, written: Iterable[tuple[Remark, ...]]) -> tuple[Remark, ...]:
    """Let too few for the group be read by who facilitates; too few for them by nobody."""
    by_writer = [[each for each in texts if each.question == question] for texts in written]
    writers = sum(1 for texts in by_writer if texts)
    for_group = sum(1 for texts in by_writer if any(each.readers == "group" for each in texts))
    if writers < LEAST_WRITERS:
        return ()
    texts = tuple(each for texts in by_writer for each in texts)
    if for_group >= LEAST_WRITERS:
        return texts
    return tuple(replace(each, readers="facilitator") for each in texts)


def _question(field: str) -> Question:
    return "good" if field == "good" else "improve" if field == "improve" else "low"


def _readers(filing: Filing, field: str) -> RemarkReaders:
    return "group" if filing.get(readers_field(field)) == "group" else "facilitator"
