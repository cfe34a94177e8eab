"""Words that are kept encrypted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.errors import Unusable
from storage.vault import KEY_BYTES, Cell, Vault, new_key

HERE = Cell("answer", "c/issue", "value")
VAULT = Vault(b"k" * KEY_BYTES)
any_words = st.text(st.characters(codec="utf-8"))


@given(words=any_words)
def test_what_was_sealed_can_be_opened_in_its_own_cell(words: str) -> None:
    assert VAULT.open(VAULT.seal(words, HERE), HERE) == words


@given(words=any_words)
def test_nothing_is_kept_of_no_words(words: str) -> None:
    sealed = VAULT.seal_maybe(words, HERE)
    assert (sealed is None) == (words == "")
    assert VAULT.open_maybe(sealed, HERE) == words


def test_the_same_words_never_look_the_same_twice() -> None:
    assert len({VAULT.seal("words", HERE) for _ in range(100)}) == 100


def test_words_do_not_show_in_what_is_sealed() -> None:
    assert b"a secret" not in VAULT.seal("a secret of somebody", HERE)


@pytest.mark.parametrize(
    "cell",
    [
        Cell("kept_text", "c/issue", "value"),
        Cell("answer", "d/issue", "value"),
        Cell("answer", "c/issue", "words"),
    ],
)
def test_words_moved_to_another_cell_are_refused(cell: Cell) -> None:
    with pytest.raises(Unusable, match=f"Words in {cell.table}.{cell.column} were damaged"):
        VAULT.open(VAULT.seal("words", HERE), cell)


def test_another_key_is_told_from_damage() -> None:
    with pytest.raises(Unusable, match="LEERKRING_KEY is not the key"):
        Vault(b"x" * KEY_BYTES).open(VAULT.seal("words", HERE), HERE)


@given(place=st.integers(4, 40), bit=st.integers(0, 7))
def test_one_changed_bit_is_noticed(place: int, bit: int) -> None:
    sealed = bytearray(VAULT.seal("words that matter", HERE))
    sealed[place] ^= 1 << bit
    with pytest.raises(Unusable, match="were damaged"):
        VAULT.open(bytes(sealed), HERE)


@given(length=st.integers(0, 36))
def test_words_cut_short_are_refused_in_one_sentence(length: int) -> None:
    sealed = VAULT.seal("words", HERE)
    assert len(sealed) == 37
    with pytest.raises(Unusable):
        VAULT.open(sealed[:length], HERE)


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(Unusable, match="64 hex digits"):
        Vault(b"k" * length)


def test_a_new_key_is_new() -> None:
    keys = {new_key() for _ in range(100)}
    assert len(keys) == 100
    assert {len(key) for key in keys} == {KEY_BYTES}
