"""The look as numbers: colours, type sizes, text scale. Knows QFont and QColor, no widget and no application.

Colours and sizes follow the design table: every text colour measures at least 4.5 : 1 on the grounds it is used on
(`tests/gui/test_theme_contrast.py` measures them). Nothing is ever smaller than 14 px at 100 %.
"""

from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QFont, QFontDatabase

if TYPE_CHECKING:
    from core.model.access import ContactAccess

TEXT_SCALES: Final = (100, 125, 150, 200)
"""Text sizes the person can choose, in percent; every length on the screen grows with them."""


@dataclass(frozen=True, slots=True)
class Palette:
    """One colour scheme; names are what a colour is for, values are `#RRGGBB`."""

    background: str
    card: str
    ink: str
    soft: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    can_read: str
    asks_but_off: str
    never_asks: str
    unknown: str
    line: str
    edge: str
    chip: str
    notice: str
    band: str
    shadow: str

    def of_access(self, access: "ContactAccess") -> str:
        """Name the colour of one verdict, which has its name; its shape and words say the same."""
        colour: str = getattr(self, access.value)
        return colour


LIGHT: Final = Palette(
    background="#F6F5F1",
    card="#FFFFFF",
    ink="#1E2A32",
    soft="#5B6870",
    accent="#1F6F78",
    accent_hover="#1A6069",
    accent_pressed="#155058",
    on_accent="#FFFFFF",
    can_read="#9A4A00",
    asks_but_off="#4A5560",
    never_asks="#2F6B4F",
    unknown="#5A4B8A",
    line="#E2E0DA",
    edge="#D3D6D6",
    chip="#E9EDF0",
    notice="#E1F0EF",
    band="#EBE8F5",
    shadow="#ECEAE4",
)
DARK: Final = Palette(
    background="#14191D",
    card="#1D2429",
    ink="#E8ECEE",
    soft="#9DAAB2",
    accent="#63B7BF",
    accent_hover="#7AC4CB",
    accent_pressed="#8FD0D6",
    on_accent="#14191D",
    can_read="#F0A860",
    asks_but_off="#B4BFC6",
    never_asks="#7CC6A0",
    unknown="#B7A9EE",
    line="#2C353B",
    edge="#3A454C",
    chip="#263038",
    notice="#1B3236",
    band="#2A2440",
    shadow="#101417",
)
TILES: Final = ("#A8501A", "#2B66A8", "#6A4C9C", "#1F6F78", "#8A4468", "#55652B")
"""Backgrounds of the letter tiles, white letters on them in both schemes."""
ON_TILE: Final = "#FFFFFF"


def room_for(width: int, height: int, scale: int) -> int:
    """Say how far all grows in a large window, in percent: a page must not look lost on a wide screen.

    Text at 200 % is large enough, and a smaller choice never becomes larger than that.
    """
    if scale > 150:
        return 100
    if width >= 2300 and height >= 1250 and scale <= 100:
        return 150
    return 125 if width >= 1500 and height >= 850 else 100


class TextStyle(Enum):
    """Every kind of text there is: size in px at 100 %, weight, line height, and the palette's colour."""

    HEADLINE = (32, QFont.Weight.Bold, 1.25, "ink")
    QUESTION = (20, QFont.Weight.Bold, 1.4, "ink")
    STRONG = (17, QFont.Weight.DemiBold, 1.5, "ink")
    NAME = (17, QFont.Weight.DemiBold, 1.35, "ink")
    BODY = (16, QFont.Weight.Normal, 1.5, "ink")
    STEP = (17, QFont.Weight.Normal, 1.5, "ink")
    SOFT = (16, QFont.Weight.Normal, 1.5, "soft")
    SECTION = (16, QFont.Weight.DemiBold, 1.5, "soft")
    VERDICT = (16, QFont.Weight.DemiBold, 1.4, "ink")
    SMALL = (14, QFont.Weight.Normal, 1.5, "soft")
    TAG = (14, QFont.Weight.Normal, 1.35, "asks_but_off")
    BAND = (14, QFont.Weight.DemiBold, 1.4, "unknown")

    @property
    def size(self) -> int:
        return self.value[0]

    @property
    def weight(self) -> QFont.Weight:
        return self.value[1]

    @property
    def line_height(self) -> float:
        return self.value[2]

    @property
    def colour(self) -> str:
        return self.value[3]


@dataclass(frozen=True, slots=True)
class Theme:
    """A palette, the person's text scale in percent, a language tag ("en", "zh_CN"), and how far the window's room
    lets everything grow beyond that, in percent."""

    palette: Palette = LIGHT
    scale: int = 100
    language: str = "en"
    room: int = 100

    def px(self, at_100: float) -> int:
        """Scale a length with the text and the room."""
        return round(at_100 * self.scale * self.room / 10_000)

    def colour(self, token: str) -> QColor:
        """Give the colour a palette field names."""
        return QColor(getattr(self.palette, token))

    def font(self, size: int = 16, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Make a font of `size` px at 100 %, in the families that suit the language."""
        font = QFont()
        font.setFamilies(list(font_families(self.language.startswith("zh"))))
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font

    def style_font(self, style: TextStyle) -> QFont:
        """Make the font of one kind of text."""
        return self.font(style.size, style.weight)


_CHINESE: Final = ("Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC",
                   "Source Han Sans SC", "WenQuanYi Micro Hei")  # fmt: skip
_LATIN: Final = ("Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans", "Cantarell", "Ubuntu")


@cache
def font_families(chinese: bool) -> tuple[str, ...]:
    """Order the families that are installed: Chinese forms come from a Simplified Chinese font, never a Japanese one.

    An installed one that is not ours to choose (the system's own sans) stays last. Missing names are left out, since
    Qt on macOS complains about each of them.
    """
    wanted = (*_CHINESE, *_LATIN) if chinese else (*_LATIN, *_CHINESE)
    installed = set(QFontDatabase.families())
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return tuple(dict.fromkeys([*(name for name in wanted if name in installed), system]))


class _Now:
    """The theme in use. One per program: widgets ask `theme()` when they paint or measure."""

    theme = Theme()


def theme() -> Theme:
    """Give the theme in use."""
    return _Now.theme


def use_theme(chosen: Theme) -> None:
    """Make a theme the one in use; `gui.style` tells the widgets."""
    _Now.theme = chosen
