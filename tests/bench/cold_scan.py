"""scan_cold_s, scan_cold_imports and scan_rss_mb: the whole command from its start, a phone being there already."""

import re
import time
from statistics import median

from tests.bench.figure import TIMES, Figure
from tests.bench.plugged import APPS, last_json, plugged, run, timed

_SELF_US = re.compile(r"^import time:\s+(\d+) \|", re.MULTILINE)


def measure() -> dict[str, Figure]:
    """Run `scan --json` in front of a phone that answers at once, as a new process each time."""
    with plugged(dump_ms=0, other_ms=0) as phone:
        command = ("scan", "--json", "--adb-port", str(phone.server.port), "--data", str(phone.data))
        timed("-m", "core", *command)  # renders every answer, writes the .pyc files
        whole = [timed("-m", "core", *command)[0] for _ in range(TIMES)]
        shares = [_imports(command) for _ in range(TIMES)]
        peaks = [_peak(command) for _ in range(3)]
    bare = [timed("-c", "pass")[0] for _ in range(TIMES)]
    about = f"`python -m core scan --json`, {APPS} apps, phone already up and answering at once"
    return {
        "scan_cold_s": Figure(
            median(whole),
            "s",
            f"{about}; median of {TIMES}, {min(whole):.3f} to {max(whole):.3f}; a Python that does nothing takes "
            f"{median(bare):.3f} s",
        ),
        "scan_cold_imports": Figure(
            median(shares) * 100, "%", f"{about}; sum of -X importtime in the time of that run, median of {TIMES}"
        ),
        "scan_rss_mb": Figure(median(peaks), "MB", f"{about}; most memory ever resident (VmHWM), median of 3"),
    }


def _imports(command: tuple[str, ...]) -> float:
    started = time.perf_counter()
    said = run("-X", "importtime", "-m", "core", *command).stderr
    return sum(map(int, _SELF_US.findall(said))) / 1e6 / (time.perf_counter() - started)


def _peak(command: tuple[str, ...]) -> float:
    return last_json(run("-m", "tests.bench.peak_of_scan", *command).stderr)["peak_mb"]
