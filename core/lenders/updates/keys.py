"""The public keys whose lists LenderLens takes: one in use, one in reserve for the change-over.

Their secret halves were thrown away when they were made, so that no list can be signed with them: whoever maintains
LenderLens puts two keys of their own here before the first list goes out (README, "How to make and sign a list").
"""

from typing import Final

from core.lenders.updates.minisign import PublicKey, public_key

Keys = tuple[PublicKey, ...]

_LINES: Final = (
    "RWQ5bfG6H10SWqSshAR71NcevzFZxXObWokyqThLIj1sUQ4Zs+1fL99D",
    "RWTSEp9lv8RZ+Guh4c4W6nz9RfGSgHxhPuUvqoLwhcjtRRSudJzXivOd",
)


def built_in_keys() -> Keys:
    """Give the two keys that are built in."""
    return tuple(public_key(line) for line in _LINES)
