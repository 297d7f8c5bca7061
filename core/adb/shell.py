"""The shell service of a phone, protocol 2 and 1: read to its end, its deadline or its size caps."""

import struct
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from core.adb.allowance import Allowance
from core.adb.border import border
from core.adb.link import CHUNK, Link
from core.errors import PhoneGone, PhoneSilent, TooMuchOutput
from core.model.facts import HoleReason

_STDOUT: Final = 1
_STDERR: Final = 2
_EXIT: Final = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """stdout and stderr as they came. `hole` None: the phone ended the stream itself, as far as can be told.

    Protocol 1 has no exit packet, so there a cut looks like an end; end marks tell (core.adb.envelope).
    """

    raw: bytes
    hole: HoleReason | None


def open_shell(link: Link, serial: str, service: str) -> None:
    """Start a service (`service_of`) on the phone. Raises PhoneGone, PhoneSilent, Cancelled."""
    with border(PhoneGone):
        link.ask(f"host:transport:{serial}")
        link.ask(service)


def service_of(line: str, v2: bool, *, binary: bool) -> str:
    """Name the service for a line. Protocol 1 gives a terminal, which changes line ends: bytes need `exec:` there."""
    if v2:
        return f"shell,v2,raw:{line}"
    return f"exec:{line}" if binary else f"shell:{line}"


def read_shell(link: Link, v2: bool, allowance: Allowance) -> Reading:
    """Read what the opened shell says, keeping what came when it stops short. Raises Cancelled only."""
    hole = None
    try:
        with border(PhoneGone):
            (_read_v2 if v2 else _read_v1)(link, allowance)
    except PhoneSilent:
        hole = HoleReason.TIMEOUT
    except (PhoneGone, TooMuchOutput):
        hole = HoleReason.CUT
    return Reading(bytes(allowance.raw), hole)


def _read_v1(link: Link, allowance: Allowance) -> None:
    with suppress(EOFError):
        while True:
            allowance.keep(link.part(CHUNK))


def _read_v2(link: Link, allowance: Allowance) -> None:
    """Read packets of kind, size and data until the exit packet (shell_protocol.h in adb)."""
    while True:
        kind, left = struct.unpack("<BI", link.exactly(5))
        if kind == _EXIT:
            return
        while left:
            piece = link.part(left)
            left -= len(piece)
            if kind in (_STDOUT, _STDERR):
                allowance.keep(piece)
