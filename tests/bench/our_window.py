"""Our own program up to its first painted frame: `python -m tests.bench.our_window OPTIONS of the program`."""

import sys

import gui.__main__ as program
from tests.bench.first_paint import end_at_first_paint


def main(arguments: list[str]) -> int:
    """Start as the program does, with a window that ends it when it was painted."""
    import gui.app  # noqa: PLC0415 - what the program itself imports next

    class OurWindow(gui.app.MainWindow):
        def show(self) -> None:
            super().show()
            end_at_first_paint(self)

    gui.app.MainWindow = OurWindow  # type: ignore[misc]
    return program.main(arguments)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
