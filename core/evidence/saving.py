"""Write the record where the person said: the scan as JSON and the page beside it."""

import json
from pathlib import Path
from typing import Final

from core.errors import RecordNotStored
from core.evidence.record_page import record_page
from core.evidence.scan_json import scan_document
from core.model.report import ScanReport

_MOST_TRIES: Final = 1000


def save_record(report: ScanReport, folder: Path, *, practice: bool) -> tuple[Path, Path]:
    """Write `LenderLens-DATE-TIME.json` and `.html` (`-PRACTICE` in the name of an invented phone's record).

    Nothing that is there is overwritten. Returns JSON and page; raises RecordNotStored.
    """
    document = json.dumps(scan_document(report), ensure_ascii=False, indent=1) + "\n"
    page = record_page(report, practice=practice)
    stem = f"LenderLens-{report.taken_at.astimezone():%Y-%m-%d-%H%M%S}" + ("-PRACTICE" if practice else "")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(1, _MOST_TRIES):
            name = stem if number == 1 else f"{stem}-{number}"
            written = _write_both(folder / f"{name}.json", document, folder / f"{name}.html", page)
            if written:
                return folder / f"{name}.json", folder / f"{name}.html"
    except OSError as error:
        raise RecordNotStored(error.strerror or type(error).__name__) from error
    raise RecordNotStored("too many records of this second")


def _write_both(json_file: Path, document: str, html_file: Path, page: str) -> bool:
    """Write both or, when either name is taken, neither."""
    if json_file.exists() or html_file.exists():
        return False
    try:
        with json_file.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(document)
        with html_file.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(page)
    except FileExistsError:
        return False
    return True
