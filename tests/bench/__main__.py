"""`python -m tests.bench [NAME…] [--json]`: measure and print. A name picks every figure that begins with it."""

import argparse
import json
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import Final

from tests.bench import cold_scan, first_window, lender_finds, lenders, parsing, scan_on_wire, turning_off, window_scan
from tests.bench.figure import Family, Figure

_FAMILIES: Final[dict[tuple[str, ...], Family]] = {
    ("scan_vs_raw", "scan_vs_per_app"): scan_on_wire.measure,
    ("scan_cold_s", "scan_cold_imports", "scan_rss_mb"): cold_scan.measure,
    ("parse_mb_s",): parsing.measure,
    lenders.NAMES: lenders.measure,
    ("window_vs_bare",): first_window.measure,
    ("gui_longest_block_ms", "window_rss_mb"): window_scan.measure,
    ("turn_off_s_1", "turn_off_s_10", "turn_off_s_50", "turn_off_50_vs_1"): turning_off.measure,
}


def main(arguments: list[str]) -> int:
    """Measure what was asked for, everything when nothing was named."""
    parser = _parser()
    asked = parser.parse_args(arguments)
    known = [name for family in _FAMILIES for name in family]
    wanted = {name for name in known if name.startswith(tuple(asked.names or [""]))}
    if not wanted:
        parser.error(f"no such figure; there are {', '.join(known)}")
    figures: dict[str, Figure] = {}
    for names, measure in _FAMILIES.items():
        if wanted & set(names):
            figures |= {name: figure for name, figure in measure().items() if name in wanted}
    figures |= lender_finds.measure_on(asked.data) if asked.data else {}
    sys.stdout.write(_json(figures) if asked.json else _table(figures))
    return 0


def _parser() -> argparse.ArgumentParser:
    names = [name for family in _FAMILIES for name in family]
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure LenderLens.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(names))
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="tables of apps: what list and model find in them")
    return parser


def _json(figures: dict[str, Figure]) -> str:
    rounded = {name: asdict(replace(figure, value=round(figure.value, 3))) for name, figure in figures.items()}
    return json.dumps(rounded, indent=1, ensure_ascii=False) + "\n"


def _table(figures: dict[str, Figure]) -> str:
    return "".join(f"{name:22} {one.value:9.3f} {one.unit:6} {one.how}\n" for name, one in figures.items())


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
