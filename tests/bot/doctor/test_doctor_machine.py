"""What the doctor says of the machine and of Leerkring's own files, each spoilt for real."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.doctor.finding import Mark
from bot.doctor.machine import disk_space
from storage.opening import open_storage
from tests.bot.doctor.conftest import Doctor
from tests.support import KEY

ROOT = Path(__file__).parents[3]
CLEAN = {
    name: value
    for name, value in os.environ.items()
    if not name.startswith(("SLACK_", "LEERKRING_", "DATABASE_"))
}


@pytest.mark.parametrize(
    ("scant", "full", "mark"),
    [(0, 0, Mark.OK), (10**18, 0, Mark.LOOK), (10**18, 10**18, Mark.FAULT)],
)
def test_a_disk_that_is_getting_full(tmp_path: Path, scant: int, full: int, mark: Mark) -> None:
    (found,) = disk_space(tmp_path, scant, full)
    assert found.mark is mark
    assert str(tmp_path) in found.line


def test_a_folder_in_which_nothing_can_be_made(doctor: Doctor) -> None:
    told = doctor(DATABASE_URL="sqlite:////proc/nowhere/leerkring.db")
    assert told.exit_code == 1
    assert told.said("fault", "No file can be made in /proc (")


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the program, to be spoilt."""

    root: Path

    def doctor(self, *words: str, **given: str) -> subprocess.CompletedProcess[str]:
        """Call its doctor."""
        return subprocess.run(  # noqa: S603  our own program
            [sys.executable, "-m", "bot", "doctor", *words],
            cwd=self.root,
            env=CLEAN | {"PYTHONPATH": str(self.root)} | given,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )


@pytest.fixture
def program(tmp_path: Path) -> Copy:
    """Copy the program; what Python finds first is what it runs."""
    root = tmp_path / "program"
    skip = shutil.ignore_patterns("*.pyc.*")  # another test's Python is still writing these
    for folder in ("bot", "handlers", "flows", "storage"):
        shutil.copytree(ROOT / folder, root / folder, ignore=skip)
    return Copy(root)


def _damage_words(root: Path) -> None:
    with (root / "flows" / "texts" / "nl" / "doctor.ftl").open("a") as file:
        file.write("\ndit is geen sleutel\n")


def _forget_words(root: Path) -> None:
    file = root / "flows" / "texts" / "en" / "doctor.ftl"
    kept = [line for line in file.read_text().splitlines() if "doctor-changed" not in line]
    file.write_text("\n".join(kept) + "\n")


def _no_fonts(root: Path) -> None:
    shutil.rmtree(root / "handlers" / "pictures" / "fonts")


def _no_template(root: Path) -> None:
    (root / "handlers" / "pictures" / "thermometer.typ").unlink()


def _unforeseen(root: Path) -> None:
    with (root / "handlers" / "pictures" / "draw.py").open("a") as file:
        file.write("\n\ndef draw(*_):\n    raise ArithmeticError('zwaluw4711')\n")


def _no_zones(root: Path) -> None:
    (root / "tzdata").mkdir()
    (root / "tzdata" / "__init__.py").write_text("")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_damage_words, "The sentences cannot be read. nl/doctor.ftl is damaged."),
        (_forget_words, "Sentences are missing in one language: doctor-changed."),
        (_no_fonts, "The fonts for pictures are missing."),
        (_no_template, "No picture can be drawn ("),
        (_unforeseen, "The check of pictures stopped: ArithmeticError at pictures/draw.py:"),
        (_no_zones, "This machine knows no time zones."),
    ],
)
def test_what_is_spoilt_is_told(program: Copy, spoil: Callable[[Path], None], said: str) -> None:
    spoil(program.root)
    done = program.doctor(PYTHONTZPATH="")
    assert done.returncode == 1
    assert f"fault  {said}" in done.stdout, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert "zwaluw4711" not in done.stdout + done.stderr


def test_tables_of_an_older_leerkring(program: Copy, tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'leerkring.db'}"
    open_storage(address, KEY, tmp_path / "key").close()
    versions = program.root / "storage" / "migrations" / "versions"
    last = max(each.stem for each in versions.glob("[0-9]*.py")).partition("_")[0]
    (versions / "9998_later.py").write_text(
        f"revision = '9998'\ndown_revision = '{last}'\n"
        "def upgrade():\n    pass\ndef downgrade():\n    pass\n"
    )
    done = program.doctor(DATABASE_URL=address, LEERKRING_KEY=KEY)
    assert "look   The tables are of an older Leerkring." in done.stdout
    assert "leerkring migrate" in done.stdout
    assert "ok     The key is there, and fits." in done.stdout


def test_a_terminal_that_knows_only_ascii(program: Copy) -> None:
    done = program.doctor(PYTHONIOENCODING="ascii", DATABASE_URL="sqlite:///ééé/leerkring.db")
    assert "???/leerkring.db" in done.stdout
    assert done.stderr == ""
