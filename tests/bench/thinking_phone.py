"""The phone of the figures, in a process of its own: `python -m tests.bench.thinking_phone APPS DUMP_MS OTHER_MS`.

It takes exactly its time over each command, however long the answer took to render, and renders each answer once:
what is measured is LenderLens and not the practice phone. Prints its port, then `ok` for each line it was told on
stdin: `fresh` (as from the box) or `think DUMP_MS OTHER_MS`. `dumpsys package check-permission` takes OTHER_MS: it is
called a dump and prints a single number. Ends when stdin does.
"""

import sys
import time
from collections.abc import Mapping

from core.practice.daemon import PhoneDaemon
from core.practice.device import PracticeDevice
from core.practice.device_port import Output
from core.practice.state import PhoneState
from tests.bench.crowd import make
from tests.bench.quick_state import QuickState


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
        """Answer when the time for this command has passed."""
        ready_at = time.perf_counter() + self._time_of(argv) / 1000
        said = self._rendered.get(argv)
        if said is None:
            said = self._device.run(argv)
            self._rendered[argv] = said
        time.sleep(max(0.0, ready_at - time.perf_counter()))
        return said

    def _time_of(self, argv: tuple[str, ...]) -> int:
        return self._dump_ms if argv[0] == "dumpsys" and "check-permission" not in argv else self._other_ms

    def press_allow(self) -> None:
        self._device.press_allow()

    def switch(self, on: bool) -> None:
        self._device.switch(on)

    def _forget(self, _state: PhoneState) -> None:
        """Every answer rests on the state alone, so a change makes all of them old."""
        self._rendered.clear()


def main(arguments: list[str]) -> int:
    """Run the phone until the end of stdin."""
    phone = ThinkingPhone(*(int(word) for word in arguments))
    with PhoneDaemon(phone) as daemon:
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
