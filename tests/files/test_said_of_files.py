"""Text, record and document of a file say that it is one, and when the phone wrote it."""

import json
from pathlib import Path

import jsonschema
import pytest

from core.cli.scan_text import scan_lines
from core.evidence.record_page import record_page
from core.evidence.scan_json import scan_document
from core.lenders.listings import LenderListings
from core.paths import resource_path
from tests.files.containers import CONTAINERS, said
from tests.files.judging import judge, write

BY = {"bugreport.zip": "2026-06-10 09:21", "raw dumps": None}


@pytest.mark.parametrize("kind", BY)
def test_time_of_the_file_is_told_everywhere(kind: str, tmp_path: Path, listings: LenderListings) -> None:
    report = judge(write(CONTAINERS[kind](said("pixel-16")), tmp_path), listings)
    time = BY[kind]
    text = "\n".join(scan_lines(report, all_apps=False))
    page = record_page(report, practice=False)
    document = scan_document(report)
    assert (time or "of an unknown time") in text
    assert (time or "do not say when") in page
    assert document["from_file"] == {"written_at": f"{time}:16".replace(" ", "T") if time else None}
    schema = json.loads(resource_path("schema", "scan.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(json.dumps(document)), schema)
