"""Draws a picture or a paper from words and figures, the same on every machine.

Typst sets what a template lays out. People's words reach it as data in a JSON string, never as
markup, and it sees no file, font or network beyond this folder.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import typst

_HERE = Path(__file__).parent
_FONTS = _HERE / "fonts"
_DRAWINGS = frozenset(each.stem for each in _HERE.glob("*.typ"))
_PIXELS_PER_INCH = 216.0  # a page of 400 points becomes 1200 pixels wide
_NO_MOMENT = 0  # a file that told when it was drawn would never be the same twice


def draw(drawing: str, data: Mapping[str, object]) -> bytes:
    """Draw `data` with the template of that name; gives a PNG, 1200 pixels wide."""
    return _drawn(drawing, data, "png")


def draw_paper(drawing: str, data: Mapping[str, object]) -> bytes:
    """Draw `data` with the template of that name; gives a PDF, of as many pages as that takes."""
    return _drawn(drawing, data, "pdf")


def _drawn(drawing: str, data: Mapping[str, object], kind: Literal["png", "pdf"]) -> bytes:
    if drawing not in _DRAWINGS:
        raise ValueError("there is no such drawing")
    drawn = typst.compile(
        str(_HERE / f"{drawing}.typ"),
        root=str(_HERE),
        font_paths=[str(_FONTS)],
        ignore_system_fonts=True,
        format=kind,
        ppi=_PIXELS_PER_INCH,
        sys_inputs={"data": _as_json(data)},
        timestamp=_NO_MOMENT,
    )
    if not isinstance(drawn, bytes):
        raise TypeError("a picture is one page")
    return drawn


def _as_json(data: Mapping[str, object]) -> str:
    """Half a surrogate pair, which only broken text has, would stop the whole picture."""
    text = json.dumps(dict(data), ensure_ascii=False)
    return text.encode("utf-8", "replace").decode("utf-8")
