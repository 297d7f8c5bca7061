"""Which program listens on a port of loopback, as the system tells it to everybody.

Linux: /proc. Windows: `netstat` and `tasklist`, macOS: `lsof`; all three are part of the system, so psutil (1 MB,
22 ms to import, and on a Mac it wants root for this) would bring nothing. Programs of other users may stay unnamed.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from core.adb.doctor.computer import Computer
from core.model.text import clean_line

_LISTENING: Final = "0A"
"""TCP_LISTEN (net/tcp_states.h)."""
_LONGEST_NAME: Final = 60
_NETSTAT = re.compile(r"[ \t]*TCP[ \t]+\S+:(\d{1,5})[ \t]+(?:0\.0\.0\.0|\[::\]):0[ \t]+.*?(\d{1,10})[ \t]*", re.ASCII)
"""The word for the state is in the language of Windows; nobody at the other end says the same."""


def holder_of(port: int, computer: Computer) -> str:
    """Name the program; '' where the system does not tell."""
    finders = {"linux": _on_linux, "win32": _on_windows, "darwin": _on_mac}
    finder = finders.get(computer.platform)
    return clean_line(finder(port, computer), _LONGEST_NAME) if finder else ""


def _on_linux(port: int, computer: Computer) -> str:
    wanted = {f"socket:[{inode}]" for inode in _inodes(port, computer.proc)}
    if not wanted:
        return ""
    processes = (entry for entry in _entries(computer.proc) if entry.name.isdigit())
    return next((_name(one) for one in processes if any(_target(fd) in wanted for fd in _entries(one / "fd"))), "")


def _inodes(port: int, proc: Path) -> Iterator[str]:
    for kind in ("tcp", "tcp6"):
        for line in _text(proc / "net" / kind).split("\n")[1:]:
            fields = line.split()
            if len(fields) > 9 and fields[1].endswith(f":{port:04X}") and fields[3] == _LISTENING:
                yield fields[9]


def _entries(folder: Path) -> Iterator[Path]:
    try:
        yield from folder.iterdir()
    except OSError:  # ended, or another user's
        return


def _target(link: Path) -> str:
    try:
        return os.readlink(link)  # noqa: PTH115 - `socket:[1]` is no path, and there may be ten thousand
    except OSError:
        return ""


def _name(process: Path) -> str:
    program = Path(_target(process / "exe")).name
    return program or _text(process / "comm").strip()


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _on_windows(port: int, computer: Computer) -> str:
    lines = computer.run(("netstat", "-ano", "-p", "TCP")).split("\n")
    rows = (match for line in lines if (match := _NETSTAT.fullmatch(line)))
    pid = next((row[2] for row in rows if int(row[1]) == port), "")
    if not pid:
        return ""
    said = computer.run(("tasklist", "/FI", f"PID eq {int(pid)}", "/FO", "CSV", "/NH"))
    task = re.search(rf'^"([^"\n]{{1,200}})","{pid}"', said, re.MULTILINE)
    return task[1] if task else ""


def _on_mac(port: int, computer: Computer) -> str:
    """Ask with `-F c`: a line for each field, `c` before a program's name."""
    said = computer.run(("lsof", "-nP", f"-iTCP:{port:d}", "-sTCP:LISTEN", "-Fc"))
    return next((line[1:] for line in said.split("\n") if line.startswith("c")), "")
