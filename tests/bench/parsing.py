"""parse_mb_s: the package dump parser on 10 MB of text."""

import time
from statistics import median
from typing import Final

from core.parse.package_dump import parse_package_dump
from core.practice.device import PracticeDevice
from tests.bench.crowd import make
from tests.bench.figure import TIMES, Figure
from tests.bench.plugged import APPS

_MEGABYTES: Final = 10_000_000
_GROUP: Final = tuple(f"android.permission.{name}" for name in ("GET_ACCOUNTS", "WRITE_CONTACTS", "READ_CONTACTS"))
_LIMIT: Final = (
    "of 46 microseconds a package the reader and its facts take 8, install times 6, lines one by one the rest, each "
    "looked up once; patterns over a whole block were tried, and were no faster"
)
_BLOCK: Final = "\n  Package ["


def measure() -> dict[str, Figure]:
    """Parse what the scan asks for, and a whole dump, each grown to 10 MB."""
    filtered, whole = grown("package", "permission", *_GROUP), grown("package")
    speed, speed_whole = _speed(filtered), _speed(whole)
    lines, packages = filtered.count("\n"), filtered.count(_BLOCK)
    return {
        "parse_mb_s": Figure(
            speed,
            "MB/s",
            f"the dump a scan asks for, grown to 10 MB ({lines} lines, {packages} packages), text to facts, CPU time, "
            f"median of {TIMES}; whole `dumpsys package` of 10 MB: {speed_whole:.0f} MB/s; {_LIMIT}",
        )
    }


def grown(*arguments: str) -> str:
    """Take the dump of a phone and repeat its packages under new names until it has 10 MB."""
    spec, state = make(APPS)
    text = PracticeDevice(spec, state).run(("dumpsys", *arguments)).stdout.decode()
    before, packages = text.split("\nPackages:\n", 1)
    packages, end, after = packages.partition("\n\n")
    blocks = packages.removeprefix("  Package [").split(_BLOCK)
    grown_blocks = list(blocks)
    size, turn = len(text), 0
    while size < _MEGABYTES:
        turn += 1
        fresh = [block.replace(name := block.partition("]")[0], f"{name}.x{turn}") for block in blocks]
        grown_blocks += fresh
        size += sum(map(len, fresh)) + len(_BLOCK) * len(fresh)
    return f"{before}\nPackages:\n  Package [{_BLOCK.join(grown_blocks)}{end}{after}"


def _speed(text: str) -> float:
    seconds = []
    for _ in range(TIMES):
        started = time.process_time()
        dump = parse_package_dump(text, "dumpsys package")
        seconds.append(time.process_time() - started)
        assert not dump.gaps, dump.gaps[:3]
    return len(text) / 1e6 / median(seconds)
