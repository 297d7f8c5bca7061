"""Is this a picture that may be shown? PNG and WebP by their own headers, of a size no decoder can be filled with."""

import struct
from typing import Final

_LARGEST: Final = 1024
"""Pixels a side; a launcher's icon has 48 to 512, and a picture takes four bytes a pixel once it is drawn."""
_PNG: Final = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


def is_icon(untrusted: bytes) -> bool:
    """Say whether this is a PNG or WebP image of 1 to 1024 pixels a side, by its header; the rest is not looked at."""
    try:
        width, height = _size(untrusted)
    except struct.error:
        return False
    return 1 <= width <= _LARGEST and 1 <= height <= _LARGEST


def _size(raw: bytes) -> tuple[int, int]:
    if raw.startswith(_PNG):
        width, height = struct.unpack_from(">2I", raw, 16)
        return width, height
    if raw[:4] == b"RIFF" and raw[8:12] == b"WEBP":
        return _webp_size(raw)
    return 0, 0


def _webp_size(raw: bytes) -> tuple[int, int]:
    """Read width and height of each of the three kinds (RFC 9649)."""
    kind = raw[12:16]
    if kind == b"VP8X":
        low_w, high_w, low_h, high_h = struct.unpack_from("<HBHB", raw, 24)
        return (low_w | high_w << 16) + 1, (low_h | high_h << 16) + 1
    if kind == b"VP8L" and raw[20:21] == b"\x2f":
        (bits,) = struct.unpack_from("<I", raw, 21)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 " and raw[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<2H", raw, 26)
        return width & 0x3FFF, height & 0x3FFF
    return 0, 0
