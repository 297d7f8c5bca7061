"""`shell:`, `shell,v2,…:` and `exec:`: run a line on the device and send what it says, faults included."""

import struct
from collections.abc import Iterator
from typing import Final, NoReturn, Protocol

from core.practice.device_port import Output
from core.practice.faults import Faults
from core.practice.file_faults import bent
from core.practice.shell_line import run_line
from core.practice.streams import Stream

_STDOUT: Final = 1
_STDERR: Final = 2
_EXIT: Final = 3
_NOISE: Final = b"the same line again and again\n" * 1000


class BrokenOff(Exception):
    """A fault: the service ends here, without a proper end."""


class Phone(Protocol):
    """What a service sees of the phone it runs on."""

    @property
    def faults(self) -> Faults: ...

    @property
    def has_shell_v2(self) -> bool: ...

    def count_command(self) -> int:
        """Number the command that is about to run; the first is 1."""

    def run(self, argv: tuple[str, ...]) -> Output: ...

    def unplug(self) -> None: ...


class ShellService:
    """One opened shell. `run` returns when the line is done; raises Gone or BrokenOff."""

    def __init__(self, stream: Stream, phone: Phone, *, v2: bool, terminal: bool) -> None:
        self._stream = stream
        self._phone = phone
        self._v2 = v2
        self._terminal = terminal
        self._faults = phone.faults
        self._left = self._faults.ends_after

    def run(self, line: str) -> None:
        code = 0
        for said in run_line(line, self._command):
            self._say(_STDOUT, said.stdout)
            self._say(_STDERR, said.stderr)
            code = said.code
        if self._v2 and not self._faults.no_exit:
            self._stream.write(_frame(_EXIT, bytes([code & 0xFF])))

    def _command(self, argv: tuple[str, ...]) -> Output:
        number = self._phone.count_command()
        if self._faults.slow:
            self._stream.pause(self._faults.slow)
        if number == self._faults.drop:
            self._phone.unplug()
            raise BrokenOff
        while number == self._faults.endless:
            self._say(_STDOUT, _NOISE)
        if self._faults.slow_dd and argv[0] == "dd":
            self._stream.pause(self._faults.slow_dd)
        said = bent(argv, self._phone.run(argv), self._faults)
        if argv[0] == "dd" and self._faults.pull_dd is not None and len(said.stdout) > self._faults.pull_dd:
            self._say(_STDOUT, said.stdout[: self._faults.pull_dd])
            self._phone.unplug()
            raise BrokenOff
        return self._expired(argv, said) if argv[0] == "dumpsys" else said

    def _expired(self, argv: tuple[str, ...], said: Output) -> Output:
        """End a long dump as dumpsys does when a service takes too long (`dumpsys.cpp`, Android 7 and later)."""
        if self._faults.expire is None or len(said.stdout) <= self._faults.expire:
            return said
        service = next(word for word in argv[1:] if word.isidentifier())
        notice = f"\n*** SERVICE '{service}' DUMP TIMEOUT (60000ms) EXPIRED ***\n\n"
        return Output(said.stdout[: self._faults.expire] + notice.encode(), said.stderr, said.code)

    def _say(self, kind: int, data: bytes) -> None:
        """Send output as this protocol does; Android 6 has a terminal there, which ends lines with CR LF."""
        text = data.replace(b"\n", b"\r\n") if self._terminal else data
        for piece in self._until_cut(text):
            self._stream.write(_frame(kind, piece) if self._v2 else piece)
        if self._left == 0 and len(text):
            self._break_off()

    def _break_off(self) -> NoReturn:
        if self._faults.pull == self._faults.ends_after:
            self._phone.unplug()
        raise BrokenOff

    def _until_cut(self, data: bytes) -> Iterator[bytes]:
        if self._left is not None:
            data = data[: self._left]
            self._left -= len(data)
        if data:
            yield data


def _frame(kind: int, data: bytes) -> bytes:
    return struct.pack("<BI", kind, len(data)) + data
