"""Every text can be read on every ground it stands on, in both colour schemes."""

import pytest
from PySide6.QtGui import QColor

from core.model.access import ContactAccess
from gui.style import stylesheet
from gui.theme import DARK, LIGHT, ON_TILE, TEXT_SCALES, TILES, Palette, TextStyle, Theme

SCHEMES = {"light": LIGHT, "dark": DARK}
PAIRS = (
    *((text, ground) for text in ("ink", "soft", "accent") for ground in ("background", "card", "notice", "chip")),
    *((access.value, ground) for access in ContactAccess for ground in ("background", "card")),
    ("asks_but_off", "chip"),
    ("unknown", "band"),
    ("unknown", "background"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
)


def luminance(colour: str) -> float:
    """Measure relative luminance as WCAG 2.2 defines it."""
    channels = QColor(colour).getRgbF()[:3]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("palette", SCHEMES.values(), ids=SCHEMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(palette: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("tile", TILES)
def test_letters_stand_out_from_their_tiles(tile: str) -> None:
    assert contrast(ON_TILE, tile) >= 4.5


@pytest.mark.parametrize("palette", SCHEMES.values(), ids=SCHEMES)
def test_four_verdicts_have_four_colours(palette: Palette) -> None:
    assert len({palette.of_access(access) for access in ContactAccess}) == 4


@pytest.mark.parametrize("style", TextStyle)
def test_no_text_is_smaller_than_14_px(style: TextStyle) -> None:
    assert style.size >= 14


@pytest.mark.parametrize("palette", SCHEMES.values(), ids=SCHEMES)
@pytest.mark.parametrize("scale", TEXT_SCALES)
def test_stylesheet_has_no_place_left_unfilled(palette: Palette, scale: int) -> None:
    filled = stylesheet(Theme(palette, scale))
    assert "@" not in filled.split("*/", 1)[1]


@pytest.mark.parametrize("scale", TEXT_SCALES)
def test_stylesheet_sets_no_font_under_14_px(scale: int) -> None:
    sizes = [line.split("font-size:")[1].split("px")[0] for line in stylesheet(Theme(LIGHT, scale)).split("\n")
             if "font-size:" in line]  # fmt: skip
    assert sizes and all(int(size) >= 14 * scale / 100 for size in sizes)
