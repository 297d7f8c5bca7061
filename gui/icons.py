"""Our own drawings as pixmaps in any colour and size. An icon is decoration: words beside it always say the same."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from core.paths import resource_path


@lru_cache(maxsize=256)
def icon_pixmap(name: str, colour: str, size: int, pixel_ratio: float = 1.0) -> QPixmap:
    """Draw `resources/icons/NAME.svg` in one colour, `size` logical px square."""
    drawing = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(round(size * pixel_ratio), round(size * pixel_ratio))
    pixmap.setDevicePixelRatio(pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
