"""One block of `Hidden system packages:`: the factory copy of an updated system app, never what runs.

It is read only to tell whether it is one: an app that forges the title hides its own true lines under it.
"""

import re
from dataclasses import dataclass

from core.parse.grant_line import GRANT_MARK
from core.parse.owner_line import foreign_owner
from core.parse.package_block import header_name

_FLAGS = re.compile(r"^ {4}(?:f|pkgF)lags=(.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class HiddenBlock:
    """`other`: a package that lines of the block are of though its header says another."""

    header: str
    name: str | None
    other: str | None
    is_of_system: bool
    has_grants: bool

    @property
    def is_forged(self) -> bool:
        return self.name is None or self.other is not None or not self.is_of_system


def hidden_block(untrusted_block: str) -> HiddenBlock:
    """Read a block, its header first; a factory copy has the flag SYSTEM wherever flags are printed."""
    header = untrusted_block.partition("\n")[0]
    name = header_name(header)
    return HiddenBlock(
        header,
        name,
        foreign_owner(untrusted_block, (name or "", *_names_in_use(untrusted_block))),
        all(" SYSTEM " in flags for flags in _FLAGS.findall(untrusted_block)),
        GRANT_MARK in untrusted_block,
    )


def _names_in_use(untrusted_block: str) -> tuple[str, ...]:
    """Give the name below the header of a renamed package (ANDROID_REVIEW 3a-6)."""
    key, _, value = untrusted_block.partition("\n")[2].partition("\n")[0].partition("=")
    return (value,) if key == "    compat name" else ()
