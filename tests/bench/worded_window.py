"""The least a window with words does: `bare_window` with one line in it, laid out, styled, in a font of its own."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from tests.bench.first_paint import end_at_first_paint

if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    app.setFont(QFont("Noto Sans"))
    app.setStyleSheet("QLabel { padding: 8px; }")
    window = QMainWindow()
    window.setCentralWidget(QLabel("Looking for a phone", alignment=Qt.AlignmentFlag.AlignCenter))
    window.resize(1120, 760)
    window.show()
    end_at_first_paint(window)
    raise SystemExit(app.exec())
