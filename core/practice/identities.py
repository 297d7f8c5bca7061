"""Stand-ins for what Java makes up at run time: identity hash codes and the order of hash maps.

Fixed per name, so that two dumps of one state are equal and orders look as unsorted as on a phone.
"""

from collections.abc import Iterable
from zlib import crc32


def identity(*parts: object) -> str:
    """Make up an identity hash code as dumps print it (hexadecimal, up to seven digits)."""
    return f"{crc32('/'.join(map(str, parts)).encode()) & 0xFFFFFFF:x}"


def hash_ordered(names: Iterable[str]) -> list[str]:
    """Order names as a hash map would: not alphabetical, always the same."""
    return sorted(names, key=lambda name: (crc32(name.encode()), name))
