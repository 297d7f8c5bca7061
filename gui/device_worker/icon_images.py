"""Decodes an app's picture, which any stranger may have made: bounded in bytes, pixels and memory; device thread only.

Only PNG and WebP, and only by that one decoder; never SVG. Whatever cannot be decoded is no picture.
"""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from gui.icon_pixels import SIDE, Icon

_MOST_BYTES: Final = 1 << 20
_MOST_PIXELS: Final = 1024
"""A side; as in `core.apk.raster`."""
_MOST_MB: Final = 16
"""What any one picture may take while it is decoded: three times what the largest needs."""
_KINDS: Final = ((b"\x89PNG\r\n\x1a\n", b"png"), (b"RIFF", b"webp"))


def decoded(untrusted: bytes, ground: int | None = None) -> Icon | None:
    """Decode a picture and fit it into a square; None: it is damaged, too large, empty or of another kind.

    `ground`: the colour beneath a layer of an adaptive icon, of which the middle 72 of 108 parts are shown.
    """
    kind = next((name for start, name in _KINDS if untrusted.startswith(start)), None)
    if kind is None or len(untrusted) > _MOST_BYTES:
        return None
    image = _read(untrusted, kind, SIDE if ground is None else SIDE * 3 // 2)
    if image.isNull():
        return None
    beneath = QColor(Qt.GlobalColor.transparent) if ground is None else QColor.fromRgb(ground)
    square = _squared(image, beneath)  # its bits go with it
    pixels = bytes(square.constBits())
    is_empty = not any(pixels[3::4]) if ground is None else pixels == pixels[:4] * (SIDE * SIDE)
    return None if is_empty else Icon(pixels)


def _read(untrusted: bytes, kind: bytes, side: int) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(untrusted))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MOST_MB)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _MOST_PIXELS or size.isEmpty():
        return QImage()
    reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    return reader.read()


def _squared(image: QImage, ground: QColor) -> QImage:
    square = QImage(SIDE, SIDE, QImage.Format.Format_RGBA8888_Premultiplied)
    square.fill(ground)
    place = QRect(0, 0, image.width(), image.height())
    place.moveCenter(square.rect().center())
    painter = QPainter(square)
    painter.drawImage(place, image)
    painter.end()
    return square
