"""Start the window: `python -m gui [--practice NAME]… [--data DIR] [--lang zh|en] [--adb-port PORT]`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from core.paths import data_dir
from core.practice.phones import PHONES
from gui.loading import begin_loading

_LANGUAGES = {"zh": "zh_CN", "en": "en"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window and stay until it is closed."""
    asked = _parser().parse_args(arguments)
    begin_loading()
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - `--help` needs no Qt

    from gui.app import Options, run  # noqa: PLC0415

    app = QApplication([*sys.argv[:1], "-style", "Fusion"])  # our stylesheet is written for it, on every system
    app.setApplicationName("LenderLens")
    app.setDesktopFileName("lenderlens")
    folder = Path(asked.data) if asked.data else data_dir()
    practice = tuple(dict.fromkeys(asked.practice))
    return run(app, Options(folder, practice, _LANGUAGES.get(asked.lang, ""), asked.adb_port or 0))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lenderlens", description="See which lending apps can read the contacts.")
    names = [phone.name for phone in PHONES]
    parser.add_argument(
        "--practice",
        action="append",
        default=[],
        choices=names,
        metavar="NAME",
        help=f"use a practice phone; may be given more than once: {', '.join(names)}",
    )
    parser.add_argument("--data", metavar="DIR", help="the program's own folder")
    parser.add_argument("--lang", choices=sorted(_LANGUAGES), help="language of the window")
    parser.add_argument("--adb-port", type=int, metavar="PORT", help="join the adb server at this port")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
