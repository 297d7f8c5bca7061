"""Speak a language for the length of a test."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from gui.language import Language

LANGUAGES = ("en", "zh_CN")


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    """Our sentences in English first; the test may switch. Taken off again afterwards."""
    before = QLocale()
    spoken = Language(qapp)
    spoken.use("en")
    yield spoken
    spoken.be_silent()
    QLocale.setDefault(before)
