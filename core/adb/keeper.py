"""Keep a foreground adb server for as long as our end of stdin is open: `python keeper.py PROGRAM ARG…`.

adb does not notice when the program that started it dies; this process does, on every system, even if that program
was killed. It ends adb by its process handle and nobody else's. Standard library only: it is started as a file.
"""

import os
import subprocess
import sys
import threading
from typing import Final

_ENDS_WITHIN_S: Final = 3.0


def keep(line: list[str]) -> int:
    """Run `line` until it ends or stdin does; return its exit code."""
    child = subprocess.Popen(line, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    threading.Thread(target=_end_with_stdin, args=(child,), daemon=True).start()
    return child.wait()


def _end_with_stdin(child: "subprocess.Popen[bytes]") -> None:
    while os.read(0, 64):  # the raw descriptor: a thread waiting in sys.stdin would disturb the end of the program
        pass
    child.terminate()
    try:
        child.wait(_ENDS_WITHIN_S)
    except subprocess.TimeoutExpired:
        child.kill()


if __name__ == "__main__":
    raise SystemExit(keep(sys.argv[1:]))
