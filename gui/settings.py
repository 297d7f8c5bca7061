"""What the window remembers: language, text size, whose lists matter. Nothing about any phone, ever."""

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QSettings

LANGUAGES: Final = ("en", "zh_CN")
_SIZES: Final = (100, 125, 150, 200)
_COUNTRY: Final = re.compile(r"[A-Z]{2}", re.ASCII)


class WindowSettings:
    """Kept in `window.ini` of the data folder; what is not understood is as if it were not there."""

    def __init__(self, data_dir: Path) -> None:
        self._kept = QSettings(str(data_dir / "window.ini"), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        kept = str(self._kept.value("language", ""))
        return kept if kept in LANGUAGES else system_language()

    @language.setter
    def language(self, code: str) -> None:
        self._kept.setValue("language", code)

    @property
    def text_size(self) -> int:
        """Percent."""
        kept = str(self._kept.value("text_size", ""))
        return int(kept) if kept in map(str, _SIZES) else 100

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._kept.setValue("text_size", percent)

    @property
    def country(self) -> str:
        """Two capital letters; empty: none was chosen."""
        kept = str(self._kept.value("country", ""))
        return kept if _COUNTRY.fullmatch(kept) else ""

    @country.setter
    def country(self, code: str) -> None:
        if code:
            self._kept.setValue("country", code)
        else:
            self._kept.remove("country")

    @property
    def remembers(self) -> bool:
        """Say whether looks at phones may be kept where nothing else was said; no phone is named here."""
        return str(self._kept.value("remember", "")) != "no"

    @remembers.setter
    def remembers(self, on: bool) -> None:
        if on:
            self._kept.remove("remember")
        else:
            self._kept.setValue("remember", "no")

    def sync(self) -> None:
        """Write to disk now; Qt does so by itself at the end."""
        self._kept.sync()


def system_language() -> str:
    """Choose Chinese where the computer's own language is Chinese."""
    return "zh_CN" if QLocale.system().language() == QLocale.Language.Chinese else "en"
