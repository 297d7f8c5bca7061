"""Pictures out of strangers' apps: drawn where they are pictures, a letter where they are anything else."""

import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from core.model.access import AppKey, ContactAccess
from core.model.names import PackageName, UserId
from gui.device_worker.icon_images import decoded
from gui.icon_pixels import SIDE, Icon
from gui.viewparts import AppCardView
from gui.widgets.letter_tile import LetterTile


def picture(width: int = 96, height: int = 96, kind: str = "PNG", colour: object = Qt.GlobalColor.red) -> bytes:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(colour)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data())


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(width: int, height: int, data: bytes) -> bytes:
    header = chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, 6, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", data) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_png_and_webp_are_decoded_into_one_size(qtbot: QtBot, kind: str) -> None:
    icon = decoded(picture(kind=kind))
    assert icon is not None and len(icon.pixels) == SIDE * SIDE * 4
    assert all(corner[0] > 250 and corner[3] == 255 for corner in (icon.pixels[:4], icon.pixels[-4:]))


def test_long_picture_keeps_its_shape_within_the_square(qtbot: QtBot) -> None:
    icon = decoded(picture(400, 100))
    assert icon is not None
    rows = [icon.pixels[row * SIDE * 4 : (row + 1) * SIDE * 4] for row in range(SIDE)]
    assert not any(rows[0]) and any(rows[SIDE // 2])


def layer(side: int = 216) -> bytes:
    """A layer as makers draw it: the middle two thirds are the icon, the rest is cut away."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.red)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.fillRect(side // 6, side // 6, side * 2 // 3, side * 2 // 3, Qt.GlobalColor.transparent)
    painter.fillRect(side * 5 // 12, side * 5 // 12, side // 6, side // 6, Qt.GlobalColor.white)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")
    return bytes(buffer.data())


def test_middle_of_a_layer_is_drawn_on_its_ground(qtbot: QtBot) -> None:
    icon = decoded(layer(), 0x123456)
    assert icon is not None and len(icon.pixels) == SIDE * SIDE * 4
    middle = (SIDE // 2 * SIDE + SIDE // 2) * 4
    assert icon.pixels[middle : middle + 4] == b"\xff\xff\xff\xff"
    inside = (SIDE // 8 * SIDE + SIDE // 8) * 4
    assert icon.pixels[inside : inside + 4] == b"\x12\x34\x56\xff"


@pytest.mark.parametrize("colour", [Qt.GlobalColor.transparent, QColor("#123456")])
def test_layer_of_which_nothing_is_seen_leaves_the_letter(qtbot: QtBot, colour: object) -> None:
    assert decoded(picture(216, 216, colour=colour), 0x123456) is None


HOSTILE = {
    "nothing": b"",
    "no picture": b"PK\x03\x04" + b"\0" * 200,
    "drawing": b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
    "drawing behind a blank": b'\n <?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
    "cut after the header": png(64, 64, zlib.compress(b"\0" * 64 * 257))[:40],
    "no pixels": b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2I5B", 64, 64, 8, 6, 0, 0, 0)),
    "a gigapixel of nothing": png(40_000, 30_000, zlib.compress(b"\0" * 100_000, 9)),
    "sides beyond all numbers": png(0x7FFFFFFF, 0x7FFFFFFF, b""),
    "no width": png(0, 64, zlib.compress(b"\0")),
    "a long file": picture() + b"\0" * (1 << 20),
    "webp in name only": b"RIFF\xff\xff\xff\xffWEBPVP8L" + b"\xff" * 64,
    "gif in a png's name": b"\x89PNG\r\n\x1a\nGIF89a" + b"\xff" * 64,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_picture_is_none(qtbot: QtBot, name: str) -> None:
    assert decoded(HOSTILE[name]) is None


def test_picture_of_nothing_but_glass_leaves_the_letter(qtbot: QtBot) -> None:
    assert decoded(picture(colour=Qt.GlobalColor.transparent)) is None


def drawn(tile: LetterTile) -> QImage:
    tile.resize(tile.sizeHint())
    return tile.grab().toImage()


def test_picture_is_drawn_in_the_place_of_the_letter_and_goes_with_its_app(qtbot: QtBot) -> None:
    tile = LetterTile()
    qtbot.addWidget(tile)
    tile.show_letter("A", 0)
    letter = drawn(tile)
    tile.show_letter("A", 0, decoded(picture(colour=Qt.GlobalColor.green)))
    middle = drawn(tile).pixelColor(tile.width() // 2, tile.height() // 2)
    assert (middle.red(), middle.green(), middle.blue()) == (0, 255, 0)
    tile.show_letter("A", 0)
    assert drawn(tile) == letter


def test_cards_with_and_without_a_picture_are_not_the_same() -> None:
    key = AppKey(PackageName("example.app"), UserId(0))
    plain = AppCardView(key, "App", "A", 0, "", "", ContactAccess.CAN_READ, "", "", None)
    assert plain != AppCardView(
        key, "App", "A", 0, "", "", ContactAccess.CAN_READ, "", "", None, icon=Icon(b"0" * SIDE * SIDE * 4)
    )  # fmt: skip
