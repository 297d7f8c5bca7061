"""`cmd overlay lookup PKG PKG:string/app_name` (11+) -> an app's name in the phone's language, or None."""

import re
from typing import Final

from core.parse.evidence import clean
from core.parse.refusal import parse_refusal

_LONGEST: Final = 80
_REFERENCE = re.compile(r"(?:@|0x)\S{1,200} -> ")
_NO_NAME = re.compile(r"Error:|\w*Exception|java\.lang\.|cmd: |usage", re.IGNORECASE)


def parse_label(untrusted_text: str, command: str) -> str | None:
    """Read `value` or `ref -> value`, cleaned and at most 80 characters; None when the resource has no such name."""
    line = next((line for line in untrusted_text[:4096].split("\n") if line.strip()), "")
    if _NO_NAME.match(line.strip()) or parse_refusal(line, command) is not None:
        return None
    return clean(_REFERENCE.sub("", line.strip(), count=1), _LONGEST).strip() or None
