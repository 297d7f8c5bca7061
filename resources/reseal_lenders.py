"""After a line of resources/lenders was edited by hand: check every line, then write the digests of list.json anew.

    .venv/bin/python resources/reseal_lenders.py [--list FOLDER] [--date YYYY-MM-DD]

Without it LenderLens refuses a list that was edited: a file that is not the one list.json names may be a damaged one.
The number of the list goes up by one, its date is today; a list nobody edited is left as it is.
"""

import argparse
import datetime as dt
import hashlib
import json
from pathlib import Path
from typing import Any, Final

from core.errors import DataError
from core.lenders.bundle import LIST_FILE, NAMES_ONLY_FILE
from core.lenders.records import read_named, read_record

LISTS: Final = Path(__file__).resolve().parent / "lenders"


def main() -> None:
    """Check, then seal; nothing is written while a line is damaged."""
    options = argparse.ArgumentParser(description="Seal the lender list again after an edit by hand.")
    options.add_argument("--list", type=Path, default=LISTS, metavar="FOLDER")
    options.add_argument("--date", type=dt.date.fromisoformat, default=dt.datetime.now(dt.UTC).date())
    chosen = options.parse_args()
    try:
        print(reseal(chosen.list, chosen.date))
    except (DataError, OSError, UnicodeDecodeError) as problem:
        raise SystemExit(f"not sealed: {problem}") from problem


def reseal(folder: Path, date: dt.date) -> str:
    """Seal a list folder; say what was done. Raises DataError naming file and line."""
    listed: dict[str, Any] = json.loads((folder / LIST_FILE).read_text(encoding="utf-8"))
    texts = {name: (folder / name).read_bytes().decode("utf-8").replace("\r\n", "\n") for name in listed["files"]}
    sealed = _checked(texts)
    if sealed == listed["files"]:
        return "No file was edited: list.json is left as it is."
    number = int(listed.get("sequence", 0)) + 1
    if date < dt.date.fromisoformat(listed["date"]):
        raise DataError(f"{date} is before {listed['date']}, the date of the list that was edited")
    facts = {"version": f"{date:%Y.%m.%d}", "date": date.isoformat(), "sequence": number, "files": sealed}
    written = json.dumps(listed | facts, indent=1, ensure_ascii=False)
    (folder / LIST_FILE).write_text(written + "\n", encoding="utf-8", newline="\n")
    return f"Sealed: list {facts['version']}, number {number}."


def _checked(texts: dict[str, str]) -> dict[str, dict[str, object]]:
    packages: dict[str, str] = {}
    sealed: dict[str, dict[str, object]] = {}
    for name, text in texts.items():
        lines = [line for line in text.split("\n") if line]
        for number, line in enumerate(lines, start=1):
            where = f"{name}, line {number}"
            if name == NAMES_ONLY_FILE:
                read_named(line, where)
                continue
            package = read_record(line, where).package
            if package in packages:
                raise DataError(f"{where}: {package} stands already in {packages[package]}")
            packages[package] = where
        sealed[name] = {"sha256": hashlib.sha256(text.encode()).hexdigest(), "records": len(lines)}
    return sealed


if __name__ == "__main__":
    main()
