"""Pictures are drawn from data alone, whatever the words are."""

import struct
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from handlers.pictures.draw import draw, draw_paper

FONTS = Path(__file__).parents[3] / "handlers" / "pictures" / "fonts"
PNG = b"\x89PNG\r\n\x1a\n"

STILL = {"way": "", "certain": "", "words": ""}
HIGHER = {"way": "up", "certain": "yes", "words": "0,5 hoger."}
ROW: dict[str, object] = {
    "statement": "Ik durf hier te zeggen dat iets niet lukt.",
    "mean": "3,5",
    "place": "3.5",
    "label": "lukewarm",
    "words": "verdeeld · lauw, bespreken",
    "trend": STILL,
}
DATES = [
    {"at": 0, "day": "2 mrt", "gap": ""},
    {"at": 0.5, "day": "30 mrt", "gap": "yes"},
    {"at": 1, "day": "27 apr", "gap": ""},
]
HIDDEN: dict[str, object] = {
    "statement": "Zo?",
    "mean": "",
    "place": "",
    "words": "te weinig antwoorden",
    "trend": STILL,
}


@pytest.mark.parametrize("label", ["warm", "lukewarm", "cold"])
def test_a_picture_is_1200_pixels_wide(label: str) -> None:
    width, height = _size(draw("thermometer", _data(ROW | {"label": label})))
    assert width == 1200
    assert 300 < height < 1200


def test_the_same_words_give_the_same_picture() -> None:
    assert draw("thermometer", _data()) == draw("thermometer", _data())


def test_another_mean_is_another_picture_and_more_statements_are_a_longer_one() -> None:
    one = draw("thermometer", _data(ROW))
    assert draw("thermometer", _data(ROW | {"place": "4"})) != one
    assert _size(draw("thermometer", _data(ROW, HIDDEN)))[1] > _size(one)[1]


@pytest.mark.parametrize("certain", ["", "yes"])
def test_each_way_to_have_moved_is_drawn_in_its_own_way(certain: str) -> None:
    """The words are left out, so that only arrows differ; in grey too, by their shape."""
    moved = [{"way": way, "certain": certain, "words": ""} for way in ("up", "down", "level")]
    drawn = [draw("thermometer", _data(ROW | {"trend": each})) for each in (STILL, *moved)]
    assert len(set(drawn)) == len(drawn)
    assert _size(drawn[1])[1] > _size(drawn[0])[1], "it stands under the words"


def test_what_is_uncertain_is_drawn_open() -> None:
    up = [{"way": "up", "certain": each, "words": ""} for each in ("", "yes")]
    one, other = (draw("thermometer", _data(ROW | {"trend": each})) for each in up)
    assert one != other


def test_a_statement_under_k_is_drawn_without_a_mean() -> None:
    assert draw("thermometer", _data(HIDDEN)).startswith(PNG)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Kopgroep 🌱👩‍⚕️",  # fonts have no emoji
        "شبكة التعلم Rotterdam",
        "רשת למידה",
        "学习网络",
        "Łódź, Şişli… → ½ °",
        "woord" * 60,
        "twee\nregels\tmet \x00 en \u202e",
        "half \ud83d",  # half of a pair, as broken clients send it
    ],
)
def test_whatever_a_network_is_called_it_can_be_drawn(name: str) -> None:
    assert _size(draw("thermometer", _data() | {"title": name}))[0] == 1200


@pytest.mark.parametrize(
    "name", ['#panic("run")', "*vet* _schuin_ $x$ @iemand <label>", '"]#import "x"', "// weg"]
)
def test_words_of_people_are_never_run_or_read_as_markup(name: str) -> None:
    """As markup, each of these would stop the drawing, or vanish from it."""
    markup = draw("thermometer", _data() | {"title": name})
    assert markup != draw("thermometer", _data() | {"title": ""})


def test_emoji_leave_nothing_behind() -> None:
    with_emoji = draw("thermometer", _data() | {"title": "Kopgroep🌱"})
    assert with_emoji == draw("thermometer", _data() | {"title": "Kopgroep"})


@pytest.mark.parametrize("name", ['#panic("x")', "*vet*", "Kopgroep 🌱", "woord" * 60])
def test_a_history_is_drawn_whatever_words_are_in_it(name: str) -> None:
    drawn = draw("history", _history() | {"title": name, "more": name, "rounds": [name]})
    assert _size(drawn)[0] == 1200
    assert drawn != draw("history", _history())


def test_certain_and_uncertain_lines_and_rounds_without_a_result_are_drawn_apart() -> None:
    without = [{**each, "gap": ""} for each in DATES]
    drawn = [
        draw("history", _history()),
        draw("history", _history(certain="")),
        draw("history", _history(lines=False)),
        draw("history", _history() | {"dates": without}),
    ]
    assert len(set(drawn)) == len(drawn)


@pytest.mark.parametrize("kind", [draw, draw_paper])
def test_only_our_own_drawings_are_drawn(
    kind: Callable[[str, Mapping[str, object]], bytes],
) -> None:
    with pytest.raises(ValueError, match="no such drawing"):
        kind("../../etc/passwd", {})


def test_the_same_words_give_the_same_paper_which_tells_no_moment() -> None:
    paper = draw_paper("thermometer", _data())
    assert paper.startswith(b"%PDF-")
    assert paper == draw_paper("thermometer", _data())
    assert b"Lerend netwerk" in paper, "its title, by which readers and screen readers name it"
    assert b"CreationDate" not in paper


def test_other_words_give_another_paper() -> None:
    one = draw_paper("thermometer", _data(ROW | {"label": "warm"}))
    other = draw_paper("thermometer", _data(ROW | {"label": "warm", "words": "sterk punt"}))
    assert one != other


def test_the_fonts_come_with_their_licence_and_stay_small() -> None:
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL.txt").read_text("utf-8")
    assert sum(each.stat().st_size for each in FONTS.iterdir()) < 600_000


def _history(certain: str = "yes", *, lines: bool = True) -> dict[str, object]:
    points = [{"at": 0, "place": "3.5", "mean": "3,5"}, {"at": 1, "place": "4.0", "mean": "4,0"}]
    line = {"from": points[0], "to": points[1], "certain": certain}
    row = {"name": "Relatie", "points": points, "lines": [line] * lines, "trend": HIGHER}
    return {
        "language": "nl",
        "title": "Lerend netwerk",
        "subtitle": "De korte thermometer",
        "more": "",
        "legend": "Van 1 tot 5",
        "rounds": ["2 maart 2026: 10 van de 12 mensen deden mee."],
        "dates": DATES,
        "rows": [row, row | {"name": "Proces", "points": []}],
    }


def _data(*rows: Mapping[str, object]) -> dict[str, object]:
    return {
        "language": "nl",
        "title": "Lerend netwerk",
        "subtitle": "Samenwerkingsthermometer, 4 mei 2026",
        "response": "8 van de 12 mensen deden mee.",
        "caution": "Dit is geen beeld van de hele groep.",
        "temperature": "65°",
        "scale": "Van 1 tot 5",
        "compared": "Vergeleken met 2 maart 2026.",
        "sections": [
            {"heading": "Relatie", "mean": "3,5", "trend": HIGHER, "rows": list(rows or (ROW,))}
        ],
    }


def _size(picture: bytes) -> tuple[int, int]:
    assert picture.startswith(PNG)
    width, height = struct.unpack(">II", picture[16:24])
    return width, height
