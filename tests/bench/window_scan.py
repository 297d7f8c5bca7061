"""gui_longest_block_ms and window_rss_mb: the real window during and after a scan of 400 apps."""

from statistics import median
from typing import Final

from tests.bench.figure import Figure
from tests.bench.plugged import APPS, DUMP_MS, OTHER_MS, last_json, plugged, run

_RUNS: Final = 5


def measure() -> dict[str, Figure]:
    """Start the window five times, click once each time."""
    with plugged() as phone:
        line = ("-m", "tests.bench.watched_scan", str(phone.server.port), str(phone.data))
        run(*line)  # renders every answer on the phone
        runs = [last_json(run(*line).stdout) for _ in range(_RUNS)]
    blocks = sorted(one["longest_ms"] for one in runs)
    memory = [one["rss_mb"] for one in runs]
    about = f"{APPS} apps, dumpsys {DUMP_MS} ms, others {OTHER_MS} ms, no screen, {_RUNS} new processes"
    return {
        "gui_longest_block_ms": Figure(
            median(blocks),
            "ms",
            f"{about}; largest gap of a 5 ms heartbeat from the click until a second after the results came, median "
            f"({blocks[0]:.0f} to {blocks[-1]:.0f}); scan {median(one['scan_s'] for one in runs):.1f} s",
        ),
        "window_rss_mb": Figure(
            median(memory), "MB", f"{about}; VmRSS a second after the results came, median (most {max(memory):.1f})"
        ),
    }
