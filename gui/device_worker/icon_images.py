"""Decodes an app's picture, which any stranger may have made: bounded in bytes, pixels and memory; device thread only.

Only PNG and WebP, and only by that one decoder; never SVG. Whatever cannot be decoded is no picture.
"""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from gui.icon_pixels import SIDE, Icon

_MOST_BYTES: Final = 1 << 20
_MOST_PIXELS: Final = 1024
"""A side; as in `core.apk.raster`."""
_MOST_MB: Final = 16
"""What any one picture may take while it is decoded: three times what the largest needs."""
_KINDS: Final = ((b"\x89PNG\r\n\x1a\n", b"png"), (b"RIFF", b"webp"))


def decoded(untrusted: bytes) -> Icon | None:
    """Decode a picture and fit it into a square; None: it is damaged, too large, empty or of another kind."""
    kind = next((name for start, name in _KINDS if untrusted.startswith(start)), None)
    if kind is None or len(untrusted) > _MOST_BYTES:
        return None
    image = _read(untrusted, kind)
    if image.isNull():
        return None
    square = _squared(image)  # its bits go with it
    pixels = bytes(square.constBits())
    return Icon(pixels) if any(pixels[3::4]) else None


def _read(untrusted: bytes, kind: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(untrusted))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MOST_MB)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _MOST_PIXELS or size.isEmpty():
        return QImage()
    reader.setScaledSize(size.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    return reader.read()


def _squared(image: QImage) -> QImage:
    square = QImage(SIDE, SIDE, QImage.Format.Format_RGBA8888_Premultiplied)
    square.fill(Qt.GlobalColor.transparent)
    place = QRect(0, 0, min(SIDE, image.width()), min(SIDE, image.height()))
    place.moveCenter(square.rect().center())
    painter = QPainter(square)
    painter.drawImage(place, image)
    painter.end()
    return square
