"""One service's text out of a bug report or a whole `dumpsys` (ANDROID G).

`DUMP OF SERVICE [CRITICAL|HIGH] NAME:`, the text, `--------- 0.053s was the duration of dumpsys NAME, …`. It is cut at
the next ruler or duration line, never at the end of the file alone: then it may be cut short.
"""

import re
from dataclasses import dataclass

_END = re.compile(
    r"^(?:-{60,}|-{6,9} [\d.]{1,12}s was the duration of .*|-{6} .{1,200}|DUMP OF SERVICE .{1,200}:)$", re.MULTILINE
)
_DURATION = re.compile(r"-{6,9} [\d.]{1,12}s was the duration of ")


@dataclass(frozen=True, slots=True)
class ServiceText:
    """`ended`: the duration line stood after it, so nothing of it is missing at the end."""

    text: str
    ended: bool


def service_section(untrusted_text: str, service: str) -> ServiceText | None:
    """Cut one service's text out, the longest when it stands there more than once; None when it is not there."""
    title = re.compile(rf"^DUMP OF SERVICE (?:[A-Z]+ )?{re.escape(service)}:$", re.MULTILINE)
    found = [_cut(untrusted_text, match.end() + 1) for match in title.finditer(untrusted_text)]
    return max(found, key=lambda section: len(section.text), default=None)


def command_section(untrusted_text: str, name: str) -> ServiceText | None:
    """Cut a bug report's `------ NAME (command) ------` out, such as SYSTEM PROPERTIES."""
    match = re.search(rf"^------ {re.escape(name)}\b.{{0,200}} ------$", untrusted_text, re.MULTILINE)
    return _cut(untrusted_text, match.end() + 1) if match else None


def _cut(untrusted_text: str, start: int) -> ServiceText:
    end = _END.search(untrusted_text, start)
    if end is None:
        return ServiceText(untrusted_text[start:], ended=False)
    return ServiceText(untrusted_text[start : end.start()], ended=_DURATION.match(end[0]) is not None)
