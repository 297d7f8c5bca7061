"""Dresses the application: one stylesheet filled from the theme, following the system's light or dark choice."""

import re
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication

from core.paths import resource_path
from gui.icons import icon_pixmap
from gui.theme import DARK, LIGHT, Theme, theme, use_theme
from gui.widgets.focus_ring import FocusRing

_PLACE: Final = re.compile(r"@px\((\d+)\)|@([a-z_]+)")


class Style(QObject):
    """Keep the look of the whole program: colours from the system, text size and language from the person.

    It ends with its `parent`: a second one left behind would lay a second ring around whatever has the focus.
    """

    changed = Signal()

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._dressed = False
        self._ring = FocusRing(app, self)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.follow)
        app.setWindowIcon(QIcon(icon_pixmap("mark", LIGHT.accent, 128)))
        self.follow(hints.colorScheme())

    def set_scale(self, percent: int, room: int = 100) -> None:
        """Choose the text size, one of `gui.theme.TEXT_SCALES`, in a window with this room (`gui.theme.room_for`)."""
        self.wear(replace(theme(), scale=percent, room=room))

    def set_language(self, language: str) -> None:
        """Choose the language ("en", "zh_CN"); it decides which fonts come first."""
        self.wear(replace(theme(), language=language))

    def wear(self, chosen: Theme) -> None:
        """Put a theme on everything that is shown."""
        if self._dressed and chosen == theme():
            return
        recoloured = not self._dressed or chosen.palette != theme().palette
        self._dressed = True
        use_theme(chosen)
        if recoloured:  # each of the three goes through every widget there is
            self._app.setPalette(_qt_palette(chosen))
        self._app.setFont(chosen.font())
        self._app.setStyleSheet(stylesheet(chosen))
        self.changed.emit()

    def follow(self, scheme: Qt.ColorScheme) -> None:
        """Wear the dark colours where the system does, else the light ones."""
        palette = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        self.wear(replace(theme(), palette=palette))


def stylesheet(chosen: Theme) -> str:
    """Fill the template: `@px(16)` is a length that grows with the text, `@accent` a colour of the palette."""

    def fill(place: re.Match[str]) -> str:
        length, token = place.groups()
        return f"{chosen.px(int(length))}px" if length else str(getattr(chosen.palette, token))

    template = resource_path("style", "lenderlens.qss").read_text(encoding="utf-8")
    return _PLACE.sub(fill, template)


def _qt_palette(chosen: Theme) -> QPalette:
    """Give Qt's own dialogs and menus the same ground and ink."""
    roles = {
        QPalette.ColorRole.Window: "background",
        QPalette.ColorRole.Base: "card",
        QPalette.ColorRole.Button: "card",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.PlaceholderText: "soft",
    }
    palette = QPalette()
    for role, token in roles.items():
        palette.setColor(role, chosen.colour(token))
    return palette
