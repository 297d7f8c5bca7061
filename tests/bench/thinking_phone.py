"""The phone of the figures, in a process of its own: `python -m tests.bench.thinking_phone APPS DUMP_MS OTHER_MS`.

It takes exactly its time over each command, however long the answer took to render, and renders each answer once:
what is measured is LenderLens and not the practice phone. Prints its port, then `ok` for each line it was told on
stdin: `fresh` (as from the box) or `think DUMP_MS OTHER_MS`. `dumpsys package check-permission` takes OTHER_MS: it is
called a dump and prints a single number. Ends when stdin does.

Asked over several sockets it thinks about four commands at a time, as many as a small phone has cores, and no faster
than Android can: a service dumps for one at a time (app-ops hold their lock for a whole dump; packages did so until
Android 13, `DumpHelper.doDump`), and of each change one half is behind a lock that all changes share. Outright
questions take no lock that is held for long (`DumpHelper`: check-permission).
"""

import sys
import threading
import time
from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from core.practice.daemon import PhoneDaemon
from core.practice.device import PracticeDevice
from core.practice.device_port import Output
from core.practice.state import PhoneState
from tests.bench.crowd import make
from tests.bench.quick_state import QuickState

_CORES: Final = 4
_ALONE: Final = {"pm": 0.5, "appops": 0.5, "dumpsys": 1.0}
"""How much of the time for a command of these is spent behind a lock."""
_CHANGES: Final = ("revoke", "grant", "set", "set-permission-flags", "clear-permission-flags", "write-settings")


class ThinkingPhone:
    """Implements `core.practice.device_port.Device`. Times in milliseconds."""

    has_shell_v2 = True
    files: Mapping[str, bytes] = {}

    def __init__(self, apps: int, dump_ms: int, other_ms: int) -> None:
        self._apps = apps
        self.think(dump_ms, other_ms)
        self._rendered: dict[tuple[str, ...], Output] = {}
        self.renew()

    def renew(self) -> None:
        """Be as from the box again."""
        spec, state = make(self._apps)
        self._device = PracticeDevice(spec, QuickState.of(state), self._forget)
        self._rendered.clear()

    def think(self, dump_ms: int, other_ms: int) -> None:
        """Take so long from now on."""
        self._dump_ms, self._other_ms = dump_ms, other_ms

    def banner(self) -> Mapping[str, str]:
        return self._device.banner()

    def run(self, argv: tuple[str, ...]) -> Output:
        """Answer at once: `ThinkingDaemon` takes the time."""
        said = self._rendered.get(argv)
        if said is None:
            said = self._device.run(argv)
            self._rendered[argv] = said
        return said

    def seconds(self, argv: tuple[str, ...]) -> float:
        """Say how long this command takes."""
        return (self._dump_ms if _is_dump(argv) else self._other_ms) / 1000

    def press_allow(self) -> None:
        self._device.press_allow()

    def switch(self, on: bool) -> None:
        self._device.switch(on)

    def _forget(self, _state: PhoneState) -> None:
        """Every answer rests on the state alone, so a change makes all of them old."""
        self._rendered.clear()


class ThinkingDaemon(PhoneDaemon):
    """Take the time of the phone's thoughts, and no more however long an answer took to render."""

    def __init__(self, phone: ThinkingPhone) -> None:
        super().__init__(phone)
        self._phone = phone
        self._cores = threading.Semaphore(_CORES)
        self._locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)

    def run(self, argv: tuple[str, ...]) -> Output:
        takes_s, lock = self._phone.seconds(argv), _lock_of(argv)
        if not lock:
            with self._cores:
                return self._think(argv, takes_s)
        alone_s = takes_s * _ALONE[argv[0]]
        with self._cores:
            time.sleep(takes_s - alone_s)
        with self._locks[lock], self._cores:
            return self._think(argv, alone_s)

    def _think(self, argv: tuple[str, ...], seconds: float) -> Output:
        ready_at = time.perf_counter() + seconds
        said = super().run(argv)
        time.sleep(max(0.0, ready_at - time.perf_counter()))
        return said


def _is_dump(argv: tuple[str, ...]) -> bool:
    return argv[0] == "dumpsys" and "check-permission" not in argv


def _lock_of(argv: tuple[str, ...]) -> str:
    """Name what a command must have to itself; empty: nothing."""
    if _is_dump(argv):
        return next(word for word in argv[1:] if word.isidentifier())
    return "changes" if argv[0] in ("pm", "appops") and argv[1] in _CHANGES else ""


def main(arguments: list[str]) -> int:
    """Run the phone until the end of stdin."""
    phone = ThinkingPhone(*(int(word) for word in arguments))
    with ThinkingDaemon(phone) as daemon:
        _say(str(daemon.port))
        for order in sys.stdin:
            _obey(phone, order.split())
            _say("ok")
    return 0


def _obey(phone: ThinkingPhone, words: list[str]) -> None:
    if words[0] == "fresh":
        phone.renew()
    else:
        phone.think(*map(int, words[1:]))


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
