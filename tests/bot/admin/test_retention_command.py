"""`leerkring retention` as it is typed."""

from pathlib import Path

import pytest

from tests.bot.admin.typing import Prompt
from tests.support import on_both


@pytest.fixture
def prompt(address: str, tmp_path: Path) -> Prompt:
    return Prompt(tmp_path, address)


@on_both
@pytest.mark.usefixtures("database")
def test_it_counts_or_lets_go_and_asks_which(prompt: Prompt) -> None:
    assert prompt.does("retention", "--dry-run") == "Nothing is old enough to go.\n"
    assert prompt.does("retention", "--now").splitlines()[-1] == "Done."
    for words in (("--dry-run", "--now"), ()):
        assert "Give --dry-run or --now" in prompt.is_refused("retention", *words)
    assert "months from 0 to 3" in prompt.is_refused(
        "retention", "--dry-run", LEERKRING_KEEP_REFLECTIONS="4"
    )
