"""Practice phones as they come from the box, with a clock that stands still."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from core.practice.device import PracticeDevice
from core.practice.storage import load

NOON = dt.datetime(2026, 8, 14, 12, 0, tzinfo=dt.UTC)
OpenPhone = Callable[[str], PracticeDevice]


@pytest.fixture
def phone(tmp_path: Path) -> OpenPhone:
    """Open a practice phone by name; the same name twice is the same phone, from disk."""
    return lambda name: load(name, tmp_path / f"{name}.json", clock=lambda: NOON)
