"""What can happen to a practice phone between two commands, as parameters; nothing happens by itself.

Spec: `[after=N] WHAT`. Commands are counted from 1 since the event was planned; without `after` it happens at once.
WHAT is one of: `uninstall PACKAGE [USER]`, `update PACKAGE [TARGET_SDK]`, `lock USER` (it stops), `start USER` (it
runs, but its storage stays shut), `unlock USER`, `close USER` (to the shell), `open USER`, `switch on|off`,
`clock SECONDS` (ahead of the true time), `thinking SECONDS` (for each dump), `regrant=SECONDS PACKAGE` (from then on,
what is taken from the app comes back so much later), `hand off WHAT [PACKAGE]` (a person's hand turns that off on the
page that is open on the screen, see `hand`; without PACKAGE for the app whose page it is).
"""

import re
from dataclasses import dataclass
from typing import Final

_NAME, _NUMBER = r"[A-Za-z][\w.]*", r"\d+"
_FORMS: Final = {
    "uninstall": rf"{_NAME}( {_NUMBER})?",
    "update": rf"{_NAME}( {_NUMBER})?",
    "lock": _NUMBER,
    "start": _NUMBER,
    "unlock": _NUMBER,
    "close": _NUMBER,
    "open": _NUMBER,
    "switch": "on|off",
    "clock": r"[+-]?\d+",
    "thinking": r"\d+(\.\d+)?",
    "hand": rf"off [a-z_]+( {_NAME})?",
    "regrant": rf"\d+(\.\d+)? {_NAME}",
}


@dataclass(frozen=True, slots=True)
class Event:
    """`verb` and its `words`, to happen once `after` commands have run."""

    verb: str
    words: tuple[str, ...]
    after: int = 0

    @classmethod
    def parse(cls, spec: str) -> "Event":
        """Read a spec. Raises ValueError."""
        found = re.fullmatch(r"(?:after=(\d+) +)?([a-z]+)[ =]+(.*?) *", spec)
        words = found[3].split() if found else []
        if found is None or found[2] not in _FORMS or not re.fullmatch(_FORMS[found[2]], " ".join(words)):
            raise ValueError(f"no such event: {spec!r}")
        return cls(found[2], tuple(words), int(found[1] or 0))
