"""How the program is loaded: quickly, and without keeping what only loading needs. Once for a process, by its main."""

import builtins
import gc


def begin_loading() -> None:
    """Load Qt's own part, and go on without looking for garbage: nothing that is loaded is ever thrown away.

    PySide6 lays its own `import` around Python's, to find `from __feature__ import …`, which nothing here uses: it
    reads the source of every module that comes after it and keeps it for good (15 MB). Python's is given back.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401, PLC0415 - `--help` needs no Qt

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def end_loading() -> None:
    """Look for garbage from now on, but never among what is there now.

    Modules and classes are most of it: going through them again and again holds the window up for tens of milliseconds.
    """
    gc.freeze()
    gc.enable()
