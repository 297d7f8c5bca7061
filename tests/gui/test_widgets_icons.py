"""Our own drawings: each can be drawn, and the four verdicts can be told apart without colour."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from core.model.access import ContactAccess
from core.paths import resource_path
from gui.icons import icon_pixmap

ICONS = sorted(path.stem for path in resource_path("icons").glob("*.svg"))


def drawn(name: str, colour: str = "#000000") -> QImage:
    return icon_pixmap(name, colour, 24).toImage()


def inked(image: QImage) -> set[tuple[int, int]]:
    """List the pixels that carry ink."""
    side = range(image.width())
    return {(x, y) for x in side for y in side if image.pixelColor(x, y).alpha() > 100}


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_draws_something(qapp: QApplication, name: str) -> None:
    assert len(inked(drawn(name))) > 10


def test_icon_wears_the_colour_asked_for(qapp: QApplication) -> None:
    image = drawn("can_read", "#1F6F78")
    assert image.pixelColor(12, 12) == QColor("#1F6F78")


@pytest.mark.parametrize(("one", "other"), tuple(combinations(ContactAccess, 2)))
def test_two_verdicts_differ_in_shape(qapp: QApplication, one: ContactAccess, other: ContactAccess) -> None:
    shapes = inked(drawn(one.value)), inked(drawn(other.value))
    assert len(shapes[0] ^ shapes[1]) > 0.2 * len(shapes[0] | shapes[1])


def test_no_icon_speaks_of_being_safe() -> None:
    assert not {"shield", "lock", "tick", "check", "warning"} & set(ICONS)
