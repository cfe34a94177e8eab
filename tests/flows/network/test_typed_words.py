"""Whoever types a word after `/leerkring` that is not known reads all that are."""

import re

import pytest

from flows.subjects import all_tables
from flows.words import LANGUAGES, Language, words

ITSELF = {"", "menu"}  # what the text begins with


def known() -> dict[object, set[str]]:
    """List the words by what they do."""
    found: dict[object, set[str]] = {}
    for typed, answer in all_tables(lambda: "id").part.commands.items():
        command, _, word = typed.partition(" ")
        if command == "/leerkring":
            found.setdefault(answer, set()).add(word)
    return found


def named(language: Language) -> set[str]:
    """List the words that the text names, after the colon."""
    text = words(language)("unknown-leerkring")
    return set(re.findall(r"\w+", text.rpartition(":")[2])) - {"of", "or"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_thing_that_can_be_typed_is_named_by_one_word_and_nothing_else(
    language: Language,
) -> None:
    told, things = named(language), known()
    assert len(things) > 8
    unnamed = [each for each in things.values() if not each & told and not each <= ITSELF]
    assert unnamed == []
    assert told <= set().union(*things.values())
    assert max(len(each & told) for each in things.values()) == 1


def test_each_language_names_its_own_words() -> None:
    assert named("nl") & named("en") == {"start"}
