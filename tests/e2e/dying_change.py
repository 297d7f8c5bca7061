"""A change that dies: `python dying_change.py DATA PORT SERIAL STEP` is killed at the STEP-th thing it does.

A step is one command that reads, or one line of a write: the phone has then done the first lines of it and no more.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.adb.phone import AdbPhone
from tests.e2e.turning import lenders_off

KILLED = 9


class MortalPhone(AdbPhone):
    """A real phone whose user is killed after so many steps; the commands it had begun by then are done."""

    def __init__(self, port, serial, steps):
        super().__init__(port, serial)
        self._steps = steps

    def run(self, *commands, cancel=None):
        self._spend(1)
        return super().run(*commands, cancel=cancel)

    def write(self, *commands, cancel=None):
        if len(commands) >= self._steps:
            super().write(*commands[: self._steps])
            os._exit(KILLED)
        self._spend(len(commands))
        return super().write(*commands, cancel=cancel)

    def _spend(self, steps):
        self._steps -= steps
        if self._steps <= 0:
            os._exit(KILLED)


if __name__ == "__main__":
    data, port, serial, step = sys.argv[1:]
    lenders_off(MortalPhone(int(port), serial, int(step)), Path(data))
