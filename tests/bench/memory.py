"""Memory of this process, from Linux' own account of it."""

import re
from pathlib import Path


def resident_mb(word: str = "VmRSS") -> float:
    """Read VmRSS (now) or VmHWM (the most there ever was) in MB of a million bytes.

    Not getrusage: its maximum is inherited from whoever started us.
    """
    found = re.search(rf"^{word}:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"), re.MULTILINE)
    assert found, word
    return int(found[1]) * 1024 / 1e6
