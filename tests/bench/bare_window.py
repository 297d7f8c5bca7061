"""The least a PySide6 program does: one empty main window, and the end once it was painted."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

from tests.bench.first_paint import end_at_first_paint

if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1120, 760)  # as large as ours
    window.show()
    end_at_first_paint(window)
    raise SystemExit(app.exec())
