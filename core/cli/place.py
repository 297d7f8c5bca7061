"""Commands we suggest meet the phone that was meant: the words that name it are added to them."""

import re
from typing import Final

from core.cli.arguments import Options
from core.paths import data_dir

_SUGGESTED: Final = re.compile(
    r"`((?:lenderlens-cli )?(?:scan|rights|open|revoke|undo|looks|doctor|devices)(?: [^`]{0,200})?)`"
)


def place_of(options: Options) -> str:
    """Give the words that name phone and folder, as they were given; empty when none were."""
    data = None if options.data == data_dir() else options.data
    named = (
        ("--practice", options.practice),
        ("--adb-port", options.adb_port),
        ("--serial", options.serial),
        ("--data", data),
    )
    return " ".join(f"{name} {_word(str(value))}" for name, value in named if value is not None)


def with_place(line: str, place: str) -> str:
    """Add those words to each command a sentence suggests between backticks, unless they stand there."""
    if not place or "`" not in line:
        return line
    return _SUGGESTED.sub(lambda match: f"`{match[1]}`" if place in match[1] else f"`{match[1]} {place}`", line)


def _word(value: str) -> str:
    """Quote what a shell would take for two words; backslashes of Windows stay."""
    return f'"{value}"' if " " in value else value
