"""What `am start` answers: it names the intent, then an error or a warning, if there is one (ANDROID D1).

After AOSP `Am.runStart` (6, 7) and `ActivityManagerShellCommand.runStartActivity` (8 and later). The exit code stays 0
up to Android 9, so the words decide.
"""

import re
from typing import Final

from core.model.rights import Opened
from core.parse.evidence import clean

_ANNOUNCED: Final = "Starting: Intent"
_NOT_OPENED: Final = re.compile(
    r"Error\b|Exception occurred while executing|Security exception:|[\w.$]+Exception\b|"
    r"Warning: Activity not started because the +current activity is being kept"
)
_MOST_LINES: Final = 500


def parse_started(untrusted_text: str, _command: str) -> Opened:
    """Say whether the page was opened; anything we do not know is UNKNOWN."""
    lines = [clean(line).lstrip() for line in untrusted_text.split("\n", _MOST_LINES)[:_MOST_LINES]]
    if any(_NOT_OPENED.match(line) for line in lines):
        return Opened.NOT_OPENED
    return Opened.TAKEN if any(line.startswith(_ANNOUNCED) for line in lines) else Opened.UNKNOWN
