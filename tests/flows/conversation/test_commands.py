"""The words that a person can always type."""

import re
from collections import Counter

import pytest

from flows.conversation.commands import Command, command_in
from flows.words import LANGUAGES, Language, words


def typed(language: Language, command: str) -> list[str]:
    return [each.strip() for each in words(language)(f"command-{command}").split(",")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", Command)
def test_every_command_word_is_read_in_both_languages(language: Language, command: Command) -> None:
    for word in typed(language, command):
        assert command_in(word) is command
        assert command_in(f"  {word.upper()}!\n") is command
        assert command_in(f"*{word.capitalize()}*.") is command


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("overslaan", Command.SKIP),
        ("Skip", Command.SKIP),
        ("terug", Command.BACK),
        ("go  back", Command.BACK),
        ("Later.", Command.LATER),
        ("STOP", Command.STOP),
        ("hulp?", Command.HELP),
        ("/help", Command.HELP),
        ("pauze", Command.PAUSE),
        ("verder", Command.RESUME),
        ("mijn gegevens", Command.MY_DATA),
        ("Wis mijn\n gegevens", Command.ERASE),
        ("erase me", Command.ERASE),
    ],
)
def test_the_promised_words_work(text: str, command: Command) -> None:
    assert command_in(text) is command


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", Command)
def test_a_command_word_within_a_sentence_is_no_command(
    language: Language, command: Command
) -> None:
    for word in typed(language, command):
        assert command_in(f"{word} dan maar") is None
        assert command_in(f"ik wil niet {word}") is None
        assert command_in(f"{word}\n{word}") is None


@pytest.mark.parametrize(
    "text", ["", " ", "…", "🛑", "stopt", "skipp", "help me even", "Vakantie!", "verlof"]
)
def test_other_words_are_no_command(text: str) -> None:
    assert command_in(text) is None


def test_no_command_word_collides_with_another_or_with_a_yes_or_no() -> None:
    meanings = {
        command: {word for language in LANGUAGES for word in typed(language, command)}
        for command in (*Command, "yes", "no")
    }
    counted = Counter(word for spoken in meanings.values() for word in spoken)
    assert [word for word, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_help_promises_works(language: Language) -> None:
    promise = words(language)("help-words").partition(":")[2]
    promised = re.split(r",| of | or ", promise.strip(" ."))
    assert len(promised) >= 8
    assert [each for each in promised if command_in(each) is None] == []
