"""The Qt binding itself: what would end the program long after the fault."""

import sys

from PySide6.QtCore import QSize


def test_calls_that_return_nothing_do_not_use_up_none() -> None:
    size, calls = QSize(), 1000
    before = sys.getrefcount(None)
    for _ in range(calls):
        size.setWidth(3)
    assert before - sys.getrefcount(None) < calls / 2
