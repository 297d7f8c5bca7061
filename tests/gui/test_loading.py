"""What the first window does not need is not there before it, and loading leaves nothing behind."""

import subprocess
import sys

import pytest

_FIRST_WINDOW = """
import gc, linecache, sys
from pathlib import Path
import gui.__main__
from gui.loading import begin_loading, end_loading
begin_loading()
from PySide6.QtWidgets import QApplication
from gui.app import Application, Options
app = QApplication([])
whole = Application(app, Options(Path(sys.argv[1]), language="en"))
whole.window.show()
app.processEvents()
collecting = gc.isenabled()
end_loading()
print(*sys.modules)
print(*linecache.cache)
print(collecting, gc.isenabled())
"""


@pytest.fixture(scope="module")
def first_window(tmp_path_factory: pytest.TempPathFactory) -> tuple[set[str], str, str]:
    """The modules that are there with the first window, sources that are kept, and whether garbage is looked for."""
    line = [sys.executable, "-c", _FIRST_WINDOW, str(tmp_path_factory.mktemp("data"))]
    done = subprocess.run(line, capture_output=True, encoding="utf-8", timeout=60, check=True)
    modules, kept, collecting = done.stdout.split("\n")[:3]
    return set(modules.split()), kept, collecting


@pytest.mark.parametrize(
    "later", ["gui.states", "gui.events", "gui.viewmodels", "gui.viewparts", "core.model", "core.services", "adbutils"]
)
def test_first_window_is_there_before_what_reads_and_tells_of_phones(
    first_window: tuple[set[str], str, str], later: str
) -> None:
    modules, _, _ = first_window
    assert "gui.main_window" in modules
    assert [name for name in modules if name == later or name.startswith(later + ".")] == []


def test_loading_keeps_no_source_of_what_it_loads(first_window: tuple[set[str], str, str]) -> None:
    _, kept, _ = first_window
    assert "main_window.py" not in kept


def test_garbage_is_looked_for_once_all_is_loaded(first_window: tuple[set[str], str, str]) -> None:
    assert first_window[2] == "False True"
