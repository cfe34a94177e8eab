"""Whatever people write stays words in a Markdown file."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.guide.markdown import plain, quoted

texts = st.text(
    st.one_of(st.sampled_from("\\`*_[]()<>#|~&$@^=-+.:!1 \n\t\r\u2028aw/"), st.characters()),
    max_size=80,
)
_BEGINS = re.compile(r"[-+=]|\d+[.)]")
_MARKS = re.compile(r"(?<!\\)(?:\\\\)*[`*_\[\]<>#|~&$@^=]")


def unescaped(line: str) -> str:
    """Take the strokes away as whoever reads Markdown does: before punctuation only."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", line)


@given(texts)
def test_a_line_reads_as_it_was_written(text: str) -> None:
    wanted = " ".join(each.strip() for each in text.splitlines() if each.strip())
    assert unescaped(plain(text)) == wanted


@given(texts)
def test_a_quote_reads_as_it_was_written_line_by_line(text: str) -> None:
    lines = quoted(text).split("\n")
    assert all(each.startswith(">") for each in lines if each)
    read = [unescaped(each.removeprefix(">").strip()) for each in lines if each]
    assert read == [each.strip() for each in text.strip().splitlines()]


@given(texts)
def test_no_sign_of_markup_is_left(text: str) -> None:
    for line in [plain(text), *(each.removeprefix("> ") for each in quoted(text).split("\n"))]:
        held = line.removeprefix(">")
        assert not _MARKS.search(held), held
        assert not _BEGINS.match(held), held


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("# kop", r"\# kop"),
        ("1. eerst", r"1\. eerst"),
        ("- punt", r"\- punt"),
        ("---", r"\---"),
        ("*vet* en _schuin_", r"\*vet\* en \_schuin\_"),
        ("[link](https://x.nl)", r"\[link\](https\://x.nl)"),
        ("www.x.nl", r"www\.x.nl"),
        ("<b>", r"\<b\>"),
        ("| a | b |", r"\| a \| b \|"),
        ("    code", "code"),
        ("Ik dacht: dat is 3,5.", "Ik dacht: dat is 3,5."),
    ],
)
def test_what_would_be_markup_is_held_back(text: str, held: str) -> None:
    assert plain(text) == held
