"""The shell service of a phone, protocol 2 and 1: read to its end, its deadline or its size cap."""

import struct
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

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


def open_shell(link: Link, serial: str, line: str, v2: bool) -> None:
    """Start a line on the phone. Raises PhoneGone, PhoneSilent, Cancelled."""
    with border(PhoneGone):
        link.ask(f"host:transport:{serial}")
        link.ask(f"shell,v2,raw:{line}" if v2 else f"shell:{line}")


def read_shell(link: Link, v2: bool, limit: int) -> Reading:
    """Read what the opened shell says, keeping what came when it stops short. Raises Cancelled only."""
    raw = bytearray()
    try:
        with border(PhoneGone):
            (_read_v2 if v2 else _read_v1)(link, raw, limit)
    except PhoneSilent:
        return Reading(bytes(raw), HoleReason.TIMEOUT)
    except (PhoneGone, TooMuchOutput):
        return Reading(bytes(raw), HoleReason.CUT)
    return Reading(bytes(raw), None)


def _read_v1(link: Link, raw: bytearray, limit: int) -> None:
    with suppress(EOFError):
        while True:
            _keep(raw, link.part(CHUNK), limit)


def _read_v2(link: Link, raw: bytearray, limit: int) -> None:
    """Read packets of kind, size and data until the exit packet (shell_protocol.h in adb)."""
    while True:
        kind, left = struct.unpack("<BI", link.exactly(5))
        if kind == _EXIT:
            return
        while left:
            piece = link.part(left)
            left -= len(piece)
            if kind in (_STDOUT, _STDERR):
                _keep(raw, piece, limit)


def _keep(raw: bytearray, piece: bytes, limit: int) -> None:
    space = limit - len(raw)
    raw += piece[:space]
    if len(piece) > space:
        raise TooMuchOutput(f"more than {limit} bytes")
