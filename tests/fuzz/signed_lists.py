"""The target for lists from a file: a change anywhere is refused, and no line breaks the reader."""

import datetime as dt
from contextlib import suppress
from pathlib import Path
from typing import Final

from core.errors import ListRefused
from core.lenders.updates.minisign import public_key
from core.lenders.updates.signed_list import SignedList, check_lines, open_signed

_VECTORS: Final = Path(__file__).parents[1] / "core" / "lenders" / "vectors"
_KEY: Final = public_key((_VECTORS / "minisign-0.11.pub").read_text(encoding="ascii").strip())
_GOOD: Final = (_VECTORS / "minisign-0.11.lenders").read_bytes()
_SIGNED: Final = _GOOD.split(b"\n", 4)


def signed_list(raw: bytes) -> None:
    """Only what was signed is believed; the comment nobody signed may be anything."""
    with suppress(ListRefused):
        open_signed(raw, (_KEY,))
        assert raw.split(b"\n", 4)[4] == _SIGNED[4]
        assert raw.split(b"\n", 4)[2].removesuffix(b"\r") == _SIGNED[2]
    with suppress(ListRefused):
        check_lines(SignedList(1, dt.date(2026, 11, 21), tuple(raw.decode(errors="replace").split("\n"))))
